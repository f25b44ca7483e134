//! The order of statuses, from kept to broken, by words that trackers use.

use crate::mapping::Status;
use crate::words::{near, plain};

/// Words of each place on the scale, and at the end those that have none.
const PLACES: [&[&str]; 6] = [
    &[
        "kept",
        "delivered",
        "done",
        "achieved",
        "fulfilled",
        "complete",
        "completed",
        "implemented",
        "success",
        "yes",
        "in law",
        "true",
        "met",
        "ja",
        "erfullt",
        "umgesetzt",
        "gehalten",
        "erledigt",
        "tenu",
        "tenue",
        "realise",
        "realisee",
        "fait",
        "oui",
        "cumplido",
        "cumplida",
        "hecho",
        "si",
        "oppfylt",
        "holdt",
        "innfridd",
        "gjort",
        "تحقق",
        "تحققت",
        "محقق",
        "نفذ",
        "منفذ",
        "منجز",
        "مكتمل",
        "تم",
        "اوفي به",
        "نعم",
        "已兑现",
        "兑现",
        "已兌現",
        "已实现",
        "实现",
        "已完成",
        "完成",
        "已履行",
        "履行",
        "是",
    ],
    &[
        "largely",
        "mostly",
        "mostly kept",
        "mostly done",
        "largely kept",
        "in policy",
        "grosstenteils",
        "weitgehend",
        "largement",
        "基本兑现",
        "基本完成",
    ],
    &[
        "in part",
        "partly",
        "part",
        "partial",
        "partially",
        "partly kept",
        "partially kept",
        "compromise",
        "compromised",
        "half",
        "declaration",
        "pledge",
        "mixed",
        "teilweise",
        "teils",
        "kompromiss",
        "partiellement",
        "en partie",
        "parcial",
        "parcialmente",
        "a medias",
        "delvis",
        "جزئيا",
        "تحقق جزئيا",
        "محقق جزئيا",
        "نفذ جزئيا",
        "部分兑现",
        "部分完成",
        "部分实现",
        "部分",
    ],
    &["barely", "little", "slightly", "hardly", "kaum", "peu", "poco"],
    &[
        "not delivered",
        "broken",
        "not kept",
        "not done",
        "failed",
        "no",
        "false",
        "missed",
        "unfulfilled",
        "not fulfilled",
        "not achieved",
        "rejected",
        "blocked",
        "gebrochen",
        "nein",
        "nicht erfullt",
        "nicht umgesetzt",
        "rompu",
        "rompue",
        "non tenu",
        "non tenue",
        "non",
        "incumplido",
        "incumplida",
        "roto",
        "rota",
        "brutt",
        "nei",
        "ikke oppfylt",
        "ikke innfridd",
        "لم يتحقق",
        "لم تتحقق",
        "لم ينفذ",
        "لم يوف به",
        "غير محقق",
        "اخلف",
        "لا",
        "未兑现",
        "未兌現",
        "未实现",
        "未完成",
        "未履行",
        "食言",
        "否",
    ],
    &[
        "abandoned",
        "dropped",
        "withdrawn",
        "reversed",
        "scrapped",
        "cancelled",
        "canceled",
        "aufgegeben",
        "abandonne",
        "abandonnee",
        "abandonado",
        "abandonada",
        "forlatt",
        "ملغى",
        "الغي",
        "تخلي عنه",
        "放弃",
        "已放弃",
        "已取消",
        "撤回",
    ],
];
/// Statuses that say nothing yet, or nothing any more.
const NONE: [&str; 65] = [
    "in progress",
    "progress",
    "working",
    "ongoing",
    "under way",
    "underway",
    "started",
    "in the works",
    "not started",
    "not yet",
    "not yet started",
    "not due",
    "not yet due",
    "pending",
    "proposed",
    "planned",
    "announced",
    "paused",
    "stalled",
    "delayed",
    "superseded",
    "replaced",
    "no data",
    "nodata",
    "unknown",
    "unclear",
    "not rated",
    "unrated",
    "not assessed",
    "n a",
    "na",
    "none",
    "too early",
    "laufend",
    "in arbeit",
    "begonnen",
    "nicht begonnen",
    "offen",
    "unbekannt",
    "en cours",
    "non commence",
    "a venir",
    "inconnu",
    "en curso",
    "en proceso",
    "pendiente",
    "sin empezar",
    "sin datos",
    "pagar",
    "pabegynt",
    "ikke enda",
    "ikke startet",
    "قيد التنفيذ",
    "جار",
    "لم يبدا",
    "لم يبدا بعد",
    "معلق",
    "غير معروف",
    "进行中",
    "進行中",
    "未开始",
    "尚未开始",
    "未到期",
    "待定",
    "搁置",
];

