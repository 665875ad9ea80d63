//! Every coefficient of the model: default, range, unit, grade of evidence and sources.
//!
//! Names are those of the specification (docs/model.md, section 7), so that a reader can find each
//! symbol in the equations. Numbers inside equations without a name are fixed definitions.
#![allow(non_snake_case, reason = "the names of the specification, in which M and m differ")]

use crate::grade::Grade;

/// What is known of one parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParameterSpec {
    /// Name in the equations, for example `tau_lev`.
    pub name: &'static str,
    /// Value used unless a scenario says otherwise.
    pub default: f64,
    /// Low end of the range that the sensitivity study used.
    pub low: f64,
    /// High end of the range that the sensitivity study used.
    pub high: f64,
    /// Least value the model accepts. A time constant is at least a step long, but for `tau_cov`,
    /// whose stock is clamped and may overshoot for a quarter.
    pub least: f64,
    /// Greatest value the model accepts.
    pub greatest: f64,
    /// Unit: `yr`, `1/yr`, `effort`, `money`, or `1` for a pure number.
    pub unit: &'static str,
    /// Grade of the evidence behind the value.
    pub grade: Grade,
    /// Meaning in one line.
    pub meaning: &'static str,
    /// Evidence keys behind the value; empty where it is illustrative.
    pub basis: &'static [&'static str],
}

macro_rules! parameters {
    ($($name:ident: $default:expr, $low:literal..$high:literal, $least:literal..$greatest:literal,
       $unit:literal, $grade:ident, $meaning:literal, [$($key:literal),*];)*) => {
        /// One value for every parameter. Shares are in 0..1; rates are per year; times are in years.
        #[derive(Clone, Debug, PartialEq)]
        pub struct Parameters {
            $(#[doc = $meaning] pub $name: f64,)*
        }

        impl Default for Parameters {
            fn default() -> Self {
                Self { $($name: $default,)* }
            }
        }

        /// Every parameter, in the order of the specification.
        pub const PARAMETERS: &[ParameterSpec] = &[
            $(ParameterSpec {
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
            },)*
        ];

        impl Parameters {
            /// Every value, in the order of [`PARAMETERS`].
            #[must_use]
            pub const fn values(&self) -> [f64; PARAMETERS.len()] {
                [$(self.$name),*]
            }

            /// Parameters from their values in the order of [`PARAMETERS`].
            #[must_use]
            pub const fn from_values(values: [f64; PARAMETERS.len()]) -> Self {
                let [$($name),*] = values;
                Self { $($name),* }
            }
        }
    };
}

/// `value` if it lies in what is accepted, and `default` otherwise.
pub(crate) fn accepted(value: f64, least: f64, greatest: f64, default: f64) -> f64 {
    if value >= least && value <= greatest { value } else { default }
}

/// Why a parameter was not set.
#[derive(Clone, Debug, PartialEq)]
pub enum ParameterError {
    /// No parameter has this name.
    Unknown,
    /// The value is not a finite number between `least` and `greatest`.
    OutOfRange(&'static ParameterSpec),
}

/// The specification of the parameter called `name`, if there is one.
#[must_use]
pub fn parameter(name: &str) -> Option<&'static ParameterSpec> {
    PARAMETERS.iter().find(|spec| spec.name == name)
}

impl Parameters {
    /// The value of the parameter called `name`, if there is one.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<f64> {
        let index = PARAMETERS.iter().position(|spec| spec.name == name)?;
        self.values().get(index).copied()
    }

    /// Set one parameter.
    ///
    /// # Errors
    /// The name is unknown, or the value lies outside what the model accepts; nothing is changed.
    pub fn set(&mut self, name: &str, value: f64) -> Result<(), ParameterError> {
        let mut values = self.values();
        let all = values.iter_mut().zip(PARAMETERS);
        let (slot, spec) =
            all.into_iter().find(|(_, spec)| spec.name == name).ok_or(ParameterError::Unknown)?;
        if !(value >= spec.least && value <= spec.greatest) {
            return Err(ParameterError::OutOfRange(spec));
        }
        *slot = value;
        *self = Self::from_values(values);
        Ok(())
    }

    /// The same, with every value that the model cannot accept put back to its default.
    #[must_use]
    pub fn sound(&self) -> Self {
        let mut values = self.values();
        for (value, spec) in values.iter_mut().zip(PARAMETERS) {
            *value = accepted(*value, spec.least, spec.greatest, spec.default);
        }
        Self::from_values(values)
    }
}

