//! What somebody with the code can do: write, and take the complaint back.

use axum::http::StatusCode;
use axum::response::Response;
use kernel::desk::Request;
use kernel::problem::Problem;
use kernel::seal::mac;
use kernel::text::{Words, checked};
use serde_json::{Value, json};

use super::pass::Pass;
use super::story::Story;
use super::{Beside, Errors, carry, show};
use crate::app::with;
use crate::portal::field::{Field, summary};
use crate::portal::reader::{Reader, Sent};
use crate::words::key;

/// The most characters of a message.
const MESSAGE: usize = 10_000;

/// A message to the office.
pub async fn write(reader: &Reader, pass: &Pass, sent: &Sent) -> Response {
    let typed = sent.get("body").to_owned();
    let body = match words(reader, "body", &typed) {
        Ok(body) => body,
        Err(wrong) => return show(reader, pass, Beside { errors: vec![wrong], typed, ..Beside::default() }).await,
    };
    let input = json!({"body": body});
    match perform(reader, pass, sent, ("message.write_back", &pass.contact), input).await {
        Ok(()) => done(reader, pass, "portal-follow-written").await,
        Err(problem) => {
            let errors = vec![("body".to_owned(), said(reader, &problem))];
            show(reader, pass, Beside { errors, typed, ..Beside::default() }).await
        }
    }
}

/// What taking the complaint back means, before it is done.
pub async fn ask_withdrawal(reader: &Reader, pass: &Pass, sent: &Sent, errors: &Errors) -> Response {
    let reasons = Field::new("textarea", "reasons", reader.say("field-complaint-withdraw-reasons"))
        .with("hint", reader.say("hint-complaint-withdraw-reasons"))
        .with("rows", 3)
        .with("value", sent.get("reasons"))
        .wrong(errors);
    let what = ["stop", "write", "kept"].map(|name| reader.say(&key(&["portal-withdraw", name])));
    let context = with(
        reader.frame_of(&carry(reader, pass, "withdraw", "withdraw")),
        json!({"back": "page", "title": reader.say("portal-withdraw-title"), "what": what, "who": reader.say("portal-withdraw-who"),
               "fields": [reasons.value()], "grave": true, "button": reader.say("act-complaint-withdraw"),
               "cancel": reader.say("portal-withdraw-cancel"), "errors": summary(errors)}),
    );
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    reader.page(status, "portal/confirm.html", &context)
}

/// The complaint is taken back.
pub async fn withdraw(reader: &Reader, pass: &Pass, sent: &Sent) -> Response {
    let typed = sent.get("reasons");
    let reasons = match words(reader, "reasons", typed) {
        _ if typed.trim().is_empty() => None,
        Ok(reasons) => Some(reasons),
        Err(wrong) => return ask_withdrawal(reader, pass, sent, &vec![wrong]).await,
    };
    let case = match Story::read(reader, pass).await {
        Ok(story) => story.case.unwrap_or_default(),
        Err(problem) => return reader.problem(&problem),
    };
    match perform(reader, pass, sent, ("complaint.withdraw", &case), json!({"reasons": reasons})).await {
        Ok(()) => done(reader, pass, "portal-follow-withdrawn").await,
        Err(problem) => ask_withdrawal(reader, pass, sent, &vec![("reasons".to_owned(), said(reader, &problem))]).await,
    }
}

async fn done(reader: &Reader, pass: &Pass, what: &str) -> Response {
    show(reader, pass, Beside { done: Some(reader.say(what)), ..Beside::default() }).await
}

fn said(reader: &Reader, problem: &Problem) -> String {
    reader.app.say_problem(reader.language, problem.code, &problem.arguments)
}

/// Words that were typed. Errors: the field and what is wrong with it.
fn words(reader: &Reader, field: &str, typed: &str) -> Result<Words, (String, String)> {
    let fault = match checked(typed, MESSAGE, true).and_then(|text| Words::new(&text)) {
        Ok(words) => return Ok(words),
        Err(fault) => fault,
    };
    let empty = typed.trim().is_empty();
    let limit = [("limit", MESSAGE.to_string())];
    let text =
        if empty { reader.say("portal-wrong-body") } else { reader.say_with(&key(&["problem", fault.code()]), &limit) };
    Err((field.to_owned(), text))
}

/// Performs an act once, however often the same form with the same words is sent.
async fn perform(
    reader: &Reader,
    pass: &Pass,
    sent: &Sent,
    (act, on): (&str, &str),
    input: Value,
) -> Result<(), Problem> {
    let content = input.to_string();
    let bytes = mac(
        reader.app.house().keyring.form_key().bytes(),
        &[b"once", sent.get("key").as_bytes(), act.as_bytes(), content.as_bytes()],
    );
    let request = Request {
        actor: pass.actor(),
        act: act.to_owned(),
        on: on.to_owned(),
        input,
        version: None,
        key: Some(kernel::text::hex(&bytes)),
    };
    reader.app.request(request).await.map(|_| ())
}
