//! `cargo xtask`: builds and serves the widget, checks data and code, and runs all tests.

#![forbid(unsafe_code)]

mod bench;
mod build;
mod check;
mod data;
mod land;
mod release;
mod repository;
mod serve;
mod sheet;
mod test;

use std::process::ExitCode;

const USAGE: &str = "\
usage: cargo xtask COMMAND

  serve [--port N] [--no-watch]   build, serve on 127.0.0.1, rebuild on change
  build [--url ADDRESS]           write pkg/ and print the size of each file
  check [FILE]                    data set (or FILE in the published format), imports, licences
  check SHEET [--map FILE]        a table of yours: what is wrong, with row and column
  make SHEET --out FOLDER         a table of yours: write the files to host
  template FOLDER                 write the smallest table, as CSV and XLSX
  release                         keep the present version of the data set for ever
  land                            make data/land.bin from the land shapes of Natural Earth
  bench [--referee DIR]           measure what readers wait for and how work grows; write benches/README.md
  bench-page                      write target/bench/: the widget as a page for a comparison of libraries
  test [NAME]                     every test there is, or only the parts named NAME
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let outcome = match arguments.first().map(String::as_str) {
        Some("build") => build::run(rest),
        Some("serve") => serve::run(rest),
        Some("check") => check::run(rest),
        Some("release") => release::run(rest),
        Some("land") => land::run(rest),
        Some("test") => test::run(rest),
        Some("make") => sheet::make(rest),
        Some("template") => sheet::template(rest),
        Some("bench") => bench::run(rest),
        Some("bench-page") => bench::page(rest),
        Some("help" | "--help" | "-h") => {
            print!("{USAGE}");
            Ok(())
        }
        _ => Err(USAGE.to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
