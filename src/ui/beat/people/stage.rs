//! The stage of beat 8: two offices and the border between them; below, the same with one system.

use crate::app::Stage as Progress;
use crate::chart::Table;
use crate::figure::Frame;
use crate::figure::offices::OfficeLabels;
use crate::figure::offices::Offices;
use crate::figure::offices::offices;
use crate::story::Beat;
use crate::story::Tales;
use crate::story::people::HIRED;
use crate::story::people::Hire;
use crate::story::people::MOST;
use crate::story::people::READ;
use crate::story::people::Reading;
use crate::story::people::Tale;
use crate::ui::beat::StageProps;
use crate::ui::beat::people::words::Words;
use crate::ui::beat::people::words::in_hundred;
use crate::ui::beat::people::words::of_ten;
use crate::ui::beat::people::words::reading;
use crate::ui::beat::question;
use crate::ui::chart::ChartTable;
use crate::ui::scene::picture;
use crate::ui::static_page::Painter;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;
use yew::Html;
use yew::component;
use yew::html;
use yew::use_memo;

/// One drawing of the two offices.
struct View<'a> {
    tale: &'a Tale,
    /// What was done in the run that is shown, and how many people are in by now.
    hire: Hire,
    hired: f64,
    now: Reading,
    /// What the same place would be without it: nobody hired, or no system.
    without: Option<Reading>,
    flag: String,
    held: bool,
    /// It is the only one on its stage.
    alone: bool,
}

impl View<'_> {
    fn labels(&self, frame: Frame) -> OfficeLabels {
        let narrow = frame == Frame::Narrow;
        let either = |wide: Id, other: Id| if narrow { other } else { wide };
        let people = [("people", Value::Number(self.hire.people))];
        let home = if self.hire.system {
            say(either(id::PEOPLE_HOME_SYSTEM, id::PEOPLE_HOME_SYSTEM_SHORT))
        } else if self.without.is_some() {
            say_with(either(id::PEOPLE_HOME, id::PEOPLE_HOME_SHORT), &people)
        } else {
            say(either(id::PEOPLE_HOME_BEFORE, id::PEOPLE_HOME_BEFORE_SHORT))
        };
        let away = if self.hire.both {
            say(id::PEOPLE_AWAY_FULL)
        } else {
            say(either(id::PEOPLE_AWAY, id::PEOPLE_AWAY_SHORT))
        };
        let number =
            |message: Id, share: f64| say_with(message, &[("value", Value::Number(of_ten(share)))]);
        let was = if self.hire.system { id::PEOPLE_WAS_HIRED } else { id::PEOPLE_WAS };
        let without = |share: fn(&Reading) -> f64| {
            self.without.as_ref().map(|read| number(was, share(read))).unwrap_or_default()
        };
        OfficeLabels {
            home,
            away,
            inside: [number(id::PEOPLE_INSIDE, self.now.inside), without(|read| read.inside)],
            across: [number(id::PEOPLE_ACROSS, self.now.border), without(|read| read.border)],
            post: say(id::PEOPLE_POST),
            flag: self.flag.clone(),
            held: self.held,
        }
    }

    fn shown(&self, class: &'static str, frame: Frame, heard: &str) -> Html {
        let Reading { inside, border, water, bricks, .. } = self.now;
        let nobody = &self.tale.nobody;
        let otherwise = (nobody.water[0], nobody.bricks[0]);
        let away = if self.hire.both { self.hired } else { 0.0 };
        let of = Offices {
            hired: [self.hired, away],
            water,
            bricks,
            otherwise: self.without.map(|_| otherwise),
            border_otherwise: self.without.map(|read| read.border),
            inside,
            border,
            system: self.hire.system,
            alone: self.alone,
        };
        picture(&offices(&of, &self.labels(frame), frame), class, heard)
    }
}

/// The views for a story as it stands: one, or two where one system was bought.
fn views<'a>(
    props: &'a StageProps,
    tale: &'a Tale,
    first: Reading,
    second: Reading,
) -> Vec<View<'a>> {
    let state = props.props.story.beat(Beat::People);
    let hire = Hire::dialled(&props.props.story.dials);
    let words = Words { bet: state.bet, tale, bought: hire.system };
    let flag = |message: Id| say_with(message, &[("bet", Value::Text(words.bet_name()))]);
    let flag = match (state.bet, state.stage) {
        (None, Progress::Betting) => say(id::PEOPLE_FLAG_NONE),
        (Some(_), Progress::Betting) => flag(id::PEOPLE_FLAG),
        (Some(_), _) => flag(id::PEOPLE_FLAG_AFTER),
        (None, _) => String::new(),
    };
    let held = state.stage == Progress::Betting;
    let only = |hire: Hire, hired: f64, now: Reading, without| {
        vec![View { tale, hire, hired, now, without, flag: flag.clone(), held, alone: true }]
    };
    match state.stage {
        Progress::Betting => only(Hire::NOBODY, 0.0, Reading::at(&tale.quiet, HIRED), None),
        Progress::Running(share) => {
            let year = HIRED + share * (READ - HIRED);
            // They drop in one after another in the first third; what they do takes the years.
            let hired = (3.0 * share * MOST).min(MOST);
            let without = Reading::at(&tale.quiet, year);
            only(Hire::TEN, hired, Reading::at(&tale.hired, year), Some(without))
        }
        Progress::Revealed => {
            let plain = Hire { system: false, ..hire };
            let mut shown = only(plain, hire.people, first, Some(tale.nobody));
            if hire.system {
                let (flag, hired) = (String::new(), hire.people);
                let (now, without) = (second, Some(first));
                shown.push(View { tale, hire, hired, now, without, flag, held, alone: false });
                shown[0].alone = false;
            }
            shown
        }
    }
}

