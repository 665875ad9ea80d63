//! The model's causal links as a graph: which variable acts on which, and by which coefficient.
//!
//! [`LINKS`] have a coefficient that can be put where the link carries nothing, so that its share in
//! a change can be measured. [`fixed_links`] stand in the equations with no coefficient of their
//! own: they join a path together and cannot be cut. Every parameter of the model is either the
//! coefficient of a link or in [`APART`], with the reason.

mod apart;
mod coefficient;
mod fixed;
mod node;

pub use apart::{APART, Apart};
pub use coefficient::LINKS;
pub use fixed::{FixedLink, fixed_links};
pub use node::{Node, Pace};

use crate::model::Mechanism;

/// One arrow of the model with a coefficient. A coefficient that carries several arrows has several
/// entries, and cutting it cuts them all.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Link {
    /// Name of the coefficient among the model's parameters.
    pub parameter: &'static str,
    /// Value of the coefficient at which the link carries nothing: 0 unless the parameter says what
    /// is left rather than what is lost.
    pub cut: f64,
    /// Cause.
    pub from: Node,
    /// Effect.
    pub to: Node,
    /// The mechanism that acts through the link, where it is one mechanism's own: with the
    /// mechanism off, cutting the link changes nothing.
    pub mechanism: Option<Mechanism>,
}

/// Value of `parameter` at which its link carries nothing; `None` if it is not a link's.
#[must_use]
pub fn cut_value(parameter: &str) -> Option<f64> {
    LINKS.iter().find(|link| link.parameter == parameter).map(|link| link.cut)
}

/// Coefficients that can be cut, each once, in the order of [`LINKS`].
#[must_use]
pub fn coefficients() -> Vec<&'static str> {
    let mut found: Vec<&'static str> = Vec::new();
    for link in LINKS {
        if !found.contains(&link.parameter) {
            found.push(link.parameter);
        }
    }
    found
}
