use serde_json::{Value, json};

use crate::cast::{Cast, on_both_stores, text};
use crate::complaint::{Complaint, Issue, Stage};
use crate::message::Message;

/// A case for somebody who wrote from detention.
fn detained(varda: &Cast) -> String {
    let box_ = json!({"channel": "detention_box", "language": "en", "for_whom": "self", "text": "They beat us.",
                      "danger_stated": "not_asked"});
    let contact = text(&varda.done(&varda.intake, "contact.receive", "", box_), "contact");
    varda.triage(&contact);
    varda.open(&contact, &["illtreatment"])
}

fn withdraw(varda: &Cast, case: &str) {
    varda.done(&varda.complainant(case), "complaint.withdraw", case, json!({"reasons": "I do not want it any more."}));
}

fn answer(how: &str) -> Value {
    json!({"answer": how, "way": "face_to_face", "what": "We spoke alone, in the yard."})
}

#[test]
fn a_complainant_takes_the_complaint_back_and_it_is_closed_so() {
    on_both_stores(|varda| {
        let case = varda.examined();
        withdraw(varda, &case);
        let withdrawn: Complaint = varda.now_is(&case);
        assert_eq!((withdrawn.stage, withdrawn.withdrawn), (Stage::Conclusion, true));
        assert_eq!(varda.counts::<Message>(&varda.investigator), 1);
        assert_eq!(varda.refused(&varda.lead, "complaint.close", &case, json!({"outcome": "withdrawn"})), "reasons: field-required");
        let close = json!({"outcome": "withdrawn", "reasons": "She found a lawyer."});
        varda.done(&varda.lead, "complaint.close", &case, close);
    });
}

#[test]
fn a_stranger_withdraws_nothing() {
    on_both_stores(|varda| {
        let (case, other) = (varda.case(), varda.case());
        let stranger = varda.complainant(&other);
        assert_eq!(varda.refused(&stranger, "complaint.withdraw", &case, json!({})), "absent");
        assert_eq!(varda.refused(&varda.investigator, "complaint.withdraw", &case, json!({})), "not-granted");
    });
}

#[test]
fn ac_complaints_13_a_detained_persons_withdrawal_waits_for_a_confidential_confirmation() {
    on_both_stores(|varda| {
        let case = detained(varda);
        withdraw(varda, &case);
        let asked: Complaint = varda.now_is(&case);
        assert_eq!((asked.stage, asked.withdrawn), (Stage::Admissibility, false));
        assert!(asked.withdrawal_asked_at.is_some());
        varda.done(&varda.investigator, "complaint.confirm_withdrawal", &case, answer("confirmed"));
        let confirmed: Complaint = varda.now_is(&case);
        assert_eq!((confirmed.stage, confirmed.withdrawn), (Stage::Conclusion, true));
    });
}

#[test]
fn ac_complaints_13_a_withdrawal_refused_or_under_pressure_proposes_reprisal() {
    on_both_stores(|varda| {
        for how in ["refused", "under_pressure"] {
            let case = detained(varda);
            withdraw(varda, &case);
            varda.done(&varda.investigator, "complaint.confirm_withdrawal", &case, answer(how));
            let goes_on: Complaint = varda.now_is(&case);
            assert_eq!((goes_on.stage, goes_on.withdrawn, goes_on.withdrawal_asked_at), (Stage::Admissibility, false, None));
            assert!(varda.allegations(&case).iter().any(|one| one.issue == Issue::Reprisal));
        }
    });
}

#[test]
fn ac_complaints_13_an_issue_of_detention_is_enough_to_ask_first() {
    on_both_stores(|varda| {
        let case = varda.open(&varda.triaged(), &["detention.conditions"]);
        withdraw(varda, &case);
        assert_eq!(varda.now_is::<Complaint>(&case).stage, Stage::Admissibility);
    });
}

#[test]
fn there_is_nothing_to_confirm_before_a_withdrawal_is_asked_for() {
    on_both_stores(|varda| {
        let case = detained(varda);
        let code = varda.refused(&varda.investigator, "complaint.confirm_withdrawal", &case, answer("confirmed"));
        assert_eq!(code, "no-withdrawal-asked");
    });
}
