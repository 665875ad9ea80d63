//! Seven national programmes as schedules: direction codes and intensities are our judgement.
//!
//! Dates follow the record (model specification, section 13); shapes may be compared, not levels.

use crate::mechanism::Mechanism;
use crate::scenario::{LeverChange, MechanismSpell, Scenario, Setting, Shock, ShockKind, Urgency};

/// A national programme as a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Preset {
    /// England from 1998 along its strategies and reorganisations.
    England,
    /// The National Programme for IT alone, from 2002.
    Npfit,
    /// The United States around the HITECH Act, from 2005.
    UsaHitech,
    /// Denmark around MedCom, from 1994.
    DenmarkMedcom,
    /// Australia around its national record, from 2010.
    Australia,
    /// Estonia around its national rails, from 2003.
    Estonia,
    /// Singapore around its national record, from 2009.
    Singapore,
}

impl Preset {
    /// Every preset, in the order of the specification.
    pub const ALL: [Self; 7] = [
        Self::England,
        Self::Npfit,
        Self::UsaHitech,
        Self::DenmarkMedcom,
        Self::Australia,
        Self::Estonia,
        Self::Singapore,
    ];

    /// Name in files and at the terminal.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::England => "england",
            Self::Npfit => "npfit",
            Self::UsaHitech => "usa_hitech",
            Self::DenmarkMedcom => "denmark_medcom",
            Self::Australia => "australia",
            Self::Estonia => "estonia",
            Self::Singapore => "singapore",
        }
    }

    /// The preset called `name`.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.name() == name)
    }

    /// The programme as a scenario.
    #[must_use]
    // Whoever names one programme takes no other along: the page's first part is small.
    #[inline]
    pub fn scenario(self) -> Scenario {
        match self {
            Self::England => england(),
            Self::Npfit => npfit(),
            Self::UsaHitech => usa_hitech(),
            Self::DenmarkMedcom => denmark_medcom(),
            Self::Australia => australia(),
            Self::Estonia => estonia(),
            Self::Singapore => singapore(),
        }
    }
}

fn levers(entries: &[(f64, f64, f64)]) -> Vec<LeverChange> {
    entries
        .iter()
        .map(|&(year, direction, autonomy)| LeverChange { year, direction, autonomy })
        .collect()
}

fn spells(entries: &[(Mechanism, f64, f64, f64)]) -> Vec<MechanismSpell> {
    entries
        .iter()
        .map(|&(mechanism, start, end, intensity)| MechanismSpell {
            mechanism,
            start,
            end,
            intensity,
        })
        .collect()
}

fn shocks(entries: &[(f64, ShockKind, f64)]) -> Vec<Shock> {
    entries.iter().map(|&(year, kind, severity)| Shock { year, kind, severity }).collect()
}

/// A mechanism that stays until the end of any run.
const ON: f64 = 9999.0;

