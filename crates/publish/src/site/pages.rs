//! Small pages, one for each issue and record: what is known of it as text, for whoever gets its link, with or without
//! a program.

use super::card::{self, Card};
use super::head::Head;
use super::linked::{Links, issue_path, record_path};
use super::manifest::{self, Embedded};
use super::room;
use crate::escape::escaped;
use crate::{Asset, Role};
use saydo::analysis::Passage;
use saydo::model::IssueId;
use saydo::scene::issue_name::issue_name;
use saydo::scene::{Input, words};
use saydo::state::{Form, State, url::encode};
use saydo::text::Lang;
use saydo::views::{Tree, alone, html::to_html};

/// All small pages of a data set, and with an address the answer that embeds each.
pub fn pages(input: &Input<'_>, url: Option<&str>, cards: &[Card]) -> Vec<Asset> {
    let maker = Maker { input, url, cards };
    let issues = (0..input.dataset.issues.len()).map(|idx| maker.issue(idx));
    issues.chain((0..input.columns.n).filter_map(|idx| maker.record(idx))).flatten().collect()
}

struct Maker<'a> {
    input: &'a Input<'a>,
    url: Option<&'a str>,
    cards: &'a [Card],
}

/// What a small page is made of.
struct Page<'a> {
    path: String,
    title: String,
    description: String,
    /// Its place among the others: the issue's page, for a record.
    crumb: Option<(&'a str, &'a str)>,
    content: Tree,
    /// The issue that its card shows.
    issue: &'a IssueId,
    /// The view of it in the live picture.
    state: State,
}

impl Maker<'_> {
    fn issue(&self, issue_idx: usize) -> Vec<Asset> {
        let (input, issue) = (self.input, &self.input.dataset.issues[issue_idx]);
        let links = Links { back: None, heads_page: true };
        let content = links.apply(&alone::issue(input, issue_idx));
        let label = &issue.label;
        self.page(Page {
            path: issue_path(issue.id.as_str()),
            title: label.clone(),
            description: format!("{} {}", sentence(&issue_name(input, issue_idx)), self.origin()),
            crumb: None,
            content,
            issue: &issue.id,
            state: State { issue: Some(issue.id.clone()), ..State::default() },
        })
    }

    fn record(&self, passage_idx: usize) -> Option<Vec<Asset>> {
        let input = self.input;
        let passage = input.passage(passage_idx)?;
        let issue = input.dataset.issues.iter().find(|issue| issue.id == *passage.issue())?;
        let links = Links { back: None, heads_page: true };
        let date = words::passage_date(input.dataset, input.lang, passage);
        let title = match passage {
            Passage::Statement(_) => {
                input.lang.small_words(&issue.label, &words::who(input.dataset, input.lang, passage), &date)
            }
            Passage::Action(_) => input.lang.small_deed(&issue.label, &date),
        };
        let quote = passage.quotes().first().map_or_else(String::new, |quote| format!("“{quote}” "));
        Some(self.page(Page {
            path: record_path(passage.id().as_str()),
            title,
            description: format!("{quote}{} {}", words::record_name(input, passage), self.origin()),
            crumb: Some((issue.id.as_str(), &issue.label)),
            content: links.apply(&alone::record(input, passage_idx)?),
            issue: &issue.id,
            state: State { record: Some(passage.id().clone()), ..State::default() },
        }))
    }

    /// The issue's card, or that of the whole.
    fn card(&self, issue: &IssueId) -> Option<&Card> {
        let path = card::issue_path(issue);
        self.cards.iter().find(|card| card.path == path).or(self.cards.first())
    }

    /// Which text it comes from, and who coded it.
    fn origin(&self) -> String {
        let dataset = self.input.dataset;
        let source = dataset.sources.first().cloned().unwrap_or_default();
        self.input.lang.small_from(&source.title, &source.publisher, &source.published, &dataset.coding.by)
    }

    fn page(&self, page: Page<'_>) -> Vec<Asset> {
        let (lang, dataset) = (self.input.lang, self.input.dataset);
        let answer = page.path.replace(".html", ".json");
        let head = Head {
            title: &page.title,
            whole: Some(&dataset.title),
            description: &page.description,
            path: &page.path,
            card: self.card(page.issue),
            oembed: Some(&answer),
            url: self.url,
            lang: dataset.lang.as_deref(),
        };
        let source = to_html(&Links { back: None, heads_page: false }.apply(&alone::source(self.input)));
        let source = source.trim_end_matches("</footer>");
        let crumb = page.crumb.map_or_else(String::new, |(id, label)| {
            format!(" › <a href=\"../{}\">{}</a>", issue_path(id), escaped(label))
        });
        let heading = format!("<h1>{}</h1>\n", escaped(&page.title));
        let body = format!(
            "<nav class=\"path\"><a href=\"../\">{}</a>{crumb}</nav>\n<main>\n{heading}{}\n\
             <p class=\"live\"><a href=\"../#{}\">{}</a></p>\n</main>\n{source}\
             <p class=\"more\"><a href=\"../editors.html\">{}</a></p></footer>",
            escaped(&dataset.title),
            to_html(&page.content),
            escaped(&encode(&page.state)),
            escaped(&lang.small_live()),
            escaped(&lang.small_editors()),
        );
        let made = Asset::new(page.path.clone(), Role::Site, framed(&head, &body, &crate::page::html(Lang::now())));
        [Some(made), self.embedded(&page, &answer)].into_iter().flatten().collect()
    }

    /// The oEmbed answer for a page: its issue or passage as a small embed.
    fn embedded(&self, page: &Page<'_>, answer: &str) -> Option<Asset> {
        let form = if page.state.record.is_some() { Form::Card } else { Form::Strip };
        let state = State { form: Some(form), ..page.state.clone() };
        let embedded = Embedded {
            title: &page.title,
            path: &format!("{}#{}", manifest::PAGE, encode(&state)),
            height: room::height(self.input, &state, f64::from(manifest::FRAME.0)),
            card: self.card(page.issue).map(|card| card.path.as_str()),
        };
        let text = manifest::oembed_of(&self.input.dataset.coding.by, self.url?, &embedded);
        Some(Asset::new(answer.to_owned(), Role::Site, text))
    }
}

