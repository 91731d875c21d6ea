//! Signing in: an address, a password, and a one-time code; or a recovery code instead of it. One answer for whatever
//! was wrong.

use std::convert::Infallible;
use std::time::Duration;

use argon2::Argon2;
use argon2::password_hash::PasswordVerifier;
use argon2::password_hash::phc::PasswordHash;
use axum::Form;
use axum::extract::{FromRequestParts, Query, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::http::request::Parts;
use axum::response::Response;
use kernel::actor::Actor;
use kernel::desk::Request;
use kernel::moment::Moment;
use kernel::problem::{Gravity, Problem};
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Secret};
use work::officer::Officer;

use super::frame::{Signed, chosen_language, cookie_name};
use crate::app::{App, with};
use crate::page::{page, see};
use crate::words::{Language, language};

/// A one-time code is of this many seconds.
const STEP: u64 = 30;
/// What is verified when there is no such account, so that it takes as long.
const NOBODY: &str =
    "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5bm9ib2R5bm9ib2R5$CoMkfT9qYkUgKzM1fXIc3kCkYMYGHsNHh+5tEMkdpJ0";

/// How long a sign-in waits for its turn at the slow hash.
const PATIENCE: Duration = Duration::from_secs(10);

/// Where to go afterwards.
#[derive(Deserialize)]
pub struct To {
    to: Option<String>,
}

/// What was typed.
#[derive(Deserialize)]
pub struct Typed {
    email: String,
    password: String,
    code: String,
    to: Option<String>,
}

/// The language that was chosen, before anybody is known; else the institution's first.
pub struct Chosen(Language);

impl FromRequestParts<App> for Chosen {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let first = || language(&app.house().clocks().language());
        Ok(Self(chosen_language(parts).unwrap_or_else(first)))
    }
}

/// The form.
pub async fn ask(State(app): State<App>, Chosen(language): Chosen, Query(to): Query<To>) -> Response {
    form(&app, language, StatusCode::OK, "", to.to.as_deref(), None)
}

fn form(
    app: &App,
    language: Language,
    status: StatusCode,
    email: &str,
    to: Option<&str>,
    problem: Option<&Problem>,
) -> Response {
    let say = |name: &str| app.say(language, name);
    let field = |name: &str, kind: &str, value: &str, complete: &str, inputmode: Option<&str>, hint: Option<String>| {
        json!({"name": name, "label": say(&format!("staff-signin-{name}")), "hint": hint, "kind": kind, "value": value, "values": [],
               "options": [], "required": true, "error": null, "rows": null, "autocomplete": complete,
               "inputmode": inputmode, "dir": "ltr", "group": null})
    };
    let errors: Vec<Value> = problem
        .iter()
        .map(|problem| json!({"field": "email", "text": app.say_problem(language, problem.code, &problem.arguments)}))
        .collect();
    let context = with(
        app.base(language, "/"),
        json!({
            "stage": "password", "action": format!("/s/signin?lang={}", language.code), "recovery_href": "", "notice": null, "errors": errors,
            "hidden": [{"name": "to", "value": to.unwrap_or_default()}],
            "nav": [], "more": [], "account": {"name": "", "links": []}, "done": null, "keys": false,
            "fields": [
                field("email", "email", email, "username", Some("email"), None),
                field("password", "password", "", "current-password", None, None),
                field("code", "code", "", "one-time-code", Some("numeric"), Some(say("staff-signin-code-hint"))),
            ],
        }),
    );
    page(app, status, "staff/signin.html", &context)
}

/// What was typed is looked at.
pub async fn answer(State(app): State<App>, Chosen(language): Chosen, Form(typed): Form<Typed>) -> Response {
    let wanted = typed.to.clone().filter(|to| to.starts_with("/s/") && !to.contains("//") && !to.contains('\\'));
    match enter(&app, &typed).await {
        Ok(token) => {
            let name = cookie_name(app.settings.secure);
            let secure = if app.settings.secure { "; Secure" } else { "" };
            let mut answer = see(wanted.as_deref().unwrap_or("/s/today"));
            if let Ok(value) = format!("{name}={token}; Path=/; HttpOnly; SameSite=Lax{secure}").parse() {
                answer.headers_mut().insert(SET_COOKIE, value);
            }
            answer
        }
        Err(problem) => {
            let status = StatusCode::from_u16(problem.gravity.status()).unwrap_or(StatusCode::FORBIDDEN);
            form(&app, language, status, &typed.email, wanted.as_deref(), Some(&problem))
        }
    }
}

