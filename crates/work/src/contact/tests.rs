use kernel::actor::Actor;
use kernel::code_list::Codes;
use kernel::seal::Receipt;
use serde_json::{Value, json};

use super::*;
use crate::cast::{Cast, DAY, on_both_stores, text};
use crate::message::Message;

fn receipt_opens(varda: &Cast, code: &str) -> Option<String> {
    let receipt = Receipt::parse(code).unwrap();
    let found = varda.desk().read_whole(move |view| by_receipt(view, &receipt)).unwrap();
    found.map(|contact| contact.id.to_string())
}

#[test]
fn ac_complaints_01_every_channel_ends_in_the_same_register() {
    on_both_stores(|varda| {
        for channel in Channel::ALL {
            let by = if *channel == Channel::Web { &varda.public } else { &varda.intake };
            let said = json!({"channel": channel, "language": "ru", "for_whom": "self", "text": "Помогите.",
                              "danger_stated": "not_asked"});
            let said = if by.officer_id().is_some() { said } else { crate::cast::with(said, json!({"danger_stated": "no"})) };
            varda.done(by, "contact.receive", "", said);
        }
        let all = varda.sees(&varda.intake, |view| list(view, &List::default(), 50));
        assert_eq!(all.contacts.len(), Channel::ALL.len());
    });
}

#[test]
fn ac_complaints_01_it_may_have_been_received_before_it_was_recorded_but_not_after() {
    on_both_stores(|varda| {
        let letter = |received_at: String| {
            json!({"channel": "letter", "language": "en", "for_whom": "self", "text": "Dear Sir", "danger_stated": "not_asked",
                   "received_at": received_at})
        };
        let tomorrow = letter(varda.now().plus_seconds(DAY).to_string());
        assert_eq!(varda.refused(&varda.intake, "contact.receive", "", tomorrow), "received_at: field-in-the-future");
        let received = varda.done(&varda.intake, "contact.receive", "", letter(varda.now().plus_seconds(-DAY).to_string()));
        let contact: Contact = varda.now_is(&text(&received, "contact"));
        assert_eq!(contact.recorded_at.seconds_since(contact.received_at), DAY);
        assert_eq!(contact.recorded_by.as_deref(), varda.intake.officer_id());
    });
}

#[test]
fn the_public_form_is_the_web_and_counts_from_now_and_asks_about_danger() {
    on_both_stores(|varda| {
        let usual = json!({"channel": "web", "language": "en", "for_whom": "self", "text": "Help.", "danger_stated": "no"});
        let refused = |own: Value| varda.refused(&varda.public, "contact.receive", "", crate::cast::with(usual.clone(), own));
        assert_eq!(refused(json!({"channel": "counter"})), "channel: field-unknown-choice");
        assert_eq!(refused(json!({"received_at": "2026-01-01T08:00:00Z"})), "received_at: field-only-officers");
        assert_eq!(refused(json!({"danger_stated": "not_asked"})), "danger_stated: field-required");
    });
}

#[test]
fn a_contact_needs_words_or_danger_and_an_anonymous_one_has_no_name() {
    on_both_stores(|varda| {
        let said = |own: Value| {
            let usual = json!({"channel": "web", "language": "en", "for_whom": "anonymous", "danger_stated": "no"});
            crate::cast::with(usual, own)
        };
        assert_eq!(varda.refused(&varda.public, "contact.receive", "", said(json!({}))), "text: field-required");
        let named = said(json!({"text": "Help.", "said_by": "Leyla"}));
        assert_eq!(varda.refused(&varda.public, "contact.receive", "", named), "said_by: field-anonymous-with-name");
        varda.done(&varda.public, "contact.receive", "", said(json!({"danger_stated": "yes"})));
    });
}

#[test]
fn ac_complaints_02_the_receipt_opens_the_contact_and_nothing_else() {
    on_both_stores(|varda| {
        let said = json!({"channel": "web", "language": "ar", "for_whom": "self", "text": "ساعدوني", "danger_stated": "no"});
        let received = varda.done(&varda.public, "contact.receive", "", said);
        varda.contact();
        let contact = text(&received, "contact");
        assert_eq!(receipt_opens(varda, &text(&received, "receipt")).as_ref(), Some(&contact));
        assert_eq!(varda.counts::<Contact>(&Actor::receipt(&contact)), 1);
        let digits: String = text(&received, "receipt").chars().filter(char::is_ascii_digit).collect();
        assert!(!varda.holds(&digits));
    });
}

#[test]
fn ac_complaints_19_an_unknown_code_opens_nothing_and_a_wrong_check_digit_is_said() {
    on_both_stores(|varda| {
        varda.contact();
        let unknown = Receipt::new(&mut |bytes| bytes.fill(7)).grouped();
        assert_eq!(receipt_opens(varda, &unknown), None);
        let mut wrong: Vec<char> = unknown.chars().collect();
        *wrong.last_mut().unwrap() = if wrong.ends_with(&['1']) { '2' } else { '1' };
        assert!(Receipt::parse(&wrong.iter().collect::<String>()).is_err());
    });
}

