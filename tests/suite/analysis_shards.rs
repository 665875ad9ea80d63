//! Shards: their text, what is wrong with it, and the whole that they make.

use middle_out::analysis::shard::Heading;
use middle_out::analysis::shard::MergeError;
use middle_out::analysis::shard::Part;
use middle_out::analysis::shard::Shard;
use middle_out::analysis::shard::ShardFault;
use middle_out::analysis::shard::merge;
use proptest::prelude::*;

fn bits(rows: &[Vec<f64>]) -> Vec<Vec<u64>> {
    rows.iter().map(|row| row.iter().map(|value| value.to_bits()).collect()).collect()
}

/// A heading and its rows, cut into `of` shards.
fn cut(heading: &Heading, rows: &[Vec<f64>], of: usize) -> Vec<Shard> {
    let shard = |index| {
        let part = Part::new(index, of).unwrap();
        let rows = part.units(rows.len()).map(|unit| rows[unit].clone()).collect();
        Shard { heading: heading.clone(), part, rows, line: 0 }
    };
    (1..=of).map(shard).collect()
}

fn texts(shards: &[Shard]) -> Vec<String> {
    shards.iter().map(Shard::write).collect()
}

fn example() -> (Heading, Vec<Vec<f64>>) {
    let columns = ["a".to_owned(), "b".to_owned()];
    let rows = (0..11).map(|unit| vec![f64::from(unit) * 0.1, f64::INFINITY]).collect();
    (Heading::new("0.1.0 00ff", "[\"plane\"]", 11, &columns), rows)
}

#[test]
fn shards_of_any_cut_and_any_order_make_the_whole() {
    let (heading, rows) = example();
    for of in [1, 2, 3, 7, 11, 40] {
        let mut texts = texts(&cut(&heading, &rows, of));
        texts.reverse();
        let read = Shard::read_all(&texts.concat()).unwrap();
        assert_eq!(read.len(), of);
        assert_eq!(merge(&read), Ok(rows.clone()), "{of}");
        let windows = texts.concat().replace('\n', "\r\n");
        assert_eq!(merge(&Shard::read_all(&windows).unwrap()), Ok(rows.clone()), "{of}");
    }
    // Half of the work in one piece, the other half in two.
    let mut shards = cut(&heading, &rows, 4);
    shards.retain(|shard| shard.part.index() % 2 == 0);
    shards.push(cut(&heading, &rows, 2).swap_remove(0));
    assert_eq!(merge(&shards), Ok(rows));
}

#[test]
fn shards_that_make_no_whole_are_refused() {
    let (heading, rows) = example();
    let shards = cut(&heading, &rows, 3);
    assert_eq!(merge(&[]), Err(MergeError::Nothing));
    assert_eq!(merge(&shards[1..]), Err(MergeError::Missing { unit: 0, units: 4 }));
    assert_eq!(merge(&shards[..2]), Err(MergeError::Missing { unit: 2, units: 3 }));
    let twice = [shards.clone(), vec![shards[1].clone()]].concat();
    assert_eq!(merge(&twice), Err(MergeError::Double { unit: 1, first: 1, again: 3 }));
    let other = |change: &dyn Fn(&mut Heading), line| {
        let mut shards = shards.clone();
        change(&mut shards[2].heading);
        assert_eq!(merge(&shards), Err(MergeError::Foreign { shard: 2, line }));
    };
    other(&|heading| heading.model.push('x'), 2);
    other(&|heading| heading.question.push('x'), 3);
    other(&|heading| heading.units += 1, 5);
    other(&|heading| heading.columns[0].push('x'), 6);
}

