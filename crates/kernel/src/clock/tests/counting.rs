//! How each unit counts, and how a clock stands.

use super::*;

fn due(duration: &str, roll: Roll, started: &str) -> Option<Timestamp> {
    Running::start(ClockRule { roll, ..rule("any", ClockKind::Internal, duration) }, at(started)).due(&calendar())
}

#[test]
fn the_day_of_the_trigger_does_not_count_and_the_last_day_counts_whole() {
    assert_eq!(due("1 d", Roll::None, "2026-11-24T00:00"), Some(end_of("2026-11-25")));
    assert_eq!(due("1 d", Roll::None, "2026-11-24T23:59:59"), Some(end_of("2026-11-25")));
    assert_eq!(due("3 wd", Roll::None, "2026-11-28T10:00"), Some(end_of("2026-12-02")));
}

#[test]
fn hours_are_elapsed_hours_when_the_clocks_change() {
    assert_eq!(due("24 h", Roll::None, "2026-03-28T12:00"), Some(at("2026-03-29T13:00")));
    assert_eq!(due("24 h", Roll::None, "2026-10-24T12:00"), Some(at("2026-10-25T11:00")));
    assert_eq!(due("1 d", Roll::None, "2026-03-28T12:00"), Some(end_of("2026-03-29")));
    assert_eq!(due("5 wd", Roll::None, "2026-10-23T12:00"), Some(end_of("2026-10-30")));
}

#[test]
fn a_month_ends_with_its_last_day_when_it_is_shorter() {
    assert_eq!(due("1 month", Roll::None, "2026-01-31T10:00"), Some(end_of("2026-02-28")));
    assert_eq!(due("1 month", Roll::None, "2028-01-31T10:00"), Some(end_of("2028-02-29")));
    assert_eq!(due("12 month", Roll::None, "2028-02-29T10:00"), Some(end_of("2029-02-28")));
    assert_eq!(due("1 d", Roll::None, "2028-02-28T10:00"), Some(end_of("2028-02-29")));
    assert_eq!(due("2 month", Roll::None, "2026-12-31T10:00"), Some(end_of("2027-02-28")));
}

#[test]
fn a_month_extended_by_a_month_is_two_months_from_the_start() {
    let extension = Some(ExtensionRule { times: None, duration: Term::months(1), who: "head".into() });
    let mut clock =
        Running::start(ClockRule { extension, ..rule("any", ClockKind::Internal, "1 month") }, at("2026-01-31T10:00"));
    clock.extend(&calendar(), at("2026-02-10T10:00"), "head").unwrap();
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-03-31")));
    clock.extend(&calendar(), at("2026-03-10T10:00"), "head").unwrap();
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-04-30")));
}

#[test]
fn an_extension_in_another_unit_starts_where_the_time_ended() {
    let extension = Some(ExtensionRule { times: Some(1), duration: Term::working_days(5), who: "head".into() });
    let mut clock = Running::start(ClockRule { extension, ..examination() }, at("2026-11-02T10:00"));
    clock.extend(&calendar(), at("2026-11-10T10:00"), "head").unwrap();
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-09")));
}

#[test]
fn only_the_last_day_rolls_and_hours_do_not() {
    assert_eq!(due("4 d", Roll::Next, "2026-12-21T10:00"), Some(end_of("2026-12-28")));
    assert_eq!(due("4 d", Roll::Previous, "2026-12-21T10:00"), Some(end_of("2026-12-24")));
    assert_eq!(due("4 d", Roll::None, "2026-12-21T10:00"), Some(end_of("2026-12-25")));
    assert_eq!(due("24 h", Roll::Next, "2026-12-24T10:00"), Some(at("2026-12-25T10:00")));
    assert_eq!(due("1 d", Roll::Previous, "2026-11-28T10:00"), Some(end_of("2026-11-29")));
}

#[test]
fn hours_pause_to_the_minute() {
    let rule = ClockRule { pauses: vec![Waiting::Complainant], ..rule("any", ClockKind::Legal, "24 h") };
    let mut clock = Running::start(rule, at("2026-11-24T12:00"));
    waited(&mut clock, "2026-11-24T13:00", "2026-11-24T13:45");
    assert_eq!(clock.due(&calendar()), Some(at("2026-11-25T12:45")));
    clock.pause(&calendar(), at("2026-11-25T12:15"), Waiting::Complainant, "officer Orkhan").unwrap();
    let remaining = Remaining::Time(jiff::SignedDuration::from_mins(30));
    let state = clock.state(&calendar(), at("2026-11-29T10:00"));
    assert_eq!(state, ClockState::Paused { since: at("2026-11-25T12:15"), remaining });
}

