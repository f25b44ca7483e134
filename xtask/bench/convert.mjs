// Writes the comparison's records in the published format: a statement, a deed and a link for each. Scores are rounded to
// the nearest half, because a scale has words for each of its scores.
const audiences = ["abroad", "home", "both"];
const sides = { abroad: "abroad", home: "home", both: "unclear" };
const scores = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2];

const rounded = (score) => Math.max(-2, Math.min(2, Math.round(score * 2) / 2));
const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
const words = (word) => Object.fromEntries(scores.map((score) => [String(score), `${word} ${score}`]));

/** The text of the data set. */
export const convert = ({ records }) => {
  const issues = [...new Set(records.map((record) => record.issue))];
  const about = ({ issue, date }, score) => ({ issue: `issue-${slug(issue)}`, date, position: score, reason: `Scored ${score}.`, locators: ["text ¶1"] });
  const statements = records.map((record, n) => ({
    ...about(record, rounded(record.said)),
    id: `said-${n}`, speaker: "speaker", voice: "leader", audience: record.audience, quotes: [record.quote], summary: record.title,
  }));
  const actions = records.map((record, n) => ({
    ...about(record, rounded(record.done)),
    id: `done-${n}`, category: 1, summary: record.title,
  }));
  const links = records.map((_, n) => ({
    id: `link-${n}`, from: `said-${n}`, to: `done-${n}`, kind: "diverges", drawn_by: "coder", locators: ["text ¶1"], note: "Drawn by chance.",
  }));
  return JSON.stringify({
    format: 1,
    version: "2031-05-01",
    title: "Pairs by chance",
    lede: "{statements} statements and {actions} actions by chance.",
    coding: { by: "the bench", codebook: "1", date: "2031-05-01", method: "By chance.", checked_outside: false },
    axis: {
      low: -2, high: 2, step: 0.5, alike: 0.4, title: "the rules", low_label: "against", high_label: "for", toward: "high",
      said: words("says"), done: words("does"),
    },
    audiences: audiences.map((id) => ({ id, side: sides[id], label: `said to ${id}` })),
    issues: issues.map((label) => ({ id: `issue-${slug(label)}`, label, about: label, status: "covered" })),
    categories: [{ id: 1, label: "Deeds" }],
    speakers: [{ id: "speaker", name: "The speaker", role: "" }],
    sources: [{
      id: "source", title: "Chance", authors: ["Chance"], publisher: "Chance", published: "2031-01-01",
      url: "https://example.org/", extent: "all", sections: [{ id: "text", title: "Text", paragraphs: 1 }],
    }],
    statements, actions, links,
  });
};
