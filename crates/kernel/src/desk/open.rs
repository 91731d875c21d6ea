//! Opening the stores and starting the kernel's threads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use crossbeam_channel::{Receiver, bounded, unbounded};

use super::writer::{self, Turn};
use super::{Desk, Question};
use crate::chance::{Chance, Time};
use crate::house::House;
use crate::kind::Kinds;
use crate::problem::Problem;
use crate::seal::Keyring;
use crate::search::index::SearchIndex;
use crate::search::keys::SearchSecret;
use crate::store::{Conn, KERNEL_SCHEMA, KEYS_SCHEMA, Place, Room, SEARCH_SCHEMA, StoreFault, prepare};
use crate::vault::Vault;

/// The version of the tables this program knows.
const SCHEMA: i64 = 1;
/// Turns that may wait in the queue before askers are held back.
const QUEUE: usize = 4_096;

/// What a desk needs to open.
pub struct Opening {
    /// Where the stores lie.
    pub place: Place,
    /// The unlocked keyring.
    pub keyring: Keyring,
    /// The clock.
    pub time: Time,
    /// The randomness.
    pub chance: Chance,
    /// The kinds of work.
    pub kinds: Kinds,
    /// How many threads read.
    pub readers: usize,
    /// How many threads write, where several may.
    pub writers: usize,
}

/// Why a desk does not open.
#[derive(Debug)]
pub enum OpeningFault {
    /// The store does not answer, or the key is not its key.
    Store(StoreFault),
    /// The data was written by a newer program.
    Newer {
        /// The version found.
        found: i64,
        /// The version this program knows.
        known: i64,
    },
    /// Something else.
    Other(Problem),
}

impl std::fmt::Display for OpeningFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Store(fault) => write!(out, "the store does not open ({fault}); is this its folder and its key?"),
            Self::Newer { found, known } => write!(
                out,
                "the data is of version {found}, this program knows {known}; start the newer program, nothing was changed"
            ),
            Self::Other(problem) => problem.fmt(out),
        }
    }
}
impl std::error::Error for OpeningFault {}
impl From<StoreFault> for OpeningFault {
    fn from(fault: StoreFault) -> Self {
        Self::Store(fault)
    }
}
impl From<Problem> for OpeningFault {
    fn from(problem: Problem) -> Self {
        Self::Other(problem)
    }
}

impl Desk {
    /// Opens the stores, makes what is missing in them, and starts the threads.
    pub fn open(opening: Opening) -> Result<Self, OpeningFault> {
        let Opening { place, keyring, time, chance, kinds, readers, writers } = opening;
        let mut data = place.open(Room::Data, &keyring.data_key())?;
        refuse_newer(&mut data)?;
        let schemas = std::iter::once(KERNEL_SCHEMA).chain(kinds.iter().map(|kind| kind.schema));
        prepare(&mut data, schemas)?;
        data.execute("INSERT INTO schema_version (version) VALUES ($1) ON CONFLICT (version) DO NOTHING", &[&SCHEMA])?;
        let (keys_place, keys_key) = (place.clone(), keyring.keys_key());
        let open_keys = move || keys_place.open(Room::Keys, &keys_key);
        prepare(&mut open_keys()?, [KEYS_SCHEMA])?;
        let (search_place, search_key) = (place.clone(), keyring.search_key());
        let open_search = move || search_place.open(Room::Search, &search_key);
        prepare(&mut open_search()?, [SEARCH_SCHEMA])?;
        let search = SearchIndex::open(Box::new(open_search), SearchSecret::new(keyring.word_key().bytes()))?;
        let vault = Vault::open(Box::new(open_keys), keyring.wrap_key().clone())?;
        let house = Arc::new(House::new(time, chance, vault, search, keyring, kinds));
        house.read_changed_rules(&mut data)?;

        let (write, turns) = bounded::<Turn>(QUEUE);
        let (ask, questions) = unbounded::<Question>();
        let mut threads = vec![start_writer(&house, &place, data, turns.clone())?];
        if place.many_writers() {
            for _ in 1..writers {
                let conn = place.open(Room::Data, &house.keyring.data_key())?;
                threads.push(start_writer(&house, &place, conn, turns.clone())?);
            }
        }
        for _ in 0..readers.max(1) {
            let conn = place.open(Room::Data, &house.keyring.data_key())?;
            threads.push(start_reader(&house, &place, conn, questions.clone())?);
        }
        Ok(Self { house, writers: Some(write), readers: Some(ask), threads })
    }
}

fn refuse_newer(conn: &mut Conn) -> Result<(), OpeningFault> {
    conn.batch("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY)")?;
    let found = conn.query("SELECT version FROM schema_version ORDER BY version DESC", &[], |row| row.get::<i64>(0))?;
    match found.first() {
        Some(found) if *found > SCHEMA => Err(OpeningFault::Newer { found: *found, known: SCHEMA }),
        _ => Ok(()),
    }
}

type Thread = thread::JoinHandle<()>;

fn start_writer(house: &Arc<House>, place: &Place, conn: Conn, turns: Receiver<Turn>) -> Result<Thread, Problem> {
    let (house, place) = (house.clone(), place.clone());
    let work = move || {
        if place.many_writers() {
            let reconnect = || place.open(Room::Data, &house.keyring.data_key());
            writer::one_by_one(conn, &house, &turns, &reconnect);
        } else {
            writer::together(conn, &house, &turns);
        }
    };
    thread::Builder::new().name("writer".into()).spawn(work).map_err(Problem::ours)
}

fn start_reader(
    house: &Arc<House>,
    place: &Place,
    mut conn: Conn,
    questions: Receiver<Question>,
) -> Result<Thread, Problem> {
    let (house, place) = (house.clone(), place.clone());
    let work = move || {
        let reopen = || place.open(Room::Data, &house.keyring.data_key());
        while let Ok(question) = questions.recv() {
            let ready = conn.again(&reopen, Conn::begin_reading);
            // A question that panics leaves its asker without an answer and the others with theirs.
            let _ = catch_unwind(AssertUnwindSafe(|| question(ready.map(|()| &mut conn), &house)));
            let _ = conn.rollback();
        }
    };
    thread::Builder::new().name("reader".into()).spawn(work).map_err(Problem::ours)
}
