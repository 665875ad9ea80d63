//! The graph of links against the model: every parameter has its place, and what is moved spreads
//! along the arrows and nowhere else.

use super::cases::throughout;
use middle_out::analysis::counterfactual::without_link;
use middle_out::analysis::links::APART;
use middle_out::analysis::links::FixedLink;
use middle_out::analysis::links::LINKS;
use middle_out::analysis::links::Node;
use middle_out::analysis::links::Pace;
use middle_out::analysis::links::coefficients;
use middle_out::analysis::links::cut_value;
use middle_out::analysis::links::fixed_links;
use middle_out::model::LeverChange;
use middle_out::model::MECHANISMS;
use middle_out::model::Measure;
use middle_out::model::PARAMETERS;
use middle_out::model::RegionalMeasure;
use middle_out::model::Run;
use middle_out::model::Scenario;
use middle_out::model::Setting;
use middle_out::model::Shock;
use middle_out::model::ShockKind;
use middle_out::model::Urgency;
use middle_out::model::simulate;

const EFFORTS: [Node; 4] = [Node::Comply, Node::Tailor, Node::WorkAround, Node::HoldOut];

fn arrows() -> Vec<(Node, Node)> {
    let measured = LINKS.iter().map(|link| (link.from, link.to));
    measured.chain(fixed_links().iter().map(|link| (link.from, link.to))).collect()
}

fn nodes() -> Vec<Node> {
    let mut nodes = Vec::new();
    for node in arrows().into_iter().flat_map(|(from, to)| [from, to]) {
        if !nodes.contains(&node) {
            nodes.push(node);
        }
    }
    nodes
}

fn is_control(node: Node) -> bool {
    let levers = [Node::Direction, Node::Autonomy, Node::Money, Node::Urgency, Node::OptOut];
    levers.contains(&node) || matches!(node, Node::Mechanism(_) | Node::Shock(_))
}

/// Nodes that a change at `starts` can reach, with the number of quarters that it takes: one for
/// every stock on the way. A mechanism asks for effort, money and signatures only where it is itself
/// what is changed.
fn reach(starts: &[(Node, usize)]) -> Vec<(Node, usize)> {
    let mut reached: Vec<(Node, usize)> = starts.to_vec();
    let later: Vec<FixedLink> = fixed_links().into_iter().filter(|link| !link.demand).collect();
    let arrows: Vec<(Node, Node)> = LINKS
        .iter()
        .map(|link| (link.from, link.to))
        .chain(later.iter().map(|link| (link.from, link.to)))
        .collect();
    let demands = fixed_links().into_iter().filter(|link| link.demand);
    let demands = demands.filter(|link| starts == [(link.from, 0)]);
    reached.extend(demands.map(|link| (link.to, usize::from(link.to.pace() == Pace::Stock))));
    let mut at = 0;
    while at < reached.len() {
        let (node, quarters) = reached[at];
        at += 1;
        for &(_, to) in arrows.iter().filter(|(from, _)| *from == node) {
            // Efforts are shares: a pay-off that moves one moves the others in the same quarter.
            let shared = EFFORTS.contains(&node) && EFFORTS.contains(&to);
            let quarters = quarters + usize::from(to.pace() == Pace::Stock && !shared);
            match reached.iter_mut().position(|(known, _)| *known == to) {
                None => reached.push((to, quarters)),
                Some(place) if reached[place].1 > quarters => {
                    reached.remove(place);
                    reached.push((to, quarters));
                    at = 0;
                }
                Some(_) => {}
            }
        }
    }
    reached
}

/// What differs between two runs in the first quarters: nodes, and the first quarter of each.
/// Voluntary commitment takes coercion out of the pay-offs again, which leaves a rounding.
fn moved(one: &Run, other: &Run) -> Vec<(Node, usize)> {
    let mut moved: Vec<(Node, usize)> = Vec::new();
    let apart = |one: f64, other: f64| (one - other).abs() > 1e-15;
    let differ = |one: &[f64], other: &[f64]| one.iter().zip(other).any(|(&a, &b)| apart(a, b));
    for step in 0..one.steps() {
        let mut note = |node: Node, differs: bool| {
            if differs && !moved.iter().any(|(known, _)| *known == node) {
                moved.push((node, step));
            }
        };
        for &measure in Measure::ALL {
            let (one, other) = (one.series(measure)[step], other.series(measure)[step]);
            note(Node::of(measure), apart(one, other));
        }
        for &measure in RegionalMeasure::ALL {
            let (one, other) = (one.by_region(measure, step), other.by_region(measure, step));
            note(Node::of_regional(measure), differ(one, other));
        }
    }
    moved
}

