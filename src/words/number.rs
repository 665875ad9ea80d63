//! Numbers as a reader says them: figures with few decimals, small numbers in words, parts of ten.
//!
//! The words are messages of `numbers.ftl`; here is only which of them a number is.

use crate::words::locale::Locale;
use crate::words::message::{Id, id};
use crate::words::say::{Value, format};

/// Which kind of words a number is put into.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wording {
    /// The nearest whole number: *three*.
    Whole,
    /// Follows the first decimal: 6.0 to 6.4 is *six*, 6.5 *six and a half*, 6.6 to 6.8
    /// *nearly seven*, 6.9 *seven*. All words in the story that round a number obey this.
    Rough,
    /// As [`Wording::Rough`], but whatever is below 0.75 of ten is *fewer than one*.
    OfTen,
    /// A proportion of something named: *half as many*.
    Share,
    /// The number that a share is one in: 0.034 is *thirty*, for *one in thirty*.
    OneIn,
}

/// Where in a sentence the words stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Case {
    /// Inside it.
    Within,
    /// At its start.
    Sentence,
}

/// The numbers that a share can be one in; those between go to the nearest in proportion.
const DENOMINATORS: [u32; 24] =
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 200, 1000];

/// Upper ends of the shares that have a name, half-way to the next.
const SHARES: [(f64, &str); 7] = [
    (0.125, "few"),
    (0.29, "quarter"),
    (0.415, "third"),
    (0.585, "half"),
    (0.71, "two-thirds"),
    (0.875, "three-quarters"),
    (1.125, "same"),
];

/// A number once it is decided how to say it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Said {
    FewerThanOne,
    Whole(f64),
    Half(f64),
    Nearly(f64),
    Share(&'static str),
    OneIn(u32),
}

impl Said {
    pub(super) fn new(wording: Wording, value: f64) -> Self {
        match wording {
            Wording::Whole => Self::Whole(value.round()),
            Wording::OfTen if value < 0.75 => Self::FewerThanOne,
            Wording::Rough | Wording::OfTen => Self::rough(value),
            Wording::Share => {
                let named = SHARES.iter().find(|(end, _)| value < *end);
                Self::Share(named.map_or("more", |(_, name)| name))
            }
            Wording::OneIn => Self::OneIn(one_in_number(value)),
        }
    }

    /// Judged by the decimal that is shown, so that words and figures agree.
    fn rough(value: f64) -> Self {
        let tenths = (value * 10.0).round();
        let whole = (tenths / 10.0).floor();
        match tenths - whole * 10.0 {
            tenth if tenth < 5.0 => Self::Whole(whole),
            tenth if tenth < 6.0 => Self::Half(whole),
            tenth if tenth < 9.0 => Self::Nearly(whole + 1.0),
            _ => Self::Whole(whole + 1.0),
        }
    }

    pub(super) fn text(self, locale: Locale, case: Case) -> String {
        let pick = |within: Id, sentence: Id| match case {
            Case::Within => within,
            Case::Sentence => sentence,
        };
        let (id, value) = match self {
            Self::FewerThanOne => {
                (pick(id::NUMBER_FEWER, id::NUMBER_FEWER_SENTENCE), Value::Text(""))
            }
            Self::Whole(n) => (pick(id::NUMBER_WHOLE, id::NUMBER_WHOLE_SENTENCE), Value::Number(n)),
            Self::Half(n) => (pick(id::NUMBER_HALF, id::NUMBER_HALF_SENTENCE), Value::Number(n)),
            Self::Nearly(n) => {
                (pick(id::NUMBER_NEARLY, id::NUMBER_NEARLY_SENTENCE), Value::Number(n))
            }
            Self::Share(name) => {
                (pick(id::NUMBER_SHARE, id::NUMBER_SHARE_SENTENCE), Value::Text(name))
            }
            // *One in thirty*: the number never starts a sentence.
            Self::OneIn(n) => (id::NUMBER_ONE_IN, Value::Number(f64::from(n))),
        };
        format(locale, id, &[("n", value)]).0
    }

    /// What a choice with an exact key compares with.
    pub(super) fn key(self) -> String {
        match self {
            Self::FewerThanOne => "fewer".to_owned(),
            Self::Whole(n) => digits(Locale::EnGb, n, 0, 0),
            Self::Half(_) | Self::Nearly(_) => String::new(),
            Self::Share(name) => name.to_owned(),
            Self::OneIn(n) => n.to_string(),
        }
    }

    /// Plural category: *fewer than one arrives*, *nearly one arrives*, *one and a half arrive*.
    pub(super) fn category(self, locale: Locale) -> &'static str {
        match self {
            Self::FewerThanOne => locale.category("1"),
            Self::Whole(n) | Self::Nearly(n) => locale.category(&digits(locale, n, 0, 0)),
            Self::Half(_) | Self::Share(_) => locale.category("0.5"),
            Self::OneIn(n) => locale.category(&n.to_string()),
        }
    }
}

