use kernel::clock_book::Setting;
use kernel::harness::{self, TestHouse};
use serde_json::{Value, json};

use super::*;
use crate::cast::{Cast, DAY, on_both_stores, varda as import_of_varda};
use crate::complaint::Complaint;

fn files() -> Files {
    read_files(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../institution")).unwrap()
}

fn setting(varda: &Cast, name: &str) -> Setting {
    let name = name.to_owned();
    varda.sees(&varda.auditor, move |view| Ok(view.records("WHERE t.name = $1", &[&name])?.remove(0)))
}

fn exported(house: &TestHouse) -> Files {
    house.desk().read_whole(written).unwrap()
}

fn examination(own: Value) -> Value {
    let usual = json!({"clock": "examination", "kind": "legal", "applies_to": {"kind": "complaint"}, "trigger": "admitted",
                       "duration": "20 d", "roll": "next", "breach": "complaint.note_late", "pauses": ["complainant"],
                       "valid_from": "2026-04-01", "legal_basis": {"text": "Article 15 (1)", "link": "https://law.example"}});
    json!({"rule": crate::cast::with(usual, own)})
}

fn rule_of(varda: &Cast, clock: &str) -> String {
    let clock = clock.to_owned();
    let found: Vec<RuleRecord> =
        varda.sees(&varda.auditor, move |view| view.records("WHERE t.clock = $1 ORDER BY t.valid_from", &[&clock]));
    found[0].id.to_string()
}

/// The examination lasts twenty days from April on.
fn shorten_examination(varda: &Cast) {
    let by = [&varda.lead, &varda.head];
    varda.approved(by, "clock_rule.end", &rule_of(varda, "examination"), json!({"valid_to": "2026-03-31"}));
    varda.approved(by, "clock_rule.add", "", examination(json!({})));
}

#[test]
fn every_fault_of_a_broken_copy_is_told_with_its_file() {
    let mut files = files();
    files.insert("bodies.toml".into(), "[[body]]\ncode = 7\n".into());
    files.remove("holidays.toml");
    let faults = understood(&files).unwrap_err();
    let named: Vec<&str> = faults.iter().map(|fault| fault.file.as_str()).collect();
    assert_eq!(named, ["bodies.toml", "holidays.toml"]);
    assert!(faults[0].text.contains("line 2"), "{}", faults[0].text);
}

#[test]
fn an_import_with_bad_rows_lists_them_all_and_takes_nothing() {
    harness::on_both_stores(crate::KINDS, |house| {
        let mut import = import_of_varda();
        import.bodies.push(import.bodies[0].clone());
        import.holidays.push(import.holidays[0].clone());
        import.officers.push(import.officers[0].clone());
        import.clocks.push(import.clocks[0].clone());
        import.settings.insert("time_zone".into(), json!("Atlantis"));
        let problem = house.desk().perform(&kernel::actor::Actor::institution(), "", import).unwrap_err();
        let mut codes: Vec<&str> = problem.fields.iter().map(|field| field.code).collect();
        codes.sort_unstable();
        assert_eq!(codes, ["clock-rules-overlap", "field-taken", "field-taken", "field-taken", "field-unknown-choice"]);
        assert_eq!(house.number("SELECT COUNT(*) FROM body"), 0);
    });
}

#[test]
fn an_institution_is_imported_once() {
    on_both_stores(|varda| {
        let again = serde_json::to_value(import_of_varda()).unwrap();
        assert_eq!(
            varda.refused(&varda.institution, "institution.import", "", again.clone()),
            "institution-there-already"
        );
        assert_eq!(varda.refused(&varda.admin, "institution.import", "", again), "not-granted");
    });
}

#[test]
fn ac_institution_01_export_and_import_into_an_empty_house_and_export_again_are_equal() {
    on_both_stores(|varda| {
        assert_eq!(understood(&exported(varda)).unwrap().grants.len(), import_of_varda().grants.len());
        change_everything(varda);
        let first = exported(varda);
        let second = TestHouse::open(crate::KINDS, varda.store());
        let import = understood(&first).unwrap();
        second.desk().perform(&kernel::actor::Actor::institution(), "", import).unwrap();
        for (name, text) in exported(&second) {
            assert!(text == first[&name], "{name} differs");
        }
    });
}

/// One change of each kind of thing that is in the files.
fn change_everything(varda: &mut Cast) {
    let by = [&varda.admin, &varda.head];
    varda.approved(by, "setting.change", &setting(varda, "phone").id.to_string(), json!({"value": "0 800 111"}));
    varda.done(&varda.lead, "holiday.add", "", json!({"day": "2026-09-01", "name": "Day of knowledge"}));
    shorten_examination(varda);
    varda.approved(by, "grant.give", "", json!({"role": "auditor", "act": "complaint.read", "reach": "unit"}));
    let body = json!({"code": "harbour_police", "names": {"en": "Harbour Police"}, "body_kind": "police", "within": true});
    varda.done(&varda.lead, "body.record", "", body);
    let second = json!({"name": "Amara D.", "email": "a.diallo@ombudsperson.varda.example", "person": varda.intake.person,
                        "roles": ["translator"], "languages": ["en"]});
    varda.done(&varda.admin, "officer.invite", "", second);
    let changed = json!({"name": "Daniel Okafor", "team": "Sarin", "roles": ["intake"], "languages": ["en", "ru"]});
    varda.done(&varda.admin, "officer.change", varda.colleague.officer_id().unwrap(), changed);
    varda.pass(DAY);
}

#[test]
fn a_changed_setting_counts_when_the_head_has_approved_it() {
    on_both_stores(|varda| {
        let phone = setting(varda, "phone").id.to_string();
        let new = json!({"value": "0 800 111"});
        assert_eq!(varda.refused(&varda.lead, "setting.change", &phone, new.clone()), "not-granted");
        let approval = varda.proposed(&varda.admin, "setting.change", &phone, new);
        assert_eq!(varda.desk().house().clocks().text("phone").unwrap(), "0 800 000");
        varda.done(&varda.head, "approval.approve", &approval, json!({}));
        assert_eq!(varda.desk().house().clocks().text("phone").unwrap(), "0 800 111");
    });
}

#[test]
fn a_setting_that_cannot_be_is_refused() {
    on_both_stores(|varda| {
        for (name, value, code) in [
            ("time_zone", "Atlantis", "value: field-unknown-choice"),
            ("email", "nowhere", "value: field-not-an-address"),
            ("small_cell", "5", "setting-not-a-text"),
        ] {
            let id = setting(varda, name).id.to_string();
            assert_eq!(varda.refused(&varda.admin, "setting.change", &id, json!({"value": value})), code);
        }
    });
}

#[test]
fn ac_institution_06_a_clock_keeps_its_rule_and_a_new_one_governs_what_begins_later() {
    on_both_stores(|varda| {
        let old = varda.examined();
        let due = varda.due(&old, "examination");
        shorten_examination(varda);
        assert_eq!(varda.due(&old, "examination"), due);
        let length = |case: &str| varda.clock::<Complaint>(case, "examination").0.running.rule().duration.to_string();
        assert_eq!(length(&varda.examined()), "30 d");
        varda.pass(40 * DAY);
        let new = varda.examined();
        let length = varda.clock::<Complaint>(&new, "examination").0.running.rule().duration.to_string();
        assert_eq!(length, "20 d");
    });
}

#[test]
fn a_clock_rule_that_cannot_be_is_refused() {
    on_both_stores(|varda| {
        let refused = |own: Value| varda.refused(&varda.lead, "clock_rule.add", "", examination(own));
        assert_eq!(refused(json!({})), "rule.clock: clock-rules-overlap");
        assert_eq!(refused(json!({"legal_basis": null})), "rule: clock-rule-fault");
        assert_eq!(refused(json!({"duration": "0 d"})), "rule: clock-rule-fault");
        assert_eq!(refused(json!({"clock": "answer", "breach": "complaint.ring"})), "rule.breach: no-such-act");
        let before = json!({"valid_to": "2019-12-31"});
        let rule = rule_of(varda, "examination");
        assert_eq!(varda.refused(&varda.lead, "clock_rule.end", &rule, before), "valid_to: field-out-of-range");
        assert_eq!(varda.refused(&varda.admin, "clock_rule.add", "", examination(json!({}))), "not-granted");
    });
}

#[test]
fn a_holiday_is_added_once() {
    on_both_stores(|varda| {
        let day = json!({"day": "2026-03-10", "name": "Day of mourning"});
        varda.done(&varda.lead, "holiday.add", "", day.clone());
        assert_eq!(varda.refused(&varda.lead, "holiday.add", "", day), "day: field-taken");
    });
}

/// Every act is granted to somebody, and every grant names something that can be granted.
#[test]
fn ac_institution_10_every_act_has_a_grant_and_every_grant_an_act() {
    let import = import_of_varda();
    let known = grantable(crate::KINDS);
    let given: Vec<&str> = import.grants.iter().map(|line| line.act.as_str()).collect();
    let unknown: Vec<&&str> = given.iter().filter(|act| !known.iter().any(|name| name == *act)).collect();
    assert!(unknown.is_empty(), "granted, but nothing: {unknown:?}");
    let missing: Vec<&String> = known.iter().filter(|name| !given.contains(&name.as_str())).collect();
    assert!(missing.is_empty(), "granted to nobody: {missing:?}");
}

#[test]
fn ac_institution_04_no_role_holds_both_parts_of_a_second_person_act() {
    let import = import_of_varda();
    for line in &import.grants {
        let approves = format!("{}/approve", line.act);
        let both =
            import.grants.iter().any(|other| other.role == line.role && other.act.as_str().starts_with(&approves));
        assert!(!both, "{} holds both parts of {}", line.role, line.act);
    }
}

#[test]
fn the_administrator_never_reads_a_case() {
    let import = import_of_varda();
    for act in ["contact.read", "complaint.read", "message.read", "note.read"] {
        assert!(
            !import.grants.iter().any(|line| line.role.as_str() == "administrator" && line.act.as_str() == act),
            "{act}"
        );
    }
}

/// What the command line reads from files may come through the API as well.
#[test]
fn the_demo_institution_and_a_body_pass_the_parser_of_form_and_api() {
    let schema = |name: &str| {
        let acts = crate::KINDS.iter().flat_map(|kind| kind.acts);
        (acts.into_iter().find(|act| act.name == name).unwrap().schema)().to_value()
    };
    let import = serde_json::to_value(understood(&files()).unwrap()).unwrap();
    assert_eq!(kernel::parse::json(&schema("institution.import"), import.clone()), Ok(import));
    let pairs = [("code", "court"), ("names.en", "Court"), ("names.ru", "Суд"), ("body_kind", "court"), ("within", "true")];
    let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let body = kernel::parse::pairs(&schema("body.record"), &pairs).unwrap();
    assert_eq!(body["names"], serde_json::json!({"en": "Court", "ru": "Суд"}));
    assert!(serde_json::from_value::<crate::body::RecordBody>(body).is_ok());
}
