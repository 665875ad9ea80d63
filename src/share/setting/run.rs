//! From a setting to the scenario that is run, exactly; and how much it asks of the middle tier.

use crate::model::DT;
use crate::model::LeverChange;
use crate::model::Mechanism;
use crate::model::MechanismSpell;
use crate::model::PARAMETERS;
use crate::model::Preset;
use crate::model::RegionalGain;
use crate::model::Scenario;
use crate::model::Setting as MoneySetting;
use crate::model::Shock;
use crate::model::TRUE_SCALE_REGIONS;
use crate::model::Urgency;
use crate::share::setting::CENTRE_TOOLS;
use crate::share::setting::Event;
use crate::share::setting::EventKind;
use crate::share::setting::REGION_TOOLS;
use crate::share::setting::Regions;
use crate::share::setting::SETTING_YEARS;
use crate::share::setting::Setting;
use crate::share::setting::event::sort;
use crate::share::setting::mechanisms;

/// Longer than any run.
const ALWAYS: f64 = 9999.0;

impl Setting {
    /// The scenario that this setting stands for, in a country of twelve regions, from year 0 to
    /// [`SETTING_YEARS`] inclusive.
    #[must_use]
    pub fn scenario(&self) -> Scenario {
        self.in_country(Regions::COUNT, |region| region)
    }

    /// The same in a country of true size. Each of its regions does as the one of the twelve in whose
    /// place on the ring it stands.
    #[must_use]
    pub fn scenario_at_true_scale(&self) -> Scenario {
        let place = |region: usize| region * Regions::COUNT / TRUE_SCALE_REGIONS;
        self.in_country(TRUE_SCALE_REGIONS, place).at_true_scale()
    }

    fn in_country(&self, regions: usize, place: impl Fn(usize) -> usize) -> Scenario {
        let base = self.base.map_or_else(Scenario::default, Preset::scenario);
        let version = self.version;
        let mut scenario = Scenario { years: SETTING_YEARS + DT, version, ..base };
        if self.held {
            let (direction, autonomy) = (self.direction, self.autonomy);
            scenario.levers = vec![LeverChange { year: 0.0, direction, autonomy }];
        }
        for tool in CENTRE_TOOLS.into_iter().chain(REGION_TOOLS) {
            if self.follows(tool) {
                scenario.mechanisms.push(MechanismSpell {
                    mechanism: tool,
                    start: 0.0,
                    end: f64::INFINITY,
                    intensity: self.plan(tool).intensity,
                });
            }
        }
        for mechanism in mechanisms() {
            let Some(plan) = self.plans[mechanism.index()] else { continue };
            scenario.mechanisms.retain(|spell| spell.mechanism != mechanism);
            if plan.on {
                scenario.mechanisms.push(MechanismSpell {
                    mechanism,
                    start: plan.start,
                    end: plan.end.unwrap_or(f64::INFINITY),
                    intensity: plan.intensity,
                });
                let left_out = (0..regions).filter(|region| !plan.regions.has(place(*region)));
                scenario.gains.extend(left_out.map(|region| RegionalGain {
                    mechanism,
                    region,
                    start: 0.0,
                    end: ALWAYS,
                    gain: 0.0,
                }));
            }
        }
        if !self.struck.is_all() {
            let weight = |region| if self.struck.has(place(region)) { 1.0 } else { 0.0 };
            scenario.reorganisation_weights = (0..regions).map(weight).collect();
        }
        self.put_events(&mut scenario);
        for (index, value) in &self.changed {
            if let Some(spec) = PARAMETERS.get(*index) {
                // Kept within its range when it was set; what is not is left at its default.
                let _kept = scenario.parameters.set(spec.name, *value);
            }
        }
        scenario
    }

    fn put_events(&self, scenario: &mut Scenario) {
        scenario.shocks.clear();
        scenario.urgency.clear();
        scenario.money.clear();
        if self.urgency > 0.0 {
            let height = self.urgency;
            scenario.urgency.push(Urgency { start: 0.0, duration: ALWAYS, height });
        }
        // One that is being dragged may stand out of its order.
        let mut events = self.events.clone();
        sort(&mut events);
        for Event { kind, year, size, lasts } in events {
            match kind {
                EventKind::Shock(kind) => {
                    scenario.shocks.push(Shock { year, kind, severity: size });
                }
                EventKind::Emergency => {
                    scenario.urgency.push(Urgency { start: year, duration: lasts, height: size });
                }
                EventKind::Money => scenario.money.push(MoneySetting { year, value: size }),
            }
        }
    }

    /// Direction and autonomy as announced in a year.
    #[must_use]
    pub fn levers_at(&self, year: f64) -> (f64, f64) {
        let levers = match self.base {
            Some(base) if !self.held => base.scenario().levers,
            _ => return (self.direction, self.autonomy),
        };
        let last = levers.iter().rev().find(|entry| entry.year <= year).or(levers.first());
        last.map_or((self.direction, self.autonomy), |entry| (entry.direction, entry.autonomy))
    }
}

/// What a setting asks of the middle tier in a year, of ten points that it has: ten times the load of
/// holding both levers and of the mechanisms, over the tier's capacity at full relational strength.
/// It may be above ten.
#[must_use]
pub fn capacity(setting: &Setting, year: f64) -> f64 {
    let scenario = setting.scenario();
    let parameters = &scenario.parameters;
    let (direction, autonomy) = setting.levers_at(year);
    let asked = |mechanism: Mechanism| {
        let plan = setting.plans[mechanism.index()];
        let mut spells = scenario.mechanisms.iter().filter(|spell| spell.mechanism == mechanism);
        let now = spells.rfind(|spell| spell.start <= year && year < spell.end);
        let where_it_is = plan.map_or(1.0, |plan| plan.regions.share());
        now.map_or(0.0, |spell| spell.intensity * where_it_is)
    };
    let mechanisms: f64 =
        mechanisms().map(|mechanism| mechanism.spec().effort_meso * asked(mechanism)).sum();
    10.0 * (parameters.neg * direction * autonomy + mechanisms) / parameters.cap_m
}
