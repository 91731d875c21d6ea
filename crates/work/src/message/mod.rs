//! Words between the unit and a complainant, behind the receipt. The complainant's own words are never shown back to
//! whoever holds the receipt: only that they were written, and when.

mod acts;
mod record;
#[cfg(test)]
mod tests;

use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

pub use acts::{Send, WriteBack};
pub(crate) use acts::{from_case, from_complainant, to_complainant};
pub use record::{Direction, Message};

/// The kind.
pub const KIND: Kind = Kind {
    name: "message",
    schema: include_str!("schema.sql"),
    records: &[RecordOf::of::<Message>(Scope::Granted(&[
        (Reach::Receipt, "t.contact = :contact"),
        (Reach::Unit, "t.file IN (SELECT c.id FROM {complaint} c) OR t.file IN (SELECT c.id FROM {contact} c)"),
    ]))],
    acts: &[ActOf::of::<Send>(), ActOf::of::<WriteBack>()],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
