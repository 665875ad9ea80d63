//! A link as a query: readable where there is room, its longest parts packed where there is not.

use crate::model::ModelVersion;
use crate::share::Setting;
use crate::share::link::COURSES;
use crate::share::link::DIALS;
use crate::share::link::GRAMMAR;
use crate::share::link::LONGEST_QUERY;
use crate::share::link::Link;
use crate::share::link::Look;
use crate::share::link::OF_A;
use crate::share::link::Place;
use crate::share::link::TABS;
use crate::share::link::Theme;
use crate::share::link::Told;
use crate::share::link::parts::shortest;
use crate::share::setting::query;
use crate::story::Beat;
use crate::story::Course;
use crate::story::Dial;
use std::fmt::Write;

/// A query that grows part by part.
#[derive(Default)]
struct Query(String);

impl Query {
    fn put(&mut self, name: &str, value: &str) {
        let mark = if self.0.is_empty() { '?' } else { '&' };
        let _infallible = write!(self.0, "{mark}{name}={value}");
    }

    fn list(&mut self, name: &str, items: &[String]) {
        if !items.is_empty() {
            self.put(name, &items.join(","));
        }
    }

    fn setting(&mut self, prefix: &str, setting: &Setting, packed: bool) {
        let mut put = |name: &str, value: &str| self.put(&format!("{prefix}{name}"), value);
        if packed {
            query::write_packed(setting, &mut put);
        } else {
            query::write(setting, &mut put);
        }
    }
}

impl Link {
    /// The query that reads back to this link, with `?`; empty for the opening as it stands. At most
    /// [`LONGEST_QUERY`] characters: where the readable form is longer, what is kept as A is packed
    /// into one part, and then what is set.
    #[must_use]
    pub fn query(&self) -> String {
        let readable = self.written::<true>(false, false);
        if readable.len() <= LONGEST_QUERY {
            return readable;
        }
        let half = self.written::<true>(false, true);
        if half.len() <= LONGEST_QUERY { half } else { self.written::<true>(true, true) }
    }

    /// The same without what is set in a room: for a page whose rooms are not there.
    #[must_use]
    pub fn query_beside_rooms(&self) -> String {
        self.written::<false>(false, false)
    }

    fn written<const WHOLE: bool>(&self, packed: bool, packed_a: bool) -> String {
        // Taken apart, so that a field that is new breaks the build here.
        let Self {
            place,
            told,
            setting,
            kept,
            look,
            cause,
            claim,
            set,
            theme,
            class,
            present,
            asked,
            dropped: _, // told to the one who opened it
        } = self;
        let mut rest = Query("?".to_owned());
        if *place != Place::OPENING {
            rest.put("view", place.name());
        }
        story(&mut rest, *place, told);
        if let Some(setting) = setting.as_ref().filter(|_| WHOLE) {
            rest.setting("", setting, packed);
        }
        if let Some(kept) = kept.as_ref().filter(|_| WHOLE) {
            rest.setting(OF_A, kept, packed_a);
        }
        looked(&mut rest, look);
        if let Some(cause) = cause {
            rest.put("cause", &cause.key());
        }
        if let Some(claim) = claim {
            rest.put("claim", claim);
        }
        if let Some([one, other]) = set {
            rest.put("set", &format!("{},{}", shortest(*one), shortest(*other)));
        }
        if let Some(asked) = asked {
            rest.put("ask", asked);
        }
        for (name, on) in [("class", *class), ("present", *present)] {
            if on {
                rest.put(name, "1");
            }
        }
        if *theme != Theme::System {
            rest.put("theme", theme.name());
        }
        if rest.0.len() == 1 {
            return String::new();
        }
        let model = setting.as_ref().or(kept.as_ref()).map_or(ModelVersion::One, |s| s.version);
        format!("?v={GRAMMAR}&m={}{}", model.number(), &rest.0[1..])
    }
}

fn story(query: &mut Query, place: Place, told: &Told) {
    let Told { course, bets, seen, dials } = told;
    if let Some(course) = course {
        let place = Course::ALL.iter().position(|other| other == course).unwrap_or(0);
        query.put("course", COURSES[place]);
    }
    let here = |beat: Beat| place == Place::Beat(beat);
    let placed = Beat::ALL.into_iter().filter_map(|beat| Some((beat, bets[beat.index()]?)));
    for (beat, bet) in placed.clone().filter(|(beat, _)| here(*beat)) {
        query.put("bet", beat.bet_name(bet));
    }
    let others = placed.filter(|(beat, _)| !here(*beat));
    let others = others.map(|(beat, bet)| format!("{}:{}", beat.name(), beat.bet_name(bet)));
    query.list("bets", &others.collect::<Vec<_>>());
    let seen = Beat::ALL.into_iter().filter(|beat| seen[beat.index()]);
    query.list("seen", &seen.map(|beat| beat.name().to_owned()).collect::<Vec<_>>());
    let turned = Dial::ALL.into_iter().zip(DIALS).filter_map(|(dial, name)| {
        let (value, start) = (dials.at(dial), dial.scale().start);
        (value.to_bits() != start.to_bits()).then(|| format!("{name}:{}", shortest(value)))
    });
    query.list("dials", &turned.collect::<Vec<_>>());
}

fn looked(query: &mut Query, look: &Look) {
    let Look { year, seat, pair, tab, range } = look;
    if let Some(year) = year {
        query.put("year", &shortest(*year));
    }
    if let Some(seat) = seat {
        query.put("seat", seat.name());
    }
    if let Some([one, other]) = pair {
        query.put("pair", &format!("{},{}", one + 1, other + 1));
    }
    if let Some(name) = TABS.get(*tab).filter(|_| *tab > 0) {
        query.put("tab", name);
    }
    if *range {
        query.put("range", "1");
    }
}
