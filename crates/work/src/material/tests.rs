use std::path::Path;

use kernel::actor::Actor;
use kernel::desk::{Answer, Request};
use kernel::harness::{TestHouse, on_both_stores};
use kernel::problem::Problem;
use serde_json::{Value, json};

use super::Edition;
use crate::institution::{read_files, understood};
use crate::officer::Officer;

/// Tells a story on each store, in a house that holds the institution of the files.
fn story(tell: impl Fn(&TestHouse, Actor, Actor)) {
    on_both_stores(crate::KINDS, |house| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../institution");
        let varda = understood(&read_files(&root).unwrap()).unwrap();
        house.desk().perform(&Actor::institution(), "", varda).unwrap();
        let officers: Vec<Officer> = house.desk().read_whole(|view| view.records("", &[])).unwrap();
        let of = |name: &str| officers.iter().find(|one| one.name.as_str() == name).unwrap().actor(house.now());
        tell(&house, of("Nadia Rahim"), of("Irina Volkova"));
    });
}

fn ask(house: &TestHouse, actor: &Actor, act: &str, on: &str, input: Value) -> Result<Answer, Problem> {
    let (actor, act, on) = (actor.clone(), act.to_owned(), on.to_owned());
    house.desk().request(Request { actor, act, on, input, version: None, key: None })
}

fn saying(title: &str) -> Value {
    json!({"audience": "displaced", "review_on": "2027-03-02",
           "texts": [{"language": "en", "title": title, "words": "You may keep your papers."},
                     {"language": "az", "title": title, "words": "Sənədləriniz sizdə qala bilər."}]})
}

fn drafted(house: &TestHouse, officer: &Actor) -> String {
    match ask(house, officer, "material.draft", "", saying("Your papers")) {
        Ok(Answer::Done(answer)) => answer["material"].as_str().unwrap().to_owned(),
        other => panic!("{other:?}"),
    }
}

/// Proposes the publication as one and approves it as the other.
fn published(house: &TestHouse, officer: &Actor, lead: &Actor, material: &str) {
    let Ok(Answer::Waiting(approval)) = ask(house, officer, "material.publish", material, json!({})) else { panic!() };
    ask(house, lead, "approval.approve", &approval, json!({})).unwrap();
}

/// What the public can read: title and number of each edition that stands.
fn public_reads(house: &TestHouse) -> Vec<String> {
    let sql = "WHERE t.withdrawn_at IS NULL ORDER BY t.number, t.language";
    let found: Vec<Edition> = house.desk().read(&Actor::public(), move |view| view.records(sql, &[])).unwrap();
    found.iter().map(|one| format!("{} {} {}", one.number, one.language, one.title)).collect()
}

#[test]
fn a_draft_is_read_by_the_public_only_after_a_second_person() {
    story(|house, nadia, irina| {
        let material = drafted(house, &nadia);
        assert!(public_reads(house).is_empty());
        let Ok(Answer::Waiting(_)) = ask(house, &nadia, "material.publish", &material, json!({})) else { panic!() };
        assert!(public_reads(house).is_empty());
        published(house, &nadia, &irina, &material);
        assert_eq!(public_reads(house), ["1 az Your papers", "1 en Your papers"]);
    });
}

#[test]
fn an_edition_stays_while_its_revision_is_a_draft_and_goes_when_that_is_published() {
    story(|house, nadia, irina| {
        let material = drafted(house, &nadia);
        published(house, &nadia, &irina, &material);
        ask(house, &nadia, "material.revise", &material, saying("Keep your papers")).unwrap();
        assert_eq!(public_reads(house), ["1 az Your papers", "1 en Your papers"]);
        published(house, &nadia, &irina, &material);
        assert_eq!(public_reads(house), ["2 az Keep your papers", "2 en Keep your papers"]);
    });
}

#[test]
fn what_is_retired_nobody_outside_reads_and_nobody_publishes_again() {
    story(|house, nadia, irina| {
        let material = drafted(house, &nadia);
        published(house, &nadia, &irina, &material);
        ask(house, &irina, "material.retire", &material, json!({})).unwrap();
        assert!(public_reads(house).is_empty());
        assert_eq!(ask(house, &nadia, "material.publish", &material, json!({})).unwrap_err().code, "stage");
    });
}

#[test]
fn each_language_is_ours_and_stands_there_once_and_the_review_is_still_to_come() {
    story(|house, nadia, _| {
        let wrong = |change: &dyn Fn(&mut Value)| {
            let mut input = saying("Your papers");
            change(&mut input);
            let problem = ask(house, &nadia, "material.draft", "", input).unwrap_err();
            (problem.fields[0].field.clone(), problem.fields[0].code)
        };
        assert_eq!(
            wrong(&|input| input["texts"][1]["language"] = "de".into()),
            ("texts.1.language".into(), "field-unknown-choice")
        );
        assert_eq!(
            wrong(&|input| input["texts"][1]["language"] = "en".into()),
            ("texts.1.language".into(), "field-taken")
        );
        assert_eq!(wrong(&|input| input["texts"] = json!([])), ("texts".into(), "field-required"));
        assert_eq!(wrong(&|input| input["review_on"] = "2026-03-02".into()), ("review_on".into(), "review-day-passed"));
    });
}
