//! A part of the state that is made when it is first looked at.
//!
//! What a room remembers is known to the first part of the program as something that can be copied,
//! compared and let go, and no more: its code comes with the second part.

use std::any::Any;
use std::cell::OnceCell;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;
use std::rc::Rc;

/// A `T`, its default until it is given another; cheap to copy.
pub struct Later<T> {
    made: OnceCell<Rc<dyn Made>>,
    kind: PhantomData<fn() -> T>,
}

/// What can be done without knowing what it is.
trait Made: fmt::Debug {
    fn any(&self) -> &dyn Any;
    fn same(&self, other: &dyn Made) -> bool;
    fn fresh(&self) -> bool;
}

impl<T: Any + Default + PartialEq + fmt::Debug> Made for T {
    fn any(&self) -> &dyn Any {
        self
    }

    fn same(&self, other: &dyn Made) -> bool {
        other.any().downcast_ref() == Some(self)
    }

    fn fresh(&self) -> bool {
        *self == Self::default()
    }
}

impl<T> Later<T> {
    /// Whether anyone has looked at it or set it.
    #[must_use]
    pub fn is_made(&self) -> bool {
        self.made.get().is_some()
    }
}

impl<T> Default for Later<T> {
    fn default() -> Self {
        Self { made: OnceCell::new(), kind: PhantomData }
    }
}

impl<T> Clone for Later<T> {
    fn clone(&self) -> Self {
        Self { made: self.made.clone(), kind: PhantomData }
    }
}

impl<T: Any + Default + PartialEq + fmt::Debug> From<T> for Later<T> {
    fn from(value: T) -> Self {
        Self { made: OnceCell::from(Rc::new(value) as Rc<dyn Made>), kind: PhantomData }
    }
}

impl<T: Any + Default + PartialEq + fmt::Debug> Deref for Later<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let made: &dyn Made = &**self.made.get_or_init(|| Rc::new(T::default()));
        let Some(made) = made.any().downcast_ref() else {
            unreachable!("it is made here and in `from` alone")
        };
        made
    }
}

impl<T> PartialEq for Later<T> {
    fn eq(&self, other: &Self) -> bool {
        match (self.made.get(), other.made.get()) {
            (None, None) => true,
            (Some(one), None) | (None, Some(one)) => one.fresh(),
            (Some(one), Some(other)) => Rc::ptr_eq(one, other) || one.same(&**other),
        }
    }
}

impl<T> fmt::Debug for Later<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.made.get() {
            Some(made) => made.fmt(f),
            None => f.write_str("not made yet"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Later;

    #[test]
    fn it_is_its_default_until_it_is_set() {
        let (one, other) = (Later::<u32>::default(), Later::<u32>::default());
        assert!(!one.is_made());
        assert_eq!((*one, one.is_made()), (0, true));
        assert_eq!(one, other);
        assert_eq!(one, Later::from(0));
        assert_ne!(Later::from(3), other);
        assert_eq!(Later::from(3).clone(), Later::from(3));
        assert_ne!(Later::from(3), Later::from(4));
    }
}