#[inline(never)]
fn england() -> Scenario {
    use Mechanism as M;
    use ShockKind as S;
    let mut scenario = Scenario {
        start_year: 1998.0,
        years: 27.5,
        levers: levers(&[
            (0.0, 0.4, 0.6),
            (4.5, 0.95, 0.1),
            (9.0, 0.8, 0.25),
            (12.75, 0.3, 0.7),
            (13.75, 0.2, 0.85),
            (15.0, 0.4, 0.7),
            (16.75, 0.45, 0.65),
            (18.75, 0.5, 0.6),
            (21.5, 0.6, 0.5),
            (22.25, 0.75, 0.45),
            (24.5, 0.65, 0.45),
            (25.75, 0.75, 0.4),
        ]),
        mechanisms: spells(&[
            (M::MandatedStandards, 4.5, 16.75, 0.2),
            (M::MandatedStandards, 16.75, 24.25, 0.4),
            (M::MandatedStandards, 24.25, ON, 0.6),
            (M::MatchedFunding, 18.0, 23.0, 0.4),
            (M::MatchedFunding, 23.0, 28.0, 0.6),
            (M::NationalProcurement, 4.5, 13.75, 0.9),
            (M::NationalProcurement, 25.75, ON, 0.4),
            (M::Incentives, 6.25, 15.0, 0.2),
            (M::Exemplars, 18.5, 23.0, 0.6),
            (M::SharedInfrastructure, 4.5, 13.75, 0.7),
            (M::SharedInfrastructure, 13.75, 25.75, 0.35),
            (M::SharedInfrastructure, 25.75, ON, 0.5),
            (M::DataAgreements, 15.0, 22.25, 0.2),
            (M::DataAgreements, 22.25, ON, 0.4),
            (M::RegionalBoards, 0.0, 15.25, 0.3),
            (M::RegionalBoards, 15.25, 18.0, 0.1),
            (M::RegionalBoards, 18.0, 20.5, 0.3),
            (M::RegionalBoards, 20.5, 24.5, 0.5),
            (M::RegionalBoards, 24.5, 27.25, 0.6),
            (M::RegionalBoards, 27.25, ON, 0.3),
            (M::ClinicalLeadership, 0.0, 18.75, 0.1),
            (M::ClinicalLeadership, 18.75, ON, 0.4),
            (M::ConformanceTesting, 10.0, 21.0, 0.15),
            (M::ConformanceTesting, 21.0, ON, 0.25),
            (M::CommunitiesOfPractice, 18.5, 23.0, 0.4),
            (M::CommunitiesOfPractice, 23.0, ON, 0.2),
            (M::OpenInterfaces, 21.0, ON, 0.3),
            (M::DeliverySupport, 23.0, 28.0, 0.4),
            (M::MaturityEvaluation, 16.75, ON, 0.3),
            (M::PublicEngagement, 20.5, ON, 0.25),
            (M::RegionalConsolidation, 24.5, ON, 0.3),
        ]),
        shocks: shocks(&[
            (4.25, S::MesoReorganisation, 0.8),
            (8.75, S::MesoReorganisation, 0.8),
            (15.25, S::MesoReorganisation, 1.0),
            (18.0, S::MesoReorganisation, 0.5),
            (24.5, S::MesoReorganisation, 0.8),
            (25.5, S::MesoReorganisation, 0.4),
            (27.25, S::MesoReorganisation, 0.7),
            (7.25, S::MacroReorganisation, 0.3),
            (15.0, S::MacroReorganisation, 0.8),
            (18.25, S::MacroReorganisation, 0.2),
            (21.25, S::MacroReorganisation, 0.4),
            (25.0, S::MacroReorganisation, 0.6),
            (27.0, S::MacroReorganisation, 0.8),
            (6.25, S::MicroReorganisation, 0.3),
            (16.0, S::Scandal, 0.5),
            (23.5, S::Scandal, 0.35),
            (8.5, S::SupplierExit, 0.4),
            (10.5, S::SupplierExit, 0.4),
        ]),
        urgency: vec![Urgency { start: 22.25, duration: 2.25, height: 0.9 }],
        opt_out: vec![Setting { year: 10.0, value: 1.0 }],
        ..Scenario::default()
    };
    scenario.parameters.A0p = 0.6;
    scenario
}

#[inline(never)]
fn npfit() -> Scenario {
    use Mechanism as M;
    use ShockKind as S;
    let mut scenario = Scenario {
        start_year: 2002.0,
        years: 25.0,
        levers: levers(&[(0.0, 0.5, 0.5), (0.5, 0.95, 0.1)]),
        mechanisms: spells(&[
            (M::NationalProcurement, 0.5, ON, 0.9),
            (M::SharedInfrastructure, 0.5, ON, 0.7),
            (M::MandatedStandards, 0.5, ON, 0.2),
            (M::ClinicalLeadership, 0.0, ON, 0.05),
            (M::PublicEngagement, 6.0, ON, 0.15),
        ]),
        shocks: shocks(&[
            (4.5, S::SupplierExit, 0.4),
            (6.5, S::SupplierExit, 0.4),
            (4.75, S::MesoReorganisation, 0.8),
        ]),
        opt_out: vec![Setting { year: 6.0, value: 1.0 }],
        ..Scenario::default()
    };
    scenario.parameters.A0p = 0.7;
    scenario.parameters.A0 = 0.04;
    scenario
}

#[inline(never)]
fn usa_hitech() -> Scenario {
    use Mechanism as M;
    let mut scenario = Scenario {
        start_year: 2005.0,
        years: 25.0,
        levers: levers(&[(0.0, 0.2, 0.8), (4.25, 0.45, 0.65)]),
        mechanisms: spells(&[
            (M::Incentives, 4.5, 13.0, 1.0),
            (M::Incentives, 13.0, ON, 0.3),
            (M::ConformanceTesting, 5.5, 9.0, 0.35),
            (M::ConformanceTesting, 9.0, 15.0, 0.5),
            (M::ConformanceTesting, 15.0, ON, 0.7),
            (M::MandatedStandards, 5.5, 10.0, 0.2),
            (M::MandatedStandards, 10.0, 16.0, 0.45),
            (M::MandatedStandards, 16.0, ON, 0.7),
            (M::OpenInterfaces, 15.0, ON, 0.5),
            (M::RegionalBoards, 5.0, 9.0, 0.4),
            (M::DataAgreements, 9.0, ON, 0.2),
            (M::SharedInfrastructure, 13.0, ON, 0.3),
        ]),
        urgency: vec![Urgency { start: 15.25, duration: 2.0, height: 0.8 }],
        ..Scenario::default()
    };
    scenario.parameters.A0 = 0.075;
    scenario.parameters.A0p = 0.1;
    scenario
}

