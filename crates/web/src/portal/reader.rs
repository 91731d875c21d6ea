//! Who reads a page of the portal: their language and text size; and what they sent.

use axum::extract::{Form, FromRequest, FromRequestParts, Multipart, Request};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_TYPE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use kernel::problem::{Gravity, Problem};
use serde_json::{Value, json};

use crate::app::{App, with};
use crate::page::{page, portal_problem};
use crate::words::{Language, known_language, preferred};

/// Somebody before a page of the portal.
#[derive(Clone)]
pub struct Reader {
    /// The app.
    pub app: App,
    /// The page's language.
    pub language: Language,
    /// Large letters, from link to link.
    pub large: bool,
}

/// A page that carries something in its form: what else on the page must send it too.
pub struct Carrying {
    /// Where the form goes, behind the language.
    pub action: String,
    /// What asks for this same page again.
    pub here: String,
    /// The hidden pairs.
    pub hidden: Vec<(&'static str, String)>,
}

/// The language a browser asks for.
pub fn wished(headers: &HeaderMap) -> Language {
    preferred(headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default())
}

impl FromRequestParts<App> for Reader {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let first = parts.uri.path().split('/').nth(1).unwrap_or_default();
        let Some(language) = known_language(first) else {
            return Err(portal_problem(app, wished(&parts.headers), &Problem::absent()));
        };
        let large = parts.uri.query().is_some_and(|query| query.split('&').any(|pair| pair == "size=large"));
        Ok(Self { app: app.clone(), language, large })
    }
}

impl Reader {
    /// The words of a key.
    pub fn say(&self, key: &str) -> String {
        self.app.say(self.language, key)
    }

    /// The words of a key with arguments.
    pub fn say_with(&self, key: &str, arguments: &[(&str, String)]) -> String {
        self.app.say_with(self.language, key, arguments)
    }

    /// The address of a page of the portal in this language and size.
    pub fn href(&self, path: &str) -> String {
        format!("/{}{path}{}", self.language.code, if self.large { "?size=large" } else { "" })
    }

    /// What stands around a page that anybody may open by its address.
    pub fn frame(&self, path: &str) -> Value {
        let base = self.app.base(self.language, path);
        let own = format!("/{}{path}", self.language.code);
        let size = if self.large { own } else { format!("{own}?size=large") };
        let langs: Vec<Value> = crate::words::LANGUAGES
            .iter()
            .map(|one| {
                let href = Self { language: *one, ..self.clone() }.href(path);
                json!({"code": one.code, "name": one.name, "dir": one.dir, "href": href})
            })
            .collect();
        let large = self.large.then_some("large");
        with(base, json!({"size": large, "size_href": size, "langs": langs, "form": null}))
    }

    /// What stands around a page that carries something in its form.
    pub fn frame_of(&self, carrying: &Carrying) -> Value {
        let hidden: Vec<Value> =
            carrying.hidden.iter().map(|(name, value)| json!({"name": name, "value": value})).collect();
        let action = self.href(&carrying.action);
        with(
            self.frame(&carrying.action),
            json!({"form": {"here": carrying.here, "action": action}, "action": action, "hidden": hidden}),
        )
    }

    /// A page.
    pub fn page(&self, status: StatusCode, template: &str, context: &Value) -> Response {
        page(&self.app, status, template, context)
    }

    /// A problem as a page.
    pub fn problem(&self, problem: &Problem) -> Response {
        portal_problem(&self.app, self.language, problem)
    }
}

/// What a form sent, in its order: names and values.
pub struct Sent(pub Vec<(String, String)>);

impl Sent {
    /// The value of a name; empty when it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.as_str())
    }
}

impl FromRequest<App> for Sent {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Self, Response> {
        let first = request.uri().path().split('/').nth(1).unwrap_or_default();
        let language = known_language(first).unwrap_or_else(|| wished(request.headers()));
        let refuse = |problem: Problem| portal_problem(app, language, &problem);
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.starts_with("multipart/form-data") {
            return parts_of(request, app).await.map(Self).map_err(|status| refuse(unread(status)));
        }
        match Form::<Vec<(String, String)>>::from_request(request, app).await {
            Ok(Form(pairs)) => Ok(Self(pairs)),
            Err(rejection) => Err(refuse(unread(rejection.into_response().status()))),
        }
    }
}

fn unread(status: StatusCode) -> Problem {
    if status == StatusCode::PAYLOAD_TOO_LARGE {
        return Problem::new(Gravity::TooLarge, "too-large");
    }
    Problem::new(Gravity::Unreadable, "unreadable")
}

/// The texts of a form in parts: half the size of the other encoding in most scripts.
async fn parts_of(request: Request, app: &App) -> Result<Vec<(String, String)>, StatusCode> {
    let mut parts =
        Multipart::from_request(request, app).await.map_err(|rejection| rejection.into_response().status())?;
    let mut pairs = Vec::new();
    while let Some(part) = parts.next_field().await.map_err(|fault| fault.status())? {
        let name = part.name().unwrap_or_default().to_owned();
        let text = part.bytes().await.map_err(|fault| fault.status())?;
        pairs.push((name, String::from_utf8(text.to_vec()).map_err(|_| StatusCode::BAD_REQUEST)?));
    }
    Ok(pairs)
}
