//! The cursor in time, and what is looked at in its year: offices, chairs, two regions side by side.

use middle_out::analysis::chairs::{Seat, Standing, chairs};
use middle_out::model::{RegionalMeasure, Run};
use middle_out::share::Setting;
use middle_out::words::{Id, Locale, id, say};

use super::bench::{Bench, run_of};
use crate::harness::{Key, starts};

const OFFICES: &str = "Each regional office at the cursor's year";
const TENSIONS: &str = "Twelve tensions at the cursor's year";

const REGIONS: [&str; 12] = [
    "Northmoor",
    "Eastwater",
    "Fenby",
    "Calder",
    "Holm",
    "Wick",
    "Tarn",
    "Brack",
    "Sole",
    "Ridd",
    "Pell",
    "Gower",
];

fn points(share: f64) -> String {
    format!("{:.0}", 100.0 * share)
}

fn tenths(share: f64) -> String {
    format!("{:.1}", 10.0 * share)
}

/// The cells of the table of offices.
fn offices(run: &Run, year: f64) -> String {
    let step = run.step_at(year);
    let of = |measure: RegionalMeasure, region: usize| points(run.by_region(measure, step)[region]);
    let row = |(region, name): (usize, &&str)| {
        let border = run.border(step, region, region + 1).map_or_else(|| "–".to_owned(), points);
        let water = of(RegionalMeasure::Relational, region);
        let bricks = of(RegionalMeasure::Codified, region);
        [(*name).to_owned(), water, bricks, border].join("|")
    };
    REGIONS.iter().enumerate().map(row).collect::<Vec<_>>().join("|")
}

/// The sentence, the chart's table and that of the offices belong to this year.
async fn is_at(bench: &mut Bench, year: f64) {
    bench.stands_at(year).await;
    bench.table_is(OFFICES, &offices(&run_of(&bench.setting), year)).await;
    bench.one("heading", format!("Drop a shock on year {year}").as_str()).await;
}

#[tokio::test]
async fn the_cursor_is_dragged_stepped_played_and_paused() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", Setting { direction: 1.0, ..Setting::default() }).await;
    bench.look_at(10.0).await;
    is_at(&mut bench, 10.0).await;
    let tensions = bench.table(TENSIONS).await;
    bench.press("A year on").await;
    is_at(&mut bench, 11.0).await;
    assert_ne!(bench.table(TENSIONS).await, tensions);
    bench.press("A year back").await;
    is_at(&mut bench, 10.0).await;
    assert_eq!(bench.table(TENSIONS).await, tensions);
    assert_eq!(bench.keys("Year", &[Key::Right, Key::Right]).await, 10.5);
    is_at(&mut bench, 10.5).await;

    // Twelve seconds for twenty-five years: a quarter of a year in twelve hundredths of a second.
    bench.page.hold_frames().await;
    bench.press("Play").await;
    bench.one("button", "Pause").await;
    bench.page.wait_until("heldFrames.size > 0").await;
    bench.page.frames(14).await;
    is_at(&mut bench, 13.0).await;
    bench.press("Pause").await;
    bench.one("button", "Play").await;
    bench.page.frames(14).await;
    is_at(&mut bench, 13.0).await;

    // From the end it begins again, and at the end it stands.
    assert_eq!(bench.keys("Year", &[Key::End]).await, 25.0);
    is_at(&mut bench, 25.0).await;
    bench.press("Play").await;
    bench.one("button", "Pause").await;
    is_at(&mut bench, 0.0).await;
    bench.page.wait_until("heldFrames.size > 0").await;
    bench.page.frames(130).await;
    is_at(&mut bench, 25.0).await;
    bench.one("button", "Play").await;
    bench.page.assert_clean().await;
}

/// Each seat, and what it says when it stays, when it doubts, when it has left.
const SEATS: [(&str, [Id; 3]); 6] = [
    ("Centre", [id::CHAIRS_SAYS_1_STAYS, id::CHAIRS_SAYS_1_DOUBTS, id::CHAIRS_SAYS_1_LEFT]),
    ("Region", [id::CHAIRS_SAYS_2_STAYS, id::CHAIRS_SAYS_2_DOUBTS, id::CHAIRS_SAYS_2_LEFT]),
    ("Hospital", [id::CHAIRS_SAYS_3_STAYS, id::CHAIRS_SAYS_3_DOUBTS, id::CHAIRS_SAYS_3_LEFT]),
    ("GP", [id::CHAIRS_SAYS_4_STAYS, id::CHAIRS_SAYS_4_DOUBTS, id::CHAIRS_SAYS_4_LEFT]),
    ("Supplier", [id::CHAIRS_SAYS_5_STAYS, id::CHAIRS_SAYS_5_DOUBTS, id::CHAIRS_SAYS_5_LEFT]),
    ("Patient", [id::CHAIRS_SAYS_6_STAYS, id::CHAIRS_SAYS_6_DOUBTS, id::CHAIRS_SAYS_6_LEFT]),
];