#[inline(never)]
fn denmark_medcom() -> Scenario {
    use Mechanism as M;
    use ShockKind as S;
    let mut scenario = Scenario {
        start_year: 1994.0,
        years: 25.0,
        levers: levers(&[(0.0, 0.5, 0.7)]),
        mechanisms: spells(&[
            (M::MandatedStandards, 0.0, ON, 0.7),
            (M::ConformanceTesting, 1.0, ON, 0.7),
            (M::CommunitiesOfPractice, 0.0, ON, 0.5),
            (M::ClinicalLeadership, 0.0, ON, 0.4),
            (M::RegionalBoards, 0.0, ON, 0.4),
            (M::Incentives, 0.0, ON, 0.25),
            (M::SharedInfrastructure, 9.0, ON, 0.4),
        ]),
        shocks: shocks(&[(13.0, S::MesoReorganisation, 0.6)]),
        ..Scenario::default()
    };
    scenario.parameters.A0 = 0.08;
    scenario.parameters.A0p = 0.5;
    scenario.parameters.hetn = 0.8;
    scenario.parameters.leg = 0.6;
    scenario.parameters.Mr0 = 0.6;
    scenario.parameters.G0 = 0.3;
    scenario
}

#[inline(never)]
fn australia() -> Scenario {
    use Mechanism as M;
    let mut scenario = Scenario {
        start_year: 2010.0,
        years: 25.0,
        levers: levers(&[(0.0, 0.5, 0.5), (2.0, 0.75, 0.4), (8.0, 0.8, 0.35)]),
        mechanisms: spells(&[
            (M::SharedInfrastructure, 1.0, ON, 0.7),
            (M::MandatedStandards, 2.0, ON, 0.35),
            (M::Incentives, 2.0, ON, 0.35),
            (M::DataAgreements, 2.0, ON, 0.2),
            (M::MaturityEvaluation, 4.0, ON, 0.2),
        ]),
        opt_out: vec![Setting { year: 9.0, value: 1.0 }],
        ..Scenario::default()
    };
    scenario.parameters.A0 = 0.08;
    scenario.parameters.A0p = 0.6;
    scenario
}

#[inline(never)]
fn estonia() -> Scenario {
    use Mechanism as M;
    let mut scenario = Scenario {
        start_year: 2003.0,
        years: 25.0,
        levers: levers(&[(0.0, 0.85, 0.35)]),
        mechanisms: spells(&[
            (M::SharedInfrastructure, 0.0, ON, 0.9),
            (M::MandatedStandards, 2.0, ON, 0.8),
            (M::ConformanceTesting, 2.0, ON, 0.5),
            (M::Incentives, 5.0, ON, 0.4),
            (M::DeliverySupport, 3.0, ON, 0.4),
            (M::DataAgreements, 2.0, ON, 0.3),
        ]),
        opt_out: vec![Setting { year: 5.75, value: 1.0 }],
        ..Scenario::default()
    };
    scenario.parameters.A0 = 0.09;
    scenario.parameters.A0p = 0.3;
    scenario.parameters.N0 = 0.2;
    scenario.parameters.hetn = 0.6;
    scenario.parameters.leg = 0.6;
    scenario.parameters.P0 = 0.7;
    scenario.parameters.flow = 0.8;
    scenario
}

#[inline(never)]
fn singapore() -> Scenario {
    use Mechanism as M;
    let mut scenario = Scenario {
        start_year: 2009.0,
        years: 25.0,
        levers: levers(&[(0.0, 0.85, 0.3)]),
        mechanisms: spells(&[
            (M::SharedInfrastructure, 1.0, ON, 0.7),
            (M::DeliverySupport, 0.0, ON, 0.7),
            (M::ClinicalLeadership, 0.0, ON, 0.5),
            (M::MandatedStandards, 1.0, ON, 0.5),
            (M::NationalProcurement, 0.0, ON, 0.35),
            (M::ConformanceTesting, 3.0, ON, 0.3),
            (M::Incentives, 17.0, ON, 0.8),
        ]),
        opt_out: vec![Setting { year: 2.0, value: 1.0 }],
        ..Scenario::default()
    };
    scenario.parameters.A0 = 0.09;
    scenario.parameters.A0p = 0.1;
    scenario.parameters.hetn = 0.7;
    scenario.parameters.leg = 0.7;
    scenario
}
