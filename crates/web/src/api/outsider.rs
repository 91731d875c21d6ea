//! What the holder of a receipt is told: how things stand, and the office's messages. Never the complainant's own words, so
//! that whoever finds the receipt does not find the story; nobody's name; nothing of how the office works.

use kernel::actor::{Actor, Who};
use kernel::kind::{RecordOf, Scope};
use kernel::record::Facts;

/// The fields that are told, by kind. Of other kinds nothing is.
const TOLD: [(&str, &[&str]); 3] = [
    ("contact", &["id", "version", "number", "stage", "language", "complete", "received_at", "settled_at", "next_due"]),
    (
        "complaint",
        &[
            "id",
            "version",
            "number",
            "stage",
            "waiting_for",
            "received_at",
            "opened_at",
            "admitted_at",
            "told_at",
            "closed_at",
            "withdrawn",
            "next_due",
        ],
    ),
    ("message", &["id", "version", "direction", "language", "at", "read_at"]),
];

/// What this actor is told of a record; `None` when not even that it is there.
pub(super) fn told_of(actor: &Actor, record: &RecordOf, mut facts: Facts) -> Option<Facts> {
    if !matches!(actor.who, Who::Receipt(_)) || matches!(record.scope, Scope::Open) {
        return Some(facts);
    }
    let (kind, told) = TOLD.iter().find(|(kind, _)| *kind == record.kind)?;
    let from_office = facts.get("direction").and_then(|code| code.as_str()) == Some("to_complainant");
    facts.retain(|name, _| told.contains(&name.as_str()) || (*kind == "message" && from_office && name == "body"));
    Some(facts)
}
