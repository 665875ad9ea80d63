//! What the site offers to take away, as `cargo xtask dist` fills it: the page without a network, the
//! single file, and the package for learning environments. `cargo xtask test` runs these by name.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::harness::{Options, Page, starts};

/// A learning environment as SCORM 1.2 describes its run-time: what is set is kept by attempt in the
/// browser, every value is checked, and misuse is written down.
const ENVIRONMENT: &str = r#"
(() => {
    const KEPT = 'environment';
    const store = () => JSON.parse(localStorage.getItem(KEPT) ?? '{"attempts":1,"data":{},"log":[]}');
    const save = (state) => localStorage.setItem(KEPT, JSON.stringify(state));
    const note = (text) => { const state = store(); state.log.push(text); save(state); };
    let open = false, over = false;
    const fresh = { 'cmi.core.lesson_status': 'not attempted', 'cmi.suspend_data': '' };
    const checks = {
        'cmi.suspend_data': (value) => value.length <= 4096,
        'cmi.core.lesson_status': (value) => ['passed', 'completed', 'failed', 'incomplete', 'browsed'].includes(value),
        'cmi.core.exit': (value) => ['', 'time-out', 'suspend', 'logout'].includes(value),
        'cmi.core.session_time': (value) => /^\d{4}:\d{2}:\d{2}(\.\d{1,2})?$/.test(value),
    };
    window.API = {
        LMSInitialize(text) {
            if (text !== '' || open || over) { note('bad LMSInitialize'); return 'false'; }
            open = true;
            return 'true';
        },
        LMSGetValue(name) {
            if (!open) { note(`get ${name} while closed`); return ''; }
            const state = store();
            if (name === 'cmi.core.entry') return state.resumes ? 'resume' : 'ab-initio';
            return state.data[name] ?? fresh[name] ?? '';
        },
        LMSSetValue(name, value) {
            const right = checks[name];
            if (!open || typeof value !== 'string' || !right || !right(value)) {
                note(`bad set ${name} = ${value}`);
                return 'false';
            }
            const state = store();
            state.data[name] = value;
            save(state);
            return 'true';
        },
        LMSCommit(text) { if (!open || text !== '') note('bad LMSCommit'); return 'true'; },
        LMSFinish(text) {
            if (!open || text !== '') { note('bad LMSFinish'); return 'false'; }
            open = false;
            over = true;
            const state = store();
            state.resumes = state.data['cmi.core.exit'] === 'suspend';
            state.finished = (state.finished ?? 0) + 1;
            save(state);
            return 'true';
        },
        LMSGetLastError: () => '0',
        LMSGetErrorString: () => '',
        LMSGetDiagnostic: () => '',
    };
})();
"#;

async fn environment(page: &Page) -> Value {
    let kept = page.script("return localStorage.getItem('environment')").await;
    serde_json::from_str(kept.as_str().unwrap_or("{}")).unwrap()
}

