//! The address is the state: readable parameters, read once into types that cannot be wrong. What is
//! unknown or out of range is reported and ignored; the rest applies.

use crate::analysis::claims::claim;
use crate::evidence::Cause;
use crate::story::Beat;
use crate::story::Bet;
use std::fmt::Write;

/// What fills the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// A beat of the story.
    Beat(Beat),
    /// The sandbox.
    Sandbox,
    /// Claims that the reader tries to break.
    Claims,
    /// England's own story and the country cards.
    Countries,
    /// What one mechanism eased and created, beside what sources say.
    Ledger,
    /// Sources, grades, words, parameters and where the numbers come from.
    Evidence,
    /// What a class said, pooled.
    Class,
}

const ROOMS: [(Place, &str); 6] = [
    (Place::Sandbox, "sandbox"),
    (Place::Claims, "claims"),
    (Place::Countries, "countries"),
    (Place::Ledger, "ledger"),
    (Place::Evidence, "evidence"),
    (Place::Class, "class"),
];

impl Default for Place {
    fn default() -> Self {
        Self::OPENING
    }
}

impl Place {
    /// The first screen.
    pub const OPENING: Self = Self::Beat(Beat::Record);

    /// Name in links.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Beat(beat) => beat.name(),
            _ => ROOMS.iter().find(|(room, _)| *room == self).map_or("", |(_, name)| name),
        }
    }

    fn called(name: &str) -> Option<Self> {
        let beat = Beat::ALL.into_iter().find(|beat| beat.name() == name).map(Self::Beat);
        beat.or_else(|| ROOMS.iter().find(|(_, room)| *room == name).map(|(room, _)| *room))
    }
}

/// Which colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
    /// For a bright room and a far wall.
    Projector,
}

impl Theme {
    /// Every theme, in the order of the switch.
    pub const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Projector];

    /// Name in links and in the page's `data-theme`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Projector => "projector",
        }
    }
}

/// A part of a link that was not understood, as it may be shown: cut to a safe length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// The part, for example `d=banana`.
    pub part: String,
}

/// Most characters of a dropped part that are shown.
const SHOWN: usize = 40;

/// Most dropped parts that are told one by one.
const TOLD: usize = 8;

/// Longest query that is read at all.
const LONGEST: usize = 2000;

/// What a link says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Link {
    /// What fills the page.
    pub place: Place,
    /// A bet already placed, where the place is a beat.
    pub bet: Option<Bet>,
    /// The direction lever, 0..1.
    pub direction: Option<f64>,
    /// The autonomy lever, 0..1.
    pub autonomy: Option<f64>,
    /// Whether the levers bring their tools.
    pub tools: Option<bool>,
    /// The mechanism, or the reorganisation, whose ledger is looked at.
    pub cause: Option<Cause>,
    /// The claim that is to be broken, by its id.
    pub claim: Option<&'static str>,
    /// The reader's own two settings for it, in their own units.
    pub set: Option<[f64; 2]>,
    /// Opened for a class: each bet shows its code.
    pub class: bool,
    /// Shown to a room: the keys of a slide clicker, large letters.
    pub present: bool,
    /// Which colours.
    pub theme: Theme,
    /// The source or claim that was asked for, where the place is the evidence.
    pub asked: Option<String>,
    /// What was left out.
    pub dropped: Vec<Dropped>,
}

impl Link {
    /// Read the query of an address (with or without `?`) and its fragment (with or without `#`).
    #[must_use]
    pub fn read(query: &str, fragment: &str) -> Self {
        let mut link = Self::default();
        // The page as served uses fragments, so that its buttons work without scripts.
        let fragment = fragment.trim_start_matches('#');
        if let Some(place) = Place::called(fragment) {
            link.place = place;
        }
        link.asked =
            fragment.strip_prefix("evidence-").filter(|name| is_name(name)).map(Into::into);
        let query = query.trim_start_matches('?');
        if query.len() > LONGEST {
            link.drop_part(query);
            return link;
        }
        let parts = query.split('&').filter(|part| !part.is_empty());
        let parts = parts.map(|part| (part, part.split_once('=').unwrap_or((part, ""))));
        // What a bet means depends on the place, wherever that stands.
        let place = parts.clone().filter(|(_, (name, _))| *name == "view");
        if let Some(place) = place.filter_map(|(_, (_, value))| Place::called(value)).next_back() {
            link.place = place;
        }
        for (part, (name, value)) in parts {
            if link.take(name, value).is_none() {
                link.drop_part(part);
            }
        }
        link
    }

