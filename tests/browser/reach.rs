//! The page wherever it is opened and whatever is missing: odd links, no scripts, no storage, any
//! folder, any width.

use serde_json::Value;

use crate::harness::{Options, Page, Place, starts};

const TITLE: &str = "Her record is twenty miles away. It cannot reach her.";
const PICTURE: &str = "A section through two regions.";
const RUN: &str = "Run ten years";
const WIDTHS: [(u32, u32); 6] =
    [(320, 640), (360, 640), (768, 1024), (960, 720), (1280, 800), (1920, 1080)];

/// Views that a link opens, each with something that is there once it is drawn.
const VIEWS: [(&str, &str, &str); 6] = [
    ("/", "button", "Theme"),
    ("/?view=central", "button", RUN),
    ("/?view=local&bet=8", "button", RUN),
    ("/?view=sandbox", "slider", "Direction"),
    ("/?view=evidence", "button", "Theme"),
    ("/?d=banana&zzz=1", "button", "Close"),
];

/// The names of the two choices, which are shorter on a phone.
fn choices(width: u32) -> [&'static str; 2] {
    if width < 960 {
        ["One system for everyone", "Let each region choose"]
    } else {
        ["Choose one system for everyone", "Let every region choose its own"]
    }
}

async fn play_beat_two(page: &Page) {
    page.by_role("button", starts(choices(1280)[0])).await.press().await;
    page.by_role("radio", "3").await.press().await;
    page.by_role("button", RUN).await.press().await;
    page.by_role("button", "Replay").await;
    page.settled().await;
    page.wait_for_text("Nearly seven to reach one ward in five. You said three;").await;
}

#[tokio::test]
async fn what_a_link_says_wrong_is_told_and_the_opening_stands() {
    let page = Page::open("/?d=banana&zzz=1", Options::STILL).await;
    let close = page.by_role("button", "Close").await;
    let notices = page.all_by_role("status").await;
    assert_eq!(notices.len(), 1);
    let told = notices[0].text().await;
    assert!(told.contains("d=banana") && told.contains("zzz=1"), "{told}");
    assert_eq!(page.heading(1).await.name, TITLE);
    page.by_role("img", starts(PICTURE)).await;
    for choice in choices(1280) {
        page.by_role("button", starts(choice)).await;
    }
    page.audit().await;
    close.press().await;
    page.wait_until("!document.body.innerText.includes('banana')").await;
    assert_eq!(page.script("return location.search").await, "");
    play_beat_two(&page).await;
    page.assert_clean().await;
}

#[tokio::test]
async fn hostile_links_are_text_and_nothing_else() {
    let path = "/?%3Cimg%20src=x%20onerror=alert(1)%3E=1&view=%3Cscript%3E&bet=99999999999";
    let page = Page::open(path, Options::default()).await;
    page.by_role("button", "Close").await;
    page.wait_for_text("Three settings in this link were not understood").await;
    assert_eq!(page.heading(1).await.name, TITLE);
    page.assert_clean().await;
}

#[tokio::test]
async fn without_scripts_the_first_beats_can_be_read() {
    let options = Options { no_js: true, ..Options::STILL };
    let page = Page::open("/", options).await;
    assert_eq!(page.heading(1).await.name, TITLE);
    let picture = page.by_role("img", starts(PICTURE)).await.place().await;
    assert!(picture.width > 600.0 && picture.height > 200.0, "{picture:?}");
    let shown = page.text().await;
    for text in [
        "Asha lives in Northmoor and fell ill in Eastwater.",
        "The pictures move and the bets work with JavaScript switched on.",
        "Her record",
    ] {
        assert!(shown.contains(text), "no “{text}” in:\n{shown}");
    }
    let beats = [
        (
            "You chose one system for everyone. When is one ward in five using it?",
            "Two years to sign. Nearly seven to reach one ward in five.",
        ),
        (
            "Now leave it to them. Twelve regions choose for their own wards.",
            "By year ten, five records in ten exist, against three in the centre’s run",
        ),
    ];
    for (choice, (question, result)) in choices(1280).into_iter().zip(beats) {
        page.by_role("link", starts(choice)).await.press().await;
        let heading = page.by_role("heading", question).await.place().await;
        let top = page.script("return scrollY").await.as_f64().expect("a number");
        assert!((top..top + 400.0).contains(&heading.y), "{choice} leads to {top}: {heading:?}");
        assert!(page.text().await.contains(result), "no “{result}”");
    }
    for source in ["source NAO11", "source BMJ02"] {
        page.by_role("link", source).await;
    }
    page.assert_clean().await;
    page.audit().await;
}

