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

/// Says that somebody is in danger. Danger clocks start, the protection lead is told.
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
        if !contact.in_danger() {
            return Err(Problem::conflict("no-danger-flagged"));
        }
        let (id, key) = (contact.id.to_string(), contact.key_id);
        crate::note::add(write, &id, "contact", key, self.what)?;
        let done = self.done_at.unwrap_or(write.now());
        write.clocks(&id, "contact", &id).danger_action_taken(done)
    }
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
        if !contact.in_danger() {
            return Err(Problem::conflict("no-danger-flagged"));
        }
        contact.urgency = Some(Urgency::Urgent);
        let (id, key) = (contact.id.to_string(), contact.key_id);
        crate::note::add(write, &id, "contact", key, self.reasons)?;
        write.clocks(&id, "contact", &id).danger_over()
    }
}
