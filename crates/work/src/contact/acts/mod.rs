//! Everything that can be done to a contact.

mod danger;
mod settling;

use kernel::act::{Act, Nothing};
use kernel::actor::Who;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::moment::Moment;
use kernel::problem::{FieldProblem, Problem};
use kernel::sealed::Sealed;
use kernel::seal::Receipt;
use kernel::text::{Line, Words};
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use danger::{FlagDanger, RecordDangerAction, UnflagDanger};
pub(crate) use settling::settle;
pub use settling::{Advise, MarkDuplicate, Refer, ScreenOut};

use super::record::{
    Account, Channel, Class, Contact, Danger, DangerStated, Disposition, ForWhom, SafeContact, Stage, Urgency,
};

/// What the person is told once: where it is, and the receipt.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Received {
    /// The contact.
    pub contact: Id<Contact>,
    /// Its number.
    pub number: String,
    /// The sixteen digits; nowhere kept but as a keyed hash.
    pub receipt: String,
}

/// Takes in what somebody says, by any channel. With danger stated nothing else is needed.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Receive {
    pub channel: Channel,
    /// BCP-47.
    pub language: Line,
    pub for_whom: ForWhom,
    pub said_by: Option<Line>,
    pub text: Option<Words>,
    pub account: Option<Account>,
    pub safe_contact: Option<SafeContact>,
    pub danger_stated: DangerStated,
    pub danger_type: Option<Danger>,
    pub removal_at: Option<Moment>,
    /// When it reached the institution, if earlier than now: post, telephone, visits.
    pub received_at: Option<Moment>,
    /// False when other answers may still come.
    #[serde(default)]
    pub incomplete: bool,
}

impl Act for Receive {
    const NAME: &'static str = "contact.receive";
    const GATE: Gate<kernel::code_list::NoStage> = Gate::any();
    type On = Nothing;
    type Out = Received;

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<Received, Problem> {
        self.check(write)?;
        let received_at = self.received_at.unwrap_or(write.now());
        let receipt = Receipt::new(&mut |bytes| write.house().chance.fill(bytes));
        let danger = self.danger_stated == DangerStated::Yes;
        let contact = Contact {
            id: write.new_id(),
            version: 0,
            key_id: write.new_key()?,
            number: write.new_number::<Contact>('C')?,
            stage: Stage::Received,
            channel: self.channel,
            language: self.language,
            for_whom: self.for_whom,
            complete: !self.incomplete,
            received_at,
            recorded_at: write.now(),
            recorded_by: write.actor().officer_id().map(str::to_owned),
            said_by: self.said_by.map(Sealed::new),
            text_original: self.text.map(Sealed::new),
            text_translated: None,
            translator: None,
            account: self.account.map(Sealed::new),
            safe_contact: Sealed::new(self.safe_contact.unwrap_or_else(SafeContact::receipt_only)),
            danger_stated: self.danger_stated,
            danger_type: self.danger_type,
            removal_at: self.removal_at,
            class: None,
            urgency: danger.then_some(Urgency::Danger),
            disposition: Disposition::Pending,
            ground: None,
            became: None,
            receipt: Some(crate::contact::reads::receipt_name(write.house(), &receipt)),
            referred_to: None,
            handled_by: None,
            team: None,
            settled_at: None,
            next_due: None,
        };
        let due = start_clocks(write, &contact)?;
        let contact = write.insert(Contact { next_due: due, ..contact })?;
        Ok(Received { contact: contact.id, number: contact.number.to_string(), receipt: receipt.grouped() })
    }
}

impl Receive {
    fn check(&self, write: &Write<'_>) -> Result<(), Problem> {
        let mut wrong = Vec::new();
        let danger = self.danger_stated == DangerStated::Yes;
        if self.text.is_none() && !danger {
            wrong.push(field("text", "field-required"));
        }
        if self.received_at.is_some_and(|at| at > write.now()) {
            wrong.push(field("received_at", "field-in-the-future"));
        }
        wrong.extend(named_though_anonymous(self.for_whom, self.said_by.as_ref()));
        if write.actor().who == Who::Public {
            self.check_public(&mut wrong);
        }
        Problem::if_any(wrong)
    }
}

impl Receive {
    /// What the public form says of itself: it is the web, it counts from now, and it asks about danger.
    fn check_public(&self, wrong: &mut Vec<FieldProblem>) {
        if self.channel != Channel::Web {
            wrong.push(field("channel", "field-unknown-choice"));
        }
        if self.received_at.is_some() {
            wrong.push(field("received_at", "field-only-officers"));
        }
        if self.danger_stated == DangerStated::NotAsked {
            wrong.push(field("danger_stated", "field-required"));
        }
    }
}

