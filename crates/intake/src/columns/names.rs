//! Names that people give to columns, in English, German, French, Spanish and Norwegian.

use crate::role::Role;
use crate::words::plain;

/// Names of each role. A name in the first list is sure; one in the second is likely.
fn known(role: Role) -> (&'static [&'static str], &'static [&'static str]) {
    match role {
        Role::Issue => (
            &[
                "issue",
                "topic",
                "category",
                "area",
                "theme",
                "policy area",
                "area label",
                "thema",
                "themenfeld",
                "politikfeld",
                "bereich",
                "kategorie",
                "theme",
                "domaine",
                "enjeu",
                "categorie",
                "tema",
                "asunto",
                "categoria",
                "area tematica",
                "kategori",
                "sak",
                "omrade",
                "saksomrade",
            ],
            &[
                "sector",
                "field",
                "subject",
                "ministry",
                "department",
                "ressort",
                "secteur",
                "sector",
                "land",
                "country",
                "province",
                "region",
            ],
        ),
        Role::Said => (
            &[
                "said",
                "promise",
                "pledge",
                "commitment",
                "words",
                "versprechen",
                "zusage",
                "ziel",
                "gesagt",
                "promesse",
                "engagement",
                "dit",
                "promesa",
                "compromiso",
                "dicho",
                "lofte",
                "sagt",
                "valglofte",
            ],
            &[
                "title",
                "titel",
                "titre",
                "titulo",
                "tittel",
                "goal",
                "target",
                "vorhaben",
                "massnahme",
                "objectif",
                "objetivo",
                "mal",
            ],
        ),
        Role::Done => (
            &[
                "done",
                "what happened",
                "deed",
                "action",
                "umsetzung",
                "getan",
                "fait",
                "realisation",
                "hecho",
                "accion",
                "gjort",
                "skjedd",
            ],
            &[
                "outcome",
                "result",
                "description",
                "status info",
                "progress",
                "implementation",
                "ergebnis",
                "resultat",
                "resultado",
                "mise en oeuvre",
                "happened",
            ],
        ),
        Role::Status => (
            &["status", "verdict", "rating", "stand", "bewertung", "statut", "etat", "estado", "estatus", "vurdering"],
            &["state", "outcome", "result", "label", "progress", "stage"],
        ),
        Role::History => (
            &[
                "history",
                "status history",
                "earlier ratings",
                "earlier statuses",
                "verlauf",
                "historique",
                "historial",
                "historikk",
            ],
            &["changes", "timeline", "updates", "chronik"],
        ),
        Role::SaidValue => (
            &[
                "said value",
                "promised",
                "promised value",
                "target value",
                "said score",
                "ziel klasse",
                "soll",
                "zielwert",
                "valeur cible",
                "valor meta",
                "malverdi",
            ],
            &["target", "goal", "position said", "promise value", "ziel wert"],
        ),
        Role::DoneValue => (
            &[
                "done value",
                "achieved",
                "achieved value",
                "done score",
                "umsetzung klasse",
                "ist",
                "istwert",
                "valeur atteinte",
                "valor alcanzado",
                "oppnadd",
            ],
            &[
                "actual",
                "reached",
                "progress",
                "percent",
                "percentage",
                "completion",
                "fortschritt",
                "avancement",
                "avance",
            ],
        ),
        Role::Kind => {
            (&["kind", "said or done", "type of record", "art", "genre", "clase", "slag"], &["type", "typ", "tipo"])
        }
        Role::Text => (
            &["text", "texte", "texto", "tekst", "wortlaut"],
            &["content", "summary", "description", "inhalt", "zusammenfassung", "resume", "resumen"],
        ),
        Role::Value => (
            &["value", "score", "position", "wert", "punkte", "valeur", "valor", "puntuacion", "verdi", "poeng"],
            &["number", "points", "code", "rating"],
        ),
        Role::Who => (
            &[
                "who",
                "party",
                "actor",
                "speaker",
                "person",
                "politician",
                "wer",
                "partei",
                "akteur",
                "qui",
                "parti",
                "acteur",
                "quien",
                "partido",
                "actor",
                "hvem",
                "aktor",
            ],
            &[
                "name",
                "minister",
                "government",
                "author",
                "owner",
                "responsible",
                "company",
                "entity",
                "firma",
                "entreprise",
                "empresa",
                "selskap",
                "organisation",
                "organization",
                "ministre",
                "regierung",
            ],
        ),
        Role::To => (
            &["to", "audience", "said to", "an wen", "publikum", "a qui", "public", "a quien", "audiencia", "til"],
            &["addressee", "target audience"],
        ),
        Role::Date => (
            &["date", "datum", "fecha", "dato", "when", "wann", "quand", "cuando"],
            &["day", "year", "jahr", "annee", "ano", "ar", "published"],
        ),
        Role::DoneDate => (
            &[
                "updated",
                "last updated",
                "last update",
                "last changed",
                "date updated",
                "status date",
                "status updated",
                "date of status",
                "date done",
                "date rated",
                "aktualisiert",
                "zuletzt aktualisiert",
                "statusdatum",
                "mis a jour",
                "derniere mise a jour",
                "date de mise a jour",
                "date du statut",
                "actualizado",
                "ultima actualizacion",
                "fecha de actualizacion",
                "oppdatert",
                "sist oppdatert",
            ],
            &["modified", "changed", "rated", "checked", "update"],
        ),
        Role::Deadline => (
            &["deadline", "due", "due date", "frist", "bis wann", "echeance", "delai", "plazo", "vence", "frist"],
            &["until", "end date", "target year", "zieljahr"],
        ),
        Role::Source => (
            &[
                "source",
                "sources",
                "url",
                "link",
                "links",
                "source url",
                "reference",
                "references",
                "quelle",
                "quellen",
                "source s",
                "lien",
                "liens",
                "fuente",
                "fuentes",
                "enlace",
                "kilde",
                "kilder",
                "lenke",
            ],
            &["links url", "website", "web", "href", "beleg", "belege"],
        ),
        Role::DoneSource => (
            &[
                "done source",
                "evidence",
                "evidence urls",
                "evidence url",
                "proof",
                "nachweis",
                "preuve",
                "prueba",
                "bevis",
            ],
            &["evidence link"],
        ),
        Role::Reason => (
            &[
                "reason",
                "status reason",
                "why",
                "justification",
                "grund",
                "begrundung",
                "raison",
                "motif",
                "razon",
                "motivo",
                "begrunnelse",
            ],
            &[
                "note",
                "notes",
                "comment",
                "explanation",
                "rationale",
                "anmerkung",
                "kommentar",
                "commentaire",
                "comentario",
                "kommentar",
                "status info",
            ],
        ),
        Role::Quote => (&["quote", "quotation", "zitat", "citation", "cita", "sitat"], &["verbatim"]),
        Role::Place => {
            (&["place", "location", "ort", "lieu", "lugar", "sted"], &["city", "region", "stadt", "ville", "ciudad"])
        }
        Role::Group => (&["group", "gruppe", "groupe", "grupo", "tags", "tag"], &["cluster", "chapter", "kapitel"]),
        Role::Disputed => {
            (&["disputed", "contested", "umstritten", "conteste", "disputado", "omstridt"], &["challenged"])
        }
        Role::Id => {
            (&["id", "no", "nr", "number", "identifier", "nummer", "numero", "kennung"], &["key", "code", "actor id"])
        }
    }
}

