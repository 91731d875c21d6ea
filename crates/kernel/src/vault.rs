//! The store `keys`: a random key for each record that is erased on its own, wrapped, and durable there before its
//! first use in `data`. Keys are made ahead in a pool, so that a surge of complaints never waits for them.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock};

use crate::chance::Chance;
use crate::problem::{Gravity, Problem};
use crate::seal::{KeyId, RecordKey, WrapKey, unwrap_key, wrap};
use crate::sealed::{KeyRef, Keys};
use crate::store::{Conn, Param, StoreFault};

const AHEAD: usize = 256;
const REMEMBERED: usize = 100_000;

/// Opens the store `keys`.
type Open = Box<dyn Fn() -> Result<Conn, StoreFault> + Send + Sync>;

/// Record keys, by name.
pub struct Vault {
    conn: Mutex<Conn>,
    open: Open,
    wrap: WrapKey,
    pool: Mutex<Vec<(KeyRef, RecordKey)>>,
    known: RwLock<HashMap<KeyRef, RecordKey>>,
}

impl Vault {
    /// A vault on the store `keys`. Errors: it does not open.
    pub fn open(open: Open, wrap: WrapKey) -> Result<Self, StoreFault> {
        let conn = Mutex::new(open()?);
        Ok(Self { conn, open, wrap, pool: Mutex::default(), known: RwLock::default() })
    }

    fn conn(&self) -> MutexGuard<'_, Conn> {
        self.conn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn execute(&self, sql: &str, values: &[&dyn Param]) -> Result<u64, StoreFault> {
        self.conn().again(&self.open, |conn| conn.execute(sql, values))
    }

    /// A key that is durable already and belongs to nobody yet.
    pub fn take(&self, chance: &Chance) -> Result<KeyRef, Problem> {
        let mut pool = self.pool.lock().unwrap_or_else(PoisonError::into_inner);
        if pool.is_empty() {
            *pool = self.make(chance, AHEAD)?;
        }
        let (id, key) = pool.pop().ok_or_else(|| Problem::ours("no record key"))?;
        drop(pool);
        self.remember(id, key);
        Ok(id)
    }

    fn make(&self, chance: &Chance, count: usize) -> Result<Vec<(KeyRef, RecordKey)>, Problem> {
        let made: Vec<(KeyRef, RecordKey)> =
            (0..count).map(|_| (KeyRef(KeyId(chance.bytes())), RecordKey::new(chance.bytes()))).collect();
        let rows: Vec<(String, Vec<u8>)> =
            made.iter().map(|(id, key)| (id.to_string(), wrap(&self.wrap, key).to_vec())).collect();
        let mut values: Vec<&dyn Param> = Vec::with_capacity(count * 2);
        let mut places = Vec::with_capacity(count);
        for (index, (id, wrapped)) in rows.iter().enumerate() {
            places.push(format!("(${}, ${})", index * 2 + 1, index * 2 + 2));
            values.push(id);
            values.push(wrapped);
        }
        let places = places.join(", ");
        let sql = format!("INSERT INTO record_key (id, wrapped) VALUES {places} ON CONFLICT (id) DO NOTHING");
        self.execute(&sql, &values)?;
        Ok(made)
    }

    fn remember(&self, id: KeyRef, key: RecordKey) {
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED {
            known.clear();
        }
        known.insert(id, key);
    }

    /// Erases a key for ever: what it sealed can never be read again.
    pub fn erase(&self, id: &KeyRef) -> Result<(), Problem> {
        self.execute("DELETE FROM record_key WHERE id = $1", &[id])?;
        self.known.write().unwrap_or_else(PoisonError::into_inner).remove(id);
        Ok(())
    }

    /// Writes a whole copy of the store into a new file (SQLite).
    pub fn copy_into(&self, file: &std::path::Path) -> Result<(), StoreFault> {
        self.conn().copy_into(file)
    }
}

impl Keys for Vault {
    fn key(&self, id: &KeyRef) -> Result<RecordKey, Problem> {
        if let Some(key) = self.known.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(key.clone());
        }
        let sql = "SELECT wrapped FROM record_key WHERE id = $1";
        let wrapped: Vec<Vec<u8>> =
            self.conn().again(&self.open, |conn| conn.query(sql, &[id], |row| row.get::<Vec<u8>>(0)))?;
        let wrapped = wrapped.first().ok_or_else(|| Problem::new(Gravity::Absent, "erased"))?;
        let key = unwrap_key(&self.wrap, wrapped).map_err(|_| Problem::new(Gravity::Ours, "seal-broken"))?;
        self.remember(*id, key.clone());
        Ok(key)
    }
}