fn named_though_anonymous(for_whom: ForWhom, name: Option<&Line>) -> Option<FieldProblem> {
    (for_whom == ForWhom::Anonymous && name.is_some()).then(|| field("said_by", "field-anonymous-with-name"))
}

fn field(name: &str, code: &'static str) -> FieldProblem {
    FieldProblem { field: name.to_owned(), code, arguments: Vec::new() }
}

fn start_clocks(write: &mut Write<'_>, contact: &Contact) -> Result<Option<Moment>, Problem> {
    let on = (contact.id.to_string(), "contact");
    let mut clocks = write.clocks(&on.0, on.1, &on.0);
    clocks.start("acknowledge", contact.received_at)?;
    clocks.start("triage", contact.received_at)?;
    if contact.in_danger() {
        clocks.start_danger(contact.received_at, contact.removal_at)?;
    }
    clocks.earliest_due()
}

/// Brings the answers that were not there when the alarm was filed. What was said before stays as it was.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Complete {
    pub for_whom: ForWhom,
    pub said_by: Option<Line>,
    pub text: Option<Words>,
    pub account: Option<Account>,
    pub safe_contact: Option<SafeContact>,
}

impl Act for Complete {
    const NAME: &'static str = "contact.complete";
    const GATE: Gate<Stage> = Gate::any();
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, _: &mut Write<'_>) -> Result<(), Problem> {
        if contact.complete {
            return Err(Problem::conflict("contact-complete-already"));
        }
        Problem::if_any(named_though_anonymous(self.for_whom, self.said_by.as_ref()).into_iter().collect())?;
        contact.complete = true;
        contact.for_whom = self.for_whom;
        contact.said_by = contact.said_by.take().or_else(|| self.said_by.map(Sealed::new));
        contact.text_original = contact.text_original.take().or_else(|| self.text.map(Sealed::new));
        contact.account = contact.account.take().or_else(|| self.account.map(Sealed::new));
        if let Some(safe) = self.safe_contact {
            contact.safe_contact = Sealed::new(safe);
        }
        Ok(())
    }
}

/// The first look: what it is, how soon, and that the way to reach the person is safe.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Triage {
    pub class: Class,
    pub urgency: Urgency,
    pub danger_type: Option<Danger>,
    pub removal_at: Option<Moment>,
    /// The way to reach the person was read and is safe.
    pub safe_contact_confirmed: bool,
}

impl Act for Triage {
    const NAME: &'static str = "contact.triage";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Received]);
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        let mut wrong = Vec::new();
        if !self.safe_contact_confirmed {
            wrong.push(field("safe_contact_confirmed", "field-must-confirm"));
        }
        if contact.in_danger() && self.urgency != Urgency::Danger {
            wrong.push(field("urgency", "danger-stays-until-unflagged"));
        }
        if self.urgency == Urgency::Danger && self.danger_type.is_none() && contact.danger_type.is_none() {
            wrong.push(field("danger_type", "field-required"));
        }
        Problem::if_any(wrong)?;
        let flagged_now = self.urgency == Urgency::Danger && !contact.in_danger();
        contact.stage = Stage::Triaged;
        contact.class = Some(self.class);
        contact.urgency = Some(self.urgency);
        contact.danger_type = self.danger_type.or(contact.danger_type);
        contact.removal_at = self.removal_at.or(contact.removal_at);
        contact.handled_by = write.actor().officer_id().map(str::to_owned);
        contact.team = write.actor().teams.first().cloned().or(contact.team.take());
        let now = write.now();
        let id = contact.id.to_string();
        let mut clocks = write.clocks(&id, "contact", &id);
        clocks.meet("triage")?;
        if flagged_now {
            clocks.start_danger(now, contact.removal_at)?;
        }
        Ok(())
    }
}

/// Rings by itself when a clock of the contact ran out: it stands in the list of late ones.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct NoteLate {
    pub clock: String,
}

impl Act for NoteLate {
    const NAME: &'static str = "contact.note_late";
    const GATE: Gate<Stage> = Gate::any();
    type On = Contact;
    type Out = ();

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<(), Problem> {
        let id = contact.id.to_string();
        write.clocks(&id, "contact", &id).rang(&self.clock)
    }
}
