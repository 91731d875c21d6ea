//! Danger on a contact: flag, action, end.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::text::Words;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Contact, Danger, Stage, Urgency};

/// Says that somebody is in danger. Danger clocks start. What became a case is flagged
/// there.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagDanger {
    pub danger_type: Danger,
    pub removal_at: Option<Moment>,
}

impl Act for FlagDanger {
    const NAME: &'static str = "contact.flag_danger";
    const GATE: Gate<Stage> = Gate::any();
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        if let Some(case) = contact.case() {
            let mut case = write.hold(&case)?;
            case.flag_danger(write, self.danger_type, self.removal_at)?;
            return write.save(case);
        }
        if contact.in_danger() {
            return Err(Problem::conflict("danger-flagged-already"));
        }
        contact.urgency = Some(Urgency::Danger);
        contact.danger_type = Some(self.danger_type);
        contact.removal_at = self.removal_at;
        let (id, now) = (contact.id.to_string(), write.now());
        write.clocks(&id, "contact", &id).start_danger(now, self.removal_at)
    }
}

/// Notes what was done about a danger, and when.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordDangerAction {
    pub what: Words,
    pub done_at: Option<Moment>,
}

impl Act for RecordDangerAction {
    const NAME: &'static str = "contact.record_danger_action";
    const GATE: Gate<Stage> = Gate::any();
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        danger_here(contact)?;
        let done = self.done_at.unwrap_or(write.now());
        if done > write.now() {
            return Err(Problem::field("done_at", "field-in-the-future"));
        }
        let (id, key) = (contact.id.to_string(), contact.key_id);
        crate::note::add(write, &id, "contact", key, self.what)?;
        write.clocks(&id, "contact", &id).danger_action_taken(done)
    }
}

/// A danger is flagged, and its clocks run here, not on a case.
fn danger_here(contact: &Contact) -> Result<(), Problem> {
    if contact.case().is_some() {
        return Err(Problem::conflict("contact-became-case"));
    }
    if contact.in_danger() { Ok(()) } else { Err(Problem::conflict("no-danger-flagged")) }
}

/// Takes a danger flag back.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnflagDanger {
    pub reasons: Words,
}

impl Act for UnflagDanger {
    const NAME: &'static str = "contact.unflag_danger";
    const GATE: Gate<Stage> = Gate::any();
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        danger_here(contact)?;
        contact.urgency = Some(Urgency::Urgent);
        let (id, key) = (contact.id.to_string(), contact.key_id);
        crate::note::add(write, &id, "contact", key, self.reasons)?;
        write.clocks(&id, "contact", &id).danger_over()
    }
}
