//! Settings that the reader has named. The browser keeps them where it may; here they are a list.

use crate::share::Setting;
use crate::share::setting::MOST_NAMED;
use crate::share::setting::Named;
use crate::share::setting::read_shelf;
use crate::share::setting::write_shelf;

/// The list, the latest last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    settings: Vec<Named>,
    /// How many of what the browser had kept could not be read.
    pub lost: usize,
    /// Whether the reader changed the list, so that it is to be kept.
    pub changed: bool,
}

impl Shelf {
    /// The settings.
    #[must_use]
    pub fn settings(&self) -> &[Named] {
        &self.settings
    }

    /// The list as text.
    #[must_use]
    pub fn text(&self) -> String {
        write_shelf(&self.settings)
    }

    /// The list with a setting under a name. A name that is taken is given to the new one; `None` for
    /// an empty name, and where the shelf is full.
    pub(super) fn named(&self, name: &str, setting: &Setting) -> Option<Self> {
        let name = Named::clean(name)?;
        let mut settings = self.settings.clone();
        settings.retain(|named| named.name != name);
        if settings.len() >= MOST_NAMED {
            return None;
        }
        // As it is read again: an event in the hand keeps its old place in the list meanwhile.
        let mut setting = setting.clone();
        setting.sort_events();
        settings.push(Named { name, setting });
        Some(Self { settings, lost: self.lost, changed: true })
    }

    pub(super) fn without(&self, index: usize) -> Option<Self> {
        let mut settings = self.settings.clone();
        settings.get(index)?;
        settings.remove(index);
        Some(Self { settings, lost: self.lost, changed: true })
    }

    /// What the browser had kept, and then what was named since.
    pub(super) fn remembering(&self, text: &str) -> Self {
        let (mut settings, lost) = read_shelf(text);
        settings.retain(|old| self.settings.iter().all(|new| new.name != old.name));
        settings.extend(self.settings.iter().cloned());
        settings.truncate(MOST_NAMED);
        Self { settings, lost, changed: self.changed }
    }
}
