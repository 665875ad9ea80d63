//! A table of words as comma-separated text, and as text that a spreadsheet takes from the clipboard.

/// Rows of cells as comma-separated text (RFC 4180, but lines end as all our files do). Cells with a
/// comma, a quotation mark or a line feed are quoted.
#[must_use]
pub fn table_csv(rows: &[Vec<String>]) -> String {
    lines(rows, ",", |cell| {
        if cell.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.to_owned()
        }
    })
}

/// Rows of cells with a tab between them; tabs and line feeds within a cell become spaces.
#[must_use]
pub fn table_tsv(rows: &[Vec<String>]) -> String {
    lines(rows, "\t", |cell| cell.replace(['\t', '\n', '\r'], " "))
}

fn lines(rows: &[Vec<String>], between: &str, written: impl Fn(&str) -> String) -> String {
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|cell| written(cell)).collect();
        text.push_str(&cells.join(between));
        text.push('\n');
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn awkward_cells_stay_one_cell() {
        let rows = [
            vec!["Year".to_owned(), "a, \"b\"\nc".to_owned()],
            vec!["0\t1".to_owned(), String::new()],
        ];
        assert_eq!(table_csv(&rows), "Year,\"a, \"\"b\"\"\nc\"\n0\t1,\n");
        assert_eq!(table_tsv(&rows), "Year\ta, \"b\" c\n0 1\t\n");
    }
}
