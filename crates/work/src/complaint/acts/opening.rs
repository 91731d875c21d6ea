//! Opening a case and filling it.

use kernel::act::{Act, Nothing};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::sealed::Sealed;
use kernel::store::Json;
use kernel::text::{Line, Words};
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{
    Admissibility, Allegation, Complaint, Issue, Origin, Party, PartyRole, Stage, Waiting,
};
use crate::contact::{self, Contact, Danger, Disposition, ForWhom, Urgency};
use crate::officer;

/// The case that was opened.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Opened {
    /// Its id.
    pub complaint: Id<Complaint>,
    /// Its number.
    pub number: String,
}

/// An allegation as it is first written down.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Alleged {
    pub issue: Issue,
    /// The respondent body, by its record.
    pub body: Option<Id<crate::body::Body>>,
    /// The body in words, when it is not in the list yet.
    pub body_named: Option<Line>,
    /// When, as precisely as it is known.
    pub period: Option<Line>,
    pub place: Option<Line>,
    pub remedy_wanted: Option<Line>,
}

/// Opens a case for a contact.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Open {
    /// What it is about, in one line.
    pub heading: Line,
    /// The case officer; oneself when empty.
    pub owner: Option<Id<officer::Officer>>,
    pub allegations: Vec<Alleged>,
}

impl Act for Open {
    const NAME: &'static str = "complaint.open";
    const GATE: Gate<contact::Stage> = Gate::at(&[contact::Stage::Triaged]);
    type On = Contact;
    type Out = Opened;

    fn run(self, contact: &mut Contact, write: &mut Write<'_>) -> Result<Opened, Problem> {
        let owner = officer::chosen(write, self.owner, "owner")?;
        let complaint = begin(
            write,
            Begun {
                origin: Origin::Contact,
                contact: Some(contact),
                heading: self.heading,
                language: contact.language.clone(),
                urgency: contact.urgency.unwrap_or(Urgency::Normal),
                danger: (contact.danger_type, contact.removal_at),
                received_at: contact.received_at,
                owner,
            },
        )?;
        name_parties(write, contact, &complaint)?;
        let reprisal = self.allegations.iter().any(|alleged| alleged.issue == Issue::Reprisal);
        for alleged in self.allegations {
            allege(write, &complaint, alleged)?;
        }
        contact.became = Some(complaint.id.to_string());
        contact::settle(contact, write, Disposition::CaseOpened)?;
        if reprisal {
            let mut opened = write.hold(&complaint.id)?;
            look_at_reprisal(write, &mut opened, Issue::Reprisal)?;
            write.save(opened)?;
        }
        Ok(Opened { complaint: complaint.id, number: complaint.number.to_string() })
    }
}

/// The danger clock moves to the case with its time used; it neither stops nor begins anew.
fn hand_clocks_over(write: &mut Write<'_>, contact: &Contact, case: &str) -> Result<(), Problem> {
    let from = contact.id.to_string();
    write.clocks(&from, "contact", &from).hand_over(&["danger_first_action", "danger_review"], case, "complaint")
}

fn name_parties(write: &mut Write<'_>, contact: &Contact, complaint: &Complaint) -> Result<(), Problem> {
    let name = match &contact.said_by {
        Some(name) => Some(write.open(name)?),
        None => None,
    };
    name_party(write, complaint, PartyRole::Complainant, name)?;
    let account = match &contact.account {
        Some(account) => Some(write.open(account)?),
        None => None,
    };
    let other = account.and_then(|account| account.on_behalf_of);
    if contact.for_whom == ForWhom::Other {
        name_party(write, complaint, PartyRole::AffectedPerson, other)?;
    }
    Ok(())
}

struct Begun<'c> {
    origin: Origin,
    contact: Option<&'c Contact>,
    heading: Line,
    language: Line,
    urgency: Urgency,
    danger: (Option<Danger>, Option<Moment>),
    received_at: Moment,
    owner: officer::Officer,
}

fn begin(write: &mut Write<'_>, begun: Begun<'_>) -> Result<Complaint, Problem> {
    let id = write.new_id();
    let file = id_text(&id);
    if let Some(contact) = begun.contact {
        hand_clocks_over(write, contact, &file)?;
    }
    let mut clocks = write.clocks(&file, "complaint", &file);
    clocks.start("admissibility", begun.received_at)?;
    if begun.contact.is_some() {
        clocks.start("keep_informed", begun.received_at)?;
    }
    let next_due = clocks.earliest_due()?;
    let complaint = Complaint {
        id,
        version: 0,
        key_id: write.new_key()?,
        number: write.new_number::<Complaint>('V')?,
        stage: Stage::Admissibility,
        waiting_for: Waiting::None,
        origin: begun.origin,
        contact: begun.contact.map(|contact| contact.id.to_string()),
        heading: Sealed::new(begun.heading),
        language: begun.language,
        urgency: begun.urgency,
        danger_type: begun.danger.0,
        removal_at: begun.danger.1,
        owner: begun.owner.id.to_string(),
        team: begun.owner.team,
        received_at: begun.received_at,
        opened_at: write.now(),
        admitted_at: None,
        concluded_at: None,
        concluded_by: None,
        told_at: None,
        closed_at: None,
        withdrawal_asked_at: None,
        withdrawn: false,
        outcome: None,
        reasons: None,
        next_due,
    };
    write.insert(complaint)
}

