//! What is printed: a sheet of what the reader did, and the teacher's version of it. Both stand on the
//! page as they will on paper; everything else about printing is in `styles/print.css`.

mod choices;
mod lesson;
mod picture;
mod rows;
#[cfg(test)]
mod tests;

pub(crate) use choices::choices;

use crate::app::Action;
use crate::app::AppState;
use crate::app::Kept;
use crate::app::Record;
use crate::app::Sandbox;
use crate::app::Story;
use crate::app::View;
use crate::browser::page_address;
use crate::browser::print_page;
use crate::chart::Lines;
use crate::chart::LinesWords;
use crate::chart::Size;
use crate::chart::chart_of_lines;
use crate::figure::qr;
use crate::share::setting::SETTING_YEARS;
use crate::story::Beat;
use crate::story::Tales;
use crate::ui::evidence::read_status;
use crate::ui::evidence::sources_in;
use crate::ui::print::rows::Row;
use crate::ui::scene::picture as drawn;
use crate::ui::share::differences::differences;
use crate::ui::share::differences::list;
use crate::ui::text::address as address_of;
use crate::ui::text::on_press;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::ui::text::tenth;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::Properties;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_memo;
use yew::use_state_eq;

/// Room for the chart, in its own units: half the width of a sheet.
const ROOM: Size = Size { width: 600.0, height: 300.0 };

#[derive(Properties, PartialEq)]
pub(crate) struct SheetProps {
    story: Story,
    tales: Tales,
    sandbox: Sandbox,
    /// The teacher's version.
    answers: bool,
    /// The query that leads back to this session.
    query: String,
    send: Callback<Action>,
}

/// The sheet that the state asks for.
pub(crate) fn sheet(state: &AppState, send: &Callback<Action>) -> Html {
    let mut plain = state.clone();
    (plain.theme, plain.asked, plain.view) = (crate::share::Theme::System, None, View::Handout);
    html! {
        <Sheet
            story={state.story}
            tales={state.tales.clone()}
            sandbox={(*state.sandbox).clone()}
            answers={state.view == View::Lesson}
            query={plain.link().query()}
            send={send.clone()}
        />
    }
}

/// A sheet as it will be printed, under a bar that will not.
#[component]
pub(crate) fn Sheet(props: &SheetProps) -> Html {
    let SheetProps { story, tales, answers, send, .. } = props;
    let here = use_state_eq(String::new);
    {
        let here = here.setter();
        use_effect_with((), move |()| here.set(page_address()));
    }
    let bare = here.split(['?', '#']).next().unwrap_or_default();
    let back = format!("{bare}{}", props.query);
    let compared = use_memo(props.sandbox.clone(), compared);
    let rows = rows::rows(story, tales, *answers);
    let (title, lead) = if *answers {
        (id::PRINT_TITLE_LESSON, id::PRINT_LEAD_LESSON)
    } else {
        (id::PRINT_TITLE, id::PRINT_LEAD)
    };
    html! {
        <main class={yew::classes!("sheet", answers.then_some("sheet-lesson"))} id="main">
            { bar(*answers, story, send) }
            <header class="sheet-head">
                <p class="sheet-brand">{ say(id::APP_NAME) }</p>
                <h1 tabindex="-1">{ say(title) }</h1>
                if !*answers {
                    <p class="sheet-names">
                        for name in [id::PRINT_NAME, id::PRINT_GROUP, id::PRINT_DATE] {
                            <span>{ say(name) }<span class="sheet-line" /></span>
                        }
                    </p>
                }
                <p class="small">{ rich(&say(lead), None) }</p>
            </header>
            if *answers {
                { lesson::plan(tales) }
            }
            <section class="sheet-beats">
                <h2>{ say(if *answers { id::PRINT_ANSWERS } else { id::PRINT_BETS }) }</h2>
                <p class="sheet-move">
                    <b>{ say(id::PRINT_MOVE) }</b>{ " " }{ rows::first_move(story) }
                </p>
                <ol class="sheet-rows">
                    for row in rows.iter() {
                        { rows::shown(row, *answers) }
                    }
                </ol>
            </section>
            { left(&props.sandbox, (*compared).as_ref()) }
            { questions(*answers) }
            { foot(&rows, &back, !here.is_empty()) }
        </main>
    }
}

/// What is not printed: print, the other version, back.
fn bar(answers: bool, story: &Story, send: &Callback<Action>) -> Html {
    let (other, called) =
        if answers { (View::Handout, id::PRINT_HANDOUT) } else { (View::Lesson, id::PRINT_LESSON) };
    let waiting = story
        .order()
        .into_iter()
        .find(|beat| *beat != Beat::Record && !story.beat(*beat).stage.revealed());
    let onward = View::Beat(waiting.unwrap_or(Beat::Chairs));
    let links = [
        (other, called),
        (onward, id::PRINT_BACK_STORY),
        (View::Sandbox, id::NAV_SANDBOX),
        (View::Class, id::NAV_CLASS),
    ];
    html! {
        <nav class="sheet-bar" aria-label={say(id::PRINT)}>
            <button class="btn btn-go" onclick={Callback::from(|_: yew::MouseEvent| print_page())}>
                { say(id::PRINT_NOW) }
            </button>
            for (view, words) in links {
                <a class="btn" href={address_of(view)} onclick={on_press(send, Action::Opened(view))}>
                    { say(words) }
                </a>
            }
            <p class="small">{ say(id::PRINT_HINT) }</p>
        </nav>
    }
}

