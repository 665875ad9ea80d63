//! The words of claims and settings.

use crate::analysis::claims::Side;
use crate::analysis::claims::Unit;
use crate::app::claims::LISTED;
use crate::app::claims::Listed;
use crate::app::claims::Split;
use crate::model::parameter;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// The statement, how it is tried, and what its own number says.
struct ClaimWords {
    title: Id,
    test: Id,
    value: Id,
    range: Id,
}

fn of(claim: &str) -> ClaimWords {
    let [title, test, value, range] = match claim {
        "two-levers" => [
            id::CLAIM_TWO_LEVERS,
            id::CLAIM_TWO_LEVERS_TEST,
            id::CLAIM_TWO_LEVERS_VALUE,
            id::CLAIM_TWO_LEVERS_RANGE,
        ],
        "every-mechanism-tightens" => [
            id::CLAIM_EVERY_MECHANISM,
            id::CLAIM_EVERY_MECHANISM_TEST,
            id::CLAIM_EVERY_MECHANISM_VALUE,
            id::CLAIM_EVERY_MECHANISM_RANGE,
        ],
        "exist-before-arrive" => {
            [id::CLAIM_EXIST, id::CLAIM_EXIST_TEST, id::CLAIM_EXIST_VALUE, id::CLAIM_EXIST_RANGE]
        }
        "stamp-empties-office" => {
            [id::CLAIM_STAMP, id::CLAIM_STAMP_TEST, id::CLAIM_STAMP_VALUE, id::CLAIM_STAMP_RANGE]
        }
        "ask-first" => {
            [id::CLAIM_ASK, id::CLAIM_ASK_TEST, id::CLAIM_ASK_VALUE, id::CLAIM_ASK_RANGE]
        }
        "six-chairs-twenty-years" => [
            id::CLAIM_CHAIRS,
            id::CLAIM_CHAIRS_TEST,
            id::CLAIM_CHAIRS_VALUE,
            id::CLAIM_CHAIRS_RANGE,
        ],
        _ => [
            id::CLAIM_MIDDLE,
            id::CLAIM_MIDDLE_TEST,
            id::CLAIM_MIDDLE_VALUE,
            id::CLAIM_MIDDLE_RANGE,
        ],
    };
    ClaimWords { title, test, value, range }
}

/// The statement.
pub(super) fn title(listed: &Listed) -> String {
    say(of(listed.id).title)
}

/// How it is tried.
pub(super) fn test(listed: &Listed) -> String {
    say(of(listed.id).test)
}

/// What the claim's own number says, for a number in its own unit.
pub(super) fn quantity(listed: &Listed, value: f64) -> String {
    let share = listed.tested().is_some_and(|(_, claim, _)| claim.unit == Unit::Share);
    let shown = if share { 10.0 * value } else { value };
    let side = if value > 0.0 { "ahead" } else { "behind" };
    let values = [("value", Value::Number(shown.abs())), ("side", Value::Text(side))];
    say_with(of(listed.id).value, &values)
}

/// Between what nine worlds in ten lie, from the claim's own number at 5, 50 and 95 % of them.
pub(super) fn range(listed: &Listed, quantities: &[f64; 3]) -> String {
    let share = listed.tested().is_some_and(|(_, claim, _)| claim.unit == Unit::Share);
    let [low, middle, high] =
        quantities.map(|value| Value::Number(if share { 10.0 * value } else { value }.abs()));
    say_with(of(listed.id).range, &[("low", low), ("middle", middle), ("high", high)])
}

