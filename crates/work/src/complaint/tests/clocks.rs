use kernel::clock::ClockState;
use kernel::moment::Moment;
use serde_json::json;

use crate::cast::{Cast, DAY, HOUR, on_both_stores, text};
use crate::complaint::{Complaint, Waiting};
use crate::contact::Contact;
use crate::message::Message;
use crate::note::Note;

fn at(text: &str) -> Option<Moment> {
    Some(text.parse().unwrap())
}

fn ask(varda: &Cast, case: &str) {
    varda.done(&varda.investigator, "complaint.ask_complainant", case, json!({"question": "When did they take them?"}));
}

fn answer(varda: &Cast, case: &str) {
    let contact = varda.contact_of(case);
    varda.done(&varda.complainant(case), "message.write_back", &contact, json!({"body": "On 3 June."}));
}

fn extend(varda: &Cast, case: &str, clock: &str) -> [String; 2] {
    let input = json!({"clock": clock, "reasons": "We wait for the court's file."});
    [&varda.lead, &varda.head].map(|by| match varda.ask(by, "complaint.extend", case, input.clone()) {
        Ok(_) => "done".to_owned(),
        Err(problem) => problem.to_string(),
    })
}

#[test]
fn ac_complaints_01_clocks_count_from_when_it_was_received_not_from_when_it_was_typed_in() {
    on_both_stores(|varda| {
        let letter = json!({"channel": "letter", "language": "en", "for_whom": "self", "text": "Dear Sir",
                            "danger_stated": "not_asked", "received_at": "2026-02-26T08:00:00Z"});
        let contact = text(&varda.done(&varda.intake, "contact.receive", "", letter), "contact");
        // Received on a Thursday: two working days end with the Monday.
        assert_eq!(varda.clock::<Contact>(&contact, "triage").0.due, at("2026-03-02T20:59:59.999999Z"));
        varda.triage(&contact);
        let case = varda.open(&contact, &["health"]);
        assert_eq!(varda.due(&case, "admissibility"), at("2026-03-12T20:59:59.999999Z"));
    });
}

#[test]
fn ac_complaints_05_waiting_for_the_complainant_pauses_and_two_pauses_add_up() {
    on_both_stores(|varda| {
        let case = varda.examined();
        let before = varda.due(&case, "examination").unwrap();
        for _ in 0..2 {
            varda.pass(DAY);
            ask(varda, &case);
            assert_eq!(varda.now_is::<Complaint>(&case).waiting_for, Waiting::Complainant);
            assert!(matches!(varda.clock::<Complaint>(&case, "examination").1, ClockState::Paused { .. }));
            varda.pass(DAY);
            answer(varda, &case);
            assert_eq!(varda.now_is::<Complaint>(&case).waiting_for, Waiting::None);
        }
        let after = varda.due(&case, "examination").unwrap();
        assert_eq!(after.seconds_since(before), 2 * DAY);
    });
}

#[test]
fn a_second_question_before_the_first_answer_is_one_wait() {
    on_both_stores(|varda| {
        let case = varda.examined();
        let before = varda.due(&case, "examination").unwrap();
        varda.pass(DAY);
        ask(varda, &case);
        varda.pass(DAY);
        ask(varda, &case);
        varda.pass(DAY);
        answer(varda, &case);
        assert_eq!(varda.due(&case, "examination").unwrap().seconds_since(before), 2 * DAY);
        assert_eq!(varda.counts::<Message>(&varda.complainant(&case)), 3);
    });
}

#[test]
fn ac_complaints_06_the_first_extension_tells_the_complainant_and_a_second_is_refused_with_its_law() {
    on_both_stores(|varda| {
        let case = varda.examined();
        assert_eq!(varda.due(&case, "examination"), at("2026-04-01T20:59:59.999999Z"));
        let told = varda.counts::<Message>(&varda.complainant(&case));
        assert_eq!(extend(varda, &case, "examination")[1], "done");
        // 1 May is a holiday before a weekend.
        assert_eq!(varda.due(&case, "examination"), at("2026-05-04T20:59:59.999999Z"));
        assert_eq!(varda.counts::<Message>(&varda.complainant(&case)), told + 1);
        let problem = varda
            .ask(&varda.head, "complaint.extend", &case, json!({"clock": "examination", "reasons": "Again."}))
            .unwrap_err();
        assert_eq!(problem.code, "clock-refuses");
        assert!(problem.arguments[0].1.contains("article 15 (1)"), "{:?}", problem.arguments);
        assert_eq!(varda.counts::<Message>(&varda.complainant(&case)), told + 1);
    });
}

