//! `middle-out plane`: a scenario at every point of direction and autonomy.

use super::ensemble::reading;
use super::ensemble::readings;
use super::run::ScenarioArguments;
use super::run::scenario;
use super::sweep::Question;
use super::sweep::SweepArguments;
use clap::Args;
use middle_out::analysis::Extremes;
use middle_out::analysis::MAX_PLANE_SIZE;
use middle_out::analysis::Plane;
use middle_out::analysis::PlaneRule;
use middle_out::analysis::PlaneSweep;
use middle_out::analysis::Reading;
use middle_out::analysis::Spot;
use serde::Serialize;
use std::fmt::Write;

/// What to ask of the square. Its levers take the place of the scenario's.
#[derive(Args, Debug)]
pub(crate) struct PlaneArguments {
    #[command(flatten)]
    scenario: ScenarioArguments,
    /// Points along one side
    #[arg(long, value_name = "COUNT", default_value = "41", value_parser = size)]
    size: usize,
    /// Each lever brings its tools, at this share of it (0.75 unless told otherwise): M1, M6 and M10
    /// with direction; M8, M9 and M11 with autonomy
    #[arg(long, value_name = "SHARE", num_args = 0..=1, default_missing_value = "0.75",
          value_parser = super::run::share)]
    toolboxes: Option<f64>,
    /// Read a national measure (U), a region's (U@1) or a border (border@0-1); repeatable; A, U and
    /// J unless told otherwise
    #[arg(long = "measure", value_name = "NAME", value_parser = reading)]
    measures: Vec<Reading>,
    /// Read in this year from the start; repeatable; the last of the run unless told otherwise
    #[arg(long = "year", value_name = "YEAR", value_parser = super::run::year)]
    at: Vec<f64>,
    #[command(flatten)]
    sweep: SweepArguments,
}

fn size(text: &str) -> Result<usize, String> {
    match text.parse() {
        Ok(size) if (2..=MAX_PLANE_SIZE).contains(&size) => Ok(size),
        _ => Err(format!("expected a whole number from 2 to {MAX_PLANE_SIZE}")),
    }
}

impl Question for PlaneArguments {
    type Work = PlaneSweep;

    fn options(&self) -> &SweepArguments {
        &self.sweep
    }

    fn work(&self) -> Result<PlaneSweep, String> {
        let scenario = scenario(&self.scenario)?;
        let readings = readings(&self.measures, scenario.region_count())?;
        let rule = match self.toolboxes {
            Some(share) => PlaneRule::Toolboxes { share },
            None => PlaneRule::Hold,
        };
        let end = [scenario.years];
        let years = if self.at.is_empty() { &end } else { self.at.as_slice() };
        PlaneSweep::new(scenario, rule, self.size, readings, years)
            .ok_or_else(|| "expected something to read".to_owned())
    }

    fn tell(&self, work: &PlaneSweep, rows: &[Vec<f64>]) -> Result<String, String> {
        let planes = work.gather(rows);
        let planes = planes.ok_or_else(|| "expected the rows of this plane".to_owned())?;
        Ok(match (self.sweep.csv, self.sweep.json) {
            (true, _) => csv(work, &planes),
            (_, true) => json(&planes),
            _ => planes.iter().map(text).collect::<Vec<_>>().join("\n"),
        })
    }
}

/// Most points of a side that a table for readers shows.
const SHOWN: usize = 11;

/// The points of a side that are shown: all of them, or the ends and some between, evenly.
fn shown(size: usize) -> impl DoubleEndedIterator<Item = usize> + Clone {
    let count = size.min(SHOWN);
    (0..count).map(move |place| place * (size - 1) / (count - 1))
}

fn text(plane: &Plane) -> String {
    let lever = |step: usize| step as f64 / (plane.size - 1) as f64;
    let mut text = format!("{} in year {:.2}\n", plane.reading, plane.year);
    for row in shown(plane.size).rev() {
        let _infallible = write!(text, "{:>8.2}", lever(row));
        for column in shown(plane.size) {
            let _infallible = write!(text, "{:>7.3}", plane.values[row * plane.size + column]);
        }
        text.push('\n');
    }
    let _infallible = write!(text, "{:>8}", "a / d");
    for column in shown(plane.size) {
        let _infallible = write!(text, "{:>7.2}", lever(column));
    }
    text.push('\n');
    let mut tell = |what: &str, spot: &Spot| {
        let Spot { direction, autonomy, value } = spot;
        let _infallible = writeln!(text, "{what}: {value:.3} at d {direction:.3}, a {autonomy:.3}");
    };
    tell("highest", &plane.square.highest);
    tell("highest on the line of one slider", &plane.line.highest);
    tell("lowest", &plane.square.lowest);
    tell("lowest on the line of one slider", &plane.line.lowest);
    text
}

fn csv(work: &PlaneSweep, planes: &[Plane]) -> String {
    let mut text = "measure,year,direction,autonomy,value\n".to_owned();
    for plane in planes {
        for (index, value) in plane.values.iter().enumerate() {
            let (direction, autonomy) = work.point(index);
            let (reading, year) = (plane.reading, plane.year);
            let _infallible =
                writeln!(text, "{reading},{year:?},{direction:?},{autonomy:?},{value:?}");
        }
    }
    text
}

#[derive(Serialize)]
struct SpotJson {
    direction: f64,
    autonomy: f64,
    value: f64,
}

#[derive(Serialize)]
struct ExtremesJson {
    highest: SpotJson,
    lowest: SpotJson,
}

#[derive(Serialize)]
struct PlaneJson<'p> {
    measure: String,
    year: f64,
    size: usize,
    square: ExtremesJson,
    line: ExtremesJson,
    /// Rows of autonomy from 0 to 1, each of direction from 0 to 1.
    values: Vec<&'p [f64]>,
}

fn json<'p>(planes: &'p [Plane]) -> String {
    let spot = |spot: Spot| {
        let Spot { direction, autonomy, value } = spot;
        SpotJson { direction, autonomy, value }
    };
    let extremes = |extremes: Extremes| ExtremesJson {
        highest: spot(extremes.highest),
        lowest: spot(extremes.lowest),
    };
    let plane = |plane: &'p Plane| {
        let Plane { reading, year, size, values, square, line } = plane;
        PlaneJson {
            measure: reading.to_string(),
            year: *year,
            size: *size,
            square: extremes(*square),
            line: extremes(*line),
            values: values.chunks(*size).collect(),
        }
    };
    super::list::json(&planes.iter().map(plane).collect::<Vec<_>>())
}
