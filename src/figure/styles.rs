//! Holds the pictures against the stylesheets: every class is painted, every place and colour agrees.

use super::bet::{Hand, Plot, flag, gap, seal, truth};
use super::first_move::{Mover, first_move};
use super::painting::{classes, unpainted};
use super::tag::tags;
use super::tag_row::{RowLabels, row};
use super::tank::{tank, tank_since};
use super::{Frame, Scene, Shape, Transform, icon, rope_nav, scene, section};

const FIGURES: &str = include_str!("../../styles/figures.css");
const TOKENS: &str = include_str!("../../styles/tokens.css");
const BAR: &str = include_str!("../../styles/bar.css");

/// Group names that exist to be animated or found, not to be painted.
const UNPAINTED: [&str; 12] = [
    "building",
    "tank",
    "tag",
    "tags",
    "flag",
    "gap",
    "sealed",
    "truth",
    "first-move",
    "falls",
    "rises",
    "house-windows",
];

fn every_scene() -> Vec<Scene> {
    let labels =
        RowLabels { arrived: "0.6".to_owned(), made: "stay".to_owned(), never: "never".to_owned() };
    let plot = Plot { left: 58.0, top: 22.0, right: 690.0, bottom: 424.0, letters: 15.0 };
    let states = super::tag::ten(0.35, 0.7);
    let single = |shape| Scene { width: 1.0, height: 1.0, shapes: vec![shape] };
    let mut scenes = vec![
        icon::mark(),
        icon::choice_centre(),
        icon::choice_regions(),
        icon::theme(),
        icon::seat(icon::REGION),
        icon::line(icon::REPLAY),
        single(tags(&states, 0.0, 0.0, 41.0, 1.0)),
        single(tank(0.0, 0.0, 140.0, 104.0, 0.7, 0.7)),
        single(tank_since(0.0, 0.0, 140.0, 104.0, (0.7, 0.7), (0.2, 0.6))),
        single(flag(&plot, 200.0, 100.0, "Year 3", Hand::Held)),
        single(flag(&plot, 680.0, 100.0, "You: 10", Hand::Said)),
        single(gap(&plot, 200.0, 400.0, 300.0, "later")),
        single(seal(&plot, "place your bet", None)),
        single(truth(&plot, (400.0, 300.0), 200.0, ["One in five", "year 6.6"], None)),
        single(scene::path(rope_nav::PATH, "rope-path")),
    ];
    for frame in [Frame::Wide, Frame::Narrow] {
        scenes.push(section::opening(&section::SectionLabels::default(), frame));
        scenes.push(row(0.06, 0.33, &labels, frame));
        for mover in [Mover::Centre, Mover::Regions] {
            scenes.push(single(first_move(mover, frame)));
        }
    }
    scenes
}

#[test]
fn every_class_is_painted() {
    let shapes: Vec<Shape> = every_scene().into_iter().flat_map(|scene| scene.shapes).collect();
    let used = classes(&shapes);
    let missing = unpainted(&used, &[FIGURES], &UNPAINTED);
    assert!(missing.is_empty(), "not in figures.css: {missing:?}");
    assert!(used.len() > 40);
}

#[test]
fn nothing_drawn_is_out_of_numbers_or_styled_in_place() {
    for scene in every_scene() {
        let svg = scene.to_svg();
        for word in ["NaN", "inf", "style=", "url("] {
            assert!(!svg.contains(word), "{word} in {svg}");
        }
    }
}

#[test]
fn a_picture_of_nonsense_is_still_a_picture() {
    let labels = RowLabels::default();
    let shapes = vec![
        tank(f64::NAN, 0.0, f64::INFINITY, -5.0, f64::NAN, f64::NAN),
        scene::group(Transform::at(f64::NAN, 1.0).scaled(f64::NAN), "", Vec::new()),
    ];
    let svg = Scene { width: 1.0, height: f64::NAN, shapes }.to_svg();
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
    let row = row(f64::NAN, f64::INFINITY, &labels, Frame::Wide).to_svg();
    assert!(!row.contains("NaN"));
}

#[test]
fn the_links_of_the_rope_stand_on_its_knots() {
    for (place, (x, y)) in rope_nav::knots().into_iter().enumerate() {
        let rule = format!(
            ".rope li:nth-child({}) {{ left: {:.4}%; top: {:.4}%; }}",
            place + 1,
            x / rope_nav::WIDTH * 100.0,
            y / rope_nav::HEIGHT * 100.0
        );
        assert!(BAR.contains(&rule), "bar.css should say: {rule}");
    }
}

/// The custom colours of every block of the tokens whose scheme is given, in order.
fn palettes(scheme: &str) -> Vec<Vec<(String, String)>> {
    let opening = format!("color-scheme: {scheme};");
    TOKENS
        .split(&opening)
        .skip(1)
        .map(|block| {
            block
                .lines()
                .skip(1)
                .map_while(|line| line.trim().strip_prefix("--")?.split_once(": #"))
                .map(|(name, value)| (name.to_owned(), value.trim_end_matches(';').to_owned()))
                .collect()
        })
        .collect()
}

#[test]
fn the_dark_theme_is_one_theme() {
    let palettes = palettes("dark");
    assert_eq!(palettes.len(), 3);
    assert_eq!(palettes[0], palettes[1]);
    // With more contrast the night differs in its edges only.
    let differs: Vec<_> = palettes[0].iter().zip(&palettes[2]).filter(|(a, b)| a != b).collect();
    assert_eq!(differs.len(), 2);
}

fn luminance(hex: &str) -> f64 {
    let channel = |at: usize| {
        let value = f64::from(u8::from_str_radix(&hex[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
}

fn contrast(one: &str, other: &str) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_colour_can_be_read_on_every_ground() {
    let all = palettes("light").into_iter().chain(palettes("dark"));
    let mut themes = 0;
    for palette in all {
        let colour = |name: &str| {
            let found = palette.iter().find(|(token, _)| token == name);
            found.unwrap_or_else(|| panic!("no --{name}")).1.clone()
        };
        for ground in ["paper", "card", "sunk", "centre", "middle", "local"] {
            for (token, least) in [
                ("ink", 4.5),
                ("ink2", 4.5),
                ("ink3", 4.5),
                ("ease", 4.5),
                ("strain", 4.5),
                ("edge", 3.0),
            ] {
                let seen = contrast(&colour(token), &colour(ground));
                assert!(seen >= least, "--{token} on --{ground}: {seen:.2}");
            }
        }
        assert!(contrast(&colour("on-record"), &colour("record")) >= 4.5);
        for area in ["water", "brick"] {
            assert!(contrast(&colour("ink"), &colour(area)) >= 4.5);
        }
        themes += 1;
    }
    // Three of the day, one of them paper, and three of the night and the wall.
    assert_eq!(themes, 7);
}
