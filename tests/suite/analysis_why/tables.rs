//! The two tables of section 17, to their printed digits.

use super::cases::procurement;
use super::cases::six_changes;
use super::cases::use_and_t1;
use middle_out::analysis::attribution::Attribution;
use middle_out::analysis::attribution::Coalitions;
use middle_out::analysis::attribution::Contribution;
use middle_out::analysis::attribution::Screening;
use middle_out::analysis::counterfactual::Change;
use middle_out::analysis::counterfactual::Outcome;
use middle_out::analysis::counterfactual::changes;
use middle_out::analysis::rows;
use middle_out::analysis::why::LinkCuts;
use middle_out::model::Measure;
use middle_out::model::Mechanism;
use middle_out::model::Scenario;

/// The table's own setting differs from section 14.2 in one respect: procurement runs from the
/// start, not from year 2 (from year 2 the first row would read -0.132, -0.032, -0.031, +0.087).
#[test]
fn cutting_the_links_of_procurement_gives_the_printed_effects() {
    const TABLE: [(&str, [&str; 4]); 9] = [
        ("", ["-0.136", "-0.038", "-0.059", "+0.095"]),
        ("fz", ["-0.055", "-0.024", "-0.007", "+0.044"]),
        ("lz", ["-0.135", "-0.034", "-0.041", "+0.090"]),
        ("lG", ["-0.135", "-0.033", "-0.043", "+0.091"]),
        ("dCW", ["-0.136", "-0.038", "-0.059", "+0.094"]),
        ("rate3", ["-0.137", "-0.048", "-0.143", "+0.105"]),
        ("k3", ["-0.135", "-0.037", "-0.050", "+0.093"]),
        ("g3", ["-0.136", "-0.038", "-0.056", "+0.094"]),
        ("zz3", ["-0.031", "-0.011", "+0.014", "+0.024"]),
    ];
    let outcomes = [Measure::Fit, Measure::Use, Measure::Adoption, Measure::Tension1]
        .map(|measure| Outcome::at(measure, 10.0));
    let cuts = LinkCuts::new(procurement(0.0), procurement(0.75), outcomes.to_vec());
    let effects = cuts.effects(&rows(&cuts));
    for (parameter, printed) in TABLE {
        for (effects, printed) in effects.iter().zip(printed) {
            let link = effects.links.iter().find(|link| link.parameter == parameter);
            let effect = link.map_or(effects.effect, |link| link.effect_cut);
            assert!(link.is_some() || parameter.is_empty(), "{parameter}");
            assert_eq!(
                format!("{effect:+.3}"),
                printed,
                "{parameter} {}",
                effects.outcome.column()
            );
        }
    }
}

#[test]
fn six_changes_give_the_printed_values() {
    const TABLE: [(&str, [&str; 6]); 6] = [
        ("direction", ["-0.0015", "+0.0003", "-0.0075", "+0.0383", "+0.0457", "+0.0244"]),
        ("autonomy", ["+0.0093", "+0.0010", "+0.0238", "-0.0481", "-0.0429", "-0.0368"]),
        ("m1", ["+0.0343", "+0.0087", "+0.0643", "+0.0178", "+0.0329", "-0.0059"]),
        ("m10", ["+0.0258", "+0.0050", "+0.0533", "-0.0052", "+0.0114", "-0.0276"]),
        ("m4", ["+0.0584", "+0.0249", "+0.1001", "+0.0099", "+0.0262", "-0.0156"]),
        ("m9", ["+0.0364", "+0.0128", "+0.0698", "-0.1230", "-0.1668", "-0.0778"]),
    ];
    let (before, after) = (Scenario::default(), six_changes());
    let mechanisms = [
        Mechanism::MandatedStandards,
        Mechanism::Incentives,
        Mechanism::ClinicalLeadership,
        Mechanism::ConformanceTesting,
    ]
    .map(Change::Mechanism);
    let expected = [[Change::Direction, Change::Autonomy].as_slice(), &mechanisms].concat();
    assert_eq!(changes(&before, &after), expected);
    let screening = Screening::new(before.clone(), after.clone(), use_and_t1()[0]);
    assert!(!screening.needed());
    let game = Coalitions::new(before, after, screening.players(&[]), use_and_t1());
    let found = game.attributions(&rows(&game));
    for (name, printed) in TABLE {
        let player = game.players().iter().position(|player| player.id() == name).unwrap();
        let values = found.iter().map(|attribution| attribution.contributions[player]);
        let values = values.flat_map(|c| [c.shapley, c.alone, c.last]);
        let values: Vec<String> = values.map(|value| format!("{value:+.4}")).collect();
        assert_eq!(values, printed, "{name}");
    }
    let [using, t1] = found.as_slice() else { panic!() };
    let ends = [using.before, using.after].map(|value| format!("{value:.4}"));
    assert_eq!(ends, ["0.0104", "0.1731"]);
    let ends = [t1.before, t1.after].map(|value| format!("{value:.3}"));
    assert_eq!(ends, ["0.353", "0.242"]);
    let sum = |read: fn(&Contribution) -> f64| {
        found.iter().map(move |a| format!("{:+.4}", a.contributions.iter().map(read).sum::<f64>()))
    };
    assert!(sum(|c| c.shapley).eq(["+0.1628", "-0.1103"]));
    assert!(sum(|c| c.alone).eq(["+0.0527", "-0.0936"]));
    assert!(sum(|c| c.last).eq(["+0.3037", "-0.1392"]));
    assert_eq!(format!("{:+.4}", using.from_combination()), "+0.1100");
    let mut pairs = using.interactions.clone();
    pairs.sort_by(|one, other| other.index.total_cmp(&one.index));
    let name = |player: usize| game.players()[player].id();
    let pairs: Vec<(String, String, String)> = pairs[..4]
        .iter()
        .map(|pair| (name(pair.first), name(pair.second), format!("{:+.4}", pair.index)))
        .collect();
    let expected = [
        ("m1", "m4", "+0.0315"),
        ("m4", "m10", "+0.0233"),
        ("m1", "m9", "+0.0204"),
        ("m4", "m9", "+0.0166"),
    ];
    assert!(pairs.iter().map(|(a, b, c)| (a.as_str(), b.as_str(), c.as_str())).eq(expected));
    let combined = |attribution: &Attribution| {
        attribution.contributions.iter().map(Contribution::in_combination).collect::<Vec<_>>()
    };
    // In the order of the controls: direction, autonomy, M1, M4, M9, M10.
    assert_eq!(combined(using), [true; 6]);
    assert_eq!(combined(t1), [false, false, true, true, true, true]);
}
