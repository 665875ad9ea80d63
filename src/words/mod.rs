//! The words of the page: message catalogues, numbers as a language says them, and small mark-up.
//!
//! Catalogues are Fluent files in `locales/`, compiled into static tables by `build.rs`. A message is
//! named by a constant in [`id`], so a message that is not there does not compile. Line breaks in a
//! catalogue become spaces. Beside `NUMBER`, the catalogues may use five functions of our own, each
//! answered by messages in `numbers.ftl`: `WORD`, `ROUGH`, `OF_TEN`, `SHARE`, `ONE_IN`; see [`number`].

mod locale;
mod message;
pub mod number;
mod pseudo;
mod rich;
mod say;

pub use locale::{Direction, Locale};
pub use message::{Id, all, id, name, variables};
pub use rich::{Mark, Span, rich};
pub use say::{Value, say, say_with};
