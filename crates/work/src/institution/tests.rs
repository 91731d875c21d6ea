use std::path::Path;

use super::*;

fn varda() -> Files {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../institution");
    read_files(&root).unwrap()
}

#[test]
fn the_demo_institution_is_understood() {
    let import = understood(&varda()).unwrap();
    assert!(import.bodies.len() >= 12);
    assert!(import.clocks.iter().all(|rule| rule.check().is_empty()));
}

#[test]
fn every_fault_of_a_broken_copy_is_told_with_its_file() {
    let mut files = varda();
    files.insert("bodies.toml".into(), "[[body]]\ncode = 7\n".into());
    files.remove("holidays.toml");
    let faults = understood(&files).unwrap_err();
    let named: Vec<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(named, ["bodies.toml", "holidays.toml"]);
    assert!(faults[0].text.contains("line 2"), "{}", faults[0].text);
}

/// Every act is granted to somebody, and every grant names something that can be granted.
#[test]
fn ac_institution_10_every_act_has_a_grant_and_every_grant_an_act() {
    let import = understood(&varda()).unwrap();
    let known = grantable(crate::KINDS);
    let given: Vec<&str> = import.grants.iter().map(|line| line.act.as_str()).collect();
    let unknown: Vec<&&str> = given.iter().filter(|act| !known.iter().any(|name| name == *act)).collect();
    assert!(unknown.is_empty(), "granted, but nothing: {unknown:?}");
    let missing: Vec<&String> = known.iter().filter(|name| !given.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "granted to nobody: {missing:?}");
}

#[test]
fn ac_institution_04_no_role_holds_both_parts_of_a_second_person_act() {
    let import = understood(&varda()).unwrap();
    for line in &import.grants {
        let approves = format!("{}/approve", line.act);
        let both = import.grants.iter().any(|other| other.role == line.role && other.act.as_str().starts_with(&approves));
        assert!(!both, "{} holds both parts of {}", line.role, line.act);
    }
}

#[test]
fn the_administrator_never_reads_a_case() {
    let import = understood(&varda()).unwrap();
    for act in ["contact.read", "complaint.read", "message.read", "note.read"] {
        assert!(!import.grants.iter().any(|line| line.role.as_str() == "administrator" && line.act.as_str() == act), "{act}");
    }
}

/// What the command line reads from files may come through the API as well.
#[test]
fn the_demo_institution_and_a_body_pass_the_parser_of_form_and_api() {
    let schema = |name: &str| {
        let acts = crate::KINDS.iter().flat_map(|kind| kind.acts);
        (acts.into_iter().find(|act| act.name == name).unwrap().schema)().to_value()
    };
    let import = serde_json::to_value(understood(&varda()).unwrap()).unwrap();
    assert_eq!(kernel::parse::json(&schema("institution.import"), import.clone()), Ok(import));
    let pairs = [("code", "court"), ("names.en", "Court"), ("names.ru", "Суд"), ("body_kind", "court"), ("within", "true")];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let body = kernel::parse::pairs(&schema("body.record"), &pairs).unwrap();
    assert_eq!(body["names"], serde_json::json!({"en": "Court", "ru": "Суд"}));
    assert!(serde_json::from_value::<crate::body::RecordBody>(body).is_ok());
}
