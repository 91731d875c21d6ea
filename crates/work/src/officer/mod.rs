//! An officer: a person who works for the institution; an account is how they sign in. Gates compare persons.

mod acts;
mod record;
mod token;
#[cfg(test)]
mod tests;

use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

pub(crate) use acts::chosen;
pub use acts::{Change, End, Invite, NoteSignIn, SetMeans};
pub use record::{Officer, RoleHeld};
pub use token::{IssueToken, Issued, OfficerToken, RevokeToken, by_token};

/// The kind.
pub const KIND: Kind = Kind {
    name: "officer",
    schema: include_str!("schema.sql"),
    records: &[
        RecordOf::of::<Officer>(Scope::Granted(&[(Reach::Own, "t.id = :me"), (Reach::Unit, "TRUE")])),
        RecordOf::of::<OfficerToken>(Scope::Granted(&[(Reach::Own, "t.officer = :me"), (Reach::Unit, "TRUE")])),
    ],
    acts: &[
        ActOf::of::<Invite>(),
        ActOf::of::<Change>(),
        ActOf::of::<SetMeans>(),
        ActOf::of::<NoteSignIn>(),
        ActOf::of::<End>(),
        ActOf::of::<IssueToken>(),
        ActOf::of::<RevokeToken>(),
    ],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
