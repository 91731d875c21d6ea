//! The end of a case, and what may come after it.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::problem::Problem;
use kernel::sealed::Sealed;
use kernel::text::Words;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Complaint, OPEN, Outcome, Stage};
use super::super::reads::missing_before_closing;
use super::deciding::tell;

/// Tells the complainant the conclusion.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TellConclusion {
    /// The letter, in the complainant's language.
    pub letter: Words,
}

impl Act for TellConclusion {
    const NAME: &'static str = "complaint.tell_conclusion";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Conclusion, Stage::FollowUp]);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if complaint.contact.is_none() {
            return Err(Problem::conflict("no-complainant"));
        }
        tell(write, complaint, self.letter)
    }
}

/// Keeps the case open until the remedy for this person has come.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AwaitRemedy {
    /// What is awaited, from whom.
    pub what: Words,
}

impl Act for AwaitRemedy {
    const NAME: &'static str = "complaint.await_remedy";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Conclusion]);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        complaint.stage = Stage::FollowUp;
        let (id, now) = (complaint.id.to_string(), write.now());
        crate::note::add(write, &id, "complaint", complaint.key_id, self.what)?;
        write.clocks(&id, "complaint", &id).start("follow_up_check", now)
    }
}

/// Closes the case with its outcome. Everything owed must be done; the refusal lists what is missing.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Close {
    pub outcome: Outcome,
    pub reasons: Option<Words>,
}

impl Act for Close {
    const NAME: &'static str = "complaint.close";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Conclusion, Stage::FollowUp]);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if let Some(first) = missing_before_closing(complaint).first() {
            return Err(Problem::conflict(first));
        }
        complaint.stage = Stage::Closed;
        complaint.outcome = Some(self.outcome);
        complaint.closed_at = Some(write.now());
        if let Some(reasons) = self.reasons {
            complaint.reasons = Some(Sealed::new(reasons));
        }
        let (id, now) = (complaint.id.to_string(), write.now());
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.meet("follow_up_check")?;
        clocks.meet("keep_informed")?;
        clocks.start("review_asked", now)
    }
}

/// The complainant takes the complaint back.
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
        complaint.withdrawn = true;
        complaint.stage = Stage::Conclusion;
        // They know it themselves: no letter is owed before the case can be closed.
        complaint.told_at = Some(write.now());
        if let Some(reasons) = self.reasons {
            let contact = complaint.contact_of(write)?;
            crate::message::from_complainant(write, complaint, &contact, reasons)?;
        }
        complaint.stop_clocks(write)
    }
}

/// Takes a closed case up again: a new fact, a broken promise, or reprisal.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Reopen {
    pub reasons: Words,
}

impl Act for Reopen {
    const NAME: &'static str = "complaint.reopen";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Closed]);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        complaint.stage = Stage::Examination;
        complaint.told_at = None;
        let (id, now) = (complaint.id.to_string(), write.now());
        crate::note::add(write, &id, "complaint", complaint.key_id, self.reasons)?;
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.cancel("review_asked")?;
        clocks.start("examination", now)
    }
}
