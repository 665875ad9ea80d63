//! `middle-out ensemble`: a scenario in many plausible worlds.

use super::run::ScenarioArguments;
use super::run::scenario;
use super::sweep::Question;
use super::sweep::SweepArguments;
use clap::Args;
use middle_out::analysis::BAND;
use middle_out::analysis::Bands;
use middle_out::analysis::Ensemble;
use middle_out::analysis::MAX_WORLDS;
use middle_out::analysis::Matter;
use middle_out::analysis::Outcome;
use middle_out::analysis::Reach;
use middle_out::analysis::Reading;
use middle_out::analysis::Worlds;
use middle_out::model::Run;
use serde::Serialize;
use std::fmt::Write;

/// What to ask of the worlds.
#[derive(Args, Debug)]
pub(crate) struct EnsembleArguments {
    #[command(flatten)]
    scenario: ScenarioArguments,
    /// Number of worlds
    #[arg(long, value_name = "COUNT", default_value = "1000", value_parser = worlds)]
    worlds: usize,
    /// Seed of the worlds' draws
    #[arg(long, value_name = "NUMBER", default_value = "1", value_parser = super::run::seed)]
    world_seed: u64,
    /// Read a national measure (U), a region's (U@1) or a border (border@0-1); repeatable; A, U and
    /// J unless told otherwise
    #[arg(long = "measure", value_name = "NAME", value_parser = reading)]
    measures: Vec<Reading>,
    /// Read in this year from the start; repeatable; every year unless told otherwise
    #[arg(long = "year", value_name = "YEAR", value_parser = super::run::year)]
    at: Vec<f64>,
    /// Ask when a measure first reaches a level; repeatable
    #[arg(long = "reach", value_name = "NAME=LEVEL", value_parser = reach)]
    reaches: Vec<Reach>,
    /// Tell which coefficients matter for each measure in the last year that is read, and for each
    /// year of reaching, in place of the bands
    #[arg(long)]
    matters: bool,
    /// How many coefficients to tell of each; the other forms tell all unless told otherwise
    #[arg(long, value_name = "COUNT", requires = "matters")]
    top: Option<usize>,
    #[command(flatten)]
    sweep: SweepArguments,
}

fn worlds(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(count) if (1..=MAX_WORLDS).contains(&count) => Ok(count),
        _ => Err(format!("expected a whole number from 1 to {MAX_WORLDS}")),
    }
}

/// The reading called `text`.
///
/// # Errors
/// There is none.
pub(crate) fn reading(text: &str) -> Result<Reading, String> {
    Reading::parse(text).ok_or_else(|| {
        "expected a column of `middle-out run` such as U, one in a region such as U@1, or a border \
         such as border@0-1"
            .to_owned()
    })
}

fn reach(text: &str) -> Result<Reach, String> {
    let form = "expected NAME=LEVEL, for example AH=0.2";
    let (name, level) = text.split_once('=').ok_or(form)?;
    let level: f64 = level.parse().map_err(|_| form)?;
    if !level.is_finite() {
        return Err(form.to_owned());
    }
    Ok(Reach { reading: reading(name)?, level })
}

/// The readings that were asked for, or the common three, all found in the country.
///
/// # Errors
/// A reading of a region or a border that is not there.
pub(crate) fn readings(asked: &[Reading], regions: usize) -> Result<Vec<Reading>, String> {
    let common = ["A", "U", "J"].into_iter().filter_map(Reading::parse).collect();
    let readings = if asked.is_empty() { common } else { asked.to_vec() };
    match readings.iter().find(|reading| !reading.fits(regions)) {
        None => Ok(readings),
        Some(reading) => Err(format!(
            "{reading}: expected regions from 0 to {}, and two of them for a border",
            regions - 1
        )),
    }
}

impl Question for EnsembleArguments {
    type Work = Ensemble;

    fn options(&self) -> &SweepArguments {
        &self.sweep
    }

