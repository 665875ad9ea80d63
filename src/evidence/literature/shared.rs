//! What is reported of agreements, boards, clinicians, tests and networks (M7 to M11).

use crate::evidence::literature::Cause;
use crate::evidence::literature::cell::{Row, both, creates, eases};
use crate::model::Mechanism;

pub(super) const ROWS: &[Row] = &[
    // M7
    Row {
        cause: Cause::Mechanism(Mechanism::DataAgreements),
        cells: &[
            eases(2, 1, &["IGF"], "controllership stays local")
                .because("safeguards ease, sign-off and load create; they nearly cancel"),
            eases(4, 2, &["IGF"], ""),
            creates(6, 2, &["COPI"], "emergency waiver showed the friction"),
            eases(11, 1, &["IGF"], "individual care first"),
            eases(12, 1, &["IGF"], "journey across boundaries"),
        ],
    },
    // M8
    Row {
        cause: Cause::Mechanism(Mechanism::RegionalBoards),
        cells: &[
            both(2, (2, &["KLE20"]), (1, &["LHC19"]), "translates both ways; pushes back"),
            eases(3, 1, &["SHCR23"], "brought partners closer"),
            both(
                7,
                (1, &["PRI24"]),
                (1, &["SHCR24"]),
                "owned by the wider community, so by no one",
            ),
            creates(8, 1, &["EDW11"], "body may not outlive its plan").because(
                "boards build relational capacity, which counts as capability; the \
                 evidence concerns boards that do not outlive their plan, which here \
                 needs a reorganisation",
            ),
            eases(10, 1, &[], ""),
            creates(11, 1, &["LHC19"], ""),
            both(
                12,
                (2, &["KIE15", "KLE20"]),
                (2, &["SHCR23"]),
                "within region vs between regions",
            )
            .because(
                "the new border is present but small beside better joins inside; the \
                 evidence table puts both at medium",
            ),
        ],
    },
    // M9
    Row {
        cause: Cause::Mechanism(Mechanism::ClinicalLeadership),
        cells: &[
            eases(1, 2, &["WAC16", "EAS12"], ""),
            eases(2, 1, &["KLE19"], ""),
            eases(5, 1, &["BEN02"], ""),
            both(6, (2, &["PAC11"]), (1, &[]), "prevents regret; costs time"),
            eases(7, 2, &["KLE19"], ""),
            creates(8, 1, &["CCIO12"], "role overload (n=7)").because(
                "overload of clinical leaders is one micro load among several; engagement \
                 raises delivery more",
            ),
            eases(11, 1, &[], ""),
        ],
    },
    // M10
    Row {
        cause: Cause::Mechanism(Mechanism::ConformanceTesting),
        cells: &[
            eases(1, 2, &["MCN", "OAG09"], "Canada shows the gap"),
            creates(2, 1, &[], ""),
            eases(3, 2, &["MCN", "HLM23"], ""),
            creates(5, 1, &[], "slows small entrants"),
            creates(6, 1, &["GPIT19b"], "assurance queue"),
            both(9, (1, &["GPIT19"]), (2, &["GPIT19b"]), "leverage vs incumbent advantage"),
            eases(12, 2, &["MCN", "HLM23"], ""),
        ],
    },
    // M11
    Row {
        cause: Cause::Mechanism(Mechanism::CommunitiesOfPractice),
        cells: &[
            eases(1, 1, &["SHCR23"], ""),
            eases(3, 1, &["SHCR23"], "").because("indirect, through relational capacity only"),
            eases(5, 1, &["ACH22"], ""),
            both(8, (1, &["JRSM21"]), (1, &[]), "time away from delivery"),
            eases(10, 1, &["SHCR23", "JRSM21"], ""),
            eases(12, 1, &["ACH22"], ""),
        ],
    },
];
