//! From the sheets as written to those that are served: few, and without comments or white space.
//!
//! The sheets linked in the head become one that the first screen waits for; those linked at the end
//! of the body become one that it does not wait for.

use anyhow::{Context, Result, anyhow, bail};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions, StyleSheet};

use crate::page_text::short_hash;

/// How the name of the sheet begins that the first screen waits for.
pub(crate) const FIRST: &str = "first-";

/// How the name of the other begins.
const LATER: &str = "later-";

const LINK: &str = "<link rel=\"stylesheet\" href=\"./";
const END: &str = "\"/>";

/// What the sheets of a page become.
#[derive(Debug)]
pub(crate) struct Gathered {
    /// The page with the new links.
    pub(crate) html: String,
    /// Names and texts of the new sheets.
    pub(crate) sheets: Vec<(String, String)>,
    /// Names of the sheets that nothing links any more.
    pub(crate) replaced: Vec<String>,
}

/// Gathers the sheets that a page links, in their order; `read` gives the text of one.
pub(crate) fn gather(html: &str, read: impl Fn(&str) -> Result<String>) -> Result<Gathered> {
    let body = html.find("<body").context("index.html as built has no body")?;
    let (head, body) = html.split_at(body);
    let mut gathered = Gathered { html: String::new(), sheets: Vec::new(), replaced: Vec::new() };
    for (part, name) in [(head, FIRST), (body, LATER)] {
        let (before, names, after) = links(part)?;
        gathered.html.push_str(&before);
        if !names.is_empty() {
            let texts: Result<Vec<String>> = names.iter().map(|name| read(name)).collect();
            let text = shorter(&texts?.join("\n"))?;
            let name = format!("{name}{}.css", short_hash(text.as_bytes()));
            gathered.html.extend([LINK, name.as_str(), END]);
            gathered.sheets.push((name, text));
        }
        gathered.html.push_str(&after);
        gathered.replaced.extend(names);
    }
    Ok(gathered)
}

/// What stands before the links of a part, the names they lead to, and what stands after the first.
fn links(part: &str) -> Result<(String, Vec<String>, String)> {
    let Some((before, mut rest)) = part.split_once(LINK) else {
        return Ok((part.to_owned(), Vec::new(), String::new()));
    };
    let (mut names, mut after) = (Vec::new(), String::new());
    loop {
        let (name, other) = rest.split_once(END).context("a link to a sheet has no end")?;
        if name.contains(['"', '/', '<']) {
            bail!("a link to a sheet is not one that trunk writes: {name}");
        }
        names.push(name.to_owned());
        let Some((between, next)) = other.split_once(LINK) else {
            after.push_str(other);
            return Ok((before.to_owned(), names, after));
        };
        after.push_str(between.trim());
        rest = next;
    }
}

/// The same rules in fewer letters.
fn shorter(text: &str) -> Result<String> {
    let said = |error: &dyn std::fmt::Display| anyhow!("a sheet cannot be read: {error}");
    let mut sheet =
        StyleSheet::parse(text, ParserOptions::default()).map_err(|error| said(&error))?;
    sheet.minify(MinifyOptions::default()).map_err(|error| said(&error))?;
    let options = PrinterOptions { minify: true, ..Default::default() };
    Ok(sheet.to_css(options).map_err(|error| said(&error))?.code)
}

#[cfg(test)]
mod tests {
    use super::gather;
    use anyhow::Result;

    const BUILT: &str = "<html><head><title>x</title>\n  \
        <link rel=\"stylesheet\" href=\"./a-1.css\"/>\n  \
        <link rel=\"stylesheet\" href=\"./b-2.css\"/>\n  <script></script></head>\
        <body><p>Words</p><link rel=\"stylesheet\" href=\"./c-3.css\"/></body></html>";

    #[expect(clippy::unnecessary_wraps, reason = "reading a file may fail")]
    fn read(name: &str) -> Result<String> {
        Ok(format!("/* {name} */\n.{} {{\n  color: #ffffff;\n}}\n", &name[..1]))
    }

    #[test]
    fn sheets_of_the_head_become_one_and_those_of_the_body_another() {
        let gathered = gather(BUILT, read).unwrap();
        let [(first, head), (later, body)] = &gathered.sheets[..] else { panic!("two") };
        assert_eq!((head.as_str(), body.as_str()), (".a,.b{color:#fff}", ".c{color:#fff}"));
        assert!(first.starts_with("first-") && later.starts_with("later-"));
        assert_eq!(gathered.replaced, ["a-1.css", "b-2.css", "c-3.css"]);
        let place = |text: &str| gathered.html.find(text).unwrap();
        let order = [first, "<script>", "<p>Words", later, "</body>"];
        assert!(order.map(place).is_sorted(), "{}", gathered.html);
        assert_eq!(gathered.html.matches("stylesheet").count(), 2);
    }

    #[test]
    fn another_content_is_another_name() {
        let other = gather(BUILT, |name| Ok(read(name)?.replace("fff", "eee"))).unwrap();
        assert_ne!(other.sheets[0].0, gather(BUILT, read).unwrap().sheets[0].0);
    }

    #[test]
    fn a_sheet_that_cannot_be_read_is_an_error() {
        assert!(gather(BUILT, |_| Ok("} .a {".into())).is_err());
        assert!(gather(BUILT, |_| anyhow::bail!("no file")).is_err());
        assert!(gather("<p>", read).is_err());
    }
}