/// The listed number whose share is closest in proportion.
fn one_in_number(share: f64) -> u32 {
    let last = DENOMINATORS[DENOMINATORS.len() - 1];
    let wanted = 1.0 / share;
    // The border between two neighbours is their geometric mean; a share of nought is beyond all.
    let below = |pair: &&[u32]| wanted * wanted < f64::from(pair[0]) * f64::from(pair[1]);
    DENOMINATORS.windows(2).find(below).map_or(last, |pair| pair[0])
}

/// Figures with at least and at most so many decimals; at most six. Not a number is a dash.
///
/// Written with whole numbers because the standard formatter of fractions is several kilobytes.
#[must_use]
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "rounded and not negative; what is too large for the type is far beyond any reading"
)]
pub fn digits(locale: Locale, value: f64, least: u8, most: u8) -> String {
    if value.is_nan() {
        return "–".to_owned();
    }
    let most = most.min(6);
    let scale = 10_u64.pow(u32::from(most));
    let scaled = (value.abs() * scale as f64).round() as u64;
    let mut fraction = scaled % scale;
    let mut length = most;
    while length > least && fraction.is_multiple_of(10) {
        fraction /= 10;
        length -= 1;
    }
    let sign = if value < 0.0 && scaled > 0 { "−" } else { "" };
    let whole = scaled / scale;
    if length == 0 {
        return format!("{sign}{whole}");
    }
    let width = usize::from(length);
    format!("{sign}{whole}{}{fraction:0width$}", locale.decimal())
}

/// Years, or anything read off a chart: at most one decimal.
#[must_use]
pub fn one_decimal(locale: Locale, value: f64) -> String {
    digits(locale, value, 0, 1)
}

/// A number in words.
#[must_use]
pub fn words(locale: Locale, wording: Wording, case: Case, value: f64) -> String {
    Said::new(wording, value).text(locale, case)
}

#[cfg(test)]
mod tests {
    use super::{Case, Wording, digits, one_decimal, words};
    use crate::words::Locale::EnGb;

    #[test]
    fn figures_drop_what_says_nothing() {
        let cases =
            [(6.6, "6.6"), (3.0, "3"), (6.04, "6"), (0.05, "0.1"), (-0.04, "0"), (-2.5, "−2.5")];
        for (value, text) in cases {
            assert_eq!(one_decimal(EnGb, value), text);
        }
        assert_eq!(digits(EnGb, 1.0, 2, 3), "1.00");
        assert_eq!(digits(EnGb, 0.0625, 0, 3), "0.063");
        assert_eq!(digits(EnGb, 9.99, 0, 0), "10");
        assert_eq!(digits(EnGb, f64::NAN, 0, 1), "–");
        assert_eq!(digits(EnGb, f64::INFINITY, 0, 0), u64::MAX.to_string());
    }

    /// Every rounded number printed in the story, with the value it stands for.
    #[test]
    fn words_agree_with_the_story() {
        let cases = [
            (1.9, "two"),
            (6.6, "nearly seven"),
            (3.3, "three"),
            (4.9, "five"),
            (2.7, "nearly three"),
            (6.7, "nearly seven"),
            (4.4, "four"),
            (5.5, "five and a half"),
            (4.8, "nearly five"),
            (5.2, "five"),
            (6.5, "six and a half"),
            (5.7, "nearly six"),
            (4.5, "four and a half"),
            (1.0, "one"),
            (2.5, "two and a half"),
            (0.6, "fewer than one"),
            (0.34, "fewer than one"),
            (0.0, "fewer than one"),
            (0.75, "nearly one"),
            (10.0, "ten"),
            (9.97, "ten"),
        ];
        for (value, text) in cases {
            assert_eq!(words(EnGb, Wording::OfTen, Case::Within, value), text, "{value}");
        }
        assert_eq!(words(EnGb, Wording::Rough, Case::Within, 0.5), "half");
        assert_eq!(words(EnGb, Wording::Rough, Case::Sentence, 6.6), "Nearly seven");
        assert_eq!(words(EnGb, Wording::Whole, Case::Sentence, 0.0), "None");
        assert_eq!(words(EnGb, Wording::Whole, Case::Within, 11.0), "eleven");
        assert_eq!(words(EnGb, Wording::Whole, Case::Within, 42.0), "42");
        assert_eq!(words(EnGb, Wording::Share, Case::Sentence, 0.34 / 0.64), "Half as many");
        assert_eq!(words(EnGb, Wording::OneIn, Case::Within, 0.034), "thirty");
        assert_eq!(words(EnGb, Wording::OneIn, Case::Within, 0.009), "a hundred");
        assert_eq!(words(EnGb, Wording::OneIn, Case::Within, 0.0), "a thousand");
    }

    #[test]
    fn nothing_is_too_odd_to_say() {
        let wordings =
            [Wording::Whole, Wording::Rough, Wording::OfTen, Wording::Share, Wording::OneIn];
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, -0.3, 1e300] {
            for wording in wordings {
                assert!(!words(EnGb, wording, Case::Within, value).is_empty());
            }
        }
    }
}
