use kernel::seal::Token;
use serde_json::{Value, json};

use super::*;
use crate::cast::{Cast, HOUR, on_both_stores, text, with};
use crate::complaint::Complaint;

fn invite(varda: &Cast, own: Value) -> Result<String, String> {
    let usual = json!({"name": "Sara Holm", "email": "sara.holm@ombudsperson.varda.example", "team": "Halden",
                       "roles": ["case_officer"], "languages": ["en"]});
    match varda.ask(&varda.admin, "officer.invite", "", with(usual, own)) {
        Ok(kernel::desk::Answer::Done(answer)) => Ok(text(&answer, "officer")),
        Ok(waiting) => Err(format!("{waiting:?}")),
        Err(problem) => Err(problem.to_string()),
    }
}

fn id(actor: &kernel::actor::Actor) -> String {
    actor.officer_id().unwrap().to_owned()
}

fn high(roles: &[&str]) -> Value {
    json!({"roles": roles})
}

/// What an officer is, with other roles.
fn with_roles(name: &str, roles: &[&str]) -> Value {
    json!({"name": name, "team": "Halden", "roles": roles, "languages": ["en"]})
}

fn session(varda: &Cast, of: &str) -> Token {
    varda.desk().begin_session(of).unwrap()
}

#[test]
fn an_invited_officer_works_at_once_and_an_address_is_taken_once() {
    on_both_stores(|varda| {
        varda.case();
        invite(varda, json!({})).unwrap();
        assert_eq!(varda.counts::<Complaint>(&varda.signed_in("sara.holm")), 1);
        assert!(invite(varda, json!({})).unwrap_err().contains("email: field-taken"));
        assert!(invite(varda, json!({"email": "sara"})).unwrap_err().contains("email: field-not-an-address"));
        let nobody = json!({"email": "s@varda.example", "person": "nobody"});
        assert!(invite(varda, nobody).unwrap_err().contains("person: field-unknown-choice"));
    });
}

#[test]
fn supervisors_and_above_are_made_by_administrator_and_head_together() {
    on_both_stores(|varda| {
        assert!(invite(varda, json!({"roles": ["supervisor"]})).unwrap_err().contains("roles: role-needs-head"));
        let sara = invite(varda, json!({})).unwrap();
        let promoted = with_roles("Sara Holm", &["case_officer", "supervisor"]);
        assert_eq!(varda.refused(&varda.admin, "officer.change", &sara, promoted), "roles: role-needs-head");
        varda.approved([&varda.admin, &varda.head], "officer.change_high_roles", &sara, high(&["supervisor"]));
        assert_eq!(varda.signed_in("sara.holm").roles, ["case_officer", "supervisor"]);
        let low = high(&["case_officer"]);
        assert_eq!(varda.refused(&varda.admin, "officer.change_high_roles", &sara, low), "roles.0: field-unknown-choice");
    });
}

#[test]
fn the_administrator_alone_takes_no_high_role_away() {
    on_both_stores(|varda| {
        let lead = id(&varda.lead);
        let demoted = with_roles("Irina Volkova", &["case_officer"]);
        assert_eq!(varda.refused(&varda.admin, "officer.change", &lead, demoted), "roles: role-needs-head");
        assert_eq!(varda.refused(&varda.admin, "officer.end", &lead, json!({})), "officer-holds-high-role");
        varda.approved([&varda.admin, &varda.head], "officer.change_high_roles", &lead, high(&[]));
        varda.done(&varda.admin, "officer.end", &lead, json!({}));
    });
}

#[test]
fn the_last_head_and_the_last_administrator_stay_until_another_is_in_place() {
    on_both_stores(|varda| {
        let sara = invite(varda, json!({})).unwrap();
        let head = id(&varda.head);
        assert_eq!(varda.refused(&varda.admin, "officer.change_high_roles", &head, high(&[])), "last-of-role");
        varda.approved([&varda.admin, &varda.head], "officer.change_high_roles", &sara, high(&["head"]));
        let second = varda.signed_in("sara.holm");
        varda.approved([&varda.admin, &second], "officer.change_high_roles", &head, high(&[]));
        assert!(varda.signed_in("helen.moreau").roles.is_empty());
    });
}

#[test]
fn nobody_changes_or_ends_themselves() {
    on_both_stores(|varda| {
        let admin = id(&varda.admin);
        let acts = [("officer.change", with_roles("Jonas Weber", &["administrator"])), ("officer.end", json!({})),
                    ("officer.change_high_roles", high(&["head"]))];
        for (act, input) in acts {
            assert_eq!(varda.refused(&varda.admin, act, &admin, input), "not-for-oneself", "{act}");
        }
    });
}

#[test]
fn ac_institution_02_who_changes_role_loses_and_gains_reach_at_the_next_request() {
    on_both_stores(|varda| {
        varda.case();
        let daniel = id(&varda.colleague);
        assert_eq!(varda.counts::<Complaint>(&varda.signed_in("daniel.okafor")), 1);
        varda.done(&varda.admin, "officer.change", &daniel, with_roles("Daniel Okafor", &["statistician"]));
        assert_eq!(varda.counts::<Complaint>(&varda.signed_in("daniel.okafor")), 0);
    });
}

#[test]
fn ac_institution_03_the_roles_somebody_held_stay_known_with_their_days() {
    on_both_stores(|varda| {
        let daniel = id(&varda.colleague);
        let before = varda.now();
        varda.pass(HOUR);
        varda.done(&varda.admin, "officer.change", &daniel, with_roles("Daniel Okafor", &["intake"]));
        let officer: Officer = varda.now_is(&daniel);
        assert_eq!(officer.roles_at(before), ["case_officer"]);
        assert_eq!(officer.roles_at(varda.now()), ["intake"]);
    });
}

