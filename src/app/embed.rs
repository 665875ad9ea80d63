//! The page as an embed: how it opens inside another page, what its host may change, and what of the
//! reader's choices the host may be told.

use crate::app::AppState;
use crate::app::Stage;
use crate::app::Story;
use crate::app::View;
use crate::share::embed::Choices;
use crate::share::embed::Command;
use crate::share::embed::Embed;
use crate::share::embed::Part;
use crate::story::Beat;
use crate::story::Dial;

impl AppState {
    /// The same page as an embed. A figure by itself shows its answer; a linked one waits for the reader.
    #[must_use]
    pub fn embedded(mut self, embed: Option<Embed>) -> Self {
        self.embed = embed;
        self.show_figure();
        self
    }

    fn show_figure(&mut self) {
        let alone = self.embed.as_ref().is_some_and(|e| e.part == Part::Figure && !e.linked);
        if let (true, View::Beat(beat)) = (alone, self.view) {
            self.story.beat_mut(beat).stage = Stage::Revealed;
        }
    }

    /// What the host asked for, done.
    pub(crate) fn take_command(&mut self, command: &Command) {
        match command {
            // Both are about messages, not about the page.
            Command::Height | Command::Watch => {}
            Command::Set(choices) => self.set(choices),
            Command::Share(choices) => self.share(choices),
            Command::Run => {
                if let View::Beat(beat) = self.view {
                    self.run_if_sealed(beat);
                }
            }
            Command::Reset => {
                self.story = Story::default();
                self.show_figure();
            }
            Command::Theme(theme) => self.theme = *theme,
        }
    }

    fn run_if_sealed(&mut self, beat: Beat) {
        if self.story.beat(beat).stage != Stage::Betting || beat.bets().is_empty() {
            return;
        }
        // Where nobody looks, nothing need move.
        let seen = self.view == View::Beat(beat) && !self.reduced_motion;
        let stage = if seen { Stage::Running(0.0) } else { Stage::Revealed };
        self.story.beat_mut(beat).stage = stage;
    }

    fn set(&mut self, choices: &Choices) {
        self.story.choice = choices.course.or(self.story.choice);
        for beat in Beat::ALL {
            let sealed = self.story.beat(beat).stage == Stage::Betting;
            if let (true, Some(bet)) = (sealed, choices.bets[beat.index()]) {
                self.story.beat_mut(beat).bet = Some(bet);
            }
            if choices.shown[beat.index()] {
                self.run_if_sealed(beat);
            }
        }
        self.turn_dials(choices);
    }

    fn share(&mut self, choices: &Choices) {
        let before = self.story;
        self.story = Story::default();
        self.story.choice = choices.course;
        for beat in Beat::ALL {
            let shown = choices.shown[beat.index()];
            let state = self.story.beat_mut(beat);
            state.bet = choices.bets[beat.index()];
            if shown {
                state.stage = before.beat(beat).stage;
                self.run_if_sealed(beat);
            }
        }
        self.turn_dials(choices);
    }

    fn turn_dials(&mut self, choices: &Choices) {
        for dial in Dial::ALL {
            let turned = choices.dials[dial as usize];
            let turned = turned.and_then(|value| self.story.dials.turned(dial, value));
            self.story.dials = turned.unwrap_or(self.story.dials);
        }
    }

    /// What the reader has chosen in the story.
    #[must_use]
    pub fn choices(&self) -> Choices {
        let moved = |dial: Dial| {
            let value = self.story.dials.at(dial);
            (value.to_bits() != dial.scale().start.to_bits()).then_some(value)
        };
        Choices {
            course: self.story.choice,
            bets: Beat::ALL.map(|beat| self.story.beat(beat).bet),
            shown: Beat::ALL.map(|beat| self.story.beat(beat).stage != Stage::Betting),
            dials: Dial::ALL.map(moved),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::Action;
    use crate::share::Link;
    use crate::share::Theme;

    fn opened(query: &str) -> AppState {
        let (embed, rest) = Embed::split(query);
        AppState::opened(&Link::read(&rest, "")).embedded(embed)
    }

    fn asked(state: &AppState, command: Command) -> AppState {
        state.apply(&Action::HostAsked(Box::new(command))).unwrap_or_else(|| state.clone())
    }

    fn bet(name: &str) -> Choices {
        let mut choices = Choices::default();
        choices.bets[Beat::Central.index()] = Beat::Central.bet_called(name);
        choices
    }

    fn stage(state: &AppState, beat: Beat) -> Stage {
        state.story.beat(beat).stage
    }

    #[test]
    fn a_figure_alone_shows_its_answer_and_a_linked_one_waits() {
        assert_eq!(stage(&opened("?embed=1&part=figure&view=rule"), Beat::Rule), Stage::Revealed);
        for query in ["?embed=1&part=figure&view=rule&linked=1", "?embed=1&view=rule", "?view=rule"]
        {
            assert_eq!(stage(&opened(query), Beat::Rule), Stage::Betting, "{query}");
        }
    }

    #[test]
    fn a_host_sets_what_it_names_and_no_more() {
        let start = opened("?embed=1&view=central");
        let set = asked(&start, Command::Set(bet("3")));
        assert_eq!(set.story.beat(Beat::Central).bet, Beat::Central.bet_called("3"));
        assert_eq!(stage(&set, Beat::Central), Stage::Betting);
        let run = asked(&set, Command::Run);
        assert_eq!(stage(&run, Beat::Central), Stage::Running(0.0));
        // A bet that is run stands.
        let late = asked(&run, Command::Set(bet("4")));
        assert_eq!(late.story, run.story);
        assert_eq!(asked(&run, Command::Reset).story, Story::default());
        assert_eq!(asked(&start, Command::Theme(Theme::Dark)).theme, Theme::Dark);
        assert_eq!(asked(&start, Command::Watch), start);
    }

    #[test]
    fn what_one_embed_tells_another_takes_over_whole() {
        let mut one = opened("?embed=1&view=central");
        for action in [
            Action::PlacedBet(Beat::Central, Beat::Central.bet(2).unwrap()),
            Action::StartedRun(Beat::Central),
            Action::Turned(Dial::Line, 0.25),
        ] {
            one = one.apply(&action).unwrap();
        }
        for query in ["?embed=1&view=central", "?embed=1&view=rule&part=figure&linked=1"] {
            let other = asked(&opened(query), Command::Share(one.choices()));
            assert_eq!(other.choices(), one.choices());
            let again = asked(&other, Command::Share(one.choices()));
            assert_eq!(again, other, "what is known changes nothing");
            let back = asked(&other, Command::Share(Choices::default()));
            assert_eq!(back.story, Story::default());
        }
        let here = asked(&opened("?embed=1&view=central"), Command::Share(one.choices()));
        assert!(matches!(stage(&here, Beat::Central), Stage::Running(_)));
        let elsewhere = asked(&opened("?embed=1&view=rule"), Command::Share(one.choices()));
        assert_eq!(stage(&elsewhere, Beat::Central), Stage::Revealed);
    }
}