// name: default, low..high of the sensitivity study, least..greatest accepted, unit, grade, meaning, [basis];
parameters! {
    tau_lev: 0.5, 0.25..1.0, 0.25..100.0, "yr", Illustrative, "lag between announced and effective levers", [];
    tau_mem: 4.0, 2.0..6.0, 0.25..100.0, "yr", Illustrative, "memory of the previous policy line (swing = distance from it)", [];
    cap_M: 2.0, 1.5..2.6, 0.1..20.0, "effort", Illustrative, "macro (national) coordination capacity", [];
    cap_m: 1.8, 1.3..2.4, 0.1..20.0, "effort", Illustrative, "meso (regional) coordination capacity at full relational capacity", [];
    cap_u: 1.6, 1.2..2.1, 0.1..20.0, "effort", Illustrative, "micro (organisation) change capacity at capacity index 1", [];
    bud: 2.4, 1.6..3.2, 0.0..20.0, "money", Illustrative, "programme money per year when the money input is 1", [];
    neg: 0.6, 0.3..0.9, 0.0..20.0, "effort", Illustrative, "negotiation load created by holding direction and autonomy together (d*a)", [];
    run_M: 0.5, 0.2..0.8, 0.0..20.0, "effort", Illustrative, "macro load of directing (times d)", [];
    b_coer: 0.55, 0.3..0.8, 0.0..20.0, "1", Illustrative, "weight of coercion in pay-off of complying", [];
    b_inc: 0.8, 0.5..1.1, 0.0..20.0, "1", Illustrative, "weight of incentives in pay-off of complying", [];
    b_net: 0.7, 0.4..1.0, 0.0..20.0, "1", Illustrative, "weight of network benefit (partner conformance x flows)", [];
    b_leg: 0.4, 0.2..0.6, 0.0..20.0, "1", Illustrative, "weight of legitimacy in pay-offs", [];
    b_ct: 0.4, 0.2..0.6, 0.0..20.0, "1", Illustrative, "attraction of a centrally paid product, as far as it fits", [];
    b_mis: 0.6, 0.3..0.9, 0.0..20.0, "1", Illustrative, "weight of misfit cost", [];
    b_str: 0.4, 0.2..0.6, 0.0..20.0, "1", Illustrative, "weight of strain (overload)", [];
    b_K: 0.42, 0.25..0.6, 0.0..20.0, "1", Illustrative, "weight of installed-base rigidity in holding out", [];
    b_clr: 0.3, 0.15..0.5, 0.0..20.0, "1", Illustrative, "pay-off of complying when a standard is ready (and tested)", [];
    zz1: 0.06, 0.02..0.12, 0.0..20.0, "1", Illustrative, "discretion lost to mandated standards", [];
    zz3: 0.55, 0.35..0.75, 0.0..20.0, "1", Illustrative, "discretion lost to national procurement", [];
    zz6: 0.14, 0.06..0.25, 0.0..20.0, "1", Illustrative, "discretion lost to compulsory shared infrastructure", [];
    zz16: 0.3, 0.15..0.45, 0.0..20.0, "1", Illustrative, "discretion lost by organisations to regional consolidation", [];
    v14: 0.3, 0.15..0.45, 0.0..20.0, "1", Illustrative, "visibility of progress from public evaluation", [];
    v8: 0.2, 0.1..0.3, 0.0..20.0, "1", Illustrative, "visibility of progress from regional boards", [];
    w4: 0.35, 0.15..0.55, 0.0..20.0, "1", Illustrative, "box-ticking induced by payment, per unit of misfit", [];
    w14: 0.2, 0.08..0.35, 0.0..20.0, "1", Illustrative, "gaming induced by public ranking, per unit of misfit", [];
    ka: 0.3, 0.15..0.6, 0.01..10.0, "1", Illustrative, "mandate (or room) at which a mechanism that needs it reaches about half", [];
    fl0: 0.25, 0.1..0.4, 0.0..1.0, "1", Illustrative, "what such a mechanism still does with no mandate (or room)", [];
    tau_p: 1.0, 0.5..2.0, 0.25..100.0, "yr", Illustrative, "time to shift effort between the four responses", [];
    rate0: 0.036, 0.025..0.05, 0.0..4.0, "1/yr", Inferred, "background start rate of record-system projects", ["ONC35", "AJ17", "BMJ02"];
    rateI: 0.185, 0.12..0.27, 0.0..4.0, "1/yr", Inferred, "extra start rate at full incentive", ["ONC35", "AJ17", "BMJ02"];
    rate3: 0.07, 0.03..0.12, 0.0..4.0, "1/yr", Inferred, "extra start rate at full national contracting, if product fits", ["PAC07", "NAO11"];
    rate13: 0.14, 0.07..0.25, 0.0..4.0, "1/yr", Illustrative, "extra start rate at full hands-on support (goes to the weaker)", [];
    rate5: 0.2, 0.1..0.35, 0.0..4.0, "1/yr", Illustrative, "extra start rate from exemplar funding (goes to the stronger)", [];
    rateB: 0.12, 0.06..0.2, 0.0..4.0, "1/yr", Illustrative, "extra start rate from mature blueprints (everyone)", [];
    rate9: 0.03, 0.01..0.06, 0.0..4.0, "1/yr", Illustrative, "extra start rate from clinical leadership", [];
    rate16: 0.06, 0.02..0.12, 0.0..4.0, "1/yr", Illustrative, "extra start rate from regional roll-out of a single system", [];
    rateE: 0.12, 0.05..0.2, 0.0..4.0, "1/yr", Illustrative, "extra start rate when an emergency is met with national direction", [];
    b_cont: 4.0, 2.0..6.0, 0.0..20.0, "1", Illustrative, "contagion: relative gain in start rate at full regional adoption", [];
    tau_imp: 1.5, 1.0..2.5, 0.25..100.0, "yr", Inferred, "implementation time of a record system", [];
    kC: 1.5, 0.9..2.1, 0.0..4.0, "1/yr", Illustrative, "speed of conforming at full pull", [];
    test0: 0.25, 0.1..0.4, 0.0..1.0, "1", Inferred, "share of a standard that sticks without conformance testing", ["OAG09", "MCN"];
    dC0: 0.025, 0.01..0.05, 0.0..4.0, "1/yr", Illustrative, "natural drift out of conformance", [];
    dCW: 0.25, 0.1..0.4, 0.0..4.0, "1/yr", Illustrative, "loss of conformance through workarounds", [];
    dC5: 0.2, 0.05..0.4, 0.0..4.0, "1/yr", Illustrative, "loss of conformance in exemplars that design alone", [];
    f0: 0.72, 0.6..0.8, 0.0..1.0, "1", Illustrative, "fit of a freely chosen system", [];
    fz: 0.55, 0.35..0.75, 0.0..20.0, "1", Illustrative, "misfit per unit of lost discretion and need distance", [];
    fc: 0.3, 0.15..0.5, 0.0..20.0, "1", Illustrative, "re-coding misfit per unit of compliance effort with standards", [];
    ft: 0.35, 0.2..0.5, 0.0..20.0, "1", Illustrative, "fit gained by capable tailoring", [];
    f9: 0.18, 0.08..0.3, 0.0..20.0, "1", Illustrative, "fit gained by clinical leadership", [];
    fB: 0.15, 0.07..0.25, 0.0..20.0, "1", Illustrative, "fit gained from mature blueprints", [];
    tau_F: 2.0, 1.0..3.0, 0.25..100.0, "yr", Illustrative, "time for fit to follow its causes", [];
    tau_U: 2.5, 1.5..4.0, 0.25..100.0, "yr", Inferred, "time for use to follow what is available and worth using", ["FIE16", "SCR13"];
    l0: 0.45, 0.35..0.55, 0.0..1.0, "1", Illustrative, "neutral legitimacy", [];
    lF: 0.6, 0.3..0.9, 0.0..20.0, "1", Illustrative, "legitimacy per unit of fit above 0.5", [];
    lz: 0.35, 0.2..0.55, 0.0..20.0, "1", Illustrative, "legitimacy lost per unit of lost discretion without voice", [];
    lv: 0.25, 0.1..0.4, 0.0..20.0, "1", Illustrative, "legitimacy gained by voice", [];
    lU: 0.3, 0.1..0.5, 0.0..20.0, "1", Illustrative, "legitimacy gained by useful use", [];
    lG: 0.4, 0.2..0.6, 0.0..20.0, "1", Illustrative, "legitimacy lost by promises not kept", [];
    tau_dz: 4.0, 2.5..6.0, 0.25..100.0, "yr", Illustrative, "patience: time before a promise gap becomes disappointment", [];
    tau_Lu: 3.0, 2.0..5.0, 0.25..100.0, "yr", Inferred, "time to gain legitimacy", [];
    tau_Ld: 1.5, 0.75..2.5, 0.25..100.0, "yr", Inferred, "time to lose legitimacy", [];
    tau_W: 1.0, 0.5..2.0, 0.25..100.0, "yr", Illustrative, "time for workarounds to form", [];
    kQ: 0.3, 0.15..0.5, 0.0..20.0, "1", Illustrative, "rigidity from debt", [];
    kG: 0.35, 0.2..0.5, 0.0..20.0, "1", Illustrative, "rigidity from supplier concentration, per adopted system", [];
    kA: 0.6, 0.3..0.9, 0.0..20.0, "1", Illustrative, "rigidity from aged standards, per conforming system", [];
    kN: 0.12, 0.05..0.2, 0.0..20.0, "1", Illustrative, "rigidity from a single national rail", [];
    k3: 0.2, 0.1..0.35, 0.0..20.0, "1", Illustrative, "rigidity from national contracts", [];
    kmod: 0.5, 0.3..0.7, 0.0..20.0, "1", Illustrative, "share of legacy rigidity removed by adopting", [];
    tau_K: 3.0, 2.0..5.0, 0.25..100.0, "yr", Illustrative, "time for rigidity to follow its causes", [];
    qW: 0.1, 0.05..0.2, 0.0..4.0, "1/yr", Illustrative, "debt from workarounds", [];
    qS: 0.25, 0.1..0.4, 0.0..4.0, "1/yr", Inferred, "debt from policy swings (stranded systems)", ["NAO20"];
    qP: 0.06, 0.02..0.12, 0.0..4.0, "1/yr", Illustrative, "debt from patchwork of partial integrations", [];
    qT: 0.03, 0.01..0.06, 0.0..4.0, "1/yr", Illustrative, "debt from tailoring without a common standard", [];
    qR: 0.1, 0.05..0.2, 0.0..4.0, "1/yr", Illustrative, "retirement of debt by capable organisations", [];
    s_lrn: 0.12, 0.07..0.17, 0.0..4.0, "1/yr", Illustrative, "background learning", [];
    s11: 0.15, 0.08..0.25, 0.0..4.0, "1/yr", Illustrative, "learning through communities of practice", [];
    s13: 0.1, 0.05..0.18, 0.0..4.0, "1/yr", Illustrative, "learning with hands-on support", [];
    s14: 0.05, 0.02..0.1, 0.0..4.0, "1/yr", Illustrative, "learning from longitudinal evaluation", [];
    s_prs: 0.1, 0.05..0.16, 0.0..4.0, "1/yr", Illustrative, "loss of capability under deadline pressure and strain", [];
    s_dep: 0.08, 0.04..0.12, 0.0..4.0, "1/yr", Illustrative, "depreciation of unused capability", [];
    mr0: 0.33, 0.22..0.45, 0.0..4.0, "1/yr", Inferred, "background growth of relational capacity", ["FUL02", "GUB10", "EDW11", "WD10"];
    mr8: 0.65, 0.4..0.9, 0.0..4.0, "1/yr", Inferred, "growth through regional boards", ["FUL02", "GUB10", "EDW11", "WD10"];
    mr11: 0.2, 0.1..0.3, 0.0..4.0, "1/yr", Illustrative, "growth through communities of practice", [];
    mra: 0.15, 0.07..0.25, 0.0..4.0, "1/yr", Illustrative, "growth because localities have something to decide (autonomy)", [];
    m_dec: 0.28, 0.2..0.38, 0.0..4.0, "1/yr", Illustrative, "decay of relational capacity", [];
    c0: 0.04, 0.02..0.07, 0.0..4.0, "1/yr", Illustrative, "background codification", [];
    c8: 0.15, 0.08..0.25, 0.0..4.0, "1/yr", Illustrative, "codification by regional boards", [];
    c7: 0.25, 0.12..0.4, 0.0..4.0, "1/yr", Illustrative, "codification by data-sharing agreements", [];
    c_dec: 0.05, 0.03..0.08, 0.0..4.0, "1/yr", Illustrative, "decay of codified capacity", [];
    kr: 0.3, 0.15..0.5, 0.01..10.0, "1", Illustrative, "relational capacity at which delivery through the meso tier reaches about half", [];
    z16: 0.25, 0.12..0.4, 0.0..4.0, "1/yr", Inferred, "regional convergence through consolidation", [];
    z8: 0.05, 0.02..0.1, 0.0..4.0, "1/yr", Illustrative, "regional convergence through boards", [];
    z_dec: 0.05, 0.02..0.1, 0.0..4.0, "1/yr", Illustrative, "decay of regional convergence", [];
    bord: 0.5, 0.2..0.8, 0.0..1.0, "1", Illustrative, "border effect: strong regional convergence without national conformance", [];
    std1: 0.28, 0.15..0.4, 0.0..4.0, "1/yr", Inferred, "standards readiness built by mandate", ["PAC20", "HUL22"];
    std0: 0.03, 0.01..0.06, 0.0..4.0, "1/yr", Illustrative, "standards readiness built by direction alone", [];
    std_dec: 0.05, 0.02..0.1, 0.0..4.0, "1/yr", Illustrative, "decay of standards readiness", [];
    age: 0.08, 0.04..0.12, 0.0..4.0, "1/yr", Inferred, "ageing of a mandated standard", ["PAC20", "HUL22"];
    n6: 0.35, 0.2..0.5, 0.0..4.0, "1/yr", Inferred, "shared infrastructure built by the mechanism", ["CIO11", "ETER"];
    n0: 0.04, 0.02..0.08, 0.0..4.0, "1/yr", Illustrative, "shared infrastructure built by direction alone", [];
    n_dec: 0.04, 0.02..0.07, 0.0..4.0, "1/yr", Illustrative, "decay of shared infrastructure", [];
    ct3: 2.2, 1.5..3.0, 0.0..4.0, "1/yr", Reported, "speed of national contracting", ["PAC07", "NAO11"];
    g0: 0.35, 0.25..0.5, 0.0..1.0, "1", Illustrative, "neutral supplier concentration", [];
    g3: 0.45, 0.25..0.65, 0.0..20.0, "1", Inferred, "concentration from national procurement", ["HSJ19", "AP17"];
    g10: 0.18, 0.08..0.3, 0.0..20.0, "1", Illustrative, "concentration from entry cost of accreditation", [];
    g4: 0.22, 0.1..0.35, 0.0..20.0, "1", Inferred, "concentration from an adoption rush", ["HSJ19", "AP17"];
    g16: 0.18, 0.08..0.3, 0.0..20.0, "1", Illustrative, "concentration from regional single products", [];
    g12: 0.3, 0.15..0.45, 0.0..20.0, "1", Illustrative, "concentration removed by open interfaces", [];
    tau_G: 4.0, 2.5..6.0, 0.25..100.0, "yr", Illustrative, "time for the supplier market to move", [];
    tau_B: 3.5, 2.0..5.0, 0.25..100.0, "yr", Reported, "time for exemplars to yield blueprints", ["GDE2"];
    thr: 1.2, 0.8..1.7, 0.0..4.0, "1/yr", Illustrative, "sign-off throughput at full meso service", [];
    bk_da: 0.4, 0.15..0.7, 0.0..4.0, "1/yr", Illustrative, "decisions that need two signatures when direction and autonomy are both held (d*a)", [];
    bk_slow: 0.6, 0.3..1.0, 0.0..20.0, "1", Illustrative, "slowing of projects and conformance by sign-off backlog", [];
    p0: 0.6, 0.5..0.7, 0.0..1.0, "1", Illustrative, "neutral public trust", [];
    p15: 0.28, 0.15..0.4, 0.0..20.0, "1", Inferred, "trust gained by binding engagement", ["ONE20", "CARE", "OBS21"];
    p7: 0.1, 0.05..0.2, 0.0..20.0, "1", Illustrative, "trust gained by data agreements", [];
    pX: 0.4, 0.2..0.6, 0.0..20.0, "1", Illustrative, "trust lost by exposure without safeguards", [];
    tau_Pu: 6.0, 4.0..9.0, 0.25..100.0, "yr", Inferred, "time to regain trust", ["ONE20", "CARE", "OBS21"];
    tau_Pd: 1.0, 0.5..1.5, 0.25..100.0, "yr", Inferred, "time to lose trust", ["ONE20", "CARE", "OBS21"];
    tau_En: 1.5, 0.75..2.5, 0.25..100.0, "yr", Inferred, "time for engagement to be believed", [];
    tau_sc: 12.0, 8.0..20.0, 0.25..100.0, "yr", Illustrative, "fading of the scar of a breach", [];
    tau_cov: 0.4, 0.2..0.8, 0.2..100.0, "yr", Reported, "time for coverage to follow a change of default", ["DE25", "ANAO19"];
    dx0: 0.25, 0.15..0.35, 0.0..1.0, "1", Illustrative, "neutral appetite for secondary use", [];
    dxN: 0.4, 0.2..0.6, 0.0..20.0, "1", Illustrative, "appetite created by a national store (scope creep)", [];
    dx8: 0.25, 0.1..0.4, 0.0..20.0, "1", Illustrative, "appetite created by regional boards", [];
    dx4: 0.25, 0.1..0.4, 0.0..20.0, "1", Illustrative, "appetite created by payment and reporting", [];
    sh_Mr: 0.35, 0.2..0.6, 0.0..1.0, "1", Inferred, "share of relational capacity left after a full meso reorganisation", ["FUL02", "GUB10", "EDW11", "WD10"];
    sh_Mc: 0.9, 0.8..0.97, 0.0..1.0, "1", Illustrative, "share of codified capacity left after a full meso reorganisation", [];
    tau_tb: 1.2, 0.8..2.0, 0.25..100.0, "yr", Reported, "fading of turbulence after a reorganisation", ["FUL02", "GUB10", "EDW11", "WD10"];
    A0: 0.03, 0.02..0.09, 0.0..1.0, "1", Reported, "initial adoption outside primary care (times the sector multiplier)", ["BMJ02"];
    A0p: 0.06, 0.02..0.3, 0.0..1.0, "1", Reported, "initial adoption in primary care", ["BEN02"];
    G0: 0.35, 0.2..0.6, 0.0..1.0, "1", Illustrative, "initial supplier concentration", [];
    N0: 0.05, 0.0..0.2, 0.0..1.0, "1", Illustrative, "initial shared infrastructure", [];
    Std0: 0.08, 0.0..0.2, 0.0..1.0, "1", Illustrative, "initial standards readiness", [];
    P0: 0.6, 0.5..0.75, 0.0..1.0, "1", Illustrative, "initial public trust", [];
    Mr0: 0.45, 0.3..0.6, 0.0..1.0, "1", Illustrative, "initial relational capacity", [];
    leg: 1.0, 0.6..1.4, 0.0..20.0, "1", Illustrative, "multiplier on legacy", [];
    hetn: 1.0, 0.6..1.4, 0.0..20.0, "1", Illustrative, "multiplier on need heterogeneity", [];
    flow: 1.0, 0.6..1.4, 0.0..20.0, "1", Inferred, "multiplier on cross-boundary flows", ["SHCR23", "WAR19"];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_lie_in_their_ranges_and_ranges_in_what_is_accepted() {
        for spec in PARAMETERS {
            assert!(spec.low <= spec.default && spec.default <= spec.high, "{}", spec.name);
            assert!(spec.least <= spec.low && spec.high <= spec.greatest, "{}", spec.name);
            assert_eq!(Parameters::default().get(spec.name), Some(spec.default));
        }
        let defaults = PARAMETERS.iter().map(|spec| spec.default);
        assert!(Parameters::default().values().into_iter().eq(defaults));
        assert_eq!(Parameters::from_values(Parameters::default().values()), Parameters::default());
    }

    #[test]
    fn what_is_graded_has_a_basis_and_what_is_illustrative_claims_none() {
        // The specification calls these inferred and names no source (docs/decisions/0003).
        let unsourced = ["tau_imp", "tau_Lu", "tau_Ld", "z16", "tau_En"];
        for spec in PARAMETERS {
            let expected = spec.grade == Grade::Illustrative || unsourced.contains(&spec.name);
            assert_eq!(spec.basis.is_empty(), expected, "{}", spec.name);
        }
    }

    #[test]
    fn a_bad_value_changes_nothing() {
        let mut parameters = Parameters::default();
        assert_eq!(parameters.set("banana", 1.0), Err(ParameterError::Unknown));
        for bad in [f64::NAN, f64::INFINITY, -1.0, 0.0] {
            assert!(matches!(parameters.set("tau_F", bad), Err(ParameterError::OutOfRange(_))));
        }
        assert_eq!(parameters, Parameters::default());
        assert_eq!(parameters.set("tau_F", 3.5), Ok(()));
        assert_eq!(parameters.get("tau_F"), Some(3.5));
    }
}
