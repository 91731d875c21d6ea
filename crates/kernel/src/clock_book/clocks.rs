//! The clocks of one file, as an act starts, pauses, extends and ends them.

use super::{ClockRecord, earliest_due};
use crate::calendar::Calendar;
use crate::clock::{ClockRefusal, ClockRule, End, Matter, Running, Waiting, danger_due};
use crate::id::Id;
use crate::moment::Moment;
use crate::problem::{Gravity, Problem};
use crate::record::Record;
use crate::store::Json;
use crate::view::read_record;
use crate::write::Write;

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
        let mut record = ClockRecord {
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
        record.reckon(&book.calendar, from);
        self.write.clocks_changed();
        self.write.insert(record).map(|_| ())
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
            held.reckon(&book.calendar, now);
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

    /// Pauses every clock that may pause for this reason: those that are paused already or late stay as they are.
    pub fn pause_all(&mut self, reason: &str) -> Result<(), Problem> {
        let (now, by) = (self.write.now(), self.write.actor().name());
        let reason: Waiting = serde_json::from_value(reason.into()).map_err(Problem::ours)?;
        let book = self.write.house().clocks();
        self.change(
            |record| record.running.may_pause(&book.calendar, now.stamp(), reason).is_ok(),
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
    /// The reasons belong into the file, sealed.
    pub fn extend(&mut self, clock: &str) -> Result<(), Problem> {
        let (now, by) = (self.write.now(), self.write.actor().name());
        let changed = self.change(
            |record| record.clock == clock,
            |running, calendar| running.extend(calendar, now.stamp(), by.clone()).map(|_| ()).map_err(refused),
        )?;
        if changed == 0 { Err(Problem::conflict("clock-not-running").with("clock", clock)) } else { Ok(()) }
    }

    /// A clock rang and what it calls for was done; it rings again when its rule says so.
    pub fn rang(&mut self, clock: &str) -> Result<(), Problem> {
        let id: Id<ClockRecord> = clock.parse().map_err(|_| Problem::absent())?;
        let mut held = self.write.hold::<ClockRecord>(&id)?;
        if held.file != self.file {
            return Err(Problem::absent());
        }
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

fn refused(refusal: ClockRefusal) -> Problem {
    Problem::new(Gravity::Conflict, "clock-refuses").with("why", refusal)
}
