//! Charts drawn through the SVG backend: what stands in them at each stage, and that nothing leaves
//! the picture or lies over something else.

use middle_out::chart::Align;
use middle_out::chart::BetChart;
use middle_out::chart::BetWords;
use middle_out::chart::ChartSpec;
use middle_out::chart::LinesWords;
use middle_out::chart::Note;
use middle_out::chart::SUBPIXELS;
use middle_out::chart::Size;
use middle_out::chart::bet_chart;
use middle_out::chart::bet_table;
use middle_out::chart::lines_chart;
use middle_out::chart::lines_table;
use middle_out::figure::lettering;
use middle_out::model::Measure;
use middle_out::model::Run;
use middle_out::model::simulate;
use middle_out::share::Setting;
use middle_out::story::central;
use middle_out::story::central::HORIZON;
use middle_out::story::central::Outcome;
use middle_out::ui::chart_svg;
use middle_out::words::Locale;
use middle_out::words::Value;
use middle_out::words::id;
use middle_out::words::say_with;

use crate::html::Document;

const SIZES: [(f64, f64); 9] = [
    (320.0, 200.0),
    (360.0, 240.0),
    (559.0, 300.0),
    (560.0, 300.0),
    (640.0, 360.0),
    (776.0, 470.0),
    (1024.0, 500.0),
    (1280.0, 720.0),
    (1920.0, 900.0),
];

fn sizes() -> impl Iterator<Item = Size> {
    SIZES.into_iter().map(|(width, height)| Size { width, height })
}

const DRAWN: Size = Size { width: 776.0, height: 470.0 };

fn said(id: middle_out::words::Id, values: &[(&str, Value)]) -> String {
    say_with(Locale::EnGb, id, values)
}

/// The words of the page, so that what is tested for room is what is printed.
fn words() -> BetWords {
    let plain = |id| said(id, &[]);
    BetWords {
        year_zero: said(id::YEAR, &[("year", Value::Number(0.0))]),
        levels: [id::AXIS_ALL, id::AXIS_HALF, id::AXIS_FIFTH, id::AXIS_NONE].map(plain),
        contracts: plain(id::CENTRAL_LINE_CONTRACTS),
        wards: plain(id::CENTRAL_LINE_WARDS),
        signed: said(id::CENTRAL_NOTE_SIGNED, &[("by", Value::Number(2.0))]),
        supplier: plain(id::CENTRAL_NOTE_SUPPLIER),
    }
}

fn central_run() -> Run {
    simulate(&central::scenario())
}

fn bet(size: Size, shown: f64) -> ChartSpec {
    let run = central_run();
    let chart = BetChart {
        run: &run,
        years: HORIZON,
        shown,
        signed: Outcome::read(&run).signed,
        exits: &central::supplier_exits(),
    };
    bet_chart(size, &chart, &words())
}

fn lines_words() -> LinesWords {
    let plain = |id| said(id, &[]);
    LinesWords {
        year_zero: said(id::YEAR, &[("year", Value::Number(0.0))]),
        exist: plain(id::SANDBOX_LINE_EXIST),
        arrive: plain(id::SANDBOX_LINE_ARRIVE),
        used: plain(id::SANDBOX_LINE_USED),
        last: plain(id::SANDBOX_LINE_LAST),
    }
}

fn sandbox_run(direction: f64, autonomy: f64, tools: bool) -> Run {
    simulate(&Setting::levers(direction, autonomy, tools).scenario())
}

/// Every chart of the page: beats at three stages, the sandbox in its corners.
fn charts() -> Vec<(String, ChartSpec)> {
    let mut charts = Vec::new();
    let corners = [(0.0, 0.0), (0.0, 1.0), (0.5, 0.5), (1.0, 0.0), (1.0, 1.0)];
    let runs: Vec<Run> = corners.iter().map(|(d, a)| sandbox_run(*d, *a, true)).collect();
    let bare = sandbox_run(0.0, 0.0, false);
    for size in sizes() {
        let room = format!("{} by {}", size.width, size.height);
        for shown in [0.0, 5.1, HORIZON] {
            charts.push((format!("beat 2 up to {shown}, {room}"), bet(size, shown)));
        }
        for (run, corner) in runs.iter().zip(corners) {
            for ghost in [None, Some(&bare), Some(run)] {
                let name = format!("sandbox {corner:?}, ghost {}, {room}", ghost.is_some());
                charts.push((name, lines_chart(size, run, ghost, 20.0, &lines_words())));
            }
        }
    }
    charts
}

fn drawn(spec: &ChartSpec) -> Document {
    Document::read(&chart_svg(spec))
}