    fn work(&self) -> Result<Ensemble, String> {
        let scenario = scenario(&self.scenario)?;
        let regions = scenario.region_count();
        let measures = match (self.measures.as_slice(), self.reaches.is_empty()) {
            // Who asks for years of reaching alone gets them alone.
            ([], false) => Vec::new(),
            (asked, _) => readings(asked, regions)?,
        };
        let reached: Vec<Reading> = self.reaches.iter().map(|reach| reach.reading).collect();
        if !reached.is_empty() {
            readings(&reached, regions)?;
        }
        let years = if self.at.is_empty() {
            (0..scenario.steps()).step_by(4).map(Run::year).collect()
        } else {
            self.at.clone()
        };
        let worlds = Worlds::new(self.worlds, self.world_seed);
        Ensemble::new(scenario, worlds, measures, self.reaches.clone(), &years)
            .ok_or_else(|| "expected something to read".to_owned())
    }

    fn tell(&self, work: &Ensemble, rows: &[Vec<f64>]) -> Result<String, String> {
        let wrong = || "expected the rows of this ensemble".to_owned();
        let bands = work.bands(rows).ok_or_else(wrong)?;
        if !self.matters {
            return Ok(match (self.sweep.csv, self.sweep.json) {
                (true, _) => bands_csv(&bands),
                (_, true) => bands_json(&bands),
                _ => bands_text(&bands),
            });
        }
        let last = bands.years.last().copied().unwrap_or(0.0);
        let levels = bands.spreads.iter().enumerate().map(|(reading, spread)| {
            (spread.reading.to_string(), Some(last), Outcome::Level { reading, year: last })
        });
        let reached = bands
            .reaches
            .iter()
            .enumerate()
            .map(|(place, band)| (name_of(&band.reach), None, Outcome::Reached(place)));
        let mut told = Vec::new();
        for (measure, year, outcome) in levels.chain(reached) {
            told.push((measure, year, work.matters(rows, outcome).ok_or_else(wrong)?));
        }
        let whole = if self.sweep.csv || self.sweep.json { usize::MAX } else { 12 };
        let top = self.top.unwrap_or(whole);
        Ok(match (self.sweep.csv, self.sweep.json) {
            (true, _) => matters_csv(&told, top),
            (_, true) => matters_json(&told, top),
            _ => matters_text(&told, top, bands.worlds),
        })
    }
}

fn name_of(reach: &Reach) -> String {
    format!("{}>={:?}", reach.reading, reach.level)
}

/// What the heads of columns call the shares of [`BAND`].
fn heads() -> [String; BAND.len()] {
    BAND.map(|share| format!("p{:.0}", share * 100.0))
}

/// A line of right-aligned cells.
fn line(cells: impl IntoIterator<Item = String>) -> String {
    let aligned = |cell: String| format!("{cell:>8}");
    cells.into_iter().map(aligned).chain(["\n".to_owned()]).collect()
}

fn bands_text(bands: &Bands) -> String {
    let mut text = format!("{} worlds; p5 is the value below which 5 in 100 lie\n", bands.worlds);
    let named = |names: [&str; 2]| line(names.map(ToOwned::to_owned).into_iter().chain(heads()));
    for spread in &bands.spreads {
        let _infallible = write!(text, "\n{}\n{}", spread.reading, named(["year", "base"]));
        for (at, year) in bands.years.iter().enumerate() {
            let across = spread.quantiles.iter().map(|list| list[at]);
            let values = [spread.base[at]].into_iter().chain(across);
            let values = values.map(|value| format!("{value:.3}"));
            text += &line([format!("{year:.2}")].into_iter().chain(values));
        }
    }
    let year = |year: Option<f64>| year.map_or("never".to_owned(), |year| format!("{year:.1}"));
    for band in &bands.reaches {
        let _infallible = write!(text, "\n{}, year\n{}", name_of(&band.reach), named(["", "base"]));
        let years = [band.base].into_iter().chain(band.quantiles).map(year);
        text += &line([String::new()].into_iter().chain(years));
        let _infallible = writeln!(text, "never within the run: {} worlds", band.never);
    }
    text
}

