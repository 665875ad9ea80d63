//! Questions too long for the main thread, as text: what is asked, and which units of the answer.
//!
//! A question comes from another thread, so nothing is guessed: what is unknown, of the wrong kind or
//! out of range is an error that names its place. To add a question: a variant, an arm in `write` and
//! one in `read_question`; who works it out is an arm in `app/work.rs`.

use crate::analysis::MAX_PLANE_SIZE;
use crate::analysis::MAX_WORLDS;
use crate::analysis::PlaneRule;
use crate::analysis::Reading;
use crate::analysis::claims::EXPERIMENTS;
use crate::analysis::claims::Experiment;
use crate::analysis::claims::Kind;
use crate::analysis::claims::claim;
use crate::model::MAX_YEARS;
use crate::model::Measure;
use crate::model::Scenario;
use crate::share::ScenarioError;
use crate::share::lines::Line;
use crate::share::lines::Parsed;
use crate::share::lines::put;
use crate::share::scenario_lines::empty_scenario;
use crate::share::scenario_lines::read_scenario_line;
use crate::share::scenario_lines::write_scenario;

/// What can be asked.
#[derive(Clone, Debug, PartialEq)]
#[expect(
    clippy::large_enum_variant,
    reason = "a question is asked once, and lies in a box until then"
)]
pub enum Question {
    /// One run: a row a quarter, the national measures its columns.
    Run {
        /// What is run.
        scenario: Scenario,
    },
    /// A scenario in plausible worlds: the units of an `Ensemble`, without years of reaching.
    Ensemble {
        /// What is run as it stands and in every world.
        scenario: Scenario,
        /// What is read.
        readings: Vec<Reading>,
        /// When, in years from the start.
        years: Vec<f64>,
        /// Number of worlds, 1..=[`MAX_WORLDS`].
        worlds: usize,
        /// Seed that the worlds are drawn from.
        seed: u64,
    },
    /// The square of direction and autonomy: the units of a `PlaneSweep`.
    Plane {
        /// What is run at every point.
        scenario: Scenario,
        /// What becomes of the mechanisms from point to point.
        rule: PlaneRule,
        /// Points along one side, 2..=[`MAX_PLANE_SIZE`].
        size: usize,
        /// What is read.
        readings: Vec<Reading>,
        /// When, in years from the start.
        years: Vec<f64>,
    },
    /// Why a national measure moved between two scenarios: the rows of an `Inquiry`'s stages, one
    /// after another and number by number.
    Why {
        /// As it was.
        before: Scenario,
        /// As it is.
        after: Scenario,
        /// What moved.
        measure: Measure,
        /// The year that is looked at.
        year: f64,
    },
    /// What each mechanism and shock of a scenario eased and created: the units of a `LedgerSweep`
    /// over all of them.
    Ledger {
        /// As it stands.
        scenario: Scenario,
        /// One region, from 0, or the nation.
        region: Option<usize>,
    },
    /// Claims in plausible worlds: the units of a `ClaimSweep`.
    Claims {
        /// Ids of the experiments, at least one.
        experiments: Vec<&'static str>,
        /// Number of worlds, 1..=[`MAX_WORLDS`].
        worlds: usize,
        /// Seed that the worlds are drawn from.
        seed: u64,
    },
    /// One experiment in the one world that the reader has set: a single row, as of a `ClaimSweep`.
    Trial {
        /// Id of the experiment.
        experiment: &'static str,
        /// Its coefficients, multipliers, country and seed are the world.
        world: Scenario,
        /// The kind of country, where the experiment is about kinds.
        kind: Option<Kind>,
    },
    /// A hunt for a world that breaks a claim: a row for every step of it, the last one the latest.
    Hunt {
        /// Id of the claim.
        claim: &'static str,
        /// Where the hunt starts.
        world: Scenario,
        /// Seed of its descents.
        seed: u64,
        /// Names of the settings that matter most, to be tried first.
        first: Vec<String>,
    },
}

