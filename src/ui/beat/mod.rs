//! A beat on a bet: the panel asks and tells, the stage shows.

mod marks;
mod panel;
mod stage;
mod telling;

pub(crate) use panel::Panel;
pub(crate) use stage::Stage;
pub(crate) use stage::question;
pub(crate) use stage::static_chart;
pub(crate) use telling::Telling;
