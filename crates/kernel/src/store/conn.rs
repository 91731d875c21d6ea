//! A connection to either store. It never leaves the kernel's threads.

use std::collections::HashMap;

use super::{Param, Row, StoreFault};

/// A connection with its prepared statements.
pub struct Conn(Side);

enum Side {
    Lite(rusqlite::Connection),
    Grown { client: Box<postgres::Client>, prepared: HashMap<String, postgres::Statement> },
}

impl Conn {
    pub(super) const fn lite(conn: rusqlite::Connection) -> Self {
        Self(Side::Lite(conn))
    }

    pub(super) fn grown(client: postgres::Client) -> Self {
        Self(Side::Grown { client: Box::new(client), prepared: HashMap::new() })
    }

    /// Is this PostgreSQL?
    pub const fn is_grown(&self) -> bool {
        matches!(self.0, Side::Grown { .. })
    }

    /// What stands behind a `SELECT` that will be changed: a row lock where several writers work at once.
    pub const fn for_change(&self) -> &'static str {
        if self.is_grown() { " FOR UPDATE" } else { "" }
    }

    /// What stands behind a `SELECT` that takes work no other node has taken.
    pub const fn for_taking(&self) -> &'static str {
        if self.is_grown() { " FOR UPDATE SKIP LOCKED" } else { "" }
    }

    /// Runs a statement and says how many rows it changed. `$1` is `values[0]`, however often and in whatever order.
    pub fn execute(&mut self, sql: &str, values: &[&dyn Param]) -> Result<u64, StoreFault> {
        match &mut self.0 {
            Side::Lite(conn) => {
                let mut statement = conn.prepare_cached(sql)?;
                bind(&mut statement, values)?;
                Ok(statement.raw_execute()? as u64)
            }
            Side::Grown { client, prepared } => {
                let statement = remembered(client, prepared, sql)?;
                Ok(client.execute(&statement, &grown(values))?)
            }
        }
    }

    /// Runs a query and makes each row into something.
    pub fn query<T, E: From<StoreFault>>(
        &mut self,
        sql: &str,
        values: &[&dyn Param],
        mut each: impl FnMut(&Row<'_>) -> Result<T, E>,
    ) -> Result<Vec<T>, E> {
        let mut found = Vec::new();
        match &mut self.0 {
            Side::Lite(conn) => {
                let mut statement = conn.prepare_cached(sql).map_err(StoreFault::from)?;
                bind(&mut statement, values)?;
                let mut rows = statement.raw_query();
                while let Some(row) = rows.next().map_err(StoreFault::from)? {
                    found.push(each(&Row::Lite(row))?);
                }
            }
            Side::Grown { client, prepared } => {
                let statement = remembered(client, prepared, sql)?;
                for row in client.query(&statement, &grown(values)).map_err(StoreFault::from)? {
                    found.push(each(&Row::Grown(&row))?);
                }
            }
        }
        Ok(found)
    }

    /// Several statements without parameters: schemas, and the words of transactions.
    pub fn batch(&mut self, sql: &str) -> Result<(), StoreFault> {
        match &mut self.0 {
            Side::Lite(conn) => Ok(conn.execute_batch(sql)?),
            Side::Grown { client, .. } => Ok(client.batch_execute(sql)?),
        }
    }

    /// Does the store know this statement? Used by the test that prepares every statement of the program.
    pub fn prepares(&mut self, sql: &str) -> Result<(), StoreFault> {
        match &mut self.0 {
            Side::Lite(conn) => Ok(conn.prepare(sql).map(|_| ())?),
            Side::Grown { client, .. } => Ok(client.prepare(sql).map(|_| ())?),
        }
    }

    /// Begins to write.
    pub fn begin(&mut self) -> Result<(), StoreFault> {
        let word = if self.is_grown() { "BEGIN" } else { "BEGIN IMMEDIATE" };
        self.batch(word)
    }

    /// Begins to read: everything read until [`Conn::rollback`] is of one moment.
    pub fn begin_reading(&mut self) -> Result<(), StoreFault> {
        let word = if self.is_grown() { "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" } else { "BEGIN" };
        self.batch(word)
    }

    /// Runs what may be run twice; where the server went away meanwhile, on a new connection.
    pub fn again<T>(
        &mut self,
        reopen: &dyn Fn() -> Result<Self, StoreFault>,
        mut work: impl FnMut(&mut Self) -> Result<T, StoreFault>,
    ) -> Result<T, StoreFault> {
        match work(self) {
            Err(StoreFault::Unreachable(_)) if self.is_grown() => {
                *self = reopen()?;
                work(self)
            }
            answer => answer,
        }
    }

    /// Makes what was written durable.
    pub fn commit(&mut self) -> Result<(), StoreFault> {
        self.batch("COMMIT")
    }

    /// Takes back what was written since [`Conn::begin`].
    pub fn rollback(&mut self) -> Result<(), StoreFault> {
        self.batch("ROLLBACK")
    }

    /// Did SQLite itself end the transaction? It takes back a whole group when the disk is full.
    pub fn lost_its_transaction(&self) -> bool {
        matches!(&self.0, Side::Lite(conn) if conn.is_autocommit())
    }

    /// Writes a whole copy of a SQLite store into a new file under the same key; PostgreSQL has its own tools.
    pub fn copy_into(&mut self, file: &std::path::Path) -> Result<(), StoreFault> {
        match &mut self.0 {
            Side::Lite(conn) => {
                conn.execute("VACUUM INTO ?1", [file.to_string_lossy()])?;
                Ok(())
            }
            Side::Grown { .. } => Err(StoreFault::Other("PostgreSQL is backed up by its own tools".into())),
        }
    }
}

/// SQLite counts `$n` by first appearance: the digits in the name say which value is meant.
fn bind(statement: &mut rusqlite::CachedStatement<'_>, values: &[&dyn Param]) -> Result<(), StoreFault> {
    for index in 1..=statement.parameter_count() {
        let place = statement
            .parameter_name(index)
            .and_then(|name| name.strip_prefix('$')?.parse::<usize>().ok())
            .ok_or_else(|| StoreFault::Other("parameters are written $1, $2, …".into()))?;
        let value =
            values.get(place.wrapping_sub(1)).ok_or_else(|| StoreFault::Other(format!("no value for ${place}")))?;
        statement.raw_bind_parameter(index, *value as &dyn rusqlite::types::ToSql)?;
    }
    Ok(())
}

fn grown<'v>(values: &[&'v dyn Param]) -> Vec<&'v (dyn postgres_types::ToSql + Sync)> {
    values.iter().map(|value| *value as &'v (dyn postgres_types::ToSql + Sync)).collect()
}

fn remembered(
    client: &mut postgres::Client,
    prepared: &mut HashMap<String, postgres::Statement>,
    sql: &str,
) -> Result<postgres::Statement, StoreFault> {
    if let Some(known) = prepared.get(sql) {
        return Ok(known.clone());
    }
    let statement = client.prepare(sql)?;
    prepared.insert(sql.to_owned(), statement.clone());
    Ok(statement)
}
