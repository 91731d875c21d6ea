//! The working days of a week.

use std::borrow::Cow;
use std::fmt;

use jiff::civil::Weekday;
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Serialize};

const NAMES: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Which days of the week are working days; written as `["mon", "tue", …]`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Vec<String>", into = "Vec<&'static str>")]
pub struct Week([bool; 7]);

/// The text is not a day of the week: `mon` to `sun`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownDay(pub String);

impl fmt::Display for UnknownDay {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:?} is not a day of the week: {}", self.0, NAMES.join(", "))
    }
}
impl std::error::Error for UnknownDay {}

impl Week {
    /// All seven.
    pub const fn every_day() -> Self {
        Self([true; 7])
    }

    /// Monday to Friday.
    pub const MONDAY_TO_FRIDAY: Self = Self([true, true, true, true, true, false, false]);

    /// These days and no other.
    pub fn of(days: &[Weekday]) -> Self {
        days.iter().copied().fold(Self::default(), Self::and)
    }

    /// One day more.
    #[must_use]
    fn and(mut self, day: Weekday) -> Self {
        for (flag, offset) in self.0.iter_mut().zip(0i8..) {
            *flag |= day.to_monday_zero_offset() == offset;
        }
        self
    }

    /// Is it a working day of the week?
    pub fn has(self, day: Weekday) -> bool {
        self.0.iter().zip(0i8..).any(|(flag, offset)| *flag && day.to_monday_zero_offset() == offset)
    }

    /// Has it no working day at all?
    pub fn is_empty(self) -> bool {
        !self.0.contains(&true)
    }
}

impl TryFrom<Vec<String>> for Week {
    type Error = UnknownDay;
    fn try_from(names: Vec<String>) -> Result<Self, UnknownDay> {
        let mut week = Self::default();
        for name in names {
            let day = (0i8..).zip(NAMES).find(|(_, known)| *known == name);
            match day.and_then(|(offset, _)| Weekday::from_monday_zero_offset(offset).ok()) {
                Some(day) => week = week.and(day),
                None => return Err(UnknownDay(name)),
            }
        }
        Ok(week)
    }
}

impl From<Week> for Vec<&'static str> {
    fn from(week: Week) -> Self {
        NAMES.into_iter().zip(week.0).filter_map(|(name, works)| works.then_some(name)).collect()
    }
}

impl JsonSchema for Week {
    fn schema_name() -> Cow<'static, str> {
        "week".into()
    }
    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": { "type": "string", "enum": NAMES }, "uniqueItems": true })
    }
}
