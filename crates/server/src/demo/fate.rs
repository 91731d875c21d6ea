//! What becomes of a contact of the demo: drawn at its beginning.

use std::collections::VecDeque;

use super::chance::Dice;
use super::stories::Stories;

/// What happens next to a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    Arrive,
    Triage,
    Act,
    Advise,
    ScreenOut,
    Open,
    Note,
    Admit,
    Refuse,
    Ask,
    Reply,
    Extend,
    Bar,
    Conclude,
    Approve,
    Tell,
    Unflag,
    AwaitRemedy,
    Close,
    Withdraw,
    Confirm,
}

/// What a contact is about.
#[derive(Debug, Clone, Copy)]
pub enum Matter {
    Complaint(usize),
    Advice(usize),
    Outside(usize),
    Alarm,
}

/// What becomes of a contact: drawn at its beginning.
pub fn fate(dice: &Dice, stories: &Stories) -> (Matter, VecDeque<(i64, Step)>) {
    // A busy desk answers later than its clocks allow.
    let busy = dice.percent(8);
    let slow = |low: i64, high: i64| if busy { high * 2 } else { dice.between(low, high) };
    let mut plan = VecDeque::from([(0, Step::Arrive), (slow(0, 2), Step::Triage)]);
    match dice.below(100) {
        0..16 => {
            plan.push_back((dice.between(0, 3), Step::Advise));
            return (Matter::Advice(dice.below(stories.advice.len())), plan);
        }
        16..24 => {
            plan.extend([(dice.between(0, 3), Step::ScreenOut), (dice.between(1, 3), Step::Approve)]);
            return (Matter::Outside(dice.below(stories.outside.len())), plan);
        }
        _ => {}
    }
    let which = dice.below(stories.story.len());
    let danger = stories.story.get(which).is_some_and(|story| !story.danger.is_empty());
    if danger {
        plan = VecDeque::from([(0, Step::Arrive), (0, Step::Triage), (0, Step::Act)]);
    }
    plan.extend([(dice.between(0, 3), Step::Open), (dice.between(0, 2), Step::Note)]);
    if danger {
        plan.push_back((dice.between(1, 4), Step::Unflag));
    }
    if dice.percent(4) {
        plan.push_back((1, Step::Bar));
    }
    if dice.percent(9) {
        plan.extend([(slow(4, 12), Step::Refuse), (dice.between(1, 2), Step::Approve)]);
        plan.push_back((dice.between(1, 4), Step::Close));
        return (Matter::Complaint(which), plan);
    }
    plan.extend([(slow(4, 14), Step::Admit), (dice.between(1, 2), Step::Approve)]);
    if dice.percent(12) {
        plan.push_back((dice.between(2, 8), Step::Extend));
    }
    if dice.percent(45) {
        plan.push_back((dice.between(2, 12), Step::Ask));
        if dice.percent(85) {
            plan.push_back((dice.between(1, 9), Step::Reply));
        }
    }
    if dice.percent(6) {
        plan.extend([(dice.between(3, 20), Step::Withdraw), (1, Step::Confirm)]);
        plan.push_back((dice.between(1, 5), Step::Close));
        return (Matter::Complaint(which), plan);
    }
    plan.extend([(slow(5, 18), Step::Conclude), (dice.between(1, 3), Step::Approve), (dice.between(0, 2), Step::Tell)]);
    if dice.percent(20) {
        plan.extend([(1, Step::AwaitRemedy), (dice.between(10, 40), Step::Close)]);
    } else {
        plan.push_back((dice.between(1, 10), Step::Close));
    }
    (Matter::Complaint(which), plan)
}