/// What a run says, taken from the tale where it is one of its own.
fn read(tale: &Tale, hire: &Hire) -> Reading {
    match *hire {
        Hire::NOBODY => tale.nobody,
        Hire::TEN => tale.ten,
        Hire::BOTH => tale.both,
        Hire::SYSTEM => tale.system,
        _ => Reading::of(hire),
    }
}

/// What the beat shows.
#[component]
pub(crate) fn Stage(props: &StageProps) -> Html {
    let StageProps { props: beat, telling } = props;
    let tale = beat.tales.people();
    let revealed = beat.story.beat(Beat::People).stage.revealed();
    let hire = Hire::dialled(&beat.story.dials);
    let plain = Hire { system: false, ..hire };
    let first = *use_memo(plain, |hire| read(tale, hire));
    let second = *use_memo(hire, |hire| read(tale, hire));
    let own = ![Hire::TEN, Hire::SYSTEM].contains(&hire);
    let yours = reading(id::PEOPLE_HEARD_YOURS, &second);
    let heard = telling.heard(revealed);
    let heard = if revealed && own { format!("{heard} {yours}") } else { heard.to_owned() };
    let views = views(props, tale, first, second);
    html! {
        <section class="stage" aria-label={telling.chart.clone()}>
            <div class="stage-head">
                <h2>{ &telling.chart }</h2>
                { question(&beat.send) }
            </div>
            <figure class="picture offices">
                for view in views.iter() {
                    { view.shown(if view.alone { "offices-wide is-alone" } else { "offices-wide" }, Frame::Wide, &heard) }
                }
                if let Some(view) = views.last() {
                    { view.shown("offices-narrow", Frame::Narrow, &heard) }
                }
            </figure>
            if revealed {
                if own {
                    <p class="says small" role="status">{ &yours }</p>
                }
                <ChartTable
                    table={table(tale, own.then_some(&second))}
                    caption={say(id::PEOPLE_TABLE)}
                    sentence={heard}
                />
            }
        </section>
    }
}

/// The fixed runs as rows, and the reader's own.
fn table(tale: &Tale, own: Option<&Reading>) -> Table {
    let head = [
        id::PEOPLE_HEAD_CASE,
        id::PEOPLE_HEAD_INSIDE,
        id::PEOPLE_HEAD_BORDER,
        id::PEOPLE_HEAD_WATER,
        id::PEOPLE_HEAD_WATER_AWAY,
        id::PEOPLE_HEAD_BRICKS,
        id::PEOPLE_HEAD_ALIKE,
    ];
    let row = |name: Id, read: &Reading| {
        vec![
            say(name),
            format!("{:.1}", 10.0 * read.inside),
            format!("{:.1}", 10.0 * read.border),
            in_hundred(read.water[0]),
            in_hundred(read.water[1]),
            in_hundred(read.bricks[0]),
            in_hundred(read.sameness),
        ]
    };
    let mut rows = vec![
        row(id::PEOPLE_ROW_NOBODY, &tale.nobody),
        row(id::PEOPLE_ROW_TEN, &tale.ten),
        row(id::PEOPLE_ROW_BOTH, &tale.both),
        row(id::PEOPLE_ROW_SYSTEM, &tale.system),
    ];
    rows.extend(own.map(|read| row(id::PEOPLE_ROW_YOURS, read)));
    Table { head: head.map(say).to_vec(), rows }
}

/// The picture on the page as served: both cases.
pub(crate) fn still(tales: &Tales, _paint: Painter) -> Html {
    let tale = tales.people();
    let heard = Words { bet: None, tale, bought: false }.say(id::PEOPLE_HEARD);
    let view = |hire: Hire, now: Reading, without: Reading| View {
        tale,
        hire,
        hired: hire.people,
        now,
        without: Some(without),
        flag: String::new(),
        held: false,
        alone: false,
    };
    let views = [view(Hire::TEN, tale.ten, tale.nobody), view(Hire::SYSTEM, tale.system, tale.ten)];
    html! {
        <>
            for view in views.iter() {
                { view.shown("still", Frame::Narrow, &heard) }
            }
        </>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_holds_the_four_runs_and_the_reader_s_own() {
        let tales = Tales::default();
        let tale = tales.people();
        let four = table(tale, None);
        assert_eq!(four.rows.len(), 4);
        assert_eq!(four.rows[1][1..], ["5.2", "4.1", "79", "67", "75", "24"]);
        assert_eq!(four.rows[3][1..], ["6.5", "3.8", "78", "67", "73", "75"]);
        assert!(four.rows.iter().all(|row| row.len() == four.head.len()));
        assert_eq!(table(tale, Some(&tale.both)).rows.len(), 5);
    }

    #[test]
    fn runs_of_the_tale_are_not_run_again() {
        let tales = Tales::default();
        let tale = tales.people();
        assert_eq!(read(tale, &Hire::SYSTEM), tale.system);
        let three = Hire { people: 3.0, ..Hire::TEN };
        assert!(read(tale, &three).inside < tale.ten.inside);
    }
}
