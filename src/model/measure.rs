//! What a run records: national columns, and the same by region where it makes sense.

/// Number of tensions.
pub const TENSIONS: usize = 12;

macro_rules! measures {
    ($(#[$doc:meta])* $kind:ident { $($(#[$item:meta])* $name:ident = $column:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $kind {
            $($(#[$item])* $name,)*
        }

        impl $kind {
            /// Every measure, in the order of the columns.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// Number of measures.
            pub const COUNT: usize = Self::ALL.len();

            /// Name of the column in files and at the terminal.
            #[must_use]
            pub const fn column(self) -> &'static str {
                match self { $(Self::$name => $column,)* }
            }

            /// Place in the order of the columns.
            #[must_use]
            pub const fn index(self) -> usize {
                self as usize
            }
        }
    };
}

measures! {
    /// A national measure, recorded once a step. All in 0..1 but the backlog (0..4 decisions).
    Measure {
        /// Direction in effect.
        Direction = "d",
        /// Autonomy in effect.
        Autonomy = "a",
        /// Share of work done on a deployed electronic record system.
        Adoption = "A",
        /// Share of work on systems that conform to the common standard.
        Conformance = "C",
        /// Share of encounters in which shared information is used.
        Use = "U",
        /// Local fit.
        Fit = "F",
        /// Workarounds.
        Workarounds = "W",
        /// Legitimacy of the programme among those who work there.
        Legitimacy = "L",
        /// Rigidity of the installed base.
        Rigidity = "K",
        /// Legacy and technical debt.
        Debt = "Q",
        /// Capability.
        Capability = "S",
        /// Effort spent complying.
        Comply = "pc",
        /// Effort spent tailoring.
        Tailor = "pt",
        /// Effort spent working around.
        WorkAround = "pw",
        /// Effort spent holding out.
        HoldOut = "ph",
        /// Relational capacity of the meso tier.
        Relational = "Mr",
        /// Codified capacity of the meso tier.
        Codified = "Mc",
        /// Regional convergence.
        Convergence = "Z",
        /// Backlog of decisions that await sign-off, 0..4.
        Backlog = "Bk",
        /// Public trust.
        Trust = "P",
        /// Share of people with a shared record available.
        Coverage = "Cov",
        /// Joins: share of care whose record arrives, weighted by where care happens.
        Joins = "J",
        /// Shared infrastructure.
        Infrastructure = "N",
        /// Readiness of the standards.
        Standards = "Std",
        /// Age of the standards relative to the frontier.
        StandardsAge = "Age",
        /// Supplier concentration.
        Concentration = "G",
        /// Contracting index: progress on paper.
        Contracts = "Ct",
        /// Secondary use supplied.
        SecondaryUse = "X",
        /// Secondary use wanted.
        SecondaryAppetite = "Dx",
        /// Strain: share of asked-for service that the tiers cannot give.
        Strain = "strain",
        /// Voluntary commitment: effort that would go to complying without coercion.
        VoluntaryCommitment = "V",
        /// Joins inside regions.
        JoinsInside = "Jin",
        /// Joins across regions.
        JoinsAcross = "Jout",
        /// Hospital adoption: share of hospital work on a deployed system.
        HospitalAdoption = "AH",
        /// Intensity of T1, standardisation and local fit.
        Tension1 = "T1",
        /// Intensity of T2, national direction and local autonomy.
        Tension2 = "T2",
        /// Intensity of T3, collaboration and competition.
        Tension3 = "T3",
        /// Intensity of T4, sharing and privacy.
        Tension4 = "T4",
        /// Intensity of T5, innovation and stability.
        Tension5 = "T5",
        /// Intensity of T6, speed and consultation.
        Tension6 = "T6",
        /// Intensity of T7, national accountability and local ownership.
        Tension7 = "T7",
        /// Intensity of T8, short-term delivery and long-term capability.
        Tension8 = "T8",
        /// Intensity of T9, scale and plurality.
        Tension9 = "T9",
        /// Intensity of T10, levelling up and excellence.
        Tension10 = "T10",
        /// Intensity of T11, secondary use and direct care.
        Tension11 = "T11",
        /// Intensity of T12, vertical alignment and horizontal integration.
        Tension12 = "T12",
        /// Gauge of the national minister.
        Minister = "minister",
        /// Gauge of the regional board.
        Board = "board",
        /// Gauge of the clinician.
        Clinician = "clinician",
        /// Gauge of the supplier.
        Supplier = "supplier",
        /// Gauge of the patient.
        Patient = "patient",
        /// The clinician's gauge over hospitals only.
        HospitalSeat = "hospital_seat",
        /// The clinician's gauge over primary care only.
        GpSeat = "gp_seat",
    }
}

measures! {
    /// A regional measure, recorded once a step for every region. All in 0..1 but the backlog
    /// (0..4 decisions) and the leans (-1..1).
    RegionalMeasure {
        /// Adoption.
        Adoption = "A",
        /// Conformance.
        Conformance = "C",
        /// Use.
        Use = "U",
        /// Local fit.
        Fit = "F",
        /// Workarounds.
        Workarounds = "W",
        /// Legitimacy.
        Legitimacy = "L",
        /// Rigidity of the installed base.
        Rigidity = "K",
        /// Debt.
        Debt = "Q",
        /// Capability.
        Capability = "S",
        /// Relational capacity.
        Relational = "Mr",
        /// Codified capacity.
        Codified = "Mc",
        /// Convergence of products inside the region.
        Convergence = "Z",
        /// Turbulence after a reorganisation.
        Turbulence = "Tb",
        /// Backlog of decisions, 0..4.
        Backlog = "Bk",
        /// Public trust.
        Trust = "P",
        /// Coverage.
        Coverage = "Cov",
        /// Joins.
        Joins = "J",
        /// Joins inside the region.
        JoinsInside = "Jin",
        /// Joins across its borders.
        JoinsAcross = "Jout",
        /// Rails towards other regions.
        RailOut = "railout",
        /// Strain.
        Strain = "strain",
        /// Intensity of T1.
        Tension1 = "T1",
        /// Intensity of T2.
        Tension2 = "T2",
        /// Intensity of T3.
        Tension3 = "T3",
        /// Intensity of T4.
        Tension4 = "T4",
        /// Intensity of T5.
        Tension5 = "T5",
        /// Intensity of T6.
        Tension6 = "T6",
        /// Intensity of T7.
        Tension7 = "T7",
        /// Intensity of T8.
        Tension8 = "T8",
        /// Intensity of T9.
        Tension9 = "T9",
        /// Intensity of T10.
        Tension10 = "T10",
        /// Intensity of T11.
        Tension11 = "T11",
        /// Intensity of T12.
        Tension12 = "T12",
        /// Unmet demand at the first pole of T1, and so on to T12; the second poles follow.
        FirstPole1 = "x1",
        /// First pole of T2.
        FirstPole2 = "x2",
        /// First pole of T3.
        FirstPole3 = "x3",
        /// First pole of T4.
        FirstPole4 = "x4",
        /// First pole of T5.
        FirstPole5 = "x5",
        /// First pole of T6.
        FirstPole6 = "x6",
        /// First pole of T7.
        FirstPole7 = "x7",
        /// First pole of T8.
        FirstPole8 = "x8",
        /// First pole of T9.
        FirstPole9 = "x9",
        /// First pole of T10.
        FirstPole10 = "x10",
        /// First pole of T11.
        FirstPole11 = "x11",
        /// First pole of T12.
        FirstPole12 = "x12",
        /// Second pole of T1.
        SecondPole1 = "y1",
        /// Second pole of T2.
        SecondPole2 = "y2",
        /// Second pole of T3.
        SecondPole3 = "y3",
        /// Second pole of T4.
        SecondPole4 = "y4",
        /// Second pole of T5.
        SecondPole5 = "y5",
        /// Second pole of T6.
        SecondPole6 = "y6",
        /// Second pole of T7.
        SecondPole7 = "y7",
        /// Second pole of T8.
        SecondPole8 = "y8",
        /// Second pole of T9.
        SecondPole9 = "y9",
        /// Second pole of T10.
        SecondPole10 = "y10",
        /// Second pole of T11.
        SecondPole11 = "y11",
        /// Second pole of T12.
        SecondPole12 = "y12",
    }
}

impl Measure {
    /// The columns that a reference file and the terminal print, after the time.
    pub const OUTPUT: &[Self] = Self::ALL.split_at(Self::COUNT - 2).0;

    /// Intensity of tension `number` (1..=12).
    #[must_use]
    pub fn tension(number: usize) -> Option<Self> {
        let index = number.checked_sub(1).filter(|&index| index < TENSIONS)?;
        Self::ALL.get(Self::Tension1.index() + index).copied()
    }
}

impl RegionalMeasure {
    /// Intensity of tension `number` (1..=12).
    #[must_use]
    pub fn tension(number: usize) -> Option<Self> {
        let index = number.checked_sub(1).filter(|&index| index < TENSIONS)?;
        Self::ALL.get(Self::Tension1.index() + index).copied()
    }
}
