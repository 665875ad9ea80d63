//! Shapley values against every order of coming, that they add up whatever was changed, and what is
//! grouped.

use super::cases::throughout;
use middle_out::analysis::attribution::Attribution;
use middle_out::analysis::attribution::Coalitions;
use middle_out::analysis::attribution::MOST_PLAYERS;
use middle_out::analysis::attribution::Player;
use middle_out::analysis::attribution::Screening;
use middle_out::analysis::counterfactual::Change;
use middle_out::analysis::counterfactual::Outcome;
use middle_out::analysis::counterfactual::Quantity;
use middle_out::analysis::counterfactual::When;
use middle_out::analysis::counterfactual::changes;
use middle_out::analysis::counterfactual::mixed;
use middle_out::analysis::rows;
use middle_out::model::LeverChange;
use middle_out::model::MECHANISMS;
use middle_out::model::Measure;
use middle_out::model::Mechanism;
use middle_out::model::MechanismSpell;
use middle_out::model::PARAMETERS;
use middle_out::model::Preset;
use middle_out::model::REGIONAL;
use middle_out::model::RegionalGain;
use middle_out::model::RegionalMeasure;
use middle_out::model::Scenario;
use middle_out::model::Setting;
use middle_out::model::Shock;
use middle_out::model::ShockKind;
use middle_out::model::Urgency;
use middle_out::model::simulate;
use proptest::collection::vec;
use proptest::prelude::*;

fn attribute(before: &Scenario, after: &Scenario, outcomes: &[Outcome]) -> Vec<Attribution> {
    let screening = Screening::new(before.clone(), after.clone(), outcomes[0]);
    let alone = if screening.needed() { rows(&screening) } else { Vec::new() };
    let players = screening.players(&alone);
    let game = Coalitions::new(before.clone(), after.clone(), players, outcomes.to_vec());
    game.attributions(&rows(&game))
}

/// Every order of `n` players.
fn orders(n: usize) -> Vec<Vec<usize>> {
    if n == 0 {
        return vec![Vec::new()];
    }
    let insert = |order: &Vec<usize>, at: usize| {
        let mut longer = order.clone();
        longer.insert(at, n - 1);
        longer
    };
    orders(n - 1).iter().flat_map(|order| (0..n).map(move |at| insert(order, at))).collect()
}

#[test]
fn values_are_the_mean_over_every_order_of_coming() {
    let before = Preset::England.scenario();
    let mut after = before.clone();
    for entry in &mut after.levers {
        entry.autonomy = 0.9;
    }
    after.mechanisms.push(throughout(Mechanism::ConformanceTesting, 0.8));
    after.mechanisms.push(throughout(Mechanism::NationalProcurement, 0.0));
    after.shocks.remove(2);
    let found = changes(&before, &after);
    assert_eq!(found.len(), 4);
    let outcomes = [Outcome::at(Measure::Use, 25.0), Outcome::at(Measure::Tension4, 12.0)];
    let attributions = attribute(&before, &after, &outcomes);
    for (outcome, attribution) in outcomes.iter().zip(attributions) {
        let mut expected = [0.0; 4];
        for order in orders(4) {
            let mut present = Vec::new();
            let mut last = outcome.read(&simulate(&before));
            for player in order {
                present.push(found[player]);
                let now = outcome.read(&simulate(&mixed(&before, &after, &present)));
                expected[player] += (now - last) / 24.0;
                last = now;
            }
            assert_eq!(last.to_bits(), outcome.read(&simulate(&after)).to_bits());
        }
        for (contribution, expected) in attribution.contributions.iter().zip(expected) {
            assert!((contribution.shapley - expected).abs() < 1e-14, "{}", outcome.column());
        }
        assert!(attribution.change().abs() > 1e-3, "the test would show nothing");
    }
}

fn quarters(years: f64) -> impl Strategy<Value = f64> {
    (0.0..years).prop_map(|year| (year * 4.0).floor() / 4.0)
}

