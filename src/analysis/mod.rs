//! What is asked of the model: every answer comes from running it again, never from a table.
//!
//! Long questions are [`Sweep`]s: rows of numbers, one per unit of work, each worked out on its own.
//! The terminal spreads units over threads and machines, the page's worker takes them one by one,
//! and the result is the same to the last bit.

mod agreement;
pub mod attribution;
pub mod chairs;
pub mod claims;
pub mod counterfactual;
mod ensemble;
pub mod facts;
mod fingerprint;
pub mod hunt;
pub mod ledger;
pub mod links;
mod plane;
mod reading;
pub mod record;
mod setting;
pub mod shard;
mod statistics;
mod sweep;
pub mod toolbox;
pub mod why;
mod worlds;

pub use agreement::{
    Agreement, AgreementSummary, Compared, Effect, LEAST_SHARE, SMALLEST_TOLD, Verdict, missing,
    unreported,
};
pub use ensemble::{BAND, Bands, Ensemble, Matter, Outcome, Reach, ReachBand, Spread};
pub use fingerprint::fingerprint;
pub use ledger::{Ledger, LedgerSweep, LedgerTable};
pub use plane::{Extremes, MAX_PLANE_SIZE, PLANE_SIZE, Plane, PlaneRule, PlaneSweep, Spot};
pub use reading::Reading;
pub use setting::{Trial, TrialSweep};
pub use statistics::{ascending, quantile, rank_correlation, ranks};
pub use sweep::{Sweep, rows};
pub use worlds::{MAX_WORLDS, WORLDS_PER_COUNTRY, Worlds};
