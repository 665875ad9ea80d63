//! The packages of mechanisms whose seats are searched.

use crate::analysis::toolbox::{CHOSEN_SIX, Package};

/// A named package of mechanisms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SeatPackage {
    /// Name in files and at the terminal.
    pub name: &'static str,
    /// Mechanisms and intensities, on from the start.
    pub mechanisms: &'static Package,
}

const fn named(name: &'static str, mechanisms: &'static Package) -> SeatPackage {
    SeatPackage { name, mechanisms }
}

const ALL_AT_HALF: [(usize, f64); 16] = all(0.5);
const ALL: [(usize, f64); 16] = all(0.75);

const fn all(level: f64) -> [(usize, f64); 16] {
    let mut package = [(0, level); 16];
    let mut index = 0;
    while index < package.len() {
        package[index].0 = index + 1;
        index += 1;
    }
    package
}

const H: f64 = 0.5;
const T: f64 = 0.75;

/// The twenty-one packages, from nothing to everything.
pub const PACKAGES: [SeatPackage; 21] = [
    named("nothing", &[]),
    named("rule", &[(1, T)]),
    named("rule+test", &[(1, T), (10, T)]),
    named("money", &[(2, T)]),
    named("pay", &[(4, T)]),
    named("buy once", &[(3, 0.9), (6, 0.7)]),
    named("rails", &[(6, T)]),
    named("centre kit", &[(1, T), (6, T), (10, T)]),
    named("local kit", &[(8, T), (9, T), (11, T)]),
    named(
        "both kits half",
        &[(1, 0.375), (6, 0.375), (10, 0.375), (8, 0.375), (9, 0.375), (11, 0.375)],
    ),
    named("both kits", &[(1, T), (6, T), (10, T), (8, T), (9, T), (11, T)]),
    named("both kits+pay", &[(1, T), (6, T), (10, T), (8, T), (9, T), (11, T), (4, H)]),
    named("six", CHOSEN_SIX),
    named("six+pay", &[(1, T), (10, T), (6, T), (8, H), (9, H), (7, 0.4), (4, T)]),
    named("half ten", &[(1, H), (4, H), (6, H), (7, H), (8, H), (9, H), (10, H), (11, H), (13, H)]),
    named(
        "half ten+ask",
        &[(1, H), (4, H), (6, H), (7, H), (8, H), (9, H), (10, H), (11, H), (13, H), (15, H)],
    ),
    named("pay+local", &[(4, T), (8, T), (9, T), (11, T)]),
    named("pay+rule+test+clin", &[(4, 0.9), (1, T), (10, T), (9, T)]),
    named("pay+rule+test+clin+ask", &[(4, 0.9), (1, T), (10, T), (9, T), (15, H)]),
    named("all half", &ALL_AT_HALF),
    named("all", &ALL),
];

/// The package called `name`.
#[must_use]
pub fn package(name: &str) -> Option<&'static SeatPackage> {
    PACKAGES.iter().find(|package| package.name == name)
}
