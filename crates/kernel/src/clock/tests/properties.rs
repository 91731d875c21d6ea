//! What holds for every clock, whatever its rule, pauses and holidays.

use jiff::{SignedDuration, ToSpan};
use proptest::prelude::*;

use super::*;

/// Pauses as hours after the start: from, length.
type Pauses = Vec<(i64, i64)>;

fn units() -> impl Strategy<Value = Term> {
    prop_oneof![
        (1u16..200).prop_map(Term::hours),
        (1u16..60).prop_map(Term::days),
        (1u16..40).prop_map(Term::working_days),
        (1u16..14).prop_map(Term::months),
    ]
}

fn rolls() -> impl Strategy<Value = Roll> {
    prop_oneof![Just(Roll::None), Just(Roll::Next), Just(Roll::Previous)]
}

/// An instant on a whole minute between 2026 and 2030: every change of the clocks and a leap day among them.
fn starts() -> impl Strategy<Value = Timestamp> {
    (0i64..4 * 366 * 24 * 60).prop_map(|minutes| at("2026-01-01T00:00") + SignedDuration::from_mins(minutes))
}

fn pauses() -> impl Strategy<Value = Pauses> {
    prop::collection::vec((0i64..1500, 0i64..400), 0..5)
}

fn clock(term: Term, roll: Roll, started: Timestamp, pauses: &[(i64, i64)]) -> Running {
    let mut clock = Running::start(ClockRule { duration: term, roll, ..examination() }, started);
    clock.pauses = pauses
        .iter()
        .map(|(from, length)| Pause {
            from: started + SignedDuration::from_hours(*from),
            to: Some(started + SignedDuration::from_hours(from + length)),
            reason: Waiting::Complainant,
            by: "officer".into(),
        })
        .collect();
    clock
}

/// The calendar with holidays so many days after the start.
fn with_holidays(started: Timestamp, days: &[i64]) -> Calendar {
    days.iter().fold(calendar(), |calendar, days| {
        let day = calendar.date_of(started) + days.days();
        calendar.with_holiday(day, "holiday")
    })
}

