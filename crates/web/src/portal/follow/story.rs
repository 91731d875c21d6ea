//! What became of a complaint, in plain words: never what the person wrote.

use kernel::clock::ClockState;
use kernel::clock_book::ClockRecord;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::view::View;
use serde_json::Value;
use work::complaint::{Complaint, Stage, Waiting};
use work::contact::{self, Contact};
use work::message::{Direction, Message};

use super::pass::Pass;
use crate::portal::line::{Way, done, line};
use crate::portal::reader::Reader;
use crate::words::key;

/// Clocks behind which the person hears from the office.
const HEARD_BY: [&str; 4] = ["acknowledge", "admissibility", "examination", "keep_informed"];
/// The clock that waits for the person.
const ANSWER_BY: &str = "complainant_answers";

/// A message. The person's own has no text.
pub struct Said {
    pub own: bool,
    pub head: String,
    pub text: Option<String>,
}

/// The story.
pub struct Story {
    pub number: String,
    pub title: String,
    pub lead: Vec<String>,
    pub turn: String,
    pub next_word: Option<String>,
    pub steps: Vec<Value>,
    pub said: Vec<Said>,
    pub contact: String,
    /// Was only the alarm filed?
    pub is_incomplete: bool,
    pub may_withdraw: bool,
    /// Is it finished?
    pub is_over: bool,
    /// The case it became.
    pub case: Option<String>,
}

impl Story {
    /// Reads it as whoever holds the code.
    pub async fn read(reader: &Reader, pass: &Pass) -> Result<Self, Problem> {
        let (reader_there, contact) = (reader.clone(), pass.contact.clone());
        reader.app.read(&pass.actor(), move |view| story(&reader_there, view, &contact)).await
    }
}

fn story(reader: &Reader, view: &mut View<'_>, id: &str) -> Result<Story, Problem> {
    let contact: Contact = view.record_named(id)?;
    let case: Option<Complaint> = contact.case().map(|case| view.record(&case)).transpose()?;
    let clocks = match &case {
        Some(case) => view.clocks_of(case)?,
        None => view.clocks_of(&contact)?,
    };
    let said = messages(reader, view)?;
    let safe = view.open(&contact.safe_contact)?;
    let ways: Vec<String> = safe.ways.iter().map(|way| reader.say(&key(&["code-way", &way.to_string()]))).collect();
    let (title, turn) = news(reader, &contact, case.as_ref(), &clocks);
    let over = case
        .as_ref()
        .map_or(contact.stage == contact::Stage::Settled, |case| case.stage == Stage::Closed || is_taken_back(case));
    let (next_word, late) = if over { (None, None) } else { heard_by(reader, &clocks) };
    let mut lead = Vec::new();
    lead.extend(late);
    lead.extend(contact.in_danger().then(|| reader.say("portal-follow-danger")));
    lead.extend((!contact.complete).then(|| reader.say("portal-follow-incomplete")));
    Ok(Story {
        number: case.as_ref().map_or(&contact.number, |case| &case.number).to_string(),
        title,
        lead,
        turn,
        next_word,
        steps: steps(reader, &contact, case.as_ref()),
        said,
        contact: if ways.is_empty() { reader.say("portal-follow-only-here") } else { ways.join(", ") },
        is_incomplete: !contact.complete,
        may_withdraw: case.as_ref().is_some_and(|case| case.stage != Stage::Closed && !case.withdrawn),
        is_over: over,
        case: case.map(|case| case.id.to_string()),
    })
}