/// What a standing is called, and its place among what a seat says.
const fn standing(of: Standing) -> (&'static str, usize) {
    match of {
        Standing::Stays => ("stays", 0),
        Standing::Doubts => ("doubts", 1),
        Standing::Left => ("has left", 2),
    }
}

/// The sentence of the six.
fn counts(run: &Run, year: f64) -> String {
    let all = chairs(run, year);
    let some = |wanted: Standing, one: &str, more: &str| match all
        .iter()
        .filter(|chair| chair.standing == wanted)
        .count()
    {
        1 => format!("one {one}"),
        many => format!("{many} {more}"),
    };
    let stay = some(Standing::Stays, "stays", "stay");
    let doubt = some(Standing::Doubts, "doubts", "doubt");
    format!("Year {year}: {stay}, {doubt}, {}.", some(Standing::Left, "has left", "have left"))
}

#[tokio::test]
async fn each_chair_can_be_sat_in_at_any_year() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    let run = run_of(&bench.setting);
    let mut said = Vec::new();
    for year in [20.0, 5.0] {
        bench.look_at(year).await;
        bench.one("img", starts(&counts(&run, year))).await;
        for (chair, (name, says)) in chairs(&run, year).iter().zip(SEATS) {
            let (does, place) = standing(chair.standing);
            let name_now = format!("{name} {does}");
            assert!(!bench.is_pressed(name_now.as_str()).await, "{name}");
            bench.press(name_now.as_str()).await;
            let quote = format!("“{}”", say(Locale::EnGb, says[place]));
            bench.page.wait_for_text(&quote).await;
            assert!(bench.is_pressed(name_now.as_str()).await, "{name}");
            bench.one("img", starts(&format!("What {name} looks at, "))).await;
            said.push(quote);
        }
        bench.page.axe().await;
        // Whoever gets up sits in no chair.
        let (name, does) = (SEATS[5].0, standing(chairs(&run, year)[5].standing).0);
        bench.press(format!("{name} {does}").as_str()).await;
        assert!(bench.find("img", starts("What ")).await.is_none());
    }
    assert_ne!(said[..6], said[6..], "every chair says the same at any time");
    assert_eq!(Seat::ALL.len(), SEATS.len());
    bench.page.audit().await;
    bench.page.assert_clean().await;
}

/// The cells of the table of two regions.
fn pair(run: &Run, year: f64, two: [usize; 2]) -> String {
    type Row = (&'static str, RegionalMeasure, fn(f64) -> String);
    const ROWS: [Row; 7] = [
        ("records that exist, of ten", RegionalMeasure::Adoption, tenths),
        ("arrive inside, of ten", RegionalMeasure::JoinsInside, tenths),
        ("are used, of ten", RegionalMeasure::Use, tenths),
        ("how well it fits, in 100", RegionalMeasure::Fit, points),
        ("standing of the programme, in 100", RegionalMeasure::Legitimacy, points),
        ("who knows whom", RegionalMeasure::Relational, points),
        ("what was signed", RegionalMeasure::Codified, points),
    ];
    let step = run.step_at(year);
    let row = |(name, measure, shown): (&str, RegionalMeasure, fn(f64) -> String)| {
        let [one, other] = two.map(|region| shown(run.by_region(measure, step)[region]));
        [name.to_owned(), one, other].join("|")
    };
    ROWS.map(row).join("|")
}

#[tokio::test]
async fn two_regions_stand_side_by_side() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", Setting { direction: 1.0, ..Setting::default() }).await;
    let run = run_of(&bench.setting);
    bench.press("Two regions side by side").await;
    for (pressed, two) in [(None, [0, 1]), (Some("Calder"), [1, 3]), (Some("Gower"), [3, 11])] {
        if let Some(region) = pressed {
            bench.press(region).await;
        }
        let [one, other] = two.map(|region| REGIONS[region]);
        for (region, name) in REGIONS.iter().enumerate() {
            assert_eq!(bench.is_pressed(*name).await, two.contains(&region), "{name}");
        }
        for year in [10.0, 20.0] {
            bench.look_at(year).await;
            let caption = format!("{one} and {other} at year {year}, of ten or in 100");
            bench.table_is(&caption, &pair(&run, year, two)).await;
            let cross = tenths(run.border(run.step_at(year), two[0], two[1]).unwrap_or_default());
            let between = format!("Between {one} and {other}, {cross} of ten records cross.");
            bench.page.wait_for_text(&between).await;
            for name in [one, other] {
                bench.one("img", starts(&format!("{name}: "))).await;
            }
        }
    }
    bench.page.audit().await;
    bench.press("Close").await;
    assert!(bench.find("group", "Two regions side by side").await.is_none());
    bench.one("button", "Two regions side by side").await;
    bench.page.assert_clean().await;
}
