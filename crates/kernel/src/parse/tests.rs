use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::checks::{DEPTH_LIMIT, LIST_LIMIT, NAME_LIMIT};
use super::*;
use crate::codes;
use crate::moment::Day;
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
    assert_eq!(codes_of(&problem), [("name", "field-empty"), ("sure", "field-type"), ("parts.0.x", "field-unknown")]);
}

#[test]
fn a_mebibyte_in_a_line_is_refused_with_its_limit() {
    let long = "x".repeat(1 << 20);
    let problem = pairs(&schema(), &given(&[("name", &long), ("parts.0.colour", "red")])).unwrap_err();
    assert_eq!(problem.fields[0].code, "field-too-long");
    assert_eq!(problem.fields[0].arguments, [("limit", "300".to_owned())]);
}

#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Named {
    names: BTreeMap<String, Line>,
    parts: Option<BTreeMap<String, Part>>,
    settings: Option<BTreeMap<String, Value>>,
    #[schemars(length(max = 3))]
    few: Option<Vec<Line>>,
    hue: Option<Hue>,
}

/// A list of codes with a word on each.
#[derive(Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
enum Hue {
    /// Of the sky.
    Blue,
    /// Of the grass.
    Green,
}

fn named() -> Value {
    schemars::SchemaGenerator::default().into_root_schema_for::<Named>().to_value()
}

#[test]
fn a_map_is_read_from_pairs_and_from_json_alike() {
    let form = given(&[
        ("names.en", " Police "),
        ("names.ru", "Полиция"),
        ("names.az", ""),
        ("parts.7.colour", "green"),
        ("settings.time_zone", "Asia/Baku"),
        ("hue", "blue"),
    ]);
    let value = pairs(&named(), &form).unwrap();
    let same = json!({"names": {"en": "Police", "ru": "Полиция"}, "parts": {"7": {"colour": "green"}},
                      "settings": {"time_zone": "Asia/Baku"}, "hue": "blue"});
    assert_eq!(value, same);
    assert_eq!(super::json(&named(), same.clone()).unwrap(), same);
    assert!(serde_json::from_value::<Named>(same).is_ok());
    let paths = all_paths(&fields(&named()));
    assert_eq!(
        paths,
        [
            "names",
            "names.*",
            "parts",
            "parts.*.colour",
            "parts.*.note",
            "settings",
            "settings.*",
            "few",
            "few.#",
            "hue"
        ]
    );
}

#[test]
fn a_map_is_held_to_what_stands_under_each_name() {
    let form =
        given(&[("names.en.x", "a"), ("names.ru", &"x".repeat(301)), ("parts.a.colour", "blue"), ("hue", "red")]);
    let problem = pairs(&named(), &form).unwrap_err();
    assert_eq!(
        codes_of(&problem),
        [
            ("names.en.x", "field-unknown"),
            ("names.ru", "field-too-long"),
            ("parts.a.colour", "field-unknown-choice"),
            ("hue", "field-unknown-choice"),
        ]
    );
    let problem = pairs(&named(), &given(&[("names", "a")])).unwrap_err();
    assert_eq!(codes_of(&problem), [("names", "field-required")]);
}

#[test]
fn maps_and_values_of_no_fixed_shape_have_limits() {
    let many: Map<String, Value> = (0..=LIST_LIMIT).map(|place| (place.to_string(), "a".into())).collect();
    let deep = (0..=DEPTH_LIMIT).fold(json!("a"), |inner, _| json!([inner]));
    let wide = json!(vec!["a"; LIST_LIMIT + 1]);
    let (long, hidden) = ("n".repeat(NAME_LIMIT + 1), "a\u{202e}b");
    for (value, field, code) in [
        (json!({"names": many}), "names", "field-too-many"),
        (json!({"names": {long: "a"}}), "names", "field-too-long"),
        (json!({"names": {hidden: "a"}}), "names", "field-unsafe-character"),
        (json!({"names": {}, "settings": {"a": deep}}), "settings.a", "field-type"),
        (json!({"names": {}, "settings": {"a": {"b": wide}}}), "settings.a", "field-too-many"),
        (json!({"names": {}, "settings": {"a": [hidden]}}), "settings.a", "field-unsafe-character"),
        (json!({"names": {}, "few": ["a", "b", "c", "d"]}), "few", "field-too-many"),
        (json!({"names": {"en": 7}}), "names.en", "field-type"),
        (json!({"names": {}, "hue": 7}), "hue", "field-type"),
    ] {
        let problem = super::json(&named(), value).unwrap_err();
        assert_eq!(codes_of(&problem), [(field, code)]);
    }
    let within = (1..DEPTH_LIMIT).fold(json!(["", 1, null]), |inner, _| json!([inner]));
    assert!(super::json(&named(), json!({"names": {}, "settings": {"a": within, "b": true}})).is_ok());
}
