//! What fits the record and what does not, in words with the numbers of both.

use crate::analysis::record::RecordRow;
use crate::analysis::record::RecordVerdict;
use crate::analysis::record::Unit;
use crate::app::Action;
use crate::ui::countries::words;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Callback;
use yew::Html;
use yew::html;

/// How a line fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fits {
    Yes,
    Partly,
    No,
    Unlike,
}

impl Fits {
    /// All of them, in the order of the page.
    pub(super) const ALL: [Self; 4] = [Self::Yes, Self::Partly, Self::No, Self::Unlike];

    pub(super) fn of(row: &RecordRow) -> Self {
        match row.verdict() {
            RecordVerdict::Agrees | RecordVerdict::Shape => Self::Yes,
            RecordVerdict::Partly => Self::Partly,
            RecordVerdict::Disagrees => Self::No,
            RecordVerdict::NotComparable => Self::Unlike,
        }
    }

    pub(super) const fn sign(self) -> &'static str {
        match self {
            Self::Yes => "=",
            Self::Partly => "≈",
            Self::No => "≠",
            Self::Unlike => "–",
        }
    }

    /// Over a list of such lines.
    pub(super) const fn title(self) -> Id {
        match self {
            Self::Yes => id::COUNTRIES_FITS,
            Self::Partly => id::COUNTRIES_PARTLY,
            Self::No => id::COUNTRIES_FITS_NOT,
            Self::Unlike => id::COUNTRIES_INCOMPARABLE,
        }
    }

    /// What the sign means.
    pub(super) const fn meaning(self) -> Id {
        match self {
            Self::Yes => id::COUNTRIES_KEY_FITS,
            Self::Partly => id::COUNTRIES_KEY_PARTLY,
            Self::No => id::COUNTRIES_KEY_NOT,
            Self::Unlike => id::COUNTRIES_KEY_OTHER,
        }
    }
}

/// One line: its sign and its words.
pub(super) fn item(row: &RecordRow, send: &Callback<Action>) -> Html {
    let fits = Fits::of(row);
    let meaning = say(fits.meaning());
    html! {
        <li key={row.line.id}>
            <span class="fits-sign" role="img" aria-label={meaning.clone()} title={meaning}>
                { fits.sign() }
            </span>
            <span>{ rich(&told(row), Some(send)) }</span>
        </li>
    }
}

/// Names of the numbers of a line: recorded, then of the run.
const RECORDED: [&str; 6] = ["r0", "r1", "r2", "r3", "r4", "r5"];
const GIVEN: [&str; 8] = ["v0", "v1", "v2", "v3", "v4", "v5", "v6", "v7"];

/// A line in words. Shares are told of 100; what the record counts otherwise stays as it is.
pub(super) fn told(row: &RecordRow) -> String {
    let Some(message) = words::line(row.line.id) else { return String::new() };
    let recorded = row.line.recorded.iter().filter_map(|one| Some((one.value?, one.unit)));
    let recorded = recorded.map(|(value, unit)| match unit {
        Unit::Share => (1000.0 * value).round() / 10.0,
        Unit::Count | Unit::Millions | Unit::Years => value,
    });
    let given = row.values.iter().map(|value| (100.0 * value.unwrap_or(f64::NAN)).round());
    let values: Vec<(&str, Value)> = RECORDED
        .into_iter()
        .zip(recorded)
        .chain(GIVEN.into_iter().zip(given))
        .map(|(name, value)| (name, Value::Number(value)))
        .collect();
    say_with(message, &values)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::countries::runs::Runs;

    #[test]
    fn every_line_is_told_with_numbers_of_the_record_and_of_the_run() {
        let runs = Runs::made();
        for row in &runs.rows {
            let said = told(row);
            assert!(!said.contains("{$") && !said.contains('–'), "{said}");
            assert!(said.ends_with('○') && said.contains('['), "{said}");
            // No source is named that the record does not have, but for one rebuttal.
            for key in said.split('[').skip(1).filter_map(|rest| rest.split(']').next()) {
                let own = row.line.recorded.iter().any(|one| one.keys.contains(&key));
                assert!(own || key == "IHIE", "{}: {key}", row.line.id);
            }
        }
    }

    #[test]
    fn the_words_have_the_numbers_of_the_model_document() {
        let runs = Runs::made();
        let said = |id: &str| told(runs.rows.iter().find(|row| row.line.id == id).unwrap());
        let early = said("targets-of-1998");
        assert!(early.contains("10% of their work in our 2002; in the record 3%"), "{early}");
        let late = said("acute-records");
        assert!(late.contains("55% in our 2019") && late.contains("77%"), "{late}");
        assert!(said("swings-leave-legacy").contains("18 of 100, then 55"));
    }
}
