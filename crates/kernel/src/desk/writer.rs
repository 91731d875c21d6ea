//! The writers. On SQLite one thread takes acts from a queue, runs each in a savepoint and commits many together; on
//! PostgreSQL several do, one act a transaction. An answer is given after its commit, never before.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crossbeam_channel::Receiver;

use super::door::{self, Answer, Request};
use crate::house::House;
use crate::problem::{Gravity, Problem};
use crate::store::{Conn, StoreFault};

/// At most so many acts are committed together,
const TOGETHER: usize = 64;
/// and at most this long is waited for more.
const PATIENCE: Duration = Duration::from_millis(5);
/// An act that met another in its way is run again so often.
const TRIES: usize = 4;

/// Something to be done on a writer's connection.
pub(super) struct Turn {
    pub(super) what: What,
    pub(super) reply: Box<dyn FnOnce(Result<Answer, Problem>) + Send>,
}

/// Work of the house itself on a writer's connection.
pub(super) type HouseWork = Box<dyn FnMut(&mut Conn, &House) -> Result<(), Problem> + Send>;

/// What is to be done.
pub(super) enum What {
    /// A request to the door.
    Request(Box<Request>),
    /// The house's own work: numbering the log, sweeping.
    House(HouseWork),
}

impl What {
    /// An act that panics fails alone: the thread that writes for everybody goes on, and its transaction is taken back.
    fn run(&mut self, conn: &mut Conn, house: &House) -> Result<Answer, Problem> {
        catch_unwind(AssertUnwindSafe(|| match self {
            Self::Request(request) => door::perform(conn, house, request),
            Self::House(work) => work(conn, house).map(|()| Answer::Done(serde_json::Value::Null)),
        }))
        .unwrap_or_else(|_| Err(Problem::ours("an act panicked")))
    }
}

/// Commits many turns together, until the queue is closed.
pub(super) fn together(mut conn: Conn, house: &Arc<House>, queue: &Receiver<Turn>) {
    while let Ok(first) = queue.recv() {
        group(&mut conn, house, queue, first);
    }
}

#[expect(clippy::disallowed_methods, reason = "a batch is bounded by real time; nothing in it depends on that time")]
fn group(conn: &mut Conn, house: &Arc<House>, queue: &Receiver<Turn>, first: Turn) {
    let began = Instant::now();
    if let Err(fault) = conn.begin() {
        return (first.reply)(Err(not_saved(fault)));
    }
    let mut done: Vec<(Turn, Result<Answer, Problem>)> = Vec::new();
    let mut next = Some(first);
    while let Some(mut turn) = next.take() {
        let answer = in_savepoint(conn, house, &mut turn.what);
        done.push((turn, answer));
        if conn.lost_its_transaction() {
            return fail(done, conn);
        }
        if done.len() < TOGETHER && began.elapsed() < PATIENCE {
            next = queue.try_recv().ok();
        }
    }
    if let Err(fault) = conn.commit() {
        let _ = conn.rollback();
        let problem = not_saved(fault);
        for (turn, _) in done {
            (turn.reply)(Err(problem.clone()));
        }
        return;
    }
    settle(conn, house);
    for (turn, answer) in done {
        (turn.reply)(answer);
    }
}

/// SQLite took the whole group back: nothing of it is durable, whatever each act was told before.
fn fail(done: Vec<(Turn, Result<Answer, Problem>)>, conn: &mut Conn) {
    let _ = conn.rollback();
    for (turn, answer) in done {
        let problem = match answer {
            Err(problem) if problem.gravity == Gravity::Unavailable => problem,
            _ => Problem::new(Gravity::Unavailable, "not-saved"),
        };
        (turn.reply)(Err(problem));
    }
}

fn in_savepoint(conn: &mut Conn, house: &House, what: &mut What) -> Result<Answer, Problem> {
    let mut left = TRIES;
    loop {
        conn.batch("SAVEPOINT act")?;
        let answer = what.run(conn, house);
        if conn.lost_its_transaction() {
            return answer;
        }
        match answer {
            Ok(answer) => {
                conn.batch("RELEASE SAVEPOINT act")?;
                return Ok(answer);
            }
            Err(problem) => {
                conn.batch("ROLLBACK TO SAVEPOINT act")?;
                conn.batch("RELEASE SAVEPOINT act")?;
                left -= 1;
                if left == 0 || !may_try_again(&problem) {
                    return Err(problem);
                }
            }
        }
    }
}

/// One act a transaction, several writers at once.
pub(super) fn one_by_one(
    mut conn: Conn,
    house: &Arc<House>,
    queue: &Receiver<Turn>,
    reconnect: &dyn Fn() -> Result<Conn, StoreFault>,
) {
    while let Ok(mut turn) = queue.recv() {
        let before = house.rule_touches();
        let answer = in_transaction(&mut conn, house, &mut turn.what, reconnect);
        if answer.is_ok() {
            if house.rule_touches() != before {
                house.rules_are_old();
            }
            settle(&mut conn, house);
        }
        (turn.reply)(answer);
    }
}

/// An act that was begun when the server went away is not run again: it may have been committed.
fn in_transaction(
    conn: &mut Conn,
    house: &House,
    what: &mut What,
    reconnect: &dyn Fn() -> Result<Conn, StoreFault>,
) -> Result<Answer, Problem> {
    let mut left = TRIES;
    loop {
        conn.again(reconnect, Conn::begin)?;
        let answer = what.run(conn, house).and_then(|answer| conn.commit().map(|()| answer).map_err(not_saved));
        match answer {
            Ok(answer) => return Ok(answer),
            Err(problem) => {
                let _ = conn.rollback();
                left -= 1;
                if left == 0 || !may_try_again(&problem) {
                    return Err(problem);
                }
            }
        }
    }
}

fn may_try_again(problem: &Problem) -> bool {
    matches!(problem.code, "try-again" | "taken")
}

/// Rules that were changed are in force from the next act on.
fn settle(conn: &mut Conn, house: &House) {
    if house.read_changed_rules(conn).is_err() {
        house.rules_are_old();
    }
}

fn not_saved(fault: StoreFault) -> Problem {
    match Problem::from(fault) {
        problem if matches!(problem.gravity, Gravity::Unavailable) || problem.code == "try-again" => problem,
        problem => Problem { cause: problem.cause, ..Problem::new(Gravity::Unavailable, "not-saved") },
    }
}
