//! A record: a struct that is a row, with an id, a version, perhaps a stage, and fields that may be sealed.

use crate::code_list::Codes;
use crate::id::Id;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::sealed::{KeyRef, Keys, SealedSlot};
use crate::store::{Param, Row, StoreFault};

/// What a record says, by field.
pub type Facts = serde_json::Map<String, serde_json::Value>;

/// A field's value as it is shown.
pub fn fact(value: impl serde::Serialize) -> Result<serde_json::Value, Problem> {
    serde_json::to_value(value).map_err(Problem::ours)
}

/// A column of a record's table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ColumnOf {
    /// Its name, the same as the field's.
    pub name: &'static str,
    /// Does it hold sealed text?
    pub sealed: bool,
}

/// Derived with `#[derive(Record)]` and `#[record(kind = "…", table = "…", stage = "…", file = "…", due = "…", hidden = "…")]`.
///
/// The struct has the fields `id: Id<Self>` and `version: i64`; with sealed fields also `key_id: KeyRef`. `stage`
/// names the field that holds the stage, `file` the field with the id of the file (case) this record belongs to,
/// `due` the field that keeps the earliest deadline of its clocks, `hidden` fields that are never shown.
pub trait Record: Sized + Clone + Send + 'static {
    /// The type of its stage, [`crate::code_list::NoStage`] when it has none.
    type Stage: Codes;
    /// The kind's or part's name: `complaint`, `allegation`.
    const KIND: &'static str;
    /// Its table.
    const TABLE: &'static str;
    /// Its columns in the order of the fields.
    const COLUMNS: &'static [ColumnOf];
    /// `t.id, t.version, …`
    const SELECT: &'static str;
    /// The column that names the file it belongs to: `id` when it is one itself.
    const FILE: &'static str;
    /// The statement that inserts one.
    const INSERT: &'static str;
    /// The statement that changes one, if its version is still the one behind the last column's number.
    const UPDATE: &'static str;

    /// Reads a row of [`Record::SELECT`].
    fn from_row(row: &Row<'_>) -> Result<Self, StoreFault>;
    /// The values of its columns.
    fn values(&self) -> Vec<&dyn Param>;
    /// Its id.
    fn id(&self) -> Id<Self>;
    /// How often it was saved.
    fn version(&self) -> i64;
    /// Counts one more saving.
    fn count_version(&mut self);
    /// Its stage.
    fn stage(&self) -> Option<Self::Stage>;
    /// The key of its sealed fields.
    fn key(&self) -> Option<&KeyRef>;
    /// The id of the file it belongs to; its own when it is one.
    fn file(&self) -> String;
    /// Where its earliest deadline is kept, if lists are ordered by it.
    fn next_due(&mut self) -> Option<&mut Option<Moment>>;
    /// What it says, field by field, with its sealed fields opened; without keys and without what is never shown.
    fn facts(&self, keys: &dyn Keys) -> Result<Facts, Problem>;
    /// Visits its sealed fields.
    fn each_sealed(
        &mut self,
        visit: &mut dyn FnMut(&'static str, &mut dyn SealedSlot) -> Result<(), Problem>,
    ) -> Result<(), Problem>;
}
