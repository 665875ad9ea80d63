//! What each fact says, what each of its numbers measures, and how numbers are written.

use middle_out::analysis::facts::Band;
use middle_out::model::Measure;

/// How a number is written for readers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Two digits after the point.
    Share,
    /// Three.
    Fine,
    /// Two, and a sign before them.
    Step,
    /// A percentage of change, with its sign.
    Change,
    /// Points of a hundred.
    Points,
    /// Times.
    Times,
    /// Years.
    Years,
}

impl Style {
    /// A number, or that it never came.
    pub(crate) fn value(self, value: Option<f64>) -> String {
        let Some(value) = value else { return "never".to_owned() };
        match self {
            Self::Share => format!("{value:.2}"),
            Self::Fine => format!("{value:.3}"),
            Self::Step => format!("{value:+.3}"),
            Self::Change => format!("{:+.0}%", 100.0 * value),
            Self::Points => format!("{:.1} points a year", 100.0 * value),
            Self::Times => format!("x{value:.1}"),
            Self::Years => format!("{value:.2} years"),
        }
    }

    /// A limit: as short as it can be written.
    fn limit(self, value: f64) -> String {
        match self {
            Self::Change => format!("{}%", 100.0 * value),
            _ => format!("{value}"),
        }
    }

    /// A band in words.
    pub(crate) fn band(self, band: Band) -> String {
        match band {
            Band::Above(limit) => format!("above {}", self.limit(limit)),
            Band::Below(limit) => format!("below {}", self.limit(limit)),
            Band::AtMost(limit) => format!("at most {}", self.limit(limit)),
            Band::Within(least, most) => {
                format!("{} to {}", self.limit(least), self.limit(most))
            }
        }
    }
}

/// What the fact of number `id` says.
pub(super) fn fact_words(id: &str) -> &'static str {
    match id {
        "SF1" => "top-down is fast on paper, slow on the ward",
        "SF2" => "imposed choice loses its constituency",
        "SF3" => "centralisation builds rails and costs fit",
        "SF4" => "localities alone adopt slowly",
        "SF5" => "incentives multiply the speed of adoption",
        "SF6" => "interoperability lags adoption unless mandated and tested",
        "SF7" => "use is a fraction of coverage, more with clinicians",
        "SF8" => "a change of default moves coverage, not use",
        "SF9" => "modular growth beside a grand design",
        "SF10" => "a rebuilt middle takes years to recover",
        "SF11" => "temporary money leaves a gap",
        "SF12" => "asking the public shields trust, if it comes first",
        _ => "",
    }
}

