//! Who is signed in, and what stands around every page of theirs.

use axum::extract::{FromRequestParts, Path, State};
use axum::http::HeaderMap;
use axum::http::header::{COOKIE, REFERER, SET_COOKIE};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use kernel::actor::Actor;
use kernel::clock::ClockState;
use kernel::clock_book::ClockRecord;
use kernel::kind::ActOf;
use kernel::moment::Moment;
use kernel::problem::{Gravity, Problem};
use kernel::seal::Token;
use kernel::view::View;
use serde_json::{Value, json};
use work::officer::Officer;

use crate::app::{App, with};
use crate::dates;
use crate::page::{page, see, status};
use crate::words::{Language, key, known_language, language};

/// An officer who is signed in.
pub struct Signed {
    /// The app.
    pub app: App,
    /// The officer.
    pub officer: Officer,
    /// Who acts.
    pub actor: Actor,
    /// The session's id: what its forms are bound to.
    pub session: String,
    /// The token, for ending the session.
    pub token: Token,
    /// The language of the pages.
    pub language: Language,
}

/// The name of the session's cookie.
pub(super) const fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-amparo" } else { "amparo" }
}

/// The value of a cookie.
pub(super) fn cookie(headers: &HeaderMap, name: &str) -> Option<String> {
    let pairs = headers.get_all(COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|text| text.split(';'));
    pairs
        .filter_map(|pair| pair.trim().split_once('='))
        .find(|(known, _)| *known == name)
        .map(|(_, value)| value.to_owned())
}

/// The language asked for in the address, or chosen earlier in this browser.
pub(super) fn chosen_language(parts: &Parts) -> Option<Language> {
    let asked =
        parts.uri.query().into_iter().flat_map(|query| query.split('&')).find_map(|pair| pair.strip_prefix("lang="));
    let kept = cookie(&parts.headers, "amparo-language");
    asked.or(kept.as_deref()).and_then(known_language)
}

impl FromRequestParts<App> for Signed {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let to = parts.uri.path().to_owned();
        // Read again at every request: a role that was given or taken holds from the next page on.
        let found = signed_officer(parts, app).await.map_err(|problem| {
            let code = problem.code;
            (status(&problem), format!("{code}\n")).into_response()
        })?;
        let Some((officer, session, token)) = found else {
            return Err(see(&format!("/s/signin?to=/s{to}")));
        };
        let asked = parts
            .uri
            .query()
            .into_iter()
            .flat_map(|query| query.split('&'))
            .find_map(|pair| pair.strip_prefix("lang="));
        let kept = cookie(&parts.headers, "amparo-language");
        let chosen = asked.or(kept.as_deref()).and_then(known_language);
        let language = chosen.unwrap_or_else(|| language(officer.languages.first().map_or("en", String::as_str)));
        let actor = officer.actor(app.now());
        Ok(Self { app: app.clone(), officer, actor, session, token, language })
    }
}

/// The officer whose session's cookie came with a request, the session's id, and its token.
pub async fn signed_officer(parts: &Parts, app: &App) -> Result<Option<(Officer, String, Token)>, Problem> {
    let Some(token) =
        cookie(&parts.headers, cookie_name(app.settings.secure)).and_then(|text| Token::parse(&text).ok())
    else {
        return Ok(None);
    };
    let desk = app.desk.clone();
    let asked = token.clone();
    let found = tokio::task::spawn_blocking(move || desk.session(&asked)).await.map_err(Problem::ours)??;
    let Some(session) = found else { return Ok(None) };
    let account = session.account.clone();
    let officer: Officer = app.read_whole(move |view| view.record_named(&account)).await?;
    Ok(officer.is_active(app.now()).then_some((officer, session.id, token)))
}

/// Chooses the language of the pages.
pub async fn speak(State(app): State<App>, Path(code): Path<String>, headers: HeaderMap) -> Response {
    let back = headers.get(REFERER).and_then(|value| value.to_str().ok()).and_then(|text| {
        let path = text.split_once("://").and_then(|(_, rest)| rest.find('/').map(|at| rest[at..].to_owned()));
        path.filter(|path| path.starts_with("/s/"))
    });
    let mut answer = see(&back.unwrap_or_else(|| "/s/today".to_owned()));
    if let Some(language) = known_language(&code) {
        let secure = if app.settings.secure { "; Secure" } else { "" };
        let text =
            format!("amparo-language={}; Path=/s; SameSite=Lax; HttpOnly{secure}; Max-Age=31536000", language.code);
        if let Ok(value) = text.parse() {
            answer.headers_mut().insert(SET_COOKIE, value);
        }
    }
    answer
}

