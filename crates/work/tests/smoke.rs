//! The whole way of one complaint, on a fresh installation.

use std::path::Path;

use kernel::actor::Actor;
use kernel::chance::{Chance, Time};
use kernel::desk::{Answer, Desk, Opening, Request};
use kernel::seal::Keyring;
use kernel::store::Place;
use serde_json::{Value, json};
use work::institution::{read_files, understood};
use work::officer::Officer;

fn desk(folder: &Path) -> Desk {
    let chance = Chance::seeded(1);
    let keyring = Keyring::generate(&mut |bytes| chance.fill(bytes));
    let desk = Desk::open(Opening {
        place: Place::Folder(folder.to_owned()),
        keyring,
        time: Time::standing_at("2026-03-02T08:00:00Z".parse().unwrap()),
        chance,
        kinds: work::KINDS,
        readers: 2,
        writers: 2,
    })
    .unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../institution");
    let import = understood(&read_files(&root).unwrap()).unwrap();
    desk.perform(&Actor::institution(), "", import).unwrap();
    desk
}

fn officer(desk: &Desk, name: &str) -> Actor {
    let email = format!("{name}@ombudsperson.varda.example");
    let now = desk.house().now();
    let found: Vec<Officer> = desk.read_whole(move |view| view.records("WHERE t.email = $1", &[&email])).unwrap();
    found[0].actor(now)
}

fn ask(desk: &Desk, actor: &Actor, act: &str, on: &str, input: Value) -> Result<Answer, kernel::problem::Problem> {
    let request =
        Request { actor: actor.clone(), act: act.into(), on: on.into(), input, version: None, key: None };
    desk.request(request)
}

fn done(desk: &Desk, actor: &Actor, act: &str, on: &str, input: Value) -> Value {
    match ask(desk, actor, act, on, input) {
        Ok(Answer::Done(value)) => value,
        other => panic!("{act}: {other:?}"),
    }
}

fn approved(desk: &Desk, proposer: &Actor, approver: &Actor, act: &str, on: &str, input: Value) {
    match ask(desk, proposer, act, on, input) {
        Ok(Answer::Waiting(id)) => {
            done(desk, approver, "approval.approve", &id, json!({}));
        }
        other => panic!("{act}: {other:?}"),
    }
}

#[test]
fn a_complaint_goes_from_the_public_form_to_the_closed_case() {
    let folder = tempfile::tempdir().unwrap();
    let desk = desk(folder.path());
    let (intake, nadia) = (officer(&desk, "amara.diallo"), officer(&desk, "nadia.rahim"));
    let (supervisor, head) = (officer(&desk, "irina.volkova"), officer(&desk, "helen.moreau"));
    let said = json!({"channel": "web", "language": "en", "for_whom": "self", "text": "They keep my papers since June.",
                      "danger_stated": "no", "incomplete": false});
    let received = done(&desk, &Actor::public(), "contact.receive", "", said);
    let contact = received["contact"].as_str().unwrap();
    let triage = json!({"class": "complaint", "urgency": "normal", "safe_contact_confirmed": true});
    done(&desk, &intake, "contact.triage", contact, triage);
    let owner = nadia.officer_id().unwrap();
    let open = json!({"heading": "Papers kept since June", "owner": owner, "allegations": [{"issue": "status.documents"}]});
    let case = done(&desk, &intake, "complaint.open", contact, open);
    let case = case["complaint"].as_str().unwrap().to_owned();
    let allegation: String = desk
        .read(&nadia, |view| Ok(view.records::<work::complaint::Allegation>("", &[])?.first().map(|one| one.id.to_string())))
        .unwrap()
        .unwrap();
    let decisions = json!({"decisions": [{"allegation": allegation, "admissibility": "admitted"}]});
    approved(&desk, &nadia, &supervisor, "complaint.admit", &case, decisions);
    let findings = json!({"findings": [{"allegation": allegation, "finding": "established", "reasons": "No order exists."}],
                          "reasons": "The papers were kept without an order."});
    approved(&desk, &nadia, &head, "complaint.conclude", &case, findings);
    let early = ask(&desk, &supervisor, "complaint.close", &case, json!({"outcome": "resolved_during"}));
    assert_eq!(early.unwrap_err().code, "complainant-not-told");
    done(&desk, &nadia, "complaint.tell_conclusion", &case, json!({"letter": "You were right to complain."}));
    done(&desk, &supervisor, "complaint.close", &case, json!({"outcome": "resolved_during"}));
    let complainant = Actor::receipt(contact);
    let read = desk.read(&complainant, |view| Ok(view.records::<work::message::Message>("", &[])?.len())).unwrap();
    assert_eq!(read, 1);
    desk.settle().unwrap();
    assert!(desk.seal_log().unwrap() > 8);
}
