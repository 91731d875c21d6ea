//! What waits for a second person: read it whole, then perform it or send it back.

use std::collections::HashMap;

use axum::extract::{Form, Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::approval::{Approval, Stage};
use kernel::desk::Request;
use kernel::problem::Problem;
use kernel::view::View;
use serde::Deserialize;
use serde_json::{Value, json};
use work::officer::Officer;

use super::form::{Pairs, token_fits};
use super::frame::{Signed, cell};
use crate::app::with;
use crate::page::{field_label, page as answer, see, status};
use crate::words::key;

/// Was it just proposed?
#[derive(Deserialize)]
pub struct Asked {
    kept: Option<String>,
}

/// The words of an act.
pub fn act_name(signed: &Signed, act: &str) -> String {
    signed.say(&key(&["act", act]))
}

fn persons(view: &mut View<'_>) -> Result<HashMap<String, String>, Problem> {
    let officers: Vec<Officer> = view.records("", &[])?;
    Ok(officers.into_iter().map(|officer| (officer.person.clone(), officer.name.to_string())).collect())
}

/// All that wait, and what was decided lately.
pub async fn list(signed: Signed) -> Response {
    let copy = signed.copy();
    let found = signed.read(move |view| {
        let names = persons(view)?;
        let found: Vec<Approval> = view
            .records("ORDER BY CASE WHEN t.stage = 'waiting' THEN 0 ELSE 1 END, t.proposed_at DESC LIMIT 100", &[])?;
        Ok(found.iter().map(|one| row(&copy, one, &names)).collect::<Vec<_>>())
    });
    match found.await {
        Ok(rows) => {
            let columns: Vec<Value> = ["due", "act", "proposed", "state"]
                .iter()
                .map(|name| json!({"key": name, "label": signed.say(&format!("column-{name}")), "end": false, "sort": null, "sorted": null}))
                .collect();
            let groups = if rows.is_empty() { json!([]) } else { json!([{"title": "", "count": null, "rows": rows}]) };
            let more = json!({
                "title": signed.say("staff-nav-approvals"), "buttons": [], "tabs": [], "filters": [], "filter_action": "",
                "chosen": [], "clear_href": null, "bulk": null, "columns": columns, "groups": groups,
                "page": {"count_text": "", "prev": null, "next": null},
                "empty": {"title": signed.say("approval-empty"), "text": signed.say("approval-empty-text"), "links": [], "acts": []},
            });
            signed.page("staff/list.html", "/s/approval", more)
        }
        Err(problem) => signed.problem(&problem),
    }
}

fn row(signed: &Signed, one: &Approval, names: &HashMap<String, String>) -> Value {
    let due =
        if one.stage == Stage::Waiting { signed.due(Some(one.expires_at), false) } else { cell("text", "", None) };
    let cells = vec![
        due,
        cell("link", act_name(signed, &one.act), Some(format!("/s/approval/{}", one.id))),
        cell("text", names.get(&one.proposed_by).cloned().unwrap_or_default(), None),
        cell("text", signed.code("approval-stage", one.stage), None),
    ];
    json!({"id": one.id.to_string(), "chosen": false, "current": false, "cells": cells})
}

/// One of them.
pub async fn page(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    shown(&signed, &id, asked.kept.is_some(), None).await
}

async fn shown(signed: &Signed, id: &str, kept: bool, problem: Option<&Problem>) -> Response {
    let copy = signed.copy();
    let asked = id.to_owned();
    match signed.read(move |view| context(&copy, view, &asked, kept)).await {
        Ok(mut context) => {
            if let Some(problem) = problem {
                let text = signed.app.say_problem(signed.language, problem.code, &problem.arguments);
                context["errors"] = json!([{"field": "reasons", "text": text}]);
            }
            let code = problem.map_or(StatusCode::OK, status);
            answer(&signed.app, code, "staff/approval.html", &with(signed.base("/s/approval"), context))
        }
        Err(problem) => signed.problem(&problem),
    }
}

fn context(signed: &Signed, view: &mut View<'_>, id: &str, kept: bool) -> Result<Value, Problem> {
    let one: Approval = view.record_named(id)?;
    let names = persons(view)?;
    let content: Value = view.open(&one.content)?;
    let own = signed.actor.person.as_deref() == Some(one.proposed_by.as_str());
    let why_not = if own {
        Some("problem-own-proposal")
    } else if one.stage != Stage::Waiting {
        Some("approval-decided")
    } else if !signed.may(&one.grant_name) {
        Some("problem-not-granted")
    } else {
        None
    };
    let proposer = names.get(&one.proposed_by).cloned().unwrap_or_default();
    let arguments = [("name", proposer), ("date", signed.app.long_date(signed.language, one.proposed_at))];
    let mut rows = Vec::new();
    list_content(signed, &one.act, &content, &mut rows);
    let label = act_name(signed, &one.act);
    let field = json!({"name": "reasons", "label": signed.say("approval-reasons"), "hint": null, "kind": "textarea", "value": "",
                       "values": [], "options": [], "required": false, "error": null, "rows": 3, "autocomplete": null,
                       "inputmode": null, "dir": null, "group": null});
    let does = format!("{}-does", key(&["act", &one.act]));
    let crumbs = if one.on_kind.is_empty() {
        json!([])
    } else {
        json!([{"label": signed.say(&key(&["kind", &one.on_kind])), "href": format!("/s/{}/{}", one.on_kind, one.on_id), "note": null}])
    };
    Ok(json!({
        "crumbs": crumbs, "reference": "", "title": label, "marks": [],
        "proposed": signed.app.say_with(signed.language, "approval-proposed", &arguments),
        "clock": signed.due(Some(one.expires_at), false)["clock"],
        "steps": [{"state": "done", "label": signed.say("approval-step-proposed"), "note": arguments[0].1},
                  {"state": if one.stage == Stage::Waiting { "now" } else { "done" },
                   "label": signed.code("approval-stage", one.stage), "note": ""}],
        "rows": rows, "content": [], "what": signed.app.words.first(signed.language.code, &[&does]).into_iter().collect::<Vec<_>>(),
        "who": null, "why_not": why_not.map(|name| signed.say(name)),
        "withdraw": (own && one.stage == Stage::Waiting).then(|| signed.say("act-approval-withdraw")), "action": format!("/s/approval/{}", one.id),
        "fields": [field], "approve": signed.say("act-approval-approve"), "checks": [],
        "hidden": signed.hidden(Some(one.version)), "done": kept.then(|| signed.say("approval-kept")),
    }))
}

/// What was proposed, one row for each thing said.
fn list_content(signed: &Signed, act: &str, content: &Value, rows: &mut Vec<Value>) {
    match content {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::Null => {}
                    Value::Object(_) | Value::Array(_) => list_content(signed, act, value, rows),
                    // Ids say nothing to a person; the page of the record is one click away.
                    Value::String(text) if text.len() == 26 && text.parse::<kernel::id::Id<()>>().is_ok() => {}
                    other => {
                        let text = other.as_str().map_or_else(|| other.to_string(), str::to_owned);
                        let words = &signed.app.words;
                        let lists = [name.as_str(), "outcome", "extendable"];
                        let named = lists.iter().map(|list| key(&["code", list, &text])).collect::<Vec<_>>();
                        let keys: Vec<&str> = named.iter().map(String::as_str).collect();
                        let shown = words.first(signed.language.code, &keys);
                        let said = shown.is_none() && text.contains(' ');
                        rows.push(json!({"label": field_label(&signed.app, signed.language, act, name), "value": shown.unwrap_or(text),
                                         "said": said, "ltr": false, "change": null, "href": null}));
                    }
                }
            }
        }
        Value::Array(entries) => entries.iter().for_each(|entry| list_content(signed, act, entry, rows)),
        _ => {}
    }
}

/// Approve, or return with reasons.
pub async fn decide(signed: Signed, Path(id): Path<String>, Form(given): Form<Pairs>) -> Response {
    if !token_fits(&signed, &given) {
        return shown(&signed, &id, false, Some(&Problem::refused("form-stale"))).await;
    }
    let reasons = given.value("reasons");
    let (act, input) = match given.value("decision").as_str() {
        "approve" => ("approval.approve", json!({})),
        "withdraw" => ("approval.withdraw", json!({})),
        _ if reasons.trim().is_empty() => {
            return shown(
                &signed,
                &id,
                false,
                Some(&Problem::new(kernel::problem::Gravity::Mend, "return-needs-reasons")),
            )
            .await;
        }
        _ => ("approval.return", json!({"reasons": reasons})),
    };
    let request = Request {
        actor: signed.actor.clone(),
        act: act.to_owned(),
        on: id.clone(),
        input,
        version: given.value("_rev").parse().ok(),
        key: Some(given.value("_key")).filter(|key| !key.is_empty()),
    };
    match signed.app.request(request).await {
        Ok(_) => see(&format!("/s/approval/{id}")),
        Err(problem) => shown(&signed, &id, false, Some(&problem)).await,
    }
}