#[test]
fn an_officer_who_leaves_hands_the_cases_over_first_and_is_signed_out_everywhere() {
    on_both_stores(|varda| {
        let (case, nadia) = (varda.case(), id(&varda.investigator));
        let [desk, telephone] = [session(varda, &nadia), session(varda, &nadia)];
        assert_eq!(varda.refused(&varda.admin, "officer.end", &nadia, json!({})), "officer-has-cases");
        assert_eq!(varda.refused(&varda.lead, "officer.end", &nadia, json!({})), "not-granted");
        varda.done(&varda.lead, "complaint.assign", &case, json!({"owner": varda.colleague.officer_id()}));
        varda.done(&varda.admin, "officer.end", &nadia, json!({}));
        varda.desk().run_due_jobs().unwrap();
        for token in [desk, telephone] {
            assert_eq!(varda.desk().session(&token).unwrap(), None);
        }
        assert_eq!(varda.refused(&varda.admin, "officer.end", &nadia, json!({})), "officer-not-active");
        let assign = json!({"owner": nadia});
        assert_eq!(varda.refused(&varda.lead, "complaint.assign", &case, assign), "owner: officer-not-active");
    });
}

#[test]
fn another_way_to_sign_in_ends_the_open_sessions_of_that_officer_alone() {
    on_both_stores(|varda| {
        let [nadia, daniel] = [id(&varda.investigator), id(&varda.colleague)];
        let [hers, his] = [session(varda, &nadia), session(varda, &daniel)];
        let means = json!({"password": "$argon2id$v=19$…", "totp": "GEZDGNBVGY3TQOJQ", "recovery": ["0f1e2d"]});
        varda.done(&varda.institution, "officer.set_means", &nadia, means);
        varda.desk().run_due_jobs().unwrap();
        assert_eq!(varda.desk().session(&hers).unwrap(), None);
        assert!(varda.desk().session(&his).unwrap().is_some());
    });
}

#[test]
fn wrong_attempts_lock_an_account_for_a_while_and_a_code_opens_once() {
    on_both_stores(|varda| {
        let nadia = id(&varda.investigator);
        let tried = |right: bool, step: i64| json!({"right": right, "step": step, "recovery": null});
        for _ in 0..5 {
            varda.done(&varda.institution, "officer.note_sign_in", &nadia, tried(false, 0));
        }
        let locked: Officer = varda.now_is(&nadia);
        assert_eq!(locked.locked_to, Some(varda.now().plus_seconds(30)));
        assert_eq!(varda.refused(&varda.institution, "officer.note_sign_in", &nadia, tried(true, 9)), "sign-in-locked");
        varda.pass(30);
        varda.done(&varda.institution, "officer.note_sign_in", &nadia, tried(true, 9));
        assert_eq!(varda.now_is::<Officer>(&nadia).locked_to, None);
        assert_eq!(varda.refused(&varda.institution, "officer.note_sign_in", &nadia, tried(true, 9)), "code-used");
    });
}

#[test]
fn the_means_to_sign_in_are_shown_to_nobody() {
    on_both_stores(|varda| {
        let nadia = id(&varda.investigator);
        let means = json!({"password": "$argon2id$v=19$secret", "totp": "GEZDGNBVGY3TQOJQ", "recovery": ["0f1e2d"]});
        varda.done(&varda.institution, "officer.set_means", &nadia, means);
        for who in [&varda.investigator, &varda.admin, &varda.head, &varda.auditor] {
            let nadia = nadia.clone();
            let facts = varda.sees(who, move |view| (KIND.record().show)(view, &nadia));
            assert!(["password", "totp", "recovery", "wrong"].iter().all(|name| !facts.contains_key(*name)));
        }
        assert!(!varda.holds("GEZDGNBVGY3TQOJQ"));
    });
}

/// Who gives somebody else their way to sign in could sign in as them.
#[test]
fn the_administrator_neither_sets_means_nor_makes_tokens_for_others_nor_invites_the_house_itself() {
    on_both_stores(|varda| {
        let helen = id(&varda.head);
        let means = json!({"password": "$argon2id$v=19$mine", "totp": "GEZDGNBVGY3TQOJQ", "recovery": []});
        assert_eq!(varda.refused(&varda.admin, "officer.set_means", &helen, means), "not-granted");
        let token = json!({"name": "Mine", "days": 30});
        assert_eq!(varda.refused(&varda.admin, "officer.issue_token", &helen, token), "not-granted");
        for role in ["institution", "public", "complainant", "records_officer"] {
            let invited = json!({"name": "Sara Holm", "email": "sara@varda.example", "roles": [role], "languages": ["en"]});
            assert!(varda.refused(&varda.admin, "officer.invite", "", invited).starts_with("roles: "), "{role}");
        }
    });
}

#[test]
fn other_means_to_sign_in_end_the_tokens_too() {
    on_both_stores(|varda| {
        let nadia = id(&varda.investigator);
        let issued = varda.done(&varda.investigator, "officer.issue_token", &nadia, json!({"name": "Figures", "days": 30}));
        let token = kernel::seal::Token::parse(issued["token"].as_str().unwrap()).unwrap();
        let known = |varda: &crate::cast::Cast| {
            let token = token.clone();
            varda.desk().read_whole(move |view| by_token(view, &token)).unwrap().is_some()
        };
        assert!(known(varda));
        let means = json!({"password": "$argon2id$v=19$…", "totp": "GEZDGNBVGY3TQOJQ", "recovery": []});
        varda.done(&varda.institution, "officer.set_means", &nadia, means);
        assert!(!known(varda));
    });
}