#[test]
fn ac_complaints_18_what_was_said_stays_whatever_is_said_later() {
    on_both_stores(|varda| {
        let contact = varda.contact_with(json!({"incomplete": true, "said_by": null}));
        let holder = Actor::receipt(&contact);
        let more = json!({"for_whom": "self", "said_by": "Leyla", "text": "Something else."});
        varda.done(&holder, "contact.complete", &contact, more.clone());
        let said = varda.sees(&varda.intake, |view| {
            let contact: Contact = view.records("", &[])?.remove(0);
            Ok((view.open_any(contact.text_original.as_ref())?, view.open_any(contact.said_by.as_ref())?))
        });
        assert_eq!(said.0.unwrap().as_str(), "They keep my papers since June.");
        assert_eq!(said.1.unwrap().as_str(), "Leyla");
        assert_eq!(varda.refused(&holder, "contact.complete", &contact, more), "contact-complete-already");
    });
}

#[test]
fn ac_complaints_18_no_act_takes_another_original_text() {
    let takes = |act: &kernel::kind::ActOf| (act.schema)().to_value().pointer("/properties/text_original").is_some();
    assert!(crate::KINDS.iter().flat_map(|kind| kind.acts).all(|act| !takes(act)));
}

#[test]
fn an_alarm_is_completed_without_a_name_if_it_is_to_stay_anonymous() {
    on_both_stores(|varda| {
        let contact = varda.contact_with(json!({"incomplete": true, "said_by": null, "danger_stated": "yes"}));
        let more = json!({"for_whom": "anonymous", "said_by": "Leyla"});
        let code = varda.refused(&Actor::receipt(&contact), "contact.complete", &contact, more);
        assert_eq!(code, "said_by: field-anonymous-with-name");
    });
}

#[test]
fn triage_confirms_how_to_reach_the_person_and_never_takes_danger_back() {
    on_both_stores(|varda| {
        let contact = varda.contact_with(json!({"danger_stated": "yes"}));
        let triage = |urgency: &str, confirmed: bool| {
            json!({"class": "complaint", "urgency": urgency, "safe_contact_confirmed": confirmed, "danger_type": "violence"})
        };
        let refused = |input| varda.refused(&varda.intake, "contact.triage", &contact, input);
        assert_eq!(refused(triage("danger", false)), "safe_contact_confirmed: field-must-confirm");
        assert_eq!(refused(triage("normal", true)), "urgency: danger-stays-until-unflagged");
        assert_eq!(varda.refused(&varda.investigator, "contact.triage", &contact, triage("danger", true)), "not-granted");
        varda.done(&varda.intake, "contact.triage", &contact, triage("danger", true));
    });
}

#[test]
fn an_answer_settles_a_contact_and_is_read_behind_the_receipt() {
    on_both_stores(|varda| {
        let inputs = [("contact.advise", json!({"answer": "Go to the registry with your old card."})),
                      ("contact.refer", json!({"body": "Legal Aid Centre", "answer": "They help with such cases."}))];
        for (act, input) in inputs {
            let contact = varda.triaged();
            varda.done(&varda.intake, act, &contact, input);
            assert_eq!(varda.now_is::<Contact>(&contact).stage, Stage::Settled);
            assert_eq!(varda.counts::<Message>(&Actor::receipt(&contact)), 1);
            assert!(varda.clock::<Contact>(&contact, "acknowledge").0.ended);
        }
        let referred: Vec<Contact> = varda.sees(&varda.intake, |view| view.records("WHERE t.disposition = 'referred'", &[]));
        assert_eq!(referred[0].referred_to.as_ref().unwrap().as_str(), "Legal Aid Centre");
    });
}

#[test]
fn no_contact_is_settled_while_somebody_is_in_danger_but_by_opening_a_case() {
    on_both_stores(|varda| {
        let first = varda.contact();
        let contact = varda.contact_with(json!({"danger_stated": "yes"}));
        varda.triage(&contact);
        let inputs = [("contact.advise", json!({"answer": "Call the police."})),
                      ("contact.refer", json!({"body": "Police", "answer": "They help."})),
                      ("contact.mark_duplicate", json!({"repeats": first})),
                      ("contact.screen_out", json!({"ground": "private_matter", "letter": "We cannot help."}))];
        for (act, input) in inputs {
            assert_eq!(varda.refused(&varda.intake, act, &contact, input), "danger-open", "{act}");
        }
        varda.open(&contact, &["violence.gender"]);
    });
}

#[test]
fn ac_complaints_15_a_contact_not_taken_keeps_its_ground_and_channel_and_a_second_person_confirms() {
    on_both_stores(|varda| {
        let contact = varda.triaged();
        let no = json!({"ground": "private_matter", "letter": "We cannot help; a court can."});
        varda.approved([&varda.intake, &varda.lead], "contact.screen_out", &contact, no);
        let settled: Contact = varda.now_is(&contact);
        assert_eq!((settled.ground, settled.channel), (Some(Ground::PrivateMatter), Channel::Web));
        assert_eq!(varda.counts::<Message>(&Actor::receipt(&contact)), 1);
    });
}

