//! The evidence: what is known, from where and how well, as typed tables that the compiler checks.
//!
//! Texts here are citations and one line each on what a source says; they are data of the evidence
//! base, not words of the page. Most sources were read as abstracts or openings only ([`Status`]).

mod bibliography;
mod cards;
mod claim;
mod literature;
mod mark;
mod source;
mod timeline;

pub use crate::model::Grade;
pub use bibliography::{SOURCES, source};
pub use cards::{CARDS, Card, FACT_CARDS, FactCard, Point};
pub use claim::{CLAIMS, Claim, claim};
pub use literature::{Cause, LITERATURE, LiteratureCell, REORGANISATION, Sign, literature};
pub use mark::mark;
pub use source::{Address, Source, Status};
pub use timeline::{Event, Pull, TIMELINE, Tier, flags, unchecked};
