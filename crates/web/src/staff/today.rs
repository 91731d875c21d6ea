//! An officer's day: what waits for them, in the order of its deadlines; danger first.

use axum::response::Response;
use kernel::approval::Approval;
use kernel::problem::Problem;
use kernel::view::View;
use serde_json::{Value, json};
use work::complaint::{self, Complaint};
use work::contact::{self, Contact, Urgency};

use super::approvals::act_name;
use super::frame::{Signed, button, cell, officer_names};
use super::lists::{case_row, danger_words, first_words};
use crate::dates;
use crate::page::see;

/// Rows on the page: what is further away can wait for the lists.
const ROWS: i64 = 30;

/// From `/s` to the day.
pub async fn go(_: Signed) -> Response {
    see("/s/today")
}

/// The page.
pub async fn page(signed: Signed) -> Response {
    let copy = signed.copy();
    match signed.read(move |view| context(&copy, view)).await {
        Ok(context) => signed.page("staff/today.html", "/s/today", context),
        Err(problem) => signed.problem(&problem),
    }
}

fn context(signed: &Signed, view: &mut View<'_>) -> Result<Value, Problem> {
    let house = signed.app.house();
    let names = officer_names(view)?;
    let mut danger = Vec::new();
    let in_danger = complaint::List { urgency: Some(Urgency::Danger), ..complaint::List::default() };
    for case in complaint::list(view, &in_danger, 5)?.complaints {
        danger.push(danger_case(signed, view, &case)?);
    }
    let alarms = contact::List { urgency: Some(Urgency::Danger), ..contact::List::default() };
    for one in contact::list(view, &alarms, 5)?.contacts {
        danger.push(danger_contact(signed, view, &one)?);
    }
    let mine = complaint::List { owner: signed.actor.officer_id().map(str::to_owned), ..complaint::List::default() };
    let mut rows = Vec::new();
    for case in complaint::list(view, &mine, ROWS)?.complaints {
        rows.push(case_row(signed, view, &case, &names)?.1);
    }
    let approvals = waiting_approvals(signed, view)?;
    let mut groups = Vec::new();
    let count = rows.len() + approvals.len();
    if !approvals.is_empty() {
        groups.push(json!({"title": signed.say("today-approvals"), "count": approvals.len(), "rows": approvals}));
    }
    if !rows.is_empty() {
        groups.push(json!({"title": signed.say("today-cases"), "count": rows.len(), "rows": rows}));
    }
    let title = news(signed, count, danger.len());
    let columns: Vec<Value> = ["due", "number", "stage", "owner", "about"]
        .iter()
        .map(|name| json!({"key": name, "label": signed.say(&format!("column-{name}")), "end": false, "sort": null, "sorted": null}))
        .collect();
    let today = dates::day_of(house, signed.app.now());
    Ok(json!({
        "date": dates::whole(signed.language.code, today), "title": title, "duty": null, "danger": danger, "columns": columns,
        "groups": groups, "sections": side(signed, view)?,
        "empty": {"title": signed.say("today-empty"), "text": signed.say("today-empty-text"), "links": [], "acts": []},
    }))
}

/// The heading is the news.
fn news(signed: &Signed, count: usize, danger: usize) -> String {
    let say = |name: &str, count: usize| signed.app.say_with(signed.language, name, &[("count", count.to_string())]);
    match (count, danger) {
        (0, 0) => signed.say("today-news-none"),
        (count, 0) => say("today-news", count),
        (0, danger) => say("today-news-danger", danger),
        (count, danger) => format!("{} {}", say("today-news", count), say("today-news-danger", danger)),
    }
}

fn danger_case(signed: &Signed, view: &mut View<'_>, case: &Complaint) -> Result<Value, Problem> {
    let href = format!("/s/complaint/{}", case.id);
    let act = format!("{href}/complaint.record_danger_action");
    let mut acts = vec![button(&signed.say("case-open"), &href, !signed.may("complaint.record_danger_action"))];
    if signed.may("complaint.record_danger_action") {
        acts.insert(0, button(&signed.say("act-complaint-record-danger-action"), &act, true));
    }
    Ok(json!({
        "mark": Signed::mark("danger", danger_words(signed, case.danger_type)), "reference": case.number.to_string(),
        "clock": signed.due(case.next_due, true)["clock"], "href": href, "title": view.open(&case.heading)?,
        "text": signed.say("today-danger-text"), "acts": acts,
    }))
}

fn danger_contact(signed: &Signed, view: &mut View<'_>, one: &Contact) -> Result<Value, Problem> {
    let href = format!("/s/contact/{}", one.id);
    let text = view.open_any(one.text_original.as_ref())?.map(|text| first_words(text.as_str()));
    Ok(json!({
        "mark": Signed::mark("danger", danger_words(signed, one.danger_type)), "reference": one.number.to_string(),
        "clock": signed.due(one.next_due, true)["clock"], "href": href,
        "title": text.unwrap_or_else(|| signed.say("contact-no-words")), "text": signed.say("today-danger-text"),
        "acts": [button(&signed.say("contact-open"), &href, true)],
    }))
}

fn waiting_approvals(signed: &Signed, view: &mut View<'_>) -> Result<Vec<Value>, Problem> {
    if !signed.may("approval.read") {
        return Ok(Vec::new());
    }
    let person = signed.actor.person.clone().unwrap_or_default();
    let found: Vec<Approval> = view.records(
        "WHERE t.stage = 'waiting' AND t.proposed_by <> $1 ORDER BY t.proposed_at LIMIT $2",
        &[&person, &ROWS],
    )?;
    Ok(found
        .iter()
        .map(|one| {
            let href = format!("/s/approval/{}", one.id);
            let cells = vec![
                signed.due(Some(one.expires_at), false),
                cell("text", "", None),
                cell("text", signed.say("kind-approval"), None),
                cell("text", "", None),
                cell("link", act_name(signed, &one.act), Some(href)),
            ];
            json!({"id": one.id.to_string(), "chosen": false, "current": false, "cells": cells})
        })
        .collect())
}

fn side(signed: &Signed, view: &mut View<'_>) -> Result<Vec<Value>, Problem> {
    let mut sections = Vec::new();
    if signed.may("contact.read") {
        let count = view.number(
            "SELECT COUNT(*) FROM (SELECT c.id FROM {contact} c WHERE c.stage = 'received' LIMIT 1001) x",
            &[],
        )?;
        let text = signed.app.say_with(signed.language, "today-untriaged", &[("count", count.to_string())]);
        sections.push(
            json!({"title": signed.say("staff-nav-intake"), "count": null, "kind": "list", "items": [], "note": text,
                             "link": {"href": "/s/contact", "label": signed.say("today-to-intake"), "note": null}}),
        );
    }
    Ok(sections)
}
