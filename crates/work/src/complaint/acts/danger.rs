//! Danger on a case: flag, action, end.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::text::Words;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Complaint, Stage};
use crate::contact::{Danger, Urgency};

/// Says that somebody is in danger. Danger clocks start.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagDanger {
    pub danger_type: Danger,
    pub removal_at: Option<Moment>,
}

impl Act for FlagDanger {
    const NAME: &'static str = "complaint.flag_danger";
    const GATE: Gate<Stage> = Gate::any();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        complaint.flag_danger(write, self.danger_type, self.removal_at)
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
    const NAME: &'static str = "complaint.record_danger_action";
    const GATE: Gate<Stage> = Gate::any();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if !complaint.in_danger() {
            return Err(Problem::conflict("no-danger-flagged"));
        }
        let done = self.done_at.unwrap_or(write.now());
        if done > write.now() {
            return Err(Problem::field("done_at", "field-in-the-future"));
        }
        let id = complaint.id.to_string();
        crate::note::add(write, &id, "complaint", complaint.key_id, self.what)?;
        write.clocks(&id, "complaint", &id).danger_action_taken(done)
    }
}

/// Takes a danger flag back, with the reasons.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UnflagDanger {
    pub reasons: Words,
}

impl Act for UnflagDanger {
    const NAME: &'static str = "complaint.unflag_danger";
    const GATE: Gate<Stage> = Gate::any();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if !complaint.in_danger() {
            return Err(Problem::conflict("no-danger-flagged"));
        }
        complaint.urgency = Urgency::Urgent;
        let id = complaint.id.to_string();
        crate::note::add(write, &id, "complaint", complaint.key_id, self.reasons)?;
        write.clocks(&id, "complaint", &id).danger_over()
    }
}
