//! The first import: all or nothing, every bad row listed.

use std::collections::{BTreeMap, HashMap};

use kernel::act::{Act, Nothing};
use kernel::clock::ClockRule;
use kernel::clock_book::{Holiday, Setting};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::grant::{Grant, Reach};
use kernel::id::Id;
use kernel::kind::{Kinds, Scope};
use kernel::moment::Day;
use kernel::problem::{FieldProblem, Problem};
use kernel::store::Json;
use kernel::text::Line;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::body::{Body, BodyKind};
use crate::officer::{Officer, RoleHeld};

/// A body as a file states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BodyLine {
    /// Its short name.
    pub code: Line,
    /// What it is.
    pub kind: BodyKind,
    /// The short name of the body above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent: Option<Line>,
    /// Is it within the institution's competence?
    pub within: bool,
    /// Where letters go.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<Line>,
    /// By language.
    pub names: BTreeMap<String, Line>,
}

/// An officer as a file states them; the way to sign in is never in a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficerLine {
    /// The name.
    pub name: Line,
    /// The address to sign in with.
    pub email: Line,
    /// The roles.
    pub roles: Vec<Line>,
    /// The team.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<Line>,
    /// The body a liaison officer works for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<Line>,
    /// BCP-47, the first for pages.
    pub languages: Vec<Line>,
    /// The address of the same person's first account, when this is another one of theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_person_as: Option<Line>,
}

/// A clock rule as a file states it.
pub type ClockLine = ClockRule;

/// A holiday as a file states it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HolidayLine {
    /// The day.
    pub day: Day,
    /// Its name.
    pub name: Line,
}

/// A grant as a file states it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct GrantLine {
    /// The role's name.
    pub role: Line,
    /// The act's name.
    pub act: Line,
    /// How far.
    pub reach: Reach,
}

/// Fills an empty installation.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Import {
    /// By name.
    pub settings: BTreeMap<String, serde_json::Value>,
    /// The bodies.
    #[schemars(length(max = 2000))]
    pub bodies: Vec<BodyLine>,
    /// The officers.
    #[schemars(length(max = 2000))]
    pub officers: Vec<OfficerLine>,
    /// The grants.
    #[schemars(length(max = 10000))]
    pub grants: Vec<GrantLine>,
    /// The clock rules.
    #[schemars(length(max = 1000))]
    pub clocks: Vec<ClockLine>,
    /// The holidays.
    #[schemars(length(max = 1000))]
    pub holidays: Vec<HolidayLine>,
}

impl Act for Import {
    const NAME: &'static str = "institution.import";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Nothing;
    type Out = ();

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<(), Problem> {
        let there = write.read(|view| view.number("SELECT COUNT(*) FROM {setting} s", &[]))?;
        if there > 0 {
            return Err(Problem::conflict("institution-there-already"));
        }
        Problem::if_any(self.faults(write))?;
        for (name, value) in self.settings {
            let setting = Setting { id: write.new_id(), version: 0, name, value: Json(value) };
            write.insert(setting)?;
        }
        let bodies = take_bodies(write, self.bodies)?;
        // The first account of a person stands before any other of theirs.
        let (first, further): (Vec<_>, Vec<_>) = self.officers.into_iter().partition(|line| line.same_person_as.is_none());
        let mut persons = HashMap::new();
        for line in first.into_iter().chain(further) {
            take_officer(write, line, &bodies, &mut persons)?;
        }
        for line in self.grants {
            let grant = Grant {
                id: write.new_id(),
                version: 0,
                role: line.role.into_string(),
                act: line.act.into_string(),
                reach: line.reach,
                valid_from: write.now(),
                valid_to: None,
                set_by: None,
                approved_by: None,
            };
            write.insert(grant)?;
        }
        for rule in self.clocks {
            let record = super::rules::kept(write, rule);
            write.insert(record)?;
        }
        for line in self.holidays {
            let holiday = Holiday { id: write.new_id(), version: 0, day: line.day, name: line.name.into_string() };
            write.insert(holiday)?;
        }
        Ok(())
    }
}

