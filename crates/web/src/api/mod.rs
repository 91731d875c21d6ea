//! The API: the same acts and reads as the pages, in JSON. Whoever names nobody is the public; a token in the
//! `Authorization` header is its officer, a receipt there opens what became of its contact.

mod caller;
mod document;
mod outsider;
mod problem;
#[cfg(test)]
mod tests;

use axum::Router;
use axum::body::Bytes;
use axum::extract::rejection::{BytesRejection, QueryRejection};
use axum::extract::{DefaultBodyLimit, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, http::header};
use kernel::desk::{Answer, Request};
use kernel::kind::{ActOf, RecordOf, Scope};
use kernel::parse;
use kernel::problem::{Gravity, Problem};
use kernel::record::Facts;
use serde::Deserialize;
use serde_json::{Value, json};

use crate::app::App;
use caller::Caller;
use outsider::told_of;
use problem::told;

/// The largest body, in bytes.
const BODY: usize = 1024 * 1024;
/// Records on a page, unless fewer are asked for.
const ROWS: i64 = 100;

/// The routes, below `/api`: two for each record, one for each act. Any other method is refused by the router.
pub fn router() -> Router<App> {
    let mut router = Router::new().route("/openapi.json", get(document::openapi));
    for record in work::KINDS.iter().flat_map(|kind| kind.records) {
        router = router
            .route(&format!("/{}", record.kind), get(async |app, caller, asked| list(app, caller, record, asked).await))
            .route(
                &format!("/{}/{{id}}", record.kind),
                get(async |app, caller, id| show(app, caller, record, id).await),
            );
    }
    for act in work::KINDS.iter().flat_map(|kind| kind.acts) {
        let path = path_of(act);
        let path = path.strip_prefix("/api").unwrap_or(&path);
        let method = if act.on.is_empty() {
            post(async |app, caller, headers, body| perform(app, caller, act, "", headers, body).await)
        } else {
            post(async |app, caller, Path(id): Path<String>, headers, body| {
                perform(app, caller, act, &id, headers, body).await
            })
        };
        router = router.route(path, method);
    }
    router.fallback(async || told(&Problem::absent())).layer(DefaultBodyLimit::max(BODY))
}

/// Where an act is: `/api/contact/receive`, `/api/complaint/{id}/admit`, `/api/contact/{id}/complaint/open`.
pub fn path_of(act: &ActOf) -> String {
    let (kind, verb, on) = (act.kind(), act.verb(), act.on);
    if on.is_empty() {
        format!("/api/{kind}/{verb}")
    } else if on == kind {
        format!("/api/{kind}/{{id}}/{verb}")
    } else {
        format!("/api/{on}/{{id}}/{kind}/{verb}")
    }
}

/// Which page of a list.
#[derive(Deserialize)]
struct Asked {
    after: Option<String>,
    limit: Option<i64>,
}

/// What everybody may see needs nobody's name.
fn welcome(app: &App, caller: &Caller, record: &RecordOf) -> Result<(), Problem> {
    match record.scope {
        Scope::Open => Ok(()),
        _ => caller.known_or_welcome(app, &format!("{}.read", record.kind)),
    }
}

async fn list(
    State(app): State<App>,
    caller: Caller,
    record: &'static RecordOf,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Response {
    let answer = async {
        welcome(&app, &caller, record)?;
        let Query(asked) = asked.map_err(|_| Problem::new(Gravity::Unreadable, "unreadable"))?;
        let after = asked.after.unwrap_or_default();
        let most = asked.limit.unwrap_or(ROWS);
        if !(1..=ROWS).contains(&most) {
            return Err(Problem::new(Gravity::Unreadable, "unreadable"));
        }
        let found = app.read(&caller.actor, move |view| (record.list)(view, &after, most)).await?;
        let next = found.last().filter(|_| found.len() as i64 == most).and_then(|last| last.get("id").cloned());
        let found: Vec<Facts> = found.into_iter().filter_map(|one| told_of(&caller.actor, record, one)).collect();
        Ok(Json(json!({ "records": found, "next": next })).into_response())
    };
    answer.await.unwrap_or_else(|problem| told(&problem))
}

async fn show(State(app): State<App>, caller: Caller, record: &'static RecordOf, Path(id): Path<String>) -> Response {
    let answer = async {
        welcome(&app, &caller, record)?;
        let found = app.read(&caller.actor, move |view| (record.show)(view, &id)).await?;
        let found = told_of(&caller.actor, record, found).ok_or_else(Problem::absent)?;
        let version = found.get("version").map(|version| format!("\"{version}\"")).unwrap_or_default();
        Ok(([(header::ETAG, version)], Json(found)).into_response())
    };
    answer.await.unwrap_or_else(|problem| told(&problem))
}

async fn perform(
    State(app): State<App>,
    caller: Caller,
    act: &'static ActOf,
    id: &str,
    headers: HeaderMap,
    body: Result<Bytes, BytesRejection>,
) -> Response {
    let answer = async {
        caller.known_or_welcome(&app, act.name)?;
        // A form of another site can send anything but this type.
        let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if caller.by_cookie && !kind.starts_with("application/json") {
            return Err(Problem::refused("form-foreign"));
        }
        let body = body.map_err(|_| Problem::new(Gravity::TooLarge, "too-large"))?;
        let request = Request {
            actor: caller.actor,
            act: act.name.to_owned(),
            on: id.to_owned(),
            input: parse::json(&(act.schema)().to_value(), read(&body)?)?,
            version: version(&headers)?,
            key: headers.get("idempotency-key").and_then(|value| value.to_str().ok()).map(str::to_owned),
        };
        app.request(request).await
    };
    match answer.await {
        Ok(Answer::Done(value)) => Json(json!({ "done": value })).into_response(),
        Ok(Answer::Waiting(approval)) => (StatusCode::ACCEPTED, Json(json!({ "waiting": approval }))).into_response(),
        Err(problem) => told(&problem),
    }
}

fn read(body: &[u8]) -> Result<Value, Problem> {
    if body.is_empty() {
        return Ok(json!({}));
    }
    serde_json::from_slice(body).map_err(|_| Problem::new(Gravity::Unreadable, "unreadable"))
}

/// The version of the record the caller has seen: `If-Match: "3"`.
fn version(headers: &HeaderMap) -> Result<Option<i64>, Problem> {
    let Some(text) = headers.get(header::IF_MATCH).and_then(|value| value.to_str().ok()) else { return Ok(None) };
    let number = text.trim_matches('"').parse().map_err(|_| Problem::new(Gravity::Unreadable, "unreadable"))?;
    Ok(Some(number))
}