impl Question {
    fn write(&self, text: &mut String) {
        match self {
            Self::Run { scenario } => {
                text.push_str("run\n");
                write_body(scenario, &[], &[], text);
            }
            Self::Ensemble { scenario, readings, years, worlds, seed } => {
                put(text, &format!("ensemble {worlds} {seed}"), &[]);
                write_body(scenario, readings, years, text);
            }
            Self::Plane { scenario, rule, size, readings, years } => {
                let name = format!("plane {size}");
                match rule {
                    PlaneRule::Hold => put(text, &name, &[]),
                    PlaneRule::Toolboxes { share } => put(text, &name, &[*share]),
                }
                write_body(scenario, readings, years, text);
            }
            Self::Why { before, after, measure, year } => {
                put(text, &format!("why {}", measure.column()), &[*year]);
                write_scenario(after, text);
                text.push_str(AGAINST);
                text.push('\n');
                write_scenario(before, text);
            }
            Self::Ledger { scenario, region } => {
                let region = region.map_or(String::new(), |region| format!(" {region}"));
                put(text, &format!("ledger{region}"), &[]);
                write_scenario(scenario, text);
            }
            Self::Claims { experiments, worlds, seed } => {
                let names = experiments.join(" ");
                put(text, &format!("claims {worlds} {seed} {names}"), &[]);
            }
            Self::Trial { experiment, world, kind } => {
                let flag = |there: bool| f64::from(u8::from(there));
                let numbers =
                    kind.map(|kind| [kind.need, kind.flow, flag(kind.urgent), flag(kind.rebuilt)]);
                put(text, &format!("trial {experiment}"), numbers.as_ref().map_or(&[], |n| &n[..]));
                write_body(world, &[], &[], text);
            }
            Self::Hunt { claim, world, seed, first } => {
                let mut line = format!("hunt {claim} {seed}");
                for name in first {
                    line.push(' ');
                    line.push_str(name);
                }
                put(text, &line, &[]);
                write_body(world, &[], &[], text);
            }
        }
    }
}

/// The line between a scenario and the one that it is held against.
const AGAINST: &str = "against";

/// The experiment that a word names.
fn read_experiment(line: &mut Line) -> Parsed<&'static Experiment> {
    let word = line.word();
    match EXPERIMENTS.iter().find(|experiment| experiment.id == word) {
        Some(experiment) => Ok(experiment),
        None => line.error("an experiment", word),
    }
}

/// The kind of country at the end of a line; none where nothing is left.
fn read_kind(line: &mut Line) -> Parsed<Option<Kind>> {
    if !line.goes_on() {
        return Ok(None);
    }
    let [need, flow] = line.numbers(0.0, 100.0)?;
    let [urgent, rebuilt] = line.numbers(0.0, 1.0)?;
    Ok(Some(Kind { need, flow, urgent: urgent >= 0.5, rebuilt: rebuilt >= 0.5 }))
}

fn read_claims(line: &mut Line, body: &Body) -> Parsed<Question> {
    let (worlds, seed) = (line.count(1, MAX_WORLDS)?, line.whole(0, u64::MAX)?);
    let mut experiments = vec![read_experiment(line)?.id];
    while line.goes_on() {
        let next = read_experiment(line)?.id;
        if experiments.contains(&next) {
            return line.error("each experiment once", next);
        }
        experiments.push(next);
    }
    if !body.bare {
        return line.error("nothing after the line of the claims", "more");
    }
    Ok(Question::Claims { experiments, worlds, seed })
}

fn read_hunt(line: &mut Line, body: Body) -> Parsed<Question> {
    let word = line.word();
    let Some((_, claim, _)) = claim(word) else { return line.error("a claim", word) };
    let seed = line.whole(0, u64::MAX)?;
    let mut first = Vec::new();
    while line.goes_on() && first.len() < MOST_FIRST {
        first.push(line.word().to_owned());
    }
    Ok(Question::Hunt { claim: claim.id, world: body.scenario, seed, first })
}

