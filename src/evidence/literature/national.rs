//! What is reported of mechanisms run from the centre (M1 to M6).

use crate::evidence::literature::Cause;
use crate::evidence::literature::cell::{Row, both, creates, eases};
use crate::model::Mechanism;

pub(super) const ROWS: &[Row] = &[
    // M1
    Row {
        cause: Cause::Mechanism(Mechanism::MandatedStandards),
        cells: &[
            both(
                1,
                (2, &["HAN96", "HAN06"]),
                (2, &["HAN96", "HAN06"]),
                "eases at interfaces; re-coding and side effects inside",
            ),
            both(2, (2, &["NAO20", "COI09"]), (1, &[]), "autonomy is safe if you comply"),
            eases(3, 1, &["HLM23", "DUAA"], "binds suppliers; effect size assumption"),
            creates(5, 2, &["HUL22"], "1990s format now a burden"),
            creates(6, 1, &["PAC20"], "3 of 10 ready after years"),
            eases(9, 1, &[], "substitutable products"),
            eases(12, 2, &["LHC18", "HLM23"], "without standards, regional silos"),
        ],
    },
    // M2
    Row {
        cause: Cause::Mechanism(Mechanism::MatchedFunding),
        cells: &[
            both(
                2,
                (2, &["KRA21"]),
                (1, &["LHC19"]),
                "money buys alignment, then new demands follow it",
            ),
            eases(5, 1, &["KRA21"], ""),
            both(7, (1, &["KRA21"]), (1, &[]), "governance terms helped; reporting load"),
            both(
                8,
                (1, &["KRA21"]),
                (2, &["GDE3", "SHCR24", "ALJ16"]),
                "annual/capital money; cliff edge",
            ),
            both(10, (1, &["EPR25"]), (2, &["PAC20b", "CW20"]), "depends on who can match")
                .because(
                    "adoption bought with the money lifts everyone; the matching effect is \
                     there but smaller",
                ),
        ],
    },
    // M3
    Row {
        cause: Cause::Mechanism(Mechanism::NationalProcurement),
        cells: &[
            both(1, (1, &[]), (3, &["ROB10", "PAC11"]), "one product everywhere"),
            creates(2, 3, &["TEL11", "PAC13"], ""),
            creates(3, 2, &["HSJ19"], "duopoly"),
            creates(5, 2, &["SHE11"], "contracts repeatedly renegotiated"),
            creates(6, 3, &["EHI02", "PAC11"], "speed bought with consultation"),
            creates(7, 3, &["SHE11", "PAC13"], "promised sites withdrew"),
            creates(8, 1, &[], ""),
            both(9, (2, &[]), (3, &["CIO11b", "PAC13", "GPIT19b"]), "bulk price vs dependence"),
            eases(12, 1, &[], ""),
        ],
    },
    // M4
    Row {
        cause: Cause::Mechanism(Mechanism::Incentives),
        cells: &[
            eases(2, 1, &[], "choice of system retained"),
            creates(3, 2, &["AP17", "FIE16"], "adoption paid before exchange"),
            eases(5, 3, &["AJ17", "BEN02"], "the strongest causal evidence gathered"),
            creates(7, 1, &[], ""),
            creates(8, 2, &["PULSE11"], "performance-managed clicking"),
            creates(10, 1, &["FIE16"], "small/rural hospitals lagged").because(
                "incentives reach nearly everyone within ten years, so spread shrinks \
                 after widening; the evidence is about the early years",
            ),
            creates(11, 1, &["GRE09"], "secondary purposes favoured"),
        ],
    },
    // M5
    Row {
        cause: Cause::Mechanism(Mechanism::Exemplars),
        cells: &[
            eases(1, 1, &["GDE1"], "blueprints"),
            eases(2, 1, &[], "locals lead"),
            eases(5, 2, &["KRA21"], ""),
            eases(6, 1, &["WAC16"], "phase before scale").because("both small"),
            creates(8, 1, &["GDE3"], "what follows exemplar status unclear").because(
                "blueprints raise delivery more than exemplar work costs; no state for \
                 what follows exemplar status",
            ),
            creates(10, 3, &["PAC20b", "JRSM21"], "two-tier worry"),
            creates(12, 1, &["LHC18"], "independent designs")
                .because("both small and of similar size"),
        ],
    },
    // M6
    Row {
        cause: Cause::Mechanism(Mechanism::SharedInfrastructure),
        cells: &[
            eases(1, 1, &[], ""),
            creates(2, 2, &["LHC19", "FDPR"], ""),
            both(4, (1, &[]), (2, &["NL11a", "CARE"]), "audit/identity vs central store"),
            creates(5, 1, &["HUL22"], "single rail ages"),
            creates(7, 1, &[], "single point of blame"),
            both(9, (2, &["CIO11"]), (1, &[]), ""),
            eases(10, 1, &[], "everyone gets it"),
            creates(11, 2, &["LHC19"], "scope creep"),
            eases(12, 3, &["ETER", "MET18"], ""),
        ],
    },
];
