//! What the literature says that each mechanism does to each tension: signs with their sources.
//!
//! A cell's *sign* is reported by the sources named, or is our assumption; its *size* is always our
//! judgement. Soft mechanisms look almost free here, because their cost is rarely measured.

mod cell;
mod national;
mod shared;
mod support;

pub use cell::{Cause, LiteratureCell, REORGANISATION, Sign};

use cell::Row;

const GROUPS: [&[Row]; 3] = [national::ROWS, shared::ROWS, support::ROWS];

const COUNT: usize = {
    let mut count = 0;
    let mut group = 0;
    while group < GROUPS.len() {
        let mut row = 0;
        while row < GROUPS[group].len() {
            count += GROUPS[group][row].cells.len();
            row += 1;
        }
        group += 1;
    }
    count
};

/// Every cell that is not empty: by cause, M1 first and S1 last, then by tension.
pub static LITERATURE: [LiteratureCell; COUNT] = gathered();

const fn gathered() -> [LiteratureCell; COUNT] {
    let mut all = [GROUPS[0][0].cells[0]; COUNT];
    let mut count = 0;
    let mut group = 0;
    while group < GROUPS.len() {
        let mut row = 0;
        while row < GROUPS[group].len() {
            let Row { cause, cells } = &GROUPS[group][row];
            let mut index = 0;
            while index < cells.len() {
                all[count] = LiteratureCell { cause: *cause, ..cells[index] };
                count += 1;
                index += 1;
            }
            row += 1;
        }
        group += 1;
    }
    all
}

/// What is reported of a cause and tension `number` (1..=12); `None` where the cell is empty.
#[must_use]
pub fn literature(cause: Cause, number: usize) -> Option<&'static LiteratureCell> {
    LITERATURE.iter().find(|cell| cell.cause == cause && cell.tension == number)
}

#[cfg(test)]
mod tests {
    use super::{Cause, LITERATURE, LiteratureCell, REORGANISATION, Sign, literature};
    use crate::evidence::source;

    fn size(sign: Option<Sign>) -> u8 {
        sign.map_or(0, |sign| sign.size)
    }

    /// How many of a cell's signs a source reports, and how many it has.
    fn sourced(cell: &LiteratureCell) -> (usize, usize) {
        let signs = [cell.eases, cell.creates];
        let signs = signs.iter().flatten();
        (signs.clone().filter(|sign| sign.is_sourced()).count(), signs.count())
    }

    #[test]
    fn cells_are_in_order_and_none_is_empty() {
        let causes: Vec<Cause> = Cause::tabulated().collect();
        let place = |cell: &LiteratureCell| {
            (causes.iter().position(|&cause| cause == cell.cause).unwrap(), cell.tension)
        };
        assert!(LITERATURE.windows(2).all(|pair| place(&pair[0]) < place(&pair[1])));
        for cell in &LITERATURE {
            assert!((1..=12).contains(&cell.tension), "{}", cell.id());
            assert!(sourced(cell).1 > 0, "{}", cell.id());
            for sign in [cell.eases, cell.creates].into_iter().flatten() {
                assert!((1..=3).contains(&sign.size), "{}", cell.id());
            }
        }
    }

    #[test]
    fn as_many_cells_as_were_coded_and_as_many_of_them_sourced() {
        let of_shock = LITERATURE.iter().filter(|cell| cell.cause == REORGANISATION).count();
        assert_eq!((LITERATURE.len(), LITERATURE.len() - of_shock, of_shock), (112, 107, 5));
        let wholly = LITERATURE.iter().filter(|cell| sourced(cell).0 == sourced(cell).1).count();
        let half = LITERATURE.iter().filter(|cell| sourced(cell) == (1, 2)).count();
        let not = LITERATURE.iter().filter(|cell| sourced(cell).0 == 0).count();
        assert_eq!((wholly, half, not), (73, 12, 27));
        let two_signs = LITERATURE.iter().filter(|cell| sourced(cell).1 == 2);
        let reported = two_signs.clone().filter(|cell| sourced(cell).0 > 0).count();
        assert_eq!((two_signs.count(), reported), (25, 23));
    }

    #[test]
    fn sizes_add_up_to_the_sums_of_the_coding() {
        let expected = [
            (8, 6),
            (6, 6),
            (4, 20),
            (4, 7),
            (5, 5),
            (8, 9),
            (5, 2),
            (7, 6),
            (9, 2),
            (7, 5),
            (6, 1),
            (8, 4),
            (7, 2),
            (3, 4),
            (7, 3),
            (5, 10),
            (1, 9),
        ];
        for (cause, sums) in Cause::tabulated().zip(expected) {
            let row = || LITERATURE.iter().filter(move |cell| cell.cause == cause);
            let eases: u8 = row().map(|cell| size(cell.eases)).sum();
            let creates: u8 = row().map(|cell| size(cell.creates)).sum();
            assert_eq!((eases, creates), sums, "{}", cause.key());
        }
        // By tension as well, so that a size in the wrong column is found.
        let expected = [
            (12, 8),
            (13, 14),
            (7, 6),
            (6, 4),
            (10, 9),
            (4, 11),
            (8, 9),
            (5, 14),
            (9, 8),
            (8, 7),
            (3, 5),
            (15, 6),
        ];
        for (number, sums) in (1..).zip(expected) {
            let column = || LITERATURE.iter().filter(move |cell| cell.tension == number);
            let eases: u8 = column().map(|cell| size(cell.eases)).sum();
            let creates: u8 = column().map(|cell| size(cell.creates)).sum();
            assert_eq!((eases, creates), sums, "T{number}");
        }
    }

    #[test]
    fn every_key_is_in_the_bibliography() {
        for cell in &LITERATURE {
            for key in [cell.eases, cell.creates].iter().flatten().flat_map(|sign| sign.sources) {
                assert!(source(key).is_some(), "{} names {key}", cell.id());
            }
        }
    }

    #[test]
    fn a_cell_is_found_by_cause_and_tension_and_its_larger_sign_leads() {
        let procurement = Cause::tabulated().nth(2).unwrap();
        let cell = literature(procurement, 9).unwrap();
        assert_eq!((cell.id().as_str(), size(cell.eases), size(cell.creates)), ("m3-t9", 2, 3));
        assert_eq!(cell.dominant(), cell.creates.map(|sign| (sign, false)));
        assert_eq!(literature(procurement, 4), None);
        assert_eq!(literature(REORGANISATION, 2).unwrap().dominant(), None);
        assert_eq!(literature(REORGANISATION, 13), None);
    }
}
