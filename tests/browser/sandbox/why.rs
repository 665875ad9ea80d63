//! Why it moved: the reason arrives from the thread, and the path is a picture with a table.

use middle_out::share::Setting;

use super::bench::{Bench, run_of};
use crate::harness::{Key, Options, eventually, starts};

use middle_out::chart::Lines;

/// The words in the box, once they are those of a reason.
async fn reason(bench: &Bench, ends: &str) -> String {
    eventually(&format!("a reason that ends in “{ends}”"), async || {
        let region = bench.find("region", "Why did this move?").await?;
        let text = region.text().await.replace('\u{a0}', " ");
        text.contains(ends).then_some(text)
    })
    .await
}

#[tokio::test]
async fn the_reason_comes_and_shows_its_path() {
    let start = Setting::levers(0.5, 0.5, false);
    let options = Options { early: THREADS, ..Options::default() };
    let mut bench = Bench::open_with("/?view=sandbox&tools=0", start.clone(), options).await;
    let region = bench.one("region", "Why did this move?").await;
    assert_eq!(region.text().await, "Move the dot. Then press anything that moved.");
    assert!(bench.find("button", "Show the path").await.is_none());

    let firm = Setting { direction: 1.0, ..start.clone() };
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", firm.clone()).await;
    let at = |setting: &Setting| 10.0 * Lines::of(&run_of(setting)).at(20.0)[1];
    let moved = |one: f64, other: f64| {
        format!("Records that arrive in year 20: {one:.1} of ten before, {other:.1} now.")
    };
    let text = reason(&bench, "Direction did it all.").await;
    assert!(text.contains(&moved(at(&start), at(&firm))), "{text}");
    assert!(bench.page.script("return notes.length > 0").await == true, "no thread was asked");

    bench.press("Show the path").await;
    let hide = bench.one("button", "Hide the path").await;
    assert_eq!(hide.attribute("aria-expanded").await.as_deref(), Some("true"));
    let path = bench.one("img", starts("It went by way of ")).await;
    assert!(path.place().await.width > 200.0);
    bench.open_tables().await;
    let caption = "What each change did to ";
    bench.one("table", starts(caption)).await;
    let change = format!("{:+.2}", at(&firm) - at(&start));
    bench.table_is(caption, &format!("Direction|{change}|{change}|{change}")).await;
    bench.page.audit().await;

    // Another change has another reason.
    let wide = Setting { autonomy: 1.0, ..firm.clone() };
    bench.keys("Autonomy", &[Key::End]).await;
    bench.moves("Autonomy", wide.clone()).await;
    let text = reason(&bench, "Autonomy did it all.").await;
    assert!(text.contains(&moved(at(&firm), at(&wide))), "{text}");
    // What was taken back has its reason as well.
    bench.press("Undo").await;
    bench.moves("Undo", firm.clone()).await;
    reason(&bench, &moved(at(&wide), at(&firm))).await;
    bench.press("Hide the path").await;
    assert!(bench.find("img", starts("It went by way of ")).await.is_none());
    bench.page.assert_clean().await;
}

/// Writes down what the thread sends.
const THREADS: &str = "window.notes = [];
    const Real = window.Worker;
    window.Worker = class extends Real {
        constructor(...given) {
            super(...given);
            this.addEventListener('message', ({ data }) => notes.push(data.text));
        }
    };";

#[tokio::test]
async fn two_causes_share_the_reason() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    bench.unfold("Start from: A blank country").await;
    bench.press("Estonia 2003").await;
    bench.moves("Estonia", Setting::of_preset(middle_out::model::Preset::Estonia)).await;
    let text = reason(&bench, " now.").await;
    assert!(text.contains(" did "), "{text}");
    bench.press("Show the path").await;
    bench.open_tables().await;
    let table = bench.one("table", starts("What each change did to ")).await;
    let rows = bench.page.script_on(&table, "return arguments[0].tBodies[0].rows.length").await;
    assert!(rows.as_u64() > Some(1), "{rows}");
    bench.page.assert_clean().await;
}
