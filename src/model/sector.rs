//! The four sectors of care whose organisations make up a region.

/// A sector of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sector {
    /// General practice.
    Primary,
    /// Acute hospitals.
    Hospital,
    /// Community and mental health services.
    CommunityMental,
    /// Social care providers.
    SocialCare,
}

/// What the organisations of a sector have in common before chance varies them.
///
/// All illustrative, except that the hospital share of care outside the region follows the reported
/// fifth of acute provision \[SHCR23\].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SectorSpec {
    /// Which sector.
    pub sector: Sector,
    /// Name in files and at the terminal.
    pub name: &'static str,
    /// Organisations in a region of the default size.
    pub count: usize,
    /// Relative size of one organisation (share of a region's work before scaling).
    pub size: f64,
    /// Distance of need from the national norm, 0..1.
    pub need: f64,
    /// Staff and digital capacity, 0..1.
    pub capacity: f64,
    /// Rigidity of the installed base at the start, 0..1.
    pub legacy: f64,
    /// Share of care that crosses the region's border, 0..1.
    pub cross_flow: f64,
    /// Multiplier on initial adoption.
    pub adoption_multiplier: f64,
}

/// The sectors, in the order in which organisations are stored within each region.
pub const SECTORS: [SectorSpec; 4] = [
    SectorSpec {
        sector: Sector::Primary,
        name: "primary",
        count: 6,
        size: 0.5,
        need: 0.35,
        capacity: 0.6,
        legacy: 0.4,
        cross_flow: 0.05,
        adoption_multiplier: 1.6,
    },
    SectorSpec {
        sector: Sector::Hospital,
        name: "hospital",
        count: 4,
        size: 3.0,
        need: 0.6,
        capacity: 0.7,
        legacy: 0.8,
        cross_flow: 0.2,
        adoption_multiplier: 0.9,
    },
    SectorSpec {
        sector: Sector::CommunityMental,
        name: "community_mental",
        count: 3,
        size: 1.2,
        need: 0.55,
        capacity: 0.45,
        legacy: 0.5,
        cross_flow: 0.1,
        adoption_multiplier: 0.7,
    },
    SectorSpec {
        sector: Sector::SocialCare,
        name: "social_care",
        count: 3,
        size: 0.8,
        need: 0.65,
        capacity: 0.3,
        legacy: 0.3,
        cross_flow: 0.08,
        adoption_multiplier: 0.5,
    },
];

/// Organisations in one region of the default size.
pub const ORGANISATIONS_PER_REGION: usize = 16;
