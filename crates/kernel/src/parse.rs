//! One parser for forms, JSON and the command line: an act's schema says what its input must be, and every wrong
//! field is reported at once.

use serde_json::{Map, Value};

use crate::id::Id;
use crate::moment::{Day, Moment};
use crate::problem::{FieldProblem, Problem};
use crate::text::{TextFault, checked};

/// A list in a form has at most so many entries.
const LIST_LIMIT: usize = 200;

/// Makes the pairs of a form or the options of a command into an act's input. Names are paths: `allegations.0.issue`.
/// Errors: every field that must be mended.
pub fn pairs(schema: &Value, given: &[(String, String)]) -> Result<Value, Problem> {
    let known = Schema { root: schema };
    let mut problems = Vec::new();
    let value = known.gather(schema, "", given).unwrap_or_else(|| Value::Object(Map::new()));
    known.unknown(given, &mut problems);
    known.check(schema, "", &value, &mut problems);
    Problem::if_any(problems)?;
    Ok(value)
}

/// Checks JSON against an act's schema. Errors: every field that must be mended.
pub fn json(schema: &Value, value: Value) -> Result<Value, Problem> {
    let mut problems = Vec::new();
    Schema { root: schema }.check(schema, "", &value, &mut problems);
    Problem::if_any(problems)?;
    Ok(value)
}

/// A field of an act's input, as a form or a command shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct FieldOf {
    /// Path with `#` for the place in a list: `allegations.#.issue`.
    pub path: String,
    /// What stands in it.
    pub holds: Holds,
    /// Must it be filled?
    pub required: bool,
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq)]
pub enum Holds {
    /// A text with this format (`line`, `words`, `date`, `id`, …) and at most so many characters.
    Text {
        /// The format's name; empty for any text.
        format: String,
        /// The most characters.
        limit: Option<u64>,
    },
    /// One of these codes of this list.
    Choice {
        /// The list's name, for the words of the codes.
        list: String,
        /// The codes.
        codes: Vec<String>,
    },
    /// Yes or no.
    YesNo,
    /// A whole number.
    Number,
    /// A list of these fields.
    List(Vec<FieldOf>),
}

/// The fields of a schema, in the order of the struct.
pub fn fields(schema: &Value) -> Vec<FieldOf> {
    Schema { root: schema }.fields(schema, "")
}

struct Schema<'s> {
    root: &'s Value,
}

impl<'s> Schema<'s> {
    /// Follows references and looks through `null` alternatives; says whether `null` may stand there.
    fn resolve(&self, schema: &'s Value) -> (&'s Value, bool) {
        if let Some(name) = schema.get("$ref").and_then(Value::as_str) {
            let found = name.strip_prefix('#').and_then(|path| self.root.pointer(path));
            return found.map_or((schema, false), |found| self.resolve(found));
        }
        if let Some(either) = schema.get("anyOf").and_then(Value::as_array) {
            let other = either.iter().find(|one| one.get("type").and_then(Value::as_str) != Some("null"));
            return other.map_or((schema, true), |other| (self.resolve(other).0, true));
        }
        (schema, kinds(schema).contains(&"null"))
    }

    fn properties(schema: &'s Value) -> impl Iterator<Item = (&'s String, &'s Value)> {
        schema.get("properties").and_then(Value::as_object).into_iter().flatten()
    }

    fn is_required(schema: &Value, name: &str) -> bool {
        let required = schema.get("required").and_then(Value::as_array);
        required.is_some_and(|names| names.iter().any(|one| one.as_str() == Some(name)))
    }

    fn fields(&self, schema: &'s Value, path: &str) -> Vec<FieldOf> {
        let mut found = Vec::new();
        for (name, child) in Self::properties(schema) {
            let (inner, nullable) = self.resolve(child);
            let path = join(path, name);
            let required = Self::is_required(schema, name) && !nullable;
            if kinds(inner).contains(&"object") {
                found.extend(self.fields(inner, &path));
                continue;
            }
            found.push(FieldOf { holds: self.holds(inner, &path), path, required });
        }
        found
    }

