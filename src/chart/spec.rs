//! A chart as plain data: where its plot lies, its axes, lines, notes and gap.

use crate::model::Measure;
use crate::model::Run;

/// Room for a chart, in CSS pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Width.
    pub width: f64,
    /// Height.
    pub height: f64,
}

impl Size {
    /// Below this width letters are smaller and small notes are left out.
    pub const NARROW: f64 = 560.0;

    /// Whether the chart must do with smaller letters and fewer words.
    #[must_use]
    pub fn is_narrow(self) -> bool {
        self.width < Self::NARROW
    }
}

/// The plotted rectangle in CSS pixels, and the years it spans. Values run from 0 to 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plot {
    /// Left edge.
    pub left: f64,
    /// Top edge: everything.
    pub top: f64,
    /// Right edge: the last year.
    pub right: f64,
    /// Bottom edge: nothing.
    pub bottom: f64,
    /// The last year.
    pub years: f64,
}

impl Plot {
    /// The plot of a chart of `size` over `years`.
    #[must_use]
    pub fn in_size(size: Size, years: f64) -> Self {
        let right = if size.is_narrow() { 72.0 } else { 104.0 };
        Self {
            left: 58.0,
            top: 22.0,
            right: (size.width - right).max(90.0),
            bottom: (size.height - 44.0).max(60.0),
            years,
        }
    }

    /// Place of a year.
    #[must_use]
    pub fn x(&self, year: f64) -> f64 {
        self.left + year / self.years * (self.right - self.left)
    }

    /// Place of a value.
    #[must_use]
    pub fn y(&self, value: f64) -> f64 {
        self.bottom - value * (self.bottom - self.top)
    }
}

/// A line of the grid, with its label.
#[derive(Clone, Debug, PartialEq)]
pub struct Grid {
    /// Value, 0..1.
    pub value: f64,
    /// Label at the left.
    pub label: String,
    /// Dotted ink rather than a hairline.
    pub dotted: bool,
}

/// A tick of the time axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Tick {
    /// Year.
    pub year: f64,
    /// Label, where it has one.
    pub label: Option<String>,
}

/// What a line is drawn with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pen {
    /// Thin ink.
    Ink,
    /// Marigold in an ink casing: the record.
    Record,
    /// Round dots of ink.
    Dots,
    /// Dashed grey ink: another run.
    Ghost,
}

/// A line of the chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Year and value.
    pub points: Vec<(f64, f64)>,
    /// What it is drawn with.
    pub pen: Pen,
    /// What it is called, at its end.
    pub label: String,
    /// The year up to which it is drawn.
    pub until: f64,
}

impl Line {
    /// Its points up to the year that it is drawn to, the last one cut to it.
    #[must_use]
    pub fn shown(&self) -> Vec<(f64, f64)> {
        let until = self.until;
        let drawn = self.points.iter().copied().take_while(|(year, _)| *year <= until);
        let mut shown: Vec<(f64, f64)> = drawn.collect();
        if let (Some(&(x0, y0)), Some(&(x1, y1))) = (shown.last(), self.points.get(shown.len())) {
            shown.push((until, y0 + (until - x0) / (x1 - x0) * (y1 - y0)));
        }
        shown
    }
}

/// A band of the record's colour behind the lines. Bands that lie over each other darken.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Year, lower and upper value.
    pub points: Vec<(f64, f64, f64)>,
    /// Whether its edges are drawn.
    pub edged: bool,
}

/// Which point of a note stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// It begins there.
    Start,
    /// It is centred there.
    Middle,
    /// It ends there.
    End,
}

/// Words in the plot, in CSS pixels.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// Across.
    pub x: f64,
    /// Middle of the line, down.
    pub y: f64,
    /// Which point that is.
    pub align: Align,
    /// The words.
    pub text: String,
    /// Size in CSS pixels.
    pub size: f64,
    /// Heavy.
    pub strong: bool,
    /// Second ink.
    pub muted: bool,
}

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartSpec {
    /// Its room.
    pub size: Size,
    /// Where its plot lies.
    pub plot: Plot,
    /// Lines of the grid.
    pub grid: Vec<Grid>,
    /// Ticks of the time axis.
    pub ticks: Vec<Tick>,
    /// Bands behind the lines, the first undermost.
    pub areas: Vec<Area>,
    /// Lines, the first undermost.
    pub lines: Vec<Line>,
    /// Words in the plot.
    pub notes: Vec<Note>,
}

/// The same numbers as rows: a caption, a head, and one row a year.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Names of the columns.
    pub head: Vec<String>,
    /// Cells, row by row.
    pub rows: Vec<Vec<String>>,
}

