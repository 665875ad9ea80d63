//! Compiles the message catalogues of `locales/en-GB` into static tables, so that the page carries
//! words and no parser. Whatever the run time cannot say is an error here, with file and message.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{self, CallArguments, Entry, Expression, InlineExpression, VariantKey};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

type Pattern = ast::Pattern<String>;
type Inline = InlineExpression<String>;

fn main() {
    println!("cargo::rerun-if-changed=locales");
    // What the tool that cuts the program in two has to know; it is not part of what is served.
    if env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm") {
        println!("cargo::rustc-link-arg-bin=page=--emit-relocs");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    if let Err(problems) = compile(Path::new("locales/en-GB"), &out) {
        for problem in problems {
            println!("cargo::error={problem}");
        }
    }
}

fn compile(folder: &Path, out: &Path) -> Result<(), Vec<String>> {
    let catalogue = Catalogue::read(folder)?;
    let save = |name: &str, code: String| {
        fs::write(out.join(name), code).map_err(|error| vec![format!("{name}: {error}")])
    };
    save("ids.rs", catalogue.ids()?)?;
    save("all.rs", catalogue.all())
}

/// A message, attribute or term and the file it stands in.
struct Located {
    file: String,
    pattern: Pattern,
}

/// All files of one locale; attributes are messages named `message.attribute`.
#[derive(Default)]
struct Catalogue {
    messages: BTreeMap<String, Located>,
    terms: BTreeMap<String, Located>,
}

impl Catalogue {
    fn read(folder: &Path) -> Result<Self, Vec<String>> {
        let unreadable = |error: std::io::Error| vec![format!("{}: {error}", folder.display())];
        let mut paths: Vec<PathBuf> = fs::read_dir(folder)
            .map_err(unreadable)?
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
            .collect();
        paths.sort();
        let mut catalogue = Self::default();
        let mut problems = Vec::new();
        for path in paths {
            let source = fs::read_to_string(&path).map_err(unreadable)?;
            let file = path.display().to_string();
            match parser::parse(source.clone()) {
                Ok(resource) => catalogue.add(&file, resource.body, &mut problems),
                Err((_, errors)) => {
                    problems.extend(errors.iter().map(|error| place(&file, &source, error)));
                }
            }
        }
        if problems.is_empty() { Ok(catalogue) } else { Err(problems) }
    }

    fn add(&mut self, file: &str, body: Vec<Entry<String>>, problems: &mut Vec<String>) {
        let mut insert = |map: &mut BTreeMap<String, Located>, name: String, pattern| {
            let located = Located { file: file.to_owned(), pattern };
            if let Some(first) = map.insert(name.clone(), located) {
                problems.push(format!("{file}: {name}: already stands in {}", first.file));
            }
        };
        for entry in body {
            match entry {
                Entry::Message(message) => {
                    let name = message.id.name;
                    for attribute in message.attributes {
                        let name = format!("{name}.{}", attribute.id.name);
                        insert(&mut self.messages, name, attribute.value);
                    }
                    if let Some(pattern) = message.value {
                        insert(&mut self.messages, name, pattern);
                    }
                }
                Entry::Term(term) => insert(&mut self.terms, term.id.name, term.value),
                _ => {}
            }
        }
    }

    /// One documented constant a message, so that a missing message does not compile. Each holds its
    /// own parts: what nothing names is not in the program, and what only the rooms name is in theirs.
    fn ids(&self) -> Result<String, Vec<String>> {
        let mut code = String::new();
        let mut taken = BTreeMap::new();
        let mut problems = Vec::new();
        for (index, (name, message)) in self.messages.iter().enumerate() {
            let mut writer = Writer { catalogue: self, open: vec![name.clone()] };
            let constant = constant(name);
            match writer.pattern(&message.pattern) {
                Ok(parts) => {
                    let _ = writeln!(
                        code,
                        "/// `{name}`\npub const {constant}: Id = Id {{ number: {index}, parts: {parts} }};"
                    );
                }
                Err(problem) => problems.push(format!("{}: {name}: {problem}", message.file)),
            }
            if let Some(other) = taken.insert(constant, name) {
                problems.push(format!("{name} and {other} would be one constant"));
            }
        }
        if problems.is_empty() { Ok(code) } else { Err(problems) }
    }