impl Import {
    fn faults(&self, write: &Write<'_>) -> Vec<FieldProblem> {
        let mut found = Vec::new();
        let mut fault = |field: String, code: &'static str| {
            found.push(FieldProblem { field, code, arguments: Vec::new() });
        };
        let zone = self.settings.get("time_zone").and_then(serde_json::Value::as_str);
        if zone.is_some_and(|name| !super::rules::is_time_zone(name)) {
            fault("settings.time_zone".to_owned(), "field-unknown-choice");
        }
        let known = grantable(write.house().kinds);
        for (place, line) in self.grants.iter().enumerate() {
            if !known.iter().any(|name| name == line.act.as_str()) {
                fault(format!("grants.{place}.{}", line.act), "no-such-act");
            }
            let approves = format!("{}/approve", line.act);
            if self.grants.iter().any(|other| other.role == line.role && other.act.as_str().starts_with(&approves)) {
                fault(format!("grants.{place}.{}", line.act), "role-approves-itself");
            }
        }
        for (place, rule) in self.clocks.iter().enumerate() {
            if !rule.check().is_empty() {
                fault(format!("clocks.{place}.{}", rule.clock), "clock-rule-fault");
            }
            if write.house().act(&rule.breach).is_none() {
                fault(format!("clocks.{place}.{}", rule.breach), "no-such-act");
            }
            if self.clocks.iter().skip(place + 1).any(|other| rule.overlaps(other)) {
                fault(format!("clocks.{place}.{}", rule.clock), "clock-rules-overlap");
            }
        }
        let codes: Vec<&Line> = self.bodies.iter().map(|body| &body.code).collect();
        for (place, body) in self.bodies.iter().enumerate() {
            if self.bodies[..place].iter().any(|other| other.code == body.code) {
                fault(format!("bodies.{place}.code"), "field-taken");
            }
            if body.parent.as_ref().is_some_and(|parent| !codes.contains(&parent)) {
                fault(format!("bodies.{place}.parent"), "field-unknown-choice");
            }
        }
        for (place, holiday) in self.holidays.iter().enumerate() {
            if self.holidays[..place].iter().any(|other| other.day == holiday.day) {
                fault(format!("holidays.{place}.day"), "field-taken");
            }
        }
        for (place, officer) in self.officers.iter().enumerate() {
            if self.officers[..place].iter().any(|other| other.email == officer.email) {
                fault(format!("officers.{place}.email"), "field-taken");
            }
            let is_first = |other: &OfficerLine| other.same_person_as.is_none() && Some(&other.email) == officer.same_person_as.as_ref();
            if officer.same_person_as.is_some() && !self.officers.iter().any(is_first) {
                fault(format!("officers.{place}.same_person_as"), "field-unknown-choice");
            }
            if officer.body.as_ref().is_some_and(|body| !codes.contains(&body)) {
                fault(format!("officers.{place}.body"), "field-unknown-choice");
            }
        }
        found
    }
}

fn take_bodies(write: &mut Write<'_>, lines: Vec<BodyLine>) -> Result<HashMap<String, Id<Body>>, Problem> {
    let ids: HashMap<String, Id<Body>> =
        lines.iter().map(|line| (line.code.to_string(), write.new_id())).collect();
    for line in lines {
        let Some(id) = ids.get(line.code.as_str()) else { continue };
        let body = Body {
            id: *id,
            version: 0,
            parent: line.parent.as_ref().and_then(|parent| ids.get(parent.as_str())).map(ToString::to_string),
            code: line.code.into_string(),
            names: Json(line.names.into_iter().map(|(language, name)| (language, name.into_string())).collect()),
            body_kind: line.kind,
            within: line.within,
            email: line.email,
            ended_at: None,
        };
        write.insert(body)?;
    }
    Ok(ids)
}

fn take_officer(
    write: &mut Write<'_>,
    line: OfficerLine,
    bodies: &HashMap<String, Id<Body>>,
    persons: &mut HashMap<Line, String>,
) -> Result<(), Problem> {
    let id: Id<Officer> = write.new_id();
    let known = line.same_person_as.as_ref().and_then(|first| persons.get(first)).cloned();
    let person = known.unwrap_or_else(|| id.to_string());
    persons.insert(line.email.clone(), person.clone());
    let officer = Officer {
        id,
        version: 0,
        key_id: write.new_key()?,
        name: line.name,
        email: line.email,
        person,
        body: line.body.and_then(|body| bodies.get(body.as_str()).map(ToString::to_string)),
        team: line.team.map(Line::into_string),
        roles: Json(line.roles.into_iter().map(|role| RoleHeld { role, from: None, to: None }).collect()),
        languages: Json(line.languages.into_iter().map(Line::into_string).collect()),
        password: None,
        totp: None,
        totp_step: 0,
        recovery: None,
        wrong: 0,
        locked_to: None,
        ended_at: None,
    };
    write.insert(officer).map(|_| ())
}

/// Everything that can be granted: every act, the second person of those that need one, the reading of every record
/// that is granted, and the second persons that hang on content.
pub fn grantable(kinds: Kinds) -> Vec<String> {
    let mut names = vec!["complaint.conclude/approve_established".to_owned()];
    for kind in kinds {
        for act in kind.acts {
            names.push(act.name.to_owned());
            if act.second_person {
                names.push(format!("{}/approve", act.name));
            }
        }
        let granted = kind.records.iter().filter(|record| matches!(record.scope, Scope::Granted(_)));
        names.extend(granted.map(|record| format!("{}.read", record.kind)));
    }
    names
}
