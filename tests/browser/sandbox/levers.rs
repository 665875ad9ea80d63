//! Two questions: both sliders, the square's puck and the switch of the tools.

use std::collections::HashSet;

use middle_out::chart::Lines;
use middle_out::share::Setting;

use super::bench::{Bench, TABLE, cells, run_of};
use crate::harness::{Element, Key, Page, eventually, starts};

/// The sentence over the chart.
async fn says(page: &Page) -> Element {
    for paragraph in page.all_by_role("paragraph").await {
        if paragraph.content().await.starts_with("At year ") {
            return paragraph;
        }
    }
    panic!("no sentence says what happens");
}

/// The live region comes to say what the sentence over the chart says.
async fn is_spoken(bench: &Bench) {
    let says = bench.seen().await.says.replace("\u{a0}○", "");
    eventually(&format!("“{says}” to be spoken"), async || {
        for status in bench.page.all_by_role("status").await {
            if status.content().await == says {
                return Some(());
            }
        }
        None
    })
    .await;
}

fn with(setting: &Setting, lever: &str, value: f64) -> Setting {
    match lever {
        "Direction" => Setting { direction: value, ..setting.clone() },
        _ => Setting { autonomy: value, ..setting.clone() },
    }
}

#[tokio::test]
async fn both_levers_answer_the_keyboard() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    for (lever, letter) in [("Direction", 'd'), ("Autonomy", 'a')] {
        let full = with(&bench.setting, lever, 1.0);
        assert_eq!(bench.keys(lever, &[Key::End]).await, 1.0);
        bench.moves(lever, full.clone()).await;
        bench.address(&format!("{letter}=1")).await;
        bench.page.wait_for_text("1.00").await;
        let slider = bench.one("slider", lever).await;
        let heard = slider.attribute("aria-valuetext").await.unwrap_or_default();
        assert!(heard.starts_with("10 of 10, "), "{lever}: {heard}");
        is_spoken(&bench).await;
        let chart = bench.one("img", starts("At year ")).await;
        assert_eq!(chart.name.replace(" ○", "\u{a0}○"), bench.seen().await.says);

        assert_eq!(bench.keys(lever, &[Key::Left]).await, 0.99);
        bench.sets(lever, with(&full, lever, 0.99)).await;
        bench.address(&format!("{letter}=0.99")).await;
        assert_eq!(bench.keys(lever, &[Key::Home]).await, 0.0);
        bench.moves(lever, with(&full, lever, 0.0)).await;
        bench.address(&format!("{letter}=0")).await;
    }
    bench.page.audit().await;
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn the_puck_moves_both_levers_in_one_step() {
    let mut bench = Bench::open("/?view=sandbox", Setting::default()).await;
    let square = bench.one("img", starts("Across: direction, 0.50. Up: autonomy, 0.50.")).await;
    let drag = bench.page.driver.action_chain().move_to_element_center(&square.inner);
    let drag = drag.click_and_hold().move_by_offset(20, -10).move_by_offset(25, -53).release();
    drag.perform().await.expect("a drag");
    // A quarter of the square to the right, and three tenths and a half up, to the nearest pixel.
    let value = async |lever: &str| -> f64 {
        let value = bench.one("slider", lever).await.property("value").await;
        value.and_then(|value| value.parse().ok()).expect("a number")
    };
    let (direction, autonomy) = (value("Direction").await, value("Autonomy").await);
    assert!((direction - 0.75).abs() < 0.02 && (autonomy - 0.85).abs() < 0.02);
    let moved = Setting::levers(direction, autonomy, true);
    bench.moves("the puck", moved).await;
    bench.address(&format!("d={direction}")).await;
    bench.address(&format!("a={autonomy}")).await;
    let name = format!("Across: direction, {direction:.2}. Up: autonomy, {autonomy:.2}.");
    bench.one("img", starts(&name)).await;
    // The whole drag is one step.
    bench.press("Undo").await;
    bench.moves("taken back", Setting::default()).await;
    bench.address("d=0.5").await;
    bench.page.assert_clean().await;
}

#[tokio::test]
async fn every_input_event_is_answered_with_the_run_it_asks_for() {
    const EVENTS: usize = 50;
    let bench = Bench::open("/?view=sandbox&a=0", Setting::levers(0.5, 0.0, true)).await;
    let page = &bench.page;
    let (chart, says) = (bench.one("img", starts("At year ")).await, says(page).await);
    let table = bench.one("table", TABLE).await;
    for lever in ["Direction", "Autonomy"] {
        let slider = page.by_role("slider", starts(lever)).await;
        let code = format!(
            "const [slider, says, table, canvas] = elements;
            const lines = canvas.parentElement.querySelector('.traces');
            const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
            const answers = [];
            // The picture is drawn last; a busy machine may take more than a turn to get there.
            let drawn = lines.innerHTML;
            for (let event = 1; event <= {EVENTS}; event += 1) {{
                setter.call(slider, event / {EVENTS});
                slider.dispatchEvent(new Event('input', {{ bubbles: true }}));
                const patience = performance.now() + 5000;
                do {{
                    await new Promise(resolve => setTimeout(resolve));
                }} while (lines.innerHTML === drawn && performance.now() < patience);
                drawn = lines.innerHTML;
                const cells = [...table.tBodies[0].querySelectorAll('th, td')];
                answers.push([slider.value, cells.map(cell => cell.textContent).join('|'),
                    says.textContent, drawn]);
            }}
            return answers;"
        );
        let answers = page.script_async_on(&[&slider, &says, &table, &chart], &code).await;
        let answers: Vec<[String; 4]> =
            serde_json::from_value(answers.clone()).unwrap_or_else(|_| panic!("{answers}"));
        let distinct =
            |part: usize| answers.iter().map(|answer| &answer[part]).collect::<HashSet<_>>().len();
        assert_eq!(distinct(0), EVENTS, "{lever} did not move");
        for [value, shown, ..] in &answers {
            let share = value.parse().expect("a number");
            let levers = match lever {
                "Direction" => Setting::levers(share, 0.0, true),
                _ => Setting::levers(1.0, share, true),
            };
            assert_eq!(shown, &cells(&Lines::of(&run_of(&levers))), "{lever} at {value}");
        }
        // What is printed is rounded, so that two runs may print alike; no two are drawn alike.
        assert!(distinct(1) > 40 && distinct(2) > 10, "{} and {}", distinct(1), distinct(2));
        assert_eq!(distinct(3), EVENTS, "the chart stood still under {lever}");
    }
    page.assert_clean().await;
}

#[tokio::test]
async fn the_switch_takes_the_tools_away_and_brings_them_back() {
    let with = Setting::levers(0.8, 0.8, true);
    let mut bench = Bench::open("/?view=sandbox&d=0.8&a=0.8", with.clone()).await;
    let tools = bench.one("switch", starts("Each lever brings its tools")).await;
    assert_eq!(tools.property("checked").await.as_deref(), Some("true"));
    tools.keys(" ").await;
    bench.moves("without tools", with.with_tools(false)).await;
    assert_eq!(tools.property("checked").await.as_deref(), Some("false"));
    bench.address("tools=0").await;
    bench.page.audit().await;
    tools.press().await;
    bench.moves("with tools", with).await;
    assert_eq!(tools.property("checked").await.as_deref(), Some("true"));
    // What is as it usually is need not be said.
    bench.page.wait_until("!location.search.includes('tools=')").await;
    bench.page.assert_clean().await;
}
