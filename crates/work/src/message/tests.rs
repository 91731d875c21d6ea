use kernel::actor::Actor;
use serde_json::json;

use super::*;
use crate::cast::on_both_stores;

#[test]
fn letters_go_both_ways_behind_the_receipt() {
    on_both_stores(|varda| {
        let case = varda.case();
        varda.done(&varda.investigator, "message.send", &case, json!({"body": "We began."}));
        let (complainant, contact) = (varda.complainant(&case), varda.contact_of(&case));
        varda.done(&complainant, "message.write_back", &contact, json!({"body": "Thank you."}));
        let seen: Vec<Message> = varda.sees(&complainant, |view| view.records("ORDER BY t.id", &[]));
        let mut ways: Vec<Direction> = seen.iter().map(|one| one.direction).collect();
        ways.sort_unstable();
        assert_eq!(ways, [Direction::ToComplainant, Direction::FromComplainant]);
        assert_eq!(varda.counts::<Message>(&varda.colleague), 2);
    });
}

#[test]
fn before_there_is_a_case_the_unit_reads_what_is_written_and_another_holder_does_not() {
    on_both_stores(|varda| {
        let [mine, other] = [varda.contact(), varda.contact()];
        varda.done(&Actor::receipt(&mine), "message.write_back", &mine, json!({"body": "One more thing."}));
        assert_eq!(varda.counts::<Message>(&varda.intake), 1);
        assert_eq!(varda.counts::<Message>(&Actor::receipt(&other)), 0);
    });
}

#[test]
fn ac_complaints_20_a_message_stays_byte_for_byte_what_was_sent() {
    let acts: Vec<&str> = KIND.acts.iter().map(|act| act.name).collect();
    assert_eq!(acts, ["message.send", "message.write_back"]);
    assert!(KIND.acts.iter().all(|act| act.on != "message"));
}

#[test]
fn neither_another_team_nor_the_administrator_reads_or_writes() {
    on_both_stores(|varda| {
        let case = varda.case();
        varda.done(&varda.investigator, "message.send", &case, json!({"body": "We began."}));
        for blind in [&varda.stranger, &varda.admin, &varda.auditor, &varda.liaison, &varda.public] {
            assert_eq!(varda.counts::<Message>(blind), 0, "{}", blind.name());
        }
        assert_eq!(varda.refused(&varda.stranger, "message.send", &case, json!({"body": "Hello"})), "absent");
        assert_eq!(varda.refused(&varda.admin, "message.send", &case, json!({"body": "Hello"})), "absent");
    });
}

#[test]
fn a_word_to_the_complainant_starts_the_wait_for_the_next_one_anew() {
    on_both_stores(|varda| {
        let case = varda.case();
        let first = varda.due(&case, "keep_informed").unwrap();
        varda.pass(10 * crate::cast::DAY);
        varda.done(&varda.investigator, "message.send", &case, json!({"body": "We work on it."}));
        assert!(varda.due(&case, "keep_informed").unwrap() > first);
    });
}