/// The statuses in their order: those with a known place, then those without one. Statuses of one place share it.
pub fn ordered(found: &[(&str, usize)]) -> Vec<Status> {
    // Where laws and policies are statuses, what is only proposed is the weakest of them.
    let is_legal = found.iter().any(|(value, _)| plain(value) == "in law");
    let rank = |value: &str| if is_legal && plain(value).starts_with("propos") { 3 } else { rank(value) };
    let mut ranked: Vec<(usize, &str, usize)> = found.iter().map(|(value, n)| (rank(value), *value, *n)).collect();
    // Of one rank the more frequent first.
    ranked.sort_by(|a, b| a.0.cmp(&b.0).then(b.2.cmp(&a.2)).then(a.1.cmp(b.1)));
    let mut statuses = Vec::new();
    let mut place = 0;
    let mut before = None;
    for (rank, value, _) in ranked {
        let has_place = rank < PLACES.len();
        if has_place && before != Some(rank) {
            place += 1;
            before = Some(rank);
        }
        statuses.push(Status { value: value.to_owned(), label: None, place: has_place.then_some(place) });
    }
    statuses
}

/// Whether a status is a word that trackers use, with or without a place.
pub fn is_known(value: &str) -> bool {
    let words = plain(value);
    NONE.contains(&words.as_str()) || PLACES.iter().any(|place| place.contains(&words.as_str()))
}

/// Without statuses that look like slips of others: words that nobody knows, near one that is no less frequent.
pub fn without_slips<'a>(found: &[(&'a str, usize)]) -> Vec<(&'a str, usize)> {
    let is_slip = |value: &str, n: usize| {
        let others = found.iter().filter(|(other, m)| *other != value && *m >= n && (*m > n || is_known(other)));
        !is_known(value) && near(value, others.map(|(other, _)| *other)).is_some()
    };
    found.iter().filter(|(value, n)| !is_slip(value, *n)).copied().collect()
}

/// Index into [`PLACES`]; their number for statuses that have none, and for words that nobody knows.
fn rank(value: &str) -> usize {
    let words = plain(value);
    if NONE.contains(&words.as_str()) {
        return PLACES.len();
    }
    PLACES.iter().position(|place| place.contains(&words.as_str())).unwrap_or(PLACES.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(values: &[&str]) -> Vec<(String, Option<u32>)> {
        let found: Vec<(&str, usize)> = values.iter().map(|value| (*value, 1)).collect();
        ordered(&found).into_iter().map(|status| (status.value, status.place)).collect()
    }

    #[test]
    fn statuses_are_ordered_from_kept_to_broken() {
        let expected = [
            ("delivered", Some(1)),
            ("largely", Some(2)),
            ("partly", Some(3)),
            ("not-delivered", Some(4)),
            ("abandoned", Some(5)),
            ("in-progress", None),
            ("superseded", None),
        ];
        let found =
            order(&["superseded", "abandoned", "in-progress", "delivered", "not-delivered", "partly", "largely"]);
        assert_eq!(found, expected.map(|(value, place)| (value.to_owned(), place)));
    }

    #[test]
    fn statuses_of_other_scripts_are_ordered_too() {
        for [kept, part, broken, open] in
            [["تحقّق", "تحقّق جزئياً", "لم يتحقق", "قيد التنفيذ"], ["已兑现", "部分兑现", "未兑现", "进行中"]]
        {
            let found = order(&[open, broken, part, kept]);
            let expected = [(kept, Some(1)), (part, Some(2)), (broken, Some(3)), (open, None)];
            assert_eq!(found, expected.map(|(value, place)| (value.to_owned(), place)));
        }
    }

    #[test]
    fn a_proposal_has_a_place_below_laws_and_none_otherwise() {
        let places: Vec<Option<u32>> =
            order(&["Proposed", "In law", "Declaration"]).into_iter().map(|(_, place)| place).collect();
        assert_eq!(places, [Some(1), Some(2), Some(3)]);
        assert_eq!(order(&["proposed", "done"])[1], ("proposed".to_owned(), None));
    }

    #[test]
    fn a_slip_is_no_status_of_its_own() {
        let found = [("kept", 3), ("brokn", 1), ("broken", 1), ("blau", 2), ("blaw", 1), ("grau", 5)];
        let left: Vec<&str> = without_slips(&found).into_iter().map(|(value, _)| value).collect();
        assert_eq!(left, ["kept", "broken", "blau", "grau"]);
        assert!(!is_known("blau") && is_known("Ikke enda"));
    }

    #[test]
    fn what_nobody_knows_has_no_place() {
        assert_eq!(order(&["nei", "ja", "blau"])[2], ("blau".to_owned(), None));
    }
}
