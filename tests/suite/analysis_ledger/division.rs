//! Every figure of a ledger against the same sum made by other means.

use super::pairs;
use middle_out::analysis::Ledger;
use middle_out::analysis::ledger::{Balance, Change, Entry, SEATS, Scope, divided};
use middle_out::evidence::Cause;
use middle_out::model::{
    DT, Measure, RegionalMeasure, Run, Runner, Scenario, ShockKind, Simulation, TENSIONS, simulate,
};

fn close(one: f64, other: f64, what: &str) {
    assert!((one - other).abs() < 1e-11, "{what}: {one} and {other}");
}

/// Each factor's mean contribution over the six orders in which three factors can change.
fn by_orders(from: [f64; 3], to: [f64; 3]) -> [f64; 3] {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]];
    let mut shares = [0.0; 3];
    for order in orders {
        let mut now = from;
        for factor in order {
            let before: f64 = now.iter().product();
            now[factor] = to[factor];
            shares[factor] += (now.iter().product::<f64>() - before) / 6.0;
        }
    }
    shares
}

#[test]
fn the_division_is_the_mean_over_all_orders_and_adds_up() {
    let cases = [
        ([0.2, 0.7, 0.8], [0.5, 0.6, 0.95]),
        ([0.0, 0.7, 0.8], [0.5, 0.0, 0.75]),
        ([1.0, 1.0, 1.0], [0.0, 0.0, 0.75]),
        ([0.3, 0.3, 0.9], [0.3, 0.3, 0.9]),
    ];
    for (from, to) in cases {
        let parts = divided(from, to);
        for (part, other) in parts.into_iter().zip(by_orders(from, to)) {
            close(part, other, "division");
        }
        let change = to.iter().product::<f64>() - from.iter().product::<f64>();
        close(parts.iter().sum(), change, "sum");
    }
    // A factor that stands still gets nothing, though the others move.
    assert_eq!(divided([0.4, 0.2, 0.8], [0.4, 0.9, 0.9])[0], 0.0);
}

/// The factors of a tension, read from the record one by one.
fn factors(run: &Run, number: usize, step: usize, region: usize) -> [f64; 3] {
    let named = |column: String| {
        let all = RegionalMeasure::ALL;
        let measure = all.iter().find(|measure| measure.column() == column).unwrap();
        run.by_region(*measure, step)[region]
    };
    let salience = 0.75 + 0.25 * named("strain".to_owned());
    [named(format!("x{number}")).sqrt(), named(format!("y{number}")).sqrt(), salience]
}

#[test]
fn every_figure_is_the_sum_over_steps_regions_and_parts() {
    for (change, scope) in pairs() {
        let ledger = change.ledger(scope, &mut Runner::new());
        let (without, with) = (simulate(&change.without), simulate(&change.with));
        let shares = Simulation::new(&change.with).country().region_weight.clone();
        let weight = |region: usize| match scope {
            Scope::Nation => shares[region],
            Scope::Region(chosen) => f64::from(u8::from(region == chosen)),
        };
        for number in 1..=TENSIONS {
            let mut parts = [(0.0, 0.0); 3];
            let mut net = 0.0;
            for region in 0..without.regions() {
                let mut own = [(0.0, 0.0); 3];
                for step in 0..without.steps() {
                    let from = factors(&without, number, step, region);
                    let to = factors(&with, number, step, region);
                    let measure = RegionalMeasure::tension(number).unwrap();
                    let intensity = |run: &Run| run.by_region(measure, step)[region];
                    let phi = by_orders(from, to);
                    let change = intensity(&with) - intensity(&without);
                    close(phi.iter().sum(), change, "the recorded intensity");
                    net += DT * weight(region) * change;
                    for (sum, phi) in own.iter_mut().zip(phi) {
                        if phi < 0.0 { sum.0 -= DT * phi } else { sum.1 += DT * phi }
                    }
                }
                for (place, entry) in ledger.in_region(number, region).into_iter().enumerate() {
                    close(entry.eased, own[place].0, "eased in the region");
                    close(entry.created, own[place].1, "created in the region");
                    parts[place].0 += weight(region) * own[place].0;
                    parts[place].1 += weight(region) * own[place].1;
                }
            }
            for (entry, (eased, created)) in ledger.by_part(number).into_iter().zip(parts) {
                close(entry.eased, eased, "eased");
                close(entry.created, created, "created");
            }
            let all = ledger.tension(number);
            close(all.net(), net, "net");
            let steps = ledger.by_step(number);
            assert_eq!(steps.len(), without.steps());
            close(steps.iter().map(|entry| entry.eased).sum(), all.eased, "steps");
            close(steps.iter().map(|entry| entry.created).sum(), all.created, "steps");
            let years = ledger.by_year(number);
            assert_eq!(years.len(), without.steps().div_ceil(4));
            close(years.iter().map(|entry| entry.created).sum(), all.created, "years");
        }
    }
}

