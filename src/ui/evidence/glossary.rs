//! The glossary and the two theories.

use crate::app::Action;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::Id;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// Each word and what it means here, in the order of the story.
const WORDS: &[(Id, Id)] = &[
    (id::WORD_TOP_DOWN, id::WORD_TOP_DOWN_IS),
    (id::WORD_BOTTOM_UP, id::WORD_BOTTOM_UP_IS),
    (id::WORD_MIDDLE_OUT, id::WORD_MIDDLE_OUT_IS),
    (id::WORD_MIDDLE, id::WORD_MIDDLE_IS),
    (id::WORD_HANDS_OFF, id::WORD_HANDS_OFF_IS),
    (id::WORD_DIRECTION, id::WORD_DIRECTION_IS),
    (id::WORD_AUTONOMY, id::WORD_AUTONOMY_IS),
    (id::WORD_TENSION, id::WORD_TENSION_IS),
    (id::WORD_LEAN, id::WORD_LEAN_IS),
    (id::WORD_MECHANISM, id::WORD_MECHANISM_IS),
    (id::WORD_EASED, id::WORD_EASED_IS),
    (id::WORD_TENSION_YEAR, id::WORD_TENSION_YEAR_IS),
    (id::WORD_EXIST, id::WORD_EXIST_IS),
    (id::WORD_BORDER, id::WORD_BORDER_IS),
    (id::WORD_OPEN, id::WORD_OPEN_IS),
    (id::WORD_MIDDLE_TIER, id::WORD_MIDDLE_TIER_IS),
    (id::WORD_MEMORY, id::WORD_MEMORY_IS),
    (id::WORD_AGREEMENTS, id::WORD_AGREEMENTS_IS),
    (id::WORD_REORGANISE, id::WORD_REORGANISE_IS),
    (id::WORD_SEAT, id::WORD_SEAT_IS),
    (id::WORD_RUN, id::WORD_RUN_IS),
    (id::WORD_WORLD, id::WORD_WORLD_IS),
    (id::WORD_NEW_BORDERS, id::WORD_NEW_BORDERS_IS),
    (id::WORD_DIALECTICAL, id::WORD_DIALECTICAL_IS),
];

const THEORIES: [(Id, Id); 2] = [
    (id::THEORY_DIALECTICS, id::THEORY_DIALECTICS_IS),
    (id::THEORY_STRUCTURATION, id::THEORY_STRUCTURATION_IS),
];

/// Every word with its meaning, then the two theories.
pub(super) fn glossary(send: Option<&Callback<Action>>) -> Html {
    html! {
        <>
            <h2 id="words" tabindex="-1">{ say(id::GLOSSARY_TITLE) }</h2>
            <p>{ say(id::GLOSSARY_LEAD) }</p>
            { list(WORDS, send) }
            <h2 id="theories" tabindex="-1">{ say(id::THEORIES_TITLE) }</h2>
            { list(&THEORIES, send) }
        </>
    }
}

fn list(words: &[(Id, Id)], send: Option<&Callback<Action>>) -> Html {
    html! {
        <dl class="words">
            for (word, meaning) in words.iter() {
                <dt>{ say(*word) }</dt>
                <dd>{ rich(&say(*meaning), send) }</dd>
            }
        </dl>
    }
}
