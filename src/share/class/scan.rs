//! Finds codes and links in a pasted chat log of any length, and names the slips in it.

use crate::share::Link;
use crate::share::Place;
use crate::share::Setting;
use crate::share::class::code::{Code, Levers, Misread, is_joint, length_from, readings};
use crate::share::class::speaker;
use crate::story::Beat;
use std::collections::BTreeMap;
use std::ops::Range;

/// Most bytes of a text that are read.
pub const LONGEST_TEXT: usize = 4_000_000;

/// Most codes and links that are kept; the rest is counted.
pub const MOST_ENTRIES: usize = 20_000;

/// Most slips that are told one by one; the rest is counted.
pub const MOST_SLIPS: usize = 200;

/// More codes than this under one name for one question, and it is no person's name.
const MOST_CHANGES: usize = 4;

/// Lines of a message that a heading with a name speaks for.
const MESSAGE: usize = 3;

/// Most characters after the prefix that can belong to one code, joints and all.
const LONGEST_BODY: usize = 24;

/// Longest address that is read as a link.
const LONGEST_LINK: usize = 4000;

/// Most readings that are offered for a slip.
const READINGS: usize = 4;

/// How something came into the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Via {
    /// As a code.
    Code,
    /// As a link.
    Link,
}

/// A code or a link that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Entry {
    /// Line of the text, from 1.
    pub line: usize,
    /// What it says.
    pub code: Code,
    /// How it came.
    pub via: Via,
    /// Whether the same person said something else about the same question later.
    pub replaced: bool,
}

/// What a slip is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlipKind {
    /// It looks like a code.
    Code(Misread),
    /// A link whose bet is none of its beat's.
    Link,
}

/// Something that was meant as a code or link and cannot be counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Slip {
    /// Line of the text, from 1.
    pub line: usize,
    /// Where it stands in the text, in bytes.
    pub at: Range<usize>,
    /// As it stands there, cut to a length that can be shown.
    pub text: String,
    /// What does not fit.
    pub kind: SlipKind,
    /// What one change would make of it, the likeliest first.
    pub readings: Vec<Code>,
}

/// What a text holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Pool {
    /// Codes and links, in the order of the text.
    pub entries: Vec<Entry>,
    /// Slips, in the order of the text.
    pub slips: Vec<Slip>,
    /// Slips beyond those.
    pub more_slips: usize,
    /// Codes and links beyond those kept.
    pub more_entries: usize,
    /// Lines that were read.
    pub lines: usize,
    /// Whether the text was longer than what is read.
    pub cut: bool,
}

impl Pool {
    /// What counts: everything, or with `replacing` a person's last word on each question.
    pub fn counted(&self, replacing: bool) -> impl Iterator<Item = &Entry> + Clone {
        self.entries.iter().filter(move |entry| !(replacing && entry.replaced))
    }

    /// How many bets of a beat there are at each place.
    #[must_use]
    pub fn bets(&self, beat: Beat, replacing: bool) -> Vec<usize> {
        let mut counts = vec![0; beat.bets().len()];
        for (at, bet) in self.counted(replacing).filter_map(|entry| entry.code.as_bet()) {
            if at == beat {
                counts[bet.place()] += 1;
            }
        }
        counts
    }

    /// The settings, each with how many times it was sent.
    #[must_use]
    pub fn settings(&self, replacing: bool) -> Vec<(Levers, usize)> {
        let mut counts = BTreeMap::new();
        for entry in self.counted(replacing) {
            if let Code::Setting(levers) = entry.code {
                *counts.entry(levers).or_insert(0) += 1;
            }
        }
        counts.into_iter().collect()
    }

    /// How many were replaced by a later word of the same person.
    #[must_use]
    pub fn replaced(&self) -> usize {
        self.entries.iter().filter(|entry| entry.replaced).count()
    }
}

/// Read a text. Takes time and room in proportion to its length, and no more than
/// [`LONGEST_TEXT`] bytes of it.
#[must_use]
pub fn pool(text: &str) -> Pool {
    let read = &text[..text.floor_char_boundary(LONGEST_TEXT)];
    let mut reader = Reader::default();
    let mut from = 0;
    for line in read.split_inclusive('\n') {
        reader.line(line.trim_end_matches(['\n', '\r']), from);
        from += line.len();
    }
    reader.pool.cut = read.len() < text.len();
    reader.settle();
    reader.pool
}

