//! `cargo xtask make`, `check SHEET` and `template`: from somebody's table to the files to host. Fetches nothing.

mod arguments;
#[cfg(test)]
mod examples;
mod folder;
mod report;
mod template;

use crate::build;
use arguments::Arguments;
use saydo_intake::{
    Data, Edition, Effect, Made, Mapping, Problem, Table, guess, guess_joined, make as made, make_joined, take,
};
use saydo_publish::{Data as Published, MAP, add_map};
use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

pub use template::{all as templates, run as template};

/// Runs `cargo xtask check SHEET`.
pub fn check(arguments: &[String]) -> Result<(), String> {
    let arguments = Arguments::parse("check", arguments)?;
    let sheet = Sheet::read(&arguments)?;
    print!("{}", sheet.report());
    match sheet.faults() {
        0 => Ok(()),
        1 => Err("1 problem".to_owned()),
        n => Err(format!("{n} problems")),
    }
}

/// Runs `cargo xtask make`.
pub fn make(arguments: &[String]) -> Result<(), String> {
    let arguments = Arguments::parse("make", arguments)?;
    let out = arguments.out.clone().ok_or("make needs a folder to write to: --out FOLDER")?;
    let sheet = Sheet::read(&arguments)?;
    print!("{}", sheet.report());
    let root = crate::repository::root();
    let url = address(arguments.url.as_deref().or(sheet.mapping.figure.address.as_deref()))?;
    let mut files = match &sheet.made.data {
        None => return Err("nothing was written: something that a figure needs is missing, see above".to_owned()),
        Some(Data::Promises(set)) => build::hosted(&root, Published::Promises(set), url.as_deref())?,
        Some(Data::Positions(set)) => build::hosted(&root, Published::Positions(set), url.as_deref())?,
    };
    add_map(&mut files, &sheet.map);
    folder::write(&out, &files)?;
    println!("{} files in {}; open index.html from a server, or saydo.html as it is", files.len(), out.display());
    if arguments.map.is_none() {
        println!("the mapping was guessed; look over {}, and give it with --map next time", out.join(MAP).display());
    }
    Ok(())
}

/// Where the files will stand.
fn address(written: Option<&str>) -> Result<Option<String>, String> {
    let Some(written) = written else { return Ok(None) };
    let bad = || format!("“{written}” is no web address; one begins with https://, such as {}", saydo_publish::EXAMPLE);
    saydo_publish::address(written).map(Some).ok_or_else(bad)
}

/// A table with its mapping and what became of it.
struct Sheet {
    table: Table,
    guessed: Option<saydo_intake::Guessed>,
    mapping: Mapping,
    /// The mapping as text.
    map: String,
    made: Made,
}

impl Sheet {
    fn read(arguments: &Arguments) -> Result<Self, String> {
        let given = arguments.map.as_deref().map(mapping).transpose()?;
        let reading = given.as_ref().map(Mapping::reading).unwrap_or_default();
        let table = table(&arguments.sheet, &reading)?;
        let other = arguments.with.as_deref().map(|with| self::table(with, &saydo_intake::Reading::default()));
        let other = other.transpose()?;
        let guessed = given.is_none().then(|| match &other {
            Some(other) => guess_joined(&table, other),
            None => guess(&table),
        });
        let mapping = given.or_else(|| guessed.as_ref().map(|guessed| guessed.mapping.clone())).unwrap_or_default();
        let map = mapping.to_toml()?;
        let today = today(SystemTime::now());
        let words = build::vocabulary(&crate::repository::root(), mapping.figure.lang.as_deref())?;
        let edition = Edition { day: &today, words };
        let made = match &other {
            None => made(&table, &mapping, edition),
            Some(other) => make_joined(table.clone(), other, &mapping, edition),
        };
        Ok(Self { table, guessed, mapping, map, made })
    }

    fn report(&self) -> String {
        report::text(&self.table, &self.mapping, self.guessed.as_ref(), &self.made)
    }

    /// Problems that cost a cell, a row or the figure, and questions.
    fn faults(&self) -> usize {
        let questions = self.guessed.iter().flat_map(|guessed| &guessed.questions);
        let counts = |problem: &&Problem| problem.effect != Effect::Assumes;
        self.made.problems.iter().chain(questions).filter(counts).count()
    }
}

