//! Pages that only tell: the start page, rights, privacy, accessibility, contact; and the way out.

use axum::extract::State;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::reader::{Reader, wished};
use crate::app::{App, with};
use crate::page::{page, see};

/// Where leaving ends: a page of ours that says nothing.
const NOWHERE: &str = "/empty";

/// Everything a browser keeps of this site.
const FORGET: &str = "\"cache\", \"cookies\", \"storage\"";

/// A part of a page: its heading, what it says, and its list; all by keys of words.
struct Part(&'static str, &'static [&'static str], &'static [&'static str]);

/// A page that only tells. Its words begin with `portal-<name>-`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plain {
    Rights,
    Privacy,
    Accessibility,
    Contact,
}

impl Plain {
    /// Every one of them.
    pub const ALL: [Self; 4] = [Self::Rights, Self::Privacy, Self::Accessibility, Self::Contact];

    /// Its name in an address and in the words.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Privacy => "privacy",
            Self::Accessibility => "accessibility",
            Self::Contact => "contact",
        }
    }

    /// The page of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.name() == name)
    }

    const fn parts(self) -> &'static [Part] {
        match self {
            Self::Rights => &[
                Part("office", &[], &["office-writing", "office-reasons", "office-interpreter", "office-helper"]),
                Part("held", &[], &["held-why", "held-people", "held-doctor", "held-harm", "held-us"]),
                Part("away", &[], &["away-afraid", "away-nobody", "away-call"]),
                Part("children", &[], &["children-alone", "children-school", "children-family"]),
                Part("us", &["us-free"], &["us-ask", "us-visit", "us-tell"]),
                Part("not", &["not-court"], &[]),
            ],
            Self::Privacy => &[
                Part("never", &[], &["never-address", "never-cookie", "never-others"]),
                Part("kept", &["kept-locked", "kept-code"], &[]),
                Part("who", &["who-work"], &["who-not-police", "who-yes", "who-trace"]),
                Part("yours", &["yours-ask", "yours-back"], &[]),
                Part("phone", &["phone-history"], &["phone-private", "phone-leave", "phone-borrowed"]),
            ],
            Self::Accessibility => &[
                Part("works", &[], &["works-script", "works-keys", "works-size", "works-reader"]),
                Part("missing", &["missing-audio", "missing-call"], &[]),
            ],
            Self::Contact => &[
                Part("call", &["call-number"], &[]),
                Part("come", &["come-address", "come-alone"], &[]),
                Part("write", &["write-post", "write-email"], &[]),
            ],
        }
    }

    /// What the page says.
    pub fn context(self, reader: &Reader) -> Value {
        let app = &reader.app;
        let office = |name| app.office(name, reader.language);
        let given = [
            ("phone", office("phone")),
            ("address", office("address")),
            ("hours", office("hours")),
            ("email", office("email")),
        ];
        let say = |key: &str| reader.say_with(&format!("portal-{}-{key}", self.name()), &given);
        let all = |keys: &[&str]| -> Vec<String> { keys.iter().map(|key| say(key)).collect() };
        let sections: Vec<Value> = self
            .parts()
            .iter()
            .map(|Part(title, text, list)| json!({"title": say(title), "text": all(text), "list": all(list)}))
            .collect();
        let complain = json!({"label": reader.say("portal-start-complain"), "href": reader.href("/complain/")});
        let button = if self == Self::Rights { complain } else { Value::Null };
        json!({"title": say("title"), "lead": [say("lead")], "sections": sections, "links": [], "button": button})
    }
}

/// The start page: where to call, where to complain, where to look.
pub async fn start(reader: Reader) -> Response {
    let door = |name: &str, href: &str| {
        json!({"label": reader.say(&format!("portal-door-{name}")), "note": reader.say(&format!("portal-door-{name}-note")),
               "href": reader.href(href)})
    };
    let office = |name| reader.app.office(name, reader.language);
    let ways = [
        reader.say_with("portal-way-come", &[("address", office("address")), ("hours", office("hours"))]),
        reader.say_with("portal-way-post", &[("address", office("address"))]),
        reader.say("portal-way-helper"),
    ];
    let context = with(
        reader.frame("/"),
        json!({"complain_href": reader.href("/complain/"), "ways": ways,
               "doors": [door("follow", "/follow/"), door("rights", "/rights")]}),
    );
    reader.page(StatusCode::OK, "portal/start.html", &context)
}

/// To the start page, when the stroke at the end is missing.
pub async fn to_start(reader: Reader) -> Response {
    see(&reader.href("/"))
}

/// A page that only tells, by its own address.
pub async fn tell(reader: Reader, which: Plain) -> Response {
    let context = with(reader.frame(&format!("/{}", which.name())), which.context(&reader));
    reader.page(StatusCode::OK, "portal/message.html", &context)
}

/// Out of here: the browser is told to forget, and shows a page that says nothing.
pub async fn leave() -> Response {
    let mut answer = see(NOWHERE);
    let forget = (HeaderName::from_static("clear-site-data"), HeaderValue::from_static(FORGET));
    answer.headers_mut().insert(forget.0, forget.1);
    answer
}

/// The page that says nothing.
pub async fn nowhere(State(app): State<App>, headers: HeaderMap) -> Response {
    let language = wished(&headers);
    page(&app, StatusCode::OK, "portal/empty.html", &json!({"lang": language.code, "dir": language.dir}))
}

/// No sign of ours in the browser's tabs and history; there is none.
pub async fn no_sign() -> Response {
    StatusCode::NOT_FOUND.into_response()
}
