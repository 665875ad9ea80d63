//! The page inside another page: the embed's own parameters in a link, and the messages that a host page
//! and the embed write to each other. All of it is hostile until parsed.

mod choices;
mod limit;
mod message;
mod snippet;

pub use choices::Choices;
pub use limit::Limit;
pub use message::{Command, LARGEST, Telling, asks_for_width, chosen, height};
pub use snippet::{Site, Snippet};

/// How much of a beat is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    /// The whole beat.
    #[default]
    Beat,
    /// Its picture, with its sentence and its table.
    Figure,
}

impl Part {
    /// Both, in the order of the dialog.
    pub const ALL: [Self; 2] = [Self::Beat, Self::Figure];

    /// Name in links and in the page's `data-embed`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Beat => "beat",
            Self::Figure => "figure",
        }
    }
}

/// An opaque name: 1 to 40 of `A-Z`, `a-z`, `0-9`, `_` and `-`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

impl Name {
    /// The name, if the text is one.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let letter = |c: u8| c.is_ascii_alphanumeric() || c == b'_' || c == b'-';
        let fits = (1..=40).contains(&text.len()) && text.bytes().all(letter);
        fits.then(|| Self(text.to_owned()))
    }

    /// The name as text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0
    }
}

/// How the page is embedded.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Embed {
    /// How much is shown.
    pub part: Part,
    /// The name that the host's script gave it, in every message of ours.
    pub id: Option<Name>,
    /// The name that pym gave it, in pym's messages.
    pub child: Option<Name>,
    /// It begins as the reader's choices elsewhere on the host's page leave it: with nothing chosen.
    pub linked: bool,
}

/// Longest query that is taken apart: pym adds the host's title and address to ours.
const LONGEST: usize = 8000;

/// What pym adds for its own page's sake; nothing here needs it.
const PYMS: [&str; 4] = ["initialWidth", "parentTitle", "parentUrl", "xdomain"];

impl Embed {
    /// The embed's own part of a query, and the rest for whoever reads links. Without `embed=1` the
    /// page is no embed and the query is left as it is; what is not understood stays in the rest, so
    /// that it is told.
    #[must_use]
    pub fn split(query: &str) -> (Option<Self>, String) {
        let parts = || query.trim_start_matches('?').split('&').filter(|part| !part.is_empty());
        if query.len() > LONGEST || !parts().any(|part| part == "embed=1") {
            return (None, query.to_owned());
        }
        let mut embed = Self::default();
        let rest: Vec<&str> = parts()
            .filter(|part| {
                let (name, value) = part.split_once('=').unwrap_or((part, ""));
                embed.take(name, value).is_none()
            })
            .collect();
        (Some(embed), rest.join("&"))
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "embed" if value == "1" => {}
            "part" => self.part = Part::ALL.into_iter().find(|part| part.name() == value)?,
            "id" => self.id = Some(Name::read(value)?),
            "childId" => self.child = Some(Name::read(value)?),
            "linked" if value == "1" => self.linked = true,
            name if PYMS.contains(&name) => {}
            _ => return None,
        }
        Some(())
    }

    /// A link's query (with `?`, or empty) with the embed's own parameters after it.
    #[must_use]
    pub fn after(&self, query: &str) -> String {
        let mut query = format!("{}&embed=1", if query.is_empty() { "?" } else { query });
        let mut put = |name: &str, value: &str| {
            for piece in ["&", name, "=", value] {
                query.push_str(piece);
            }
        };
        if self.part != Part::Beat {
            put("part", self.part.name());
        }
        if let Some(id) = &self.id {
            put("id", id.text());
        }
        if let Some(child) = &self.child {
            put("childId", child.text());
        }
        if self.linked {
            put("linked", "1");
        }
        query.replacen("?&", "?", 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_page_that_is_no_embed_keeps_its_query() {
        for query in ["", "?view=rule&part=figure", "?embed=0&id=a", "?embed", "?xembed=1"] {
            assert_eq!(Embed::split(query), (None, query.to_owned()));
        }
    }

    #[test]
    fn the_embeds_own_parameters_are_taken_and_the_rest_is_left() {
        let (embed, rest) =
            Embed::split("?view=rule&embed=1&part=figure&id=a-1&bet=both&childId=b_2&linked=1");
        let embed = embed.unwrap();
        assert_eq!(embed.part, Part::Figure);
        assert_eq!(embed.id.as_ref().map(Name::text), Some("a-1"));
        assert_eq!(embed.child.as_ref().map(Name::text), Some("b_2"));
        assert!(embed.linked);
        assert_eq!(rest, "view=rule&bet=both");
        let query = embed.after("?view=rule&bet=both");
        assert_eq!(Embed::split(&query), (Some(embed), rest));
        assert_eq!(Embed::default().after(""), "?embed=1");
    }

    #[test]
    fn what_pym_adds_is_nobodys_mistake_and_what_is_wrong_is_told() {
        let pym = format!(
            "?embed=1&view=line&initialWidth=600&childId=x&parentTitle=A%20b&parentUrl={}",
            "https%3A%2F%2Fexample.org%2F".repeat(100)
        );
        assert_eq!(Embed::split(&pym).1, "view=line");
        let (embed, rest) = Embed::split("?embed=1&part=banana&id=a%20b&childId=&linked=2&embed=2");
        assert_eq!(embed, Some(Embed::default()));
        assert_eq!(rest, "part=banana&id=a%20b&childId=&linked=2&embed=2");
        assert_eq!(Name::read(&"a".repeat(41)), None);
    }

    proptest! {
        #[test]
        fn nothing_that_is_written_in_a_query_panics_and_names_stay_names(query in ".{0,200}") {
            let (embed, _) = Embed::split(&format!("?embed=1&{query}"));
            for name in embed.iter().flat_map(|embed| [&embed.id, &embed.child]).flatten() {
                prop_assert!(Name::read(name.text()).is_some());
            }
        }
    }
}
