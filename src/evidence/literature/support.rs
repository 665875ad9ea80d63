//! What is reported of openness, support, measuring, asking and merging (M12 to M16), and of a
//! reorganisation.

use crate::evidence::literature::Cause;
use crate::evidence::literature::REORGANISATION;
use crate::evidence::literature::cell::{Row, both, creates, eases};
use crate::model::Mechanism;

pub(super) const ROWS: &[Row] = &[
    // M12
    Row {
        cause: Cause::Mechanism(Mechanism::OpenInterfaces),
        cells: &[
            creates(1, 1, &["EM03"], "patchwork of partial integrations"),
            eases(2, 1, &[], ""),
            both(3, (2, &[]), (1, &["HSJ19"]), "gatekeepers remain"),
            creates(4, 2, &[], "more data paths"),
            eases(5, 2, &["HL10"], ""),
            eases(9, 2, &["GPIT19"], "intent; outcome not shown"),
            eases(12, 1, &[], ""),
        ],
    },
    // M13
    Row {
        cause: Cause::Mechanism(Mechanism::DeliverySupport),
        cells: &[
            eases(1, 1, &["KLE19"], ""),
            creates(2, 1, &[], "dependency on the centre"),
            eases(6, 1, &["KLE19"], ""),
            eases(7, 2, &["KLE19"], ""),
            both(8, (1, &[]), (1, &[]), "builds or borrows capability"),
            eases(10, 2, &["EPR25"], ""),
        ],
    },
    // M14
    Row {
        cause: Cause::Mechanism(Mechanism::MaturityEvaluation),
        cells: &[
            creates(2, 1, &[], ""),
            creates(6, 1, &[], ""),
            eases(7, 1, &["PAC20"], "published, trackable targets asked for"),
            both(8, (1, &["PRI19", "CRE20"]), (1, &["PULSE11"]), "longitudinal view vs gaming")
                .because(
                    "learning from longitudinal evaluation is too weak here to outweigh \
                     pressure and load",
                ),
            both(10, (1, &["EPR25"]), (1, &[]), "shows gaps; ranks")
                .because("help for the weak from evaluation is outweighed by its load on them"),
        ],
    },
    // M15
    Row {
        cause: Cause::Mechanism(Mechanism::PublicEngagement),
        cells: &[
            eases(2, 1, &[], ""),
            eases(4, 3, &["ONE20", "CARE"], "if early and binding"),
            creates(6, 2, &[], ""),
            eases(7, 1, &["ONE20"], "mandate for local leaders"),
            eases(8, 1, &[], ""),
            both(11, (1, &["ONE20"]), (1, &[]), "conditions separate uses"),
        ],
    },
    // M16
    Row {
        cause: Cause::Mechanism(Mechanism::RegionalConsolidation),
        cells: &[
            both(1, (1, &["KIE15"]), (2, &["GRE09"]), "small can be better"),
            creates(2, 2, &["GPSOC"], "area-wide system vs practice choice"),
            creates(3, 1, &[], ""),
            creates(5, 2, &[], "migration shock"),
            both(9, (1, &[]), (2, &[]), "cost down, regional monopoly up"),
            eases(10, 1, &[], ""),
            both(12, (2, &["KIE15"]), (1, &["SHCR23"]), "new borders").because(
                "lost discretion lowers alignment, and joins between regions fall; better \
                 joins inside do not outweigh them",
            ),
        ],
    },
    Row {
        cause: REORGANISATION,
        cells: &[
            both(2, (1, &["NZ02"]), (1, &[]), "re-tunes balance; disputes reopen").because(
                "the re-tuning benefit of reorganisation is not represented: every \
                 reorganisation is pure loss here",
            ),
            creates(5, 1, &["NAO20"], "shown for strategy swings, not structures"),
            creates(7, 2, &["PRI24"], "who owns it now?"),
            creates(8, 3, &["EDW11", "FUL02"], "2 years / 18 months"),
            creates(12, 2, &["PRI24"], "networks broken"),
        ],
    },
];
