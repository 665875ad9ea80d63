//! What a case pack may hold: one tree of forms, from which a pack is checked and from which its
//! published schema and its table of fields are made.

use crate::model::PARAMETERS;
use crate::share::setting::MOST_EVENTS;
use crate::share::setting::Regions;
use crate::share::setting::SETTING_YEARS;

/// Most bytes of a pack.
pub const MOST_BYTES: usize = 256 * 1024;

/// The first field of every pack.
pub const FORMAT: &str = "middle-out case pack";

/// Most presets of a pack.
pub(super) const MOST_PRESETS: usize = 12;

/// The version of the form that is read and written.
pub const VERSION: u64 = 1;

/// Letters that no text of a pack holds, beside control characters: those of mark-up, the marks of
/// honesty, which are the page's own, and those that turn the direction of what follows.
pub(super) const FORBIDDEN: &str = "<>[]*●◐○\u{2028}\u{2029}\u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2066}\u{2067}\u{2068}\u{2069}";

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A share, 0 to 1.
    Share,
    /// A year from the start.
    Year,
    /// A number of years.
    Years,
    /// A calendar year.
    Calendar,
    /// A coefficient of the model.
    Parameter,
}

/// What may stand in one place.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// One line of plain text, of so many letters at most.
    Text(usize),
    /// An https address, shown and never followed.
    Address,
    /// A language tag.
    Language,
    /// A source's key: capitals and digits.
    Key,
    /// A number from the first to the second.
    Number(f64, f64, Unit),
    /// `true` or `false`.
    Flag,
    /// One of these words.
    OneOf(&'static [&'static str]),
    /// This text and no other.
    Exactly(&'static str),
    /// The version of the form.
    Version,
    /// A list of so many to so many.
    List(&'static Form, usize, usize),
    /// Different regions, 1 to 12.
    Regions,
    /// An object with these fields; a field that is not known is told and left alone.
    Object(&'static [Field]),
    /// An object whose keys are names of the model; one that is not known is a mistake.
    Map(&'static [&'static str], &'static Form),
    /// Coefficients by symbol, each within what the model accepts.
    Parameters,
}

/// A field of an object.
#[derive(Clone, Copy, Debug)]
pub(super) struct Field {
    pub(super) name: &'static str,
    /// Whether it has to be there.
    pub(super) needed: bool,
    pub(super) form: &'static Form,
    /// What it means, for the schema and the documents; the page does without.
    #[cfg(not(target_arch = "wasm32"))]
    pub(super) what: &'static str,
}

const fn field(
    needed: bool,
    name: &'static str,
    form: &'static Form,
    #[cfg_attr(target_arch = "wasm32", expect(unused_variables, reason = "for documents"))]
    what: &'static str,
) -> Field {
    Field {
        name,
        needed,
        form,
        #[cfg(not(target_arch = "wasm32"))]
        what,
    }
}

const fn must(name: &'static str, form: &'static Form, what: &'static str) -> Field {
    field(true, name, form, what)
}

const fn may(name: &'static str, form: &'static Form, what: &'static str) -> Field {
    field(false, name, form, what)
}

/// Keys of the sixteen mechanisms.
pub const MECHANISM_KEYS: [&str; 16] = [
    "M1", "M2", "M3", "M4", "M5", "M6", "M7", "M8", "M9", "M10", "M11", "M12", "M13", "M14", "M15",
    "M16",
];

/// Keys of the twelve tensions.
pub const TENSION_KEYS: [&str; 12] =
    ["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11", "T12"];

/// Keys of the six seats, in the order of the table of chairs.
pub const SEAT_KEYS: [&str; 6] = ["centre", "region", "hospital", "gp", "supplier", "patient"];

/// Keys of the three tiers.
pub const TIER_KEYS: [&str; 3] = ["macro", "meso", "micro"];

/// Keys of the four kinds of organisation.
pub const ORGANISATION_KEYS: [&str; 4] = ["primary", "hospital", "community_mental", "social_care"];

/// Keys of what falls on the timeline, as in scenario files.
pub const EVENT_KEYS: [&str; 7] = ["meso", "money", "scandal", "urgency", "exit", "macro", "micro"];

/// Where a preset may start from.
pub(super) const BASE_KEYS: [&str; 7] =
    ["england", "npfit", "usa_hitech", "denmark_medcom", "australia", "estonia", "singapore"];

/// What kind of thing happened on a case's own timeline.
pub const ENTRY_KINDS: [&str; 6] =
    ["strategy", "law", "money", "reorganisation", "crisis", "delivery"];

/// How sure a line of the timeline is.
pub const GRADES: [&str; 3] = ["reported", "inferred", "illustrative"];

/// How well the author knows a source.
pub const STATUSES: [&str; 3] = ["read", "known", "invented"];

const NAME: Form = Form::Text(40);
const SHORT: Form = Form::Text(80);
const LONG: Form = Form::Text(400);
const SHARE: Form = Form::Number(0.0, 1.0, Unit::Share);
const YEAR: Form = Form::Number(0.0, SETTING_YEARS, Unit::Year);
const FLAG: Form = Form::Flag;
const KEY: Form = Form::Key;

const ABOUT: Form = Form::Object(&[
    must("title", &SHORT, "what the case is called"),
    must("language", &Form::Language, "the language of its texts, such as en-GB"),
    must("author", &SHORT, "who made it"),
    must("licence", &SHORT, "under which licence others may use it"),
    may("invented", &FLAG, "true where the case is made up"),
    may("summary", &LONG, "a few sentences on the case"),
    may(
        "first_year",
        &Form::Number(0.0, 9999.0, Unit::Calendar),
        "the calendar year of year 0; shown beside the timeline",
    ),
    may("sources", &Form::List(&SOURCE, 0, 60), "what the case rests on"),
]);

const SOURCE: Form = Form::Object(&[
    must("key", &KEY, "capitals and digits, such as NAO20"),
    must("title", &Form::Text(300), "author, year and title"),
    must(
        "status",
        &Form::OneOf(&STATUSES),
        "whether the author read it, knows of it, or made it up",
    ),
    may("address", &Form::Address, "where it can be found; shown as text, never followed"),
]);

const NAMES: Form = Form::Object(&[
    may("country", &NAME, "what the country is called"),
    may("record", &NAME, "what one record is called, such as pupil’s file"),
    may("records", &NAME, "the same for several, such as pupils’ files"),
    may("border", &SHORT, "what a border between two regions is"),
    may("regions", &Form::List(&Form::Text(12), 12, 12), "the twelve regions, around the ring"),
    may("tiers", &Form::Map(&TIER_KEYS, &NAME), "the three tiers"),
    may("organisations", &Form::Map(&ORGANISATION_KEYS, &NAME), "the four kinds of organisation"),
    may("seats", &Form::Map(&SEAT_KEYS, &Form::Text(11)), "the six seats at the table"),
    may("mechanisms", &Form::Map(&MECHANISM_KEYS, &MECHANISM), "the sixteen mechanisms"),
    may("tensions", &Form::Map(&TENSION_KEYS, &TENSION), "the twelve tensions"),
    may("events", &Form::Map(&EVENT_KEYS, &NAME), "what falls on the timeline"),
]);

const MECHANISM: Form = Form::Object(&[
    must("name", &NAME, "what it is called"),
    may("about", &LONG, "what it is, in a sentence or two"),
]);

const TENSION: Form = Form::Object(&[
    must("name", &NAME, "what it is called"),
    must("left", &Form::Text(24), "what pulls at the left end"),
    must("right", &Form::Text(24), "what pulls at the right end"),
]);

const PRESET: Form = Form::Object(&[
    must("name", &NAME, "what it is called; no two alike"),
    may("about", &LONG, "what it shows"),
    may(
        "base",
        &Form::OneOf(&BASE_KEYS),
        "a national programme to start from; else a blank country",
    ),
    may(
        "direction",
        &SHARE,
        "how firmly the centre decides; 0.5 unless said, or the programme’s own",
    ),
    may("autonomy", &SHARE, "how much is left to localities; the same"),
    may("tools", &FLAG, "whether each lever brings its tools; not unless said"),
    may("mechanisms", &Form::Map(&MECHANISM_KEYS, &PLAN), "what is done with each mechanism"),
    may(
        "events",
        &Form::List(&EVENT, 0, MOST_EVENTS),
        "shocks, emergencies and changes of money; the programme’s own unless said",
    ),
    may("struck", &Form::Regions, "regions that a reorganisation strikes; all unless said"),
    may("urgency", &SHARE, "deadline pressure throughout; none unless said"),
    may("parameters", &Form::Parameters, "coefficients that differ in this preset alone"),
    may("model", &Form::OneOf(&["1", "2"]), "the version of the model; the latest unless said"),
    may("true_scale", &FLAG, "whether the country also runs at its true size"),
]);

const PLAN: Form = Form::Object(&[
    may("on", &FLAG, "whether it is there at all; it is unless said"),
    must("intensity", &SHARE, "how strong it is"),
    may("start", &YEAR, "first year; 0 unless said"),
    may("end", &YEAR, "year in which it ends; never unless said"),
    may("regions", &Form::Regions, "for M7, M8, M11, M13 and M16: where; everywhere unless said"),
]);

const EVENT: Form = Form::Object(&[
    must("kind", &Form::OneOf(&EVENT_KEYS), "what falls"),
    must("year", &Form::Number(0.0, 2.0 * SETTING_YEARS, Unit::Year), "when"),
    may(
        "size",
        &SHARE,
        "how hard, or the share of the money that is left; as hard as can be unless said",
    ),
    may(
        "lasts",
        &Form::Number(0.0, 2.0 * SETTING_YEARS, Unit::Years),
        "years that an emergency lasts; two unless said",
    ),
]);

const ENTRY: Form = Form::Object(&[
    must("year", &YEAR, "when, in years from the start"),
    may("date", &NAME, "the date in words, such as September 2002"),
    must("text", &LONG, "what happened"),
    may("kind", &Form::OneOf(&ENTRY_KINDS), "what kind of thing it is"),
    may("source", &KEY, "the key of one of the sources"),
    may("grade", &Form::OneOf(&GRADES), "how sure it is; illustrative unless said"),
]);

/// A whole pack.
pub(super) const PACK: Form = Form::Object(&[
    must("format", &Form::Exactly(FORMAT), "what the file is"),
    must("version", &Form::Version, "the version of this form"),
    must("about", &ABOUT, "whose case it is"),
    may("names", &NAMES, "what things are called; what is not named keeps its name"),
    may("parameters", &Form::Parameters, "coefficients that differ throughout the case"),
    may("presets", &Form::List(&PRESET, 0, MOST_PRESETS), "settings to start from"),
    may("timeline", &Form::List(&ENTRY, 0, 40), "what happened in the case, year by year"),
]);

/// Number of regions that a list of regions may name.
pub(super) const REGIONS: usize = Regions::COUNT;

/// Symbols of the coefficients.
pub(super) fn symbols() -> impl Iterator<Item = &'static str> {
    PARAMETERS.iter().map(|spec| spec.name)
}