/// Another form of a claim.
pub(super) fn form(name: &str) -> String {
    say(match name {
        "two-levers-any" => id::FORM_TWO_LEVERS_ANY,
        "two-levers-quarter" => id::FORM_TWO_LEVERS_QUARTER,
        "two-levers-tools-still" => id::FORM_TWO_LEVERS_TOOLS_STILL,
        "signs-agree" => id::FORM_SIGNS_AGREE,
        "exist-before-arrive-three" => id::FORM_EXIST_BEFORE_ARRIVE_THREE,
        "exist-before-arrive-paid" => id::FORM_EXIST_BEFORE_ARRIVE_PAID,
        "stamp-half-year-behind" => id::FORM_STAMP_HALF_YEAR_BEHIND,
        "stamp-year-behind" => id::FORM_STAMP_YEAR_BEHIND,
        "late-stamp-year-behind" => id::FORM_LATE_STAMP_YEAR_BEHIND,
        "ask-first-costs-arrivals" => id::FORM_ASK_FIRST_COSTS_ARRIVALS,
        "six-chairs-year-20" => id::FORM_SIX_CHAIRS_YEAR_20,
        "six-chairs-year-15" => id::FORM_SIX_CHAIRS_YEAR_15,
        "middle-best-year-4" => id::FORM_MIDDLE_BEST_YEAR_4,
        "middle-best-year-10" => id::FORM_MIDDLE_BEST_YEAR_10,
        "middle-best-year-20" => id::FORM_MIDDLE_BEST_YEAR_20,
        "bottom-up-best-year-20" => id::FORM_BOTTOM_UP_BEST_YEAR_20,
        _ => id::FORM_TOP_DOWN_MOST_ARRIVALS_YEAR_4,
    })
}

/// A setting's name, its low end and its high end.
fn setting_ids(name: &str) -> Option<[Id; 3]> {
    Some(match name {
        "leg" => [id::SETTING_LEG, id::SETTING_LEG_LOW, id::SETTING_LEG_HIGH],
        "test0" => [id::SETTING_TEST0, id::SETTING_TEST0_LOW, id::SETTING_TEST0_HIGH],
        "v14" => [id::SETTING_V14, id::SETTING_V14_LOW, id::SETTING_V14_HIGH],
        "cap_m" => [id::SETTING_CAP_M, id::SETTING_CAP_M_LOW, id::SETTING_CAP_M_HIGH],
        "kC" => [id::SETTING_KC, id::SETTING_KC_LOW, id::SETTING_KC_HIGH],
        "bk_slow" => [id::SETTING_BK_SLOW, id::SETTING_BK_SLOW_LOW, id::SETTING_BK_SLOW_HIGH],
        "tau_tb" => [id::SETTING_TAU_TB, id::SETTING_TAU_TB_LOW, id::SETTING_TAU_TB_HIGH],
        "sh_Mr" => [id::SETTING_SH_MR, id::SETTING_SH_MR_LOW, id::SETTING_SH_MR_HIGH],
        "p15" => [id::SETTING_P15, id::SETTING_P15_LOW, id::SETTING_P15_HIGH],
        "tau_En" => [id::SETTING_TAU_EN, id::SETTING_TAU_EN_LOW, id::SETTING_TAU_EN_HIGH],
        "g0" => [id::SETTING_G0, id::SETTING_G0_LOW, id::SETTING_G0_HIGH],
        "urgent" => [id::SETTING_URGENT, id::SETTING_URGENT_LOW, id::SETTING_URGENT_HIGH],
        "hetn" => [id::SETTING_HETN, id::SETTING_HETN_LOW, id::SETTING_HETN_HIGH],
        "rebuilt" => [id::SETTING_REBUILT, id::SETTING_REBUILT_LOW, id::SETTING_REBUILT_HIGH],
        _ => return None,
    })
}

/// The name of a setting; of one without words, what the model's own list calls it.
pub(super) fn setting(name: &str) -> String {
    match (setting_ids(name), parameter(name)) {
        (Some([title, ..]), _) => say(title),
        (None, Some(spec)) => spec.meaning.to_owned(),
        (None, None) => name.to_owned(),
    }
}

/// What one end of a setting is called: the low one or the high one.
pub(super) fn end(name: &str, high: bool) -> String {
    setting_ids(name).map_or_else(|| setting(name), |ids| say(ids[1 + usize::from(high)]))
}

