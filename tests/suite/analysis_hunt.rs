//! Hunts: what is found is confirmed by a replay, however the hunt is cut.

use middle_out::analysis::claims::claim;
use middle_out::analysis::hunt::Hunt;
use middle_out::model::Runner;
use middle_out::model::Scenario;

#[test]
fn a_hunt_finds_what_a_replay_confirms() {
    let (experiment, asked, place) = claim("exist-before-arrive").unwrap();
    let own = Scenario { seed: 5, ..Scenario::default() };
    let mut runner = Runner::new();
    let mut hunt = Hunt::new(experiment, asked, &own, 1, &["kC", "std1", "no such thing"]).unwrap();
    hunt.advance(400, &mut runner);
    let progress = hunt.progress().clone();
    assert!(progress.here.unwrap() > 0.0, "it holds where the reader stands");
    let found = progress.found.expect("it breaks in a few worlds of a thousand");
    assert!(found.margin <= 0.0 && !found.moved.is_empty());
    for moved in &found.moved {
        let spec = middle_out::model::parameter(moved.name);
        assert!(spec.is_none_or(|spec| (spec.low..=spec.high).contains(&moved.to)), "{moved:?}");
    }
    // The find as a scenario: the same margin by another road.
    let scenario = hunt.scenario(&found);
    assert_eq!(scenario.seed, 5);
    let replay = experiment.findings(&mut runner, |s| Scenario {
        parameters: scenario.parameters.clone(),
        table: scenario.table,
        seed: 5,
        ..s.clone()
    });
    assert_eq!(replay[place].margin, found.margin);
    // And the find comes back from a row of numbers.
    assert_eq!(hunt.refutation(found.margin, &hunt.values(Some(&found))), found);
}

#[test]
fn a_hunt_is_the_same_however_it_is_cut() {
    let (experiment, asked, _) = claim("stamp-empties-office").unwrap();
    let own = Scenario::default();
    let progress = |slices: &[usize], seed| {
        let mut hunt = Hunt::new(experiment, asked, &own, seed, &["tau_tb"]).unwrap();
        let mut runner = Runner::new();
        for &runs in slices {
            hunt.advance(runs, &mut runner);
        }
        hunt.progress().clone()
    };
    let whole = progress(&[60], 1);
    assert_eq!((whole.tries, whole.runs), (30, 60));
    assert_eq!(whole, progress(&[20, 2, 8, 30], 1));
    assert_ne!(whole.least, progress(&[60], 2).least);
}

#[test]
fn a_hunt_that_finds_nothing_says_how_far_it_looked() {
    let (experiment, asked, _) = claim("each-extreme-leads").unwrap();
    let mut hunt = Hunt::new(experiment, asked, &Scenario::default(), 1, &[]).unwrap();
    let progress = hunt.advance(40, &mut Runner::new());
    assert_eq!((progress.tries, progress.found.as_ref()), (20, None));
    assert!(progress.least.unwrap() > 0.0 && progress.least <= progress.here);
    let other = claim("ask-first").unwrap().1;
    assert!(Hunt::new(experiment, other, &Scenario::default(), 1, &[]).is_none());
}

#[test]
fn where_the_claim_breaks_already_nothing_needs_to_change() {
    let (experiment, asked, _) = claim("top-down-best").unwrap();
    let mut hunt = Hunt::new(experiment, asked, &Scenario::default(), 1, &[]).unwrap();
    let found = hunt.advance(1, &mut Runner::new()).found.clone().unwrap();
    assert!(found.moved.is_empty());
    assert_eq!(found.distance(), 0.0);
}