    fn holds(&self, schema: &'s Value, path: &str) -> Holds {
        if let Some(codes) = codes(schema) {
            let list = schema.get("x-list").and_then(Value::as_str).unwrap_or_default().to_owned();
            return Holds::Choice { list, codes };
        }
        match kinds(schema).first() {
            Some(&"boolean") => Holds::YesNo,
            Some(&"integer" | &"number") => Holds::Number,
            Some(&"array") => {
                let items = schema.get("items").map(|items| self.resolve(items).0);
                let inner = join(path, "#");
                let fields = match items {
                    Some(items) if kinds(items).contains(&"object") => self.fields(items, &inner),
                    Some(items) => vec![FieldOf { holds: self.holds(items, &inner), path: inner, required: true }],
                    None => Vec::new(),
                };
                Holds::List(fields)
            }
            _ => Holds::Text {
                format: schema.get("format").and_then(Value::as_str).unwrap_or_default().to_owned(),
                limit: schema.get("maxLength").and_then(Value::as_u64),
            },
        }
    }

    /// Collects the value at a path; `None` when nothing was given there.
    fn gather(&self, schema: &'s Value, path: &str, given: &[(String, String)]) -> Option<Value> {
        let (schema, _) = self.resolve(schema);
        let kinds = kinds(schema);
        if kinds.contains(&"object") {
            let children = Self::properties(schema)
                .filter_map(|(name, child)| Some((name.clone(), self.gather(child, &join(path, name), given)?)));
            let object: Map<String, Value> = children.collect();
            let meant = object.values().any(|value| *value != Value::Bool(false));
            return if meant || path.is_empty() { Some(Value::Object(object)) } else { None };
        }
        if kinds.contains(&"array") {
            return self.gather_list(schema, path, given);
        }
        let text = given.iter().find(|(name, _)| name == path).map(|(_, value)| value.as_str());
        if kinds.contains(&"boolean") {
            return Some(Value::Bool(matches!(text, Some("true" | "on" | "yes" | "1"))));
        }
        let text = text.filter(|text| !text.trim().is_empty())?;
        if kinds.contains(&"integer") {
            return Some(text.trim().parse::<i64>().map_or_else(|_| Value::String(text.to_owned()), Value::from));
        }
        let whole = schema.get("format").and_then(Value::as_str) == Some("words");
        Some(Value::String(if whole { text.to_owned() } else { text.trim().to_owned() }))
    }

    fn gather_list(&self, schema: &'s Value, path: &str, given: &[(String, String)]) -> Option<Value> {
        let items = schema.get("items")?;
        let repeated: Vec<Value> = given
            .iter()
            .filter(|(name, value)| name == path && !value.trim().is_empty())
            .map(|(_, value)| Value::String(value.clone()))
            .collect();
        if !repeated.is_empty() {
            return Some(Value::Array(repeated));
        }
        let prefix = format!("{path}.");
        let mut places: Vec<usize> = given
            .iter()
            .filter_map(|(name, _)| name.strip_prefix(&prefix)?.split('.').next()?.parse().ok())
            .filter(|place| *place < LIST_LIMIT)
            .collect();
        places.sort_unstable();
        places.dedup();
        let entries: Vec<Value> =
            places.iter().filter_map(|place| self.gather(items, &format!("{path}.{place}"), given)).collect();
        if entries.is_empty() { None } else { Some(Value::Array(entries)) }
    }

    fn unknown(&self, given: &[(String, String)], problems: &mut Vec<FieldProblem>) {
        let known = all_paths(&fields(self.root));
        for (name, value) in given {
            let general: Vec<&str> =
                name.split('.').map(|part| if part.parse::<usize>().is_ok() { "#" } else { part }).collect();
            let general = general.join(".");
            let listed = format!("{general}.#");
            if !value.is_empty() && !known.contains(&general) && !known.contains(&listed) {
                problems.push(problem(name, "field-unknown"));
            }
        }
    }

