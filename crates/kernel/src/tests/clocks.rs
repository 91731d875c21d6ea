//! Clocks that ring by themselves, on the record they belong to.

use serde_json::json;

use super::work::HandOver;
use super::*;
use crate::clock::{AppliesTo, ClockKind, ClockRule, Term};

/// A clock of three working days that pauses for the complainant and rings again each day.
pub fn rule(clock: &str) -> ClockRule {
    let rule = json!({
        "clock": clock, "kind": "internal", "trigger": "opened", "duration": "3 wd", "roll": "next",
        "breach": "matter.note_late", "breach_repeats": "24 h", "pauses": ["complainant"], "valid_from": "2020-01-01",
    });
    serde_json::from_value(rule).unwrap()
}

fn danger() -> ClockRule {
    ClockRule { kind: ClockKind::Danger, duration: Term::hours(24), pauses: vec![], ..rule("danger") }
}

const DAY: i64 = 24 * 3600;

#[test]
fn a_danger_clock_handed_to_another_kind_rings_there() {
    on_both_stores(|mut house| {
        house.rule(ClockRule {
            applies_to: AppliesTo { kind: Some("matter".into()), ..AppliesTo::default() },
            ..danger()
        });
        let matter = opened(&house, &["danger"]);
        let clock = Line::new("danger").unwrap();
        let dossier = house.desk().perform(&leyla(), &matter, HandOver { clock }).unwrap();
        house.pass(DAY + 1);
        house.desk().settle().unwrap();
        assert_eq!(house.number(&format!("SELECT rung FROM dossier WHERE id = '{dossier}'")), 1);
        assert_eq!(house.number(&format!("SELECT count FROM matter WHERE id = '{matter}'")), 0);
        assert_eq!(house.texts("SELECT act FROM audit WHERE actor = 'institution'"), ["dossier.note_late"]);
        house.pass(DAY);
        house.desk().settle().unwrap();
        assert_eq!(house.number(&format!("SELECT rung FROM dossier WHERE id = '{dossier}'")), 2);
    });
}

fn due(house: &TestHouse, clock: &str) -> Vec<String> {
    house.texts(&format!("SELECT COALESCE(due, 'none') FROM clock WHERE clock = '{clock}' ORDER BY id"))
}

/// AC-complaints-05: a holiday added later moves the clocks that cross it, and what hangs on them.
#[test]
fn a_holiday_moves_running_clocks_their_ringing_and_the_earliest_deadline_of_their_file() {
    on_both_stores(|mut house| {
        house.rule(rule("answer"));
        house.rule(ClockRule { duration: Term::days(30), ..rule("far") });
        let matter = opened(&house, &["answer", "far"]);
        let before = due(&house, "answer");
        assert_eq!(before, ["2026-03-05T23:59:59.999999Z"]);
        let untouched = due(&house, "far");
        house.desk().perform(&leyla(), "", super::work::AddHoliday { day: "2026-03-04".parse().unwrap() }).unwrap();
        let after = ["2026-03-06T23:59:59.999999Z"];
        assert_eq!(due(&house, "answer"), after);
        assert_eq!(house.texts("SELECT wake FROM clock WHERE clock = 'answer'"), after);
        assert_eq!(house.texts(&format!("SELECT next_due FROM matter WHERE id = '{matter}'")), after);
        assert_eq!(due(&house, "far"), untouched);
        let touched = house.texts("SELECT touched FROM audit WHERE act = 'matter.add_holiday'");
        assert!(["\"holiday\"", "\"clock\"", "\"matter\""].iter().all(|kind| touched[0].contains(kind)), "{touched:?}");
        assert_eq!(touched[0].matches("\"clock\"").count(), 1, "only what moved is touched");
        house.pass(4 * DAY);
        house.desk().settle().unwrap();
        assert_eq!(house.number("SELECT count FROM matter"), 0, "it must not ring on its former day");
        house.pass(DAY);
        house.desk().settle().unwrap();
        assert_eq!(house.number("SELECT count FROM matter"), 1);
    });
}

#[test]
fn waiting_pauses_what_may_pause_and_leaves_late_and_paused_clocks_as_they_are() {
    on_both_stores(|mut house| {
        house.rule(rule("answer"));
        house.rule(ClockRule { duration: Term::days(30), ..rule("far") });
        let matter = opened(&house, &["answer", "far"]);
        house.pass(10 * DAY);
        does(&house, "matter.wait", &matter).unwrap();
        assert_eq!(due(&house, "answer"), ["2026-03-05T23:59:59.999999Z"], "late: it stays so");
        assert_eq!(due(&house, "far"), ["none"], "paused");
        house.pass(DAY);
        ask(&house, &leyla(), "matter.start", &matter, json!({"clock": "answer"})).unwrap();
        does(&house, "matter.wait", &matter).unwrap();
        assert_eq!(due(&house, "answer"), ["2026-03-05T23:59:59.999999Z", "none"]);
        house.pass(DAY);
        does(&house, "matter.go_on", &matter).unwrap();
        assert_eq!(due(&house, "far"), ["2026-04-03T23:59:59.999999Z"], "two days stood still");
    });
}
