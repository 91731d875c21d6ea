//! Notes: inside only. The complainant and the body never see them.

#[cfg(test)]
mod tests;

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::grant::Reach;
use kernel::id::Id;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::sealed::{KeyRef, Sealed};
use kernel::text::Words;
use kernel::write::Write;
use kernel::Record;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::complaint::{self, Complaint};

/// A note on a file.
#[derive(Debug, Clone, Record)]
#[record(kind = "note", file = "file")]
pub struct Note {
    pub id: Id<Note>,
    pub version: i64,
    pub key_id: KeyRef,
    pub file: String,
    pub file_kind: String,
    pub body: Sealed<Words>,
    pub at: Moment,
    pub written_by: Option<String>,
}

/// Writes a note on a case.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Add {
    pub body: Words,
}

impl Act for Add {
    const NAME: &'static str = "note.add";
    const GATE: Gate<complaint::Stage> = Gate::at(complaint::OPEN);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        add(write, &complaint.id.to_string(), "complaint", complaint.key_id, self.body)
    }
}

/// Puts a note on a file.
pub(crate) fn add(write: &mut Write<'_>, file: &str, kind: &str, key: KeyRef, body: Words) -> Result<(), Problem> {
    let note = Note {
        id: write.new_id(),
        version: 0,
        key_id: key,
        file: file.to_owned(),
        file_kind: kind.to_owned(),
        body: Sealed::new(body),
        at: write.now(),
        written_by: write.actor().officer_id().map(str::to_owned),
    };
    write.insert(note).map(|_| ())
}

/// The kind.
pub const KIND: Kind = Kind {
    name: "note",
    schema: include_str!("schema.sql"),
    records: &[RecordOf::of::<Note>(Scope::Granted(&[(
        Reach::Unit,
        "t.file IN (SELECT c.id FROM {complaint} c) OR t.file IN (SELECT c.id FROM {contact} c)",
    )]))],
    acts: &[ActOf::of::<Add>()],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
