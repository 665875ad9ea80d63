//! A text as a QR code: dark on light whatever the theme, with the quiet edge that readers need.

use super::scene::{Scene, path};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;

/// Light modules around the code.
const EDGE: i32 = 4;

/// The code, a unit to a module; `None` where the text is longer than any code can hold.
#[must_use]
pub fn code(text: &str) -> Option<Scene> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let size = code.size();
    let mut dark = String::new();
    for y in 0..size {
        let mut x = 0;
        while x < size {
            let run = (x..size).take_while(|at| code.get_module(*at, y)).count();
            let run = i32::try_from(run).unwrap_or(0);
            if run > 0 {
                let _infallible = write!(dark, "M{} {}h{run}v1h-{run}z", x + EDGE, y + EDGE);
            }
            x += run + 1;
        }
    }
    let side = size + 2 * EDGE;
    let ground = format!("M0 0h{side}v{side}h-{side}z");
    let shapes = vec![path(ground, "qr-ground"), path(dark, "qr-dark")];
    Some(Scene { width: f64::from(side), height: f64::from(side), shapes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_link_has_a_code_and_a_longer_text_none() {
        let link = code(&"a".repeat(2000)).expect("2,000 characters fit");
        assert!(link.width <= 177.0 + 8.0);
        assert!(code(&"a".repeat(3000)).is_none());
        assert_eq!(code("a").map(|code| code.width), Some(29.0));
    }
}
