//! Complaining: a page a question, the answers sealed in the page itself, filed at the end or, in danger, at once.

mod check;
mod draft;
mod filing;
mod question;
mod receipt;
mod step;
mod when;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use kernel::problem::Problem;
use serde_json::{Value, json};

use draft::{Draft, Filed};
use question::{Errors, Question, faults};
use step::Step;

use super::field::summary;
use super::plain::Plain;
use super::reader::{Carrying, Reader, Sent};
use crate::app::with;
use crate::page::{see, status};
use crate::words::key;

/// The first page: a draft begins.
pub async fn begin(reader: Reader) -> Response {
    let draft = Draft::new(&reader.app);
    show(&reader, &draft, &Errors::new())
}

/// The other answers of somebody whose alarm was filed before, and who came back with the code.
pub fn go_on(reader: &Reader, contact: &str, code: &str) -> Response {
    let filed = Filed { contact: contact.to_owned(), receipt: code.to_owned(), whole: false, confirmed: true };
    show(reader, &Draft { at: Step::Who, filed: Some(filed), ..Draft::new(&reader.app) }, &Errors::new())
}

/// An address behind which stands only what was sent there.
pub async fn to_begin(reader: Reader) -> Response {
    see(&reader.href("/complain/"))
}

/// What a page sent: answers, and where to go.
pub async fn answer(reader: Reader, Path((_, name)): Path<(String, String)>, sent: Sent) -> Response {
    let Some(step) = Step::named(&name) else { return reader.problem(&Problem::absent()) };
    let Some(mut draft) = Draft::opened(&reader.app, sent.get("draft")) else { return stale(&reader, step, &sent) };
    draft.take(&sent);
    if sent.get("skip") == "yes" {
        skip(&mut draft);
    }
    let go = sent.get("go");
    if let Some(plain) = Plain::named(go) {
        return beside(&reader, &draft, plain);
    }
    match (go, Step::named(go)) {
        ("here", _) => show(&reader, &draft, &Errors::new()),
        ("card" | "card-named", _) => receipt::card(&reader, &draft, go == "card-named"),
        ("anew", _) => {
            // The same answers as another complaint.
            let anew = Draft { key: Draft::new_key(&reader.app), at: Step::Check, filed: None, ..draft };
            show(&reader, &anew, &Errors::new())
        }
        (_, Some(to)) => {
            // Once everything is filed only the code is left to see.
            draft.at = if draft.is_whole() { Step::Receipt } else { to };
            show(&reader, &draft, &Errors::new())
        }
        _ => onward(&reader, draft, &sent).await,
    }
}

/// Somebody does not want to answer this page, or does not know.
fn skip(draft: &mut Draft) {
    for name in draft.at.names() {
        draft.typed.remove(*name);
    }
    if draft.at == Step::Against {
        draft.typed.insert("against.unknown".to_owned(), "yes".to_owned());
    }
}

/// From a page that was answered to the next one.
async fn onward(reader: &Reader, mut draft: Draft, sent: &Sent) -> Response {
    let wrong = faults(reader, &draft, draft.at);
    if !wrong.is_empty() {
        return show(reader, &draft, &wrong);
    }
    match draft.at {
        Step::Receipt => return receipt::confirm(reader, draft, sent.get("last")),
        Step::Check => return send(reader, draft).await,
        Step::Urgent if draft.get("danger") == "yes" && draft.filed.is_none() => {
            if let Err(problem) = filing::alarm(reader, &mut draft).await {
                return unsent(reader, &draft, &problem);
            }
            draft.at = Step::Receipt;
        }
        at if draft.checked && at != Step::Who => draft.at = Step::Check,
        at => draft.at = at.next(&draft),
    }
    show(reader, &draft, &Errors::new())
}

/// Everything is sent. Errors in any answer lead to its page.
async fn send(reader: &Reader, mut draft: Draft) -> Response {
    for step in Step::asked(&draft).collect::<Vec<_>>() {
        let wrong = faults(reader, &draft, step);
        if !wrong.is_empty() {
            draft.at = step;
            return show(reader, &draft, &wrong);
        }
    }
    match filing::answers(reader, &mut draft).await {
        Ok(()) => {
            draft.at = Step::Receipt;
            show(reader, &draft, &Errors::new())
        }
        Err(problem) if matches!(problem.code, "key-reused" | "contact-complete-already") => {
            sent_before(reader, &draft)
        }
        Err(problem) => unsent(reader, &draft, &problem),
    }
}

/// Nothing was filed, and nothing is lost: the answers are on the page that says so.
fn unsent(reader: &Reader, draft: &Draft, problem: &Problem) -> Response {
    let title = reader.app.say_problem(reader.language, problem.code, &problem.arguments);
    let carrying = carry(reader, draft);
    let retry = json!({"action": reader.href(&carrying.action), "label": reader.say("portal-unsent-again")});
    let context = with(
        reader.frame_of(&carrying),
        json!({"title": title, "lead": [reader.say("portal-unsent-kept")], "retry": retry, "code": problem.code, "save_href": null,
               "link": null, "form": null}),
    );
    reader.page(status(problem), "portal/error.html", &context)
}