    /// Every name and its constant, in the order of names.
    fn all(&self) -> String {
        let mut code = String::from("&[");
        for name in self.messages.keys() {
            let _ = writeln!(code, "({name:?}, id::{}),", constant(name));
        }
        code + "]"
    }
}

/// The name of a message's constant.
fn constant(name: &str) -> String {
    name.replace(['-', '.'], "_").to_uppercase()
}

/// A syntax error with its line and the message it stands in.
fn place(file: &str, source: &str, error: &ParserError) -> String {
    let before = source.get(..error.pos.start).unwrap_or(source);
    let starts = |line: &&str| line.contains('=') && !line.starts_with([' ', '#']);
    let name = before.lines().rev().find(starts).and_then(|line| line.split([' ', '=']).next());
    format!("{file}:{}: near {}: {}", before.lines().count(), name.unwrap_or("the top"), error.kind)
}

/// Text is kept apart from code until a pattern ends, so that neighbours join.
enum Piece {
    Text(String),
    Code(String),
}

/// Writes one message as Rust; `open` are the messages and terms being read, to find circles.
struct Writer<'a> {
    catalogue: &'a Catalogue,
    open: Vec<String>,
}

impl Writer<'_> {
    fn pattern(&mut self, pattern: &Pattern) -> Result<String, String> {
        let mut pieces = Vec::new();
        self.pieces(pattern, &mut pieces)?;
        let mut code = String::from("&[");
        let mut text = String::new();
        for piece in pieces.into_iter().chain([Piece::Code(String::new())]) {
            match piece {
                Piece::Text(more) => text.push_str(&more),
                Piece::Code(part) => {
                    if !text.is_empty() {
                        let _ = write!(code, "Part::Text({:?}),", one_line(&text));
                        text.clear();
                    }
                    if !part.is_empty() {
                        let _ = write!(code, "{part},");
                    }
                }
            }
        }
        Ok(code + "]")
    }

    fn pieces(&mut self, pattern: &Pattern, pieces: &mut Vec<Piece>) -> Result<(), String> {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    pieces.push(Piece::Text(value.clone()));
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, pieces)?;
                }
            }
        }
        Ok(())
    }

    fn expression(
        &mut self,
        expression: &Expression<String>,
        pieces: &mut Vec<Piece>,
    ) -> Result<(), String> {
        let (selector, variants) = match expression {
            Expression::Inline(inline) => return self.inline(inline, pieces),
            Expression::Select { selector, variants } => (selector, variants),
        };
        let mut arms = String::new();
        let mut otherwise = String::from("&[]");
        for variant in variants {
            let parts = self.pattern(&variant.value)?;
            match &variant.key {
                _ if variant.default => otherwise = parts,
                VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key } => {
                    let _ = write!(arms, "({key:?}, {parts}),");
                }
            }
        }
        let on = shown(selector)?;
        pieces.push(Piece::Code(format!(
            "Part::Select {{ on: {on}, arms: &[{arms}], otherwise: {otherwise} }}"
        )));
        Ok(())
    }

    fn inline(&mut self, inline: &Inline, pieces: &mut Vec<Piece>) -> Result<(), String> {
        match inline {
            Inline::StringLiteral { value } => {
                pieces.push(Piece::Text(unescape_unicode_to_string(value).into_owned()));
            }
            Inline::NumberLiteral { value } => pieces.push(Piece::Text(value.clone())),
            Inline::VariableReference { .. } | Inline::FunctionReference { .. } => {
                pieces.push(Piece::Code(format!("Part::Shown({})", shown(inline)?)));
            }
            Inline::MessageReference { id, attribute } => {
                let name = attribute.as_ref().map_or_else(
                    || id.name.clone(),
                    |attribute| format!("{}.{}", id.name, attribute.name),
                );
                let known = self.catalogue;
                let message = known.messages.get(&name).ok_or(format!("no message {name}"))?;
                // Read for circles only: the constant of the other message is referred to.
                self.nested(&name, &message.pattern, &mut Vec::new())?;
                pieces.push(Piece::Code(format!("Part::Message({}.parts)", constant(&name))));
            }
            Inline::TermReference { id, attribute: None, arguments: None } => {
                let name = &id.name;
                let term = self.catalogue.terms.get(name).ok_or(format!("no term -{name}"))?;
                self.nested(&format!("-{name}"), &term.pattern, pieces)?;
            }
            Inline::TermReference { .. } => {
                return Err("a term takes neither an attribute nor arguments here".to_owned());
            }
            Inline::Placeable { expression } => self.expression(expression, pieces)?,
        }
        Ok(())
    }

    fn nested(&mut self, name: &str, pattern: &Pattern, to: &mut Vec<Piece>) -> Result<(), String> {
        if self.open.iter().any(|open| open == name) {
            return Err(format!("{name} refers to itself"));
        }
        self.open.push(name.to_owned());
        self.pieces(pattern, to)?;
        self.open.pop();
        Ok(())
    }
}