impl Signed {
    /// The same officer, for a reading thread.
    pub fn copy(&self) -> Self {
        Self {
            app: self.app.clone(),
            officer: self.officer.clone(),
            actor: self.actor.clone(),
            session: self.session.clone(),
            token: self.token.clone(),
            language: self.language,
        }
    }

    /// What every page of an officer needs.
    pub fn base(&self, current: &str) -> Value {
        let say = |name: &str| self.app.say(self.language, name);
        let tab = |name: &str, href: &str| json!({"label": say(name), "href": href, "count": null, "current": current == href});
        let mut nav = vec![tab("staff-nav-today", "/s/today")];
        for (grant, name, href) in [
            ("contact.read", "staff-nav-intake", "/s/contact"),
            ("complaint.read", "staff-nav-cases", "/s/complaint"),
            ("approval.read", "staff-nav-approvals", "/s/approval"),
        ] {
            if self.may(grant) {
                nav.push(tab(name, href));
            }
        }
        let links: Vec<Value> = crate::words::LANGUAGES
            .iter()
            .map(|one| json!({"label": one.name, "href": format!("/s/language/{}", one.code), "note": null}))
            .collect();
        with(
            self.app.base(self.language, "/"),
            json!({"nav": nav, "more": [], "account": {"name": self.officer.name, "links": links}, "done": null, "keys": false,
                   "hidden": self.hidden(None)}),
        )
    }

    /// The hidden fields of a form: its token, a key against sending twice, and the version it was made from.
    pub fn hidden(&self, version: Option<i64>) -> Vec<Value> {
        let mut fields = vec![
            json!({"name": "_token", "value": self.app.form_token(&self.session, "staff")}),
            json!({"name": "_key", "value": self.app.random_token()}),
        ];
        if let Some(version) = version {
            fields.push(json!({"name": "_rev", "value": version}));
        }
        fields
    }

    /// Does the officer hold this grant, on some record?
    pub fn may(&self, grant: &str) -> bool {
        !self.app.house().grants().reaches(&self.actor.roles, grant, self.app.now()).is_empty()
    }