fn bands_csv(bands: &Bands) -> String {
    let mut text = format!("measure,year,base,{},never\n", heads().join(","));
    let mut put = |cells: Vec<String>| {
        text += &cells.join(",");
        text.push('\n');
    };
    for spread in &bands.spreads {
        for (at, year) in bands.years.iter().enumerate() {
            let across = spread.quantiles.iter().map(|list| list[at]);
            let numbers = [*year, spread.base[at]].into_iter().chain(across);
            let numbers = numbers.map(|number| format!("{number:?}"));
            let name = [spread.reading.to_string()].into_iter();
            put(name.chain(numbers).chain([String::new()]).collect());
        }
    }
    let year = |year: Option<f64>| year.map_or(String::new(), |year| format!("{year:?}"));
    for band in &bands.reaches {
        let years = [None, band.base].into_iter().chain(band.quantiles).map(year);
        let name = [name_of(&band.reach)].into_iter();
        put(name.chain(years).chain([band.never.to_string()]).collect());
    }
    text
}

#[derive(Serialize)]
struct BandsJson<'b> {
    worlds: usize,
    years: &'b [f64],
    shares: [f64; BAND.len()],
    measures: Vec<SpreadJson<'b>>,
    reaches: Vec<ReachJson>,
}

#[derive(Serialize)]
struct SpreadJson<'b> {
    measure: String,
    base: &'b [f64],
    quantiles: &'b [Vec<f64>; BAND.len()],
}

#[derive(Serialize)]
struct ReachJson {
    measure: String,
    level: f64,
    base: Option<f64>,
    quantiles: [Option<f64>; BAND.len()],
    never: usize,
}

fn bands_json(bands: &Bands) -> String {
    let spreads = bands.spreads.iter().map(|spread| SpreadJson {
        measure: spread.reading.to_string(),
        base: &spread.base,
        quantiles: &spread.quantiles,
    });
    let reaches = bands.reaches.iter().map(|band| ReachJson {
        measure: band.reach.reading.to_string(),
        level: band.reach.level,
        base: band.base,
        quantiles: band.quantiles,
        never: band.never,
    });
    super::list::json(&BandsJson {
        worlds: bands.worlds,
        years: &bands.years,
        shares: BAND,
        measures: spreads.collect(),
        reaches: reaches.collect(),
    })
}

/// An outcome, its year if it has one, and what goes with it.
type Told = (String, Option<f64>, Vec<Matter>);

fn matters_text(told: &[Told], top: usize, worlds: usize) -> String {
    // Two standard deviations of a rank correlation where nothing goes with anything.
    let noise = 2.0 / (worlds.max(2) as f64 - 1.0).sqrt();
    let mut text = format!(
        "{worlds} worlds; rank correlation with the outcome, -1 to 1; by chance alone 19 in 20 \
         coefficients stay within {noise:.2}\n"
    );
    for (measure, year, matters) in told {
        let _infallible = match year {
            Some(year) => writeln!(text, "\n{measure} in year {year:.2}"),
            None => writeln!(text, "\n{measure}, year"),
        };
        for Matter { name, correlation } in matters.iter().take(top) {
            let _infallible = writeln!(text, "{name:>12}{correlation:>+8.2}");
        }
    }
    text
}

fn matters_csv(told: &[Told], top: usize) -> String {
    let mut text = "measure,year,coefficient,correlation\n".to_owned();
    for (measure, year, matters) in told {
        let year = year.map_or(String::new(), |year| format!("{year:?}"));
        for Matter { name, correlation } in matters.iter().take(top) {
            let _infallible = writeln!(text, "{measure},{year},{name},{correlation:?}");
        }
    }
    text
}

#[derive(Serialize)]
struct MatterJson<'m> {
    measure: &'m str,
    year: Option<f64>,
    coefficient: &'static str,
    correlation: f64,
}

fn matters_json(told: &[Told], top: usize) -> String {
    let rows: Vec<MatterJson> = told
        .iter()
        .flat_map(|(measure, year, matters)| {
            matters.iter().take(top).map(|matter| MatterJson {
                measure,
                year: *year,
                coefficient: matter.name,
                correlation: matter.correlation,
            })
        })
        .collect();
    super::list::json(&rows)
}
