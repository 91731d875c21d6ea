//! The checks of the domain, told with the clocks alone.

use super::*;

fn flagged(removal_in_hours: Option<i64>) -> Running {
    let flagged = at("2026-11-28T22:00");
    let removal = removal_in_hours.map(|hours| flagged + jiff::SignedDuration::from_hours(hours));
    let mut clock = Running::start(danger_first_action(), flagged);
    clock.fix_due(danger_due(clock.rule(), flagged, removal).unwrap()).unwrap();
    clock
}

#[test]
fn ac_complaints_04_without_a_removal_the_danger_clock_is_due_in_24_hours_on_a_saturday_night_too() {
    assert_eq!(flagged(None).due(&calendar()), Some(at("2026-11-29T22:00")));
}

#[test]
fn ac_complaints_04_with_removal_in_20_hours_it_is_due_in_8() {
    assert_eq!(flagged(Some(20)).due(&calendar()), Some(at("2026-11-29T06:00")));
}

#[test]
fn ac_complaints_04_with_removal_in_100_hours_it_is_still_due_in_24() {
    assert_eq!(flagged(Some(100)).due(&calendar()), Some(at("2026-11-29T22:00")));
}

#[test]
fn ac_complaints_04_with_removal_in_10_hours_it_is_due_at_once() {
    let clock = flagged(Some(10));
    assert_eq!(clock.due(&calendar()), Some(clock.started()));
    let a_minute_later = at("2026-11-28T22:01");
    assert!(matches!(clock.state(&calendar(), a_minute_later), ClockState::Late { by, .. } if by.as_mins() == 1));
}

#[test]
fn ac_complaints_04_the_figures_are_the_rules() {
    let rule = ClockRule { duration: Term::hours(6), margin: Some(Term::hours(1)), ..danger_first_action() };
    let (noon, three) = (at("2026-11-24T12:00"), at("2026-11-24T15:00"));
    assert_eq!(danger_due(&rule, noon, None), Some(at("2026-11-24T18:00")));
    assert_eq!(danger_due(&rule, noon, Some(three)), Some(at("2026-11-24T14:00")));
}

#[test]
fn ac_complaints_04_a_danger_clock_pauses_for_nobody_whatever_its_rule_says() {
    let rule = ClockRule { pauses: Waiting::ALL.to_vec(), ..danger_first_action() };
    let mut clock = Running::start(rule, at("2026-11-24T12:00"));
    for reason in Waiting::ALL {
        let answer = clock.pause(&calendar(), at("2026-11-24T13:00"), reason, "officer Orkhan");
        assert_eq!(answer, Err(ClockRefusal::DangerNeverPauses));
        assert!(!clock.pauses_for(reason));
    }
    assert_eq!(clock.due(&calendar()), Some(at("2026-11-25T12:00")));
}

#[test]
fn ac_complaints_04_a_danger_clock_is_never_extended_whatever_its_rule_says() {
    let extension = Some(ExtensionRule { times: None, duration: Term::hours(24), who: "head".into() });
    let mut clock = Running::start(ClockRule { extension, ..danger_first_action() }, at("2026-11-24T12:00"));
    let answer = clock.extend(&calendar(), at("2026-11-24T13:00"), "head");
    assert_eq!(answer, Err(ClockRefusal::NeverExtended(None)));
}

#[test]
fn ac_complaints_05_waiting_for_anybody_but_the_complainant_does_not_pause_a_legal_clock() {
    let rule = ClockRule { pauses: Waiting::ALL.to_vec(), ..examination() };
    let mut clock = Running::start(rule, at("2026-11-02T10:00"));
    for reason in Waiting::ALL.into_iter().filter(|reason| *reason != Waiting::Complainant) {
        let answer = clock.pause(&calendar(), at("2026-11-03T10:00"), reason, "officer Orkhan");
        assert_eq!(answer, Err(ClockRefusal::DoesNotPauseFor(reason)));
    }
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-02")));
}

#[test]
fn ac_complaints_05_waiting_for_the_complainant_pauses_and_moves_the_due_date_by_the_days_waited() {
    let mut clock = Running::start(examination(), at("2026-11-02T10:00"));
    clock.pause(&calendar(), at("2026-11-10T10:00"), Waiting::Complainant, "officer Orkhan").unwrap();
    assert_eq!(clock.due(&calendar()), None);
    let since = at("2026-11-10T10:00");
    let remaining = Remaining::Days(23);
    assert_eq!(clock.state(&calendar(), at("2026-11-30T10:00")), ClockState::Paused { since, remaining });
    clock.resume(at("2026-11-15T09:00")).unwrap();
    assert_eq!(clock.due(&calendar()), Some(end_of("2026-12-07")));
}

