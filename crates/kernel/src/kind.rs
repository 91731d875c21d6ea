//! A kind of work, as its folder declares it, and the one list of kinds.

use serde_json::Value;

use crate::act::{Act, Subject};
use crate::code_list::Codes;
use crate::grant::Reach;
use crate::problem::Problem;
use crate::record::{ColumnOf, Facts, Record};
use crate::sealed::KeyRef;
use crate::store::{Row, StoreFault};
use crate::view::View;
use crate::write::Write;

/// A kind of work.
pub struct Kind {
    /// Its name: `complaint`.
    pub name: &'static str,
    /// Its tables.
    pub schema: &'static str,
    /// Its records: the first is the kind's own, the others its parts.
    pub records: &'static [RecordOf],
    /// Everything that can be done.
    pub acts: &'static [ActOf],
    /// What happens by itself after an act.
    pub jobs: &'static [JobOf],
    /// Every statement of its reads and acts, for the test that prepares each on both stores.
    pub statements: &'static [&'static str],
    /// A life of one: steps that run and steps that are refused.
    pub walk: &'static str,
}

impl Kind {
    /// The kind's own record.
    pub const fn record(&self) -> &'static RecordOf {
        &self.records[0]
    }
}

/// Who sees which records of a table. In the conditions `t` is the record, `:me` the officer, `:person` the person,
/// `:teams` the teams, `:body` the body, `:contact` the contact whose receipt is held, `:approvals` the grants held
/// as a second person, and `{kind}` the records of that kind that this person may see.
#[derive(Debug, Clone, Copy)]
pub enum Scope {
    /// By the grant `<kind>.read`: one condition for each reach; reach `all` sees every one.
    Granted(&'static [(Reach, &'static str)]),
    /// With what it belongs to, by this condition.
    Through(&'static str),
    /// Everybody: what the institution publishes of itself.
    Open,
}

/// A record of a kind, without its type.
pub struct RecordOf {
    /// The kind's or part's name.
    pub kind: &'static str,
    /// Its table.
    pub table: &'static str,
    /// Its columns.
    pub columns: &'static [ColumnOf],
    /// The column that names the file it belongs to.
    pub file: &'static str,
    /// Who sees which.
    pub scope: Scope,
    /// The codes of its stages.
    pub stages: fn() -> Vec<&'static str>,
    /// One of them, as the viewer may see it.
    pub show: fn(&mut View<'_>, &str) -> Result<Facts, Problem>,
    /// A page of them by id, behind this one.
    pub list: fn(&mut View<'_>, &str, i64) -> Result<Vec<Facts>, Problem>,
    /// Saves the one of this id, if there is one and it keeps its file's earliest deadline, with the one that is now.
    pub(crate) keep_due: fn(&mut Write<'_>, &str) -> Result<(), Problem>,
    /// Can a row be read as the struct? For the test that compares structs with tables.
    pub reads: fn(&Row<'_>) -> Result<(), StoreFault>,
}

impl RecordOf {
    /// The declaration of an `R`.
    pub const fn of<R: Record>(scope: Scope) -> Self {
        Self {
            kind: R::KIND,
            table: R::TABLE,
            columns: R::COLUMNS,
            file: R::FILE,
            scope,
            stages: || R::Stage::ALL.iter().map(|stage| stage.code()).collect(),
            show: |view, id| view.record_named::<R>(id)?.facts(view.keys()),
            list: |view, after, most| {
                let found: Vec<R> = view.records("WHERE t.id > $1 ORDER BY t.id LIMIT $2", &[&after, &most])?;
                found.iter().map(|one| one.facts(view.keys())).collect()
            },
            keep_due: |write, id| write.keep_due_again::<R>(id),
            reads: |row| R::from_row(row).map(|_| ()),
        }
    }
}

/// An act, without its type.
pub struct ActOf {
    /// `kind.verb`.
    pub name: &'static str,
    /// The kind it acts on; empty for nothing.
    pub on: &'static str,
    /// Is a second person needed?
    pub second_person: bool,
    /// The stages at which it is open; `None` means any.
    pub stages: fn() -> Option<Vec<&'static str>>,
    /// The JSON schema of its input.
    pub schema: fn() -> schemars::Schema,
    /// Performs it inside the door, on the record of this id, with this input.
    pub(crate) perform: fn(&mut Write<'_>, &str, Value, Pass) -> Result<Passed, Problem>,
}

/// What the door is asked to do with an act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pass {
    /// Perform it, or propose it if it needs a second person. With the version the form was made from.
    Request(Option<i64>),
    /// Perform what the first person proposed, as the second.
    Approve,
}

/// What came of it.
pub(crate) enum Passed {
    /// Done, with its answer.
    Done(Value),
    /// Kept for a second person.
    Proposed(Proposed),
}

/// An act that waits for a second person who holds this grant.
pub(crate) struct Proposed {
    pub(crate) grant: String,
    pub(crate) content: Value,
    pub(crate) key: Option<KeyRef>,
    pub(crate) file: String,
}

impl ActOf {
    /// The declaration of an `A`.
    pub const fn of<A: Act>() -> Self {
        Self {
            name: A::NAME,
            on: <A::On as Subject>::KIND,
            second_person: A::GATE.needs_second(),
            stages: || A::GATE.stages(),
            schema: || schemars::SchemaGenerator::default().into_root_schema_for::<A>(),
            perform: crate::desk::pass::<A>,
        }
    }

    /// The verb: what stands behind the kind's name.
    pub fn verb(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(_, verb)| verb)
    }

    /// The kind the act's name begins with.
    pub fn kind(&self) -> &'static str {
        self.name.split_once('.').map_or(self.name, |(kind, _)| kind)
    }
}

/// Something that happens by itself after an act.
pub struct JobOf {
    /// Its name.
    pub name: &'static str,
    /// After which acts.
    pub after: &'static [&'static str],
    /// How many seconds after.
    pub wait: i64,
    /// Does it. Idempotent: it may be run again.
    pub run: fn(&crate::desk::Desk, &crate::event::Due) -> Result<(), Problem>,
}

/// All kinds there are.
pub type Kinds = &'static [&'static Kind];

/// The one list: `kernel::kinds![contact, complaint];` names the folders.
#[macro_export]
macro_rules! kinds {
    ($($folder:ident),+ $(,)?) => {
        $(pub mod $folder;)+
        /// Every kind of work there is.
        pub const KINDS: $crate::kind::Kinds = &[$(&$folder::KIND),+];
    };
}
