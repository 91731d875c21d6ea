//! Style and script, and the signs that the server lives.

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use kernel::text::hex;
use rust_embed::{EmbeddedFile, RustEmbed};

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

/// How many hexadecimal digits of its hash a file's address holds.
const DIGITS: usize = 16;

/// The address of a file: its hash stands in it, so that a browser need not ask again.
pub fn href(name: &str) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let digits = Files::get(name).map(|file| digits(&file)).unwrap_or_default();
    format!("/assets/{stem}.{digits}.{ending}")
}

fn digits(file: &EmbeddedFile) -> String {
    hex(&file.metadata.sha256_hash()[..DIGITS / 2])
}

async fn asset(Path(name): Path<String>) -> Response {
    let mut parts = name.splitn(3, '.');
    let (Some(stem), Some(asked), Some(ending)) = (parts.next(), parts.next(), parts.next()) else { return absent() };
    let Some(file) = Files::get(&format!("{stem}.{ending}")) else { return absent() };
    let kind = if ending == "css" { "text/css; charset=utf-8" } else { "text/javascript; charset=utf-8" };
    // Another hash is that of another version: what is given for it must not be kept.
    let keep = if asked == digits(&file) { "public, max-age=31536000, immutable" } else { "no-store" };
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, keep)], file.data.into_owned()).into_response()
}

fn absent() -> Response {
    StatusCode::NOT_FOUND.into_response()
}

/// Ready when the store answers.
async fn ready(State(app): State<App>) -> Response {
    match app.read_whole(|view| view.number("SELECT COUNT(*) FROM {setting} s", &[])).await {
        Ok(settings) if settings > 0 => "ready\n".into_response(),
        Ok(_) => (StatusCode::SERVICE_UNAVAILABLE, "no institution yet\n").into_response(),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the store does not answer\n").into_response(),
    }
}
