//! `cargo xtask serve`: builds, serves `pkg/` to this machine only, and rebuilds when a source changes.
//!
//! A failed build leaves the last good one in place, so the page stays up.

mod http;
mod path;
mod watch;

pub use http::{Serving, serve_dir};

use crate::build;
use std::path::Path;
use std::process::Command;
use std::time::Instant;
use std::{env, thread};
use watch::Watch;

const DEFAULT_PORT: u16 = 8080;
/// How many ports are tried, beginning with the requested one.
const TRIES: u16 = 20;

/// What the command line asks for.
#[derive(Debug, PartialEq)]
struct Options {
    port: u16,
    watches: bool,
}

/// Runs the command; ends only by Ctrl-C or an error.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let options = options(arguments)?;
    let root = crate::repository::root();
    let package = root.join("pkg");
    println!("building, then serving at http://127.0.0.1:{}/; Ctrl-C stops it", options.port);
    let watch = Watch::start(&root);
    if let Err(message) = build::run(&[]) {
        if !options.watches || !package.join("index.html").exists() {
            return Err(message);
        }
        eprintln!("{message}\nserving the last good build meanwhile");
    }
    let serving = open(&package, options.port)?;
    println!("\nthe page is at http://127.0.0.1:{}/", serving.port());
    if !options.watches {
        println!("Ctrl-C stops it; changes are not watched");
        loop {
            thread::park();
        }
    }
    println!("it is built again when a source changes; Ctrl-C stops it");
    rebuild_on_change(&root, watch, serving.port())
}

/// Takes the requested port, or the next free one and says so.
fn open(package: &Path, wanted: u16) -> Result<Serving, String> {
    let mut first_error = None;
    for port in wanted..=wanted.saturating_add(TRIES - 1) {
        match serve_dir(package, port) {
            Ok(serving) => {
                if port != wanted {
                    println!("\nport {wanted} is taken, so port {port} it is");
                }
                return Ok(serving);
            }
            Err(error) => first_error = first_error.or(Some(error)),
        }
    }
    let error = first_error.unwrap_or_default();
    Err(format!("can't open port {wanted} nor any of the next {}; try --port N ({error})", TRIES - 1))
}

fn rebuild_on_change(root: &Path, mut watch: Watch, port: u16) -> Result<(), String> {
    loop {
        let changed = watch.wait();
        println!("\n{} changed; building again", changed.strip_prefix(root).unwrap_or(&changed).display());
        let started = Instant::now();
        match rebuild(root) {
            Ok(()) => println!(
                "built again in {:.1} s; reload http://127.0.0.1:{port}/ (Ctrl-C stops it)",
                started.elapsed().as_secs_f64()
            ),
            Err(message) => eprintln!("{message}; the last good build is still served"),
        }
    }
}

/// Builds through cargo, not in this process. The tool packs the data with the widget's own types, so it must be
/// rebuilt if these change. On Windows a running program can't be replaced, so this process builds.
fn rebuild(root: &Path) -> Result<(), String> {
    if cfg!(windows) {
        return build::run(&[]);
    }
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["run", "--quiet", "--package", "xtask", "--", "build"]);
    match cargo.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err("nothing was written".to_owned()),
        Err(error) => Err(format!("can't run cargo: {error}")),
    }
}

fn options(arguments: &[String]) -> Result<Options, String> {
    let mut options = Options { port: DEFAULT_PORT, watches: true };
    let mut rest = arguments.iter();
    while let Some(argument) = rest.next() {
        match argument.as_str() {
            "--no-watch" => options.watches = false,
            "--port" => {
                let port = rest.next().and_then(|text| text.parse().ok()).filter(|port| *port > 0);
                options.port = port.ok_or("--port needs a number from 1 to 65535 after it")?;
            }
            other => return Err(format!("serve doesn't know {other:?}; it takes --port N and --no-watch")),
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(arguments: &[&str]) -> Result<Options, String> {
        options(&arguments.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>())
    }

    #[test]
    fn options_are_read_and_nonsense_is_named() {
        assert_eq!(parse(&[]), Ok(Options { port: 8080, watches: true }));
        assert_eq!(parse(&["--no-watch", "--port", "9000"]), Ok(Options { port: 9000, watches: false }));
        for bad in [&["--port"][..], &["--port", "0"], &["--port", "70000"], &["--fast"]] {
            assert!(parse(bad).is_err(), "{bad:?}");
        }
    }
}
