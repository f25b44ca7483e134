//! The files that a person takes away.

use crate::message::{Plan, What};
use saydo_intake::{Data, Table};

/// A file with its name.
type Named = (String, Vec<u8>);

/// Writes a file.
///
/// # Errors
/// Why it can't be written, in words; nothing where there is no figure.
pub fn write(
    what: What,
    table: &Table,
    data: Option<&Data>,
    plan: &Plan,
    address: &str,
    kit: &[u8],
) -> Result<Named, String> {
    let stem = stem(&plan.mapping.figure.title);
    match (what, data) {
        (What::Map, _) => Ok(("map.toml".to_owned(), plan.mapping.to_toml()?.into_bytes())),
        (What::Table, _) => Ok((format!("{stem}.csv"), csv(table).into_bytes())),
        (_, None) => Err(String::new()),
        (What::Data, Some(data)) => Ok((format!("{stem}.json"), json(data)?)),
        (What::Page, Some(data)) => Ok((format!("{stem}.html"), page(data, kit)?)),
        (What::Folder, Some(_)) => {
            let _ = address;
            Err(String::new())
        }
    }
}

fn json(data: &Data) -> Result<Vec<u8>, String> {
    let json = match data {
        Data::Promises(set) => serde_json::to_vec_pretty(set),
        Data::Positions(set) => serde_json::to_vec_pretty(set),
    };
    json.map_err(|error| error.to_string())
}

/// The figure as one file. Its styles come from the kit.
fn page(data: &Data, kit: &[u8]) -> Result<Vec<u8>, String> {
    let [page, _] = crate::draw::pages(data);
    let sheet = String::from_utf8_lossy(kit);
    let link = "<link rel=\"stylesheet\" href=\"promised.css\">";
    if !page.contains(link) {
        return Err(String::new());
    }
    Ok(page.replace(link, &format!("<style>{sheet}</style>")).into_bytes())
}

/// A file's name from a title.
fn stem(title: &str) -> String {
    let stem = saydo_intake::words::id(title);
    if stem.is_empty() { "figure".to_owned() } else { stem }
}

/// The table as CSV that a spreadsheet reads as UTF-8.
fn csv(table: &Table) -> String {
    let cell = |cell: &String| {
        // A spreadsheet would run what begins like a formula.
        let cell = if cell.starts_with(['=', '+', '@']) { format!("'{cell}") } else { cell.clone() };
        if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
    };
    let line = |cells: &Vec<String>| cells.iter().map(cell).collect::<Vec<_>>().join(",") + "\r\n";
    let rows = table.rows.iter().map(|row| line(&row.cells));
    std::iter::once("\u{feff}".to_owned()).chain([line(&table.columns)]).chain(rows).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_intake::{Reading, take};

    #[test]
    fn a_mended_table_is_read_back_as_it_was() {
        let text = "issue,said\n\"a \"\"b\"\", c\",\"x\ny\"\n";
        let table = take(text.as_bytes(), "x.csv", &Reading::default()).unwrap();
        let again = take(csv(&table).as_bytes(), "x.csv", &Reading::default()).unwrap();
        assert_eq!((again.columns, again.rows), (table.columns.clone(), table.rows.clone()));
        let formula = take(b"issue,said\n=1+1,b\n", "x.csv", &Reading::default()).unwrap();
        assert!(csv(&formula).contains("'=1+1"));
    }
}
