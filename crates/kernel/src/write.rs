//! The open transaction of an act: the only way to change anything, and the only source of time and chance.

use serde_json::Value;

use crate::actor::Actor;
use crate::approval::Approval;
use crate::audit::entry::{Commitment, Touched};
use crate::code_list::Codes;
use crate::held::Held;
use crate::house::House;
use crate::id::Id;
use crate::kind::{Pass, Passed};
use crate::moment::Moment;
use crate::number::Number;
use crate::problem::{Gravity, Problem};
use crate::record::Record;
use crate::seal::commitment;
use crate::sealed::{KeyRef, Keys, Located, Sealed};
use crate::store::{Conn, Param};
use crate::view::{Bounds, View, Viewer, reaches, read_record};

/// Lent to an act by the door. Nobody else can make one.
pub struct Write<'t> {
    conn: &'t mut Conn,
    house: &'t House,
    actor: &'t Actor,
    at: Moment,
    /// The grant that was asked for: the act's name, or the second person's.
    gate: String,
    /// The id of the audit entry that will be written.
    entry: String,
    /// The place of the next id among those of this millisecond.
    place: u64,
    deed: Deed,
}

/// What an act has done so far, for the audit entry.
#[derive(Debug, Clone, Default)]
pub(crate) struct Deed {
    pub(crate) touched: Vec<Touched>,
    pub(crate) subject: Option<(String, String)>,
    pub(crate) file: Option<String>,
    pub(crate) performed: Option<&'static str>,
    pub(crate) under: Option<String>,
    pub(crate) clocks_changed: bool,
    pub(crate) calendar_changed: bool,
}

impl<'t> Write<'t> {
    pub(crate) fn new(conn: &'t mut Conn, house: &'t House, actor: &'t Actor, act: &str) -> Self {
        let at = house.now();
        let place = house.turn(milliseconds(at)) << 16;
        let mut write =
            Self { conn, house, actor, at, gate: act.to_owned(), entry: String::new(), place, deed: Deed::default() };
        write.entry = write.fresh_id();
        write
    }

    /// Now: the same moment all through the act.
    pub const fn now(&self) -> Moment {
        self.at
    }

    /// Random bytes.
    pub fn random<const N: usize>(&mut self) -> [u8; N] {
        self.house.chance.bytes()
    }

    /// A new id. It sorts behind those that this act made before.
    pub fn new_id<R>(&mut self) -> Id<R> {
        let id = Id::in_order(milliseconds(self.at), self.place, self.random());
        self.place += 1;
        id
    }

    pub(crate) fn fresh_id(&mut self) -> String {
        self.new_id::<()>().to_string()
    }

    /// A new record key, durable already.
    pub fn new_key(&mut self) -> Result<KeyRef, Problem> {
        self.house.vault.take(&self.house.chance)
    }

    /// A number for an `R` that no other has; its column is `number`.
    pub fn new_number<R: Record>(&mut self, letter: char) -> Result<Number, Problem> {
        let year = self.house.clocks().local_year(self.at);
        let sql = format!("SELECT CAST(1 AS BIGINT) FROM {} WHERE number = $1", R::TABLE);
        for _ in 0..64 {
            let number = Number::new(letter, year, self.random());
            if self.conn.query(&sql, &[&number], |row| row.get::<i64>(0))?.is_empty() {
                return Ok(number);
            }
        }
        Err(Problem::ours("no number is free"))
    }

    /// Who acts.
    pub const fn actor(&self) -> &Actor {
        self.actor
    }

    /// The person who acts.
    pub fn person(&self) -> Option<&str> {
        self.actor.person.as_deref()
    }

    /// Does the actor hold this grant, on some record?
    pub fn may(&self, grant: &str) -> bool {
        !self.house.grants().reaches(&self.actor.roles, grant, self.at).is_empty()
    }

