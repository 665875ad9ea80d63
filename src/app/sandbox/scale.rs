//! The country at true size: too long a run for the page, so it is asked for. While one drags, an
//! answer is waited for before the next question, so that the lines follow instead of starving.

use crate::app::News;
use crate::app::Shared;
use crate::app::Told;
use crate::chart::Lines;
use crate::share::Ask;
use crate::share::Question;
use crate::share::Setting;

/// What is known of the country at true size.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    /// Whether it could not be worked out.
    pub failed: bool,
    /// The lines that were worked out last.
    lines: Option<Shared<Lines>>,
    /// What they belong to.
    of: Option<Shared<Setting>>,
    /// What is being worked out.
    asked: Option<Shared<Setting>>,
}

impl Scale {
    /// Nothing is known; `setting` is asked about.
    pub(super) fn asking(setting: &Setting) -> Self {
        let asked = Some(Shared::new(setting.clone()));
        Self { failed: false, lines: None, of: None, asked }
    }

    /// The lines that were worked out last, and whether they are those of `setting`.
    #[must_use]
    pub fn lines(&self, setting: &Setting) -> Option<(&Lines, bool)> {
        let lines = self.lines.as_ref()?;
        Some((lines, self.of.as_ref().is_some_and(|of| **of == *setting)))
    }

    /// The reader set something else.
    pub(super) fn moved(mut self, setting: &Setting) -> Self {
        if self.asked.is_none() {
            self.asked = Some(Shared::new(setting.clone()));
        }
        self
    }

    /// What is to be asked.
    pub(super) fn question(&self) -> Option<Ask> {
        let scenario = self.asked.as_ref()?.scenario_at_true_scale();
        Some(Ask::all(Question::Run { scenario }))
    }

    /// News of the question; `now` is what is set at present.
    pub(super) fn told(&self, told: &Told, now: &Setting) -> Self {
        let mut next = self.clone();
        let answer = match &told.news {
            News::Progress { .. } => return next,
            News::Answer(answer) => Lines::read(&answer.columns, &answer.rows),
            News::Failed(_) => None,
        };
        let of = next.asked.take();
        next.failed = answer.is_none();
        if let Some(lines) = answer {
            (next.lines, next.of) = (Some(Shared::new(lines)), of);
            let late = next.of.as_ref().is_none_or(|of| **of != *now);
            next.asked = late.then(|| Shared::new(now.clone()));
        }
        next
    }
}
