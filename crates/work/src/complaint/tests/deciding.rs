use kernel::approval::{self, Approval};
use serde_json::json;

use crate::body::Body;
use crate::cast::{on_both_stores, text};
use crate::complaint::{Admissibility, Allegation, Complaint, Finding, Stage};

#[test]
fn ac_complaints_07_of_three_allegations_one_is_admitted_one_inadmissible_one_referred() {
    on_both_stores(|varda| {
        let bodies: Vec<Body> = varda.sees(&varda.lead, |view| view.records("ORDER BY t.code LIMIT 2", &[]));
        let contact = varda.triaged();
        let allegations = json!([{"issue": "status.documents", "body": bodies[0].id}, {"issue": "border", "body": bodies[1].id},
                                 {"issue": "health", "body": bodies[1].id}]);
        let input = json!({"heading": "Three things", "owner": varda.investigator.officer_id(), "allegations": allegations});
        let case = text(&varda.done(&varda.intake, "complaint.open", &contact, input), "complaint");
        let mut decisions = varda.decisions(&case, "admitted");
        decisions[1] = json!({"allegation": decisions[1]["allegation"], "admissibility": "inadmissible", "ground": "too_late"});
        decisions[2] = json!({"allegation": decisions[2]["allegation"], "admissibility": "referred"});
        varda.approved([&varda.investigator, &varda.lead], "complaint.admit", &case, json!({"decisions": decisions}));
        let mut decided: Vec<Admissibility> = varda.allegations(&case).iter().map(|one| one.admissibility).collect();
        decided.sort_unstable();
        assert_eq!(decided, [Admissibility::Admitted, Admissibility::Inadmissible, Admissibility::Referred]);
        assert_eq!((varda.counts::<Complaint>(&varda.lead), varda.counts::<Allegation>(&varda.lead)), (1, 3));
    });
}

#[test]
fn every_allegation_is_decided_once_and_a_refusal_has_its_ground() {
    on_both_stores(|varda| {
        let case = varda.open(&varda.triaged(), &["border", "police"]);
        let admit = |decisions| varda.refused(&varda.investigator, "complaint.admit", &case, json!({"decisions": decisions}));
        let all = varda.decisions(&case, "admitted");
        assert_eq!(admit(json!([all[0]])), "decisions: each-allegation-once");
        assert_eq!(admit(json!([all[0], all[0]])), "decisions: each-allegation-once");
        let groundless = json!({"allegation": all[1]["allegation"], "admissibility": "inadmissible"});
        assert_eq!(admit(json!([all[0], groundless])), "decisions.1.ground: field-required");
        let pending = json!({"allegation": all[1]["allegation"], "admissibility": "pending"});
        assert_eq!(admit(json!([all[0], pending])), "decisions.1.admissibility: field-required");
        assert_eq!(admit(varda.decisions(&case, "inadmissible")), "decisions: admit-none");
    });
}

#[test]
fn a_case_declared_inadmissible_goes_to_conclusion_and_its_reasons_to_the_complainant() {
    on_both_stores(|varda| {
        let case = varda.case();
        let input = json!({"decisions": varda.decisions(&case, "inadmissible"), "letter": "It is too late; a court can help."});
        varda.approved([&varda.investigator, &varda.lead], "complaint.declare_inadmissible", &case, input);
        let decided: Complaint = varda.now_is(&case);
        assert_eq!(decided.stage, Stage::Conclusion);
        assert!(decided.told_at.is_some() && decided.reasons.is_some());
        assert_eq!(varda.counts::<crate::message::Message>(&varda.complainant(&case)), 1);
    });
}

#[test]
fn a_ground_that_the_head_waived_is_not_used_again() {
    on_both_stores(|varda| {
        let case = varda.case();
        let allegation = varda.allegations(&case)[0].id;
        let waive = |ground: &str| json!({"allegation": allegation, "ground": ground, "reasons": "It happens to many."});
        assert_eq!(varda.refused(&varda.head, "complaint.waive_ground", &case, waive("not_mandate")), "ground: ground-not-discretionary");
        assert_eq!(varda.refused(&varda.lead, "complaint.waive_ground", &case, waive("too_late")), "not-granted");
        varda.done(&varda.head, "complaint.waive_ground", &case, waive("too_late"));
        let refusal = json!({"decisions": varda.decisions(&case, "inadmissible"), "letter": "It is too late."});
        let code = varda.refused(&varda.investigator, "complaint.declare_inadmissible", &case, refusal);
        assert_eq!(code, "decisions.0.ground: ground-waived");
        varda.admit(&case);
    });
}