/// One side of a split in words, with its break point where there is a scale.
pub(super) fn side(split: &Split, worse: bool) -> String {
    let high = (split.side == Side::High) == worse;
    let words = end(split.name, high);
    if parameter(split.name).is_none() {
        return words;
    }
    // The break point itself belongs to the worse side.
    let sign = match (high, worse) {
        (false, true) => "most",
        (true, true) => "least",
        (false, false) => "under",
        (true, false) => "over",
    };
    let values = [
        ("side", Value::Text(&words)),
        ("sign", Value::Text(sign)),
        ("cut", Value::Number(split.cut)),
    ];
    say_with(id::SETTING_SIDE, &values)
}

/// Most settings that a sentence names.
const MOST_TOLD: usize = 5;

/// Settings and values, in words: *nothing was urgent and needs differed (1.40)*.
pub(super) fn place(set: &[(&'static str, f64)]) -> String {
    // A sentence has room for a few; how many more there are is said.
    let most = if set.len() > MOST_TOLD { MOST_TOLD - 1 } else { set.len() };
    let told = set.iter().take(most).map(|(name, value)| set_at(name, *value));
    let more = set.len() - most;
    let more = (more > 0)
        .then(|| say_with(id::CLAIMS_WHERE_MORE, &[("count", Value::Number(more as f64))]));
    let each: Vec<String> = told.chain(more).collect();
    let Some((last, others)) = each.split_last() else { return String::new() };
    if others.is_empty() {
        return last.clone();
    }
    let one = others.join(", ");
    say_with(id::CLAIMS_WHERE_AND, &[("one", Value::Text(&one)), ("other", Value::Text(last))])
}

/// One setting where it was set: what its side of the break point is called, or else its name.
fn set_at(name: &str, value: f64) -> String {
    let mut splits = LISTED.iter().flat_map(|listed| &listed.splits);
    let number = ("value", Value::Number(value));
    match (splits.find(|split| split.name == name), parameter(name)) {
        (Some(split), Some(_)) => {
            let side = end(name, (split.side == Side::High) == split.is_worse(value));
            say_with(id::SETTING_SET, &[("side", Value::Text(&side)), number])
        }
        (_, None) if setting_ids(name).is_some() => end(name, value >= 0.5),
        _ => {
            let setting = lower(&setting(name));
            say_with(id::SETTING_MOVED, &[("setting", Value::Text(&setting)), number])
        }
    }
}

/// With a small letter at the start, for the middle of a sentence.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// With a capital letter at the start.
pub(super) fn upper(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A whole number with its thousands apart.
pub(super) fn grouped(number: usize) -> String {
    if number < 1000 {
        number.to_string()
    } else {
        format!("{},{:03}", number / 1000, number % 1000)
    }
}

/// The claim at a place of the list.
pub(super) fn at(place: usize) -> &'static Listed {
    &LISTED[place.min(LISTED.len() - 1)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_claim_and_both_its_settings_have_words() {
        let mut titles: Vec<String> = LISTED.iter().map(title).collect();
        titles.sort();
        titles.dedup();
        assert_eq!(titles.len(), LISTED.len());
        for listed in &LISTED {
            let mut forms: Vec<String> = listed.forms.iter().map(|(id, _)| form(id)).collect();
            forms.dedup();
            assert_eq!(forms.len(), listed.forms.len());
            assert!(!test(listed).is_empty() && !quantity(listed, 1.5).is_empty());
            assert!(range(listed, &listed.before.quantities).ends_with('○'));
            for split in &listed.splits {
                assert!(setting_ids(split.name).is_some(), "{}", split.name);
                assert_ne!(side(split, true), side(split, false));
            }
        }
    }

    #[test]
    fn settings_are_told_in_a_row() {
        let said = place(&[("urgent", 0.0), ("hetn", 1.4), ("cap_M", 2.0)]);
        assert!(said.starts_with("nothing was urgent, needs differed (1.40)"), "{said}");
        assert!(said.contains(" and macro (national) coordination capacity at 2"), "{said}");
        assert_eq!(place(&[]), "");
        assert_eq!([7, 1000, 34_000].map(grouped), ["7", "1,000", "34,000"]);
    }
}
