//! Stores that do not answer, are not ours, or are full: said, never hidden, and nothing is told done that is not.

use std::sync::mpsc;

use super::work::{KINDS, Matter};
use super::*;
use crate::desk::OpeningFault;
use crate::harness::{Store, keyring};
use crate::problem::Gravity;
use crate::store::Room;

#[test]
fn a_wrong_key_opens_nothing_and_changes_nothing() {
    let mut house = TestHouse::open(KINDS, Store::Sqlite);
    staff(&mut house);
    opened(&house, &[]);
    house.close();
    let before = house.raw_bytes();
    let refused = house.try_open(keyring(harness::seed() + 1)).err().expect("another key opened the store");
    assert!(matches!(&refused, OpeningFault::Store(_)), "{refused}");
    assert!(refused.to_string().contains("key"), "{refused}");
    assert_eq!(house.raw_bytes(), before);
    house.reopen();
    assert_eq!(house.number("SELECT COUNT(*) FROM matter"), 1);
}

/// On a server the volume guards the database; what is sealed stays so all the same.
#[test]
fn without_the_wrap_key_no_sealed_word_opens() {
    on_both_stores(|mut house| {
        let matter = opened(&house, &[]);
        house.close();
        if house.store() == Store::Sqlite {
            return;
        }
        let other = house.try_open(keyring(harness::seed() + 1)).unwrap();
        let read = other.read_whole(move |view| {
            let matter: Matter = view.record_named(&matter)?;
            view.open(&matter.said)
        });
        assert_eq!(read.unwrap_err().code, "seal-broken");
    });
}

#[test]
fn data_of_a_newer_program_is_refused_and_left_as_it_is() {
    on_both_stores(|mut house| {
        house.tamper("INSERT INTO schema_version (version) VALUES (999)");
        house.close();
        let refused = house.try_open(house.keyring()).err().expect("newer data was opened");
        assert!(matches!(refused, OpeningFault::Newer { found: 999, .. }), "{refused}");
        house.tamper("DELETE FROM schema_version WHERE version = 999");
        house.reopen();
    });
}

#[test]
fn c3_a_sealed_word_that_was_altered_or_put_elsewhere_does_not_open() {
    on_both_stores(|house| {
        let (first, second) = (opened(&house, &[]), opened(&house, &[]));
        let read = |id: &str| {
            let id = id.to_owned();
            house.desk().read_whole(move |view| {
                let matter: Matter = view.record_named(&id)?;
                view.open(&matter.said)
            })
        };
        assert!(read(&first).is_ok());
        house.tamper(&format!(
            "UPDATE matter SET said = (SELECT said FROM matter WHERE id = '{second}'), key_id = (SELECT key_id FROM matter
             WHERE id = '{second}') WHERE id = '{first}'"
        ));
        assert_eq!(read(&first).unwrap_err().code, "seal-broken");
        assert!(read(&second).is_ok());
    });
}

/// What reads the key of an erased record finds nothing, in the running house too.
#[test]
fn c11_an_erased_key_leaves_words_that_nobody_can_read_and_a_log_that_verifies() {
    on_both_stores(|mut house| {
        let matter = opened(&house, &[]);
        let read = |house: &TestHouse| {
            let id = matter.clone();
            house.desk().read_whole(move |view| {
                let matter: Matter = view.record_named(&id)?;
                view.open(&matter.said).map(|_| matter.key_id)
            })
        };
        let key = read(&house).unwrap();
        house.desk().house().vault.erase(&key).unwrap();
        assert_eq!(read(&house).unwrap_err().code, "erased");
        house.restart();
        assert_eq!(read(&house).unwrap_err().code, "erased");
        house.desk().seal_log().unwrap();
        let mut export = Vec::new();
        house.desk().export_log(&mut export).unwrap();
        let report = crate::audit::verify::verify(export.as_slice(), &crate::audit::verify::Trust::default()).unwrap();
        assert!(report.is_sound(), "{report}");
    });
}

/// Fills the store from many hands until it is full. What was told done is there, what was told failed is not.
#[test]
fn k7_a_full_disk_is_said_and_takes_nothing_back_that_was_acknowledged() {
    let mut house = TestHouse::open(KINDS, Store::Sqlite);
    staff(&mut house);
    opened(&house, &[]);
    let limit = |pages: &'static str| {
        let work = move |conn: &mut crate::store::Conn, _: &crate::house::House| Ok(conn.batch(pages)?);
        house.desk().house_work(Box::new(work)).unwrap();
    };
    let pages = house.number("PRAGMA page_count");
    limit(Box::leak(format!("PRAGMA max_page_count = {}", pages + 60).into_boxed_str()));
    let (mut filed, mut refused) = (vec![], 0);
    while refused < 1_000 {
        let (tell, told) = mpsc::channel();
        for number in 0..100 {
            let said = format!("{number} {}", "long ".repeat(200));
            let wanted = request(&leyla(), "matter.open", "", json!({"said": said, "remarks": [said], "clocks": []}));
            let tell = tell.clone();
            house.desk().send(wanted, move |answer| tell.send(answer).unwrap());
        }
        drop(tell);
        for answer in told {
            match answer {
                Ok(Answer::Done(id)) => filed.push(id.as_str().unwrap().to_owned()),
                Err(problem) if problem.gravity == Gravity::Unavailable => refused += 1,
                other => panic!("{other:?}"),
            }
        }
    }
    assert!(filed.len() > 2, "{}", filed.len());
    let there = house.texts("SELECT id FROM matter");
    assert!(filed.iter().all(|id| there.contains(id)), "told done, and lost");
    assert_eq!(there.len(), filed.len() + 1, "told failed, and there");
    assert_eq!(house.number("SELECT COUNT(*) FROM remark"), filed.len() as i64);
    assert_eq!(house.number("SELECT COUNT(*) FROM audit"), filed.len() as i64 + 1);
    limit("PRAGMA max_page_count = 1000000");
    opened(&house, &[]);
    println!("promise K7 refused={refused} false_acknowledgements=0 recovered=alone seed={}", harness::seed());
}