#[tokio::test]
async fn with_storage_blocked_beat_two_plays() {
    let page = Page::open("/", Options { no_storage: true, ..Options::default() }).await;
    let blocked = "try { localStorage.length; return false } catch { return true }";
    assert_eq!(page.script(blocked).await, true, "storage is not blocked");
    play_beat_two(&page).await;
    page.by_role("link", "Sandbox").await.press().await;
    page.by_role("slider", starts("Direction")).await;
    page.assert_clean().await;
}

#[tokio::test]
async fn the_page_works_in_any_folder_and_asks_for_nothing_outside_it() {
    const FOLDER: &str = "/any/deeper/folder/";
    let page = Page::open(FOLDER, Options::default()).await;
    play_beat_two(&page).await;
    assert_eq!(page.script("return location.pathname").await, FOLDER);
    page.by_role("link", "source NAO11").await.press().await;
    page.by_role("complementary", "Evidence").await;
    let address = page.script("return location.href").await;
    let address = address.as_str().expect("an address");
    let (folder, _) = address.split_once(FOLDER).expect("still in the folder");
    let folder = format!("{folder}{FOLDER}");
    // The link leads back here, in the same folder.
    page.go(&format!("{FOLDER}?view=evidence")).await;
    page.wait_for_text("Every source").await;
    let requests = page.requests().await;
    assert!(requests.len() > 4, "{requests:?}");
    for request in requests {
        assert!(request.starts_with(&folder) || request.starts_with("data:"), "{request}");
    }
    page.assert_clean().await;
}

#[tokio::test]
async fn nothing_runs_that_the_policy_does_not_know() {
    let page = Page::open("/", Options::default()).await;
    page.by_role("button", starts("Theme")).await;
    let inline = "return [...document.scripts].filter(script => !script.src).length";
    assert_eq!(page.script(inline).await, 0);
    let start = "return [...document.scripts].map(script => script.getAttribute('src'))";
    let start = page.script(start).await;
    let start = start.as_array().expect("a list");
    assert_eq!(start.len(), 1, "{start:?}");
    let start = start[0].as_str().expect("an address");
    assert!(start.starts_with("./start-"), "{start}");
    let policy = "return document.querySelector(
        'head > meta[http-equiv=\"Content-Security-Policy\"]').content";
    let policy = page.script(policy).await;
    // The server names itself in it, for Safari's engine in sandboxed frames.
    let own = page.script("return ` ${location.origin}`").await;
    let own = own.as_str().expect("an origin");
    let policy = policy.as_str().expect("a policy").replace(own, "");
    for rule in ["default-src 'none'", "script-src 'self' 'wasm-unsafe-eval'", "style-src 'self'"] {
        assert!(policy.contains(rule), "{policy}");
    }
    // The listener of the tests does hear what is refused.
    page.script(
        "const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(script);",
    )
    .await;
    page.wait_until("policyViolations.length > 0").await;
    assert_eq!(page.script("return window.ran === undefined").await, true);
}

/// The boxes that sticks out to the right of the window, for the panic.
const STICKING_OUT: &str = "return [...document.querySelectorAll('body *')]
    .filter(element => element.getBoundingClientRect().right > innerWidth + 0.5)
    .map(element => `${element.tagName}.${element.getAttribute('class')}`).slice(0, 8)";

async fn fits(page: &Page, path: &str) {
    for (width, height) in WIDTHS {
        page.resize(width, height).await;
        page.settled().await;
        let room = "return document.documentElement.scrollWidth <= innerWidth";
        let out = page.script(STICKING_OUT).await;
        assert_eq!(page.script(room).await, true, "{path} at {width}: {out}");
    }
}

#[tokio::test]
async fn nothing_is_wider_than_the_window() {
    let page = Page::open("/", Options::STILL).await;
    for (path, role, name) in VIEWS {
        page.resize(1280, 800).await;
        page.go(path).await;
        page.by_role(role, starts(name)).await;
        fits(&page, path).await;
        if name == RUN {
            page.by_role("button", "Just show me").await.press().await;
            page.by_role("button", "Replay").await;
            fits(&page, &format!("{path} after the run")).await;
            page.by_role("button", "Show as a table").await.press().await;
            fits(&page, &format!("{path} with its table")).await;
        }
    }
    page.assert_clean().await;
}

