//! Parameters that are no causal link, and why.

/// Why a parameter cannot be cut as a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// A time constant: it says when, not whether. Zero has no meaning.
    Time,
    /// A capacity or a purse that loads are measured against; at zero everything stands still.
    Capacity,
    /// The level at which a response is half of its most.
    HalfPoint,
    /// What goes on without any cause that the model follows.
    Background,
    /// A stock's own fading, which nothing else causes.
    Decay,
    /// The speed of a flow that several causes share; at zero the stock never moves, whatever the
    /// cause.
    Speed,
    /// Where a stock rests when nothing acts on it.
    Neutral,
    /// Where a stock starts.
    Start,
    /// A property of the country, drawn before anything is done to it.
    Country,
}

/// Every parameter that is not the coefficient of a link.
pub const APART: &[(&str, Apart)] = &[
    ("tau_lev", Apart::Time),
    ("tau_mem", Apart::Time),
    ("cap_M", Apart::Capacity),
    ("cap_m", Apart::Capacity),
    ("cap_u", Apart::Capacity),
    ("bud", Apart::Capacity),
    ("ka", Apart::HalfPoint),
    ("tau_p", Apart::Time),
    ("rate0", Apart::Background),
    ("tau_imp", Apart::Time),
    ("kC", Apart::Speed),
    ("dC0", Apart::Decay),
    ("f0", Apart::Neutral),
    ("tau_F", Apart::Time),
    ("tau_U", Apart::Time),
    ("l0", Apart::Neutral),
    ("tau_dz", Apart::Time),
    ("tau_Lu", Apart::Time),
    ("tau_Ld", Apart::Time),
    ("tau_W", Apart::Time),
    ("tau_K", Apart::Time),
    ("s_lrn", Apart::Background),
    ("s_dep", Apart::Decay),
    ("mr0", Apart::Background),
    ("m_dec", Apart::Decay),
    ("c0", Apart::Background),
    ("c_dec", Apart::Decay),
    ("kr", Apart::HalfPoint),
    ("z_dec", Apart::Decay),
    ("std_dec", Apart::Decay),
    ("n_dec", Apart::Decay),
    ("g0", Apart::Neutral),
    ("tau_G", Apart::Time),
    ("tau_B", Apart::Time),
    ("thr", Apart::Capacity),
    ("p0", Apart::Neutral),
    ("tau_Pu", Apart::Time),
    ("tau_Pd", Apart::Time),
    ("tau_En", Apart::Time),
    ("tau_sc", Apart::Time),
    ("tau_cov", Apart::Time),
    ("dx0", Apart::Neutral),
    ("tau_tb", Apart::Time),
    ("A0", Apart::Start),
    ("A0p", Apart::Start),
    ("G0", Apart::Start),
    ("N0", Apart::Start),
    ("Std0", Apart::Start),
    ("P0", Apart::Start),
    ("Mr0", Apart::Start),
    ("leg", Apart::Country),
    ("hetn", Apart::Country),
    ("flow", Apart::Country),
];
