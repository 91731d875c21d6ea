//! What goes wrong below, told apart only as far as somebody above does something about it.

use rusqlite::ffi::{
    SQLITE_CONSTRAINT_PRIMARYKEY as PRIMARY_KEY, SQLITE_CONSTRAINT_ROWID as ROW_ID, SQLITE_CONSTRAINT_UNIQUE as UNIQUE,
};

use crate::problem::{Gravity, Problem};

/// A store's answer that is not a row.
#[derive(Debug)]
pub enum StoreFault {
    /// A unique constraint: a number or key is taken.
    Taken(String),
    /// Another transaction was in the way; the act may be run again.
    TryAgain(String),
    /// The disk is full or does not answer: nothing may be acknowledged.
    Disk(String),
    /// The file is not a database under this key, or the server is not there.
    Unreachable(String),
    /// A text that the store cannot hold, such as one with a NUL in it.
    Unreadable(String),
    /// Anything else is a mistake of ours.
    Other(String),
}

impl std::fmt::Display for StoreFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (what, cause) = match self {
            Self::Taken(cause) => ("taken", cause),
            Self::TryAgain(cause) => ("try again", cause),
            Self::Disk(cause) => ("disk", cause),
            Self::Unreachable(cause) => ("unreachable", cause),
            Self::Unreadable(cause) => ("unreadable", cause),
            Self::Other(cause) => ("store", cause),
        };
        write!(out, "{what}: {cause}")
    }
}
impl std::error::Error for StoreFault {}

impl From<rusqlite::Error> for StoreFault {
    fn from(fault: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as Code;
        let text = fault.to_string();
        if let Some(UNIQUE | PRIMARY_KEY | ROW_ID) = fault.sqlite_error().map(|told| told.extended_code) {
            return Self::Taken(text);
        }
        match fault.sqlite_error_code() {
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::TryAgain(text),
            Some(Code::DiskFull | Code::SystemIoFailure | Code::ReadOnly) => Self::Disk(text),
            Some(Code::NotADatabase | Code::CannotOpen | Code::DatabaseCorrupt) => Self::Unreachable(text),
            _ => Self::Other(text),
        }
    }
}

impl From<postgres::Error> for StoreFault {
    fn from(fault: postgres::Error) -> Self {
        let text = match fault.as_db_error() {
            Some(told) => format!("{}: {}", told.code().code(), told.message()),
            None => fault.to_string(),
        };
        match fault.code().map(postgres::error::SqlState::code) {
            Some("23505") => Self::Taken(text),
            Some("40001" | "40P01" | "55P03") => Self::TryAgain(text),
            Some("53100" | "58030" | "25006") => Self::Disk(text),
            Some("22021") => Self::Unreadable(text),
            None if fault.is_closed() || is_of_the_line(&fault) => Self::Unreachable(text),
            // No connection, no such database, no entry, no room for one more, shutting down.
            Some(code) if ["08", "3D", "28", "53", "57P"].iter().any(|class| code.starts_with(class)) => {
                Self::Unreachable(text)
            }
            _ => Self::Other(text),
        }
    }
}

/// Did the line to the server break, or was there none?
fn is_of_the_line(fault: &postgres::Error) -> bool {
    std::error::Error::source(fault).is_some_and(|cause| cause.is::<std::io::Error>())
}

impl From<StoreFault> for Problem {
    fn from(fault: StoreFault) -> Self {
        let (gravity, code) = match fault {
            StoreFault::Taken(_) => (Gravity::Conflict, "taken"),
            StoreFault::TryAgain(_) => (Gravity::Conflict, "try-again"),
            StoreFault::Disk(_) => (Gravity::Unavailable, "disk"),
            StoreFault::Unreachable(_) => (Gravity::Unavailable, "store-unreachable"),
            StoreFault::Unreadable(_) => (Gravity::Mend, "unreadable-input"),
            StoreFault::Other(_) => (Gravity::Ours, "ours"),
        };
        Self { cause: Some(fault.to_string()), ..Self::new(gravity, code) }
    }
}
