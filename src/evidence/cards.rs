//! The country cards: the seven programmes that have a run, and the other countries, of which there are
//! facts and no run.

use crate::model::{Measure, Preset};

/// A recorded point beside a run.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// Calendar year.
    pub year: f64,
    /// The recorded share, 0..1.
    pub share: f64,
}

/// A programme with a run of ours.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Card {
    /// The run.
    pub preset: Preset,
    /// The line that is drawn of it.
    pub measure: Measure,
    /// Calendar years that are drawn.
    pub years: (f64, f64),
    /// What the record counts, as it is reported.
    pub points: &'static [Point],
    /// Keys of the sources of the points and of what fits or does not.
    pub keys: &'static [&'static str],
}

/// A country with facts and no run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactCard {
    /// Name, for its words.
    pub id: &'static str,
    /// Keys of the sources that its words name.
    pub keys: &'static [&'static str],
}

const fn point(year: f64, share: f64) -> Point {
    Point { year, share }
}

/// The seven programmes, in the order of [`Preset::ALL`].
pub const CARDS: [Card; 7] = [
    Card {
        preset: Preset::England,
        measure: Measure::HospitalAdoption,
        years: (1998.0, 2025.25),
        points: &[point(2002.0, 0.03), point(2018.0, 0.77), point(2025.25, 0.91)],
        keys: &["BMJ02", "WAR19", "EPR25"],
    },
    Card {
        preset: Preset::Npfit,
        measure: Measure::HospitalAdoption,
        years: (2002.0, 2012.0),
        points: &[point(2009.5, 4.0 / 97.0)],
        keys: &["NAO11", "CIO11", "PAC13"],
    },
    Card {
        preset: Preset::UsaHitech,
        measure: Measure::HospitalAdoption,
        years: (2005.0, 2023.0),
        points: &[
            point(2008.0, 0.094),
            point(2009.0, 0.122),
            point(2010.0, 0.156),
            point(2011.0, 0.276),
            point(2012.0, 0.444),
            point(2013.0, 0.594),
            point(2014.0, 0.755),
            point(2015.0, 0.838),
        ],
        keys: &["ONC35", "ONCQS", "FIE16"],
    },
    Card {
        preset: Preset::DenmarkMedcom,
        measure: Measure::Adoption,
        years: (1994.0, 2018.0),
        points: &[point(2010.0, 0.98)],
        keys: &["PRO10", "HUL22", "KIE15"],
    },
    Card {
        preset: Preset::Australia,
        measure: Measure::Coverage,
        years: (2010.0, 2022.0),
        // 5.7 million people had opted in as well: no share, so no point.
        points: &[point(2019.0, 0.90)],
        keys: &["ACS18", "ANAO19"],
    },
    Card {
        preset: Preset::Estonia,
        measure: Measure::Coverage,
        years: (2003.0, 2020.0),
        // 84% of prescriptions is another thing than people with a record: told, not drawn.
        points: &[],
        keys: &["MET18", "WEL"],
    },
    Card {
        preset: Preset::Singapore,
        measure: Measure::Conformance,
        years: (2009.0, 2028.0),
        // What was counted in 2022 are shares of shares: told, not drawn.
        points: &[point(2017.0, 0.03)],
        keys: &["SG17", "SG23", "SG26"],
    },
];

/// Countries of which there are facts and no run.
pub const FACT_CARDS: &[FactCard] = &[
    FactCard { id: "canada", keys: &["OAG09", "FRA09"] },
    FactCard { id: "germany", keys: &["SCH23", "DE25"] },
    FactCard { id: "netherlands", keys: &["NL11a", "NLVB", "NL23"] },
    FactCard { id: "scotland", keys: &["HSJ05", "DHN08"] },
    FactCard { id: "new-zealand", keys: &["BOW13", "NZ22", "NZH"] },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::source;

    #[test]
    fn every_card_has_sources_and_its_points_lie_in_its_years() {
        for (card, preset) in CARDS.iter().zip(Preset::ALL) {
            assert_eq!(card.preset, preset);
            let run = preset.scenario();
            assert!(card.years.0 >= run.start_year && card.years.1 < run.start_year + run.years);
            assert!(!card.keys.is_empty() && card.keys.iter().all(|key| source(key).is_some()));
            for point in card.points {
                assert!(point.year >= card.years.0 && point.year <= card.years.1);
                assert!((0.0..=1.0).contains(&point.share));
            }
        }
        for card in FACT_CARDS {
            assert!(!card.keys.is_empty() && card.keys.iter().all(|key| source(key).is_some()));
        }
    }
}
