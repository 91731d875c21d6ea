//! The queues: contacts and cases by their next deadline; filters live in the address.

use axum::extract::Query;
use axum::response::Response;
use kernel::code_list::Codes;
use kernel::moment::Moment;
use kernel::problem::Problem;
use serde::Deserialize;
use serde_json::{Value, json};
use work::complaint::{self, Complaint};
use work::contact::{self, Contact};

use super::frame::{Signed, button, cell, officer_names};
use crate::dates;

/// Rows on a page.
const ROWS: i64 = 50;

/// A list's address. No name and no free text ever stands there.
#[derive(Debug, Clone, Default, Deserialize)]
pub struct Asked {
    view: Option<String>,
    stage: Option<String>,
    urgency: Option<String>,
    after: Option<String>,
}

impl Asked {
    fn code<C: Codes + std::str::FromStr>(text: Option<&String>) -> Option<C> {
        text.and_then(|text| text.parse().ok())
    }

    fn after(&self) -> Option<(Moment, String)> {
        let (due, id) = self.after.as_ref()?.split_once('~')?;
        Some((due.parse().ok()?, id.to_owned()))
    }

    fn is(&self, name: &str) -> bool {
        self.view.as_deref() == Some(name)
    }
}

/// The deadline group a row stands in.
fn group_of(signed: &Signed, due: Option<Moment>) -> &'static str {
    let Some(due) = due else { return "group-none" };
    let now = signed.app.now();
    let house = signed.app.house();
    if due < now {
        return "group-late";
    }
    match dates::days_between(dates::day_of(house, now), dates::day_of(house, due)) {
        0 => "group-today",
        1..=7 => "group-week",
        _ => "group-later",
    }
}

