//! What each claim says, in a line.

/// The statement of the claim called `id`; empty for one that is not there.
pub(super) fn statement(id: &str) -> &'static str {
    match id {
        "two-levers" => {
            "Two levers reach a tenth more arrivals in year 20 than the best of one line"
        }
        "two-levers-any" => "Two levers reach more arrivals than one line, by any margin",
        "two-levers-quarter" => "Two levers reach a quarter more arrivals than one line",
        "two-levers-tools-still" => "Two levers reach a tenth more with the tools held still",
        "every-mechanism-tightens" => "Every mechanism eases something and tightens something",
        "signs-agree" => "Four in five of the sourced signs of eased and created agree",
        "exist-before-arrive" => "Four records in ten exist two years before four in ten arrive",
        "exist-before-arrive-three" => "The same by three years",
        "exist-before-arrive-paid" => "The same by three years, with pay for use and little else",
        "arrive-paid" => "Four in ten arrive within 25 years, with pay for use and little else",
        "stamp-empties-office" => {
            "A reorganisation keeps the office under nine tenths for two years"
        }
        "stamp-half-year-behind" => "Two years after it arrivals are half a year behind",
        "stamp-year-behind" => "Two years after it arrivals are a year behind",
        "late-stamp-year-behind" => "The same, when it comes in year 18 of a mature run",
        "ask-first" => "Asking the public first saves trust that asking after a breach does not",
        "ask-first-costs-arrivals" => "Asking first costs arrivals, against never asking",
        "six-chairs-twenty-years" => "No listed setting keeps six chairs at years 10, 15 and 20",
        "six-chairs-year-20" => "No listed setting keeps six chairs at year 20",
        "six-chairs-year-15" => "No listed setting keeps six chairs at year 15",
        "five-chairs-lack-supplier" => {
            "Where five chairs are best, the supplier's is the empty one"
        }
        "middle-always-best" => "In any country the middle has most use at years 4, 10 and 20",
        "middle-best-year-4" => "The middle has most use at year 4",
        "middle-best-year-10" => "The middle has most use at year 10",
        "middle-best-year-20" => "The middle has most use at year 20",
        "bottom-up-best-year-20" => "Bottom-up has most use at year 20",
        "top-down-most-arrivals-year-4" => "Top-down has most arrivals at year 4",
        "arrivals-do-not-fall" => "Arrivals fall in no quarter of the five years after money ends",
        "rebuilt-costs-a-tenth" => "Rebuilt every four years, a tenth fewer arrive in year 24",
        "neither-lever" => "With neither lever fewer than half arrive of what half of each brings",
        "neither-lever-tools-still" => "The same with the tools held still",
        "hiring-moves-border-little" => {
            "Ten people in one office move its border by under 0.2 of ten"
        }
        "hiring-hardens-border" => "Ten people in one office harden its border",
        "one-system-hardens-border" => {
            "One system for the region as well hardens it by over 0.2 of ten"
        }
        "hiring-gains-inside" => "Ten people bring half a record of ten more inside their region",
        "wards-within-a-run" => "Decided for them, one ward in five uses it within 25 years",
        "middle-beats-top-down" => "The middle has more use than top-down at year 10",
        "middle-beats-bottom-up" => "The middle has more use than bottom-up at year 10",
        "top-down-best" => "Top-down has the most use of the three at year 10",
        "each-extreme-leads" => "At year 3 top-down leads on rails and bottom-up on fit",
        "rebuilt-below-half" => {
            "Rebuilt every 3.5 years, the office stays below one half on average"
        }
        "rebuilt-below-three-quarters" => {
            "The same, below three quarters of the undisturbed office"
        }
        "levers-alone-fill-no-table" => "The levers alone bring no setting's five gauges above 0.4",
        "everything-hurts" => "All sixteen at once give less use at year 10 than a chosen six",
        "standards-and-tests-cut-the-lag" => {
            "Paid systems lag in conforming by five years; rules and tests cut that by half"
        }
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use middle_out::analysis::claims::claims;

    #[test]
    fn every_claim_says_something_of_its_own() {
        let mut said: Vec<&str> = claims().map(|(_, claim)| statement(claim.id)).collect();
        assert!(said.iter().all(|words| !words.is_empty()));
        let count = said.len();
        said.sort_unstable();
        said.dedup();
        assert_eq!(said.len(), count);
    }
}
