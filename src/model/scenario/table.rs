//! Multipliers on whole columns of the mechanism table.

/// Multipliers on whole columns of the mechanism table, for sensitivity studies; 0.5..2, 1 as given
/// (model specification, section 15, where each was tried from 0.7 to 1.3).
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TableMultipliers {
    /// On effort at the macro tier.
    pub effort_macro: f64,
    /// On effort at the meso tier.
    pub effort_meso: f64,
    /// On effort at the micro tier.
    pub effort_micro: f64,
    /// On money.
    pub money: f64,
    /// On decisions that need a sign-off.
    pub sign_off: f64,
    /// On lags of first effect.
    pub lag_up: f64,
    /// On lags of fading.
    pub lag_down: f64,
}

impl TableMultipliers {
    /// Names of the columns, in the order of [`TableMultipliers::values`].
    pub const NAMES: [&'static str; 7] =
        ["x_costM", "x_costm", "x_costu", "x_costB", "x_signoff", "x_lag_up", "x_lag_down"];

    /// Multipliers from their values in the order of [`TableMultipliers::NAMES`].
    #[must_use]
    pub const fn new(values: [f64; 7]) -> Self {
        let [effort_macro, effort_meso, effort_micro, money, sign_off, lag_up, lag_down] = values;
        Self { effort_macro, effort_meso, effort_micro, money, sign_off, lag_up, lag_down }
    }

    /// The values, in the order of [`TableMultipliers::NAMES`].
    #[must_use]
    pub const fn values(&self) -> [f64; 7] {
        [
            self.effort_macro,
            self.effort_meso,
            self.effort_micro,
            self.money,
            self.sign_off,
            self.lag_up,
            self.lag_down,
        ]
    }
}

impl Default for TableMultipliers {
    fn default() -> Self {
        Self::new([1.0; 7])
    }
}
