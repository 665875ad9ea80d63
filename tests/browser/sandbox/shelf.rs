//! Named settings: kept, taken up, thrown away; over a reload, and where nothing can be stored.

use middle_out::share::Setting;

use super::bench::Bench;
use crate::harness::{Key, Options, starts};

/// Gives what is set a name.
async fn keep(bench: &Bench, name: &str) {
    bench.one("textbox", "Name this setting").await.keys(name).await;
    bench.press("Keep").await;
    bench.one("button", format!("Open {name}").as_str()).await;
    let typed = bench.one("textbox", "Name this setting").await.property("value").await;
    assert_eq!(typed.as_deref(), Some(""));
}

/// Sets what no address carries, and names it.
async fn named(bench: &mut Bench) -> Setting {
    let pressed = Setting { urgency: 1.0, ..bench.setting.clone() };
    bench.unfold("The country").await;
    bench.keys("Deadline pressure", &[Key::End]).await;
    bench.moves("Deadline pressure", pressed.clone()).await;
    bench.unfold("Settings you named (0)").await;
    keep(bench, "In a hurry").await;
    bench.fold("Settings you named (1)").await;
    pressed
}

async fn is_taken_up(bench: &mut Bench, pressed: &Setting) {
    let calm = Setting::levers(0.0, 0.5, true);
    bench.press("Reset").await;
    bench.sets("Reset", Setting::default()).await;
    bench.keys("Direction", &[Key::Home]).await;
    bench.moves("Direction", calm).await;
    bench.press("Open In a hurry").await;
    bench.moves("taken up", pressed.clone()).await;
    bench.address("d=0.5").await;
}

#[tokio::test]
async fn a_named_setting_is_taken_up_also_after_a_reload_and_thrown_away() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    let pressed = named(&mut bench).await;
    bench.page.wait_for_text("Kept in this browser only.").await;
    is_taken_up(&mut bench, &pressed).await;
    bench.page.audit().await;
    bench.page.assert_clean().await;

    bench.go("/?view=sandbox", Setting::default()).await;
    bench.unfold("Settings you named (1)").await;
    bench.press("Open In a hurry").await;
    bench.moves("taken up after a reload", pressed).await;
    bench.unfold("The country").await;
    let dial = bench.one("slider", "Deadline pressure").await;
    assert_eq!(dial.property("value").await.as_deref(), Some("1"));

    keep(&bench, "Another").await;
    bench.press("Throw In a hurry away").await;
    bench.fold("Settings you named (1)").await;
    assert!(bench.find("button", "Open In a hurry").await.is_none());
    bench.go("/?view=sandbox", Setting::default()).await;
    bench.unfold("Settings you named (1)").await;
    bench.one("button", "Open Another").await;
    bench.press("Throw Another away").await;
    bench.go("/?view=sandbox", Setting::default()).await;
    bench.fold("Settings you named (0)").await;
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn what_was_kept_and_cannot_be_read_is_left_out_and_told() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    named(&mut bench).await;
    bench
        .page
        .script(
            "const key = Object.keys(localStorage).find(
                key => localStorage[key].includes('In a hurry'));
            localStorage[key] += '# Broken\\nurgency 7\\n';",
        )
        .await;
    bench.go("/?view=sandbox", Setting::default()).await;
    bench.unfold("Settings you named (1)").await;
    bench.page.wait_for_text("One kept setting could not be read and was left out.").await;
    bench.one("button", "Open In a hurry").await;
    assert!(bench.find("button", starts("Open Broken")).await.is_none());
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn with_storage_blocked_names_last_until_the_page_is_closed() {
    let options = Options { no_storage: true, ..Options::default() };
    let mut bench = Bench::open_with("/?view=sandbox", Setting::default(), options).await;
    let blocked = "try { localStorage.length; return false } catch { return true }";
    assert_eq!(bench.page.script(blocked).await, true, "storage is not blocked");
    let pressed = named(&mut bench).await;
    bench.page.wait_for_text("This browser keeps nothing").await;
    is_taken_up(&mut bench, &pressed).await;
    bench.press("Throw In a hurry away").await;
    bench.fold("Settings you named (0)").await;
    bench.page.assert_clean().await;
}