/// Everything on at once, and every shock in the first quarter.
fn busy() -> Scenario {
    let levers = |year, direction, autonomy| LeverChange { year, direction, autonomy };
    let shock = |kind| Shock { year: 0.0, kind, severity: 0.4 };
    Scenario {
        years: 3.0,
        regions: 3,
        levers: vec![levers(0.0, 0.55, 0.45), levers(0.5, 0.7, 0.3), levers(1.5, 0.4, 0.6)],
        mechanisms: MECHANISMS.map(|spec| throughout(spec.mechanism, 0.3)).to_vec(),
        shocks: ShockKind::ALL.map(shock).to_vec(),
        urgency: vec![Urgency { start: 0.0, duration: 9.0, height: 0.2 }],
        money: vec![Setting { year: 0.0, value: 0.5 }],
        opt_out: vec![Setting { year: 0.0, value: 0.5 }],
        ..Scenario::default()
    }
}

/// Nothing moves that no arrow reaches, nor earlier than the stocks on the way allow.
fn assert_spreads_along_arrows(what: &str, changed: &Scenario, starts: &[(Node, usize)]) {
    let (before, after) = (simulate(&busy()), simulate(changed));
    let reached = reach(starts);
    let moved = moved(&before, &after);
    assert!(!moved.is_empty(), "{what} moved nothing");
    for (node, quarter) in moved {
        let soonest = reached.iter().find(|(known, _)| *known == node).map(|(_, soonest)| *soonest);
        assert!(
            soonest.is_some_and(|soonest| soonest <= quarter),
            "{what} moved {node:?} in quarter {quarter}; the arrows reach it in {soonest:?}"
        );
    }
}

#[test]
fn every_parameter_is_the_coefficient_of_a_link_or_apart_for_a_reason() {
    let coefficients = coefficients();
    for spec in PARAMETERS {
        let apart = APART.iter().filter(|(name, _)| *name == spec.name).count();
        let linked = usize::from(coefficients.contains(&spec.name));
        assert_eq!(apart + linked, 1, "{}", spec.name);
    }
    assert_eq!(coefficients.len() + APART.len(), PARAMETERS.len());
    let left: Vec<&str> =
        coefficients.iter().copied().filter(|name| cut_value(name) != Some(0.0)).collect();
    assert_eq!(left, ["fl0", "test0", "sh_Mr", "sh_Mc"]);
}

#[test]
fn every_link_can_be_cut() {
    for name in coefficients() {
        let cut = without_link(&Scenario::default(), name);
        let cut = cut.unwrap_or_else(|| panic!("{name} refuses to be cut"));
        assert_eq!(cut.parameters.get(name), cut_value(name), "{name}");
    }
    for (name, _) in APART {
        assert_eq!(without_link(&Scenario::default(), name), None, "{name}");
    }
}

#[test]
fn a_mechanism_that_is_off_makes_its_links_idle() {
    let quiet = Scenario { years: 5.0, ..busy() };
    let mut seen = 0;
    for link in LINKS {
        let Some(mechanism) = link.mechanism else { continue };
        let own = LINKS.iter().filter(|other| other.parameter == link.parameter);
        if !own.clone().all(|other| other.mechanism == Some(mechanism)) {
            continue;
        }
        let mut off = quiet.clone();
        off.mechanisms.retain(|spell| spell.mechanism != mechanism);
        let cut = without_link(&off, link.parameter).unwrap();
        assert!(simulate(&off) == simulate(&cut), "{}", link.parameter);
        seen += 1;
    }
    assert!(seen > 30, "{seen}");
}

#[test]
fn a_cut_link_spreads_from_its_effect_along_the_arrows() {
    for name in coefficients() {
        let starts: Vec<(Node, usize)> = LINKS
            .iter()
            .filter(|link| link.parameter == name)
            .flat_map(|link| {
                let struck = matches!(link.from, Node::Shock(_));
                let quarters = usize::from(link.to.pace() == Pace::Stock && !struck);
                // Voluntary commitment is worked out from the pay-offs themselves.
                let commitment = EFFORTS.contains(&link.to) && name != "b_coer";
                let commitment = commitment.then_some((Node::VoluntaryCommitment, 0));
                [(link.to, quarters)].into_iter().chain(commitment)
            })
            .collect();
        assert_spreads_along_arrows(name, &without_link(&busy(), name).unwrap(), &starts);
    }
}