prop_compose! {
    fn scenario()(
        years in 1.0..8.0,
        regions in 1_usize..5,
        seed in 0_u64..3,
        levers in vec((quarters(8.0), 0.0..1.0, 0.0..1.0), 1..4),
        spells in vec((0..MECHANISMS.len(), quarters(4.0), quarters(9.0), 0.0..1.0), 0..6),
        gains in vec((0..REGIONAL.len(), 0_usize..5, 0.0..3.0), 0..2),
        shocks in vec((quarters(8.0), 0..ShockKind::ALL.len(), 0.0..1.0), 0..4),
        urgency in vec((quarters(6.0), 0.0..3.0, 0.0..1.0), 0..2),
        settings in (vec((quarters(8.0), 0.0..1.0), 0..2), vec((quarters(8.0), 0.0..1.0), 0..2)),
        parameters in vec((0..PARAMETERS.len(), 0.0..1.0), 0..2),
    ) -> Scenario {
        let setting = |&(year, value): &(f64, f64)| Setting { year, value };
        let mut scenario = Scenario {
            years,
            regions,
            seed,
            levers: levers
                .into_iter()
                .map(|(year, direction, autonomy)| LeverChange { year, direction, autonomy })
                .collect(),
            mechanisms: spells
                .into_iter()
                .map(|(index, start, length, intensity)| {
                    let mechanism = MECHANISMS[index].mechanism;
                    MechanismSpell { mechanism, start, end: start + length, intensity }
                })
                .collect(),
            gains: gains
                .into_iter()
                .map(|(index, region, gain)| {
                    let mechanism = REGIONAL[index];
                    RegionalGain { mechanism, region, start: 0.0, end: 9.0, gain }
                })
                .collect(),
            shocks: shocks
                .into_iter()
                .map(|(year, kind, severity)| {
                    Shock { year, kind: ShockKind::ALL[kind], severity }
                })
                .collect(),
            urgency: urgency
                .into_iter()
                .map(|(start, duration, height)| Urgency { start, duration, height })
                .collect(),
            money: settings.0.iter().map(setting).collect(),
            opt_out: settings.1.iter().map(setting).collect(),
            ..Scenario::default()
        };
        for (index, within) in parameters {
            let spec = &PARAMETERS[index];
            let value = spec.low + within * (spec.high - spec.low);
            scenario.parameters.set(spec.name, value).unwrap();
        }
        scenario
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn values_add_up_whatever_was_changed(before in scenario(), after in scenario()) {
        let outcomes = [
            Outcome::at(Measure::Use, 6.0),
            Outcome::at(Measure::Backlog, 2.0),
            Outcome {
                quantity: Quantity::Regional(RegionalMeasure::Tension6, 3),
                when: When::Mean { from: 1.0, to: 5.0 },
            },
        ];
        let (first, last) = (simulate(&before), simulate(&after));
        for attribution in attribute(&before, &after, &outcomes) {
            prop_assert_eq!(attribution.before.to_bits(), attribution.outcome.read(&first).to_bits());
            prop_assert_eq!(attribution.after.to_bits(), attribution.outcome.read(&last).to_bits());
            let sum: f64 = attribution.contributions.iter().map(|c| c.shapley).sum();
            prop_assert!((sum - attribution.change()).abs() <= 4e-13, "{}", sum);
            prop_assert!(attribution.contributions.len() <= MOST_PLAYERS);
        }
    }

    #[test]
    fn all_changes_in_any_order_make_the_scenario_after(
        before in scenario(),
        after in scenario(),
        turn in 0_usize..40,
    ) {
        let mut found = changes(&before, &after);
        prop_assert_eq!(&mixed(&before, &after, &[]), &before);
        let ids: std::collections::BTreeSet<String> = found.iter().map(Change::id).collect();
        prop_assert_eq!(ids.len(), found.len());
        if !found.is_empty() {
            let turn = turn % found.len();
            found.rotate_left(turn);
        }
        prop_assert!(simulate(&mixed(&before, &after, &found)) == simulate(&after));
        let rest = changes(&mixed(&before, &after, &found), &after);
        prop_assert!(rest.is_empty(), "{:?}", rest);
    }
}

#[test]
fn the_smallest_of_more_than_six_changes_are_grouped() {
    let (before, after) = (Preset::England.scenario(), Preset::DenmarkMedcom.scenario());
    let outcome = Outcome::at(Measure::Use, 10.0);
    let screening = Screening::new(before.clone(), after.clone(), outcome);
    let count = screening.changes().len();
    assert!(screening.needed() && count > 20, "{count}");
    let players = screening.players(&rows(&screening));
    assert_eq!(players.len(), MOST_PLAYERS);
    assert!(players[..5].iter().all(|player| !player.is_group()));
    assert_eq!((players[5].is_group(), players[5].changes.len()), (true, count - 5));
    let mut all: Vec<Change> = players.iter().flat_map(|player| player.changes.clone()).collect();
    let alone = |change: &Change| {
        let run = simulate(&mixed(&before, &after, &[*change]));
        (outcome.read(&run) - outcome.read(&simulate(&before))).abs()
    };
    let smallest_kept = players[..5].iter().map(|p| alone(&p.changes[0])).fold(1.0, f64::min);
    for change in &players[5].changes {
        assert!(alone(change) <= smallest_kept, "{}", change.id());
    }
    all.sort_by_key(|change| screening.changes().iter().position(|known| known == change));
    assert_eq!(all, screening.changes());
}

#[test]
fn players_beyond_six_join_the_last() {
    let spells = MECHANISMS.map(|spec| throughout(spec.mechanism, 0.5));
    let after = Scenario { mechanisms: spells.to_vec(), ..Scenario::default() };
    let single = |spec: &middle_out::model::MechanismSpec| Player {
        changes: vec![Change::Mechanism(spec.mechanism)],
    };
    let players: Vec<Player> = MECHANISMS.iter().map(single).collect();
    let outcomes = vec![Outcome::at(Measure::Use, 10.0)];
    let game = Coalitions::new(Scenario::default(), after, players, outcomes);
    assert_eq!(game.players().len(), MOST_PLAYERS);
    assert_eq!(game.players()[5].changes.len(), MECHANISMS.len() - 5);
}

#[test]
fn nothing_changed_leaves_nothing_to_explain() {
    let same = Preset::Npfit.scenario();
    let found = attribute(&same, &same, &[Outcome::at(Measure::Use, 10.0)]);
    assert_eq!((found[0].contributions.len(), found[0].change()), (0, 0.0));
    assert_eq!(found[0].leader(), None);
}
