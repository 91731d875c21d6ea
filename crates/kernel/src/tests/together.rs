//! Many at once: one act's failure does not undo its neighbours, two officers do not write over each other.

use std::sync::mpsc;

use super::*;
use crate::problem::Gravity;

#[test]
fn one_acts_failure_does_not_undo_its_neighbours_in_the_same_commit() {
    on_both_stores(|house| {
        let matters: Vec<String> = (0..4).map(|_| opened(&house, &[])).collect();
        let (tell, told) = mpsc::channel();
        for number in 0..400 {
            let (act, input) = match number % 5 {
                3 => ("matter.stumble", json!({"panics": false})),
                4 => ("matter.stumble", json!({"panics": number % 2 == 0})),
                _ => ("matter.count", json!({})),
            };
            let tell = tell.clone();
            let wanted = request(&leyla(), act, &matters[number % 4], input);
            house.desk().send(wanted, move |answer| tell.send((act, answer)).unwrap());
        }
        drop(tell);
        let (mut counted, mut failed) = (0, 0);
        for (act, answer) in told {
            match answer {
                Ok(Answer::Done(_)) => counted += 1,
                Err(problem) if act == "matter.stumble" => {
                    assert!(["stumbled", "ours"].contains(&problem.code), "{problem}");
                    failed += 1;
                }
                other => panic!("{act}: {other:?}"),
            }
        }
        assert_eq!((counted, failed), (240, 160));
        assert_eq!(house.number("SELECT CAST(SUM(count) AS BIGINT) FROM matter"), 240, "no update is lost");
        assert_eq!(house.number("SELECT COUNT(*) FROM remark"), 0, "nothing of a failed act stays");
        assert_eq!(house.number("SELECT COUNT(*) FROM audit"), 244);
    });
}

#[test]
fn of_two_officers_at_one_form_the_second_is_told() {
    on_both_stores(|house| {
        let matter = opened(&house, &[]);
        let seen =
            |version| Request { version: Some(version), ..request(&leyla(), "matter.count", &matter, json!({})) };
        let orkhan = Request { actor: officer("orkhan", &["officer"], &[]), ..seen(0) };
        assert_eq!(house.desk().request(orkhan), Ok(Answer::Done(json!(1))));
        let late = house.desk().request(seen(0)).unwrap_err();
        assert_eq!((late.code, late.gravity), ("changed-meanwhile", Gravity::Conflict));
        assert_eq!(house.desk().request(seen(1)), Ok(Answer::Done(json!(2))), "looked at again, done");
        assert_eq!(house.number("SELECT COUNT(*) FROM audit"), 3);
    });
}

#[test]
fn of_many_officers_who_send_one_form_in_the_same_moment_exactly_one_is_first() {
    on_both_stores(|house| {
        for round in 0..20 {
            let matter = opened(&house, &[]);
            let (tell, told) = mpsc::channel();
            for number in 0..8 {
                let who = officer(&format!("officer {number}"), &["officer"], &[]);
                let wanted = Request { version: Some(0), ..request(&who, "matter.count", &matter, json!({})) };
                let tell = tell.clone();
                house.desk().send(wanted, move |answer| tell.send(answer).unwrap());
            }
            drop(tell);
            let answers: Vec<_> = told.into_iter().collect();
            let first = answers.iter().filter(|answer| answer.is_ok()).count();
            let told = answers.iter().filter_map(|answer| answer.as_ref().err());
            assert_eq!(first, 1, "round {round}");
            assert!(told.clone().all(|problem| problem.code == "changed-meanwhile"), "{:?}", told.collect::<Vec<_>>());
            assert_eq!(house.number(&format!("SELECT count FROM matter WHERE id = '{matter}'")), 1);
        }
    });
}
