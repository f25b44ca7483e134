//! Compiles the program's modules to wasm with the same cargo that runs this tool.

use std::env;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

const TARGET: &str = "wasm32-unknown-unknown";

/// Checks for the standard library for wasm and installs it if rustup can.
pub fn ensure_target() -> Result<(), String> {
    if has_target() {
        return Ok(());
    }
    let added = Command::new("rustup").args(["target", "add", TARGET]).status();
    match added {
        Ok(status) if status.success() => Ok(()),
        Ok(_) => Err(format!("rustup could not add {TARGET}; see its message above, then run this again")),
        Err(_) => Err(format!("Rust's {TARGET} target is missing and so is rustup; install one of the two")),
    }
}

/// One of the modules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Module {
    /// The widget with its figure.
    App,
    /// The views and sheets beyond the figure.
    Study,
    /// What is shared, and other people's files.
    Second,
    /// The page for people's own data, from a crate of its own.
    Own,
}

impl Module {
    /// The crate that it is made of.
    fn package(self) -> &'static str {
        match self {
            Self::App => "saydo",
            Self::Study => "saydo-study",
            Self::Second => "saydo-second",
            Self::Own => "saydo-own",
        }
    }
}

/// Few people open the page for own data, and those stay for minutes: quick builds count more than its bytes.
const OWN: [&str; 6] = [
    "--config",
    "profile.release.opt-level=1",
    "--config",
    "profile.release.lto=false",
    "--config",
    "profile.release.codegen-units=16",
];

/// Compiles a module and returns its path.
pub fn compile(root: &Path, module: Module) -> Result<PathBuf, String> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(root).args(["build", "--release", "--lib", "--target", TARGET]);
    cargo.args(["--message-format", "json-render-diagnostics"]);
    let package = module.package();
    cargo.args(["--package", package]);
    match module {
        Module::App => cargo.args(["--no-default-features", "--features", "app"]),
        Module::Study | Module::Second => cargo.args(["--features", "exports"]),
        Module::Own => cargo.args(OWN),
    };
    let rust = Rust::installed()?;
    cargo.arg("--config").arg(flags(root, &cargo_home(), &rust)).stdout(Stdio::piped());
    let mut child = cargo.spawn().map_err(|error| format!("can't run cargo: {error}"))?;
    let name = package.replace('-', "_");
    let module = child.stdout.take().and_then(|stdout| {
        BufReader::new(stdout).lines().map_while(Result::ok).filter_map(|line| module_path(&line, &name)).last()
    });
    let status = child.wait().map_err(|error| format!("can't wait for cargo: {error}"))?;
    if !status.success() {
        return Err("the widget doesn't compile; see cargo's message above".to_owned());
    }
    module.ok_or_else(|| "cargo named no .wasm file; is `cdylib` still among the crate types?".to_owned())
}

fn has_target() -> bool {
    let folder = rustc(&["--print", "target-libdir", "--target", TARGET]);
    folder.is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}

/// What the compiler answers.
fn rustc(arguments: &[&str]) -> Result<String, String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).args(arguments).output().map_err(|error| format!("can't run rustc: {error}"))?;
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The compiler in use.
struct Rust {
    /// Its folder.
    folder: PathBuf,
    /// The commit that it was made of.
    commit: String,
}

impl Rust {
    fn installed() -> Result<Self, String> {
        let version = rustc(&["--version", "--verbose"])?;
        let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
        Ok(Self { folder: rustc(&["--print", "sysroot"])?.trim().into(), commit: commit.to_owned() })
    }
}

/// The largest size of functions that are inlined. Measured on the whole program, brotli bytes: 0 gives 3.0 kB more
/// than rustc's own choice for `opt-level = "z"`, 15 0.7 kB more, 25 1.0 kB less, 35 0.4 kB more.
const INLINE_THRESHOLD: u32 = 25;

/// Panic messages carry the paths of source files. If they differed between machines, so would the bytes and the hash.
/// Where the component `rust-src` is installed, the standard library's are paths of this machine too.
fn flags(root: &Path, cargo_home: &Path, rust: &Rust) -> String {
    let remap = |from: &Path, to: &str| format!("--remap-path-prefix={}={to}", from.display());
    let library = rust.folder.join("lib").join("rustlib").join("src").join("rust");
    let paths = [
        remap(&cargo_home.join("registry").join("src"), "crates"),
        remap(root, "saydo"),
        remap(&library, &format!("/rustc/{}", rust.commit)),
    ];
    let flags = [&paths[..], &[format!("-Cllvm-args=--inline-threshold={INLINE_THRESHOLD}")]].concat();
    let quoted: Vec<String> = flags.iter().map(|flag| format!("{flag:?}")).collect();
    format!("target.{TARGET}.rustflags=[{}]", quoted.join(","))
}

fn cargo_home() -> PathBuf {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    home.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).unwrap_or_default()
}

/// The `.wasm` file of a crate, if a line of cargo's JSON messages names it.
fn module_path(line: &str, name: &str) -> Option<PathBuf> {
    let message: serde_json::Value = serde_json::from_str(line).ok()?;
    let is_ours = message["reason"] == "compiler-artifact" && message["target"]["name"] == name;
    let files = message["filenames"].as_array().filter(|_| is_ours)?;
    let path = files.iter().filter_map(serde_json::Value::as_str).find(|path| path.ends_with(".wasm"));
    path.map(PathBuf::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_module_is_the_wasm_file_of_our_own_artifact() {
        let line = |name: &str, file: &str| {
            format!(
                r#"{{"reason":"compiler-artifact","target":{{"name":"{name}"}},"filenames":["/t/x.rlib","{file}"]}}"#
            )
        };
        assert_eq!(module_path(&line("saydo", "/t/saydo.wasm"), "saydo"), Some("/t/saydo.wasm".into()));
        assert_eq!(module_path(&line("yew", "/t/yew.wasm"), "saydo"), None);
        assert_eq!(module_path(&line("saydo", "/t/saydo.d"), "saydo"), None);
        assert_eq!(module_path("not json", "saydo"), None);
    }

    #[test]
    fn paths_of_this_machine_are_renamed() {
        let rust = Rust { folder: "/h/rust".into(), commit: "c0ffee".to_owned() };
        let flags = flags(Path::new("/w/saydo"), Path::new("/h/.cargo"), &rust);
        assert!(flags.contains(r#""--remap-path-prefix=/w/saydo=saydo""#), "{flags}");
        assert!(flags.contains("=crates\""), "{flags}");
        assert!(flags.contains(r#""--remap-path-prefix=/h/rust/lib/rustlib/src/rust=/rustc/c0ffee""#), "{flags}");
    }
}
