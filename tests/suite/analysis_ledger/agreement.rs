//! The table of eased and created and the comparison with the literature, to the printed digits.

use super::main_table;
use middle_out::analysis::ledger::Entry;
use middle_out::analysis::{
    Agreement, AgreementSummary, Compared, Trial, TrialSweep, Verdict, rows, unreported,
};
use middle_out::evidence::{Cause, LITERATURE, LiteratureCell, REORGANISATION};
use middle_out::model::TENSIONS;

/// docs/model.md, section 14: eased and created of T1 to T12, then of all.
const EMERGENT: &str = "\
M1 -0.55/+0.35 -0.31/+0.08 -0.76/+0.03 -0.24/+0.13 -0.00/+0.83 -0.00/+0.26 -0.00/+0.29 -0.01/+0.18 -0.54/+0.06 -0.00/+0.29 -0.09/+0.04 -0.45/+0.06 -2.9/+2.6
M2 -0.23/+0.19 -0.77/+0.03 -0.03/+0.15 -0.02/+0.17 -0.72/+0.06 -0.01/+0.27 -0.31/+0.12 -0.00/+0.49 -0.05/+0.07 -0.17/+0.13 -0.06/+0.06 -0.50/+0.06 -2.9/+1.8
M3 -0.00/+1.14 -0.06/+0.95 -0.00/+0.96 -0.06/+0.11 -0.00/+0.55 -0.00/+1.49 -0.00/+2.14 -0.00/+0.87 -0.59/+1.26 -0.00/+0.38 -0.08/+0.06 -0.04/+0.33 -0.8/+10.2
M4 -0.41/+0.23 -1.08/+0.02 -0.01/+0.65 -0.05/+0.27 -1.22/+0.06 -0.06/+0.16 -0.54/+0.13 -0.08/+0.38 -0.10/+0.72 -0.42/+0.10 -0.00/+1.57 -0.88/+0.04 -4.9/+4.3
M5 -0.38/+0.04 -0.07/+0.03 -0.00/+0.11 -0.00/+0.09 -0.43/+0.04 -0.06/+0.04 -0.21/+0.03 -0.15/+0.07 -0.01/+0.05 -0.13/+0.42 -0.03/+0.03 -0.05/+0.07 -1.5/+1.0
M6 -0.00/+0.32 -0.07/+0.16 -0.16/+0.02 -0.13/+0.79 -0.00/+0.34 -0.00/+0.21 -0.00/+0.68 -0.01/+0.11 -0.78/+0.04 -0.00/+0.16 -0.00/+1.18 -0.18/+0.05 -1.3/+4.1
M7 -0.00/+0.27 -0.15/+0.12 -0.07/+0.04 -1.16/+0.04 -0.00/+0.42 -0.00/+0.36 -0.00/+0.23 -0.00/+0.23 -0.01/+0.14 -0.00/+0.27 -0.57/+0.04 -0.35/+0.09 -2.3/+2.3
M8 -0.00/+0.20 -0.23/+0.02 -0.23/+0.03 -0.13/+0.04 -0.00/+0.27 -0.41/+0.12 -0.20/+0.04 -0.12/+0.07 -0.04/+0.06 -0.00/+0.23 -0.03/+0.35 -0.77/+0.05 -2.2/+1.5
M9 -0.88/+0.05 -0.50/+0.02 -0.01/+0.04 -0.01/+0.05 -0.15/+0.06 -0.54/+0.06 -0.49/+0.04 -0.16/+0.12 -0.01/+0.06 -0.02/+0.07 -0.18/+0.04 -0.17/+0.06 -3.1/+0.7
M10 -0.41/+0.12 -0.04/+0.07 -0.13/+0.04 -0.18/+0.09 -0.00/+0.31 -0.00/+0.24 -0.00/+0.18 -0.01/+0.09 -0.12/+0.47 -0.00/+0.16 -0.07/+0.02 -0.22/+0.03 -1.2/+1.8
M11 -0.10/+0.02 -0.00/+0.04 -0.04/+0.01 -0.01/+0.02 -0.06/+0.02 -0.02/+0.01 -0.05/+0.02 -0.41/+0.02 -0.00/+0.02 -0.25/+0.01 -0.01/+0.01 -0.10/+0.02 -1.0/+0.2
M12 -0.00/+0.40 -0.01/+0.03 -0.94/+0.02 -0.00/+0.92 -0.47/+0.05 -0.00/+0.08 -0.00/+0.07 -0.00/+0.09 -1.44/+0.07 -0.00/+0.10 -0.04/+0.05 -0.00/+0.09 -2.9/+2.0
M13 -0.28/+0.04 -0.08/+0.02 -0.02/+0.11 -0.02/+0.13 -0.55/+0.04 -0.23/+0.05 -0.28/+0.03 -0.29/+0.04 -0.04/+0.05 -0.47/+0.02 -0.05/+0.04 -0.11/+0.08 -2.4/+0.6
M14 -0.00/+0.30 -0.00/+0.33 -0.02/+0.06 -0.03/+0.06 -0.00/+0.29 -0.00/+0.32 -0.17/+0.14 -0.00/+0.34 -0.00/+0.10 -0.00/+0.19 -0.00/+0.74 -0.00/+0.28 -0.2/+3.2
M15 -0.00/+0.19 -0.35/+0.02 -0.02/+0.07 -1.27/+0.03 -0.00/+0.26 -0.41/+0.24 -0.18/+0.12 -0.00/+0.14 -0.01/+0.10 -0.00/+0.16 -0.68/+0.03 -0.00/+0.14 -2.9/+1.5
M16 -0.02/+0.53 -0.00/+0.55 -0.09/+0.23 -0.15/+0.18 -0.00/+0.71 -0.00/+0.52 -0.00/+0.52 -0.00/+0.32 -0.25/+0.42 -0.00/+0.40 -0.07/+0.10 -0.09/+0.32 -0.7/+4.8
S1 -0.00/+0.10 -0.00/+0.15 -0.01/+0.09 -0.01/+0.06 -0.00/+0.27 -0.00/+0.10 -0.00/+0.30 -0.00/+0.22 -0.01/+0.06 -0.00/+0.12 -0.01/+0.04 -0.00/+0.45 -0.0/+2.0";

