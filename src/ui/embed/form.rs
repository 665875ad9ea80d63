//! What a writer has chosen in the dialog, and the text to paste that follows from it.

use crate::share::Link;
use crate::share::Place;
use crate::share::Theme;
use crate::share::embed::Part;
use crate::share::embed::Site;
use crate::share::embed::Snippet;
use crate::story::Beat;
use crate::story::Bet;

/// Heights to choose from, in CSS pixels.
pub(super) const HEIGHTS: [u32; 4] = [420, 520, 620, 760];

/// What is pasted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Form {
    /// A frame whose content is kept up.
    #[default]
    Updating,
    /// A frame whose content never changes.
    Pinned,
    /// A picture with a link.
    Still,
}

impl Form {
    pub(super) const ALL: [Self; 3] = [Self::Updating, Self::Pinned, Self::Still];

    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Updating => "updating",
            Self::Pinned => "pinned",
            Self::Still => "still",
        }
    }
}

/// Everything that can be chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Wish {
    pub(super) beat: Beat,
    pub(super) part: Part,
    pub(super) bet: Option<Bet>,
    pub(super) theme: Theme,
    pub(super) height: Option<u32>,
    pub(super) linked: bool,
    pub(super) form: Form,
}

impl Wish {
    /// One choice more, given by the names of its field and its value; what is no choice changes nothing.
    #[must_use]
    pub(super) fn with(mut self, field: &str, value: &str) -> Self {
        match field {
            "beat" => {
                self.beat = Beat::ALL.into_iter().find(|b| b.name() == value).unwrap_or(self.beat);
                // A bet belongs to its beat.
                self.bet = None;
            }
            "part" => {
                self.part = Part::ALL.into_iter().find(|p| p.name() == value).unwrap_or(self.part);
            }
            "bet" => self.bet = self.beat.bet_called(value),
            "theme" => {
                let named = Theme::ALL.into_iter().find(|theme| theme.name() == value);
                self.theme = named.unwrap_or(self.theme);
            }
            "height" => self.height = value.parse().ok().filter(|high| HEIGHTS.contains(high)),
            "linked" => self.linked = value == "true",
            "form" => {
                self.form = Form::ALL.into_iter().find(|f| f.name() == value).unwrap_or(self.form);
            }
            _ => {}
        }
        self
    }

    pub(super) fn link(&self) -> Link {
        let mut link = Link { place: Place::Beat(self.beat), theme: self.theme, ..Link::default() };
        link.told.bets[self.beat.index()] = self.bet.filter(|_| self.part == Part::Beat);
        link
    }

    /// The text to paste for a page that stands at `site`.
    pub(super) fn text(&self, site: &Site, title: &str) -> String {
        let link = self.link();
        let snippet = |site| Snippet {
            site,
            link: &link,
            part: self.part,
            height: self.height,
            linked: self.linked,
            title,
        };
        match (self.form, &site.pinned) {
            (Form::Still, _) => snippet(&site.updating).still(),
            (Form::Pinned, Some(pinned)) => snippet(pinned).frame(),
            _ => snippet(&site.updating).frame(),
        }
    }

    /// The address of the live preview, in this page's own folder.
    pub(super) fn preview(&self) -> String {
        let link = self.link();
        let part = self.part;
        Snippet { site: "./", link: &link, part, height: None, linked: false, title: "" }.address()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_choice_shows_in_the_text_and_a_new_beat_forgets_the_bet() {
        let site = Site::of("https://example.org/v1/", "1.4.2");
        let wish = Wish::default().with("beat", "rule").with("bet", "both").with("theme", "dark");
        let text = wish.text(&site, "Ropes");
        assert!(text.contains("view=rule&amp;bet=both&amp;theme=dark&amp;embed=1\""), "{text}");
        assert!(text.contains("embed.js"));
        let wish = wish.with("beat", "money").with("part", "figure").with("height", "520");
        let text = wish.with("linked", "true").with("form", "pinned").text(&site, "Money");
        assert!(!text.contains("bet=") && text.contains("part=figure"), "{text}");
        assert!(text.contains("https://example.org/v1.4.2/?"), "{text}");
        assert!(
            text.contains("height=\"520\"") && text.contains("data-group=\"reader\""),
            "{text}"
        );
        // What is shared goes through the script.
        assert!(text.contains("embed.js"), "{text}");
        assert!(wish.with("form", "still").text(&site, "Money").contains("picture/money.svg"));
        for (field, value) in
            [("beat", "x"), ("part", ""), ("theme", "pink"), ("form", "x"), ("x", "x")]
        {
            assert_eq!(wish.with(field, value), Wish { bet: None, ..wish });
        }
        assert_eq!(wish.with("height", "free").height, None);
        assert_eq!(wish.preview(), "./?v=1&m=1&view=money&theme=dark&embed=1&part=figure");
    }
}
