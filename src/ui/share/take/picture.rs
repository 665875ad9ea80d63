//! The page's picture as a file, always in light colours.

use crate::browser::Picture;
use crate::browser::download;
use crate::browser::download_png;
use crate::browser::pictures;
use crate::share::Theme;
use crate::share::picture::Drawn;
use crate::share::picture::Piece;
use crate::share::picture::Sheet;
use crate::ui::chart::on_canvas;
use crate::ui::chart_svg::inner;
use crate::ui::share::take::PartProps;
use crate::ui::share::take::Taken;
use crate::ui::share::take::outcome;
use crate::ui::text::say;
use crate::words::id;
use web_sys::HtmlSelectElement;
use yew::Callback;
use yew::Event;
use yew::Html;
use yew::MouseEvent;
use yew::TargetCast;
use yew::component;
use yew::html;
use yew::use_effect_with;
use yew::use_state_eq;

/// Pixels of a PNG to the CSS pixel.
const FINE: f64 = 2.0;

/// Most letters of a picture's name in the list.
const NAMED: usize = 64;

/// The picture's first sentence, or the beginning of it.
fn short(name: &str) -> String {
    let first = name.split_inclusive('.').next().unwrap_or_default();
    if first.chars().count() <= NAMED {
        return first.trim_end_matches('.').to_owned();
    }
    first.chars().take(NAMED - 1).chain(['…']).collect()
}

fn sheet(picture: &Picture, taken: &Taken) -> Drawn {
    let chart = |canvas: &_| on_canvas(canvas).and_then(|spec| inner(&spec));
    let painted = picture.painted(Theme::Light.name(), chart);
    let piece = |part: crate::browser::PaintedPart| Piece {
        place: part.place,
        view_box: part.view_box,
        drawing: part.drawing,
        overflows: part.overflows,
    };
    let sheet = Sheet {
        title: taken.title.clone(),
        sentence: picture.name(),
        source: taken.versions(id::TAKE_SOURCE),
        address: taken.address.clone(),
        size: painted.size,
        pieces: painted.parts.into_iter().map(piece).collect(),
    };
    sheet.drawn()
}

#[component]
pub(super) fn Part(props: &PartProps) -> Html {
    let taken = &props.taken;
    let found = use_state_eq(Vec::new);
    let chosen = use_state_eq(|| 0);
    {
        // Behind the dialog the page stands still.
        let found = found.setter();
        use_effect_with((), move |()| found.set(pictures("main")));
    }
    let Some(picture) = found.get(*chosen).or_else(|| found.first()) else {
        return html! {
            <>
                <h4>{ say(id::TAKE_PICTURE) }</h4>
                <p class="small">{ say(id::TAKE_PICTURE_NONE) }</p>
            </>
        };
    };
    let number = if *chosen == 0 { String::new() } else { format!("-{}", *chosen + 1) };
    let file = taken.file(&number);
    let onchange = {
        let chosen = chosen.setter();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            chosen.set(usize::try_from(select.selected_index()).unwrap_or(0));
        })
    };
    let svg = {
        let (picture, of, tell) = (picture.clone(), taken.clone(), taken.tell.clone());
        let file = format!("{file}.svg");
        Callback::from(move |_: MouseEvent| {
            let begun = download(&file, "image/svg+xml", &sheet(&picture, &of).svg);
            tell.emit(outcome(begun, &file));
        })
    };
    let png = {
        let (picture, of, tell) = (picture.clone(), taken.clone(), taken.tell.clone());
        let file = format!("{file}.png");
        Callback::from(move |_: MouseEvent| {
            let Drawn { svg, size } = sheet(&picture, &of);
            let (tell, name) = (tell.clone(), file.clone());
            let done = move |begun| tell.emit(outcome(begun, &name));
            download_png(file.clone(), &svg, size, FINE, done);
        })
    };
    html! {
        <>
            <h4>{ say(id::TAKE_PICTURE) }</h4>
            <p class="small">{ say(id::TAKE_PICTURE_TEXT) }</p>
            if found.len() > 1 {
                <label class="take-which">
                    <span>{ say(id::TAKE_PICTURE_WHICH) }</span>
                    <select class="field" {onchange}>
                        for (index, picture) in found.iter().enumerate() {
                            <option selected={index == *chosen}>{ short(&picture.name()) }</option>
                        }
                    </select>
                </label>
            }
            <div class="share-acts">
                <button class="btn btn-small" onclick={svg}>{ say(id::TAKE_SVG) }</button>
                <button class="btn btn-small" onclick={png}>{ say(id::TAKE_PNG) }</button>
            </div>
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::short;

    #[test]
    fn a_picture_is_called_by_its_first_sentence() {
        assert_eq!(short("Six ropes in Eastwater. Strain falls."), "Six ropes in Eastwater");
        assert_eq!(short(&"é".repeat(200)).chars().count(), super::NAMED);
        assert_eq!(short(""), "");
    }
}
