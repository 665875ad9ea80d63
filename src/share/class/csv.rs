//! What a class said, as comma-separated text.

use crate::share::class::{Code, Pool, Via};
use crate::story::Beat;
use crate::story::Bet;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A bet of a beat, and how many hands went up for it.
pub type Row = (Beat, Bet, u32);

/// Bets first, beat by beat, then settings: how many came as codes, as links and by show of hands.
/// No names and no lines: what the text says of persons is not in it.
#[must_use]
pub fn class_csv(pool: &Pool, replacing: bool, hands: &[Row]) -> String {
    let mut text =
        String::from("what,bet,direction,autonomy,tools,mechanisms,codes,links,hands,total\n");
    let mut came: BTreeMap<Code, [usize; 2]> = BTreeMap::new();
    for entry in pool.counted(replacing) {
        came.entry(entry.code).or_default()[usize::from(entry.via == Via::Link)] += 1;
    }
    for beat in Beat::ALL {
        for (place, name) in beat.bets().iter().enumerate() {
            let Some(bet) = beat.bet(place) else { continue };
            let code = Code::bet(beat, bet);
            let [codes, links] = code.and_then(|code| came.get(&code)).copied().unwrap_or_default();
            let up = hands.iter().filter(|row| (row.0, row.1) == (beat, bet)).map(|row| row.2);
            let up = up.sum::<u32>() as usize;
            let total = codes + links + up;
            if total > 0 {
                let beat = beat.name();
                let _infallible = writeln!(text, "{beat},{name},,,,,{codes},{links},{up},{total}");
            }
        }
    }
    for (code, [codes, links]) in came {
        let Code::Setting(levers) = code else { continue };
        let (direction, autonomy) = levers.shares();
        let (tools, mechanisms) = (u8::from(levers.tools), levers.keys().join(" "));
        let total = codes + links;
        let _infallible = writeln!(
            text,
            "setting,,{direction},{autonomy},{tools},{mechanisms},{codes},{links},0,{total}"
        );
    }
    text
}
