use jiff::civil::{Weekday, date, time};
use jiff::tz::TimeZone;

use super::*;

/// Central European time by its rule, so that no time zone database is needed.
fn berlin() -> TimeZone {
    TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap()
}

fn calendar_in(zone: TimeZone) -> Calendar {
    let holidays =
        BTreeMap::from([(date(2026, 12, 25), "Christmas".to_owned()), (date(2027, 1, 1), "New Year".to_owned())]);
    Calendar::new(Week::MONDAY_TO_FRIDAY, holidays, zone, time(9, 0, 0, 0), time(18, 0, 0, 0)).unwrap()
}

#[test]
fn a_calendar_without_a_working_day_is_refused() {
    let refused = Calendar::new(Week::of(&[]), BTreeMap::new(), berlin(), time(9, 0, 0, 0), time(18, 0, 0, 0));
    assert_eq!(refused, Err(CalendarError::NoWorkingDay));
    let written = r#"{"week":[],"time_zone":"+01","opens":"09:00","closes":"18:00"}"#;
    let fault = serde_json::from_str::<Calendar>(written).unwrap_err();
    assert!(fault.to_string().contains("no working day"), "{fault}");
}

#[test]
fn a_calendar_that_closes_before_it_opens_or_lies_nowhere_is_refused() {
    let week = Week::of(&[Weekday::Sunday]);
    let noon = time(12, 0, 0, 0);
    assert_eq!(Calendar::new(week, BTreeMap::new(), berlin(), noon, noon), Err(CalendarError::ClosesBeforeOpening));
    let nowhere = Calendar::new(week, BTreeMap::new(), TimeZone::unknown(), noon, time(13, 0, 0, 0));
    assert_eq!(nowhere, Err(CalendarError::UnknownTimeZone));
}

#[test]
fn weekends_and_holidays_are_skipped_across_the_end_of_the_year() {
    let calendar = calendar_in(berlin());
    // Thursday 24 December; Friday is Christmas, Friday a week later New Year.
    let eve = date(2026, 12, 24);
    assert_eq!(calendar.add_working_days(eve, 1), date(2026, 12, 28));
    assert_eq!(calendar.add_working_days(eve, 5), date(2027, 1, 4));
    assert_eq!(calendar.working_days_between(eve, date(2027, 1, 4)), 5);
    assert_eq!(calendar.add_working_days(date(2027, 1, 4), -5), eve);
    assert_eq!(calendar.add_working_days(date(2026, 12, 25), 0), date(2026, 12, 25));
    assert_eq!(calendar.working_days_between(date(2027, 1, 4), eve), 0);
}

#[test]
fn a_last_day_rolls_as_the_rule_says() {
    let calendar = calendar_in(berlin());
    let christmas = date(2026, 12, 25);
    assert_eq!(calendar.roll(christmas, Roll::Next), date(2026, 12, 28));
    assert_eq!(calendar.roll(christmas, Roll::Previous), date(2026, 12, 24));
    assert_eq!(calendar.roll(christmas, Roll::None), christmas);
    assert_eq!(calendar.roll(date(2026, 12, 23), Roll::Next), date(2026, 12, 23));
}

#[test]
fn working_weeks_differ_from_country_to_country() {
    let week = Week::of(&[Weekday::Sunday, Weekday::Monday, Weekday::Tuesday, Weekday::Wednesday, Weekday::Thursday]);
    let hours = (time(8, 0, 0, 0), time(15, 0, 0, 0));
    let calendar = Calendar::new(week, BTreeMap::new(), berlin(), hours.0, hours.1).unwrap();
    assert_eq!(calendar.add_working_days(date(2026, 11, 26), 1), date(2026, 11, 29));
}

#[test]
fn a_day_ends_with_the_civil_day_in_summer_and_winter_and_when_the_clocks_change() {
    let calendar = calendar_in(berlin());
    let end = |y, m, d| calendar.end_of_day(date(y, m, d)).to_string();
    assert_eq!(end(2026, 7, 1), "2026-07-01T21:59:59.999999Z");
    assert_eq!(end(2026, 12, 31), "2026-12-31T22:59:59.999999Z");
    assert_eq!(end(2026, 3, 28), "2026-03-28T22:59:59.999999Z");
    assert_eq!(end(2026, 3, 29), "2026-03-29T21:59:59.999999Z");
    assert_eq!(end(2026, 10, 25), "2026-10-25T22:59:59.999999Z");
}

#[test]
fn where_midnight_comes_twice_or_never_the_day_still_ends_last() {
    // Summer time begins at midnight on the second Sunday of March: 00:00 does not exist. It ends half an hour after
    // midnight on the first Sunday of November: 23:30 to 00:30 comes twice.
    let calendar = calendar_in(TimeZone::posix("AAA5BBB,M3.2.0/0,M11.1.0/0:30").unwrap());
    assert_eq!(calendar.end_of_day(date(2026, 3, 7)).to_string(), "2026-03-08T04:59:59.999999Z");
    assert_eq!(calendar.end_of_day(date(2026, 10, 31)).to_string(), "2026-11-01T04:59:59.999999Z");
    assert_eq!(calendar.date_of(calendar.end_of_day(date(2026, 10, 31))), date(2026, 10, 31));
}

#[test]
fn a_local_time_that_summer_time_leaves_out_is_an_hour_later() {
    let calendar = calendar_in(berlin());
    assert_eq!(calendar.at(date(2026, 3, 29), time(2, 30, 0, 0)).to_string(), "2026-03-29T01:30:00Z");
    assert_eq!(calendar.at(date(2026, 10, 25), time(2, 30, 0, 0)).to_string(), "2026-10-25T00:30:00Z");
}

#[test]
fn the_end_of_the_calendar_is_not_left() {
    let calendar = calendar_in(berlin());
    assert_eq!(calendar.add_working_days(date(9999, 12, 30), 50), Date::MAX);
    assert_eq!(calendar.end_of_day(Date::MAX), Timestamp::MAX);
}

#[test]
fn a_calendar_is_read_as_it_was_written() {
    let calendar = calendar_in(TimeZone::fixed(jiff::tz::offset(4)));
    let written = serde_json::to_string(&calendar).unwrap();
    assert!(written.contains(r#""week":["mon","tue","wed","thu","fri"]"#), "{written}");
    assert_eq!(serde_json::from_str::<Calendar>(&written).unwrap(), calendar);
    let misspelt = written.replace("\"mon\"", "\"mond\"");
    assert!(serde_json::from_str::<Calendar>(&misspelt).unwrap_err().to_string().contains("not a day of the week"));
}
