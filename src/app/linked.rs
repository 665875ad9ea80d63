//! Between the state and its address: the link that leads back here, and what a link makes of the page.

use crate::app::AppState;
use crate::app::BeatState;
use crate::app::Claims;
use crate::app::Clock;
use crate::app::Kept;
use crate::app::Move;
use crate::app::Range;
use crate::app::Shared;
use crate::app::Stage;
use crate::app::Story;
use crate::app::Tab;
use crate::share::Dropped;
use crate::share::Link;
use crate::share::Look;
use crate::share::Place;
use crate::share::Problem;
use crate::share::Setting;
use crate::share::Told;
use crate::share::is_name;
use crate::story::Beat;

impl AppState {
    /// The link that leads back here: what belongs to the place, and the colours. A run that is being
    /// shown is one whose answer is not out.
    #[must_use]
    pub fn link(&self) -> Link {
        let (setting, kept, look) = match self.view {
            Place::Sandbox => (
                Some(self.sandbox.setting.clone()),
                self.sandbox.kept.as_ref().map(|kept| kept.setting.clone()),
                self.look(),
            ),
            // Coefficients are changed beside their sources.
            Place::Evidence if self.sandbox.setting != Setting::default() => {
                (Some(self.sandbox.setting.clone()), None, Look::default())
            }
            // A printed code leads back to the whole session.
            place if place.is_sheet() => (
                Some(&self.sandbox.setting).filter(|set| **set != Setting::default()).cloned(),
                self.sandbox.kept.as_ref().map(|kept| kept.setting.clone()),
                Look::default(),
            ),
            _ => (None, None, Look::default()),
        };
        let claims = (self.view == Place::Claims).then_some(&self.claims);
        Link {
            setting,
            kept,
            look,
            claim: claims.and_then(|claims| claims.named()),
            set: claims.and_then(|claims| claims.set()),
            ..self.link_beside_rooms()
        }
    }

    /// The link that leads back here, without what is set in a room.
    #[must_use]
    pub fn link_beside_rooms(&self) -> Link {
        Link {
            place: self.view,
            told: match self.view {
                place if place.tells() => self.story.told(),
                _ => Told::default(),
            },
            cause: (self.view == Place::Ledger).then_some(self.cause),
            theme: self.present.own(self.theme),
            class: self.story.class,
            present: self.present.on,
            asked: self.asked.clone().filter(|asked| is_name(asked)),
            ..Link::default()
        }
    }

    fn look(&self) -> Look {
        let sandbox = &self.sandbox;
        let year = sandbox.clock.year;
        Look {
            year: (year.to_bits() != Clock::default().year.to_bits()).then_some(year),
            seat: sandbox.seat,
            pair: sandbox.pair,
            tab: Tab::ALL.iter().position(|tab| *tab == sandbox.tab).unwrap_or(0),
            range: sandbox.range.is_some(),
        }
    }

    /// What a link asks for beside the rooms. What it does not speak of stays as it is.
    pub(super) fn open_link(&mut self, link: &Link) {
        self.open(link.place);
        self.asked.clone_from(&link.asked);
        self.theme = link.theme;
        self.dropped.clone_from(&link.dropped);
        if let Some(cause) = link.cause {
            self.cause = cause;
        }
        if link.place.tells() {
            self.story = Story::as_told(&link.told);
        }
        self.story.class = link.class;
        if link.present != self.present.on {
            self.presented(crate::app::present::Move::Turned(link.present));
        }
    }

    /// The state with the rooms as a link asks for them.
    #[must_use]
    pub fn furnished(&self, link: &Link) -> Self {
        let mut next = self.clone();
        next.dropped.clone_from(&link.dropped);
        if let Some(setting) = &link.setting {
            let usual = Setting { version: setting.version, ..Setting::default() };
            let shared = link.place == Place::Sandbox && *setting != usual;
            next.introduced = shared.then(|| Shared::new(setting.clone()));
        }
        if let Some(setting) = &link.setting
            && *setting != next.sandbox.setting
        {
            next.sandbox = next.sandbox.opened_at(setting.clone()).into();
        }
        if link.place == Place::Sandbox {
            next.open_look(link);
        }
        if let Some(kept) = link.kept.as_ref().filter(|_| link.place.is_sheet()) {
            let mut sandbox = (*next.sandbox).clone();
            sandbox.kept = Some(Kept::of(kept));
            next.sandbox = sandbox.into();
        }
        if link.place == Place::Claims {
            let claims = next.claims.opened(link.claim, None);
            let set = link.set.filter(|set| next.fits(&claims, *set));
            next.claims = claims.opened(None, set).into();
        }
        next
    }

    /// Whether the reader's settings lie in the ranges of the claim; what does not is told.
    fn fits(&mut self, claims: &Claims, set: [f64; 2]) -> bool {
        let ranges = claims.listed().ranges;
        let out = set.into_iter().zip(ranges).find(|(at, (low, high))| at < low || at > high);
        if let Some((at, (low, high))) = out {
            let problem = Problem::Between(low, high);
            self.dropped.push(Dropped { part: format!("set={at}"), problem });
        }
        out.is_none()
    }

    fn open_look(&mut self, link: &Link) {
        let Look { year, seat, pair, tab, range } = link.look;
        let mut sandbox = (*self.sandbox).clone();
        sandbox.kept = link.kept.as_ref().map(Kept::of);
        (sandbox.seat, sandbox.pair) = (seat, pair);
        sandbox.tab = Tab::ALL.get(tab).copied().unwrap_or_default();
        sandbox.range = range.then(Range::default);
        let year = year.unwrap_or(Clock::default().year);
        let placed = sandbox.apply(&Move::SetYear(year));
        self.sandbox = placed.unwrap_or(sandbox).into();
    }

    /// The browser's own back and forth: another place, with everything there as the reader left it.
    /// Only what nobody has touched since the page was loaded is taken from the address.
    pub(super) fn go_to(&mut self, link: &Link) {
        if link.place != self.view {
            self.open(link.place);
        }
        self.asked.clone_from(&link.asked);
        if let Some(cause) = link.cause {
            self.cause = cause;
        }
        if self.story == Story::default() && link.place.tells() {
            self.story = Story::as_told(&link.told);
        }
    }

    /// The same in the rooms.
    pub(super) fn revisit_rooms(&mut self, link: &Link) {
        let Some(setting) = &link.setting else { return };
        let untouched = self.sandbox.setting == Setting::default() && !self.sandbox.can_undo();
        if untouched && *setting != self.sandbox.setting {
            self.sandbox = self.sandbox.opened_at(setting.clone()).into();
            self.open_look(link);
        }
    }
}

impl Story {
    /// The story as a link tells it.
    fn told(&self) -> Told {
        let beats = Beat::ALL.map(|beat| self.beat(beat));
        Told {
            course: self.choice,
            bets: beats.map(|beat| beat.bet),
            seen: beats.map(|beat| beat.stage.revealed()),
            dials: self.dials,
        }
    }

    /// The story that a link tells.
    fn as_told(told: &Told) -> Self {
        let Told { course, bets, seen, dials } = told;
        let mut story = Self::default();
        (story.choice, story.dials) = (*course, *dials);
        for (beat, (bet, seen)) in Beat::ALL.into_iter().zip(bets.iter().zip(seen)) {
            let stage = if *seen { Stage::Revealed } else { Stage::Betting };
            *story.beat_mut(beat) = BeatState { bet: *bet, stage };
        }
        story
    }
}
