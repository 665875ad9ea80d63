//! Kinds of country, drawn at random, and which setting has most use in each.

use crate::analysis::Worlds;
use crate::analysis::claims::reading::number;
use crate::analysis::claims::{
    Across, Claim, Experiment, Family, Finding, Read, Reading, Sample, Unit,
};
use crate::analysis::toolbox::{CHOSEN_SIX, country, reorganisation, until};
use crate::model::{Measure, Scenario, SplitMix64, Urgency};

/// Range of how different local needs are (the parameter `hetn`).
pub(in crate::analysis) const NEED: (f64, f64) = (0.2, 1.4);

/// Range of how much care crosses borders (the parameter `flow`).
pub(in crate::analysis) const FLOW: (f64, f64) = (0.3, 1.6);

/// The emergency of an urgent country: from the start, six years, this high.
const EMERGENCY: Urgency = Urgency { start: 0.0, duration: 6.0, height: 0.7 };

/// Years between two rebuildings of a middle that is rebuilt, the first at the start.
const REBUILT_EVERY: f64 = 2.0;

/// Relational capacity from which a rebuilt middle starts (the parameter `Mr0`).
const WEAK_START: f64 = 0.2;

/// One kind of country.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Kind {
    /// How different local needs are: the parameter `hetn`, 0.2..1.4.
    pub need: f64,
    /// How much care crosses borders: the parameter `flow`, 0.3..1.6.
    pub flow: f64,
    /// Whether there is an emergency of six years from the start.
    pub urgent: bool,
    /// Whether the middle starts weak and is rebuilt every two years.
    pub rebuilt: bool,
}

impl Kind {
    /// `scenario` in a country of this kind.
    #[must_use]
    pub fn place(&self, scenario: &Scenario) -> Scenario {
        let mut placed = scenario.clone();
        // The ranges lie within what the model accepts.
        let _accepted = placed.parameters.set("hetn", self.need);
        let _accepted = placed.parameters.set("flow", self.flow);
        if self.urgent {
            placed.urgency.push(EMERGENCY);
        }
        if self.rebuilt {
            let _accepted = placed.parameters.set("Mr0", WEAK_START);
            let mut year = 0.0;
            while year < placed.years {
                placed.shocks.push(reorganisation(year));
                year += REBUILT_EVERY;
            }
        }
        placed
    }
}

/// Kinds of country, seeded: `hetn` uniform over 0.2..1.4, `flow` over 0.3..1.6, urgent or not and
/// rebuilt or not each with even chances. Kind `index` lies in plausible world `index`, from which it
/// takes all coefficients else.
///
/// Kind `index` is made of draws 4 * index to 4 * index + 3 of a stream of its own, in that order:
/// unlike a world it does not depend on how many there are.
#[derive(Clone, Debug, PartialEq)]
pub struct Kinds {
    kinds: Vec<Kind>,
    worlds: Worlds,
}

impl Kinds {
    /// Names of the columns that make a kind.
    const NAMES: [&'static str; 4] = ["hetn", "flow", "urgent", "rebuilt"];

    /// Draw `count` kinds and their worlds, at most as many as there can be worlds.
    #[must_use]
    pub fn new(count: usize, seed: u64) -> Self {
        let worlds = Worlds::new(count, seed);
        // Not the stream of the worlds, which starts at the seed itself.
        let mut draws = SplitMix64::new(SplitMix64::new(!seed).next_bits());
        let between = |(low, high): (f64, f64), share: f64| low + (high - low) * share;
        let kinds = (0..worlds.len())
            .map(|_| Kind {
                need: between(NEED, draws.uniform()),
                flow: between(FLOW, draws.uniform()),
                urgent: draws.uniform() < 0.5,
                rebuilt: draws.uniform() < 0.5,
            })
            .collect();
        Self { kinds, worlds }
    }

    /// The worlds in which the kinds lie.
    #[must_use]
    pub const fn worlds(&self) -> &Worlds {
        &self.worlds
    }

    /// Kind `index`.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&Kind> {
        self.kinds.get(index)
    }
}

