//! Case packs in the page: a worked one is looked at, used, kept and put back; a broken one is refused in
//! words; a file and a pasted text are read alike; what is set is written as a pack that reads back.

use crate::harness::{Element, Options, Page, eventually};

const BROKEN: &str = r#"{"format": "middle-out case pack", "version": 1, "about": {"title": "T",
    "language": "en", "author": "A", "licence": "CC0"}, "presets": [{"name": "One",
    "mechanisms": {"M7": {"intensity": 0.5, "start": 31}}}]}"#;

async fn open(options: Options) -> Page {
    let page = Page::open("/?view=sandbox&d=0.7&a=0.3", options).await;
    page.by_role("slider", "Direction").await;
    unfold(&page, "Your own case").await;
    page
}

/// Opens a fold by the words that stand on it.
async fn unfold(page: &Page, words: &str) {
    let words = serde_json::to_string(words).expect("a text");
    let code = format!(
        "[...document.querySelectorAll('summary')]
            .filter(summary => summary.textContent.startsWith({words}) && !summary.parentElement.open)
            .map(summary => summary.click()).length >= 0"
    );
    page.wait_until(&code).await;
}

async fn press(page: &Page, name: &str) {
    // By the keyboard: on a phone it may lie under the tabs.
    page.by_role("button", name).await.keys(" ").await;
}

/// Pastes a text, as fast as a clipboard does.
async fn paste(page: &Page, text: &str) {
    let area = page.by_role("textbox", "Or paste its text").await;
    let text = serde_json::to_string(text).expect("a text");
    let code = format!(
        "arguments[0].value = {text};
        arguments[0].dispatchEvent(new InputEvent('input', {{ bubbles: true }}))"
    );
    page.script_on(&area, &code).await;
    press(page, "Read it").await;
}

async fn gone(page: &Page, text: &str) {
    let what = format!("“{text}” to go");
    eventually(&what, async || (!page.text().await.contains(text)).then_some(())).await;
}

async fn direction(page: &Page) -> Option<String> {
    let slider: Element = page.by_role("slider", "Direction").await;
    slider.property("value").await
}

#[tokio::test]
async fn a_worked_pack_renames_the_sandbox_and_can_be_put_back() {
    let page = open(Options::default()).await;
    assert_eq!(direction(&page).await.as_deref(), Some("0.7"));
    press(&page, "Look at Pupil files, an invented case").await;
    page.wait_for_text("What this pack brings").await;
    page.wait_for_text("Northmoor").await;
    press(&page, "Use this pack").await;
    page.wait_for_text("Aldery").await;
    page.wait_for_text("an invented case by the makers of Middle Out").await;
    page.wait_for_text("of ten pupils’ files").await;
    page.wait_for_text("One form for a pupil’s file").await;
    gone(&page, "Northmoor").await;
    assert_eq!(direction(&page).await.as_deref(), Some("0.9"), "its first setting is open");
    // Its presets stand beside ours, its timeline under the chart.
    unfold(&page, "Start from").await;
    press(&page, "One form, many systems").await;
    eventually("its setting", async || {
        (direction(&page).await.as_deref() == Some("0.65")).then_some(())
    })
    .await;
    unfold(&page, "What happened in Pupil files").await;
    page.wait_for_text("The largest supplier of school systems gives up.").await;
    page.axe().await;
    press(&page, "Put back what was before").await;
    page.wait_for_text("Northmoor").await;
    gone(&page, "Aldery").await;
    assert_eq!(direction(&page).await.as_deref(), Some("0.7"));
    page.assert_clean().await;
}

#[tokio::test]
async fn a_broken_pack_is_refused_in_words_and_nothing_changes() {
    let page = open(Options { width: 360, height: 640, ..Options::default() }).await;
    paste(&page, BROKEN).await;
    page.wait_for_text("One thing has to be mended first. Nothing here has changed.").await;
    let words = "presets[0].mechanisms.M7.start: 31 is out of range; expected a year from 0 to 25";
    page.wait_for_text(words).await;
    assert_eq!(direction(&page).await.as_deref(), Some("0.7"));
    let use_it = page.all_by_role("button").await;
    assert!(use_it.iter().all(|button| button.name != "Use this pack"));
    paste(&page, "{").await;
    page.wait_for_text("expected JSON").await;
    paste(&page, &BROKEN.replace("31", "3")).await;
    page.wait_for_text("One setting, which it opens: One.").await;
    page.axe().await;
    press(&page, "Leave it").await;
    gone(&page, "What this pack brings").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_file_is_read_and_what_is_set_is_written_and_reads_back() {
    let page = open(Options::default()).await;
    // A file as the browser hands one over.
    let code = "const input = document.querySelector('.packs input[type=file]');
        const files = new DataTransfer();
        files.items.add(new File(['{\"format\": 3}'], 'case.json'));
        input.files = files.files;
        input.dispatchEvent(new Event('change', { bubbles: true }))";
    page.script(code).await;
    page.wait_for_text("format: found 3; expected the text middle-out case pack").await;
    unfold(&page, "Start a pack from here").await;
    press(&page, "Write it").await;
    let area = page.by_role("textbox", "The pack as text").await;
    let text = area.property("value").await.expect("the pack");
    let pack = middle_out::share::pack::read_pack(&text).pack.expect("a pack that reads back");
    let setting = middle_out::share::Setting::levers(0.7, 0.3, true);
    assert_eq!(pack.setting(0), Some(setting));
    paste(&page, &text).await;
    page.wait_for_text("One setting, which it opens: What I set.").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_pack_is_kept_only_where_the_reader_asks() {
    let page = open(Options::default()).await;
    press(&page, "Look at Shared care records in the regions").await;
    press(&page, "Use this pack").await;
    page.wait_for_text("Moorside").await;
    page.wait_until("Object.keys(localStorage).every(key => !key.includes('pack'))").await;
    press(&page, "Keep it in this browser").await;
    page.wait_for_text("Kept in this browser, until you say otherwise.").await;
    page.go("/?view=sandbox").await;
    page.wait_for_text("Northmoor").await;
    unfold(&page, "Your own case").await;
    press(&page, "Look at the pack kept in this browser").await;
    press(&page, "Use this pack").await;
    page.wait_for_text("Moorside").await;
    page.assert_clean().await;
}
