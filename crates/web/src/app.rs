//! What every handler shares, and the bridge to the desk: the web is asynchronous and waits for the desk's answer.

use std::sync::Arc;

use kernel::actor::Actor;
use kernel::desk::{Answer, Desk, Request};
use kernel::house::House;
use kernel::moment::Moment;
use kernel::problem::{Gravity, Problem};
use kernel::seal::{mac, same};
use kernel::text::hex;
use kernel::view::View;
use serde_json::json;
use tokio::sync::{Semaphore, oneshot};

use crate::assets;
use crate::dates;
use crate::limits::Limits;
use crate::templates::Templates;
use crate::words::{LANGUAGES, Language, Words, key};

/// How many passwords are hashed at once.
const HASHING: usize = 2;

/// How the server was started.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Is this the demo? Every page of the staff says so.
    pub demo: bool,
    /// Are cookies for encrypted connections only? Not on a bare loopback address.
    pub secure: bool,
}

/// Shared by all handlers.
#[derive(Clone)]
pub struct App(Arc<Inner>);

/// The shared things.
pub struct Inner {
    /// Where acts are performed.
    pub desk: Arc<Desk>,
    /// All words.
    pub words: Arc<Words>,
    /// All templates.
    pub templates: Templates,
    /// How the server was started.
    pub settings: Settings,
    /// Who has asked how often.
    pub limits: Limits,
    /// Turns at the slow hash of passwords: each takes much memory.
    pub hashing: Semaphore,
}

impl std::ops::Deref for App {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.0
    }
}

impl App {
    /// The app on a desk. Errors: words or templates that do not parse.
    pub fn new(desk: Arc<Desk>, settings: Settings) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let words = Arc::new(Words::read()?);
        let templates = Templates::read(words.clone())?;
        Ok(Self(Arc::new(Inner {
            desk,
            words,
            templates,
            settings,
            limits: Limits::default(),
            hashing: Semaphore::new(HASHING),
        })))
    }

    /// The house behind the desk.
    pub fn house(&self) -> &House {
        self.desk.house()
    }

    /// Now.
    pub fn now(&self) -> Moment {
        self.house().now()
    }

    /// Performs a request.
    pub async fn request(&self, request: Request) -> Result<Answer, Problem> {
        let (tell, told) = oneshot::channel();
        self.desk.send(request, move |answer| {
            // Who asked may have gone; what was done stays done.
            let _ = tell.send(answer);
        });
        told.await.map_err(|_| Problem::new(Gravity::Unavailable, "closing"))?
    }

    /// Reads within the actor's scope.
    pub async fn read<T: Send + 'static>(
        &self,
        actor: &Actor,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (tell, told) = oneshot::channel();
        self.desk.send_read(actor.clone(), ask, move |answer| {
            let _ = tell.send(answer);
        });
        told.await.map_err(|_| Problem::new(Gravity::Unavailable, "closing"))?
    }

    /// Reads as the house itself: before anybody is known.
    pub async fn read_whole<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (tell, told) = oneshot::channel();
        self.desk.send_read_whole(ask, move |answer| {
            let _ = tell.send(answer);
        });
        told.await.map_err(|_| Problem::new(Gravity::Unavailable, "closing"))?
    }

    /// The words of a key.
    pub fn say(&self, language: Language, key: &str) -> String {
        self.words.plain(language.code, key)
    }

    /// The words of a key with arguments.
    pub fn say_with(&self, language: Language, key: &str, arguments: &[(&str, String)]) -> String {
        self.words.text(language.code, key, arguments)
    }

    /// The words of a problem.
    pub fn say_problem(&self, language: Language, code: &str, arguments: &[(&'static str, String)]) -> String {
        let given: Vec<(&str, String)> =
            arguments.iter().map(|(name, value)| (*name, self.argument(language, name, value))).collect();
        self.words.text(language.code, &format!("problem-{code}"), &given)
    }

    /// A code inside a message, in words.
    fn argument(&self, language: Language, name: &str, value: &str) -> String {
        let lists: &[&str] = match name {
            "stage" => &["code-contact-stage", "code-complaint-stage", "code-approval-stage"],
            "role" => &["role"],
            "clock" => &["clock"],
            _ => return value.to_owned(),
        };
        let keys: Vec<String> = lists.iter().map(|list| key(&[list, value])).collect();
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        self.words.first(language.code, &keys).unwrap_or_else(|| value.to_owned())
    }

    /// A setting of the institution that is a text, by language where it has several.
    pub fn office(&self, name: &str, language: Language) -> String {
        let book = self.house().clocks();
        match book.setting(name) {
            Some(serde_json::Value::String(text)) => text.clone(),
            Some(serde_json::Value::Object(by)) => {
                let text = by.get(language.code).or_else(|| by.values().next());
                text.and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
            }
            _ => String::new(),
        }
    }

    /// What every page's template needs. `path` is the page's own, behind the language.
    pub fn base(&self, language: Language, path: &str) -> serde_json::Value {
        let phone = self.office("phone", language);
        let tel: String = phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
        let langs: Vec<serde_json::Value> = LANGUAGES
            .iter()
            .map(|one| json!({"code": one.code, "name": one.name, "dir": one.dir, "href": format!("/{}{path}", one.code)}))
            .collect();
        let own = format!("/{}{path}", language.code);
        json!({
            "lang": language.code, "dir": language.dir, "theme": null, "size": null,
            "office": {"name": self.office("name", language), "short": self.office("short_name", language),
                       "place": self.office("place", language), "address": self.office("address", language)},
            "assets": {"css": assets::href("amparo.css"), "js": assets::href("amparo.js"),
                       "staff_css": assets::href("staff.css"), "staff_js": assets::href("staff.js")},
            "phone": phone, "phone_tel": tel, "leave_href": "/leave", "langs": langs,
            "size_href": format!("{own}?size=large"), "errors": [], "hidden": [], "demo": self.settings.demo,
        })
    }

    /// A form's token: bound to a session (or draft) and to the form.
    pub fn form_token(&self, session: &str, form: &str) -> String {
        hex(&mac(self.house().keyring.form_key().bytes(), &[b"form", session.as_bytes(), form.as_bytes()]))
    }

    /// Is this the token of that form in that session?
    pub fn token_fits(&self, token: &str, session: &str, form: &str) -> bool {
        same(token.as_bytes(), self.form_token(session, form).as_bytes())
    }

    /// A random token for keys and drafts.
    pub fn random_token(&self) -> String {
        kernel::seal::Token::new(&mut |bytes| self.house().chance.fill(bytes)).text().to_string()
    }

    /// `26 November 2026`, on the institution's calendar.
    pub fn long_date(&self, language: Language, at: Moment) -> String {
        dates::long(language.code, dates::day_of(self.house(), at))
    }

    /// `Thursday 26 November`, on the institution's calendar.
    pub fn near_date(&self, language: Language, at: Moment) -> String {
        dates::near(language.code, dates::day_of(self.house(), at))
    }

    /// `16:05`, in the institution's time zone.
    pub fn time(&self, language: Language, at: Moment) -> String {
        dates::time(language.code, self.house(), at)
    }
}

/// Puts more into a page's context.
pub fn with(mut base: serde_json::Value, more: serde_json::Value) -> serde_json::Value {
    if let (Some(base), serde_json::Value::Object(more)) = (base.as_object_mut(), more) {
        base.extend(more);
    }
    base
}
