//! Who does a step of the demo's life, and what they write.

use kernel::actor::Actor;
use serde_json::{Value, json};
use work::complaint::Allegation;

use super::fate::{Matter, Step};
use super::life::{Life, Thread};
use super::stories::text;
use crate::failure::Failure;

impl Life<'_> {
    /// Who does a step, and what they write.
    pub(super) fn wording(&self, thread: &Thread, step: Step) -> Result<(Actor, &'static str, String, Value), Failure> {
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
    pub(super) fn waits_for_confirmation(&self, thread: &Thread) -> Result<bool, Failure> {
        let case = thread.complaint.clone();
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
}
