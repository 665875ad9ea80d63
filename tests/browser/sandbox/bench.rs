//! The sandbox opened for a test, beside what it should show: the same runs worked out here.

use std::time::{Duration, Instant};

use middle_out::chart::{Lines, table_of_lines};
use middle_out::model::{Run, simulate};
use middle_out::share::Setting;
use middle_out::share::setting::SETTING_YEARS;

use crate::harness::{Element, Key, Name, Options, Page, eventually};

pub(super) const TABLE: &str = "Of ten records: how many exist, arrive and are used, year by year";

/// Whether an element can be seen: neither folded away nor in another tab.
const VISIBLE: &str = "return arguments[0].checkVisibility()";

/// What the page shows of a setting, as it reads.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Seen {
    /// The sentence over the chart.
    pub(super) says: String,
    /// The cells of the chart's table.
    pub(super) cells: String,
}

/// The cells below the head, as the page should print them for these lines.
pub(super) fn cells(lines: &Lines) -> String {
    table_of_lines(lines, SETTING_YEARS, Vec::new()).rows.concat().join("|")
}

pub(super) fn run_of(setting: &Setting) -> Run {
    simulate(&setting.scenario())
}

/// Of ten records, how many arrive in a year, as printed.
fn arriving(lines: &Lines, year: f64) -> f64 {
    (100.0 * lines.at(year)[1]).round() / 10.0
}

/// What the other lines are called in the sentence.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Other {
    Before,
    A,
}

/// The page, and what is set on it.
pub(super) struct Bench {
    pub(super) page: Page,
    pub(super) setting: Setting,
    /// Where the cursor stands.
    pub(super) year: f64,
    /// The lines that are drawn.
    pub(super) lines: Lines,
    /// What they are compared with.
    pub(super) other: Option<(Lines, Other)>,
}

impl Bench {
    /// Opens the sandbox at an address that sets this, and the table of its chart.
    pub(super) async fn open(path: &str, setting: Setting) -> Self {
        Self::open_with(path, setting, Options::default()).await
    }

    pub(super) async fn open_with(path: &str, setting: Setting, options: Options) -> Self {
        let page = Page::open(path, options).await;
        let lines = Lines::of(&run_of(&setting));
        let bench = Self { page, setting, year: 20.0, lines, other: None };
        bench.ready().await;
        bench
    }

    /// The same browser at another address.
    pub(super) async fn go(&mut self, path: &str, setting: Setting) {
        self.page.go(path).await;
        self.lines = Lines::of(&run_of(&setting));
        (self.setting, self.year, self.other) = (setting, 20.0, None);
        self.ready().await;
    }

    async fn ready(&self) {
        self.one("slider", "Direction").await;
        self.open_tables().await;
        assert_eq!(self.seen().await.cells, cells(&self.lines));
    }

    /// Opens every table that is folded away.
    pub(super) async fn open_tables(&self) {
        let closed = "return arguments[0].checkVisibility() && !arguments[0].parentElement.open";
        for button in self.page.all_by_role("button").await {
            let folded = button.name == "Show as a table"
                && self.page.script_on(&button, closed).await == true;
            if folded {
                // By the keyboard: on a phone it may lie under the tabs.
                button.keys(" ").await;
            }
        }
    }

    /// The first element of this role and name that can be seen now.
    pub(super) async fn find(&self, role: &str, name: impl Into<Name>) -> Option<Element> {
        let name = name.into();
        for element in self.page.all_by_role(role).await {
            if name.fits(&element.name) && self.page.script_on(&element, VISIBLE).await == true {
                return Some(element);
            }
        }
        None
    }

    /// The same, once it is there.
    pub(super) async fn one(&self, role: &str, name: impl Into<Name>) -> Element {
        let name = name.into();
        let what = format!("a {role} {name} to be seen");
        eventually(&what, async || self.find(role, name.clone()).await).await
    }

    pub(super) async fn press(&self, name: impl Into<Name>) {
        self.one("button", name).await.press().await;
    }

    /// Opens what is folded away under a name that begins so.
    pub(super) async fn unfold(&self, name: &str) {
        let fold = self.fold(name).await;
        fold.press().await;
        let open = "return arguments[0].parentElement.open";
        assert_eq!(self.page.script_on(&fold, open).await, true, "{name} stays folded");
    }

    /// What folds something away under a name that begins so.
    pub(super) async fn fold(&self, name: &str) -> Element {
        let what = format!("a fold “{name}”");
        eventually(&what, async || self.find_fold(name).await).await
    }

    pub(super) async fn find_fold(&self, name: &str) -> Option<Element> {
        // The sign before the name says whether it is open, which assistive technology knows anyway.
        let signed = ["+", "−"].map(|sign| format!("{sign}{name}"));
        for element in self.page.all_by_role("button").await {
            let fits = element.name.starts_with(name)
                || signed.iter().any(|signed| {
                    element.name.replace(' ', "").starts_with(&signed.replace(' ', ""))
                });
            if fits && self.page.script_on(&element, VISIBLE).await == true {
                return Some(element);
            }
        }
        None
    }