    fn take(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "view" => {
                Place::called(value)?;
            }
            "bet" => {
                let Place::Beat(beat) = self.place else { return None };
                self.bet = Some(beat.bet_called(value)?);
            }
            "d" => self.direction = Some(share(value)?),
            "a" => self.autonomy = Some(share(value)?),
            "tools" => {
                self.tools = Some(switch(value)?);
            }
            "cause" => {
                self.cause = Some(Cause::tabulated().find(|cause| cause.key() == value)?);
            }
            "claim" => self.claim = Some(claim(value)?.1.id),
            "set" => {
                let (one, other) = value.split_once(',')?;
                let number = |text: &str| text.parse().ok().filter(|value: &f64| value.is_finite());
                self.set = Some([number(one)?, number(other)?]);
            }
            "class" => self.class = switch(value)?,
            "present" => self.present = switch(value)?,
            "theme" => self.theme = Theme::ALL.into_iter().find(|theme| theme.name() == value)?,
            _ => return None,
        }
        Some(())
    }

    fn drop_part(&mut self, part: &str) {
        if self.dropped.len() < TOLD {
            let mut part: String =
                part.chars().filter(|c| !c.is_control()).take(SHOWN + 1).collect();
            if part.chars().count() > SHOWN {
                part = part.chars().take(SHOWN).chain(['…']).collect();
            }
            self.dropped.push(Dropped { part });
        }
    }

    /// The query that reads back to this link, with `?`; empty for the opening as it stands.
    #[must_use]
    pub fn query(&self) -> String {
        let mut query = String::new();
        let mut put = |name: &str, value: &str| {
            let mark = if query.is_empty() { '?' } else { '&' };
            let _infallible = write!(query, "{mark}{name}={value}");
        };
        if self.place != Place::OPENING {
            put("view", self.place.name());
        }
        if let (Place::Beat(beat), Some(bet)) = (self.place, self.bet) {
            put("bet", beat.bet_name(bet));
        }
        if let Some(direction) = self.direction {
            put("d", &direction.to_string());
        }
        if let Some(autonomy) = self.autonomy {
            put("a", &autonomy.to_string());
        }
        if let Some(tools) = self.tools {
            put("tools", if tools { "1" } else { "0" });
        }
        if let Some(cause) = self.cause {
            put("cause", &cause.key());
        }
        if let Some(claim) = self.claim {
            put("claim", claim);
        }
        if let Some([one, other]) = self.set {
            put("set", &format!("{one},{other}"));
        }
        for (name, on) in [("class", self.class), ("present", self.present)] {
            if on {
                put(name, "1");
            }
        }
        if self.theme != Theme::System {
            put("theme", self.theme.name());
        }
        query
    }
}

/// Whether a text may be the key of a source or the id of a claim.
fn is_name(text: &str) -> bool {
    let letters = |c: char| c.is_ascii_alphanumeric() || c == '-';
    !text.is_empty() && text.len() <= SHOWN && text.chars().all(letters)
}

fn switch(text: &str) -> Option<bool> {
    match text {
        "0" => Some(false),
        "1" => Some(true),
        _ => None,
    }
}

fn share(text: &str) -> Option<f64> {
    text.parse::<f64>().ok().filter(|value| (0.0..=1.0).contains(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(link: &Link) -> Vec<&str> {
        link.dropped.iter().map(|dropped| dropped.part.as_str()).collect()
    }

    #[test]
    fn what_is_not_understood_is_named_and_the_rest_applies() {
        let link = Link::read("?d=banana&zzz=1&a=0.9&bet=11&view=sandbox&theme=dark", "");
        assert_eq!(parts(&link), ["d=banana", "zzz=1", "bet=11"]);
        assert_eq!((link.direction, link.autonomy), (None, Some(0.9)));
        assert_eq!((link.place, link.theme), (Place::Sandbox, Theme::Dark));
    }

    #[test]
    fn nothing_hostile_gets_through() {
        for query in [
            "?d=NaN",
            "?d=inf",
            "?d=-0.1",
            "?a=1e9",
            "?tools=yes",
            "?view=",
            "?bet=-1",
            "?=",
            "?%00",
        ] {
            assert_eq!(Link::read(query, "#nowhere").dropped.len(), 1, "{query}");
        }
        let long = format!("?zzz={}", "é".repeat(400));
        assert!(Link::read(&long, "").dropped[0].part.chars().count() <= SHOWN + 1);
        let many = format!("?{}", "x=1&".repeat(100));
        assert_eq!(Link::read(&many, "").dropped.len(), TOLD);
        let endless = format!("?{}", "d=0.5&".repeat(1000));
        assert_eq!(Link::read(&endless, "").direction, None);
    }

    #[test]
    fn a_claim_and_where_it_broke_read_back() {
        let query = "?view=claims&claim=two-levers&set=0.7,0.31";
        let link = Link::read(query, "");
        assert_eq!((link.claim, link.set), (Some("two-levers"), Some([0.7, 0.31])));
        assert_eq!(link.query(), query);
        for part in ["claim=nobody", "set=1", "set=1,NaN", "set=1,2,3"] {
            assert_eq!(parts(&Link::read(part, "")), [part]);
        }
    }

    #[test]
    fn a_fragment_opens_what_the_page_as_served_points_to() {
        assert_eq!(Link::read("", "#central").place, Place::Beat(Beat::Central));
        let asked = |fragment: &str| Link::read("?view=evidence", fragment).asked;
        assert_eq!(asked("#evidence-NAO11").as_deref(), Some("NAO11"));
        assert_eq!(asked("#evidence-<b>"), None);
        assert_eq!(Link::read("?view=local", "#central").place, Place::Beat(Beat::Local));
    }
}
