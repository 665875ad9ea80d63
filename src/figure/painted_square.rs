//! Every class of the pictures of beats 3 to 5 is painted by one of their sheets.

use super::houses::{HOUSES, JOINS, Join, Town, TownLabels, bar, one_tag, squares, town};
use super::hump::{Hump, HumpLabels, hump};
use super::painting::{classes, unpainted};
use super::plane::{Dot, Place, Plane, PlaneLabels, Way, plane};
use super::toolbox::{BoxLabels, boxes};
use super::{Frame, Scene, Shape};

const SHEETS: [&str; 4] = [
    include_str!("../../styles/figures.css"),
    include_str!("../../styles/houses.css"),
    include_str!("../../styles/line.css"),
    include_str!("../../styles/plane.css"),
];

/// Names of groups and parts that are there to be found.
const UNPAINTED: [&str; 8] =
    ["house", "house-windows", "join-open", "tag", "tags", "toolbox", "sealed", "gap"];

fn scenes(frame: Frame) -> Vec<Scene> {
    let mut scenes = vec![squares(0.5), one_tag(0.5), bar(0.5)];
    let full = BoxLabels { tools: ["a".into(), "b\nc".into(), "d".into()], ..BoxLabels::default() };
    scenes.push(boxes([0.3, 0.7], &[full.clone(), full], frame));
    let words = TownLabels { tapped: "2".into(), open: "0".into(), ..TownLabels::default() };
    for held in [true, false] {
        let joins: Vec<Join> =
            (0..JOINS).map(|at| Join { tapped: at % 2 == 0, open: at % 3 == 0 }).collect();
        let heights = [0.5; HOUSES];
        scenes.push(town(&Town { heights: &heights, joins: &joins, held, labels: &words }, frame));
        let labels = HumpLabels { gap: "far".into(), flat: "flat".into(), ..HumpLabels::default() };
        for pin in [Some(0.7), None] {
            let shown = if held { 0.0 } else { 1.0 };
            let flat = (0.2, 0.5);
            let puck = Some(0.4);
            let arrive = [2.0, 4.0, 1.0];
            let (best, labels) = (0.4, &labels);
            let seen = Hump { arrive: &arrive, shown, pin, held, puck, best, flat, labels };
            scenes.push(hump(&seen, frame));
        }
    }
    let place = Place::on_line(0.5);
    let ways =
        vec![Way { places: vec![place, Place::on_line(0.1)], labels: vec!["A".into(); 2] }; 2];
    let dots = [Dot { place, arrive: 3.0 }];
    let labels = PlaneLabels::default();
    for shown in [0.0, 0.4, 1.0] {
        let puck = Place { direction: 0.5, autonomy: 0.9 };
        let seen = Plane { shown, dots: &dots, ways: &ways, best: 0.4, puck, labels: &labels };
        scenes.push(plane(&seen, frame));
    }
    scenes
}

#[test]
fn every_class_is_painted() {
    let mut shapes: Vec<Shape> = Vec::new();
    for frame in [Frame::Wide, Frame::Narrow] {
        for scene in scenes(frame) {
            let svg = scene.to_svg();
            assert!(!svg.contains("NaN") && !svg.contains("style="), "{svg}");
            shapes.extend(scene.shapes);
        }
    }
    let used = classes(&shapes);
    let missing = unpainted(&used, &SHEETS, &UNPAINTED);
    assert!(missing.is_empty(), "{missing:?}");
    assert!(used.len() > 40, "{}", used.len());
}

/// Blue and oxblood belong to ropes and the ledger alone.
#[test]
fn no_strain_is_shown_here() {
    for sheet in &SHEETS[1..] {
        for colour in ["--ease", "--strain", "#", "url("] {
            assert!(!sheet.contains(colour), "{colour}");
        }
    }
}
