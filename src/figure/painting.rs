//! For tests: which class names a picture uses, and which of them no sheet paints.

use super::Shape;

/// Every class name of shapes, inside groups too.
pub(super) fn classes(shapes: &[Shape]) -> Vec<&'static str> {
    let mut found = Vec::new();
    for shape in shapes {
        let class = match shape {
            Shape::Path { class, .. }
            | Shape::Circle { class, .. }
            | Shape::Rect { class, .. }
            | Shape::Text { class, .. } => class,
            Shape::Group { class, shapes, .. } => {
                found.extend(classes(shapes));
                class
            }
        };
        found.extend(class.split(' ').filter(|class| !class.is_empty()));
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Whether a sheet has a rule for a class.
pub(super) fn is_painted(sheets: &[&str], class: &str) -> bool {
    let name = format!(".{class}");
    sheets.iter().any(|sheet| {
        sheet.match_indices(&name).any(|(at, _)| {
            let next = sheet[at + name.len()..].chars().next();
            !next.is_some_and(|next| next.is_alphanumeric() || next == '-')
        })
    })
}

/// The class names that no sheet paints, but for those that are there to be found or moved.
pub(super) fn unpainted<'a>(used: &[&'a str], sheets: &[&str], not_meant: &[&str]) -> Vec<&'a str> {
    let bare = |class: &&&str| !not_meant.contains(*class) && !is_painted(sheets, class);
    used.iter().filter(bare).copied().collect()
}
