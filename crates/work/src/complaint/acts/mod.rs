//! Everything that can be done to a complaint.

mod danger;
mod deciding;
mod ending;
mod opening;
mod running;
mod withdrawing;

pub use danger::{FlagDanger, RecordDangerAction, UnflagDanger};
pub use deciding::{Admit, Conclude, Decision, DeclareInadmissible, FindingOn, WaiveGround};
pub use ending::{AwaitRemedy, Close, Reopen, TellConclusion};
pub use opening::{AddAllegation, AddParty, Alleged, Open, OpenOwnInitiative, Opened};
pub use running::{AskComplainant, Assign, Bar, Extend, Extendable, NoteLate};
pub use withdrawing::{ConfirmWithdrawal, Withdraw};

use kernel::problem::FieldProblem;

fn wrong(field: impl Into<String>, code: &'static str) -> FieldProblem {
    FieldProblem { field: field.into(), code, arguments: Vec::new() }
}
