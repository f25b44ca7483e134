//! Prints the sizes of a build as a table in the terminal.

use super::size::{Bytes, Size};
use super::visit::{BUDGET, Cost};
use saydo_publish::Role;

/// The table: files, totals by role, the grand total, visits, and the distance to the budget of its files, which have
/// `budgeted` bytes after brotli. The files of a folder share a row.
pub fn render(sizes: &[Size], costs: &[Cost], budgeted: usize) -> String {
    let header = ["file", "role", "raw", "gzip -9", "brotli -11"].map(str::to_owned);
    let mut rows = vec![header];
    rows.extend(
        sizes.iter().filter(|size| !size.name.contains('/')).map(|size| row(&size.name, size.role.name(), size.bytes)),
    );
    rows.extend(folders(sizes));
    for role in Role::ALL {
        if sizes.iter().any(|size| size.role == role) {
            rows.push(row("all of it", role.name(), total(sizes, Some(role))));
        }
    }
    rows.push(row("in all", "", total(sizes, None)));
    rows.extend(costs.iter().map(|cost| row(&format!("{} {}", cost.visit, cost.until.words()), "visit", cost.bytes)));
    format!("{}\n{}", align(&rows), budget(budgeted))
}

/// One row for each folder, in order of first appearance.
fn folders(sizes: &[Size]) -> Vec<[String; 5]> {
    let mut sums: Vec<(&str, Role, usize, Bytes)> = Vec::new();
    for size in sizes {
        let Some((folder, _)) = size.name.split_once('/') else { continue };
        match sums.iter_mut().find(|(name, role, ..)| (*name, *role) == (folder, size.role)) {
            Some((.., count, bytes)) => (*count, *bytes) = (*count + 1, bytes.plus(size.bytes)),
            None => sums.push((folder, size.role, 1, size.bytes)),
        }
    }
    let files = |count| if count == 1 { "1 file".to_owned() } else { format!("{count} files") };
    sums.iter()
        .map(|(folder, role, n, bytes)| row(&format!("{folder}/ ({})", files(*n)), role.name(), *bytes))
        .collect()
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

fn budget(weight: usize) -> String {
    let limit = BUDGET.limit;
    let (distance, side) = if weight <= limit { (limit - weight, "under") } else { (weight - limit, "OVER") };
    let name = format!("{} {}: {}", BUDGET.visit, BUDGET.until.words(), BUDGET.role.name());
    format!("{name} is {} bytes {side} its budget of {} after brotli", grouped(distance), grouped(limit))
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
    use super::super::visit::Until;
    use super::*;

    #[test]
    fn numbers_are_grouped_in_threes() {
        assert_eq!([0, 999, 1000, 1_234_567].map(grouped), ["0", "999", "1,000", "1,234,567"]);
    }

    #[test]
    fn columns_line_up_and_totals_add_up() {
        let size =
            |name: &str, role, brotli| Size { name: name.into(), role, bytes: Bytes { raw: 2000, gzip: 1000, brotli } };
        let sizes = [
            size("saydo.js", Role::Code, 5),
            size("i/sea.html", Role::Site, 1),
            size("saydo_bg.wasm", Role::Code, 171_000),
            size("i/trade.html", Role::Site, 2),
        ];
        let cost = Cost { visit: "page", until: Until::Alive, files: Vec::new(), bytes: sizes[2].bytes };
        let code = BUDGET.limit + 1005;
        let text = render(&sizes, &[cost], code);
        let lines: Vec<&str> = text.lines().collect();
        assert_eq!(lines[1], "saydo.js          code   2,000    1,000           5");
        assert_eq!(lines[3], "i/ (2 files)      site   4,000    2,000           3");
        assert_eq!(lines[4], "all of it         code   4,000    2,000     171,005");
        assert_eq!(lines[6], "in all                   8,000    4,000     171,008");
        assert_eq!(lines[7], "page until alive  visit  2,000    1,000     171,000");
        let over =
            format!("page until alive: code is 1,005 bytes OVER its budget of {} after brotli", grouped(BUDGET.limit));
        assert_eq!(lines[8], over);
    }
}
