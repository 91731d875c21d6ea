//! The one line: where a complaint stands, in four steps.

use serde_json::{Value, json};

use super::reader::Reader;

/// How far it is, and what is written beside each step.
pub struct Way {
    /// The step that is now, from 0; 4 when all are done.
    pub now: usize,
    /// A note for each step.
    pub notes: [String; 4],
}

const DONE: [&str; 4] = ["portal-line-have", "portal-line-decided", "portal-line-worked", "portal-line-finished"];
const TO_COME: [&str; 4] = ["portal-line-have", "portal-line-decide", "portal-line-work", "portal-line-finish"];

/// The line as the templates take it.
pub fn line(reader: &Reader, way: &Way) -> Vec<Value> {
    let steps = way.notes.iter().enumerate().map(|(place, note)| {
        let (state, label) = match place.cmp(&way.now) {
            std::cmp::Ordering::Less => ("done", DONE[place]),
            std::cmp::Ordering::Equal => ("now", TO_COME[place]),
            std::cmp::Ordering::Greater => ("next", TO_COME[place]),
        };
        json!({"state": state, "label": reader.say(label), "note": note})
    });
    steps.collect()
}

/// What comes after a complaint was sent.
pub fn received(reader: &Reader) -> Vec<Value> {
    let say = |name: &str| reader.say(&format!("portal-line-{name}-note"));
    line(reader, &Way { now: 1, notes: [say("have"), say("decide"), say("work"), say("finish")] })
}