/// Reads a text line by line.
#[derive(Default)]
struct Reader<'a> {
    pool: Pool,
    /// The name in the last heading, and how many more lines it speaks for.
    heading: Option<(&'a str, usize)>,
    /// Who said what, by name and question: places among the entries, while names are known.
    said: BTreeMap<(&'a str, u8), Vec<usize>>,
}

impl<'a> Reader<'a> {
    /// Reads one line that begins at byte `from` of the text.
    fn line(&mut self, line: &'a str, from: usize) {
        self.pool.lines += 1;
        let number = self.pool.lines;
        let links = links(line);
        let mut found: Vec<(usize, Code, Via)> = Vec::new();
        let mut any = None;
        for link in &links {
            any = Some(any.unwrap_or(link.start).min(link.start));
            if let Ok(codes) = read_link(&line[link.clone()]) {
                found.extend(codes.into_iter().map(|code| (link.start, code, Via::Link)));
            } else {
                let at = from + link.start..from + link.end;
                self.slip(number, at, &line[link.clone()], SlipKind::Link, "");
            }
        }
        let (mut next, mut ahead) = (0, links.iter().peekable());
        for at in starts(line) {
            while ahead.next_if(|link| link.end <= at).is_some() {}
            // A link may hold anything.
            if at < next || ahead.peek().is_some_and(|link| link.start <= at) {
                continue;
            }
            let Some(candidate) = Candidate::at(line, at) else { continue };
            match Code::read(&candidate.body) {
                Ok(code) => found.push((at, code, Via::Code)),
                Err(misread) if candidate.is_meant(misread) => {
                    let whole = &line[at..candidate.end];
                    let place = from + at..from + candidate.end;
                    self.slip(number, place, whole, SlipKind::Code(misread), &candidate.body);
                }
                Err(_) => continue,
            }
            any = Some(any.unwrap_or(at).min(at));
            next = candidate.end;
        }
        let Some(first) = any else {
            self.no_code(line);
            return;
        };
        let own = speaker::named(&line[..first]);
        if own.is_some() {
            self.heading = None;
        }
        let name = own.or_else(|| self.heading.filter(|(_, left)| *left > 0).map(|(name, _)| name));
        self.spend();
        found.sort_by_key(|(at, ..)| *at);
        for (_, code, via) in found {
            self.entry(Entry { line: number, code, via, replaced: false }, name);
        }
    }

    /// A line without a code may be a heading, or a part of a message.
    fn no_code(&mut self, line: &'a str) {
        if let Some(name) = speaker::header(line) {
            self.heading = Some((name, MESSAGE));
        } else if !line.trim().is_empty() {
            self.spend();
        }
    }

    fn spend(&mut self) {
        self.heading = self.heading.and_then(|(name, left)| Some((name, left.checked_sub(1)?)));
    }

    fn entry(&mut self, entry: Entry, name: Option<&'a str>) {
        if self.pool.entries.len() == MOST_ENTRIES {
            self.pool.more_entries += 1;
            return;
        }
        if let Some(name) = name {
            let question = match entry.code {
                Code::Bet(number, _) => number,
                Code::Setting(_) => 1,
            };
            self.said.entry((name, question)).or_default().push(self.pool.entries.len());
        }
        self.pool.entries.push(entry);
    }

    fn slip(&mut self, line: usize, at: Range<usize>, whole: &str, kind: SlipKind, body: &str) {
        if self.pool.slips.len() == MOST_SLIPS {
            self.pool.more_slips += 1;
            return;
        }
        let mut text: String = whole.chars().filter(|c| !c.is_control()).take(41).collect();
        if text.chars().count() > 40 {
            text = text.chars().take(40).chain(['…']).collect();
        }
        let mut readings = readings(body);
        readings.truncate(READINGS);
        self.pool.slips.push(Slip { line, at, text, kind, readings });
    }

    /// Of what one person said about one question, the last counts.
    fn settle(&mut self) {
        for places in self.said.values() {
            // So many changes are no one person's: the "name" is something that many wrote.
            if places.len() > MOST_CHANGES {
                continue;
            }
            let earlier = places.split_last().map_or(&[][..], |(_, earlier)| earlier);
            for place in earlier {
                self.pool.entries[*place].replaced = true;
            }
        }
    }
}

/// Where `MO` begins a word.
fn starts(line: &str) -> impl Iterator<Item = usize> + '_ {
    let bytes = line.as_bytes();
    let pairs = bytes.windows(2).enumerate();
    let marks = pairs.filter(|(_, pair)| {
        matches!(pair[0], b'M' | b'm') && matches!(pair[1], b'O' | b'o' | b'0')
    });
    marks
        .map(|(at, _)| at)
        .filter(|at| !line[..*at].chars().next_back().is_some_and(char::is_alphanumeric))
}

