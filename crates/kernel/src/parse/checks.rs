//! What a value itself must be, whatever shape it stands in: bounded, readable, of its format.

use serde_json::{Map, Value};

use super::{codes, problem};
use crate::id::Id;
use crate::moment::{Day, Moment};
use crate::problem::FieldProblem;
use crate::text::{TextFault, checked};

/// A list or a map has at most so many entries, where its schema does not say how many.
pub(super) const LIST_LIMIT: usize = 200;
/// A name in a map has at most so many characters.
pub(super) const NAME_LIMIT: usize = 100;
/// A value of no fixed shape goes at most so deep.
pub(super) const DEPTH_LIMIT: usize = 16;

/// The most entries that a list or a map may have.
pub(super) fn most(schema: &Value, key: &str) -> usize {
    let said = schema.get(key).and_then(Value::as_u64);
    said.and_then(|most| usize::try_from(most).ok()).unwrap_or(LIST_LIMIT)
}

pub(super) fn check_count(path: &str, count: usize, most: usize) -> Option<FieldProblem> {
    let arguments = vec![("limit", most.to_string())];
    (count > most).then(|| FieldProblem { arguments, ..problem(path, "field-too-many") })
}

/// Names in a map are lines. What is wrong with one is said of the map: such a name is not repeated.
pub(super) fn check_names(path: &str, object: &Map<String, Value>, most: usize) -> Option<FieldProblem> {
    let fault = object.keys().find_map(|name| check_line(path, name, NAME_LIMIT, false));
    check_count(path, object.len(), most).or(fault)
}

/// A value of no fixed shape: bounded all the same.
pub(super) fn check_free(path: &str, value: &Value, depth: usize) -> Option<FieldProblem> {
    match value {
        Value::String(text) if text.trim().is_empty() => None,
        Value::String(text) => check_line(path, text, 10_000, true),
        Value::Array(_) | Value::Object(_) if depth == DEPTH_LIMIT => Some(problem(path, "field-type")),
        Value::Array(entries) => check_count(path, entries.len(), LIST_LIMIT)
            .or_else(|| entries.iter().find_map(|entry| check_free(path, entry, depth + 1))),
        Value::Object(object) => check_names(path, object, LIST_LIMIT)
            .or_else(|| object.values().find_map(|entry| check_free(path, entry, depth + 1))),
        _ => None,
    }
}

fn check_line(path: &str, text: &str, limit: usize, lines: bool) -> Option<FieldProblem> {
    let fault = checked(text, limit, lines).err()?;
    let arguments = match fault {
        TextFault::TooLong(limit) => vec![("limit", limit.to_string())],
        _ => Vec::new(),
    };
    Some(FieldProblem { arguments, ..problem(path, fault.code()) })
}

pub(super) fn check_text(schema: &Value, path: &str, text: &str) -> Option<FieldProblem> {
    if let Some(codes) = codes(schema) {
        return (!codes.iter().any(|code| code == text)).then(|| problem(path, "field-unknown-choice"));
    }
    let limit = schema.get("maxLength").and_then(Value::as_u64).unwrap_or(10_000);
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    let fault = check_line(path, text, usize::try_from(limit).unwrap_or(usize::MAX), format == "words");
    if fault.is_some() {
        return fault;
    }
    let code = match format {
        "date" if text.parse::<Day>().is_err() => "field-not-a-date",
        "date-time" if text.parse::<Moment>().is_err() => "field-not-a-time",
        "id" if text.parse::<Id<()>>().is_err() => "field-unknown-choice",
        _ => return None,
    };
    Some(problem(path, code))
}
