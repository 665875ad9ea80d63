//! The story as far as it goes: the first choice, the bet, the run, the result, the other road.

use middle_out::story::Beat;

use crate::harness::{Element, Key, Options, Page, starts};

/// One road, and what its beat says.
struct Road {
    choice: &'static str,
    question: &'static str,
    after: &'static str,
    /// The result, whatever was bet.
    run: &'static str,
    /// The bet, the sentence that follows `run` for it, and what the live region says of it.
    bet: (&'static str, &'static str, &'static str),
    chart: &'static str,
    term: &'static str,
    table: &'static str,
    sources: &'static [&'static str],
}

const CENTRAL: Road = Road {
    choice: "Choose one system for everyone",
    question: "You chose one system for everyone. When is one ward in five using it?",
    after: "Quick to sign, slow to reach a ward",
    run: "Two years to sign. Nearly seven to reach one ward in five.",
    bet: ("3", "You said three; the gap is 3.6 years. ○", "Your bet was year 3, 3.6 years early."),
    chart: "Contracts signed: nine in ten by year 2. Wards using it: one in five in year 6.6.",
    term: "Deciding everything at the centre is called top-down.",
    table: "Contracts signed and wards using the system, of ten, year by year",
    sources: &["source NAO11", "source CIO11"],
};

/// What beat 3 asks.
const OPPOSITE: &str = "Now leave it to them. Twelve regions choose for their own wards.";

const RUN: &str = "Run ten years";

async fn opened(options: Options) -> Page {
    Page::open("/", options).await
}

/// What a screen reader is told.
async fn spoken(page: &Page) -> String {
    let mut spoken = String::new();
    for status in page.all_by_role("status").await {
        spoken += &status.content().await;
    }
    spoken
}

async fn choose(page: &Page, road: &Road) {
    page.by_role("button", starts(road.choice)).await.press().await;
    is_asked(page, road).await;
}

/// The question stands, and nothing tells the answer.
async fn is_asked(page: &Page, road: &Road) {
    page.wait_for_text(road.question).await;
    assert_eq!(page.heading(1).await.name, road.question);
    let told = page.script("return document.body.textContent").await.to_string();
    for early in [road.run, road.term] {
        assert!(!told.contains(early), "told before the bet: {early}");
    }
    for picture in page.all_by_role("img").await {
        assert!(!picture.name.contains("one in five in year"), "heard before: {}", picture.name);
    }
}

async fn is_answered(page: &Page, road: &Road, bet: &str) {
    page.by_role("button", "Replay").await;
    page.settled().await;
    assert_eq!(page.heading(1).await.name, road.after);
    let shown = page.text().await;
    let sentence = format!("{} {bet}", road.run);
    assert!(shown.contains(sentence.trim_end()), "no “{sentence}” in:\n{shown}");
    assert!(shown.contains(road.term), "no “{}” in:\n{shown}", road.term);
    for source in road.sources {
        page.by_role("link", *source).await;
    }
    page.by_role("img", starts(road.chart)).await;
    let spoken = spoken(page).await;
    assert!(spoken.contains(road.chart), "the live region says: {spoken}");
}

async fn bet_by_radio(page: &Page, road: &Road) {
    page.by_role("radio", road.bet.0).await.press().await;
    let bet = format!("Your bet: year {}.", road.bet.0);
    page.wait_until(&format!("document.body.textContent.includes('{bet}')")).await;
    assert_eq!(spoken(page).await, bet);
}

