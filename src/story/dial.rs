//! What a reader can turn at a beat once its answer is out.

use crate::story::Beat;

/// One control of the story. A switch is a dial of 0 and 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Dial {
    /// Beat 4: the place on the line, as the share that the centre decides.
    Line,
    /// Beat 5: direction of the puck.
    Direction,
    /// Beat 5: autonomy of the puck.
    Autonomy,
    /// Beat 5: the tools are held still.
    ToolsStill,
    /// Beat 5: the regions are made very different.
    VeryDifferent,
    /// Beat 6: the rule is on.
    Rule,
    /// Beat 7: years of money.
    MoneyYears,
    /// Beat 8: people in the Northmoor office, of ten.
    People,
    /// Beat 8: one system for the region is bought.
    OneSystem,
    /// Beat 8: Eastwater's office is filled as well.
    BothOffices,
    /// Beat 9: the year of the stamp.
    StampYear,
    /// Beat 9: England's seven dates instead of the stamp.
    England,
    /// Beat 9: which of England's dates are kept, one bit a date.
    Dates,
    /// Beat 10: the chair that the reader sits in.
    Chair,
}

/// Where a dial can stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// Lowest.
    pub low: f64,
    /// Highest.
    pub high: f64,
    /// Between two places; all are whole multiples of it from `low`.
    pub step: f64,
    /// Where it stands before it is touched.
    pub start: f64,
}

const fn scale(low: f64, high: f64, step: f64, start: f64) -> Scale {
    Scale { low, high, step, start }
}

const SWITCH: Scale = scale(0.0, 1.0, 1.0, 0.0);

impl Dial {
    /// Every dial.
    pub const ALL: [Self; 14] = [
        Self::Line,
        Self::Direction,
        Self::Autonomy,
        Self::ToolsStill,
        Self::VeryDifferent,
        Self::Rule,
        Self::MoneyYears,
        Self::People,
        Self::OneSystem,
        Self::BothOffices,
        Self::StampYear,
        Self::England,
        Self::Dates,
        Self::Chair,
    ];

    /// The beat it belongs to.
    #[must_use]
    pub const fn beat(self) -> Beat {
        match self {
            Self::Line => Beat::Line,
            Self::Direction | Self::Autonomy | Self::ToolsStill | Self::VeryDifferent => {
                Beat::Square
            }
            Self::Rule => Beat::Rule,
            Self::MoneyYears => Beat::Money,
            Self::People | Self::OneSystem | Self::BothOffices => Beat::People,
            Self::StampYear | Self::England | Self::Dates => Beat::Reorganise,
            Self::Chair => Beat::Chairs,
        }
    }

    /// Where it can stand.
    #[must_use]
    pub const fn scale(self) -> Scale {
        match self {
            Self::Line => scale(0.0, 1.0, 0.025, 0.5),
            Self::Direction => scale(0.0, 1.0, 0.05, 0.5),
            Self::Autonomy => scale(0.0, 1.0, 0.05, 0.9),
            Self::ToolsStill
            | Self::VeryDifferent
            | Self::OneSystem
            | Self::BothOffices
            | Self::England => SWITCH,
            Self::Rule => scale(0.0, 1.0, 1.0, 1.0),
            Self::MoneyYears => scale(0.0, 5.0, 1.0, 5.0),
            Self::People => scale(0.0, 10.0, 1.0, 10.0),
            Self::StampYear => scale(4.0, 25.0, 1.0, 15.0),
            Self::Dates => scale(0.0, 127.0, 1.0, 127.0),
            Self::Chair => scale(0.0, 5.0, 1.0, 0.0),
        }
    }

    /// The place nearest to `value`; `None` if that is no number.
    #[must_use]
    pub fn nearest(self, value: f64) -> Option<f64> {
        let Scale { low, high, step, .. } = self.scale();
        // Through whole steps, so that a place has one value however it is reached.
        let steps = ((value.clamp(low, high) - low) / step).round();
        value.is_finite().then(|| (low + steps * step).min(high))
    }
}

/// Where every dial stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dials([f64; Dial::ALL.len()]);

impl Default for Dials {
    fn default() -> Self {
        Self(Dial::ALL.map(|dial| dial.scale().start))
    }
}

impl Dials {
    /// Where a dial stands.
    #[must_use]
    pub const fn at(&self, dial: Dial) -> f64 {
        self.0[dial as usize]
    }

    /// Whether a switch is on.
    #[must_use]
    pub fn on(&self, switch: Dial) -> bool {
        self.at(switch) > 0.5
    }

    /// The same with one dial turned; `None` if `value` is no number.
    #[must_use]
    pub fn turned(mut self, dial: Dial, value: f64) -> Option<Self> {
        self.0[dial as usize] = dial.nearest(value)?;
        Some(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dials_stand_at_their_places_only() {
        let dials = Dials::default();
        for (index, dial) in Dial::ALL.into_iter().enumerate() {
            let Scale { low, high, start, .. } = dial.scale();
            assert_eq!((dial as usize, dials.at(dial)), (index, start));
            assert_eq!(dial.nearest(start), Some(start), "{dial:?}");
            assert_eq!(dial.nearest(f64::NAN), None);
            assert_eq!(dial.nearest(1e300), Some(high));
            assert_eq!(dial.nearest(-1e300), Some(low));
            assert!(dials.turned(dial, f64::INFINITY).is_none());
        }
        let turned = dials.turned(Dial::StampYear, 9.6).map(|dials| dials.at(Dial::StampYear));
        assert_eq!(turned, Some(10.0));
    }
}
