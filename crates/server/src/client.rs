//! `amparo do`, `list`, `show`: the API of the running server, asked from the command line.

use std::fs;
use std::io::Read;

use kernel::kind::ActOf;
use kernel::parse;
use serde_json::Value;
use ureq::http::Response;
use ureq::{Agent, Body};
use web::api::path_of;

use crate::cli::{Ask, Do, List, Show};
use crate::failure::{Doing, Failure, sort_of};
use crate::say;

/// Performs an act.
pub fn perform(asked: &Do) -> Result<(), Failure> {
    let act = act_of(&asked.act)?;
    let path = place_of(act, asked.id.as_deref())?;
    let input = match &asked.input {
        Some(file) => read_input(file)?,
        None => from_pairs(act, &asked.values)?,
    };
    let mut request = agent().post(format!("{}{path}", asked.ask.server.trim_end_matches('/')));
    if let Some(token) = token(&asked.ask)? {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    if let Some(key) = &asked.key {
        request = request.header("idempotency-key", key);
    }
    if let Some(version) = asked.if_version {
        request = request.header("if-match", format!("\"{version}\""));
    }
    let answer = answered(&asked.ask, request.send_json(&input))?;
    if asked.ask.json {
        return say(answer);
    }
    match (answer.get("waiting").and_then(Value::as_str), answer.get("done")) {
        (Some(approval), _) => say(format!("waits for a second person: approval {approval}")),
        (None, Some(Value::Object(told))) => {
            told.iter().try_for_each(|(name, value)| say(format!("{name}: {}", plain(value))))
        }
        _ => say("done"),
    }
}

/// Lists records.
pub fn list(asked: &List) -> Result<(), Failure> {
    let mut path = format!("/api/{}?limit={}", asked.kind, asked.limit);
    if let Some(after) = &asked.after {
        path.push_str(&format!("&after={after}"));
    }
    let answer = get(&asked.ask, &path)?;
    if asked.ask.json {
        return say(answer);
    }
    let records = answer.get("records").and_then(Value::as_array).cloned().unwrap_or_default();
    for record in &records {
        let line = ["id", "number", "name", "code", "stage"].iter().filter_map(|name| record.get(*name));
        say(line.map(plain).collect::<Vec<_>>().join("  "))?;
    }
    match answer.get("next").and_then(Value::as_str) {
        Some(next) => {
            eprintln!("There are more: --after {next}");
            Ok(())
        }
        None => Ok(()),
    }
}

/// Shows a record.
pub fn show(asked: &Show) -> Result<(), Failure> {
    let answer = get(&asked.ask, &format!("/api/{}/{}", asked.kind, asked.id))?;
    if asked.ask.json {
        return say(answer);
    }
    let Value::Object(fields) = answer else { return say(answer) };
    let wide = fields.keys().map(String::len).max().unwrap_or(0);
    fields.iter().try_for_each(|(name, value)| say(format!("{name:wide$}  {}", plain(value))))
}

/// The act of this name. Errors: there is none; those that look like it are named.
fn act_of(name: &str) -> Result<&'static ActOf, Failure> {
    let mut acts = work::KINDS.iter().flat_map(|kind| kind.acts);
    if let Some(act) = acts.clone().find(|act| act.name == name) {
        return Ok(act);
    }
    let (kind, verb) = name.split_once('.').unwrap_or((name, name));
    let near: Vec<&str> =
        acts.by_ref().filter(|act| act.kind() == kind || act.verb() == verb).map(|act| act.name).collect();
    let near = if near.is_empty() { work::KINDS.iter().map(|kind| kind.name).collect() } else { near };
    Err(Failure::usage(format!("there is no act {name}; near it: {}", near.join(", "))))
}

/// Where the act is performed.
fn place_of(act: &ActOf, id: Option<&str>) -> Result<String, Failure> {
    let path = path_of(act);
    match (act.on.is_empty(), id) {
        (false, Some(id)) => Ok(path.replace("{id}", id)),
        (true, None) => Ok(path),
        (false, None) => {
            Err(Failure::usage(format!("{} is done on a {}: name its id behind the act", act.name, act.on)))
        }
        (true, Some(_)) => Err(Failure::usage(format!("{} is done on no record: leave the id away", act.name))),
    }
}

fn agent() -> Agent {
    Agent::config_builder().http_status_as_error(false).build().into()
}

fn token(ask: &Ask) -> Result<Option<String>, Failure> {
    let Some(file) = &ask.token_file else { return Ok(None) };
    fs::read_to_string(file).doing(file.display()).map(|text| Some(text.trim().to_owned()))
}

fn get(ask: &Ask, path: &str) -> Result<Value, Failure> {
    let mut request = agent().get(format!("{}{path}", ask.server.trim_end_matches('/')));
    if let Some(token) = token(ask)? {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    answered(ask, request.call())
}

/// The answer's content. Errors: no answer, or a problem, in the words of the pages.
fn answered(ask: &Ask, answer: Result<Response<Body>, ureq::Error>) -> Result<Value, Failure> {
    let mut answer = answer.map_err(|fault| {
        Failure::plain(format!("{} does not answer ({fault}); is the server running there?", ask.server))
    })?;
    let status = answer.status().as_u16();
    let content: Value = answer.body_mut().read_json().doing("the server's answer")?;
    if (200..300).contains(&status) {
        return Ok(content);
    }
    Err(Failure::new(sort_of(status), worded(&content)))
}

fn worded(problem: &Value) -> String {
    let Ok(words) = web::words::Words::read() else { return problem.to_string() };
    let say = |one: &Value| {
        let code = one.get("code").and_then(Value::as_str).unwrap_or("ours");
        let arguments: Vec<(&str, String)> = one
            .get("arguments")
            .and_then(Value::as_object)
            .map(|all| all.iter().map(|(name, value)| (name.as_str(), plain(value))).collect())
            .unwrap_or_default();
        words.text("en", &format!("problem-{code}"), &arguments)
    };
    let mut text = say(problem);
    for field in problem.get("fields").and_then(Value::as_array).into_iter().flatten() {
        let name = field.get("field").and_then(Value::as_str).unwrap_or_default();
        text.push_str(&format!("\n  {name}: {}", say(field)));
    }
    text
}

fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        other => other.to_string(),
    }
}

fn read_input(file: &std::path::Path) -> Result<Value, Failure> {
    let mut text = String::new();
    if file.as_os_str() == "-" {
        std::io::stdin().read_to_string(&mut text).doing("standard input")?;
    } else {
        text = fs::read_to_string(file).doing(file.display())?;
    }
    serde_json::from_str(&text).map_err(|fault| Failure::usage(format!("{}: {fault}", file.display())))
}

/// The values of the command, read by the act's own schema.
fn from_pairs(act: &ActOf, pairs: &[String]) -> Result<Value, Failure> {
    let split = |pair: &String| {
        let (name, value) = pair.split_once('=').ok_or_else(|| Failure::usage(format!("{pair}: write NAME=VALUE")))?;
        Ok((name.to_owned(), value.to_owned()))
    };
    let pairs: Vec<(String, String)> = pairs.iter().map(split).collect::<Result<_, Failure>>()?;
    Ok(parse::pairs(&(act.schema)().to_value(), &pairs)?)
}