#[test]
fn ac_complaints_08_a_case_is_not_concluded_while_an_admitted_allegation_has_no_finding() {
    on_both_stores(|varda| {
        let case = varda.open(&varda.triaged(), &["border", "police"]);
        varda.admit(&case);
        let mut input = varda.findings(&case, "not_established");
        input["findings"].as_array_mut().unwrap().pop();
        let code = varda.refused(&varda.investigator, "complaint.conclude", &case, input);
        assert_eq!(code, "findings: each-admitted-allegation-once");
    });
}

#[test]
fn an_allegation_that_came_during_examination_is_decided_before_the_conclusion() {
    on_both_stores(|varda| {
        let case = varda.examined();
        let due = varda.due(&case, "examination");
        varda.done(&varda.investigator, "complaint.add_allegation", &case, json!({"issue": "reprisal"}));
        let early = varda.findings(&case, "not_established");
        assert_eq!(varda.refused(&varda.investigator, "complaint.conclude", &case, early), "findings: allegation-pending");
        let pending = varda.allegations(&case).into_iter().find(|one| one.admissibility == Admissibility::Pending).unwrap();
        let decision = json!([{"allegation": pending.id, "admissibility": "inadmissible", "ground": "unfounded_on_face"}]);
        varda.approved([&varda.investigator, &varda.lead], "complaint.admit", &case, json!({"decisions": decision}));
        assert_eq!(varda.due(&case, "examination"), due);
        varda.conclude(&case);
    });
}

#[test]
fn ac_complaints_14_the_author_of_a_conclusion_cannot_approve_it() {
    on_both_stores(|varda| {
        let case = varda.examined();
        let input = varda.findings(&case, "not_established");
        let approval = varda.proposed(&varda.investigator, "complaint.conclude", &case, input);
        for act in ["approval.approve", "approval.return"] {
            let input = if act == "approval.return" { json!({"reasons": "No."}) } else { json!({}) };
            assert_eq!(varda.refused(&varda.investigator, act, &approval, input), "not-granted", "{act}");
        }
        varda.done(&varda.lead, "approval.approve", &approval, json!({}));
        assert_eq!(varda.now_is::<Approval>(&approval).stage, approval::Stage::Approved);
        assert_eq!(varda.now_is::<Complaint>(&case).stage, Stage::Conclusion);
    });
}

#[test]
fn ac_complaints_14_an_established_violation_needs_the_head() {
    on_both_stores(|varda| {
        let case = varda.examined();
        let input = varda.findings(&case, "established");
        let approval = varda.proposed(&varda.investigator, "complaint.conclude", &case, input);
        for not_the_head in [&varda.lead, &varda.other_lead] {
            assert_eq!(varda.refused(not_the_head, "approval.approve", &approval, json!({})), "absent");
        }
        varda.done(&varda.head, "approval.approve", &approval, json!({}));
        assert_eq!(varda.allegations(&case)[0].finding, Some(Finding::Established));
    });
}

#[test]
fn a_case_without_an_admitted_allegation_has_nothing_to_conclude() {
    on_both_stores(|varda| {
        let case = varda.case();
        let input = json!({"decisions": varda.decisions(&case, "inadmissible"), "letter": "It is too late."});
        varda.approved([&varda.investigator, &varda.lead], "complaint.declare_inadmissible", &case, input);
        varda.done(&varda.lead, "complaint.close", &case, json!({"outcome": "inadmissible"}));
        varda.done(&varda.lead, "complaint.reopen", &case, json!({"reasons": "A new fact."}));
        let nothing = json!({"findings": [], "reasons": "Nothing."});
        assert_eq!(varda.refused(&varda.investigator, "complaint.conclude", &case, nothing), "findings: no-admitted-allegation");
    });
}
