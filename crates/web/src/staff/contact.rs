//! The page of a contact: what was said, how to reach the person, and what can be done with it.

use axum::extract::Path;
use axum::response::Response;
use kernel::code_list::Codes;
use kernel::problem::Problem;
use kernel::view::View;
use serde_json::{Value, json};
use work::contact::{Contact, Stage};

use super::case::{fits_danger, open_button, safe_section};
use super::frame::{Signed, officer_names};
use super::lists::danger_words;
use super::timeline;

/// The page.
pub async fn page(signed: Signed, Path(id): Path<String>) -> Response {
    let copy = signed.copy();
    match signed.read(move |view| context(&copy, view, &id)).await {
        Ok(context) => signed.page("staff/record.html", "/s/contact", context),
        Err(problem) => signed.problem(&problem),
    }
}

fn context(signed: &Signed, view: &mut View<'_>, id: &str) -> Result<Value, Problem> {
    let contact: Contact = view.record_named(id)?;
    let names = officer_names(view)?;
    let clocks = view.clocks_of(&contact)?;
    let past = view.history_of(&contact, 100)?;
    let file = contact.id.to_string();
    let mut entries = timeline::changes(signed, &past, &names);
    entries.extend(timeline::messages(signed, view, &file, &names)?);
    entries.extend(timeline::notes(signed, view, &file, &names)?);
    let mut buttons = signed.acts_on(view, "contact", &file, Some(contact.stage.code()), next_act(&contact))?;
    buttons.retain(|button| fits_danger(button, contact.in_danger()));
    if let Some(case) = contact.case() {
        buttons.insert(0, open_button(signed, &case.to_string()));
    }
    let name = view.open_any(contact.said_by.as_ref())?.map(|name| name.to_string());
    let clock_list: Vec<Value> =
        clocks.iter().filter(|(clock, _)| !clock.ended).map(|(clock, state)| signed.clock(clock, state)).collect();
    let mut marks = Vec::new();
    if contact.in_danger() {
        marks.push(Signed::mark("danger", danger_words(signed, contact.danger_type)));
    }
    let parts = vec![words_part(signed, view, &contact)?, facts_part(signed, &contact)];
    let stages = [Stage::Received, Stage::Triaged, Stage::Settled];
    let now = stages.iter().position(|stage| *stage == contact.stage).unwrap_or(0);
    let steps: Vec<Value> = stages
        .iter()
        .enumerate()
        .map(|(place, stage)| {
            let done = place < now || contact.stage == Stage::Settled;
            let state = if done {
                "done"
            } else if place == now {
                "now"
            } else {
                "next"
            };
            json!({"state": state, "label": signed.code("contact-stage", *stage), "note": null})
        })
        .collect();
    Ok(json!({
        "crumbs": [{"label": signed.say("staff-nav-intake"), "href": "/s/contact", "note": null}],
        "reference": contact.number.to_string(), "presence": null, "person": name, "title": signed.code("channel", contact.channel),
        "marks": marks, "steps": steps, "clocks": clock_list, "buttons": buttons, "parts": parts, "filters": [],
        "days": timeline::days(signed, entries), "sections": [safe_section(signed, view, Some(&contact))?],
    }))
}

/// What the stage waits for: the one solid button.
fn next_act(contact: &Contact) -> &'static str {
    match contact.stage {
        Stage::Received => "contact.triage",
        Stage::Triaged => "complaint.open",
        Stage::Settled => "",
    }
}

fn row(label: String, value: String, said: bool) -> Value {
    json!({"label": label, "value": value, "said": said, "ltr": false, "change": null, "href": null})
}

fn words_part(signed: &Signed, view: &mut View<'_>, contact: &Contact) -> Result<Value, Problem> {
    let mut rows = Vec::new();
    let said = |label: &str, text: String| row(signed.say(label), text, true);
    match view.open_any(contact.text_original.as_ref())? {
        Some(text) => rows.push(said("contact-words", text.into_string())),
        None => rows.push(row(signed.say("contact-words"), signed.say("contact-no-words"), false)),
    }
    if let Some(account) = view.open_any(contact.account.as_ref())? {
        let texts = [
            ("field-against", account.against),
            ("field-place_and_time", account.place_and_time),
            ("field-tried", account.tried),
            ("field-wish", account.wish),
        ];
        for (label, text) in texts {
            if let Some(text) = text {
                rows.push(said(&label.replace('_', "-"), text.into_string()));
            }
        }
        if let Some(other) = account.on_behalf_of {
            rows.push(row(signed.say("field-on-behalf-of"), other.into_string(), false));
        }
    }
    Ok(
        json!({"title": signed.say("contact-said"), "rows": rows, "columns": [], "groups": [], "text": null, "acts": []}),
    )
}

fn facts_part(signed: &Signed, contact: &Contact) -> Value {
    let mut rows = vec![
        row(signed.say("column-received"), signed.app.long_date(signed.language, contact.received_at), false),
        row(signed.say("field-language"), contact.language.to_string(), false),
        row(signed.say("field-for-whom"), signed.code("for-whom", contact.for_whom), false),
        row(signed.say("field-danger-stated"), signed.code("danger-stated", contact.danger_stated), false),
    ];
    if let Some(class) = contact.class {
        rows.push(row(signed.say("field-class"), signed.code("class", class), false));
    }
    if let Some(urgency) = contact.urgency {
        rows.push(row(signed.say("field-urgency"), signed.code("urgency", urgency), false));
    }
    rows.push(row(signed.say("contact-disposition"), signed.code("disposition", contact.disposition), false));
    if let Some(ground) = contact.ground {
        rows.push(row(signed.say("field-ground"), signed.code("ground", ground), false));
    }
    json!({"title": signed.say("case-facts"), "rows": rows, "columns": [], "groups": [], "text": null, "acts": []})
}
