//! A length of time as a rule states it: `10 wd`, `24 h`, `1 month`.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use jiff::SignedDuration;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

/// In what a length of time is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Unit {
    /// `h`: elapsed hours.
    Hour,
    /// `d`: calendar days.
    Day,
    /// `wd`: working days of a calendar.
    WorkingDay,
    /// `month`: calendar months.
    Month,
}

impl Unit {
    const ALL: [Self; 4] = [Self::Hour, Self::Day, Self::WorkingDay, Self::Month];

    /// Its code: `h`, `d`, `wd`, `month`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Hour => "h",
            Self::Day => "d",
            Self::WorkingDay => "wd",
            Self::Month => "month",
        }
    }

    /// The fewest hours that one of it can be, for comparing lengths in different units.
    const fn least_hours(self) -> u32 {
        match self {
            Self::Hour => 1,
            Self::Day | Self::WorkingDay => 24,
            Self::Month => 28 * 24,
        }
    }
}

/// A number of units, written `10 wd`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Term {
    /// How many.
    pub count: u16,
    /// Of what.
    pub unit: Unit,
}

/// The text is no length of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotATerm(pub String);

impl fmt::Display for NotATerm {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} is no length of time: a number up to 65535, then h, d, wd or month", self.0)
    }
}
impl std::error::Error for NotATerm {}

impl Term {
    /// So many elapsed hours.
    pub const fn hours(count: u16) -> Self {
        Self { count, unit: Unit::Hour }
    }

    /// So many calendar days.
    pub const fn days(count: u16) -> Self {
        Self { count, unit: Unit::Day }
    }

    /// So many working days.
    pub const fn working_days(count: u16) -> Self {
        Self { count, unit: Unit::WorkingDay }
    }

    /// So many calendar months.
    pub const fn months(count: u16) -> Self {
        Self { count, unit: Unit::Month }
    }

    /// Is it nothing at all?
    pub const fn is_zero(self) -> bool {
        self.count == 0
    }

    /// Is it counted in hours, and not by whole days?
    pub fn in_hours(self) -> bool {
        self.unit == Unit::Hour
    }

    /// As elapsed time, when it is counted in hours.
    pub fn elapsed(self) -> Option<SignedDuration> {
        self.in_hours().then(|| SignedDuration::from_hours(i64::from(self.count)))
    }

    /// Longer than the other, each taken at its shortest: a working day as one day, a month as 28.
    pub fn is_longer_than(self, other: Self) -> bool {
        u32::from(self.count) * self.unit.least_hours() > u32::from(other.count) * other.unit.least_hours()
    }
}

impl fmt::Display for Term {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {}", self.count, self.unit.code())
    }
}

impl FromStr for Term {
    type Err = NotATerm;
    fn from_str(text: &str) -> Result<Self, NotATerm> {
        let not_a_term = || NotATerm(text.to_owned());
        let split = text.find(|c: char| !c.is_ascii_digit()).ok_or_else(not_a_term)?;
        let (count, unit) = text.split_at(split);
        let unit = Unit::ALL.into_iter().find(|known| known.code() == unit.trim()).ok_or_else(not_a_term)?;
        Ok(Self { count: count.parse().map_err(|_| not_a_term())?, unit })
    }
}

impl TryFrom<String> for Term {
    type Error = NotATerm;
    fn try_from(text: String) -> Result<Self, NotATerm> {
        text.parse()
    }
}

impl From<Term> for String {
    fn from(term: Term) -> Self {
        term.to_string()
    }
}

impl JsonSchema for Term {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "term".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "pattern": "^[0-9]{1,5} ?(h|d|wd|month)$", "examples": ["10 wd", "24 h"] })
    }
}