/// Catalogues are wrapped for reading; a page has no use for the breaks.
fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        let blank = matches!(character, ' ' | '\n' | '\r');
        if !blank {
            line.push(character);
        } else if !line.ends_with(' ') {
            line.push(' ');
        }
    }
    line
}

/// A variable and how it is shown: the only things a message may put in, or choose by.
fn shown(expression: &Inline) -> Result<String, String> {
    let (name, form) = match expression {
        Inline::VariableReference { id } => (&id.name, "DEFAULT".to_owned()),
        Inline::FunctionReference { id, arguments } => match arguments.positional.as_slice() {
            [Inline::VariableReference { id: variable }] => {
                (&variable.name, form(&id.name, arguments)?)
            }
            _ => return Err(format!("{} takes one variable", id.name)),
        },
        _ => return Err("only a variable or a function of one can be chosen by".to_owned()),
    };
    Ok(format!("Shown {{ name: {name:?}, form: Form::{form} }}"))
}

fn form(function: &str, arguments: &CallArguments<String>) -> Result<String, String> {
    let wording = match function {
        "NUMBER" => None,
        "WORD" => Some("Whole"),
        "ROUGH" => Some("Rough"),
        "OF_TEN" => Some("OfTen"),
        "SHARE" => Some("Share"),
        "ONE_IN" => Some("OneIn"),
        _ => return Err(format!("no function {function}")),
    };
    let (mut least, mut most, mut case) = (0, None, "Within");
    for argument in &arguments.named {
        let option = argument.name.name.as_str();
        match (wording, option, &argument.value) {
            (None, "minimumFractionDigits", Inline::NumberLiteral { value }) => {
                least = digits(option, value)?;
            }
            (None, "maximumFractionDigits", Inline::NumberLiteral { value }) => {
                most = Some(digits(option, value)?);
            }
            (Some(_), "case", Inline::StringLiteral { value }) if value == "sentence" => {
                case = "Sentence";
            }
            _ => return Err(format!("{function} does not know this {option}")),
        }
    }
    let most = most.unwrap_or_else(|| least.max(1));
    Ok(match wording {
        Some(wording) => format!("Words(Wording::{wording}, Case::{case})"),
        None if least <= most => format!("Digits {{ least: {least}, most: {most} }}"),
        None => return Err("minimumFractionDigits is above maximumFractionDigits".to_owned()),
    })
}

fn digits(option: &str, value: &str) -> Result<u8, String> {
    value.parse().ok().filter(|digits| *digits <= 6).ok_or(format!("{option} is not 0 to 6"))
}
