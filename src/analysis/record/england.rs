//! England's record, and that of its national programme alone.

use super::{Given, Read, RecordLine, Recorded, Unit};
use crate::evidence::Grade;
use crate::model::{Measure as M, Preset};

pub(super) const ENGLAND: &[RecordLine] = &[
    RecordLine {
        preset: Preset::England,
        id: "targets-of-1998",
        recorded: &[
            Recorded::share("acute-level-three", 0.03, 2002.25, &["BMJ02"]),
            Recorded::said("practices-near-universal", Some(2002.0), &["BEN02"]),
        ],
        given: &[
            Given::told(Read::Assumed("A0p")),
            // So small a level cannot be told from three times its size by what counts as near.
            Given::below(Read::At(M::HospitalAdoption, 2002.0), 0.06),
        ],
    },
    RecordLine {
        preset: Preset::England,
        id: "contracts-before-wards",
        recorded: &[
            // The date is common knowledge; the source tells what came of the contracts.
            Recorded {
                grade: Grade::Inferred,
                ..Recorded::said("contracts-signed", Some(2004.0), &["PAC07"])
            },
            Recorded::number("acute-sites", 13.0, Unit::Count, 2006.5, &["PAC07"]),
            Recorded::share("four-of-ninety-seven", 4.0 / 97.0, 2011.25, &["NAO11"]),
        ],
        given: &[
            Given::above(Read::At(M::Contracts, 2004.5), 0.8),
            Given::below(Read::Gain(M::HospitalAdoption, 2002.5, 2006.5), 0.1),
        ],
    },
    RecordLine {
        preset: Preset::England,
        id: "acute-records",
        recorded: &[
            Recorded::share("acute-with-record", 0.77, 2018.0, &["WAR19"]),
            Recorded::share("acute-with-record", 0.91, 2025.25, &["EPR25"]),
        ],
        given: &[
            Given::near(M::HospitalAdoption, 2019.0, 0.77),
            Given::near(M::HospitalAdoption, 2025.25, 0.91),
        ],
    },
    RecordLine {
        preset: Preset::England,
        id: "available-not-viewed",
        recorded: &[
            Recorded::number("summary-records", 23.0, Unit::Millions, 2013.0, &["SCR13"]),
            Recorded::number("views-a-week", 1800.0, Unit::Count, 2012.25, &["N2I"]),
        ],
        given: &[
            Given::above(Read::At(M::Coverage, 2012.5), 0.4),
            Given::told(Read::At(M::Use, 2012.5)),
            Given::below(Read::Share(M::Use, M::Coverage, 2012.5), 0.1),
        ],
    },
    RecordLine {
        preset: Preset::England,
        id: "care-data",
        recorded: &[
            Recorded::said("extraction-halted", Some(2014.0), &["CARE"]),
            Recorded::said("extraction-cancelled", Some(2016.0), &["CARE"]),
        ],
        given: &[
            Given::at(M::Trust, 2013.75),
            Given::at(M::Trust, 2014.5),
            Given::below(Read::Kept(M::Trust, 2013.75, 2014.5), 0.75),
            Given::at(M::Trust, 2025.25),
            Given::below(Read::Kept(M::Trust, 2013.75, 2025.25), 1.0),
        ],
    },
    RecordLine {
        preset: Preset::England,
        id: "middle-rebuilt",
        recorded: &[
            // Counted by us over the reorganisations of 2002 to 2025.
            Recorded {
                what: "rebuilt-every",
                value: Some(3.8),
                unit: Unit::Years,
                year: None,
                keys: &["EDW11"],
                grade: Grade::Inferred,
            },
            Recorded::said("shared-records-uneven", Some(2023.0), &["SHCR23b"]),
            Recorded::said("shared-records-fragile", Some(2024.0), &["SHCR24"]),
        ],
        given: &[
            Given::at(M::Relational, 2006.5),
            Given::at(M::Relational, 2007.25),
            Given::below(Read::Kept(M::Relational, 2006.5, 2007.25), 0.75),
            Given::at(M::Relational, 2013.0),
            Given::at(M::Relational, 2013.5),
            Given::below(Read::Kept(M::Relational, 2013.0, 2013.5), 0.75),
            Given::at(M::Relational, 2025.25),
            Given::below(Read::At(M::JoinsInside, 2023.0), 0.5),
        ],
    },
    RecordLine {
        preset: Preset::England,
        id: "swings-leave-legacy",
        recorded: &[Recorded::said("legacy-left-behind", Some(2020.0), &["NAO20"])],
        given: &[
            Given::at(M::Debt, 2002.0),
            Given::at(M::Debt, 2025.25),
            Given::above(Read::Kept(M::Debt, 2002.0, 2025.25), 1.5),
        ],
    },
];

/// Sites in one supplier's contract, at first; the source dates neither number.
const SITES: Recorded = Recorded {
    what: "sites-in-contract",
    value: Some(220.0),
    unit: Unit::Count,
    year: None,
    keys: &["PAC13"],
    grade: Grade::Reported,
};

pub(super) const NPFIT: &[RecordLine] = &[
    RecordLine {
        preset: Preset::Npfit,
        id: "committed-sites",
        recorded: &[SITES, Recorded { value: Some(22.0), ..SITES }],
        given: &[
            Given::told(Read::Peak(M::VoluntaryCommitment, 2004.0)),
            Given::at(M::VoluntaryCommitment, 2012.0),
            // The record counts sites and the model effort: the fall is compared, not its depth.
            Given::below(Read::KeptOfPeak(M::VoluntaryCommitment, 2004.0, 2012.0), 0.5),
        ],
    },
    RecordLine {
        preset: Preset::Npfit,
        id: "rails-not-records",
        recorded: &[
            Recorded::said("network-delivered", Some(2011.0), &["CIO11"]),
            Recorded::share("four-of-ninety-seven", 4.0 / 97.0, 2011.25, &["NAO11"]),
            Recorded::said("some-delivered", Some(2013.0), &["PAC13"]),
        ],
        given: &[
            Given::above(Read::At(M::Infrastructure, 2009.5), 0.5),
            Given::at(M::HospitalAdoption, 2002.5),
            Given::near(M::HospitalAdoption, 2009.5, 4.0 / 97.0),
            Given::at(M::Fit, 2009.5),
            // There was always some support.
            Given::above(Read::At(M::Legitimacy, 2012.0), 0.05),
        ],
    },
];
