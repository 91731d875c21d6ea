//! The clocks of the institution: rules and calendar as records, and the clocks that run on files.

use std::collections::BTreeMap;

use jiff::civil::{Time as DayTime, Weekday};
use jiff::tz::TimeZone;

use crate::calendar::{Calendar, Week};
use crate::clock::{ClockKind, ClockRule, ClockState, End, Matter, Running, Waiting, danger_due};
use crate::id::Id;
use crate::moment::{Day, Moment};
use crate::problem::{Gravity, Problem};
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
        let week = Week::of(&[Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday, Weekday::Friday]);
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

fn all<R: Record>(conn: &mut Conn) -> Result<Vec<R>, Problem> {
    let sql = format!("SELECT {} FROM {} t ORDER BY t.id", R::SELECT, R::TABLE);
    Ok(conn.query(&sql, &[], read_record)?)
}

/// The clocks of one file, in the hands of an act.
pub struct Clocks<'w, 't> {
    write: &'w mut Write<'t>,
    file: String,
    kind: &'static str,
    record: String,
}

/// The clock of the first action on a danger, and the one of its review.
pub const DANGER: [&str; 2] = ["danger_first_action", "danger_review"];

impl<'t> Write<'t> {
    /// The clocks of a file; those that are started belong to this record and ring on it.
    pub fn clocks<'w>(&'w mut self, file: &str, kind: &'static str, record: &str) -> Clocks<'w, 't> {
        Clocks { write: self, file: file.to_owned(), kind, record: record.to_owned() }
    }
}

impl Clocks<'_, '_> {
    /// Starts a clock by the rule in force. A clock without a rule is not kept by this institution.
    pub fn start(&mut self, clock: &str, from: Moment) -> Result<(), Problem> {
        self.start_fixed(clock, from, |_| None)
    }

    /// Starts the clock of the first action on a danger.
    pub fn start_danger(&mut self, flagged: Moment, removal_at: Option<Moment>) -> Result<(), Problem> {
        self.start_fixed(DANGER[0], flagged, |rule| {
            danger_due(rule, flagged.stamp(), removal_at.map(Moment::stamp)).map(Moment::of)
        })
    }

    fn start_fixed(
        &mut self,
        clock: &str,
        from: Moment,
        due: impl FnOnce(&ClockRule) -> Option<Moment>,
    ) -> Result<(), Problem> {
        let book = self.write.house().clocks();
        let day = book.calendar.date_of(from.stamp());
        let matter = Matter { kind: self.kind, issue: None, urgency: None };
        let Some(rule) = ClockRule::governing(&book.rules, clock, matter, day) else { return Ok(()) };
        let mut running = Running::start(rule.clone(), from.stamp());
        if let Some(due) = due(rule) {
            running.fix_due(due.stamp()).map_err(refused)?;
        }
        let record = ClockRecord {
            id: self.write.new_id(),
            version: 0,
            file: self.file.clone(),
            kind: self.kind.to_owned(),
            record: self.record.clone(),
            clock: clock.to_owned(),
            running: Json(running),
            due: None,
            wake: None,
            ended: false,
        };
        let record = self.reckoned(record, from);
        self.write.clocks_changed();
        self.write.insert(record).map(|_| ())
    }

    /// Works out again when a clock is due and when it rings next, after `since`.
    fn reckoned(&self, mut record: ClockRecord, since: Moment) -> ClockRecord {
        let book = self.write.house().clocks();
        record.ended = record.running.ended().is_some();
        let open = !record.ended;
        record.due = record.running.due(&book.calendar).filter(|_| open).map(Moment::of);
        let before = since.stamp().checked_sub(jiff::SignedDuration::from_micros(1)).unwrap_or(since.stamp());
        record.wake = record.running.next_alarm(&book.calendar, before).filter(|_| open).map(Moment::of);
        record
    }

    fn open_ones(&mut self) -> Result<Vec<ClockRecord>, Problem> {
        let sql = format!(
            "SELECT {} FROM clock t WHERE t.file = $1 AND NOT t.ended ORDER BY t.id{}",
            ClockRecord::SELECT,
            self.write.conn().for_change()
        );
        Ok(self.write.conn().query(&sql, &[&self.file], read_record)?)
    }

    fn change(
        &mut self,
        clock: impl Fn(&ClockRecord) -> bool,
        mut deed: impl FnMut(&mut Running, &Calendar) -> Result<(), Problem>,
    ) -> Result<usize, Problem> {
        let book = self.write.house().clocks();
        let now = self.write.now();
        let mut changed = 0;
        for record in self.open_ones()?.into_iter().filter(|record| clock(record)) {
            let id = record.id;
            let mut held = self.write.hold::<ClockRecord>(&id)?;
            deed(&mut held.running, &book.calendar)?;
            let reckoned = self.reckoned((*held).clone(), now);
            *held = reckoned;
            self.write.save(held)?;
            changed += 1;
        }
        if changed > 0 {
            self.write.clocks_changed();
        }
        Ok(changed)
    }

    fn end(&mut self, clock: &str, at: Moment, end: End) -> Result<usize, Problem> {
        self.change(
            |record| record.clock == clock,
            |running, calendar| running.end(calendar, at.stamp(), end).map(|_| ()).map_err(refused),
        )
    }

