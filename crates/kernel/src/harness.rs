//! A house for tests: a desk on fresh stores, with a clock that stands still, randomness from a seed, and a way to look
//! at the raw stores and to tamper with them. Behind the feature `harness`, for the tests of the crates above.
//!
//! Stories run on SQLite in a temporary folder, and on PostgreSQL when `AMPARO_TEST_POSTGRES` holds a connection text
//! without a database (`host=… port=… user=…`). `AMPARO_TEST_STORES=sqlite,postgres` says which are run,
//! `AMPARO_SEED` sets another seed, `AMPARO_FULL=1` the full size of every proof.

use std::fmt::Display;
use std::path::Path;

use tempfile::TempDir;

use crate::actor::Actor;
use crate::chance::{Chance, Time};
use crate::clock::ClockRule;
use crate::clock_book::RuleRecord;
use crate::desk::{Desk, Opening, OpeningFault};
use crate::grant::{Grant, Reach};
use crate::id::Id;
use crate::kind::Kinds;
use crate::moment::{Day, Moment};
use crate::record::Record;
use crate::seal::Keyring;
use crate::store::{Conn, Json, Place, Room, StoreFault};

/// Where the clock of a test stands at first.
pub const BEGINNING: &str = "2026-03-02T08:00:00Z";
/// The seed when `AMPARO_SEED` says no other.
pub const SEED: u64 = 20_260_302;

const ADDRESS: &str = "AMPARO_TEST_POSTGRES";
const STORES: &str = "AMPARO_TEST_STORES";

/// One of the two stores.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Store {
    /// A temporary folder.
    Sqlite,
    /// Three databases of a random name, dropped at the end.
    Postgres,
}

impl Display for Store {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        })
    }
}

/// The stores that tests run on here.
pub fn stores() -> Vec<Store> {
    let given = std::env::var(ADDRESS).is_ok();
    let asked = std::env::var(STORES).unwrap_or_else(|_| if given { "sqlite,postgres" } else { "sqlite" }.to_owned());
    let known = [Store::Sqlite, Store::Postgres];
    let found: Vec<Store> =
        known.into_iter().filter(|store| asked.split(',').any(|name| name.trim() == store.to_string())).collect();
    if found.is_empty() {
        fail(format!("{STORES} names no store"));
    }
    found
}