#[test]
fn the_nations_net_is_the_integral_of_the_recorded_national_intensity() {
    for (change, scope) in pairs().into_iter().filter(|(_, scope)| *scope == Scope::Nation) {
        let ledger = change.ledger(scope, &mut Runner::new());
        let (without, with) = (simulate(&change.without), simulate(&change.with));
        let mut all = 0.0;
        for number in 1..=TENSIONS {
            let measure = Measure::tension(number).unwrap();
            let integral = |run: &Run| DT * run.series(measure).iter().sum::<f64>();
            let change = integral(&with) - integral(&without);
            close(ledger.tension(number).net(), change, measure.column());
            all += change;
        }
        close(ledger.total().net(), all, "all tensions");
    }
}

#[test]
fn a_seats_account_is_the_change_of_its_gauge() {
    let (change, scope) = pairs().swap_remove(1);
    let ledger = change.ledger(scope, &mut Runner::new());
    let (without, with) = (simulate(&change.without), simulate(&change.with));
    assert_eq!(ledger.seats().count(), SEATS.len());
    for (seat, Balance { gained, lost }) in ledger.seats() {
        let (mut up, mut down) = (0.0, 0.0);
        for (before, after) in without.series(seat).iter().zip(with.series(seat)) {
            let change = DT * (after - before);
            if change > 0.0 { up += change } else { down -= change }
        }
        close(gained, up, seat.column());
        close(lost, down, seat.column());
    }
    let tank = ledger.seats().find(|(seat, _)| *seat == Measure::Relational).unwrap().1;
    assert!(
        tank.lost > 1.0 && tank.gained < 0.01 * tank.lost,
        "reorganisations drain it: {tank:?}"
    );
}

#[test]
fn nothing_changed_is_nothing_eased_or_created() {
    let run = simulate(&Scenario::default());
    let ledger = Ledger::between(&run, &run, &Scope::Nation.weights(&Scenario::default()));
    assert_eq!(ledger.total(), Entry::default());
    assert!(ledger.seats().all(|(_, balance)| balance == Balance::default()));
    for number in 0..=TENSIONS + 1 {
        assert_eq!((ledger.due(number), ledger.tighter_until(number)), (None, None));
        assert_eq!(ledger.created_after(number, 3.0), 0.0);
    }
}

#[test]
fn what_is_not_there_has_an_empty_account() {
    let (change, _) = pairs().swap_remove(2);
    let ledger = change.ledger(Scope::Region(1), &mut Runner::new());
    assert_eq!(ledger.total(), Entry::default(), "there is one region only");
    let ledger = change.ledger(Scope::Nation, &mut Runner::new());
    assert!(ledger.total().created > 0.0);
    for (number, region) in [(0, 0), (13, 0), (usize::MAX, 0), (1, 1), (1, usize::MAX)] {
        assert_eq!(ledger.in_region(number, region), [Entry::default(); 3]);
    }
    assert!(ledger.by_step(0).is_empty() && ledger.by_year(13).is_empty());
    assert_eq!(Change::removing(Cause::Shock(ShockKind::Scandal), &Scenario::default()), None);
    assert_eq!(Change::all(&Scenario::default()), []);
    let longer = simulate(&Scenario { years: 3.0, regions: 2, ..Scenario::default() });
    let shorter = simulate(&Scenario { years: 1.0, ..Scenario::default() });
    let ledger = Ledger::between(&longer, &shorter, &[f64::from(1_u8)]);
    assert_eq!((ledger.regions(), ledger.by_step(1).len()), (2, 4));
    assert_eq!(ledger.weights(), [1.0, 0.0]);
}
