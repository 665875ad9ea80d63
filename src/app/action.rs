//! What a reader can do, named after what happened.

use crate::app::Theme;
use crate::app::Told;
use crate::app::View;
use crate::share::Link;
use crate::story::Bet;
use crate::story::Course;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A view was opened.
    Opened(View),
    /// The evidence was asked for: a source's key or a claim's id.
    AskedForEvidence(String),
    /// The opening choice was made.
    Chose(Course),
    /// A bet was placed.
    PlacedBet(Course, Bet),
    /// The run was started, with or without a bet.
    StartedRun(Course),
    /// "Just show me": no bet, the run is shown.
    AskedToBeShown(Course),
    /// The run is to be shown again.
    Replayed(Course),
    /// The animation was stopped: everything shows at once.
    Stopped(Course),
    /// A frame came, so many milliseconds after the last.
    Ticked(f64),
    /// Motion is unwelcome, or welcome again.
    PrefersReducedMotion(bool),
    /// A theme was chosen.
    ChoseTheme(Theme),
    /// The direction lever moved, to a share.
    SetDirection(f64),
    /// The autonomy lever moved, to a share.
    SetAutonomy(f64),
    /// The levers bring their tools, or stand alone.
    BroughtTools(bool),
    /// A lever was let go: the next move is a new step of undo.
    LetGo,
    /// The last change of the sandbox is taken back.
    Undone,
    /// The change taken back is made again.
    Redone,
    /// The sandbox starts again.
    Reset,
    /// The range of the sandbox's answer is to be shown, or not any more.
    WantedRange(bool),
    /// The desk has news of the question that the page asked.
    Heard(Told),
    /// A link was opened; what was dropped from it is told.
    OpenedLink(Box<Link>),
    /// The notice about a link was read.
    DismissedNotice,
}
