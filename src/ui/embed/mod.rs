//! The page inside another page: a beat without the bar, or one figure; its messages; and the dialog in
//! which a writer makes one.

mod dialog;
mod form;
mod host;
mod page;

pub(crate) use dialog::Door;
pub(crate) use host::use_host;
pub(crate) use page::Figure;
pub(crate) use page::Foot;
pub(crate) use page::figure_of;
