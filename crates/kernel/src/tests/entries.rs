//! K1: no change without its audit entry. Every act leaves exactly one; what was refused leaves none.

use super::work::KINDS;
use super::*;
use crate::kind::ActOf;

fn entries(house: &TestHouse) -> i64 {
    house.number("SELECT COUNT(*) FROM audit")
}

/// An input with which the act runs on a fresh matter.
fn input(act: &ActOf) -> Value {
    match act.name {
        "matter.open" => json!({"said": "They keep my papers.", "remarks": ["a", "b"], "clocks": ["answer"]}),
        "matter.found" => json!({"said": "They keep my papers."}),
        "matter.say" => json!({"words": "More."}),
        "matter.close" => json!({"reasons": "Settled."}),
        "matter.start" => json!({"clock": "answer"}),
        "matter.hand_over" => json!({"clock": "answer"}),
        "matter.add_holiday" => json!({"day": "2026-03-04"}),
        _ => json!({}),
    }
}

#[test]
fn k1_every_act_leaves_exactly_one_entry_that_names_what_it_touched() {
    on_both_stores(|mut house| {
        house.rule(clocks::rule("answer"));
        let mut performed = 0;
        for act in KINDS[0].acts {
            let matter = opened(&house, &["answer"]);
            let on = if act.on.is_empty() { "" } else { matter.as_str() };
            let before = (entries(&house), house.number("SELECT COUNT(*) FROM event"));
            let answer = match act.name {
                "matter.stumble" => continue,
                "matter.note_late" => {
                    let clock = house.texts(&format!("SELECT id FROM clock WHERE file = '{matter}'")).remove(0);
                    ask(&house, &Actor::institution(), act.name, on, json!({"clock": clock}))
                }
                _ => ask(&house, &leyla(), act.name, on, input(act)),
            };
            let waits = matches!(answer.unwrap(), Answer::Waiting(_));
            assert_eq!(entries(&house), before.0 + 1, "{}", act.name);
            let told = house.number("SELECT COUNT(*) FROM event") - before.1;
            assert_eq!(told, i64::from(!waits), "{}: an event for what was done", act.name);
            let touched = house.texts("SELECT touched FROM audit ORDER BY id").pop().unwrap();
            assert!(touched.contains("commitment"), "{}: {touched}", act.name);
            performed += 1;
        }
        assert!(performed >= 10, "{performed}");
        assert_eq!(house.number("SELECT COUNT(*) FROM audit WHERE touched = '[]'"), 0);
    });
}

#[test]
fn k1_what_is_refused_fails_or_panics_leaves_no_entry_and_no_change() {
    on_both_stores(|house| {
        let matter = opened(&house, &[]);
        let before = entries(&house);
        for (who, act, on, input, code) in [
            (leyla(), "matter.stumble", matter.as_str(), json!({"panics": false}), "stumbled"),
            (leyla(), "matter.stumble", matter.as_str(), json!({"panics": true}), "ours"),
            (leyla(), "matter.say", matter.as_str(), json!({"wrong": 1}), "unreadable-input"),
            (leyla(), "matter.say", "00000000000000000000000000", json!({"words": "x"}), "absent"),
            (leyla(), "matter.unknown", matter.as_str(), json!({}), "no-such-act"),
            (Actor::public(), "matter.count", matter.as_str(), json!({}), "absent"),
            (Actor::public(), "matter.open", "", input_of_open(), "not-granted"),
        ] {
            assert_eq!(ask(&house, &who, act, on, input).unwrap_err().code, code, "{act}");
        }
        assert_eq!(entries(&house), before);
        assert_eq!(house.number("SELECT count FROM matter"), 0);
        assert_eq!(house.number("SELECT COUNT(*) FROM remark"), 0);
        assert_eq!(house.number("SELECT COUNT(*) FROM event"), 1);
        does(&house, "matter.count", &matter).unwrap();
    });
}

fn input_of_open() -> Value {
    json!({"said": "x", "remarks": [], "clocks": []})
}
