//! The officers' pages.

use axum::Router;

use crate::app::App;

/// The routes, below `/s`.
pub fn router() -> Router<App> {
    Router::new()
}
