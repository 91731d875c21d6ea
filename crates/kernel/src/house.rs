//! What every thread of the kernel shares: time, chance, keys, grants, clock rules, and the list of kinds.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};

use crate::chance::{Chance, Time};
use crate::clock_book::ClockBook;
use crate::grant::{Grant, GrantTable};
use crate::kind::{ActOf, Kinds, RecordOf};
use crate::moment::Moment;
use crate::problem::Problem;
use crate::record::Record;
use crate::seal::Keyring;
use crate::search::index::SearchIndex;
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
    /// What records are found by.
    pub search: SearchIndex,
    /// Its other secrets.
    pub keyring: Keyring,
    /// Its kinds of work.
    pub kinds: Kinds,
    records: HashMap<&'static str, &'static RecordOf>,
    acts: HashMap<&'static str, &'static ActOf>,
    grants: RwLock<Arc<GrantTable>>,
    clocks: RwLock<Arc<ClockBook>>,
    changed: AtomicBool,
    touches: AtomicU64,
    reading: Mutex<()>,
    turns: Mutex<(u64, u64)>,
}

impl House {
    pub(crate) fn new(
        time: Time,
        chance: Chance,
        vault: Vault,
        search: SearchIndex,
        keyring: Keyring,
        kinds: Kinds,
    ) -> Self {
        let records = kinds.iter().flat_map(|kind| kind.records).map(|record| (record.kind, record)).collect();
        let acts = kinds.iter().flat_map(|kind| kind.acts).map(|act| (act.name, act)).collect();
        Self {
            time,
            chance,
            vault,
            search,
            keyring,
            kinds,
            records,
            acts,
            grants: RwLock::default(),
            clocks: RwLock::default(),
            changed: AtomicBool::new(true),
            touches: AtomicU64::new(0),
            reading: Mutex::default(),
            turns: Mutex::default(),
        }
    }

    /// Now, by the house's clock.
    pub fn now(&self) -> Moment {
        self.time.now()
    }

    /// How many acts began before in this millisecond: what is written later sorts behind what was written earlier,
    /// also where a simulation's clock stands still.
    pub(crate) fn turn(&self, milliseconds: u64) -> u64 {
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        *turns = if turns.0 == milliseconds { (milliseconds, turns.1 + 1) } else { (milliseconds, 0) };
        turns.1
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
        self.touches.fetch_add(1, Ordering::AcqRel);
        self.rules_are_old();
    }

    /// The rules in memory may not be those in force.
    pub(crate) fn rules_are_old(&self) {
        self.changed.store(true, Ordering::Release);
    }

    /// How often rules were touched. Where several write at once, another may read them between this one's touch and
    /// its commit: who finds the number risen since the transaction began reads them once more.
    pub(crate) fn rule_touches(&self) -> u64 {
        self.touches.load(Ordering::Acquire)
    }

    /// Reads the rules again if they were touched since.
    pub(crate) fn read_changed_rules(&self, conn: &mut Conn) -> Result<(), Problem> {
        if self.changed.swap(false, Ordering::AcqRel) { self.read_rules(conn) } else { Ok(()) }
    }

    /// Reads grants, clock rules and calendar again, after a change here or on another node.
    pub(crate) fn read_rules(&self, conn: &mut Conn) -> Result<(), Problem> {
        // One reading at a time: an older one never replaces a newer.
        let _alone = self.reading.lock().unwrap_or_else(PoisonError::into_inner);
        let sql = format!("SELECT {} FROM {} t", Grant::SELECT, Grant::TABLE);
        let grants: Vec<Grant> = conn.query(&sql, &[], read_record)?;
        *self.grants.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(GrantTable::of(&grants));
        let book = ClockBook::read(conn)?;
        *self.clocks.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(book);
        Ok(())
    }
}
