//! One figure: what it is of, how much, and what it may be.

/// What a figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Milliseconds.
    Milliseconds,
    /// Thousand millions of floating-point operations a second.
    GigaFlops,
    /// A share of something, printed in percent.
    Share,
    /// Thousands of bytes.
    Kilobytes,
    /// A plain number.
    Number,
}

/// A measured figure.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Figure {
    /// Its name in the record, which must not change: `chromium.run`.
    pub(crate) id: String,
    /// What it is, in words.
    pub(crate) what: String,
    pub(crate) value: f64,
    pub(crate) unit: Unit,
    /// Ends of the middle nine tenths, where it was sampled.
    pub(crate) spread: Option<(f64, f64)>,
    /// The same of plain JavaScript in the same page.
    pub(crate) plain: Option<f64>,
}

/// What the product's requirements allow, by the figure's name.
const BUDGETS: [(&str, f64); 12] = [
    ("chromium.run", 0.7),
    ("chromium.run_of_plain", 1.0 / 3.0),
    ("chromium.first", 20.0),
    ("chromium.true_scale", 95.0),
    ("chromium.worlds", 700.0),
    ("slider.x1.median", 4.0),
    ("slider.x1.p95", 8.0),
    ("slider.folded.median", 4.0),
    ("slider.folded.p95", 8.0),
    ("slider.x4.median", 4.0),
    ("slider.x4.p95", 8.0),
    ("memory.wasm_growth", 0.0),
];

impl Figure {
    pub(crate) fn new(
        id: impl Into<String>,
        what: impl Into<String>,
        value: f64,
        unit: Unit,
    ) -> Self {
        Self { id: id.into(), what: what.into(), value, unit, spread: None, plain: None }
    }

    pub(crate) fn spread(self, low: f64, high: f64) -> Self {
        Self { spread: Some((low, high)), ..self }
    }

    pub(crate) fn plain(self, value: f64) -> Self {
        Self { plain: Some(value), ..self }
    }

    /// What it may be at most.
    pub(crate) fn budget(&self) -> Option<f64> {
        BUDGETS.iter().find(|(id, _)| *id == self.id).map(|&(_, budget)| budget)
    }

    /// A value of this figure's unit, as it is read.
    pub(crate) fn show(&self, value: f64) -> String {
        match self.unit {
            Unit::Milliseconds => format!("{} ms", digits(value)),
            Unit::GigaFlops => format!("{} GFlop/s", digits(value)),
            Unit::Share => format!("{} %", digits(100.0 * value)),
            Unit::Kilobytes => format!("{} kB", digits(value)),
            Unit::Number => digits(value),
        }
    }
}

/// Three digits that mean something.
pub(crate) fn digits(value: f64) -> String {
    let size = value.abs();
    if !(5e-5..99.95).contains(&size) {
        format!("{value:.0}")
    } else if size >= 9.995 {
        format!("{value:.1}")
    } else if size >= 0.0995 {
        format!("{value:.2}")
    } else {
        format!("{value:.4}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Figure, Unit, digits};

    #[test]
    fn figures_are_short_to_read() {
        let shown: Vec<String> =
            [6576.2, 95.04, 4.0, 0.7, 0.0123, 0.0, -12.34].map(digits).to_vec();
        assert_eq!(shown, ["6576", "95.0", "4.00", "0.70", "0.0123", "0", "-12.3"]);
        let run = Figure::new("chromium.run", "one run", 0.5, Unit::Milliseconds);
        assert_eq!((run.budget(), run.show(run.value).as_str()), (Some(0.7), "0.50 ms"));
        assert_eq!(Figure { id: "webkit.run".into(), ..run }.budget(), None);
    }
}
