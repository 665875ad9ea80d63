//! The sandbox: every move of a lever shows, every change can be taken back, every theme draws.

use std::collections::HashSet;

use middle_out::chart::lines_table;
use middle_out::model::simulate;
use middle_out::share::Setting;

use crate::harness::{Element, Key, Options, Page, eventually, starts};

const TABLE: &str = "Of ten records: how many exist, arrive and are used, year by year";

/// What the sandbox answers, in every form it has.
#[derive(Debug, PartialEq)]
struct Answer {
    sentence: String,
    /// The accessible name of the chart.
    heard: String,
    table: String,
}

/// The cells below the head, as the page should print them for these levers.
fn expected_cells(levers: Setting) -> String {
    let run = simulate(&levers.scenario());
    lines_table(&run, 20.0, Vec::new()).rows.concat().concat()
}

async fn sandbox(path: &str) -> Page {
    let page = Page::open(path, Options::default()).await;
    page.by_role("slider", "Direction").await;
    page.by_role("button", "Show as a table").await.press().await;
    page
}

/// The live region that says what happens.
async fn said(page: &Page) -> Element {
    for status in page.all_by_role("status").await {
        if status.content().await.starts_with("At year 20, ") {
            return status;
        }
    }
    panic!("no live region says what happens by year 20");
}

async fn answer(page: &Page) -> Answer {
    Answer {
        // A mark of honesty never stands at the start of a line.
        sentence: said(page).await.content().await.replace('\u{a0}', " "),
        heard: page.by_role("img", starts("At year 20, ")).await.name,
        table: page.by_role("table", TABLE).await.text().await,
    }
}

async fn canvas(page: &Page) -> Element {
    page.by_role("img", starts("At year 20, ")).await
}

/// The pixels of the chart.
async fn pixels(page: &Page, canvas: &Element) -> String {
    let pixels = page.script_on(canvas, "return arguments[0].toDataURL()").await;
    pixels.as_str().expect("a picture").to_owned()
}

/// The pixels of the chart, once they are no longer these.
async fn redrawn(page: &Page, canvas: &Element, last: &str) -> String {
    eventually("the chart is drawn anew", async || {
        Some(pixels(page, canvas).await).filter(|pixels| pixels != last)
    })
    .await
}

#[tokio::test]
async fn both_levers_answer_the_keyboard() {
    let page = sandbox("/?view=sandbox").await;
    for lever in ["Direction", "Autonomy"] {
        let before = answer(&page).await;
        assert_eq!(before.heard, before.sentence);
        let slider = page.by_role("slider", starts(lever)).await;
        slider.keys(Key::End).await;
        page.wait_for_text("1.00").await;
        assert_eq!(slider.property("value").await.as_deref(), Some("1"));
        let heard = slider.attribute("aria-valuetext").await.unwrap_or_default();
        assert!(heard.starts_with("10 of 10, "), "{lever}: {heard}");
        let after = answer(&page).await;
        assert_eq!(after.heard, after.sentence);
        assert_ne!(after.sentence, before.sentence, "{lever}");
        assert_ne!(after.table, before.table, "{lever}");
        slider.keys(Key::Left).await;
        page.wait_for_text("0.99").await;
        slider.keys(Key::Home).await;
        page.wait_for_text("0.00").await;
        assert_ne!(answer(&page).await.table, after.table, "{lever}");
    }
    page.audit().await;
    page.assert_clean().await;
}

#[tokio::test]
async fn every_input_event_is_answered_with_the_run_it_asks_for() {
    const EVENTS: usize = 50;
    let page = sandbox("/?view=sandbox&a=0").await;
    let (canvas, said) = (canvas(&page).await, said(&page).await);
    let table = page.by_role("table", TABLE).await;
    for lever in ["Direction", "Autonomy"] {
        let slider = page.by_role("slider", starts(lever)).await;
        let code = format!(
            "const [slider, said, table, canvas] = elements;
            const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
            const answers = [];
            // The picture is drawn last; a busy machine may take more than a turn to get there.
            let drawn = canvas.toDataURL();
            for (let event = 1; event <= {EVENTS}; event += 1) {{
                setter.call(slider, event / {EVENTS});
                slider.dispatchEvent(new Event('input', {{ bubbles: true }}));
                const patience = performance.now() + 5000;
                do {{
                    await new Promise(resolve => setTimeout(resolve));
                }} while (canvas.toDataURL() === drawn && performance.now() < patience);
                drawn = canvas.toDataURL();
                const cells = [...table.tBodies[0].querySelectorAll('th, td')];
                answers.push([slider.value, cells.map(cell => cell.textContent).join(''),
                    said.textContent, drawn]);
            }}
            return answers;"
        );
        let answers = page.script_async_on(&[&slider, &said, &table, &canvas], &code).await;
        let answers: Vec<[String; 4]> =
            serde_json::from_value(answers.clone()).unwrap_or_else(|_| panic!("{answers}"));
        let distinct =
            |part: usize| answers.iter().map(|answer| &answer[part]).collect::<HashSet<_>>().len();
        assert_eq!(distinct(0), EVENTS, "{lever} did not move");
        for [value, cells, ..] in &answers {
            let share = value.parse().expect("a number");
            let levers = match lever {
                "Direction" => Setting::levers(share, 0.0, true),
                _ => Setting::levers(1.0, share, true),
            };
            assert_eq!(cells, &expected_cells(levers), "{lever} at {value}");
        }
        // What is printed is rounded, so that two runs may print alike; no two are drawn alike.
        assert!(distinct(1) > 40 && distinct(2) > 10, "{} and {}", distinct(1), distinct(2));
        assert_eq!(distinct(3), EVENTS, "the chart stood still under {lever}");
    }
    page.assert_clean().await;
}

