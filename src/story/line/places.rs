//! Arrivals along the line, of ten. Worked out beforehand: a test of the folder above repeats every
//! run.

use crate::story::line::PLACES;

/// After twenty years, from the regions' end to the centre's.
pub(super) const ARRIVE: [f64; PLACES] = [
    2.1733, 2.3095, 2.4921, 2.7062, 2.9386, 3.1778, 3.4136, 3.6373, 3.8406, 4.0154, 4.1572, 4.2667,
    4.3463, 4.3983, 4.4248, 4.4280, 4.4100, 4.3728, 4.3185, 4.2488, 4.1656, 4.0702, 3.9633, 3.8453,
    3.7180, 3.5833, 3.4427, 3.2979, 3.1505, 3.0021, 2.8544, 2.7089, 2.5674, 2.4312, 2.3018, 2.1805,
    2.0693, 1.9732, 1.8928, 1.8320, 1.7884,
];

/// The most anywhere on the line after ten years.
pub(super) const EARLY: f64 = 1.1461;

/// The most anywhere on the line after twenty years with no tools at all.
pub(super) const BARE: f64 = 1.0078;
