//! Pressing twice files once: the answer to a request is kept for a day, sealed under the caller's own token, so that
//! a repeat is told the same.

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::chance::Chance;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::seal::{self, KeyId, Place, RecordKey};
use crate::store::{Conn, Param};
use crate::text::hex;

/// How long an answer is kept, in seconds.
pub const KEPT: i64 = 24 * 3600;

/// A caller's token, and what it stands for here.
pub(crate) struct Token {
    id: String,
    request: String,
    key: RecordKey,
}

impl Token {
    /// `caller` and `token` name the request, `content` is what it asks for.
    pub(crate) fn new(caller: &str, token: &str, content: &[u8]) -> Self {
        let digest = |label: &str, parts: [&[u8]; 2]| -> [u8; 32] {
            let mut hash = Sha256::new();
            hash.update(label.as_bytes());
            for part in parts {
                hash.update((part.len() as u64).to_be_bytes());
                hash.update(part);
            }
            hash.finalize().into()
        };
        Self {
            id: hex(&digest("id", [caller.as_bytes(), token.as_bytes()])),
            request: hex(&digest("request", [content, b""])),
            key: RecordKey::new(digest("answer", [caller.as_bytes(), token.as_bytes()])),
        }
    }

    const fn place(&self) -> Place<'_> {
        Place { kind: "idempotency", column: "answer", record: self.id.as_str() }
    }

    /// The answer given before. Errors: the token was used for another request (`key-reused`).
    pub(crate) fn answer(&self, conn: &mut Conn) -> Result<Option<Value>, Problem> {
        let sql = "SELECT request, answer FROM idempotency WHERE id = $1";
        let rows = conn.query(sql, &[&self.id], |row| {
            Ok::<_, crate::store::StoreFault>((row.get::<String>(0)?, row.get::<Vec<u8>>(1)?))
        })?;
        let Some((request, sealed)) = rows.first() else { return Ok(None) };
        if *request != self.request {
            return Err(Problem::conflict("key-reused"));
        }
        let plain =
            seal::open(&self.key, self.place(), sealed).map_err(|_| Problem::ours("a kept answer is broken"))?;
        serde_json::from_slice(&plain).map(Some).map_err(Problem::ours)
    }

    /// Keeps an answer. A second request with the same token in the same moment fails as taken, and is run again.
    pub(crate) fn keep(&self, conn: &mut Conn, chance: &Chance, answer: &Value, at: Moment) -> Result<(), Problem> {
        let plain = serde_json::to_vec(answer).map_err(Problem::ours)?;
        let sealed = seal::seal(&self.key, KeyId([0; 16]), self.place(), chance.bytes(), &plain);
        let values: [&dyn Param; 4] = [&self.id, &self.request, &sealed, &at];
        conn.execute("INSERT INTO idempotency (id, request, answer, at) VALUES ($1, $2, $3, $4)", &values)?;
        Ok(())
    }
}

/// Forgets the answers that are older than a day.
pub(crate) fn sweep(conn: &mut Conn, now: Moment) -> Result<u64, Problem> {
    Ok(conn.execute("DELETE FROM idempotency WHERE at < $1", &[&now.plus_seconds(-KEPT)])?)
}
