//! The demo's life: contacts come in, and what becomes of them is done by officers at their desks, in office hours.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use kernel::actor::Actor;
use kernel::desk::{Answer, Desk, Request};
use kernel::moment::Moment;
use serde_json::{Value, json};

use super::cast::{Cast, Colleague};
use super::chance::Dice;
use super::fate::{Matter, Step, fate};
use super::stories::{Stories, Story, text};
use crate::failure::{Doing, Failure};

const DAY: i64 = 86_400;
/// The languages people write in, and how often in a hundred.
const LANGUAGES: [(&str, usize); 4] = [("az", 35), ("en", 20), ("ru", 25), ("ar", 20)];
/// The ways contacts come, and how often in a hundred.
const CHANNELS: [(&str, usize); 6] =
    [("web", 58), ("phone", 16), ("counter", 11), ("letter", 8), ("email", 5), ("visit_detention", 2)];
/// The log is signed after so many days.
const SIGNED: i64 = 7;

/// A contact on its way. Waits are in working days before the step.
pub(super) struct Thread {
    pub(super) matter: Matter,
    pub(super) language: &'static str,
    pub(super) channel: &'static str,
    pub(super) name: Option<String>,
    pub(super) plan: VecDeque<(i64, Step)>,
    pub(super) contact: String,
    pub(super) receipt: String,
    pub(super) complaint: String,
    pub(super) owner: Option<Colleague>,
    /// What waits for a second person, and for whom.
    pub(super) waiting: Option<(String, &'static str)>,
}

/// The life of the demo.
pub struct Life<'d> {
    pub(super) desk: &'d Desk,
    pub(super) cast: &'d Cast,
    pub(super) stories: &'d Stories,
    pub(super) dice: &'d Dice,
    start: Moment,
    end: Moment,
    threads: Vec<Thread>,
    queue: BinaryHeap<Reverse<(Moment, usize)>>,
}

impl<'d> Life<'d> {
    /// A life from start to end.
    pub fn new(
        desk: &'d Desk,
        cast: &'d Cast,
        stories: &'d Stories,
        dice: &'d Dice,
        (start, end): (Moment, Moment),
    ) -> Self {
        Self { desk, cast, stories, dice, start, end, threads: Vec::new(), queue: BinaryHeap::new() }
    }

    /// Lives it with so many contacts; the last one is in danger now. Gives receipts worth trying.
    pub fn live(mut self, contacts: u32) -> Result<Vec<String>, Failure> {
        let span = self.end.seconds_since(self.start);
        for _ in 1..contacts {
            let after = self.dice.between(3_600, span - 3_600);
            self.begin(self.start.plus_seconds(after));
        }
        self.alarm();
        let mut today = self.start;
        while let Some(Reverse((at, which))) = self.queue.pop() {
            if at > self.end {
                continue;
            }
            self.pass_days(&mut today, at)?;
            self.desk.house().time.set(at);
            self.step(which, at)?;
        }
        let end = self.end;
        self.pass_days(&mut today, end)?;
        self.desk.house().time.set(end);
        self.desk.settle()?;
        Ok(self.receipts())
    }

    /// Each morning the house does what is due.
    fn pass_days(&self, today: &mut Moment, until: Moment) -> Result<(), Failure> {
        while until.seconds_since(*today) >= DAY {
            *today = today.plus_seconds(DAY);
            self.desk.house().time.set(*today);
            self.desk.settle()?;
            if (today.seconds_since(self.start) / DAY) % SIGNED == 0 {
                self.desk.seal_log()?;
            }
        }
        Ok(())
    }

    fn begin(&mut self, at: Moment) {
        let language = self.weighted(&LANGUAGES);
        let channel = self.weighted(&CHANNELS);
        let named = !self.dice.percent(12);
        let names = self.stories.names.get(language).map(Vec::as_slice).unwrap_or_default();
        let name = self.dice.pick(names).filter(|_| named).cloned();
        let (matter, plan) = fate(self.dice, self.stories);
        let at = if channel == "web" { at } else { self.office(at, 0) };
        self.put(at, matter, (language, channel), name, plan);
    }

