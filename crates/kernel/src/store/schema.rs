//! The kernel's own tables. A kind brings its own in its folder.

use super::{Conn, StoreFault};

/// Tables of the store `data` that belong to no kind.
pub const KERNEL_SCHEMA: &str = include_str!("kernel.sql");

/// The store `keys`.
pub const KEYS_SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS record_key (
  id      TEXT PRIMARY KEY,
  wrapped BYTEA NOT NULL
);
";

/// The store `search`.
pub const SEARCH_SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS search_key (
  word   BYTEA NOT NULL,
  kind   TEXT NOT NULL,
  record TEXT NOT NULL,
  file   TEXT NOT NULL,
  PRIMARY KEY (word, kind, record)
);
CREATE INDEX IF NOT EXISTS search_key_record ON search_key (record);
";

/// Makes the tables that are not there yet.
pub fn prepare<'s>(conn: &mut Conn, schemas: impl IntoIterator<Item = &'s str>) -> Result<(), StoreFault> {
    for schema in schemas {
        conn.batch(schema)?;
    }
    Ok(())
}
