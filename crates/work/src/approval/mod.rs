//! Approvals as a kind of work: seen by who proposed them and by who may decide them. What they are and how they are
//! performed is the kernel's.

#[cfg(test)]
mod tests;

use kernel::approval::{Approval, Approve, Expire, Return, Withdraw};
use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

/// One sees what one proposed, and what one may decide on a file one may see.
const SCOPE: Scope = Scope::Granted(&[(
    Reach::Unit,
    "t.proposed_by = :person OR (t.grant_name IN (:approvals) AND (t.file = ''
       OR t.file IN (SELECT c.id FROM {complaint} c) OR t.file IN (SELECT c.id FROM {contact} c)))",
)]);

/// The kind.
pub const KIND: Kind = Kind {
    name: "approval",
    schema: "",
    records: &[RecordOf::of::<Approval>(SCOPE)],
    acts: &[ActOf::of::<Approve>(), ActOf::of::<Return>(), ActOf::of::<Withdraw>(), ActOf::of::<Expire>()],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
