//! The records of Australia and Singapore.

use super::{Given, Read, RecordLine, Recorded, Unit};
use crate::model::{Measure as M, Preset};

pub(super) const AUSTRALIA: &[RecordLine] = &[RecordLine {
    preset: Preset::Australia,
    id: "opt-out",
    recorded: &[
        Recorded::number("people-opted-in", 5.7, Unit::Millions, 2018.0, &["ACS18"]),
        Recorded::share("people-with-record", 0.90, 2019.0, &["ANAO19"]),
        Recorded::share("organisations-using", 0.24, 2019.0, &["ANAO19"]),
    ],
    given: &[
        Given::at(M::Coverage, 2018.0),
        Given::above(Read::Gain(M::Coverage, 2018.0, 2020.0), 0.5),
        Given::near(M::Coverage, 2020.0, 0.90),
        Given::at(M::Coverage, 2022.0),
        Given::near(M::Use, 2020.0, 0.24),
        Given::at(M::Use, 2022.0),
    ],
}];

// Private providers alone were recorded; the model has all providers together.
pub(super) const SINGAPORE: &[RecordLine] = &[RecordLine {
    preset: Preset::Singapore,
    id: "private-providers",
    recorded: &[
        Recorded::share("private-contributing", 0.03, 2017.0, &["SG17"]),
        Recorded::share("private-viewing", 0.30, 2022.75, &["SG23"]),
        Recorded::share("viewers-contributing", 0.12, 2022.75, &["SG23"]),
        Recorded::said("contributing-mandatory", Some(2026.0), &["SG26"]),
    ],
    given: &[
        Given::at(M::Conformance, 2017.0),
        Given::at(M::Conformance, 2022.0),
        Given::at(M::Conformance, 2025.75),
        Given::at(M::Conformance, 2029.0),
        Given::told(Read::Gain(M::Conformance, 2025.75, 2029.0)),
    ],
}];
