//! Taking a complaint back. Somebody in detention may be made to: they are asked in confidence first
//! (AC-complaints-13).

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::problem::Problem;
use kernel::text::Words;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Complaint, Issue, OPEN, SafeWay, Stage, WithdrawalAnswer};
use super::opening::allege_issue;

/// The complainant takes the complaint back. From detention it waits until they were asked in confidence.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {
    pub reasons: Option<Words>,
}

impl Act for Withdraw {
    const NAME: &'static str = "complaint.withdraw";
    const GATE: Gate<Stage> = Gate::at(OPEN);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if complaint.withdrawn {
            return Err(Problem::conflict("withdrawn-already"));
        }
        if complaint.withdrawal_asked_at.is_some() {
            return Err(Problem::conflict("withdrawal-asked-already"));
        }
        if let Some(reasons) = self.reasons {
            let contact = complaint.contact_of(write)?;
            crate::message::from_complainant(write, complaint, &contact, reasons)?;
        }
        if complaint.is_from_detention(write)? {
            complaint.withdrawal_asked_at = Some(write.now());
            return Ok(());
        }
        taken_back(complaint, write)
    }
}

fn taken_back(complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
    complaint.withdrawn = true;
    complaint.stage = Stage::Conclusion;
    // They know it themselves: no letter is owed before the case can be closed.
    complaint.told_at = Some(write.now());
    complaint.stop_clocks(write)
}

/// Notes what somebody in detention said when asked in confidence. If they did not wish it, or were pressed, the case
/// goes on with a new allegation of reprisal.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmWithdrawal {
    pub answer: WithdrawalAnswer,
    pub way: SafeWay,
    /// How it was made sure that nobody listened, and what was said.
    pub what: Words,
}

impl Act for ConfirmWithdrawal {
    const NAME: &'static str = "complaint.confirm_withdrawal";
    const GATE: Gate<Stage> = Gate::at(OPEN);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if complaint.withdrawal_asked_at.take().is_none() {
            return Err(Problem::conflict("no-withdrawal-asked"));
        }
        crate::note::add(write, &complaint.id.to_string(), "complaint", complaint.key_id, self.what)?;
        if self.answer == WithdrawalAnswer::Confirmed {
            return taken_back(complaint, write);
        }
        if matches!(complaint.stage, Stage::Conclusion | Stage::FollowUp) {
            complaint.take_up_again(write)?;
        }
        allege_issue(write, complaint, Issue::Reprisal)
    }
}
