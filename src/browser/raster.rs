//! A drawing as a file of pixels.

use super::download::offer;
use js_sys::encode_uri_component;
use wasm_bindgen::JsCast;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;
use web_sys::Blob;
use web_sys::CanvasRenderingContext2d;
use web_sys::Event;
use web_sys::HtmlCanvasElement;
use web_sys::HtmlImageElement;
use web_sys::window;

/// Let the browser save the drawing `svg`, `size` CSS pixels wide and high, as a PNG file called `name`
/// with `scale` pixels to the CSS pixel. `done` hears whether that could be begun.
pub fn download_png(
    name: String,
    svg: &str,
    size: [f64; 2],
    scale: f64,
    done: impl Fn(bool) + 'static,
) {
    let Ok(image) = HtmlImageElement::new() else { return done(false) };
    let source = format!("data:image/svg+xml;charset=utf-8,{}", encode_uri_component(svg));
    let heard = {
        let image = image.clone();
        // Called once: either the image came or it could not be read.
        Closure::once_into_js(move |event: Event| {
            let came = event.type_() == "load";
            let canvas = came.then(|| painted(&image, size, scale)).flatten();
            let Some(canvas) = canvas else { return done(false) };
            let got = Closure::once_into_js(move |blob: JsValue| {
                let saved = blob.dyn_into::<Blob>().ok().and_then(|blob| offer(&name, &blob));
                done(saved.is_some());
            });
            let _refused = canvas.to_blob(got.unchecked_ref());
        })
    };
    image.set_onload(Some(heard.unchecked_ref()));
    image.set_onerror(Some(heard.unchecked_ref()));
    image.set_src(&source);
}

fn painted(image: &HtmlImageElement, size: [f64; 2], scale: f64) -> Option<HtmlCanvasElement> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a picture's size")]
    let [width, height] = size.map(|side| (side * scale).round() as u32);
    let document = window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width(width);
    canvas.set_height(height);
    let context: CanvasRenderingContext2d =
        canvas.get_context("2d").ok().flatten()?.dyn_into().ok()?;
    let (width, height) = (f64::from(width), f64::from(height));
    context
        .draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width, height)
        .ok()?;
    Some(canvas)
}