    /// What a clock was for was done; nothing when it does not run.
    pub fn meet(&mut self, clock: &str) -> Result<(), Problem> {
        let now = self.write.now();
        self.end(clock, now, End::Met).map(|_| ())
    }

    /// What a clock was for is no longer to be done.
    pub fn cancel(&mut self, clock: &str) -> Result<(), Problem> {
        let now = self.write.now();
        self.end(clock, now, End::Cancelled).map(|_| ())
    }

    /// The first action on a danger was taken, or its review made: the review is due anew.
    pub fn danger_action_taken(&mut self, at: Moment) -> Result<(), Problem> {
        for clock in DANGER {
            self.end(clock, at, End::Met)?;
        }
        self.start(DANGER[1], at)
    }

    /// The danger is over.
    pub fn danger_over(&mut self) -> Result<(), Problem> {
        DANGER.iter().try_for_each(|clock| self.cancel(clock))
    }

    /// Pauses every clock whose rule pauses for this reason.
    pub fn pause_all(&mut self, reason: &str) -> Result<(), Problem> {
        let (now, by) = (self.write.now(), self.write.actor().name());
        let reason: Waiting = serde_json::from_value(reason.into()).map_err(Problem::ours)?;
        self.change(
            |record| record.running.pauses_for(reason),
            |running, calendar| running.pause(calendar, now.stamp(), reason, by.clone()).map_err(refused),
        )?;
        Ok(())
    }

    /// Lets every paused clock run again.
    pub fn resume_all(&mut self) -> Result<(), Problem> {
        let now = self.write.now();
        self.change(
            |record| record.running.pauses().iter().any(|pause| pause.to.is_none()),
            |running, _| running.resume(now.stamp()).map_err(refused),
        )?;
        Ok(())
    }

    /// Extends a clock. Errors: the rule allows no more, with its legal basis; no such clock runs.
    pub fn extend(&mut self, clock: &str, reason: &str) -> Result<(), Problem> {
        let (now, by) = (self.write.now(), self.write.actor().name());
        let changed = self.change(
            |record| record.clock == clock,
            |running, calendar| {
                running.extend(calendar, now.stamp(), by.clone(), reason).map(|_| ()).map_err(refused)
            },
        )?;
        if changed == 0 { Err(Problem::conflict("clock-not-running").with("clock", clock)) } else { Ok(()) }
    }

    /// A clock rang and what it calls for was done; it rings again when its rule says so.
    pub fn rang(&mut self, clock: &str) -> Result<(), Problem> {
        let id: Id<ClockRecord> = clock.parse().map_err(|_| Problem::absent())?;
        let mut held = self.write.hold::<ClockRecord>(&id)?;
        let book = self.write.house().clocks();
        let next = held.running.next_alarm(&book.calendar, self.write.now().stamp());
        held.wake = next.map(Moment::of).filter(|_| !held.ended);
        self.write.save(held)
    }

    /// Moves running clocks to another file, with the time they used.
    pub fn hand_over(&mut self, clocks: &[&str], to: &str, kind: &'static str) -> Result<(), Problem> {
        for record in self.open_ones()?.into_iter().filter(|record| clocks.contains(&record.clock.as_str())) {
            let mut held = self.write.hold::<ClockRecord>(&record.id)?;
            held.file = to.to_owned();
            held.record = to.to_owned();
            held.kind = kind.to_owned();
            self.write.save(held)?;
            self.write.clocks_changed();
        }
        Ok(())
    }

    /// Does one of these clocks run?
    pub fn runs(&mut self, clocks: &[&str]) -> Result<bool, Problem> {
        Ok(self.open_ones()?.iter().any(|record| clocks.contains(&record.clock.as_str())))
    }

    /// The earliest deadline of the file.
    pub fn earliest_due(&mut self) -> Result<Option<Moment>, Problem> {
        earliest_due(self.write.conn(), &self.file)
    }
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

/// A clock that rings, and the act it calls for.
#[derive(Debug, Clone)]
pub(crate) struct Ringing {
    pub(crate) id: String,
    pub(crate) record: String,
    pub(crate) act: String,
    pub(crate) wake: Moment,
}

/// The clocks that ring by now, earliest first.
pub(crate) fn ringing(conn: &mut Conn, now: Moment, most: i64) -> Result<Vec<Ringing>, Problem> {
    let sql = "SELECT id, record, running, wake FROM clock WHERE wake IS NOT NULL AND wake <= $1
               ORDER BY wake, id LIMIT $2";
    let values: [&dyn Param; 2] = [&now, &most];
    Ok(conn.query(sql, &values, |row| {
        let running: Json<Running> = row.get(2)?;
        Ok::<_, StoreFault>(Ringing {
            id: row.get(0)?,
            record: row.get(1)?,
            act: running.rule().breach.clone(),
            wake: row.get(3)?,
        })
    })?)
}

fn refused(refusal: crate::clock::ClockRefusal) -> Problem {
    Problem::new(Gravity::Conflict, "clock-refuses").with("why", refusal)
}

/// Is this a clock that a law sets?
pub fn is_legal(clock: &ClockRecord) -> bool {
    clock.running.rule().kind == ClockKind::Legal
}
