//! An officer: a person who works for the institution; an account is how they sign in. Gates compare persons.

mod acts;
mod record;
#[cfg(test)]
mod tests;

use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

pub(crate) use acts::chosen;
pub use acts::{Change, End, Invite, NoteSignIn, SetMeans};
pub use record::{Officer, RoleHeld};

/// The kind.
pub const KIND: Kind = Kind {
    name: "officer",
    schema: include_str!("schema.sql"),
    records: &[RecordOf::of::<Officer>(Scope::Granted(&[(Reach::Own, "t.id = :me"), (Reach::Unit, "TRUE")]))],
    acts: &[
        ActOf::of::<Invite>(),
        ActOf::of::<Change>(),
        ActOf::of::<SetMeans>(),
        ActOf::of::<NoteSignIn>(),
        ActOf::of::<End>(),
    ],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
