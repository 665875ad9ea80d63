//! Colours of the charts, the same as the tokens in `styles/tokens.css` (a test compares them).

/// Red, green and blue, 0..255.
pub type Rgb = (u8, u8, u8);

/// The colours a chart needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// Text and lines.
    pub ink: Rgb,
    /// Second text.
    pub ink2: Rgb,
    /// Axes, captions, ghosts.
    pub ink3: Rgb,
    /// Hairlines.
    pub rule: Rgb,
    /// Ground.
    pub card: Rgb,
    /// The record.
    pub record: Rgb,
}

impl Palette {
    /// For a light ground.
    pub const LIGHT: Self = Self {
        ink: (0x1A, 0x22, 0x30),
        ink2: (0x47, 0x50, 0x63),
        ink3: (0x5C, 0x64, 0x75),
        rule: (0xDC, 0xD4, 0xC4),
        card: (0xFF, 0xFF, 0xFF),
        record: (0xF2, 0xAE, 0x1C),
    };

    /// For a dark ground.
    pub const DARK: Self = Self {
        ink: (0xF2, 0xEE, 0xE5),
        ink2: (0xBC, 0xC3, 0xD0),
        ink3: (0x9A, 0xA3, 0xB4),
        rule: (0x32, 0x3B, 0x4D),
        card: (0x1A, 0x21, 0x30),
        record: (0xFF, 0xC0, 0x2E),
    };

    /// For a dark ground where more contrast is asked for.
    pub const DARK_CONTRAST: Self = Self { rule: (0x7D, 0x87, 0x9B), ..Self::DARK };

    /// For a projector.
    pub const PROJECTOR: Self = Self {
        ink: (0x00, 0x00, 0x00),
        ink2: (0x1F, 0x24, 0x30),
        ink3: (0x3A, 0x40, 0x4D),
        rule: (0x8C, 0x8C, 0x8C),
        card: (0xFF, 0xFF, 0xFF),
        record: (0xFF, 0xB3, 0x00),
    };

    /// Each colour with the name of its token.
    #[must_use]
    pub fn named(&self) -> [(&'static str, Rgb); 6] {
        [
            ("--ink", self.ink),
            ("--ink2", self.ink2),
            ("--ink3", self.ink3),
            ("--rule", self.rule),
            ("--card", self.card),
            ("--record", self.record),
        ]
    }
}
