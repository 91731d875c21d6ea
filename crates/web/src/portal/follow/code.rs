//! Typing the code. A code that opens nothing and one that opens something take the same time; whoever tries too often
//! waits.

use std::time::Duration;

use axum::http::StatusCode;
use axum::response::Response;
use kernel::problem::Problem;
use kernel::seal::{Receipt, ReceiptError};
use serde_json::json;

use super::pass::Pass;
use super::{Beside, Errors, show};
use crate::app::with;
use crate::network::Network;
use crate::portal::carried;
use crate::portal::field::{Field, summary};
use crate::portal::reader::{Reader, Sent};

/// How long every answer to a whole code takes at least: longer than opening the page does.
const SLOW: Duration = Duration::from_millis(400);
/// As what a typed code waits in a page, and how long, in seconds.
const WAITING: (&str, i64) = ("follow-wait", 600);

/// The form.
pub async fn form(reader: Reader) -> Response {
    ask(&reader, "", &Errors::new())
}

/// The code was typed, or waited long enough.
pub async fn enter(reader: Reader, network: Network, sent: Sent) -> Response {
    let waited = carried::unclose::<String>(&reader.app, WAITING.0, sent.get("waited"), WAITING.1);
    let typed = waited.map_or_else(|| sent.get("code").to_owned(), |(_, code)| code);
    let receipt = match Receipt::parse(&typed) {
        Ok(receipt) => receipt,
        Err(fault) => return ask(&reader, &typed, &vec![("code".to_owned(), unread(&reader, fault, &typed))]),
    };
    if let Err(seconds) = network.take_try(&reader.app) {
        return wait(&reader, &receipt, seconds);
    }
    let open = async {
        let pass = Pass::of(&reader.app, receipt).await?;
        let Some(pass) = pass else { return Ok(None) };
        network.give_try_back(&reader.app);
        Ok::<_, Problem>(Some(show(&reader, &pass, Beside::default()).await))
    };
    let (opened, ()) = tokio::join!(open, tokio::time::sleep(SLOW));
    match opened {
        Ok(Some(page)) => page,
        Ok(None) => {
            let text = reader.app.say_problem(reader.language, "receipt-unknown", &[]);
            ask(&reader, &typed, &vec![("code".to_owned(), text)])
        }
        Err(problem) => reader.problem(&problem),
    }
}

/// The page was open too long: the code is typed again.
pub fn ended(reader: &Reader) -> Response {
    ask(reader, "", &vec![("code".to_owned(), reader.say("portal-wrong-ended"))])
}

fn unread(reader: &Reader, fault: ReceiptError, typed: &str) -> String {
    let code = match fault {
        _ if typed.trim().is_empty() => return reader.say("portal-wrong-code"),
        ReceiptError::WrongLength { .. } => "receipt-length",
        ReceiptError::NotDigits => "receipt-not-digits",
        ReceiptError::CheckDigit => "receipt-check-digit",
    };
    reader.app.say_problem(reader.language, code, &[])
}

fn ask(reader: &Reader, typed: &str, errors: &Errors) -> Response {
    let field = Field::new("code", "code", reader.say("portal-field-code"))
        .with("hint", reader.say("portal-hint-code"))
        .with("required", true)
        .with("value", typed)
        .with("dir", "ltr")
        .with("autocomplete", "off")
        .with("inputmode", "numeric")
        .wrong(errors);
    let context = with(
        reader.frame("/follow/"),
        json!({"action": reader.href("/follow/"), "code": field.value(), "errors": summary(errors)}),
    );
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    reader.page(status, "portal/follow_code.html", &context)
}

/// Too many tried from here: the code waits in the page, and the person with it.
fn wait(reader: &Reader, receipt: &Receipt, seconds: i64) -> Response {
    let waited = carried::close(&reader.app, WAITING.0, &receipt.grouped());
    let context = with(
        reader.frame("/follow/"),
        json!({"seconds": seconds, "action": reader.href("/follow/"), "hidden": [{"name": "waited", "value": waited}]}),
    );
    reader.page(StatusCode::TOO_MANY_REQUESTS, "portal/wait.html", &context)
}