#[test]
fn a_mechanism_spreads_along_its_arrows() {
    for spec in &MECHANISMS {
        let mut changed = busy();
        for spell in &mut changed.mechanisms {
            if spell.mechanism == spec.mechanism {
                spell.intensity = 0.5;
            }
        }
        assert_spreads_along_arrows(spec.name, &changed, &[(Node::Mechanism(spec.mechanism), 0)]);
    }
}

#[test]
fn levers_money_consent_and_emergencies_spread_along_their_arrows() {
    let mut changed = busy();
    for entry in &mut changed.levers {
        entry.direction += 0.1;
    }
    assert_spreads_along_arrows("direction", &changed, &[(Node::Direction, 0)]);
    let mut changed = busy();
    for entry in &mut changed.levers {
        entry.autonomy += 0.1;
    }
    assert_spreads_along_arrows("autonomy", &changed, &[(Node::Autonomy, 0)]);
    let mut changed = busy();
    changed.money[0].value = 0.4;
    assert_spreads_along_arrows("money", &changed, &[(Node::Money, 0)]);
    let mut changed = busy();
    changed.urgency[0].height = 0.4;
    assert_spreads_along_arrows("urgency", &changed, &[(Node::Urgency, 0)]);
    let mut changed = busy();
    changed.opt_out[0].value = 0.4;
    assert_spreads_along_arrows("opt-out", &changed, &[(Node::OptOut, 0)]);
}

#[test]
fn a_shock_strikes_where_its_arrows_lead() {
    for kind in ShockKind::ALL {
        let mut changed = busy();
        changed.shocks.retain(|shock| shock.kind != kind);
        // What a shock does, it does at once.
        let from = Node::Shock(kind);
        let struck = arrows().into_iter().filter(|(cause, _)| *cause == from);
        let starts: Vec<(Node, usize)> = struck.map(|(_, to)| (to, 0)).collect();
        assert_spreads_along_arrows(kind.name(), &changed, &starts);
    }
}

#[test]
fn every_control_reaches_use_trust_every_tension_and_every_seat() {
    let seats = [Measure::Minister, Measure::Board, Measure::Clinician, Measure::Supplier];
    let others = [Measure::Patient, Measure::Use, Measure::Trust, Measure::Strain];
    let tensions = (1..=12).filter_map(Measure::tension);
    let ends: Vec<Node> = seats.into_iter().chain(others).chain(tensions).map(Node::of).collect();
    for control in nodes().into_iter().filter(|&node| is_control(node)) {
        let reached = reach(&[(control, 0)]);
        for end in &ends {
            assert!(reached.iter().any(|(node, _)| node == end), "{control:?} to {end:?}");
        }
    }
}

#[test]
fn no_node_is_without_cause_or_effect_but_controls_and_read_outs() {
    let arrows = arrows();
    let read: Vec<Node> = Measure::ALL.iter().map(|&measure| Node::of(measure)).collect();
    let controls = nodes().into_iter().filter(|&node| is_control(node)).count();
    assert_eq!(controls, 5 + MECHANISMS.len() + ShockKind::ALL.len());
    for node in nodes() {
        let caused = arrows.iter().any(|(_, to)| *to == node);
        let causes = arrows.iter().any(|(from, _)| *from == node);
        assert!(caused || is_control(node), "{node:?} has no cause");
        assert!(causes || read.contains(&node), "{node:?} has no effect");
    }
    for node in read {
        assert!(nodes().contains(&node), "{node:?} is read and stands in no link");
    }
}

#[test]
fn no_two_arrows_are_the_same_and_names_are_unique() {
    let links: Vec<(&str, Node, Node)> =
        LINKS.iter().map(|link| (link.parameter, link.from, link.to)).collect();
    for (index, link) in links.iter().enumerate() {
        assert!(!links[..index].contains(link), "{link:?}");
    }
    let fixed: Vec<(Node, Node)> = fixed_links().iter().map(|l| (l.from, l.to)).collect();
    for (index, link) in fixed.iter().enumerate() {
        assert!(!fixed[..index].contains(link), "{link:?}");
    }
    for link in fixed_links() {
        assert!(link.weight > 0.0 && link.weight <= 1.0, "{link:?}");
    }
    let mut ids: Vec<String> = nodes().into_iter().map(Node::id).collect();
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count);
}
