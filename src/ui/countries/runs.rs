//! What the room draws and tells: seven runs, England left alone, and the record beside them.

use crate::analysis::record::RecordRow;
use crate::analysis::record::record;
use crate::evidence::CARDS;
use crate::evidence::Card;
use crate::model::Measure;
use crate::model::Preset;
use crate::model::Run;
use crate::model::Runner;
use crate::model::Scenario;
use crate::model::ShockKind;

/// Every run of the room.
#[derive(Debug, PartialEq)]
pub(super) struct Runs {
    /// England as it was, and what was set.
    pub(super) england: Run,
    pub(super) scenario: Scenario,
    /// The same with no reorganisation of the middle.
    pub(super) alone: Run,
    /// The line of every card, quarter by quarter from the card's first year.
    pub(super) lines: Vec<Vec<f64>>,
    /// The record, line by line.
    pub(super) rows: Vec<RecordRow>,
}

impl Runs {
    /// Make them: about fifteen runs.
    pub(super) fn made() -> Self {
        let mut runner = Runner::new();
        let scenario = Preset::England.scenario();
        let mut quiet = scenario.clone();
        quiet.shocks.retain(|shock| shock.kind != ShockKind::MesoReorganisation);
        let alone = runner.run(&quiet).clone();
        let england = runner.run(&scenario).clone();
        let lines = CARDS.iter().map(|card| line(card, &mut runner)).collect();
        let rows = record(&Scenario::default(), &mut runner);
        Self { england, scenario, alone, lines, rows }
    }

    /// A measure of England's run in a calendar year, of 100.
    pub(super) fn hundredths(&self, measure: Measure, year: f64) -> f64 {
        (100.0 * self.england.at(measure, year - self.scenario.start_year)).round()
    }

    /// The lines of the record of one programme.
    pub(super) fn rows_of(&self, preset: Preset) -> impl Iterator<Item = &RecordRow> {
        self.rows.iter().filter(move |row| row.line.preset == preset)
    }
}

fn line(card: &Card, runner: &mut Runner) -> Vec<f64> {
    let scenario = card.preset.scenario();
    let run = runner.run(&scenario);
    let (from, to) = (card.years.0 - scenario.start_year, card.years.1 - scenario.start_year);
    let series = run.series(card.measure);
    series.get(run.step_at(from)..=run.step_at(to)).unwrap_or(series).to_vec()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::analysis::record::CURVES;
    use crate::analysis::record::LINES;

    #[test]
    fn every_line_covers_its_card() {
        let runs = Runs::made();
        for (card, line) in CARDS.iter().zip(&runs.lines) {
            let quarters = (card.years.1 - card.years.0) * 4.0;
            assert!((line.len() as f64 - quarters - 1.0).abs() < 1e-9, "{}", card.preset.name());
        }
    }

    #[test]
    fn every_point_of_a_card_is_in_the_record() {
        for card in &CARDS {
            let lines = LINES.iter().flat_map(|lines| lines.iter());
            let lines = lines.filter(|line| line.preset == card.preset);
            let recorded = lines.flat_map(|line| line.recorded).filter_map(|one| one.value);
            let curves = CURVES.iter().filter(|curve| curve.preset == card.preset);
            let curves = curves.flat_map(|curve| curve.points).map(|point| point.1);
            let shares: Vec<f64> = recorded.chain(curves).collect();
            for point in card.points {
                let known = shares.iter().any(|share| (share - point.share).abs() < 1e-12);
                assert!(known, "{} {}", card.preset.name(), point.share);
            }
        }
    }
}
