//! What the house does by itself: jobs that became due, clocks that ring, the log that is numbered and signed. A
//! simulation calls these by hand; a server's background thread calls them over and over.

use std::io::Write;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crossbeam_channel::{RecvTimeoutError, Sender, bounded, unbounded};

use super::Desk;
use super::door::Request;
use crate::actor::Actor;
use crate::approval;
use crate::audit::export::{Export, ExportFault};
use crate::audit::tree::TreeHash;
use crate::clock_book::{self, Ringing};
use crate::event::Due;
use crate::idempotency;
use crate::log;
use crate::problem::{Gravity, Problem};
use crate::store::StoreFault;

/// How many jobs are taken in one go.
const TOGETHER: i64 = 50;
/// A taken job belongs to its taker for so many seconds.
const LEASE: i64 = 120;
/// After so many tries a job waits for a person.
pub(super) const TRIES: i64 = 12;
/// How often the background thread looks.
const TICK: Duration = Duration::from_millis(250);

impl Desk {
    /// Runs the jobs that are due. Says how many were tried.
    pub fn run_due_jobs(&self) -> Result<usize, Problem> {
        let due = self.take_due_jobs()?;
        for one in &due {
            let known = self.house.kinds.iter().flat_map(|kind| kind.jobs).find(|job| job.name == one.name);
            let ran = match known {
                Some(job) => (job.run)(self, one),
                None => Err(Problem::ours("no such job")),
            };
            self.note(one, ran)?;
        }
        Ok(due.len())
    }

    fn take_due_jobs(&self) -> Result<Vec<Due>, Problem> {
        // Work that met another in its way is run again, and tells again: the last word counts.
        let (tell, told) = unbounded();
        self.house_work(Box::new(move |conn, house| {
            let now = house.now();
            let sql = format!(
                "SELECT id, name, act, kind, record, file, tries FROM job WHERE done IS NULL AND due <= $1 AND tries < $2
                 ORDER BY due, id LIMIT $3{}",
                conn.for_taking()
            );
            let due = conn.query(&sql, &[&now, &TRIES, &TOGETHER], |row| {
                Ok::<_, StoreFault>(Due {
                    id: row.get(0)?,
                    name: row.get(1)?,
                    act: row.get(2)?,
                    kind: row.get(3)?,
                    record: row.get(4)?,
                    file: row.get(5)?,
                    tries: row.get(6)?,
                })
            })?;
            for one in &due {
                let until = now.plus_seconds(LEASE);
                conn.execute("UPDATE job SET due = $1, tries = tries + 1 WHERE id = $2", &[&until, &one.id])?;
            }
            let _ = tell.send(due);
            Ok(())
        }))?;
        Ok(told.try_iter().last().unwrap_or_default())
    }

    /// Notes how a job went: done, or to be tried again, each time after a longer wait.
    fn note(&self, one: &Due, ran: Result<(), Problem>) -> Result<(), Problem> {
        let (id, tries) = (one.id.clone(), one.tries);
        self.house_work(Box::new(move |conn, house| {
            let now = house.now();
            match &ran {
                Ok(()) => conn.execute("UPDATE job SET done = $1, fault = NULL WHERE id = $2", &[&now, &id])?,
                Err(problem) => {
                    let wait = 5_i64 << tries.clamp(0, 10);
                    let due = now.plus_seconds(wait);
                    conn.execute("UPDATE job SET due = $1, fault = $2 WHERE id = $3", &[&due, &problem.code, &id])?
                }
            };
            Ok(())
        }))
    }

    /// Performs what the clocks that ring call for, and sends back what no second person decided in time. Says how many
    /// rang.
    pub fn ring_clocks(&self) -> Result<usize, Problem> {
        let (tell, told) = unbounded();
        self.house_work(Box::new(move |conn, house| {
            let mut ringing = clock_book::ringing(conn, house.now(), TOGETHER)?;
            ringing.extend(approval::ringing(conn, house.now(), TOGETHER)?);
            let _ = tell.send(ringing);
            Ok(())
        }))?;
        let ringing = told.try_iter().last().unwrap_or_default();
        for one in &ringing {
            let request = Request {
                actor: Actor::institution(),
                act: one.act.clone(),
                on: one.record.clone(),
                input: one.input.clone(),
                version: None,
                key: Some(format!("{} {}", one.id, one.wake)),
            };
            match self.request(request) {
                Ok(_) => {}
                // A store that does not answer now is no reason to let a danger wait: the next round rings again.
                Err(problem) if problem.gravity == Gravity::Unavailable || problem.code == "try-again" => {
                    return Err(problem);
                }
                Err(_) => self.silence(one)?,
            }
        }
        Ok(ringing.len())
    }