/// What the number called `name` measures, and how it is written.
pub(super) fn measured_words(name: &str) -> (&'static str, Style) {
    use Style as S;
    match name {
        "contracts-year-2" => ("contracts at year 2", S::Share),
        "adoption-year-4" => ("adoption at year 4", S::Fine),
        "commitment-peak" => ("voluntary commitment at its peak", S::Share),
        "commitment-change-year-4" => ("change from the peak at year 4", S::Change),
        "commitment-change-year-8" => ("at year 8", S::Change),
        "rails-central" => ("rails at year 8, central", S::Share),
        "rails-local" => ("local", S::Share),
        "rails-ratio" => ("central over local rails", S::Share),
        "fit-central" => ("fit at year 8, central", S::Share),
        "fit-local" => ("local fit", S::Share),
        "fit-ratio" => ("central over local fit", S::Share),
        "adoption-helped-year-10" => ("adoption at year 10 with M4, M9 and M10", S::Share),
        "speed-ratio" => ("M4 at 0.75, fastest speed over that year's without", S::Times),
        "half-speed-lag" => ("half of it after", S::Years),
        "peak-lag" => ("all of it after", S::Years),
        "speed-before" => ("speed before", S::Points),
        "speed-fastest" => ("fastest", S::Points),
        "ratio-to-before" => ("fastest over before", S::Times),
        "speed-ratio-full" => ("M4 at 1, fastest speed over that year's without", S::Times),
        "lag" => ("conformance reaches 0.4 after adoption does, M1 at 0.15, by", S::Years),
        "lag-tested" => ("M1 and M10 at 0.75, by", S::Years),
        "lag-share" => ("the second lag over the first", S::Share),
        "greatest-lead" => ("greatest lead of conformance over adoption", S::Share),
        "use-of-coverage" => ("use over coverage at year 18", S::Share),
        "use-of-coverage-led" => ("with M9 at 0.75", S::Share),
        "gain-led" => ("with M9 over without", S::Times),
        "coverage-step" => ("a year after opt-out, coverage", S::Step),
        "use-step" => ("use", S::Step),
        "adoption-modular" => ("adoption after 10 years, denmark_medcom", S::Share),
        "adoption-grand" => ("npfit", S::Share),
        "conformance-modular" => ("conformance, denmark_medcom", S::Share),
        "conformance-grand" => ("conformance, npfit", S::Share),
        "use-modular" => ("use, denmark_medcom", S::Share),
        "use-grand" => ("use, npfit", S::Share),
        "years-below-nine-tenths" => ("relational capacity under 0.9 of undisturbed for", S::Years),
        "least-share" => ("least share", S::Share),
        "joins-years-below" => ("joins inside regions under 0.95 for", S::Years),
        "joins-least-share" => ("least share of joins", S::Share),
        "joins-behind-year-16" => ("joins behind six years on by", S::Years),
        "repeated-mean" => ("repeated every 3.5 years, mean share of capacity", S::Share),
        "repeated-most" => ("greatest share", S::Share),
        "relational-year-8" => ("relational capacity as the money stops", S::Share),
        "relational-year-14" => ("six years on", S::Share),
        "relational-kept-year-14" => ("with the money kept", S::Share),
        "adoption-year-14" => ("adoption six years on", S::Share),
        "adoption-kept-year-14" => ("adoption with the money kept", S::Share),
        "relational-ended-year-14" => {
            ("where its mechanisms end with it, relational capacity six years on", S::Share)
        }
        "adoption-ended-year-14" => ("adoption", S::Share),
        "trust-eve-asked" => ("trust on the eve of the breach, M15 before", S::Share),
        "trust-eve-never" => ("never", S::Share),
        "trust-gain-eve" => ("gain", S::Share),
        "trust-breach-asked" => ("trust at the breach, M15 before", S::Share),
        "trust-breach-never" => ("at the breach, never", S::Share),
        "trust-year-12-asked" => ("trust four years on, M15 before", S::Share),
        "trust-year-12-after" => ("M15 after", S::Share),
        "trust-year-12-never" => ("four years on, never", S::Share),
        "trust-year-12-unbreached" => ("no breach", S::Share),
        "saved" => ("before less after", S::Share),
        "unrecovered" => ("M15 after, short of the eve by", S::Share),
        "legitimacy-asked" => ("legitimacy four years on, M15 before", S::Fine),
        "legitimacy-never" => ("legitimacy, never", S::Fine),
        _ => ("", S::Fine),
    }
}

/// What a measure is called.
pub(crate) fn measure_words(measure: Measure) -> &'static str {
    match measure {
        Measure::Adoption => "adoption",
        Measure::Conformance => "conformance",
        Measure::Use => "use",
        Measure::Fit => "fit",
        Measure::Legitimacy => "legitimacy",
        Measure::Rigidity => "rigidity",
        Measure::Debt => "debt",
        Measure::Relational => "relational capacity",
        Measure::Trust => "trust",
        Measure::Coverage => "coverage",
        Measure::Joins => "joins",
        Measure::JoinsInside => "joins inside regions",
        Measure::Infrastructure => "infrastructure",
        Measure::StandardsAge => "age of standards",
        Measure::Contracts => "contracts",
        Measure::Strain => "strain",
        Measure::VoluntaryCommitment => "voluntary commitment",
        Measure::HospitalAdoption => "hospital adoption",
        Measure::Minister => "minister's gauge",
        Measure::Board => "board's gauge",
        Measure::Clinician => "clinician's gauge",
        Measure::Patient => "patient's gauge",
        other => other.column(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use middle_out::analysis::facts::facts;
    use middle_out::model::{Runner, Scenario};

    #[test]
    fn every_fact_and_every_number_has_words() {
        for fact in facts(&Scenario::default(), &mut Runner::new()) {
            assert!(!fact_words(fact.id).is_empty(), "{}", fact.id);
            for measured in &fact.measured {
                assert!(!measured_words(measured.name).0.is_empty(), "{}", measured.name);
            }
        }
    }
}
