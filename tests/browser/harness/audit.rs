//! What must hold wherever a test ends: a quiet console, the policy kept, nothing loaded from
//! elsewhere, and no accessibility rule broken.

use std::collections::BTreeMap;
use std::fs;

use serde_json::{Value, json};

use super::page::{Page, origin};
use super::session::{Engine, Options};
use super::{must, setting};

/// Runs every rule and hands back what is broken, in a form that reads well in a panic.
const RUN_AXE: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        results => done(results.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help}`
            + rule.nodes.map(node => `\\n    ${node.target.join(' ')}`
                + `\\n      ${node.failureSummary.replaceAll('\\n', '\\n      ')}`).join(''))),
        error => done([`axe itself failed: ${error}`]));";

/// How much the driver's browsers have written so far, where that is kept.
pub(super) fn written() -> usize {
    let file = std::env::var("MIDDLE_OUT_CONSOLE").ok().and_then(|path| fs::metadata(path).ok());
    file.and_then(|file| usize::try_from(file.len()).ok()).unwrap_or(0)
}

impl Page {
    /// No error in the console, no breach of the content-security policy, and no request to
    /// anywhere but the page's own server.
    pub(crate) async fn assert_clean(&self) {
        self.assert_clean_at(&origin()).await;
    }

    /// The same on a page of another site, which may ask its own server as well.
    pub(crate) async fn assert_clean_at(&self, site: &str) {
        let complaints = match Engine::here() {
            Engine::Chromium => self.complaints(site).await,
            engine => self.errors_written(engine),
        };
        assert!(complaints.is_empty(), "the page is not clean:\n{}", complaints.join("\n"));
    }

    /// Errors that this browser has written to where its driver writes.
    fn errors_written(&self, engine: Engine) -> Vec<String> {
        let Ok(path) = std::env::var("MIDDLE_OUT_CONSOLE") else { return Vec::new() };
        let text = fs::read(&path).unwrap_or_else(|error| panic!("reading {path}: {error}"));
        let text = String::from_utf8_lossy(&text[self.written..]).into_owned();
        let error = |line: &&str| match engine {
            Engine::Firefox => {
                // Its own parts complain about each other.
                let page = line.contains("http://") && !line.contains("resource://");
                (page && line.contains("JavaScript error")) || line.starts_with("console.error: \"")
            }
            _ => line.starts_with("CONSOLE") && line.contains(" ERROR"),
        };
        text.lines().filter(error).map(str::to_owned).collect()
    }

    async fn complaints(&self, site: &str) -> Vec<String> {
        let mut complaints = Vec::new();
        for entry in must(self.driver.browser_log().await, "reading the console") {
            if entry.level == "SEVERE" {
                complaints.push(format!("console: {}", entry.message));
            }
        }
        let violations = self.script("return window.policyViolations || []").await;
        for violation in violations.as_array().into_iter().flatten() {
            complaints.push(format!("policy: {violation}"));
        }
        for address in self.requests().await {
            if is_elsewhere(&address) && !address.starts_with(&format!("{site}/")) {
                complaints.push(format!("request: {address}"));
            }
        }
        complaints
    }

    /// Every address the browser has asked for since the page was opened.
    pub(crate) async fn requests(&self) -> Vec<String> {
        let log = must(self.driver.get_log("performance").await, "reading the requests");
        let new = log.iter().filter_map(|entry| {
            let event: Value = serde_json::from_str(&entry.message).ok()?;
            let event = &event["message"];
            let sent = event["method"] == "Network.requestWillBeSent";
            sent.then(|| event["params"]["request"]["url"].as_str().map(str::to_owned))?
        });
        // Reading the log empties it.
        let mut all = self.requests.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        all.extend(new);
        all.clone()
    }

    /// The addresses that were asked for and whose answers have not come, for the panic.
    pub(super) async fn unanswered(&self) -> Vec<String> {
        if Engine::here() != Engine::Chromium {
            return Vec::new();
        }
        let mut waiting = BTreeMap::new();
        for entry in must(self.driver.get_log("performance").await, "reading the requests") {
            let event: Value = serde_json::from_str(&entry.message).unwrap_or_default();
            let parameters = &event["message"]["params"];
            let id = parameters["requestId"].to_string();
            match event["message"]["method"].as_str() {
                Some("Network.requestWillBeSent") => {
                    waiting.insert(id, parameters["request"]["url"].to_string());
                }
                Some("Network.loadingFinished" | "Network.loadingFailed") => {
                    waiting.remove(&id);
                }
                _ => {}
            }
        }
        waiting.into_values().collect()
    }

    /// No accessibility rule of axe-core is broken in what the page shows now.
    pub(crate) async fn axe(&self) {
        let broken = self.broken_rules().await;
        assert!(broken.is_empty(), "accessibility:\n{}", broken.join("\n"));
    }

    /// No rule is broken in this state on a wide screen and on a phone, light and dark.
    pub(crate) async fn audit(&self) {
        let mut broken = Vec::new();
        for dark in [false, true] {
            for (width, height) in [(1280, 800), (360, 640)] {
                self.apply(Options { width, height, dark, ..self.options }).await;
                self.settled().await;
                let place = format!("{width}x{height} {}", if dark { "dark" } else { "light" });
                broken
                    .extend(self.broken_rules().await.into_iter().map(|b| format!("{place}: {b}")));
            }
        }
        self.apply(self.options).await;
        self.settled().await;
        assert!(broken.is_empty(), "accessibility:\n{}", broken.join("\n"));
    }

    async fn broken_rules(&self) -> Vec<String> {
        if self.options.no_js {
            // The rules are a script that waits for promises, and those stand still as well. What
            // the page would have run when it loaded does not run now.
            self.allow_scripts(true).await;
        }
        let present = self.script("return typeof axe === 'object'").await;
        if present != Value::Bool(true) {
            let path = setting("MIDDLE_OUT_AXE");
            let rules =
                fs::read_to_string(&path).unwrap_or_else(|error| panic!("reading {path}: {error}"));
            must(self.driver.execute(rules, Vec::new()).await, "bringing the rules in");
        }
        let broken = must(self.driver.execute_async(RUN_AXE, Vec::new()).await, "running axe");
        if self.options.no_js {
            self.allow_scripts(false).await;
        }
        let broken = broken.json().as_array().cloned().unwrap_or_default();
        broken.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }

    async fn allow_scripts(&self, allowed: bool) {
        let parameters = json!({ "value": !allowed });
        let method = "Emulation.setScriptExecutionDisabled";
        must(self.driver.cdp().send_raw(method, parameters).await, method);
    }
}

fn is_elsewhere(address: &str) -> bool {
    let inside = ["data:", "blob:", "about:"].iter().any(|scheme| address.starts_with(scheme));
    !inside && !address.starts_with(&format!("{}/", origin()))
}
