//! A day as people remember it: whole, or only the month, or only the year.

use icu::calendar::Date;
use icu::datetime::fieldsets::YM;
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences};
use icu::locale::Locale;
use jiff::civil;

use super::draft::Draft;
use crate::dates;
use crate::portal::reader::Reader;

/// The earliest year that is believed.
const EARLIEST: i16 = 1900;

/// A day, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// Nothing was said.
    Unsaid,
    /// Only the year.
    Year(i16),
    /// Only the month.
    Month(civil::Date),
    /// The day.
    Day(civil::Date),
}

impl When {
    /// Reads the three boxes. Errors: `unread` (no such day), `year` (the year is missing), `future`.
    pub fn read(draft: &Draft, reader: &Reader) -> Result<Self, &'static str> {
        let part = |name: &str| -> Result<Option<i16>, &'static str> {
            let text = plain_digits(draft.get(name));
            if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| "unread") }
        };
        let (day, month, year) = (part("when.day")?, part("when.month")?, part("when.year")?);
        let Some(year) = year else {
            return if day.is_none() && month.is_none() { Ok(Self::Unsaid) } else { Err("year") };
        };
        let today = dates::day_of(reader.app.house(), reader.app.now());
        if year < EARLIEST {
            return Err("unread");
        }
        let date = |month: i16, day: i16| {
            let (month, day) = (i8::try_from(month).map_err(|_| "unread")?, i8::try_from(day).map_err(|_| "unread")?);
            civil::Date::new(year, month, day).map_err(|_| "unread")
        };
        let (found, first) = match (month, day) {
            (None, None) => (Self::Year(year), date(1, 1)?),
            (None, Some(_)) => return Err("unread"),
            (Some(month), None) => (Self::Month(date(month, 1)?), date(month, 1)?),
            (Some(month), Some(day)) => (Self::Day(date(month, day)?), date(month, day)?),
        };
        if first > today { Err("future") } else { Ok(found) }
    }

    /// In the reader's language; empty when nothing was said.
    pub fn words(self, reader: &Reader) -> String {
        match self {
            Self::Unsaid => String::new(),
            Self::Year(year) => year.to_string(),
            Self::Month(first) => month(reader.language.code, first),
            Self::Day(day) => dates::long(reader.language.code, day),
        }
    }
}

fn month(language: &str, first: civil::Date) -> String {
    let locale: Locale = format!("{language}-u-nu-latn").parse().unwrap_or(Locale::UNKNOWN);
    let formatter = DateTimeFormatter::try_new(DateTimeFormatterPreferences::from(&locale), YM::long());
    let date = Date::try_new_iso(i32::from(first.year()), first.month().unsigned_abs(), 1);
    match (formatter, date) {
        (Ok(formatter), Ok(date)) => formatter.format(&date).to_string(),
        _ => format!("{:04}-{:02}", first.year(), first.month()),
    }
}

/// Arabic-Indic and Persian digits as European ones.
pub fn plain_digits(text: &str) -> String {
    let plain = |sign: char| match sign {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(sign) - 0x660, 10).unwrap_or(sign),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(sign) - 0x6f0, 10).unwrap_or(sign),
        _ => sign,
    };
    text.chars().filter(|sign| !sign.is_whitespace()).map(plain).collect()
}
