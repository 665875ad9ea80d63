//! The names of bets as the class sees them.

use crate::app::Story;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::telling;
use crate::ui::text::say;
use crate::words::id;

/// The name of every bet of a beat, in order; on the old slider only some places have one.
pub(super) fn names(beat: Beat, tales: &Tales) -> Vec<String> {
    if beat == Beat::Line {
        let mut names = vec![String::new(); beat.bets().len()];
        let places = [
            (0, id::CLASS_LINE_ENDS),
            (names.len() / 2, id::CLASS_LINE_MIDDLE),
            (names.len() - 1, id::CLASS_LINE_CENTRE),
        ];
        for (place, words) in places {
            names[place] = say(words);
        }
        return names;
    }
    telling(beat, &Story::default(), tales).map(|telling| telling.bets.words).unwrap_or_default()
}

/// The name of one bet, where every bet needs one.
pub(super) fn name(beat: Beat, place: usize, names: &[String]) -> String {
    let named = names.get(place).filter(|name| !name.is_empty());
    let plain = beat.bets().get(place).copied().unwrap_or_default();
    named.cloned().unwrap_or_else(|| plain.to_owned())
}
