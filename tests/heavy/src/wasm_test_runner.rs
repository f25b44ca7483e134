//! Runs the widget's browser tests: cargo calls it with each wasm test binary (`CARGO_TARGET_…_RUNNER`).
//!
//! It is wasm-bindgen's own runner used as a library, so that its version is fixed by our lock file.

fn main() -> std::process::ExitCode {
    match wasm_bindgen_cli::wasm_bindgen_test_runner::run_cli_with_args(std::env::args_os()) {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the browser tests did not pass: {error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