impl ChartSpec {
    /// An empty chart with its axes: a labelled tick every `labelled` years, a small one every
    /// `small`.
    #[must_use]
    pub fn with_axes(
        size: Size,
        years: f64,
        (small, labelled): (f64, f64),
        first_label: &str,
        grid: Vec<Grid>,
    ) -> Self {
        let mut ticks = Vec::new();
        let mut year = 0.0;
        while year <= years {
            let has_label = (year / labelled).fract() == 0.0;
            let label = if year == 0.0 { first_label.to_owned() } else { format!("{year}") };
            ticks.push(Tick { year, label: has_label.then_some(label) });
            year += small;
        }
        Self {
            size,
            plot: Plot::in_size(size, years),
            grid,
            ticks,
            areas: Vec::new(),
            lines: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// What stands still while its lines move: the axes alone.
    #[must_use]
    pub fn ground(&self) -> Self {
        Self {
            size: self.size,
            plot: self.plot,
            grid: self.grid.clone(),
            ticks: self.ticks.clone(),
            areas: Vec::new(),
            lines: Vec::new(),
            notes: Vec::new(),
        }
    }

    /// Put each line's name beside its end. Names that would collide move down by a line.
    pub fn label_ends(&mut self) {
        let narrow = self.size.is_narrow();
        let mut ends: Vec<(f64, String, bool)> = self
            .lines
            .iter()
            .filter(|line| !line.label.is_empty())
            .filter_map(|line| {
                let (_, value) = line.points.iter().rev().find(|(year, _)| *year <= line.until)?;
                Some((self.plot.y(*value), line.label.clone(), line.pen == Pen::Record))
            })
            .collect();
        ends.sort_by(|a, b| a.0.total_cmp(&b.0));
        let mut free = f64::NEG_INFINITY;
        for (y, label, strong) in ends {
            let words = wrapped(&label, if narrow { 8 } else { 11 });
            let mut y = if y < free { free } else { y };
            for text in words {
                self.notes.push(Note {
                    x: self.plot.right + if narrow { 6.0 } else { 10.0 },
                    y,
                    align: Align::Start,
                    text,
                    size: if narrow { 13.0 } else { 15.0 },
                    strong,
                    muted: false,
                });
                y += if narrow { 15.0 } else { 18.0 };
            }
            free = y + 2.0;
        }
    }
}

/// A measure of a run as years and values, up to `years`.
pub(crate) fn points(run: &Run, measure: Measure, years: f64) -> Vec<(f64, f64)> {
    let series = run.series(measure).iter().enumerate();
    series
        .map(|(step, value)| (Run::year(step), *value))
        .take_while(|(year, _)| *year <= years)
        .collect()
}

/// Words on one line if they fit in `most` letters, else in two lines as even as the spaces allow.
pub(crate) fn wrapped(text: &str, most: usize) -> Vec<String> {
    let uneven = |at: usize| (2 * at).abs_diff(text.len());
    let space = text.match_indices(' ').map(|(at, _)| at).min_by_key(|&at| uneven(at));
    match space {
        Some(at) if text.chars().count() > most => {
            vec![text[..at].to_owned(), text[at + 1..].to_owned()]
        }
        _ => vec![text.to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_at_the_ends_do_not_collide() {
        let size = Size { width: 776.0, height: 470.0 };
        let mut spec = ChartSpec::with_axes(size, 10.0, (1.0, 2.0), "Year 0", Vec::new());
        for (value, label) in [(0.5, "one line"), (0.501, "another line"), (0.502, "a third")] {
            spec.lines.push(Line {
                points: vec![(0.0, value), (10.0, value)],
                pen: Pen::Ink,
                label: label.into(),
                until: 10.0,
            });
        }
        spec.label_ends();
        for pair in spec.notes.windows(2) {
            assert!(pair[1].y - pair[0].y >= 18.0);
        }
    }

    #[test]
    fn a_line_is_cut_at_its_year() {
        let points = vec![(0.0, 0.0), (1.0, 1.0), (2.0, 0.0)];
        let shown = |until| {
            Line { points: points.clone(), pen: Pen::Ink, label: String::new(), until }.shown()
        };
        assert_eq!(shown(1.5), [(0.0, 0.0), (1.0, 1.0), (1.5, 0.5)]);
        assert_eq!(shown(9.0), points);
        assert_eq!(shown(0.0).len(), 2);
    }

    #[test]
    fn a_plot_never_turns_inside_out() {
        for width in [0.0, 1.0, 320.0, 1920.0] {
            let plot = Plot::in_size(Size { width, height: width / 2.0 }, 10.0);
            assert!(plot.right > plot.left && plot.bottom > plot.top);
        }
    }
}
