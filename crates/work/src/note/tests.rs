use serde_json::json;

use super::*;
use crate::cast::on_both_stores;

#[test]
fn a_note_stays_inside() {
    on_both_stores(|varda| {
        let case = varda.case();
        varda.done(&varda.investigator, "note.add", &case, json!({"body": "She is afraid of the guard."}));
        for reads in [&varda.investigator, &varda.colleague, &varda.lead, &varda.head] {
            assert_eq!(varda.counts::<Note>(reads), 1, "{}", reads.name());
        }
        let complainant = varda.complainant(&case);
        for blind in [&complainant, &varda.stranger, &varda.admin, &varda.auditor, &varda.liaison, &varda.public] {
            assert_eq!(varda.counts::<Note>(blind), 0, "{}", blind.name());
        }
        assert!(!varda.holds("afraid of the guard"));
    });
}

#[test]
fn another_team_writes_no_note_and_a_note_is_never_changed() {
    on_both_stores(|varda| {
        let case = varda.case();
        assert_eq!(varda.refused(&varda.stranger, "note.add", &case, json!({"body": "Hello"})), "absent");
        assert!(KIND.acts.iter().all(|act| act.on != "note"));
    });
}
