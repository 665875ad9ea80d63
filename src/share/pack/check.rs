//! Walks what was read along the tree of forms, and notes every place where the two differ.

use crate::model::PARAMETERS;
use crate::share::pack::form::FORBIDDEN;
use crate::share::pack::form::Field;
use crate::share::pack::form::Form;
use crate::share::pack::form::REGIONS;
use crate::share::pack::form::Unit;
use crate::share::pack::form::VERSION;
use crate::share::pack::form::symbols;
use crate::share::pack::problem::Found;
use crate::share::pack::problem::Log;
use crate::share::pack::problem::Wanted;
use crate::share::pack::problem::short;
use serde_json::Value;

/// Longest address, in letters.
pub(super) const LONGEST_ADDRESS: usize = 300;

/// Note what in `value`, which stands at `path`, is not as `form` has it.
pub(super) fn check(form: &Form, value: &Value, path: &str, log: &mut Log) {
    let other = |log: &mut Log, wanted| log.wrong(path, found(value), wanted);
    match *form {
        Form::Text(most) => text(value, most, path, log),
        Form::Address => {
            if !value.as_str().is_some_and(is_address) {
                other(log, Wanted::Address);
            }
        }
        Form::Language => {
            if !value.as_str().is_some_and(is_language) {
                other(log, Wanted::Language);
            }
        }
        Form::Key => {
            if !value.as_str().is_some_and(is_key) {
                other(log, Wanted::Key);
            }
        }
        Form::Number(least, most, unit) => number(value, (least, most, unit), path, log),
        Form::Flag => {
            if !value.is_boolean() {
                other(log, Wanted::Flag);
            }
        }
        Form::OneOf(words) => {
            if !value.as_str().is_some_and(|text| words.contains(&text)) {
                other(log, Wanted::OneOf(words));
            }
        }
        Form::Exactly(words) => {
            if value.as_str() != Some(words) {
                other(log, Wanted::Exactly(words));
            }
        }
        Form::Version => {
            if whole(value) != Some(VERSION) {
                other(log, Wanted::Version(VERSION));
            }
        }
        Form::List(of, least, most) => list(value, of, (least, most), path, log),
        Form::Regions => regions(value, path, log),
        Form::Object(fields) => object(value, fields, path, log),
        Form::Map(keys, of) => {
            let Some(entries) = entries(value, path, log) else { return };
            for (key, value) in entries {
                let path = join(path, key);
                if keys.contains(&key.as_str()) {
                    check(of, value, &path, log);
                } else {
                    let wanted = Wanted::Known(nearest(key, keys.iter().copied()));
                    log.wrong(&path, Found::Other(short(key)), wanted);
                }
            }
        }
        Form::Parameters => {
            let Some(entries) = entries(value, path, log) else { return };
            for (key, value) in entries {
                let path = join(path, key);
                if let Some(spec) = PARAMETERS.iter().find(|spec| spec.name == key) {
                    let range = (spec.least, spec.greatest, Unit::Parameter);
                    number(value, range, &path, log);
                } else {
                    let wanted = Wanted::Known(nearest(key, symbols()));
                    log.wrong(&path, Found::Other(short(key)), wanted);
                }
            }
        }
    }
}

/// The place of a field of what stands at `path`.
pub(super) fn join(path: &str, key: &str) -> String {
    let key = short(key);
    let plain = |letter: char| letter.is_alphanumeric() || letter == '_';
    if key.is_empty() || !key.chars().all(plain) {
        return format!("{path}[\"{key}\"]");
    }
    if path.is_empty() { key } else { format!("{path}.{key}") }
}

/// A value as it stands in the file.
fn found(value: &Value) -> Found {
    Found::Other(match value {
        // Never written out whole: a wrong value may be as long as the file.
        Value::Object(_) => "{…}".to_owned(),
        Value::Array(_) => "[…]".to_owned(),
        Value::String(text) => format!("“{}”", short(text)),
        plain => short(&plain.to_string()),
    })
}

/// The entries of an object, in order of their names however the library that reads JSON was built.
fn entries<'v>(
    value: &'v Value,
    path: &str,
    log: &mut Log,
) -> Option<Vec<(&'v String, &'v Value)>> {
    let Some(entries) = value.as_object() else {
        log.wrong(path, found(value), Wanted::Object);
        return None;
    };
    let mut entries: Vec<(&String, &Value)> = entries.iter().collect();
    entries.sort_by_key(|(name, _)| *name);
    Some(entries)
}

fn object(value: &Value, fields: &[Field], path: &str, log: &mut Log) {
    let Some(entries) = entries(value, path, log) else { return };
    for field in fields {
        match value.get(field.name) {
            Some(value) => check(field.form, value, &join(path, field.name), log),
            None if field.needed => {
                log.wrong(&join(path, field.name), Found::Missing, wanted(field.form));
            }
            None => {}
        }
    }
    let known = || fields.iter().map(|field| field.name);
    for (key, _) in entries {
        if known().any(|name| name == key.as_str()) {
            continue;
        }
        log.unknown(join(path, key), nearest(key, known()));
    }
}

