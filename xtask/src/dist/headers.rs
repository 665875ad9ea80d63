//! Headers for hosts of static files: the policy, and how long what may be kept.

use std::fmt::Write;
use std::path::Path;

use anyhow::Result;

use super::put;
use crate::page_text;

/// Headers of every answer, beside the policy.
const ALWAYS: [(&str, &str); 5] = [
    // A frame whose sandbox takes its origin away fetches our own files as a stranger.
    ("Access-Control-Allow-Origin", "*"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ("Cross-Origin-Resource-Policy", "cross-origin"),
];

/// Whoever embeds the page may; nobody else's address is ever asked for anything.
const FRAMES: &str = "; frame-ancestors *";

/// A file whose name holds a hash of its content never changes.
const FOREVER: &str = "public, max-age=31536000, immutable";

/// These keep their names from version to version.
const ASK: &str = "no-cache";

/// Writes `_headers` (Netlify, Cloudflare Pages) and `.htaccess` (Apache).
pub(super) fn write(dist: &Path) -> Result<()> {
    let policy = page_text::policy(std::env::var("MIDDLE_OUT_SITE").ok().as_deref());
    put(&dist.join("_headers"), for_pages(&policy))?;
    put(&dist.join(".htaccess"), for_apache(&policy))
}

fn for_pages(policy: &str) -> String {
    let mut text = format!("/*\n  Content-Security-Policy: {policy}{FRAMES}\n");
    for (name, value) in ALWAYS {
        let _ = writeln!(text, "  {name}: {value}");
    }
    let _ = writeln!(text, "  Cache-Control: {ASK}");
    for pattern in ["/*.wasm", "/page-*", "/start-*", "/first-*", "/later-*"] {
        let _ = writeln!(text, "{pattern}\n  ! Cache-Control\n  Cache-Control: {FOREVER}");
    }
    text.push_str("/download/*\n  Content-Disposition: attachment\n");
    text
}

fn for_apache(policy: &str) -> String {
    let mut text = String::from("<IfModule mod_headers.c>\n");
    let _ = writeln!(text, "Header set Content-Security-Policy \"{policy}{FRAMES}\"");
    for (name, value) in ALWAYS {
        let _ = writeln!(text, "Header set {name} \"{value}\"");
    }
    let _ = writeln!(text, "Header set Cache-Control \"{ASK}\"");
    text.push_str("<FilesMatch \"(\\.wasm|^(page|start|first|later)-.*)$\">\n");
    let _ = writeln!(text, "Header set Cache-Control \"{FOREVER}\"\n</FilesMatch>\n</IfModule>");
    text.push_str(
        "AddType application/wasm .wasm\nAddType application/manifest+json .webmanifest\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::{for_apache, for_pages};
    use crate::page_text::POLICY;

    #[test]
    fn both_say_the_policy_that_the_page_obeys() {
        for text in [for_pages(POLICY), for_apache(POLICY)] {
            assert!(text.contains(POLICY) && text.contains("frame-ancestors *"), "{text}");
            assert!(text.contains("nosniff") && text.contains("no-referrer"), "{text}");
        }
    }
}