#[test]
fn working_days_pause_by_the_working_days_at_whose_end_the_clock_stood() {
    let started = || Running::start(admissibility(), at("2026-11-02T10:00"));
    let mut over_a_weekend = started();
    waited(&mut over_a_weekend, "2026-11-07T10:00", "2026-11-09T08:00");
    assert_eq!(over_a_weekend.due(&calendar()), Some(end_of("2026-11-16")));
    let mut within_a_day = started();
    waited(&mut within_a_day, "2026-11-05T09:00", "2026-11-05T17:00");
    assert_eq!(within_a_day.due(&calendar()), Some(end_of("2026-11-16")));
    let mut from_friday = started();
    waited(&mut from_friday, "2026-11-06T10:00", "2026-11-10T08:00");
    assert_eq!(from_friday.due(&calendar()), Some(end_of("2026-11-18")));
    let mut on_the_last_day = started();
    on_the_last_day.pause(&calendar(), at("2026-11-16T16:00"), Waiting::Complainant, "officer").unwrap();
    let left = Remaining::WorkingDays(1);
    let state = on_the_last_day.state(&calendar(), at("2026-11-20T10:00"));
    assert_eq!(state, ClockState::Paused { since: at("2026-11-16T16:00"), remaining: left });
    on_the_last_day.resume(at("2026-11-20T10:00")).unwrap();
    assert_eq!(on_the_last_day.due(&calendar()), Some(end_of("2026-11-20")));
}

#[test]
fn the_last_day_never_rolls_into_a_pause() {
    // Counted to Saturday 28 November, rolled to Monday: but from Sunday to Wednesday the clock stands.
    for (roll, expected) in [(Roll::Next, "2026-12-02"), (Roll::None, "2026-11-28")] {
        let mut clock = Running::start(ClockRule { roll, ..examination() }, at("2026-10-29T10:00"));
        clock.pauses.push(Pause {
            from: at("2026-11-29T10:00"),
            to: Some(at("2026-12-02T10:00")),
            reason: Waiting::Complainant,
            by: "officer".into(),
        });
        assert_eq!(clock.due(&calendar()), Some(end_of(expected)));
    }
}

#[test]
fn a_last_day_that_would_roll_into_a_pause_without_end_has_no_date() {
    let mut clock = Running::start(ClockRule { roll: Roll::Next, ..examination() }, at("2026-10-29T10:00"));
    clock.pause(&calendar(), at("2026-11-29T10:00"), Waiting::Complainant, "officer").unwrap();
    assert_eq!(clock.due(&calendar()), None);
}

#[test]
fn a_last_day_never_rolls_back_into_a_pause() {
    // Counted to Christmas, rolled back to Christmas Eve: but that day ended while the clock stood.
    let mut clock = Running::start(ClockRule { roll: Roll::Previous, ..examination() }, at("2026-11-24T10:00"));
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-24")));
    waited(&mut clock, "2026-12-24T10:00", "2026-12-25T10:00");
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-25")));
}

#[test]
fn hours_after_days_do_not_go_back_to_a_pause_among_the_days() {
    let extension = Some(ExtensionRule { times: Some(1), duration: Term::hours(6), who: "head".into() });
    let mut clock = Running::start(ClockRule { extension, ..examination() }, at("2026-11-02T10:00"));
    waited(&mut clock, "2026-11-10T10:00", "2026-11-15T09:00");
    clock.extend(&calendar(), at("2026-11-20T10:00"), "head").unwrap();
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-07") + jiff::SignedDuration::from_hours(6)));
}

#[test]
fn a_clock_met_in_its_last_instant_is_met_in_time_and_one_that_lapsed_has_ended() {
    let ended = |when: Timestamp, end: End| {
        let mut clock = Running::start(admissibility(), at("2026-11-02T10:00"));
        clock.end(&calendar(), when, end).unwrap();
        clock.state(&calendar(), at("2026-12-01T10:00"))
    };
    let due = end_of("2026-11-16");
    assert_eq!(ended(due, End::Met), ClockState::Met { at: due, late: false });
    assert_eq!(ended(at("2026-11-17T00:00"), End::Lapsed), ClockState::Ended);
    assert_eq!(ended(at("2026-11-03T00:00"), End::Cancelled), ClockState::Ended);
}

#[test]
fn a_clock_warns_then_is_late() {
    let clock = Running::start(admissibility(), at("2026-11-02T10:00"));
    let due = end_of("2026-11-16");
    assert_eq!(clock.warnings(&calendar()), [at("2026-11-12T09:00")]);
    let state = |local: &str| clock.state(&calendar(), at(local));
    assert_eq!(state("2026-11-12T08:59"), ClockState::Running { due, warn: false });
    assert_eq!(state("2026-11-12T09:00"), ClockState::Running { due, warn: true });
    assert_eq!(clock.state(&calendar(), due), ClockState::Running { due, warn: true });
    assert!(matches!(state("2026-11-17T01:00"), ClockState::Late { by, .. } if by.as_mins() == 60));
}

