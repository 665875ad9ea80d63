//! What the story's own runs say, worked out when it is first asked for and kept.

use crate::story::central;
use crate::story::chairs;
use crate::story::line;
use crate::story::local;
use crate::story::money;
use crate::story::people;
use crate::story::reorganise;
use crate::story::rule;
use crate::story::square;
use std::cell::OnceCell;
use std::rc::Rc;

#[derive(Debug, Default)]
struct Shelf {
    central: OnceCell<central::Tale>,
    local: OnceCell<local::Tale>,
    line: OnceCell<line::Tale>,
    square: OnceCell<square::Tale>,
    rule: OnceCell<rule::Tale>,
    money: OnceCell<money::Tale>,
    people: OnceCell<people::Tale>,
    reorganise: OnceCell<reorganise::Tale>,
    chairs: OnceCell<chairs::Tale>,
}

/// The tales of all beats. A clone shares what was worked out.
#[derive(Clone, Debug, Default)]
pub struct Tales(Rc<Shelf>);

/// Nothing that a reader does changes them, so any two are equal.
impl PartialEq for Tales {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

macro_rules! tale {
    ($($beat:ident $what:literal),*) => {
        impl Tales {
            $(
                #[doc = $what]
                #[must_use]
                pub fn $beat(&self) -> &$beat::Tale {
                    self.0.$beat.get_or_init($beat::Tale::told)
                }
            )*
        }
    };
}

tale! {
    central "Beat 2.",
    local "Beat 3.",
    line "Beat 4.",
    square "Beat 5.",
    rule "Beat 6.",
    money "Beat 7.",
    people "Beat 8.",
    reorganise "Beat 9.",
    chairs "Beat 10."
}