    /// Reads within the officer's scope.
    pub async fn read<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        self.app.read(&self.actor, ask).await
    }

    /// The words of a key.
    pub fn say(&self, name: &str) -> String {
        self.app.say(self.language, name)
    }

    /// The words of a code.
    pub fn code(&self, list: &str, code: impl ToString) -> String {
        self.say(&key(&["code", list, &code.to_string()]))
    }

    /// A page.
    pub fn page(&self, template: &str, current: &str, more: Value) -> Response {
        page(&self.app, axum::http::StatusCode::OK, template, &with(self.base(current), more))
    }

    /// A problem as a page.
    pub fn problem(&self, problem: &Problem) -> Response {
        if let Some(cause) = &problem.cause {
            // For whoever runs the server in a terminal; causes name statements and columns, no content.
            eprintln!("{}: {cause}", problem.code);
        }
        let text = self.app.say_problem(self.language, problem.code, &problem.arguments);
        let ours = problem.gravity == Gravity::Ours;
        let more = json!({
            "title": text, "lead": [], "kept": null, "links": [],
            "link": {"href": "/s/today", "label": self.say("staff-error-home"), "note": null},
            "code": if ours { Value::from(problem.code) } else { Value::Null },
        });
        page(&self.app, status(problem), "staff/error.html", &with(self.base(""), more))
    }

    /// How a clock stands, as the mark with its words.
    pub fn clock(&self, clock: &ClockRecord, state: &ClockState) -> Value {
        let house = self.app.house();
        let now = self.app.now();
        let danger = clock.clock.starts_with("danger");
        let legal = kernel::clock_book::is_legal(clock);
        let used = clock.running.used_fraction(house.clocks().calendar(), now.stamp());
        let (name, text) = match state {
            ClockState::Running { due, warn } => {
                let name = if danger {
                    "danger"
                } else if *warn {
                    "soon"
                } else {
                    "running"
                };
                (name, self.until(Moment::of(*due)))
            }
            ClockState::Late { due, .. } => ("late", self.until(Moment::of(*due))),
            ClockState::Paused { .. } => ("paused", self.say("clock-is-paused")),
            ClockState::Met { at, .. } => ("met", self.app.near_date(self.language, Moment::of(*at))),
            ClockState::Ended => ("met", self.say("clock-is-ended")),
        };
        let note = if danger {
            "clock-kind-danger"
        } else if legal {
            "clock-kind-legal"
        } else {
            "clock-kind-internal"
        };
        let part = (used * 100.0).round();
        json!({"label": self.say(&key(&["clock", &clock.clock])), "state": name, "part": part, "text": text, "note": self.say(note)})
    }

    /// A deadline in a list.
    pub fn due(&self, due: Option<Moment>, danger: bool) -> Value {
        let Some(due) = due else {
            return json!({"kind": "text", "text": "", "href": null, "note": null, "clock": null, "mark": null});
        };
        let now = self.app.now();
        let left = due.seconds_since(now);
        let state = if left < 0 {
            "late"
        } else if danger {
            "danger"
        } else if left < 2 * 86_400 {
            "soon"
        } else {
            "running"
        };
        let part = if left < 0 { 100 } else { (100 - left / 86_400 * 5).clamp(5, 95) };
        let clock = json!({"label": "", "state": state, "part": part, "text": self.until(due), "note": null});
        json!({"kind": "clock", "text": "", "href": null, "note": null, "clock": clock, "mark": null})
    }

    /// `Thursday 26 November, in 3 days`: never a relative time alone.
    pub fn until(&self, due: Moment) -> String {
        let house = self.app.house();
        let (today, day) = (dates::day_of(house, self.app.now()), dates::day_of(house, due));
        let days = dates::days_between(today, day);
        let date = dates::near(self.language.code, day);
        let time = dates::time(self.language.code, house, due);
        let late = due < self.app.now();
        let (name, count) = match days {
            0 if late => ("until-today-late", 0),
            0 => ("until-today", 0),
            1 => ("until-tomorrow", 1),
            days if days < 0 => ("until-late", -days),
            days => ("until-days", days),
        };
        self.app.say_with(self.language, name, &[("date", date), ("time", time), ("count", count.to_string())])
    }

    /// A mark: shape, word, colour.
    pub fn mark(kind: &str, text: String) -> Value {
        json!({"kind": kind, "text": text})
    }

    /// The acts this officer may perform on a record at its stage, as buttons.
    /// The one that the stage waits for stands first, as the solid one.
    pub fn acts_on(
        &self,
        view: &mut View<'_>,
        kind: &str,
        id: &str,
        stage: Option<&str>,
        next: &str,
    ) -> Result<Vec<Value>, Problem> {
        let mut found = Vec::new();
        let acts: Vec<&'static ActOf> =
            view.house().acts().filter(|act| act.on == kind && is_for_people(act)).collect();
        for act in acts {
            let open = (act.stages)().is_none_or(|stages| stage.is_some_and(|stage| stages.contains(&stage)));
            if open && self.may(act.name) && view.may_on(act.name, kind, id)? {
                let name = key(&["act", act.kind(), act.verb()]);
                let shown = button(&self.say(&name), &format!("/s/{kind}/{id}/{}", act.name), act.name == next);
                let place = if act.name == next { 0 } else { found.len() };
                found.insert(place, shown);
            }
        }
        Ok(found)
    }
}

/// Some acts are only ever performed by the house itself, or have a place of their own on a page.
fn is_for_people(act: &ActOf) -> bool {
    !matches!(
        act.name,
        "officer.set_means"
            | "officer.note_sign_in"
            | "institution.import"
            | "message.write_back"
            | "contact.complete"
            | "message.send"
            | "note.add"
    ) && act.on != "approval"
        && act.verb() != "note_late"
}

/// A button.
pub fn button(label: &str, href: &str, main: bool) -> Value {
    json!({"label": label, "href": href, "icon": null, "main": main, "grave": false, "why_not": null})
}

/// A cell of a table.
pub fn cell(kind: &str, text: impl Into<String>, href: Option<String>) -> Value {
    json!({"kind": kind, "text": text.into(), "href": href, "note": null, "clock": null, "mark": null})
}

/// The name of an officer by id, for lists and timelines.
pub fn officer_names(view: &mut View<'_>) -> Result<std::collections::HashMap<String, String>, Problem> {
    let officers: Vec<Officer> = view.records("", &[])?;
    Ok(officers.into_iter().map(|officer| (officer.id.to_string(), officer.name.to_string())).collect())
}
