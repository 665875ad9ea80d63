//! The range around the lines of the sandbox, as the desk brings it and the page shows it.

use crate::desk::worked_off;
use crate::html::after;
use middle_out::analysis::Ensemble;
use middle_out::analysis::Worlds;
use middle_out::analysis::rows;
use middle_out::app::Action;
use middle_out::app::AppState;
use middle_out::app::Bench;
use middle_out::app::Desk;
use middle_out::app::Errand;
use middle_out::app::Event;
use middle_out::app::FIRST_WORLDS;
use middle_out::app::Move;
use middle_out::app::News;
use middle_out::app::Told;
use middle_out::app::View;
use middle_out::app::WORLDS;
use middle_out::app::Worker;
use middle_out::chart::LinesWords;
use middle_out::chart::Size;
use middle_out::chart::add_bands;
use middle_out::chart::lines_chart;
use middle_out::model::Measure;
use middle_out::share::Question;
use middle_out::ui::chart_svg;

/// The sandbox with its range asked for.
fn asking() -> AppState {
    after(&[Action::Opened(View::Sandbox), Action::Sandbox(Move::WantedRange(true))])
}

/// The words of the sandbox in this state, and its table's head.
fn said(state: AppState) -> (String, usize) {
    let page = crate::html::live(state);
    // The table under the chart, of several on the page.
    let under = page.with_class("sb-under")[0];
    let heads = page.all("th").into_iter().filter(|th| th.get("scope") == Some("col"));
    (page.only("main").words(), heads.filter(|th| page.is_inside(th, under)).count())
}

#[test]
fn the_page_says_how_far_the_range_has_come_and_what_it_is() {
    let start = asking();
    let off = start.apply(&Action::Sandbox(Move::WantedRange(false))).unwrap();
    let (words, columns) = said(off);
    assert!(words.contains("One run of the model.") && columns == 4, "{words}");
    let (words, columns) = said(start.clone());
    assert!(
        words.contains("0 of 1,000 versions") || words.contains("0 of 1000 versions"),
        "{words}"
    );
    assert_eq!(columns, 4);
    let (early, _) = answered(&start);
    let (words, columns) = said(early.clone());
    assert!(words.contains("versions so far") && !words.contains("in ten bring"), "{words}");
    assert_eq!(columns, 5);
    let (done, _) = answered(&early);
    let (low, high) = done.sandbox.range.as_ref().unwrap().at(20.0).unwrap();
    let (words, columns) = said(done);
    let cell = format!("{:.1} to {:.1}", 10.0 * low, 10.0 * high);
    assert!(words.contains(&cell) && words.contains("nine runs in ten bring"), "{words}");
    assert_eq!(columns, 5);
}

#[test]
fn the_bands_lie_behind_the_lines_and_inside_each_other() {
    let (early, _) = answered(&asking());
    let bands = early.sandbox.range.as_ref().unwrap().bands().unwrap();
    let size = Size { width: 776.0, height: 470.0 };
    let run = &early.sandbox.run;
    let bare = lines_chart(size, run, None, 20.0, &LinesWords::default());
    let mut spec = bare.clone();
    add_bands(&mut spec, &bands.spreads[0], &bands.years, 20.0);
    let [outer, inner] = &spec.areas[..] else { panic!("{:?}", spec.areas) };
    assert_eq!((outer.points.len(), inner.points.len()), (81, 81));
    for (outer, inner) in outer.points.iter().zip(&inner.points) {
        assert!(outer.0 == inner.0 && outer.1 <= inner.1 && inner.2 <= outer.2);
    }
    let (with, without) = (chart_svg(&spec), chart_svg(&bare));
    assert_eq!(with.matches("<polygon").count(), without.matches("<polygon").count() + 2);
    // Behind: the polygons come before the first line's name is drawn over them.
    let (last, line) = (with.rfind("<polygon").unwrap(), with.rfind("<polyline").unwrap());
    assert!(last < line);
}

