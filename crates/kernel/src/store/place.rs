//! Where the three stores are: a folder of SQLite files, or three PostgreSQL databases.

use std::path::PathBuf;
use std::time::Duration;

use super::{Conn, StoreFault};

/// One of the three stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// Records with their sealed text, audit, events.
    Data,
    /// Wrapped record keys; its copies live apart and shortly.
    Keys,
    /// Keyed word hashes; rebuilt, never backed up.
    Search,
}

impl Room {
    /// The name of its file or the ending of its database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Data => "data",
            Self::Keys => "keys",
            Self::Search => "search",
        }
    }
}

/// Where the stores lie.
#[derive(Debug, Clone)]
pub enum Place {
    /// `data.db`, `keys.db` and `search.db` in this folder.
    Folder(PathBuf),
    /// A server; the databases are `<prefix>_data`, `<prefix>_keys`, `<prefix>_search`.
    Server {
        /// Connection text without the database: `host=… port=… user=…`.
        address: String,
        /// Beginning of the databases' names.
        prefix: String,
    },
}

impl Place {
    /// Opens a connection. `key` is SQLCipher's raw key literal `x'…'`; PostgreSQL has its volume instead.
    pub fn open(&self, room: Room, key: &str) -> Result<Conn, StoreFault> {
        match self {
            Self::Folder(folder) => {
                let file = folder.join(format!("{}.db", room.name()));
                let conn = rusqlite::Connection::open(file)?;
                conn.pragma_update(None, "key", key)?;
                conn.busy_timeout(Duration::from_secs(10))?;
                conn.execute_batch(
                    "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
                     PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 4000; PRAGMA cache_size = -16000;",
                )?;
                conn.set_prepared_statement_cache_capacity(512);
                Ok(Conn::lite(conn))
            }
            Self::Server { address, prefix } => {
                let text = format!("{address} dbname={prefix}_{}", room.name());
                let client = postgres::Client::connect(&text, postgres::NoTls)?;
                Ok(Conn::grown(client))
            }
        }
    }

    /// Several writers at once, or one that commits many acts together?
    pub const fn many_writers(&self) -> bool {
        matches!(self, Self::Server { .. })
    }
}
