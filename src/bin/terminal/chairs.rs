//! `middle-out chairs`: who is still at the table, in one scenario or over the settings of a search.

use super::claims::table;
use super::run::{ScenarioArguments, scenario};
use super::sweep::{Question, SweepArguments};
use clap::Args;
use middle_out::analysis::Sweep;
use middle_out::analysis::chairs::{
    ChairSearch, Filled, Limits, PACKAGES, SEARCH_YEARS, SEATS, Seat, filled, judgements,
};
use middle_out::model::{Runner, Scenario};
use serde_json::{Value, json};

/// What to ask of the chairs.
#[derive(Args, Debug)]
pub(crate) struct ChairsArguments {
    #[command(flatten)]
    scenario: ScenarioArguments,
    /// Look in this year from the start; repeatable; the last of the run unless told otherwise
    #[arg(long = "year", value_name = "YEAR", value_parser = super::run::year)]
    at: Vec<f64>,
    /// Count chairs over 21 packages and 25 positions of the levers, in years 10, 15 and 20
    #[arg(long, conflicts_with = "at")]
    search: bool,
    /// Move the limits of doubting (0.40) and staying (0.50) by this much
    #[arg(long, value_name = "SHIFT", default_value = "0", allow_negative_numbers = true,
          value_parser = shift)]
    shift: f64,
    /// Print Markdown tables
    #[arg(long, conflicts_with_all = ["csv", "json"])]
    markdown: bool,
    #[command(flatten)]
    sweep: SweepArguments,
}

fn shift(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if (-0.4..=0.5).contains(&value) => Ok(value),
        _ => Err("expected a number from -0.4 to 0.5".to_owned()),
    }
}

/// The runs that an answer needs.
#[derive(Debug)]
pub(crate) enum Work {
    /// One scenario, looked at in some years.
    One(Box<Scenario>, Vec<f64>),
    /// The search.
    Search(ChairSearch),
}

impl Sweep for Work {
    fn columns(&self) -> Vec<String> {
        match self {
            Self::One(_, years) => {
                let named = |year: &f64| Seat::ALL.map(|seat| format!("{}_{year}", seat.name()));
                years.iter().flat_map(named).collect()
            }
            Self::Search(search) => search.columns(),
        }
    }

    fn units(&self) -> usize {
        match self {
            Self::One(..) => 1,
            Self::Search(search) => search.units(),
        }
    }

    fn unit(&self, index: usize, runner: &mut Runner) -> Vec<f64> {
        match self {
            Self::One(scenario, years) if index == 0 => {
                let run = runner.run(scenario);
                years.iter().flat_map(|&year| judgements(run, year)).collect()
            }
            Self::One(..) => Vec::new(),
            Self::Search(search) => search.unit(index, runner),
        }
    }
}

impl Question for ChairsArguments {
    type Work = Work;

    fn options(&self) -> &SweepArguments {
        &self.sweep
    }

    fn work(&self) -> Result<Work, String> {
        let scenario = scenario(&self.scenario)?;
        if self.search {
            return if scenario == Scenario::default() {
                Ok(Work::Search(ChairSearch))
            } else {
                Err("--search: expected no scenario: the search has its own settings".to_owned())
            };
        }
        let years = if self.at.is_empty() { vec![scenario.years] } else { self.at.clone() };
        Ok(Work::One(Box::new(scenario), years))
    }

    fn tell(&self, work: &Work, rows: &[Vec<f64>]) -> Result<String, String> {
        match work {
            Work::One(_, years) => {
                let wrong = || "expected the row of this scenario".to_owned();
                let row = rows.first().filter(|row| row.len() == years.len() * SEATS);
                Ok(self.one(years, row.ok_or_else(wrong)?))
            }
            Work::Search(search) => {
                let width = search.columns().len();
                if rows.len() != search.units() || rows.iter().any(|row| row.len() != width) {
                    return Err("expected the rows of this search".to_owned());
                }
                Ok(self.search(rows))
            }
        }
    }
}

impl ChairsArguments {
    fn limits(&self) -> Limits {
        Limits::default().moved(self.shift)
    }

    fn print(&self, heading: &[&str], rows: &[Vec<String>]) -> String {
        match (self.sweep.csv, self.markdown) {
            (true, _) => table::csv(heading, rows),
            (_, true) => table::markdown(heading, rows),
            _ => table::text(heading, rows),
        }
    }