    /// What was refused rings again in an hour, so that one mistake does not hold the others up.
    fn silence(&self, one: &Ringing) -> Result<(), Problem> {
        let (id, sql) = (one.id.clone(), format!("UPDATE {} SET wake = $1 WHERE id = $2 AND wake = $3", one.table));
        let rang = one.wake;
        self.house_work(Box::new(move |conn, house| {
            conn.execute(&sql, &[&house.now().plus_seconds(3600), &id, &rang])?;
            Ok(())
        }))
    }

    /// Numbers the new entries of the audit log and signs its head. Says how many there were.
    pub fn seal_log(&self) -> Result<u64, Problem> {
        let mut all = 0;
        loop {
            let (tell, told) = unbounded();
            self.house_work(Box::new(move |conn, house| {
                let _ = tell.send(log::seal_up(conn, house)?);
                Ok(())
            }))?;
            let some = told.try_iter().last().unwrap_or(0);
            all += some;
            if some == 0 {
                return Ok(all);
            }
        }
    }

    /// Size and root of the numbered log.
    pub fn log_root(&self) -> Result<(u64, TreeHash), Problem> {
        self.read_whole(|view| log::root(view.conn()))
    }

    /// Writes the numbered log with its signed heads as a file that an outsider can verify. It is read in pages, so
    /// that a long log needs no more memory than a short one. Errors: the store does not answer, or `to` cannot be
    /// written (`export-not-written`).
    pub fn export_log(&self, to: impl Write) -> Result<(), Problem> {
        let key = self.audit_key()?.0;
        let mut export = Export::begin(to, &log::origin()?, key).map_err(not_written)?;
        let mut from = 0;
        loop {
            let (entries, heads) = self.read_whole(move |view| log::page(view.conn(), from))?;
            let mut heads = heads.into_iter().peekable();
            for entry in &entries {
                export.entry(entry).map_err(not_written)?;
                from = entry.seq.map_or(from, |place| place + 1);
                while let Some((_, head)) = heads.next_if(|(size, _)| *size <= from) {
                    export.checkpoint(&head).map_err(not_written)?;
                }
            }
            if entries.is_empty() {
                // Heads of entries that are gone are written too: they are what the verifier notices it by.
                heads.try_for_each(|(_, head)| export.checkpoint(&head)).map_err(not_written)?;
                return export.finish().map(|_| ()).map_err(not_written);
            }
        }
    }

    /// Forgets kept answers that are older than a day.
    pub fn sweep(&self) -> Result<(), Problem> {
        self.house_work(Box::new(|conn, house| idempotency::sweep(conn, house.now()).map(|_| ())))
    }

    /// Reads rules that another node may have changed.
    pub fn refresh_rules(&self) -> Result<(), Problem> {
        let house = self.house.clone();
        self.read_whole(move |view| house.read_rules(view.conn()))
    }

    /// Starts the thread that does all this by itself, until what is returned is dropped.
    pub fn start_background(self: &Arc<Self>) -> Result<Background, Problem> {
        let (stop, stopped) = bounded::<()>(0);
        let desk = Arc::downgrade(self);
        let work = move || {
            let mut ticks: u64 = 0;
            while matches!(stopped.recv_timeout(TICK), Err(RecvTimeoutError::Timeout)) {
                let Some(desk) = desk.upgrade() else { return };
                // A round that fails is tried again in the next; what it left undone is still there.
                let _ = desk.round(ticks);
                ticks += 1;
            }
        };
        let thread = thread::Builder::new().name("background".into()).spawn(work).map_err(Problem::ours)?;
        Ok(Background { stop: Some(stop), thread: Some(thread) })
    }

    fn round(&self, ticks: u64) -> Result<(), Problem> {
        self.run_due_jobs()?;
        self.ring_clocks()?;
        if ticks.is_multiple_of(8) {
            self.refresh_rules()?;
            self.seal_log()?;
        }
        if ticks.is_multiple_of(2_400) {
            self.sweep()?;
        }
        Ok(())
    }

    /// Runs everything that is due now until nothing is, for simulations.
    pub fn settle(&self) -> Result<(), Problem> {
        for _ in 0..1_000 {
            if self.run_due_jobs()? + self.ring_clocks()? == 0 {
                return Ok(());
            }
        }
        Err(Problem::ours("jobs and clocks never come to rest"))
    }
}

fn not_written(fault: ExportFault) -> Problem {
    Problem { cause: Some(fault.to_string()), ..Problem::new(Gravity::Unavailable, "export-not-written") }
}

/// The background thread; stops when dropped.
pub struct Background {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Background {
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
