//! Grants as a kind of work: given and withdrawn by acts, with a second person, and never for oneself.

#[cfg(test)]
mod tests;

use kernel::act::{Act, Nothing};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::grant::{Grant, Reach};
use kernel::kind::{ActOf, Kind, RecordOf, Scope};
use kernel::problem::Problem;
use kernel::text::Line;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Lets a role perform an act as far as the reach goes.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Give {
    pub role: Line,
    /// The act's name; with `/approve` behind it for the second person; `<kind>.read` to see.
    pub act: Line,
    pub reach: Reach,
}

impl Act for Give {
    const NAME: &'static str = "grant.give";
    const GATE: Gate<NoStage> = Gate::any().second_person();
    type On = Nothing;
    type Out = ();

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<(), Problem> {
        if !names_an_act(write, self.act.as_str()) {
            return Err(Problem::field("act", "no-such-act"));
        }
        if write.actor().roles.iter().any(|role| role == self.role.as_str()) {
            return Err(Problem::refused("not-for-oneself"));
        }
        let (act, plain) = (self.act.as_str(), self.act.as_str().split('/').next().unwrap_or_default());
        let roles = [self.role.to_string()];
        let (grants, now) = (write.house().grants(), write.now());
        let proposes = !grants.reaches(&roles, plain, now).is_empty();
        let approves = format!("{plain}/");
        let decides = grants.approvals(&roles, now).iter().any(|held| held.starts_with(&approves));
        if (act.contains('/') && proposes) || (!act.contains('/') && decides) {
            return Err(Problem::field("act", "role-approves-itself"));
        }
        // One reach at a time, so that the files can say it: what is there is withdrawn first.
        if !grants.reaches(&roles, act, now).is_empty() {
            return Err(Problem::field("act", "field-taken"));
        }
        let grant = Grant {
            id: write.new_id(),
            version: 0,
            role: self.role.into_string(),
            act: self.act.into_string(),
            reach: self.reach,
            valid_from: now,
            valid_to: None,
            set_by: None,
            approved_by: write.person().map(str::to_owned),
        };
        write.insert(grant).map(|_| ())
    }
}

/// Is this the name of an act, of its second person's grant, or of the reading of a kind?
pub fn names_an_act(write: &Write<'_>, name: &str) -> bool {
    crate::institution::grantable(write.house().kinds).iter().any(|known| known == name)
}

/// Ends a grant now.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Withdraw {}

impl Act for Withdraw {
    const NAME: &'static str = "grant.withdraw";
    const GATE: Gate<NoStage> = Gate::any().second_person();
    type On = Grant;
    type Out = ();

    fn run(self, grant: &mut Grant, write: &mut Write<'_>) -> Result<(), Problem> {
        if grant.valid_to.is_some_and(|to| to <= write.now()) {
            return Err(Problem::conflict("grant-ended-already"));
        }
        grant.valid_to = Some(write.now());
        Ok(())
    }
}

/// The kind. Who may do what is no secret among those who work here.
pub const KIND: Kind = Kind {
    name: "grant",
    schema: "",
    records: &[RecordOf::of::<Grant>(Scope::Granted(&[(Reach::Unit, "TRUE")]))],
    acts: &[ActOf::of::<Give>(), ActOf::of::<Withdraw>()],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