/// The same draft was sent before with other words.
fn sent_before(reader: &Reader, draft: &Draft) -> Response {
    let anew = draft.filed.is_none();
    let lead = if anew { "portal-before-lead" } else { "portal-before-rest" };
    let carrying = carry(reader, draft);
    let context = with(
        reader.frame_of(&carrying),
        json!({"title": reader.say("portal-before-title"), "lead": [reader.say(lead)], "sections": [], "links": [],
               "button": {"href": reader.href("/follow/"), "label": reader.say("portal-code-open")},
               "anew": anew.then(|| reader.say("portal-before-anew"))}),
    );
    reader.page(StatusCode::CONFLICT, "portal/message.html", &context)
}

/// A page that only tells, with the draft behind it.
fn beside(reader: &Reader, draft: &Draft, plain: Plain) -> Response {
    let mut carrying = carry(reader, draft);
    carrying.here = plain.name().to_owned();
    let more = json!({"back": draft.at.name(), "button": null});
    let context = with(with(reader.frame_of(&carrying), plain.context(reader)), more);
    reader.page(StatusCode::OK, "portal/message.html", &context)
}

/// The draft cannot be opened: the page stands again with what was typed on it, and begins a new draft.
fn stale(reader: &Reader, step: Step, sent: &Sent) -> Response {
    if step == Step::Receipt {
        let gone = json!({"title": reader.say("portal-gone-title"), "lead": [reader.say("portal-gone-lead")], "sections": [],
                          "links": [], "button": {"href": reader.href("/follow/"), "label": reader.say("portal-code-open")}});
        let context = with(reader.frame("/complain/"), gone);
        return reader.page(StatusCode::GONE, "portal/message.html", &context);
    }
    let at = if step == Step::Check { Step::Start } else { step };
    let mut draft = Draft { at, ..Draft::new(&reader.app) };
    draft.take(sent);
    let wrong = vec![("main".to_owned(), reader.say("portal-wrong-stale"))];
    show(reader, &draft, &wrong)
}

/// What a page of this draft carries.
fn carry(reader: &Reader, draft: &Draft) -> Carrying {
    Carrying {
        action: format!("/complain/{}", draft.at.name()),
        here: "here".to_owned(),
        hidden: vec![("draft", draft.closed(&reader.app))],
    }
}

/// The page a draft stands at.
pub fn show(reader: &Reader, draft: &Draft, errors: &Errors) -> Response {
    match draft.at {
        Step::Check => check::page(reader, draft),
        Step::Receipt => receipt::page(reader, draft, errors),
        step => ask(reader, draft, step, errors),
    }
}

/// A page with a question.
fn ask(reader: &Reader, draft: &Draft, step: Step, errors: &Errors) -> Response {
    let say = |part: &str| reader.say(&key(&["portal-ask", step.name(), part]));
    let may = |part: &str| {
        let name = key(&["portal-ask", step.name(), part]);
        reader.app.words.has("en", &name).then(|| reader.say(&name))
    };
    let mut carrying = carry(reader, draft);
    carrying.hidden.push(("page", step.name().to_owned()));
    let details = may("why")
        .map(|why| json!({"title": may("why-title").unwrap_or_else(|| reader.say("portal-why")), "text": [why]}));
    let danger = json!({"title": reader.say("portal-danger-title"), "text": reader.say("portal-danger-text")});
    let danger = if matches!(step, Step::Start | Step::Urgent) { danger } else { Value::Null };
    let others: Vec<Value> =
        may("skip").map(|label| json!({"name": "skip", "value": "yes", "label": label})).into_iter().collect();
    let context = with(
        reader.frame_of(&carrying),
        json!({
            "back": step.before(draft).map(Step::name), "caption": caption(reader, draft, step), "title": say("title"),
            "hint": may("hint").into_iter().chain(may("more")).collect::<Vec<_>>(), "danger": danger,
            "fields": Question { reader, draft, errors }.fields(step), "details": details, "multipart": step == Step::What,
            "button": may("go"), "others": others, "readers": reader.say("portal-readers"), "errors": summary(errors),
        }),
    );
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    reader.page(status, "portal/step.html", &context)
}

/// "Your complaint, page 4 of 10".
fn caption(reader: &Reader, draft: &Draft, step: Step) -> Value {
    let asked: Vec<Step> = Step::asked(draft).chain([Step::Check]).collect();
    let Some(place) = asked.iter().position(|one| *one == step) else { return Value::Null };
    let numbers = [("page", (place + 1).to_string()), ("pages", asked.len().to_string())];
    reader.say_with("portal-step-caption", &numbers).into()
}
