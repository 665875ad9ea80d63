//! The whole story with the keyboard alone: a bet at every beat, the run, and what a screen reader
//! hears of it; once betting on what happens, once on something else.

use crate::harness::{Element, Key, Options, Page, starts};

/// A bet that is made with arrow keys, and what is said of it.
struct Bet {
    /// Steps to the right of the first.
    place: usize,
    /// What is heard once it is placed.
    taken: &'static str,
    /// The result, as printed.
    result: &'static str,
    /// What is heard of it at the end.
    heard: &'static str,
}

struct Step {
    /// The first heading before the run, and after it.
    headings: [&'static str; 2],
    /// Role and name of the control that takes the bet.
    control: (&'static str, &'static str),
    run: &'static str,
    /// What the run is heard to say, whatever was bet.
    heard: &'static str,
    /// On what happens, and on something else.
    bets: [Bet; 2],
    next: &'static str,
}

const fn bet(place: usize, taken: &'static str, result: &'static str, heard: &'static str) -> Bet {
    Bet { place, taken, result, heard }
}

const STORY: [Step; 9] = [
    Step {
        headings: [
            "You chose one system for everyone. When is one ward in five using it?",
            "Quick to sign, slow to reach a ward",
        ],
        control: ("radio", "1"),
        run: "Run ten years",
        heard: "Contracts signed: nine in ten by year 2. Wards using it: one in five in year 6.6. \
                At year 10, of ten records, fewer than one arrives, nearly three stay where they were made, \
                nearly seven were never on a system.",
        bets: [
            bet(
                6,
                "Your bet: year 7.",
                "You were within half a year.",
                "Your bet was year 7, within half a year.",
            ),
            bet(
                2,
                "Your bet: year 3.",
                "You said three; the gap is 3.6 years.",
                "Your bet was year 3, 3.6 years early.",
            ),
        ],
        next: "Try the opposite",
    },
    Step {
        headings: [
            "Now leave it to them. Twelve regions choose for their own wards.",
            "Twelve good houses, no open door",
        ],
        control: ("radio", "0"),
        run: "Run ten years",
        heard: "No border of eleven is open; at year 4 about one record in a hundred crosses. At \
                year 10 five records of ten exist and one in thirty arrives.",
        bets: [
            bet(0, "You tapped none.", "None. You saw it.", "You tapped none."),
            bet(5, "You tapped five.", "None. You tapped five.", "You tapped five."),
        ],
        next: "Find the spot",
    },
    Step {
        headings: [
            "One slider. After twenty years, where do most records arrive?",
            "Four is all the line has",
        ],
        control: ("slider", ""),
        run: "Run the whole line",
        heard: "Arrivals along the line, centre to regions: 1.8, 2.4, 3.3, 4.2, 4.4, 3.6, 2.2. The \
                best is four of ten.",
        bets: [
            bet(
                25,
                "Your pin: three eighths centre.",
                "You found it. Four of ten is the best this line can do",
                "Your pin is at three eighths centre, where four arrive.",
            ),
            bet(
                4,
                "Your pin: 90% centre.",
                "Four of ten is the best this line can do",
                "Your pin is at 90% centre, where two arrive.",
            ),
        ],
        next: "Look behind it",
    },
    Step {
        headings: [
            "The slider hides something. Push both up: how many arrive now?",
            "It was never one slider",
        ],
        control: ("radio", "More than four"),
        run: "Push both up",
        heard: "Across: direction. Up: autonomy. Your old slider runs from top left to bottom right; \
                its best is 4.4. At direction 0.5, autonomy 0.9, five and a half of ten arrive. At \
                the far corner nearly five.",
        bets: [
            bet(
                0,
                "Your bet: More than four.",
                "Five and a half arrive, not four. ○ You said more.",
                "You said more.",
            ),
            bet(
                2,
                "Your bet: Fewer.",
                "Five and a half arrive, not four. ○ You said fewer.",
                "You said fewer.",
            ),
        ],
        next: "Look closer",
    },
    Step {
        headings: [
            "What happens to the rope called One rule, local fit?",
            "You eased the border. Look what else moved.",
        ],
        control: ("radio", ""),
        run: "Switch the rule on",
        heard: "Of these six ropes, four eased and four tightened: two did both. Half the strain on \
                “Keep or renew” falls due after year 12.",
        bets: [
            bet(
                2,
                "Your bet: it does both.",
                "You bet on both. It went both ways: easier at the border, tighter on your wards.",
                "Your bet was that it would do both.",
            ),
            bet(
                0,
                "Your bet: it goes slack.",
                "You bet that One rule, local fit would go slack. It went both ways",
                "Your bet was that it would go slack. It did both.",
            ),
        ],
        next: "Add money to it",
    },
    Step {
        headings: [
            "In year six, do arrivals rise, stay or fall?",
            "The money stopped. The line did not fall.",
        ],
        control: ("radio", ""),
        run: "Run ten years",
        heard: "Arrivals in Eastwater, of ten: year 5, 0.9; year 6, 1.3; with the rule alone 0.6 and \
                0.8. Eased: “Direction, autonomy”. Tightened: “This year, next decade”, at once; “Raise \
                all, race ahead”, mostly after the money ends.",
        bets: [
            bet(
                0,
                "Your bet: they rise.",
                "You said they rise. They do, and stay up",
                "Your bet was that they rise. They do.",
            ),
            bet(
                2,
                "Your bet: they fall.",
                "You said they fall. They rise, and stay up",
                "Your bet was that they fall. They rise.",
            ),
        ],
        next: "Meet the middle",
    },
    Step {
        headings: [
            "Hire ten people. What happens at the border?",
            "Closer inside, no closer across",
        ],
        control: ("radio", ""),
        run: "Hire ten",
        heard: "In year 18, after ten years: inside Northmoor 5.2 of ten, 4.4 if nobody is hired; border 4.1, \
                4.2 if nobody is. With one system for the region, inside 6.5, border 3.8.",
        bets: [
            bet(
                1,
                "Your bet: the border stays the same.",
                "You bet it stays. Inside Northmoor five of ten arrive",
                "Your bet: the border stays the same.",
            ),
            bet(
                0,
                "Your bet: the border opens.",
                "You bet it opens. Inside Northmoor five of ten arrive",
                "Your bet: the border opens.",
            ),
        ],
        next: "Then they reorganise",
    },
    Step {
        headings: ["Your office is to be merged", "Most bricks stayed. The water went."],
        control: ("radio", ""),
        run: "Stamp it",
        heard: "Agreements: from 70 to 63 in 100. Memory and trust: from 77 to 27. Arrivals fell from \
                3.4 to 3.0 and returned after one year; the office after two and a half years. With \
                seven reorganisations, 2025 ends at four and a half; left alone, 5.7.",
        bets: [
            bet(
                1,
                "Your bet: one year.",
                "You bet one year. Arrivals took one year to return",
                "Your bet: one year.",
            ),
            bet(
                3,
                "Your bet: never.",
                "You bet never. Arrivals took one year to return",
                "Your bet: never.",
            ),
        ],
        next: "Hear all six seats",
    },
    Step {
        headings: ["How many are still at the table?", "Four stay, one doubts, one has left"],
        control: ("radio", ""),
        run: "Ask all six",
        heard: "Four stay, one doubts, one has left. Centre doubts: It rises, but slower than I promised. Region stays: We know who to \
                ring. Keep it so. Hospital stays: It fits, most days. The re-coding does not. GP \
                stays: I kept my system and I see the letters. Supplier has left: You promised a \
                country and ordered a county. Patient stays: It came. Of 525 \
                settings the best keep five chairs: 132 of them, each without the supplier.",
        bets: [
            bet(
                4,
                "Your bet: four stay.",
                "You said four, and four stay. We tried 525 settings: at best five stay, and never the \
                 supplier.",
                "Your bet: four stay.",
            ),
            bet(
                6,
                "Your bet: six stay.",
                "You said six. We tried 525 settings: at best five stay, and never the supplier.",
                "Your bet: six stay.",
            ),
        ],
        next: "Open the sandbox",
    },
];

/// Presses Tab until an element of this role, whose name begins so, has the focus.
async fn tab_to(page: &Page, role: &str, name: &str) -> Element {
    let mut passed = Vec::new();
    for _ in 0..60 {
        page.keys(Key::Tab).await;
        let focused = page.focused().await;
        if focused.role == role && focused.name.starts_with(name) {
            return focused;
        }
        passed.push(format!("{} “{}”", focused.role, focused.name));
    }
    panic!("Tab never comes to the {role} “{name}”; it passed {passed:?}");
}

/// What the panel's live region holds.
async fn spoken(page: &Page) -> String {
    let region = "document.querySelector('.panel > [role=status]')";
    let text = page.script(&format!("return {region}?.textContent ?? ''")).await;
    text.as_str().unwrap_or_default().to_owned()
}

async fn place(page: &Page, step: &Step, bet: &Bet) {
    let (role, name) = step.control;
    tab_to(page, role, name).await;
    if role == "radio" {
        page.keys(" ").await;
    } else {
        page.keys(Key::Home).await;
    }
    for _ in 0..bet.place {
        page.keys(Key::Right).await;
    }
    let taken = serde_json::to_string(bet.taken).expect("a text");
    page.wait_until(&format!("document.querySelector('.panel').textContent.includes({taken})"))
        .await;
    assert_eq!(spoken(page).await, bet.taken);
}

async fn play(which: usize) {
    let options = Options { reduced_motion: which == 1, ..Options::default() };
    let page = Page::open("/", options).await;
    page.by_role("button", starts("Choose one system for everyone")).await;
    tab_to(&page, "button", "Choose one system for everyone").await;
    page.keys(Key::Enter).await;
    for step in &STORY {
        page.wait_for_text(step.headings[0]).await;
        assert_eq!(page.heading(1).await.name, step.headings[0]);
        let bet = &step.bets[which];
        place(&page, step, bet).await;
        tab_to(&page, "button", step.run).await;
        page.keys(Key::Enter).await;
        page.by_role("button", "Replay").await;
        page.settled().await;
        assert_eq!(page.heading(1).await.name, step.headings[1]);
        let shown = page.text().await.replace('\u{a0}', " ");
        assert!(shown.contains(bet.result), "no “{}” in:\n{shown}", bet.result);
        let heard = spoken(&page).await;
        assert!(heard.starts_with(step.heard), "heard: {heard}");
        assert!(heard.ends_with(bet.heard), "heard: {heard}");
        // The button that ran leads on, and still has the focus.
        let focused = page.focused().await;
        assert_eq!((focused.role.as_str(), focused.name.as_str()), ("button", step.next));
        page.keys(" ").await;
    }
    page.wait_until("document.body.textContent.includes('Direction')").await;
    page.assert_clean().await;
}

#[tokio::test]
async fn the_keyboard_alone_plays_the_story_betting_on_what_happens() {
    play(0).await;
}

#[tokio::test]
async fn the_keyboard_alone_plays_the_story_betting_on_something_else() {
    play(1).await;
}
