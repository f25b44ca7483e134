//! How work grows with the data: the table of `benches/growth.rs`, with the growth from size to size.

use super::numbers::{grown, head, ms};
use crate::repository::cargo;
use std::fmt::Write;

/// The steps, each measured at some sizes.
#[derive(Clone, Debug, PartialEq)]
pub struct Growth {
    /// Numbers of records.
    pub sizes: Vec<f64>,
    /// The steps in their order.
    pub steps: Vec<Step>,
}

/// A step from data to page, or an action with all that follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Time in ms, and what was made or read, for each size.
    pub cells: Vec<(f64, String)>,
}

/// Measures on this machine.
pub fn measure() -> Result<String, String> {
    println!("measuring the growth; this compiles the bench first and takes some minutes");
    let run = crate::test::command::run(cargo().args(["bench", "--locked", "-p", "saydo", "--bench", "growth"]));
    let output = run.output.clone();
    run.check().map(|()| output)
}

impl Growth {
    /// Reads what the bench prints.
    pub fn parse(output: &str) -> Result<Self, String> {
        let mut rows = output.lines().filter(|line| line.starts_with('|')).map(cells);
        let head = rows.next().ok_or("the bench printed no table")?;
        let sizes = head.iter().skip(1).filter_map(|cell| cell.split(' ').next()?.parse().ok()).collect::<Vec<f64>>();
        let steps = rows.filter(|row| !row[0].starts_with("---")).map(|row| step(&row, sizes.len()));
        let steps = steps.collect::<Option<Vec<_>>>().ok_or("a row of the bench's table can't be read")?;
        Ok(Self { sizes, steps })
    }

    /// The table: times, elements, and each size's time in times of the size before.
    pub fn table(&self) -> String {
        let mut table = head("step", &self.sizes, true);
        for step in &self.steps {
            let cells = step.cells.iter().map(|(time, made)| match made.as_str() {
                "" => format!("{} ms", ms(*time)),
                made => format!("{} ms, {made}", ms(*time)),
            });
            let times: Vec<f64> = step.cells.iter().map(|(time, _)| *time).collect();
            let cells: Vec<String> = cells.chain(grown(&times)).collect();
            let _ = writeln!(table, "| {} | {} |", step.name, cells.join(" | "));
        }
        table
    }
}

fn cells(line: &str) -> Vec<String> {
    line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect()
}

/// A row: each cell is `1.25 ms` or `1.25 ms, 368`.
fn step(row: &[String], n: usize) -> Option<Step> {
    let cell = |cell: &String| {
        let (time, made) = cell.split_once(" ms")?;
        Some((time.parse().ok()?, made.trim_start_matches(", ").to_owned()))
    };
    let cells = row.iter().skip(1).map(cell).collect::<Option<Vec<_>>>()?;
    (cells.len() == n).then(|| Step { name: row[0].clone(), cells })
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "   Running benches\n| step | 90 records | 1000 records |\n|---|---:|---:|\n\
                          | columns | 0.25 ms | 3.00 ms |\n| map: filter | 0.10 ms, 128 | 0.21 ms, 170 |\n";

    #[test]
    fn the_benchs_table_is_read_and_its_growth_told() {
        let growth = Growth::parse(OUTPUT).unwrap();
        assert_eq!(growth.sizes, [90.0, 1000.0]);
        assert_eq!(growth.steps[1].cells[1], (0.21, "170".to_owned()));
        let table = growth.table();
        assert!(table.starts_with("| step | 90 | 1,000 | 1,000 : 90 |\n|---|---:|---:|---:|\n"), "{table}");
        assert!(table.contains("| columns | 0.25 ms | 3.0 ms | 12.0 × |"), "{table}");
        assert!(table.contains("| map: filter | 0.10 ms, 128 | 0.21 ms, 170 | 2.1 × |"), "{table}");
    }

    #[test]
    fn what_is_no_table_is_refused() {
        assert!(Growth::parse("error").is_err());
        assert!(Growth::parse("| step | 90 records |\n|---|---:|\n| columns | soon |").is_err());
    }
}