#[test]
fn ac_complaints_05_two_pauses_add_up_and_where_they_overlap_the_days_count_once() {
    let mut apart = Running::start(examination(), at("2026-11-02T10:00"));
    waited(&mut apart, "2026-11-04T10:00", "2026-11-06T10:00");
    waited(&mut apart, "2026-11-10T10:00", "2026-11-13T10:00");
    assert_eq!(apart.due(&calendar()), Some(end_of("2026-12-07")));

    let mut overlapping = Running::start(examination(), at("2026-11-02T10:00"));
    waited(&mut overlapping, "2026-11-10T10:00", "2026-11-15T09:00");
    waited(&mut overlapping, "2026-11-13T08:00", "2026-11-17T12:00");
    assert_eq!(overlapping.due(&calendar()), Some(end_of("2026-12-09")));
}

#[test]
fn ac_complaints_05_a_holiday_added_later_moves_running_clocks_that_cross_it() {
    let clock = Running::start(admissibility(), at("2026-11-02T10:00"));
    let after = calendar().with_holiday(date(2026, 11, 11), "Day of mourning");
    let moved = Moved { from: end_of("2026-11-16"), to: end_of("2026-11-17") };
    assert_eq!(clock.moved(&calendar(), &after), Some(moved));
    let beyond = calendar().with_holiday(date(2026, 11, 18), "Day of mourning");
    assert_eq!(clock.moved(&calendar(), &beyond), None);
}

#[test]
fn ac_complaints_05_a_holiday_added_later_never_moves_a_finished_clock() {
    let after = calendar().with_holiday(date(2026, 11, 11), "Day of mourning");
    for end in [End::Met, End::Lapsed, End::Cancelled] {
        let mut clock = Running::start(admissibility(), at("2026-11-02T10:00"));
        clock.end(&calendar(), at("2026-11-17T09:00"), end).unwrap();
        assert_eq!(clock.moved(&calendar(), &after), None);
        assert_eq!(clock.due(&after), Some(end_of("2026-11-16")));
    }
    let mut met = Running::start(admissibility(), at("2026-11-02T10:00"));
    met.end(&calendar(), at("2026-11-17T09:00"), End::Met).unwrap();
    let late = ClockState::Met { at: at("2026-11-17T09:00"), late: true };
    assert_eq!(met.state(&after, at("2026-11-20T09:00")), late);
}

#[test]
fn ac_complaints_06_the_first_extension_gives_both_dates_for_the_letter() {
    let mut clock = Running::start(examination(), at("2026-11-02T10:00"));
    let extended = clock.extend(&calendar(), at("2026-11-30T10:00"), "head Leyla").unwrap();
    assert_eq!(extended, Extended { before: Some(end_of("2026-12-02")), after: Some(end_of("2027-01-01")) });
    assert_eq!(clock.extensions().len(), 1);
}

#[test]
fn ac_complaints_06_the_second_extension_is_refused_with_the_legal_basis() {
    let mut clock = Running::start(examination(), at("2026-11-02T10:00"));
    clock.extend(&calendar(), at("2026-11-30T10:00"), "head Leyla").unwrap();
    let refusal = clock.extend(&calendar(), at("2026-12-20T10:00"), "head Leyla").unwrap_err();
    let basis = examination().legal_basis;
    assert_eq!(refusal, ClockRefusal::ExtendedAlready { times: 1, basis });
    let words = "this clock can be extended once only, and was: Ombudsman Act, art. 17 (https://law.example/17)";
    assert_eq!(refusal.to_string(), words);
    assert_eq!(clock.due(&calendar()), Some(end_of("2027-01-01")));
}

#[test]
fn ac_complaints_10_an_unanswered_enquiry_is_followed_up_on_the_exact_working_days() {
    let enquiry = rule("body_answers_enquiry", ClockKind::Legal, "10 wd");
    let ladder = reminders(at("2026-11-30T11:00"), &enquiry, &calendar(), &offsets());
    assert_eq!(ladder.due, end_of("2026-12-14"));
    assert_eq!(ladder.first, at("2026-12-15T09:00"));
    assert_eq!(ladder.second, at("2026-12-21T09:00"));
    // Christmas lies between.
    assert_eq!(ladder.head, at("2026-12-29T09:00"));
    assert_eq!(ladder.public_list, at("2027-01-13T09:00"));
}