/// Characters after the prefix that may be a code.
struct Candidate {
    body: String,
    /// The byte after the last of them, in the line.
    end: usize,
    /// Whether a hyphen binds them to the prefix.
    bound: bool,
    /// Whether nothing stands between them and the prefix.
    tight: bool,
}

impl Candidate {
    /// What follows the `MO` at byte `at`.
    fn at(line: &str, at: usize) -> Option<Self> {
        let start = at + 2;
        let rest = line.get(start..)?;
        let joints: usize =
            rest.chars().take(3).take_while(|c| is_joint(*c)).map(char::len_utf8).sum();
        let (joint, after) = rest.split_at(joints);
        let bound = !joint.is_empty() && !joint.contains(char::is_whitespace);
        let (mut body, mut last) = (String::new(), 0);
        let letters = after.char_indices().take(LONGEST_BODY);
        for (place, c) in
            letters.take_while(|(_, c)| c.is_alphanumeric() || (is_joint(*c) && !c.is_whitespace()))
        {
            if c.is_alphanumeric() {
                body.push(c);
                last = place + c.len_utf8();
            }
        }
        let expected = length_from(body.chars().next()?);
        if body.chars().count() < expected
            && let Some((spaced, end)) = spaced(after, expected)
        {
            (body, last) = (spaced, end);
        }
        Some(Self { body, end: start + joints + last, bound, tight: joint.is_empty() })
    }

    /// Whether somebody meant a code, though it is none: talk of Mondays and of anything more is not.
    fn is_meant(&self, misread: Misread) -> bool {
        let digits = self.body.chars().filter(char::is_ascii_digit).count();
        let letters = self.body.chars().count() - digits;
        let expected = self.body.chars().next().map_or(4, length_from);
        let near = (letters + digits).abs_diff(expected) <= 1;
        let shouted = !self.body.contains(char::is_lowercase);
        let full = letters + digits == expected;
        match misread {
            _ if self.bound => near && (digits > 0 || (shouted && full)),
            Misread::Length { .. } => false,
            _ if self.tight => digits > 1,
            _ => digits > 0 && letters > 0,
        }
    }
}

/// So many characters with single joints between them, if they make a code and end there.
fn spaced(after: &str, expected: usize) -> Option<(String, usize)> {
    let mut body = String::new();
    let mut joint = false;
    let mut end = 0;
    for (place, c) in after.char_indices().take(2 * expected + 2) {
        if body.chars().count() == expected {
            if c.is_alphanumeric() {
                return None;
            }
            break;
        }
        if c.is_alphanumeric() {
            body.push(c);
            joint = false;
            end = place + c.len_utf8();
        } else if is_joint(c) && !joint {
            joint = true;
        } else {
            return None;
        }
    }
    Code::read(&body).is_ok().then_some((body, end))
}

/// The addresses in a line that may be links of this page.
fn links(line: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in line.match_indices("view=") {
        if found.last().is_some_and(|last| at < last.end) {
            continue;
        }
        let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"');
        let begin = line[..at]
            .rfind(ends)
            .map_or(0, |end| end + line[end..].chars().next().map_or(1, char::len_utf8));
        let end = line[at..].find(ends).map_or(line.len(), |end| at + end);
        let tail = [')', ']', '.', ',', ';', '!', '\'', '*'];
        let end = begin + line[begin..end].trim_end_matches(tail).len();
        if end > at {
            found.push(begin..end);
        }
    }
    found
}

/// What a link says: every bet in it, or a setting. An error where a bet is none of its beat's.
fn read_link(address: &str) -> Result<Vec<Code>, ()> {
    let Some((_, query)) = address.split_once('?').filter(|_| address.len() <= LONGEST_LINK) else {
        return Ok(Vec::new());
    };
    let (query, fragment) = query.split_once('#').unwrap_or((query, ""));
    let link = Link::read(&query.replace("&amp;", "&"), fragment);
    let dropped = |name: &str| link.dropped.iter().any(|dropped| dropped.part.starts_with(name));
    match link.place {
        Place::Beat(_) if dropped("bet=") => Err(()),
        Place::Beat(_) => {
            let bets = Beat::ALL.into_iter().zip(link.told.bets);
            Ok(bets.filter_map(|(beat, bet)| Code::bet(beat, bet?)).collect())
        }
        Place::Sandbox => {
            // A link that sets nothing only leads there.
            let usual = Levers::of(&Setting::default());
            let set = |setting: &&Setting| query.contains("d=") || Levers::of(setting) != usual;
            let setting = link.setting.as_ref().filter(set);
            Ok(setting.map(|setting| Code::Setting(Levers::of(setting))).into_iter().collect())
        }
        _ => Ok(Vec::new()),
    }
}
