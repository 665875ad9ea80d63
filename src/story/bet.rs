//! A bet: one of the things that can be bet at a beat. Nothing is scored.

/// A bet as its place among [`crate::story::Beat::bets`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Bet(pub(crate) u8);

impl Bet {
    /// Place among the bets of its beat, from 0.
    #[must_use]
    pub const fn place(self) -> usize {
        self.0 as usize
    }
}

/// Beat 2: the year, or never.
pub(crate) const YEARS: [&str; 11] = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "never"];

/// Beat 3: how many of the eleven borders.
pub(crate) const BORDERS: [&str; 12] =
    ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"];

/// Beat 4: the place on the line, as the share that the centre decides.
pub(crate) const PLACES: [&str; 41] = [
    "0", "0.025", "0.05", "0.075", "0.1", "0.125", "0.15", "0.175", "0.2", "0.225", "0.25",
    "0.275", "0.3", "0.325", "0.35", "0.375", "0.4", "0.425", "0.45", "0.475", "0.5", "0.525",
    "0.55", "0.575", "0.6", "0.625", "0.65", "0.675", "0.7", "0.725", "0.75", "0.775", "0.8",
    "0.825", "0.85", "0.875", "0.9", "0.925", "0.95", "0.975", "1",
];
