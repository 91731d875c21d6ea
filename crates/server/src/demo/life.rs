//! The demo's life: contacts come in, and what becomes of them is done by officers at their desks, in office hours.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};

use kernel::actor::Actor;
use kernel::desk::{Answer, Desk, Request};
use kernel::moment::Moment;
use serde_json::{Value, json};
use work::complaint::Allegation;

use super::cast::{Cast, Colleague};
use super::chance::Dice;
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

/// What happens next to a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
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
enum Matter {
    Complaint(usize),
    Advice(usize),
    Outside(usize),
    Alarm,
}

/// A contact on its way. Waits are in working days before the step.
struct Thread {
    matter: Matter,
    language: &'static str,
    channel: &'static str,
    name: Option<String>,
    plan: VecDeque<(i64, Step)>,
    contact: String,
    receipt: String,
    complaint: String,
    owner: Option<Colleague>,
    /// What waits for a second person, and for whom.
    waiting: Option<(String, &'static str)>,
}

/// The life of the demo.
pub struct Life<'d> {
    desk: &'d Desk,
    cast: &'d Cast,
    stories: &'d Stories,
    dice: &'d Dice,
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
            self.begin(self.start.plus_seconds(after))?;
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

    fn begin(&mut self, at: Moment) -> Result<(), Failure> {
        let language = self.weighted(&LANGUAGES);
        let channel = self.weighted(&CHANNELS);
        let named = !self.dice.percent(12);
        let names = self.stories.names.get(language).map(Vec::as_slice).unwrap_or_default();
        let name = self.dice.pick(names).filter(|_| named).cloned();
        let (matter, plan) = self.fate();
        let at = if channel == "web" { at } else { self.office(at, 0) };
        self.put(
            Thread {
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
            },
            at,
        );
        Ok(())
    }

    fn put(&mut self, thread: Thread, at: Moment) {
        self.queue.push(Reverse((at, self.threads.len())));
        self.threads.push(thread);
    }

    /// Somebody is in danger now: it came in a while ago, and nobody has opened it yet.
    fn alarm(&mut self) {
        let thread = Thread {
            matter: Matter::Alarm,
            language: "ar",
            channel: "web",
            name: None,
            plan: VecDeque::from([(0, Step::Arrive)]),
            contact: String::new(),
            receipt: String::new(),
            complaint: String::new(),
            owner: None,
            waiting: None,
        };
        let at = self.end.plus_seconds(-40 * 60);
        self.put(thread, at);
    }

