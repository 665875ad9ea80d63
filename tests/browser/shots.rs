//! Pictures of every beat and room at four sizes, light, dark and for a projector, for people to look
//! at.

use middle_out::story::Beat;

use crate::harness::Options;
use crate::harness::Page;

const SIZES: [(u32, u32); 4] = [(1440, 900), (1280, 800), (768, 1024), (360, 640)];

const ROOMS: [(&str, &str); 6] = [
    ("opening", "?"),
    ("sandbox", "?view=sandbox&d=0.6&a=0.9"),
    ("claims", "?view=claims"),
    ("countries", "?view=countries"),
    ("ledger", "?view=ledger&cause=M2"),
    ("evidence", "?view=evidence"),
];

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

async fn take(theme: &str, dark: bool, (width, height): (u32, u32)) {
    let options = Options { width, height, dark, reduced_motion: true, ..Options::default() };
    let page = Page::open("/", options).await;
    let chosen = if theme == "projector" { "&theme=projector" } else { "" };
    let shot =
        async |name: &str| page.screenshot(&format!("{name}-{width}x{height}-{theme}")).await;
    for (name, query) in ROOMS {
        page.go(&format!("/{query}{chosen}")).await;
        page.heading(1).await;
        page.settled().await;
        shot(name).await;
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