fn mapping(file: &Path) -> Result<Mapping, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("can't read {}: {error}", file.display()))?;
    Mapping::from_toml(&text).map_err(|message| format!("{}: {message}", file.display()))
}

fn table(file: &Path, reading: &saydo_intake::Reading) -> Result<Table, String> {
    let size = fs::metadata(file).map_err(|error| format!("can't read {}: {error}", file.display()))?.len();
    let most = saydo_intake::Limits::default().file as u64;
    // A larger file is refused by its size alone.
    let bytes = if size > most {
        vec![b' '; most as usize + 1]
    } else {
        fs::read(file).map_err(|error| format!("can't read {}: {error}", file.display()))?
    };
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    take(&bytes, &name, reading).map_err(|refusal| format!("{}: {refusal}", file.display()))
}

/// The day as `2026-11-29`, in UTC.
fn today(now: SystemTime) -> String {
    let days = now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400) as i32;
    let year = saydo::model::date::year_of(days);
    let mut rest = days - saydo::model::date::days_from_civil(year, 1, 1);
    let mut month = 1;
    while month < 12 {
        let length = saydo::model::date::days_from_civil(year, month + 1, 1)
            - saydo::model::date::days_from_civil(year, month, 1);
        if rest < length {
            break;
        }
        rest -= length;
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", rest + 1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn checked(sheet: &str, more: &[&str]) -> Result<(), String> {
        let sheets = crate::repository::root().join("crates/intake/tests/sheets");
        let mut arguments = vec![sheets.join(sheet).display().to_string()];
        arguments.extend(more.iter().map(|text| (*text).to_owned()));
        check(&arguments)
    }

    #[test]
    fn a_check_fails_on_what_costs_something_and_on_nothing_else() {
        assert_eq!(checked("latin1.csv", &[]), Ok(()));
        assert_eq!(
            checked("events.tsv", &[]),
            Ok(()),
            "words for the ends of the scale are missing, which costs nothing"
        );
        // The repeated row.
        assert_eq!(checked("percent-sheet.csv", &[]), Err("1 problem".to_owned()));
        assert!(checked("gone.csv", &[]).is_err_and(|message| message.contains("can't read")));
        assert!(checked("latin1.csv", &["--map", "gone.toml"]).is_err_and(|message| message.contains("gone.toml")));
    }

    #[test]
    fn an_address_that_is_none_is_told() {
        assert_eq!(address(None), Ok(None));
        assert_eq!(address(Some("herald.example/x/")), Ok(Some("https://herald.example/x".to_owned())));
        assert!(address(Some("ftp://herald.example")).is_err_and(|message| message.contains("begins with https://")));
    }

    #[test]
    fn a_figure_in_another_language_has_its_own_texts_in_it_and_the_report_stays_english() {
        let folder = std::env::temp_dir().join(format!("saydo-language-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (sheet, map) = (folder.join("a.csv"), folder.join("map.toml"));
        fs::write(&sheet, "issue,said,status\nA,x,kept\nA,y,brokn\nA,z,broken\n").unwrap();
        let table = table(&sheet, &saydo_intake::Reading::default()).unwrap();
        let mut mapping = guess(&table).mapping;
        mapping.figure.lang = Some("fr".to_owned());
        fs::write(&map, mapping.to_toml().unwrap()).unwrap();
        let arguments = ["a.csv", "map.toml"].map(|name| folder.join(name).display().to_string());
        let arguments =
            Arguments::parse("check", &[arguments[0].clone(), "--map".to_owned(), arguments[1].clone()]).unwrap();
        let sheet = Sheet::read(&arguments).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        let Some(Data::Promises(set)) = &sheet.made.data else { panic!("no promises") };
        assert!(set.lede.starts_with("Un tableau énumère"), "{}", set.lede);
        assert!(sheet.report().contains("found “brokn”; right would be one of"), "{}", sheet.report());
    }

    #[test]
    fn a_day_is_named_as_the_format_does() {
        for (days, day) in
            [(0, "1970-01-01"), (59, "1970-03-01"), (789, "1972-02-29"), (20_786, "2026-11-29"), (20_818, "2026-12-31")]
        {
            assert_eq!(today(UNIX_EPOCH + Duration::from_secs(days * 86_400 + 5)), day);
        }
    }
}
