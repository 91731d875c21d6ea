//! A message.

use kernel::id::Id;
use kernel::moment::Moment;
use kernel::sealed::{KeyRef, Sealed};
use kernel::text::{Line, Words};
use kernel::{Record, codes};

codes! {
    /// Which way it went.
    pub enum Direction = "direction" {
        ToComplainant = "to_complainant",
        FromComplainant = "from_complainant",
    }
}

/// A message between the unit and whoever holds a contact's receipt.
#[derive(Debug, Clone, Record)]
#[record(kind = "message", file = "file")]
pub struct Message {
    pub id: Id<Message>,
    pub version: i64,
    pub key_id: KeyRef,
    /// The contact or the complaint it belongs to.
    pub file: String,
    /// The contact behind whose receipt it can be read.
    pub contact: String,
    pub direction: Direction,
    /// BCP-47.
    pub language: Line,
    pub body: Sealed<Words>,
    pub at: Moment,
    /// The officer; empty for the complainant.
    pub written_by: Option<String>,
    pub read_at: Option<Moment>,
}