/// The run that the sandbox's is compared with, and whether it is A: A where one is kept, else the run
/// of where it starts, if anything was set. Unlike the last run it is the same for whoever opens the link.
fn compared(sandbox: &Sandbox) -> Option<(Record, bool)> {
    let start = || {
        let start = sandbox.setting.start();
        (sandbox.setting != start).then(|| (Kept::of(&start).run, false))
    };
    sandbox.kept.as_ref().map(|kept| (kept.run.clone(), true)).or_else(start)
}

/// Where the reader left the sandbox: its chart and what is set.
fn left(sandbox: &Sandbox, compared: Option<&(Record, bool)>) -> Html {
    let lines = Lines::of(&sandbox.run);
    let other = compared.map(|(run, _)| Lines::of(run));
    let of_a = compared.is_some_and(|(_, of_a)| *of_a);
    let words = LinesWords {
        year_zero: say_with(id::YEAR, &[("year", Value::Number(0.0))]),
        exist: say(id::SANDBOX_LINE_EXIST),
        arrive: say(id::SANDBOX_LINE_ARRIVE),
        used: say(id::SANDBOX_LINE_USED),
        last: say(if of_a { id::SANDBOX_LINE_A } else { id::PRINT_LINE_START }),
    };
    let scene =
        picture::scene(&chart_of_lines(ROOM, &lines, other.as_ref(), SETTING_YEARS, &words));
    let [exist, arrive, used] = lines.at(SETTING_YEARS).map(|share| tenth(10.0 * share));
    let before = other.map(|other| tenth(10.0 * other.at(SETTING_YEARS)[1]));
    let values = [
        ("years", Value::Number(SETTING_YEARS)),
        ("exist", Value::Number(exist)),
        ("arrive", Value::Number(arrive)),
        ("used", Value::Number(used)),
        (
            "compared",
            Value::Text(if before.is_none() {
                "none"
            } else if of_a {
                "a"
            } else {
                "start"
            }),
        ),
        ("before", Value::Number(before.unwrap_or_default())),
    ];
    let sentence = say_with(id::PRINT_HEARD, &values);
    html! {
        <section class="sheet-left">
            <h2>{ say(id::PRINT_LEFT) }</h2>
            <div class="sheet-two">
                <figure>
                    { drawn(&scene, "pc", &sentence) }
                    <figcaption class="small">{ rich(&sentence, None) }</figcaption>
                </figure>
                <div>
                    <h3>{ say(id::SHARE_DIFFERS) }</h3>
                    { list(&differences(&sandbox.setting)) }
                </div>
            </div>
        </section>
    }
}

fn questions(answers: bool) -> Html {
    let three = [
        (id::PRINT_ASK_1, id::PRINT_LISTEN_1),
        (id::PRINT_ASK_2, id::PRINT_LISTEN_2),
        (id::PRINT_ASK_3, id::PRINT_LISTEN_3),
    ];
    html! {
        <section class="sheet-ask">
            <h2>{ say(id::PRINT_ASK) }</h2>
            <ol>
                for (ask, listen) in three {
                    <li class="sheet-keep">
                        <p>{ say(ask) }</p>
                        if answers {
                            <p class="sheet-gave">{ rich(&say(listen), None) }</p>
                        } else {
                            <span class="sheet-line" /><span class="sheet-line" />
                        }
                    </li>
                }
            </ol>
        </section>
    }
}

/// The way back, and what the sheet rests on.
fn foot(rows: &[Row], back: &str, known: bool) -> Html {
    let texts: Vec<String> = rows.iter().flat_map(Row::texts).cloned().collect();
    let sources = sources_of(&texts);
    // A code needs a host; a bare query would lead a phone nowhere.
    let code = known.then(|| qr::code(back)).flatten();
    html! {
        <footer class="sheet-foot">
            if let Some(code) = code {
                <figure class={size_of_code(code.width)}>{ drawn(&code, "qr", &say(id::SHARE_QR)) }</figure>
            }
            <div>
                <h2>{ say(id::PRINT_RETURN) }</h2>
                <p class="sheet-address" translate="no">{ back }</p>
                <p class="tiny">{ rich(&say(id::PRINT_MARKS), None) }</p>
                if !sources.is_empty() {
                    <p class="tiny">{ say(id::PRINT_SOURCES) }{ " " }{ sources.join("; ") }{ "." }</p>
                }
            </div>
        </footer>
    }
}

/// The sources that texts name, together with those of which as much was read.
fn sources_of(texts: &[String]) -> Vec<String> {
    let mut groups: Vec<(String, Vec<&str>)> = Vec::new();
    for source in sources_in(texts) {
        let read = say(read_status(source.status));
        match groups.iter_mut().find(|(other, _)| *other == read) {
            Some((_, keys)) => keys.push(source.key),
            None => groups.push((read, vec![source.key])),
        }
    }
    let said = groups.into_iter().map(|(read, keys)| {
        let keys = keys.join(", ");
        say_with(id::PRINT_SOURCE, &[("keys", Value::Text(&keys)), ("read", Value::Text(&read))])
    });
    said.collect()
}

/// A phone reads modules of 0.35 mm on paper; a code of `modules` is printed as large as that takes.
fn size_of_code(modules: f64) -> &'static str {
    match modules {
        ..85.0 => "sheet-qr",
        85.0..125.0 => "sheet-qr sheet-qr-large",
        _ => "sheet-qr sheet-qr-largest",
    }
}
