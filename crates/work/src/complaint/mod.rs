//! A complaint, shown as *case*: opened for a contact that alleges a violation by a body, or on own initiative.
//! Admissibility is decided, and a finding made, for each allegation; both pass through a second person.

mod acts;
mod life;
mod reads;
mod record;
#[cfg(test)]
mod tests;

use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

pub use acts::*;
pub use reads::{List, Listed, allegations, established, list, missing, parties};
pub use record::*;

/// Who sees a case: its owner, its team, the unit; and through the receipt of a contact that became it.
const SCOPE: Scope = Scope::Granted(&[
    (Reach::Receipt, "EXISTS (SELECT 1 FROM contact k WHERE k.became = t.id
        AND k.disposition IN ('case_opened', 'joined_to_case') AND k.id = :contact)"),
    (Reach::Own, "t.owner = :me"),
    (Reach::Team, "t.owner = :me OR t.team IN (:teams)"),
    (Reach::Unit, "TRUE"),
]);

/// Its parts are seen with it, but not through a receipt: names and findings are told in letters.
const PART: Scope =
    Scope::Through("t.complaint IN (SELECT c.id FROM {complaint} c) AND CAST(:contact AS TEXT) IS NULL");

/// The kind.
pub const KIND: Kind = Kind {
    name: "complaint",
    schema: include_str!("schema.sql"),
    records: &[
        RecordOf::of::<Complaint>(SCOPE),
        RecordOf::of::<Allegation>(PART),
        RecordOf::of::<Party>(PART),
        RecordOf::of::<Closing>(PART),
    ],
    acts: &[
        ActOf::of::<Open>(),
        ActOf::of::<OpenOwnInitiative>(),
        ActOf::of::<AddAllegation>(),
        ActOf::of::<AddParty>(),
        ActOf::of::<Assign>(),
        ActOf::of::<Bar>(),
        ActOf::of::<FlagDanger>(),
        ActOf::of::<RecordDangerAction>(),
        ActOf::of::<UnflagDanger>(),
        ActOf::of::<AskComplainant>(),
        ActOf::of::<Admit>(),
        ActOf::of::<DeclareInadmissible>(),
        ActOf::of::<WaiveGround>(),
        ActOf::of::<Extend>(),
        ActOf::of::<Conclude>(),
        ActOf::of::<TellConclusion>(),
        ActOf::of::<AwaitRemedy>(),
        ActOf::of::<Close>(),
        ActOf::of::<Withdraw>(),
        ActOf::of::<ConfirmWithdrawal>(),
        ActOf::of::<Reopen>(),
        ActOf::of::<NoteLate>(),
    ],
    jobs: &[crate::findable::COMPLAINT],
    statements: reads::STATEMENTS,
    walk: include_str!("walk.json"),
};
