//! Beat by beat: the question, the reader's bet, what the run gave; with answers, what it gives anyone.

use crate::app::Story;
use crate::story::Beat;
use crate::story::Course;
use crate::story::Tales;
use crate::ui::beat::telling;
use crate::ui::header::title;
use crate::ui::text::rich;
use crate::ui::text::say;
use crate::words::id;
use yew::Html;
use yew::html;

/// What the sheet says of one beat.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    pub(super) number: usize,
    pub(super) name: String,
    pub(super) question: String,
    /// The reader's bet; `None` where none was placed.
    pub(super) bet: Option<String>,
    /// What the run gave, with marks; `None` where it is not out.
    pub(super) gave: Option<String>,
    /// What a teacher says after it: the term, and what happened in the world.
    pub(super) after: Vec<String>,
}

impl Row {
    /// Texts that may name sources.
    pub(super) fn texts(&self) -> impl Iterator<Item = &String> {
        self.gave.iter().chain(&self.after)
    }
}

/// One row a beat, in the reader's order. With `answers` every run is told as to one who did not bet
/// and turned nothing.
pub(super) fn rows(story: &Story, tales: &Tales, answers: bool) -> Vec<Row> {
    let plain = Story::default().all_revealed();
    let row = |beat: Beat| {
        let own = story.beat(beat);
        let told = telling(beat, story, tales)?;
        let bet = own.bet.map(|_| told.bets.taken.clone());
        // Some beats ask in the words under their title.
        let question = if told.title.contains('?') {
            told.title
        } else {
            let asked = [told.title.trim_end_matches('.'), &told.lead].join(". ");
            let end = asked.rfind('?').map_or(asked.len(), |end| end + 1);
            asked[..end].to_owned()
        };
        let number = story.number(beat);
        let (gave, after) = if answers {
            let answer = telling(beat, &plain, tales)?;
            let mut gave =
                vec![format!("**{}.** {}", answer.after.trim_end_matches('.'), answer.result)];
            gave.extend(answer.findings);
            (Some(gave.join(" ")), [answer.name, answer.card].concat())
        } else {
            (own.stage.revealed().then_some(told.result), Vec::new())
        };
        Some(Row { number, name: say(title(beat)), question, bet, gave, after })
    };
    story.order().into_iter().filter_map(row).collect()
}

/// The first move, which is no bet.
pub(super) fn first_move(story: &Story) -> String {
    match story.choice {
        Some(Course::Central) => say(id::OPENING_CENTRAL),
        Some(Course::Local) => say(id::OPENING_LOCAL),
        None => say(id::PRINT_NO_MOVE),
    }
}

/// A row as it stands on the sheet.
pub(super) fn shown(row: &Row, answers: bool) -> Html {
    let bet = match &row.bet {
        // Some replies repeat the bet.
        Some(bet) if row.gave.as_ref().is_some_and(|gave| gave.contains(bet.as_str())) => {
            String::new()
        }
        Some(bet) => bet.clone(),
        None if row.gave.is_some() && !answers => say(id::PRINT_NOT_BET),
        None => String::new(),
    };
    html! {
        <li class="sheet-row">
            <p class="sheet-asked">
                <b>{ row.number }{ " · " }{ &row.name }</b>{ " " }{ &row.question }
            </p>
            if !bet.is_empty() {
                <p class="sheet-bet">{ bet }</p>
            }
            if let Some(gave) = &row.gave {
                <p class="sheet-gave">{ rich(gave, None) }</p>
            } else if row.bet.is_some() {
                <p class="sheet-gave">{ say(id::PRINT_NOT_RUN) }</p>
            } else {
                <p class="sheet-blank">{ say(id::PRINT_NOT_TRIED) }<span class="sheet-line" /></p>
            }
            for after in row.after.iter() {
                <p class="sheet-after">{ rich(after, None) }</p>
            }
        </li>
    }
}