/// What a form expects, for a place that is empty.
fn wanted(form: &Form) -> Wanted {
    match *form {
        Form::Text(most) => Wanted::Text(most),
        Form::Address => Wanted::Address,
        Form::Language => Wanted::Language,
        Form::Key => Wanted::Key,
        Form::Number(least, most, unit) => Wanted::Number(least, most, unit),
        Form::Flag => Wanted::Flag,
        Form::OneOf(words) => Wanted::OneOf(words),
        Form::Exactly(words) => Wanted::Exactly(words),
        Form::Version => Wanted::Version(VERSION),
        Form::List(_, least, most) => Wanted::List(least, most),
        Form::Regions => Wanted::List(0, REGIONS),
        Form::Object(_) | Form::Map(..) | Form::Parameters => Wanted::Object,
    }
}

fn list(value: &Value, of: &Form, (least, most): (usize, usize), path: &str, log: &mut Log) {
    let Some(items) = value.as_array() else {
        return log.wrong(path, found(value), Wanted::List(least, most));
    };
    if !(least..=most).contains(&items.len()) {
        log.wrong(path, Found::Length(items.len()), Wanted::List(least, most));
    }
    for (index, item) in items.iter().take(most).enumerate() {
        check(of, item, &format!("{path}[{index}]"), log);
    }
}

fn regions(value: &Value, path: &str, log: &mut Log) {
    let Some(items) = value.as_array() else {
        return log.wrong(path, found(value), Wanted::List(0, REGIONS));
    };
    let mut seen = [false; REGIONS];
    for (index, item) in items.iter().take(2 * REGIONS).enumerate() {
        let place = || format!("{path}[{index}]");
        match region(item).and_then(|region| seen.get_mut(region)) {
            Some(seen) if *seen => log.wrong(&place(), found(item), Wanted::Different),
            Some(seen) => *seen = true,
            None => log.wrong(&place(), found(item), Wanted::Whole(1, REGIONS as u64)),
        }
    }
}

/// A whole number of at least 0; `3.0` is one.
fn whole(value: &Value) -> Option<u64> {
    let fits = |number: &f64| number.fract() == 0.0 && (0.0..=9.0e15).contains(number);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is whole and in range"
    )]
    value.as_f64().filter(fits).map(|number| number as u64)
}

/// A region from 0, of its number from 1.
pub(super) fn region(value: &Value) -> Option<usize> {
    let number = whole(value)?.checked_sub(1)?;
    usize::try_from(number).ok().filter(|region| *region < REGIONS)
}

fn number(value: &Value, (least, most, unit): (f64, f64, Unit), path: &str, log: &mut Log) {
    let wanted = Wanted::Number(least, most, unit);
    match value.as_f64() {
        Some(number) if number >= least && number <= most => {}
        Some(_) => log.wrong(path, Found::OutOfRange(short(&value.to_string())), wanted),
        None => log.wrong(path, found(value), wanted),
    }
}

fn text(value: &Value, most: usize, path: &str, log: &mut Log) {
    let Some(text) = value.as_str() else {
        return log.wrong(path, found(value), Wanted::Text(most));
    };
    let length = text.chars().count();
    if length > most {
        log.wrong(path, Found::Length(length), Wanted::Text(most));
    }
    if let Some(letter) = text.chars().find(|letter| is_forbidden(*letter)) {
        log.wrong(path, found(value), Wanted::Plain(letter));
    } else if text.is_empty() || text.starts_with(' ') || text.ends_with(' ') {
        log.wrong(path, found(value), Wanted::Trimmed);
    }
}

/// Whether a letter may not stand in a text.
pub(super) fn is_forbidden(letter: char) -> bool {
    letter.is_control() || FORBIDDEN.contains(letter)
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").unwrap_or_default();
    let plain = |letter: char| letter.is_ascii_graphic() && !"<>\"".contains(letter);
    !rest.is_empty() && text.len() <= LONGEST_ADDRESS && rest.chars().all(plain)
}

fn is_language(text: &str) -> bool {
    let mut parts = text.split('-');
    let first = parts.next().unwrap_or_default();
    let letters = |part: &str| part.chars().all(|letter| letter.is_ascii_alphabetic());
    let plain = |part: &str| part.chars().all(|letter| letter.is_ascii_alphanumeric());
    (2..=3).contains(&first.len())
        && letters(first)
        && text.len() <= 35
        && parts.all(|part| (2..=8).contains(&part.len()) && plain(part))
}

fn is_key(text: &str) -> bool {
    let plain = |letter: char| letter.is_ascii_uppercase() || letter.is_ascii_digit();
    (1..=12).contains(&text.len()) && text.chars().all(plain)
}

/// The known name that is most like `key`, if one is like it at all.
pub(super) fn nearest<'k>(key: &str, known: impl Iterator<Item = &'k str>) -> Option<String> {
    let key = short(key).to_lowercase();
    let far = |name: &str| strsim::levenshtein(&key, &name.to_lowercase());
    let (distance, name) = known.map(|name| (far(name), name)).min()?;
    (distance <= 1 + name.len() / 3).then(|| name.to_owned())
}