#[tokio::test]
async fn one_system_for_everyone_is_bet_on_run_and_answered() {
    let (page, road) = (opened(Options::default()).await, &CENTRAL);
    choose(&page, road).await;
    page.audit().await;
    bet_by_radio(&page, road).await;
    page.audit().await;
    page.by_role("button", RUN).await.press().await;
    page.by_role("button", "Stop").await;
    is_answered(&page, road, road.bet.1).await;
    let heard = spoken(&page).await;
    assert!(heard.contains(road.bet.2), "the live region says: {heard}");
    page.audit().await;

    page.by_role("button", "Show as a table").await.press().await;
    page.by_role("table", road.table).await;
    page.axe().await;

    page.by_role("button", "Replay").await.press().await;
    page.by_role("button", "Stop").await;
    is_answered(&page, road, road.bet.1).await;
    page.by_role("button", "Try the opposite").await.press().await;
    page.wait_for_text(OPPOSITE).await;
    page.axe().await;
    page.assert_clean().await;
}

/// Who leaves it to the regions sees their beat first, and the centre's after it.
#[tokio::test]
async fn the_other_choice_swaps_two_beats() {
    let page = opened(Options::STILL).await;
    page.by_role("button", starts("Let every region choose its own")).await.press().await;
    page.wait_for_text(OPPOSITE).await;
    page.by_role("link", starts("Beat 2, Let them decide, you are here")).await;
    page.by_role("button", "Just show me").await.press().await;
    page.wait_for_text("Choosing everything locally is called bottom-up").await;
    page.by_role("link", starts("Beat 2, Let them decide, you are here")).await;
    page.by_role("button", "Try the opposite").await.press().await;
    is_asked(&page, &CENTRAL).await;
    page.by_role("link", starts("Beat 3, Decide for them, you are here")).await;
    page.by_role("button", "Just show me").await.press().await;
    page.by_role("button", "Find the spot").await.press().await;
    page.wait_for_text("One slider. After twenty years").await;
    page.assert_clean().await;
}

/// Every beat, before and after, breaks no rule of access, wide and on a phone, light and dark.
#[tokio::test]
async fn every_beat_breaks_no_rule() {
    let page = opened(Options::STILL).await;
    for beat in Beat::ALL.into_iter().filter(|beat| !beat.bets().is_empty()) {
        page.go(&format!("/?view={}", beat.name())).await;
        page.by_role("button", "Just show me").await;
        page.audit().await;
        page.by_role("button", "Just show me").await.press().await;
        page.by_role("button", "Replay").await;
        page.settled().await;
        page.audit().await;
    }
    page.assert_clean().await;
}

#[tokio::test]
async fn a_chart_fills_its_room_whatever_is_switched() {
    const FITS: &str = "[...document.querySelectorAll('.chart canvas')].every(canvas => {
            const { clientWidth, clientHeight } = canvas.parentElement;
            const near = (pixels, css) => Math.abs(pixels - css * devicePixelRatio) <= 1;
            return clientWidth > 200 && near(canvas.width, clientWidth) &&
                near(canvas.height, clientHeight);
        })";
    for beat in [Beat::Central, Beat::Money, Beat::Reorganise] {
        let name = beat.name();
        let page = Page::open(&format!("/?view={name}&seen={name}"), Options::default()).await;
        page.wait_until(FITS).await;
        for switch in page.all_by_role("switch").await {
            switch.press().await;
            page.settled().await;
            page.wait_until(FITS).await;
        }
        assert_eq!(
            page.script("return document.querySelectorAll('.chart canvas').length").await,
            1
        );
        page.assert_clean().await;
    }
}

