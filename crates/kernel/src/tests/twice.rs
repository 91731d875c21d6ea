//! K15: pressing twice files once.

use std::sync::mpsc;

use super::*;
use crate::idempotency::KEPT;
use crate::problem::Gravity;

fn keyed(key: &str, said: &str) -> Request {
    let input = json!({"said": said, "remarks": [], "clocks": []});
    Request { key: Some(key.into()), ..request(&leyla(), "matter.open", "", input) }
}

#[test]
fn k15_the_same_key_files_once_and_is_told_the_same() {
    on_both_stores(|mut house| {
        let first = house.desk().request(keyed("form 1", "They keep my papers."));
        assert!(first.is_ok());
        assert_eq!(house.desk().request(keyed("form 1", "They keep my papers.")), first);
        house.restart();
        assert_eq!(house.desk().request(keyed("form 1", "They keep my papers.")), first, "also after a restart");
        let other = house.desk().request(keyed("form 1", "They took my house.")).unwrap_err();
        assert_eq!((other.code, other.gravity), ("key-reused", Gravity::Conflict));
        let orkhan = Request { actor: officer("orkhan", &["officer"], &[]), ..keyed("form 1", "They keep my papers.") };
        assert_ne!(house.desk().request(orkhan), first, "another's key is another key");
        assert_eq!(house.number("SELECT COUNT(*) FROM matter"), 2);
        assert_eq!(house.number("SELECT COUNT(*) FROM audit"), 2);
    });
}

#[test]
fn k15_an_act_that_failed_may_be_sent_again_under_its_key() {
    on_both_stores(|house| {
        let matter = opened(&house, &[]);
        let stumble = |key: &str| Request {
            key: Some(key.into()),
            ..request(&leyla(), "matter.stumble", &matter, json!({"panics": false}))
        };
        assert_eq!(house.desk().request(stumble("a")).unwrap_err().code, "stumbled");
        assert_eq!(house.desk().request(stumble("a")).unwrap_err().code, "stumbled");
        assert_eq!(house.number("SELECT COUNT(*) FROM idempotency"), 0);
        for (key, code) in [("", "key-length"), ("k".repeat(256).as_str(), "key-length")] {
            assert_eq!(house.desk().request(stumble(key)).unwrap_err().code, code);
        }
    });
}

#[test]
fn k15_a_thousand_repeats_in_the_same_moment_file_once() {
    on_both_stores(|house| {
        let (tell, told) = mpsc::channel();
        for number in 0..1_000 {
            let tell = tell.clone();
            house.desk().send(keyed(&format!("form {}", number / 100), "Again and again."), move |answer| {
                tell.send((number / 100, answer.unwrap())).unwrap();
            });
        }
        drop(tell);
        let mut answers: Vec<Option<Answer>> = vec![None; 10];
        for (form, answer) in told {
            let known = answers[form].get_or_insert_with(|| answer.clone());
            assert_eq!(*known, answer, "form {form}");
        }
        assert_eq!(house.number("SELECT COUNT(*) FROM matter"), 10);
        println!("promise K15 store={} repeats=1000 duplicates=0 seed={}", house.store(), harness::seed());
    });
}

#[test]
fn k15_an_answer_is_kept_a_day_and_no_longer() {
    on_both_stores(|mut house| {
        let first = house.desk().request(keyed("form 1", "They keep my papers."));
        house.pass(KEPT);
        house.desk().sweep().unwrap();
        assert_eq!(house.desk().request(keyed("form 1", "They keep my papers.")), first);
        house.pass(1);
        house.desk().sweep().unwrap();
        assert_eq!(house.number("SELECT COUNT(*) FROM idempotency"), 0);
    });
}
