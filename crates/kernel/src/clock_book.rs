//! The clocks of the institution: rules and calendar as records, and the clocks that run on files.

mod clocks;

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Time as DayTime, Weekday};
use jiff::tz::TimeZone;

pub use self::clocks::{Clocks, DANGER};
use crate::calendar::{Calendar, Week};
use crate::clock::{ClockKind, ClockRule, ClockState, Running};
use crate::id::Id;
use crate::moment::{Day, Moment};
use crate::problem::Problem;
use crate::record::Record;
use crate::store::{Conn, Json, Param, StoreFault};
use crate::view::read_record;
use crate::write::Write;
use crate::{self as kernel, Record};

/// A clock rule as it is kept.
#[derive(Debug, Clone, Record)]
#[record(kind = "clock_rule")]
pub struct RuleRecord {
    /// Its id.
    pub id: Id<RuleRecord>,
    /// How often it was saved.
    pub version: i64,
    /// The clock's code.
    pub clock: String,
    /// The rule.
    pub rule: Json<ClockRule>,
    /// From which day on.
    pub valid_from: Day,
    /// Until which day.
    pub valid_to: Option<Day>,
}

/// A holiday of the institution's calendar.
#[derive(Debug, Clone, Record)]
#[record(kind = "holiday")]
pub struct Holiday {
    /// Its id.
    pub id: Id<Holiday>,
    /// How often it was saved.
    pub version: i64,
    /// The day.
    pub day: Day,
    /// Its name.
    pub name: String,
}

/// A clock on a file.
#[derive(Debug, Clone, Record)]
#[record(kind = "clock", file = "file")]
pub struct ClockRecord {
    /// Its id.
    pub id: Id<ClockRecord>,
    /// How often it was saved.
    pub version: i64,
    /// The file.
    pub file: String,
    /// The kind of the record whose act is performed when it rings.
    pub kind: String,
    /// That record.
    pub record: String,
    /// The clock's code.
    pub clock: String,
    /// The rule it started with, its pauses, extensions and end.
    pub running: Json<Running>,
    /// When it is due; empty while it is paused or ended.
    pub due: Option<Moment>,
    /// When it rings next.
    pub wake: Option<Moment>,
    /// Is it over?
    pub ended: bool,
}

/// A setting of the institution.
#[derive(Debug, Clone, Record)]
#[record(kind = "setting")]
pub struct Setting {
    /// Its id.
    pub id: Id<Setting>,
    /// How often it was saved.
    pub version: i64,
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: Json<serde_json::Value>,
}

/// Rules and calendar, held in memory.
#[derive(Debug)]
pub struct ClockBook {
    rules: Vec<ClockRule>,
    calendar: Calendar,
    settings: BTreeMap<String, serde_json::Value>,
}

impl Default for ClockBook {
    fn default() -> Self {
        let week =
            Week::of(&[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday]);
        let (opens, closes) = (DayTime::constant(9, 0, 0, 0), DayTime::constant(17, 0, 0, 0));
        let calendar = Calendar::usual(week, BTreeMap::new(), TimeZone::UTC, opens, closes);
        Self { rules: Vec::new(), calendar, settings: BTreeMap::new() }
    }
}

impl ClockBook {
    pub(crate) fn read(conn: &mut Conn) -> Result<Self, Problem> {
        let mut book = Self::default();
        let rules: Vec<RuleRecord> = all(conn)?;
        book.rules = rules.into_iter().map(|record| record.rule.0).collect();
        let settings: Vec<Setting> = all(conn)?;
        book.settings = settings.into_iter().map(|setting| (setting.name, setting.value.0)).collect();
        let holidays: Vec<Holiday> = all(conn)?;
        let holidays = holidays.into_iter().map(|holiday| (holiday.day.0, holiday.name)).collect();
        let zone = book.text("time_zone").and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC);
        let old = &book.calendar;
        book.calendar = Calendar::usual(old.week(), holidays, zone, old.opens(), old.closes());
        Ok(book)
    }

    /// The calendar in force.
    pub const fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// The rules.
    pub fn rules(&self) -> &[ClockRule] {
        &self.rules
    }

    /// A setting.
    pub fn setting(&self, name: &str) -> Option<&serde_json::Value> {
        self.settings.get(name)
    }

    /// A setting that is a text.
    pub fn text(&self, name: &str) -> Option<String> {
        self.setting(name)?.as_str().map(str::to_owned)
    }

    /// The institution's first language.
    pub fn language(&self) -> String {
        let first = self.setting("languages").and_then(|list| list.get(0)?.as_str().map(str::to_owned));
        first.unwrap_or_else(|| "en".to_owned())
    }

    /// The year on the institution's calendar.
    pub fn local_year(&self, at: Moment) -> i16 {
        self.calendar.date_of(at.stamp()).year()
    }

    /// How a clock stands.
    pub fn state(&self, clock: &ClockRecord, now: Moment) -> ClockState {
        clock.running.state(&self.calendar, now.stamp())
    }
}

