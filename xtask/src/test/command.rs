//! Runs a program. Its output goes to the terminal at once and is kept for counting.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};

/// Time limit for one program: longer than a cold build, or all tests in a browser, on a slow machine.
const LIMIT: Duration = Duration::from_secs(40 * 60);

/// A program's standard output, and the reason if it failed.
pub struct Run {
    /// Standard output.
    pub output: String,
    /// Why it did not succeed.
    pub failure: Option<String>,
}

impl Run {
    /// The failure as a result.
    pub fn check(self) -> Result<(), String> {
        self.failure.map_or(Ok(()), Err)
    }
}

/// Runs a program to its end.
pub fn run(command: &mut Command) -> Run {
    run_within(command, LIMIT)
}

fn run_within(command: &mut Command, limit: Duration) -> Run {
    let name = command.get_program().to_string_lossy().into_owned();
    let mut child = match command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(error) => return Run { output: String::new(), failure: Some(format!("{name} can't be started: {error}")) },
    };
    let (output, in_time) = collect(&lines_of(&mut child), Instant::now() + limit);
    if !in_time && let Err(error) = child.kill() {
        println!("{name} could not be stopped: {error}");
    }
    let failure = match child.wait() {
        _ if !in_time => Some(format!("{name} took longer than {} s and was stopped", limit.as_secs())),
        Ok(status) if status.success() => None,
        Ok(status) => Some(format!("{name} ended with {status}")),
        Err(error) => Some(format!("{name} can't be waited for: {error}")),
    };
    Run { output, failure }
}

/// The child's lines as they arrive. The channel closes at the end of the output.
fn lines_of(child: &mut Child) -> Receiver<String> {
    let (sender, lines) = channel();
    if let Some(stdout) = child.stdout.take() {
        std::thread::spawn(move || {
            for line in BufReader::new(stdout).split(b'\n').map_while(Result::ok) {
                if sender.send(String::from_utf8_lossy(&line).into_owned()).is_err() {
                    break;
                }
            }
        });
    }
    lines
}

/// Prints and keeps lines until they end, or until the deadline.
fn collect(lines: &Receiver<String>, deadline: Instant) -> (String, bool) {
    let mut output = String::new();
    loop {
        match lines.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(line) => {
                println!("{line}");
                output.push_str(&line);
                output.push('\n');
            }
            Err(RecvTimeoutError::Disconnected) => return (output, true),
            Err(RecvTimeoutError::Timeout) => return (output, false),
        }
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn shell(script: &str, limit: u64) -> Run {
        run_within(Command::new("sh").args(["-c", script]), Duration::from_millis(limit))
    }

    #[test]
    fn output_is_kept_and_the_end_is_told() {
        let run = shell("echo one; echo two", 60_000);
        assert_eq!((run.output.as_str(), run.failure), ("one\ntwo\n", None));
        let run = shell("echo one; exit 3", 60_000);
        assert!(run.check().unwrap_err().contains("sh ended with exit status: 3"));
    }

    #[test]
    fn a_program_that_hangs_is_stopped() {
        let run = shell("echo one; exec sleep 60", 200);
        assert!(run.failure.unwrap().contains("was stopped"));
    }

    #[test]
    fn a_program_that_is_not_there_is_named() {
        let run = run(&mut Command::new("saydo-no-such-program"));
        assert!(run.failure.unwrap().starts_with("saydo-no-such-program can't be started"));
    }
}
