//! What version 2 of the model adds to version 1: a few coefficients, all neutral in version 1.
//!
//! Each stands in one place of the equations (docs/model.md, "Version 2") as a term that is zero, or
//! a factor that is one, where it is neutral, so that version 1 keeps its bits.

use crate::grade::Grade;
use crate::parameter::{ParameterError, ParameterSpec, accepted};

/// Which set of equations a scenario is run with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ModelVersion {
    /// The specification as it came; every number of the story is of this version.
    #[default]
    One,
    /// With the coefficients of [`Revision`]: what version 1 is known to get wrong, in part mended.
    Two,
}

impl ModelVersion {
    /// Number in files and at the terminal.
    #[must_use]
    pub const fn number(self) -> u64 {
        match self {
            Self::One => 1,
            Self::Two => 2,
        }
    }

    /// The version with this number.
    #[must_use]
    pub const fn numbered(number: u64) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Two),
            _ => None,
        }
    }
}

/// What is known of one coefficient of the revision.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RevisionSpec {
    /// As of any parameter; the default is that of version 2.
    pub parameter: ParameterSpec,
    /// The value at which the coefficient does nothing.
    pub neutral: f64,
}

macro_rules! revision {
    ($($name:ident: $neutral:literal => $default:expr, $low:literal..$high:literal,
       $least:literal..$greatest:literal, $unit:literal, $grade:ident, $meaning:literal,
       [$($key:literal),*];)*) => {
        /// One value for every coefficient that version 2 adds.
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub struct Revision {
            $(#[doc = $meaning] pub $name: f64,)*
        }

        impl Default for Revision {
            fn default() -> Self {
                Self { $($name: $default,)* }
            }
        }

        /// Every coefficient of the revision, in the order of the documentation.
        pub const REVISION: &[RevisionSpec] = &[
            $(RevisionSpec {
                parameter: ParameterSpec {
                    name: stringify!($name),
                    default: $default,
                    low: $low,
                    high: $high,
                    least: $least,
                    greatest: $greatest,
                    unit: $unit,
                    grade: Grade::$grade,
                    meaning: $meaning,
                    basis: &[$($key),*],
                },
                neutral: $neutral,
            },)*
        ];

        impl Revision {
            /// Nothing added: version 1.
            pub const NEUTRAL: Self = Self { $($name: $neutral,)* };

            /// The value of the coefficient called `name`, if there is one.
            #[must_use]
            pub fn get(&self, name: &str) -> Option<f64> {
                match name {
                    $(stringify!($name) => Some(self.$name),)*
                    _ => None,
                }
            }

            /// The same, with every value that the model cannot accept put back to its default.
            #[must_use]
            pub fn sound(&self) -> Self {
                Self { $($name: accepted(self.$name, $least, $greatest, $default),)* }
            }

            fn slot(&mut self, name: &str) -> Option<&mut f64> {
                match name {
                    $(stringify!($name) => Some(&mut self.$name),)*
                    _ => None,
                }
            }
        }
    };
}

impl Revision {
    /// Set one coefficient.
    ///
    /// # Errors
    /// The name is unknown, or the value lies outside what the model accepts; nothing is changed.
    pub fn set(&mut self, name: &str, value: f64) -> Result<(), ParameterError> {
        let spec = REVISION.iter().map(|spec| &spec.parameter).find(|spec| spec.name == name);
        let spec = spec.ok_or(ParameterError::Unknown)?;
        if !(value >= spec.least && value <= spec.greatest) {
            return Err(ParameterError::OutOfRange(spec));
        }
        *self.slot(name).ok_or(ParameterError::Unknown)? = value;
        Ok(())
    }
}

// name: neutral => default, low..high of the range tried, least..greatest accepted, unit, grade, meaning, [basis];
revision! {
    rate4: 0.0 => 0.12, 0.06..0.18, 0.0..4.0, "1/yr", Inferred, "extra start rate where an incentive is near full, with its square", ["ONC35", "AJ17"];
    reach4: 1.0 => 0.1, 0.0..0.4, 0.0..1.0, "1", Inferred, "share of an incentive to start projects that reaches community, mental health and social care", ["AJ17"];
    match2: 0.0 => 1.5, 1.0..2.0, 0.0..20.0, "1", Inferred, "steepness with which matched money goes to those with capacity above 0.6", ["PAC20b", "CW20"];
    dated: 0.0 => 0.15, 0.1..0.2, 0.0..20.0, "1", Inferred, "pressure of dated plans, per unit of exemplars or of regional boards", ["GDE3", "EDW11"];
    over9: 0.0 => 0.22, 0.2..0.3, 0.0..4.0, "1/yr", Inferred, "capability lost with strain where much hangs on clinical leaders, with the square of their level", ["CCIO12"];
    run16: 0.0 => 0.25, 0.15..0.3, 0.0..20.0, "1", Inferred, "alignment where a region runs a product that its organisations share", ["KIE15"];
    l_core: 0.0 => 0.05, 0.02..0.1, 0.0..1.0, "1", Inferred, "share of those who would withhold support and give it all the same", ["PAC13"];
    re_voice: 0.0 => 0.2, 0.1..0.3, 0.0..20.0, "1", Inferred, "voice gained while habits lag behind a rebuilt form", ["NZ02"];
    re_two: 0.0 => 0.8, 0.4..1.0, 0.0..1.0, "1", Inferred, "share of two-signature decisions that lapse while habits lag behind a rebuilt form", ["NZ02"];
    tau_re: 5.0 => 5.0, 3.0..8.0, 0.25..100.0, "yr", Illustrative, "time for habits to catch up with a rebuilt form", ["NZ02"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_lie_in_their_ranges_and_both_versions_in_what_is_accepted() {
        for RevisionSpec { parameter: spec, neutral } in REVISION {
            assert!(spec.low <= spec.default && spec.default <= spec.high, "{}", spec.name);
            assert!(spec.least <= spec.low && spec.high <= spec.greatest, "{}", spec.name);
            assert!(spec.least <= *neutral && *neutral <= spec.greatest, "{}", spec.name);
            assert_eq!(Revision::default().get(spec.name), Some(spec.default));
            assert_eq!(Revision::NEUTRAL.get(spec.name), Some(*neutral));
            assert!(!spec.basis.is_empty(), "{} has no source", spec.name);
        }
    }

    #[test]
    fn what_cannot_be_accepted_is_refused_or_put_back() {
        let mut revision = Revision::default();
        assert_eq!(revision.set("banana", 1.0), Err(ParameterError::Unknown));
        for bad in [f64::NAN, -0.1, 1.1, f64::INFINITY] {
            assert!(matches!(revision.set("l_core", bad), Err(ParameterError::OutOfRange(_))));
        }
        assert_eq!(revision, Revision::default());
        assert_eq!(revision.set("l_core", 0.1), Ok(()));
        assert_eq!(Revision { l_core: f64::NAN, ..revision }.sound(), Revision::default());
    }

    #[test]
    fn versions_have_numbers() {
        for version in [ModelVersion::One, ModelVersion::Two] {
            assert_eq!(ModelVersion::numbered(version.number()), Some(version));
        }
        assert_eq!((ModelVersion::numbered(0), ModelVersion::numbered(3)), (None, None));
    }
}
