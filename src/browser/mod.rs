//! The only place that touches the browser. It knows nothing of ours: no domain word here.

mod address;
mod canvas;
mod date;
mod download;
mod files;
mod frame;
mod host;
mod keys;
mod media;
mod mount;
mod page;
mod painted;
mod pointer;
mod raster;
mod rest;
mod sight;
mod size;
mod slices;
mod storage;
mod version;
mod watched;
mod worker;

pub use address::{query_and_fragment, use_address};
pub use canvas::Surface;
pub use date::today;
pub use download::download;
pub use files::{FileRead, FileText, read_chosen, read_dropped, text_typed};
pub use frame::use_animation_frame;
pub use host::{
    FromHost, answer_host, hear_host, in_frame, tell_host, tell_host_text, watch_page_height,
};
pub use keys::{Press, press_first, typed, use_escape, use_keys};
pub use media::use_media;
pub use mount::{PanicWords, mount, tell_panics};
pub use page::{
    Focus, copy, focus_on, go_back_to, go_to, go_to_heading, open_dialog, open_links_elsewhere,
    page_address, page_folder, print_page, remember_focus, saves_data, set_root_attribute,
    set_title,
};
pub use painted::{Painted, PaintedPart, Picture, pictures, table_rows};
pub use pointer::{Pointed, pressed_at};
pub use raster::download_png;
pub use rest::Rest;
pub use sight::use_sight;
pub use size::{Extent, use_size};
pub use slices::{Slices, later, now, when_idle};
pub use storage::{store, stored};
pub use version::use_new_version;
pub use worker::{FromThread, Home, Parcel, Thread, in_thread};
