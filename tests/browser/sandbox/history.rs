//! The way back: undo, redo, reset, a step of the list, the replay, and A against B.

use middle_out::chart::Lines;
use middle_out::share::Setting;

use super::bench::{Bench, Other, run_of};
use crate::harness::Key;

async fn is_off(bench: &Bench, name: &str) -> bool {
    let button = bench.one("button", name).await;
    button.attribute("aria-disabled").await.as_deref() == Some("true")
}

async fn direction(bench: &Bench) -> String {
    bench.one("slider", "Direction").await.property("value").await.unwrap_or_default()
}

#[tokio::test]
async fn changes_can_be_taken_back_made_again_and_reset() {
    let start = Setting::default();
    let mut bench = Bench::open("/?view=sandbox", start.clone()).await;
    assert!(is_off(&bench, "Undo").await && is_off(&bench, "Redo").await);
    assert!(is_off(&bench, "Replay").await);

    let at = |direction: f64| Setting { direction, ..start.clone() };
    bench.keys("Direction", &[Key::Right]).await;
    bench.sets("a step", at(0.51)).await;
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("to the end", at(1.0)).await;
    assert!(!is_off(&bench, "Undo").await && is_off(&bench, "Redo").await);

    bench.press("Undo").await;
    bench.moves("Undo", at(0.51)).await;
    bench.address("d=0.51").await;
    bench.press("Undo").await;
    bench.sets("Undo again", at(0.5)).await;
    assert!(is_off(&bench, "Undo").await && !is_off(&bench, "Redo").await);
    // A press on what cannot be done does nothing.
    bench.press("Undo").await;
    bench.agrees("Undo without effect").await;
    assert_eq!(direction(&bench).await, "0.5");

    bench.press("Redo").await;
    bench.sets("Redo", at(0.51)).await;
    bench.press("Redo").await;
    bench.moves("Redo again", at(1.0)).await;
    assert!(is_off(&bench, "Redo").await);

    bench.press("Reset").await;
    bench.moves("Reset", start.clone()).await;
    assert_eq!(direction(&bench).await, "0.5");
    // A reset is a change like any other.
    bench.press("Undo").await;
    bench.moves("Undo of a reset", at(1.0)).await;
    assert_eq!(direction(&bench).await, "1");
    bench.address("d=1").await;
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn the_list_of_what_was_done_leads_back_to_any_step() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    bench.unfold("What you did").await;
    bench.page.wait_for_text("Nothing yet.").await;
    let one = Setting { direction: 1.0, ..Setting::default() };
    let two = Setting { autonomy: 0.0, ..one.clone() };
    let three = two.with_tools(false);
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", one.clone()).await;
    bench.keys("Autonomy", &[Key::Home]).await;
    bench.moves("Autonomy", two.clone()).await;
    bench.one("switch", crate::harness::starts("Each lever brings its tools")).await.press().await;
    bench.moves("tools", three.clone()).await;

    let done = ["Levers stand alone", "Autonomy moved", "Direction moved"];
    let names = done.map(|did| format!("Back to before: {did}"));
    let mut listed: Vec<String> = Vec::new();
    // The list follows when the hand rests.
    for _ in 0..20 {
        let buttons = bench.page.all_by_role("button").await.into_iter().map(|button| button.name);
        listed = buttons.filter(|name| name.starts_with("Back to before: ")).collect();
        if listed.len() == names.len() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    }
    assert_eq!(listed, names, "the latest comes first");
    bench.page.audit().await;

    bench.press(names[1].as_str()).await;
    bench.moves("back by two steps", one).await;
    bench.address("a=0.5").await;
    assert!(bench.find("button", names[0].as_str()).await.is_none());
    assert!(bench.find("button", names[1].as_str()).await.is_none());
    bench.press("Redo").await;
    bench.moves("one step on", two).await;
    bench.press("Redo").await;
    bench.moves("two steps on", three).await;
    bench.one("button", names[0].as_str()).await;
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn the_last_change_is_shown_again() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", Setting { direction: 1.0, ..Setting::default() }).await;
    bench.page.hold_frames().await;
    bench.press("Replay").await;
    bench.page.wait_until("heldFrames.size > 0").await;
    // The first frame begins; of twelve tenths of a second six are over then.
    bench.page.frames(7).await;
    let now = bench.lines.clone();
    let (before, _) = bench.other.clone().expect("the run before");
    bench.lines = before.towards(&now, 0.5);
    bench.agrees("half-way through the replay").await;
    bench.page.frames(8).await;
    bench.lines = now;
    bench.agrees("after the replay").await;
    assert_eq!(direction(&bench).await, "1");
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn a_setting_is_kept_as_a_swapped_and_forgotten() {
    let a = Setting::default();
    let b = Setting { direction: 1.0, autonomy: 0.0, ..a.clone() };
    let half = Setting { direction: 1.0, ..a.clone() };
    let mut bench = Bench::open("/?view=sandbox", a.clone()).await;
    bench.press("Keep as A").await;
    bench.other = Some((bench.lines.clone(), Other::A));
    bench.agrees("kept").await;
    bench.page.wait_for_text("Dashed: A, which you kept.").await;
    assert!(bench.find("button", "Keep as A").await.is_none());

    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction against A", half.clone()).await;
    bench.keys("Autonomy", &[Key::Home]).await;
    bench.moves("Autonomy against A", b.clone()).await;
    bench.page.audit().await;

    bench.press("Swap A and B").await;
    bench.other = Some((Lines::of(&run_of(&b)), Other::A));
    bench.moves("swapped", a.clone()).await;
    bench.address("d=0.5").await;
    bench.address("a=0.5").await;

    // Without A, the run before the last change takes its place.
    bench.press("Forget A").await;
    bench.other = Some((Lines::of(&run_of(&b)), Other::Before));
    bench.agrees("forgotten").await;
    bench.one("button", "Keep as A").await;
    assert!(bench.find("button", "Swap A and B").await.is_none());
    assert!(!bench.page.text().await.contains("Dashed: A"));
    bench.page.assert_clean().await;
}
