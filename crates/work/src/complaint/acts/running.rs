//! What happens to a case while it runs: whose it is, who may not see it, questions, more time.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::problem::Problem;
use kernel::text::Words;
use kernel::write::Write;
use kernel::codes;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Complaint, OPEN, Stage};
use crate::message;
use crate::officer::{self, Officer};

/// Gives a case to another officer.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Assign {
    pub owner: Id<Officer>,
}

impl Act for Assign {
    const NAME: &'static str = "complaint.assign";
    const GATE: Gate<Stage> = Gate::at(OPEN);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        let owner = officer::chosen(write, Some(self.owner), "owner")?;
        if kernel::bar::stands(write, &complaint.id.to_string(), &owner.person)? {
            return Err(Problem::field("owner", "officer-barred"));
        }
        complaint.owner = owner.id.to_string();
        complaint.team = owner.team;
        Ok(())
    }
}

/// Bars an officer from a case for a conflict of interest: they see nothing of it, at once and everywhere.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Bar {
    pub officer: Id<Officer>,
    pub reason: Words,
}

impl Act for Bar {
    const NAME: &'static str = "complaint.bar";
    const GATE: Gate<Stage> = Gate::any();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if self.officer.to_string() == complaint.owner {
            return Err(Problem::field("officer", "officer-owns-case"));
        }
        let officer: Officer = write
            .read(|view| view.record(&self.officer))
            .map_err(|_| Problem::field("officer", "field-unknown-choice"))?;
        let id = complaint.id.to_string();
        crate::note::add(write, &id, "complaint", complaint.key_id, self.reason)?;
        kernel::bar::set(write, &id, &officer.person)
    }
}

/// Asks the complainant something; the clocks that may pause do so until they answer.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AskComplainant {
    /// The question, in the complainant's language.
    pub question: Words,
}

impl Act for AskComplainant {
    const NAME: &'static str = "complaint.ask_complainant";
    const GATE: Gate<Stage> = Gate::at(OPEN);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        let contact = complaint.contact_of(write)?;
        message::from_case(write, complaint, &contact, self.question)?;
        complaint.word_sent(write)?;
        complaint.wait_for_complainant(write)?;
        let (id, now) = (complaint.id.to_string(), write.now());
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.cancel("complainant_answers")?;
        clocks.start("complainant_answers", now)
    }
}

codes! {
    /// The clocks that can be extended on a case.
    pub enum Extendable = "extendable" {
        Admissibility = "admissibility",
        Examination = "examination",
    }
}

/// Gives a clock more time, as often as its rule allows; the complainant is told, or a note says why where there is none.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Extend {
    pub clock: Extendable,
    /// Why, in the complainant's language: they read it.
    pub reasons: Words,
}

impl Act for Extend {
    const NAME: &'static str = "complaint.extend";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Admissibility, Stage::Examination]);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        let (id, clock) = (complaint.id.to_string(), self.clock.to_string());
        let clocks = write.read(|view| view.clocks_of(complaint))?;
        let running = clocks.iter().find(|(one, _)| one.clock == clock && !one.ended);
        let rule = running.and_then(|(one, _)| one.running.rule().extension.as_ref());
        if let Some(rule) = rule
            && !write.actor().roles.contains(&rule.who)
        {
            return Err(Problem::refused("extension-not-yours"));
        }
        write.clocks(&id, "complaint", &id).extend(&clock)?;
        if complaint.contact.is_none() {
            return crate::note::add(write, &id, "complaint", complaint.key_id, self.reasons);
        }
        let contact = complaint.contact_of(write)?;
        message::from_case(write, complaint, &contact, self.reasons)?;
        complaint.word_sent(write)
    }
}

/// Rings by itself when a clock of the case ran out: the case stays as it is, its supervisor finds it in the list of
/// late ones. The right to a review lapses.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteLate {
    pub clock: String,
}

impl Act for NoteLate {
    const NAME: &'static str = "complaint.note_late";
    const GATE: Gate<Stage> = Gate::any();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        let id = complaint.id.to_string();
        let clocks = write.read(|view| view.clocks_of(complaint))?;
        let lapses = clocks.iter().any(|(one, _)| one.clock == "review_asked" && one.id.to_string() == self.clock);
        let mut clocks = write.clocks(&id, "complaint", &id);
        if lapses { clocks.cancel("review_asked") } else { clocks.rang(&self.clock) }
    }
}

