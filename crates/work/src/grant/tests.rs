use serde_json::{Value, json};

use super::*;
use crate::cast::{Cast, on_both_stores};
use crate::complaint::Complaint;

fn input(role: &str, act: &str, reach: &str) -> Value {
    json!({"role": role, "act": act, "reach": reach})
}

fn grant_of(varda: &Cast, role: &str, act: &str) -> Grant {
    let (role, act) = (role.to_owned(), act.to_owned());
    varda.sees(&varda.auditor, move |view| {
        Ok(view.records("WHERE t.role = $1 AND t.act = $2 ORDER BY t.valid_to DESC", &[&role, &act])?.remove(0))
    })
}

#[test]
fn ac_institution_02_a_grant_counts_at_once_and_ends_at_once() {
    on_both_stores(|varda| {
        varda.case();
        assert_eq!(varda.counts::<Complaint>(&varda.auditor), 0);
        varda.approved([&varda.admin, &varda.head], "grant.give", "", input("auditor", "complaint.read", "unit"));
        assert_eq!(varda.counts::<Complaint>(&varda.auditor), 1);
        let grant = grant_of(varda, "auditor", "complaint.read").id.to_string();
        varda.approved([&varda.admin, &varda.head], "grant.withdraw", &grant, json!({}));
        assert_eq!(varda.counts::<Complaint>(&varda.auditor), 0);
        assert_eq!(varda.refused(&varda.admin, "grant.withdraw", &grant, json!({})), "grant-ended-already");
    });
}

#[test]
fn a_grant_for_oneself_or_of_nothing_is_refused() {
    on_both_stores(|varda| {
        let refused = |input| varda.refused(&varda.admin, "grant.give", "", input);
        assert_eq!(refused(input("administrator", "complaint.read", "all")), "not-for-oneself");
        assert_eq!(refused(input("auditor", "complaint.paint", "all")), "act: no-such-act");
        let for_the_head = input("head", "contact.triage", "unit");
        let approval = varda.proposed(&varda.admin, "grant.give", "", for_the_head);
        assert_eq!(varda.refused(&varda.head, "approval.approve", &approval, json!({})), "not-for-oneself");
    });
}

#[test]
fn a_grant_that_lets_a_role_approve_its_own_proposals_is_refused() {
    on_both_stores(|varda| {
        for (role, act) in [
            ("case_officer", "complaint.admit/approve"),
            ("case_officer", "complaint.conclude/approve_established"),
            ("supervisor", "complaint.admit"),
            ("head", "complaint.conclude"),
        ] {
            let code = varda.refused(&varda.admin, "grant.give", "", input(role, act, "unit"));
            assert_eq!(code, "act: role-approves-itself", "{role} {act}");
        }
    });
}

#[test]
fn a_grant_that_is_there_is_withdrawn_before_it_is_given_another_reach() {
    on_both_stores(|varda| {
        let wider = input("case_officer", "note.add", "unit");
        assert_eq!(varda.refused(&varda.admin, "grant.give", "", wider.clone()), "act: field-taken");
        let old = grant_of(varda, "case_officer", "note.add").id.to_string();
        varda.approved([&varda.admin, &varda.head], "grant.withdraw", &old, json!({}));
        varda.pass(1);
        varda.approved([&varda.admin, &varda.head], "grant.give", "", wider);
    });
}

#[test]
fn ac_institution_03_what_was_allowed_on_a_day_stays_answerable() {
    on_both_stores(|varda| {
        let old = grant_of(varda, "case_officer", "note.add");
        let before = varda.now();
        varda.pass(3600);
        varda.approved([&varda.admin, &varda.head], "grant.withdraw", &old.id.to_string(), json!({}));
        let grants = varda.desk().house().grants();
        assert!(grants.roles_with("note.add", before).contains(&"case_officer"));
        assert!(!grants.roles_with("note.add", varda.now()).contains(&"case_officer"));
    });
}

#[test]
fn only_administrator_and_head_together_change_grants() {
    on_both_stores(|varda| {
        let give = input("auditor", "complaint.read", "unit");
        for alone in [&varda.lead, &varda.head, &varda.auditor, &varda.public] {
            assert_eq!(varda.refused(alone, "grant.give", "", give.clone()), "not-granted", "{}", alone.name());
        }
        let approval = varda.proposed(&varda.admin, "grant.give", "", give);
        assert_eq!(varda.refused(&varda.lead, "approval.approve", &approval, json!({})), "absent");
    });
}
