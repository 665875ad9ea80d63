//! The presets beside the record: keys that resolve, figures as the specification prints them, and
//! what the command prints.

use middle_out::analysis::record::CURVES;
use middle_out::analysis::record::LINES;
use middle_out::analysis::record::Late;
use middle_out::analysis::record::Read;
use middle_out::analysis::record::RecordRow;
use middle_out::analysis::record::RecordVerdict;
use middle_out::analysis::record::lateness;
use middle_out::analysis::record::record;
use middle_out::evidence::Grade;
use middle_out::evidence::source;
use middle_out::model::Measure as M;
use middle_out::model::Preset;
use middle_out::model::Runner;
use middle_out::model::Scenario;
use std::process::Command;
use std::sync::LazyLock;

static ROWS: LazyLock<Vec<RecordRow>> =
    LazyLock::new(|| record(&Scenario::default(), &mut Runner::new()));

fn row(id: &str) -> &'static RecordRow {
    ROWS.iter().find(|row| row.line.id == id).unwrap()
}

#[test]
fn every_key_is_in_the_bibliography_and_nothing_recorded_is_ours_alone() {
    let recorded = || LINES.iter().flat_map(|lines| lines.iter()).flat_map(|line| line.recorded);
    assert!(recorded().count() > 40);
    for one in recorded() {
        assert!(!one.keys.is_empty(), "{}", one.what);
        assert_ne!(one.grade, Grade::Illustrative, "{}", one.what);
    }
    let curves = CURVES.iter().flat_map(|curve| curve.keys);
    for key in recorded().flat_map(|one| one.keys).chain(curves) {
        assert!(source(key).is_some(), "{key}");
    }
}

#[test]
fn every_preset_is_there_and_every_year_is_within_its_run() {
    let mut ids = Vec::new();
    for (preset, lines) in Preset::ALL.into_iter().zip(LINES) {
        assert!(!lines.is_empty());
        let scenario = preset.scenario();
        let last = scenario.start_year + (scenario.steps() - 1) as f64 * 0.25;
        for line in lines {
            assert_eq!(line.preset, preset, "{}", line.id);
            ids.push(line.id);
            assert!(!line.recorded.is_empty() && !line.given.is_empty(), "{}", line.id);
            for given in line.given {
                let years = match given.read {
                    Read::Gain(_, from, to)
                    | Read::Kept(_, from, to)
                    | Read::KeptOfPeak(_, from, to) => vec![from, to],
                    read => read.year().into_iter().collect(),
                };
                let within = |year: &f64| *year >= scenario.start_year && *year <= last;
                assert!(years.iter().all(within), "{}: {:?}", line.id, given.read);
            }
        }
    }
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((ids.len(), count), (18, 18));
}

#[test]
fn figures_are_those_that_the_specification_prints() {
    let cases = [
        ("targets-of-1998", Read::At(M::HospitalAdoption, 2002.0), 0.10),
        ("contracts-before-wards", Read::At(M::Contracts, 2004.5), 0.96),
        ("acute-records", Read::At(M::HospitalAdoption, 2019.0), 0.55),
        ("acute-records", Read::At(M::HospitalAdoption, 2025.25), 0.87),
        ("available-not-viewed", Read::At(M::Coverage, 2012.5), 0.74),
        ("available-not-viewed", Read::At(M::Use, 2012.5), 0.03),
        ("care-data", Read::At(M::Trust, 2014.5), 0.27),
        ("middle-rebuilt", Read::At(M::Relational, 2007.25), 0.33),
        ("middle-rebuilt", Read::At(M::JoinsInside, 2023.0), 0.40),
        ("swings-leave-legacy", Read::At(M::Debt, 2002.0), 0.18),
        ("committed-sites", Read::Peak(M::VoluntaryCommitment, 2004.0), 0.11),
        ("committed-sites", Read::KeptOfPeak(M::VoluntaryCommitment, 2004.0, 2012.0), 0.20),
        ("rails-not-records", Read::At(M::Infrastructure, 2009.5), 0.69),
        ("rails-not-records", Read::At(M::HospitalAdoption, 2009.5), 0.21),
        ("hospital-records", Read::At(M::HospitalAdoption, 2008.0), 0.12),
        ("hospital-records", Read::At(M::HospitalAdoption, 2011.0), 0.20),
        ("hospital-records", Read::At(M::HospitalAdoption, 2013.0), 0.41),
        ("hospital-records", Read::At(M::HospitalAdoption, 2015.0), 0.65),
        ("exchange", Read::At(M::Conformance, 2017.0), 0.32),
        ("exchange", Read::At(M::Conformance, 2023.0), 0.80),
        ("integrated-and-used", Read::At(M::Use, 2023.0), 0.24),
        ("grants-ended", Read::At(M::Relational, 2016.0), 0.64),
        ("steady-growth", Read::At(M::Adoption, 2010.0), 0.93),
        ("steady-growth", Read::At(M::Conformance, 2010.0), 0.85),
        ("standard-a-burden", Read::At(M::Rigidity, 2018.0), 0.73),
        ("opt-out", Read::At(M::Coverage, 2020.0), 0.74),
        ("opt-out", Read::At(M::Use, 2022.0), 0.08),
        ("prepared-rails", Read::At(M::Infrastructure, 2011.0), 0.80),
        ("prepared-rails", Read::At(M::Conformance, 2020.0), 0.77),
        ("private-providers", Read::At(M::Conformance, 2017.0), 0.24),
        ("private-providers", Read::At(M::Conformance, 2029.0), 0.82),
    ];
    for (id, read, printed) in cases {
        let found = row(id).readings().find(|(given, _)| given.read == read);
        let value = found.unwrap_or_else(|| panic!("{id}: {read:?}")).1.unwrap();
        assert!((value - printed).abs() <= 0.005, "{id}: {read:?} is {value}, not {printed}");
    }
}

