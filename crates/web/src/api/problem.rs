//! A problem as RFC 9457 has it, in English: programs read the code, their makers the words.

use axum::Json;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use kernel::problem::Problem;
use serde_json::{Map, Value, json};

use crate::page::status;

/// The answer that tells a problem.
pub(super) fn told(problem: &Problem) -> Response {
    let arguments = |list: &[(&'static str, String)]| -> Value {
        list.iter().map(|(name, value)| ((*name).to_owned(), Value::from(value.as_str()))).collect::<Map<_, _>>().into()
    };
    let fields: Vec<Value> = problem
        .fields
        .iter()
        .map(|field| json!({"field": field.field, "code": field.code, "arguments": arguments(&field.arguments)}))
        .collect();
    let body = json!({
        "type": "about:blank", "title": problem.code, "status": problem.gravity.status(), "code": problem.code,
        "arguments": arguments(&problem.arguments), "fields": fields,
    });
    let mut answer =
        (status(problem), [(header::CONTENT_TYPE, "application/problem+json")], Json(body)).into_response();
    if answer.status() == StatusCode::UNAUTHORIZED {
        answer.headers_mut().insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    answer
}
