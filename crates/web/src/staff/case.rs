//! The case page: what is the matter, whose turn, by when; then everything that happened.

use axum::extract::{Path, Query};
use axum::response::Response;
use kernel::code_list::Codes;
use kernel::problem::Problem;
use kernel::view::View;
use serde::Deserialize;
use serde_json::{Value, json};
use work::complaint::{self, Admissibility, Allegation, Complaint, Stage};
use work::contact::Contact;

use super::frame::{Signed, button, officer_names};
use super::lists::danger_words;
use super::timeline;
use crate::words::key;

/// Entries of the audit log on one page.
const ENTRIES: i64 = 100;

/// Which composer is open.
#[derive(Deserialize)]
pub struct Asked {
    write: Option<String>,
}

/// The page.
pub async fn page(signed: Signed, Path(id): Path<String>, Query(asked): Query<Asked>) -> Response {
    let copy = signed.copy();
    match signed.read(move |view| context(&copy, view, &id, asked.write.as_deref())).await {
        Ok(context) => signed.page("staff/case.html", "/s/complaint", context),
        Err(problem) => signed.problem(&problem),
    }
}

fn context(signed: &Signed, view: &mut View<'_>, id: &str, write: Option<&str>) -> Result<Value, Problem> {
    let case: Complaint = view.record_named(id)?;
    let names = officer_names(view)?;
    let allegations = complaint::allegations(view, &case)?;
    let parties = complaint::parties(view, &case)?;
    let clocks = view.clocks_of(&case)?;
    let past = view.history_of(&case, ENTRIES)?;
    let contact: Option<Contact> = match &case.contact {
        Some(contact) => view.record_named(contact).ok(),
        None => None,
    };
    let file = case.id.to_string();
    let mut entries = timeline::changes(signed, &past, &names);
    entries.extend(timeline::messages(signed, view, &file, &names)?);
    entries.extend(timeline::notes(signed, view, &file, &names)?);
    if let Some(contact) = &contact {
        let before = view.history_of(contact, ENTRIES)?;
        entries.extend(timeline::changes(signed, &before, &names));
        if let Some(text) = view.open_any(contact.text_original.as_ref())? {
            let by = signed.code("channel", contact.channel);
            entries.push(timeline::words(signed, contact.received_at, text.as_str(), by));
        }
        let earlier = contact.id.to_string();
        entries.extend(timeline::messages(signed, view, &earlier, &names)?);
        entries.extend(timeline::notes(signed, view, &earlier, &names)?);
    }
    let mut person = None;
    let mut party_items = Vec::new();
    for party in &parties {
        let name = view.open_any(party.name.as_ref())?.map(|name| name.to_string());
        person = person.or_else(|| name.clone());
        let shown = name.unwrap_or_else(|| signed.say("party-unnamed"));
        party_items.push(item(&signed.code("party-role", party.role), &shown));
    }
    let next = next_act(&case);
    let mut buttons = signed.acts_on(view, "complaint", &file, Some(case.stage.code()), next)?;
    buttons.retain(|button| fits_danger(button, case.in_danger()));
    let missing: Vec<String> = complaint::missing(&case, &allegations)
        .into_iter()
        .map(|code| signed.app.say_problem(signed.language, code, &[]))
        .collect();
    let owner = names.get(&case.owner).cloned().unwrap_or_default();
    let clock_list: Vec<Value> =
        clocks.iter().filter(|(clock, _)| !clock.ended).map(|(clock, state)| signed.clock(clock, state)).collect();
    let sections = vec![
        allegation_section(signed, view, &allegations)?,
        json!({"title": signed.say("case-parties"), "count": null, "kind": "facts", "items": party_items, "note": null, "link": null}),
        safe_section(signed, view, contact.as_ref())?,
        facts(signed, &case, &owner),
    ];
    Ok(json!({
        "crumbs": [{"label": signed.say("staff-nav-cases"), "href": "/s/complaint", "note": null}],
        "reference": case.number.to_string(), "presence": null, "person": person, "title": view.open(&case.heading)?,
        "marks": marks(signed, &case), "steps": steps(signed, &case), "clocks": clock_list,
        "turn": {"label": signed.say("case-turn"), "who": turn(signed, &case, &owner), "text": missing.join(" "), "act": null},
        "composer": composer(signed, &case, contact.as_ref(), write), "buttons": buttons, "filters": [],
        "days": timeline::days(signed, entries), "sections": sections, "hidden": signed.hidden(None),
    }))
}

