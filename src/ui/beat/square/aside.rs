//! Beside the square: ten records at the puck, the best on the old slider, and which countries are drawn.

use crate::figure::Frame;
use crate::figure::Scene;
use crate::figure::scene::Transform;
use crate::figure::scene::group;
use crate::figure::tag;
use crate::figure::tag_row;
use crate::ui::beat::square::words::Words;
use crate::ui::beat::square::words::countries;
use crate::ui::scene::picture;
use crate::ui::scene::sized;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::html;

/// Ten tags in two columns; 92 by 160.
fn column(words: &Words) -> Scene {
    let states = tag::ten(words.landing.arrive, words.landing.exist);
    let tags = states.iter().enumerate().map(|(place, state)| {
        let (x, y) = ((place % 2) as f64 * 52.0 + 18.0, (place / 2) as f64 * 32.0 + 12.0);
        tag::tag(*state, x, y, 0.92)
    });
    let shapes = vec![group(Transform::NONE, "tags", tags.collect())];
    Scene { width: 92.0, height: 154.0, shapes }
}

/// What arrives at the puck, as served: the tags in one row.
pub(super) fn aside_as_served(words: &Words) -> Html {
    told(words, &picture(&row(words), "still", &words.said(id::SQUARE_TAGS_HEARD)))
}

/// What arrives at the puck; before the answer is out its room is kept.
pub(super) fn aside(words: &Words, revealed: bool) -> Html {
    if !revealed {
        return html! { <div class="beside" /> };
    }
    let heard = words.said(id::SQUARE_TAGS_HEARD);
    let tags = html! {
        <>
            { sized(&column(words), "tags-column", &heard) }
            { sized(&row(words), "tags-row", &heard) }
        </>
    };
    told(words, &tags)
}

fn row(words: &Words) -> Scene {
    let (arrive, exist) = (words.landing.arrive, words.landing.exist);
    tag_row::row(arrive, exist, &tag_row::RowLabels::default(), Frame::Narrow)
}

fn told(words: &Words, tags: &Html) -> Html {
    html! {
        <div class="beside">
            <p><b>{ say(id::SQUARE_SETTING) }</b>{ " " }<span>{ words.said(id::SQUARE_YEAR) }</span></p>
            { tags.clone() }
            <p class="landed">
                <b>{ words.said(id::SQUARE_ARRIVE) }</b>
                <span>{ words.said(id::SQUARE_STAY) }</span>
                <span>{ words.said(id::SQUARE_NEVER) }</span>
            </p>
            <p class="old"><span>{ rich(&words.said(id::SQUARE_OLD), None) }</span></p>
            <p class="countries">{ rich(&countries(), None) }</p>
        </div>
    }
}