    fn one(&self, years: &[f64], row: &[f64]) -> String {
        let limits = self.limits();
        if self.sweep.json {
            let chair = |(seat, &judgement): (Seat, &f64)| {
                let standing = limits.standing(judgement).name();
                json!({ "seat": seat.name(), "judgement": judgement, "standing": standing })
            };
            let year = |(year, chairs): (&f64, &[f64])| {
                let chairs = Seat::ALL.into_iter().zip(chairs).map(chair);
                json!({ "year": year, "chairs": chairs.collect::<Vec<_>>() })
            };
            let all: Vec<Value> = years.iter().zip(row.chunks_exact(SEATS)).map(year).collect();
            return super::list::json(&all);
        }
        let mut lines = Vec::new();
        for (year, chairs) in years.iter().zip(row.chunks_exact(SEATS)) {
            for (seat, &judgement) in Seat::ALL.into_iter().zip(chairs) {
                let value = if self.sweep.csv {
                    format!("{judgement:?}")
                } else {
                    format!("{judgement:.2}")
                };
                let standing = limits.standing(judgement).name().to_owned();
                lines.push(vec![seat.name().to_owned(), year.to_string(), value, standing]);
            }
        }
        self.print(&["seat", "year", "judgement", "standing"], &lines)
    }

    fn search(&self, rows: &[Vec<f64>]) -> String {
        let limits = self.limits();
        if self.sweep.csv {
            return search_csv(rows, &limits);
        }
        let years: Vec<(f64, Filled)> = SEARCH_YEARS
            .into_iter()
            .enumerate()
            .map(|(place, year)| (year, filled(rows, place, &limits)))
            .collect();
        if self.sweep.json {
            let year = |(year, filled): &(f64, Filled)| {
                let seats =
                    Seat::ALL.into_iter().zip(filled.missing).zip(filled.missing_among_best);
                let missing = seats.map(|((seat, missing), (left, doubts))| {
                    json!({
                        "seat": seat.name(), "missing": missing,
                        "left_among_best": left, "doubts_among_best": doubts,
                    })
                });
                json!({
                    "year": year, "best": filled.best, "reached_by": filled.reached_by.len(),
                    "settings": rows.len(), "seats": missing.collect::<Vec<_>>(),
                })
            };
            return super::list::json(&years.iter().map(year).collect::<Vec<_>>());
        }
        let names = Seat::ALL.map(Seat::name);
        let heading: Vec<&str> = ["year", "best", "settings"].into_iter().chain(names).collect();
        let of = |cell: &dyn Fn(&Filled, usize) -> String| -> Vec<Vec<String>> {
            let row = |(year, filled): &(f64, Filled)| {
                let first = [year.to_string(), filled.best.to_string()];
                let reached = [filled.reached_by.len().to_string()];
                let seats = (0..SEATS).map(|seat| cell(filled, seat));
                first.into_iter().chain(reached).chain(seats).collect()
            };
            years.iter().map(row).collect()
        };
        let among = of(&|filled, seat| {
            let (left, doubts) = filled.missing_among_best[seat];
            format!("{left}+{doubts}")
        });
        let all = of(&|filled, seat| filled.missing[seat].to_string());
        format!(
            "Most chairs that stay, the settings that reach it, and among those how often each seat \
             has left + doubts.\n\n{}\nOver all {} settings, how often each seat does not stay.\n\n{}",
            self.print(&heading, &among),
            rows.len(),
            self.print(&heading, &all)
        )
    }
}

/// One line a setting and year.
fn search_csv(rows: &[Vec<f64>], limits: &Limits) -> String {
    let seats = Seat::ALL.map(Seat::name);
    let first = ["package", "direction", "autonomy", "year", "stay"];
    let heading: Vec<&str> = first.into_iter().chain(seats).collect();
    let mut lines = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let levers = rows.len() / PACKAGES.len();
        let package = PACKAGES.get(index / levers.max(1)).map_or("", |package| package.name);
        for (year, judged) in SEARCH_YEARS.iter().zip(row[3..].chunks_exact(SEATS)) {
            let stay = judged.iter().filter(|&&value| value >= limits.stays).count();
            let numbers = judged.iter().map(|value| format!("{value:?}"));
            let first = [
                package.to_owned(),
                row[1].to_string(),
                row[2].to_string(),
                year.to_string(),
                stay.to_string(),
            ];
            lines.push(first.into_iter().chain(numbers).collect());
        }
    }
    table::csv(&heading, &lines)
}