    /// The house: rules, calendar, keys.
    pub const fn house(&self) -> &'t House {
        self.house
    }

    pub(crate) const fn conn(&mut self) -> &mut Conn {
        self.conn
    }

    /// Reads as the house itself: for rules across records. What it finds is not shown to the actor.
    pub fn read<T>(&mut self, ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem>) -> Result<T, Problem> {
        ask(&mut View::new(self.conn, self.house, Viewer::House, self.at))
    }

    /// Reads as the actor: what is not there for them is `absent`.
    pub fn read_as_actor<T>(&mut self, ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem>) -> Result<T, Problem> {
        ask(&mut View::new(self.conn, self.house, Viewer::Somebody(self.actor), self.at))
    }

    /// The value of a sealed field.
    pub fn open<T: serde::Serialize + serde::de::DeserializeOwned + Clone>(
        &self,
        field: &Sealed<T>,
    ) -> Result<T, Problem> {
        field.open(&self.house.vault)
    }

    /// Inserts a new record and gives it back as it now stands in the store.
    pub fn insert<R: Record>(&mut self, mut record: R) -> Result<R, Problem> {
        self.keep_due(&mut record)?;
        self.close(&mut record)?;
        self.conn.execute(R::INSERT, &record.values())?;
        self.touch(&record)?;
        Ok(record)
    }

    /// Holds a further record for change. Errors: `absent`.
    pub fn hold<R: Record>(&mut self, id: &Id<R>) -> Result<Held<R>, Problem> {
        self.locked(&id.to_string()).map(Held::new)
    }

    /// Saves what was held. Errors: somebody else changed it (`changed-meanwhile`).
    pub fn save<R: Record>(&mut self, held: Held<R>) -> Result<(), Problem> {
        self.store(held.into_record())
    }

    fn locked<R: Record>(&mut self, id: &str) -> Result<R, Problem> {
        let sql = format!("SELECT {} FROM {} t WHERE t.id = $1{}", R::SELECT, R::TABLE, self.conn.for_change());
        self.conn.query(&sql, &[&id], read_record)?.pop().ok_or_else(Problem::absent)
    }

    /// The subject of the act: within reach, or `absent`; within sight but not granted, or `not-granted`.
    pub(crate) fn lend<R: Record>(&mut self, id: &str) -> Result<R, Problem> {
        let _: Id<R> = id.parse().map_err(|_| Problem::absent())?;
        let viewer = Viewer::Somebody(self.actor);
        let bounds = Bounds { house: self.house, viewer, at: self.at };
        if !reaches(self.conn, &bounds, &self.gate, R::KIND, id)? {
            let seen = reaches(self.conn, &bounds, &format!("{}.read", R::KIND), R::KIND, id)?;
            return Err(if seen { Problem::refused("not-granted") } else { Problem::absent() });
        }
        let record: R = self.locked(id)?;
        // Another writer may have moved it out of reach before the lock was had.
        if self.conn.is_grown() {
            let bounds = Bounds { house: self.house, viewer, at: self.at };
            if !reaches(self.conn, &bounds, &self.gate, R::KIND, id)? {
                return Err(Problem::absent());
            }
        }
        if self.deed.subject.is_none() {
            self.deed.subject = Some((R::KIND.to_owned(), id.to_owned()));
        }
        self.deed.file = Some(record.file());
        Ok(record)
    }

    pub(crate) fn take_back<R: Record>(&mut self, record: R) -> Result<(), Problem> {
        self.store(record)
    }

    /// After a change of clocks, a record that keeps its file's earliest deadline keeps the new one.
    fn keep_due<R: Record>(&mut self, record: &mut R) -> Result<(), Problem> {
        if self.deed.clocks_changed && record.next_due().is_some() {
            let due = crate::clock_book::earliest_due(self.conn, &record.file())?;
            if let Some(place) = record.next_due() {
                *place = due;
            }
        }
        Ok(())
    }

    /// Gives a record the earliest deadline of its file again, after others than its own act moved its clocks.
    pub(crate) fn keep_due_again<R: Record>(&mut self, id: &str) -> Result<(), Problem> {
        let mut record = match self.locked::<R>(id) {
            Err(problem) if problem.gravity == Gravity::Absent => return Ok(()),
            found => found?,
        };
        if record.next_due().is_some() { self.store(record) } else { Ok(()) }
    }

    fn store<R: Record>(&mut self, mut record: R) -> Result<(), Problem> {
        let before = record.version();
        record.count_version();
        self.keep_due(&mut record)?;
        self.close(&mut record)?;
        let mut values = record.values();
        values.push(&before);
        if self.conn.execute(R::UPDATE, &values)? != 1 {
            return Err(Problem::conflict("changed-meanwhile"));
        }
        self.touch(&record)
    }

    fn close<R: Record>(&self, record: &mut R) -> Result<(), Problem> {
        let Some(key_id) = record.key().copied() else { return Ok(()) };
        let key = self.house.vault.key(&key_id)?;
        let id = record.id().to_string();
        record.each_sealed(&mut |column, slot| {
            if !slot.is_open() {
                return Ok(());
            }
            let at = Located { kind: R::KIND, column, record: id.clone() };
            slot.close(&key, key_id.0, at, self.house.chance.bytes())
        })
    }

    /// Notes a record in the audit entry, with a commitment to what it now says.
    fn touch<R: Record>(&mut self, record: &R) -> Result<(), Problem> {
        let content = content(&record.values())?;
        let commitment = match record.key() {
            Some(key) => commitment(&self.house.vault.key(key)?, &self.entry, &content),
            None => crate::seal::plain_commitment(&self.entry, &content),
        };
        let id = record.id().to_string();
        // A clock is started for a record, before or after that is inserted; it is never what an act is about.
        if self.deed.subject.is_none() && R::KIND != "clock" {
            self.deed.subject = Some((R::KIND.to_owned(), id.clone()));
        }
        if self.deed.file.is_none() {
            self.deed.file = Some(record.file());
        }
        if matches!(R::KIND, "grant" | "clock_rule" | "holiday" | "setting") {
            self.house.rules_changed();
            self.deed.calendar_changed |= matches!(R::KIND, "holiday" | "setting");
        }
        self.deed.touched.retain(|known| !(known.kind == R::KIND && known.id == id));
        self.deed.touched.push(Touched { kind: R::KIND.to_owned(), id, commitment: Commitment(commitment) });
        Ok(())
    }

    pub(crate) const fn clocks_changed(&mut self) {
        self.deed.clocks_changed = true;
    }

    /// Performs a kept act as the second person.
    pub(crate) fn perform_kept(&mut self, approval: &Approval, content: Value) -> Result<Value, Problem> {
        let act = self.house.act(&approval.act).ok_or_else(|| Problem::conflict("act-gone"))?;
        if !self.may(&approval.grant_name) {
            return Err(Problem::refused("not-granted"));
        }
        let own_gate = std::mem::replace(&mut self.gate, approval.grant_name.clone());
        // What an act on nothing makes is its subject, as if it had been performed at once.
        self.deed.subject = None;
        self.deed.file = None;
        let passed = (act.perform)(self, &approval.on_id, content, Pass::Approve);
        self.gate = own_gate;
        self.deed.performed = Some(act.name);
        self.deed.under = Some(format!("approval:{} proposed by {}", approval.id, approval.proposed_by));
        match passed? {
            Passed::Done(answer) => Ok(answer),
            Passed::Proposed { .. } => Err(Problem::ours("an approval cannot wait for another")),
        }
    }

    /// Tries something and takes it back, to see whether it would succeed.
    pub(crate) fn trial<T>(&mut self, run: impl FnOnce(&mut Self) -> Result<T, Problem>) -> Result<T, Problem> {
        let deed = self.deed.clone();
        self.conn.batch("SAVEPOINT trial")?;
        let tried = run(self);
        let back =
            self.conn.batch("ROLLBACK TO SAVEPOINT trial").and_then(|()| self.conn.batch("RELEASE SAVEPOINT trial"));
        self.deed = deed;
        match tried {
            Ok(value) => back.map(|()| value).map_err(Problem::from),
            Err(problem) => Err(problem),
        }
    }

    pub(crate) const fn deed(&self) -> &Deed {
        &self.deed
    }

    pub(crate) fn into_parts(self) -> (String, Moment, Deed, &'t mut Conn) {
        (self.entry, self.at, self.deed, self.conn)
    }

    /// Refuses unless the record is at one of these stages.
    pub fn require_stage<S: Codes>(&self, stage: S, open: &[S]) -> Result<(), Problem> {
        if open.contains(&stage) { Ok(()) } else { Err(Problem::conflict("stage").with("stage", stage.code())) }
    }
}

