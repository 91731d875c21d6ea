//! Kinds become pages and an API: the public portal, the officers' pages, sign-in, OpenAPI.

pub mod api;
pub mod app;
pub mod assets;
pub mod dates;
pub mod limits;
pub mod network;
pub mod page;
pub mod portal;
pub mod staff;
pub mod templates;
pub mod words;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use tower_http::compression::CompressionLayer;

use app::App;

/// The largest form without files, in bytes.
const FORM: usize = 256 * 1024;

/// Everything that is served.
pub fn router(app: App) -> Router {
    Router::new()
        .merge(portal::router())
        .nest("/s", staff::router())
        .nest("/api", api::router())
        .merge(assets::router())
        .fallback(portal::nothing_here)
        .layer(DefaultBodyLimit::max(FORM))
        .layer(CompressionLayer::new().gzip(true))
        .layer(from_fn_with_state(app.clone(), page::own_forms))
        .layer(from_fn(page::headers))
        .with_state(app)
}
