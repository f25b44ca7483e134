//! `cargo xtask template`: the smallest table that makes a figure, as CSV and as XLSX.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::fs;
use std::path::Path;

/// Header and rows.
type Rows = [[&'static str; 9]; 4];

/// The template of each language of the page.
const TEMPLATES: [(&str, Rows); 5] = [
    (
        "en",
        [
            ["issue", "said", "status", "done", "who", "date", "deadline", "source", "id"],
            [
                "Housing",
                "Build 1,000 homes",
                "kept",
                "1,040 homes were finished",
                "Blue Party",
                "2024-05-01",
                "2026",
                "https://example.org/1",
                "h1",
            ],
            [
                "Housing",
                "Freeze rents",
                "broken",
                "The bill was withdrawn",
                "Blue Party",
                "2024-05-01",
                "",
                "https://example.org/2",
                "h2",
            ],
            [
                "Buses",
                "A bus every ten minutes",
                "in progress",
                "Two of five lines run so",
                "Green List",
                "2024-06",
                "2027",
                "https://example.org/3",
                "b1",
            ],
        ],
    ),
    (
        "fr",
        [
            ["thème", "promesse", "statut", "réalisation", "parti", "date", "échéance", "source", "id"],
            [
                "Logement",
                "Construire 1 000 logements",
                "tenue",
                "1 040 logements sont terminés",
                "Parti bleu",
                "2024-05-01",
                "2026",
                "https://example.org/1",
                "h1",
            ],
            [
                "Logement",
                "Geler les loyers",
                "rompue",
                "Le projet de loi a été retiré",
                "Parti bleu",
                "2024-05-01",
                "",
                "https://example.org/2",
                "h2",
            ],
            [
                "Bus",
                "Un bus toutes les dix minutes",
                "en cours",
                "Deux lignes sur cinq roulent ainsi",
                "Liste verte",
                "2024-06",
                "2027",
                "https://example.org/3",
                "b1",
            ],
        ],
    ),
    (
        "es",
        [
            ["tema", "promesa", "estado", "hecho", "partido", "fecha", "plazo", "fuente", "id"],
            [
                "Vivienda",
                "Construir 1000 viviendas",
                "cumplida",
                "Se terminaron 1040 viviendas",
                "Partido Azul",
                "2024-05-01",
                "2026",
                "https://example.org/1",
                "h1",
            ],
            [
                "Vivienda",
                "Congelar los alquileres",
                "incumplida",
                "El proyecto de ley fue retirado",
                "Partido Azul",
                "2024-05-01",
                "",
                "https://example.org/2",
                "h2",
            ],
            [
                "Autobuses",
                "Un autobús cada diez minutos",
                "en curso",
                "Dos de cinco líneas circulan así",
                "Lista Verde",
                "2024-06",
                "2027",
                "https://example.org/3",
                "b1",
            ],
        ],
    ),
    (
        "zh",
        [
            ["议题", "承诺", "状态", "落实情况", "政党", "日期", "期限", "来源", "编号"],
            [
                "住房",
                "建造一千套住房",
                "已兑现",
                "建成 1040 套住房",
                "蓝党",
                "2024-05-01",
                "2026",
                "https://example.org/1",
                "h1",
            ],
            ["住房", "冻结租金", "未兑现", "法案已撤回", "蓝党", "2024-05-01", "", "https://example.org/2", "h2"],
            [
                "公交",
                "每十分钟一班车",
                "进行中",
                "五条线路中有两条如此",
                "绿色名单",
                "2024-06",
                "2027",
                "https://example.org/3",
                "b1",
            ],
        ],
    ),
    (
        "ar",
        [
            ["القضية", "الوعد", "الحالة", "ما تحقق", "الحزب", "التاريخ", "الموعد النهائي", "المصدر", "المعرّف"],
            [
                "السكن",
                "بناء 1000 مسكن",
                "تحقق",
                "اكتمل 1040 مسكنًا",
                "الحزب الأزرق",
                "2024-05-01",
                "2026",
                "https://example.org/1",
                "h1",
            ],
            [
                "السكن",
                "تجميد الإيجارات",
                "لم يتحقق",
                "سُحب مشروع القانون",
                "الحزب الأزرق",
                "2024-05-01",
                "",
                "https://example.org/2",
                "h2",
            ],
            [
                "الحافلات",
                "حافلة كل عشر دقائق",
                "قيد التنفيذ",
                "خطان من خمسة يسيران كذلك",
                "القائمة الخضراء",
                "2024-06",
                "2027",
                "https://example.org/3",
                "b1",
            ],
        ],
    ),
];

/// Runs the command.
pub fn run(arguments: &[String]) -> Result<(), String> {
    let [folder] = arguments else { return Err("usage: cargo xtask template FOLDER".to_owned()) };
    let folder = Path::new(folder);
    fs::create_dir_all(folder).map_err(|error| format!("can't make {}: {error}", folder.display()))?;
    for (name, bytes) in files("en", &TEMPLATES[0].1)? {
        let file = folder.join(name);
        fs::write(&file, bytes).map_err(|error| format!("can't write {}: {error}", file.display()))?;
        println!("{}", file.display());
    }
    Ok(())
}

/// The templates of all languages, each in both forms.
pub fn all() -> Result<Vec<(String, Vec<u8>)>, String> {
    let files = TEMPLATES.iter().map(|(code, rows)| files(code, rows));
    Ok(files.collect::<Result<Vec<_>, String>>()?.into_iter().flatten().collect())
}

/// Both forms with their names: `template.csv`, and `template-fr.csv` of another language than English.
fn files(code: &str, rows: &Rows) -> Result<[(String, Vec<u8>); 2], String> {
    let name = if code == "en" { "template".to_owned() } else { format!("template-{code}") };
    Ok([(format!("{name}.csv"), csv(rows).into_bytes()), (format!("{name}.xlsx"), xlsx(rows)?)])
}

fn csv(rows: &Rows) -> String {
    let cell = |cell: &&str| {
        if cell.contains([',', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { (*cell).to_owned() }
    };
    let line = |row: &[&str; 9]| row.iter().map(cell).collect::<Vec<_>>().join(",") + "\r\n";
    // The mark tells Excel that the file is UTF-8.
    std::iter::once("\u{feff}".to_owned()).chain(rows.iter().map(line)).collect()
}

fn xlsx(rows: &Rows) -> Result<Vec<u8>, String> {
    let explain = |error| format!("can't make the workbook: {error}");
    let mut book = Workbook::new();
    // A fixed day, so that two runs give the same bytes.
    let day = ExcelDateTime::from_ymd(2026, 1, 1).map_err(explain)?;
    book.set_properties(&rust_xlsxwriter::DocProperties::new().set_creation_datetime(&day));
    let sheet = book.add_worksheet();
    let bold = Format::new().set_bold();
    for (row, cells) in rows.iter().enumerate() {
        for (column, cell) in cells.iter().enumerate() {
            let at = (row as u32, column as u16);
            let written = if row == 0 {
                sheet.write_string_with_format(at.0, at.1, *cell, &bold)
            } else {
                sheet.write_string(at.0, at.1, *cell)
            };
            written.map_err(explain)?;
        }
    }
    sheet.set_freeze_panes(1, 0).map_err(explain)?;
    book.save_to_buffer().map_err(explain)
}

#[cfg(test)]
mod tests {
    use super::*;
    use saydo_intake::{Reading, guess, take};
    use std::path::PathBuf;

    #[test]
    fn both_forms_are_the_same_table_and_every_column_is_known_in_each_language() {
        for (code, rows) in &TEMPLATES {
            let [(csv_name, csv), (xlsx_name, xlsx)] = files(code, rows).unwrap();
            let csv = take(&csv, &csv_name, &Reading::default()).unwrap();
            let xlsx = take(&xlsx, &xlsx_name, &Reading::default()).unwrap();
            assert_eq!((&csv.columns, &csv.rows), (&xlsx.columns, &xlsx.rows));
            let guessed = guess(&csv);
            for guess in &guessed.columns {
                let role = guess.role.map(saydo_intake::Role::name);
                // The first is in English, whose headers are the names of what they mean.
                assert_eq!(role, Some(TEMPLATES[0].1[0][guess.column]), "{code}: {}", csv.columns[guess.column]);
                assert!(guess.confidence > 60, "{code}: {guess:?}");
            }
            let places: Vec<_> = guessed.mapping.scale.status.iter().map(|status| status.place).collect();
            assert_eq!(places, [Some(1), Some(2), None], "{code}: {:?}", guessed.mapping.scale.status);
        }
    }

    #[test]
    fn each_language_of_the_page_has_one() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../text");
        let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
        for code in names.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned)) {
            assert!(TEMPLATES.iter().any(|(known, _)| *known == code), "{code}");
        }
    }

    #[test]
    fn two_runs_give_the_same_bytes() {
        assert_eq!(all().unwrap(), all().unwrap());
    }
}
