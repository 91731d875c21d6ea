//! An act's schema becomes the fields of a form: choices for whatever names a record, one group for each allegation,
//! the times in the institution's own zone.

use std::collections::HashMap;

use kernel::moment::Moment;
use kernel::parse::{FieldOf, Holds};
use kernel::problem::Problem;
use kernel::view::View;
use serde_json::{Value, json};
use work::body::Body;
use work::complaint::{self, Complaint};
use work::contact::Contact;
use work::officer::Officer;

use super::form::Pairs;
use super::frame::Signed;
use crate::page::field_label;
use crate::words::key;

/// What may be chosen where a field names a record.
#[derive(Default)]
pub struct Choices {
    by_field: HashMap<&'static str, Vec<(String, String)>>,
    /// The allegations of the case, with their names.
    pub allegations: Vec<(String, String)>,
}

/// Reads what may be chosen, for a form on this record.
pub fn choices(view: &mut View<'_>, signed: &Signed, kind: &str, id: &str) -> Result<Choices, Problem> {
    let mut found = Choices::default();
    let now = view.now();
    let language = signed.language.code;
    let officers: Vec<Officer> = view.records("ORDER BY t.name", &[])?;
    let officers: Vec<(String, String)> = officers
        .into_iter()
        .filter(|officer| officer.body.is_none() && officer.is_active(now))
        .map(|officer| (officer.id.to_string(), officer.name.to_string()))
        .collect();
    let bodies: Vec<Body> = view.records("ORDER BY t.code", &[])?;
    let bodies: Vec<(String, String)> =
        bodies.iter().map(|body| (body.id.to_string(), body.name(language).to_owned())).collect();
    found.by_field.insert("owner", officers.clone());
    found.by_field.insert("officer", officers);
    found.by_field.insert("body", bodies.clone());
    found.by_field.insert("parent", bodies);
    if kind == "contact" {
        let others: Vec<Contact> = view.records("WHERE t.id <> $1 ORDER BY t.received_at DESC LIMIT 100", &[&id])?;
        found
            .by_field
            .insert("repeats", others.iter().map(|one| (one.id.to_string(), one.number.to_string())).collect());
    }
    if kind == "complaint" {
        let case: Complaint = view.record_named(id)?;
        for allegation in complaint::allegations(view, &case)? {
            found.allegations.push((allegation.id.to_string(), signed.code("issue", allegation.issue)));
        }
    }
    Ok(found)
}

/// The sets of a form.
pub fn sets(
    signed: &Signed,
    act: &str,
    fields: &[FieldOf],
    given: &Pairs,
    problem: Option<&Problem>,
    choices: &Choices,
) -> Vec<Value> {
    let made = Making { signed, act, given, problem, choices };
    let plain: Vec<Value> = fields.iter().filter_map(|field| made.single(field)).collect();
    let mut sets =
        vec![json!({"title": null, "hint": null, "fields": plain, "repeat": null, "add": null, "groups": []})];
    for field in fields {
        if let Holds::List(inner) = &field.holds
            && made.is_group(inner)
        {
            sets.push(made.repeated(field, inner));
        }
    }
    sets
}

struct Making<'m> {
    signed: &'m Signed,
    act: &'m str,
    given: &'m Pairs,
    problem: Option<&'m Problem>,
    choices: &'m Choices,
}