fn id_text(id: &Id<Complaint>) -> String {
    id.to_string()
}

fn allege(write: &mut Write<'_>, complaint: &Complaint, alleged: Alleged) -> Result<(), Problem> {
    if let Some(body) = &alleged.body {
        write
            .read(|view| view.record(body))
            .map_err(|_| Problem::field("body", "field-unknown-choice"))?;
    }
    let allegation = Allegation {
        id: write.new_id(),
        version: 0,
        key_id: complaint.key_id,
        complaint: complaint.id,
        issue: alleged.issue,
        body: alleged.body.map(|body| body.to_string()),
        body_named: alleged.body_named.map(Sealed::new),
        period: alleged.period.map(Sealed::new),
        place: alleged.place.map(Sealed::new),
        remedy_wanted: alleged.remedy_wanted.map(Sealed::new),
        admissibility: Admissibility::Pending,
        ground: None,
        waived: Json(Vec::new()),
        finding: None,
        finding_by: None,
        finding_reasons: None,
        remedy: None,
    };
    write.insert(allegation).map(|_| ())
}

/// Writes down an allegation of which only the issue is known yet. Reprisal always calls for a look at the danger.
pub(super) fn allege_issue(write: &mut Write<'_>, complaint: &mut Complaint, issue: Issue) -> Result<(), Problem> {
    let alleged =
        Alleged { issue, body: None, body_named: None, period: None, place: None, remedy_wanted: None };
    allege(write, complaint, alleged)?;
    look_at_reprisal(write, complaint, issue)
}

fn look_at_reprisal(write: &mut Write<'_>, complaint: &mut Complaint, issue: Issue) -> Result<(), Problem> {
    if issue != Issue::Reprisal || complaint.in_danger() {
        return Ok(());
    }
    complaint.flag_danger(write, Danger::Reprisal, None)
}

fn name_party(
    write: &mut Write<'_>,
    complaint: &Complaint,
    role: PartyRole,
    name: Option<Line>,
) -> Result<(), Problem> {
    let party = Party {
        id: write.new_id(),
        version: 0,
        key_id: complaint.key_id,
        complaint: complaint.id,
        role,
        name: name.map(Sealed::new),
        since: write.now(),
        until: None,
    };
    write.insert(party).map(|_| ())
}

/// Opens a case without a complainant: press, visit, pattern.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OpenOwnInitiative {
    pub heading: Line,
    /// Why.
    pub reason: Words,
    /// From where it is known.
    pub source: Line,
    pub owner: Id<officer::Officer>,
    pub allegations: Vec<Alleged>,
}

impl Act for OpenOwnInitiative {
    const NAME: &'static str = "complaint.open_own_initiative";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Nothing;
    type Out = Opened;

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<Opened, Problem> {
        let owner = officer::chosen(write, Some(self.owner), "owner")?;
        let language = write.house().clocks().language();
        let complaint = begin(
            write,
            Begun {
                origin: Origin::OwnInitiative,
                contact: None,
                heading: self.heading,
                language: Line::new(&language).map_err(Problem::ours)?,
                urgency: Urgency::Normal,
                danger: (None, None),
                received_at: write.now(),
                owner,
            },
        )?;
        let id = complaint.id.to_string();
        let words = Words::new(&format!("{}\n\n{}", self.source, self.reason)).map_err(Problem::ours)?;
        crate::note::add(write, &id, "complaint", complaint.key_id, words)?;
        for alleged in self.allegations {
            allege(write, &complaint, alleged)?;
        }
        Ok(Opened { complaint: complaint.id, number: complaint.number.to_string() })
    }
}

/// Writes down one more allegation.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddAllegation {
    pub issue: Issue,
    pub body: Option<Id<crate::body::Body>>,
    pub body_named: Option<Line>,
    pub period: Option<Line>,
    pub place: Option<Line>,
    pub remedy_wanted: Option<Line>,
}

impl Act for AddAllegation {
    const NAME: &'static str = "complaint.add_allegation";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Admissibility, Stage::Examination]);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        let Self { issue, body, body_named, period, place, remedy_wanted } = self;
        allege(write, complaint, Alleged { issue, body, body_named, period, place, remedy_wanted })?;
        look_at_reprisal(write, complaint, issue)
    }
}

/// Names somebody in the case.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AddParty {
    pub role: PartyRole,
    pub name: Option<Line>,
}

impl Act for AddParty {
    const NAME: &'static str = "complaint.add_party";
    const GATE: Gate<Stage> = Gate::at(super::super::record::OPEN);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        name_party(write, complaint, self.role, self.name)
    }
}
