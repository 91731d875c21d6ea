//! What the house tells of itself to those who keep it running: counts, its public key, copies of its stores.

use std::path::Path;

use ed25519_dalek::VerifyingKey;

use super::Desk;
use super::work::TRIES;
use crate::audit::export::PublicKey;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::store::{Place, Room};

/// Counts of the house's own work; none of persons or cases.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Figures {
    /// Jobs that are due and not done.
    pub jobs_waiting: i64,
    /// Jobs that were tried too often and wait for a person.
    pub jobs_given_up: i64,
    /// Clocks that should have rung by now.
    pub clocks_to_ring: i64,
    /// Entries of the audit log.
    pub entries: i64,
    /// Entries that no signed head covers yet.
    pub unsigned: i64,
}

impl Desk {
    /// The figures of now.
    pub fn figures(&self) -> Result<Figures, Problem> {
        self.read_whole(|view| {
            let now = view.now();
            let mut count = |sql: &str, values: &[&dyn crate::store::Param]| -> Result<i64, Problem> {
                let found = view.conn().query(sql, values, |row| row.get::<i64>(0))?;
                Ok(found.first().copied().unwrap_or(0))
            };
            Ok(Figures {
                jobs_waiting: count(
                    "SELECT COUNT(*) FROM job WHERE done IS NULL AND due <= $1 AND tries < $2",
                    &[&now, &TRIES],
                )?,
                jobs_given_up: count("SELECT COUNT(*) FROM job WHERE done IS NULL AND tries >= $1", &[&TRIES])?,
                clocks_to_ring: count("SELECT COUNT(*) FROM clock WHERE wake <= $1", &[&now])?,
                entries: count("SELECT COUNT(*) FROM audit", &[])?,
                unsigned: count("SELECT COUNT(*) FROM audit WHERE place IS NULL", &[])?,
            })
        })
    }

    /// When the last act was done; `None` before the first.
    pub fn last_entry(&self) -> Result<Option<Moment>, Problem> {
        self.read_whole(|view| {
            let found = view.conn().query("SELECT MAX(at) FROM audit", &[], |row| row.get::<Option<Moment>>(0))?;
            Ok(found.into_iter().flatten().next())
        })
    }

    /// The key that the audit's signatures are verified with; published by the institution.
    pub fn audit_key(&self) -> Result<PublicKey, Problem> {
        VerifyingKey::from_bytes(&self.house.keyring.audit_key().public()).map(PublicKey).map_err(Problem::ours)
    }

    /// Writes copies of the stores `data` and `keys` as they are at one moment each, under the same keys, into this
    /// folder; `keys` last, so that no record in the copy of `data` lacks its key. Errors: stores on a server are
    /// copied with the server's own tools.
    pub fn copy_stores(&self, place: &Place, to: &Path) -> Result<(), Problem> {
        for (room, key) in [(Room::Data, self.house.keyring.data_key()), (Room::Keys, self.house.keyring.keys_key())] {
            place.open(room, &key)?.copy_into(&to.join(format!("{}.db", room.name())))?;
        }
        Ok(())
    }
}
