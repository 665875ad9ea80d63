//! Reading the table that divan prints.

/// One line of it: times in milliseconds.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Timed {
    pub(crate) name: String,
    pub(crate) fastest: f64,
    pub(crate) slowest: f64,
    pub(crate) median: f64,
}

/// Every timed line.
pub(crate) fn read(table: &str) -> Vec<Timed> {
    table.lines().filter_map(line).collect()
}

/// `├─ run    1.2 ms   │ 1.4 ms   │ 1.3 ms   │ 1.3 ms   │ 100  │ 100`
fn line(line: &str) -> Option<Timed> {
    let line = line.trim_start_matches(['├', '╰', '─', '│', ' ']);
    let (name, rest) = line.split_once(char::is_whitespace)?;
    let mut columns = rest.split('│').map(time);
    let (fastest, slowest, median) = (columns.next()??, columns.next()??, columns.next()??);
    Some(Timed { name: name.to_owned(), fastest, slowest, median })
}

/// `1.234 ms` in milliseconds.
fn time(text: &str) -> Option<f64> {
    let (number, unit) = text.trim().split_once(' ')?;
    let scale = match unit.trim() {
        "ns" => 1e-6,
        "µs" | "us" => 1e-3,
        "ms" => 1.0,
        "s" => 1e3,
        _ => return None,
    };
    Some(number.parse::<f64>().ok()? * scale)
}

#[cfg(test)]
mod tests {
    use super::read;

    #[test]
    fn times_are_read_and_heads_are_passed_over() {
        let table = "Timer precision: 20 ns\n\
            model            fastest       │ slowest       │ median        │ mean  │ samples │ iters\n\
            ├─ run           741.2 µs      │ 1.204 ms      │ 752.9 µs      │ 770 µs │ 100     │ 100\n\
            ╰─ worlds_100    61.5 ms       │ 1.2 s         │ 62.5 ms       │ 62 ms │ 100     │ 100\n";
        let read = read(table);
        let names: Vec<&str> = read.iter().map(|one| one.name.as_str()).collect();
        assert_eq!(names, ["run", "worlds_100"]);
        assert!((read[0].median - 0.7529).abs() < 1e-12);
        assert!((read[0].fastest - 0.7412).abs() < 1e-12);
        assert!((read[1].slowest - 1200.0).abs() < 1e-9);
    }
}
