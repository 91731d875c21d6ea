//! One row of an answer, of either store.

use super::{Column, StoreFault};

/// A row; columns are counted from 0.
pub enum Row<'r> {
    /// Of SQLite.
    Lite(&'r rusqlite::Row<'r>),
    /// Of PostgreSQL.
    Grown(&'r postgres::Row),
}

impl Row<'_> {
    /// The value of a column. Errors: another type, or no such column.
    pub fn get<T: Column>(&self, column: usize) -> Result<T, StoreFault> {
        match self {
            Self::Lite(row) => Ok(row.get(column)?),
            Self::Grown(row) => Ok(row.try_get(column)?),
        }
    }
}
