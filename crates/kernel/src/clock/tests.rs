mod counting;
mod properties;
mod rules;
mod stories;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, date, time};
use jiff::tz::TimeZone;

use super::*;
use crate::calendar::{Calendar, Roll, Week};

/// Monday to Friday, 9 to 18, Central European time; Christmas and New Year.
fn calendar() -> Calendar {
    let zone = TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    let hours = (time(9, 0, 0, 0), time(18, 0, 0, 0));
    Calendar::new(Week::MONDAY_TO_FRIDAY, BTreeMap::new(), zone, hours.0, hours.1)
        .unwrap()
        .with_holiday(date(2026, 12, 25), "Christmas")
        .with_holiday(date(2027, 1, 1), "New Year")
}

/// The instant of a local time.
fn at(local: &str) -> Timestamp {
    calendar().time_zone().to_timestamp(local.parse::<DateTime>().unwrap()).unwrap()
}

/// The last instant of a local day.
fn end_of(day: &str) -> Timestamp {
    calendar().end_of_day(day.parse::<Date>().unwrap())
}

fn rule(clock: &str, kind: ClockKind, duration: &str) -> ClockRule {
    ClockRule {
        clock: clock.into(),
        kind,
        applies_to: AppliesTo::default(),
        trigger: "received".into(),
        duration: duration.parse().unwrap(),
        calendar: WhoseCalendar::Institution,
        roll: Roll::None,
        warnings: Vec::new(),
        pauses: Vec::new(),
        extension: None,
        breach: "tell_supervisor".into(),
        breach_repeats: None,
        repeats: None,
        margin: None,
        legal_basis: (kind == ClockKind::Legal)
            .then(|| LegalBasis { text: "Ombudsman Act, art. 17".into(), link: "https://law.example/17".into() }),
        valid_from: date(2026, 1, 1),
        valid_to: None,
    }
}

/// 30 days, pauses for the complainant, extended once by 30 days by the head.
fn examination() -> ClockRule {
    ClockRule {
        pauses: vec![Waiting::Complainant],
        extension: Some(ExtensionRule { times: Some(1), duration: Term::days(30), who: "head".into() }),
        warnings: vec![Term::days(5)],
        ..rule("examination", ClockKind::Legal, "30 d")
    }
}

/// 10 working days, pauses for the complainant, extended once by 5.
fn admissibility() -> ClockRule {
    ClockRule {
        pauses: vec![Waiting::Complainant],
        extension: Some(ExtensionRule { times: Some(1), duration: Term::working_days(5), who: "supervisor".into() }),
        warnings: vec![Term::working_days(2)],
        ..rule("admissibility", ClockKind::Legal, "10 wd")
    }
}

/// 24 hours, 12 before a removal, alarm each 2 hours.
fn danger_first_action() -> ClockRule {
    ClockRule {
        margin: Some(Term::hours(12)),
        breach_repeats: Some(Term::hours(2)),
        ..rule("danger_first_action", ClockKind::Danger, "24 h")
    }
}

/// The complainant was asked then and answered then.
fn waited(clock: &mut Running, from: &str, to: &str) {
    clock.pause(&calendar(), at(from), Waiting::Complainant, "officer Orkhan").unwrap();
    clock.resume(at(to)).unwrap();
}
