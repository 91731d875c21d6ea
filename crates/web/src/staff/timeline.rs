//! The timeline of a file: words, messages, notes and changes in one line, the latest first.

use std::collections::HashMap;

use kernel::code_list::Codes;
use kernel::log::Past;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::view::View;
use serde_json::{Value, json};
use work::message::{Direction, Message};
use work::note::Note;

use super::frame::Signed;
use crate::dates;
use crate::words::key;

/// One entry with its moment.
pub struct Entry {
    at: Moment,
    content: Value,
}

/// Entries of at most so many acts are shown.
const MOST: i64 = 200;

/// What was done to the file, from the audit log; words that have entries of their own are left out.
pub fn changes(signed: &Signed, past: &[Past], names: &HashMap<String, String>) -> Vec<Entry> {
    past.iter()
        .filter(|past| !matches!(past.act.as_str(), "message.send" | "message.write_back" | "note.add"))
        .map(|past| {
            let verb = past.act.replace('.', "-");
            let word = if past.outcome == "proposed" { "proposed" } else { "past" };
            let title = signed.say(&key(&[word, &verb]));
            let by = past.actor.split_once(':').and_then(|(_, id)| names.get(id).cloned());
            let by = by.unwrap_or_else(|| signed.say(&key(&["actor", &past.actor])));
            entry(signed, past.at, json!({"kind": "change", "icon": "tick", "way": "system", "title": title, "by": by}))
        })
        .collect()
}

/// The messages of a file.
pub fn messages(
    signed: &Signed,
    view: &mut View<'_>,
    file: &str,
    names: &HashMap<String, String>,
) -> Result<Vec<Entry>, Problem> {
    let found: Vec<Message> = view.records("WHERE t.file = $1 ORDER BY t.at DESC LIMIT $2", &[&file, &MOST])?;
    found
        .into_iter()
        .map(|message| {
            let text = view.open(&message.body)?.into_string();
            let out = message.direction == Direction::ToComplainant;
            let by = message.written_by.as_ref().and_then(|id| names.get(id).cloned());
            let by = by.unwrap_or_else(|| signed.say("actor-complainant"));
            let title = signed.say(&key(&["timeline", message.direction.code()]));
            let (kind, way) = if out { ("message", "out") } else { ("words", "in") };
            Ok(entry(
                signed,
                message.at,
                json!({"kind": kind, "icon": "message", "way": way, "title": title, "by": by, "text": text, "said": true}),
            ))
        })
        .collect()
}

/// The notes of a file.
pub fn notes(
    signed: &Signed,
    view: &mut View<'_>,
    file: &str,
    names: &HashMap<String, String>,
) -> Result<Vec<Entry>, Problem> {
    let found: Vec<Note> = view.records("WHERE t.file = $1 ORDER BY t.at DESC LIMIT $2", &[&file, &MOST])?;
    found
        .into_iter()
        .map(|note| {
            let text = view.open(&note.body)?.into_string();
            let by = note.written_by.as_ref().and_then(|id| names.get(id).cloned()).unwrap_or_default();
            let title = signed.say("kind-note");
            Ok(entry(
                signed,
                note.at,
                json!({"kind": "note", "icon": "note", "way": "inside", "title": title, "by": by, "text": text}),
            ))
        })
        .collect()
}

/// Words as they came in.
pub fn words(signed: &Signed, at: Moment, text: &str, by: String) -> Entry {
    let title = signed.say("timeline-words");
    let content =
        json!({"kind": "words", "icon": "message", "way": "in", "title": title, "by": by, "text": text, "said": true});
    entry(signed, at, content)
}

fn entry(signed: &Signed, at: Moment, content: Value) -> Entry {
    let mut whole = json!({"id": "", "kind": "", "icon": "", "way": "", "title": "", "by": "", "text": null, "said": false,
                           "meta": null, "links": [], "time": signed.app.time(signed.language, at)});
    if let (Some(whole), Value::Object(content)) = (whole.as_object_mut(), content) {
        whole.extend(content);
    }
    Entry { at, content: whole }
}

/// The entries by day, the latest first.
pub fn days(signed: &Signed, mut entries: Vec<Entry>) -> Vec<Value> {
    entries.sort_by_key(|one| std::cmp::Reverse(one.at));
    let house = signed.app.house();
    let mut days: Vec<(jiff::civil::Date, Vec<Value>)> = Vec::new();
    for (place, entry) in entries.into_iter().enumerate() {
        let day = dates::day_of(house, entry.at);
        let mut content = entry.content;
        content["id"] = format!("e{place}").into();
        match days.last_mut().filter(|(known, _)| *known == day) {
            Some((_, entries)) => entries.push(content),
            None => days.push((day, vec![content])),
        }
    }
    days.into_iter()
        .map(|(day, entries)| json!({"label": dates::whole(signed.language.code, day), "entries": entries}))
        .collect()
}
