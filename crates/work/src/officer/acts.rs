//! Inviting, changing and ending officers. The roles of supervisor and above need the head (institution d).

use kernel::act::{Act, Nothing};
use kernel::actor::Who;
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::store::Json;
use kernel::text::Line;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::record::{Officer, RoleHeld};

/// Roles that are given and taken with the head's approval.
const HIGH: [&str; 5] = ["supervisor", "protection_lead", "head", "administrator", "records_officer"];
/// Roles of whoever is no officer.
const NOT_FOR_OFFICERS: [&str; 3] = ["public", "complainant", "institution"];

/// Takes somebody in. The way to sign in is set, and high roles are given, afterwards.
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
        if write.actor().who != Who::Institution && !high_of(&self.roles).is_empty() {
            return Err(Problem::field("roles", "role-needs-head"));
        }
        check_for_officers(&self.roles)?;
        if let Some(person) = &self.person {
            let known: Vec<Officer> = write.read(|view| view.records("WHERE t.person = $1", &[person]))?;
            if known.is_empty() {
                return Err(Problem::field("person", "field-unknown-choice"));
            }
        }
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

fn high_of(roles: &[Line]) -> Vec<String> {
    let mut high: Vec<String> = roles.iter().map(ToString::to_string).collect();
    high.retain(|role| HIGH.contains(&role.as_str()));
    high.sort_unstable();
    high.dedup();
    high
}

/// Who changes an account: nobody their own, and nobody one that has ended.
fn check_changeable(officer: &Officer, write: &Write<'_>) -> Result<(), Problem> {
    if write.person() == Some(officer.person.as_str()) {
        return Err(Problem::refused("not-for-oneself"));
    }
    if officer.is_active(write.now()) { Ok(()) } else { Err(Problem::conflict("officer-not-active")) }
}

fn check_for_officers(roles: &[Line]) -> Result<(), Problem> {
    let foreign = roles.iter().any(|role| NOT_FOR_OFFICERS.contains(&role.as_str()));
    if foreign { Err(Problem::field("roles", "field-unknown-choice")) } else { Ok(()) }
}

/// Changes what an officer is here; high roles stay as they are.
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
        check_changeable(officer, write)?;
        check_for_officers(&self.roles)?;
        if high_of(&self.roles) != officer.high_roles(write.now()) {
            return Err(Problem::field("roles", "role-needs-head"));
        }
        officer.name = self.name;
        officer.team = self.team.map(Line::into_string);
        officer.hold(&self.roles, write.now());
        officer.languages = Json(self.languages.into_iter().map(Line::into_string).collect());
        Ok(())
    }
}

/// Gives and takes the roles of supervisor and above: those an officer holds from now on. The head approves.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeHighRoles {
    pub roles: Vec<Line>,
}

impl Act for ChangeHighRoles {
    const NAME: &'static str = "officer.change_high_roles";
    const GATE: Gate<NoStage> = Gate::any().second_person();
    type On = Officer;
    type Out = ();

    /// Errors: a role that is none of these; nobody would be left as head or administrator (`last-of-role`).
    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        check_changeable(officer, write)?;
        if let Some(place) = self.roles.iter().position(|role| !HIGH.contains(&role.as_str())) {
            return Err(Problem::field(format!("roles.{place}"), "field-unknown-choice"));
        }
        let now = write.now();
        let others: Vec<Officer> = write.read(|view| view.records("WHERE t.id <> $1", &[&officer.id]))?;
        let (before, after) = (officer.high_roles(now), high_of(&self.roles));
        for role in ["administrator", "head"].map(str::to_owned) {
            let elsewhere = others.iter().any(|one| one.is_active(now) && one.roles_at(now).contains(&role));
            if before.contains(&role) && !after.contains(&role) && !elsewhere {
                return Err(Problem::conflict("last-of-role").with("role", role));
            }
        }
        let mut wanted = self.roles;
        wanted.extend(officer.roles.iter().map(|held| held.role.clone()).filter(|role| !HIGH.contains(&role.as_str())));
        officer.hold(&wanted, now);
        Ok(())
    }
}

impl Officer {
    fn high_roles(&self, at: Moment) -> Vec<String> {
        let mut high = self.roles_at(at);
        high.retain(|role| HIGH.contains(&role.as_str()));
        high.sort_unstable();
        high
    }

    /// Holds these roles from now on; those it held no longer stay known with their end.
    fn hold(&mut self, wanted: &[Line], now: Moment) {
        let held = self.roles_at(now);
        for one in &mut self.roles.0 {
            if held.contains(&one.role.to_string()) && !wanted.contains(&one.role) && one.to.is_none_or(|to| now < to) {
                one.to = Some(now);
            }
        }
        for role in wanted.iter().filter(|role| !held.contains(&role.to_string())) {
            self.roles.0.push(RoleHeld { role: role.clone(), from: Some(now), to: None });
        }
    }
}

/// Ends an account. Open work must have been handed over, high roles taken back.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct End {}

impl Act for End {
    const NAME: &'static str = "officer.end";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Officer;
    type Out = ();

    fn run(self, officer: &mut Officer, write: &mut Write<'_>) -> Result<(), Problem> {
        check_changeable(officer, write)?;
        let id = officer.id.to_string();
        let open = write.read(|view| {
            view.number("SELECT COUNT(*) FROM {complaint} c WHERE c.owner = $1 AND c.stage <> 'closed'", &[&id])
        })?;
        if open > 0 {
            return Err(Problem::conflict("officer-has-cases").with("count", open));
        }
        let now = write.now();
        if !officer.high_roles(now).is_empty() {
            return Err(Problem::conflict("officer-holds-high-role"));
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
