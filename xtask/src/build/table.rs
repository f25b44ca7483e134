//! Lays the sizes of a build out as a table for the terminal.

use super::output::Role;
use super::payload::{Bytes, Size};

/// What program and styles may weigh together, in bytes after brotli.
const CODE_BUDGET: usize = 130_000;

/// The table: files, totals of the roles, the whole, and how far the code is from its budget.
pub fn render(sizes: &[Size]) -> String {
    let header = ["file", "role", "raw", "gzip -9", "brotli -11"].map(str::to_owned);
    let mut rows = vec![header];
    rows.extend(sizes.iter().map(|size| row(size.name, size.role.name(), size.bytes)));
    for role in Role::ALL {
        rows.push(row("all of it", role.name(), total(sizes, Some(role))));
    }
    rows.push(row("in all", "", total(sizes, None)));
    format!("{}\n{}", align(&rows), budget(total(sizes, Some(Role::Code)).brotli))
}

fn total(sizes: &[Size], role: Option<Role>) -> Bytes {
    let chosen = sizes.iter().filter(|size| role.is_none_or(|role| size.role == role));
    chosen.fold(Bytes::default(), |sum, size| sum.plus(size.bytes))
}

fn row(name: &str, role: &str, bytes: Bytes) -> [String; 5] {
    [name.to_owned(), role.to_owned(), grouped(bytes.raw), grouped(bytes.gzip), grouped(bytes.brotli)]
}

/// Words to the left, numbers to the right.
fn align(rows: &[[String; 5]]) -> String {
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or_default();
    let [name, role, raw, gzip, brotli] = [0, 1, 2, 3, 4].map(width);
    let line = |row: &[String; 5]| {
        let [a, b, c, d, e] = row;
        format!("{a:<name$}  {b:<role$}  {c:>raw$}  {d:>gzip$}  {e:>brotli$}")
    };
    rows.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn budget(code: usize) -> String {
    let (distance, side) =
        if code <= CODE_BUDGET { (CODE_BUDGET - code, "under") } else { (code - CODE_BUDGET, "OVER") };
    format!("code is {} bytes {side} its budget of {} after brotli", grouped(distance), grouped(CODE_BUDGET))
}

/// `1234567` as `1,234,567`.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped_in_threes() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn columns_line_up_and_totals_add_up() {
        let size = |name, role, brotli| Size { name, role, bytes: Bytes { raw: 2000, gzip: 1000, brotli } };
        let text = render(&[size("saydo.js", Role::Code, 5), size("saydo_bg.wasm", Role::Code, 131_000)]);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], "saydo.js       code  2,000    1,000           5");
        assert_eq!(lines[4], "all of it      code  4,000    2,000     131,005");
        assert_eq!(lines[7], "in all               4,000    2,000     131,005");
        assert_eq!(lines[8], "code is 1,005 bytes OVER its budget of 130,000 after brotli");
    }
}
