//! What a reader can do, named after what happened.

use crate::app::Move;
use crate::app::Theme;
use crate::app::Told;
use crate::app::View;
use crate::app::claims;
use crate::app::class;
use crate::app::pack;
use crate::app::present;
use crate::evidence::Cause;
use crate::share::Link;
use crate::share::embed::Command;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::Course;
use crate::story::Dial;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// A view was opened.
    Opened(View),
    /// The evidence was asked for: a source's key or a claim's id.
    AskedForEvidence(String),
    /// The drawer with it was closed.
    ClosedEvidence,
    /// The opening choice was made.
    Chose(Course),
    /// A bet was placed.
    PlacedBet(Beat, Bet),
    /// The run was started, with or without a bet.
    StartedRun(Beat),
    /// "Just show me": no bet, the run is shown.
    AskedToBeShown(Beat),
    /// The run is to be shown again.
    Replayed(Beat),
    /// The animation was stopped: everything shows at once.
    Stopped(Beat),
    /// A dial of the story was turned.
    Turned(Dial, f64),
    /// A frame came, so many milliseconds after the last.
    Ticked(f64),
    /// Motion is unwelcome, or welcome again.
    PrefersReducedMotion(bool),
    /// A mechanism, or the reorganisation, was chosen in the ledger.
    ChoseCause(Cause),
    /// A theme was chosen.
    ChoseTheme(Theme),
    /// Something was done in the sandbox.
    Sandbox(Move),
    /// Something was done on the claims page.
    Claims(claims::Move),
    /// Something was done with a case pack.
    Pack(pack::Move),
    /// Something was done on the page of a class.
    Class(class::Move),
    /// Something was done to show the page to a room, or a key was pressed.
    Present(present::Move),
    /// The desk has news of the question that the page asked.
    Heard(Told),
    /// The page that embeds this one asked for something.
    HostAsked(Box<Command>),
    /// A link was opened; what was dropped from it is told.
    OpenedLink(Box<Link>),
    /// The browser went back or forth to an address of this page.
    WentTo(Box<Link>),
    /// The way to share this page was opened, or closed.
    Sharing(bool),
    /// What a shared link had set was read.
    DismissedIntroduction,
    /// The notice about a link was read.
    DismissedNotice,
}
