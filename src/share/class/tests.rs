//! Chat logs as they are pasted: everything found, every slip named, nothing breaks.

use super::*;
use crate::story::Beat;
use proptest::prelude::*;
use std::fmt::Write;
use std::time::Instant;

fn code(beat: Beat, place: usize) -> String {
    Code::bet(beat, beat.bet(place).unwrap()).unwrap().text()
}

/// The log of the promise: 500 lines, 300 codes, 20 slips, unrelated text; with the slips' lines.
fn log() -> (String, Vec<usize>) {
    let (mut text, mut slips) = (String::new(), Vec::new());
    for line in 1..=500_usize {
        let beats = [Beat::Central, Beat::Local, Beat::Line, Beat::Chairs];
        let beat = beats[line % 4];
        let right = code(beat, line % beat.bets().len());
        let said = if line % 25 == 8 {
            slips.push(line);
            let mut wrong: Vec<char> = right.chars().collect();
            let last = wrong.len() - 1;
            wrong[last] = if wrong[last] == 'K' { 'M' } else { 'K' };
            wrong.into_iter().collect()
        } else if line % 5 < 3 {
            right
        } else {
            "more on Monday, see you at 10:30, mo money; MO is an abbreviation".to_owned()
        };
        let _infallible =
            writeln!(text, "10:{:02}:07 From Person {line} to Everyone: {said}", line % 60);
    }
    (text, slips)
}

#[test]
fn a_log_of_five_hundred_lines_is_pooled_and_every_slip_is_named() {
    let (text, slips) = log();
    let started = Instant::now();
    let pool = pool(&text);
    let took = started.elapsed();
    println!("500 lines, {} codes, {} slips: {took:?}", pool.entries.len(), pool.slips.len());
    assert_eq!(pool.slips.iter().map(|slip| slip.line).collect::<Vec<_>>(), slips);
    assert_eq!((pool.slips.len(), pool.lines, pool.entries.len()), (20, 500, 300));
    for slip in &pool.slips {
        assert_eq!(slip.kind, SlipKind::Code(Misread::Check));
        assert_eq!(&text[slip.at.clone()], slip.text);
        assert!(!slip.readings.is_empty());
    }
    // Unoptimised; the page is far below.
    assert!(took.as_millis() < 500, "{took:?}");
}

#[test]
fn codes_are_found_as_people_write_them() {
    let right = code(Beat::Central, 2);
    let body = right.strip_prefix(PREFIX).unwrap().to_owned();
    let spaced: Vec<String> = body.chars().map(String::from).collect();
    for text in [
        right.clone(),
        right.to_lowercase(),
        format!("({right})."),
        format!("m0-{body}"),
        format!("MO {body}!"),
        format!("mo{body}"),
        format!("MO–{body}"),
        format!("MO - {}", spaced.join(" ")),
        format!("mine is MO-{}-{}, I think", &body[..2], &body[2..]),
        body.replace('0', "O").replace('1', "I"),
    ] {
        let text = if text.to_lowercase().starts_with('m') || text.contains("MO") {
            text
        } else {
            format!("MO-{text}")
        };
        let pool = pool(&text);
        assert_eq!(pool.entries.len(), 1, "{text}: {pool:?}");
        assert!(pool.slips.is_empty(), "{text}");
        assert_eq!(pool.bets(Beat::Central, true)[2], 1);
    }
    let two = format!("{right} and {right}, {right}");
    assert_eq!(pool(&two).bets(Beat::Central, true)[2], 3);
}

#[test]
fn talk_is_neither_code_nor_slip() {
    let text = "more or less\nMonday, Mo-Fr 9-17\nmo money mo problems\nMO: see below\nmo 2024\n\
        mobile 5G, model-2, MOT2\nI said 3\nhttps://example.org/?view=nowhere\nmoth-4, moan\nSmo-203K";
    let pool = pool(text);
    assert_eq!((pool.entries.len(), &pool.slips), (0, &Vec::new()));
}

#[test]
fn links_of_any_host_count_and_a_bet_that_is_none_is_named() {
    let text = "https://a.example/x/?view=central&bet=3&theme=dark\n\
        <http://b.example/?view=chairs&amp;bet=6>, (file:///C:/x.html?view=line&bet=0.5)\n\
        https://a.example/?view=sandbox&d=0.5&a=0.9&tools=1\n\
        https://a.example/?view=central&class=1\n\
        https://a.example/?view=central&bet=99";
    let pool = pool(text);
    assert_eq!(pool.bets(Beat::Central, true)[2], 1);
    assert_eq!(pool.bets(Beat::Chairs, true)[6], 1);
    assert_eq!(pool.bets(Beat::Line, true)[20], 1);
    let levers = Levers { direction: 10, autonomy: 18, tools: true, mechanisms: 0 };
    assert_eq!(pool.settings(true), [(levers, 1)]);
    assert_eq!(pool.entries.len(), 4);
    assert_eq!(pool.slips.len(), 1);
    assert_eq!((pool.slips[0].line, pool.slips[0].kind), (5, SlipKind::Link));
}

