//! Events, and the work that becomes due after them. The door writes both in the act's own transaction.

use crate::kind::JobOf;
use crate::problem::Problem;
use crate::store::Param;
use crate::write::Write;

/// A piece of work that is due: job `name` after `act` on a record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its id; also the idempotency key of what it performs.
    pub id: String,
    /// The job.
    pub name: String,
    /// The act it comes after.
    pub act: String,
    /// The kind of the record.
    pub kind: String,
    /// The record.
    pub record: String,
    /// The file it belongs to.
    pub file: String,
    /// How often it was tried.
    pub tries: i64,
}

/// What an event says: this act was performed on this record.
#[derive(Debug, Clone)]
pub(crate) struct Told {
    pub(crate) act: &'static str,
    pub(crate) kind: String,
    pub(crate) record: String,
    pub(crate) file: String,
}

/// Writes an event and a row for each job that comes after it.
pub(crate) fn tell(write: &mut Write<'_>, told: &Told) -> Result<(), Problem> {
    let id = write.fresh_id();
    let at = write.now();
    let sql = "INSERT INTO event (id, at, act, kind, record, file) VALUES ($1, $2, $3, $4, $5, $6)";
    let values: [&dyn Param; 6] = [&id, &at, &told.act, &told.kind, &told.record, &told.file];
    write.conn().execute(sql, &values)?;
    let kinds = write.house().kinds;
    for job in kinds.iter().flat_map(|kind| kind.jobs).filter(|job| job.after.contains(&told.act)) {
        put(write, job, told, &id)?;
    }
    Ok(())
}

fn put(write: &mut Write<'_>, job: &JobOf, told: &Told, event: &str) -> Result<(), Problem> {
    let id = write.fresh_id();
    let due = write.now().plus_seconds(job.wait);
    let sql = "INSERT INTO job (id, name, event, act, kind, record, file, due, tries)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
    let values: [&dyn Param; 8] = [&id, &job.name, &event, &told.act, &told.kind, &told.record, &told.file, &due];
    write.conn().execute(sql, &values)?;
    Ok(())
}
