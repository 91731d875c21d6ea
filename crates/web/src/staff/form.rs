//! One form for every act: made from its schema, sent to the door, and shown again with what is wrong beside each field
//! and everything typed still there.

use axum::extract::{Form, Path};
use axum::http::StatusCode;
use axum::response::Response;
use kernel::desk::{Answer, Request};
use kernel::kind::ActOf;
use kernel::parse;
use kernel::problem::{Gravity, Problem};
use serde::Deserialize;
use serde_json::{Value, json};

use super::fields::{Choices, choices, instants, sets};
use super::frame::{Signed, button};
use crate::app::with;
use crate::page::{field_errors, page, see, status};
use crate::words::key;

/// The pairs of a form, in the order they came.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Pairs(pub Vec<(String, String)>);

impl Pairs {
    /// The first value of a name; empty when there is none.
    pub fn value(&self, name: &str) -> String {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone()).unwrap_or_default()
    }

    /// All values of a name.
    pub fn values(&self, name: &str) -> Vec<String> {
        self.0.iter().filter(|(known, _)| known == name).map(|(_, value)| value.clone()).collect()
    }

    /// How many groups of a repeated set are shown: those that were typed in, one more when asked, at least one.
    pub fn groups(&self, path: &str) -> usize {
        let prefix = format!("{path}.");
        let places =
            self.0.iter().filter_map(|(name, _)| name.strip_prefix(&prefix)?.split('.').next()?.parse::<usize>().ok());
        let last = places.max().map_or(1, |place| place + 1);
        if self.value("add") == path { last + 1 } else { last }.min(50)
    }
}

/// Was the form made for this session?
pub fn token_fits(signed: &Signed, form: &Pairs) -> bool {
    signed.app.token_fits(&form.value("_token"), &signed.session, "staff")
}

/// The form of an act on a record.
pub async fn ask(signed: Signed, Path((kind, id, act)): Path<(String, String, String)>) -> Response {
    match Asked::find(&signed, &kind, &id, &act).await {
        Ok(asked) => asked.shown(&signed, StatusCode::OK, &Pairs::default(), None),
        Err(problem) => signed.problem(&problem),
    }
}

/// The form of an act on nothing.
pub async fn ask_new(signed: Signed, Path(act): Path<String>) -> Response {
    ask(signed, Path((String::new(), String::new(), act))).await
}

/// The form comes back.
pub async fn send(
    signed: Signed,
    Path((kind, id, act)): Path<(String, String, String)>,
    Form(given): Form<Pairs>,
) -> Response {
    match Asked::find(&signed, &kind, &id, &act).await {
        Ok(asked) => asked.sent(&signed, given).await,
        Err(problem) => signed.problem(&problem),
    }
}

/// The form of an act on nothing comes back.
pub async fn send_new(signed: Signed, Path(act): Path<String>, form: Form<Pairs>) -> Response {
    send(signed, Path((String::new(), String::new(), act)), form).await
}

/// An act that somebody wants to perform on a record they can see.
struct Asked {
    act: &'static ActOf,
    kind: String,
    id: String,
    version: Option<i64>,
    number: String,
    schema: Value,
    choices: Choices,
}

impl Asked {
    async fn find(signed: &Signed, kind: &str, id: &str, act: &str) -> Result<Self, Problem> {
        let act = signed.app.house().act(act).filter(|act| act.on == kind).ok_or_else(Problem::absent)?;
        if !signed.may(act.name) {
            return Err(Problem::refused("not-granted"));
        }
        let schema = (act.schema)().to_value();
        let (kind, id) = (kind.to_owned(), id.to_owned());
        let (asked_kind, asked_id) = (kind.clone(), id.clone());
        let scope = signed.copy();
        let (version, number, choices) = signed
            .read(move |view| {
                let mut found = (None, String::new());
                if !asked_kind.is_empty() {
                    found = header(view, &asked_kind, &asked_id)?;
                }
                Ok((found.0, found.1, choices(view, &scope, &asked_kind, &asked_id)?))
            })
            .await?;
        Ok(Self { act, kind, id, version, number, schema, choices })
    }

    fn home(&self) -> String {
        // Other kinds have no page of their own yet.
        match self.kind.as_str() {
            "contact" | "complaint" | "approval" => self.place(),
            _ => "/s/today".to_owned(),
        }
    }

    fn place(&self) -> String {
        format!("/s/{}/{}", self.kind, self.id)
    }

    fn address(&self) -> String {
        if self.kind.is_empty() {
            format!("/s/do/{}", self.act.name)
        } else {
            format!("{}/{}", self.place(), self.act.name)
        }
    }

