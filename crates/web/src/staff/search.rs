//! Finding a case or contact: by its number, or by names and words across scripts. What was asked for stands in no
//! address, and nothing is found that the asker may not see.

use axum::Form;
use axum::response::Response;
use kernel::number::Number;
use kernel::problem::Problem;
use kernel::search::index::Hit;
use kernel::search::rank::rank;
use kernel::view::View;
use serde_json::{Value, json};
use work::complaint::{self, Complaint};
use work::contact::Contact;

use super::form::{Pairs, token_fits};
use super::frame::{Signed, cell};
use super::lists::{columns, first_words};
use crate::page::see;

/// How many records are looked at; behind them the words were too common to help.
const MOST: usize = 200;
/// How many are shown.
const SHOWN: usize = 50;

/// A record that was found.
struct Found {
    kind: &'static str,
    names: String,
    row: Value,
}

/// The page.
pub async fn search(signed: Signed, Form(form): Form<Pairs>) -> Response {
    if !token_fits(&signed, &form) {
        return signed.problem(&Problem::refused("form-foreign"));
    }
    let asked = form.value("q").trim().to_owned();
    if let Ok(number) = asked.parse::<Number>() {
        return by_number(&signed, number).await;
    }
    let (copy, words) = (signed.copy(), asked.clone());
    let found = signed.read(move |view| {
        let hits = if words.is_empty() { Vec::new() } else { view.house().search.find(&words, MOST)? };
        let mut found = Vec::new();
        for hit in &hits {
            found.extend(seen(&copy, view, hit)?);
        }
        Ok(ordered(&words, found))
    });
    match found.await {
        Ok(found) => page(&signed, &asked, &found),
        Err(problem) => signed.problem(&problem),
    }
}

async fn by_number(signed: &Signed, number: Number) -> Response {
    let found = signed.read(move |view| {
        let case: Option<Complaint> = view.records("WHERE t.number = $1", &[&number])?.pop();
        let contact: Option<Contact> = view.records("WHERE t.number = $1", &[&number])?.pop();
        let case = case.map(|one| format!("/s/complaint/{}", one.id));
        Ok(case.or_else(|| contact.map(|one| format!("/s/contact/{}", one.id))))
    });
    match found.await {
        Ok(Some(href)) => see(&href),
        Ok(None) => signed.problem(&Problem::absent()),
        Err(problem) => signed.problem(&problem),
    }
}

/// What was hit, if the asker may see it. A contact that became a case is shown as the case, to those who
/// see it.
fn seen(signed: &Signed, view: &mut View<'_>, hit: &Hit) -> Result<Option<Found>, Problem> {
    let id = hit.record.clone();
    if hit.kind == "complaint" {
        let Some(case) = view.records::<Complaint>("WHERE t.id = $1", &[&id])?.pop() else { return Ok(None) };
        let mut names = Vec::new();
        for party in complaint::parties(view, &case)? {
            names.extend(view.open_any(party.name.as_ref())?.map(|name| name.to_string()));
        }
        let about = view.open(&case.heading)?.to_string();
        let stage = signed.code("complaint-stage", case.stage);
        let place = format!("/s/complaint/{}", case.id);
        return Ok(Some(found("complaint", (case.number.to_string(), place), stage, names.join(", "), about)));
    }
    let Some(contact) = view.records::<Contact>("WHERE t.id = $1", &[&id])?.pop() else { return Ok(None) };
    if let Some(case) = contact.case()
        && !view.records::<Complaint>("WHERE t.id = $1", &[&case])?.is_empty()
    {
        return Ok(None);
    }
    let name = view.open_any(contact.said_by.as_ref())?.map(|name| name.to_string()).unwrap_or_default();
    let text =
        view.open_any(contact.text_original.as_ref())?.map(|text| first_words(text.as_str())).unwrap_or_default();
    let stage = signed.code("contact-stage", contact.stage);
    let place = format!("/s/contact/{}", contact.id);
    Ok(Some(found("contact", (contact.number.to_string(), place), stage, name, text)))
}

fn found(kind: &'static str, (number, place): (String, String), stage: String, names: String, about: String) -> Found {
    let cells = vec![
        cell("ref", number.clone(), Some(place.clone())),
        cell("text", names.clone(), None),
        cell("link", about, Some(place)),
        cell("text", stage, None),
    ];
    Found { kind, names, row: json!({"id": number, "chosen": false, "current": false, "cells": cells}) }
}

/// Names most like what was asked for stand first.
fn ordered(asked: &str, found: Vec<Found>) -> Vec<Found> {
    let names: Vec<&str> = found.iter().map(|one| one.names.as_str()).collect();
    let order: Vec<usize> = rank(asked, &names).into_iter().map(|ranked| ranked.index).collect();
    let mut found: Vec<Option<Found>> = found.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| found.get_mut(at)?.take()).take(SHOWN).collect()
}

fn page(signed: &Signed, asked: &str, found: &[Found]) -> Response {
    let group = |kind: &str, title: &str| {
        let rows: Vec<&Value> = found.iter().filter(|one| one.kind == kind).map(|one| &one.row).collect();
        (!rows.is_empty()).then(|| json!({"title": signed.say(title), "count": rows.len(), "rows": rows}))
    };
    let groups: Vec<Value> = [group("complaint", "staff-cases-title"), group("contact", "staff-intake-title")]
        .into_iter()
        .flatten()
        .collect();
    let count = signed.app.say_with(signed.language, "list-shown", &[("count", found.len().to_string())]);
    let context = json!({
        "title": signed.say("staff-search-tab"), "q": asked, "filters": [],
        "columns": columns(signed, &["number", "person", "about", "stage"]), "groups": groups,
        "page": {"count_text": count, "prev": null, "next": null},
        "empty": {"title": signed.say("staff-search-none"), "text": signed.say("staff-search-none-text"), "links": [], "acts": []},
    });
    signed.page("staff/search.html", "", context)
}
