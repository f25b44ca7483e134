//! The order of statuses, from kept to broken, by words that trackers use.

use crate::mapping::Status;
use crate::words::plain;

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
    ],
];
/// Statuses that say nothing yet, or nothing any more.
const NONE: [&str; 52] = [
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
];

/// The statuses in their order: those with a known place, then those without one. Statuses of one place share it.
pub fn ordered(found: &[(&str, usize)]) -> Vec<Status> {
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

/// Index into [`PLACES`]; their number for statuses that have none, and for words that nobody knows.
fn rank(value: &str) -> usize {
    let words = plain(value);
    if NONE.contains(&words.as_str()) {
        return PLACES.len();
    }
    // “Proposed” as the weakest of legal statuses stands with those that have none.
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
    fn what_nobody_knows_has_no_place() {
        assert_eq!(order(&["nei", "ja", "blau"])[2], ("blau".to_owned(), None));
    }
}