/// A danger is flagged where none is, and acted on or ended where one is.
pub(super) fn fits_danger(button: &Value, in_danger: bool) -> bool {
    let act = button["href"].as_str().and_then(|href| href.rsplit('.').next()).unwrap_or_default();
    match act {
        "flag_danger" => !in_danger,
        "record_danger_action" | "unflag_danger" => in_danger,
        _ => true,
    }
}

/// What the stage waits for: the one solid button.
fn next_act(case: &Complaint) -> &'static str {
    match case.stage {
        _ if case.in_danger() => "complaint.record_danger_action",
        Stage::Admissibility => "complaint.admit",
        Stage::Examination | Stage::Mediation => "complaint.conclude",
        Stage::Conclusion | Stage::FollowUp if complaint::missing(case, &[]).is_empty() => "complaint.close",
        Stage::Conclusion | Stage::FollowUp => "complaint.tell_conclusion",
        Stage::Closed => "",
    }
}

fn turn(signed: &Signed, case: &Complaint, owner: &str) -> String {
    if case.waiting_for == complaint::Waiting::None {
        signed.app.say_with(signed.language, "case-turn-ours", &[("name", owner.to_owned())])
    } else {
        signed.code("waiting", case.waiting_for)
    }
}

fn marks(signed: &Signed, case: &Complaint) -> Vec<Value> {
    let mut found = Vec::new();
    if case.in_danger() {
        found.push(Signed::mark("danger", danger_words(signed, case.danger_type)));
    }
    found.push(Signed::mark("sealed", signed.say("mark-sealed")));
    found
}

/// The line: the stages in order, with the day each was reached.
fn steps(signed: &Signed, case: &Complaint) -> Vec<Value> {
    let order = [Stage::Admissibility, Stage::Examination, Stage::Conclusion, Stage::FollowUp, Stage::Closed];
    let now = order.iter().position(|stage| *stage == case.stage).unwrap_or(1);
    let day = |at| signed.app.near_date(signed.language, at);
    let mut steps = vec![json!({"state": "done", "label": signed.say("step-received"), "note": day(case.received_at)})];
    for (place, stage) in order.iter().enumerate() {
        let closed = case.stage == Stage::Closed;
        let state = if place < now || closed {
            "done"
        } else if place == now {
            "now"
        } else {
            "next"
        };
        let reached = match stage {
            Stage::Examination => case.admitted_at,
            Stage::Conclusion => case.concluded_at,
            Stage::Closed => case.closed_at,
            _ => None,
        };
        let note = reached.map(day).unwrap_or_default();
        steps.push(json!({"state": state, "label": signed.code("complaint-stage", *stage), "note": note}));
    }
    steps
}

fn item(label: &str, title: &str) -> Value {
    json!({"label": label, "title": title, "href": null, "said": false, "note": null, "mark": null})
}

fn allegation_section(signed: &Signed, view: &mut View<'_>, allegations: &[Allegation]) -> Result<Value, Problem> {
    let mut items = Vec::new();
    for one in allegations {
        let body = match &one.body {
            Some(body) => view.record_named::<work::body::Body>(body)?.name(signed.language.code).to_owned(),
            None => view.open_any(one.body_named.as_ref())?.map(|name| name.to_string()).unwrap_or_default(),
        };
        let place = view.open_any(one.place.as_ref())?.map(|place| place.to_string());
        let period = view.open_any(one.period.as_ref())?.map(|period| period.to_string());
        let note: Vec<String> =
            [Some(body), place, period].into_iter().flatten().filter(|text| !text.is_empty()).collect();
        let mark = match (one.finding, one.admissibility) {
            (Some(finding), _) => {
                let kind =
                    if finding == complaint::Finding::NotEstablished { "not-established" } else { "established" };
                Signed::mark(kind, signed.code("finding", finding))
            }
            (None, Admissibility::Pending) => Signed::mark("alleged", signed.say("mark-alleged")),
            (None, other) => Signed::mark("alleged", signed.code("admissibility", other)),
        };
        items.push(json!({"label": null, "title": signed.code("issue", one.issue), "href": null, "said": false,
                          "note": note.join(", "), "mark": mark}));
    }
    let note =
        if allegations.is_empty() { signed.say("case-no-allegations") } else { signed.say("case-allegations-note") };
    Ok(
        json!({"title": signed.say("case-allegations"), "count": allegations.len(), "kind": "list", "items": items, "note": note, "link": null}),
    )
}

