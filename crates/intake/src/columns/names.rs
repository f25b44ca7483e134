//! Names that people give to columns, in English, German, French, Spanish and Norwegian; for Arabic and Chinese see `far`.

use super::far;
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
    // An Arabic word may begin like the article.
    let far = [&name, &far::bare(&name)].map(|name| fit_of(name, role, far::known(role)));
    far.into_iter().fold(fit_of(&name, role, known(role)), f64::max)
}

fn fit_of(name: &str, role: Role, (sure, likely): (&[&str], &[&str])) -> f64 {
    if name == role.name().replace('-', " ") {
        return 1.0;
    }
    if sure.contains(&name) {
        // Of `area` and `areaLabel` the second is for readers.
        return if name.ends_with(" label") { 0.98 } else { 0.95 };
    }
    if likely.contains(&name) {
        return 0.7;
    }
    let words: Vec<&str> = name.split(' ').collect();
    let last = words.last().copied().unwrap_or_default();
    let first = words.first().copied().unwrap_or_default();
    // The noun of an English, German or Norwegian name comes last, of a French or Spanish one first.
    if words.len() > 1 && (sure.contains(&last) || sure.contains(&first)) || far::ends_with(name, sure) {
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

    #[test]
    fn names_are_known_in_arabic_and_chinese_with_and_without_article_and_vowels() {
        for (name, role) in [
            ("القضية", Role::Issue),
            ("قضية", Role::Issue),
            ("الوعد", Role::Said),
            ("التزام", Role::Said),
            ("الالتزام", Role::Said),
            ("الوَعْد", Role::Said),
            ("ما تحقّق", Role::Done),
            ("الحالة", Role::Status),
            ("الحزب", Role::Who),
            ("آخر تحديث", Role::DoneDate),
            ("الموعد النهائي", Role::Deadline),
            ("الأدلة", Role::DoneSource),
            ("议题", Role::Issue),
            ("承諾", Role::Said),
            ("状态", Role::Status),
            ("政党", Role::Who),
            ("截止日期", Role::Deadline),
            ("来源", Role::Source),
        ] {
            assert!(fit(name, role) > 0.9, "{name}");
        }
        // The noun comes first in Arabic and last in Chinese.
        for (name, role) in [("حالة الوعد", Role::Status), ("رابط المصدر", Role::Source), ("当前状态", Role::Status)]
        {
            assert_eq!(fit(name, role), 0.6, "{name}");
        }
        for name in ["حذاء", "鞋码", "النص"] {
            assert_eq!(fit(name, Role::Said), 0.0, "{name}");
        }
    }

    #[test]
    fn each_name_is_written_as_names_are_compared() {
        for role in crate::role::ROLES {
            let (sure, likely) = far::known(role);
            for name in sure.iter().chain(likely) {
                assert_eq!(plain(name), *name);
            }
        }
    }
}
