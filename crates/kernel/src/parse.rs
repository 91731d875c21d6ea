//! One parser for forms, JSON and the command line: an act's schema says what its input must be, and every wrong
//! field is reported at once.

mod checks;

use serde_json::{Map, Value};

use self::checks::{check_count, check_free, check_names, check_text, most};
use crate::problem::{FieldProblem, Problem};

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
    /// Path with `#` for the place in a list, `*` for the name in a map: `allegations.#.issue`, `names.*`.
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
    /// These fields under names that are the sender's to choose: `names.en`, `names.ru`.
    Map(Vec<FieldOf>),
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

    /// What stands under each name of a map; `None` for what is no map.
    fn values(schema: &'s Value) -> Option<&'s Value> {
        schema.get("additionalProperties").filter(|values| **values != Value::Bool(false))
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
            if kinds(inner).contains(&"object") && Self::values(inner).is_none() {
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
            Some(&"array") => Holds::List(self.each(schema.get("items"), join(path, "#"))),
            Some(&"object") => Holds::Map(self.each(Self::values(schema), join(path, "*"))),
            _ => Holds::Text {
                format: schema.get("format").and_then(Value::as_str).unwrap_or_default().to_owned(),
                limit: schema.get("maxLength").and_then(Value::as_u64),
            },
        }
    }

    /// The fields of each entry of a list or a map.
    fn each(&self, entry: Option<&'s Value>, path: String) -> Vec<FieldOf> {
        let Some((entry, _)) = entry.map(|entry| self.resolve(entry)) else { return Vec::new() };
        if kinds(entry).contains(&"object") && Self::values(entry).is_none() {
            return self.fields(entry, &path);
        }
        vec![FieldOf { holds: self.holds(entry, &path), path, required: true }]
    }

    /// Collects the value at a path; `None` when nothing was given there.
    fn gather(&self, schema: &'s Value, path: &str, given: &[(String, String)]) -> Option<Value> {
        let (schema, _) = self.resolve(schema);
        let kinds = kinds(schema);
        if kinds.contains(&"object")
            && let Some(values) = Self::values(schema)
        {
            return self.gather_map(values, path, given);
        }
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
        let mut places: Vec<usize> = below(path, given).filter_map(|name| name.parse().ok()).collect();
        places.retain(|place| *place < most(schema, "maxItems"));
        places.sort_unstable();
        places.dedup();
        let entries: Vec<Value> =
            places.iter().filter_map(|place| self.gather(items, &format!("{path}.{place}"), given)).collect();
        if entries.is_empty() { None } else { Some(Value::Array(entries)) }
    }

    fn gather_map(&self, values: &'s Value, path: &str, given: &[(String, String)]) -> Option<Value> {
        let mut names: Vec<&str> = below(path, given).collect();
        names.sort_unstable();
        names.dedup();
        let entries = names
            .into_iter()
            .filter_map(|name| Some((name.to_owned(), self.gather(values, &join(path, name), given)?)));
        let entries: Map<String, Value> = entries.collect();
        if entries.is_empty() { None } else { Some(Value::Object(entries)) }
    }

    fn unknown(&self, given: &[(String, String)], problems: &mut Vec<FieldProblem>) {
        let known = all_paths(&fields(self.root));
        for (name, value) in given {
            let listed = format!("{name}.0");
            if !value.is_empty() && !known.iter().any(|path| fits(path, name) || fits(path, &listed)) {
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
                let values = Self::values(schema);
                if values.is_some() {
                    problems.extend(check_names(path, object, most(schema, "maxProperties")));
                }
                for (name, value) in object.iter().take(most(schema, "maxProperties")) {
                    let known = Self::properties(schema).any(|(known, _)| known == name);
                    match values {
                        _ if known => {}
                        Some(values) => self.check(values, &join(path, name), value, problems),
                        None => problems.push(problem(&join(path, name), "field-unknown")),
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
                let most = most(schema, "maxItems");
                problems.extend(check_count(path, entries.len(), most));
                if let Some(items) = schema.get("items") {
                    for (place, entry) in entries.iter().take(most).enumerate() {
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
                if !within("minimum", |number, bound| number >= bound)
                    || !within("maximum", |number, bound| number <= bound)
                {
                    problems.push(problem(path, "field-out-of-range"));
                }
            }
            Value::String(text) if codes(schema).is_some() || kinds.contains(&"string") => {
                problems.extend(check_text(schema, path, text));
            }
            Value::String(_) if kinds.contains(&"integer") => problems.push(problem(path, "field-not-a-number")),
            _ if kinds.is_empty() && codes(schema).is_none() => problems.extend(check_free(path, value, 0)),
            _ => problems.push(problem(path, "field-type")),
        }
    }
}

fn all_paths(fields: &[FieldOf]) -> Vec<String> {
    let mut found = Vec::new();
    for field in fields {
        found.push(field.path.clone());
        if let Holds::List(inner) | Holds::Map(inner) = &field.holds {
            found.extend(all_paths(inner));
        }
    }
    found
}

/// Is this name the path, or one that the path stands for?
fn fits(path: &str, name: &str) -> bool {
    let (mut parts, mut names) = (path.split('.'), name.split('.'));
    loop {
        match (parts.next(), names.next()) {
            (None, None) => return true,
            (Some("*"), Some(name)) if !name.is_empty() => {}
            (Some("#"), Some(name)) if name.parse::<usize>().is_ok() => {}
            (Some(part), Some(name)) if part == name => {}
            _ => return false,
        }
    }
}

/// The next part of every name below a path.
fn below<'g>(path: &str, given: &'g [(String, String)]) -> impl Iterator<Item = &'g str> {
    let prefix = format!("{path}.");
    given.iter().filter_map(move |(name, _)| name.strip_prefix(&prefix)?.split('.').next())
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
    if let Some(codes) = schema.get("enum").and_then(Value::as_array) {
        return Some(codes.iter().filter_map(Value::as_str).map(str::to_owned).collect());
    }
    if let Some(code) = schema.get("const").and_then(Value::as_str) {
        return Some(vec![code.to_owned()]);
    }
    // An enum whose codes are described one by one.
    let each: Option<Vec<Vec<String>>> = schema.get("oneOf")?.as_array()?.iter().map(codes).collect();
    each.map(|each| each.into_iter().flatten().collect())
}

#[cfg(test)]
mod tests;
