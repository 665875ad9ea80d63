//! How to name a page or a scenario as a source: a sentence, BibTeX and CSL-JSON.

use serde_json::json;

/// A day of the calendar: year, month and day, both from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Day(pub u32, pub u32, pub u32);

/// What is cited. All words come in; the day as well, for nothing here knows a clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Citation {
    /// Who made it: one name, of a body.
    pub authors: String,
    /// The page's or the scenario's title.
    pub title: String,
    /// Version of the program.
    pub version: String,
    /// What else a reader must know to see the same: the version of the model.
    pub note: String,
    /// The link that opens it.
    pub address: String,
    /// When it was looked at.
    pub seen: Day,
}

impl Citation {
    /// One line of plain text. The title is kept to one line.
    #[must_use]
    pub fn plain(&self) -> String {
        let Self { authors, note, address, seen: Day(year, ..), .. } = self;
        let title = one_line(&self.title);
        let stop = if title.ends_with(['.', '?', '!', '…']) { "" } else { "." };
        format!("{authors} ({year}). {title}{stop} {note}. {address}")
    }

    /// An entry for BibTeX and biblatex, with a line feed at its end.
    #[must_use]
    pub fn bibtex(&self) -> String {
        let Day(year, month, day) = self.seen;
        let rows = [
            // Braces of its own: the name of a body is not a first and a last name.
            ("author", format!("{{{}}}", escaped(&self.authors))),
            ("title", format!("{{{}}}", escaped(&self.title))),
            ("year", year.to_string()),
            ("version", escaped(&self.version)),
            ("note", escaped(&self.note)),
            ("url", verbatim(&self.address)),
            ("urldate", format!("{year:04}-{month:02}-{day:02}")),
        ];
        let rows = rows.map(|(name, value)| format!("  {name} = {{{value}}}"));
        format!("@misc{{{},\n{}\n}}\n", self.key(), rows.join(",\n"))
    }

    /// A list of one item in CSL-JSON, with a line feed at its end.
    #[must_use]
    pub fn csl_json(&self) -> String {
        let Day(year, month, day) = self.seen;
        let item = json!([{
            "id": self.key(),
            "type": "software",
            "title": one_line(&self.title),
            "author": [{ "literal": self.authors }],
            "issued": { "date-parts": [[year]] },
            "accessed": { "date-parts": [[year, month, day]] },
            "version": self.version,
            "note": self.note,
            "URL": self.address,
        }]);
        format!("{item:#}\n")
    }

    /// Letters, digits and hyphens: what every reader of BibTeX takes for a key.
    fn key(&self) -> String {
        let mut key = String::from("middle-out-");
        for c in self.title.to_lowercase().chars() {
            if key.len() >= 48 {
                break;
            }
            match c {
                'a'..='z' | '0'..='9' => key.push(c),
                _ if key.ends_with('-') => {}
                _ => key.push('-'),
            }
        }
        format!("{}-{}", key.trim_end_matches('-'), self.seen.0)
    }
}

/// Runs of white space and control characters as one space.
fn one_line(text: &str) -> String {
    let blank = |c: char| c.is_whitespace() || c.is_control();
    text.split(blank).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Text whose every character stands for itself in BibTeX.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in one_line(text).chars() {
        match c {
            '\\' => out.push_str("{\\textbackslash}"),
            '~' => out.push_str("{\\textasciitilde}"),
            '^' => out.push_str("{\\textasciicircum}"),
            '{' | '}' | '&' | '%' | '$' | '#' | '_' => {
                out.push('\\');
                out.push(c);
            }
            // BibTeX ends a field at a quotation mark in some styles.
            '"' => out.push_str("{\"}"),
            _ => out.push(c),
        }
    }
    out
}

/// An address as BibTeX takes it, letter for letter; what would unbalance the entry is escaped as
/// addresses escape it.
fn verbatim(address: &str) -> String {
    address.replace('\\', "%5C").replace('{', "%7B").replace('}', "%7D").replace(' ', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn citation(title: &str) -> Citation {
        Citation {
            authors: "Middle Out contributors".to_owned(),
            title: title.to_owned(),
            version: "0.1.0".to_owned(),
            note: "Middle Out 0.1.0, model version 1".to_owned(),
            address: "https://example.org/?view=sandbox&d=0.7&a=0.3".to_owned(),
            seen: Day(2026, 3, 9),
        }
    }

    #[test]
    fn a_line_names_who_when_what_which_and_where() {
        assert_eq!(
            citation("Sandbox").plain(),
            "Middle Out contributors (2026). Sandbox. Middle Out 0.1.0, model version 1. \
             https://example.org/?view=sandbox&d=0.7&a=0.3"
        );
        assert!(citation("Who decides?").plain().contains(" Who decides? Middle Out"));
    }

    #[test]
    fn bibtex_reads_an_awkward_title_letter_for_letter() {
        let entry = citation("50% & \\{a}_b^c~d\n#1 \"now\" $5").bibtex();
        assert!(entry.starts_with("@misc{middle-out-50-a-b-c-d-1-now-5-2026,\n"), "{entry}");
        let title = "  title = {{50\\% \\& {\\textbackslash}\\{a\\}\\_b{\\textasciicircum}c\
                     {\\textasciitilde}d \\#1 {\"}now{\"} \\$5}},\n";
        assert!(entry.contains(title), "{entry}");
        assert!(entry.contains("  author = {{Middle Out contributors}},\n"));
        assert!(entry.contains("  urldate = {2026-03-09}\n}\n"));
        assert!(entry.contains("  url = {https://example.org/?view=sandbox&d=0.7&a=0.3},\n"));
    }

    #[test]
    fn braces_stay_balanced_whatever_the_title() {
        for title in ["", "}", "{{{", "}}{", "\\}", "a\\", "— “ü” 🙂"] {
            let citation =
                Citation { address: format!("https://example.org/{title}"), ..citation(title) };
            let entry = citation.bibtex().replace("\\{", "").replace("\\}", "");
            let count = |c: char| entry.matches(c).count();
            assert_eq!(count('{'), count('}'), "{entry}");
            let key = entry.split(['{', ',']).nth(1).unwrap();
            assert!(key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{key}");
        }
    }

    #[test]
    fn csl_json_reads_back() {
        let title = "\"Quoted\" \\ and\t</script> ’";
        let read: serde_json::Value = serde_json::from_str(&citation(title).csl_json()).unwrap();
        let item = &read[0];
        assert_eq!(item["title"], "\"Quoted\" \\ and </script> ’");
        assert_eq!(item["type"], "software");
        assert_eq!(item["author"][0]["literal"], "Middle Out contributors");
        assert_eq!(item["issued"]["date-parts"][0][0], 2026);
        assert_eq!(item["accessed"]["date-parts"][0], serde_json::json!([2026, 3, 9]));
        assert_eq!(item["URL"], "https://example.org/?view=sandbox&d=0.7&a=0.3");
    }
}
