//! The API: the same acts and reads as the pages, in JSON.

use axum::Router;

use crate::app::App;

/// The routes, below `/api`.
pub fn router() -> Router<App> {
    Router::new()
}