/// Rows gathered under their deadline groups, in the order they come.
fn grouped(signed: &Signed, rows: Vec<(Option<Moment>, Value)>) -> Vec<Value> {
    let mut groups: Vec<(&'static str, Vec<Value>)> = Vec::new();
    for (due, row) in rows {
        let name = group_of(signed, due);
        match groups.last_mut().filter(|(known, _)| *known == name) {
            Some((_, rows)) => rows.push(row),
            None => groups.push((name, vec![row])),
        }
    }
    groups
        .into_iter()
        .map(|(name, rows)| json!({"title": signed.say(name), "count": rows.len(), "rows": rows}))
        .collect()
}

pub(super) fn columns(signed: &Signed, names: &[&str]) -> Vec<Value> {
    let one = |name: &&str| json!({"key": name, "label": signed.say(&format!("column-{name}")), "end": false, "sort": null, "sorted": null});
    names.iter().map(one).collect()
}

fn pager(signed: &Signed, here: &str, query: &str, shown: usize, next: Option<(Moment, String)>) -> Value {
    let text = signed.app.say_with(signed.language, "list-shown", &[("count", shown.to_string())]);
    let next = next.map(|(due, id)| format!("{here}?{query}after={due}~{id}"));
    json!({"count_text": text, "prev": null, "next": next})
}

fn select<C: Codes>(signed: &Signed, name: &str, value: Option<&String>) -> Value {
    let any = json!({"value": "", "label": signed.say("list-any"), "hint": null});
    let codes = C::ALL
        .iter()
        .map(|code| json!({"value": code.code(), "label": signed.code(C::LIST, code.code()), "hint": null}));
    json!({"name": name, "label": signed.say(&format!("field-{name}")), "hint": null, "kind": "select",
           "value": value.cloned().unwrap_or_default(), "values": [], "options": std::iter::once(any).chain(codes).collect::<Vec<_>>(),
           "required": true, "error": null, "rows": null, "autocomplete": null, "inputmode": null, "dir": null, "group": null})
}

fn tabs(signed: &Signed, here: &str, asked: &Asked, names: &[&str]) -> Vec<Value> {
    names
        .iter()
        .map(|name| {
            let current = asked.view.as_deref().unwrap_or(names.first().copied().unwrap_or_default()) == *name;
            json!({"label": signed.say(&format!("view-{name}")), "href": format!("{here}?view={name}"), "count": null, "current": current})
        })
        .collect()
}

fn query(asked: &Asked) -> String {
    let parts = [("view", &asked.view), ("stage", &asked.stage), ("urgency", &asked.urgency)];
    let known = parts
        .iter()
        .filter_map(|(name, value)| value.as_ref().filter(|value| !value.is_empty()).map(|value| (name, value)));
    // Only codes stand here: anything else is dropped.
    let code = |value: &str| value.chars().all(|sign| sign.is_ascii_alphanumeric() || sign == '_' || sign == '.');
    known.filter(|(_, value)| code(value)).map(|(name, value)| format!("{name}={value}&")).collect()
}

/// Contacts.
pub async fn contacts(signed: Signed, Query(asked): Query<Asked>) -> Response {
    let ask = contact::List {
        stage: Asked::code(asked.stage.as_ref()),
        urgency: if asked.is("danger") { Some(contact::Urgency::Danger) } else { Asked::code(asked.urgency.as_ref()) },
        late: asked.is("late"),
        after: asked.after(),
    };
    let copy = signed.copy();
    let found = signed.read(move |view| {
        let listed = contact::list(view, &ask, ROWS)?;
        let rows: Result<Vec<_>, Problem> = listed.contacts.iter().map(|one| contact_row(&copy, view, one)).collect();
        Ok((rows?, listed.next))
    });
    match found.await {
        Ok((rows, next)) => {
            let mut buttons = Vec::new();
            if signed.may("contact.receive") {
                buttons.push(button(&signed.say("act-contact-receive"), "/s/do/contact.receive", true));
            }
            let here = "/s/contact";
            let shown = rows.len();
            let more = json!({
                "title": signed.say("staff-intake-title"), "buttons": buttons,
                "tabs": tabs(&signed, here, &asked, &["open", "danger", "late"]),
                "filters": [select::<contact::Stage>(&signed, "stage", asked.stage.as_ref())],
                "filter_action": here, "chosen": [], "clear_href": null, "bulk": null,
                "columns": columns(&signed, &["due", "number", "received", "channel", "stage", "about"]),
                "groups": grouped(&signed, rows), "page": pager(&signed, here, &query(&asked), shown, next),
                "empty": {"title": signed.say("staff-intake-empty"), "text": signed.say("staff-intake-empty-text"), "links": [], "acts": []},
            });
            signed.page("staff/list.html", here, more)
        }
        Err(problem) => signed.problem(&problem),
    }
}

fn contact_row(
    signed: &Signed,
    view: &mut kernel::view::View<'_>,
    one: &Contact,
) -> Result<(Option<Moment>, Value), Problem> {
    let href = format!("/s/contact/{}", one.id);
    let text = view.open_any(one.text_original.as_ref())?.map(|words| first_words(words.as_str())).unwrap_or_default();
    let text = if text.is_empty() { signed.say("contact-no-words") } else { text };
    let mut about = cell("link", text, Some(href.clone()));
    if one.in_danger() {
        about["note"] = danger_words(signed, one.danger_type).into();
    }
    let cells = vec![
        signed.due(one.next_due, one.in_danger()),
        cell("ref", one.number.to_string(), Some(href)),
        cell("text", signed.app.near_date(signed.language, one.received_at), None),
        cell("text", signed.code("channel", one.channel), None),
        cell("text", signed.code("contact-stage", one.stage), None),
        about,
    ];
    Ok((one.next_due, json!({"id": one.number.to_string(), "chosen": false, "current": false, "cells": cells})))
}

/// `Danger: removal`
pub(super) fn danger_words(signed: &Signed, of: Option<contact::Danger>) -> String {
    let what = of.map(|danger| signed.code("danger", danger)).unwrap_or_default();
    signed.app.say_with(signed.language, "mark-danger", &[("what", what)])
}

/// The beginning of a narrative, for one line of a list.
pub(super) fn first_words(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() <= 90 { line.to_owned() } else { line.chars().take(89).chain(['…']).collect() }
}

/// Cases.
pub async fn cases(signed: Signed, Query(asked): Query<Asked>) -> Response {
    let ask = complaint::List {
        stage: if asked.is("closed") { Some(complaint::Stage::Closed) } else { Asked::code(asked.stage.as_ref()) },
        urgency: if asked.is("danger") { Some(contact::Urgency::Danger) } else { Asked::code(asked.urgency.as_ref()) },
        owner: if asked.is("mine") { signed.actor.officer_id().map(str::to_owned) } else { None },
        late: asked.is("late"),
        after: asked.after(),
    };
    let copy = signed.copy();
    let found = signed.read(move |view| {
        let names = officer_names(view)?;
        let listed = complaint::list(view, &ask, ROWS)?;
        let rows: Result<Vec<_>, Problem> =
            listed.complaints.iter().map(|one| case_row(&copy, view, one, &names)).collect();
        Ok((rows?, listed.next))
    });
    match found.await {
        Ok((rows, next)) => {
            let here = "/s/complaint";
            let shown = rows.len();
            let mut buttons = Vec::new();
            if signed.may("complaint.open_own_initiative") {
                let name = signed.say("act-complaint-open-own-initiative");
                buttons.push(button(&name, "/s/do/complaint.open_own_initiative", false));
            }
            let more = json!({
                "title": signed.say("staff-cases-title"), "buttons": buttons,
                "tabs": tabs(&signed, here, &asked, &["open", "mine", "danger", "late", "closed"]),
                "filters": [select::<complaint::Stage>(&signed, "stage", asked.stage.as_ref()),
                            select::<contact::Urgency>(&signed, "urgency", asked.urgency.as_ref())],
                "filter_action": here, "chosen": [], "clear_href": null, "bulk": null,
                "columns": columns(&signed, &["due", "number", "stage", "owner", "about"]),
                "groups": grouped(&signed, rows), "page": pager(&signed, here, &query(&asked), shown, next),
                "empty": {"title": signed.say("staff-cases-empty"), "text": signed.say("staff-cases-empty-text"), "links": [], "acts": []},
            });
            signed.page("staff/list.html", here, more)
        }
        Err(problem) => signed.problem(&problem),
    }
}

pub(super) fn case_row(
    signed: &Signed,
    view: &mut kernel::view::View<'_>,
    one: &Complaint,
    names: &std::collections::HashMap<String, String>,
) -> Result<(Option<Moment>, Value), Problem> {
    let href = format!("/s/complaint/{}", one.id);
    let mut about = cell("link", view.open(&one.heading)?.to_string(), Some(href.clone()));
    if one.in_danger() {
        about["note"] = danger_words(signed, one.danger_type).into();
    }
    let cells = vec![
        signed.due(one.next_due, one.in_danger()),
        cell("ref", one.number.to_string(), Some(href)),
        cell("text", signed.code("complaint-stage", one.stage), None),
        cell("text", names.get(&one.owner).cloned().unwrap_or_default(), None),
        about,
    ];
    Ok((one.next_due, json!({"id": one.number.to_string(), "chosen": false, "current": false, "cells": cells})))
}
