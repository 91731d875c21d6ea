//! A contact: every approach to the unit, by any channel, counted once, whatever becomes of it.

use kernel::id::Id;
use kernel::moment::Moment;
use kernel::number::Number;
use kernel::sealed::{KeyRef, Sealed};
use kernel::text::{Line, Words};
use kernel::{Record, codes};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

codes! {
    /// Where a contact stands.
    pub enum Stage = "contact-stage" {
        Received = "received",
        Triaged = "triaged",
        Settled = "settled",
    }
}

codes! {
    /// By which way it came.
    pub enum Channel = "channel" {
        Web = "web",
        Counter = "counter",
        Phone = "phone",
        Letter = "letter",
        Email = "email",
        VisitIdp = "visit_idp",
        VisitDetention = "visit_detention",
        Partner = "partner",
        Exchange = "exchange",
        Messenger = "messenger",
        /// The confidential box in a detention centre.
        DetentionBox = "detention_box",
    }
}

codes! {
    /// What it is, after a first look.
    pub enum Class = "class" {
        Complaint = "complaint",
        Advice = "advice",
        Assistance = "assistance",
        /// A tip.
        Information = "information",
        Petition = "petition",
        ThanksOrOpinion = "thanks_or_opinion",
        Unclear = "unclear",
    }
}

codes! {
    /// What became of it.
    pub enum Disposition = "disposition" {
        Pending = "pending",
        CaseOpened = "case_opened",
        JoinedToCase = "joined_to_case",
        Duplicate = "duplicate",
        Advised = "advised",
        Referred = "referred",
        OutsideMandate = "outside_mandate",
        NoReplyFromPerson = "no_reply_from_person",
        Abusive = "abusive",
    }
}

codes! {
    /// How soon.
    pub enum Urgency = "urgency" {
        /// Danger clocks run.
        Danger = "danger",
        Urgent = "urgent",
        Normal = "normal",
    }
}

codes! {
    /// What kind of danger.
    pub enum Danger = "danger" {
        Removal = "removal",
        LifeHealth = "life_health",
        Violence = "violence",
        IllTreatment = "ill_treatment",
        ChildAlone = "child_alone",
        Incommunicado = "incommunicado",
        HungerStrike = "hunger_strike",
        Eviction = "eviction",
        Trafficking = "trafficking",
        SelfHarm = "self_harm",
        Reprisal = "reprisal",
    }
}

codes! {
    /// What the person answered to: are you, or is somebody else, in danger now?
    pub enum DangerStated = "danger-stated" {
        Yes = "yes",
        No = "no",
        NotAsked = "not_asked",
    }
}

codes! {
    /// For whom somebody complains.
    pub enum ForWhom = "for-whom" {
        Self_ = "self",
        Other = "other",
        Anonymous = "anonymous",
    }
}

codes! {
    /// A way to reach the person.
    pub enum Way = "way" {
        /// Only this page, with the receipt.
        ReceiptOnly = "receipt_only",
        Phone = "phone",
        Message = "message",
        Email = "email",
        Post = "post",
        ThroughSomebody = "through_somebody",
    }
}

codes! {
    /// Why a contact or an allegation is not taken.
    pub enum Ground = "ground" {
        NotMandate = "not_mandate",
        BodyOutside = "body_outside",
        PrivateMatter = "private_matter",
        CourtPending = "court_pending",
        CourtDecided = "court_decided",
        TooLate = "too_late",
        AnonymousNoBasis = "anonymous_no_basis",
        NoContact = "no_contact",
        RepeatNoNewFact = "repeat_no_new_fact",
        /// Advice is given, the person may return.
        RemedyOpen = "remedy_open",
        UnfoundedOnFace = "unfounded_on_face",
        Withdrawn = "withdrawn",
    }
}

impl Ground {
    /// May we take it all the same? The others leave no choice.
    pub fn is_discretionary(self) -> bool {
        matches!(
            self,
            Self::CourtPending | Self::TooLate | Self::AnonymousNoBasis | Self::RepeatNoNewFact | Self::RemedyOpen
        )
    }
}

/// How the person can be reached without harm.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct SafeContact {
    /// By which ways. Nothing means: only with the receipt.
    #[serde(default)]
    pub ways: Vec<Way>,
    /// Number, address, or the name of the go-between.
    pub at: Option<Line>,
    /// Never do: "no SMS", "ask for Leyla".
    pub never: Option<Words>,
}

impl SafeContact {
    /// Only with the receipt.
    pub const fn receipt_only() -> Self {
        Self { ways: Vec::new(), at: None, never: None }
    }
}

/// What the person said beside the narrative; all of it as they said it.
#[derive(Debug, Clone, Default, Serialize, Deserialize, JsonSchema, PartialEq, Eq)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Who did it.
    pub against: Option<Words>,
    /// Where and when.
    pub place_and_time: Option<Words>,
    /// What was tried already.
    pub tried: Option<Words>,
    /// What the person wishes.
    pub wish: Option<Words>,
    /// The person whose right it is, when somebody else writes.
    pub on_behalf_of: Option<Line>,
    /// May the unit name the person to the body?
    pub may_name: Option<bool>,
}

/// A contact.
#[derive(Debug, Clone, Record)]
#[record(kind = "contact", stage = "stage", due = "next_due", hidden = "receipt")]
pub struct Contact {
    pub id: Id<Contact>,
    pub version: i64,
    pub key_id: KeyRef,
    pub number: Number,
    pub stage: Stage,
    pub channel: Channel,
    /// BCP-47.
    pub language: Line,
    pub for_whom: ForWhom,
    /// False while only the alarm was filed and the other answers may still come.
    pub complete: bool,
    /// When it reached the institution; clocks start here.
    pub received_at: Moment,
    /// When it was typed in.
    pub recorded_at: Moment,
    /// The officer who typed it in; empty for the person's own.
    pub recorded_by: Option<String>,
    /// The person's name as given.
    pub said_by: Option<Sealed<Line>>,
    /// As it was said; never changed.
    pub text_original: Option<Sealed<Words>>,
    pub text_translated: Option<Sealed<Words>>,
    pub translator: Option<String>,
    pub account: Option<Sealed<Account>>,
    pub safe_contact: Sealed<SafeContact>,
    pub danger_stated: DangerStated,
    pub danger_type: Option<Danger>,
    /// When the person is to be removed.
    pub removal_at: Option<Moment>,
    pub class: Option<Class>,
    pub urgency: Option<Urgency>,
    pub disposition: Disposition,
    pub ground: Option<Ground>,
    /// The complaint it became, or the contact it repeats.
    pub became: Option<String>,
    /// Keyed hash of the receipt, in hexadecimal digits.
    pub receipt: Option<String>,
    /// To whom the person was referred.
    pub referred_to: Option<Line>,
    pub handled_by: Option<String>,
    pub team: Option<String>,
    pub settled_at: Option<Moment>,
    pub next_due: Option<Moment>,
}

impl Contact {
    /// Has a danger been flagged and not taken back?
    pub fn in_danger(&self) -> bool {
        self.urgency == Some(Urgency::Danger)
    }

    /// The case it became.
    pub fn case(&self) -> Option<Id<crate::complaint::Complaint>> {
        let became = self.became.as_deref()?;
        if matches!(self.disposition, Disposition::CaseOpened | Disposition::JoinedToCase) { became.parse().ok() } else { None }
    }
}
