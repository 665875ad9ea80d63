//! What every mechanism eases and creates, and whether its signs agree with the literature.

use crate::analysis::claims::reading::number;
use crate::analysis::claims::{Across, Claim, Experiment, Family, Finding, Read, Reading, Unit};
use crate::analysis::ledger::{Change, Entry, Ledger, Scope};
use crate::analysis::{Agreement, Trial};
use crate::evidence::Cause;
use crate::model::{MECHANISM_COUNT, Run, Scenario, TENSIONS};

/// Strain that a mechanism must ease, and create, to count, in tension-years.
const COUNTED: f64 = 0.05;

pub(super) static EVERY_MECHANISM: Experiment = Experiment {
    id: "every-mechanism",
    across: Across::Worlds,
    claims: &[
        Claim::new("every-mechanism-tightens", Family::Main, Unit::TensionYears, every_mechanism),
        Claim::new("signs-agree", Family::Study, Unit::Share, signs_agree),
    ],
    scenarios: || {
        let pair = |change: Change| [change.without, change.with];
        Trial::default().changes().into_iter().flat_map(pair).collect()
    },
    read: Read::Pairs(eased_and_created),
};

/// Eased and created by the second run against the first, T1 first.
fn eased_and_created(scenario: &Scenario, without: &Run, with: &Run) -> Reading {
    let ledger = Ledger::between(without, with, &Scope::Nation.weights(scenario));
    let entries = (1..=TENSIONS).map(|number| ledger.tension(number));
    entries.flat_map(|entry| [entry.eased, entry.created]).collect()
}

fn entry(readings: &[Reading], pair: usize, tension: usize) -> Entry {
    let at = 2 * tension.saturating_sub(1);
    Entry { eased: number(readings, pair, at), created: number(readings, pair, at + 1) }
}

/// Every mechanism both eases and creates. Quantity: the least that any of them does of either.
fn every_mechanism(readings: &[Reading]) -> Finding {
    let mut least = f64::MAX;
    for pair in 0..MECHANISM_COUNT {
        let (mut eased, mut created) = (0.0, 0.0);
        for tension in 1..=TENSIONS {
            let entry = entry(readings, pair, tension);
            eased += entry.eased;
            created += entry.created;
        }
        for sum in [eased, created] {
            if sum < least {
                least = sum;
            }
        }
    }
    Finding::of(least - COUNTED, least)
}

/// At least four in five of the literature's sourced larger signs agree with the model's net effect.
fn signs_agree(readings: &[Reading]) -> Finding {
    let agreement = Agreement::of(|cause, tension| {
        let pair = Cause::tabulated().position(|other| other == cause)?;
        Some(entry(readings, pair, tension))
    });
    let share = agreement.summary().share();
    // Shares are whole numbers of some seventy-five: exactly four fifths holds.
    Finding::of(share - 0.8 + 1e-9, share)
}