#[test]
fn ac_complaints_06_admissibility_is_extended_by_the_supervisor_and_examination_by_the_head() {
    on_both_stores(|varda| {
        let case = varda.case();
        assert_eq!(extend(varda, &case, "admissibility"), ["done", "extension-not-yours"]);
        varda.admit(&case);
        assert_eq!(extend(varda, &case, "examination"), ["extension-not-yours", "done"]);
    });
}

#[test]
fn a_clock_that_does_not_run_is_not_extended() {
    on_both_stores(|varda| {
        let case = varda.case();
        assert_eq!(extend(varda, &case, "examination")[1], "clock-not-running");
    });
}

#[test]
fn ac_complaints_05_a_new_holiday_moves_the_clocks_that_run_across_it_and_no_finished_one() {
    on_both_stores(|varda| {
        let [running, finished] = [varda.case(), varda.examined()];
        let before = [varda.due(&running, "admissibility"), varda.due(&finished, "admissibility")];
        let holiday = json!({"day": "2026-03-10", "name": "Day of mourning"});
        varda.done(&varda.lead, "holiday.add", "", holiday);
        let after = [varda.due(&running, "admissibility"), varda.due(&finished, "admissibility")];
        assert_eq!(after[0].unwrap().seconds_since(before[0].unwrap()), DAY);
        assert_eq!(after[1], before[1]);
        assert_eq!(varda.now_is::<Complaint>(&running).next_due, after[0]);
    });
}

#[test]
fn a_clock_that_ran_out_puts_the_case_among_the_late_ones_once() {
    on_both_stores(|varda| {
        let case = varda.case();
        varda.pass(20 * DAY);
        varda.desk().settle().unwrap();
        varda.desk().settle().unwrap();
        let rang = varda.history(&case).iter().filter(|act| *act == "complaint.note_late").count();
        assert_eq!(rang, 1);
        let late = crate::complaint::List { late: true, ..Default::default() };
        let listed = varda.sees(&varda.lead, move |view| crate::complaint::list(view, &late, 10));
        assert_eq!(listed.complaints.len(), 1);
    });
}

#[test]
fn a_late_case_can_still_be_asked_about() {
    on_both_stores(|varda| {
        let case = varda.examined();
        varda.pass(40 * DAY);
        ask(varda, &case);
        assert!(varda.clock::<Complaint>(&case, "examination").0.due.is_some());
        varda.pass(HOUR);
        answer(varda, &case);
        assert_eq!(varda.now_is::<Complaint>(&case).waiting_for, Waiting::None);
    });
}

/// The clock is kept in clear; why it was extended is the complainant's, or a note where there is none.
#[test]
fn the_reasons_of_an_extension_stand_nowhere_in_clear_and_in_the_file() {
    on_both_stores(|varda| {
        let case = varda.case();
        extend(varda, &case, "admissibility");
        let own = json!({"heading": "Evictions", "reason": "Three in a week.", "source": "Press",
                         "owner": varda.investigator.officer_id(), "allegations": [{"issue": "idp.housing"}]});
        let own = text(&varda.done(&varda.head, "complaint.open_own_initiative", "", own), "complaint");
        assert_eq!(extend(varda, &own, "admissibility")[0], "done");
        assert!(varda.holds("complaint.extend"), "the scan must find what is kept in clear");
        assert!(!varda.holds("court's file"));
        let notes = varda.sees(&varda.investigator, |view| {
            let notes: Vec<Note> = view.records("ORDER BY t.id", &[])?;
            notes.iter().map(|note| Ok(view.open(&note.body)?.into_string())).collect::<Result<Vec<_>, _>>()
        });
        assert_eq!(notes[1..], ["We wait for the court's file."], "behind the one that says why the case was opened");
        assert_eq!(varda.counts::<Message>(&varda.complainant(&case)), 1);
    });
}
