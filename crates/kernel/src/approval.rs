//! The second person: an act that needs one is kept, sealed, until another person with the approver's grant performs
//! or returns it. Gate and act look at the record as it is then; both persons are in the audit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::act::Act;
use crate::clock_book::Ringing;
use crate::codes;
use crate::gate::Gate;
use crate::id::Id;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::record::Record as _;
use crate::sealed::{KeyRef, Sealed};
use crate::store::{Conn, Param, StoreFault};
use crate::text::Words;
use crate::write::Write;
use crate::{self as kernel, Record};

/// An approval that nobody decided goes back to its proposer after so many seconds.
pub const EXPIRES: i64 = 14 * 24 * 3600;

codes! {
    /// Where an approval stands.
    pub enum Stage = "approval-stage" {
        /// Waits for the second person.
        Waiting = "waiting",
        /// Performed.
        Approved = "approved",
        /// Sent back with reasons.
        Returned = "returned",
        /// Taken back by its proposer.
        Withdrawn = "withdrawn",
        /// Nobody decided in time.
        Expired = "expired",
    }
}

/// An act that waits for a second person.
#[derive(Debug, Clone, Record)]
#[record(kind = "approval", table = "approval", stage = "stage", file = "file", hidden = "wake")]
pub struct Approval {
    /// Its id.
    pub id: Id<Approval>,
    /// How often it was saved.
    pub version: i64,
    /// The key of its sealed fields.
    pub key_id: KeyRef,
    /// The file the act is about.
    pub file: String,
    /// Where it stands.
    pub stage: Stage,
    /// The act.
    pub act: String,
    /// The grant its second person needs.
    pub grant_name: String,
    /// The kind the act acts on.
    pub on_kind: String,
    /// The record it acts on.
    pub on_id: String,
    /// What was proposed.
    pub content: Sealed<Value>,
    /// The person who proposed it.
    pub proposed_by: String,
    /// When.
    pub proposed_at: Moment,
    /// When it goes back.
    pub expires_at: Moment,
    /// When the house sends it back by itself; empty once it is decided.
    pub wake: Option<Moment>,
    /// The person who decided.
    pub decided_by: Option<String>,
    /// When.
    pub decided_at: Option<Moment>,
    /// Why it was sent back.
    pub reasons: Option<Sealed<Words>>,
}

impl Approval {
    fn decide(&mut self, stage: Stage, write: &Write<'_>) {
        self.stage = stage;
        self.wake = None;
        self.decided_by = write.person().map(str::to_owned);
        self.decided_at = Some(write.now());
    }
}

/// Performs what another person proposed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Approve {}

impl Act for Approve {
    const NAME: &'static str = "approval.approve";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Waiting]);
    type On = Approval;
    type Out = Value;
    fn run(self, approval: &mut Approval, write: &mut Write<'_>) -> Result<Value, Problem> {
        if write.person().is_none_or(|person| person == approval.proposed_by) {
            return Err(Problem::refused("own-proposal"));
        }
        if approval.expires_at <= write.now() {
            return Err(Problem::conflict("approval-expired"));
        }
        let content = write.open(&approval.content)?;
        let answer = write.perform_kept(approval, content)?;
        approval.decide(Stage::Approved, write);
        Ok(answer)
    }
}

/// Sends a proposal back.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Return {
    /// What must change.
    pub reasons: Words,
}

impl Act for Return {
    const NAME: &'static str = "approval.return";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Waiting]);
    type On = Approval;
    type Out = ();
    fn run(self, approval: &mut Approval, write: &mut Write<'_>) -> Result<(), Problem> {
        if write.person().is_none_or(|person| person == approval.proposed_by) {
            return Err(Problem::refused("own-proposal"));
        }
        if !write.may(&approval.grant_name) {
            return Err(Problem::refused("not-granted"));
        }
        approval.reasons = Some(Sealed::new(self.reasons));
        approval.decide(Stage::Returned, write);
        Ok(())
    }
}

/// Takes back what one proposed oneself.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {}

impl Act for Withdraw {
    const NAME: &'static str = "approval.withdraw";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Waiting]);
    type On = Approval;
    type Out = ();
    fn run(self, approval: &mut Approval, write: &mut Write<'_>) -> Result<(), Problem> {
        if write.person().is_none_or(|person| person != approval.proposed_by) {
            return Err(Problem::refused("not-own-proposal"));
        }
        approval.decide(Stage::Withdrawn, write);
        Ok(())
    }
}

/// The approvals that nobody decided by now, earliest first.
pub(crate) fn ringing(conn: &mut Conn, now: Moment, most: i64) -> Result<Vec<Ringing>, Problem> {
    let sql = "SELECT id, wake FROM approval WHERE wake IS NOT NULL AND wake <= $1 ORDER BY wake, id LIMIT $2";
    let values: [&dyn Param; 2] = [&now, &most];
    Ok(conn.query(sql, &values, |row| {
        let id: String = row.get(0)?;
        Ok::<_, StoreFault>(Ringing {
            table: Approval::TABLE,
            record: id.clone(),
            id,
            act: Expire::NAME.to_owned(),
            input: serde_json::json!({}),
            wake: row.get(1)?,
        })
    })?)
}

/// Sends back by itself what nobody decided in time.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Expire {}

impl Act for Expire {
    const NAME: &'static str = "approval.expire";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Waiting]);
    type On = Approval;
    type Out = ();
    fn run(self, approval: &mut Approval, write: &mut Write<'_>) -> Result<(), Problem> {
        if write.now() < approval.expires_at {
            return Err(Problem::conflict("approval-not-expired"));
        }
        approval.decide(Stage::Expired, write);
        Ok(())
    }
}
