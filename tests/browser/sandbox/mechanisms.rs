//! The mechanisms: on and off, how strong, from when to when, and where.

use middle_out::model::Mechanism;
use middle_out::share::Setting;
use middle_out::share::setting::{Plan, Regions};

use super::bench::Bench;
use crate::harness::{Key, starts};

/// One of the five that regions deliver.
const HELP: Mechanism = Mechanism::DeliverySupport;

#[tokio::test]
async fn a_mechanism_is_switched_made_stronger_timed_and_placed() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    let start = Setting::default();
    let tick = bench.one("checkbox", starts("Hands-on help")).await;
    assert_eq!(tick.property("checked").await.as_deref(), Some("false"));
    bench.page.wait_for_text("6 of 16 on").await;
    tick.press().await;
    let on = Plan { on: true, ..start.plan(HELP) };
    bench.moves("Hands-on help on", start.with_plan(HELP, on)).await;
    assert_eq!(tick.property("checked").await.as_deref(), Some("true"));
    bench.page.wait_for_text("7 of 16 on").await;

    bench.press("Change Hands-on help: strength, years, place").await;
    let more = bench.one("button", starts("Change Hands-on help")).await;
    assert_eq!(more.attribute("aria-expanded").await.as_deref(), Some("true"));

    let mut plan = Plan { intensity: 1.0, ..on };
    assert_eq!(bench.keys("Strength", &[Key::End]).await, plan.intensity);
    bench.moves("Strength", start.with_plan(HELP, plan)).await;
    plan.start = 2.5;
    assert_eq!(bench.keys("From year", &[Key::PageUp]).await, plan.start);
    bench.moves("From year", start.with_plan(HELP, plan)).await;
    // It cannot end before it starts.
    plan.end = Some(2.5);
    bench.keys("Until year", &[Key::Home]).await;
    bench.moves("Until year", start.with_plan(HELP, plan)).await;
    let until = bench.one("slider", "Until year").await;
    assert_eq!(until.property("value").await.as_deref(), Some("2.5"));
    plan.end = None;
    assert_eq!(bench.keys("Until year", &[Key::End]).await, 25.0);
    bench.moves("for good", start.with_plan(HELP, plan)).await;
    bench.page.wait_for_text("for good").await;

    bench.one("group", "Where: Every region").await;
    assert!(bench.is_pressed("Northmoor").await);
    bench.press("Northmoor").await;
    plan.regions = Regions::ALL.with(0, false);
    bench.moves("Where", start.with_plan(HELP, plan)).await;
    assert!(!bench.is_pressed("Northmoor").await);
    bench.one("group", "Where: 11 of 12 regions").await;
    bench.page.audit().await;

    tick.press().await;
    plan.on = false;
    bench.moves("Hands-on help off", start.with_plan(HELP, plan)).await;
    assert_eq!(tick.property("checked").await.as_deref(), Some("false"));
    bench.page.wait_for_text("6 of 16 on").await;
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn a_tool_taken_in_hand_follows_its_lever_no_more() {
    let start = Setting::default();
    let mut bench = Bench::open("/?view=sandbox", start.clone()).await;
    let rule = bench.one("checkbox", starts("One rule for the data")).await;
    assert_eq!(rule.name, "One rule for the data follows its lever");
    let switch = bench.one("switch", starts("Each lever brings its tools")).await;
    rule.press().await;
    let plan = start.plan(Mechanism::MandatedStandards);
    let off = start.with_plan(Mechanism::MandatedStandards, Plan { on: false, ..plan });
    bench.moves("One rule off", off.clone()).await;
    assert_eq!(switch.property("checked").await.as_deref(), Some("false"));
    bench.one("checkbox", "One rule for the data").await;
    bench.address("tools=0").await;
    // The five others stay as they were, whatever the levers do.
    bench.keys("Direction", &[Key::End]).await;
    bench.moves("Direction", Setting { direction: 1.0, ..off }).await;
    bench.page.assert_clean().await;
}
