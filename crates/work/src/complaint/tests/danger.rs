use serde_json::{Value, json};

use crate::cast::{Cast, HOUR, on_both_stores};
use crate::complaint::Complaint;
use crate::contact::{Contact, Urgency};

const FIRST: &str = "danger_first_action";
const REVIEW: &str = "danger_review";

fn removal_in(varda: &Cast, hours: i64) -> Value {
    json!({"danger_type": "removal", "removal_at": varda.now().plus_seconds(hours * HOUR).to_string()})
}

#[test]
fn ac_complaints_04_with_removal_in_20_hours_the_first_action_is_due_in_8_with_removal_in_10_at_once() {
    on_both_stores(|varda| {
        for (removal, due) in [(20, 8), (10, 0), (100, 24)] {
            let case = varda.case();
            varda.done(&varda.investigator, "complaint.flag_danger", &case, removal_in(varda, removal));
            assert_eq!(varda.due(&case, FIRST), Some(varda.now().plus_seconds(due * HOUR)));
        }
    });
}

#[test]
fn ac_complaints_04_a_danger_clock_does_not_pause_while_the_complainant_is_asked() {
    on_both_stores(|varda| {
        let case = varda.examined();
        varda.done(&varda.investigator, "complaint.flag_danger", &case, removal_in(varda, 20));
        let before = varda.due(&case, FIRST);
        varda.done(&varda.investigator, "complaint.ask_complainant", &case, json!({"question": "Where are you?"}));
        assert_eq!(varda.due(&case, FIRST), before);
    });
}

#[test]
fn ac_complaints_03_danger_stated_on_the_public_form_starts_its_clock_before_any_triage() {
    on_both_stores(|varda| {
        // A Sunday night.
        varda.set_time("2026-03-15T22:30:00Z".parse().unwrap());
        let contact = varda.contact_with(json!({"danger_stated": "yes", "text": null}));
        let filed: Contact = varda.now_is(&contact);
        assert_eq!(filed.urgency, Some(Urgency::Danger));
        assert_eq!(filed.next_due, Some(varda.now().plus_seconds(24 * HOUR)));
        assert_eq!(varda.counts::<Contact>(&varda.protection), 1);
    });
}

#[test]
fn the_danger_clock_goes_over_to_the_case_with_its_time_and_rings_there_every_two_hours() {
    on_both_stores(|varda| {
        let contact = varda.contact_with(json!({"danger_stated": "yes", "danger_type": "violence"}));
        let due = varda.clock::<Contact>(&contact, FIRST).0.due;
        varda.triage(&contact);
        varda.pass(5 * HOUR);
        let case = varda.open(&contact, &["violence.gender"]);
        assert_eq!(varda.due(&case, FIRST), due);
        assert_eq!(varda.now_is::<Complaint>(&case).next_due, due, "the lists of cases are ordered by it");
        for _ in 0..12 {
            varda.pass(2 * HOUR);
            varda.desk().settle().unwrap();
        }
        let rang = varda.history(&case).iter().filter(|act| *act == "complaint.note_late").count();
        assert_eq!(rang, 3);
    });
}

#[test]
fn after_the_first_action_the_review_comes_every_three_days_until_the_flag_is_taken_back() {
    on_both_stores(|varda| {
        let case = varda.case();
        varda.done(&varda.colleague, "complaint.flag_danger", &case, json!({"danger_type": "violence"}));
        for _ in 0..2 {
            varda.pass(HOUR);
            varda.done(&varda.protection, "complaint.record_danger_action", &case, json!({"what": "She moved."}));
            assert!(varda.clock::<Complaint>(&case, FIRST).0.ended);
            assert_eq!(varda.due(&case, REVIEW), Some(varda.now().plus_seconds(72 * HOUR)));
        }
        varda.done(&varda.lead, "complaint.unflag_danger", &case, json!({"reasons": "He was arrested."}));
        assert!(varda.clock::<Complaint>(&case, REVIEW).0.ended);
        assert_eq!(varda.now_is::<Complaint>(&case).urgency, Urgency::Urgent);
    });
}

#[test]
fn only_supervisor_and_protection_lead_take_a_danger_flag_back() {
    on_both_stores(|varda| {
        let case = varda.case();
        let reasons = json!({"reasons": "It passed."});
        assert_eq!(varda.refused(&varda.lead, "complaint.unflag_danger", &case, reasons.clone()), "no-danger-flagged");
        varda.done(&varda.investigator, "complaint.flag_danger", &case, json!({"danger_type": "violence"}));
        for other in [&varda.investigator, &varda.head] {
            assert_eq!(varda.refused(other, "complaint.unflag_danger", &case, reasons.clone()), "not-granted");
        }
        varda.done(&varda.protection, "complaint.unflag_danger", &case, reasons);
    });
}

#[test]
fn danger_is_flagged_once_and_an_action_lies_in_the_past() {
    on_both_stores(|varda| {
        let case = varda.case();
        let danger = json!({"danger_type": "violence"});
        varda.done(&varda.investigator, "complaint.flag_danger", &case, danger.clone());
        assert_eq!(varda.refused(&varda.investigator, "complaint.flag_danger", &case, danger), "danger-flagged-already");
        let tomorrow = json!({"what": "A call.", "done_at": varda.now().plus_seconds(24 * HOUR).to_string()});
        let code = varda.refused(&varda.investigator, "complaint.record_danger_action", &case, tomorrow);
        assert_eq!(code, "done_at: field-in-the-future");
    });
}

#[test]
fn a_danger_on_a_closed_case_can_be_flagged_acted_on_and_ended() {
    on_both_stores(|varda| {
        let case = varda.closed();
        varda.done(&varda.lead, "complaint.flag_danger", &case, json!({"danger_type": "reprisal"}));
        varda.done(&varda.protection, "complaint.record_danger_action", &case, json!({"what": "A call."}));
        varda.done(&varda.protection, "complaint.unflag_danger", &case, json!({"reasons": "She left."}));
    });
}

#[test]
fn the_complainant_says_so_behind_the_receipt_and_the_case_is_in_danger() {
    on_both_stores(|varda| {
        let case = varda.case();
        let (complainant, contact) = (varda.complainant(&case), varda.contact_of(&case));
        varda.done(&complainant, "contact.flag_danger", &contact, json!({"danger_type": "violence"}));
        assert_eq!(varda.now_is::<Complaint>(&case).urgency, Urgency::Danger);
        assert_eq!(varda.due(&case, FIRST), Some(varda.now().plus_seconds(24 * HOUR)));
        assert_eq!(varda.now_is::<Complaint>(&case).next_due, Some(varda.now().plus_seconds(24 * HOUR)));
    });
}
