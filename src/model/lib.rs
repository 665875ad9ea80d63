//! The simulation: a nation, its regions and their organisations over 25 years. Pure numbers.
//!
//! A teaching model, illustrative and not a forecast. Two levers (national direction, local
//! autonomy), sixteen coordination mechanisms and six kinds of shock act on stocks at three tiers;
//! twelve tensions and the seats' gauges are read from the stocks and feed nothing back. Each
//! quarter runs through external structure (levers, money, load), internal structure (what each
//! tier can do and believes), agency (how organisations split their effort) and outcomes.
//!
//! [`simulate`] is total: a scenario is made sound on entry, so it cannot fail. The model has no
//! clock, no global and no source of chance but its seed, and uses only `+ - * /`, square roots and
//! comparisons, so that native and WebAssembly runs agree to the last bit. Symbols and equations:
//! docs/model.md.

mod arithmetic;
mod country;
mod grade;
mod lanes;
mod measure;
mod mechanism;
#[cfg(not(target_arch = "wasm32"))]
mod operations;
mod parameter;
mod preset;
mod random;
mod revision;
mod run;
mod runner;
mod scenario;
mod sector;
mod simulation;
mod state;
mod step;

pub use country::Country;
pub use grade::Grade;
pub use lanes::Lanes;
pub use measure::{Measure, RegionalMeasure, TENSIONS};
pub use mechanism::{MECHANISM_COUNT, MECHANISMS, Mechanism, MechanismSpec, REGIONAL};
#[cfg(not(target_arch = "wasm32"))]
pub use operations::{Operations, operations};
pub use parameter::{PARAMETERS, ParameterError, ParameterSpec, Parameters, parameter};
pub use preset::Preset;
pub use random::SplitMix64;
pub use revision::{ModelVersion, REVISION, Revision, RevisionSpec};
pub use run::Run;
pub use runner::Runner;
pub use scenario::{
    LeverChange, MAX_ORGANISATIONS, MAX_REGIONS, MAX_YEARS, MechanismSpell, RegionalGain, Scenario,
    Setting, Shock, ShockKind, TRUE_SCALE, TRUE_SCALE_REGIONS, TableMultipliers, Urgency,
};
pub use sector::{ORGANISATIONS_PER_REGION, SECTORS, Sector, SectorSpec};
pub use simulation::{Simulation, simulate};

/// Length of a step, in years.
pub const DT: f64 = 0.25;