fn milliseconds(at: Moment) -> u64 {
    u64::try_from(at.stamp().as_millisecond()).unwrap_or(0)
}

/// The values of a row in one unmistakable sequence of bytes; the same on both stores.
pub(crate) fn content(values: &[&dyn Param]) -> Result<Vec<u8>, Problem> {
    use rusqlite::types::{ToSql, ToSqlOutput, Value as Cell, ValueRef};
    let mut bytes = Vec::with_capacity(values.len() * 32);
    let mut put = |sign: u8, part: &[u8]| {
        bytes.push(sign);
        bytes.extend_from_slice(&(part.len() as u64).to_be_bytes());
        bytes.extend_from_slice(part);
    };
    for value in values {
        let out = (*value as &dyn ToSql).to_sql().map_err(Problem::ours)?;
        let cell = match &out {
            ToSqlOutput::Borrowed(cell) => *cell,
            ToSqlOutput::Owned(Cell::Null) => ValueRef::Null,
            ToSqlOutput::Owned(Cell::Integer(number)) => ValueRef::Integer(*number),
            ToSqlOutput::Owned(Cell::Real(number)) => ValueRef::Real(*number),
            ToSqlOutput::Owned(Cell::Text(text)) => ValueRef::Text(text.as_bytes()),
            ToSqlOutput::Owned(Cell::Blob(blob)) => ValueRef::Blob(blob),
            _ => return Err(Problem::ours("a column of an unknown kind")),
        };
        match cell {
            ValueRef::Null => put(0, &[]),
            ValueRef::Integer(number) => put(1, &number.to_be_bytes()),
            ValueRef::Real(number) => put(2, &number.to_be_bytes()),
            ValueRef::Text(text) => put(3, text),
            ValueRef::Blob(blob) => put(4, blob),
        }
    }
    Ok(bytes)
}
