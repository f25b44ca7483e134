//! What actions and loading cost a page in a browser: `tests/e2e/actions.mjs` measures it, here it becomes two tables.

use super::numbers::{grown, head, ms};
use super::script::{built, measured};
use crate::repository::cargo;
use crate::test::command;
use serde::Deserialize;
use std::ffi::OsStr;
use std::fmt::Write;
use std::path::Path;

/// Numbers of records.
const SIZES: [&str; 4] = ["90", "1000", "10000", "100000"];

/// What was measured: the actions' names, and a column for each size.
#[derive(Clone, Debug, Deserialize)]
pub struct Costs {
    names: Vec<String>,
    columns: Vec<Column>,
}

/// One size: times in ms, sizes in MB.
#[derive(Clone, Debug, Deserialize)]
struct Column {
    /// Records.
    size: f64,
    /// The file.
    mb: f64,
    /// From the element's script to the first drawing.
    ready: f64,
    /// Of the main thread until then.
    main: f64,
    /// The longest task until then; 0 if none took 50 ms.
    longest: f64,
    /// Memory of scripts once ready.
    js: f64,
    /// Memory of modules once ready.
    wasm: f64,
    /// Of the main thread for the first view beyond the rows, once.
    further: f64,
    /// And how much more memory of modules once every action was taken.
    more: f64,
    /// Of the main thread for each action.
    least: Vec<f64>,
}

/// Measures, with data sets written for it.
pub fn measure(root: &Path, runs: u32) -> Result<Costs, String> {
    built(root)?;
    let folder = root.join("target/bench-data");
    std::fs::create_dir_all(&folder).map_err(|error| format!("can't make {}: {error}", folder.display()))?;
    println!("writing data sets, then measuring actions in a browser; nothing else should run");
    let mut write = cargo();
    write.args(["bench", "--locked", "-p", "saydo", "--bench", "growth", "--"]);
    command::run(write.arg(format!("--write={}", folder.display())).args(SIZES)).check()?;
    let runs = runs.to_string();
    let arguments: Vec<&OsStr> = [runs.as_ref(), folder.as_ref()].into_iter().chain(SIZES.map(OsStr::new)).collect();
    measured(root, "actions.mjs", &arguments)
}

/// The tables: each action's cost and how it grows, then what loading takes.
pub fn tables(costs: &Costs) -> String {
    let columns = &costs.columns;
    let sizes: Vec<f64> = columns.iter().map(|column| column.size).collect();
    let mut text = head("action", &sizes, true);
    for (at, name) in costs.names.iter().enumerate() {
        let times: Vec<f64> = columns.iter().map(|column| column.least[at]).collect();
        let cells: Vec<String> = times.iter().map(|time| ms(*time)).chain(grown(&times)).collect();
        let _ = writeln!(text, "| {name} | {} |", cells.join(" | "));
    }
    text.push('\n');
    text.push_str(&head("loading", &sizes, false));
    let mut line = |name: &str, cell: fn(&Column) -> String| {
        let _ = writeln!(text, "| {name} | {} |", columns.iter().map(cell).collect::<Vec<_>>().join(" | "));
    };
    line("file, MB", |column| format!("{:.1}", column.mb));
    line("until ready, ms", |column| ms(column.ready));
    line("main thread in all, ms", |column| ms(column.main));
    line("longest task, ms", |column| if column.longest > 0.0 { ms(column.longest) } else { "under 50".to_owned() });
    line("first view beyond the rows, once, ms", |column| ms(column.further));
    line("memory of scripts, MB", |column| format!("{:.1}", column.js));
    line("memory of modules, MB", |column| format!("{:.1}", column.wasm));
    line("more once every action was taken, MB", |column| format!("{:.1}", column.more));
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn actions_have_their_growth_and_loading_a_table_of_its_own() {
        let json = r#"{"names":["rows: filter"],"columns":[
            {"size":90,"mb":0.1,"ready":310.4,"main":120,"longest":0,"js":1.2,"wasm":3,"further":40,"more":2,"least":[12.5]},
            {"size":1000,"mb":0.5,"ready":400,"main":130,"longest":61,"js":1.3,"wasm":3.5,"further":50,"more":2.5,"least":[25]}]}"#;
        let text = tables(&serde_json::from_str(json).unwrap());
        assert!(text.starts_with("| action | 90 | 1,000 | 1,000 : 90 |\n|---|---:|---:|---:|\n"), "{text}");
        assert!(text.contains("| rows: filter | 12 | 25 | 2.0 × |\n\n| loading | 90 | 1,000 |\n"), "{text}");
        assert!(text.contains("| longest task, ms | under 50 | 61 |\n"), "{text}");
    }
}
