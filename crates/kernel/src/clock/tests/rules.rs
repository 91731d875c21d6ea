//! Which rules are taken (institution g).

use super::*;

#[test]
fn the_rules_of_the_domain_are_taken() {
    for sound in [examination(), admissibility(), danger_first_action()] {
        assert_eq!(sound.check(), [], "{sound}");
    }
}

#[test]
fn a_faulty_rule_is_told_all_its_faults_at_once() {
    let faulty = ClockRule {
        clock: " ".into(),
        duration: Term::days(0),
        breach: String::new(),
        legal_basis: Some(LegalBasis { text: "Act".into(), link: String::new() }),
        valid_to: Some(date(2025, 12, 31)),
        warnings: vec![Term::days(1)],
        ..examination()
    };
    let expected = [
        RuleFault::NoClock,
        RuleFault::ZeroDuration,
        RuleFault::WarningLongerThanDuration(Term::days(1)),
        RuleFault::NoBreachAct,
        RuleFault::NoLegalBasis,
        RuleFault::FromAfterTo,
    ];
    assert_eq!(faulty.check(), expected);
}

#[test]
fn a_danger_rule_may_neither_pause_nor_be_extended() {
    let extension = Some(ExtensionRule { times: Some(1), duration: Term::hours(1), who: "head".into() });
    let faulty = ClockRule { pauses: vec![Waiting::Complainant], extension, ..danger_first_action() };
    assert_eq!(faulty.check(), [RuleFault::PauseOnDanger, RuleFault::ExtensionOnDanger]);
}

#[test]
fn only_the_complainant_may_be_a_reason_to_pause() {
    let faulty = ClockRule { pauses: vec![Waiting::Complainant, Waiting::Body], ..examination() };
    assert_eq!(faulty.check(), [RuleFault::PauseFor(Waiting::Body)]);
    assert_eq!(RuleFault::PauseFor(Waiting::Body).to_string(), "waiting for a body does not pause a clock");
}

#[test]
fn hours_and_days_are_not_mixed() {
    let extension = Some(ExtensionRule { times: Some(1), duration: Term::days(1), who: "head".into() });
    let faulty = ClockRule {
        extension,
        roll: Roll::Next,
        margin: Some(Term::days(1)),
        ..rule("any", ClockKind::Internal, "24 h")
    };
    let expected = [RuleFault::RollOnHours, RuleFault::MixesHoursAndDays, RuleFault::MarginNotInHours];
    assert_eq!(faulty.check(), expected);
}

#[test]
fn a_warning_may_be_as_long_as_the_clock_but_not_longer() {
    let warned = |duration: &str, warning: &str| {
        let warnings = vec![warning.parse().unwrap()];
        ClockRule { warnings, ..rule("any", ClockKind::Internal, duration) }.check().is_empty()
    };
    assert!(warned("10 wd", "10 wd"));
    assert!(warned("1 month", "28 d"));
    assert!(!warned("10 wd", "11 d"));
    assert!(!warned("24 h", "25 h"));
}

#[test]
fn two_rules_for_the_same_cases_at_the_same_time_overlap() {
    let of = |kind: Option<&str>, issue: Option<&str>| ClockRule {
        applies_to: AppliesTo { kind: kind.map(Into::into), issue: issue.map(Into::into), urgency: None },
        ..examination()
    };
    let (all, detention, health) = (of(None, None), of(None, Some("detention")), of(None, Some("detention.health")));
    assert!(all.overlaps(&detention) && detention.overlaps(&all));
    assert!(detention.overlaps(&health) && health.overlaps(&detention));
    assert!(!health.overlaps(&of(None, Some("detention.conditions"))));
    assert!(!of(Some("information"), None).overlaps(&of(Some("interim_measure"), None)));
    assert!(!all.overlaps(&admissibility()));
}

#[test]
fn rules_overlap_on_the_day_that_one_ends_and_the_other_begins() {
    let until = |day| ClockRule { valid_to: Some(day), ..examination() };
    let from = ClockRule { valid_from: date(2026, 7, 1), ..examination() };
    assert!(until(date(2026, 7, 1)).overlaps(&from));
    assert!(!until(date(2026, 6, 30)).overlaps(&from));
    assert!(!from.overlaps(&until(date(2026, 6, 30))));
}

#[test]
fn a_rule_names_itself_beside_another() {
    let named = ClockRule {
        applies_to: AppliesTo { issue: Some("detention".into()), ..AppliesTo::default() },
        valid_to: Some(date(2026, 12, 31)),
        ..examination()
    };
    assert_eq!(named.to_string(), "examination detention, 30 d from 2026-01-01 to 2026-12-31");
}

#[test]
fn a_rule_for_detention_governs_detention_health_but_no_unknown_issue() {
    let rules = [ClockRule {
        applies_to: AppliesTo { issue: Some("detention".into()), ..AppliesTo::default() },
        ..examination()
    }];
    let governs = |issue| {
        let matter = Matter { kind: "complaint", issue, urgency: None };
        ClockRule::governing(&rules, "examination", matter, date(2026, 5, 1)).is_some()
    };
    assert!(governs(Some("detention")) && governs(Some("detention.health")));
    assert!(!governs(Some("detentions")) && !governs(Some("health")) && !governs(None));
}

#[test]
fn a_length_of_time_is_written_as_people_write_it() {
    for text in ["24 h", "30 d", "10 wd", "1 month"] {
        assert_eq!(text.parse::<Term>().unwrap().to_string(), text);
    }
    assert_eq!("10wd".parse(), Ok(Term::working_days(10)));
    for text in ["", "10", "wd", "-3 d", "3 weeks", "70000 d", "1.5 h", "é d"] {
        assert_eq!(text.parse::<Term>(), Err(NotATerm(text.into())), "{text}");
    }
}

#[test]
fn a_rule_with_an_unknown_field_is_not_read() {
    let mut written = serde_json::to_value(examination()).unwrap();
    assert_eq!(written["duration"], "30 d");
    assert_eq!(serde_json::from_value::<ClockRule>(written.clone()).unwrap(), examination());
    written["durations"] = "30 d".into();
    assert!(serde_json::from_value::<ClockRule>(written).is_err());
}

#[test]
fn the_schema_says_how_a_rule_and_a_calendar_are_written() {
    let rule = serde_json::to_value(schemars::schema_for!(ClockRule)).unwrap();
    assert_eq!(rule["properties"]["duration"]["type"], "string");
    assert_eq!(rule["properties"]["valid_from"]["format"], "date");
    let calendar = serde_json::to_value(schemars::schema_for!(Calendar)).unwrap();
    assert_eq!(calendar["properties"]["time_zone"]["type"], "string", "{calendar}");
}