fn stands(clock: &Running, instant: Timestamp) -> bool {
    clock.pauses.iter().any(|pause| pause.from <= instant && pause.to.is_some_and(|to| instant < to))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn due_is_never_before_the_start(term in units(), roll in rolls(), started in starts(), pauses in pauses()) {
        let due = clock(term, roll, started, &pauses).due(&calendar());
        prop_assert!(due.is_some_and(|due| due >= started));
    }

    #[test]
    fn one_pause_more_never_makes_it_earlier(
        term in units(), roll in rolls(), started in starts(), pauses in pauses(), more in (0i64..1500, 0i64..400),
        holidays in prop::collection::vec(0i64..90, 0..6),
    ) {
        let calendar = with_holidays(started, &holidays);
        let before = clock(term, roll, started, &pauses).due(&calendar);
        let all: Pauses = pauses.into_iter().chain([more]).collect();
        prop_assert!(clock(term, roll, started, &all).due(&calendar) >= before);
    }

    #[test]
    fn overlapping_pauses_are_their_union(
        term in units(), roll in rolls(), started in starts(), from in 0i64..1000,
        first in 1i64..300, later in 0i64..300, second in 0i64..300,
    ) {
        let later = later.min(first);
        let overlapping = [(from, first), (from + later, second)];
        let union = [(from, first.max(later + second))];
        let due = |pauses: &[(i64, i64)]| clock(term, roll, started, pauses).due(&calendar());
        prop_assert_eq!(due(&overlapping), due(&union));
        prop_assert_eq!(due(&[overlapping[1], overlapping[0]]), due(&union));
    }

    /// A last day that rolls back is meant to come earlier for a holiday, so that rule is not among these.
    #[test]
    fn one_holiday_more_never_makes_it_earlier(
        term in units(), roll in prop_oneof![Just(Roll::None), Just(Roll::Next)], started in starts(), pauses in pauses(),
        holidays in prop::collection::vec(0i64..90, 0..6), more in -5i64..90,
    ) {
        let clock = clock(term, roll, started, &pauses);
        let before = clock.due(&with_holidays(started, &holidays));
        let all: Vec<i64> = holidays.into_iter().chain([more]).collect();
        prop_assert!(clock.due(&with_holidays(started, &all)) >= before);
    }

    #[test]
    fn days_are_those_at_whose_end_the_clock_runs(
        count in 1u16..40, working in any::<bool>(), started in starts(), pauses in pauses(),
        holidays in prop::collection::vec(0i64..60, 0..6),
    ) {
        let calendar = with_holidays(started, &holidays);
        let term = if working { Term::working_days(count) } else { Term::days(count) };
        let clock = clock(term, Roll::None, started, &pauses);
        let last = calendar.date_of(started).series(1.day()).skip(1)
            .filter(|day| !working || calendar.is_working_day(*day))
            .filter(|day| !stands(&clock, calendar.end_of_day(*day)))
            .nth(usize::from(count) - 1);
        prop_assert_eq!(clock.due(&calendar), last.map(|day| calendar.end_of_day(day)));
    }

    #[test]
    fn hours_are_those_in_which_the_clock_runs(count in 1u16..200, started in starts(), pauses in pauses()) {
        let clock = clock(Term::hours(count), Roll::None, started, &pauses);
        let last = (0i64..).map(|hours| started + SignedDuration::from_hours(hours))
            .filter(|hour| !stands(&clock, *hour))
            .nth(usize::from(count) - 1);
        prop_assert_eq!(clock.due(&calendar()), last.map(|hour| hour + SignedDuration::from_hours(1)));
    }

    #[test]
    fn a_last_day_that_rolls_forward_is_a_working_day_on_which_the_clock_runs(
        count in 1u16..40, started in starts(), pauses in pauses(),
    ) {
        let clock = clock(Term::days(count), Roll::Next, started, &pauses);
        let due = clock.due(&calendar()).unwrap();
        prop_assert!(calendar().is_working_day(calendar().date_of(due)) && !stands(&clock, due));
    }

    #[test]
    fn an_open_pause_before_the_due_date_leaves_none_and_one_after_it_leaves_it(
        term in units(), roll in rolls(), started in starts(), pauses in pauses(), hours in 0i64..3000,
    ) {
        let mut clock = clock(term, roll, started, &pauses);
        let due = clock.due(&calendar()).unwrap();
        let from = started + SignedDuration::from_hours(hours);
        clock.pauses.push(Pause { from, to: None, reason: Waiting::Complainant, by: "officer".into() });
        let expected = (from > due).then_some(due);
        // Exactly at the end of its hours a clock is due, and no longer to be stopped.
        prop_assert!(clock.due(&calendar()) == expected || from == due);
    }

    #[test]
    fn the_pie_is_between_empty_and_full_and_never_shrinks(
        term in units(), started in starts(), pauses in pauses(), hours in 0i64..3000, more in 0i64..500,
        stands in prop::option::of(0i64..1500),
    ) {
        let mut clock = clock(term, Roll::None, started, &pauses);
        let stands = stands.map(|hours| started + SignedDuration::from_hours(hours));
        clock.pauses.extend(stands.map(|from| Pause { from, to: None, reason: Waiting::Complainant, by: "officer".into() }));
        let used = |hours| clock.used_fraction(&calendar(), started + SignedDuration::from_hours(hours));
        let (now, then) = (used(hours), used(hours + more));
        prop_assert!((0.0..=1.0).contains(&now) && now <= then);
    }

    #[test]
    fn working_days_added_are_the_working_days_between(started in starts(), count in 1i32..300) {
        let calendar = calendar();
        let from = calendar.date_of(started);
        let to = calendar.add_working_days(from, count);
        prop_assert!(calendar.is_working_day(to));
        prop_assert_eq!(calendar.working_days_between(from, to), count.unsigned_abs());
    }
}