pub(super) fn safe_section(signed: &Signed, view: &mut View<'_>, contact: Option<&Contact>) -> Result<Value, Problem> {
    let mut items = Vec::new();
    if let Some(contact) = contact {
        let safe = view.open(&contact.safe_contact)?;
        let ways: Vec<String> = safe.ways.iter().map(|way| signed.code("way", *way)).collect();
        let ways = if ways.is_empty() { signed.code("way", "receipt_only") } else { ways.join(", ") };
        items.push(json!({"label": null, "title": ways, "href": null, "said": false,
                          "note": safe.at.map(|at| at.to_string()), "mark": null}));
        if let Some(never) = safe.never {
            items.push(json!({"label": signed.say("safe-never"), "title": never, "href": null, "said": true, "note": null, "mark": null}));
        }
    }
    Ok(
        json!({"title": signed.say("case-safe"), "count": null, "kind": "list", "items": items, "note": null, "link": null}),
    )
}

fn facts(signed: &Signed, case: &Complaint, owner: &str) -> Value {
    let mut items = vec![
        item(&signed.say("field-owner"), owner),
        item(&signed.say("column-received"), &signed.app.long_date(signed.language, case.received_at)),
        item(&signed.say("field-language"), case.language.as_str()),
        item(&signed.say("field-urgency"), &signed.code("urgency", case.urgency)),
    ];
    if let Some(outcome) = case.outcome {
        items.push(item(&signed.say("field-outcome"), &signed.code("outcome", outcome)));
    }
    json!({"title": signed.say("case-facts"), "count": null, "kind": "facts", "items": items, "note": null, "link": null})
}

/// One composer: a note or a message, each with its own reader named.
fn composer(signed: &Signed, case: &Complaint, contact: Option<&Contact>, write: Option<&str>) -> Value {
    let id = case.id.to_string();
    let mut kinds = Vec::new();
    if signed.may("message.send") && contact.is_some() && case.stage != Stage::Closed {
        kinds.push(("message", "message.send"));
    }
    if signed.may("note.add") {
        kinds.push(("note", "note.add"));
    }
    let Some((kind, act)) = kinds.iter().find(|(kind, _)| Some(*kind) == write).or_else(|| kinds.first()) else {
        return Value::Null;
    };
    let tabs: Vec<Value> = kinds
        .iter()
        .map(|(one, _)| {
            json!({"kind": one, "label": signed.say(&key(&["kind", one])), "icon": one, "href": format!("?write={one}"), "current": one == kind})
        })
        .collect();
    let label = signed.say(&format!("composer-{kind}"));
    let field = json!({"name": "body", "label": label, "hint": null, "kind": "textarea", "value": "", "values": [], "options": [],
                       "required": true, "error": null, "rows": 4, "autocomplete": null, "inputmode": null, "dir": null, "group": null});
    let icon = if *kind == "note" { "lock" } else { "eye" };
    json!({
        "kind": kind, "tabs": tabs, "action": format!("/s/complaint/{id}/{act}"), "draft": null, "multipart": false,
        "reader": {"icon": icon, "who": signed.say(&format!("reader-{kind}")), "text": signed.say(&format!("reader-{kind}-text"))},
        "fields": [field], "button": signed.say(&key(&["act", &act.replace('.', "-")])), "note": null, "saved": null,
    })
}

/// The button that leads to a case.
pub(super) fn open_button(signed: &Signed, id: &str) -> Value {
    button(&signed.say("case-open"), &format!("/s/complaint/{id}"), true)
}
