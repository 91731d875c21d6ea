//! The one line: where a complaint stands, in four steps.

use serde_json::{Value, json};

use super::reader::Reader;

/// How far it is, and what is written beside each step.
pub struct Way {
    /// The step that is now, from 0.
    pub now: usize,
    /// A note for each step.
    pub notes: [String; 4],
}

const DONE: [&str; 3] = ["portal-line-have", "portal-line-decided", "portal-line-worked"];
const TO_COME: [&str; 4] = ["portal-line-have", "portal-line-decide", "portal-line-work", "portal-line-finish"];

/// The line as the templates take it.
pub fn line(reader: &Reader, way: &Way) -> Vec<Value> {
    let steps = way.notes.iter().enumerate().map(|(place, note)| {
        let (state, label) = match DONE.get(place).filter(|_| place < way.now) {
            Some(label) => ("done", *label),
            None if place == way.now => ("now", TO_COME[place]),
            None => ("next", TO_COME[place]),
        };
        json!({"state": state, "label": reader.say(label), "note": note})
    });
    steps.collect()
}

/// A line on which everything is done: a key of words and a note for each step.
pub fn done(reader: &Reader, steps: &[(&str, String)]) -> Vec<Value> {
    steps.iter().map(|(label, note)| json!({"state": "done", "label": reader.say(label), "note": note})).collect()
}

/// What comes after a complaint was sent.
pub fn received(reader: &Reader) -> Vec<Value> {
    let say = |name: &str| reader.say(&format!("portal-line-{name}-note"));
    line(reader, &Way { now: 1, notes: [say("have"), say("decide"), say("work"), say("finish")] })
}
