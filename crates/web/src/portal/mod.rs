//! The public portal: complain, follow, know your rights; without account, cookie or script.

use axum::Router;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::response::Response;
use axum::routing::get;
use kernel::problem::Problem;

use crate::app::App;
use crate::page::{portal_problem, see};
use crate::words::preferred;

/// The routes.
pub fn router() -> Router<App> {
    Router::new().route("/", get(choose))
}

fn wished(headers: &HeaderMap) -> crate::words::Language {
    preferred(headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default())
}

/// To the start page in the language the browser asks for.
async fn choose(headers: HeaderMap) -> Response {
    see(&format!("/{}/", wished(&headers).code))
}

/// No page stands at this address.
pub async fn nothing_here(State(app): State<App>, headers: HeaderMap) -> Response {
    portal_problem(&app, wished(&headers), &Problem::absent())
}
