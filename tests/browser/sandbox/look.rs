//! How the sandbox looks: every theme draws, four tabs on a phone, and a table beside every picture.

use middle_out::share::Setting;

use super::bench::Bench;
use crate::harness::{Element, Key, Options, Page, eventually, starts};

/// The pixels of the chart.
async fn pixels(page: &Page, canvas: &Element) -> String {
    let pixels = page.script_on(canvas, "return arguments[0].toDataURL()").await;
    pixels.as_str().expect("a picture").to_owned()
}

/// The pixels of the chart, once they are no longer these.
async fn redrawn(page: &Page, canvas: &Element, last: &str) -> String {
    eventually("the chart is drawn anew", async || {
        Some(pixels(page, canvas).await).filter(|pixels| pixels != last)
    })
    .await
}

#[tokio::test]
async fn the_theme_button_goes_round_and_the_chart_follows() {
    let page = Page::open("/?view=sandbox&d=0.3", Options::default()).await;
    let canvas = page.by_role("img", starts("At year ")).await;
    let system = pixels(&page, &canvas).await;
    let press = async || page.by_role("button", starts("Theme: ")).await.press().await;
    let mut pictures: Vec<String> = Vec::new();
    for (name, theme) in [("Light", "light"), ("Dark", "dark"), ("Projector", "projector")] {
        press().await;
        page.by_role("button", format!("Theme: {name}").as_str()).await;
        page.wait_until(&format!("document.documentElement.dataset.theme === '{theme}'")).await;
        // The system's theme is the light one here.
        let picture = match pictures.last() {
            None => pixels(&page, &canvas).await,
            Some(last) => redrawn(&page, &canvas, last).await,
        };
        pictures.push(picture);
        page.settled().await;
        page.axe().await;
    }
    press().await;
    page.by_role("button", "Theme: As my system").await;
    page.wait_until("!('theme' in document.documentElement.dataset)").await;
    redrawn(&page, &canvas, &pictures[2]).await;
    assert_eq!(pictures[0], system);
    assert_eq!(pixels(&page, &canvas).await, system);
    assert_ne!(pictures[1], system);
    page.assert_clean().await;
}

/// Tabs with what is there in each of them only, by role and name.
const TABS: [(&str, &str, &str); 4] = [
    ("Levers", "heading", "Two questions"),
    ("Ropes", "heading", "Twelve tensions"),
    ("Chairs", "heading", "Six chairs"),
    ("Why", "region", "Twelve regional offices"),
];

#[tokio::test]
async fn on_a_phone_four_tabs_share_the_room_under_the_chart() {
    let options = Options { width: 360, height: 640, ..Options::default() };
    let mut bench = Bench::open_with("/?view=sandbox", Setting::default(), options).await;
    for (tab, ..) in TABS {
        bench.press(tab).await;
        for (other, role, name) in TABS {
            assert_eq!(bench.is_pressed(other).await, other == tab, "{other} in {tab}");
            let there = bench.find(role, name).await.is_some();
            assert_eq!(there, other == tab, "{name} in the tab {tab}");
        }
        bench.one("img", starts("At year ")).await;
        let room = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(bench.page.script(room).await, true, "{tab} is wider than the window");
        bench.page.axe().await;
    }
    bench.open_tables().await;
    let caption = super::bench::TABLE;
    bench.one("table", caption).await;
    bench.press("Levers").await;
    let value = bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", Setting { direction: value, ..Setting::default() }).await;
    bench.press("Why").await;
    bench.one("table", caption).await;
    bench.page.axe().await;
    bench.page.assert_clean().await;
}

/// The pictures' tables by caption, each with how many rows it has.
const TABLES: [(&str, usize); 5] = [
    (super::bench::TABLE, 6),
    ("Each regional office at the cursor's year", 12),
    ("Twelve tensions at the cursor's year", 12),
    ("Northmoor and Eastwater at year 20", 7),
    ("What each seat judges by", 7),
];

#[tokio::test]
async fn every_picture_is_a_table_too() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    bench.press("Two regions side by side").await;
    bench.open_tables().await;
    let mut before = Vec::new();
    for (caption, rows) in TABLES {
        let table = bench.one("table", starts(caption)).await;
        let count = "return arguments[0].tBodies[0].rows.length";
        assert_eq!(bench.page.script_on(&table, count).await, rows, "{caption}");
        before.push(bench.table(caption).await);
    }
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", Setting { direction: 1.0, ..Setting::default() }).await;
    for ((caption, _), before) in TABLES.into_iter().zip(before) {
        // What the hand is not on follows a little later.
        let mut now = bench.table(caption).await;
        for _ in 0..20 {
            if now != before {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(100)).await;
            now = bench.table(caption).await;
        }
        assert_ne!(now, before, "{caption}");
    }
    bench.page.audit().await;
    bench.page.assert_clean().await;
}
