//! The dialog in which a writer makes an embed: what, how much, in which colours; a live preview; and the
//! text to paste.

use crate::app::Story;
use crate::browser::copy;
use crate::browser::open_dialog;
use crate::browser::page_folder;
use crate::share::Theme;
use crate::share::embed::Part;
use crate::share::embed::Site;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::beat::telling;
use crate::ui::embed::form::Form;
use crate::ui::embed::form::HEIGHTS;
use crate::ui::embed::form::Wish;
use crate::ui::header::title;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use web_sys::HtmlInputElement;
use web_sys::HtmlSelectElement;
use yew::Callback;
use yew::Event;
use yew::Html;
use yew::Properties;
use yew::TargetCast;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_state_eq;

/// The version that this page is, for an address that never changes.
const VERSION: &str = env!("CARGO_PKG_VERSION");

#[derive(Properties, PartialEq)]
pub(crate) struct DialogProps {
    /// The beat that is chosen first.
    #[prop_or_default]
    pub(crate) beat: Beat,
    pub(crate) tales: Tales,
    /// Called when the writer is done.
    pub(crate) closed: Callback<()>,
}

/// The dialog; it opens as it is mounted.
#[component]
pub(crate) fn Dialog(props: &DialogProps) -> Html {
    let beat = props.beat;
    let wish = use_state_eq(|| Wish { beat, ..Wish::default() });
    let copied = use_state_eq(|| false);
    use_effect_with((), |()| open_dialog("embed-dialog"));
    let choose = {
        let (wish, copied) = (wish.clone(), copied.clone());
        Callback::from(move |(field, value): (&'static str, String)| {
            copied.set(false);
            wish.set(wish.with(field, &value));
        })
    };
    let named = say(title(wish.beat));
    let frame = say_with(id::EMBED_FRAME_TITLE, &[("title", Value::Text(&named))]);
    let site = Site::of(&page_folder(), VERSION);
    let text = wish.text(&site, &frame);
    let close = |closed: &Callback<()>| closed.reform(|_: yew::MouseEvent| ());
    let onclose = props.closed.reform(|_: Event| ());
    let copying = {
        let (text, copied) = (text.clone(), copied.clone());
        Callback::from(move |_| {
            copy(&text);
            copied.set(true);
        })
    };
    html! {
        <dialog id="embed-dialog" class="embed-dialog" aria-labelledby="embed-title" {onclose}>
            <h2 id="embed-title">{ say(id::EMBED_TITLE) }</h2>
            <p class="small">{ say(id::EMBED_LEAD) }</p>
            <div class="embed-columns">
                <div class="embed-choices">{ choices(&wish, &props.tales, &site, &choose) }</div>
                <div class="embed-result">
                    <h3>{ say(id::EMBED_PREVIEW) }</h3>
                    <iframe
                        key={wish.preview()}
                        class="embed-preview"
                        src={wish.preview()}
                        title={frame}
                        sandbox="allow-scripts allow-popups allow-downloads"
                        referrerpolicy="no-referrer"
                    />
                    <label class="embed-code">
                        <span>{ say(id::EMBED_CODE) }</span>
                        <textarea readonly={true} rows="5" spellcheck="false" value={text} />
                    </label>
                    <div class="row">
                        <button class="btn btn-go" onclick={copying}>{ say(id::EMBED_COPY) }</button>
                        <button class="btn" onclick={close(&props.closed)}>{ say(id::CLOSE) }</button>
                        <span class="small" role="status">{ copied.then(|| say(id::EMBED_COPIED)) }</span>
                    </div>
                </div>
            </div>
        </dialog>
    }
}

