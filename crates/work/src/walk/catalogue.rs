//! What can be asked of the list of kinds without a house.

use std::collections::BTreeSet;

use kernel::kind::{ActOf, RecordOf};
use kernel::parse::{self, FieldOf, Holds};
use serde_json::Value;

use super::examples::all_steps;

pub fn acts() -> impl Iterator<Item = &'static ActOf> {
    crate::KINDS.iter().flat_map(|kind| kind.acts)
}

pub fn records() -> impl Iterator<Item = &'static RecordOf> {
    crate::KINDS.iter().flat_map(|kind| kind.records)
}

pub fn act(name: &str) -> &'static ActOf {
    acts().find(|act| act.name == name).unwrap_or_else(|| panic!("there is no act {name}"))
}

pub fn record(kind: &str) -> &'static RecordOf {
    records().find(|record| record.kind == kind).unwrap_or_else(|| panic!("there is no record {kind}"))
}

/// The acts that are open at some stages of what they act on, but not at all.
pub fn acts_bound_to_a_stage() -> BTreeSet<String> {
    let bound = acts().filter(|act| {
        let open = (act.stages)();
        open.is_some_and(|open| (record(act.on).stages)().iter().any(|stage| !open.contains(stage)))
    });
    bound.map(|act| act.name.to_owned()).collect()
}

/// Every field of an act's input, those in lists too.
pub fn fields_of(act: &ActOf) -> Vec<FieldOf> {
    fn flat(fields: Vec<FieldOf>, into: &mut Vec<FieldOf>) {
        for field in fields {
            if let Holds::List(inner) = &field.holds {
                flat(inner.clone(), into);
            }
            into.push(field);
        }
    }
    let mut all = Vec::new();
    flat(parse::fields(&(act.schema)().to_value()), &mut all);
    all
}

#[test]
fn every_example_passes_its_acts_schema_and_no_other_does() {
    for (name, step) in all_steps() {
        let schema = (act(&name).schema)().to_value();
        let plain = without_references(step.input);
        assert_eq!(
            parse::json(&schema, plain.clone()).map_err(|problem| problem.to_string()),
            Ok(plain.clone()),
            "{name}"
        );
        let mut strange = plain.clone();
        strange["no_such_field"] = Value::Bool(true);
        assert!(parse::json(&schema, strange).is_err(), "{name} takes a field it does not know");
        for field in parse::fields(&schema).iter().filter(|field| field.required && !field.path.contains('.')) {
            let mut less = plain.clone();
            less.as_object_mut().unwrap().remove(&field.path);
            assert!(parse::json(&schema, less).is_err(), "{name} is taken without {}", field.path);
        }
    }
}

/// An id in the place of each reference.
pub fn without_references(value: Value) -> Value {
    match value {
        Value::String(text) if text.starts_with('$') => Value::String("0".repeat(26)),
        Value::Array(all) => all.into_iter().map(without_references).collect(),
        Value::Object(all) => {
            Value::Object(all.into_iter().map(|(name, one)| (name, without_references(one))).collect())
        }
        other => other,
    }
}
