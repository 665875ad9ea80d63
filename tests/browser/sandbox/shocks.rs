//! The timeline: each of seven shocks is dropped, moved, made weaker or stronger, and taken away.

use middle_out::model::ShockKind;
use middle_out::share::Setting;
use middle_out::share::setting::{Event, EventKind};

use super::bench::Bench;
use crate::harness::Key;

const SHOCKS: [(&str, EventKind); 7] = [
    ("Reorganise", EventKind::Shock(ShockKind::MesoReorganisation)),
    ("Money ends", EventKind::Money),
    ("Data breach", EventKind::Shock(ShockKind::Scandal)),
    ("Emergency", EventKind::Emergency),
    ("Supplier fails", EventKind::Shock(ShockKind::SupplierExit)),
    ("New minister", EventKind::Shock(ShockKind::MacroReorganisation)),
    ("Merge hospitals", EventKind::Shock(ShockKind::MicroReorganisation)),
];

/// The four things that are done with a shock, one after another.
async fn falls(bench: &mut Bench, name: &str, kind: EventKind) {
    let quiet = bench.setting.clone();
    let with = |event: Event| Setting { events: vec![event], ..quiet.clone() };
    bench.look_at(7.5).await;
    bench.one("heading", "Drop a shock on year 7.5").await;
    bench.press(name).await;
    let mut event = Event::dropped(kind, 7.5);
    bench.moves(&format!("{name} dropped"), with(event)).await;
    bench.unfold("On the timeline (1)").await;

    let year = format!("Year of {name}");
    event.year = 25.0;
    assert_eq!(bench.keys(&year, &[Key::End]).await, event.year);
    bench.moves(&format!("{name} moved"), with(event)).await;
    bench.press("Undo").await;
    event.year = 7.5;
    bench.moves(&format!("{name} moved back"), with(event)).await;

    let (size, key) = match kind {
        EventKind::Money => ("Money that is left", Key::End),
        _ => ("How hard", Key::Home),
    };
    event.size = 1.0 - event.size;
    assert_eq!(bench.keys(size, &[key]).await, event.size);
    bench.moves(&format!("{name} sized"), with(event)).await;
    // Without any force it is as if it had not fallen; so it comes back first.
    bench.press("Undo").await;
    event.size = 1.0 - event.size;
    bench.moves(&format!("{name} as before"), with(event)).await;

    bench.press(format!("Take {name} away").as_str()).await;
    bench.moves(&format!("{name} taken away"), quiet).await;
    assert!(bench.find_fold("On the timeline").await.is_none());
}

#[tokio::test]
async fn the_first_four_shocks_fall_move_and_go() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    for (name, kind) in &SHOCKS[..4] {
        falls(&mut bench, name, *kind).await;
    }
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn the_other_three_shocks_fall_move_and_go() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    for (name, kind) in &SHOCKS[4..] {
        falls(&mut bench, name, *kind).await;
    }
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn all_seven_stand_on_the_timeline_in_order() {
    assert_eq!(SHOCKS.map(|(_, kind)| kind), EventKind::ALL);
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    let mut now = Setting::default();
    for (name, kind) in SHOCKS {
        bench.press(name).await;
        now.events.push(Event::dropped(kind, 20.0));
        now.sort_events();
        bench.sets(name, now.clone()).await;
    }
    bench.unfold("On the timeline (7)").await;
    for (name, _) in SHOCKS {
        let dial = bench.one("slider", format!("Year of {name}").as_str()).await;
        assert_eq!(dial.property("value").await.as_deref(), Some("20"));
    }
    bench.page.audit().await;
    bench.page.assert_clean().await;
}
