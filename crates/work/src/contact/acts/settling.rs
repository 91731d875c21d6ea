//! What becomes of a contact that is no case.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::problem::Problem;
use kernel::text::{Line, Words};
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Contact, Disposition, Ground, Stage};
use crate::message;

/// Answers a request for advice and settles the contact.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Advise {
    /// The answer, in the person's language.
    pub answer: Words,
}

impl Act for Advise {
    const NAME: &'static str = "contact.advise";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Triaged]);
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        message::to_complainant(write, contact, self.answer)?;
        settle(contact, write, Disposition::Advised)
    }
}

/// Tells the person who can help, and settles the contact.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Refer {
    /// To whom.
    pub body: Line,
    /// What the person is told, in their language.
    pub answer: Words,
}

impl Act for Refer {
    const NAME: &'static str = "contact.refer";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Triaged]);
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        contact.referred_to = Some(self.body);
        message::to_complainant(write, contact, self.answer)?;
        settle(contact, write, Disposition::Referred)
    }
}

/// This contact repeats an earlier one.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct MarkDuplicate {
    /// The contact it repeats.
    pub repeats: Id<Contact>,
}

impl Act for MarkDuplicate {
    const NAME: &'static str = "contact.mark_duplicate";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Triaged]);
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        let first: Contact = write
            .read_as_actor(|view| view.record(&self.repeats))
            .map_err(|_| Problem::field("repeats", "field-unknown-choice"))?;
        if first.id == contact.id || first.became.as_deref() == Some(contact.id.to_string().as_str()) {
            return Err(Problem::field("repeats", "field-itself"));
        }
        contact.became = Some(first.became.unwrap_or_else(|| first.id.to_string()));
        settle(contact, write, Disposition::Duplicate)
    }
}

/// Does not take the contact as a case, with the reason and where else to go. A second person confirms.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScreenOut {
    pub ground: Ground,
    /// The letter, in the person's language: why, and where else to go.
    pub letter: Words,
}

impl Act for ScreenOut {
    const NAME: &'static str = "contact.screen_out";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Triaged]).second_person();
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        contact.ground = Some(self.ground);
        message::to_complainant(write, contact, self.letter)?;
        settle(contact, write, Disposition::OutsideMandate)
    }
}

/// Ends the triage of a contact; its clocks stop.
///
/// Errors: somebody is in danger, and no case takes the danger clock over.
pub(crate) fn settle(contact: &mut Contact, write: &mut Write<'_>, as_: Disposition) -> Result<(), Problem> {
    let taken_over = matches!(as_, Disposition::CaseOpened | Disposition::JoinedToCase);
    if contact.in_danger() && !taken_over {
        return Err(Problem::conflict("danger-open"));
    }
    contact.stage = Stage::Settled;
    contact.disposition = as_;
    contact.settled_at = Some(write.now());
    let id = contact.id.to_string();
    let mut clocks = write.clocks(&id, "contact", &id);
    clocks.meet("acknowledge")?;
    clocks.cancel("triage")
}
