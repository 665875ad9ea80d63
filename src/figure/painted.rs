//! Holds the pictures of beats 8 to 10 against their stylesheets: every class is painted.

use super::Frame;
use super::Scene;
use super::Shape;
use super::bet::Plot;
use super::chairs;
use super::drained;
use super::offices;
use super::painting::classes;
use super::painting::unpainted;
use super::stamps;
use crate::analysis::chairs::Standing;

const SHEETS: [&str; 3] = [
    include_str!("../../styles/figures.css"),
    include_str!("../../styles/tanks.css"),
    include_str!("../../styles/chairs.css"),
];

/// Group names that exist to be found, not to be painted.
const UNPAINTED: [&str; 9] =
    ["building", "tank", "tag", "tags", "flag", "sealed", "tap", "stamp", "seat-at"];

fn every_scene() -> Vec<Scene> {
    let mut scenes = Vec::new();
    let labels = offices::OfficeLabels { flag: "You: it opens".to_owned(), ..Default::default() };
    for frame in [Frame::Wide, Frame::Narrow] {
        for system in [false, true] {
            let of = offices::Offices {
                hired: [4.5, 0.0],
                water: [0.79, 0.67],
                bricks: [0.75, 0.49],
                otherwise: Some((0.67, 0.49)),
                border_otherwise: Some(0.4),
                inside: 0.52,
                border: 0.41,
                system,
                alone: !system,
            };
            scenes.push(offices::offices(&of, &labels, frame));
        }
        for after in [None, Some((0.27, 0.63))] {
            let of = drained::Drained { before: (0.77, 0.7), after, running: true };
            scenes.push(drained::drained(&of, &drained::DrainedLabels::default(), frame));
        }
    }
    let chairs = [
        Some(Standing::Stays),
        Some(Standing::Doubts),
        Some(Standing::Left),
        None,
        Some(Standing::Stays),
        None,
    ];
    let of =
        chairs::Table { width: 500.0, height: 204.0, chairs, sat: Some(2), arrive: Some(0.55) };
    scenes.push(chairs::table(&of, &chairs::TableLabels::default()));
    scenes.push(chairs::gauge(220.0, 38.0, &[0.2, 0.6], 1.0, 0.5));
    let plot = Plot { left: 58.0, top: 22.0, right: 690.0, bottom: 300.0, letters: 15.0 };
    let stamp = |kept| stamps::Stamp { x: 100.0, label: "2013".to_owned(), kept };
    let mut shapes = stamps::stamps(&plot, &[stamp(true), stamp(false)]);
    let back = stamps::Return { from: (9.0, 9.0), low: (9.0, 9.0), back: Some((20.0, 9.0)) };
    shapes.extend(stamps::returned(&back, 300.0, "3.4", "3.0", "back"));
    scenes.push(Scene { width: 776.0, height: 344.0, shapes });
    scenes
}

#[test]
fn every_class_is_painted_and_every_number_is_one() {
    for scene in every_scene() {
        let svg = scene.to_svg();
        for word in ["NaN", "inf", "style=", "url("] {
            assert!(!svg.contains(word), "{word} in {svg}");
        }
    }
    let shapes: Vec<Shape> = every_scene().into_iter().flat_map(|scene| scene.shapes).collect();
    let missing = unpainted(&classes(&shapes), &SHEETS, &UNPAINTED);
    assert!(missing.is_empty(), "painted nowhere: {missing:?}");
}
