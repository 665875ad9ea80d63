//! The comparison with the literature as sheets.

use super::sheet::{Cell, Sheet};
use middle_out::analysis::ledger::Entry;
use middle_out::analysis::{
    Agreement, AgreementSummary, Compared, LedgerTable, TrialSweep, Verdict, unreported,
};
use middle_out::evidence::Sign;

/// From this net effect on, in tension-years, an effect of which no source speaks is told.
const TOLD: f64 = 0.3;

/// Summary, shortfalls and what the literature is silent about: pages to read.
pub(super) fn pages(table: &LedgerTable) -> Vec<Sheet> {
    let agreement = Agreement::of_table(table);
    vec![summary(&agreement), shortfalls(&agreement), silent(table)]
}

fn percent(share: f64) -> Cell {
    Cell::Text(format!("{:.0}%", 100.0 * share))
}

fn equal(summary: &AgreementSummary) -> Cell {
    Cell::Text(format!("{}/{}", summary.equal_met, summary.equal()))
}

fn summary(agreement: &Agreement) -> Sheet {
    let summary = agreement.summary();
    let columns = ["cells of the literature", "count"];
    let mut sheet = Sheet::new("Agreement with the literature's larger signs.", &columns);
    let mut push = |what: &str, count: usize| {
        sheet.rows.push(vec![Cell::text(what), Cell::Count(count)]);
    };
    push("larger sign reported by a source", summary.tested());
    push("- right", summary.agree);
    push("- wrong", summary.disagree);
    push("- too small to tell", summary.too_small);
    push("two signs of equal size, one at least reported", summary.equal());
    push("- every reported one there", summary.equal_met);
    push("- one all but absent", summary.equal_not_met);
    push("our assumption, not tested", summary.not_tested);
    sheet
}

fn cell_name(compared: &Compared) -> String {
    format!("{} x T{}", compared.cell.cause.key(), compared.cell.tension)
}

fn problem(compared: &Compared) -> String {
    match (compared.verdict, compared.cell.dominant()) {
        (Verdict::EqualNotMet, _) => "sourced sign absent (equal-size cell)".to_owned(),
        (verdict, Some((_, eases))) => {
            let what = if verdict == Verdict::TooSmall { "too small" } else { "wrong" };
            format!("{what}, expected {}", if eases { "ease" } else { "create" })
        }
        (verdict, None) => verdict.name().to_owned(),
    }
}

fn shortfalls(agreement: &Agreement) -> Sheet {
    let columns = ["cell", "problem", "eased", "created", "why"];
    let mut sheet = Sheet::new("Where the model falls short of a reported sign.", &columns);
    for compared in agreement.cells.iter().filter(|compared| compared.verdict.is_shortfall()) {
        let Entry { eased, created } = compared.model;
        sheet.rows.push(vec![
            Cell::Text(cell_name(compared)),
            Cell::Text(problem(compared)),
            Cell::number(eased, 3),
            Cell::number(created, 3),
            Cell::text(compared.cell.why_not),
        ]);
    }
    sheet
}

fn silent(table: &LedgerTable) -> Sheet {
    let title =
        format!("Net effects of {TOLD} tension-years or more with no cell in the literature.");
    let mut sheet = Sheet::new(title, &["cell", "eased", "created"]);
    for (cause, number, entry) in unreported(table, TOLD) {
        sheet.rows.push(vec![
            Cell::Text(format!("{} x T{number}", cause.key())),
            Cell::number(entry.eased, 3),
            Cell::number(entry.created, 3),
        ]);
    }
    sheet
}

/// Every cell of the literature with the model's figures, the verdict and why.
pub(super) fn cells(table: &LedgerTable) -> Sheet {
    let columns = [
        "cell",
        "ease_size",
        "ease_sources",
        "create_size",
        "create_sources",
        "eased",
        "created",
        "verdict",
        "note",
        "reason",
        "why",
    ];
    let mut sheet = Sheet::new("Every cell of the literature beside the model.", &columns);
    for compared in &Agreement::of_table(table).cells {
        let cell = compared.cell;
        let size = |sign: Option<Sign>| Cell::Count(sign.map_or(0, |sign| sign.size.into()));
        let who = |sign: Option<Sign>| {
            Cell::text(match sign {
                Some(sign) if sign.is_sourced() => sign.sources.join(" "),
                Some(_) => "assumption".to_owned(),
                None => String::new(),
            })
        };
        let reason = compared.reason();
        let why = if reason.is_some() { cell.why_not } else { "" };
        sheet.rows.push(vec![
            Cell::Text(cell.id()),
            size(cell.eases),
            who(cell.eases),
            size(cell.creates),
            who(cell.creates),
            Cell::number(compared.model.eased, 3),
            Cell::number(compared.model.created, 3),
            Cell::text(compared.verdict.name()),
            Cell::text(cell.note),
            Cell::Text(reason.unwrap_or_default()),
            Cell::text(why),
        ]);
    }
    sheet
}

/// The agreement in the main setting and in its variants.
pub(super) fn robustness(sweep: &TrialSweep, agreements: &[Agreement]) -> Sheet {
    let columns =
        ["setting", "correct", "wrong", "too small", "share correct", "equal-size cells met"];
    let title = "Agreement with the literature when the setting is varied.";
    let mut sheet = Sheet::new(title, &columns);
    for (trial, agreement) in sweep.trials().iter().zip(agreements) {
        let summary = agreement.summary();
        sheet.rows.push(vec![
            Cell::text(trial.name),
            Cell::Count(summary.agree),
            Cell::Count(summary.disagree),
            Cell::Count(summary.too_small),
            percent(summary.share()),
            equal(&summary),
        ]);
    }
    sheet
}
