//! From a start, a length and the stretches in which the clock stood to the instant at which it is due. The rules
//! of counting are in the module's own words: [`super`].

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

use super::pause::Stop;
use super::term::{Term, Unit};
use crate::calendar::{Calendar, Roll};

/// What a due date is reckoned with.
pub(super) struct Reckoning<'a> {
    pub(super) calendar: &'a Calendar,
    pub(super) stops: &'a [Stop],
    pub(super) roll: Roll,
}

impl Reckoning<'_> {
    /// The instant at which the terms, one after the other, have passed; none when the clock stands before that.
    pub(super) fn due(&self, start: Timestamp, terms: &[Term]) -> Option<Timestamp> {
        let mut reached = start;
        for term in terms {
            reached = match term.elapsed() {
                Some(hours) => self.after_running(reached, hours)?,
                None => self.calendar.end_of_day(self.after_counting(self.calendar.date_of(reached), *term)?),
            };
        }
        // Hours end at their minute, on whatever day: only a deadline that ends with a day can move to another.
        if terms.iter().all(|term| term.in_hours()) {
            return Some(reached);
        }
        let last = self.rolled(self.calendar.date_of(start), self.calendar.date_of(reached))?;
        Some(if last == self.calendar.date_of(reached) { reached } else { self.calendar.end_of_day(last) })
    }

    fn after_running(&self, from: Timestamp, mut left: SignedDuration) -> Option<Timestamp> {
        let mut reached = from;
        for stop in self.stops {
            let open = reached.duration_until(stop.from.max(reached));
            if left <= open {
                break;
            }
            left = left.saturating_sub(open);
            reached = stop.to?.max(reached);
        }
        Some(reached.saturating_add(left).unwrap_or(Timestamp::MAX))
    }

    fn after_counting(&self, after: Date, term: Term) -> Option<Date> {
        let mut left = match term.unit {
            Unit::Month => days_between(after, after.saturating_add(i64::from(term.count).months())),
            _ => u32::from(term.count),
        };
        let working = term.unit == Unit::WorkingDay;
        let mut last = after;
        for (from, to) in self.stopped_days() {
            let eve = from.saturating_sub(1.day());
            let open = if working { self.calendar.working_days_between(last, eve) } else { days_between(last, eve) };
            if left <= open {
                break;
            }
            left -= open;
            last = to?.saturating_sub(1.day()).max(last);
        }
        Some(match working {
            true => self.calendar.add_working_days(last, i32::try_from(left).unwrap_or(i32::MAX)),
            false => last.saturating_add(i64::from(left).days()),
        })
    }

    /// Rolls the last day, but never onto one at whose end the clock stands, nor to before the start.
    fn rolled(&self, first: Date, last: Date) -> Option<Date> {
        match self.roll {
            Roll::None => Some(last),
            Roll::Next => {
                let mut day = self.calendar.roll(last, Roll::Next);
                for (from, to) in self.stopped_days() {
                    let to = to.unwrap_or(Date::MAX);
                    if from <= day && day < to {
                        day = self.calendar.roll(to, Roll::Next);
                    }
                }
                self.running_at_the_end_of(day).then_some(day)
            }
            Roll::Previous => {
                let day = self.calendar.roll(last, Roll::Previous);
                let stood = self.stopped_days().any(|(from, to)| {
                    let begin = from.max(day);
                    begin <= last && to.is_none_or(|to| begin < to)
                });
                Some(if day < first || stood { last } else { day })
            }
        }
    }

    fn running_at_the_end_of(&self, day: Date) -> bool {
        !self.stopped_days().any(|(from, to)| from <= day && to.is_none_or(|to| day < to))
    }

    /// The days at whose end the clock stood: from the first, to before the second.
    fn stopped_days(&self) -> impl Iterator<Item = (Date, Option<Date>)> {
        let date = |instant| self.calendar.date_of(instant);
        self.stops.iter().map(move |stop| (date(stop.from), stop.to.map(date)))
    }
}

/// How many days the second date is later; 0 when it is not.
pub(super) fn days_between(after: Date, until: Date) -> u32 {
    after.until(until).map_or(0, |span| u32::try_from(span.get_days()).unwrap_or(0))
}
