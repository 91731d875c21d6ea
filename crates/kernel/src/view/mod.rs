//! Scoped reads: every query starts from what this person may see at all, so that forgetting a check shows nothing
//! instead of everything. `from {complaint} c` stands for the complaints the actor may see.

mod guard;
mod of_file;
mod scope;
#[cfg(test)]
mod tests;

use crate::actor::Actor;
use crate::house::House;
use crate::id::Id;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::record::Record;
use crate::sealed::{Keys, Located, Sealed};
use crate::store::{Conn, Param, Row, StoreFault};

pub(crate) use scope::{Bounds, Viewer};

/// What one actor may see, at one moment of the store.
pub struct View<'v> {
    conn: &'v mut Conn,
    house: &'v House,
    viewer: Viewer<'v>,
    at: Moment,
}

impl<'v> View<'v> {
    pub(crate) fn new(conn: &'v mut Conn, house: &'v House, viewer: Viewer<'v>, at: Moment) -> Self {
        Self { conn, house, viewer, at }
    }

    /// Who looks; `None` for the house itself.
    pub fn actor(&self) -> Option<&Actor> {
        match &self.viewer {
            Viewer::Somebody(actor) => Some(actor),
            Viewer::House => None,
        }
    }

    /// The moment of looking.
    pub const fn now(&self) -> Moment {
        self.at
    }

    /// The house's words, rules and calendar.
    pub const fn house(&self) -> &House {
        self.house
    }

    /// Runs a query in which tables are named only as `{kind}`. Errors: any other way of naming one.
    pub fn query<T>(
        &mut self,
        sql: &str,
        values: &[&dyn Param],
        each: impl FnMut(&Row<'_>) -> Result<T, StoreFault>,
    ) -> Result<Vec<T>, Problem> {
        guard::check(sql).map_err(Problem::ours)?;
        let bounds = Bounds { house: self.house, viewer: self.viewer, at: self.at };
        let (text, added) = bounds.expand(sql, values.len())?;
        let mut all: Vec<&dyn Param> = values.to_vec();
        all.extend(added.iter().map(|value| value as &dyn Param));
        Ok(self.conn.query(&text, &all, each)?)
    }

    /// Whole records: `tail` is what stands behind `from {kind} t`.
    pub fn records<R: Record>(&mut self, tail: &str, values: &[&dyn Param]) -> Result<Vec<R>, Problem> {
        let sql = format!("SELECT {} FROM {{{}}} t {tail}", R::SELECT, R::KIND);
        self.query(&sql, values, read_record)
    }

    /// The record of this id. Errors: `absent`, also when it is there but not for this person.
    pub fn record<R: Record>(&mut self, id: &Id<R>) -> Result<R, Problem> {
        self.records("WHERE t.id = $1", &[id])?.pop().ok_or_else(Problem::absent)
    }

    /// The record with the id in this text. Errors: `absent`.
    pub fn record_named<R: Record>(&mut self, id: &str) -> Result<R, Problem> {
        let id: Id<R> = id.parse().map_err(|_| Problem::absent())?;
        self.record(&id)
    }

    /// One number, such as a count; 0 when there is no row.
    pub fn number(&mut self, sql: &str, values: &[&dyn Param]) -> Result<i64, Problem> {
        Ok(self.query(sql, values, |row| row.get::<i64>(0))?.first().copied().unwrap_or(0))
    }

    /// The value of a sealed field.
    pub fn open<T: serde::Serialize + serde::de::DeserializeOwned + Clone>(
        &self,
        field: &Sealed<T>,
    ) -> Result<T, Problem> {
        field.open(&self.house.vault)
    }

    /// The value of a sealed field that may be empty.
    pub fn open_any<T: serde::Serialize + serde::de::DeserializeOwned + Clone>(
        &self,
        field: Option<&Sealed<T>>,
    ) -> Result<Option<T>, Problem> {
        field.map(|field| self.open(field)).transpose()
    }

    /// May the actor perform this act at all, on some record?
    pub fn may(&self, act: &str) -> bool {
        match &self.viewer {
            Viewer::House => true,
            Viewer::Somebody(actor) => !self.house.grants().reaches(&actor.roles, act, self.at).is_empty(),
        }
    }

    /// Is the record of this id within the actor's reach for this act?
    pub fn may_on(&mut self, act: &str, kind: &str, id: &str) -> Result<bool, Problem> {
        reaches(self.conn, &Bounds { house: self.house, viewer: self.viewer, at: self.at }, act, kind, id)
    }

    /// The keys of sealed fields.
    pub fn keys(&self) -> &dyn Keys {
        &self.house.vault
    }

    /// The connection, for the kernel's own tables.
    pub(crate) fn conn(&mut self) -> &mut Conn {
        self.conn
    }
}

/// Is this record within the reach of this act's grants?
pub(crate) fn reaches(conn: &mut Conn, bounds: &Bounds<'_>, act: &str, kind: &str, id: &str) -> Result<bool, Problem> {
    let (text, added) = bounds.expand_one(act, kind)?;
    let mut all: Vec<&dyn Param> = vec![&id];
    all.extend(added.iter().map(|value| value as &dyn Param));
    let found = conn.query(&text, &all, |row| row.get::<i64>(0))?;
    Ok(!found.is_empty())
}

/// Reads a row of [`Record::SELECT`] and tells its sealed fields where they stand.
pub(crate) fn read_record<R: Record>(row: &Row<'_>) -> Result<R, StoreFault> {
    let mut record = R::from_row(row)?;
    let id = record.id().to_string();
    let located = record.each_sealed(&mut |column, slot| {
        slot.locate(Located { kind: R::KIND, column, record: id.clone() });
        Ok(())
    });
    located.map_err(|problem| StoreFault::Other(problem.to_string()))?;
    Ok(record)
}
