//! What every thread of the kernel shares: time, chance, keys, grants, clock rules, and the list of kinds.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use crate::chance::{Chance, Time};
use crate::clock_book::ClockBook;
use crate::grant::{Grant, GrantTable};
use crate::kind::{ActOf, Kinds, RecordOf};
use crate::moment::Moment;
use crate::problem::Problem;
use crate::record::Record;
use crate::seal::Keyring;
use crate::store::Conn;
use crate::vault::Vault;
use crate::view::read_record;

/// The shared things of one node.
pub struct House {
    /// Its clock.
    pub time: Time,
    /// Its randomness.
    pub chance: Chance,
    /// Its record keys.
    pub vault: Vault,
    /// Its other secrets.
    pub keyring: Keyring,
    /// Its kinds of work.
    pub kinds: Kinds,
    records: HashMap<&'static str, &'static RecordOf>,
    acts: HashMap<&'static str, &'static ActOf>,
    grants: RwLock<Arc<GrantTable>>,
    clocks: RwLock<Arc<ClockBook>>,
    changed: AtomicBool,
}

impl House {
    pub(crate) fn new(time: Time, chance: Chance, vault: Vault, keyring: Keyring, kinds: Kinds) -> Self {
        let records = kinds.iter().flat_map(|kind| kind.records).map(|record| (record.kind, record)).collect();
        let acts = kinds.iter().flat_map(|kind| kind.acts).map(|act| (act.name, act)).collect();
        Self {
            time,
            chance,
            vault,
            keyring,
            kinds,
            records,
            acts,
            grants: RwLock::default(),
            clocks: RwLock::default(),
            changed: AtomicBool::new(true),
        }
    }

    /// Now, by the house's clock.
    pub fn now(&self) -> Moment {
        self.time.now()
    }

    /// The record type of this name.
    pub fn record(&self, kind: &str) -> Option<&'static RecordOf> {
        self.records.get(kind).copied()
    }

    /// The act of this name.
    pub fn act(&self, name: &str) -> Option<&'static ActOf> {
        self.acts.get(name).copied()
    }

    /// Every act, in the order of the kinds.
    pub fn acts(&self) -> impl Iterator<Item = &'static ActOf> + '_ {
        self.kinds.iter().flat_map(|kind| kind.acts)
    }

    /// The grants in force.
    pub fn grants(&self) -> Arc<GrantTable> {
        self.grants.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The clock rules and the calendar.
    pub fn clocks(&self) -> Arc<ClockBook> {
        self.clocks.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Grants, clock rules or calendar were touched: they are read again once that is committed.
    pub(crate) fn rules_changed(&self) {
        self.changed.store(true, Ordering::Release);
    }

    /// Reads the rules again if they were touched since.
    pub(crate) fn read_changed_rules(&self, conn: &mut Conn) -> Result<(), Problem> {
        if self.changed.swap(false, Ordering::AcqRel) { self.read_rules(conn) } else { Ok(()) }
    }

    /// Reads grants, clock rules and calendar again, after a change here or on another node.
    pub(crate) fn read_rules(&self, conn: &mut Conn) -> Result<(), Problem> {
        let sql = format!("SELECT {} FROM {} t", Grant::SELECT, Grant::TABLE);
        let grants: Vec<Grant> = conn.query(&sql, &[], read_record)?;
        *self.grants.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(GrantTable::of(&grants));
        let book = ClockBook::read(conn)?;
        *self.clocks.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(book);
        Ok(())
    }
}
