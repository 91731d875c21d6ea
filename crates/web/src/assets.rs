//! Style and script, and the signs that the server lives.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use rust_embed::RustEmbed;

use crate::app::App;

#[derive(RustEmbed)]
#[folder = "assets"]
struct Files;

/// The routes.
pub fn router() -> Router<App> {
    Router::new()
        .route("/assets/{name}", get(asset))
        .route("/healthz", get(async || "alive\n"))
        .route("/readyz", get(ready))
        .route("/robots.txt", get(async || "User-agent: *\nDisallow: /s/\nDisallow: /api/\n"))
}

async fn asset(Path(name): Path<String>) -> Response {
    let Some(file) = Files::get(&name) else { return StatusCode::NOT_FOUND.into_response() };
    let kind = if name.ends_with(".css") { "text/css; charset=utf-8" } else { "text/javascript; charset=utf-8" };
    let headers = [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=3600")];
    (headers, file.data.into_owned()).into_response()
}

/// Ready when the store answers.
async fn ready(State(app): State<App>) -> Response {
    match app.read_whole(|view| view.number("SELECT COUNT(*) FROM {setting} s", &[])).await {
        Ok(settings) if settings > 0 => "ready\n".into_response(),
        Ok(_) => (StatusCode::SERVICE_UNAVAILABLE, "no institution yet\n").into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n").into_response(),
    }
}
