//! The signature visuals as pure geometry: shapes and class names, never a colour, never a word of their own.
//!
//! Every paint comes from `styles/figures.css`, so a picture follows the theme, high contrast and print
//! without being drawn again, and a strict style policy has nothing to block.

pub mod bet;
pub mod building;
pub mod chairs;
pub mod coins;
pub mod dots;
pub mod drained;
pub mod event_line;
pub mod first_move;
pub mod ground;
pub mod hatch;
pub mod houses;
pub mod hump;
pub mod icon;
pub mod ledger;
pub mod lettering;
pub mod offices;
pub mod path;
pub mod plane;
pub mod plane_small;
pub mod price;
pub mod qr;
pub mod rope;
pub mod rope_nav;
pub mod rope_sheet;
pub mod scene;
pub mod section;
pub mod stamps;
pub mod strip;
pub mod tag;
pub mod tag_row;
pub mod tank;
pub mod timeline;
pub mod toolbox;

pub use scene::{Anchor, Frame, Scene, Shape, Transform};

#[cfg(test)]
mod painted;
#[cfg(test)]
mod painted_square;
#[cfg(test)]
mod painting;
#[cfg(test)]
mod styles;