#[tokio::test]
async fn nothing_is_wider_than_the_window_without_scripts() {
    let page = Page::open("/", Options { no_js: true, ..Options::STILL }).await;
    fits(&page, "the page as served").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn something_can_be_pressed_on_the_first_screen_of_a_phone() {
    let options = Options { width: 360, height: 640, ..Options::STILL };
    let page = Page::open("/", options).await;
    for choice in choices(360) {
        let place = page.by_role("button", starts(choice)).await.place().await;
        assert!(place.y + place.height <= 640.0, "{choice}: {place:?}");
    }
    // The sandbox's tabs stand at the foot.
    for (path, role, name, foot) in [
        ("/?view=central", "radio", "1", 640.0),
        ("/?view=local", "radio", "1", 640.0),
        ("/?view=sandbox", "slider", "Direction", 580.0),
        ("/?view=sandbox", "slider", "Autonomy", 580.0),
    ] {
        page.go(path).await;
        page.settled().await;
        let place = page.by_role(role, starts(name)).await.place().await;
        assert!(place.y + place.height <= foot, "{path}: {place:?}");
    }
    let served = Page::open("/", Options { no_js: true, ..options }).await;
    for choice in choices(360) {
        let place = served.by_role("link", starts(choice)).await.place().await;
        assert!(place.y + place.height <= 640.0, "{choice} as served: {place:?}");
    }
}

/// Where the first screen's parts are, its choices being of this role.
async fn first_screen(page: &Page, width: u32, role: &str) -> Vec<(&'static str, Place)> {
    let mut places = Vec::new();
    for choice in choices(width) {
        places.push((choice, page.by_role(role, starts(choice)).await.place().await));
    }
    page.settled().await;
    places.push(("the title", page.heading(1).await.place().await));
    places.push(("the picture", page.by_role("img", starts(PICTURE)).await.place().await));
    places.push(("the name", page.by_role("link", "Middle-out").await.place().await));
    places
}

#[tokio::test]
async fn the_live_page_takes_over_without_a_jump() {
    for (width, height) in [(1280, 800), (360, 640)] {
        let options = Options { width, height, ..Options::STILL };
        let served = Page::open("/", Options { no_js: true, ..options }).await;
        let before = first_screen(&served, width, "link").await;
        drop(served);
        let live = Page::open("/", options).await;
        let after = first_screen(&live, width, "button").await;
        for ((what, before), (_, after)) in before.iter().zip(&after) {
            assert!(after.is_within(1.0, before), "{width}: {what} was {before:?}, is {after:?}");
        }
    }
}

/// Names and sizes of what is too small to hit.
async fn too_small(page: &Page) -> Vec<String> {
    let mut small = Vec::new();
    let width = page.script("return innerWidth").await.as_f64().unwrap_or_default();
    for role in ["button", "link"] {
        for target in page.all_by_role(role).await {
            let place = target.place().await;
            if place.width == 0.0 || place.height == 0.0 {
                continue; // Folded away.
            }
            let in_words = "return arguments[0].matches('summary, a')
                && !arguments[0].matches('.btn') && !arguments[0].closest('header')";
            let in_words = page.script_on(&target, in_words).await == Value::Bool(true);
            // Of the sixteen rows of mechanisms the whole row is the target on a wide page.
            let in_row = target.name.starts_with("Change ") && width >= 1100.0;
            let (across, along) = match (in_words, in_row) {
                (true, _) => (24.0, 0.0),
                (_, true) => (24.0, 24.0),
                _ => (44.0, 44.0),
            };
            if place.height < across || place.width < along {
                small.push(format!("{role} “{}”: {} x {}", target.name, place.width, place.height));
            }
        }
    }
    small
}

#[tokio::test]
async fn everything_to_press_is_large_enough() {
    let page = Page::open("/", Options::STILL).await;
    let mut small = Vec::new();
    let mut note = |place: String, found: Vec<String>| {
        small.extend(found.into_iter().map(|target| format!("{place}: {target}")));
    };
    for (width, height) in [(1280, 800), (360, 640)] {
        page.resize(width, height).await;
        for (path, role, name) in VIEWS {
            page.go(path).await;
            if width < 960 {
                page.by_role("button", "Menu").await.press().await;
            }
            page.by_role(role, starts(name)).await;
            page.settled().await;
            note(format!("{path} at {width}"), too_small(&page).await);
            if name == RUN {
                page.by_role("button", "Just show me").await.press().await;
                page.by_role("button", "Replay").await;
                page.settled().await;
                note(format!("{path} after the run at {width}"), too_small(&page).await);
            }
        }
    }
    assert!(small.is_empty(), "too small:\n{}", small.join("\n"));
}