type Choose = Callback<(&'static str, String)>;

fn choices(wish: &Wish, tales: &Tales, site: &Site, choose: &Choose) -> Html {
    let beats = Beat::ALL.map(|beat| {
        let title = say(title(beat));
        let values =
            [("number", Value::Number(beat.number() as f64)), ("title", Value::Text(&title))];
        (beat.name().to_owned(), say_with(id::EMBED_BEAT_CHOICE, &values), beat == wish.beat)
    });
    let themes = [id::THEME_SYSTEM, id::THEME_LIGHT, id::THEME_DARK, id::THEME_PROJECTOR];
    let themes = Theme::ALL.into_iter().zip(themes);
    let themes =
        themes.map(|(theme, name)| (theme.name().to_owned(), say(name), theme == wish.theme));
    let free = ("free".to_owned(), say(id::EMBED_HEIGHT_FREE), wish.height.is_none());
    let heights = HEIGHTS.map(|high| {
        let said = say_with(id::EMBED_HEIGHT_FIXED, &[("height", Value::Number(f64::from(high)))]);
        (high.to_string(), said, wish.height == Some(high))
    });
    let parts = [id::EMBED_PART_BEAT, id::EMBED_PART_FIGURE];
    let linked = choose.reform(|event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        ("linked", input.checked().to_string())
    });
    html! {
        <>
            { list("beat", id::EMBED_BEAT, beats.into_iter().collect(), choose) }
            <fieldset class="embed-radios">
                <legend>{ say(id::EMBED_PART) }</legend>
                for (part, words) in Part::ALL.into_iter().zip(parts) {
                    { radio("part", part.name(), say(words), part == wish.part, true, choose) }
                }
            </fieldset>
            { bets(wish, tales, choose) }
            { list("theme", id::EMBED_THEME, themes.collect(), choose) }
            { list("height", id::EMBED_HEIGHT, std::iter::once(free).chain(heights).collect(), choose) }
            <label class="embed-check">
                <input type="checkbox" checked={wish.linked} onchange={linked} />
                <span>{ say(id::EMBED_LINKED) }</span>
            </label>
            <fieldset class="embed-radios">
                <legend>{ say(id::EMBED_FORM) }</legend>
                for form in Form::ALL {
                    { radio("form", form.name(), form_words(form), form == wish.form,
                        form != Form::Pinned || site.pinned.is_some(), choose) }
                }
                if site.pinned.is_none() {
                    <p class="tiny">{ say(id::EMBED_NO_PINNED) }</p>
                }
            </fieldset>
        </>
    }
}

fn form_words(form: Form) -> String {
    match form {
        Form::Updating => say(id::EMBED_FORM_UPDATING),
        Form::Pinned => say_with(id::EMBED_FORM_PINNED, &[("version", Value::Text(VERSION))]),
        Form::Still => say(id::EMBED_FORM_STILL),
    }
}

/// The bets of the beat, where there are any and the whole beat is shown.
fn bets(wish: &Wish, tales: &Tales, choose: &Choose) -> Html {
    let told = telling(wish.beat, &Story::default(), tales);
    let Some(told) = told.filter(|_| wish.part == Part::Beat) else { return Html::default() };
    let none = (String::new(), say(id::EMBED_BET_NONE), wish.bet.is_none());
    let bets = wish.beat.bets().iter().enumerate().map(|(place, name)| {
        let words = told.bets.words.get(place).cloned().unwrap_or_else(|| (*name).to_owned());
        ((*name).to_owned(), words, wish.beat.bet(place) == wish.bet)
    });
    list("bet", id::EMBED_BET, std::iter::once(none).chain(bets).collect(), choose)
}

/// A list to choose one from: name, words, whether it is chosen.
fn list(
    field: &'static str,
    label: Id,
    options: Vec<(String, String, bool)>,
    choose: &Choose,
) -> Html {
    let onchange = choose.reform(move |event: Event| {
        let select: HtmlSelectElement = event.target_unchecked_into();
        (field, select.value())
    });
    html! {
        <label class="embed-list">
            <span>{ say(label) }</span>
            <select {onchange}>
                for (value, words, selected) in options {
                    <option key={value.clone()} {value} {selected}>{ words }</option>
                }
            </select>
        </label>
    }
}

fn radio(
    field: &'static str,
    value: &'static str,
    words: String,
    checked: bool,
    there: bool,
    choose: &Choose,
) -> Html {
    let onchange = choose.reform(move |_: Event| (field, value.to_owned()));
    html! {
        <label class="embed-check">
            <input
                type="radio"
                name={format!("embed-{field}")}
                {value}
                {checked}
                disabled={!there}
                {onchange}
            />
            <span>{ words }</span>
        </label>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct DoorProps {
    /// The beat that is chosen first.
    #[prop_or_default]
    pub(crate) beat: Beat,
    pub(crate) tales: Tales,
}

/// A button that opens the dialog.
#[component]
pub(crate) fn Door(props: &DoorProps) -> Html {
    let open = use_state_eq(|| false);
    let (opening, closing) = (open.clone(), open.clone());
    html! {
        <>
            <button class="btn btn-small" onclick={move |_| opening.set(true)}>
                { say(id::EMBED_OPEN) }
            </button>
            if *open {
                <Dialog
                    beat={props.beat}
                    tales={props.tales.clone()}
                    closed={Callback::from(move |()| closing.set(false))}
                />
            }
        </>
    }
}