    fn shown(&self, signed: &Signed, status: StatusCode, given: &Pairs, problem: Option<&Problem>) -> Response {
        let name = key(&["act", self.act.kind(), self.act.verb()]);
        let does = format!("{name}-does");
        let label = signed.say(&name);
        let language = signed.language;
        let mut errors =
            problem.map_or_else(Vec::new, |problem| field_errors(&signed.app, language, problem, self.act.name));
        if let Some(problem) = problem.filter(|problem| problem.fields.is_empty()) {
            errors.push(
                json!({"field": "main", "text": signed.app.say_problem(language, problem.code, &problem.arguments)}),
            );
        }
        let fields = parse::fields(&self.schema);
        let crumbs = if self.number.is_empty() {
            json!([])
        } else {
            json!([{"label": self.number, "href": self.home(), "note": null}])
        };
        let version = given.value("_rev").parse().ok().or(self.version);
        let second = self.act.second_person.then(|| signed.say("form-second-person"));
        let what = signed.app.words.first(language.code, &[&does]);
        let more = json!({
            "crumbs": crumbs, "title": label, "lead": [], "marks": [], "action": self.address(), "draft": null,
            "multipart": false, "saved": null, "errors": errors, "hidden": signed.hidden(version),
            "sets": sets(signed, &key(&[self.act.kind(), self.act.verb()]), &fields, given, problem, &self.choices),
            "what": what.into_iter().collect::<Vec<_>>(), "who": null, "second_person": second, "grave": false,
            "button": label, "cancel_href": self.home(), "source": null,
        });
        page(&signed.app, status, "staff/form.html", &with(signed.base(""), more))
    }

    async fn sent(&self, signed: &Signed, given: Pairs) -> Response {
        if !token_fits(signed, &given) {
            let stale = Problem::new(Gravity::Refused, "form-stale");
            return self.shown(signed, StatusCode::FORBIDDEN, &given, Some(&stale));
        }
        if !given.value("add").is_empty() {
            return self.shown(signed, StatusCode::OK, &given, None);
        }
        let pairs = instants(signed, &parse::fields(&self.schema), &given);
        let performed = match parse::pairs(&self.schema, &pairs) {
            Ok(input) => self.perform(signed, &given, input).await,
            Err(problem) => Err(problem),
        };
        match performed {
            Ok(Answer::Done(answer)) => self.done(signed, &answer),
            Ok(Answer::Waiting(approval)) => see(&format!("/s/approval/{approval}?kept=1")),
            Err(problem) => self.shown(signed, status(&problem), &given, Some(&problem)),
        }
    }

    async fn perform(&self, signed: &Signed, given: &Pairs, input: Value) -> Result<Answer, Problem> {
        let request = Request {
            actor: signed.actor.clone(),
            act: self.act.name.to_owned(),
            on: self.id.clone(),
            input,
            version: given.value("_rev").parse().ok(),
            key: Some(given.value("_key")).filter(|key| !key.is_empty()),
        };
        signed.app.request(request).await
    }

    /// After an act: to the record it made or changed. A receipt is shown once, here and nowhere else.
    fn done(&self, signed: &Signed, answer: &Value) -> Response {
        if let (Some(receipt), Some(contact)) = (answer["receipt"].as_str(), answer["contact"].as_str()) {
            let more = json!({
                "crumbs": [], "reference": answer["number"], "presence": null, "person": null,
                "title": signed.say("staff-receipt-title"), "marks": [], "steps": [], "clocks": [],
                "buttons": [button(&signed.say("staff-receipt-open"), &format!("/s/contact/{contact}"), true)],
                "parts": [{"title": receipt, "rows": [], "columns": [], "groups": [], "acts": [],
                           "text": signed.say("staff-receipt-text")}],
                "filters": [], "days": [], "sections": [],
            });
            return signed.page("staff/record.html", "/s/contact", more);
        }
        match answer["complaint"].as_str() {
            Some(complaint) => see(&format!("/s/complaint/{complaint}")),
            None => see(&self.home()),
        }
    }
}

/// Version and number of a record of the kinds that have pages.
fn header(view: &mut kernel::view::View<'_>, kind: &str, id: &str) -> Result<(Option<i64>, String), Problem> {
    match kind {
        "contact" => {
            view.record_named::<work::contact::Contact>(id).map(|one| (Some(one.version), one.number.to_string()))
        }
        "complaint" => {
            view.record_named::<work::complaint::Complaint>(id).map(|one| (Some(one.version), one.number.to_string()))
        }
        _ => Ok((None, String::new())),
    }
}
