//! A bet or a coarse setting as a few characters that can be said aloud, with a check.
//!
//! `MO-` is followed by four characters for a bet and by eight for a setting, of 31: digits and
//! letters without I, L, O, U and V. Their values c₀, c₁, … satisfy Σ (i + 1) cᵢ ≡ 7 (mod 31). As 31
//! is prime and no code is longer than that, one wrong character changes the sum, and so does the swap
//! of any two different characters.
//!
//! The first character says version and kind: ten kinds a version, 1 for a setting and 2 to 10 for
//! the bet of that beat. The last is the check.

use crate::share::Setting;
use crate::share::setting::Plan;
use crate::share::setting::mechanisms;
use crate::story::Beat;
use crate::story::Bet;

/// What every code begins with.
pub const PREFIX: &str = "MO-";

const ALPHABET: &[u8; BASE as usize] = b"0123456789ABCDEFGHJKMNPQRSTWXYZ";
const BASE: u32 = 31;

/// What the weighted sum comes to; not 0, so that a row of zeros is no code.
const SUM: u32 = 7;

/// Kinds of one version.
const KINDS: u32 = 10;

/// The kind of a setting; a bet's is the number of its beat, 2..=10.
const SETTING: u32 = 1;

const BET_LENGTH: usize = 4;
const SETTING_LENGTH: usize = 8;

/// Steps of a lever in a code, from 0 to 1.
pub const STEPS: u32 = 20;

/// A setting as coarse as a code can carry: levers in steps of a twentieth, and which mechanisms the
/// reader has switched on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Levers {
    /// Direction, in steps of a twentieth, 0..=20.
    pub direction: u8,
    /// Autonomy, in steps of a twentieth, 0..=20.
    pub autonomy: u8,
    /// Whether the levers bring their tools.
    pub tools: bool,
    /// Mechanisms switched on by hand, one bit each, M1 the lowest.
    pub mechanisms: u16,
}

impl Levers {
    /// The nearest of a setting.
    #[must_use]
    pub fn of(setting: &Setting) -> Self {
        let on = |plan: &Option<Plan>| plan.is_some_and(|plan| plan.on && plan.intensity > 0.0);
        let bits = setting.plans.iter().enumerate().filter(|(_, plan)| on(plan));
        Self {
            direction: step(setting.direction),
            autonomy: step(setting.autonomy),
            tools: setting.tools,
            mechanisms: bits.fold(0, |bits, (place, _)| bits | (1 << place)),
        }
    }

    /// The setting that it stands for: what is on is as strong as a switch makes it, from the start,
    /// everywhere.
    #[must_use]
    pub fn setting(self) -> Setting {
        let (direction, autonomy) = self.shares();
        let mut setting = Setting::levers(direction, autonomy, self.tools);
        for (place, plan) in setting.plans.iter_mut().enumerate() {
            if self.mechanisms & (1 << place) != 0 {
                *plan = Some(Plan { on: true, ..Plan::OFF });
            }
        }
        setting
    }

    /// Both levers as shares, direction first.
    #[must_use]
    pub fn shares(self) -> (f64, f64) {
        let share = |step: u8| f64::from(step) / f64::from(STEPS);
        (share(self.direction), share(self.autonomy))
    }

    /// The names of the mechanisms that are on, `M1` first.
    #[must_use]
    pub fn keys(self) -> Vec<String> {
        let on = mechanisms().filter(|mechanism| self.mechanisms & (1 << mechanism.index()) != 0);
        on.map(|mechanism| format!("M{}", mechanism.index() + 1)).collect()
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "0..=20 after the clamp, and what is no number is 0"
)]
fn step(share: f64) -> u8 {
    (share.clamp(0.0, 1.0) * f64::from(STEPS)).round() as u8
}

/// What a code says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Code {
    /// A bet: number of the beat (2..=10) and place of the bet.
    Bet(u8, u8),
    /// A setting.
    Setting(Levers),
}