/// The heading, and whose turn it is.
fn news(
    reader: &Reader,
    contact: &Contact,
    case: Option<&Complaint>,
    clocks: &[(ClockRecord, ClockState)],
) -> (String, String) {
    let status = |stage: String| reader.say(&key(&["status", &stage]));
    let turn = |who: &str| reader.say(&key(&["portal-turn", who]));
    let Some(case) = case else {
        let over = contact.stage == contact::Stage::Settled;
        return (status(contact.stage.to_string()), turn(if over { "nobody" } else { "ours" }));
    };
    if is_taken_back(case) {
        return (reader.say("portal-follow-title-withdrawn"), turn("nobody"));
    }
    match case.waiting_for {
        Waiting::None if case.stage == Stage::Closed => (status(case.stage.to_string()), turn("nobody")),
        Waiting::None => (status(case.stage.to_string()), turn("ours")),
        Waiting::Complainant => {
            let due = clocks
                .iter()
                .find(|(clock, _)| clock.clock == ANSWER_BY && !clock.ended)
                .and_then(|(clock, _)| clock.due);
            let title = match due {
                Some(due) => {
                    let date = reader.app.long_date(reader.language, due);
                    reader.say_with("status-waiting-complainant", &[("date", date)])
                }
                None => turn("yours"),
            };
            (title, turn("yours"))
        }
        other => (reader.say(&key(&["portal-follow-title-waiting", &other.to_string()])), turn(&other.to_string())),
    }
}

/// By when the person hears from the office; and, when that day has passed, that it is late.
fn heard_by(reader: &Reader, clocks: &[(ClockRecord, ClockState)]) -> (Option<String>, Option<String>) {
    let running = clocks.iter().filter(|(clock, _)| HEARD_BY.contains(&clock.clock.as_str()) && !clock.ended);
    let Some(due) = running.filter_map(|(clock, _)| clock.due).min() else { return (None, None) };
    let date = reader.app.long_date(reader.language, due);
    if due < reader.app.now() {
        return (None, Some(reader.say_with("portal-follow-late", &[("date", date)])));
    }
    (Some(date), None)
}

fn steps(reader: &Reader, contact: &Contact, case: Option<&Complaint>) -> Vec<Value> {
    let day = |at: Option<Moment>| at.map(|at| reader.app.long_date(reader.language, at)).unwrap_or_default();
    let have = ("portal-line-have", day(Some(contact.received_at)));
    let decided = |at| ("portal-line-decided", day(at));
    let finished = |at| ("portal-line-finished", day(at));
    let (now, notes) = match case {
        None if contact.stage == contact::Stage::Settled => {
            return done(reader, &[have, decided(None), finished(contact.settled_at)]);
        }
        Some(case) if is_taken_back(case) => {
            return done(reader, &[have, ("portal-follow-title-withdrawn", day(case.told_at))]);
        }
        Some(case) if case.stage == Stage::Closed && case.admitted_at.is_none() => {
            return done(reader, &[have, decided(case.concluded_at), finished(case.closed_at)]);
        }
        Some(case) if case.stage == Stage::Closed => {
            let worked = ("portal-line-worked", day(case.concluded_at));
            return done(reader, &[have, decided(case.admitted_at), worked, finished(case.closed_at)]);
        }
        None => (1, [have.1, String::new()]),
        Some(case) => (if case.stage == Stage::Admissibility { 1 } else { 2 }, [have.1, day(case.admitted_at)]),
    };
    let [received, admitted] = notes;
    line(reader, &Way { now, notes: [received, admitted, String::new(), String::new()] })
}

/// Taken back, and not taken up again since.
fn is_taken_back(case: &Complaint) -> bool {
    case.withdrawn && matches!(case.stage, Stage::Conclusion | Stage::FollowUp | Stage::Closed)
}

/// The office's words, and of the person's own only when they came.
fn messages(reader: &Reader, view: &mut View<'_>) -> Result<Vec<Said>, Problem> {
    let found: Vec<Message> = view.records("ORDER BY t.at, t.id", &[])?;
    let mut said = Vec::new();
    for message in found {
        let own = message.direction == Direction::FromComplainant;
        let at = message.at;
        let parts =
            [("date", reader.app.long_date(reader.language, at)), ("time", reader.app.time(reader.language, at))];
        let head = reader.say_with(if own { "portal-message-own" } else { "portal-message-office" }, &parts);
        let text = if own { None } else { Some(view.open(&message.body)?.into_string()) };
        said.push(Said { own, head, text });
    }
    Ok(said)
}
