//! A chart on a canvas, with figures over it, and the same numbers as a table.

use crate::browser::Extent;
use crate::browser::Surface;
use crate::browser::use_media;
use crate::browser::use_size;
use crate::chart::ChartSpec;
use crate::chart::Palette;
use crate::chart::SUBPIXELS;
use crate::chart::Size;
use crate::chart::Table;
use crate::chart::draw;
use crate::figure::Shape;
use crate::figure::scene::number;
use crate::share::Theme;
use crate::ui::scene::shown;
use crate::ui::text::say;
use crate::words::id;
use std::cell::RefCell;
use web_sys::HtmlCanvasElement;
use yew::Callback;
use yew::Children;
use yew::Html;
use yew::NodeRef;
use yew::Properties;
use yew::component;
use yew::hook;
use yew::html;
use yew::use_effect_with;
use yew::use_mut_ref;
use yew::use_node_ref;
use yew::use_state_eq;

/// The room that a chart has, before it is measured.
pub(crate) const DRAWN: Size = Size { width: 776.0, height: 470.0 };

thread_local! {
    /// What is drawn on the canvases of the page: pixels cannot be asked.
    static ON_CANVAS: RefCell<Vec<(HtmlCanvasElement, ChartSpec)>> = const { RefCell::new(Vec::new()) };
}

/// What is drawn on a canvas of the page.
pub(crate) fn on_canvas(canvas: &HtmlCanvasElement) -> Option<ChartSpec> {
    let spec = |on: &Vec<(HtmlCanvasElement, ChartSpec)>| {
        on.iter().find(|(one, _)| one == canvas).map(|(_, spec)| spec.clone())
    };
    ON_CANVAS.with_borrow(spec)
}

fn note(canvas: &HtmlCanvasElement, spec: &ChartSpec) {
    ON_CANVAS.with_borrow_mut(|on| {
        on.retain(|(one, _)| one != canvas && one.is_connected());
        on.push((canvas.clone(), spec.clone()));
    });
}

/// A box whose size is followed: put `node` on the element, draw in `size`.
#[hook]
pub(crate) fn use_room() -> (NodeRef, Size, Option<Extent>) {
    let node = use_node_ref();
    let extent = use_size(node.clone());
    let size = extent.filter(|extent| extent.width > 0.0 && extent.height > 0.0);
    let size = size.map_or(DRAWN, |extent| Size { width: extent.width, height: extent.height });
    (node, size, extent)
}

/// Figures under or over the lines, in the chart's own pixels.
pub(crate) fn layer(size: Size, shapes: &[Shape]) -> Html {
    html! {
        <svg
            viewBox={format!("0 0 {} {}", number(size.width), number(size.height))}
            aria-hidden="true"
            focusable="false"
        >
            for shape in shapes.iter() {
                { shown(shape) }
            }
        </svg>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct CanvasProps {
    pub(crate) spec: ChartSpec,
    pub(crate) extent: Option<Extent>,
    pub(crate) theme: Theme,
    /// What a screen reader hears.
    pub(crate) name: String,
    #[prop_or_default]
    pub(crate) children: Children,
}

/// The lines of a chart. Where they cannot be drawn, a notice points to the table.
#[component]
pub(crate) fn Canvas(props: &CanvasProps) -> Html {
    let node = use_node_ref();
    let failed = use_state_eq(|| false);
    let dark = use_media("(prefers-color-scheme: dark)");
    let contrast = use_media("(prefers-contrast: more)");
    let palette = match props.theme {
        Theme::Projector => Palette::PROJECTOR,
        Theme::Dark if contrast => Palette::DARK_CONTRAST,
        Theme::Dark => Palette::DARK,
        Theme::System if dark && contrast => Palette::DARK_CONTRAST,
        Theme::System if dark => Palette::DARK,
        Theme::Light | Theme::System if contrast => Palette::PROJECTOR,
        Theme::Light | Theme::System => Palette::LIGHT,
    };
    {
        let (node, kept) = (node.clone(), use_mut_ref(|| None::<Surface>));
        let failed = failed.setter();
        use_effect_with(
            (props.spec.clone(), props.extent, palette),
            move |(spec, extent, palette)| {
                let (Some(canvas), Some(extent)) = (node.cast::<HtmlCanvasElement>(), *extent)
                else {
                    return;
                };
                note(&canvas, spec);
                let old = kept.take();
                let old = old.and_then(|surface| surface.cleared(&canvas, extent));
                let surface = old.or_else(|| Surface::new(&canvas, extent, SUBPIXELS));
                kept.replace(surface.clone());
                let drawn =
                    surface.is_some_and(|surface| draw(surface, spec, palette, 1.0).is_ok());
                failed.set(!drawn);
            },
        );
    }
    html! {
        <>
            <canvas ref={node} role="img" aria-label={props.name.clone()} />
            if *failed {
                <p class="small">{ say(id::NOTICE_CHART) }</p>
            }
        </>
    }
}

#[derive(Properties, PartialEq)]
pub(crate) struct TableProps {
    pub(crate) table: Table,
    /// What the table shows; also its caption.
    pub(crate) caption: String,
    /// The sentence that a screen reader hears for the picture, in print.
    pub(crate) sentence: String,
}

/// The picture as a sentence and a table, one press away.
#[component]
pub(crate) fn ChartTable(props: &TableProps) -> Html {
    let TableProps { table, caption, sentence } = props;
    html! {
        <details class="numbers">
            <summary>{ say(id::SHOW_TABLE) }</summary>
            <p class="small">{ sentence }</p>
            <div class="table-box" tabindex="0" role="region" aria-label={caption.clone()}>
            <table>
                <caption>{ caption }</caption>
                <thead>
                    <tr>
                        for name in table.head.iter() {
                            <th scope="col">{ name }</th>
                        }
                    </tr>
                </thead>
                <tbody>
                    for row in table.rows.iter() {
                        <tr>{ for row.iter().enumerate().map(cell) }</tr>
                    }
                </tbody>
            </table>
            </div>
        </details>
    }
}

fn cell((index, text): (usize, &String)) -> Html {
    if index == 0 {
        html! { <th scope="row">{ text }</th> }
    } else {
        html! { <td translate="no">{ text }</td> }
    }
}

/// A callback from an input's own number.
pub(crate) fn on_number(emit: Callback<f64>) -> Callback<yew::InputEvent> {
    Callback::from(move |event: yew::InputEvent| {
        let input: web_sys::HtmlInputElement = yew::TargetCast::target_unchecked_into(&event);
        emit.emit(input.value_as_number());
    })
}
