//! The door: one way in for every act.

use serde_json::Value;

use crate::act::{Act, Subject};
use crate::actor::{Actor, Who};
use crate::approval::{Approval, EXPIRES, Stage};
use crate::audit::entry::{Entry, On};
use crate::audit::text::Timestamp;
use crate::clock_book;
use crate::code_list::Codes;
use crate::event::{self, Told};
use crate::house::House;
use crate::idempotency::Token;
use crate::kind::{ActOf, Pass, Passed, Proposed};
use crate::log;
use crate::problem::{Gravity, Problem};
use crate::sealed::Sealed;
use crate::store::Conn;
use crate::write::Write;

/// What somebody asks the desk to do.
#[derive(Debug, Clone)]
pub struct Request {
    /// Who.
    pub actor: Actor,
    /// Which act, by name.
    pub act: String,
    /// On which record; empty for acts on nothing.
    pub on: String,
    /// The act's input.
    pub input: Value,
    /// The version the form was made from: another one is a conflict.
    pub version: Option<i64>,
    /// The caller's idempotency key: a repeat is answered as before.
    pub key: Option<String>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Done; what the actor is told.
    Done(Value),
    /// Kept for a second person: the approval's id.
    Waiting(String),
}

impl Answer {
    fn to_value(&self) -> Value {
        match self {
            Self::Done(value) => serde_json::json!({ "done": value }),
            Self::Waiting(id) => serde_json::json!({ "waiting": id }),
        }
    }

    fn of_value(value: &Value) -> Option<Self> {
        if let Some(id) = value.get("waiting").and_then(Value::as_str) {
            return Some(Self::Waiting(id.to_owned()));
        }
        value.get("done").cloned().map(Self::Done)
    }
}

/// Performs a request on an open transaction.
pub(super) fn perform(conn: &mut Conn, house: &House, request: &Request) -> Result<Answer, Problem> {
    let act = house.act(&request.act).ok_or_else(|| Problem::new(Gravity::Absent, "no-such-act"))?;
    let token = token_of(request)?;
    if let Some(token) = &token
        && let Some(known) = token.answer(conn)?
    {
        return Answer::of_value(&known).ok_or_else(|| Problem::ours("a kept answer cannot be read"));
    }
    let mut write = Write::new(conn, house, &request.actor, act.name);
    if act.on.is_empty() && !write.may(act.name) {
        return Err(Problem::refused("not-granted"));
    }
    let passed = (act.perform)(&mut write, &request.on, request.input.clone(), Pass::Request(request.version))?;
    let (answer, outcome) = match passed {
        Passed::Done(value) => (Answer::Done(value), "done"),
        Passed::Proposed(proposed) => (Answer::Waiting(keep(&mut write, act, &request.on, proposed)?), "proposed"),
    };
    if write.deed().calendar_changed {
        clock_book::reckon_all(&mut write)?;
    }
    close(write, act, &request.actor, outcome)?;
    if let Some(token) = &token {
        token.keep(conn, &house.chance, &answer.to_value(), house.now())?;
    }
    Ok(answer)
}

fn token_of(request: &Request) -> Result<Option<Token>, Problem> {
    let Some(key) = &request.key else { return Ok(None) };
    if key.is_empty() || key.len() > 255 {
        return Err(Problem::new(Gravity::Unreadable, "key-length"));
    }
    let content = serde_json::to_vec(&(&request.act, &request.on, &request.input)).map_err(Problem::ours)?;
    // The log does not say whose receipt was used; one holder's key is not another's all the same.
    let caller = match &request.actor.who {
        Who::Receipt(contact) => format!("receipt:{contact}"),
        _ => request.actor.name(),
    };
    Ok(Some(Token::new(&caller, key, &content)))
}

/// Writes what the act owes: one audit entry, its event, its jobs.
fn close(mut write: Write<'_>, act: &'static ActOf, actor: &Actor, outcome: &str) -> Result<(), Problem> {
    let (kind, record, file, performed) = {
        let deed = write.deed();
        let (kind, record) = deed.subject.clone().unwrap_or_default();
        (kind, record, deed.file.clone().unwrap_or_default(), deed.performed.unwrap_or(act.name))
    };
    if outcome == "done" {
        let told = Told { act: performed, kind: kind.clone(), record: record.clone(), file: file.clone() };
        event::tell(&mut write, &told)?;
    }
    let (entry_id, at, deed, conn) = write.into_parts();
    let entry = Entry {
        seq: None,
        id: entry_id,
        at: Timestamp::new(at.to_string()).map_err(Problem::ours)?,
        actor: actor.name(),
        person: actor.person.clone(),
        act: performed.to_owned(),
        on: if kind.is_empty() { None } else { Some(On { kind, id: record }) },
        touched: deed.touched,
        under: deed.under,
        outcome: outcome.to_owned(),
    };
    log::append(conn, &entry, &file)
}

/// Keeps an act for a second person.
fn keep(write: &mut Write<'_>, act: &'static ActOf, on: &str, proposed: Proposed) -> Result<String, Problem> {
    let person = write.person().ok_or_else(|| Problem::refused("only-persons-propose"))?.to_owned();
    let approval = Approval {
        id: write.new_id(),
        version: 0,
        key_id: match proposed.key {
            Some(key) => key,
            None => write.new_key()?,
        },
        file: proposed.file,
        stage: Stage::Waiting,
        act: act.name.to_owned(),
        grant_name: proposed.grant,
        on_kind: act.on.to_owned(),
        on_id: on.to_owned(),
        content: Sealed::new(proposed.content),
        proposed_by: person,
        proposed_at: write.now(),
        expires_at: write.now().plus_seconds(EXPIRES),
        wake: Some(write.now().plus_seconds(EXPIRES)),
        decided_by: None,
        decided_at: None,
        reasons: None,
    };
    Ok(write.insert(approval)?.id.to_string())
}

/// An act passes: its input is read, its subject lent, its gate asked; then it runs, or is kept.
pub(crate) fn pass<A: Act>(write: &mut Write<'_>, id: &str, input: Value, pass: Pass) -> Result<Passed, Problem> {
    let act: A = serde_json::from_value(input).map_err(|fault| Problem {
        cause: Some(fault.to_string()),
        ..Problem::new(Gravity::Mend, "unreadable-input")
    })?;
    let mut on = A::On::lend(write, id)?;
    if let Pass::Request(Some(version)) = pass
        && version != on.version_now()
    {
        return Err(Problem::conflict("changed-meanwhile"));
    }
    if !A::GATE.is_open(on.stage_now()) {
        let stage = on.stage_now().map_or("", Codes::code);
        return Err(Problem::conflict("stage").with("stage", stage));
    }
    if A::GATE.needs_second() && pass != Pass::Approve {
        let grant = act.approval_grant(&on);
        let content = serde_json::to_value(&act).map_err(Problem::ours)?;
        let (key, file) = on.belongs_now();
        // What cannot be done is not proposed: the second person is not asked to find that out.
        write.trial(|write| {
            act.run(&mut on, write)?;
            on.take_back(write)
        })?;
        return Ok(Passed::Proposed(Proposed { grant, content, key, file }));
    }
    let answer = act.run(&mut on, write)?;
    on.take_back(write)?;
    serde_json::to_value(answer).map(Passed::Done).map_err(Problem::ours)
}
