//! Ten tags with a bracket and a label under each kind, the headline number of every run.

use super::lettering;
use super::scene::{Anchor, Frame, Scene, number, path, text};
use super::tag::{TagState, tags, ten};

/// The words under the row; an empty one leaves its bracket out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowLabels {
    /// Under the tags that arrive, usually a number.
    pub arrived: String,
    /// Under those that stay where they were made.
    pub made: String,
    /// Under those never on a system.
    pub never: String,
}

/// Sizes of the row in one frame.
struct Layout {
    width: f64,
    first: f64,
    pitch: f64,
    scale: f64,
    half: f64,
}

const WIDE: Layout = Layout { width: 406.0, first: 18.0, pitch: 41.0, scale: 0.92, half: 16.0 };
const NARROW: Layout = Layout { width: 328.0, first: 15.0, pitch: 33.0, scale: 0.8, half: 13.8 };

/// Letter size of the labels, as painted by `t13`.
const LETTERS: f64 = 13.0;
/// Least room between two labels on one line.
const APART: f64 = 12.0;
/// Least length a label must lie under its own bracket.
const UNDER: f64 = 10.0;
const LINE: f64 = 18.0;

/// The row for shares, 0 to 1, that arrive and that exist on a system.
#[must_use]
pub fn row(arrive: f64, exist: f64, labels: &RowLabels, frame: Frame) -> Scene {
    let at = match frame {
        Frame::Wide => WIDE,
        Frame::Narrow => NARROW,
    };
    let states = ten(arrive, exist);
    let runs = runs(&states, labels, &at);
    let placed = place(&runs, at.width);
    let mut shapes = vec![tags(&states, at.first, 16.0, at.pitch, at.scale)];
    let mut lowest = 0.0_f64;
    for (run, (middle, line)) in runs.iter().zip(placed) {
        if run.bracket {
            let d = format!("M{} 34v5H{}v-5", number(run.from), number(run.to));
            shapes.push(path(d, "ink thin"));
        }
        shapes.push(text(middle, 56.0 + line * LINE, Anchor::Middle, run.class, run.label));
        lowest = lowest.max(line);
    }
    let height = if runs.is_empty() { 34.0 } else { 64.0 + lowest * LINE };
    Scene { width: at.width, height, shapes }
}

/// Tags of one kind beside each other, with their words.
struct Run<'a> {
    from: f64,
    to: f64,
    label: &'a str,
    class: &'static str,
    bracket: bool,
}

impl Run<'_> {
    fn width(&self) -> f64 {
        lettering::width(self.label, LETTERS)
    }
}

fn runs<'a>(states: &[TagState; 10], labels: &'a RowLabels, at: &Layout) -> Vec<Run<'a>> {
    let arrives: fn(&TagState) -> bool = |state| state.arrives();
    let kinds = [
        (arrives, &labels.arrived, "t13 strong"),
        (|state| matches!(state, TagState::Made), &labels.made, "t13 muted"),
        (|state| matches!(state, TagState::Never), &labels.never, "t13 muted"),
    ];
    kinds
        .into_iter()
        .filter(|(_, label, _)| !label.is_empty())
        .filter_map(|(wanted, label, class)| {
            let first = states.iter().position(wanted)?;
            let last = states.iter().rposition(wanted)?;
            let centre = |place: usize| at.first + place as f64 * at.pitch;
            Some(Run {
                from: centre(first) - at.half,
                to: centre(last) + at.half,
                label,
                class,
                // One arriving tag with its number below needs no bracket to be understood.
                bracket: class == "t13 muted" || last > first,
            })
        })
        .collect()
}

/// Middle and line of every label: one line where it fits, else two, else one each.
fn place(runs: &[Run], width: f64) -> Vec<(f64, f64)> {
    for lines in 1..runs.len() {
        let mut placed = vec![(0.0, 0.0); runs.len()];
        let fits = (0..lines).all(|line| {
            let own: Vec<_> = (line..runs.len()).step_by(lines).collect();
            let Some(middles) = line_up(runs, &own, width) else { return false };
            for (&index, middle) in own.iter().zip(middles) {
                placed[index] = (middle, line as f64);
            }
            true
        });
        if fits {
            return placed;
        }
    }
    let alone = |(line, run): (usize, &Run)| {
        let half = run.width() / 2.0;
        let middle = f64::midpoint(run.from, run.to).min(width - half).max(half);
        (middle, line as f64)
    };
    runs.iter().enumerate().map(alone).collect()
}

