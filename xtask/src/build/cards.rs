//! Draws the cards by a separate program.

use crate::repository::cargo;
use std::io::Write;
use std::process::Stdio;

/// PNG files from SVG texts, made by `saydo-pictures`, which is compiled when first needed.
pub fn draw(svgs: &[&str]) -> Result<Vec<Vec<u8>>, String> {
    let explain = |error| format!("can't run the program that draws cards: {error}");
    let mut program = cargo()
        .args(["run", "--quiet", "--locked", "--package", "saydo-pictures"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(explain)?;
    let mut input = program.stdin.take().ok_or("the program that draws cards takes no pictures")?;
    let texts: Vec<u8> = svgs.iter().flat_map(|svg| svg.bytes().chain([0])).collect();
    // In a separate thread, since both sides of a full pipe would wait for each other.
    let sender = std::thread::spawn(move || input.write_all(&texts));
    let output = program.wait_with_output().map_err(explain)?;
    if !output.status.success() {
        return Err("the cards could not be drawn; see the message above".to_owned());
    }
    sender.join().map_err(|_| "the cards could not be handed over".to_owned())?.map_err(explain)?;
    split(&output.stdout, svgs.len())
}

/// Consecutive files, each after its length.
fn split(bytes: &[u8], n: usize) -> Result<Vec<Vec<u8>>, String> {
    let mut rest = bytes;
    let mut files = Vec::new();
    while let Some((length, tail)) = rest.split_first_chunk::<4>() {
        let length = u32::from_le_bytes(*length) as usize;
        let file = tail.get(..length).ok_or("a card is cut off")?;
        files.push(file.to_vec());
        rest = &tail[length..];
    }
    if files.len() == n && rest.is_empty() { Ok(files) } else { Err(format!("{} cards of {n} came back", files.len())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_told_apart_by_their_lengths() {
        assert_eq!(split(&[1, 0, 0, 0, 7, 2, 0, 0, 0, 8, 9], 2), Ok(vec![vec![7], vec![8, 9]]));
        assert!(split(&[1, 0, 0, 0, 7], 2).is_err());
        assert!(split(&[2, 0, 0, 0, 7], 1).is_err());
    }
}