#[test]
fn verdicts_follow_from_the_bands() {
    use RecordVerdict as V;
    let expected = [
        ("targets-of-1998", V::Disagrees),
        ("contracts-before-wards", V::Partly),
        ("acute-records", V::Partly),
        ("available-not-viewed", V::Shape),
        ("care-data", V::Shape),
        ("middle-rebuilt", V::Shape),
        ("swings-leave-legacy", V::Shape),
        ("committed-sites", V::Shape),
        ("rails-not-records", V::Partly),
        ("hospital-records", V::Partly),
        ("exchange", V::Agrees),
        ("integrated-and-used", V::Disagrees),
        ("grants-ended", V::Shape),
        ("steady-growth", V::Agrees),
        ("standard-a-burden", V::Shape),
        ("opt-out", V::Partly),
        ("prepared-rails", V::Partly),
        ("private-providers", V::NotComparable),
    ];
    let found: Vec<(&str, V)> = ROWS.iter().map(|row| (row.line.id, row.verdict())).collect();
    assert_eq!(found, expected);
    let mut altered = row("exchange").clone();
    altered.values = vec![Some(0.0), Some(0.46), None, None];
    assert_eq!(altered.verdict(), V::Partly);
    altered.values = vec![None; 4];
    assert_eq!(altered.verdict(), V::Disagrees);
}

#[test]
fn a_country_of_another_speed_is_late_by_other_years() {
    let years = |base: &Scenario| -> Vec<Option<f64>> {
        lateness(base, &mut Runner::new()).iter().map(Late::years).collect()
    };
    let own = years(&Scenario::default());
    assert_eq!(own.len(), CURVES.iter().map(|curve| curve.points.len()).sum::<usize>());
    let mut slow = Scenario::default();
    slow.parameters.set("rate0", 0.5 * slow.parameters.get("rate0").unwrap()).unwrap();
    for (own, slow) in own.iter().zip(years(&slow)).take(8) {
        assert!(slow.is_none_or(|slow| slow >= own.unwrap()), "{own:?} {slow:?}");
    }
    let lates = lateness(&Scenario::default(), &mut Runner::new());
    let early: Vec<f64> = lates.iter().filter(|late| late.from_start).map(|l| l.share).collect();
    assert_eq!(early, [0.03], "England starts above what was reached in 2002");
    assert_eq!(lates.last().unwrap().reached, None, "and never comes to 91%");
}

#[test]
fn the_command_prints_both_tables_in_every_form() {
    let printed = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_middle-out"))
            .arg("record")
            .args(arguments)
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0), "{arguments:?}");
        text
    };
    let markdown = printed(&["--markdown"]);
    let points: usize = CURVES.iter().map(|curve| curve.points.len()).sum();
    assert_eq!(markdown.lines().count(), (2 + ROWS.len()) + 1 + (2 + points));
    assert!(markdown.contains("9.4% (2008), 27.6% (2011), 59.4% (2013), 83.8% (2015) ● [ONC35]"));
    assert!(markdown.contains("| hospital adoption 2008: 0.12 (0 to 0.19); 2011: 0.20"));
    let text = printed(&[]);
    assert!(text.contains("england care-data: shape agrees\n  record  extraction"));
    let json: serde_json::Value = serde_json::from_str(&printed(&["--json"])).unwrap();
    assert_eq!(json["lines"].as_array().unwrap().len(), ROWS.len());
    assert_eq!(json["late"][5]["year"], 2013.0);
    let csv = printed(&["--csv"]);
    let widths: Vec<usize> = csv.lines().map(|line| line.matches(',').count()).collect();
    assert!(widths.iter().all(|&width| width >= 11));
    assert_ne!(printed(&["--csv", "--parameter", "rate0=0.05"]), csv);
}