#[test]
fn what_comes_too_late_too_early_or_twice_is_refused() {
    let mut clock = Running::start(admissibility(), at("2026-11-02T10:00"));
    let due = end_of("2026-11-16");
    let mut pause = |from: &str| clock.pause(&calendar(), at(from), Waiting::Complainant, "officer");
    assert_eq!(pause("2026-11-17T10:00"), Err(ClockRefusal::PastDue(due)));
    assert_eq!(pause("2026-11-02T09:00"), Err(ClockRefusal::TooEarly));
    assert_eq!(pause("2026-11-03T09:00"), Ok(()));
    assert_eq!(pause("2026-11-04T09:00"), Err(ClockRefusal::AlreadyPaused(at("2026-11-03T09:00"))));
    assert_eq!(clock.resume(at("2026-11-03T08:00")), Err(ClockRefusal::TooEarly));
    assert_eq!(clock.resume(at("2026-11-03T10:00")), Ok(()));
    assert_eq!(clock.resume(at("2026-11-03T11:00")), Err(ClockRefusal::NotPaused));
    assert_eq!(clock.extend(&calendar(), at("2026-11-17T10:00"), "supervisor"), Err(ClockRefusal::PastDue(due)));
    assert_eq!(clock.end(&calendar(), at("2026-11-10T10:00"), End::Lapsed), Err(ClockRefusal::NotYetDue));
    clock.end(&calendar(), at("2026-11-10T10:00"), End::Met).unwrap();
    assert_eq!(clock.fix_due(due), Err(ClockRefusal::Ended));
    assert_eq!(clock.end(&calendar(), at("2026-11-10T10:00"), End::Met), Err(ClockRefusal::Ended));
}

#[test]
fn a_fixed_date_does_not_move_with_pauses_or_holidays_but_can_be_extended() {
    let mut clock = Running::start(examination(), at("2026-11-02T10:00"));
    clock.fix_due(at("2026-11-20T12:00")).unwrap();
    let answer = clock.pause(&calendar(), at("2026-11-03T10:00"), Waiting::Complainant, "officer");
    assert_eq!(answer, Err(ClockRefusal::FixedDate));
    assert_eq!(clock.moved(&calendar(), &calendar().with_holiday(date(2026, 11, 20), "Mourning")), None);
    clock.extend(&calendar(), at("2026-11-10T10:00"), "head").unwrap();
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-20")));
}

#[test]
fn a_date_fixed_after_a_pause_is_not_moved_by_it_and_never_lies_before_the_start() {
    let mut clock = Running::start(examination(), at("2026-11-02T10:00"));
    waited(&mut clock, "2026-11-10T10:00", "2026-12-15T09:00");
    assert_eq!(clock.fix_due(at("2026-11-02T09:59")), Err(ClockRefusal::TooEarly));
    clock.fix_due(at("2026-11-20T12:00")).unwrap();
    clock.extend(&calendar(), at("2026-11-12T10:00"), "head").unwrap();
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-20")));
}

#[test]
fn a_warning_never_comes_before_the_start() {
    let clock = Running::start(admissibility(), at("2026-11-02T10:00"));
    let mut short = clock.clone();
    short.fix_due(at("2026-11-03T12:00")).unwrap();
    assert_eq!(short.warnings(&calendar()), [at("2026-11-02T10:00")]);
}

#[test]
fn a_clock_met_while_it_stood_is_met_in_time() {
    let mut clock = Running::start(examination(), at("2026-11-02T10:00"));
    clock.pause(&calendar(), at("2026-11-10T10:00"), Waiting::Complainant, "officer").unwrap();
    let met = at("2027-03-01T10:00");
    let ending = clock.end(&calendar(), met, End::Met).unwrap();
    assert!(ending.due > met);
    assert_eq!(clock.pauses()[0].to, Some(met));
    assert_eq!(clock.state(&calendar(), met), ClockState::Met { at: met, late: false });
}

#[test]
fn the_pie_fills_while_the_clock_runs_and_stands_while_it_stands() {
    let rule = ClockRule { pauses: vec![Waiting::Complainant], ..rule("any", ClockKind::Legal, "24 h") };
    let mut clock = Running::start(rule, at("2026-11-24T12:00"));
    let used = |clock: &Running, local: &str| (clock.used_fraction(&calendar(), at(local)) * 1000.0).round() / 10.0;
    assert_eq!(used(&clock, "2026-11-24T12:00"), 0.0);
    assert_eq!(used(&clock, "2026-11-24T18:00"), 25.0);
    clock.pause(&calendar(), at("2026-11-24T18:00"), Waiting::Complainant, "officer").unwrap();
    assert_eq!(used(&clock, "2026-11-30T18:00"), 25.0);
    clock.resume(at("2026-12-01T00:00")).unwrap();
    assert_eq!(used(&clock, "2026-12-01T06:00"), 50.0);
    assert_eq!(used(&clock, "2026-12-09T06:00"), 100.0);
}

#[test]
fn a_running_clock_is_read_as_it_was_written() {
    let mut clock = Running::start(examination(), at("2026-11-02T10:00"));
    waited(&mut clock, "2026-11-10T10:00", "2026-11-15T09:00");
    clock.extend(&calendar(), at("2026-11-20T10:00"), "head").unwrap();
    clock.end(&calendar(), at("2026-12-01T10:00"), End::Met).unwrap();
    let written = serde_json::to_string(&clock).unwrap();
    assert_eq!(serde_json::from_str::<Running>(&written).unwrap(), clock);
}
