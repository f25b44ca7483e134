//! `cargo xtask template`: the smallest table that makes a figure, as CSV and as XLSX.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::fs;
use std::path::Path;

/// Header and rows of the template.
const ROWS: [[&str; 9]; 4] = [
    ["issue", "said", "status", "done", "who", "date", "deadline", "source", "id"],
    [
        "Housing",
        "Build 1,000 homes",
        "kept",
        "1,040 homes were finished",
        "Blue Party",
        "2024-05-01",
        "2026",
        "https://example.org/1",
        "h1",
    ],
    [
        "Housing",
        "Freeze rents",
        "broken",
        "The bill was withdrawn",
        "Blue Party",
        "2024-05-01",
        "",
        "https://example.org/2",
        "h2",
    ],
    [
        "Buses",
        "A bus every ten minutes",
        "in progress",
        "Two of five lines run so",
        "Green List",
        "2024-06",
        "2027",
        "https://example.org/3",
        "b1",
    ],
];
/// Names of the files.
const NAMES: [&str; 2] = ["template.csv", "template.xlsx"];

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let [folder] = arguments else { return Err("usage: cargo xtask template FOLDER".to_owned()) };
    let folder = Path::new(folder);
    fs::create_dir_all(folder).map_err(|error| format!("can't make {}: {error}", folder.display()))?;
    for (name, bytes) in files()? {
        let file = folder.join(name);
        fs::write(&file, bytes).map_err(|error| format!("can't write {}: {error}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}

/// Both files with their names.
pub fn files() -> Result<[(&'static str, Vec<u8>); 2], String> {
    Ok([(NAMES[0], csv().into_bytes()), (NAMES[1], xlsx()?)])
}

fn csv() -> String {
    let cell = |cell: &&str| {
        if cell.contains([',', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { (*cell).to_owned() }
    };
    let line = |row: &[&str; 9]| row.iter().map(cell).collect::<Vec<_>>().join(",") + "\r\n";
    // The mark tells Excel that the file is UTF-8.
    std::iter::once("\u{feff}".to_owned()).chain(ROWS.iter().map(line)).collect()
}

fn xlsx() -> Result<Vec<u8>, String> {
    let explain = |error| format!("can't make the workbook: {error}");
    let mut book = Workbook::new();
    // A fixed day, so that two runs give the same bytes.
    let day = ExcelDateTime::from_ymd(2026, 1, 1).map_err(explain)?;
    book.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&day));
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (row, cells) in ROWS.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let at = (row as u32, column as u16);
            let written = if row == 0 {
                sheet.write_string_with_format(at.0, at.1, *cell, &bold)
            } else {
                sheet.write_string(at.0, at.1, *cell)
            };
            written.map_err(explain)?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(explain)?;
    book.save_to_buffer().map_err(explain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_intake::{Reading, guess, take};

    #[test]
    fn both_forms_are_the_same_table_and_every_column_is_known() {
        let csv = take(csv().as_bytes(), NAMES[0], &Reading::default()).unwrap();
        let xlsx = take(&xlsx().unwrap(), NAMES[1], &Reading::default()).unwrap();
        assert_eq!((&csv.columns, &csv.rows), (&xlsx.columns, &xlsx.rows));
        for guess in guess(&csv).columns {
            let role = guess.role.map(saydo_intake::Role::name);
            assert_eq!(role, Some(csv.columns[guess.column].as_str()));
            assert!(guess.confidence > 60, "{guess:?}");
        }
    }

    #[test]
    fn two_runs_give_the_same_bytes() {
        assert_eq!(xlsx().unwrap(), xlsx().unwrap());
    }
}
