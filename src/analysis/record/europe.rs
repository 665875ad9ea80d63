//! The records of Denmark and Estonia.

use super::{Given, Read, RecordLine, Recorded, Unit};
use crate::model::{Measure as M, Preset};

pub(super) const DENMARK: &[RecordLine] = &[
    RecordLine {
        preset: Preset::DenmarkMedcom,
        id: "steady-growth",
        recorded: &[
            Recorded::share("practices-full-record", 0.98, 2010.0, &["PRO10"]),
            Recorded::number("message-types", 60.0, Unit::Count, 2010.0, &["PRO10"]),
            Recorded::said("messages-grow", Some(2024.0), &["EHT24"]),
        ],
        given: &[
            Given::near(M::Adoption, 2010.0, 0.98),
            Given::above(Read::At(M::Conformance, 2010.0), 0.6),
            Given::at(M::Use, 2010.0),
            Given::above(Read::Gain(M::Use, 2010.0, 2018.75), 0.0),
        ],
    },
    RecordLine {
        preset: Preset::DenmarkMedcom,
        id: "standard-a-burden",
        recorded: &[Recorded::said("format-must-go", Some(2022.0), &["HUL22"])],
        given: &[
            Given::above(Read::At(M::StandardsAge, 2018.75), 0.5),
            Given::at(M::Rigidity, 2000.0),
            Given::at(M::Rigidity, 2018.0),
            Given::above(Read::Kept(M::Rigidity, 2000.0, 2018.0), 1.25),
        ],
    },
];

pub(super) const ESTONIA: &[RecordLine] = &[RecordLine {
    preset: Preset::Estonia,
    id: "prepared-rails",
    recorded: &[
        Recorded::said("record-launched", Some(2008.0), &["MET18"]),
        Recorded::share("prescriptions-digital", 0.84, 2010.75, &["WEL"]),
    ],
    given: &[
        Given::above(Read::At(M::Infrastructure, 2011.0), 0.6),
        Given::above(Read::At(M::Coverage, 2011.0), 0.6),
        Given::near(M::Adoption, 2011.0, 0.84),
        Given::at(M::Conformance, 2011.0),
        Given::at(M::Adoption, 2020.0),
        Given::at(M::Conformance, 2020.0),
    ],
}];
