use kernel::approval::Approval;
use serde_json::{Value, json};

use super::*;
use crate::cast::{Cast, on_both_stores, text};

fn saying(title: &str) -> Value {
    json!({"audience": "displaced", "review_on": "2027-03-02",
           "texts": [{"language": "en", "title": title, "words": "You may keep your papers."},
                     {"language": "az", "title": title, "words": "Sənədləriniz sizdə qala bilər."}]})
}

fn published(varda: &Cast) -> String {
    let material = text(&varda.done(&varda.investigator, "material.draft", "", saying("Your papers")), "material");
    publish(varda, &material);
    material
}

fn publish(varda: &Cast, material: &str) {
    varda.approved([&varda.investigator, &varda.lead], "material.publish", material, json!({}));
}

/// The editions that stand, as the public reads them.
fn public_reads(varda: &Cast) -> Vec<String> {
    let sql = "WHERE t.withdrawn_at IS NULL ORDER BY t.number, t.language";
    let found: Vec<Edition> = varda.sees(&varda.public, move |view| view.records(sql, &[]));
    found.iter().map(|one| format!("{} {} {}", one.number, one.language, one.title)).collect()
}

#[test]
fn a_draft_is_read_by_the_public_only_after_a_second_person() {
    on_both_stores(|varda| {
        let draft = varda.done(&varda.investigator, "material.draft", "", saying("Your papers"));
        let material = text(&draft, "material");
        let approval = varda.proposed(&varda.investigator, "material.publish", &material, json!({}));
        assert!(public_reads(varda).is_empty());
        assert_eq!(varda.counts::<Material>(&varda.public), 0);
        assert_eq!(varda.counts::<Approval>(&varda.lead), 1);
        varda.done(&varda.lead, "approval.approve", &approval, json!({}));
        assert_eq!(public_reads(varda), ["1 az Your papers", "1 en Your papers"]);
    });
}

#[test]
fn an_edition_stays_while_its_revision_is_a_draft_and_goes_when_that_is_published() {
    on_both_stores(|varda| {
        let material = published(varda);
        varda.done(&varda.investigator, "material.revise", &material, saying("Keep your papers"));
        assert_eq!(public_reads(varda), ["1 az Your papers", "1 en Your papers"]);
        publish(varda, &material);
        assert_eq!(public_reads(varda), ["2 az Keep your papers", "2 en Keep your papers"]);
    });
}

#[test]
fn what_is_retired_nobody_outside_reads_and_nobody_publishes_again() {
    on_both_stores(|varda| {
        let material = published(varda);
        varda.done(&varda.lead, "material.retire", &material, json!({}));
        assert!(public_reads(varda).is_empty());
        assert_eq!(varda.refused(&varda.investigator, "material.publish", &material, json!({})), "stage");
        assert_eq!(varda.refused(&varda.investigator, "material.revise", &material, saying("Again")), "stage");
    });
}

#[test]
fn each_language_is_ours_and_stands_there_once_and_the_review_is_still_to_come() {
    on_both_stores(|varda| {
        let refused = |wrong: &dyn Fn(&mut Value)| {
            let mut input = saying("Your papers");
            wrong(&mut input);
            varda.refused(&varda.investigator, "material.draft", "", input)
        };
        assert_eq!(
            refused(&|input| input["texts"][1]["language"] = "de".into()),
            "texts.1.language: field-unknown-choice"
        );
        assert_eq!(refused(&|input| input["texts"][1]["language"] = "en".into()), "texts.1.language: field-taken");
        assert_eq!(refused(&|input| input["texts"] = json!([])), "texts: field-required");
        assert_eq!(refused(&|input| input["review_on"] = "2026-03-02".into()), "review_on: review-day-passed");
    });
}
