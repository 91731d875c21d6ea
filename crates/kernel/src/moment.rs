//! Instants and days as the records keep them: text of fixed width, so that they sort the same on both stores.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use crate::text_column;

/// An instant, in UTC, to the microsecond: `2026-11-24T13:30:04.000000Z`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(Timestamp);

impl Moment {
    /// The instant of a time stamp, cut to the microsecond.
    pub fn of(stamp: Timestamp) -> Self {
        Self(Timestamp::from_microsecond(stamp.as_microsecond()).unwrap_or(stamp))
    }

    /// As jiff knows it.
    pub const fn stamp(self) -> Timestamp {
        self.0
    }

    /// Later by so many seconds (earlier when negative); stays at the end of time instead of leaving it.
    #[must_use]
    pub fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(SignedDuration::from_secs(seconds)).unwrap_or(self.0))
    }

    /// Seconds from the other to this one.
    pub fn seconds_since(self, other: Self) -> i64 {
        self.0.as_second() - other.0.as_second()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:.6}", self.0)
    }
}

impl FromStr for Moment {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self::of)
    }
}

/// A calendar day: `2026-11-24`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(pub Date);

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl FromStr for Day {
    type Err = jiff::Error;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self)
    }
}

text_column!(Moment, "date-time");
text_column!(Day, "date");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_has_the_same_width_whatever_its_fraction() {
        let whole: Moment = "2026-11-24T13:30:04Z".parse().unwrap();
        let part: Moment = "2026-11-24T13:30:04.1234567Z".parse().unwrap();
        assert_eq!(whole.to_string(), "2026-11-24T13:30:04.000000Z");
        assert_eq!(part.to_string(), "2026-11-24T13:30:04.123456Z");
        assert!(whole.to_string() < part.to_string());
    }
}