/// Read a question from the line that names its kind and from what follows.
fn read_question(line: &mut Line, body: Body) -> Parsed<Question> {
    Ok(match line.name {
        "run" => Question::Run { scenario: body.scenario },
        "ensemble" => {
            let (worlds, seed) = (line.count(1, MAX_WORLDS)?, line.whole(0, u64::MAX)?);
            let Body { scenario, readings, years, .. } = body.with_readings(line)?;
            Question::Ensemble { scenario, readings, years, worlds, seed }
        }
        "plane" => {
            let size = line.count(2, MAX_PLANE_SIZE)?;
            let rule = if line.goes_on() {
                PlaneRule::Toolboxes { share: line.number(0.0, 1.0)? }
            } else {
                PlaneRule::Hold
            };
            let Body { scenario, readings, years, .. } = body.with_readings(line)?;
            Question::Plane { scenario, rule, size, readings, years }
        }
        "why" => {
            let word = line.word();
            let measure = Measure::ALL.iter().find(|measure| measure.column() == word);
            let Some(&measure) = measure else { return line.error("a national measure", word) };
            let year = line.number(0.0, MAX_YEARS)?;
            let Some(before) = body.against else {
                return line.error("a scenario to hold this one against", "");
            };
            Question::Why { before, after: body.scenario, measure, year }
        }
        "ledger" => {
            let regions = body.scenario.region_count();
            let region = line.goes_on().then(|| line.count(0, regions.saturating_sub(1)));
            Question::Ledger { scenario: body.scenario, region: region.transpose()? }
        }
        "claims" => read_claims(line, &body)?,
        "trial" => {
            let experiment = read_experiment(line)?.id;
            let kind = read_kind(line)?;
            Question::Trial { experiment, world: body.scenario, kind }
        }
        "hunt" => read_hunt(line, body)?,
        name => {
            return line.error("run, ensemble, plane, why, ledger, claims, trial or hunt", name);
        }
    })
}

/// A question, and the units of its answer that are wanted: `from..to`, cut to those there are.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// The question.
    pub question: Question,
    /// The first unit.
    pub from: usize,
    /// The unit before which to stop.
    pub to: usize,
}

/// Most units that a question can name.
const MOST_UNITS: usize = 100_000_000;

/// Most readings, and most years, of one question.
const MOST_COLUMNS: usize = 500;

/// Most names that a hunt is given to try first.
const MOST_FIRST: usize = 40;

/// Longest text that is read, in bytes.
const LONGEST: usize = 200_000;

impl Ask {
    /// Every unit of a question.
    #[must_use]
    pub const fn all(question: Question) -> Self {
        Self { question, from: 0, to: MOST_UNITS }
    }

    /// The question as text, to the last bit.
    #[must_use]
    pub fn text(&self) -> String {
        let mut text = format!("units {} {}\n", self.from, self.to);
        self.question.write(&mut text);
        text
    }

    /// Read a question.
    ///
    /// # Errors
    /// Something is missing, unknown, of the wrong kind or out of range: its line, the line's name and
    /// the number of the word, and what was expected there.
    pub fn read(text: &str) -> Result<Self, ScenarioError> {
        if text.len() > LONGEST {
            let problem = format!("expected at most {LONGEST} bytes, found {}", text.len());
            return Err(ScenarioError { place: "the question".to_owned(), problem });
        }
        let mut lines = Line::all(text);
        let (Some(mut units), Some(mut kind)) = (lines.next(), lines.next()) else {
            let problem = "expected lines with units and a kind, found nothing".to_owned();
            return Err(ScenarioError { place: "the question".to_owned(), problem });
        };
        if units.name != "units" {
            return units.error("units", units.name);
        }
        let from = units.count(0, MOST_UNITS)?;
        let to = units.count(from, MOST_UNITS)?;
        units.end()?;
        let question = read_question(&mut kind, Body::read(lines)?)?;
        kind.end()?;
        Ok(Self { question, from, to })
    }
}

