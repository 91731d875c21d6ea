//! The public portal: complain, follow, know your rights; without account, cookie or script.

mod carried;
mod field;
mod follow;
mod intake;
mod line;
mod plain;
mod reader;

use axum::Router;
use axum::extract::State;
use axum::http::header::VARY;
use axum::http::{HeaderMap, HeaderValue};
use axum::response::Response;
use axum::routing::get;
use kernel::problem::Problem;

use crate::app::App;
use crate::page::portal_problem;
use plain::{Plain, tell};
use reader::{Reader, wished};

/// The routes.
pub fn router() -> Router<App> {
    let plain = Plain::ALL.into_iter().fold(Router::new(), |routes, one| {
        routes.route(&format!("/{{lang}}/{}", one.name()), get(move |reader: Reader| tell(reader, one)))
    });
    plain
        .route("/", get(choose))
        .route("/leave", get(plain::leave).post(plain::leave))
        .route("/empty", get(plain::nowhere))
        .route("/favicon.ico", get(plain::no_sign))
        .route("/{lang}", get(plain::to_start))
        .route("/{lang}/", get(plain::start))
        .route("/{lang}/complain", get(intake::to_begin))
        .route("/{lang}/complain/", get(intake::begin))
        .route("/{lang}/complain/{step}", get(intake::to_begin).post(intake::answer))
        .route("/{lang}/follow", get(follow::to_form))
        .route("/{lang}/follow/", get(follow::form).post(follow::enter))
        .route("/{lang}/follow/{what}", get(follow::to_form).post(follow::answer))
}

/// The start page in the language the browser asks for, without another trip over a slow line.
async fn choose(State(app): State<App>, headers: HeaderMap) -> Response {
    let language = wished(&headers);
    let mut answer = plain::start(Reader { app, language, large: false }).await;
    answer.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    answer
}

/// No page stands at this address.
pub async fn nothing_here(State(app): State<App>, headers: HeaderMap) -> Response {
    portal_problem(&app, wished(&headers), &Problem::absent())
}
