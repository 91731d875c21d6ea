//! What all work obeys: acts and their door, gate and grants, records and sealed fields, clocks, events and
//! jobs, the audit log, and the two stores. Knows no kind of work.

#![warn(missing_docs)]

pub mod act;
pub mod actor;
pub mod approval;
pub mod audit;
pub mod bar;
pub mod calendar;
pub mod chance;
pub mod clock;
pub mod clock_book;
pub mod code_list;
pub mod desk;
pub mod event;
pub mod gate;
pub mod grant;
#[cfg(any(test, feature = "harness"))]
pub mod harness;
pub mod held;
pub mod house;
pub mod id;
pub mod idempotency;
pub mod kind;
pub mod log;
pub mod moment;
pub mod number;
pub mod parse;
pub mod problem;
pub mod record;
pub mod seal;
pub mod sealed;
pub mod search;
pub mod session;
pub mod store;
#[cfg(test)]
mod tests;
pub mod text;
pub mod vault;
pub mod view;
pub mod write;

pub use kernel_derive::Record;

/// What the macros of this crate write out; not for use by hand.
#[doc(hidden)]
pub mod macros {
    pub use {bytes, postgres_types, rusqlite, schemars, serde, serde_json};
}
