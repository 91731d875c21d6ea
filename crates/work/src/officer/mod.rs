//! An officer: a person who works for the institution; an account is how they sign in. Gates compare persons.

mod acts;
mod record;
mod signing;
mod token;
#[cfg(test)]
mod tests;

use kernel::grant::Reach;
use kernel::kind::{ActOf, JobOf, Kind, RecordOf, Scope};

pub(crate) use acts::chosen;
pub use acts::{Change, ChangeHighRoles, End, Invite};
pub use record::{Officer, RoleHeld};
pub use signing::{NoteSignIn, SetMeans};
pub use token::{IssueToken, Issued, OfficerToken, RevokeToken, by_token};

/// Whoever leaves, or signs in another way from now on, is signed out everywhere.
const END_SESSIONS: JobOf = JobOf {
    name: "officer.end_sessions",
    after: &["officer.end", "officer.set_means"],
    wait: 0,
    run: |desk, due| desk.end_sessions_of(&due.record),
};

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
        ActOf::of::<ChangeHighRoles>(),
        ActOf::of::<SetMeans>(),
        ActOf::of::<NoteSignIn>(),
        ActOf::of::<End>(),
        ActOf::of::<IssueToken>(),
        ActOf::of::<RevokeToken>(),
    ],
    jobs: &[END_SESSIONS],
    statements: &[],
    walk: include_str!("walk.json"),
};
