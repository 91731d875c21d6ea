use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::*;
use crate::codes;
use crate::text::{Line, Words};

codes! {
    enum Colour = "colour" { Green = "green", Red = "red" }
}

#[derive(Serialize, Deserialize, JsonSchema)]
struct Part {
    colour: Colour,
    note: Option<Words>,
}

#[derive(Serialize, Deserialize, JsonSchema)]
struct Whole {
    name: Line,
    day: Option<Day>,
    count: Option<i64>,
    sure: bool,
    parts: Vec<Part>,
    tags: Option<Vec<Line>>,
}

fn schema() -> Value {
    schemars::SchemaGenerator::default().into_root_schema_for::<Whole>().to_value()
}

fn given(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}

fn codes_of(problem: &Problem) -> Vec<(&str, &str)> {
    problem.fields.iter().map(|field| (field.field.as_str(), field.code)).collect()
}

#[test]
fn a_form_with_groups_becomes_the_input() {
    let form = given(&[
        ("name", " Leyla "),
        ("day", ""),
        ("count", "3"),
        ("sure", "on"),
        ("parts.0.colour", "green"),
        ("parts.0.note", "first\nline"),
        ("parts.4.colour", "red"),
        ("tags", "a"),
        ("tags", "b"),
    ]);
    let value = pairs(&schema(), &form).unwrap();
    assert_eq!(
        value,
        json!({"name": "Leyla", "count": 3, "sure": true,
               "parts": [{"colour": "green", "note": "first\nline"}, {"colour": "red"}], "tags": ["a", "b"]})
    );
    assert!(serde_json::from_value::<Whole>(value).is_ok());
}

#[test]
fn every_wrong_field_is_reported_at_once() {
    let form = given(&[("day", "2026-02-30"), ("count", "many"), ("parts.0.colour", "blue"), ("else", "x")]);
    let problem = pairs(&schema(), &form).unwrap_err();
    assert_eq!(
        codes_of(&problem),
        [
            ("else", "field-unknown"),
            ("name", "field-required"),
            ("day", "field-not-a-date"),
            ("count", "field-not-a-number"),
            ("parts.0.colour", "field-unknown-choice"),
        ]
    );
}

#[test]
fn json_is_held_to_the_same_rules() {
    let value = json!({"name": "", "sure": "yes", "parts": [{"colour": "green", "x": 1}]});
    let problem = super::json(&schema(), value).unwrap_err();
    assert_eq!(
        codes_of(&problem),
        [("name", "field-empty"), ("sure", "field-type"), ("parts.0.x", "field-unknown")]
    );
}

#[test]
fn a_mebibyte_in_a_line_is_refused_with_its_limit() {
    let long = "x".repeat(1 << 20);
    let problem = pairs(&schema(), &given(&[("name", &long), ("parts.0.colour", "red")])).unwrap_err();
    assert_eq!(problem.fields[0].code, "field-too-long");
    assert_eq!(problem.fields[0].arguments, [("limit", "300".to_owned())]);
}
