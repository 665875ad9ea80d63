//! An address taken apart: names and values, with what was escaped put back.

use crate::share::link::problem::Problem;
use crate::share::link::problem::Taken;

/// One part of a query.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Part<'a> {
    /// As it stands in the address.
    pub(super) text: &'a str,
    /// Its name.
    pub(super) name: String,
    /// Its value; `None` where the escapes in it are broken.
    pub(super) value: Option<String>,
}

/// The parts of a query without its `?`, in order.
pub(super) fn parts(query: &str) -> Vec<Part<'_>> {
    let texts = query.split('&').filter(|text| !text.is_empty());
    texts
        .map(|text| {
            let (name, value) = text.split_once('=').unwrap_or((text, ""));
            let name = unescaped(name).unwrap_or_else(|| name.to_owned());
            Part { text, name, value: unescaped(value) }
        })
        .collect()
}

/// A text with `%20` and its like put back; `None` where an escape is cut or is no text.
fn unescaped(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut bytes = text.bytes();
    let mut plain = Vec::with_capacity(text.len());
    while let Some(byte) = bytes.next() {
        plain.push(if byte == b'%' {
            16 * digit(bytes.next()?)? + digit(bytes.next()?)?
        } else {
            byte
        });
    }
    String::from_utf8(plain).ok()
}

/// A number from `least` to `most`.
pub(crate) fn number(text: &str, least: f64, most: f64) -> Taken<f64> {
    let value = text.parse::<f64>().ok().filter(|value| *value >= least && *value <= most);
    value.map(|value| value + 0.0).ok_or(Problem::Between(least, most))
}

/// A number as the shortest text that reads back to its bits.
pub(crate) fn shortest(value: f64) -> String {
    let text = format!("{value:?}");
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

/// `1` for yes, `0` for no.
pub(crate) fn flag(text: &str) -> Taken<bool> {
    match text {
        "0" => Ok(false),
        "1" => Ok(true),
        _ => Err(Problem::one_of(["0", "1"])),
    }
}