/// Why some characters are no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misread {
    /// So many characters where another number was expected.
    Length {
        /// Characters found after the prefix.
        found: usize,
        /// Characters expected.
        expected: usize,
    },
    /// A character that no code has; its place, from 1.
    Character(char, usize),
    /// Every character is possible, and the last does not fit the others.
    Check,
    /// The check fits, and the page that made it is newer than this one.
    Newer,
    /// The check fits, and there is no such bet or lever.
    Nothing,
}

impl Code {
    /// The code of a bet; `None` where nothing can be bet.
    #[must_use]
    pub fn bet(beat: Beat, bet: Bet) -> Option<Self> {
        let place = u8::try_from(bet.place()).ok()?;
        beat.bet(bet.place())?;
        Some(Self::Bet(u8::try_from(beat.number()).ok()?, place))
    }

    /// The beat and its bet, where the code is one.
    #[must_use]
    pub fn as_bet(self) -> Option<(Beat, Bet)> {
        let Self::Bet(number, place) = self else { return None };
        let beat = Beat::ALL.into_iter().find(|beat| beat.number() == usize::from(number))?;
        Some((beat, beat.bet(usize::from(place))?))
    }

    /// The code as it is shown: `MO-203K`, or `MO-1AB4-9QX2` for a setting.
    #[must_use]
    pub fn text(self) -> String {
        let mut values = match self {
            Self::Bet(number, place) => {
                vec![u32::from(number), u32::from(place) / BASE, u32::from(place) % BASE]
            }
            Self::Setting(levers) => {
                let mut bits = u32::from(levers.mechanisms) | (u32::from(levers.tools) << 16);
                let mut digits = [0; 4];
                for digit in digits.iter_mut().rev() {
                    (*digit, bits) = (bits % BASE, bits / BASE);
                }
                let [a, b, c, d] = digits;
                vec![SETTING, levers.direction.into(), levers.autonomy.into(), a, b, c, d]
            }
        };
        values.push(check(&values));
        let mut text = PREFIX.to_owned();
        for (place, value) in values.iter().enumerate() {
            if place == 4 {
                text.push('-');
            }
            text.push(letter(*value));
        }
        text
    }

    /// Read what follows the prefix, without spaces and hyphens, in either case. Characters that look
    /// alike are read as the one that codes have.
    ///
    /// # Errors
    ///
    /// Says what does not fit.
    pub fn read(body: &str) -> Result<Self, Misread> {
        let letters = || body.chars().filter(|c| !is_joint(*c));
        let found = letters().count();
        let expected = letters().next().map_or(BET_LENGTH, length_from);
        if found != expected {
            return Err(Misread::Length { found, expected });
        }
        let mut values = [0; SETTING_LENGTH];
        for (place, (value, c)) in values.iter_mut().zip(letters()).enumerate() {
            *value = self::value(c).ok_or(Misread::Character(c, place + 1))?;
        }
        let values = &values[..expected];
        if sum(values) == SUM { Self::of(values) } else { Err(Misread::Check) }
    }

    /// What values say whose check fits.
    fn of(values: &[u32]) -> Result<Self, Misread> {
        let small = |value: u32| u8::try_from(value).map_err(|_| Misread::Nothing);
        match *values {
            [0, ..] => Err(Misread::Nothing),
            [kind, ..] if kind > KINDS => Err(Misread::Newer),
            [SETTING, direction, autonomy, a, b, c, d, _] => {
                let bits = [a, b, c, d].into_iter().fold(0, |bits, digit| bits * BASE + digit);
                if direction > STEPS || autonomy > STEPS || bits >= 1 << 17 {
                    return Err(Misread::Nothing);
                }
                Ok(Self::Setting(Levers {
                    direction: small(direction)?,
                    autonomy: small(autonomy)?,
                    tools: bits >> 16 == 1,
                    mechanisms: u16::try_from(bits & 0xffff).map_err(|_| Misread::Nothing)?,
                }))
            }
            [number, high, low, _] => {
                let code = Self::Bet(small(number)?, small(high * BASE + low).unwrap_or(u8::MAX));
                code.as_bet().map(|_| code).ok_or(Misread::Nothing)
            }
            _ => Err(Misread::Nothing),
        }
    }
}

