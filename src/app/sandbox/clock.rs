//! The cursor in time: it stands, is moved, or runs by itself; and the replay of the last change.

use crate::share::setting::SETTING_YEARS;
use crate::share::setting::quarter;

/// Milliseconds in which time runs from the first year to the last.
pub const PLAY_MS: f64 = 12_000.0;

/// Milliseconds that a replay of the last change takes.
pub const REPLAY_MS: f64 = 1_200.0;

/// The cursor and the replay.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clock {
    /// Where the cursor stands, in years, to a quarter.
    pub year: f64,
    /// Whether time runs.
    pub playing: bool,
    /// Share of the replay that is over, 0..1, while it runs.
    pub replay: Option<f64>,
    /// Milliseconds since the cursor moved last, while time runs.
    waited: f64,
}

impl Default for Clock {
    /// Year 20, at which the story looks; time stands.
    fn default() -> Self {
        Self { year: 20.0, playing: false, replay: None, waited: 0.0 }
    }
}

impl Clock {
    /// Whether anything moves by itself.
    #[must_use]
    pub const fn runs(&self) -> bool {
        self.playing || self.replay.is_some()
    }

    /// The cursor at another year, at which it stands.
    pub(super) fn at(self, year: f64) -> Option<Self> {
        Some(Self { year: quarter(year)?, playing: false, waited: 0.0, ..self })
    }

    /// The cursor so many quarters further.
    pub(super) fn stepped(self, quarters: i32) -> Option<Self> {
        self.at(self.year + 0.25 * f64::from(quarters))
    }

    /// Time runs or stands; at the end it begins again.
    pub(super) fn played(self, playing: bool) -> Self {
        let over = playing && self.year >= SETTING_YEARS;
        Self { playing, year: if over { 0.0 } else { self.year }, waited: 0.0, ..self }
    }

    /// The last change is shown again.
    pub(super) fn replaying(self) -> Self {
        Self { replay: Some(0.0), ..self }
    }

    /// The same year, with nothing moving and nothing waited for.
    pub(super) fn standing(self) -> Self {
        Self { year: self.year, ..Self::default() }
    }

    /// Everything stands.
    pub(super) fn stopped(self) -> Self {
        Self { playing: false, replay: None, waited: 0.0, ..self }
    }

    /// So many milliseconds later. `steps`: whether to jump from year to year, for those whom motion
    /// makes ill, rather than from quarter to quarter.
    pub(super) fn ticked(mut self, elapsed: f64, steps: bool) -> Self {
        if !elapsed.is_finite() || elapsed <= 0.0 {
            return self;
        }
        if let Some(share) = self.replay {
            let share = share + elapsed / REPLAY_MS;
            self.replay = (share < 1.0 && !steps).then_some(share);
        }
        if self.playing {
            let stride = if steps { 1.0 } else { 0.25 };
            let pace = PLAY_MS * stride / SETTING_YEARS;
            self.waited += elapsed.min(PLAY_MS);
            while self.waited >= pace && self.playing {
                self.waited -= pace;
                self.year = (self.year + stride).min(SETTING_YEARS);
                self.playing = self.year < SETTING_YEARS;
            }
        }
        self
    }
}