    fn check(&self, schema: &'s Value, path: &str, value: &Value, problems: &mut Vec<FieldProblem>) {
        let (schema, nullable) = self.resolve(schema);
        let kinds = kinds(schema);
        match value {
            Value::Null if nullable => {}
            Value::Object(object) if kinds.contains(&"object") => {
                for name in object.keys() {
                    if !Self::properties(schema).any(|(known, _)| known == name) {
                        problems.push(problem(&join(path, name), "field-unknown"));
                    }
                }
                for (name, child) in Self::properties(schema) {
                    let path = join(path, name);
                    match object.get(name) {
                        Some(value) => self.check(child, &path, value, problems),
                        None if Self::is_required(schema, name) && !self.resolve(child).1 => {
                            problems.push(problem(&path, "field-required"));
                        }
                        None => {}
                    }
                }
            }
            Value::Array(entries) if kinds.contains(&"array") => {
                if entries.len() > LIST_LIMIT {
                    problems.push(problem(path, "field-too-many"));
                }
                if let Some(items) = schema.get("items") {
                    for (place, entry) in entries.iter().take(LIST_LIMIT).enumerate() {
                        self.check(items, &join(path, &place.to_string()), entry, problems);
                    }
                }
            }
            Value::Bool(_) if kinds.contains(&"boolean") => {}
            Value::Number(number) if kinds.contains(&"integer") && number.is_i64() => {
                let within = |key: &str, good: fn(i64, i64) -> bool| {
                    let bound = schema.get(key).and_then(Value::as_i64);
                    bound.zip(number.as_i64()).is_none_or(|(bound, number)| good(number, bound))
                };
                if !within("minimum", |number, bound| number >= bound) || !within("maximum", |number, bound| number <= bound)
                {
                    problems.push(problem(path, "field-out-of-range"));
                }
            }
            Value::String(text) if codes(schema).is_some() || kinds.contains(&"string") => {
                problems.extend(check_text(schema, path, text));
            }
            Value::String(_) if kinds.contains(&"integer") => problems.push(problem(path, "field-not-a-number")),
            _ if kinds.is_empty() => {}
            _ => problems.push(problem(path, "field-type")),
        }
    }
}

fn check_text(schema: &Value, path: &str, text: &str) -> Option<FieldProblem> {
    if let Some(codes) = codes(schema) {
        return (!codes.iter().any(|code| code == text)).then(|| problem(path, "field-unknown-choice"));
    }
    let limit = schema.get("maxLength").and_then(Value::as_u64).unwrap_or(10_000);
    let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
    if let Err(fault) = checked(text, usize::try_from(limit).unwrap_or(usize::MAX), format == "words") {
        let mut found = problem(path, fault.code());
        if let TextFault::TooLong(limit) = fault {
            found.arguments.push(("limit", limit.to_string()));
        }
        return Some(found);
    }
    let code = match format {
        "date" if text.parse::<Day>().is_err() => "field-not-a-date",
        "date-time" if text.parse::<Moment>().is_err() => "field-not-a-time",
        "id" if text.parse::<Id<()>>().is_err() => "field-unknown-choice",
        _ => return None,
    };
    Some(problem(path, code))
}

fn all_paths(fields: &[FieldOf]) -> Vec<String> {
    let mut found = Vec::new();
    for field in fields {
        found.push(field.path.clone());
        if let Holds::List(inner) = &field.holds {
            found.extend(all_paths(inner));
        }
    }
    found
}

fn problem(path: &str, code: &'static str) -> FieldProblem {
    FieldProblem { field: path.to_owned(), code, arguments: Vec::new() }
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

fn kinds(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

fn codes(schema: &Value) -> Option<Vec<String>> {
    let codes = schema.get("enum")?.as_array()?;
    Some(codes.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

#[cfg(test)]
mod tests;