impl ClockRecord {
    /// Works out again when it is due and when it rings next, after `since`.
    fn reckon(&mut self, calendar: &Calendar, since: Moment) {
        self.ended = self.running.ended().is_some();
        let open = !self.ended;
        self.due = self.running.due(calendar).filter(|_| open).map(Moment::of);
        let before = since.stamp().checked_sub(jiff::SignedDuration::from_micros(1)).unwrap_or(since.stamp());
        self.wake = self.running.next_alarm(calendar, before).filter(|_| open).map(Moment::of);
    }
}

/// Reckons the open clocks again that another calendar moves, and the earliest deadlines that hang on them
/// (AC-complaints-05). The calendar is read in the transaction that changes it.
pub(crate) fn reckon_all(write: &mut Write<'_>) -> Result<(), Problem> {
    let calendar = ClockBook::read(write.conn())?.calendar;
    if calendar == *write.house().clocks().calendar() {
        return Ok(());
    }
    let (sql, now) =
        (format!("SELECT {} FROM clock t WHERE NOT t.ended ORDER BY t.id", ClockRecord::SELECT), write.now());
    let open: Vec<ClockRecord> = write.conn().query(&sql, &[], read_record)?;
    let mut files = BTreeSet::new();
    for known in open {
        if known.running.due(&calendar).map(Moment::of) == known.due {
            continue;
        }
        let mut held = write.hold::<ClockRecord>(&known.id)?;
        held.reckon(&calendar, now);
        files.insert(held.file.clone());
        write.save(held)?;
        write.clocks_changed();
    }
    for file in files {
        for record in write.house().kinds.iter().flat_map(|kind| kind.records).filter(|record| record.file == "id") {
            (record.keep_due)(write, &file)?;
        }
    }
    Ok(())
}

fn all<R: Record>(conn: &mut Conn) -> Result<Vec<R>, Problem> {
    let sql = format!("SELECT {} FROM {} t ORDER BY t.id", R::SELECT, R::TABLE);
    Ok(conn.query(&sql, &[], read_record)?)
}

pub(crate) fn earliest_due(conn: &mut Conn, file: &str) -> Result<Option<Moment>, Problem> {
    let sql = "SELECT due FROM clock WHERE file = $1 AND NOT ended AND due IS NOT NULL ORDER BY due LIMIT 1";
    Ok(conn.query(sql, &[&file], |row| row.get::<Moment>(0))?.first().copied())
}

/// The clocks of a file that was read already, running ones first.
pub(crate) fn of_file(conn: &mut Conn, file: &str) -> Result<Vec<ClockRecord>, Problem> {
    let sql = format!("SELECT {} FROM clock t WHERE t.file = $1 ORDER BY t.ended, t.due, t.id", ClockRecord::SELECT);
    Ok(conn.query(&sql, &[&file], read_record)?)
}

/// What rings by itself, and the act it calls for.
#[derive(Debug, Clone)]
pub(crate) struct Ringing {
    /// Where it stands: table and id.
    pub(crate) table: &'static str,
    pub(crate) id: String,
    /// The record the act is performed on.
    pub(crate) record: String,
    pub(crate) act: String,
    pub(crate) input: serde_json::Value,
    pub(crate) wake: Moment,
}

/// The clocks that ring by now, earliest first.
pub(crate) fn ringing(conn: &mut Conn, now: Moment, most: i64) -> Result<Vec<Ringing>, Problem> {
    let sql = "SELECT id, kind, record, running, wake FROM clock WHERE wake IS NOT NULL AND wake <= $1
               ORDER BY wake, id LIMIT $2";
    let values: [&dyn Param; 2] = [&now, &most];
    Ok(conn.query(sql, &values, |row| {
        let (kind, running): (String, Json<Running>) = (row.get(1)?, row.get(3)?);
        let id: String = row.get(0)?;
        Ok::<_, StoreFault>(Ringing {
            table: ClockRecord::TABLE,
            input: serde_json::json!({ "clock": id }),
            id,
            record: row.get(2)?,
            act: called_for(&kind, &running.rule().breach),
            wake: row.get(4)?,
        })
    })?)
}

/// The act a late clock calls for. The rule's act may be of the kind the clock was started on; it is performed on the
/// record that the clock belongs to now.
fn called_for(kind: &str, breach: &str) -> String {
    let verb = breach.split_once('.').map_or(breach, |(_, verb)| verb);
    format!("{kind}.{verb}")
}

/// Is this a clock that a law sets?
pub fn is_legal(clock: &ClockRecord) -> bool {
    clock.running.rule().kind == ClockKind::Legal
}