/// The seed of this run.
pub fn seed() -> u64 {
    std::env::var("AMPARO_SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or(SEED)
}

/// How much a proof tries: `usual` in every run, `full` with `AMPARO_FULL=1`.
pub fn size(usual: u64, full: u64) -> u64 {
    if std::env::var("AMPARO_FULL").is_ok_and(|value| value == "1") { full } else { usual }
}

/// Runs a story on each store.
pub fn on_both_stores(kinds: Kinds, story: impl Fn(TestHouse)) {
    for store in stores() {
        println!("on {store}, seed {}", seed());
        story(TestHouse::open(kinds, store));
    }
}

/// A desk on stores of its own.
pub struct TestHouse {
    desk: Option<Desk>,
    kinds: Kinds,
    site: Site,
    seed: u64,
    now: Moment,
    openings: u64,
    given: u64,
    writers: usize,
}

impl TestHouse {
    /// A house with these kinds of work on this store.
    pub fn open(kinds: Kinds, store: Store) -> Self {
        Self::seeded(kinds, store, seed())
    }

    /// The same with another seed.
    pub fn seeded(kinds: Kinds, store: Store, seed: u64) -> Self {
        Self::on(kinds, Site::fresh(store), seed, 4)
    }

    /// A house with one writer on either store, so that the same seed gives the same house.
    pub fn with_one_writer(kinds: Kinds, store: Store, seed: u64) -> Self {
        Self::on(kinds, Site::fresh(store), seed, 1)
    }

    /// A house in a folder that stays when the house is gone.
    pub fn in_folder(kinds: Kinds, folder: &Path, seed: u64) -> Self {
        Self::again(kinds, Place::Folder(folder.to_owned()), seed, 0)
    }

    /// A house on stores that stay when the house is gone, and that were opened so often before: each opening has
    /// randomness of its own.
    pub fn again(kinds: Kinds, place: Place, seed: u64, openings: u64) -> Self {
        Self::opened(kinds, Site::Kept(place), seed, 4, openings)
    }

    fn on(kinds: Kinds, site: Site, seed: u64, writers: usize) -> Self {
        Self::opened(kinds, site, seed, writers, 0)
    }

    fn opened(kinds: Kinds, site: Site, seed: u64, writers: usize, openings: u64) -> Self {
        let now = BEGINNING.parse().unwrap_or_else(|fault| fail(fault));
        let mut house = Self { desk: None, kinds, site, seed, now, openings, given: 0, writers };
        house.desk = Some(house.try_open(house.keyring()).unwrap_or_else(|fault| fail(fault)));
        house
    }

    /// Opens a desk on this house's stores with a keyring.
    pub fn try_open(&mut self, keyring: Keyring) -> Result<Desk, OpeningFault> {
        self.openings += 1;
        Desk::open(Opening {
            place: self.place(),
            keyring,
            time: Time::standing_at(self.now),
            chance: Chance::seeded(self.seed.wrapping_mul(1_000).wrapping_add(self.openings)),
            kinds: self.kinds,
            readers: 2,
            writers: self.writers,
        })
    }

    /// The desk.
    pub fn desk(&self) -> &Desk {
        self.desk.as_ref().unwrap_or_else(|| fail("the desk is closed"))
    }

    /// The keyring of this seed: the same after each restart.
    pub fn keyring(&self) -> Keyring {
        keyring(self.seed)
    }

    /// Where the stores lie.
    pub fn place(&self) -> Place {
        self.site.place()
    }

    /// Which store it is.
    pub fn store(&self) -> Store {
        if self.place().many_writers() { Store::Postgres } else { Store::Sqlite }
    }

    /// Closes the desk.
    pub fn close(&mut self) {
        self.desk = None;
    }

    /// Closes the desk and opens it again on the same stores with the same keyring.
    pub fn restart(&mut self) {
        self.close();
        self.reopen();
    }

    /// Opens the desk again after [`TestHouse::close`], for what happened to the stores meanwhile.
    pub fn reopen(&mut self) {
        self.desk = Some(self.try_open(self.keyring()).unwrap_or_else(|fault| fail(fault)));
    }

    /// How often its stores were opened.
    pub const fn openings(&self) -> u64 {
        self.openings
    }

    /// Counts openings by others, such as a process that was killed.
    pub const fn opened_elsewhere(&mut self, times: u64) {
        self.openings += times;
    }

    /// The moment at which the clock stands.
    pub const fn now(&self) -> Moment {
        self.now
    }

    /// Sets the clock.
    pub fn set_time(&mut self, to: Moment) {
        self.now = to;
        self.desk().house().time.set(to);
    }

    /// Lets so many seconds pass.
    pub fn pass(&mut self, seconds: i64) {
        self.set_time(self.now.plus_seconds(seconds));
    }

    /// Gives a role a grant, beside any act.
    pub fn give(&mut self, role: &str, act: &str, reach: Reach) {
        let grant = Grant {
            id: self.own_id(),
            version: 0,
            role: role.to_owned(),
            act: act.to_owned(),
            reach,
            valid_from: Moment::of(jiff::Timestamp::UNIX_EPOCH),
            valid_to: None,
            set_by: None,
            approved_by: None,
        };
        self.raw(Room::Data, |conn| conn.execute(Grant::INSERT, &grant.values()));
        self.desk().refresh_rules().unwrap_or_else(|problem| fail(problem));
    }

    /// Puts a clock rule in force, beside any act.
    pub fn rule(&mut self, rule: ClockRule) {
        let record = RuleRecord {
            id: self.own_id(),
            version: 0,
            clock: rule.clock.clone(),
            valid_from: Day(rule.valid_from),
            valid_to: rule.valid_to.map(Day),
            rule: Json(rule),
        };
        self.raw(Room::Data, |conn| conn.execute(RuleRecord::INSERT, &record.values()));
        self.desk().refresh_rules().unwrap_or_else(|problem| fail(problem));
    }

    /// An id for what is put in beside any act.
    fn own_id<R>(&mut self) -> Id<R> {
        self.given += 1;
        Id::new(0, (u128::from(self.given)).to_be_bytes()[6..].try_into().unwrap_or([0; 10]))
    }

    /// Works on a raw connection to one of the stores.
    pub fn raw<T>(&self, room: Room, work: impl FnOnce(&mut Conn) -> Result<T, StoreFault>) -> T {
        let key = match room {
            Room::Data => self.keyring().data_key(),
            Room::Keys => self.keyring().keys_key(),
            Room::Search => self.keyring().search_key(),
        };
        let mut conn = self.place().open(room, &key).unwrap_or_else(|fault| fail(fault));
        work(&mut conn).unwrap_or_else(|fault| fail(fault))
    }

    /// Runs statements on the store `data` beside the door.
    pub fn tamper(&self, sql: &str) {
        self.raw(Room::Data, |conn| conn.batch(sql));
    }

    /// One number from the store `data`, such as a count.
    pub fn number(&self, sql: &str) -> i64 {
        let found = self.raw(Room::Data, |conn| conn.query(sql, &[], |row| row.get::<i64>(0)));
        found.first().copied().unwrap_or_else(|| fail(format!("no row: {sql}")))
    }

    /// Texts from the store `data`.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        self.raw(Room::Data, |conn| conn.query(sql, &[], |row| row.get::<String>(0)))
    }

    /// The bytes of every file of the stores (SQLite); nothing where a server keeps them.
    pub fn raw_bytes(&self) -> Vec<u8> {
        let Place::Folder(folder) = self.place() else { return Vec::new() };
        let mut bytes = Vec::new();
        let files = std::fs::read_dir(folder).unwrap_or_else(|fault| fail(fault));
        for file in files {
            let file = file.unwrap_or_else(|fault| fail(fault));
            bytes.extend(std::fs::read(file.path()).unwrap_or_else(|fault| fail(fault)));
        }
        bytes
    }

    /// Does this text stand in any column of any table, read with the key of the stores?
    pub fn holds(&self, needle: &str) -> bool {
        let wanted = crate::text::hex(needle.as_bytes());
        [Room::Data, Room::Keys, Room::Search].into_iter().any(|room| {
            self.raw(room, |conn| {
                let mut found = false;
                for sql in columns(conn)? {
                    found |= conn.query(&sql, &[], |row| row.get::<String>(0))?.iter().any(|hex| hex.contains(&wanted));
                }
                Ok(found)
            })
        })
    }
}