#[tokio::test]
async fn the_flag_is_a_slider_that_arrow_keys_move() {
    let page = opened(Options::default()).await;
    choose(&page, &CENTRAL).await;
    let flag = page.by_role("slider", "Your bet, in years").await;
    assert_eq!(flag.attribute("aria-valuetext").await.as_deref(), Some("your bet?"));
    flag.keys(Key::Right).await;
    page.wait_for_text("Year 1").await;
    flag.keys(Key::Right + Key::Right).await;
    let radio = page.by_role("radio", "3").await;
    page.wait_for_text("Year 3").await;
    assert_eq!(radio.property("checked").await.as_deref(), Some("true"));
    flag.keys(Key::Right).await;
    flag.keys(Key::Left).await;
    page.wait_for_text("Year 3").await;
    assert_eq!(flag.attribute("aria-valuetext").await.as_deref(), Some("Year 3"));
    assert_eq!(spoken(&page).await, "Your bet: year 3.");
    flag.keys(Key::End).await;
    page.wait_for_text("Year 10").await;
    flag.keys(Key::Home).await;
    page.wait_for_text("Year 1").await;
    flag.keys(Key::Right + Key::Right).await;
    page.wait_for_text("Year 3").await;
    page.by_role("button", RUN).await.press().await;
    is_answered(&page, &CENTRAL, CENTRAL.bet.1).await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_bet_on_never_stands() {
    let page = opened(Options::default()).await;
    choose(&page, &CENTRAL).await;
    page.by_role("radio", "never").await.press().await;
    page.wait_until("document.body.textContent.includes('Your bet: never.')").await;
    page.by_role("button", RUN).await.press().await;
    is_answered(&page, &CENTRAL, "You said never. ○").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn just_show_me_says_nothing_of_a_bet() {
    let page = opened(Options::default()).await;
    choose(&page, &CENTRAL).await;
    bet_by_radio(&page, &CENTRAL).await;
    page.by_role("button", "Just show me").await.press().await;
    is_answered(&page, &CENTRAL, "○").await;
    assert!(!page.text().await.contains("You said"));
    assert!(spoken(&page).await.contains("You made no bet."));
    page.assert_clean().await;
}

#[tokio::test]
async fn stop_reveals_at_once() {
    let page = opened(Options::default()).await;
    choose(&page, &CENTRAL).await;
    bet_by_radio(&page, &CENTRAL).await;
    page.hold_frames().await;
    page.by_role("button", RUN).await.press().await;
    page.by_role("button", "Stop").await;
    // Somewhere in the middle of the run the bet is locked and nothing is told yet.
    page.frames(12).await;
    assert!(!page.text().await.contains(CENTRAL.run));
    let year = page.by_role("radio", "5").await;
    assert!(!year.inner.is_enabled().await.expect("an answer"));
    page.audit().await;
    page.by_role("button", "Stop").await.press().await;
    is_answered(&page, &CENTRAL, CENTRAL.bet.1).await;
    page.assert_clean().await;
}

#[tokio::test]
async fn the_run_ends_by_itself_after_its_time() {
    let page = opened(Options::default()).await;
    choose(&page, &CENTRAL).await;
    page.hold_frames().await;
    page.by_role("button", "Just show me").await.press().await;
    page.by_role("button", "Stop").await;
    // 2.4 seconds are 24 steps, and the first frame only starts the clock.
    page.frames(24).await;
    page.by_role("button", "Stop").await;
    assert!(!page.text().await.contains(CENTRAL.run));
    page.frames(1).await;
    is_answered(&page, &CENTRAL, "○").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn with_reduced_motion_the_result_is_there_without_a_frame() {
    let page = opened(Options { reduced_motion: true, ..Options::default() }).await;
    page.by_role("button", starts(CENTRAL.choice)).await;
    let moving = "return document.getAnimations().length";
    assert_eq!(page.script(moving).await, 0);
    choose(&page, &CENTRAL).await;
    bet_by_radio(&page, &CENTRAL).await;
    page.hold_frames().await;
    page.by_role("button", RUN).await.press().await;
    page.by_role("button", "Replay").await;
    assert_eq!(page.script(moving).await, 0);
    is_answered(&page, &CENTRAL, CENTRAL.bet.1).await;
    page.by_role("button", "Replay").await.press().await;
    is_answered(&page, &CENTRAL, CENTRAL.bet.1).await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_source_leads_to_its_place_in_the_evidence_and_back() {
    let page = opened(Options::default()).await;
    choose(&page, &CENTRAL).await;
    bet_by_radio(&page, &CENTRAL).await;
    page.by_role("button", RUN).await.press().await;
    is_answered(&page, &CENTRAL, CENTRAL.bet.1).await;
    page.by_role("link", "source NAO11").await.press().await;
    // It opens beside what was asked about, and the focus goes there and back.
    page.by_role("complementary", "Evidence").await;
    let focused = page.focused().await;
    assert!(focused.name.contains("4 of 97"), "{focused:?}");
    page.audit().await;
    page.keys(Key::Escape).await;
    page.wait_until("!document.querySelector('aside')").await;
    assert_eq!(page.focused().await.name, "source NAO11");
    is_answered(&page, &CENTRAL, CENTRAL.bet.1).await;
    page.by_role("link", "source NAO11").await.press().await;
    page.by_role("button", "Close the evidence").await.press().await;
    page.wait_until("!document.querySelector('aside')").await;
    page.assert_clean().await;
}

/// Presses Tab until the element of this role and name has the focus.
async fn tab_to(page: &Page, role: &str, name: &str) -> Element {
    let mut passed = Vec::new();
    for _ in 0..30 {
        page.keys(Key::Tab).await;
        let focused = page.focused().await;
        if focused.role == role && focused.name.starts_with(name) {
            return focused;
        }
        passed.push(format!("{} “{}”", focused.role, focused.name));
    }
    panic!("Tab never comes to the {role} “{name}”; it passed {passed:?}");
}

#[tokio::test]
async fn the_keyboard_alone_plays_the_opening_and_the_bet() {
    let page = opened(Options::default()).await;
    page.by_role("button", starts(CENTRAL.choice)).await;
    page.keys(Key::Tab).await;
    let skip = page.focused().await;
    assert_eq!((skip.role.as_str(), skip.name.as_str()), ("link", "Skip to the story"));
    page.keys(Key::Enter).await;
    tab_to(&page, "button", CENTRAL.choice).await;
    page.keys(Key::Enter).await;
    is_asked(&page, &CENTRAL).await;

    // In the order of reading: bet, run, picture.
    tab_to(&page, "radio", "1").await;
    page.keys(" ").await;
    page.wait_until("document.body.textContent.includes('Your bet: year 1.')").await;
    page.keys(Key::Right + Key::Right).await;
    page.wait_until("document.body.textContent.includes('Your bet: year 3.')").await;
    assert_eq!(page.focused().await.name, "3");
    tab_to(&page, "button", RUN).await;
    tab_to(&page, "slider", "Your bet, in years").await;
    page.keys(Key::Right).await;
    page.wait_until("document.body.textContent.includes('Your bet: year 4.')").await;
    page.keys(Key::Left).await;
    page.wait_until("document.body.textContent.includes('Your bet: year 3.')").await;
    let run = page.by_role("button", RUN).await;
    for _ in 0..10 {
        page.shift(Key::Tab).await;
        if page.focused().await.inner == run.inner {
            break;
        }
    }
    page.keys(Key::Enter).await;
    is_answered(&page, &CENTRAL, CENTRAL.bet.1).await;

    // The button that ran leads on, and still has the focus.
    assert_eq!(page.focused().await.name, "Try the opposite");
    page.keys(" ").await;
    page.wait_for_text(OPPOSITE).await;
    page.assert_clean().await;
}

#[tokio::test]
async fn a_new_view_takes_the_focus_with_it() {
    let page = opened(Options::default()).await;
    page.by_role("button", starts(CENTRAL.choice)).await.keys(Key::Enter).await;
    is_asked(&page, &CENTRAL).await;
    let at_the_start = async |what: &str| {
        let focused = page.focused().await;
        assert!(matches!(focused.role.as_str(), "main" | "heading"), "{what}: {focused:?}");
    };
    at_the_start("after the choice").await;
    page.by_role("button", "Just show me").await.keys(Key::Enter).await;
    page.by_role("button", "Try the opposite").await.keys(Key::Enter).await;
    page.wait_for_text(OPPOSITE).await;
    at_the_start("on the opposite road").await;
    page.assert_clean().await;
}
