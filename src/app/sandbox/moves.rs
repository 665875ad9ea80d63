//! What a reader does in the sandbox, and what it changed, for the list of what was done.

use crate::analysis::chairs::Seat;
use crate::model::Mechanism;
use crate::model::Preset;
use crate::share::setting::EventKind;
use crate::share::setting::Regions;

/// What a reader does in the sandbox. Indices are places in the lists of the state; one that is not
/// there changes nothing, and so does a number that is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Move {
    /// The direction lever moved, to a share.
    SetDirection(f64),
    /// The autonomy lever moved, to a share.
    SetAutonomy(f64),
    /// The puck moved: direction and autonomy, as shares.
    SetLevers(f64, f64),
    /// The levers bring their tools, or stand alone.
    BroughtTools(bool),
    /// A mechanism was switched on or off.
    Switched(Mechanism, bool),
    /// A mechanism's intensity, as a share.
    SetIntensity(Mechanism, f64),
    /// The year in which a mechanism starts.
    SetStart(Mechanism, f64),
    /// The year in which a mechanism ends; `None`: never.
    SetEnd(Mechanism, Option<f64>),
    /// Where a mechanism is used; only the five that regions deliver can differ between them.
    SetRegions(Mechanism, Regions),
    /// An event was dropped on the timeline, at the cursor's year.
    Dropped(EventKind),
    /// An event was moved to another year.
    MovedEvent(usize, f64),
    /// An event was made more or less severe, a share.
    SizedEvent(usize, f64),
    /// An event was taken away.
    RemovedEvent(usize),
    /// Which regions a reorganisation strikes.
    Struck(Regions),
    /// Deadline pressure throughout, a share.
    SetUrgency(f64),
    /// A coefficient, by its place in the table of parameters.
    SetParameter(usize, f64),
    /// The country is to be run at its true size too, or not any more.
    WantedTrueScale(bool),
    /// Start from a national programme, or from the blank country.
    StartedFrom(Option<Preset>),
    /// What was being dragged was let go: the next move is a new step of undo.
    LetGo,
    /// The last change is taken back.
    Undone,
    /// The change taken back is made again.
    Redone,
    /// Changes are taken back until so many are left.
    WentBack(usize),
    /// The sandbox starts again.
    Reset,
    /// The last change is to be shown again, from the run before to the run now.
    Replayed,
    /// The present setting is kept as A, to be compared with what comes.
    KeptA,
    /// A and what is on the table change places.
    SwappedA,
    /// A is kept no longer.
    DroppedA,
    /// The present setting is kept under a name.
    Named(String),
    /// A kept setting was taken up.
    Took(usize),
    /// A kept setting was thrown away.
    Forgot(usize),
    /// What the browser had kept.
    Remembered(String),
    /// The cursor was moved to a year.
    SetYear(f64),
    /// The cursor moves by so many quarters.
    Stepped(i32),
    /// Time runs, or stands.
    Played(bool),
    /// A chair was sat in, or left.
    Sat(Option<Seat>),
    /// Two regions are looked at side by side, or none.
    Paired(Option<[usize; 2]>),
    /// A tab was opened, where there is room for one only.
    OpenedTab(Tab),
    /// The range of the answer is to be shown, or not any more.
    WantedRange(bool),
}

/// What fills the lower half of a narrow screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tab {
    /// What is set.
    #[default]
    Levers,
    /// Twelve tensions.
    Ropes,
    /// Six seats.
    Chairs,
    /// Why it moved.
    Why,
}

impl Tab {
    /// Every tab, in order.
    pub const ALL: [Self; 4] = [Self::Levers, Self::Ropes, Self::Chairs, Self::Why];
}

/// What a step of undo changed. Moves that change the same thing without letting go are one step.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Change {
    /// Direction.
    Direction,
    /// Autonomy.
    Autonomy,
    /// Both levers.
    Levers,
    /// The levers bring their tools, or stand alone.
    Tools(bool),
    /// A mechanism was switched on or off.
    Switched(Mechanism, bool),
    /// A mechanism's intensity.
    Intensity(Mechanism),
    /// When a mechanism starts or ends.
    Years(Mechanism),
    /// Where a mechanism is used.
    Where(Mechanism),
    /// An event was dropped.
    Dropped(EventKind),
    /// An event was moved or made more or less severe.
    Shifted(EventKind),
    /// An event was taken away.
    Removed(EventKind),
    /// Which regions a reorganisation strikes.
    Struck,
    /// Deadline pressure.
    Urgency,
    /// A coefficient, by its place in the table of parameters.
    Parameter(usize),
    /// The country's size.
    TrueScale(bool),
    /// Where it starts from.
    Base(Option<Preset>),
    /// Everything.
    Reset,
    /// A and B.
    Swapped,
    /// A kept setting was taken up.
    Took,
    /// A setting that somebody of a class had sent was taken up.
    Sent,
    /// A case pack's setting was taken up.
    Pack,
    /// What was set before a case pack was put back.
    PutBack,
}
