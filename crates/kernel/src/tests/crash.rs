//! K5: an acknowledged write survives a killed process, and what was being written leaves nothing half done. The
//! process that is killed is this test program itself, started again.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::json;

use super::work::{KINDS, Matter, Open, Remark};
use super::*;
use crate::chance::Chance;
use crate::desk::Desk;
use crate::harness::Store;
use crate::store::Place;

/// Says to a child process where the stores lie, how often they were opened before, and what time it is.
const CHILD: &str = "AMPARO_TEST_CHILD";
/// How many ask at once for as long as the child lives.
const HANDS: u64 = 4;
/// Ready again after at most so long.
const READY: Duration = Duration::from_secs(2);

fn place_text(house: &TestHouse) -> String {
    let (address, prefix) = match house.place() {
        Place::Folder(folder) => (folder.display().to_string(), String::new()),
        Place::Server { address, prefix } => (address, prefix),
    };
    format!("{address}\t{prefix}\t{}\t{}", house.openings(), house.now())
}

fn house_of(text: &str) -> TestHouse {
    let parts: Vec<&str> = text.split('\t').collect();
    let place = match parts[1] {
        "" => Place::Folder(parts[0].into()),
        prefix => Place::Server { address: parts[0].into(), prefix: prefix.into() },
    };
    let mut house = TestHouse::again(KINDS, place, harness::seed(), parts[2].parse().unwrap());
    house.set_time(parts[3].parse().unwrap());
    house
}

/// Starts this test again as the process that will be killed.
fn start(test: &str, house: &mut TestHouse) -> (Child, BufReader<ChildStdout>) {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(CHILD, place_text(house))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    house.opened_elsewhere(1);
    let said = BufReader::new(child.stdout.take().unwrap());
    (child, said)
}

/// Kills a process, and lets the server notice: what it was committing for it then is committed or not.
fn end(process: &mut Child, house: &TestHouse) {
    process.kill().unwrap();
    process.wait().unwrap();
    let others = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    while house.store() == Store::Postgres && house.number(others) > 0 {}
}

/// In the child: the house whose stores the parent made.
fn child() -> Option<TestHouse> {
    Some(house_of(&std::env::var(CHILD).ok()?))
}

/// Says something to the parent at once.
fn tell(text: &str) {
    let mut out = std::io::stdout().lock();
    writeln!(out, "{text}").and_then(|()| out.flush()).unwrap();
}

fn one(number: u64) -> Value {
    json!({"said": format!("matter {number}"), "remarks": ["first", "second"], "clocks": ["answer"]})
}

/// Files one matter after another under keys of its own until the process ends.
fn file_for_ever(desk: &Desk, hand: u64, openings: u64) {
    for number in 0.. {
        let key = format!("{openings} {hand} {number}");
        let wanted = Request { key: Some(key.clone()), ..request(&leyla(), "matter.open", "", one(number)) };
        match desk.request(wanted) {
            Ok(Answer::Done(id)) => tell(&format!("\nfiled {} {key}", id.as_str().unwrap())),
            other => tell(&format!("\nfailed {other:?}")),
        }
    }
}

/// What was acknowledged is there whole, and nothing is there by halves.
fn whole(house: &TestHouse, filed: &[(String, String)]) {
    // On a connection that is open: there are many rounds.
    let number = |sql: &'static str| {
        let found = house.desk().read_whole(move |view| Ok(view.conn().query(sql, &[], |row| row.get::<i64>(0))?));
        found.unwrap()[0]
    };
    let matters = number("SELECT COUNT(*) FROM matter");
    for (count, of) in [
        (2, "SELECT COUNT(*) FROM remark WHERE matter IN (SELECT id FROM matter)"),
        (2, "SELECT COUNT(*) FROM remark"),
        (1, "SELECT COUNT(*) FROM clock WHERE file IN (SELECT id FROM matter)"),
        (
            1,
            "SELECT COUNT(*) FROM audit WHERE act = 'matter.open' AND outcome = 'done' AND on_id IN (SELECT id FROM matter)",
        ),
        (1, "SELECT COUNT(*) FROM audit"),
        (1, "SELECT COUNT(*) FROM event WHERE record IN (SELECT id FROM matter)"),
        (1, "SELECT COUNT(*) FROM idempotency"),
    ] {
        assert_eq!(number(of), count * matters, "{of}");
    }
    let there = house.texts("SELECT id FROM matter");
    for (id, key) in filed {
        assert!(there.contains(id), "{id} was acknowledged and is lost");
        let nth = key.rsplit(' ').next().unwrap().parse().unwrap();
        let again = Request { key: Some(key.clone()), ..request(&leyla(), "matter.open", "", one(nth)) };
        assert_eq!(house.desk().request(again), Ok(Answer::Done(json!(id))), "asked again: the same answer");
    }
    let readable = house.desk().read_whole(|view| {
        let latest = "ORDER BY t.id DESC LIMIT 100";
        let (matters, remarks): (Vec<Matter>, Vec<Remark>) = (view.records(latest, &[])?, view.records(latest, &[])?);
        matters.iter().try_for_each(|matter| view.open(&matter.said).map(|_| ()))?;
        remarks.iter().try_for_each(|remark| view.open(&remark.words).map(|_| ()))
    });
    assert_eq!(readable, Ok(()), "each key was durable before its first use");
    assert_eq!(number("SELECT COUNT(*) FROM matter"), matters, "a repeat files nothing");
}