#[test]
fn the_emergent_table_is_as_printed() {
    let printed: Vec<&str> = EMERGENT.lines().collect();
    assert_eq!(printed.len(), main_table().rows.len());
    for ((cause, ledger), line) in main_table().rows.iter().zip(printed) {
        let two = |entry: Entry| format!(" -{:.2}/+{:.2}", entry.eased, entry.created);
        let cells: String = (1..=TENSIONS).map(|number| two(ledger.tension(number))).collect();
        let all = ledger.total();
        assert_eq!(
            format!("{}{cells} -{:.1}/+{:.1}", cause.key(), all.eased, all.created),
            line.trim_end()
        );
    }
}

#[test]
fn no_mechanism_is_free_and_none_eases_nothing() {
    for (cause, ledger) in &main_table().rows {
        let Entry { eased, created } = ledger.total();
        let least = if *cause == REORGANISATION { 0.0 } else { 0.05 };
        assert!(eased > least && created > 0.05, "{}: {eased} {created}", cause.key());
    }
}

#[test]
fn the_literatures_signs_hold_as_reported_in_the_main_setting_and_in_ten_others() {
    // Correct, wrong, too small, equal-size cells met; of 75 and 9.
    let expected = [
        ("main", 65, 6, 4, 5),
        ("background 0.10", 66, 8, 1, 5),
        ("background 0.40", 63, 4, 8, 5),
        ("d=a=0.75", 65, 5, 5, 5),
        ("d=1, a=0.1", 61, 10, 4, 6),
        ("d=0.1, a=1", 63, 6, 6, 4),
        ("mechanism at 0.5", 64, 6, 5, 5),
        ("10 years", 60, 1, 14, 6),
        ("25 years", 65, 6, 4, 5),
        ("42 regions", 65, 5, 5, 5),
        ("seed 2", 66, 6, 3, 5),
    ];
    let sweep = TrialSweep::new(Trial::variants());
    let agreements = sweep.gather(&rows(&sweep)).unwrap();
    assert_eq!(agreements.len(), expected.len());
    for ((trial, agreement), row) in sweep.trials().iter().zip(&agreements).zip(expected) {
        let summary = agreement.summary();
        let AgreementSummary { agree, disagree, too_small, equal_met, .. } = summary;
        assert_eq!((trial.name, agree, disagree, too_small, equal_met), row);
        assert_eq!((summary.tested(), summary.equal(), summary.not_tested), (75, 9, 28));
        assert_eq!(agreement.cells.len(), LITERATURE.len());
        assert!((0.8..=0.88).contains(&summary.share()));
    }
    // Both sweeps draw up the same account of the main setting.
    assert_eq!(agreements[0], Agreement::of_table(main_table()));
}

