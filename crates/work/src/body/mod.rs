//! A body: a public authority or other addressee.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use kernel::act::{Act, Nothing};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::store::Json;
use kernel::text::Line;
use kernel::write::Write;
use kernel::{Record, codes};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

codes! {
    /// What a body is.
    pub enum BodyKind = "body-kind" {
        Ministry = "ministry",
        Police = "police",
        Border = "border",
        MigrationService = "migration_service",
        DetentionOperator = "detention_operator",
        LocalSelfGovernment = "local_self_government",
        Court = "court",
        Health = "health",
        Education = "education",
        Social = "social",
        Registry = "registry",
        Parliament = "parliament",
        Commission = "commission",
        PrivateDutyBearer = "private_duty_bearer",
        Other = "other",
    }
}

/// A body.
#[derive(Debug, Clone, Record)]
#[record(kind = "body")]
pub struct Body {
    pub id: Id<Body>,
    pub version: i64,
    /// A short name for files and commands.
    pub code: String,
    /// By language.
    pub names: Json<BTreeMap<String, String>>,
    pub body_kind: BodyKind,
    pub parent: Option<String>,
    /// Is it within the institution's competence?
    pub within: bool,
    pub email: Option<Line>,
    pub ended_at: Option<Moment>,
}

impl Body {
    /// Its name in this language, or in any it has.
    pub fn name(&self, language: &str) -> &str {
        self.names.get(language).or_else(|| self.names.values().next()).map_or(self.code.as_str(), String::as_str)
    }
}

/// Writes a body down.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct RecordBody {
    pub code: Line,
    pub names: BTreeMap<String, Line>,
    pub body_kind: BodyKind,
    pub parent: Option<Id<Body>>,
    pub within: bool,
    pub email: Option<Line>,
}

/// The body.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Recorded {
    /// Its id.
    pub body: Id<Body>,
}

impl Act for RecordBody {
    const NAME: &'static str = "body.record";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Nothing;
    type Out = Recorded;

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<Recorded, Problem> {
        let names = named(self.names)?;
        let code = self.code.into_string();
        let known: Vec<Body> = write.read(|view| view.records("WHERE t.code = $1", &[&code]))?;
        if !known.is_empty() {
            return Err(Problem::field("code", "field-taken"));
        }
        let body = Body {
            id: write.new_id(),
            version: 0,
            code,
            names,
            body_kind: self.body_kind,
            parent: self.parent.map(|parent| parent.to_string()),
            within: self.within,
            email: self.email,
            ended_at: None,
        };
        Ok(Recorded { body: write.insert(body)?.id })
    }
}

fn named(names: BTreeMap<String, Line>) -> Result<Json<BTreeMap<String, String>>, Problem> {
    if names.is_empty() {
        return Err(Problem::field("names", "field-required"));
    }
    Ok(Json(names.into_iter().map(|(language, name)| (language, name.into_string())).collect()))
}

/// Changes what is known of a body.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangeBody {
    pub names: BTreeMap<String, Line>,
    pub body_kind: BodyKind,
    pub parent: Option<Id<Body>>,
    pub within: bool,
    pub email: Option<Line>,
}

impl Act for ChangeBody {
    const NAME: &'static str = "body.change";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Body;
    type Out = ();

    fn run(self, body: &mut Body, write: &mut Write<'_>) -> Result<(), Problem> {
        let mut above = self.parent;
        while let Some(parent) = above {
            if parent == body.id {
                return Err(Problem::field("parent", "field-circle"));
            }
            let next: Body =
                write.read(|view| view.record(&parent)).map_err(|_| Problem::field("parent", "field-unknown-choice"))?;
            above = next.parent.and_then(|id| id.parse().ok());
        }
        body.names = named(self.names)?;
        body.body_kind = self.body_kind;
        body.parent = self.parent.map(|parent| parent.to_string());
        body.within = self.within;
        body.email = self.email;
        Ok(())
    }
}

/// The kind. Which authorities there are is no secret.
pub const KIND: Kind = Kind {
    name: "body",
    schema: include_str!("schema.sql"),
    records: &[RecordOf::of::<Body>(Scope::Open)],
    acts: &[ActOf::of::<RecordBody>(), ActOf::of::<ChangeBody>()],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
