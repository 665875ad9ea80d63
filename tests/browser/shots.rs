//! Pictures of every view at four sizes, light and dark, for people to look at.

use crate::harness::Options;
use crate::harness::Page;

const SIZES: [(u32, u32); 4] = [(1280, 800), (768, 1024), (360, 640), (1920, 1080)];

const VIEWS: [(&str, &str); 5] = [
    ("opening", "/"),
    ("bet-before", "/?view=central&bet=3"),
    ("local-before", "/?view=local"),
    ("sandbox", "/?view=sandbox&d=0.6&a=0.9"),
    ("evidence", "/?view=evidence"),
];

async fn take(theme: &str, dark: bool) {
    for (width, height) in SIZES {
        let options = Options { width, height, dark, reduced_motion: true, ..Options::default() };
        for (name, path) in VIEWS {
            let page = Page::open(path, options).await;
            page.heading(1).await;
            page.screenshot(&format!("{name}-{width}x{height}-{theme}")).await;
        }
        for (name, path) in
            [("bet-after", "/?view=central&bet=3"), ("local-after", "/?view=local&bet=8")]
        {
            let page = Page::open(path, options).await;
            page.by_role("button", "Run ten years").await.press().await;
            page.by_role("button", "Replay").await;
            page.screenshot(&format!("{name}-{width}x{height}-{theme}")).await;
        }
    }
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_light() {
    take("light", false).await;
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_dark() {
    take("dark", true).await;
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_half_way() {
    let page = Page::open("/?view=central&bet=3", Options::default()).await;
    page.by_role("button", "Run ten years").await.press().await;
    // Half of the run, more or less: a picture for people, not a claim.
    tokio::time::sleep(std::time::Duration::from_millis(1200)).await;
    page.screenshot("bet-running-1280x800-light").await;
}

#[tokio::test]
#[ignore = "takes pictures: cargo xtask shots"]
async fn shots_as_served() {
    for (width, height) in [(1280, 800), (360, 640)] {
        let options = Options { width, height, no_js: true, ..Options::default() };
        let page = Page::open("/#central", options).await;
        page.screenshot(&format!("as-served-{width}x{height}-light")).await;
    }
}
