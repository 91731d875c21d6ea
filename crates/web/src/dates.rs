//! Dates and times in words, in the reader's language and the institution's time zone.

use icu::calendar::Date;
use icu::datetime::fieldsets::{MDE, T, YMD, YMDE};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences, NoCalendarFormatter};
use icu::locale::Locale;
use icu::time::Time;
use jiff::ToSpan;
use jiff::civil;
use kernel::moment::Moment;

use kernel::house::House;

fn preferences(language: &str) -> DateTimeFormatterPreferences {
    // Western digits in every language: numbers are read out over the telephone and typed back.
    // English is British here: the day stands before the month.
    let language = if language == "en" { "en-GB" } else { language };
    let locale: Locale = format!("{language}-u-nu-latn-hc-h23").parse().unwrap_or(Locale::UNKNOWN);
    (&locale).into()
}

/// The day of an instant on the institution's calendar.
pub fn day_of(house: &House, at: Moment) -> civil::Date {
    house.clocks().calendar().date_of(at.stamp())
}

fn iso(day: civil::Date) -> Option<Date<icu::calendar::Iso>> {
    Date::try_new_iso(i32::from(day.year()), day.month().unsigned_abs(), day.day().unsigned_abs()).ok()
}

/// `26 November 2026`
pub fn long(language: &str, day: civil::Date) -> String {
    let formatter = DateTimeFormatter::try_new(preferences(language), YMD::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// `Thursday 26 November 2026`
pub fn whole(language: &str, day: civil::Date) -> String {
    let formatter = DateTimeFormatter::try_new(preferences(language), YMDE::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// `Thursday 26 November`, for days near now.
pub fn near(language: &str, day: civil::Date) -> String {
    let formatter = DateTimeFormatter::try_new(preferences(language), MDE::long());
    match (formatter, iso(day)) {
        (Ok(formatter), Some(date)) => formatter.format(&date).to_string(),
        _ => day.to_string(),
    }
}

/// `16:05`
pub fn time(language: &str, house: &House, at: Moment) -> String {
    let zoned = at.stamp().to_zoned_datetime(house.clocks().calendar().time_zone().clone());
    let formatter = NoCalendarFormatter::try_new(preferences(language), T::hm());
    let time = Time::try_new(zoned.hour().unsigned_abs(), zoned.minute().unsigned_abs(), 0, 0);
    match (formatter, time) {
        (Ok(formatter), Ok(time)) => formatter.format(&time).to_string(),
        _ => zoned.strftime("%H:%M").to_string(),
    }
}

/// How many days from the one to the other.
pub fn days_between(from: civil::Date, to: civil::Date) -> i64 {
    from.until((jiff::Unit::Day, to)).map_or(0, |span| i64::from(span.get_days()))
}

/// The day so many days later.
pub fn later(day: civil::Date, days: i64) -> civil::Date {
    day.checked_add(days.days()).unwrap_or(day)
}