#[test]
fn what_is_wrong_with_a_text_is_named_by_its_line() {
    let (heading, rows) = example();
    let text = texts(&cut(&heading, &rows, 3)).swap_remove(1);
    let lines: Vec<&str> = text.lines().collect();
    let wrong = |line: usize, new: &str| {
        let mut lines = lines.clone();
        lines[line - 1] = new;
        Shard::read_all(&(lines.join("\n") + "\n")).map_err(|error| (error.line, error.fault))
    };
    assert_eq!(wrong(2, lines[1]).unwrap().len(), 1);
    for (line, new, fault) in [
        (1, "middle-in shard 1", ShardFault::Title),
        (1, "middle-out shard 2", ShardFault::Format),
        (2, "modal 0.1.0", ShardFault::Field("model")),
        (3, "", ShardFault::Field("question")),
        (4, "shard 0 of 3", ShardFault::Field("shard")),
        (4, "shard 4 of 3", ShardFault::Field("shard")),
        (4, "shard 2/3", ShardFault::Field("shard")),
        (5, "units -1", ShardFault::Field("units")),
        (5, "units 99999999999999999999", ShardFault::Field("units")),
        (6, "a,b", ShardFault::Field("unit")),
        (7, "2,0.1,inf", ShardFault::Row(1)),
        (8, lines[6], ShardFault::Row(4)),
        (8, lines[8], ShardFault::Row(4)),
        (8, "4,0.4", ShardFault::Cells(2)),
        (8, "4,0.4,inf,1.0", ShardFault::Cells(2)),
        (8, "4,0.4,x", ShardFault::Number(2)),
        (8, "4,NaN,1.0", ShardFault::Number(1)),
        (11, "end 3 rows 0", ShardFault::End(4)),
        (11, "", ShardFault::End(4)),
    ] {
        assert_eq!(wrong(line, new), Err((line, fault)), "{line}: {new}");
    }
    // Changed, and yet well formed.
    for (line, new) in [(2, "model 0.1.1 00ff"), (8, "4,0.5,inf"), (6, "unit,a,c")] {
        assert_eq!(wrong(line, new), Err((11, ShardFault::Sum)), "{new}");
    }
    for kept in 0..lines.len() {
        let short = lines[..kept].iter().flat_map(|line| [line, "\n"]).collect::<String>();
        assert_eq!(Shard::read_all(&short).unwrap_err().line, kept + 1, "cut after {kept}");
    }
    let more = format!("{text}\n");
    let error = Shard::read_all(&more).unwrap_err();
    assert_eq!((error.line, error.fault), (12, ShardFault::Title));
}

#[test]
fn a_claim_of_many_units_asks_for_no_memory() {
    let text = "middle-out shard 1\nmodel m\nquestion q\nshard 18446744073709551615 of \
                18446744073709551615\nunits 18446744073709551615\nunit,a\n";
    let error = Shard::read_all(text).unwrap_err();
    assert_eq!((error.line, error.fault), (7, ShardFault::Row(usize::MAX - 1)));
    let heading = Heading::new("m", "q", usize::MAX, &[]);
    let shard = Shard { heading, part: Part::WHOLE, rows: vec![vec![]], line: 1 };
    let missing = MergeError::Missing { unit: 1, units: usize::MAX - 1 };
    assert_eq!(merge(&[shard]), Err(missing));
}

#[test]
fn nothing_in_a_heading_can_break_its_line() {
    let columns = ["a,b\nc".to_owned(), "\r".to_owned(), String::new()];
    let heading = Heading::new("m\nn", "q\r\nq\u{7}", 1, &columns);
    let shard = Shard { heading, part: Part::WHOLE, rows: vec![vec![1.0, 2.0, 3.0]], line: 1 };
    assert_eq!(Shard::read_all(&shard.write()), Ok(vec![shard]));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_rows_read_back(
        rows in prop::collection::vec(prop::collection::vec(any::<u64>(), 3), 0..20),
        of in 1_usize..9,
    ) {
        let value = |bits| Some(f64::from_bits(bits)).filter(|value| !value.is_nan()).unwrap_or(-0.0);
        let rows: Vec<Vec<f64>> =
            rows.into_iter().map(|row| row.into_iter().map(value).collect()).collect();
        let heading = Heading::new("m", "q", rows.len(), &["x".into(), "y".into(), "z".into()]);
        let text = texts(&cut(&heading, &rows, of)).concat();
        let merged = merge(&Shard::read_all(&text).unwrap()).unwrap();
        prop_assert_eq!(bits(&merged), bits(&rows));
    }

    #[test]
    fn a_mutated_text_is_refused_or_is_what_it_was(
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0_u8..4), 1..4),
    ) {
        let (heading, rows) = example();
        let whole = texts(&cut(&heading, &rows, 3)).concat();
        let mut bytes = whole.clone().into_bytes();
        for (place, byte, edit) in edits {
            let at = place.index(bytes.len());
            match edit {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                2 => drop(bytes.remove(at)),
                _ => bytes.truncate(at.max(1)),
            }
        }
        let text = String::from_utf8_lossy(&bytes);
        // Either a fault within the text, or whole shards are gone.
        if let Ok(shards) = Shard::read_all(&text) && let Ok(merged) = merge(&shards) {
            prop_assert_eq!(merged, rows);
        }
    }

    #[test]
    fn no_text_stops_the_reader(text in "(middle-out shard 1\n|model |question |shard |units |unit|end |[0-9,. ]{0,6}|\n|\\PC){0,40}") {
        let _read = Shard::read_all(&text).map(|shards| merge(&shards));
    }
}
