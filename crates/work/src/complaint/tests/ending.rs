use serde_json::json;

use crate::cast::{DAY, on_both_stores};
use crate::complaint::{Closing, Complaint, Outcome, Stage};
use crate::message::Message;
use crate::note::Note;

#[test]
fn the_whole_way_from_the_public_form_to_the_closed_case() {
    on_both_stores(|varda| {
        let case = varda.examined();
        let input = varda.findings(&case, "established");
        varda.approved([&varda.investigator, &varda.head], "complaint.conclude", &case, input);
        varda.close(&case, "resolved_during");
        let closed: Complaint = varda.now_is(&case);
        assert_eq!((closed.stage, closed.outcome), (Stage::Closed, Some(Outcome::ResolvedDuring)));
        assert_eq!(varda.counts::<Message>(&varda.complainant(&case)), 1);
        varda.desk().settle().unwrap();
        assert!(varda.desk().seal_log().unwrap() > 8);
    });
}

#[test]
fn ac_complaints_08_a_case_is_not_closed_before_the_complainant_knows_and_while_somebody_is_in_danger() {
    on_both_stores(|varda| {
        let case = varda.concluded();
        let close = || varda.refused(&varda.lead, "complaint.close", &case, json!({"outcome": "not_established"}));
        assert_eq!(close(), "complainant-not-told");
        varda.done(&varda.investigator, "complaint.tell_conclusion", &case, json!({"letter": "No violation."}));
        varda.done(&varda.lead, "complaint.flag_danger", &case, json!({"danger_type": "violence"}));
        assert_eq!(close(), "danger-open");
        varda.done(&varda.protection, "complaint.unflag_danger", &case, json!({"reasons": "She is safe."}));
        varda.done(&varda.lead, "complaint.close", &case, json!({"outcome": "not_established"}));
    });
}

#[test]
fn the_case_officer_does_not_close_and_nothing_is_done_to_a_closed_case() {
    on_both_stores(|varda| {
        let case = varda.closed();
        assert_eq!(varda.refused(&varda.investigator, "complaint.close", &case, json!({"outcome": "settled"})), "not-granted");
        assert_eq!(varda.refused(&varda.lead, "complaint.close", &case, json!({"outcome": "settled"})), "stage");
        assert_eq!(varda.refused(&varda.investigator, "note.add", &case, json!({"body": "One more."})), "stage");
        assert_eq!(varda.refused(&varda.investigator, "message.send", &case, json!({"body": "One more."})), "stage");
    });
}

#[test]
fn a_case_waits_for_the_remedy_and_is_looked_at_again() {
    on_both_stores(|varda| {
        let case = varda.concluded();
        varda.done(&varda.lead, "complaint.await_remedy", &case, json!({"what": "The papers, from the registry."}));
        assert_eq!(varda.now_is::<Complaint>(&case).stage, Stage::FollowUp);
        let begins = varda.now();
        assert!(varda.due(&case, "follow_up_check").unwrap() > begins.plus_seconds(59 * DAY));
        varda.close(&case, "resolved_during");
        assert!(varda.clock::<Complaint>(&case, "follow_up_check").0.ended);
    });
}

#[test]
fn ac_complaints_16_reopening_keeps_the_first_closing_and_its_outcome() {
    on_both_stores(|varda| {
        let case = varda.closed();
        let first: Complaint = varda.now_is(&case);
        varda.pass(20 * DAY);
        varda.done(&varda.lead, "complaint.reopen", &case, json!({"reasons": "The promise was broken."}));
        let reopened: Complaint = varda.now_is(&case);
        assert_eq!((reopened.stage, reopened.outcome, reopened.closed_at), (Stage::Examination, None, None));
        varda.conclude(&case);
        varda.close(&case, "resolved_during");
        let closings: Vec<Closing> = varda.sees(&varda.lead, |view| view.records("ORDER BY t.closed_at", &[]));
        let told: Vec<_> = closings.iter().map(|one| (one.outcome, Some(one.closed_at), one.reopened_at.is_some())).collect();
        let last: Complaint = varda.now_is(&case);
        assert_eq!(told, [(Outcome::NotEstablished, first.closed_at, true), (Outcome::ResolvedDuring, last.closed_at, false)]);
    });
}

#[test]
fn a_reopened_case_keeps_its_complainant_informed_again() {
    on_both_stores(|varda| {
        let case = varda.closed();
        varda.done(&varda.lead, "complaint.reopen", &case, json!({"reasons": "A new fact."}));
        assert!(!varda.clock::<Complaint>(&case, "keep_informed").0.ended);
        assert!(!varda.clock::<Complaint>(&case, "examination").0.ended);
        assert!(varda.clock::<Complaint>(&case, "review_asked").0.ended);
        assert_eq!(varda.counts::<Note>(&varda.lead), 1);
    });
}

#[test]
fn the_right_to_a_review_lapses_and_leaves_no_deadline_behind() {
    on_both_stores(|varda| {
        let case = varda.closed();
        varda.pass(32 * DAY);
        varda.desk().settle().unwrap();
        assert!(varda.clock::<Complaint>(&case, "review_asked").0.ended);
        assert_eq!(varda.now_is::<Complaint>(&case).next_due, None);
    });
}