/// How well a column's name fits a role, 0–1.
pub fn fit(name: &str, role: Role) -> f64 {
    let name = plain(name);
    let (sure, likely) = known(role);
    if name == role.name().replace('-', " ") {
        return 1.0;
    }
    if sure.contains(&name.as_str()) {
        // Of `area` and `areaLabel` the second is for readers.
        return if name.ends_with(" label") { 0.98 } else { 0.95 };
    }
    if likely.contains(&name.as_str()) {
        return 0.7;
    }
    let words: Vec<&str> = name.split(' ').collect();
    let last = words.last().copied().unwrap_or_default();
    let first = words.first().copied().unwrap_or_default();
    // The noun of an English, German or Norwegian name comes last, of a French or Spanish one first.
    if words.len() > 1 && (sure.contains(&last) || sure.contains(&first)) {
        return 0.6;
    }
    if words.len() > 1 && words.iter().any(|word| likely.contains(word)) { 0.4 } else { 0.0 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_known_in_five_languages_and_however_they_are_written() {
        for (name, role) in [
            ("areaLabel", Role::Issue),
            ("Thema", Role::Issue),
            ("løfte", Role::Said),
            ("Promesse", Role::Said),
            ("compromiso", Role::Said),
            ("Umsetzung", Role::Done),
            ("What happened?", Role::Done),
            ("KATEGORIE", Role::Issue),
            ("sourceUrl", Role::Source),
            ("Begründung", Role::Reason),
            ("Échéance", Role::Deadline),
            ("Last updated", Role::DoneDate),
            ("Date de mise à jour", Role::DoneDate),
            ("said-value", Role::SaidValue),
        ] {
            assert!(fit(name, role) > 0.9, "{name}");
        }
        assert_eq!(fit("shoe size", Role::Said), 0.0);
    }
}
