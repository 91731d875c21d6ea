//! The officers' pages: today, intake, cases, one page for each record, one form for each act.

mod approvals;
mod case;
mod contact;
mod fields;
mod form;
mod frame;
mod lists;
mod search;
mod signin;
mod timeline;
mod today;

use axum::Router;
use axum::routing::{get, post};

use crate::app::App;

pub use frame::Signed;
pub(crate) use frame::signed_officer;
pub use signin::recovery_hash;

/// The routes, below `/s`.
pub fn router() -> Router<App> {
    Router::new()
        .route("/", get(today::go))
        .route("/signin", get(signin::ask).post(signin::answer))
        .route("/sign-out", post(signin::leave))
        .route("/language/{code}", get(frame::speak))
        .route("/today", get(today::page))
        .route("/contact", get(lists::contacts))
        .route("/complaint", get(lists::cases))
        .route("/approval", get(approvals::list))
        .route("/search", post(search::search))
        .route("/contact/{id}", get(contact::page))
        .route("/complaint/{id}", get(case::page))
        .route("/approval/{id}", get(approvals::page).post(approvals::decide))
        .route("/do/{act}", get(form::ask_new).post(form::send_new))
        .route("/{kind}/{id}/{act}", get(form::ask).post(form::send))
}