/// Lines with this stroke and width in CSS pixels, as their points in plot units.
fn lines(svg: &Document, stroke: &str, width: f64) -> Vec<Vec<(f64, f64)>> {
    let width = (width * f64::from(SUBPIXELS)).to_string();
    let all = svg.all("polyline").into_iter();
    all.filter(|line| {
        line.get("stroke") == Some(stroke) && line.get("stroke-width") == Some(&width)
    })
    .map(|line| {
        let pair = |text: &str| {
            let (x, y) = text.split_once(',').unwrap();
            (x.parse().unwrap(), y.parse().unwrap())
        };
        line.get("points").unwrap().split_whitespace().map(pair).collect()
    })
    .collect()
}

fn texts(svg: &Document) -> Vec<String> {
    svg.all("text").iter().map(|text| text.words()).collect()
}

#[test]
fn before_the_bet_only_the_contracts_are_drawn() {
    let svg = drawn(&bet(DRAWN, 0.0));
    assert_eq!(lines(&svg, "var(--ink)", 2.5).len(), 1);
    assert_eq!(lines(&svg, "var(--ink)", 7.0).len(), 0);
    assert_eq!(lines(&svg, "var(--record)", 3.5).len(), 0);
    assert_eq!(lines(&svg, "var(--ink3)", 2.0).len(), 0);
    let texts = texts(&svg);
    for label in ["all", "half", "1 in 5", "0", "Year 0", "2", "10", "Contracts", "signed"] {
        assert!(texts.iter().any(|text| text == label), "{label} in {texts:?}");
    }
    assert!(!texts.concat().contains("Wards"), "{texts:?}");
}

#[test]
fn half_way_the_record_ends_where_the_run_stands() {
    let spec = bet(DRAWN, 5.1);
    let svg = drawn(&spec);
    for (stroke, width) in [("var(--ink)", 7.0), ("var(--record)", 3.5)] {
        let found = lines(&svg, stroke, width);
        assert_eq!(found.len(), 1, "{stroke}");
        let (x, _) = *found[0].last().unwrap();
        assert!((x / f64::from(SUBPIXELS) - spec.plot.x(5.1)).abs() < 0.2, "{x}");
    }
    assert!(!texts(&svg).concat().contains("Wards"), "the name waits for the end of the line");
}

#[test]
fn after_the_run_everything_is_drawn_and_named() {
    let svg = drawn(&bet(DRAWN, HORIZON));
    assert_eq!(lines(&svg, "var(--ink)", 2.5).len(), 1);
    let record = lines(&svg, "var(--record)", 3.5);
    assert_eq!((record.len(), record[0].len()), (1, 41), "a point each quarter, both ends");
    let texts = texts(&svg);
    for word in words().wards.split(' ').chain(["nearly", "supplier"]) {
        assert!(texts.iter().any(|text| text.split(' ').any(|w| w == word)), "{word} in {texts:?}");
    }
}

#[test]
fn the_sandbox_draws_three_lines_and_the_last_run() {
    let (run, ghost) = (sandbox_run(0.9, 0.6, true), sandbox_run(0.5, 0.5, true));
    let with = drawn(&lines_chart(DRAWN, &run, Some(&ghost), 20.0, &lines_words()));
    let without = drawn(&lines_chart(DRAWN, &run, None, 20.0, &lines_words()));
    for svg in [&with, &without] {
        assert_eq!(lines(svg, "var(--ink)", 2.5).len(), 1);
        assert_eq!(lines(svg, "var(--record)", 3.5).len(), 1);
        assert!(svg.all("circle").len() > 20, "what is used is dotted");
        let texts = texts(svg);
        for label in ["exist", "arrive", "are used", "10", "5", "0", "Year 0", "20"] {
            assert!(texts.iter().any(|text| text == label), "{label} in {texts:?}");
        }
    }
    assert!(lines(&with, "var(--ink3)", 2.0).len() > 20);
    assert_eq!(lines(&without, "var(--ink3)", 2.0).len(), 0);
    assert_eq!(texts(&with).len(), texts(&without).len() + 1, "the last run is named");
}

