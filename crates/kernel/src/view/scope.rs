//! What an actor may see, as conditions in SQL. The same conditions bound a read and the reach of an act.

use crate::actor::{Actor, Who};
use crate::grant::Reach;
use crate::house::House;
use crate::kind::{RecordOf, Scope};
use crate::moment::Moment;
use crate::problem::Problem;

/// Whose eyes.
#[derive(Clone, Copy)]
pub(crate) enum Viewer<'v> {
    /// An actor's.
    Somebody(&'v Actor),
    /// The house's own: rules across records, jobs.
    House,
}

/// The bounds of a view.
#[derive(Clone, Copy)]
pub(crate) struct Bounds<'v> {
    pub(crate) house: &'v House,
    pub(crate) viewer: Viewer<'v>,
    pub(crate) at: Moment,
}

/// A `{kind}` within a `{kind}` within …: deeper than this is a mistake.
const DEPTH: usize = 4;

impl Bounds<'_> {
    /// Writes the conditions into a statement. The added values go behind the statement's own `given` ones.
    pub(super) fn expand(&self, sql: &str, given: usize) -> Result<(String, Vec<String>), Problem> {
        let mut added = Vec::new();
        let text = self.write_out(sql, None, given, &mut added, 0)?;
        Ok((text, added))
    }

    /// The statement that finds the record `$1` of a kind if it is within the reach of an act.
    pub(super) fn expand_one(&self, act: &str, kind: &str) -> Result<(String, Vec<String>), Problem> {
        let mut added = Vec::new();
        let record = self.record(kind)?;
        let act = Some(act).filter(|act| *act != format!("{kind}.read"));
        let bound = self.condition(record, act, 1, &mut added, 0)?;
        let text = format!("SELECT CAST(1 AS BIGINT) FROM {} t WHERE t.id = $1 AND ({bound})", record.table);
        Ok((text, added))
    }

    fn record(&self, kind: &str) -> Result<&'static RecordOf, Problem> {
        self.house.record(kind).ok_or_else(|| Problem::ours(format!("there is no kind {kind}")))
    }

    /// With an act, each `{kind}` stands for what may be seen *and* is within that act's reach.
    fn write_out(
        &self,
        sql: &str,
        act: Option<&str>,
        given: usize,
        added: &mut Vec<String>,
        depth: usize,
    ) -> Result<String, Problem> {
        if depth > DEPTH {
            return Err(Problem::ours("scopes go in a circle"));
        }
        let mut text = String::with_capacity(sql.len() * 2);
        let mut rest = sql;
        while let Some((before, behind)) = rest.split_once('{') {
            text.push_str(before);
            let (kind, behind) = behind.split_once('}').ok_or_else(|| Problem::ours("a { without its }"))?;
            let record = self.record(kind)?;
            let mut bound = self.condition(record, None, given, added, depth)?;
            if act.is_some() {
                let within = self.condition(record, act, given, added, depth)?;
                bound = format!("({bound}) AND ({within})");
            }
            text.push_str(&format!("(SELECT t.* FROM {} t WHERE {bound})", record.table));
            rest = behind;
        }
        text.push_str(rest);
        Ok(text)
    }

    /// The condition under which `t` is within reach of an act, or may be seen at all. A part is within reach of an act
    /// through what it belongs to; without any grant for the act nothing is.
    fn condition(
        &self,
        record: &RecordOf,
        act: Option<&str>,
        given: usize,
        added: &mut Vec<String>,
        depth: usize,
    ) -> Result<String, Problem> {
        let Viewer::Somebody(actor) = self.viewer else { return Ok("TRUE".into()) };
        let seen = match record.scope {
            Scope::Open | Scope::Through(_) if act.is_some_and(|act| self.reach_of(actor, act).is_empty()) => {
                "FALSE".to_owned()
            }
            Scope::Open => "TRUE".to_owned(),
            Scope::Through(condition) => condition.to_owned(),
            Scope::Granted(conditions) => {
                let read = format!("{}.read", record.kind);
                self.granted(actor, act.unwrap_or(&read), conditions)
            }
        };
        let passed_on = act.filter(|_| matches!(record.scope, Scope::Through(_)));
        let unbarred = match &actor.person {
            Some(_) => {
                format!(" AND NOT EXISTS (SELECT 1 FROM bar b WHERE b.file = t.{} AND b.person = :person)", record.file)
            }
            None => String::new(),
        };
        let whole = fill(&format!("({seen}){unbarred}"), actor, &self.approvals(actor), given, added);
        self.write_out(&whole, passed_on, given, added, depth + 1)
    }

    fn granted(&self, actor: &Actor, act: &str, conditions: &[(Reach, &str)]) -> String {
        let either: Vec<&str> = self
            .reach_of(actor, act)
            .iter()
            .filter_map(|reach| match reach {
                Reach::All => Some("TRUE"),
                other => conditions.iter().find(|(known, _)| known == other).map(|(_, condition)| *condition),
            })
            .collect();
        if either.is_empty() { "FALSE".into() } else { either.join(" OR ") }
    }

    fn reach_of(&self, actor: &Actor, act: &str) -> Vec<Reach> {
        self.house.grants().reaches(&actor.roles, act, self.at)
    }

    fn approvals(&self, actor: &Actor) -> Vec<String> {
        self.house.grants().approvals(&actor.roles, self.at)
    }
}

/// Puts numbered parameters for `:me` and the others.
fn fill(condition: &str, actor: &Actor, approvals: &[String], given: usize, added: &mut Vec<String>) -> String {
    let number = |values: &[String], added: &mut Vec<String>| -> String {
        if values.is_empty() {
            return "NULL".into();
        }
        let places: Vec<String> = values
            .iter()
            .map(|value| {
                let known = added.iter().position(|old| old == value);
                let index = known.unwrap_or_else(|| {
                    added.push(value.clone());
                    added.len() - 1
                });
                format!("${}", given + index + 1)
            })
            .collect();
        places.join(", ")
    };
    let (body, contact) = match &actor.who {
        Who::Liaison { body, .. } => (vec![body.clone()], Vec::new()),
        Who::Receipt(contact) => (Vec::new(), vec![contact.clone()]),
        _ => (Vec::new(), Vec::new()),
    };
    let me: Vec<String> = actor.officer_id().map(str::to_owned).into_iter().collect();
    let person: Vec<String> = actor.person.clone().into_iter().collect();
    let mut text = condition.to_owned();
    for (name, values) in [
        (":me", &me),
        (":person", &person),
        (":teams", &actor.teams),
        (":body", &body),
        (":contact", &contact),
        (":approvals", &approvals.to_vec()),
    ] {
        if text.contains(name) {
            text = text.replace(name, &number(values, added));
        }
    }
    text
}
