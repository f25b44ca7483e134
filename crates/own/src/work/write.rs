//! The files that a person takes away.

use crate::message::{Plan, What};
use saydo::text::Lang;
use saydo_intake::mapping::Figure;
use saydo_intake::{Data, Table};
use saydo_publish::{Asset, Kit, MAP, add_map, folder, zip};

/// A file with its name.
type Named = (String, Vec<u8>);

/// Writes a file. `kit` is what is published without the data, `now` the time of the files in a folder.
///
/// # Errors
/// Why it can't be written, in words; nothing where there is no figure.
pub fn write(
    what: What,
    table: &Table,
    data: Option<&Data>,
    plan: &Plan,
    (kit, now): (&[u8], &str),
) -> Result<Named, String> {
    let stem = stem(&plan.mapping.figure.title);
    match (what, data) {
        (What::Map, _) => Ok((MAP.to_owned(), plan.mapping.to_toml()?.into_bytes())),
        (What::Table, _) => Ok((format!("{stem}.csv"), csv(table).into_bytes())),
        (_, None) => Err(String::new()),
        (What::Data, Some(data)) => Ok((format!("{stem}.json"), json(data)?)),
        (What::Page, Some(data)) => {
            let files = files(data, plan, None, kit)?;
            let page = files.into_iter().find(|file| file.name == ALONE).ok_or_else(String::new)?;
            Ok((format!("{stem}.html"), page.bytes))
        }
        (What::Folder, Some(data)) => {
            let (folder, url) = (folder_name(&plan.mapping.figure), address(&plan.mapping.figure));
            Ok((format!("{folder}.zip"), zip(&files(data, plan, url.as_deref(), kit)?, &folder, now)?))
        }
    }
}

/// Where the folder will stand, if that is an address.
pub fn address(figure: &Figure) -> Option<String> {
    figure.address.as_deref().and_then(saydo_publish::address)
}

/// The name of the folder in the ZIP file: what its address ends with, so that it can be put there as it is.
pub fn folder_name(figure: &Figure) -> String {
    let address = address(figure);
    address.as_deref().and_then(saydo_publish::folder_of).map_or_else(|| stem(&figure.title), str::to_owned)
}

/// The figure as one file, among the files to host.
const ALONE: &str = "saydo.html";

/// The files to host, with the mapping by which the next table is read.
fn files(data: &Data, plan: &Plan, url: Option<&str>, kit: &[u8]) -> Result<Vec<Asset>, String> {
    if kit.is_empty() {
        return Err(Lang::now().own_no_kit().to_owned());
    }
    // What is wrong with a kit, or with a data set that was made here, is for who builds the program.
    let kit = Kit::read(kit).map_err(|_| Lang::now().own_no_kit().to_owned())?;
    let data = match data {
        Data::Promises(set) => saydo_publish::Data::Promises(set),
        Data::Positions(set) => saydo_publish::Data::Positions(set),
    };
    let mut files = folder(&kit, data, url).map_err(|_| String::new())?;
    add_map(&mut files, &plan.mapping.to_toml()?);
    Ok(files)
}

fn json(data: &Data) -> Result<Vec<u8>, String> {
    let json = match data {
        Data::Promises(set) => serde_json::to_vec_pretty(set),
        Data::Positions(set) => serde_json::to_vec_pretty(set),
    };
    json.map_err(|_| String::new())
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
    fn the_folder_is_named_by_where_it_will_stand() {
        let name = |address: Option<&str>| {
            let address = address.map(str::to_owned);
            folder_name(&Figure { title: "Promises of the city".to_owned(), address, ..Figure::default() })
        };
        assert_eq!(name(Some("herald.example/2026/tracker/")), "tracker");
        for without in [None, Some("herald.example"), Some("no address")] {
            assert_eq!(name(without), "promises-of-the-city", "{without:?}");
        }
    }

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