#[tokio::test]
async fn changes_can_be_taken_back_made_again_and_reset() {
    let page = sandbox("/?view=sandbox").await;
    let start = answer(&page).await.table;
    let button = async |name: &str| page.by_role("button", name).await;
    let off = async |name: &str| {
        button(name).await.attribute("aria-disabled").await.as_deref() == Some("true")
    };
    assert!(off("Undo").await && off("Redo").await);

    let direction = page.by_role("slider", starts("Direction")).await;
    direction.keys(Key::Right).await;
    page.wait_for_text("0.51").await;
    direction.keys(Key::End).await;
    page.wait_for_text("1.00").await;
    let full = answer(&page).await.table;
    assert_ne!(full, start);
    assert!(!off("Undo").await && off("Redo").await);

    button("Undo").await.press().await;
    page.wait_for_text("0.51").await;
    assert_eq!(direction.property("value").await.as_deref(), Some("0.51"));
    button("Undo").await.press().await;
    page.wait_until("!document.body.innerText.includes('0.51')").await;
    assert_eq!(answer(&page).await.table, start);
    assert!(off("Undo").await && !off("Redo").await);
    // A press on what cannot be done does nothing.
    button("Undo").await.press().await;
    assert_eq!(answer(&page).await.table, start);

    button("Redo").await.press().await;
    page.wait_for_text("0.51").await;
    button("Redo").await.press().await;
    page.wait_for_text("1.00").await;
    assert_eq!(answer(&page).await.table, full);
    assert!(off("Redo").await);

    button("Reset").await.press().await;
    page.wait_until("!document.body.innerText.includes('1.00')").await;
    assert_eq!(answer(&page).await.table, start);
    assert_eq!(direction.property("value").await.as_deref(), Some("0.5"));
    // A reset is a change like any other.
    button("Undo").await.press().await;
    page.wait_for_text("1.00").await;
    assert_eq!(answer(&page).await.table, full);
    page.assert_clean().await;
}

#[tokio::test]
async fn the_switch_takes_the_tools_away_and_brings_them_back() {
    let page = sandbox("/?view=sandbox&d=0.8&a=0.8").await;
    let with = answer(&page).await;
    let tools = page.by_role("switch", starts("Each lever brings its tools")).await;
    assert_eq!(tools.property("checked").await.as_deref(), Some("true"));
    tools.keys(" ").await;
    page.wait_for_text("fewer than before").await;
    assert_eq!(tools.property("checked").await.as_deref(), Some("false"));
    let without = answer(&page).await;
    assert_ne!(without.table, with.table);
    page.wait_until("location.search.includes('tools=0')").await;
    page.audit().await;
    tools.press().await;
    page.wait_for_text("more than before").await;
    assert_eq!(answer(&page).await.table, with.table);
    page.assert_clean().await;
}

#[tokio::test]
async fn the_theme_button_goes_round_and_the_chart_follows() {
    let page = sandbox("/?view=sandbox&d=0.3").await;
    let canvas = canvas(&page).await;
    let system = pixels(&page, &canvas).await;
    let press = async || page.by_role("button", starts("Theme: ")).await.press().await;
    let mut pictures: Vec<String> = Vec::new();
    for (name, theme) in [("Light", "light"), ("Dark", "dark"), ("Projector", "projector")] {
        press().await;
        page.by_role("button", format!("Theme: {name}").as_str()).await;
        page.wait_until(&format!("document.documentElement.dataset.theme === '{theme}'")).await;
        // The system's theme is the light one here.
        let picture = match pictures.last() {
            None => pixels(&page, &canvas).await,
            Some(last) => redrawn(&page, &canvas, last).await,
        };
        pictures.push(picture);
        page.settled().await;
        page.axe().await;
    }
    press().await;
    page.by_role("button", "Theme: As my system").await;
    page.wait_until("!('theme' in document.documentElement.dataset)").await;
    redrawn(&page, &canvas, &pictures[2]).await;
    assert_eq!(pictures[0], system);
    assert_eq!(pixels(&page, &canvas).await, system);
    assert_ne!(pictures[1], system);
    page.assert_clean().await;
}
