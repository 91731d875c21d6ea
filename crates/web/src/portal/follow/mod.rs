//! Following: the code opens what became of a complaint. Nothing is kept in the browser: the proof of the code stands
//! sealed in the page's forms for a quarter of an hour, and goes by POST alone.

mod acts;
mod code;
mod pass;
mod story;

use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use serde_json::{Value, json};

pub use code::{enter, form};
use pass::Pass;
use story::{Said, Story};

use super::field::{Field, summary};
use super::intake;
use super::plain::Plain;
use super::reader::{Carrying, Reader, Sent};
use crate::app::with;
use crate::page::see;

/// A field and what is wrong with it.
type Errors = Vec<(String, String)>;

/// What the page says beside the story: what was just done, what is wrong, what was typed.
#[derive(Default)]
struct Beside {
    done: Option<String>,
    errors: Errors,
    typed: String,
}

/// An address behind which stands only what was sent there.
pub async fn to_form(reader: Reader) -> Response {
    see(&reader.href("/follow/"))
}

/// What a page behind the code sent.
pub async fn answer(reader: Reader, Path((_, what)): Path<(String, String)>, sent: Sent) -> Response {
    let Some(pass) = Pass::opened(&reader.app, sent.get("pass")) else { return code::ended(&reader) };
    let pass = match pass.holder(&reader.app).await {
        Ok(Some(pass)) => pass,
        Ok(None) => return code::ended(&reader),
        Err(problem) => return reader.problem(&problem),
    };
    let go = sent.get("go");
    if let Some(plain) = Plain::named(go) {
        return tell(&reader, &pass, plain);
    }
    match (go, what.as_str()) {
        ("withdraw", _) => acts::ask_withdrawal(&reader, &pass, &sent, &Errors::new()).await,
        ("rest", _) => intake::go_on(&reader, &pass.contact, &pass.code),
        ("", "write") => acts::write(&reader, &pass, &sent).await,
        ("", "withdraw") => acts::withdraw(&reader, &pass, &sent).await,
        _ => show(&reader, &pass, Beside { typed: sent.get("body").to_owned(), ..Beside::default() }).await,
    }
}

/// What every page behind the code carries.
fn carry(reader: &Reader, pass: &Pass, action: &str, here: &str) -> Carrying {
    Carrying {
        action: format!("/follow/{action}"),
        here: here.to_owned(),
        hidden: vec![("pass", pass.closed(&reader.app)), ("key", reader.app.random_token())],
    }
}

/// A page that only tells, with the way back.
fn tell(reader: &Reader, pass: &Pass, plain: Plain) -> Response {
    let more = json!({"back": "page", "button": null});
    let frame = reader.frame_of(&carry(reader, pass, "page", plain.name()));
    reader.page(StatusCode::OK, "portal/message.html", &with(with(frame, plain.context(reader)), more))
}

/// The page itself.
async fn show(reader: &Reader, pass: &Pass, beside: Beside) -> Response {
    let story = match Story::read(reader, pass).await {
        Ok(story) => story,
        Err(problem) => return reader.problem(&problem),
    };
    let hint = if story.case.is_some() || story.is_over { "portal-hint-body" } else { "portal-hint-body-early" };
    let body = Field::new("textarea", "body", reader.say("portal-field-body"))
        .with("hint", reader.say(hint))
        .with("required", true)
        .with("rows", 4)
        .with("value", beside.typed.as_str())
        .wrong(&beside.errors);
    let messages: Vec<Value> = story
        .said
        .iter()
        .map(|Said { own, head, text }| json!({"own": own, "head": head, "text": text, "files": []}))
        .collect();
    let door =
        |go: &str| json!({"label": reader.say(&format!("portal-follow-{go}")), "go": go, "href": null, "note": null});
    let doors = [(story.is_incomplete, "rest"), (story.may_withdraw, "withdraw")];
    let doors: Vec<Value> = doors.into_iter().filter(|(there, _)| *there).map(|(_, go)| door(go)).collect();
    let context = with(
        reader.frame_of(&carry(reader, pass, "page", "page")),
        json!({
            "done": beside.done, "reference": story.number, "title": story.title, "lead": story.lead, "turn": story.turn,
            "next_word": story.next_word, "steps": story.steps, "messages": messages, "doors": doors,
            "write": {"action": reader.href("/follow/write"), "button": reader.say("portal-follow-send"), "fields": [body.value()]},
            "contact": [story.contact], "contact_href": null, "close_action": "/leave", "errors": summary(&beside.errors),
        }),
    );
    let status = if beside.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    reader.page(status, "portal/follow.html", &context)
}