#[test]
fn every_coordinate_is_a_number_inside_the_picture() {
    for (name, spec) in charts() {
        let text = chart_svg(&spec);
        assert!(!text.contains("NaN") && !text.contains("inf"), "{name}");
        let svg = Document::read(&text);
        let scale = f64::from(SUBPIXELS);
        let (wide, high) = (spec.size.width * scale, spec.size.height * scale);
        assert_eq!(svg.only("svg").get("viewBox"), Some(format!("0 0 {wide} {high}").as_str()));
        let mut places: Vec<(f64, f64)> = Vec::new();
        for element in &svg.elements {
            let number = |name: &str| element.get(name).unwrap().parse::<f64>().unwrap();
            match element.name.as_str() {
                "text" => places.push((number("x"), number("y"))),
                "circle" => places.push((number("cx"), number("cy"))),
                _ => {}
            }
            for pair in element.get("points").unwrap_or_default().split_whitespace() {
                let (x, y) = pair.split_once(',').unwrap();
                places.push((x.parse().unwrap(), y.parse().unwrap()));
            }
        }
        assert!(places.len() > 100, "{name}");
        for (x, y) in places {
            let inside = (0.0..=wide).contains(&x) && (0.0..=high).contains(&y);
            assert!(inside, "{name}: {}, {} in CSS pixels", x / scale, y / scale);
        }
    }
}

/// The box of a note: left, top, right, bottom. Widths are an estimate on the generous side, so a
/// tenth is taken off.
fn room(note: &Note) -> [f64; 4] {
    let width = 0.9 * lettering::width(&note.text, note.size);
    let left = match note.align {
        Align::Start => note.x,
        Align::Middle => note.x - width / 2.0,
        Align::End => note.x - width,
    };
    let half = 0.4 * note.size;
    [left, note.y - half, left + width, note.y + half]
}

#[test]
fn words_in_the_plot_never_lie_over_one_another() {
    let mut over = Vec::new();
    for (name, spec) in charts() {
        for (index, one) in spec.notes.iter().enumerate() {
            for other in &spec.notes[index + 1..] {
                let (a, b) = (room(one), room(other));
                if a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3] {
                    over.push(format!("{name}: {:?} over {:?}", one.text, other.text));
                }
            }
        }
    }
    assert!(over.is_empty(), "{} times, first {:#?}", over.len(), &over[..over.len().min(6)]);
}

#[test]
fn words_in_the_plot_stay_inside_the_picture() {
    let mut outside = Vec::new();
    for (name, spec) in charts() {
        for note in &spec.notes {
            let [left, top, right, bottom] = room(note);
            let Size { width, height } = spec.size;
            if left < 0.0 || top < 0.0 || right > width || bottom > height {
                outside.push(format!("{name}: {:?} at {:?}", note.text, room(note)));
            }
        }
    }
    assert!(
        outside.is_empty(),
        "{} times, first {:#?}",
        outside.len(),
        &outside[..outside.len().min(6)]
    );
}

/// plotters' SVG backend divides every size by 1.24; on a canvas it does not.
#[test]
fn letters_in_the_picture_as_served_are_as_large_as_the_chart_asks() {
    let spec = bet(DRAWN, HORIZON);
    let asked: Vec<f64> = spec.notes.iter().map(|note| note.size).collect();
    let (least, most) = asked.iter().fold((13.0_f64, 13.0_f64), |(a, b), s| (a.min(*s), b.max(*s)));
    for text in drawn(&spec).all("text") {
        let size: f64 = text.get("font-size").unwrap().parse().unwrap();
        let size = size / f64::from(SUBPIXELS);
        assert!(size > least - 0.01 && size < most + 0.01, "{:?} is {size} px", text.words());
    }
}

#[test]
fn rows_of_the_beats_table_are_the_numbers_of_the_run() {
    let run = central_run();
    let head = vec!["Year".to_owned(); 3];
    let table = bet_table(&run, HORIZON, head.clone());
    assert_eq!((table.rows.len(), &table.head), (11, &head));
    for (year, row) in table.rows.iter().enumerate() {
        let cell = |measure| format!("{:.1}", 10.0 * run.series(measure)[4 * year]);
        let [contracts, wards] = [Measure::Contracts, Measure::HospitalAdoption].map(cell);
        assert_eq!(*row, [year.to_string(), contracts, wards]);
    }
}

#[test]
fn rows_of_the_sandbox_table_are_the_numbers_of_the_run() {
    let run = sandbox_run(0.75, 0.75, true);
    let table = lines_table(&run, 20.0, vec!["Year".to_owned(); 4]);
    assert_eq!(table.rows.len(), 5);
    for (index, row) in table.rows.iter().enumerate() {
        let cell = |measure| format!("{:.1}", 10.0 * run.series(measure)[20 * index]);
        let year = (5 * index).to_string();
        let expected = [year, cell(Measure::Adoption), cell(Measure::Joins), cell(Measure::Use)];
        assert_eq!(*row, expected);
    }
}
