//! The API described by itself: OpenAPI 3.1, made from the acts.

use axum::Json;
use axum::extract::State;
use kernel::kind::{ActOf, Scope};
use serde_json::{Map, Value, json};

use super::path_of;
use crate::app::App;
use crate::words::{LANGUAGES, key};

/// The document.
pub(super) async fn openapi(State(app): State<App>) -> Json<Value> {
    Json(document(&app))
}

fn document(app: &App) -> Value {
    let mut paths = Map::new();
    let mut schemas = Map::from_iter([("Problem".to_owned(), problem_schema())]);
    for act in app.house().acts() {
        let (schema, parts) = placed(act);
        schemas.extend(parts);
        paths.insert(path_of(act), json!({ "post": operation(app, act, &schema) }));
    }
    for record in app.house().kinds.iter().flat_map(|kind| kind.records) {
        let kind = record.kind;
        let open = security(matches!(record.scope, Scope::Open));
        let limit = json!({"name": "limit", "in": "query", "required": false,
                           "schema": {"type": "integer", "minimum": 1, "maximum": super::ROWS}});
        let list = json!({
            "operationId": format!("{kind}.list"), "summary": format!("Records of the kind {kind} that the caller may see, by id"),
            "parameters": [query("after", "string"), limit], "responses": answers("200", &list_schema()),
            "security": open,
        });
        paths.insert(format!("/api/{kind}"), json!({ "get": list }));
        let show = json!({
            "operationId": format!("{kind}.show"), "summary": format!("One record of the kind {kind}"),
            "parameters": [id_parameter()], "responses": answers("200", &json!({"type": "object"})), "security": open,
        });
        merge(&mut paths, format!("/api/{kind}/{{id}}"), "get", show);
    }
    json!({
        "openapi": "3.1.0",
        "info": {"title": "Amparo", "version": env!("CARGO_PKG_VERSION"), "license": {"name": "AGPL-3.0-or-later", "identifier": "AGPL-3.0-or-later"}},
        "paths": paths,
        "components": {
            "securitySchemes": {
                "token": {"type": "http", "scheme": "bearer"},
                "session": {"type": "apiKey", "in": "cookie", "name": "__Host-amparo"},
                "receipt": {"type": "apiKey", "in": "header", "name": "Authorization"},
            },
            "schemas": schemas,
        },
    })
}

/// An act's schema as it stands in the document: its parts are components, named after the act.
fn placed(act: &ActOf) -> (Value, Map<String, Value>) {
    let mut schema = (act.schema)().to_value();
    let parts = schema.as_object_mut().and_then(|schema| {
        schema.remove("$schema");
        schema.remove("$defs")
    });
    let prefix = format!("#/components/schemas/{}.", act.name);
    point(&mut schema, &prefix);
    let Some(Value::Object(parts)) = parts else { return (schema, Map::new()) };
    let parts = parts.into_iter().map(|(name, mut part)| {
        point(&mut part, &prefix);
        (format!("{}.{name}", act.name), part)
    });
    (schema, parts.collect())
}

/// Points references to parts at the components.
fn point(schema: &mut Value, prefix: &str) {
    match schema {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(to) if name == "$ref" => *to = to.replace("#/$defs/", prefix),
                    other => point(other, prefix),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| point(item, prefix)),
        _ => {}
    }
}

fn merge(paths: &mut Map<String, Value>, path: String, method: &str, operation: Value) {
    if let Some(known) = paths.entry(path).or_insert_with(|| json!({})).as_object_mut() {
        known.insert(method.to_owned(), operation);
    }
}

/// Anybody may call what the role `public` is granted.
fn security(public: bool) -> Value {
    if public { json!([]) } else { json!([{"token": []}, {"session": []}, {"receipt": []}]) }
}

fn operation(app: &App, act: &ActOf, schema: &Value) -> Value {
    let name = key(&["act", act.name]);
    let public = !app.house().grants().reaches(&["public".to_owned()], act.name, app.now()).is_empty();
    let mut parameters = vec![json!({"name": "Idempotency-Key", "in": "header", "required": false,
                                     "schema": {"type": "string", "minLength": 1, "maxLength": 255}})];
    if !act.on.is_empty() {
        parameters.push(id_parameter());
        parameters.push(json!({"name": "If-Match", "in": "header", "required": false, "schema": {"type": "string"}}));
    }
    let english = LANGUAGES[0];
    json!({
        "operationId": act.name, "summary": app.say(english, &name), "description": app.say(english, &format!("{name}-does")),
        "parameters": parameters, "security": security(public),
        "requestBody": {"required": true, "content": {"application/json": {"schema": schema}}},
        "responses": answers(if act.second_person { "202" } else { "200" }, &json!({"type": "object"})),
    })
}

fn id_parameter() -> Value {
    json!({"name": "id", "in": "path", "required": true, "schema": {"type": "string", "pattern": "^[0-9a-hjkmnp-tv-z]{26}$"}})
}

fn query(name: &str, kind: &str) -> Value {
    json!({"name": name, "in": "query", "required": false, "schema": {"type": kind}})
}

fn list_schema() -> Value {
    json!({"type": "object", "required": ["records", "next"],
           "properties": {"records": {"type": "array", "items": {"type": "object"}}, "next": {"type": ["string", "null"]}}})
}

fn answers(good: &str, schema: &Value) -> Value {
    let mut answers = Map::new();
    let content = json!({"application/json": {"schema": schema}});
    answers.insert(good.to_owned(), json!({"description": "Done", "content": content}));
    let problem = json!({"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}});
    for (status, why) in [
        ("400", "It cannot be read"),
        ("401", "Nobody is signed in, or the receipt is unknown"),
        ("403", "Known, and not allowed"),
        ("404", "Not there, or not for the caller"),
        ("409", "Somebody else was first, or the record is at another stage"),
        ("413", "More than is taken"),
        ("422", "Something in it must be mended"),
        ("429", "Too often"),
        ("503", "The house cannot write just now"),
    ] {
        answers.insert(status.to_owned(), json!({"description": why, "content": problem}));
    }
    answers.into()
}

fn problem_schema() -> Value {
    json!({
        "type": "object", "required": ["type", "title", "status", "code", "fields"],
        "properties": {
            "type": {"type": "string"}, "title": {"type": "string"}, "status": {"type": "integer"}, "code": {"type": "string"},
            "arguments": {"type": "object"},
            "fields": {"type": "array", "items": {"type": "object", "required": ["field", "code"],
                       "properties": {"field": {"type": "string"}, "code": {"type": "string"}, "arguments": {"type": "object"}}}},
        },
    })
}
