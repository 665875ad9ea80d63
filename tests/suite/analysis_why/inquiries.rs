//! The whole inquiry on the real model.

use super::cases::procurement;
use super::cases::six_changes;
use super::cases::throughout;
use super::cases::use_and_t1;
use middle_out::analysis::counterfactual::Outcome;
use middle_out::analysis::counterfactual::Quantity;
use middle_out::analysis::counterfactual::When;
use middle_out::analysis::counterfactual::without_link;
use middle_out::analysis::counterfactual::without_mechanism;
use middle_out::analysis::links::LINKS;
use middle_out::analysis::links::Node;
use middle_out::analysis::links::fixed_links;
use middle_out::analysis::rows;
use middle_out::analysis::why::Context;
use middle_out::analysis::why::Inquiry;
use middle_out::analysis::why::LinkCuts;
use middle_out::analysis::why::Path;
use middle_out::analysis::why::Why;
use middle_out::analysis::why::why;
use middle_out::model::Measure;
use middle_out::model::Mechanism;
use middle_out::model::Preset;
use middle_out::model::RegionalMeasure;
use middle_out::model::Runner;
use middle_out::model::Scenario;
use middle_out::model::simulate;

fn effect(before: &Scenario, after: &Scenario, outcome: &Outcome) -> f64 {
    outcome.read(&simulate(after)) - outcome.read(&simulate(before))
}

/// What must hold of every path: it follows arrows, no node twice, from a control to the outcome,
/// and carries no more than any of its links.
fn assert_sound(why: &Why) {
    let leading = why.leading.as_ref().unwrap();
    let share = |name: &str| leading.links.iter().find(|l| l.parameter == name).unwrap().share;
    for path in &leading.paths {
        let Path { nodes, links, share: carried } = path;
        assert_eq!(nodes.len(), links.len() + 1);
        assert_eq!(nodes.last(), Some(&Node::read(why.attribution.outcome.quantity)));
        assert!(links.iter().any(Option::is_some), "a path without a measured link");
        for (ends, link) in nodes.windows(2).zip(links) {
            let there = match link {
                Some(name) => LINKS
                    .iter()
                    .any(|link| (link.parameter, link.from, link.to) == (name, ends[0], ends[1])),
                None => fixed_links().iter().any(|l| (l.from, l.to) == (ends[0], ends[1])),
            };
            assert!(there, "{ends:?} by {link:?}");
            if let Some(name) = link {
                assert!(share(name) * carried > 0.0, "{name} works the other way");
                assert!(share(name).abs() >= carried.abs(), "{name} carries less");
            }
        }
        for (index, node) in nodes.iter().enumerate() {
            assert!(!nodes[..index].contains(node), "{node:?} twice");
        }
    }
}

#[test]
fn a_link_cut_by_hand_gives_the_same_shares() {
    let before = without_mechanism(&Preset::England.scenario(), Mechanism::SharedInfrastructure);
    let after = Preset::England.scenario();
    let outcomes = [Outcome::at(Measure::Trust, 20.0), Outcome::at(Measure::Use, 20.0)];
    let cuts = LinkCuts::new(before.clone(), after.clone(), outcomes.to_vec());
    for effects in cuts.effects(&rows(&cuts)) {
        let intact = effect(&before, &after, &effects.outcome);
        assert_eq!(effects.effect.to_bits(), intact.to_bits());
        for name in ["n6", "pX", "zz6", "dxN", "fl0", "sh_Mr", "w14", "rate16"] {
            let cut = |scenario: &Scenario| without_link(scenario, name).unwrap();
            let expected = effect(&cut(&before), &cut(&after), &effects.outcome);
            let link = effects.links.iter().find(|link| link.parameter == name).unwrap();
            assert_eq!(link.effect_cut.to_bits(), expected.to_bits(), "{name}");
            let share = (intact - expected) / intact;
            assert!((link.share - share).abs() < 1e-12, "{name}");
        }
    }
}

#[test]
fn links_that_were_not_run_carry_nothing_indeed() {
    let (before, after) = (Scenario::default(), six_changes());
    let cuts = LinkCuts::new(before.clone(), after.clone(), use_and_t1());
    let columns = middle_out::analysis::Sweep::units(&cuts);
    let effects = &cuts.effects(&rows(&cuts))[0];
    assert!(columns < effects.links.len(), "nothing was spared");
    for link in &effects.links {
        let cut = |scenario: &Scenario| without_link(scenario, link.parameter).unwrap();
        let expected = effect(&cut(&before), &cut(&after), &effects.outcome);
        assert_eq!(link.effect_cut.to_bits(), expected.to_bits(), "{}", link.parameter);
    }
}

