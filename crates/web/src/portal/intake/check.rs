//! All answers on one page, before they are sent.

use axum::http::StatusCode;
use axum::response::Response;
use kernel::clock::{ClockRule, Matter};
use kernel::code_list::Codes;
use serde_json::{Value, json};

use super::draft::Draft;
use super::filing::{place_and_time, rules, ways};
use super::question::languages;
use super::step::Step;
use super::{caption, carry};
use crate::app::with;
use crate::dates;
use crate::portal::reader::Reader;
use crate::words::key;

/// Working days until the first answer, when the institution keeps no clock for it.
const USUAL_DAYS: u16 = 3;

struct Rows<'a> {
    reader: &'a Reader,
    draft: &'a Draft,
}

impl Rows<'_> {
    fn row(&self, label: &str, value: &str, said: bool, step: Step) -> Value {
        let empty = value.is_empty();
        let value = if empty { self.reader.say("portal-check-empty") } else { value.to_owned() };
        let go = step.is_asked(self.draft).then(|| step.name());
        json!({"label": self.reader.say(&key(&["portal-row", label])), "value": value, "said": said && !empty, "ltr": false,
               "change": null, "href": null, "go": go})
    }

    fn code(&self, list: &str, code: &str) -> String {
        if code.is_empty() { String::new() } else { self.reader.say(&key(&[list, code])) }
    }

    fn person(&self) -> Vec<Value> {
        let draft = self.draft;
        let mut rows = vec![self.row("for-whom", &self.code("code-for-whom", draft.get("for_whom")), false, Step::Who)];
        if !draft.is_anonymous() {
            rows.push(self.row("said-by", draft.get("said_by"), false, Step::Name));
        }
        if draft.get("for_whom") == "other" {
            rows.push(self.row("on-behalf-of", draft.get("on_behalf_of"), false, Step::Name));
        }
        let ways: Vec<String> = ways(draft).into_iter().map(|way| self.code("code-way", way.code())).collect();
        let only = self.code("code-way", "receipt_only");
        rows.push(self.row("ways", &if ways.is_empty() { only } else { ways.join(", ") }, false, Step::Safe));
        if !ways.is_empty() {
            rows.push(self.row("at", draft.get("at"), false, Step::Safe));
        }
        rows.push(self.row("rules", &rules(self.reader, draft), false, Step::Safe));
        let wished = languages().find(|(code, _)| *code == draft.get("language")).map_or("", |(_, name)| name);
        rows.push(self.row("language", wished, false, Step::Safe));
        rows
    }

    fn matter(&self) -> Vec<Value> {
        let (reader, draft) = (self.reader, self.draft);
        let unknown = draft.get("against").is_empty() && !draft.get("against.unknown").is_empty();
        let against = if unknown { reader.say("portal-answer-unknown") } else { draft.get("against").to_owned() };
        let danger = if draft.filed.is_some() { "yes" } else { draft.get("danger") };
        let danger = self.code("portal-answer-danger", danger);
        vec![
            self.row("text", draft.get("text"), true, Step::What),
            self.row("against", &against, true, Step::Against),
            self.row("place-and-time", &place_and_time(reader, draft), true, Step::WhereWhen),
            self.row("tried", draft.get("tried"), true, Step::AlreadyTried),
            self.row("wish", draft.get("wish"), true, Step::AlreadyTried),
            self.row("danger", &danger, false, Step::Urgent),
        ]
    }
}

/// The page.
pub fn page(reader: &Reader, draft: &Draft) -> Response {
    let draft = Draft { checked: true, ..draft.clone() };
    let rows = Rows { reader, draft: &draft };
    let mut sections = vec![
        json!({"title": reader.say("portal-check-you"), "rows": rows.person()}),
        json!({"title": reader.say("portal-check-matter"), "rows": rows.matter()}),
    ];
    if !draft.is_anonymous() {
        let may = rows.code("portal-answer-may-name", draft.get("may_name"));
        let row = rows.row("may-name", &may, false, Step::Consent);
        sections.push(json!({"title": reader.say("portal-check-consent"), "rows": [row]}));
    }
    let context = with(
        reader.frame_of(&carry(reader, &draft)),
        json!({"back": Step::Check.before(&draft).map(Step::name), "caption": caption(reader, &draft, Step::Check),
               "sections": sections, "days": days(reader), "print_href": null}),
    );
    reader.page(StatusCode::OK, "portal/check.html", &context)
}

/// Working days until the institution's first answer.
fn days(reader: &Reader) -> u16 {
    let house = reader.app.house();
    let today = dates::day_of(house, reader.app.now());
    let matter = Matter { kind: "contact", issue: None, urgency: None };
    ClockRule::governing(house.clocks().rules(), "acknowledge", matter, today)
        .map_or(USUAL_DAYS, |rule| rule.duration.count)
}
