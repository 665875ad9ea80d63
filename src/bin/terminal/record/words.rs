//! What the record counts or says, and what is read of the model, in words.

use super::super::facts::words::{Style, measure_words};
use middle_out::analysis::facts::Band;
use middle_out::analysis::record::{Read, RecordRow, Recorded, Unit};
use middle_out::evidence::mark;

/// What the record counts or says under the id `what`; empty for one that is not there.
pub(super) fn record_words(what: &str) -> &'static str {
    match what {
        "acute-level-three" => "acute hospitals with a level-3 record",
        "practices-near-universal" => "general practice near universal",
        "contracts-signed" => "regional contracts signed",
        "acute-sites" => "acute hospitals with new administration systems",
        "four-of-ninety-seven" => {
            "acute systems delivered in the North, Midlands and East in seven years"
        }
        "acute-with-record" => "acute trusts with an electronic record",
        "summary-records" => "summary records",
        "views-a-week" => "views a week of summary records",
        "extraction-halted" => "extraction of practice data halted",
        "extraction-cancelled" => "extraction cancelled",
        "rebuilt-every" => "regional tier rebuilt every so many years (counted by us)",
        "shared-records-uneven" => "shared records in every system, unevenly",
        "shared-records-fragile" => "shared records on annual money",
        "legacy-left-behind" => "swings of policy left legacy systems behind",
        "sites-in-contract" => "sites in one supplier's contract",
        "network-delivered" => "network and imaging delivered, detailed records not",
        "some-delivered" => "some parts delivered successfully",
        "hospitals-basic-record" => "hospitals with at least a basic record",
        "four-functions" => "hospitals with all four functions of exchange",
        "hospitals-integrating" => "hospitals that integrate what they receive",
        "clinicians-using" => "clinicians who use outside data",
        "working-exchanges" => "working regional exchanges",
        "practices-full-record" => "general practitioners with a full record",
        "message-types" => "types of standard message, at least",
        "messages-grow" => "messages kept growing",
        "format-must-go" => "the format of the 1990s must be replaced",
        "record-launched" => "national record launched",
        "prescriptions-digital" => "prescriptions digital after their first year",
        "people-opted-in" => "people opted in after six years",
        "people-with-record" => "people with a record after opt-out",
        "organisations-using" => "organisations that use it",
        "private-contributing" => "private providers that contribute",
        "private-viewing" => "private providers that may view",
        "viewers-contributing" => "of those that may view, contributing",
        "contributing-mandatory" => "contributing made mandatory",
        _ => "",
    }
}

/// What a line of the record says, with marks and keys; of several numbers of one kind from the same
/// sources the kind is told once.
pub(super) fn recorded_texts(line: &[Recorded]) -> Vec<String> {
    let same = |one: &Recorded, other: &Recorded| {
        (one.what, one.keys, one.grade) == (other.what, other.keys, other.grade)
    };
    let told = |group: &[Recorded]| {
        let first = group.first()?;
        let figures: Vec<String> = group.iter().map(figure).collect();
        let (words, mark) = (record_words(first.what), mark(first.grade));
        Some(format!("{words}{} {mark} [{}]", figures.join(","), first.keys.join("] [")))
    };
    line.chunk_by(same).filter_map(told).collect()
}

/// A recorded number and its year.
fn figure(recorded: &Recorded) -> String {
    let value = recorded.value.map_or_else(String::new, |value| match recorded.unit {
        Unit::Share => format!(" {}%", (1000.0 * value).round() / 10.0),
        Unit::Count => format!(" {value}"),
        Unit::Millions => format!(" {value} million"),
        Unit::Years => format!(" {value} years"),
    });
    let year = recorded.year.map_or_else(String::new, |year| format!(" ({})", year.floor()));
    value + year.as_str()
}

/// What is read of the model.
pub(super) fn read_words(read: Read) -> String {
    let name = measure_words;
    match read {
        Read::At(measure, year) => format!("{} {year}", name(measure)),
        Read::Gain(measure, from, to) => format!("{} gained {from} to {to}", name(measure)),
        Read::Kept(measure, from, to) => format!("{} {to} over {from}", name(measure)),
        Read::Peak(measure, year) => format!("{} at its peak to {year}", name(measure)),
        Read::KeptOfPeak(measure, _, year) => format!("{} {year} over its peak", name(measure)),
        Read::Share(one, other, year) => format!("{} over {} {year}", name(one), name(other)),
        Read::Assumed("A0p") => "adoption of practices at the start, assumed (A0p)".to_owned(),
        Read::Assumed(parameter) => format!("{parameter}, assumed"),
    }
}

/// What is read in a row, with values and bands; where only the year of a reading differs from that
/// before it, only the year is told.
pub(super) fn given_texts(row: &RecordRow) -> Vec<String> {
    let mut texts = Vec::new();
    let mut before = None;
    for (given, value) in row.readings() {
        let words = match given.read {
            Read::At(measure, year) if before == Some(measure) => year.to_string(),
            read => read_words(read),
        };
        before = if let Read::At(measure, _) = given.read { Some(measure) } else { None };
        let band = given.band.map_or_else(String::new, |band| format!(" ({})", band_text(band)));
        texts.push(format!("{words}: {}{band}", Style::Share.value(value)));
    }
    texts
}

/// A band with limits of two digits at most.
fn band_text(band: Band) -> String {
    let round = |limit: f64| (limit * 100.0).round() / 100.0;
    Style::Share.band(match band {
        Band::Within(least, most) => Band::Within(round(least), round(most)),
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use middle_out::analysis::record::{CURVES, LINES};

    #[test]
    fn everything_recorded_has_words() {
        let lines = LINES.iter().flat_map(|lines| lines.iter());
        let said = lines.flat_map(|line| line.recorded).map(|recorded| recorded.what);
        for what in said.chain(CURVES.iter().map(|curve| curve.what)) {
            assert!(!record_words(what).is_empty(), "{what}");
        }
    }
}