#[test]
fn k5_what_was_acknowledged_survives_a_killed_process_and_nothing_is_half_done() {
    if let Some(house) = child() {
        let (desk, openings) = (house.desk(), house.openings());
        return std::thread::scope(|hands| {
            for hand in 0..HANDS {
                hands.spawn(move || file_for_ever(desk, hand, openings));
            }
        });
    }
    let kills = harness::size(100, 1_000);
    on_both_stores(|mut house| {
        house.rule(clocks::rule("answer"));
        let chance = Chance::seeded(harness::seed());
        let (mut filed, mut longest) = (Vec::new(), Duration::ZERO);
        for _ in 0..kills {
            // So that the latest sort last.
            house.pass(1);
            house.close();
            let test = "tests::crash::k5_what_was_acknowledged_survives_a_killed_process_and_nothing_is_half_done";
            let (mut process, said) = start(test, &mut house);
            let after = usize::from(chance.bytes::<1>()[0] % 24);
            let mut seen = Vec::new();
            let mut lines = said.lines();
            while seen.len() < after {
                let line = lines.next().expect("the child ended by itself").unwrap();
                assert!(!line.starts_with("failed"), "{line}");
                seen.extend(line.strip_prefix("filed ").and_then(|rest| rest.split_once(' ')).map(owned));
            }
            end(&mut process, &house);
            // What it said before it ended was acknowledged too.
            let rest = lines.map_while(Result::ok);
            seen.extend(rest.filter_map(|line| line.strip_prefix("filed ")?.split_once(' ').map(owned)));
            longest = longest.max(ready_again(&mut house));
            whole(&house, &seen);
            filed.extend(seen);
        }
        let there = house.texts("SELECT id FROM matter");
        assert!(filed.iter().all(|(id, _)| there.contains(id)), "lost by a later kill");
        println!(
            "promise K5 store={} kills={kills} acknowledged={} lost=0 restart_max_ms={} seed={}",
            house.store(),
            filed.len(),
            longest.as_millis(),
            harness::seed()
        );
        assert!(longest <= READY, "ready again after {longest:?}");
    });
}

#[expect(clippy::disallowed_methods, reason = "the promise is a length of real time")]
fn ready_again(house: &mut TestHouse) -> Duration {
    let began = Instant::now();
    house.reopen();
    house.number("SELECT COUNT(*) FROM matter");
    began.elapsed()
}

fn owned((id, key): (&str, &str)) -> (String, String) {
    (id.to_owned(), key.to_owned())
}

#[test]
fn k5_a_process_killed_between_two_acts_keeps_the_first() {
    if let Some(house) = child() {
        let said = words("They keep my papers.");
        let id = house.desk().perform(&leyla(), "", Open { said, remarks: vec![], clocks: vec![] }).unwrap();
        tell(&format!("\nfiled {id}"));
        // Until it is killed.
        let _ = std::io::stdin().read_line(&mut String::new());
        return;
    }
    on_both_stores(|mut house| {
        house.close();
        let (mut process, said) =
            start("tests::crash::k5_a_process_killed_between_two_acts_keeps_the_first", &mut house);
        let id = said.lines().map_while(Result::ok).find_map(|line| line.strip_prefix("filed ").map(str::to_owned));
        end(&mut process, &house);
        house.reopen();
        let id = id.expect("the child ended by itself");
        assert_eq!(house.texts("SELECT id FROM matter"), std::slice::from_ref(&id));
        does(&house, "matter.count", &id).unwrap();
        assert_eq!(house.desk().seal_log().unwrap(), 2);
    });
}
