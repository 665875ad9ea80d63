//! The record of the United States around the HITECH Act.

use super::{Given, Read, RecordLine, Recorded, Unit};
use crate::model::{Measure as M, Preset};

pub(super) const USA: &[RecordLine] = &[
    RecordLine {
        preset: Preset::UsaHitech,
        id: "hospital-records",
        recorded: &[
            Recorded::share("hospitals-basic-record", 0.094, 2008.0, &["ONC35"]),
            Recorded::share("hospitals-basic-record", 0.276, 2011.0, &["ONC35"]),
            Recorded::share("hospitals-basic-record", 0.594, 2013.0, &["ONC35"]),
            Recorded::share("hospitals-basic-record", 0.838, 2015.0, &["ONC35"]),
        ],
        given: &[
            Given::near(M::HospitalAdoption, 2008.0, 0.094),
            Given::near(M::HospitalAdoption, 2011.0, 0.276),
            Given::near(M::HospitalAdoption, 2013.0, 0.594),
            Given::near(M::HospitalAdoption, 2015.0, 0.838),
            Given::at(M::HospitalAdoption, 2017.0),
        ],
    },
    RecordLine {
        preset: Preset::UsaHitech,
        id: "exchange",
        recorded: &[
            Recorded::share("four-functions", 0.41, 2017.0, &["ONC64", "ONC18"]),
            Recorded::share("four-functions", 0.46, 2018.0, &["ONC18"]),
            Recorded::share("four-functions", 0.62, 2021.0, &["ONC64"]),
            Recorded::share("four-functions", 0.70, 2023.0, &["BEC24"]),
        ],
        given: &[
            Given::near(M::Conformance, 2017.0, 0.41),
            Given::near(M::Conformance, 2018.0, 0.46),
            Given::near(M::Conformance, 2021.0, 0.62),
            Given::near(M::Conformance, 2023.0, 0.70),
        ],
    },
    RecordLine {
        preset: Preset::UsaHitech,
        id: "integrated-and-used",
        recorded: &[
            Recorded::share("hospitals-integrating", 0.38, 2015.0, &["FIE16"]),
            Recorded::share("clinicians-using", 0.42, 2023.0, &["BEC24"]),
        ],
        given: &[
            Given::near(M::Conformance, 2015.0, 0.38),
            Given::at(M::Use, 2015.0),
            Given::near(M::Use, 2023.0, 0.42),
        ],
    },
    RecordLine {
        preset: Preset::UsaHitech,
        id: "grants-ended",
        recorded: &[
            Recorded::number("working-exchanges", 119.0, Unit::Count, 2012.0, &["ALJ16"]),
            Recorded::number("working-exchanges", 106.0, Unit::Count, 2014.0, &["ALJ16"]),
        ],
        given: &[
            Given::at(M::Relational, 2014.0),
            Given::at(M::Relational, 2016.0),
            Given::below(Read::Kept(M::Relational, 2014.0, 2016.0), 1.0),
        ],
    },
];