/// The server ends every connection to a database.
fn cut(house: &TestHouse, room: Room) {
    let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
               WHERE datname = current_database() AND pid <> pg_backend_pid()";
    house.raw(room, |conn| conn.batch(sql));
}

#[test]
fn a_database_server_that_went_away_between_acts_is_found_again_and_nobody_notices() {
    for store in harness::stores().into_iter().filter(|store| *store == Store::Postgres) {
        let mut house = TestHouse::open(KINDS, store);
        staff(&mut house);
        let matter = opened(&house, &[]);
        for _ in 0..5 {
            cut(&house, Room::Data);
            cut(&house, Room::Keys);
            for _ in 0..8 {
                does(&house, "matter.count", &matter).unwrap();
                let read = house.desk().read(&leyla(), |view| view.number("SELECT COUNT(*) FROM {matter} m", &[]));
                assert!(read.unwrap() > 0);
            }
        }
        assert_eq!(house.number(&format!("SELECT count FROM matter WHERE id = '{matter}'")), 40);
        let id = matter.clone();
        let keys = house.desk().read_whole(move |view| Ok(view.record_named::<Matter>(&id)?.key_id)).unwrap();
        cut(&house, Room::Keys);
        house.desk().house().vault.erase(&keys).unwrap();
        // More than the pool of keys holds.
        (0..300).for_each(|_| drop(opened(&house, &[])));
    }
}

/// The server ends every connection while acts run: who is told done, is done.
#[test]
fn a_database_server_that_goes_away_under_acts_makes_no_false_acknowledgement() {
    for store in harness::stores().into_iter().filter(|store| *store == Store::Postgres) {
        let mut house = TestHouse::open(KINDS, store);
        staff(&mut house);
        let (tell, told) = mpsc::channel();
        let (mut filed, mut failed) = (vec![], 0);
        for round in 0..10 {
            for number in 0..60 {
                let input = json!({"said": format!("{round} {number}"), "remarks": ["a"], "clocks": []});
                let tell = tell.clone();
                house
                    .desk()
                    .send(request(&leyla(), "matter.open", "", input), move |answer| tell.send(answer).unwrap());
            }
            cut(&house, Room::Data);
            for answer in told.iter().take(60) {
                match answer {
                    Ok(Answer::Done(id)) => filed.push(id.as_str().unwrap().to_owned()),
                    Err(problem) => {
                        assert_eq!(problem.gravity, Gravity::Unavailable, "{problem}");
                        failed += 1;
                    }
                    other => panic!("{other:?}"),
                }
            }
        }
        let there = house.texts("SELECT id FROM matter");
        assert!(filed.iter().all(|id| there.contains(id)), "told done, and lost");
        assert!(there.len() <= filed.len() + failed, "more than was asked for");
        assert!(failed <= 40, "{failed}: at most one act of each writer is lost each time");
        assert_eq!(house.number("SELECT COUNT(*) FROM remark"), there.len() as i64, "nothing half done");
        opened(&house, &[]);
    }
}

/// A database that is lost as a whole: every act is refused, nobody is told done.
#[test]
fn a_database_that_is_gone_is_said_to_everybody() {
    for store in harness::stores().into_iter().filter(|store| *store == Store::Postgres) {
        let mut house = TestHouse::open(KINDS, store);
        staff(&mut house);
        let matter = opened(&house, &[]);
        let crate::store::Place::Server { address, prefix } = house.place() else { panic!("not a server") };
        let mut server = postgres::Client::connect(&format!("{address} dbname=postgres"), postgres::NoTls).unwrap();
        server.batch_execute(&format!("DROP DATABASE {prefix}_{} WITH (FORCE)", Room::Data.name())).unwrap();
        for _ in 0..8 {
            let refused = does(&house, "matter.count", &matter).unwrap_err();
            assert_eq!(refused.gravity, Gravity::Unavailable, "{refused}");
        }
        let read = house.desk().read(&leyla(), |view| view.number("SELECT COUNT(*) FROM {matter} m", &[]));
        assert_eq!(read.unwrap_err().gravity, Gravity::Unavailable);
        let refused = house.try_open(house.keyring()).err().expect("a lost database was opened");
        assert!(matches!(refused, OpeningFault::Store(_)), "{refused}");
    }
}