/// Characters that may stand between those of a code.
pub(super) const fn is_joint(c: char) -> bool {
    matches!(c, ' ' | '-' | '_' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{a0}' | '\u{200b}')
}

/// How many characters follow the prefix where the first of them is `first`.
pub(super) fn length_from(first: char) -> usize {
    match value(first) {
        Some(value) if value % KINDS == SETTING => SETTING_LENGTH,
        _ => BET_LENGTH,
    }
}

/// The value of a character, or of the one that it looks like.
fn value(c: char) -> Option<u32> {
    let c = match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' | '|' => '1',
        other => other,
    };
    let place = ALPHABET.iter().position(|letter| char::from(*letter) == c)?;
    u32::try_from(place).ok()
}

fn letter(value: u32) -> char {
    char::from(ALPHABET[(value % BASE) as usize])
}

fn sum(values: &[u32]) -> u32 {
    values.iter().zip(1..).map(|(value, weight)| value * weight).sum::<u32>() % BASE
}

/// The last value that makes the sum come out.
fn check(values: &[u32]) -> u32 {
    let weight = u32::try_from(values.len()).unwrap_or(0) + 1;
    let fits = |last: &u32| (sum(values) + weight * last) % BASE == SUM;
    (0..BASE).find(fits).unwrap_or(0)
}