/// Middles on one line, in order, pushed apart and kept inside; nothing when a label loses its bracket.
fn line_up(runs: &[Run], own: &[usize], width: f64) -> Option<Vec<f64>> {
    let mut starts = Vec::with_capacity(own.len());
    let mut free = 0.0;
    for &index in own {
        let run = &runs[index];
        let wanted = f64::midpoint(run.from, run.to) - run.width() / 2.0;
        let start = wanted.max(free);
        starts.push(start);
        free = start + run.width() + APART;
    }
    let mut limit = width;
    for (start, &index) in starts.iter_mut().zip(own).rev() {
        *start = start.min(limit - runs[index].width());
        limit = *start - APART;
    }
    let stays = |(&start, &index): (&f64, &usize)| {
        let run = &runs[index];
        let overlap = run.to.min(start + run.width()) - run.from.max(start);
        start >= 0.0 && overlap >= UNDER.min(run.width())
    };
    if !starts.iter().zip(own).all(stays) {
        return None;
    }
    Some(starts.iter().zip(own).map(|(start, &index)| start + runs[index].width() / 2.0).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figure::Shape;

    /// The labels of a drawn row as left edge, right edge and line, for tests.
    fn boxes(scene: &Scene) -> Vec<(f64, f64, f64)> {
        scene
            .shapes
            .iter()
            .filter_map(|shape| match shape {
                Shape::Text { x, y, text, .. } => {
                    let half = lettering::width(text, LETTERS) / 2.0;
                    Some((x - half, x + half, *y))
                }
                _ => None,
            })
            .collect()
    }

    fn labels() -> RowLabels {
        RowLabels {
            arrived: "0.6".to_owned(),
            made: "stay where made".to_owned(),
            never: "never on a system".to_owned(),
        }
    }

    #[test]
    fn no_two_labels_collide_and_none_leaves_the_row() {
        let long = RowLabels {
            arrived: "[Ţĥŕēē āŕŕĩvē ţĥēŕē one]".to_owned(),
            made: "[śţāŷ ŵĥēŕē ţĥēŷ ŵēŕē māđē one two]".to_owned(),
            never: "[ńēvēŕ ōń ā śŷśţēm āţ āĺĺ one two]".to_owned(),
        };
        for words in [labels(), long] {
            for frame in [Frame::Wide, Frame::Narrow] {
                for arrive in 0..=20 {
                    for exist in 0..=10 {
                        let scene =
                            row(f64::from(arrive) / 20.0, f64::from(exist) / 10.0, &words, frame);
                        let boxes = boxes(&scene);
                        for (index, one) in boxes.iter().enumerate() {
                            assert!(one.0 >= -0.01 && one.1 <= scene.width + 0.01, "{one:?}");
                            assert!(one.2 <= scene.height);
                            for other in &boxes[..index] {
                                let apart = one.0 >= other.1
                                    || one.1 <= other.0
                                    || (one.2 - other.2).abs() > 1.0;
                                assert!(apart, "{arrive} {exist} {one:?} {other:?}");
                            }
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn the_first_run_needs_one_line() {
        let wide = row(0.064, 0.33, &labels(), Frame::Wide);
        assert_eq!(boxes(&wide).len(), 3);
        assert!((wide.height - 64.0).abs() < f64::EPSILON);
    }

    #[test]
    fn a_kind_without_tags_or_words_has_no_bracket() {
        assert_eq!(boxes(&row(1.0, 1.0, &labels(), Frame::Wide)).len(), 1);
        assert!(boxes(&row(0.0, 0.0, &RowLabels::default(), Frame::Wide)).is_empty());
    }
}
