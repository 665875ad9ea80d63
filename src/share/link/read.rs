//! A query read into a link: each part is taken, or noted with what was expected in its place.

use crate::analysis::chairs::Seat;
use crate::analysis::claims;
use crate::evidence::Cause;
use crate::model::ModelVersion;
use crate::share::link::COURSES;
use crate::share::link::DIALS;
use crate::share::link::GRAMMAR;
use crate::share::link::LONGEST_LINK;
use crate::share::link::Link;
use crate::share::link::NEWEST_MODEL;
use crate::share::link::Notes;
use crate::share::link::OF_A;
use crate::share::link::Place;
use crate::share::link::Problem;
use crate::share::link::TABS;
use crate::share::link::Taken;
use crate::share::link::Theme;
use crate::share::link::flag;
use crate::share::link::is_name;
use crate::share::link::number;
use crate::share::link::parts::parts;
use crate::share::setting::Regions;
use crate::share::setting::SETTING_YEARS;
use crate::share::setting::quarter;
use crate::share::setting::query::Said;
use crate::story::Beat;
use crate::story::Bet;
use crate::story::Course;
use crate::story::Dial;

/// What was read so far. Without what is said of a room, its code comes with the rooms.
#[derive(Default)]
struct Reader<const WHOLE: bool> {
    link: Link,
    model: ModelVersion,
    setting: Said,
    kept: Said,
    notes: Notes,
}

impl Link {
    /// Read the query of an address (with or without `?`) and its fragment (with or without `#`).
    #[must_use]
    pub fn read(query: &str, fragment: &str) -> Self {
        Reader::<true>::link(query, fragment)
    }

    /// The same without what is set in a room: for a page whose rooms are not there.
    #[must_use]
    pub fn read_beside_rooms(query: &str, fragment: &str) -> Self {
        Reader::<false>::link(query, fragment)
    }

    /// Read a whole address, or a query alone.
    #[must_use]
    pub fn read_address(address: &str) -> Self {
        let (address, fragment) = address.trim().split_once('#').unwrap_or((address.trim(), ""));
        let query = match address.split_once('?') {
            Some((_, query)) => query,
            None if address.contains("://") => "",
            None => address,
        };
        Self::read(query, fragment)
    }
}

impl<const WHOLE: bool> Reader<WHOLE> {
    fn link(query: &str, fragment: &str) -> Link {
        let mut reader = Self::default();
        // The page as served uses fragments, so that its buttons work without scripts.
        let fragment = fragment.trim_start_matches('#');
        reader.link.place = Place::called(fragment).unwrap_or_default();
        let asked = fragment.strip_prefix("evidence-").filter(|name| is_name(name));
        reader.link.asked = asked.map(Into::into);
        let query = query.trim_start_matches('?');
        if query.len() > LONGEST_LINK {
            reader.notes.note(query, Problem::TooLong(LONGEST_LINK));
        } else {
            reader.read(query);
        }
        reader.finish()
    }

    fn read(&mut self, query: &str) {
        let parts = parts(query);
        // What a bet means depends on the place, wherever that stands.
        let mut views = parts.iter().rev().filter(|part| part.name == "view");
        let place = views.find_map(|part| Place::called(part.value.as_deref()?));
        self.link.place = place.unwrap_or(self.link.place);
        // From the end, so that the last of a name is the one that holds.
        let mut taken: Vec<&str> = Vec::new();
        let mut notes: Vec<Notes> = Vec::new();
        for part in parts.iter().rev() {
            let before = std::mem::take(&mut self.notes);
            notes.push(before);
            let value = part.value.as_deref().ok_or(Problem::Form("%20"));
            let result = if taken.contains(&part.name.as_str()) {
                Err(Problem::Repeated)
            } else {
                value.and_then(|value| self.take(&part.name, value))
            };
            match result {
                Ok(()) => taken.push(&part.name),
                Err(problem) => self.notes.note(part.text, problem),
            }
        }
        notes.push(std::mem::take(&mut self.notes));
        for more in notes.into_iter().rev() {
            self.notes.append(more);
        }
    }

