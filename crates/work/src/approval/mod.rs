//! Approvals as a kind of work: seen by who proposed them and by who may decide them. What they are and how they are
//! performed is the kernel's.

#[cfg(test)]
mod tests;

use kernel::approval::{Approval, Approve, Expire, Return, Withdraw};
use kernel::grant::Reach;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};

/// One sees what one proposed, and what one may decide on a file one may see: a case, a contact, or something of the
/// institution's own.
const SCOPE: Scope = Scope::Granted(&[(
    Reach::Unit,
    "t.proposed_by = :person OR (t.grant_name IN (:approvals) AND (t.file = ''
       OR t.file IN (SELECT f.id FROM {complaint} f) OR t.file IN (SELECT f.id FROM {contact} f)
       OR t.file IN (SELECT f.id FROM {officer} f) OR t.file IN (SELECT f.id FROM {grant} f)
       OR t.file IN (SELECT f.id FROM {setting} f) OR t.file IN (SELECT f.id FROM {clock_rule} f)
       OR t.file IN (SELECT f.id FROM {material} f)))",
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