impl Making<'_> {
    /// A list of more than one thing is shown as groups; a list of codes as boxes to tick.
    fn is_group(&self, inner: &[FieldOf]) -> bool {
        inner.len() > 1 || inner.iter().any(|field| !field.path.ends_with('#'))
    }

    fn single(&self, field: &FieldOf) -> Option<Value> {
        match &field.holds {
            Holds::List(inner) if self.is_group(inner) => None,
            Holds::List(inner) => Some(self.ticks(field, inner.first()?)),
            _ => Some(self.shaped(field, &field.path)),
        }
    }

    fn label(&self, path: &str) -> String {
        field_label(&self.signed.app, self.signed.language, self.act, path)
    }

    fn base(&self, path: &str, kind: &str, required: bool) -> Value {
        let words = &self.signed.app.words;
        let last = last_word(path);
        let hint = words.first(self.signed.language.code, &[&key(&["hint", self.act, last]), &key(&["hint", last])]);
        let error = self.problem.and_then(|problem| {
            let wrong = problem.fields.iter().find(|wrong| wrong.field == path)?;
            Some(self.signed.app.say_problem(self.signed.language, wrong.code, &wrong.arguments))
        });
        json!({"name": path, "label": self.label(path), "hint": hint, "kind": kind, "value": self.given.value(path),
               "values": [], "options": [], "required": required, "error": error, "rows": null, "autocomplete": null,
               "inputmode": null, "dir": null, "group": null})
    }

    fn shaped(&self, field: &FieldOf, path: &str) -> Value {
        let mut shaped = self.base(path, "text", field.required);
        let last = last_word(path);
        match &field.holds {
            Holds::Choice { list, codes } => {
                let few = codes.len() <= 4;
                shaped["kind"] = if few { "radios" } else { "select" }.into();
                shaped["options"] = self.code_options(list, codes, !few || !field.required);
            }
            Holds::YesNo => {
                shaped["kind"] = "checkboxes".into();
                shaped["required"] = true.into();
                shaped["options"] = json!([{"value": "true", "label": self.label(path), "hint": null}]);
                let ticked = matches!(self.given.value(path).as_str(), "true" | "on" | "yes");
                shaped["value"] = if ticked { "true" } else { "" }.into();
            }
            Holds::Number => shaped["kind"] = "number".into(),
            Holds::Text { format, .. } if format == "words" => {
                shaped["kind"] = "textarea".into();
                let long = matches!(last, "text" | "letter" | "body" | "reasons" | "answer" | "question");
                shaped["rows"] = if long { 7 } else { 3 }.into();
            }
            Holds::Text { format, .. } if format == "id" => {
                let known = if last == "allegation" {
                    Some(&self.choices.allegations)
                } else {
                    self.choices.by_field.get(last)
                };
                let none = json!({"value": "", "label": self.signed.say("form-choose"), "hint": null});
                let named =
                    known.into_iter().flatten().map(|(id, name)| json!({"value": id, "label": name, "hint": null}));
                shaped["kind"] = "select".into();
                shaped["options"] = std::iter::once(none).chain(named).collect();
            }
            Holds::Text { format, .. } if format == "date-time" => {
                shaped["hint"] = self.signed.say("form-time-hint").into();
                shaped["dir"] = "ltr".into();
            }
            _ => {}
        }
        shaped
    }

    fn code_options(&self, list: &str, codes: &[String], empty: bool) -> Value {
        let none = empty.then(|| json!({"value": "", "label": self.signed.say("form-choose"), "hint": null}));
        let named =
            codes.iter().map(|code| json!({"value": code, "label": self.signed.code(list, code), "hint": null}));
        none.into_iter().chain(named).collect()
    }

    fn ticks(&self, field: &FieldOf, item: &FieldOf) -> Value {
        let mut shaped = self.base(&field.path, "checkboxes", field.required);
        if let Holds::Choice { list, codes } = &item.holds {
            shaped["options"] = self.code_options(list, codes, false);
        } else {
            shaped["kind"] = "text".into();
        }
        shaped["values"] = self.given.values(&field.path).into();
        shaped
    }

    fn repeated(&self, field: &FieldOf, inner: &[FieldOf]) -> Value {
        let per_allegation = inner.iter().any(|one| last_word(&one.path) == "allegation");
        let count = if per_allegation { self.choices.allegations.len() } else { self.given.groups(&field.path) };
        let groups: Vec<Value> = (0..count)
            .map(|place| {
                let fields: Vec<Value> = inner
                    .iter()
                    .map(|one| {
                        let path = one.path.replacen('#', &place.to_string(), 1);
                        let mut shaped = self.shaped(one, &path);
                        if per_allegation && last_word(&path) == "allegation" {
                            shaped["kind"] = "hidden".into();
                            shaped["value"] = self.choices.allegations[place].0.clone().into();
                        }
                        shaped
                    })
                    .collect();
                let title = if per_allegation {
                    self.choices.allegations[place].1.clone()
                } else {
                    let number = (place + 1).to_string();
                    self.signed.app.say_with(self.signed.language, "form-group", &[("number", number)])
                };
                json!({"title": title, "fields": fields, "remove": null})
            })
            .collect();
        let error = self.problem.and_then(|problem| problem.fields.iter().find(|wrong| wrong.field == field.path));
        let hint = error.map(|wrong| self.signed.app.say_problem(self.signed.language, wrong.code, &wrong.arguments));
        // Where there is one group for each allegation nobody adds more.
        let add = if per_allegation { "" } else { field.path.as_str() };
        json!({"title": self.label(&field.path), "hint": hint, "fields": [], "repeat": field.path,
               "add": if add.is_empty() { String::new() } else { self.signed.say("form-add") }, "groups": groups})
    }
}

/// The last word of a path that is not a place in a list.
fn last_word(path: &str) -> &str {
    path.rsplit('.').find(|part| *part != "#" && part.parse::<usize>().is_err()).unwrap_or(path)
}

/// Times as an officer types them, `2026-11-24 16:00` in the institution's zone, become instants; what cannot be read is
/// left for the parser to complain about.
pub fn instants(signed: &Signed, fields: &[FieldOf], given: &Pairs) -> Vec<(String, String)> {
    let house = signed.app.house();
    let zone = house.clocks().calendar().time_zone().clone();
    let timed: Vec<&str> = fields
        .iter()
        .filter(|field| matches!(&field.holds, Holds::Text { format, .. } if format == "date-time"))
        .map(|field| field.path.as_str())
        .collect();
    let read = |text: &str| -> Option<Moment> {
        let civil: jiff::civil::DateTime = text.trim().replace(' ', "T").parse().ok()?;
        Some(Moment::of(zone.to_timestamp(civil).ok()?))
    };
    given
        .0
        .iter()
        .filter(|(name, _)| !name.starts_with('_') && name != "draft")
        .map(|(name, value)| {
            let instant = if timed.contains(&name.as_str()) { read(value) } else { None };
            (name.clone(), instant.map_or_else(|| value.clone(), |instant| instant.to_string()))
        })
        .collect()
}
