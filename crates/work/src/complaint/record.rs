//! A complaint, shown as *case*: the file opened for a contact that alleges a violation, or on own initiative; with
//! its allegations, each with its own admissibility and finding, and its parties.

use kernel::id::Id;
use kernel::moment::Moment;
use kernel::number::Number;
use kernel::sealed::{KeyRef, Sealed};
use kernel::store::Json;
use kernel::text::{Line, Words};
use kernel::{Record, codes};

use crate::contact::{Danger, Ground, Urgency};

codes! {
    /// Where a complaint stands. The codes are fixed; local names are words.
    pub enum Stage = "complaint-stage" {
        Admissibility = "admissibility",
        Examination = "examination",
        Mediation = "mediation",
        Conclusion = "conclusion",
        FollowUp = "follow_up",
        Closed = "closed",
    }
}

/// The stages at which a complaint is open.
pub const OPEN: &[Stage] =
    &[Stage::Admissibility, Stage::Examination, Stage::Mediation, Stage::Conclusion, Stage::FollowUp];

codes! {
    /// For whom the case waits. Only waiting for the complainant pauses clocks.
    pub enum Waiting = "waiting" {
        None = "none",
        Complainant = "complainant",
        Body = "body",
        Expert = "expert",
        Court = "court",
        Translation = "translation",
        ExchangePartner = "exchange_partner",
    }
}

codes! {
    /// Where the case came from.
    pub enum Origin = "origin" {
        Contact = "contact",
        OwnInitiative = "own_initiative",
        Visit = "visit",
        Exchange = "exchange",
        SystemicIssue = "systemic_issue",
    }
}

codes! {
    /// Whether an allegation may and will be examined.
    pub enum Admissibility = "admissibility" {
        Pending = "pending",
        Admitted = "admitted",
        Inadmissible = "inadmissible",
        Referred = "referred",
    }
}

codes! {
    /// What a person decided on an allegation; the software never derives it.
    pub enum Finding = "finding" {
        Established = "established",
        PartlyEstablished = "partly_established",
        NotEstablished = "not_established",
        NotDetermined = "not_determined",
    }
}

codes! {
    /// Why the case closed; one primary code.
    pub enum Outcome = "outcome" {
        ResolvedDuring = "resolved_during",
        Settled = "settled",
        RecommendationIssued = "recommendation_issued",
        ViolationNoRemedyPossible = "violation_no_remedy_possible",
        NotEstablished = "not_established",
        ReferredFollowed = "referred_followed",
        AdviceSufficient = "advice_sufficient",
        Inadmissible = "inadmissible",
        Withdrawn = "withdrawn",
        ContactLost = "contact_lost",
        Joined = "joined",
        DiedContinuedNone = "died_continued_none",
    }
}

codes! {
    /// What somebody in detention says when asked in confidence whether they take the complaint back.
    pub enum WithdrawalAnswer = "withdrawal-answer" {
        Confirmed = "confirmed",
        Refused = "refused",
        UnderPressure = "under_pressure",
    }
}

codes! {
    /// A way to ask somebody in detention that nobody overhears.
    pub enum SafeWay = "safe-way" {
        FaceToFace = "face_to_face",
        SafeLine = "safe_line",
    }
}

codes! {
    /// What the person got in the end.
    pub enum Remedy = "remedy" {
        None = "none",
        Stopped = "stopped",
        Released = "released",
        DocumentIssued = "document_issued",
        DecisionChanged = "decision_changed",
        Payment = "payment",
        Housing = "housing",
        Treatment = "treatment",
        SchoolPlace = "school_place",
        Apology = "apology",
        Discipline = "discipline",
        ProsecutionOpened = "prosecution_opened",
        RuleChanged = "rule_changed",
        FamilyReunited = "family_reunited",
        ReturnAllowed = "return_allowed",
    }
}