#[test]
fn ac_complaints_10_steps_wait_for_a_working_day_and_start_from_the_extended_date() {
    // Due on Thursday 17 December: 30 days later is Saturday 16 January.
    let ladder = reminders_after(end_of("2026-12-17"), &calendar(), &offsets());
    assert_eq!(ladder.first, at("2026-12-18T09:00"));
    assert_eq!(ladder.public_list, at("2027-01-18T09:00"));
}

#[test]
fn ac_complaints_10_an_interim_measure_of_24_hours_is_followed_up_too() {
    let interim = rule("body_answers_enquiry", ClockKind::Legal, "24 h");
    let ladder = reminders(at("2026-12-18T15:00"), &interim, &calendar(), &offsets());
    assert_eq!(ladder.due, at("2026-12-19T15:00"));
    assert_eq!(ladder.first, at("2026-12-21T09:00"));
}

#[test]
fn ac_complaints_10_a_step_after_some_hours_comes_on_the_first_morning_after_them() {
    let of_hours = |hours| ReminderOffsets { first: Term::hours(hours), ..offsets() };
    let first = |hours| reminders_after(at("2026-12-17T15:00"), &calendar(), &of_hours(hours)).first;
    assert_eq!(first(18), at("2026-12-18T09:00"));
    assert_eq!(first(19), at("2026-12-21T09:00"));
}

#[test]
fn ac_institution_06_a_clock_keeps_the_rule_it_started_with_and_a_new_rule_governs_later_clocks() {
    let old = ClockRule { valid_to: Some(date(2026, 11, 15)), ..admissibility() };
    let new = ClockRule { duration: Term::working_days(5), valid_from: date(2026, 11, 16), ..admissibility() };
    let rules = [old, new];
    let started_on = |day: Date| {
        let governing =
            ClockRule::governing(&rules, "admissibility", Matter { kind: "complaint", ..Matter::default() }, day);
        Running::start(governing.unwrap().clone(), calendar().at(day, time(10, 0, 0, 0)))
    };
    // Started on the 9th, it runs beyond the change: ten working days all the same.
    assert_eq!(started_on(date(2026, 11, 9)).due(&calendar()), Some(end_of("2026-11-23")));
    assert_eq!(started_on(date(2026, 11, 16)).due(&calendar()), Some(end_of("2026-11-23")));
    assert_eq!(started_on(date(2026, 11, 16)).rule().duration, Term::working_days(5));
    assert!(!rules[0].overlaps(&rules[1]));
}

#[test]
fn a_late_danger_clock_alarms_at_its_due_date_and_each_two_hours() {
    let mut clock = Running::start(danger_first_action(), at("2026-11-24T12:00"));
    let next = |clock: &Running, after: &str| clock.next_alarm(&calendar(), at(after));
    assert_eq!(next(&clock, "2026-11-24T12:00"), Some(at("2026-11-25T12:00")));
    assert_eq!(next(&clock, "2026-11-25T12:00"), Some(at("2026-11-25T14:00")));
    assert_eq!(next(&clock, "2026-11-25T17:59"), Some(at("2026-11-25T18:00")));
    clock.end(&calendar(), at("2026-11-25T18:30"), End::Met).unwrap();
    assert_eq!(next(&clock, "2026-11-25T19:00"), None);
}

#[test]
fn a_danger_review_comes_again_after_72_hours_until_the_flag_is_taken_away() {
    let review = ClockRule { repeats: Some(Term::hours(72)), ..rule("danger_review", ClockKind::Danger, "24 h") };
    let mut first = Running::start(review.clone(), at("2026-11-24T12:00"));
    assert_eq!(first.next_round(&review), None);
    first.end(&calendar(), at("2026-11-25T08:00"), End::Met).unwrap();
    let mut second = first.next_round(&review).unwrap();
    assert_eq!((second.round(), second.due(&calendar())), (1, Some(at("2026-11-28T08:00"))));
    second.end(&calendar(), at("2026-11-26T08:00"), End::Cancelled).unwrap();
    assert_eq!(second.next_round(&review), None);
}

fn offsets() -> ReminderOffsets {
    ReminderOffsets {
        first: Term::working_days(1),
        second: Term::working_days(5),
        head: Term::working_days(10),
        public_list: Term::days(30),
        at: time(9, 0, 0, 0),
    }
}