/// Cell, verdict, eased, created, as the documents print them.
const SHORTFALLS: [(&str, Verdict, f64, f64); 14] = [
    ("m2-t10", Verdict::Disagree, 0.166, 0.129),
    ("m4-t10", Verdict::Disagree, 0.416, 0.099),
    ("m5-t6", Verdict::TooSmall, 0.063, 0.039),
    ("m5-t8", Verdict::Disagree, 0.152, 0.066),
    ("m5-t12", Verdict::TooSmall, 0.049, 0.067),
    ("m7-t2", Verdict::TooSmall, 0.149, 0.12),
    ("m8-t8", Verdict::Disagree, 0.119, 0.074),
    ("m8-t12", Verdict::EqualNotMet, 0.769, 0.054),
    ("m9-t8", Verdict::Disagree, 0.16, 0.116),
    ("m11-t3", Verdict::TooSmall, 0.035, 0.015),
    ("m14-t8", Verdict::EqualNotMet, 0.0, 0.335),
    ("m14-t10", Verdict::EqualNotMet, 0.0, 0.193),
    ("m16-t12", Verdict::Disagree, 0.093, 0.321),
    ("s1-t2", Verdict::EqualNotMet, 0.0, 0.146),
];

#[test]
fn where_the_model_falls_short_is_as_printed_and_each_has_a_reason() {
    let agreement = Agreement::of_table(main_table());
    let short = agreement.cells.iter().filter(|compared| compared.verdict.is_shortfall());
    let short: Vec<_> = short.collect();
    assert_eq!(short.len(), SHORTFALLS.len());
    for (compared, (id, verdict, eased, created)) in short.iter().zip(SHORTFALLS) {
        assert_eq!((compared.cell.id().as_str(), compared.verdict), (id, verdict));
        let three = |value: f64| format!("{value:.3}");
        assert_eq!(three(compared.model.eased), three(eased), "{id}");
        assert_eq!(three(compared.model.created), three(created), "{id}");
        assert_eq!(compared.reason(), Some(format!("why-not-{id}")));
    }
    let explained = LITERATURE.iter().filter(|cell| !cell.why_not.is_empty());
    assert!(explained.map(LiteratureCell::id).eq(SHORTFALLS.iter().map(|row| row.0.to_owned())));
    let fine = agreement.cells.iter().filter(|compared| !compared.verdict.is_shortfall());
    assert!(fine.map(Compared::reason).all(|reason| reason.is_none()));
}

#[test]
fn verdicts_turn_where_the_rule_says() {
    let cell = |id: &str| LITERATURE.iter().find(|cell| cell.id() == id).unwrap();
    let verdict = |id, eased, created| Verdict::of(cell(id), Entry { eased, created });
    // One sourced sign, create.
    assert_eq!(verdict("m3-t2", 0.0, 0.031), Verdict::Agree);
    assert_eq!(verdict("m3-t2", 0.0, 0.029), Verdict::TooSmall);
    assert_eq!(verdict("m3-t2", 0.131, 0.1), Verdict::Disagree);
    // Two sourced signs of equal size.
    assert_eq!(verdict("m8-t12", 1.0, 0.1), Verdict::EqualMet);
    assert_eq!(verdict("m8-t12", 1.0, 0.099), Verdict::EqualNotMet);
    assert_eq!(verdict("m8-t12", 0.099, 1.0), Verdict::EqualNotMet);
    // Equal size, only one sourced (easing): the other may be absent.
    assert_eq!(verdict("s1-t2", 1.0, 0.0), Verdict::EqualMet);
    assert_eq!(verdict("s1-t2", 0.0, 1.0), Verdict::EqualNotMet);
    // Assumptions are not tested, the larger of two signs included.
    for id in ["m1-t9", "m13-t8", "m12-t3"] {
        assert_eq!(verdict(id, 0.0, 1.0), Verdict::NotTested, "{id}");
    }
}

#[test]
fn of_the_cells_reported_both_ways_fewer_than_half_show_both() {
    let both = |cell: &LiteratureCell| {
        let (eases, creates) = (cell.eases?, cell.creates?);
        (eases.is_sourced() || creates.is_sourced()).then_some(())
    };
    let cells = LITERATURE.iter().filter(|cell| both(cell).is_some());
    let entries = cells.map(|cell| main_table().entry(cell.cause, cell.tension).unwrap());
    let entries: Vec<Entry> = entries.collect();
    let shown = entries.iter().filter(|entry| {
        let (less, more) = (entry.eased.min(entry.created), entry.eased.max(entry.created));
        less >= 0.1 * more
    });
    assert_eq!((shown.count(), entries.len()), (10, 23));
}

#[test]
fn effects_without_a_source_are_told_apart() {
    let found = unreported(main_table(), 0.3);
    let is = |cause: &Cause, key: &str| cause.key() == key;
    assert!(found.iter().any(|(cause, number, _)| is(cause, "M14") && *number == 11));
    for (cause, number, entry) in found {
        let reported = |cell: &&_| {
            let cell: &LiteratureCell = cell;
            cell.cause == cause && cell.tension == number
        };
        assert_eq!(LITERATURE.iter().find(reported), None);
        assert!(entry.net().abs() >= 0.3);
    }
}
