//! Answers: pages, redirects, problems, and the headers that stand on every one of them.

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{HeaderMap, Response, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response as Answer};
use kernel::problem::Problem;
use serde_json::{Value, json};

use crate::app::{App, with};
use crate::words::{Language, key, language};

const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    media-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
    frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'";

const HEADERS: [(HeaderName, &str); 9] = [
    (header::CONTENT_SECURITY_POLICY, POLICY),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()",
    ),
    (header::STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (header::CACHE_CONTROL, "no-store"),
];

/// Puts the headers on every answer, whatever it is.
pub async fn headers(request: Request, next: Next) -> Answer {
    let mut answer = next.run(request).await;
    let headers = answer.headers_mut();
    for (name, value) in HEADERS {
        headers.entry(name).or_insert(HeaderValue::from_static(value));
    }
    headers.remove(header::SERVER);
    answer
}

/// Did another site's page send this? `no-referrer` makes browsers send `Origin: null`, which says nothing.
fn is_foreign(headers: &HeaderMap) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    let site = text("sec-fetch-site").is_some_and(|site| matches!(site, "cross-site" | "same-site"));
    let host = headers.get(header::HOST).and_then(|value| value.to_str().ok());
    let origin = text("origin").filter(|origin| *origin != "null").and_then(|origin| origin.split_once("://"));
    site || origin.is_some_and(|(_, from)| host.is_some_and(|host| host != from))
}

/// Refuses what another site's page sends, before anything is read of it. Programs name no site.
pub async fn own_forms(State(app): State<App>, request: Request, next: Next) -> Answer {
    if request.method().is_safe() || !is_foreign(request.headers()) {
        return next.run(request).await;
    }
    let first = request.uri().path().split('/').nth(1).unwrap_or_default();
    portal_problem(&app, language(first), &Problem::refused("form-foreign"))
}

/// A page.
pub fn page(app: &App, status: StatusCode, template: &str, context: &Value) -> Answer {
    match app.templates.fill(template, context) {
        Ok(text) => {
            let answer = Response::builder().status(status).header(header::CONTENT_TYPE, "text/html; charset=utf-8");
            answer.body(Body::from(text)).unwrap_or_default()
        }
        Err(problem) => {
            // Seen by developers in their own terminal; names no record and no person.
            eprintln!("{template}: {problem}");
            (StatusCode::INTERNAL_SERVER_ERROR, "Our own fault. Please call us.").into_response()
        }
    }
}

/// To another page, as after every form.
pub fn see(to: &str) -> Answer {
    let to = HeaderValue::from_str(to).unwrap_or(HeaderValue::from_static("/"));
    (StatusCode::SEE_OTHER, [(header::LOCATION, to)]).into_response()
}

/// The status of a problem.
pub fn status(problem: &Problem) -> StatusCode {
    StatusCode::from_u16(problem.gravity.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// A problem as a page of the portal.
pub fn portal_problem(app: &App, language: Language, problem: &Problem) -> Answer {
    let title = app.say_problem(language, problem.code, &problem.arguments);
    let home = format!("/{}/", language.code);
    let context = with(
        app.base(language, "/"),
        json!({"title": title, "lead": [], "retry": null, "code": problem.code, "save_href": null,
               "link": {"href": home, "label": app.say(language, "portal-error-home")}}),
    );
    page(app, status(problem), "portal/error.html", &context)
}

/// The errors of a form: one line for each field, and the field it belongs to.
pub fn field_errors(app: &App, language: Language, problem: &Problem, act: &str) -> Vec<Value> {
    problem
        .fields
        .iter()
        .map(|wrong| {
            let label = field_label(app, language, act, &wrong.field);
            let text = app.say_problem(language, wrong.code, &wrong.arguments);
            json!({"field": wrong.field, "text": format!("{label}: {text}")})
        })
        .collect()
}

/// The label of an act's field, by the last word of its path: the act's own where it has one.
pub fn field_label(app: &App, language: Language, act: &str, path: &str) -> String {
    let last = path.rsplit('.').find(|part| *part != "#" && part.parse::<usize>().is_err()).unwrap_or(path);
    let (own, general) = (key(&["field", act, last]), key(&["field", last]));
    app.words.first(language.code, &[&own, &general]).unwrap_or(general)
}