/// For each column of each table the statement that shows it in hexadecimal digits.
fn columns(conn: &mut Conn) -> Result<Vec<String>, StoreFault> {
    let grown = conn.is_grown();
    let sql = if grown {
        "SELECT table_name::text, column_name::text, data_type::text FROM information_schema.columns
         WHERE table_schema = 'public'"
    } else {
        "SELECT m.name, c.name, c.type FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'"
    };
    conn.query(sql, &[], |row| {
        let (table, column, kind): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let shown = match (grown, kind.as_str()) {
            (true, "bytea") => format!("encode({column}, 'hex')"),
            (true, _) => format!("encode(convert_to({column}::text, 'UTF8'), 'hex')"),
            (false, _) => format!("lower(hex({column}))"),
        };
        Ok(format!("SELECT COALESCE({shown}, '') FROM {table}"))
    })
}

/// The keyring of a seed.
pub fn keyring(seed: u64) -> Keyring {
    let chance = Chance::seeded(seed ^ 0x6b65_7972_696e_6700);
    Keyring::generate(&mut |bytes| chance.fill(bytes))
}

/// An officer of a name: the account is `<name>`, the person `<name>` as well.
pub fn officer(name: &str, roles: &[&str], teams: &[&str]) -> Actor {
    let owned = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Actor::officer(name, name, owned(roles), owned(teams))
}

/// Where a test's stores lie.
enum Site {
    Folder(TempDir),
    Kept(Place),
    Databases { address: String, prefix: String },
}

impl Site {
    fn fresh(store: Store) -> Self {
        match store {
            Store::Sqlite => Self::Folder(TempDir::new().unwrap_or_else(|fault| fail(fault))),
            Store::Postgres => {
                let address = std::env::var(ADDRESS).unwrap_or_else(|_| fail(format!("{ADDRESS} is not set")));
                let chance = Chance::real().unwrap_or_else(|problem| fail(problem));
                let prefix = format!("amparo_test_{}", crate::text::hex(&chance.bytes::<6>()));
                on_server(&address, |name| format!("CREATE DATABASE {prefix}_{name}"))
                    .unwrap_or_else(|fault| fail(fault));
                Self::Databases { address, prefix }
            }
        }
    }

    fn place(&self) -> Place {
        match self {
            Self::Folder(folder) => Place::Folder(folder.path().to_owned()),
            Self::Kept(place) => place.clone(),
            Self::Databases { address, prefix } => Place::Server { address: address.clone(), prefix: prefix.clone() },
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        if let Self::Databases { address, prefix } = self {
            // A database that is in use still, or gone already, is none of the test's concern any more.
            let _ = on_server(address, |name| format!("DROP DATABASE IF EXISTS {prefix}_{name} WITH (FORCE)"));
        }
    }
}

fn on_server(address: &str, sql: impl Fn(&str) -> String) -> Result<(), StoreFault> {
    let mut client = postgres::Client::connect(&format!("{address} dbname=postgres"), postgres::NoTls)?;
    for room in [Room::Data, Room::Keys, Room::Search] {
        client.batch_execute(&sql(room.name()))?;
    }
    Ok(())
}

/// Ends the test.
#[track_caller]
#[expect(clippy::panic, reason = "ends a test, and is built for tests alone")]
fn fail(why: impl Display) -> ! {
    std::panic::panic_any(why.to_string())
}