/// A page of the product's looks around a body.
pub fn framed(head: &Head<'_>, body: &str, html: &str) -> String {
    let up = "../".repeat(head.path.matches('/').count());
    format!(
        "<!doctype html>\n{html}\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n{}\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <meta name=\"darkreader-lock\">\n\
         <link rel=\"stylesheet\" href=\"{up}saydo.css?v=%HASH%\">\n\
         <link rel=\"stylesheet\" href=\"{up}small.css?v=%HASH%\">\n</head>\n\
         <body class=\"saydo\" data-theme=\"auto\">\n{body}\n</body>\n</html>\n",
        head.tags()
    )
}

/// With a full stop.
fn sentence(text: &str) -> String {
    [text.trim_end_matches('.'), "."].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::input::with_input;
    use crate::testing;
    use saydo::model::Dataset;

    fn made(url: Option<&str>) -> (Dataset, Vec<Asset>) {
        let dataset = testing::dataset();
        let pages = with_input(&dataset, &State::default(), |input| pages(input, url, &[]));
        (dataset, pages)
    }

    fn text<'a>(pages: &'a [Asset], name: &str) -> &'a str {
        std::str::from_utf8(&pages.iter().find(|page| page.name == name).unwrap().bytes).unwrap()
    }

    #[test]
    fn every_issue_and_record_has_its_page() {
        let (dataset, pages) = made(None);
        assert_eq!(pages.len(), dataset.issues.len() + dataset.statements.len() + dataset.actions.len());
        for issue in &dataset.issues {
            let page = text(&pages, &issue_path(issue.id.as_str()));
            assert!(page.contains(&format!("<h1>{}</h1>", escaped(&issue.label))), "{}", issue.id);
            assert!(page.contains(&format!("href=\"../#v=1&amp;issue={}\"", issue.id)), "{}", issue.id);
        }
        for statement in &dataset.statements {
            let page = text(&pages, &record_path(statement.id.as_str()));
            // The score is said in words, its number is not.
            let reason = statement.reason.split_once(": ").map_or(statement.reason.as_str(), |(_, reason)| reason);
            for words in statement.quotes.iter().map(String::as_str).chain([reason, statement.summary.as_str()]) {
                assert!(page.contains(&escaped(words)), "{} lacks {words}", statement.id);
            }
            assert!(page.contains(&format!("href=\"../#v=1&amp;record={}\"", statement.id)), "{}", statement.id);
        }
    }

    #[test]
    fn every_link_among_them_leads_to_a_page() {
        let (_, pages) = made(None);
        for page in &pages {
            let text = std::str::from_utf8(&page.bytes).unwrap();
            for link in text.split("href=\"../").skip(1).filter_map(|rest| rest.split('"').next()) {
                if link.starts_with("i/") || link.starts_with("r/") {
                    assert!(pages.iter().any(|other| other.name == link), "{} leads to {link}", page.name);
                }
            }
        }
    }

    #[test]
    fn nothing_needs_a_program_or_another_site_to_be_read() {
        for page in made(Some("https://a.example")).1.into_iter().filter(|page| page.name.ends_with(".html")) {
            let text = std::str::from_utf8(&page.bytes).unwrap();
            for bad in ["<script", "<button", "data-do", " style=", "onclick"] {
                assert!(!text.contains(bad), "{} has {bad}", page.name);
            }
        }
    }
}