#[test]
fn the_same_letter_thrice_is_one_matter() {
    on_both_stores(|varda| {
        let [first, second] = [varda.triaged(), varda.triaged()];
        let repeats = |contact: &str| json!({"repeats": contact});
        assert_eq!(varda.refused(&varda.intake, "contact.mark_duplicate", &first, repeats(&first)), "repeats: field-itself");
        varda.done(&varda.intake, "contact.mark_duplicate", &second, repeats(&first));
        assert_eq!(varda.refused(&varda.intake, "contact.mark_duplicate", &first, repeats(&second)), "repeats: field-itself");
        let case = varda.open(&first, &["border"]);
        let third = varda.triaged();
        varda.done(&varda.intake, "contact.mark_duplicate", &third, repeats(&first));
        assert_eq!(varda.now_is::<Contact>(&third).became, Some(case));
    });
}

#[test]
fn what_became_a_case_is_worked_on_there() {
    on_both_stores(|varda| {
        let case = varda.case();
        let contact = varda.contact_of(&case);
        varda.done(&varda.protection, "contact.flag_danger", &contact, json!({"danger_type": "eviction"}));
        let action = json!({"what": "We called."});
        assert_eq!(varda.refused(&varda.protection, "contact.record_danger_action", &contact, action), "contact-became-case");
        let over = json!({"reasons": "It passed."});
        assert_eq!(varda.refused(&varda.protection, "contact.unflag_danger", &contact, over), "contact-became-case");
    });
}

#[test]
fn an_action_on_a_danger_lies_in_the_past() {
    on_both_stores(|varda| {
        let contact = varda.contact_with(json!({"danger_stated": "yes"}));
        let tomorrow = json!({"what": "A call.", "done_at": varda.now().plus_seconds(DAY).to_string()});
        let code = varda.refused(&varda.protection, "contact.record_danger_action", &contact, tomorrow);
        assert_eq!(code, "done_at: field-in-the-future");
    });
}

#[test]
fn whoever_holds_a_receipt_sees_their_own_contact_and_no_other() {
    on_both_stores(|varda| {
        let [mine, other] = [varda.contact(), varda.contact()];
        let holder = Actor::receipt(&mine);
        assert_eq!(varda.counts::<Contact>(&holder), 1);
        assert_eq!(varda.refused(&holder, "message.write_back", &other, json!({"body": "Hello"})), "absent");
        assert_eq!(varda.counts::<Contact>(&varda.public), 0);
    });
}

/// Whoever files a lookalike of somebody's complaint gets nothing of it.
#[test]
fn the_receipt_of_a_duplicate_opens_nothing_of_the_case_it_repeats() {
    on_both_stores(|varda| {
        let case = varda.case();
        let (first, lookalike) = (varda.contact_of(&case), varda.triaged());
        varda.done(&varda.intake, "contact.mark_duplicate", &lookalike, json!({"repeats": first}));
        let stranger = Actor::receipt(&lookalike);
        assert_eq!(varda.counts::<crate::complaint::Complaint>(&stranger), 0);
        assert_eq!(varda.refused(&stranger, "complaint.withdraw", &case, json!({})), "absent");
        assert_eq!(varda.counts::<crate::complaint::Complaint>(&varda.complainant(&case)), 1);
    });
}

#[test]
fn ac_complaints_12_who_is_barred_from_a_case_sees_no_contact_that_repeats_it() {
    on_both_stores(|varda| {
        let (first, again) = (varda.triaged(), varda.triaged());
        varda.done(&varda.intake, "contact.mark_duplicate", &again, json!({"repeats": first}));
        let case = varda.open(&first, &["status.documents"]);
        let before = varda.counts::<Contact>(&varda.records);
        let barred = varda.records.officer_id().unwrap().to_owned();
        varda.done(&varda.lead, "complaint.bar", &case, json!({"officer": barred, "reason": "A relative."}));
        assert_eq!(varda.counts::<Contact>(&varda.records), before - 2);
    });
}

/// The case decides who reads the contact it came from, not the team that took it in.
#[test]
fn another_team_reads_the_contact_of_its_own_case_and_of_no_other() {
    on_both_stores(|varda| {
        let case = varda.case();
        let contact = varda.contact_of(&case);
        let holds = |actor: &Actor| {
            let contact = contact.clone();
            varda.sees(actor, move |view| Ok(view.record_named::<Contact>(&contact).is_ok()))
        };
        assert!(holds(&varda.investigator) && !holds(&varda.stranger));
        let owner = varda.stranger.officer_id().unwrap().to_owned();
        varda.done(&varda.lead, "complaint.assign", &case, json!({"owner": owner}));
        assert!(holds(&varda.stranger) && !holds(&varda.investigator));
    });
}
