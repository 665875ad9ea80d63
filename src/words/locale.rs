//! The languages the page speaks, and the two it pretends to speak when its layout is tested.

/// A language, or a pretended one made from British English at run time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Locale {
    /// British English.
    #[default]
    EnGb,
    /// British English with accents and a third more length: shows what is cut and what is not
    /// taken from the catalogues.
    Accented,
    /// British English forced from right to left: shows what does not mirror.
    Mirrored,
}

/// Which way a line runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Locale {
    /// Every locale, the pretended ones last.
    pub const ALL: [Self; 3] = [Self::EnGb, Self::Accented, Self::Mirrored];

    /// Language tag, for the `lang` of a page and for links. The pretended ones use the tags that
    /// are reserved for it.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::EnGb => "en-GB",
            Self::Accented => "en-XA",
            Self::Mirrored => "ar-XB",
        }
    }

    /// The locale of a tag, if we speak it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.tag().eq_ignore_ascii_case(tag))
    }

    /// Which way its lines run.
    #[must_use]
    pub const fn direction(self) -> Direction {
        match self {
            Self::EnGb | Self::Accented => Direction::LeftToRight,
            Self::Mirrored => Direction::RightToLeft,
        }
    }

    /// The mark between whole and tenths.
    pub(super) const fn decimal(self) -> char {
        match self {
            Self::EnGb | Self::Accented | Self::Mirrored => '.',
        }
    }

    /// Plural category of a number as it is shown. English: exactly `1` is one, so `1.0` is not.
    pub(super) fn category(self, shown: &str) -> &'static str {
        match self {
            Self::EnGb | Self::Accented | Self::Mirrored => {
                if shown == "1" {
                    "one"
                } else {
                    "other"
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Locale;

    #[test]
    fn a_tag_leads_back_to_its_locale() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
        }
        assert_eq!(Locale::from_tag("EN-gb"), Some(Locale::EnGb));
        assert_eq!(Locale::from_tag("tlh"), None);
    }
}
