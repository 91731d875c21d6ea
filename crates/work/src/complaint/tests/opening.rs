use serde_json::json;

use crate::cast::{on_both_stores, text};
use crate::complaint::{Allegation, Complaint, Origin, Party, PartyRole, Stage};
use crate::contact::{Contact, Disposition};
use crate::note::Note;

#[test]
fn a_contact_becomes_a_case_with_its_parties_and_is_settled() {
    on_both_stores(|varda| {
        let case = varda.case();
        let opened: Complaint = varda.now_is(&case);
        assert_eq!((opened.stage, opened.origin), (Stage::Admissibility, Origin::Contact));
        let contact: Contact = varda.now_is(&varda.contact_of(&case));
        assert_eq!((contact.disposition, contact.case()), (Disposition::CaseOpened, Some(opened.id)));
        let parties: Vec<Party> = varda.sees(&varda.investigator, |view| view.records("", &[]));
        assert_eq!(parties.iter().map(|one| one.role).collect::<Vec<_>>(), [PartyRole::Complainant]);
    });
}

#[test]
fn who_complains_for_another_stands_beside_the_affected_person() {
    on_both_stores(|varda| {
        let contact = varda.contact_with(json!({"for_whom": "other", "account": {"on_behalf_of": "Her brother"}}));
        varda.triage(&contact);
        varda.open(&contact, &["detention.health"]);
        let mut roles: Vec<PartyRole> =
            varda.sees(&varda.investigator, |view| Ok(view.records::<Party>("", &[])?.iter().map(|one| one.role).collect()));
        roles.sort_unstable();
        assert_eq!(roles, [PartyRole::Complainant, PartyRole::AffectedPerson]);
    });
}

#[test]
fn a_case_is_opened_once_and_only_after_triage() {
    on_both_stores(|varda| {
        let contact = varda.contact();
        let input = json!({"heading": "Papers", "owner": varda.investigator.officer_id(), "allegations": []});
        assert_eq!(varda.refused(&varda.intake, "complaint.open", &contact, input.clone()), "stage");
        varda.triage(&contact);
        varda.done(&varda.intake, "complaint.open", &contact, input.clone());
        assert_eq!(varda.refused(&varda.intake, "complaint.open", &contact, input), "stage");
    });
}

#[test]
fn a_case_is_owned_by_somebody_who_works_on_cases() {
    on_both_stores(|varda| {
        let contact = varda.triaged();
        let owned_by = |owner: Option<&str>| json!({"heading": "Papers", "owner": owner, "allegations": []});
        for nobody in [varda.admin.officer_id(), varda.auditor.officer_id(), varda.liaison.officer_id(), None] {
            let code = varda.refused(&varda.intake, "complaint.open", &contact, owned_by(nobody));
            assert!(code.starts_with("owner: "), "{nobody:?}: {code}");
        }
        varda.done(&varda.lead, "complaint.open", &contact, owned_by(varda.investigator.officer_id()));
    });
}

#[test]
fn the_head_alone_opens_a_case_on_own_initiative_with_reason_and_source() {
    on_both_stores(|varda| {
        let input = json!({"heading": "Evictions in Mirova", "reason": "Three families in a week.", "source": "Press",
                           "owner": varda.investigator.officer_id(), "allegations": [{"issue": "idp.housing"}]});
        let refused = varda.refused(&varda.lead, "complaint.open_own_initiative", "", input.clone());
        assert_eq!(refused, "not-granted");
        let case = text(&varda.done(&varda.head, "complaint.open_own_initiative", "", input), "complaint");
        let opened: Complaint = varda.now_is(&case);
        assert_eq!((opened.origin, opened.contact), (Origin::OwnInitiative, None));
        assert_eq!(varda.counts::<Note>(&varda.investigator), 1);
        let question = json!({"question": "Who?"});
        assert_eq!(varda.refused(&varda.investigator, "complaint.ask_complainant", &case, question), "no-complainant");
    });
}

#[test]
fn a_case_is_seen_by_its_team_and_the_unit_and_by_nobody_else() {
    on_both_stores(|varda| {
        varda.case();
        for sees in [&varda.investigator, &varda.colleague, &varda.lead, &varda.other_lead, &varda.head, &varda.records] {
            assert_eq!(varda.counts::<Complaint>(sees), 1, "{}", sees.name());
        }
        for blind in [&varda.stranger, &varda.intake, &varda.admin, &varda.auditor, &varda.liaison, &varda.public] {
            assert_eq!(varda.counts::<Complaint>(blind), 0, "{}", blind.name());
            assert_eq!(varda.counts::<Allegation>(blind), 0, "{}", blind.name());
            assert_eq!(varda.counts::<Party>(blind), 0, "{}", blind.name());
        }
    });
}

#[test]
fn the_complainant_sees_the_case_but_neither_its_parties_nor_its_findings() {
    on_both_stores(|varda| {
        let case = varda.case();
        let complainant = varda.complainant(&case);
        assert_eq!(varda.counts::<Complaint>(&complainant), 1);
        assert_eq!(varda.counts::<Party>(&complainant), 0);
        assert_eq!(varda.counts::<Allegation>(&complainant), 0);
    });
}

#[test]
fn another_team_can_neither_see_nor_touch_a_case() {
    on_both_stores(|varda| {
        let case = varda.case();
        let party = json!({"role": "witness", "name": "Aylin Demir"});
        assert_eq!(varda.refused(&varda.stranger, "complaint.add_party", &case, party.clone()), "absent");
        varda.done(&varda.lead, "complaint.assign", &case, json!({"owner": varda.stranger.officer_id()}));
        varda.done(&varda.stranger, "complaint.add_party", &case, party.clone());
        assert_eq!(varda.refused(&varda.investigator, "complaint.add_party", &case, party), "absent");
    });
}