/// The state after its question has been answered by a bench, and that question.
fn answered(state: &AppState) -> (AppState, Told) {
    let ask = state.question().expect("a question");
    let mut desk = Desk::new();
    let mut bench = Bench::default();
    let mut told = Vec::new();
    assert_eq!(desk.take(Event::Asked(Box::new(ask))), [Errand::Start]);
    for errand in desk.take(Event::Lost) {
        if let Errand::Send(Worker::Page, order) = errand {
            let first = bench.take(&order, 0.0);
            let (notes, _) = worked_off(&mut bench, 1e9, 0.0);
            for note in first.into_iter().chain(notes) {
                told.extend(desk.take(Event::Noted(Worker::Page, note)));
            }
        }
    }
    let Some(Errand::Tell(last)) = told.pop() else { panic!("nothing was told") };
    (state.apply(&Action::Heard(last.clone())).expect("an answer is news"), last)
}

#[test]
fn the_range_comes_in_two_parts_that_are_one_ensemble() {
    let start = asking();
    let first = start.question().unwrap();
    assert_eq!((first.from, first.to), (0, FIRST_WORLDS + 1));
    let (early, _) = answered(&start);
    let range = early.sandbox.range.as_ref().unwrap();
    assert_eq!((range.done(), range.complete()), (FIRST_WORLDS, false));
    assert_eq!(range.bands().unwrap().worlds, FIRST_WORLDS);

    let rest = early.question().unwrap();
    assert_eq!((rest.from, rest.to), (FIRST_WORLDS + 1, WORLDS + 1));
    assert_eq!(rest.question, first.question);
    let (done, _) = answered(&early);
    assert_eq!(done.question(), None);
    let range = done.sandbox.range.as_ref().unwrap();
    assert!(range.complete() && range.done() == WORLDS);

    let Question::Ensemble { scenario, readings, years, worlds, seed } = first.question else {
        panic!("another question")
    };
    assert_eq!((scenario.clone(), worlds), (done.sandbox.setting.scenario(), WORLDS));
    let whole = Worlds::new(worlds, seed);
    let whole = Ensemble::new(scenario, whole, readings, Vec::new(), &years).unwrap();
    let bands = whole.bands(&rows(&whole)).unwrap();
    assert_eq!(range.bands(), Some(&bands));
    assert_eq!(bands.spreads[0].base, done.sandbox.run.series(Measure::Joins));
    let (low, high) = range.at(20.0).unwrap();
    assert_eq!((low, high), (bands.spreads[0].quantiles[0][80], bands.spreads[0].quantiles[4][80]));
    assert!(low < high);
    let last = bands.years.len() - 1;
    let end = [0, 4].map(|at| bands.spreads[0].quantiles[at][last]);
    assert_eq!(range.at(99.0), Some((end[0], end[1])));
}

#[test]
fn what_comes_after_the_levers_moved_changes_nothing() {
    let start = asking();
    let (early, told) = answered(&start);
    let moves = [
        Action::Sandbox(Move::SetDirection(0.9)),
        Action::Sandbox(Move::BroughtTools(false)),
        Action::Sandbox(Move::WantedRange(false)),
        Action::Opened(View::OPENING),
    ];
    for action in moves {
        let moved = start.apply(&action).unwrap();
        assert_eq!(moved.apply(&Action::Heard(told.clone())), None, "{action:?}");
        // What was known goes with the levers it was known for, and only with them.
        let moved = early.apply(&action).unwrap();
        let known = moved.sandbox.range.as_ref().and_then(|range| range.bands());
        assert_eq!(known.is_some(), matches!(action, Action::Opened(_)), "{action:?}");
    }
    // The same answer twice is one too many.
    assert_eq!(early.apply(&Action::Heard(told)), None);
}

#[test]
fn a_range_that_fails_says_so_and_can_be_asked_for_again() {
    let start = asking();
    let ask = start.question().unwrap();
    let short = News::Answer(middle_out::app::Shared::new(middle_out::app::Answer {
        columns: vec!["J 0.0".into()],
        rows: vec![0.5; 101],
    }));
    for news in [News::Failed("to: too many".into()), short] {
        let told = Told { ask: Box::new(ask.clone()), news };
        let failed = start.apply(&Action::Heard(told)).unwrap();
        assert!(failed.sandbox.range.as_ref().unwrap().failed);
        assert_eq!(failed.question(), None);
        let off = failed.apply(&Action::Sandbox(Move::WantedRange(false))).unwrap();
        assert_eq!(off.sandbox.range, None);
        assert_eq!(
            off.apply(&Action::Sandbox(Move::WantedRange(true))).unwrap().question(),
            Some(ask.clone())
        );
    }
}
