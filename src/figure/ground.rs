//! The three strata: centre above, middle between, local services on the ground.

use super::scene::{Frame, Shape, path, rect};

/// How far the strata run on beyond the box on every side, so that they reach the edges of any screen.
pub const BLEED: f64 = 640.0;

/// Where the strata of one frame lie.
struct Layout {
    width: f64,
    /// Foot of the centre.
    centre: f64,
    /// Deep enough for the middle to lie under the ground everywhere.
    middle: f64,
    bottom: f64,
    /// The line of the ground, from one bleed to the other.
    line: &'static str,
    /// Where the box begins on that line is `M` plus this: the start of `line`.
    start: f64,
}

const WIDE: Layout = Layout {
    width: 1280.0,
    centre: 64.0,
    middle: 294.0,
    bottom: 392.0,
    start: 276.0,
    line: "C-560 262 -470 258 -390 262 C-290 267 -200 286 -120 284 C-70 282.75 -30 274.3 0 272 \
           C25.6 270 89.6 257.3 153.6 260 C217.6 262.7 320 285.3 384 288 C448 290.7 487.5 281 537.6 276 \
           C587.7 271 629.3 256.7 684.8 258 C740.3 259.3 803.2 283.3 870.4 284 \
           C937.6 284.7 1019.7 263.3 1088 262 C1156.3 260.7 1248 273.7 1280 276 \
           C1330 279.6 1400 288 1480 284 C1560 280 1640 262 1720 262 C1790 262 1860 272 1920 276",
};

const NARROW: Layout = Layout {
    width: 360.0,
    centre: 30.0,
    middle: 190.0,
    bottom: 246.0,
    start: 178.0,
    line: "C-600 172 -540 168 -480 170 C-420 172 -380 184 -320 184 C-260 184 -220 171 -160 170 \
           C-100 169 -60 182 0 176 C10 175 36.7 168.7 60 170 C83.3 171.3 115.8 184 140 184 \
           C164.2 184 181.7 170.3 205 170 C228.3 169.7 254.2 181.7 280 182 C305.8 182.3 346.7 173.7 360 172 \
           C420 164.3 460 184 520 184 C580 184 620 170 680 170 C740 170 780 182 840 182 C900 182 950 176 1000 176",
};

/// The three strata and the line of the ground, running on beyond the box.
#[must_use]
pub fn strata(frame: Frame) -> Vec<Shape> {
    let at = match frame {
        Frame::Wide => WIDE,
        Frame::Narrow => NARROW,
    };
    let across = at.width + 2.0 * BLEED;
    let line = format!("M-{BLEED} {} {}", at.start, at.line);
    let floor = at.bottom + BLEED;
    vec![
        rect(-BLEED, -BLEED, across, at.centre + BLEED, "stratum-centre"),
        rect(-BLEED, at.centre, across, at.middle - at.centre, "stratum-middle"),
        path(format!("{line} V{floor} H-{BLEED}z"), "stratum-local"),
        path(line, "ground-line"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_strata_meet_without_a_gap() {
        for (frame, at) in [(Frame::Wide, WIDE), (Frame::Narrow, NARROW)] {
            let strata = strata(frame);
            assert_eq!(strata.len(), 4);
            let Shape::Rect { y, height, .. } = strata[0] else {
                panic!("the centre is a rectangle")
            };
            assert!((y + height - at.centre).abs() < f64::EPSILON);
            // No point of the ground lies under the foot of the middle.
            let deepest = at
                .line
                .split(['C', ' '])
                .filter(|part| !part.is_empty())
                .skip(1)
                .step_by(2)
                .map(|down| down.parse::<f64>().unwrap())
                .fold(0.0, f64::max);
            assert!(deepest < at.middle, "{deepest}");
        }
    }
}
