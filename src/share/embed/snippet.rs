//! What a writer pastes: one text for an address that goes on being kept up, one for an address that
//! never changes, one for editors that let no frame through.

use crate::share::Link;
use crate::share::Place;
use crate::share::embed::Part;
use std::fmt::Write;

/// What a writer has chosen to embed.
#[derive(Clone, Debug, PartialEq)]
pub struct Snippet<'a> {
    /// Address of the folder of the explainer, with a slash at its end.
    pub site: &'a str,
    /// What is shown, in which colours.
    pub link: &'a Link,
    /// How much of it.
    pub part: Part,
    /// Height in CSS pixels; where there is none, the script finds it.
    pub height: Option<u32>,
    /// Whether it shares its reader's choices with the other frames of the article that do.
    pub linked: bool,
    /// What a screen reader says of the frame.
    pub title: &'a str,
}

/// Height of a frame until its own is known, and where no script ever tells it.
const FIRST_HEIGHT: u32 = 620;

impl Snippet<'_> {
    /// The address in the frame: below `site`, with the embed's own parameters.
    #[must_use]
    pub fn address(&self) -> String {
        let (part, linked) = (self.part, self.linked);
        let embed = super::Embed { part, linked, ..super::Embed::default() };
        format!("{}{}", self.site, embed.after(&self.link.query()))
    }

    /// A frame in markup, and the script for its height where that is not fixed.
    #[must_use]
    pub fn frame(&self) -> String {
        let height = self.height.unwrap_or(FIRST_HEIGHT);
        let mut markup = format!(
            "<iframe src=\"{}\" title=\"{}\" loading=\"lazy\" width=\"100%\" height=\"{height}\" \
             style=\"border:0;width:100%\" sandbox=\"allow-scripts allow-popups allow-downloads\" \
             allow=\"clipboard-write; web-share; fullscreen\" referrerpolicy=\"no-referrer\"{}></iframe>",
            escaped(&self.address()),
            escaped(self.title),
            match (self.linked, self.height) {
                (true, Some(_)) => " data-group=\"reader\" data-fixed",
                (true, None) => " data-group=\"reader\"",
                (false, _) => "",
            },
        );
        if self.height.is_none() || self.linked {
            let _infallible =
                write!(markup, "\n<script src=\"{}embed.js\" defer></script>", escaped(self.site));
        }
        markup
    }

    /// A picture that leads to the live page: no script, no frame.
    #[must_use]
    pub fn still(&self) -> String {
        let Place::Beat(beat) = self.link.place else { return String::new() };
        let site = escaped(self.site);
        format!(
            "<a href=\"{site}{}\"><img src=\"{site}picture/{}.svg\" alt=\"{}\" width=\"680\" \
             loading=\"lazy\"></a>",
            escaped(&self.link.query()),
            beat.name(),
            escaped(self.title),
        )
    }
}

/// Where the explainer stands: under an address whose content is kept up and, where versions are
/// published beside it, under one that never changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Site {
    /// Folder of what is kept up, with a slash at its end.
    pub updating: String,
    /// Folder of the present version for ever.
    pub pinned: Option<String>,
}

impl Site {
    /// The addresses of `version`, for a page in `folder`. Versions are published beside one another as
    /// `v1/` and `v1.4.2/`; a page in another folder knows of one address only.
    #[must_use]
    pub fn of(folder: &str, version: &str) -> Self {
        let trimmed = folder.trim_end_matches('/');
        let split = trimmed.rsplit_once('/').filter(|(_, last)| is_version(last));
        let Some((root, _)) = split else {
            return Self { updating: format!("{trimmed}/"), pinned: None };
        };
        let major = version.split('.').next().unwrap_or(version);
        Self { updating: format!("{root}/v{major}/"), pinned: Some(format!("{root}/v{version}/")) }
    }
}

/// Whether the name of a folder is that of a version: `v1`, `v1.4.2`.
fn is_version(name: &str) -> bool {
    let number = |part: &str| !part.is_empty() && part.bytes().all(|c| c.is_ascii_digit());
    name.strip_prefix('v').is_some_and(|rest| rest.split('.').all(number))
}

/// A text as it stands between double quotes in markup.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::Beat;

    fn link() -> Link {
        Link { place: Place::Beat(Beat::Rule), ..Link::default() }
    }

    fn snippet(link: &Link) -> Snippet<'_> {
        let part = Part::Figure;
        let title = "\"Many\" <ropes>";
        Snippet { site: "https://example.org/v1/", link, part, height: None, linked: false, title }
    }

    #[test]
    fn the_frame_carries_name_sandbox_and_script_only_where_the_height_is_free() {
        let link = link();
        let frame = snippet(&link).frame();
        for piece in [
            "?v=1&amp;m=1&amp;view=rule&amp;embed=1&amp;part=figure\"",
            "title=\"&quot;Many&quot; &lt;ropes&gt;\"",
            "sandbox=\"allow-scripts allow-popups allow-downloads\"",
            "loading=\"lazy\"",
            "<script src=\"https://example.org/v1/embed.js\" defer>",
        ] {
            assert!(frame.contains(piece), "{piece} in {frame}");
        }
        let fixed = Snippet { height: Some(480), ..snippet(&link) }.frame();
        assert!(fixed.contains("height=\"480\"") && !fixed.contains("<script"));
    }

    #[test]
    fn a_version_has_two_addresses_where_versions_are_published() {
        for folder in ["https://example.org/a/v1/", "https://example.org/a/v1.4.2/"] {
            let site = Site::of(folder, "1.4.2");
            assert_eq!(site.updating, "https://example.org/a/v1/");
            assert_eq!(site.pinned.as_deref(), Some("https://example.org/a/v1.4.2/"));
        }
        for folder in ["https://example.org/", "https://example.org/vote/", "https://x.org/v1.a/"] {
            assert_eq!(Site::of(folder, "1.4.2"), Site { updating: folder.into(), pinned: None });
        }
    }

    #[test]
    fn the_picture_needs_neither_frame_nor_script() {
        let link = link();
        let still = snippet(&link).still();
        assert!(still.contains("src=\"https://example.org/v1/picture/rule.svg\""), "{still}");
        assert!(
            still.contains("href=\"https://example.org/v1/?v=1&amp;m=1&amp;view=rule\""),
            "{still}"
        );
        assert!(!still.contains("<iframe") && !still.contains("<script"));
    }
}
