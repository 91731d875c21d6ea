//! Inviting, changing and ending officers, and what sign-in leaves behind.

use kernel::act::{Act, Nothing};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::problem::Problem;
use kernel::sealed::Sealed;
use kernel::store::Json;
use kernel::text::Line;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{Officer, RoleHeld};

/// Roles that only the head may give.
const HIGH: [&str; 4] = ["supervisor", "protection_lead", "head", "administrator"];
/// Wrong attempts before the wait begins.
const FREE: i64 = 5;
/// The first wait and the longest, in seconds.
const WAIT: (i64, i64) = (30, 900);

/// Takes somebody in. The way to sign in is set afterwards.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    pub name: Line,
    pub email: Line,
    /// The person, when they have another account already.
    pub person: Option<Line>,
    pub body: Option<Id<crate::body::Body>>,
    pub team: Option<Line>,
    pub roles: Vec<Line>,
    pub languages: Vec<Line>,
}

/// The officer.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Invited {
    /// Their record.
    pub officer: Id<Officer>,
}

impl Act for Invite {
    const NAME: &'static str = "officer.invite";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Nothing;
    type Out = Invited;

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<Invited, Problem> {
        check_roles(&self.roles, write)?;
        if !self.email.as_str().contains('@') {
            return Err(Problem::field("email", "field-not-an-address"));
        }
        let email = self.email.clone();
        let known: Vec<Officer> = write.read(|view| view.records("WHERE t.email = $1", &[&email]))?;
        if !known.is_empty() {
            return Err(Problem::field("email", "field-taken"));
        }
        let id: Id<Officer> = write.new_id();
        let officer = Officer {
            id,
            version: 0,
            key_id: write.new_key()?,
            name: self.name,
            email: self.email,
            person: self.person.map_or_else(|| id.to_string(), Line::into_string),
            body: self.body.map(|body| body.to_string()),
            team: self.team.map(Line::into_string),
            roles: Json(self.roles.into_iter().map(|role| RoleHeld { role, from: None, to: None }).collect()),
            languages: Json(self.languages.into_iter().map(Line::into_string).collect()),
            password: None,
            totp: None,
            totp_step: 0,
            recovery: None,
            wrong: 0,
            locked_to: None,
            ended_at: None,
        };
        write.insert(officer)?;
        Ok(Invited { officer: id })
    }
}

fn check_roles(roles: &[Line], write: &Write<'_>) -> Result<(), Problem> {
    let high = roles.iter().any(|role| HIGH.contains(&role.as_str()));
    if high && !write.may("officer.give_high_role") {
        return Err(Problem::field("roles", "role-needs-head"));
    }
    Ok(())
}

/// Changes what an officer is here.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Change {
    pub name: Line,
    pub team: Option<Line>,
    pub roles: Vec<Line>,
    pub languages: Vec<Line>,
}

impl Act for Change {
    const NAME: &'static str = "officer.change";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        if write.person() == Some(officer.person.as_str()) {
            return Err(Problem::refused("not-for-oneself"));
        }
        check_roles(&self.roles, write)?;
        officer.name = self.name;
        officer.team = self.team.map(Line::into_string);
        officer.roles = Json(self.roles.into_iter().map(|role| RoleHeld { role, from: None, to: None }).collect());
        officer.languages = Json(self.languages.into_iter().map(Line::into_string).collect());
        Ok(())
    }
}

/// Sets the means of signing in: a password's hash, the secret of one-time codes, hashes of recovery codes.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SetMeans {
    /// Argon2id, as its usual text.
    pub password: Line,
    /// In base32.
    pub totp: Line,
    pub recovery: Vec<Line>,
}

impl Act for SetMeans {
    const NAME: &'static str = "officer.set_means";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    fn run(self, officer: &mut Officer, _: &mut Write<'_>) -> Result<(), Problem> {
        officer.password = Some(Sealed::new(self.password.into_string()));
        officer.totp = Some(Sealed::new(self.totp.into_string()));
        officer.recovery = Some(Sealed::new(self.recovery.into_iter().map(Line::into_string).collect()));
        officer.wrong = 0;
        officer.locked_to = None;
        Ok(())
    }
}

/// What an attempt to sign in leaves behind.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteSignIn {
    /// Was everything right?
    pub right: bool,
    /// The step of the one-time code that was used.
    pub step: Option<i64>,
    /// The hash of the recovery code that was used.
    pub recovery: Option<Line>,
}

impl Act for NoteSignIn {
    const NAME: &'static str = "officer.note_sign_in";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    /// Errors: the code or recovery code was used meanwhile (`code-used`).
    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        if !self.right {
            officer.wrong += 1;
            let over = officer.wrong - FREE;
            if over >= 0 {
                let wait = (WAIT.0 << over.clamp(0, 10)).min(WAIT.1);
                officer.locked_to = Some(write.now().plus_seconds(wait));
            }
            return Ok(());
        }
        if let Some(step) = self.step {
            if step <= officer.totp_step {
                return Err(Problem::conflict("code-used"));
            }
            officer.totp_step = step;
        }
        if let (Some(used), Some(sealed)) = (self.recovery, &officer.recovery) {
            let mut left = write.open(sealed)?;
            let before = left.len();
            left.retain(|hash| hash != used.as_str());
            if left.len() == before {
                return Err(Problem::conflict("code-used"));
            }
            officer.recovery = Some(Sealed::new(left));
        }
        officer.wrong = 0;
        officer.locked_to = None;
        Ok(())
    }
}

/// Ends an account. Open work must have been handed over.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct End {}

impl Act for End {
    const NAME: &'static str = "officer.end";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        if write.person() == Some(officer.person.as_str()) {
            return Err(Problem::refused("not-for-oneself"));
        }
        let id = officer.id.to_string();
        let open = write.read(|view| {
            view.number("SELECT COUNT(*) FROM {complaint} c WHERE c.owner = $1 AND c.stage <> 'closed'", &[&id])
        })?;
        if open > 0 {
            return Err(Problem::conflict("officer-has-cases").with("count", open));
        }
        let now = write.now();
        for role in ["administrator", "head"] {
            let holds = |one: &Officer| one.is_active(now) && one.roles_at(now).iter().any(|held| held == role);
            let all: Vec<Officer> = write.read(|view| view.records("", &[]))?;
            if holds(officer) && all.iter().filter(|one| holds(one)).count() == 1 {
                return Err(Problem::conflict("last-of-role").with("role", role));
            }
        }
        officer.ended_at = Some(now);
        Ok(())
    }
}

/// The officer who is to own something: the chosen one, or whoever acts. Errors: none chosen and nobody acts; not
/// active; somebody of a body; somebody who does not work on cases.
pub(crate) fn chosen(write: &mut Write<'_>, chosen: Option<Id<Officer>>, field: &str) -> Result<Officer, Problem> {
    let id = match chosen {
        Some(id) => id.to_string(),
        None => write.actor().officer_id().map(str::to_owned).ok_or_else(|| Problem::field(field, "field-required"))?,
    };
    let now = write.now();
    let officer: Officer =
        write.read(|view| view.record_named(&id)).map_err(|_| Problem::field(field, "field-unknown-choice"))?;
    if officer.body.is_some() || !officer.is_active(now) {
        return Err(Problem::field(field, "officer-not-active"));
    }
    if write.house().grants().reaches(&officer.roles_at(now), "complaint.admit", now).is_empty() {
        return Err(Problem::field(field, "officer-not-on-cases"));
    }
    Ok(officer)
}