    fn take(&mut self, name: &str, value: &str) -> Taken<()> {
        let Self { link, notes, .. } = self;
        match name {
            "v" if value.parse::<u64>() == Ok(GRAMMAR) => {}
            "v" => notes.note(&format!("v={value}"), Problem::Grammar(GRAMMAR)),
            "m" => {
                let known = value.parse().ok().and_then(ModelVersion::numbered);
                self.model = known.unwrap_or(NEWEST_MODEL);
                if known.is_none() {
                    notes.note(&format!("m={value}"), Problem::Model(NEWEST_MODEL.number()));
                }
            }
            "view" => {
                let names = || Problem::one_of(Place::all().map(Place::name));
                Place::called(value).ok_or_else(names)?;
            }
            "theme" => {
                let theme = Theme::ALL.into_iter().find(|theme| theme.name() == value);
                link.theme = theme.ok_or_else(|| Problem::one_of(Theme::ALL.map(Theme::name)))?;
            }
            "ask" => {
                let name = Some(value).filter(|value| is_name(value));
                link.asked = Some(name.ok_or(Problem::Form("NAO11"))?.to_owned());
            }
            "course" => {
                let place = COURSES.iter().position(|course| *course == value);
                let place = place.ok_or_else(|| Problem::one_of(COURSES))?;
                link.told.course = Some(Course::ALL[place]);
            }
            "bet" => {
                let Place::Beat(beat) = link.place else { return Err(Problem::NoBetHere) };
                link.told.bets[beat.index()] = Some(bet(beat, value)?);
            }
            "bets" | "seen" | "dials" => self.of_story(name, value),
            "cause" => {
                let cause = Cause::tabulated().find(|cause| cause.key() == value);
                link.cause = Some(cause.ok_or(Problem::Form("M2"))?);
            }
            "claim" => {
                let known = claims::IDS.into_iter().find(|id| *id == value);
                link.claim = Some(known.ok_or(Problem::Form("two-levers"))?);
            }
            "set" => {
                let (one, other) = value.split_once(',').ok_or(Problem::Form("0.7,0.31"))?;
                let number = |text| number(text, f64::MIN, f64::MAX);
                let both = number(one).and_then(|one| Ok([one, number(other)?]));
                link.set = Some(both.map_err(|_| Problem::Form("0.7,0.31"))?);
            }
            "year" => {
                let year = number(value, 0.0, SETTING_YEARS)?;
                link.look.year = quarter(year);
                if link.look.year.map(f64::to_bits) != Some(year.to_bits()) {
                    notes.note(&format!("year={value}"), Problem::Rounded);
                }
            }
            "seat" => {
                let seat = Seat::ALL.into_iter().find(|seat| seat.name() == value);
                let names = || Problem::one_of(Seat::ALL.map(Seat::name));
                link.look.seat = Some(seat.ok_or_else(names)?);
            }
            "pair" => link.look.pair = Some(pair(value).ok_or(Problem::Form("1,2"))?),
            "tab" => {
                let place = TABS.iter().position(|tab| *tab == value);
                link.look.tab = place.ok_or_else(|| Problem::one_of(TABS))?;
            }
            "range" => link.look.range = flag(value)?,
            "class" => link.class = flag(value)?,
            "present" => link.present = flag(value)?,
            name if WHOLE => {
                let of_a = name.strip_prefix(OF_A);
                let said = if of_a.is_some() { &mut self.kept } else { &mut self.setting };
                said.take(of_a.unwrap_or(name), name, value, notes)?;
            }
            _ => {}
        }
        Ok(())
    }

    /// The lists of the story: each item by itself.
    fn of_story(&mut self, name: &str, value: &str) {
        let Self { link, notes, .. } = self;
        for item in value.split(',').filter(|item| !item.is_empty()) {
            let taken = match name {
                "bets" => named_bet(item).map(|(beat, bet)| {
                    // The bet of this place has a part of its own.
                    let slot = &mut link.told.bets[beat.index()];
                    *slot = slot.or(Some(bet));
                }),
                "seen" => beat(item).map(|beat| link.told.seen[beat.index()] = true),
                _ => dial(item).map(|(dial, value)| {
                    link.told.dials = link.told.dials.turned(dial, value).unwrap_or_default();
                }),
            };
            notes.kept(name, item, taken);
        }
    }

    fn finish(self) -> Link {
        let Self { mut link, model, setting, kept, notes } = self;
        if !WHOLE {
            link.dropped = notes.told();
            return link;
        }
        link.setting = setting.setting(model);
        link.kept = kept.setting(model);
        // The sandbox is always set somehow.
        if link.place == Place::Sandbox && link.setting.is_none() {
            let start = crate::share::Setting { version: model, ..Default::default() };
            link.setting = Some(start);
        }
        link.dropped = notes.told();
        link
    }
}

fn beat(name: &str) -> Taken<Beat> {
    let beat = Beat::ALL.into_iter().find(|beat| beat.name() == name);
    beat.ok_or_else(|| Problem::one_of(Beat::ALL.map(Beat::name)))
}

fn bet(beat: Beat, name: &str) -> Taken<Bet> {
    if beat.bets().is_empty() {
        return Err(Problem::NoBetHere);
    }
    beat.bet_called(name).ok_or_else(|| Problem::one_of(beat.bets().iter().copied()))
}

fn named_bet(item: &str) -> Taken<(Beat, Bet)> {
    let (name, value) = item.split_once(':').ok_or(Problem::Form("central:5"))?;
    let beat = beat(name)?;
    Ok((beat, bet(beat, value)?))
}

fn dial(item: &str) -> Taken<(Dial, f64)> {
    let (name, value) = item.split_once(':').ok_or(Problem::Form("money-years:3"))?;
    let place = DIALS.iter().position(|dial| *dial == name);
    let dial = Dial::ALL[place.ok_or_else(|| Problem::one_of(DIALS))?];
    let scale = dial.scale();
    Ok((dial, number(value, scale.low, scale.high)?))
}

fn pair(value: &str) -> Option<[usize; 2]> {
    let (one, other) = value.split_once(',')?;
    let place = |text: &str| {
        let number = text.parse::<usize>().ok()?;
        (1..=Regions::COUNT).contains(&number).then(|| number - 1)
    };
    let (one, other) = (place(one)?, place(other)?);
    (one != other).then_some([one, other])
}
