//! The second person.

use super::*;
use crate::approval::EXPIRES;
use crate::problem::Gravity;

fn irina() -> Actor {
    officer("irina", &["supervisor"], &[])
}

/// Leyla proposes to close a matter: the approval's id.
fn proposed(house: &TestHouse, matter: &str) -> String {
    match ask(house, &leyla(), "matter.close", matter, json!({"reasons": "Settled."})) {
        Ok(Answer::Waiting(id)) => id,
        other => panic!("{other:?}"),
    }
}

fn stage(house: &TestHouse, approval: &str) -> String {
    house.texts(&format!("SELECT stage FROM approval WHERE id = '{approval}'")).remove(0)
}

#[test]
fn an_approval_that_nobody_decided_goes_back_by_itself_at_its_time() {
    on_both_stores(|mut house| {
        let matter = opened(&house, &[]);
        let (approval, decided) = (proposed(&house, &matter), proposed(&house, &opened(&house, &[])));
        ask(&house, &irina(), "approval.approve", &decided, json!({})).unwrap();
        house.pass(EXPIRES - 1);
        house.desk().settle().unwrap();
        assert_eq!(stage(&house, &approval), "waiting");
        house.pass(1);
        house.desk().settle().unwrap();
        assert_eq!(stage(&house, &approval), "expired");
        assert_eq!(stage(&house, &decided), "approved");
        let said = house.texts("SELECT act || ' ' || actor FROM audit WHERE act = 'approval.expire'");
        assert_eq!(said, ["approval.expire institution"]);
        house.pass(EXPIRES);
        house.desk().settle().unwrap();
        assert_eq!(house.number("SELECT COUNT(*) FROM audit WHERE act = 'approval.expire'"), 1);
        let late = ask(&house, &irina(), "approval.approve", &approval, json!({})).unwrap_err();
        assert_eq!(late.code, "stage");
        assert_eq!(house.texts("SELECT stage FROM matter ORDER BY id"), ["open", "closed"]);
    });
}

/// An institution without the grant: what is refused is tried again in an hour, and does not keep others from ringing.
#[test]
fn an_approval_that_cannot_expire_holds_nothing_up() {
    on_both_stores(|mut house| {
        let approval = proposed(&house, &opened(&house, &[]));
        house.tamper("DELETE FROM grant_row WHERE act = 'approval.expire'");
        house.desk().refresh_rules().unwrap();
        house.pass(EXPIRES);
        house.desk().settle().unwrap();
        assert_eq!(stage(&house, &approval), "waiting");
        house.give("institution", "approval.expire", Reach::All);
        house.pass(3600);
        house.desk().settle().unwrap();
        assert_eq!(stage(&house, &approval), "expired");
    });
}

#[test]
fn k3_nobody_approves_themself_by_whatever_account() {
    on_both_stores(|house| {
        let matter = opened(&house, &[]);
        let approval = proposed(&house, &matter);
        // The same person with another account that holds the grant.
        let other_account = Actor::officer("leyla-at-night", "leyla", vec!["supervisor".into()], vec![]);
        let mut faceless = irina();
        faceless.person = None;
        for (who, code) in [
            (officer("leyla", &["officer", "supervisor"], &[]), "own-proposal"),
            (other_account, "own-proposal"),
            (faceless, "own-proposal"),
            (officer("orkhan", &["officer"], &[]), "not-granted"),
            (officer("nobody", &[], &[]), "absent"),
            (Actor::public(), "absent"),
            (Actor::institution(), "absent"),
        ] {
            for act in ["approval.approve", "approval.return"] {
                let input = if act == "approval.return" { json!({"reasons": "No."}) } else { json!({}) };
                let refused = ask(&house, &who, act, &approval, input).unwrap_err();
                assert_eq!(refused.code, code, "{act} by {who:?}");
            }
        }
        assert_eq!(stage(&house, &approval), "waiting");
        ask(&house, &irina(), "approval.approve", &approval, json!({})).unwrap();
        assert_eq!(house.texts("SELECT stage FROM matter"), ["closed"]);
        let under = house.texts("SELECT under FROM audit WHERE act = 'matter.close' AND outcome = 'done'");
        assert_eq!(under, [format!("approval:{approval} proposed by leyla")]);
        assert_eq!(house.texts("SELECT person FROM audit WHERE act = 'matter.close' AND outcome = 'done'"), ["irina"]);
    });
}

