//! Somebody with a browser that knows neither cookies nor scripts: reads the forms of a page and sends them.

use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, HttpBody, to_bytes};
use axum::extract::ConnectInfo;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_TYPE, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use flate2::read::GzDecoder;
use kernel::actor::Actor;
use kernel::desk::{Answer, Desk, Request as Asked};
use kernel::harness::{Store, TestHouse};
use serde_json::Value;
use tower::ServiceExt;
use web::app::{App, Settings};
use work::institution::{read_files, understood};
use work::officer::Officer;

/// The office with its door to the street.
pub struct Office {
    pub house: TestHouse,
    pub desk: Arc<Desk>,
    pub routes: Router,
}

impl Office {
    /// The demo institution on this store.
    pub fn open(store: Store) -> Self {
        let mut house = TestHouse::open(work::KINDS, store);
        house.close();
        let desk = Arc::new(house.try_open(house.keyring()).unwrap());
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../institution");
        desk.perform(&Actor::institution(), "", understood(&read_files(&root).unwrap()).unwrap()).unwrap();
        let app = App::new(desk.clone(), Settings { demo: true, secure: true }).unwrap();
        Self { house, routes: web::router(app), desk }
    }

    /// Lets so many seconds pass.
    pub fn pass(&self, seconds: i64) {
        let time = &self.desk.house().time;
        time.set(time.now().plus_seconds(seconds));
    }

    pub fn officer(&self, name: &str) -> Actor {
        let email = format!("{name}@ombudsperson.varda.example");
        let now = self.desk.house().now();
        let found: Vec<Officer> =
            self.desk.read_whole(move |view| view.records("WHERE t.email = $1", &[&email])).unwrap();
        found[0].actor(now)
    }

    /// An officer does something; the answer when it is done.
    pub fn done(&self, actor: &Actor, act: &str, on: &str, input: Value) -> Value {
        let asked = Asked { actor: actor.clone(), act: act.into(), on: on.into(), input, version: None, key: None };
        match self.desk.request(asked) {
            Ok(Answer::Done(value)) => value,
            other => panic!("{act}: {other:?}"),
        }
    }

    /// Every contact there is.
    pub fn contacts(&self) -> Vec<work::contact::Contact> {
        self.desk.read_whole(|view| view.records("ORDER BY t.recorded_at, t.id", &[])).unwrap()
    }

    /// The text of a sealed field.
    pub fn open_text(&self, sealed: &kernel::sealed::Sealed<kernel::text::Words>) -> String {
        let sealed = sealed.clone();
        self.desk.read_whole(move |view| view.open(&sealed)).unwrap().into_string()
    }

    pub async fn get(&self, path: &str) -> Page {
        self.send(Request::get(path).body(Body::empty()).unwrap(), "10.0.0.1").await
    }

    /// A page for a browser that asks for these languages.
    pub async fn get_in(&self, path: &str, languages: &str) -> Page {
        let request = Request::get(path).header("accept-language", languages);
        self.send(request.body(Body::empty()).unwrap(), "10.0.0.1").await
    }

    /// Sends a form as it is encoded by a browser.
    pub async fn post(&self, path: &str, pairs: &[(String, String)], from: &str) -> Page {
        let body: Vec<String> =
            pairs.iter().map(|(name, value)| format!("{}={}", encoded(name), encoded(value))).collect();
        let request = Request::post(path).header(CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request.body(Body::from(body.join("&"))).unwrap(), from).await
    }

