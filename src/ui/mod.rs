//! Yew components: what the reader sees and touches. State is changed by actions only.

mod app;
mod beat;
mod chart;
mod chart_svg;
mod claims;
mod class;
mod countries;
mod desk;
mod embed;
mod evidence;
mod header;
mod held;
mod help;
mod ledger;
mod names;
mod notice;
mod opening;
mod packs;
mod present;
mod print;
#[cfg(not(target_arch = "wasm32"))]
mod render;
mod rooms;
mod ropes;
mod sandbox;
mod scene;
mod second;
mod share;
mod start;
mod static_page;
#[cfg(not(target_arch = "wasm32"))]
mod still_chart;
#[cfg(not(target_arch = "wasm32"))]
mod still_picture;
mod text;
mod why;

pub use app::App;
pub use app::AppProps;
pub use app::{Page, PageProps};
pub use desk::{Counter, serve_as_thread};
pub use packs::{pack_problem, pack_warning};
#[cfg(not(target_arch = "wasm32"))]
pub use render::{chart_svg, render_pictures, render_static_page};
pub use rooms::{Loading, ROOMS, Rooms, Supply};
pub use start::start;
pub use static_page::StaticPage;
pub use text::panic_words;