#[tokio::test]
#[ignore = "needs the whole dist/"]
async fn a_learning_environment_keeps_the_place_and_a_new_attempt_starts_clean() {
    let options = Options { early: ENVIRONMENT, ..Options::STILL };
    let page = Page::open("/scorm/", options).await;
    page.by_role("button", starts("Choose one system for everyone")).await.press().await;
    page.by_role("radio", "3").await.press().await;
    page.by_role("button", "Run ten years").await.press().await;
    page.by_role("button", "Replay").await;
    page.wait_until("localStorage.getItem('environment')?.includes('seen=central')").await;
    let state = environment(&page).await;
    assert_eq!(state["data"]["cmi.core.lesson_status"], "incomplete");
    // Left and taken up again: the same bet, with its answer out.
    page.go("/scorm/").await;
    page.by_role("button", "Replay").await;
    page.wait_for_text("You said three").await;
    let state = environment(&page).await;
    assert_eq!((&state["finished"], &state["resumes"]), (&json!(1), &json!(true)));
    assert!(state["data"]["cmi.suspend_data"].as_str().unwrap().len() <= 4096);
    // Through all ten beats: done.
    for beat in ["local", "line", "square", "rule", "money", "people", "reorganise", "chairs"] {
        page.script(&format!("document.querySelector('a[href*=\"view={beat}\"]').click()")).await;
        let here = format!("location.search.includes('view={beat}')");
        page.wait_until(&here).await;
        let seen = format!("localStorage.getItem('environment').includes('{beat}')");
        page.wait_until(&seen).await;
    }
    page.wait_until("localStorage.getItem('environment').includes('completed')").await;
    page.assert_clean().await;
    // Another attempt, with an environment that has not forgotten the last: clean all the same.
    page.go("/scorm/icon.svg").await;
    page.script(
        "const state = JSON.parse(localStorage.getItem('environment'));
         state.resumes = false;
         localStorage.setItem('environment', JSON.stringify(state));",
    )
    .await;
    page.go("/scorm/").await;
    page.by_role("button", starts("Choose one system for everyone")).await;
    assert_eq!(page.script("return location.search").await, "");
    assert_eq!(environment(&page).await["log"], json!([]), "used as the standard says");
}

#[tokio::test]
#[ignore = "needs the whole dist/"]
async fn without_a_network_the_page_still_opens_and_its_rooms_as_well() {
    let page = Page::open("/", Options::STILL).await;
    page.wait_until(
        "(window.ready ??= navigator.serviceWorker.ready.then(() => window.kept = true), window.kept)",
    )
    .await;
    let cut = json!({
        "offline": true, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1
    });
    page.driver.cdp().send_raw("Network.enable", json!({})).await.unwrap();
    page.driver.cdp().send_raw("Network.emulateNetworkConditions", cut).await.unwrap();
    let gone = page.script("return fetch('./nowhere').then(() => 'there', () => 'gone')").await;
    assert_eq!(gone, "gone");
    page.go("/?view=sandbox&d=0.7").await;
    let direction = page.by_role("slider", "Direction").await;
    assert_eq!(direction.property("value").await.as_deref(), Some("0.7"));
    page.go("/").await;
    page.by_role("button", starts("Choose one system for everyone")).await;
}

#[tokio::test]
#[ignore = "needs the whole dist/"]
async fn the_single_file_opens_from_a_disk_and_inside_a_sandbox() {
    let single = PathBuf::from(std::env::var("MIDDLE_OUT_SINGLE").unwrap());
    let folder = std::env::temp_dir().join(format!("middle-out-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("middle-out.html");
    fs::copy(&single, &file).unwrap();
    let page = Page::open_at(&format!("file://{}", file.display()), Options::STILL).await;
    page.by_role("button", starts("Choose one system for everyone")).await.press().await;
    page.by_role("button", "Just show me").await.press().await;
    page.by_role("button", "Replay").await;
    page.by_role("link", "Sandbox").await.press().await;
    page.by_role("slider", "Direction").await.keys(thirtyfour::Key::Right).await;
    let direction = page.by_role("slider", "Direction").await;
    assert_ne!(direction.property("value").await.as_deref(), Some("0.5"));
    let article = folder.join("article.html");
    let frame = "<!doctype html><title>x</title><iframe sandbox=\"allow-scripts\" width=\"900\" \
        height=\"700\" src=\"middle-out.html\"></iframe>";
    fs::write(&article, frame).unwrap();
    page.driver.goto(format!("file://{}", article.display())).await.unwrap();
    page.driver.enter_frame(0).await.unwrap();
    // The driver knows no roles inside a frame without an origin.
    page.live("/").await;
    page.script("document.querySelector('main button').click()").await;
    page.wait_until("document.querySelectorAll('main input[type=radio]').length > 2").await;
    fs::remove_dir_all(&folder).unwrap();
}