    /// Sends a form in parts.
    pub async fn post_parts(&self, path: &str, pairs: &[(String, String)]) -> Page {
        let part = |(name, value): &(String, String)| {
            format!("--cut\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body: String = pairs.iter().map(part).chain(["--cut--\r\n".to_owned()]).collect();
        let request = Request::post(path).header(CONTENT_TYPE, "multipart/form-data; boundary=cut");
        self.send(request.body(Body::from(body)).unwrap(), "10.0.0.1").await
    }

    async fn send(&self, mut request: Request<Body>, from: &str) -> Page {
        let peer: std::net::SocketAddr = format!("{from}:40000").parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        request.headers_mut().insert(ACCEPT_ENCODING, "gzip".parse().unwrap());
        let path = request.uri().to_string();
        let sent = request.body().size_hint().exact().unwrap();
        let answer = self.routes.clone().oneshot(request).await.unwrap();
        let (status, headers) = (answer.status(), answer.headers().clone());
        assert!(!headers.contains_key(SET_COOKIE), "{path} sets a cookie");
        let body = to_bytes(answer.into_body(), 1 << 20).await.unwrap();
        let weight = sent + body.len() as u64;
        let mut text = String::new();
        if headers.get(CONTENT_ENCODING).is_some_and(|encoding| encoding == "gzip") {
            GzDecoder::new(body.as_ref()).read_to_string(&mut text).unwrap();
        } else {
            text.push_str(std::str::from_utf8(&body).unwrap());
        }
        Page { path, status, headers, text, weight }
    }
}

fn encoded(text: &str) -> String {
    let one = |byte: u8| match byte {
        b' ' => "+".to_owned(),
        b'*' | b'-' | b'.' | b'_' => char::from(byte).to_string(),
        _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(one).collect()
}

/// A page as it came.
#[derive(Debug, Clone)]
pub struct Page {
    pub path: String,
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    /// Bytes of the bodies, both ways, as they travelled.
    pub weight: u64,
}

impl Page {
    /// What a tag of this kind says under a name: `value` of `input`, `href` of `a`.
    pub fn attributes(&self, tag: &str, name: &str) -> Vec<String> {
        let mut found = Vec::new();
        for part in self.text.split(&format!("<{tag} ")).skip(1) {
            let whole = &part[..part.find('>').unwrap_or(part.len())];
            if let Some(value) = attribute(whole, name) {
                found.push(value);
            }
        }
        found
    }

    /// The hidden pairs of the page's form.
    pub fn hidden(&self) -> Vec<(String, String)> {
        let inputs = self.text.split("<input ").skip(1).map(|part| &part[..part.find('>').unwrap_or(part.len())]);
        let hidden = inputs.filter(|input| attribute(input, "type").as_deref() == Some("hidden"));
        hidden.map(|input| (attribute(input, "name").unwrap(), attribute(input, "value").unwrap())).collect()
    }

    /// A hidden value.
    pub fn carried(&self, name: &str) -> String {
        self.hidden().into_iter().find(|(known, _)| known == name).map_or_else(String::new, |(_, value)| value)
    }

    /// Where the form of the page goes.
    pub fn action(&self) -> String {
        self.attributes("form", "action").first().cloned().unwrap_or_else(|| panic!("no form: {}", self.text))
    }

    /// The heading.
    pub fn title(&self) -> String {
        let after = self.text.split("<h1").nth(1).unwrap_or_else(|| panic!("no heading: {}", self.text));
        let inner = &after[after.find('>').unwrap() + 1..after.find("</h1>").unwrap()];
        plain(inner)
    }

    /// The hidden pairs with answers beside them.
    pub fn filled(&self, answers: &[(&str, &str)]) -> Vec<(String, String)> {
        let answers = answers.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        self.hidden().into_iter().chain(answers).collect()
    }

    /// The sixteen digits in their four groups.
    pub fn code(&self) -> Option<String> {
        let part = self.text.split("<div class=\"code\">").nth(1)?;
        let digits: String =
            part[..part.find("</bdi>")?].split("<bdi").nth(1)?.chars().filter(char::is_ascii_digit).collect();
        (digits.len() == 16).then_some(digits)
    }

    /// Asserts that the page says this.
    #[track_caller]
    pub fn says(&self, text: &str) {
        assert!(plain(&self.text).contains(text), "{} does not say {text:?}: {}", self.path, plain(&self.text));
    }

    /// Asserts that the page holds this nowhere, not even in its markup.
    #[track_caller]
    pub fn holds_no(&self, text: &str) {
        assert!(!self.text.contains(text), "{} holds {text:?}", self.path);
    }

    /// Every address the page leads to, and its own.
    pub fn addresses(&self) -> Vec<String> {
        let mut found = vec![self.path.clone()];
        for (tag, name) in [("a", "href"), ("form", "action"), ("button", "formaction")] {
            found.extend(self.attributes(tag, name));
        }
        found
    }
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let at = tag.find(&format!("{name}=\"")).filter(|at| *at == 0 || tag.as_bytes()[at - 1] == b' ')?;
    let rest = &tag[at + name.len() + 2..];
    Some(unescaped(&rest[..rest.find('"')?]))
}

/// The text of a page without its markup and the marks of writing direction.
pub fn plain(text: &str) -> String {
    let mut found = String::new();
    let mut inside = false;
    for sign in text.chars() {
        match sign {
            '<' => inside = true,
            '>' => inside = false,
            '\u{2068}' | '\u{2069}' => {}
            _ if !inside => found.push(sign),
            _ => {}
        }
    }
    unescaped(&found)
}

fn unescaped(text: &str) -> String {
    let marks = [("&#x2f;", "/"), ("&quot;", "\""), ("&#x27;", "'"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")];
    marks.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to))
}

/// A complaint on its way, one page after the other.
pub struct Visit<'o> {
    pub office: &'o Office,
    pub page: Page,
    pub seen: Vec<Page>,
}

impl<'o> Visit<'o> {
    /// The first page in a language.
    pub async fn begin(office: &'o Office, language: &str) -> Self {
        let page = office.get(&format!("/{language}/complain/")).await;
        Self { office, seen: vec![page.clone()], page }
    }

    /// Sends the page's form with these answers, by the button without a name.
    pub async fn answers(&mut self, answers: &[(&str, &str)]) -> &Page {
        let pairs = self.page.filled(answers);
        let parts = self.page.text.contains("multipart/form-data");
        let action = self.page.action();
        self.page = if parts {
            self.office.post_parts(&action, &pairs).await
        } else {
            self.office.post(&action, &pairs, "10.0.0.1").await
        };
        self.seen.push(self.page.clone());
        &self.page
    }

    /// Presses the button that leads elsewhere, with what stands in the fields.
    pub async fn goes(&mut self, to: &str, answers: &[(&str, &str)]) -> &Page {
        let mut all = answers.to_vec();
        all.push(("go", to));
        self.answers(&all).await
    }

    /// Everything up to the check page.
    pub async fn until_check(&mut self) {
        self.answers(&[]).await;
        self.answers(&[("danger", "no")]).await;
        self.answers(&[("for_whom", "other")]).await;
        self.answers(&[("text", "My brother is held at the port. Nəsimi, حسن.")]).await;
        self.answers(&[("against", "Border police")]).await;
        self.answers(&[("place", "Sarin port"), ("when.day", "٣"), ("when.month", "2"), ("when.year", "2026")]).await;
        self.answers(&[("tried", "A letter"), ("wish", "His papers")]).await;
        let safe = [
            ("ways", "phone"),
            ("ways", "email"),
            ("at", "0 555 014 27"),
            ("times", "after 18:00"),
            ("never", "Never ask for Leyla"),
        ];
        self.answers(&safe).await;
        self.answers(&[("said_by", "Mina"), ("on_behalf_of", "Hasan")]).await;
        self.answers(&[("may_name", "no")]).await;
    }
}
