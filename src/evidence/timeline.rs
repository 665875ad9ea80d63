//! England from 1998 to 2025: what was decided and what was rebuilt, with its source and how it is
//! known.

use crate::evidence::Status;

/// Who pulled harder after an event: our reading of it, never a source's number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pull {
    /// The centre, hard.
    CentreHard,
    /// The centre.
    Centre,
    /// Neither, or both.
    Even,
    /// The localities.
    Local,
    /// The localities, hard.
    LocalHard,
    /// The event is about who there is, not who decides.
    Structure,
}

/// Which tier an event rebuilt or cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tier {
    /// None.
    None,
    /// National bodies.
    National,
    /// The tier between centre and services.
    Middle,
    /// Both.
    NationalAndMiddle,
    /// Hospitals and practices themselves.
    Local,
}

/// Something that happened.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Event {
    /// Name, for its words.
    pub id: &'static str,
    /// Calendar year it began, with parts of a year where a month is known: 1998.0..2026.0.
    pub year: f64,
    /// Which tier it rebuilt.
    pub tier: Tier,
    /// Who pulled harder from then on.
    pub pull: Pull,
    /// Keys of the sources that tell of it; none where it is only well known.
    pub keys: &'static [&'static str],
    /// Whether a page was read that says it. What is only well known is marked as unchecked.
    pub status: Status,
    /// Whether it counts as one of the times that the middle tier was rebuilt or cut since 2002.
    pub flag: bool,
}

const fn event(
    id: &'static str,
    year: f64,
    pull: Pull,
    keys: &'static [&'static str],
    status: Status,
) -> Event {
    Event { id, year, tier: Tier::None, pull, keys, status, flag: false }
}

const fn rebuilt(
    id: &'static str,
    year: f64,
    tier: Tier,
    keys: &'static [&'static str],
    status: Status,
    flag: bool,
) -> Event {
    Event { id, year, tier, pull: Pull::Structure, keys, status, flag }
}

use Pull::{Centre, CentreHard, Even, Local, LocalHard};
use Status::{Found, KnownHigh};

/// Every event, in order of its year.
pub const TIMELINE: &[Event] = &[
    event("local-strategies", 1998.7, Local, &["BMJ02"], Found),
    event("information-authority", 1999.25, Centre, &[], KnownHigh),
    event("downing-street", 2002.1, CentreHard, &["EHI02", "CW02"], Found),
    rebuilt("trusts-and-authorities", 2002.25, Tier::Middle, &["GUB10"], Found, true),
    event("national-programme", 2002.75, CentreHard, &[], KnownHigh),
    rebuilt("foundation-trusts", 2004.25, Tier::Local, &[], KnownHigh, false),
    rebuilt("delivery-agency", 2005.25, Tier::National, &["CRO06"], Found, false),
    event("slippage", 2006.5, Centre, &["PAC07"], Found),
    event("suppliers-leave", 2006.6, Centre, &[], KnownHigh),
    rebuilt("trusts-merged", 2006.75, Tier::Middle, &["GUB10"], Found, true),
    event("practice-choice", 2007.5, Local, &["GPSOC"], Found),
    event("summary-record", 2008.0, Centre, &["GRE10", "HELL10"], Found),
    event("locally-led", 2010.7, Local, &[], KnownHigh),
    event("dismantled", 2011.7, LocalHard, &["TEL11", "PAC13"], Found),
    event("paperless", 2013.0, Centre, &["CW20", "PAC20"], Found),
    rebuilt(
        "authorities-abolished",
        2013.25,
        Tier::NationalAndMiddle,
        &["WAL10", "DH13", "CW22"],
        Found,
        true,
    ),
    event("care-data", 2014.0, Centre, &["CARE", "DIQ15"], Found),
    event("care-2020", 2014.8, Even, &["NAO20"], Found),
    rebuilt("footprints", 2015.9, Tier::Middle, &[], KnownHigh, true),
    rebuilt("agency-renamed", 2016.25, Tier::National, &["CW22"], Found, false),
    event("review", 2016.7, Even, &["WAC16", "DH16"], Found),
    event("exemplars", 2016.75, Even, &["GDE1", "GDE2"], Found),
    event("regional-exemplars", 2018.4, Even, &["LHC18", "HCL18"], Found),
    event("regional-dispute", 2019.0, Centre, &["LHC19"], Found),
    rebuilt("digital-unit", 2019.5, Tier::National, &["NAO20", "CIO21"], Found, false),
    event("covid-notices", 2020.2, Centre, &["COPI", "PULSE22"], Found),
    event("every-system", 2020.6, Centre, &["P3L"], Found),
    event("shared-records", 2021.25, Even, &["SHCR22", "SHCR23b"], Found),
    event("minimum-record", 2021.5, Centre, &["EPR23", "EPR25"], Found),
    rebuilt("integrated-systems", 2022.5, Tier::Middle, &[], KnownHigh, true),
    rebuilt("bodies-merged", 2023.0, Tier::National, &["MRG23", "FCC21"], Found, false),
    rebuilt("costs-cut", 2023.25, Tier::Middle, &["MJ23"], Found, true),
    event("data-platform", 2023.85, CentreHard, &["FDP", "FDPR"], Found),
    rebuilt("centre-abolished", 2025.2, Tier::National, &["NHSE25", "MERS25"], Found, false),
    rebuilt(
        "costs-halved",
        2025.25,
        Tier::Middle,
        &["MERS25", "LOW25", "KF25", "PAC25"],
        Found,
        true,
    ),
    event("data-act", 2025.45, Centre, &["DUAA", "ISTD"], Found),
    event("ten-year-plan", 2025.5, Even, &["NHSE25", "SPR", "CONCR"], Found),
];

/// How many times the middle was rebuilt or cut since 2002, as we count.
pub fn flags() -> impl Iterator<Item = &'static Event> {
    TIMELINE.iter().filter(|event| event.flag)
}

/// Whether an event is only well known: told as unchecked.
#[must_use]
pub const fn unchecked(status: Status) -> bool {
    matches!(status, KnownHigh | Status::KnownMedium)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::source;
    use crate::model::{Preset, ShockKind};

    #[test]
    fn every_event_lies_in_the_years_in_order_and_has_a_source_or_says_that_it_has_none() {
        assert!(TIMELINE.is_sorted_by(|one, other| one.year <= other.year));
        for event in TIMELINE {
            assert!((1998.0..2026.0).contains(&event.year), "{}", event.id);
            assert_eq!(event.keys.is_empty(), unchecked(event.status), "{}", event.id);
            for key in event.keys {
                assert!(source(key).is_some(), "{}: {key}", event.id);
            }
            assert_eq!(event.tier == Tier::None, event.pull != Pull::Structure, "{}", event.id);
        }
        let mut ids: Vec<&str> = TIMELINE.iter().map(|event| event.id).collect();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), TIMELINE.len());
    }

    #[test]
    fn the_seven_flags_are_the_reorganisations_of_the_run() {
        let run = Preset::England.scenario();
        let stamps = run.shocks.iter().filter(|shock| shock.kind == ShockKind::MesoReorganisation);
        let stamped: Vec<f64> = stamps.map(|shock| run.start_year + shock.year).collect();
        let flagged: Vec<f64> = flags().map(|event| event.year).collect();
        assert_eq!(flagged.len(), 7);
        for (flag, stamp) in flagged.iter().zip(&stamped) {
            assert!((flag - stamp).abs() < 0.3, "{flag} {stamp}");
        }
        assert!(flags().all(|event| matches!(event.tier, Tier::Middle | Tier::NationalAndMiddle)));
    }
}
