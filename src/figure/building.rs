//! The silhouettes on the ground and the roof of the centre, told apart at 16 pixels.

use super::scene::{Shape, Transform, group, path};

/// A building of the section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Building {
    /// A gable with a cross: a surgery.
    Surgery,
    /// A stepped block with an H: a hospital.
    Hospital,
    /// A long low roof: a care home.
    CareHome,
    /// Columns under one roof: the centre.
    Centre,
}

/// A building standing on a point, the middle of its floor.
#[must_use]
pub fn building(kind: Building, x: f64, y: f64, scale: f64) -> Shape {
    group(Transform::at(x, y).scaled(scale), "building", parts(kind))
}

fn parts(kind: Building) -> Vec<Shape> {
    match kind {
        Building::Surgery => vec![
            path("M-24 0v-24L0-44l24 20V0z", "outline"),
            path("M-7 0v-14H7V0M0-32v10m-5-5h10", "ink"),
        ],
        Building::Hospital => vec![
            path("M-40 0v-46h20v-20h40v20h20V0z", "outline"),
            path("M-6-60v14m12-14v14m-12-7H6", "ink letter"),
            path(
                "M-9 0v-14H9V0M-32-36h7m-7 12h7m-7 12h7M25-36h7M25-24h7M25-12h7M-12-34h7m10 0h7M-12-24h7m10 0h7",
                "ink thin",
            ),
        ],
        Building::CareHome => vec![
            path("M-38 0v-20l10-10h56l10 10V0z", "outline"),
            path("M18-30v-10h8v10M-28 0v-12h10V0M-8-14h8m6 0h8m6 0h8", "ink thin"),
        ],
        Building::Centre => vec![
            path("M-60 0v-8h120v8zM-52-8v-26h104v26M-60-34L0-58l60 24z", "outline"),
            path("M-40-12v-18m16 18v-18m16 18v-18m16 18v-18m16 18v-18m16 18v-18", "ink"),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_four_silhouettes_differ() {
        let kinds = [Building::Surgery, Building::Hospital, Building::CareHome, Building::Centre];
        let outlines: Vec<_> = kinds.map(|kind| parts(kind).remove(0)).to_vec();
        for (index, outline) in outlines.iter().enumerate() {
            assert!(!outlines[..index].contains(outline));
        }
    }
}
