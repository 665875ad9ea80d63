//! The teacher's page: a pasted chat, slips, hands, the run; the reader's code; the presenter's keys.

use std::fmt::Write;

use middle_out::share::class::{Code, Levers};
use middle_out::story::Beat;

use crate::harness::{Key, Options, Page, starts};

fn code(place: usize) -> String {
    let bet = Beat::Central.bet(place).unwrap();
    Code::bet(Beat::Central, bet).unwrap().text()
}

/// Lines of a chat; of 500, 300 are codes and 20 are slips.
pub(crate) fn chat(lines: usize) -> String {
    let mut text = String::new();
    for line in 1..=lines {
        let right = code(line % 11);
        let said = if line % 25 == 8 {
            let wrong = if right.ends_with('K') { "M" } else { "K" };
            format!("{}{wrong}", &right[..right.len() - 1])
        } else if line % 5 < 3 {
            right
        } else {
            "see you on Monday at 10:30".to_owned()
        };
        let _infallible = writeln!(text, "10:31:07 From Person {line} to Everyone: {said}");
    }
    text
}

/// Puts a text into the box as a paste does; how long the page took, in milliseconds.
pub(crate) async fn paste(page: &Page, text: &str) -> f64 {
    let field = page.by_role("textbox", starts("Paste the chat here")).await;
    let text = serde_json::to_string(text).unwrap();
    let code = format!(
        "const field = arguments[0];
         const set = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set;
         const begun = performance.now();
         set.call(field, {text});
         field.dispatchEvent(new InputEvent('input', {{ bubbles: true }}));
         return performance.now() - begun;"
    );
    page.script_on(&field, &code).await.as_f64().unwrap()
}

#[tokio::test]
async fn a_long_chat_is_pooled_at_once_and_every_slip_is_named() {
    let page = Page::open("/?view=class", Options::STILL).await;
    page.by_role("heading", "Your class").await;
    page.audit().await;
    let took = paste(&page, &chat(500)).await;
    page.wait_for_text("300 codes and links in 500 lines.").await;
    page.wait_for_text("20 slips").await;
    println!("500 lines: {took} ms");
    assert!(took < 100.0, "{took} ms");
    for line in (1..=500).filter(|line| line % 25 == 8) {
        page.wait_for_text(&format!("Line {line}: MO-")).await;
    }
    page.by_role("img", starts("300 bets: 1:")).await;
    page.by_role("button", "Put it right").await.press().await;
    page.wait_for_text("20 slips").await;
    page.audit().await;
    page.by_role("button", "Clear everything").await.press().await;
    page.wait_for_text("No bets yet").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn hands_are_counted_and_the_run_stands_against_them() {
    let page = Page::open("/?view=class", Options::STILL).await;
    page.by_role("button", "Show of hands").await.press().await;
    let more = page.by_role("button", "One more for 7").await;
    more.press().await;
    more.press().await;
    page.by_role("button", "One less for 7").await.press().await;
    page.by_role("img", "1 bet: 7: 1.").await;
    assert!(!page.text().await.contains("Nearly seven"));
    page.by_role("button", "Run it").await.press().await;
    page.wait_for_text("Nearly seven to reach one ward in five.").await;
    page.wait_for_text("1 of 1 came near the run.").await;
    page.audit().await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_setting_that_the_class_sent_opens_in_the_sandbox_and_the_chat_stays() {
    let page = Page::open("/?view=class", Options::STILL).await;
    let levers = Levers { direction: 14, autonomy: 3, tools: false, mechanisms: 0b1000_0010 };
    paste(&page, &format!("Ann: {0}\nBen: {0}", Code::Setting(levers).text())).await;
    let asked = page.by_role("combobox", "What did you ask?").await;
    page.script_on(
        &asked,
        "arguments[0].value = 'setting';
         arguments[0].dispatchEvent(new Event('change', { bubbles: true }));",
    )
    .await;
    page.wait_for_text("sent 2 times").await;
    page.audit().await;
    let one = "Direction 0.70, autonomy 0.15, with M2, M8";
    page.by_role("button", one).await.press().await;
    page.by_role("heading", starts("Twelve regions")).await;
    page.wait_until("document.querySelector('#direction').value === '0.7'").await;
    page.driver.back().await.unwrap();
    page.by_role("button", one).await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_reader_of_the_class_sees_a_code_after_the_bet() {
    let page = Page::open("/?view=central&class=1", Options::STILL).await;
    page.by_role("radio", "3").await.press().await;
    page.wait_for_text(&code(2)).await;
    page.by_role("button", "Copy the code").await;
    page.audit().await;
    page.go("/?view=central").await;
    page.by_role("radio", "3").await.press().await;
    assert!(!page.text().await.contains("MO-"));
}

#[tokio::test]
async fn a_slide_clicker_walks_the_story() {
    let page = Page::open("/?view=central&present=1", Options::STILL).await;
    page.by_role("button", "Hold to reveal").await;
    page.audit().await;
    page.keys(Key::PageDown).await;
    page.wait_for_text("Quick to sign, slow to reach a ward").await;
    page.keys(Key::PageUp).await;
    page.wait_for_text("When is one ward in five using it?").await;
    page.keys("h").await;
    page.wait_for_text("Quick to sign, slow to reach a ward").await;
    page.keys("h").await;
    page.wait_for_text("When is one ward in five using it?").await;
    page.keys(Key::PageDown).await;
    page.keys(Key::PageDown).await;
    page.wait_for_text("Now leave it to them.").await;
    page.keys("?").await;
    page.by_role("dialog", "Keys").await;
    page.audit().await;
    page.keys(Key::Escape).await;
    page.keys("b").await;
    page.by_role("button", starts("The screen is blank")).await;
    page.keys("b").await;
    page.keys(Key::Escape).await;
    page.wait_until("!document.documentElement.hasAttribute('data-present')").await;
    page.assert_clean().await;
}
