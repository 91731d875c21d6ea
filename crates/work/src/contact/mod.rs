//! A contact: every approach to the unit, by any channel, counted once. It is received with a receipt, looked at
//! (triage), and settled: by advice, by a case, or by a reasoned no that a second person confirms.

mod acts;
mod reads;
mod record;
#[cfg(test)]
mod tests;

use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

pub(crate) use acts::settle;
pub use acts::{
    Advise, Complete, FlagDanger, MarkDuplicate, NoteLate, Receive, Received, RecordDangerAction, Refer, ScreenOut,
    Triage, UnflagDanger,
};
pub use reads::{List, Listed, by_receipt, list};
pub use record::*;

/// Nobody sees the contact of a case from which they are barred (AC-complaints-12).
macro_rules! unbarred {
    ($condition:literal) => {
        concat!(
            "(",
            $condition,
            ") AND NOT EXISTS (SELECT 1 FROM bar b WHERE b.person = :person AND (b.file = t.became
                OR b.file IN (SELECT k.became FROM contact k WHERE k.id = t.became)))"
        )
    };
}

/// Who sees a contact: whoever holds its receipt, and the unit.
const SCOPE: Scope = Scope::Granted(&[
    (Reach::Receipt, "t.id = :contact"),
    (Reach::Own, unbarred!("t.handled_by = :me")),
    (Reach::Team, unbarred!(
            "CASE WHEN t.disposition IN ('case_opened', 'joined_to_case') THEN t.became IN (SELECT c.id FROM {complaint} c)
             ELSE t.handled_by = :me OR t.team IN (:teams) OR t.team IS NULL END"
        )),
    (Reach::Unit, unbarred!("TRUE")),
]);

/// The kind.
pub const KIND: Kind = Kind {
    name: "contact",
    schema: include_str!("schema.sql"),
    records: &[RecordOf::of::<Contact>(SCOPE)],
    acts: &[
        ActOf::of::<Receive>(),
        ActOf::of::<Complete>(),
        ActOf::of::<Triage>(),
        ActOf::of::<FlagDanger>(),
        ActOf::of::<RecordDangerAction>(),
        ActOf::of::<UnflagDanger>(),
        ActOf::of::<Advise>(),
        ActOf::of::<Refer>(),
        ActOf::of::<MarkDuplicate>(),
        ActOf::of::<ScreenOut>(),
        ActOf::of::<NoteLate>(),
    ],
    jobs: &[crate::findable::CONTACT],
    statements: reads::STATEMENTS,
    walk: include_str!("walk.json"),
};