codes! {
    /// What a violation is about, on two levels.
    pub enum Issue = "issue" {
        AsylumAccess = "asylum.access",
        AsylumProcedure = "asylum.procedure",
        AsylumRefoulement = "asylum.refoulement",
        RemovalExpulsion = "removal.expulsion",
        StatusDocuments = "status.documents",
        StatusResidence = "status.residence",
        Nationality = "nationality",
        IdpRegistration = "idp.registration",
        IdpAllowance = "idp.allowance",
        IdpHousing = "idp.housing",
        IdpReturn = "idp.return",
        HlpProperty = "hlp.property",
        DetentionLawfulness = "detention.lawfulness",
        DetentionConditions = "detention.conditions",
        DetentionHealth = "detention.health",
        Illtreatment = "illtreatment",
        Police = "police",
        Border = "border",
        FamilyUnity = "family.unity",
        ChildProtection = "child.protection",
        BirthRegistration = "birth.registration",
        Health = "health",
        Education = "education",
        Work = "work",
        Social = "social",
        Trafficking = "trafficking",
        Discrimination = "discrimination",
        Justice = "justice",
        ViolenceGender = "violence.gender",
        Privacy = "privacy",
        Reprisal = "reprisal",
        AbroadConsular = "abroad.consular",
    }
}

codes! {
    /// What somebody is in a case.
    pub enum PartyRole = "party-role" {
        Complainant = "complainant",
        AffectedPerson = "affected_person",
        Representative = "representative",
        Intermediary = "intermediary",
        Witness = "witness",
        Official = "official",
    }
}

/// A complaint.
#[derive(Debug, Clone, Record)]
#[record(kind = "complaint", stage = "stage", due = "next_due")]
pub struct Complaint {
    pub id: Id<Complaint>,
    pub version: i64,
    pub key_id: KeyRef,
    pub number: Number,
    pub stage: Stage,
    pub waiting_for: Waiting,
    pub origin: Origin,
    /// The contact it was opened for.
    pub contact: Option<String>,
    /// What it is about, in one line.
    pub heading: Sealed<Line>,
    /// The complainant's language, BCP-47.
    pub language: Line,
    pub urgency: Urgency,
    pub danger_type: Option<Danger>,
    pub removal_at: Option<Moment>,
    /// The case officer.
    pub owner: String,
    pub team: Option<String>,
    pub received_at: Moment,
    pub opened_at: Moment,
    pub admitted_at: Option<Moment>,
    pub concluded_at: Option<Moment>,
    /// The person who wrote the conclusion.
    pub concluded_by: Option<String>,
    /// When the complainant was told the conclusion.
    pub told_at: Option<Moment>,
    pub closed_at: Option<Moment>,
    /// When somebody in detention asked to take it back; empty again once they were asked in confidence.
    pub withdrawal_asked_at: Option<Moment>,
    pub withdrawn: bool,
    pub outcome: Option<Outcome>,
    pub reasons: Option<Sealed<Words>>,
    pub next_due: Option<Moment>,
}

/// One alleged violation: issue × body × persons × period × place.
#[derive(Debug, Clone, Record)]
#[record(kind = "allegation", file = "complaint")]
pub struct Allegation {
    pub id: Id<Allegation>,
    pub version: i64,
    pub key_id: KeyRef,
    pub complaint: Id<Complaint>,
    pub issue: Issue,
    /// The respondent body, by its record.
    pub body: Option<String>,
    /// The body in the complainant's words, when it is not in the list yet.
    pub body_named: Option<Sealed<Line>>,
    pub period: Option<Sealed<Line>>,
    pub place: Option<Sealed<Line>>,
    pub remedy_wanted: Option<Sealed<Line>>,
    pub admissibility: Admissibility,
    pub ground: Option<Ground>,
    /// Discretionary grounds that the head waived: none of them refuses it any more.
    pub waived: Json<Vec<Ground>>,
    pub finding: Option<Finding>,
    pub finding_by: Option<String>,
    pub finding_reasons: Option<Sealed<Words>>,
    pub remedy: Option<Remedy>,
}

/// Somebody in a case.
#[derive(Debug, Clone, Record)]
#[record(kind = "party", file = "complaint")]
pub struct Party {
    pub id: Id<Party>,
    pub version: i64,
    pub key_id: KeyRef,
    pub complaint: Id<Complaint>,
    pub role: PartyRole,
    pub name: Option<Sealed<Line>>,
    pub since: Moment,
    pub until: Option<Moment>,
}

/// One closing of a case; it stays as it was when the case is reopened (AC-complaints-16).
#[derive(Debug, Clone, Record)]
#[record(kind = "closing", file = "complaint")]
pub struct Closing {
    pub id: Id<Closing>,
    pub version: i64,
    pub complaint: Id<Complaint>,
    pub outcome: Outcome,
    pub closed_at: Moment,
    pub reopened_at: Option<Moment>,
}