async fn enter(app: &App, typed: &Typed) -> Result<String, Problem> {
    let email = typed.email.trim().to_owned();
    let now = app.now();
    let found = app.read_whole(move |view| {
        let officer: Option<Officer> = view.records("WHERE t.email = $1", &[&email])?.pop();
        let Some(officer) = officer.filter(|officer| officer.is_active(now)) else { return Ok(None) };
        let password = view.open_any(officer.password.as_ref())?;
        let totp = view.open_any(officer.totp.as_ref())?;
        let recovery = view.open_any(officer.recovery.as_ref())?.unwrap_or_default();
        Ok(Some((officer, password, totp, recovery)))
    });
    let found = found.await?;
    let wrong = || Problem::refused("sign-in-wrong");
    let hash = found.as_ref().and_then(|(_, password, _, _)| password.clone()).unwrap_or_else(|| NOBODY.to_owned());
    let password = typed.password.clone();
    let right = {
        let _turn = tokio::time::timeout(PATIENCE, app.hashing.acquire())
            .await
            .map_err(|_| Problem::new(Gravity::TooOften, "too-often"))?;
        tokio::task::spawn_blocking(move || verifies(&hash, &password)).await.map_err(Problem::ours)?
    };
    let Some((officer, _, totp, recovery)) = found else { return Err(wrong()) };
    if officer.locked_to.is_some_and(|to| now < to) {
        return Err(Problem::refused("sign-in-locked"));
    }
    let code = typed.code.trim().replace([' ', '-'], "");
    let step = totp.and_then(|secret| matching_step(&secret, &code, now));
    let recovered = recovery.into_iter().find(|hash| *hash == recovery_hash(&code));
    let good = right && (step.is_some() || recovered.is_some());
    note(app, &officer, good, step, recovered).await?;
    if !good {
        return Err(wrong());
    }
    let (desk, account) = (app.desk.clone(), officer.id.to_string());
    let token = tokio::task::spawn_blocking(move || desk.begin_session(&account)).await.map_err(Problem::ours)??;
    Ok(token.text().to_string())
}

fn verifies(hash: &str, password: &str) -> bool {
    let Ok(parsed) = PasswordHash::new(hash) else { return false };
    Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok()
}

/// The hash a recovery code is kept as. It has 80 random bits: no slow hash is needed.
pub fn recovery_hash(code: &str) -> String {
    kernel::text::hex(&Sha256::digest(code.to_ascii_lowercase().as_bytes()))
}

/// The step whose code this is: now, the one before or the one after.
fn matching_step(secret: &str, code: &str, now: Moment) -> Option<i64> {
    let secret = Secret::try_from_base32(secret).ok()?;
    let totp = Builder::new().with_secret(secret).with_step_duration(STEP).with_skew(1).build().ok()?;
    let step = totp.check(code, u64::try_from(now.stamp().as_second()).ok()?)?;
    i64::try_from(step).ok()
}

async fn note(
    app: &App,
    officer: &Officer,
    right: bool,
    step: Option<i64>,
    recovery: Option<String>,
) -> Result<(), Problem> {
    let input = json!({"right": right, "step": if right { step } else { None },
                       "recovery": if right && step.is_none() { recovery } else { None }});
    let request = Request {
        actor: Actor::institution(),
        act: "officer.note_sign_in".to_owned(),
        on: officer.id.to_string(),
        input,
        version: None,
        key: None,
    };
    // A code that was used meanwhile is a wrong one, and nothing more is said of it.
    app.request(request)
        .await
        .map(|_| ())
        .map_err(|problem| if problem.code == "code-used" { Problem::refused("sign-in-wrong") } else { problem })
}

/// Signs out.
pub async fn leave(signed: Signed, Form(form): Form<super::form::Pairs>) -> Response {
    if !super::form::token_fits(&signed, &form) {
        return signed.problem(&Problem::refused("form-foreign"));
    }
    let desk = signed.app.desk.clone();
    let token = signed.token.clone();
    let _ = tokio::task::spawn_blocking(move || desk.end_session(&token)).await;
    let mut answer = see("/s/signin");
    let secure = if signed.app.settings.secure { "; Secure" } else { "" };
    if let Ok(value) = format!("{}=; Path=/; Max-Age=0{secure}", cookie_name(signed.app.settings.secure)).parse() {
        answer.headers_mut().insert(SET_COOKIE, value);
    }
    answer
}
