//! What the command line says about a table.

use std::path::PathBuf;

/// The arguments of `make` and `check SHEET`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments {
    /// The table.
    pub sheet: PathBuf,
    /// A second table, to be joined.
    pub with: Option<PathBuf>,
    /// The mapping.
    pub map: Option<PathBuf>,
    /// The folder to write to.
    pub out: Option<PathBuf>,
    /// The address at which the files will stand.
    pub url: Option<String>,
}

impl Arguments {
    /// Reads the arguments of a command.
    pub fn parse(command: &str, arguments: &[String]) -> Result<Self, String> {
        let usage =
            format!("usage: cargo xtask {command} SHEET [--with SHEET] [--map FILE] [--out FOLDER] [--url ADDRESS]");
        let mut parsed = Self::default();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            let mut value =
                || rest.next().cloned().ok_or_else(|| format!("{argument} needs something after it\n{usage}"));
            match argument.as_str() {
                "--with" => parsed.with = Some(value()?.into()),
                "--map" => parsed.map = Some(value()?.into()),
                "--out" => parsed.out = Some(value()?.into()),
                "--url" => parsed.url = Some(value()?),
                flag if flag.starts_with('-') => return Err(format!("{command} doesn't know {flag}\n{usage}")),
                _ if !parsed.sheet.as_os_str().is_empty() => return Err(format!("{command} takes one sheet\n{usage}")),
                sheet => parsed.sheet = sheet.into(),
            }
        }
        if parsed.sheet.as_os_str().is_empty() { Err(usage) } else { Ok(parsed) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Arguments, String> {
        Arguments::parse("make", &arguments.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn arguments_may_stand_in_any_order() {
        let parsed = parse(&["--map", "m.toml", "a.csv", "--out", "site"]).unwrap();
        assert_eq!(
            (parsed.sheet, parsed.map, parsed.out),
            ("a.csv".into(), Some("m.toml".into()), Some("site".into()))
        );
    }

    #[test]
    fn what_is_not_known_or_missing_is_told() {
        for (arguments, word) in [
            (&["--mop", "x", "a.csv"][..], "--mop"),
            (&["a.csv", "b.csv"], "one sheet"),
            (&["a.csv", "--out"], "--out needs"),
            (&[], "usage"),
        ] {
            assert!(parse(arguments).is_err_and(|message| message.contains(word)), "{arguments:?}");
        }
    }
}
