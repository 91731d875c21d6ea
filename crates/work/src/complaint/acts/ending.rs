//! The end of a case, and what may come after it.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::problem::Problem;
use kernel::sealed::Sealed;
use kernel::text::Words;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Closing, Complaint, Outcome, Stage};
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
        if let Some(reasons) = self.reasons {
            complaint.reasons = Some(Sealed::new(reasons));
        }
        if complaint.reasons.is_none() {
            return Err(Problem::field("reasons", "field-required"));
        }
        let (id, now) = (complaint.id.to_string(), write.now());
        complaint.stage = Stage::Closed;
        complaint.outcome = Some(self.outcome);
        complaint.closed_at = Some(now);
        let closing = Closing {
            id: write.new_id(),
            version: 0,
            complaint: complaint.id,
            outcome: self.outcome,
            closed_at: now,
            reopened_at: None,
        };
        write.insert(closing)?;
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.meet("follow_up_check")?;
        clocks.meet("keep_informed")?;
        clocks.start("review_asked", now)
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
        let last: Vec<Closing> = write.read(|view| {
            view.records("WHERE t.complaint = $1 AND t.reopened_at IS NULL", &[&complaint.id])
        })?;
        for closing in last {
            let mut closing = write.hold(&closing.id)?;
            closing.reopened_at = Some(write.now());
            write.save(closing)?;
        }
        complaint.outcome = None;
        complaint.closed_at = None;
        complaint.withdrawn = false;
        let id = complaint.id.to_string();
        crate::note::add(write, &id, "complaint", complaint.key_id, self.reasons)?;
        write.clocks(&id, "complaint", &id).cancel("review_asked")?;
        complaint.take_up_again(write)
    }
}
