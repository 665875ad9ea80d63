//! What a reader does with one mechanism: how much of it, from when to when, and where.

/// Which of the twelve regions, as a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Regions(u16);

impl Regions {
    /// Number of regions that can be chosen.
    pub const COUNT: usize = 12;

    /// Every region: the national level.
    pub const ALL: Self = Self(0x0fff);

    /// No region.
    pub const NONE: Self = Self(0);

    /// The set whose members are the bits of `bits`; `None` where there are other bits.
    #[must_use]
    pub const fn from_bits(bits: u16) -> Option<Self> {
        if bits <= Self::ALL.0 { Some(Self(bits)) } else { None }
    }

    /// One bit for each region, the first the lowest.
    #[must_use]
    pub const fn bits(self) -> u16 {
        self.0
    }

    /// Whether a region (from 0) is in it.
    #[must_use]
    pub const fn has(self, region: usize) -> bool {
        region < Self::COUNT && self.0 & (1 << region) != 0
    }

    /// The set with a region in it, or out of it.
    #[must_use]
    pub const fn with(self, region: usize, inside: bool) -> Self {
        if region >= Self::COUNT {
            return self;
        }
        Self(if inside { self.0 | (1 << region) } else { self.0 & !(1 << region) })
    }

    /// Whether every region is in it.
    #[must_use]
    pub const fn is_all(self) -> bool {
        self.0 == Self::ALL.0
    }

    /// How many are in it.
    #[must_use]
    pub const fn count(self) -> u32 {
        self.0.count_ones()
    }

    /// Share of the twelve that are in it, 0..=1.
    #[must_use]
    pub fn share(self) -> f64 {
        f64::from(self.count()) / Self::COUNT as f64
    }

    /// The regions in it, in order.
    pub fn members(self) -> impl Iterator<Item = usize> {
        (0..Self::COUNT).filter(move |region| self.has(*region))
    }
}

/// What is done with one mechanism.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Plan {
    /// Whether it is there at all.
    pub on: bool,
    /// Its intensity while it is there, 0..1.
    pub intensity: f64,
    /// First year.
    pub start: f64,
    /// The year in which it ends, not included; `None`: never.
    pub end: Option<f64>,
    /// Where: every region, or for the five that regions deliver, some of them.
    pub regions: Regions,
}

impl Plan {
    /// Not there; three quarters of full strength once it is switched on.
    pub const OFF: Self =
        Self { on: false, intensity: 0.75, start: 0.0, end: None, regions: Regions::ALL };

    /// Its intensity in a year, 0 where it is not there.
    #[must_use]
    pub fn at(&self, year: f64) -> f64 {
        let there = self.on && self.start <= year && self.end.is_none_or(|end| year < end);
        if there { self.intensity } else { 0.0 }
    }
}
