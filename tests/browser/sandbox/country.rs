//! The country: where it starts from, its own dials, whom a reorganisation strikes, its true size.

use middle_out::chart::Lines;
use middle_out::model::{PARAMETERS, Preset, ShockKind, simulate};
use middle_out::share::Setting;
use middle_out::share::setting::{Event, EventKind, Regions};

use super::bench::{Bench, Other, cells, run_of};
use crate::harness::{Key, starts};

#[tokio::test]
async fn a_programme_brings_what_its_country_did() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    bench.unfold("Start from: A blank country").await;
    assert!(bench.is_pressed("A blank country").await);
    let starts = [
        ("England 1998", Preset::England),
        ("England 2002", Preset::Npfit),
        ("United States 2005", Preset::UsaHitech),
        ("Denmark 1994", Preset::DenmarkMedcom),
        ("Australia 2010", Preset::Australia),
        ("Estonia 2003", Preset::Estonia),
        ("Singapore 2009", Preset::Singapore),
    ];
    assert_eq!(starts.map(|(_, preset)| preset), Preset::ALL);
    for (name, preset) in starts {
        bench.press(name).await;
        bench.moves(name, Setting::of_preset(preset)).await;
        assert!(bench.is_pressed(name).await && !bench.is_pressed("A blank country").await);
        bench.fold(&format!("Start from: {name}")).await;
        bench.page.wait_for_text("The programme moves its levers over time").await;
        bench.address(&format!("from={}", preset.name())).await;
    }
    bench.page.audit().await;
    // A lever that is moved holds from year 0 on, with the other as it stands at the cursor.
    let (_, autonomy) = bench.setting.levers_at(bench.year);
    let held = Setting { held: true, direction: 0.0, autonomy, ..bench.setting.clone() };
    bench.keys("Direction", &[Key::Home]).await;
    bench.moves("Direction", held).await;
    assert!(!bench.page.text().await.contains("The programme moves its levers over time"));
    bench.press("A blank country").await;
    bench.moves("A blank country", Setting::default()).await;
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn the_countrys_own_dials_tell_in_the_run() {
    let start = Setting::levers(0.5, 1.0, true);
    let mut bench = Bench::open("/?view=sandbox&a=1", start.clone()).await;
    bench.look_at(7.5).await;
    bench.press("Reorganise").await;
    let mut now = start;
    now.events.push(Event::dropped(EventKind::Shock(ShockKind::MesoReorganisation), 7.5));
    bench.moves("Reorganise", now.clone()).await;
    bench.unfold("The country").await;
    for (dial, name, key, value) in [
        ("What a reorganisation leaves of who knows whom", "sh_Mr", Key::Home, 0.1),
        ("How fast it comes back", "mr0", Key::Home, 0.1),
        ("How different the regions are", "hetn", Key::End, 2.0),
        ("Patients who cross a border", "flow", Key::End, 1.6),
    ] {
        let index = PARAMETERS.iter().position(|spec| spec.name == name).expect("a coefficient");
        let usual = now.parameter(index).expect("a coefficient");
        assert_eq!(bench.keys(dial, &[key]).await, value, "{dial}");
        now = now.with_parameter(index, value).expect("a number");
        bench.moves(dial, now.clone()).await;
        bench.page.wait_for_text(&format!("usual: {usual:.2}")).await;
        bench.one("button", format!("Back to {usual:.2}").as_str()).await;
    }

    assert!(bench.is_pressed("Northmoor").await);
    bench.one("group", "A reorganisation strikes: Every region").await;
    bench.press("Northmoor").await;
    now.struck = Regions::ALL.with(0, false);
    bench.moves("A reorganisation strikes", now.clone()).await;
    assert!(!bench.is_pressed("Northmoor").await);
    bench.one("group", "A reorganisation strikes: 11 of 12 regions").await;

    now.urgency = 1.0;
    assert_eq!(bench.keys("Deadline pressure", &[Key::End]).await, 1.0);
    bench.moves("Deadline pressure", now.clone()).await;
    bench.page.audit().await;

    // Each coefficient has its way back.
    let index = PARAMETERS.iter().position(|spec| spec.name == "mr0").expect("a coefficient");
    let usual = now.base_parameter(index).expect("a coefficient");
    bench.press(format!("Back to {usual:.2}").as_str()).await;
    bench.moves("the way back", now.with_parameter(index, usual).expect("a number")).await;
    let dial = bench.one("slider", "How fast it comes back").await;
    assert_eq!(dial.property("value").await, Some(usual.to_string()));
    assert!(bench.find("button", format!("Back to {usual:.2}").as_str()).await.is_none());
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn the_country_at_true_size_is_worked_out_and_drawn() {
    let mut setting = Setting::levers(0.5, 1.0, true);
    let mut bench = Bench::open("/?view=sandbox&a=1", setting.clone()).await;
    let twelve = bench.lines.clone();
    let switch = bench.one("switch", starts("The country at true size")).await;
    switch.press().await;
    let there = "The lines are those of the country at true size; dashed";
    bench.page.wait_for_text(there).await;
    assert_eq!(switch.property("checked").await.as_deref(), Some("true"));
    let large = |setting: &Setting| Lines::of(&simulate(&setting.scenario_at_true_scale()));
    bench.lines = large(&setting);
    bench.other = Some((twelve.clone(), Other::Before));
    assert_ne!(cells(&bench.lines), cells(&twelve));
    bench.agrees("true size").await;
    bench.page.audit().await;

    // What is changed is worked out again.
    bench.keys("Direction", &[Key::End]).await;
    setting.direction = 1.0;
    bench.lines = large(&setting);
    bench.other = Some((Lines::of(&run_of(&setting)), Other::Before));
    bench.agrees("true size, direction firm").await;
    bench.page.wait_for_text(there).await;

    switch.press().await;
    bench.lines = Lines::of(&run_of(&setting));
    bench.other = Some((bench.lines.clone(), Other::Before));
    bench.agrees("twelve regions").await;
    assert_eq!(switch.property("checked").await.as_deref(), Some("false"));
    assert!(!bench.page.text().await.contains("true size; dashed"));
    bench.page.assert_clean().await;
}
