use serde_json::{Value, json};

use super::*;
use crate::cast::{Cast, on_both_stores, text, with};

fn named(own: Value) -> Value {
    with(json!({"names": {"en": "Harbour Police", "ru": "Портовая полиция"}, "body_kind": "police", "within": true}), own)
}

fn body(varda: &Cast, code: &str) -> Body {
    let code = code.to_owned();
    varda.sees(&varda.public, move |view| Ok(view.records("WHERE t.code = $1", &[&code])?.remove(0)))
}

#[test]
fn a_case_officer_records_a_body_and_everybody_sees_it() {
    on_both_stores(|varda| {
        let input = named(json!({"code": "harbour_police"}));
        let id = text(&varda.done(&varda.investigator, "body.record", "", input.clone()), "body");
        assert_eq!(varda.refused(&varda.lead, "body.record", "", input), "code: field-taken");
        assert_eq!(body(varda, "harbour_police").id.to_string(), id);
        assert_eq!(varda.refused(&varda.public, "body.record", "", named(json!({"code": "x"}))), "not-granted");
    });
}

#[test]
fn a_body_never_stands_above_itself_and_never_without_a_name() {
    on_both_stores(|varda| {
        let (ministry, police) = (body(varda, "ministry_interior"), body(varda, "police"));
        let change = |own: Value| varda.refused(&varda.lead, "body.change", &ministry.id.to_string(), named(own));
        assert_eq!(change(json!({"parent": ministry.id})), "parent: field-circle");
        assert_eq!(change(json!({"parent": police.id})), "parent: field-circle");
        assert_eq!(change(json!({"names": {}})), "names: field-required");
    });
}

#[test]
fn a_supervisor_changes_a_body_and_the_case_officer_does_not() {
    on_both_stores(|varda| {
        let police = body(varda, "police").id.to_string();
        assert_eq!(varda.refused(&varda.investigator, "body.change", &police, named(json!({}))), "not-granted");
        varda.done(&varda.lead, "body.change", &police, named(json!({})));
        assert_eq!(body(varda, "police").name("ru"), "Портовая полиция");
    });
}
