//! The signature visuals as pure geometry: shapes and class names, never a colour, never a word of their own.
//!
//! Every paint comes from `styles/figures.css`, so a picture follows the theme, high contrast and print
//! without being drawn again, and a strict style policy has nothing to block.

pub mod bet;
pub mod building;
pub mod ground;
pub mod hatch;
pub mod houses;
pub mod hump;
pub mod icon;
pub mod lettering;
pub mod plane;
pub mod rope_nav;
pub mod scene;
pub mod section;
pub mod tag;
pub mod tag_row;
pub mod tank;
pub mod toolbox;

pub use scene::{Anchor, Frame, Scene, Shape, Transform};

#[cfg(test)]
mod painted;
#[cfg(test)]
mod styles;