impl Sample for Kinds {
    fn count(&self) -> usize {
        self.kinds.len()
    }

    fn names(&self) -> Vec<&'static str> {
        // Of a world's columns, those that the kind has itself are not there twice.
        let own = Self::NAMES;
        own.into_iter()
            .chain(Worlds::columns().into_iter().filter(|name| !own.contains(name)))
            .collect()
    }

    fn value(&self, index: usize, column: usize) -> f64 {
        let Some(kind) = self.get(index) else { return 0.0 };
        let values = [kind.need, kind.flow, f64::from(kind.urgent), f64::from(kind.rebuilt)];
        if let Some(&value) = values.get(column) {
            return value;
        }
        let columns = Worlds::columns().into_iter().enumerate();
        let mut others = columns.filter(|(_, name)| !Self::NAMES.contains(name));
        let world = others.nth(column - values.len());
        world.map_or(0.0, |(column, _)| self.worlds.value(index, column))
    }

    fn place(&self, index: usize, scenario: &Scenario) -> Scenario {
        let world = self.worlds.scenario(index, scenario);
        self.get(index).map_or_else(|| scenario.clone(), |kind| kind.place(&world))
    }
}

/// Years at which use is compared.
const YEARS: [f64; 3] = [4.0, 10.0, 20.0];

/// The four settings: the middle with much of both, the middle with half of each, top-down,
/// bottom-up.
const SETTINGS: [(f64, f64); 4] = [(0.75, 0.75), (0.5, 0.5), (1.0, 0.1), (0.1, 1.0)];

pub(super) static KIND_OF_COUNTRY: Experiment = Experiment {
    id: "kind-of-country",
    across: Across::Kinds,
    claims: &[
        Claim::new("middle-always-best", Family::Main, Unit::Share, |r| {
            let [one, two, three] = [0, 1, 2].map(|year| middle_best(r, year));
            let worse = if one.margin < two.margin { one } else { two };
            if worse.margin < three.margin { worse } else { three }
        }),
        Claim::new("middle-best-year-4", Family::Variant, Unit::Share, |r| middle_best(r, 0)),
        Claim::new("middle-best-year-10", Family::Variant, Unit::Share, |r| middle_best(r, 1)),
        Claim::new("middle-best-year-20", Family::Variant, Unit::Share, |r| middle_best(r, 2)),
        Claim::new("bottom-up-best-year-20", Family::Variant, Unit::Share, |r| wins(r, 2, 3, 0)),
        Claim::new("top-down-most-arrivals-year-4", Family::Variant, Unit::Share, |r| {
            wins(r, 0, 2, YEARS.len())
        }),
    ],
    scenarios: || SETTINGS.map(|(d, a)| until(20.0, country(d, a, CHOSEN_SIX))).to_vec(),
    read: Read::Each(|run| {
        let at = |measure| YEARS.map(|year| run.at(measure, year));
        [at(Measure::Use), at(Measure::Joins)].concat()
    }),
};

/// Use in one of the middle settings above that of both others, in the year at place `year`.
fn middle_best(readings: &[Reading], year: usize) -> Finding {
    let [much, half, top, bottom] = [0, 1, 2, 3].map(|place| number(readings, place, year));
    let middle = if much > half { much } else { half };
    let other = if top > bottom { top } else { bottom };
    Finding::of(middle - other, middle - other)
}

/// The setting at `place` has more than each of the others; `from` is 0 for use, 3 for arrivals.
fn wins(readings: &[Reading], year: usize, place: usize, from: usize) -> Finding {
    let mut best = 0.0;
    for other in (0..SETTINGS.len()).filter(|&other| other != place) {
        let value = number(readings, other, from + year);
        if value > best {
            best = value;
        }
    }
    let gain = number(readings, place, from + year) - best;
    Finding::of(gain, gain)
}
