use kernel::approval::Stage;
use serde_json::json;

use super::*;
use crate::cast::{Cast, DAY, on_both_stores};
use crate::complaint::{self, Complaint};

fn proposed(varda: &Cast) -> (String, String) {
    let case = varda.case();
    let input = json!({"decisions": varda.decisions(&case, "admitted")});
    let approval = varda.proposed(&varda.investigator, "complaint.admit", &case, input);
    (case, approval)
}

#[test]
fn what_is_proposed_has_not_happened_yet() {
    on_both_stores(|varda| {
        let (case, _) = proposed(varda);
        let waits: Complaint = varda.now_is(&case);
        assert_eq!((waits.stage, waits.version), (complaint::Stage::Admissibility, 0));
        assert_eq!(varda.allegations(&case)[0].admissibility, complaint::Admissibility::Pending);
    });
}

#[test]
fn ac_institution_04_nobody_approves_their_own_proposal_through_another_role() {
    on_both_stores(|varda| {
        let (_, approval) = proposed(varda);
        let mut promoted = varda.investigator.clone();
        promoted.roles.push("supervisor".into());
        assert_eq!(varda.refused(&promoted, "approval.approve", &approval, json!({})), "own-proposal");
        assert_eq!(varda.refused(&promoted, "approval.return", &approval, json!({"reasons": "No."})), "own-proposal");
    });
}

#[test]
fn ac_institution_04_nobody_approves_their_own_proposal_through_a_second_account() {
    on_both_stores(|varda| {
        let (_, approval) = proposed(varda);
        let mut second = varda.lead.clone();
        second.person = varda.investigator.person.clone();
        assert_eq!(varda.refused(&second, "approval.approve", &approval, json!({})), "own-proposal");
    });
}

#[test]
fn who_may_decide_sees_the_proposal_and_who_may_not_does_not() {
    on_both_stores(|varda| {
        proposed(varda);
        for sees in [&varda.investigator, &varda.lead, &varda.other_lead] {
            assert_eq!(varda.counts::<Approval>(sees), 1, "{}", sees.name());
        }
        for blind in [&varda.colleague, &varda.stranger, &varda.head, &varda.admin, &varda.auditor, &varda.public] {
            assert_eq!(varda.counts::<Approval>(blind), 0, "{}", blind.name());
        }
    });
}

#[test]
fn a_proposal_is_returned_with_reasons_and_decided_once() {
    on_both_stores(|varda| {
        let (case, approval) = proposed(varda);
        varda.done(&varda.lead, "approval.return", &approval, json!({"reasons": "Which body?"}));
        let returned: Approval = varda.now_is(&approval);
        assert_eq!((returned.stage, returned.decided_by), (Stage::Returned, varda.lead.person.clone()));
        assert_eq!(varda.refused(&varda.other_lead, "approval.approve", &approval, json!({})), "stage");
        assert_eq!(varda.now_is::<Complaint>(&case).stage, complaint::Stage::Admissibility);
    });
}

#[test]
fn only_the_proposer_takes_a_proposal_back() {
    on_both_stores(|varda| {
        let (_, approval) = proposed(varda);
        assert_eq!(varda.refused(&varda.colleague, "approval.withdraw", &approval, json!({})), "absent");
        varda.done(&varda.investigator, "approval.withdraw", &approval, json!({}));
        assert_eq!(varda.now_is::<Approval>(&approval).stage, Stage::Withdrawn);
        assert_eq!(varda.refused(&varda.lead, "approval.approve", &approval, json!({})), "stage");
    });
}

#[test]
fn a_proposal_that_nobody_decided_goes_back_after_fourteen_days() {
    on_both_stores(|varda| {
        let (_, approval) = proposed(varda);
        varda.pass(13 * DAY);
        assert_eq!(varda.refused(&varda.institution, "approval.expire", &approval, json!({})), "approval-not-expired");
        varda.pass(DAY);
        assert_eq!(varda.refused(&varda.lead, "approval.approve", &approval, json!({})), "approval-expired");
        varda.done(&varda.institution, "approval.expire", &approval, json!({}));
        assert_eq!(varda.now_is::<Approval>(&approval).stage, Stage::Expired);
    });
}

#[test]
fn the_gate_looks_at_the_case_as_it_is_when_it_is_approved() {
    on_both_stores(|varda| {
        let (case, approval) = proposed(varda);
        varda.done(&varda.investigator, "complaint.add_allegation", &case, json!({"issue": "police"}));
        let code = varda.refused(&varda.lead, "approval.approve", &approval, json!({}));
        assert_eq!(code, "decisions: each-allegation-once");
    });
}

#[test]
fn the_audit_log_names_both_persons() {
    on_both_stores(|varda| {
        let (case, approval) = proposed(varda);
        varda.done(&varda.lead, "approval.approve", &approval, json!({}));
        let proposer = varda.investigator.person.clone().unwrap();
        let lead = varda.lead.person.clone().unwrap();
        let sql = format!("SELECT under FROM audit WHERE file = '{case}' AND person = '{lead}' AND act = 'complaint.admit'");
        assert!(varda.texts(&sql)[0].ends_with(&format!("proposed by {proposer}")));
    });
}
