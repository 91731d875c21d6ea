use kernel::approval::Approval;
use serde_json::json;

use crate::cast::{Cast, on_both_stores};
use crate::complaint::{Allegation, Complaint, List, Party, list};
use crate::contact::Contact;
use crate::message::Message;
use crate::note::Note;

/// What an officer sees of one case: contacts, cases, allegations, parties, messages, notes, approvals.
fn sees(varda: &Cast, who: &kernel::actor::Actor) -> [usize; 7] {
    [
        varda.counts::<Contact>(who),
        varda.counts::<Complaint>(who),
        varda.counts::<Allegation>(who),
        varda.counts::<Party>(who),
        varda.counts::<Message>(who),
        varda.counts::<Note>(who),
        varda.counts::<Approval>(who),
    ]
}

fn bar(varda: &Cast, case: &str, who: &kernel::actor::Actor) {
    let input = json!({"officer": who.officer_id(), "reason": "Her sister works at the centre."});
    varda.done(&varda.head, "complaint.bar", case, input);
}

/// A case with something of everything in it.
fn full(varda: &Cast) -> String {
    let case = varda.examined();
    varda.done(&varda.investigator, "message.send", &case, json!({"body": "We began."}));
    varda.done(&varda.investigator, "note.add", &case, json!({"body": "Call the registry."}));
    let contact = varda.contact_of(&case);
    varda.done(&varda.complainant(&case), "message.write_back", &contact, json!({"body": "Thank you."}));
    varda.proposed(&varda.investigator, "complaint.conclude", &case, varda.findings(&case, "not_established"));
    case
}

#[test]
fn ac_complaints_12_a_barred_officer_sees_nothing_of_the_case_at_once() {
    on_both_stores(|varda| {
        let case = full(varda);
        assert!(sees(varda, &varda.lead).iter().all(|count| *count > 0), "{:?}", sees(varda, &varda.lead));
        bar(varda, &case, &varda.lead);
        assert_eq!(sees(varda, &varda.lead), [0; 7]);
        let listed = varda.sees(&varda.lead, |view| list(view, &List::default(), 10));
        assert!(listed.complaints.is_empty());
    });
}

#[test]
fn ac_complaints_12_a_barred_officer_can_do_nothing_to_the_case_nor_approve() {
    on_both_stores(|varda| {
        let case = full(varda);
        let approval: Approval = varda.sees(&varda.lead, |view| Ok(view.records("WHERE t.stage = 'waiting'", &[])?.remove(0)));
        bar(varda, &case, &varda.lead);
        assert_eq!(varda.refused(&varda.lead, "note.add", &case, json!({"body": "I know them."})), "absent");
        assert_eq!(varda.refused(&varda.lead, "approval.approve", &approval.id.to_string(), json!({})), "absent");
        varda.done(&varda.other_lead, "approval.approve", &approval.id.to_string(), json!({}));
    });
}

#[test]
fn ac_complaints_12_a_bar_counts_for_the_person_through_another_account_too() {
    on_both_stores(|varda| {
        let case = varda.case();
        let second = json!({"name": "Daniel Okafor", "email": "d.okafor@ombudsperson.varda.example",
                            "person": varda.colleague.person, "team": "Halden", "roles": ["case_officer"], "languages": ["en"]});
        varda.done(&varda.admin, "officer.invite", "", second);
        let second = varda.signed_in("d.okafor");
        assert_eq!(varda.counts::<Complaint>(&second), 1);
        bar(varda, &case, &varda.colleague);
        assert_eq!(varda.counts::<Complaint>(&second), 0);
    });
}

#[test]
fn ac_complaints_12_the_bar_itself_is_in_the_history_of_the_case_with_its_reason_in_a_note() {
    on_both_stores(|varda| {
        let case = varda.case();
        bar(varda, &case, &varda.colleague);
        assert_eq!(varda.history(&case).last().unwrap(), "complaint.bar");
        assert_eq!(varda.counts::<Note>(&varda.investigator), 1);
    });
}

#[test]
fn a_barred_officer_is_not_given_the_case_and_its_owner_is_not_barred() {
    on_both_stores(|varda| {
        let case = varda.case();
        let owner = json!({"officer": varda.investigator.officer_id(), "reason": "A friend."});
        assert_eq!(varda.refused(&varda.head, "complaint.bar", &case, owner), "officer: officer-owns-case");
        bar(varda, &case, &varda.colleague);
        let assign = json!({"owner": varda.colleague.officer_id()});
        assert_eq!(varda.refused(&varda.lead, "complaint.assign", &case, assign), "owner: officer-barred");
    });
}