/// The grant of the second person is its own: to hold the act and to hold `approval.approve` is not enough.
#[test]
fn k3_the_second_person_needs_the_grant_for_this_act() {
    on_both_stores(|mut house| {
        house.give("clerk", "approval.approve", Reach::Unit);
        house.give("clerk", "approval.read", Reach::Unit);
        house.give("clerk", "matter.read", Reach::Unit);
        house.give("clerk", "matter.close", Reach::Unit);
        house.give("clerk", "matter.found", Reach::Unit);
        let found = match ask(&house, &leyla(), "matter.found", "", json!({"said": "Three in a week."})) {
            Ok(Answer::Waiting(id)) => id,
            other => panic!("{other:?}"),
        };
        for approval in [proposed(&house, &opened(&house, &[])), found] {
            let refused = ask(&house, &officer("samir", &["clerk"], &[]), "approval.approve", &approval, json!({}));
            assert_eq!(refused.unwrap_err().code, "not-granted");
            assert_eq!(stage(&house, &approval), "waiting");
        }
    });
}

#[test]
fn gate_and_act_look_at_the_record_as_it_is_when_the_second_person_performs() {
    on_both_stores(|house| {
        let matter = opened(&house, &[]);
        let (first, second) = (proposed(&house, &matter), proposed(&house, &matter));
        ask(&house, &irina(), "approval.approve", &first, json!({})).unwrap();
        let refused = ask(&house, &irina(), "approval.approve", &second, json!({})).unwrap_err();
        assert_eq!((refused.code, refused.gravity), ("stage", Gravity::Conflict));
        assert_eq!(stage(&house, &second), "waiting", "nothing of the refused decision stays");
        assert_eq!(house.number("SELECT COUNT(*) FROM remark"), 1);
    });
}

#[test]
fn what_cannot_be_done_is_not_proposed_and_a_proposal_changes_nothing_else() {
    on_both_stores(|house| {
        let matter = opened(&house, &[]);
        let approval = proposed(&house, &matter);
        assert_eq!(house.texts("SELECT stage FROM matter"), ["open"]);
        assert_eq!(house.number("SELECT COUNT(*) FROM remark"), 0, "the trial was taken back");
        assert_eq!(house.number("SELECT version FROM matter"), 0);
        ask(&house, &irina(), "approval.approve", &approval, json!({})).unwrap();
        let refused = ask(&house, &leyla(), "matter.close", &matter, json!({"reasons": "Again."})).unwrap_err();
        assert_eq!(refused.code, "stage");
        assert_eq!(house.number("SELECT COUNT(*) FROM approval"), 1);
    });
}

#[test]
fn a_person_with_an_interest_neither_sees_nor_decides() {
    on_both_stores(|house| {
        let matter = opened(&house, &[]);
        let approval = proposed(&house, &matter);
        house.tamper(&format!("INSERT INTO bar (file, person) VALUES ('{matter}', 'irina'), ('{matter}', 'leyla')"));
        for (who, act, on) in [
            (irina(), "approval.approve", &approval),
            (leyla(), "matter.count", &matter),
            (leyla(), "matter.say", &matter),
        ] {
            let refused =
                ask(&house, &who, act, on, if act == "matter.say" { json!({"words": "x"}) } else { json!({}) });
            assert_eq!(refused.unwrap_err().code, "absent", "{act}");
        }
        let seen = house.desk().read(&irina(), |view| view.number("SELECT COUNT(*) FROM {matter} m", &[]));
        assert_eq!(seen, Ok(0));
        let parts = house.desk().read(&leyla(), |view| view.number("SELECT COUNT(*) FROM {remark} r", &[]));
        assert_eq!(parts, Ok(0));
    });
}