#[test]
fn a_persons_last_word_counts_and_a_label_is_no_person() {
    let [one, two] = [code(Beat::Central, 0), code(Beat::Central, 1)];
    let other = code(Beat::Local, 1);
    let text = format!(
        "[12/03/2026, 10:31:02] Anna: {one}\n[12/03/2026, 10:31:09] Ben: {one}\n\
         [12/03/2026, 10:32:02] Anna: sorry, {two}\n[12/03/2026, 10:33:02] Anna: {other}"
    );
    let read = pool(&text);
    assert_eq!(read.bets(Beat::Central, true)[..2], [1, 1]);
    assert_eq!(read.bets(Beat::Central, false)[..2], [2, 1]);
    assert_eq!((read.bets(Beat::Local, true)[1], read.replaced()), (1, 1));
    let headed =
        format!("Anna Smith  10:31 AM\n{one}\n\nBen  10:32 AM\n{one}\nAnna Smith 10:33 AM\n{two}");
    assert_eq!(pool(&headed).bets(Beat::Central, true)[..2], [1, 1]);
    let label: String = format!("Mine: {one}\n").repeat(6);
    assert_eq!(pool(&label).bets(Beat::Central, true)[0], 6);
}

#[test]
fn the_table_names_nobody_and_adds_up() {
    let text = format!("Anna: {}\nhttps://x.example/?view=central&bet=3", code(Beat::Central, 2));
    let hands = [(Beat::Central, Beat::Central.bet(2).unwrap(), 4)];
    let setting = Code::Setting(Levers { direction: 10, autonomy: 18, tools: true, mechanisms: 5 });
    let read = pool(&format!("{text}\n{}", setting.text()));
    let table = class_csv(&read, true, &hands);
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "what,bet,direction,autonomy,tools,mechanisms,codes,links,hands,total");
    assert_eq!(lines[1], "central,3,,,,,1,1,4,6");
    assert_eq!(lines[2], "setting,,0.5,0.9,1,M1 M3,1,0,0,1");
    assert_eq!(lines.len(), 3);
}

#[test]
fn a_very_long_text_is_bounded() {
    for unit in [
        "MO-2222 ",
        "mo-",
        "view=",
        "view=central ",
        "?view=central&bet=3 ",
        "M0",
        "10:31 A: MO-2-\n",
        "\n",
        "é",
    ] {
        let text = unit.repeat(1_200_000 / unit.len());
        let started = Instant::now();
        let pool = pool(&text);
        println!("{unit:?}: {:?}", started.elapsed());
        assert!(started.elapsed().as_secs() < 10, "{unit}");
        assert!(pool.entries.len() <= MOST_ENTRIES && pool.slips.len() <= MOST_SLIPS);
    }
    assert!(pool(&"é".repeat(LONGEST_TEXT)).cut);
}

fn bits() -> impl Strategy<Value = String> {
    prop_oneof![
        "\\PC{0,12}",
        "[mM][oO0][- ]?[0-9A-Z -]{0,10}",
        (0_usize..11).prop_map(|place| code(Beat::Central, place)),
        Just("https://x.example/?view=chairs&bet=4".to_owned()),
        Just("\n".to_owned()),
        Just("[10:31] Anna: ".to_owned()),
    ]
}

proptest! {
    #[test]
    fn nothing_breaks_it_and_every_slip_is_where_it_says(parts in prop::collection::vec(bits(), 0..30)) {
        let text = parts.concat();
        let pool = pool(&text);
        for slip in &pool.slips {
            let there = &text[slip.at.clone()];
            prop_assert!(!there.contains('\n'));
            let line = text[..slip.at.start].matches('\n').count() + 1;
            prop_assert_eq!(line, slip.line);
        }
        prop_assert!(pool.entries.windows(2).all(|pair| pair[0].line <= pair[1].line));
    }

    #[test]
    fn without_names_the_order_of_lines_changes_nothing(
        places in prop::collection::vec(0_usize..11, 0..40), turn in 0_usize..40
    ) {
        let mut lines: Vec<String> = places.iter().map(|place| code(Beat::Central, *place)).collect();
        let one = pool(&lines.join("\n")).bets(Beat::Central, true);
        let turn = turn.min(lines.len());
        lines.rotate_left(turn);
        lines.reverse();
        prop_assert_eq!(pool(&lines.join("\n")).bets(Beat::Central, true), one);
    }
}