#[test]
fn procurement_lowers_fit_through_discretion() {
    let outcome = Outcome::at(Measure::Fit, 10.0);
    let whys = why(procurement(0.0), procurement(0.75), vec![outcome], |sweep| rows(sweep));
    let leading = whys[0].leading.as_ref().unwrap();
    assert_sound(&whys[0]);
    let m3 = Node::Mechanism(Mechanism::NationalProcurement);
    assert_eq!(leading.paths[0].nodes, [m3, Node::LostDiscretion, Node::Fit]);
    assert_eq!(leading.paths[0].links, [Some("zz3"), Some("fz")]);
    // What is left without any of the lit links, by hand.
    let mut cut: Vec<&str> = leading.paths.iter().flat_map(Path::coefficients).collect();
    cut.dedup();
    let without = |level| {
        cut.iter().fold(procurement(level), |scenario, name| without_link(&scenario, name).unwrap())
    };
    let left = effect(&without(0.0), &without(0.75), &outcome);
    assert!((leading.rest - left / leading.effect).abs() < 1e-12);
    assert!(leading.rest.abs() < 0.1, "{}", leading.rest);
}

#[test]
fn the_leader_is_added_where_its_effect_is_the_larger() {
    let whys = why(Scenario::default(), six_changes(), use_and_t1(), |sweep| rows(sweep));
    let found: Vec<(String, Context)> = whys
        .iter()
        .map(|why| {
            let leading = why.leading.as_ref().unwrap();
            (why.players[leading.player].id(), leading.context)
        })
        .collect();
    let expected = [("m4", Context::Last), ("m9", Context::Alone)];
    assert!(found.iter().map(|(id, context)| (id.as_str(), *context)).eq(expected));
    for why in &whys {
        assert_sound(why);
        let leading = why.leading.as_ref().unwrap();
        let contribution = why.attribution.contributions[leading.player];
        let expected = match leading.context {
            Context::Alone => contribution.alone,
            Context::Last => contribution.last,
        };
        assert_eq!(leading.effect.to_bits(), expected.to_bits());
    }
    let links: Vec<&str> = whys[0].leading.as_ref().unwrap().paths[0].coefficients();
    assert_eq!(links, ["rateI"], "incentives raise use by starting projects");
}

#[test]
fn paths_are_sound_for_every_mechanism_and_many_outcomes() {
    let england = Scenario { regions: 4, ..Preset::England.scenario() };
    let regional = Quantity::Regional(RegionalMeasure::SecondPole7, 2);
    let when = When::Mean { from: 20.0, to: 25.0 };
    let outcomes = [Measure::Use, Measure::Trust, Measure::Tension5, Measure::Board]
        .map(|measure| Outcome::at(measure, 24.0))
        .into_iter()
        .chain([Outcome { quantity: regional, when }]);
    let outcomes: Vec<Outcome> = outcomes.collect();
    let mut lit = 0;
    for id in 1..=16 {
        let mechanism = Mechanism::from_id(id).unwrap();
        let before = without_mechanism(&england, mechanism);
        let mut after = before.clone();
        after.mechanisms.push(throughout(mechanism, 0.75));
        for why in why(before, after, outcomes.clone(), |sweep| rows(sweep)) {
            assert_sound(&why);
            let paths = &why.leading.as_ref().unwrap().paths;
            assert!(paths.len() <= 3);
            for path in paths {
                assert_eq!(path.nodes[0], Node::Mechanism(mechanism));
            }
            lit += usize::from(!paths.is_empty());
        }
    }
    assert!(lit >= 72, "only {lit} of 80 changes have a path");
}

#[test]
fn a_worker_that_takes_units_one_by_one_finds_the_same() {
    let (before, after) = (Preset::England.scenario(), Preset::Estonia.scenario());
    let outcomes = vec![Outcome::at(Measure::Joins, 12.0)];
    let at_once = why(before.clone(), after.clone(), outcomes.clone(), |sweep| rows(sweep));
    let mut inquiry = Inquiry::new(before, after, outcomes);
    let mut stages = 0;
    assert_eq!(inquiry.whys(), []);
    while let Some(sweep) = inquiry.sweep() {
        let mut found = vec![Vec::new(); sweep.units()];
        for index in (0..sweep.units()).rev() {
            found[index] = sweep.unit(index, &mut Runner::new());
            assert_eq!(found[index].len(), sweep.columns().len());
        }
        assert!(sweep.unit(sweep.units(), &mut Runner::new()).is_empty());
        inquiry.answer(&found);
        stages += 1;
    }
    assert_eq!(stages, 4);
    assert_eq!(inquiry.whys(), at_once);
    assert_sound(&at_once[0]);
}

#[test]
fn rows_that_are_missing_do_not_stop_the_inquiry() {
    let outcomes = vec![Outcome::at(Measure::Use, 12.0)];
    let found = why(Scenario::default(), six_changes(), outcomes, |_| Vec::new());
    assert_eq!(found[0].attribution.change(), 0.0);
    assert!(found[0].leading.as_ref().unwrap().paths.is_empty());
    assert_eq!(why(Scenario::default(), six_changes(), Vec::new(), |_| Vec::new()), []);
}

#[test]
fn what_has_no_place_in_the_graph_has_no_path_but_a_value() {
    let after = Scenario { seed: 2, ..Scenario::default() };
    let outcomes = vec![Outcome::at(Measure::Use, 12.0)];
    let found = why(Scenario::default(), after, outcomes, |sweep| rows(sweep));
    let leading = found[0].leading.as_ref().unwrap();
    assert!(leading.paths.is_empty() && leading.effect.abs() > 1e-6);
    assert_eq!((leading.rest, found[0].players[0].id().as_str()), (1.0, "seed"));
}
