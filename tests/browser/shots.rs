//! Pictures of every beat and room at four sizes, light, dark and for a projector, for people to look
//! at.

use middle_out::story::Beat;

use crate::class::chat;
use crate::class::paste;
use crate::harness::Options;
use crate::harness::Page;

const SIZES: [(u32, u32); 4] = [(1440, 900), (1280, 800), (768, 1024), (360, 640)];

/// A picture: its name, the address, and a script that does by hand what no address says.
type Room = (&'static str, &'static str, &'static str);

const ROOMS: [Room; 14] = [
    ("opening", "", ""),
    ("sandbox", "view=sandbox&d=0.6&a=0.9", ""),
    ("sandbox-set", "view=sandbox&d=0.7&a=0.6&on=M1:0.5@3,M8@2-10/1-3&ev=meso@4:0.5", ""),
    ("claims", "view=claims", ""),
    ("countries", "view=countries", ""),
    ("ledger", "view=ledger&cause=M2", ""),
    ("evidence", "view=evidence", ""),
    ("class", "view=class", ""),
    ("handout", SHEETS[0], ""),
    ("lesson", SHEETS[1], ""),
    ("presented", "view=central&present=1", ""),
    ("framed", "view=central&embed=1", ""),
    (
        "share",
        "view=central&bet=3&seen=central",
        "document.querySelector('[aria-haspopup]').click()",
    ),
    ("drawer", "view=central&bet=3&seen=central", "document.querySelector('main .ev').click()"),
];

/// Both sheets for paper, with a session that has most things in it.
const SHEETS: [&str; 2] = [
    "view=handout&course=central&bets=central:5,local:3,rule:both&seen=central,local,rule&d=0.7",
    "view=lesson",
];

/// What a phone has behind tabs.
const TABS: [&str; 3] = ["ropes", "chairs", "why"];

/// A bet to show on the picture of each beat.
const fn bet(beat: Beat) -> &'static str {
    match beat {
        Beat::Record => "",
        Beat::Central => "3",
        Beat::Local => "5",
        Beat::Line => "0.7",
        Beat::Square => "same",
        Beat::Rule => "slack",
        Beat::Money => "fall",
        Beat::People => "open",
        Beat::Reorganise => "2-3",
        Beat::Chairs => "6",
    }
}

/// Opens a room as its picture shows it.
async fn enter(page: &Page, (name, query, act): Room, chosen: &str) {
    page.go(&format!("/?{query}{chosen}")).await;
    page.heading(1).await;
    page.wait_until("!document.querySelector('main > .note[role=status]')").await;
    if name == "class" {
        paste(page, &chat(30)).await;
        page.wait_for_text("30 lines").await;
    }
    if !act.is_empty() {
        page.script(act).await;
        page.wait_until("document.querySelector('dialog[open], .drawer h2')").await;
    }
    page.settled().await;
}

async fn take(theme: &str, dark: bool, (width, height): (u32, u32)) {
    let options = Options { width, height, dark, reduced_motion: true, ..Options::default() };
    let page = Page::open("/", options).await;
    let chosen = if theme == "projector" { "&theme=projector" } else { "" };
    let shot =
        async |name: &str| page.screenshot(&format!("{name}-{width}x{height}-{theme}")).await;
    for room in ROOMS {
        enter(&page, room, chosen).await;
        shot(room.0).await;
        if room.0 == "sandbox" && width < 700 {
            for (place, tab) in TABS.into_iter().enumerate() {
                let press =
                    format!("document.querySelectorAll('.sb-tabs button')[{place} + 1].click()");
                page.script(&press).await;
                page.settled().await;
                shot(&format!("sandbox-{tab}")).await;
            }
        }
    }
    for beat in Beat::ALL.into_iter().filter(|beat| !beat.bets().is_empty()) {
        page.go(&format!("/?view={}&bet={}{chosen}", beat.name(), bet(beat))).await;
        page.wait_until("document.querySelector('.acts button')").await;
        page.settled().await;
        shot(&format!("{}-before", beat.name())).await;
        page.script("document.querySelector('.acts button').click()").await;
        page.wait_until("document.querySelector('.reveal-result')").await;
        page.settled().await;
        shot(&format!("{}-after", beat.name())).await;
    }
}

async fn take_all(theme: &str, dark: bool) {
    for size in SIZES {
        take(theme, dark, size).await;
    }
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_light() {
    take_all("light", false).await;
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_dark() {
    take_all("dark", true).await;
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_projector() {
    take_all("projector", false).await;
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_as_served() {
    for (width, height) in [(1280, 800), (360, 640)] {
        let options = Options { width, height, no_js: true, ..Options::default() };
        let page = Page::open("/#rule", options).await;
        page.screenshot(&format!("as-served-{width}x{height}-light")).await;
    }
}

/// Every room from its top to its end, in a window as high as it is.
#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_whole() {
    for (width, height) in [(1280, 800), (360, 640)] {
        let options = Options { width, height, ..Options::STILL };
        let page = Page::open("/", options).await;
        for room in ROOMS {
            page.resize(width, height).await;
            enter(&page, room, "").await;
            let high = page.script("return document.documentElement.scrollHeight").await;
            let high = high.as_u64().and_then(|high| u32::try_from(high).ok()).unwrap_or(height);
            page.resize(width, high.clamp(height, 8000)).await;
            page.settled().await;
            page.screenshot(&format!("whole-{}-{width}", room.0)).await;
        }
    }
}