    /// Whether a button is pressed.
    pub(super) async fn is_pressed(&self, name: impl Into<Name>) -> bool {
        let button = self.one("button", name).await;
        button.attribute("aria-pressed").await.as_deref() == Some("true")
    }

    /// Presses keys on a slider, and returns its value.
    pub(super) async fn keys(&self, slider: &str, keys: &[Key]) -> f64 {
        let slider = self.one("slider", slider).await;
        slider.keys(keys.iter().map(Key::value).collect::<String>()).await;
        slider.property("value").await.and_then(|value| value.parse().ok()).expect("a number")
    }

    /// The cells below the head of the table whose caption begins so.
    pub(super) async fn table(&self, caption: &str) -> String {
        let caption = serde_json::to_string(caption).expect("a text");
        let code = format!(
            "const table = [...document.querySelectorAll('table')]
                .find(table => table.caption?.textContent.startsWith({caption}));
            const cells = table?.querySelectorAll('tbody :is(th, td)') ?? [];
            return [...cells].map(cell => cell.textContent).join('|')"
        );
        self.page.script(&code).await.as_str().unwrap_or_default().to_owned()
    }

    /// The table whose caption begins so shows these cells.
    pub(super) async fn table_is(&self, caption: &str, cells: &str) {
        let what = format!("“{caption}” to read {cells}");
        eventually(&what, async || (self.table(caption).await == cells).then_some(())).await;
    }

    pub(super) async fn seen(&self) -> Seen {
        let says = "return document.querySelector('.says').textContent";
        let says = self.page.script(says).await.as_str().unwrap_or_default().to_owned();
        Seen { says, cells: self.table(TABLE).await }
    }

    /// What the page should show.
    fn expected(&self) -> Seen {
        let (other, called) = self.other.as_ref().expect("something to compare with");
        let (now, before) = (arriving(&self.lines, self.year), arriving(other, self.year));
        let change = ((now - before) * 10.0).round() / 10.0;
        let (than, as_much) = match called {
            Other::Before => ("before", "as before"),
            Other::A => ("in A", "as in A"),
        };
        let than = if change > 0.0 {
            format!(": {change} more than {than}")
        } else if change < 0.0 {
            format!(": {} fewer than {than}", -change)
        } else {
            format!(", {as_much}")
        };
        let says = format!("At year {}, {now} of ten records arrive{than}.\u{a0}○", self.year);
        Seen { says, cells: cells(&self.lines) }
    }

    /// Sentence and table are those that were worked out here.
    pub(super) async fn agrees(&self, what: &str) {
        let (expected, started) = (self.expected(), Instant::now());
        loop {
            let seen = self.seen().await;
            if seen == expected {
                return;
            }
            let late = started.elapsed() > Duration::from_secs(10);
            assert!(!late, "{what}:\n{seen:#?}\nis not\n{expected:#?}");
            tokio::time::sleep(Duration::from_millis(30)).await;
        }
    }

    /// What was done set `next`: sentence and table are those of its run.
    pub(super) async fn sets(&mut self, what: &str, next: Setting) {
        let lines = Lines::of(&run_of(&next));
        let before = std::mem::replace(&mut self.lines, lines);
        self.setting = next;
        if self.other.as_ref().is_none_or(|(_, called)| *called == Other::Before) {
            self.other = Some((before, Other::Before));
        }
        self.agrees(what).await;
    }

    /// The same, and it shows: in the table, and in the sentence, if need be at another year.
    pub(super) async fn moves(&mut self, what: &str, next: Setting) {
        let before = cells(&self.lines);
        self.sets(what, next).await;
        assert_ne!(cells(&self.lines), before, "{what}: the table stands");
        let (other, _) = self.other.clone().expect("the run before");
        let moved = |year: f64| arriving(&self.lines, year) != arriving(&other, year);
        if !moved(self.year) {
            let mut years = (0..=10).map(|place| 2.5 * f64::from(place));
            let year = years.find(|year| moved(*year));
            self.look_at(year.unwrap_or_else(|| panic!("{what}: the sentence stands"))).await;
        }
        let says = self.seen().await.says;
        assert!(says.contains(" more than ") || says.contains(" fewer than "), "{what}: {says}");
    }

    /// The cursor is dragged to a year, a multiple of two and a half.
    pub(super) async fn look_at(&mut self, year: f64) {
        let pages = (0..).take_while(|page| 2.5 * f64::from(*page) < year);
        let keys: Vec<Key> = std::iter::once(Key::Home).chain(pages.map(|_| Key::PageUp)).collect();
        assert_eq!(self.keys("Year", &keys).await, year);
        self.stands_at(year).await;
    }

    /// The cursor stands at a year, and the sentence says so.
    pub(super) async fn stands_at(&mut self, year: f64) {
        self.year = year;
        let slider = self.one("slider", "Year").await;
        if self.other.is_some() {
            self.agrees(&format!("the cursor at year {year}")).await;
        }
        assert_eq!(slider.property("value").await, Some(year.to_string()));
        assert_eq!(slider.attribute("aria-valuetext").await, Some(format!("year {year}")));
    }

    /// The address has this part.
    pub(super) async fn address(&self, part: &str) {
        let parts = format!("location.search.slice(1).split('&').includes('{part}')");
        self.page.wait_until(&parts).await;
    }
}