/// What follows the line of the kind: what is run, what is read and when.
struct Body {
    scenario: Scenario,
    /// What the scenario is held against, after a line of its own.
    against: Option<Scenario>,
    readings: Vec<Reading>,
    years: Vec<f64>,
    /// Whether there is nothing in it.
    bare: bool,
}

fn write_body(scenario: &Scenario, readings: &[Reading], years: &[f64], text: &mut String) {
    write_scenario(scenario, text);
    for reading in readings {
        put(text, &format!("read {reading}"), &[]);
    }
    for year in years {
        put(text, "year", &[*year]);
    }
}

impl Body {
    fn read<'a>(lines: impl Iterator<Item = Line<'a>>) -> Parsed<Self> {
        let (readings, years) = (Vec::new(), Vec::new());
        let scenario = empty_scenario();
        let mut body = Self { scenario, against: None, readings, years, bare: true };
        for mut line in lines {
            body.bare = false;
            match line.name {
                AGAINST if body.against.is_none() => body.against = Some(empty_scenario()),
                "read" => {
                    let word = line.word();
                    let reading = Reading::parse(word);
                    // The country comes first: it is known by now.
                    let regions = body.scenario.region_count();
                    match reading.filter(|reading| reading.fits(regions)) {
                        Some(reading) => body.readings.push(reading),
                        None => return line.error("a reading of this country", word),
                    }
                }
                "year" => body.years.push(line.number(0.0, MAX_YEARS)?),
                name => {
                    let scenario = body.against.as_mut().unwrap_or(&mut body.scenario);
                    if !read_scenario_line(&mut line, scenario)? {
                        return line.error("a line of a question", name);
                    }
                }
            }
            line.end()?;
        }
        Ok(body)
    }

    /// The body of a question that reads something.
    fn with_readings(self, line: &Line) -> Parsed<Self> {
        for (list, name) in [(self.readings.len(), "readings"), (self.years.len(), "years")] {
            if !(1..=MOST_COLUMNS).contains(&list) {
                return line.error(format_args!("1 to {MOST_COLUMNS} {name}"), &list.to_string());
            }
        }
        Ok(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Preset;

    fn read_again(question: Question) {
        let ask = Ask { question, from: 3, to: 90 };
        assert_eq!(Ask::read(&ask.text()), Ok(ask.clone()), "{}", ask.text());
    }

    #[test]
    fn questions_about_claims_read_back_to_themselves() {
        let experiments = vec!["line-and-square", "kind-of-country"];
        read_again(Question::Claims { experiments, worlds: 1000, seed: u64::MAX });
        let mut world = Preset::England.scenario();
        world.parameters.hetn = 0.1 + 0.2;
        let kind = Kind { need: 1.0 / 3.0, flow: 1.6, urgent: true, rebuilt: false };
        for kind in [None, Some(kind)] {
            read_again(Question::Trial { experiment: "stamp", world: world.clone(), kind });
        }
        for first in [vec![], vec!["leg".to_owned(), "x_lag_down".to_owned()]] {
            read_again(Question::Hunt {
                claim: "two-levers",
                world: world.clone(),
                seed: 7,
                first,
            });
        }
    }

    #[test]
    fn a_broken_question_about_claims_is_refused_with_its_place() {
        let refused = |text: &str| Ask::read(&format!("units 0 9\n{text}\n")).unwrap_err().place;
        assert_eq!(refused("claims 0 1 stamp"), "line 2, claims 1");
        assert_eq!(refused("claims 9 1"), "line 2, claims 3");
        assert_eq!(refused("claims 9 1 stamp stamp"), "line 2, claims 4");
        assert_eq!(refused("claims 9 1 nobody"), "line 2, claims 3");
        assert_eq!(refused("claims 9 1 stamp\nyear 4"), "line 2, claims 3");
        assert_eq!(refused("trial stamp 0.5"), "line 2, trial 3");
        assert_eq!(refused("trial stamp 0.5 1 0 2"), "line 2, trial 5");
        assert_eq!(refused("hunt nobody 1"), "line 2, hunt 1");
    }
}
