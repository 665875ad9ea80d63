//! From trunk's index.html to the one that is served; text to text.

use anyhow::{Context, Result, bail};

/// What the page may load and do: its own files, and WebAssembly.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; \
    worker-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'";

/// The variable of the environment that names where the page will be published: `https://host/v1/`.
pub(crate) const SITE: &str = "MIDDLE_OUT_SITE";

/// The policy of a page that is published at `site`. In a frame whose sandbox takes its origin away,
/// Safari's engine takes nothing for the page's own but what is named.
pub(crate) fn policy(site: Option<&str>) -> String {
    let origin = site.map(|site| {
        let mut pieces = site.splitn(4, '/');
        [pieces.next(), pieces.next(), pieces.next()].map(Option::unwrap_or_default).join("/")
    });
    match origin.filter(|origin| origin.starts_with("http")) {
        Some(origin) => POLICY.replace("'self'", &format!("'self' {origin}")),
        None => POLICY.to_owned(),
    }
}

const OPEN: &str = "<script type=\"module\">";
const CLOSE: &str = "</script>";

/// The page as served.
#[derive(Debug)]
pub(crate) struct Page {
    /// The text of index.html.
    pub(crate) html: String,
    /// The name of the script that starts the program.
    pub(crate) start_name: String,
    /// The text of that script.
    pub(crate) start: String,
}

/// Moves the inline script out, and puts the policy and the first screen in.
pub(crate) fn finish(html: &str, first_screen: &str) -> Result<Page> {
    if first_screen.trim().is_empty() {
        bail!("static-page printed nothing");
    }
    // The script first, so that nothing the first screen says can be taken for it.
    let mut page = move_script_out(html)?;
    let site = std::env::var(SITE).ok();
    let policy = policy(site.as_deref());
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    page.html = replace_once(&page.html, "<!-- csp -->", &policy)?;
    page.html = replace_once(&page.html, "<!-- static-page -->", first_screen.trim())?;
    Ok(page)
}

/// The policy forbids inline code, and trunk knows no other way to start.
fn move_script_out(html: &str) -> Result<Page> {
    let (before, rest) = html
        .split_once(OPEN)
        .context("index.html as built has no inline module script to move out")?;
    let (script, after) = rest.split_once(CLOSE).context("the inline module script has no end")?;
    if after.contains(OPEN) {
        bail!("index.html as built has more than one inline module script");
    }
    let start = format!("{}\n", script.trim());
    let start_name = format!("start-{}.js", short_hash(start.as_bytes()));
    let html = format!("{before}<script type=\"module\" src=\"./{start_name}\">{CLOSE}{after}");
    Ok(Page { html, start_name, start })
}

fn replace_once(text: &str, placeholder: &str, by: &str) -> Result<String> {
    match text.matches(placeholder).count() {
        1 => Ok(text.replacen(placeholder, by, 1)),
        count => bail!("index.html as built has {placeholder} {count} times, not once"),
    }
}

/// Enough to tell one version from the next in a cache; nothing is secured by it.
pub(crate) fn short_hash(bytes: &[u8]) -> String {
    let mut sum = flate2::Crc::new();
    sum.update(bytes);
    format!("{:08x}", sum.sum())
}

#[cfg(test)]
mod tests {
    use super::{POLICY, finish, policy};

    const BUILT: &str = "<!DOCTYPE html><html><head><!-- csp -->\
        <link rel=\"modulepreload\" href=\"./page-1.js\">\
        <script type=\"module\">\nimport init from './page-1.js';\nawait init();\n\n</script>\
        </head><body><main id=\"app\"><!-- static-page --></main></body></html>";

    #[test]
    fn the_script_moves_into_a_file_named_after_its_content() {
        let page = finish(BUILT, "<h1>Hello</h1>").unwrap();
        assert_eq!(page.start, "import init from './page-1.js';\nawait init();\n");
        let element = format!("<script type=\"module\" src=\"./{}\"></script>", page.start_name);
        assert!(page.html.contains(&element), "{}", page.html);
        assert!(!page.html.contains("await init"));
        let other = finish(&BUILT.replace("page-1", "page-2"), "<h1>Hello</h1>").unwrap();
        assert_ne!(page.start_name, other.start_name);
    }

    #[test]
    fn policy_and_first_screen_take_the_place_of_their_comments() {
        let page = finish(BUILT, "<h1>Hello</h1>\n").unwrap();
        assert!(page.html.contains("<main id=\"app\"><h1>Hello</h1></main>"));
        assert!(page.html.contains(&format!("content=\"{POLICY}\"")));
        assert!(!page.html.contains("<!--"));
    }

    #[test]
    fn a_page_that_knows_where_it_is_published_names_it_as_its_own() {
        assert_eq!(policy(None), POLICY);
        assert_eq!(policy(Some("nowhere")), POLICY);
        let named = policy(Some("https://example.org/a/v1/"));
        assert!(
            named.contains("script-src 'self' https://example.org 'wasm-unsafe-eval';"),
            "{named}"
        );
        assert_eq!(named.matches("https://example.org").count(), POLICY.matches("'self'").count());
    }

    #[test]
    fn links_before_the_script_stay() {
        let page = finish(BUILT, "x").unwrap();
        assert!(page.html.contains("<link rel=\"modulepreload\" href=\"./page-1.js\">"));
    }

    #[test]
    fn a_missing_or_doubled_place_is_an_error_that_names_it() {
        for place in ["<!-- csp -->", "<!-- static-page -->"] {
            let missing = BUILT.replace(place, "");
            let doubled = BUILT.replace(place, &place.repeat(2));
            for html in [missing, doubled] {
                let error = finish(&html, "x").unwrap_err().to_string();
                assert!(error.contains(place), "{error}");
            }
        }
    }

    #[test]
    fn no_script_two_scripts_or_no_first_screen_is_an_error() {
        assert!(finish(&BUILT.replace("type=\"module\"", ""), "x").is_err());
        let script = "<script type=\"module\">1</script></head>";
        assert!(finish(&BUILT.replace("</head>", script), "x").is_err());
        assert!(finish(BUILT, " \n").is_err());
    }

    #[test]
    fn a_first_screen_that_quotes_a_script_is_not_taken_for_the_script() {
        let page = finish(BUILT, "<p>&lt;script type=\"module\">").unwrap();
        assert!(page.start.starts_with("import init"));
    }
}
