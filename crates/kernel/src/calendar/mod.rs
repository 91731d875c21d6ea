//! The calendar of an institution or of a body: its working days, holidays, hours and time zone
//! (domain: institution, Calendar). All dates are civil dates in that time zone.

mod week;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;

use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use week::{UnknownDay, Week};

/// Where a last day goes that is no working day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Roll {
    /// To the next working day.
    Next,
    /// Back to the working day before.
    Previous,
    /// It stays where it is.
    #[default]
    None,
}

/// Why a calendar is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CalendarError {
    /// No day of the week is a working day: a clock in working days would never end.
    NoWorkingDay,
    /// It closes before it opens.
    ClosesBeforeOpening,
    /// The time zone is not known.
    UnknownTimeZone,
}

impl fmt::Display for CalendarError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NoWorkingDay => "the calendar has no working day in its week",
            Self::ClosesBeforeOpening => "the calendar's closing time is not after its opening time",
            Self::UnknownTimeZone => "the calendar's time zone is not known",
        })
    }
}
impl std::error::Error for CalendarError {}

/// Working days, holidays, hours and time zone. It has at least one working day in its week.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Written", into = "Written")]
pub struct Calendar {
    week: Week,
    holidays: BTreeMap<Date, String>,
    time_zone: TimeZone,
    opens: Time,
    closes: Time,
}

/// A calendar as it is written down, before anybody looked whether it can be worked with.
#[derive(Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Written {
    week: Week,
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    holidays: BTreeMap<Date, String>,
    #[serde(with = "jiff::fmt::serde::tz::required")]
    #[schemars(with = "String")]
    time_zone: TimeZone,
    #[schemars(with = "String", extend("format" = "time"))]
    opens: Time,
    #[schemars(with = "String", extend("format" = "time"))]
    closes: Time,
}

impl TryFrom<Written> for Calendar {
    type Error = CalendarError;
    fn try_from(written: Written) -> Result<Self, CalendarError> {
        Self::new(written.week, written.holidays, written.time_zone, written.opens, written.closes)
    }
}

impl From<Calendar> for Written {
    fn from(calendar: Calendar) -> Self {
        let Calendar { week, holidays, time_zone, opens, closes } = calendar;
        Self { week, holidays, time_zone, opens, closes }
    }
}

impl Calendar {
    /// A calendar that can always be worked with: what [`Calendar::new`] would refuse is put right, the week to every
    /// day, the hours to the whole day, the time zone to UTC.
    pub fn usual(week: Week, holidays: BTreeMap<Date, String>, time_zone: TimeZone, opens: Time, closes: Time) -> Self {
        let week = if week.is_empty() { Week::every_day() } else { week };
        let (opens, closes) = if closes > opens { (opens, closes) } else { (Time::midnight(), Time::MAX) };
        let time_zone = if time_zone.is_unknown() { TimeZone::UTC } else { time_zone };
        Self { week, holidays, time_zone, opens, closes }
    }

    /// A calendar; refused when no clock could run on it.
    pub fn new(
        week: Week,
        holidays: BTreeMap<Date, String>,
        time_zone: TimeZone,
        opens: Time,
        closes: Time,
    ) -> Result<Self, CalendarError> {
        if week.is_empty() {
            return Err(CalendarError::NoWorkingDay);
        }
        if closes <= opens {
            return Err(CalendarError::ClosesBeforeOpening);
        }
        if time_zone.is_unknown() {
            return Err(CalendarError::UnknownTimeZone);
        }
        Ok(Self { week, holidays, time_zone, opens, closes })
    }

    /// The same calendar with one holiday more, for comparing what it moves before it is added.
    #[must_use]
    pub fn with_holiday(mut self, date: Date, name: impl Into<String>) -> Self {
        self.holidays.insert(date, name.into());
        self
    }

    /// The days of the week on which it works.
    pub const fn week(&self) -> Week {
        self.week
    }

    /// The holidays by date, with their names.
    pub const fn holidays(&self) -> &BTreeMap<Date, String> {
        &self.holidays
    }

    /// The time zone in which its days begin and end.
    pub const fn time_zone(&self) -> &TimeZone {
        &self.time_zone
    }

    /// When a working day begins, local time.
    pub const fn opens(&self) -> Time {
        self.opens
    }

    /// When a working day ends, local time. No deadline ends here: it ends with the civil day, see [`Self::end_of_day`].
    pub const fn closes(&self) -> Time {
        self.closes
    }

    /// Is it a working day: in the week, and no holiday?
    pub fn is_working_day(&self, date: Date) -> bool {
        self.week.has(date.weekday()) && !self.holidays.contains_key(&date)
    }

    /// The day that is so many working days after the date (before it, when negative). The date itself never counts;
    /// with 0 it is given back as it is. Stays at the end of the calendar (year 9999) instead of leaving it.
    pub fn add_working_days(&self, date: Date, days: i32) -> Date {
        let (step, end) = if days < 0 { (-1.day(), Date::MIN) } else { (1.day(), Date::MAX) };
        match days.unsigned_abs() as usize {
            0 => date,
            n => date.series(step).skip(1).filter(|day| self.is_working_day(*day)).nth(n - 1).unwrap_or(end),
        }
    }

    /// How many working days come after the first date, up to and with the second; 0 when it is not later. So
    /// `working_days_between(d, add_working_days(d, n))` is `n`.
    pub fn working_days_between(&self, after: Date, until: Date) -> u32 {
        let days = after.series(1.day()).skip(1).take_while(|day| *day <= until);
        u32::try_from(days.filter(|day| self.is_working_day(*day)).count()).unwrap_or(u32::MAX)
    }

    /// The date itself when it is a working day or the rule leaves it; else the nearest working day that way.
    pub fn roll(&self, date: Date, roll: Roll) -> Date {
        match roll {
            Roll::None => date,
            _ if self.is_working_day(date) => date,
            Roll::Next => self.add_working_days(date, 1),
            Roll::Previous => self.add_working_days(date, -1),
        }
    }

    /// The last instant of the civil day, to the microsecond: 23:59:59.999999 local time. Legal deadlines end with
    /// the day, not with the office hours.
    pub fn end_of_day(&self, date: Date) -> Timestamp {
        date.tomorrow()
            .and_then(|next| self.time_zone.to_ambiguous_timestamp(next.at(0, 0, 0, 0)).later())
            .and_then(|midnight| midnight.checked_sub(SignedDuration::from_micros(1)))
            .unwrap_or(Timestamp::MAX)
    }

    /// The instant of a local time. A time that the change to summer time leaves out is taken an hour later; of two
    /// equal ones in autumn it is the first.
    pub fn at(&self, date: Date, time: Time) -> Timestamp {
        self.time_zone.to_timestamp(date.to_datetime(time)).unwrap_or(Timestamp::MAX)
    }

    /// The civil date of an instant here.
    pub fn date_of(&self, instant: Timestamp) -> Date {
        self.time_zone.to_datetime(instant).date()
    }
}
