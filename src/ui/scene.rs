//! A figure's geometry as SVG elements.

use crate::figure::Scene;
use crate::figure::Shape;
use crate::figure::scene::Anchor;
use crate::figure::scene::number;
use yew::Html;
use yew::html;

/// A picture that fills its box, with what a screen reader hears.
pub(crate) fn picture(scene: &Scene, class: &'static str, heard: &str) -> Html {
    html! {
        <svg {class} viewBox={scene.view_box()} role="img" aria-label={heard.to_owned()}>
            for shape in scene.shapes.iter() {
                { shown(shape) }
            }
        </svg>
    }
}

/// A picture at its own size, with what a screen reader hears.
pub(crate) fn sized(scene: &Scene, class: &'static str, heard: &str) -> Html {
    html! {
        <svg
            {class}
            width={number(scene.width)}
            height={number(scene.height)}
            viewBox={scene.view_box()}
            role="img"
            aria-label={heard.to_owned()}
        >
            for shape in scene.shapes.iter() {
                { shown(shape) }
            }
        </svg>
    }
}

/// An icon beside a word, at its own size.
pub(crate) fn icon(scene: &Scene) -> Html {
    html! {
        <svg
            width={number(scene.width)}
            height={number(scene.height)}
            viewBox={scene.view_box()}
            aria-hidden="true"
            focusable="false"
        >
            for shape in scene.shapes.iter() {
                { shown(shape) }
            }
        </svg>
    }
}

/// One shape.
pub(crate) fn shown(shape: &Shape) -> Html {
    match shape {
        Shape::Path { d, class } => html! { <path d={d.clone()} class={*class} /> },
        Shape::Circle { cx, cy, r, class } => html! {
            <circle cx={number(*cx)} cy={number(*cy)} r={number(*r)} class={*class} />
        },
        Shape::Rect { x, y, width, height, rx, class } => html! {
            <rect
                x={number(*x)}
                y={number(*y)}
                width={number(width.max(0.0))}
                height={number(height.max(0.0))}
                rx={(*rx != 0.0).then(|| number(*rx))}
                class={*class}
            />
        },
        Shape::Text { x, y, anchor, class, text } => html! {
            <text x={number(*x)} y={number(*y)} text-anchor={anchored(*anchor)} class={*class}>
                { text }
            </text>
        },
        Shape::Group { transform, class, shapes } => html! {
            <g transform={moved(transform)} class={*class}>
                for shape in shapes.iter() {
                    { shown(shape) }
                }
            </g>
        },
    }
}

/// Words begin at their point unless told otherwise.
fn anchored(anchor: Anchor) -> Option<&'static str> {
    (anchor != Anchor::Start).then(|| anchor.svg())
}

/// A group that does not move says nothing about moving.
fn moved(transform: &crate::figure::Transform) -> Option<String> {
    let moved = transform.svg();
    (!moved.is_empty()).then_some(moved)
}

#[cfg(test)]
pub(crate) mod tests {
    use std::future::Future;
    use std::pin::pin;
    use std::task::Context;
    use std::task::Poll;
    use std::task::Waker;

    /// What a rendering gives that waits for nothing.
    pub(crate) fn ready<T>(rendering: impl Future<Output = T>) -> T {
        let mut rendering = pin!(rendering);
        let mut context = Context::from_waker(Waker::noop());
        for _ in 0..100_000 {
            if let Poll::Ready(rendered) = rendering.as_mut().poll(&mut context) {
                return rendered;
            }
        }
        panic!("the rendering waits for something");
    }
}
