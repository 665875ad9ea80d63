//! What a seat says, how it sits and what it looks at, in words. The sandbox says the same.

use crate::analysis::chairs::Chair;
use crate::analysis::chairs::Limits;
use crate::analysis::chairs::Seat;
use crate::analysis::chairs::Standing;
use crate::ui::text::say;
use crate::ui::text::say_with;
use crate::words::Id;
use crate::words::Value;
use crate::words::id;

/// What each seat says when it stays, when it doubts, when it has left.
const SAYS: [[Id; 3]; 6] = [
    [id::CHAIRS_SAYS_1_STAYS, id::CHAIRS_SAYS_1_DOUBTS, id::CHAIRS_SAYS_1_LEFT],
    [id::CHAIRS_SAYS_2_STAYS, id::CHAIRS_SAYS_2_DOUBTS, id::CHAIRS_SAYS_2_LEFT],
    [id::CHAIRS_SAYS_3_STAYS, id::CHAIRS_SAYS_3_DOUBTS, id::CHAIRS_SAYS_3_LEFT],
    [id::CHAIRS_SAYS_4_STAYS, id::CHAIRS_SAYS_4_DOUBTS, id::CHAIRS_SAYS_4_LEFT],
    [id::CHAIRS_SAYS_5_STAYS, id::CHAIRS_SAYS_5_DOUBTS, id::CHAIRS_SAYS_5_LEFT],
    [id::CHAIRS_SAYS_6_STAYS, id::CHAIRS_SAYS_6_DOUBTS, id::CHAIRS_SAYS_6_LEFT],
];

const GAUGES: [Id; 6] = [
    id::CHAIRS_GAUGE_1,
    id::CHAIRS_GAUGE_2,
    id::CHAIRS_GAUGE_3,
    id::CHAIRS_GAUGE_4,
    id::CHAIRS_GAUGE_5,
    id::CHAIRS_GAUGE_6,
];

/// One sentence of a seat, by what it does; it holds in any run.
pub(crate) fn says(seat: Seat, standing: Standing) -> String {
    let which = match standing {
        Standing::Stays => 0,
        Standing::Doubts => 1,
        Standing::Left => 2,
    };
    say(SAYS[seat as usize][which])
}

/// What a seat does, in a word or two.
pub(crate) fn standing(standing: Standing) -> String {
    say(match standing {
        Standing::Stays => id::CHAIRS_STAYS,
        Standing::Doubts => id::CHAIRS_DOUBTS,
        Standing::Left => id::CHAIRS_LEFT,
    })
}

/// What a seat looks at, and when.
pub(crate) fn gauge(seat: Seat) -> String {
    say(GAUGES[seat as usize])
}

/// A sentence as a seat says it, in quotation marks.
pub(crate) fn quoted(seat: Seat, standing: Standing) -> String {
    say_with(id::CHAIRS_QUOTE, &[("says", Value::Text(&says(seat, standing)))])
}

/// When a seat sees its gauge and over how long it judges.
pub(crate) fn delay(seat: Seat) -> String {
    let message = if seat == Seat::Patient { id::CHAIRS_SAT_ILL } else { id::CHAIRS_SAT_DELAY };
    let years = [
        ("delay", Value::Number(seat.delay_years())),
        ("memory", Value::Number(seat.memory_years())),
    ];
    say_with(message, &years)
}

/// Where a seat's judgement stands, and its limits.
pub(crate) fn level(chair: &Chair) -> String {
    let limits = Limits::default();
    let number = |share: f64| Value::Number((100.0 * share).round());
    let values = [
        ("value", number(chair.judgement)),
        ("stays", number(limits.stays)),
        ("doubts", number(limits.doubts)),
    ];
    say_with(id::CHAIRS_SAT_LEVEL, &values)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_seat_has_three_sentences_of_its_own() {
        let mut said = Vec::new();
        for seat in Seat::ALL {
            for standing in [Standing::Stays, Standing::Doubts, Standing::Left] {
                let says = says(seat, standing);
                assert!(says.ends_with('.') && says.chars().count() <= 52, "{says}");
                assert!(!said.contains(&says), "{says}");
                said.push(says);
            }
        }
        assert_eq!(said.len(), 18);
    }

    #[test]
    fn each_delay_is_that_of_the_seat() {
        assert_eq!(delay(Seat::Centre), "Sees it a year late, and judges by the last year.");
        assert_eq!(delay(Seat::Supplier), "Sees it half a year late, and judges by the last year.");
        assert_eq!(delay(Seat::Region), "Sees it at once, and judges by the last year.");
        assert_eq!(delay(Seat::Patient), "Sees it when ill, and judges by the last two years.");
    }
}