    /// A contact that comes in at this moment; nothing became of it yet.
    fn put(
        &mut self,
        at: Moment,
        matter: Matter,
        (language, channel): (&'static str, &'static str),
        name: Option<String>,
        plan: VecDeque<(i64, Step)>,
    ) {
        self.queue.push(Reverse((at, self.threads.len())));
        self.threads.push(Thread {
            matter,
            language,
            channel,
            name,
            plan,
            contact: String::new(),
            receipt: String::new(),
            complaint: String::new(),
            owner: None,
            waiting: None,
        });
    }

    /// Somebody is in danger now: it came in a while ago, and nobody has opened it yet.
    fn alarm(&mut self) {
        let at = self.end.plus_seconds(-40 * 60);
        self.put(at, Matter::Alarm, ("ar", "web"), None, VecDeque::from([(0, Step::Arrive)]));
    }

    fn weighted(&self, from: &[(&'static str, usize)]) -> &'static str {
        let mut left = self.dice.below(from.iter().map(|(_, share)| share).sum());
        for (name, share) in from {
            if left < *share {
                return name;
            }
            left -= share;
        }
        from.first().map_or("", |(name, _)| name)
    }

    /// A moment in office hours, so many working days later.
    fn office(&self, after: Moment, days: i64) -> Moment {
        let book = self.desk.house().clocks();
        let calendar = book.calendar();
        let mut day = calendar.add_working_days(calendar.date_of(after.stamp()), i32::try_from(days).unwrap_or(0));
        if !calendar.is_working_day(day) {
            day = calendar.add_working_days(day, 1);
        }
        let minute = self.dice.between(0, 7 * 60 + 50);
        let at = Moment::of(calendar.at(day, calendar.opens())).plus_seconds(minute * 60 + self.dice.between(0, 59));
        // Late in the afternoon the same step is taken a little later than the one before.
        if at > after { at } else { after.plus_seconds(60 * self.dice.between(3, 40)) }
    }

    fn step(&mut self, which: usize, at: Moment) -> Result<(), Failure> {
        let Some((_, step)) = self.threads.get_mut(which).and_then(|thread| thread.plan.pop_front()) else {
            return Ok(());
        };
        self.take(which, step, at).map_err(|fault| fault.while_doing(format!("the demo's life, {step:?}")))?;
        let next = self.threads.get(which).and_then(|thread| thread.plan.front().copied());
        if let Some((wait, _)) = next {
            let at = self.office(at, wait);
            self.queue.push(Reverse((at, which)));
        }
        Ok(())
    }

    fn take(&mut self, which: usize, step: Step, at: Moment) -> Result<(), Failure> {
        match step {
            Step::Arrive => self.arrive(which, at),
            Step::Open => self.open(which),
            Step::Confirm if !self.waits_for_confirmation(&self.threads[which])? => Ok(()),
            Step::Approve => self.approve(which),
            _ => {
                let thread = &self.threads[which];
                let (actor, act, on, input) = self.wording(thread, step)?;
                let answer = self.ask(&actor, act, &on, input)?;
                if let Answer::Waiting(id) = answer {
                    let role = self.second(thread, step);
                    self.threads[which].waiting = Some((id, role));
                }
                Ok(())
            }
        }
    }

    fn ask(&self, actor: &Actor, act: &str, on: &str, input: Value) -> Result<Answer, Failure> {
        let request =
            Request { actor: actor.clone(), act: act.to_owned(), on: on.to_owned(), input, version: None, key: None };
        self.desk.request(request).map_err(|problem| Failure::from(problem).while_doing(act))
    }

    pub(super) fn said(&self, thread: &Thread) -> (String, &str) {
        let (texts, danger) = match thread.matter {
            Matter::Complaint(which) => (&self.stories.story[which].said, self.stories.story[which].danger.as_str()),
            Matter::Advice(which) => (&self.stories.advice[which].said, ""),
            Matter::Outside(which) => (&self.stories.outside[which].said, ""),
            Matter::Alarm => (&self.stories.alarm.said, self.stories.alarm.danger.as_str()),
        };
        (text(texts, thread.language).to_owned(), danger)
    }

    fn arrive(&mut self, which: usize, at: Moment) -> Result<(), Failure> {
        let thread = &self.threads[which];
        let (said, danger) = self.said(thread);
        let actor = if thread.channel == "web" {
            Actor::public()
        } else {
            self.cast.somebody("intake", thread.language, self.dice)?.actor.clone()
        };
        let mut input = json!({
            "channel": thread.channel, "language": thread.language, "text": said,
            "for_whom": if thread.name.is_some() { "self" } else { "anonymous" },
            "said_by": thread.name, "danger_stated": if danger.is_empty() { "no" } else { "yes" },
        });
        if !danger.is_empty() {
            input["danger_type"] = json!(danger);
        }
        if danger == "removal" {
            input["removal_at"] = json!(at.plus_seconds(20 * 3_600).to_string());
        }
        if thread.channel == "letter" {
            input["received_at"] = json!(at.plus_seconds(-2 * 3_600).to_string());
        }
        let Answer::Done(told) = self.ask(&actor, "contact.receive", "", input)? else { return Ok(()) };
        let thread = &mut self.threads[which];
        thread.contact = field(&told, "contact")?;
        thread.receipt = field(&told, "receipt")?;
        Ok(())
    }

    pub(super) fn story(&self, thread: &Thread) -> Result<&Story, Failure> {
        match thread.matter {
            Matter::Complaint(which) => Ok(&self.stories.story[which]),
            _ => Err(Failure::plain("only a complaint becomes a case")),
        }
    }

    fn open(&mut self, which: usize) -> Result<(), Failure> {
        let thread = &self.threads[which];
        let story = self.story(thread)?;
        let owner = self.cast.somebody("case_officer", thread.language, self.dice)?.clone();
        let actor = &self.cast.somebody("intake", thread.language, self.dice)?.actor;
        let mut allegations = vec![json!({"issue": story.issue, "body": self.cast.bodies.get(&story.body)})];
        if self.dice.percent(20) {
            allegations.push(json!({"issue": "detention.conditions", "body_named": "The office at the harbour gate"}));
        }
        let input = json!({"heading": story.heading, "owner": owner.id, "allegations": allegations});
        let Answer::Done(told) = self.ask(actor, "complaint.open", &thread.contact, input)? else { return Ok(()) };
        let thread = &mut self.threads[which];
        thread.complaint = field(&told, "complaint")?;
        thread.owner = Some(owner);
        Ok(())
    }

    fn approve(&mut self, which: usize) -> Result<(), Failure> {
        let Some((approval, role)) = self.threads[which].waiting.take() else { return Ok(()) };
        let actor = &self.cast.somebody(role, self.threads[which].language, self.dice)?.actor;
        self.ask(actor, "approval.approve", &approval, json!({})).map(|_| ())
    }

    /// Who is the second person.
    fn second(&self, thread: &Thread, step: Step) -> &'static str {
        let established = self.story(thread).is_ok_and(|story| story.finding == "established");
        if step == Step::Conclude && established { "head" } else { "supervisor" }
    }

    /// Receipts of people at different points of the way: one whose case is open, one closed, one just received.
    fn receipts(&self) -> Vec<String> {
        let web = |thread: &&Thread| thread.channel == "web" && !thread.receipt.is_empty();
        let open = self.threads.iter().filter(web).find(|thread| !thread.complaint.is_empty() && thread.plan.len() > 2);
        let closed =
            self.threads.iter().filter(web).find(|thread| !thread.complaint.is_empty() && thread.plan.is_empty());
        let fresh = self.threads.iter().filter(web).rev().find(|thread| thread.complaint.is_empty());
        [open, closed, fresh].into_iter().flatten().map(|thread| thread.receipt.clone()).collect()
    }
}

fn field(told: &Value, name: &str) -> Result<String, Failure> {
    told.get(name).and_then(Value::as_str).map(str::to_owned).ok_or(name).doing("the answer lacks")
}
