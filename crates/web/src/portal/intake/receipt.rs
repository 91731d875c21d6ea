//! The code: shown once, printed on a card, and its last four digits typed back.

use axum::http::StatusCode;
use axum::response::Response;
use kernel::problem::Problem;
use kernel::seal::Receipt;
use serde_json::{Value, json};

use super::draft::{Draft, Filed};
use super::filing::ways;
use super::question::Errors;
use super::step::Step;
use super::{carry, show};
use crate::app::with;
use crate::portal::field::{Field, summary};
use crate::portal::line;
use crate::portal::reader::Reader;
use crate::words::key;

fn groups(filed: &Filed) -> Vec<String> {
    filed.receipt.split(' ').map(str::to_owned).collect()
}

/// When the page with the code was made, in the reader's words.
fn received(reader: &Reader) -> String {
    let now = reader.app.now();
    let parts = [("date", reader.app.long_date(reader.language, now)), ("time", reader.app.time(reader.language, now))];
    reader.say_with("portal-receipt-at", &parts)
}

/// The page with the code.
pub fn page(reader: &Reader, draft: &Draft, errors: &Errors) -> Response {
    let Some(filed) = &draft.filed else {
        let draft = Draft { at: Step::Start, ..draft.clone() };
        return show(reader, &draft, errors);
    };
    let last_four = Field::new("number", "last", reader.say("portal-field-last"))
        .with("hint", reader.say("portal-hint-last"))
        .with("required", true)
        .with("dir", "ltr")
        .with("autocomplete", "off")
        .with("inputmode", "numeric")
        .wrong(errors);
    let context = with(
        reader.frame_of(&carry(reader, draft)),
        json!({"received": received(reader), "code": groups(filed), "later": false, "print_href": null, "audio_href": null,
               "confirmed": filed.confirmed, "last_four": last_four.value(), "steps": line::received(reader),
               "danger": danger(reader, filed), "contact": contact(reader, draft), "contact_href": null,
               "errors": summary(errors)}),
    );
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    reader.page(status, "portal/receipt.html", &context)
}

/// Behind an alarm: call us, and the other answers.
fn danger(reader: &Reader, filed: &Filed) -> Value {
    if filed.whole {
        return Value::Null;
    }
    json!({"heading": reader.say("portal-alarm-heading"), "title": reader.say("portal-danger-title"),
           "text": reader.say("portal-alarm-text"), "go": Step::Who.name(), "button": reader.say("portal-alarm-go")})
}

fn contact(reader: &Reader, draft: &Draft) -> Value {
    let ways = ways(draft);
    if draft.get("ways").is_empty() {
        return Value::Null;
    }
    if ways.is_empty() {
        return reader.say("portal-receipt-only-here").into();
    }
    let ways: Vec<String> = ways.into_iter().map(|way| reader.say(&key(&["code-way", &way.to_string()]))).collect();
    reader.say_with("portal-receipt-ways", &[("ways", ways.join(", "))]).into()
}

/// The last four digits were typed.
pub fn confirm(reader: &Reader, mut draft: Draft, typed: &str) -> Response {
    let fits = |filed: &Filed| {
        let whole = Receipt::parse(&filed.receipt).ok();
        let typed = super::when::plain_digits(typed);
        whole.is_some_and(|code| code.last_group() == typed || Receipt::parse(&typed).is_ok_and(|same| same == code))
    };
    let right = draft.filed.as_ref().is_some_and(fits);
    if let Some(filed) = draft.filed.as_mut().filter(|_| right) {
        filed.confirmed = true;
    }
    let errors = if right { Errors::new() } else { vec![("last".to_owned(), reader.say("portal-wrong-last"))] };
    page(reader, &draft, &errors)
}

/// A card to print, with or without the name of the office.
pub fn card(reader: &Reader, draft: &Draft, named: bool) -> Response {
    let Some(filed) = &draft.filed else { return reader.problem(&Problem::absent()) };
    let mut carrying = carry(reader, draft);
    carrying.here = if named { "card-named" } else { "card" }.to_owned();
    let more = json!({"code": groups(filed), "named": named, "received": received(reader)});
    reader.page(StatusCode::OK, "portal/card.html", &with(reader.frame_of(&carrying), more))
}