    /// What becomes of a contact: drawn at its beginning.
    fn fate(&self) -> (Matter, VecDeque<(i64, Step)>) {
        let dice = self.dice;
        // A busy desk answers later than its clocks allow.
        let busy = dice.percent(8);
        let slow = |low: i64, high: i64| if busy { high * 2 } else { dice.between(low, high) };
        let mut plan = VecDeque::from([(0, Step::Arrive), (slow(0, 2), Step::Triage)]);
        match dice.below(100) {
            0..16 => {
                plan.push_back((dice.between(0, 3), Step::Advise));
                return (Matter::Advice(dice.below(self.stories.advice.len())), plan);
            }
            16..24 => {
                plan.extend([(dice.between(0, 3), Step::ScreenOut), (dice.between(1, 3), Step::Approve)]);
                return (Matter::Outside(dice.below(self.stories.outside.len())), plan);
            }
            _ => {}
        }
        let which = dice.below(self.stories.story.len());
        let danger = self.stories.story.get(which).is_some_and(|story| !story.danger.is_empty());
        if danger {
            plan = VecDeque::from([(0, Step::Arrive), (0, Step::Triage), (0, Step::Act)]);
        }
        plan.extend([(dice.between(0, 3), Step::Open), (dice.between(0, 2), Step::Note)]);
        if dice.percent(4) {
            plan.push_back((1, Step::Bar));
        }
        if dice.percent(9) {
            plan.extend([(slow(4, 12), Step::Refuse), (dice.between(1, 2), Step::Approve)]);
            plan.extend(danger.then_some((1, Step::Unflag)));
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
            plan.extend(danger.then_some((1, Step::Unflag)));
            plan.push_back((dice.between(1, 5), Step::Close));
            return (Matter::Complaint(which), plan);
        }
        plan.extend([
            (slow(10, 60), Step::Conclude),
            (dice.between(1, 3), Step::Approve),
            (dice.between(0, 2), Step::Tell),
        ]);
        plan.extend(danger.then_some((1, Step::Unflag)));
        if dice.percent(20) {
            plan.extend([(1, Step::AwaitRemedy), (dice.between(10, 40), Step::Close)]);
        } else {
            plan.push_back((dice.between(1, 10), Step::Close));
        }
        (Matter::Complaint(which), plan)
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
            Step::Confirm if !self.waits_for_confirmation(which)? => Ok(()),
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

    fn said(&self, thread: &Thread) -> (String, &str) {
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

    fn story(&self, thread: &Thread) -> Result<&Story, Failure> {
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

    /// Who does a step, and what they write.
    fn wording(&self, thread: &Thread, step: Step) -> Result<(Actor, &'static str, String, Value), Failure> {
        let language = thread.language;
        let colleague = |role: &str| self.cast.somebody(role, language, self.dice).map(|one| one.actor.clone());
        let owner = || match &thread.owner {
            Some(owner) => Ok(owner.actor.clone()),
            None => colleague("case_officer"),
        };
        let (contact, case) = (thread.contact.clone(), thread.complaint.clone());
        Ok(match step {
            Step::Triage => {
                let class = match thread.matter {
                    Matter::Advice(_) => "advice",
                    _ => "complaint",
                };
                let (_, danger) = self.said(thread);
                let urgency = match (danger.is_empty(), self.dice.percent(15)) {
                    (false, _) => "danger",
                    (true, true) => "urgent",
                    (true, false) => "normal",
                };
                let input = json!({"class": class, "urgency": urgency, "safe_contact_confirmed": true});
                (colleague("intake")?, "contact.triage", contact, input)
            }
            Step::Act => {
                let input = json!({"what": "Called the person, then the duty officer of the body: nothing is done to them before our visit."});
                (colleague("intake")?, "contact.record_danger_action", contact, input)
            }
            Step::Advise => {
                let Matter::Advice(which) = thread.matter else {
                    return Err(Failure::plain("no advice was asked for"));
                };
                let advice = &self.stories.advice[which];
                let answer = text(&advice.answer, language);
                if self.dice.percent(50) {
                    (colleague("intake")?, "contact.advise", contact, json!({"answer": answer}))
                } else {
                    (colleague("intake")?, "contact.refer", contact, json!({"body": advice.to, "answer": answer}))
                }
            }
            Step::ScreenOut => {
                let Matter::Outside(which) = thread.matter else { return Err(Failure::plain("this is not outside")) };
                let outside = &self.stories.outside[which];
                let input = json!({"ground": outside.ground, "letter": text(&outside.letter, language)});
                (colleague("intake")?, "contact.screen_out", contact, input)
            }
            Step::Note => (owner()?, "note.add", case, json!({"body": text(&self.story(thread)?.note, "en")})),
            Step::Bar => {
                let barred = self.cast.somebody("records_officer", language, self.dice)?;
                let input =
                    json!({"officer": barred.id, "reason": "A relative of theirs works in the office concerned."});
                (colleague("supervisor")?, "complaint.bar", case, input)
            }
            Step::Admit => {
                let decisions: Vec<Value> = self
                    .allegations(&case)?
                    .iter()
                    .map(|one| json!({"allegation": one.id.to_string(), "admissibility": "admitted"}))
                    .collect();
                (owner()?, "complaint.admit", case, json!({ "decisions": decisions }))
            }
            Step::Refuse => {
                let refuse = |one: &Allegation| json!({"allegation": one.id.to_string(), "admissibility": "inadmissible", "ground": "remedy_open"});
                let decisions: Vec<Value> = self.allegations(&case)?.iter().map(refuse).collect();
                let letter = self.stories.outside.first().map_or("", |outside| text(&outside.letter, language));
                let input = json!({"decisions": decisions, "letter": letter});
                (owner()?, "complaint.declare_inadmissible", case, input)
            }
            Step::Ask => {
                let question = text(&self.story(thread)?.asked, language);
                (owner()?, "complaint.ask_complainant", case, json!({ "question": question }))
            }
            Step::Reply => {
                let body = text(&self.story(thread)?.replied, language);
                (Actor::receipt(contact.clone()), "message.write_back", contact, json!({ "body": body }))
            }
            Step::Extend => {
                let reasons = text(&self.story(thread)?.asked, language);
                (colleague("head")?, "complaint.extend", case, json!({"clock": "examination", "reasons": reasons}))
            }
            Step::Conclude => {
                let story = self.story(thread)?;
                let find = |one: &Allegation| json!({"allegation": one.id.to_string(), "finding": story.finding, "reasons": story.reasons});
                let findings: Vec<Value> = self.allegations(&case)?.iter().map(find).collect();
                (owner()?, "complaint.conclude", case, json!({"findings": findings, "reasons": story.reasons}))
            }
            Step::Tell => {
                let letter = text(&self.story(thread)?.concluded, language);
                (owner()?, "complaint.tell_conclusion", case, json!({ "letter": letter }))
            }
            Step::Unflag => {
                let input =
                    json!({"reasons": "The measure was lifted; the person confirmed by telephone that they are safe."});
                (colleague("supervisor")?, "complaint.unflag_danger", case, input)
            }
            Step::AwaitRemedy => {
                let input = json!({"what": "The body promised to carry out the decision; we ask again in a month."});
                (colleague("supervisor")?, "complaint.await_remedy", case, input)
            }
            Step::Withdraw => (Actor::receipt(contact), "complaint.withdraw", case, json!({})),
            Step::Confirm => {
                let input = json!({"answer": "confirmed", "way": "face_to_face", "what": "We spoke alone; they wish to end it."});
                (owner()?, "complaint.confirm_withdrawal", case, input)
            }
            Step::Close => {
                let outcome = self.outcome(thread, &case)?;
                let reasons = (outcome == "withdrawn").then_some("They asked us to stop, and nobody pressed them.");
                (colleague("supervisor")?, "complaint.close", case, json!({"outcome": outcome, "reasons": reasons}))
            }
            Step::Arrive | Step::Open | Step::Approve => return Err(Failure::plain("this step has no wording")),
        })
    }

    /// Did somebody in detention ask to take the case back?
    fn waits_for_confirmation(&self, which: usize) -> Result<bool, Failure> {
        let case = self.threads[which].complaint.clone();
        let complaint: work::complaint::Complaint = self.desk.read_whole(move |view| view.record_named(&case))?;
        Ok(complaint.withdrawal_asked_at.is_some())
    }

    fn allegations(&self, case: &str) -> Result<Vec<Allegation>, Failure> {
        let case = case.to_owned();
        Ok(self.desk.read_whole(move |view| view.records("WHERE t.complaint = $1 ORDER BY t.id", &[&case]))?)
    }

    fn outcome(&self, thread: &Thread, case: &str) -> Result<&'static str, Failure> {
        let id = case.to_owned();
        let complaint: work::complaint::Complaint = self.desk.read_whole(move |view| view.record_named(&id))?;
        if complaint.withdrawn {
            return Ok("withdrawn");
        }
        if complaint.admitted_at.is_none() {
            return Ok("inadmissible");
        }
        Ok(match self.story(thread)?.finding.as_str() {
            "established" => "resolved_during",
            "partly_established" => "settled",
            "not_established" => "not_established",
            _ => "advice_sufficient",
        })
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