/// What may have been meant by some characters that are no code: every code that one change makes of
/// them, a wrong character, a swap of neighbours, one too many or one too few.
#[must_use]
pub fn readings(body: &str) -> Vec<Code> {
    let letters: Vec<char> = body.chars().filter(|c| !is_joint(*c)).take(12).collect();
    let mut found = Vec::new();
    let mut text = String::with_capacity(letters.len() + 1);
    let mut tried = |letters: &mut dyn Iterator<Item = char>| {
        text.clear();
        text.extend(letters);
        if let Ok(code) = Code::read(&text)
            && !found.contains(&code)
        {
            found.push(code);
        }
    };
    let all = || letters.iter().copied();
    // A swap is the likeliest slip of a typing hand, so it is offered first.
    for at in 1..letters.len() {
        let mut swapped = letters.clone();
        swapped.swap(at - 1, at);
        tried(&mut swapped.into_iter());
    }
    for at in 0..letters.len() {
        for other in ALPHABET {
            let other = char::from(*other);
            tried(&mut all().take(at).chain([other]).chain(all().skip(at + 1)));
        }
    }
    for at in 0..=letters.len() {
        for other in ALPHABET {
            tried(&mut all().take(at).chain([char::from(*other)]).chain(all().skip(at)));
        }
        tried(&mut all().take(at).chain(all().skip(at + 1)));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn bets() -> Vec<Code> {
        let all = |beat: Beat| {
            (0..beat.bets().len()).filter_map(move |at| beat.bet(at).map(|bet| (beat, bet)))
        };
        Beat::ALL.into_iter().flat_map(all).filter_map(|(beat, bet)| Code::bet(beat, bet)).collect()
    }

    fn body(code: Code) -> Vec<char> {
        code.text().chars().skip(PREFIX.len()).filter(|c| *c != '-').collect()
    }

    /// No single wrong character and no swap of neighbours reads as a code.
    fn is_guarded(code: Code) {
        let letters = body(code);
        for at in 0..letters.len() {
            for other in ALPHABET.iter().map(|letter| char::from(*letter)) {
                let mut wrong = letters.clone();
                wrong[at] = other;
                let wrong: String = wrong.into_iter().collect();
                let read = Code::read(&wrong);
                assert_eq!(read.is_ok(), other == letters[at], "{wrong} for {}", code.text());
                // Looking for readings takes long; a few places stand for all.
                if read.is_err() && (at + usize::from(other as u8)) % 31 == 0 {
                    assert!(readings(&wrong).contains(&code), "{wrong} for {}", code.text());
                }
            }
            if at > 0 && letters[at] != letters[at - 1] {
                let mut wrong = letters.clone();
                wrong.swap(at, at - 1);
                let wrong: String = wrong.into_iter().collect();
                assert!(Code::read(&wrong).is_err(), "{wrong} for {}", code.text());
                assert!(readings(&wrong).contains(&code), "{wrong} for {}", code.text());
            }
        }
    }

    #[test]
    fn every_bet_reads_back_and_every_slip_in_it_is_caught() {
        let bets = bets();
        assert_eq!(bets.len(), Beat::ALL.iter().map(|beat| beat.bets().len()).sum::<usize>());
        for code in bets {
            let text = code.text();
            assert_eq!(text.len(), 7, "{text}");
            assert_eq!(Code::read(&text[PREFIX.len()..]), Ok(code));
            is_guarded(code);
        }
    }

    #[test]
    fn look_alikes_case_spaces_and_hyphens_are_forgiven() {
        let code = Code::bet(Beat::Central, Beat::Central.bet(1).unwrap()).unwrap();
        let text: String = body(code).into_iter().collect();
        let other = text.to_lowercase().replace('0', "o").replace('1', "l");
        let spaced: String = other.chars().flat_map(|c| [c, ' ', '\u{2011}']).collect();
        assert_eq!(Code::read(&other), Ok(code), "{other}");
        assert_eq!(Code::read(&spaced), Ok(code), "{spaced}");
    }

    #[test]
    fn what_does_not_fit_is_named() {
        assert_eq!(Code::read(""), Err(Misread::Length { found: 0, expected: 4 }));
        assert_eq!(Code::read("20"), Err(Misread::Length { found: 2, expected: 4 }));
        assert_eq!(Code::read("1023"), Err(Misread::Length { found: 4, expected: 8 }));
        assert_eq!(Code::read("20é3"), Err(Misread::Character('é', 3)));
        let made = |values: &[u32]| {
            let all = values.iter().copied().chain([check(values)]);
            all.map(letter).collect::<String>()
        };
        assert_eq!(Code::read(&made(&[12, 0, 0])), Err(Misread::Newer));
        assert_eq!(Code::read(&made(&[0, 0, 0])), Err(Misread::Nothing));
        assert_eq!(Code::read(&made(&[2, 0, 11])), Err(Misread::Nothing));
        assert_eq!(Code::read(&made(&[2, 30, 30])), Err(Misread::Nothing));
        assert_eq!(Code::read(&made(&[1, 21, 0, 0, 0, 0, 0])), Err(Misread::Nothing));
    }

    #[test]
    fn a_setting_is_as_coarse_as_said() {
        let setting = Setting::levers(0.52, 0.93, false);
        let levers = Levers::of(&setting);
        assert_eq!((levers.direction, levers.autonomy, levers.tools), (10, 19, false));
        assert_eq!(levers.shares(), (0.5, 0.95));
        assert_eq!(Levers { mechanisms: 0b101, ..levers }.keys(), ["M1", "M3"]);
        assert_eq!(Levers::of(&Setting::levers(f64::NAN, 9.0, true)).shares(), (0.0, 1.0));
    }

    proptest! {
        #[test]
        fn every_setting_reads_back_and_every_slip_in_it_is_caught(
            direction in 0_u8..=20, autonomy in 0_u8..=20, tools: bool, mechanisms: u16
        ) {
            let code = Code::Setting(Levers { direction, autonomy, tools, mechanisms });
            let text = code.text();
            prop_assert_eq!(text.len(), 12);
            prop_assert_eq!(Code::read(&text[PREFIX.len()..]), Ok(code));
            is_guarded(code);
        }

        #[test]
        fn nothing_breaks_it(text in "\\PC{0,40}") {
            let _any = Code::read(&text);
            prop_assert!(readings(&text).len() < 200);
        }
    }
}
