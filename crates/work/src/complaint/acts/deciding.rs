//! Deciding: admissibility for each allegation, and the finding on each that was admitted. Both pass through a second
//! person; the software decides nothing.

use kernel::act::Act;
use kernel::gate::Gate;
use kernel::id::Id;
use kernel::problem::{FieldProblem, Problem};
use kernel::sealed::Sealed;
use kernel::text::Words;
use kernel::write::Write;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::record::{Admissibility, Allegation, Complaint, Finding, Stage};
use super::wrong;
use crate::contact::Ground;
use crate::message;

/// What is decided on one allegation.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub allegation: Id<Allegation>,
    pub admissibility: Admissibility,
    pub ground: Option<Ground>,
}

/// Decides each allegation and takes the case into examination: at least one is admitted. During examination it decides
/// what was alleged since.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Admit {
    pub decisions: Vec<Decision>,
}

impl Act for Admit {
    const NAME: &'static str = "complaint.admit";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Admissibility, Stage::Examination]).second_person();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if !decide(write, complaint, self.decisions)? {
            return Err(Problem::field("decisions", "admit-none"));
        }
        let (id, now) = (complaint.id.to_string(), write.now());
        complaint.admitted_at = complaint.admitted_at.or(Some(now));
        if complaint.stage == Stage::Examination {
            return Ok(());
        }
        complaint.stage = Stage::Examination;
        let mut clocks = write.clocks(&id, "complaint", &id);
        clocks.meet("admissibility")?;
        clocks.start("examination", now)
    }
}

/// Decides that no allegation can be examined, and tells the complainant why and where else to go.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclareInadmissible {
    pub decisions: Vec<Decision>,
    /// The letter, in the complainant's language.
    pub letter: Words,
}

impl Act for DeclareInadmissible {
    const NAME: &'static str = "complaint.declare_inadmissible";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Admissibility, Stage::Examination]).second_person();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if decide(write, complaint, self.decisions)? {
            return Err(Problem::field("decisions", "inadmissible-but-admitted"));
        }
        complaint.reasons = Some(Sealed::new(self.letter.clone()));
        complaint.stage = Stage::Conclusion;
        complaint.concluded_at = Some(write.now());
        complaint.concluded_by = write.person().map(str::to_owned);
        complaint.stop_clocks(write)?;
        tell(write, complaint, self.letter)
    }
}

fn of_case(write: &mut Write<'_>, complaint: &Complaint) -> Result<Vec<Allegation>, Problem> {
    write.read(|view| view.records("WHERE t.complaint = $1 ORDER BY t.id", &[&complaint.id]))
}

/// Decides the allegations that are pending. What was decided before may be named again, but not otherwise. Says whether
/// any allegation of the case is admitted now.
fn decide(write: &mut Write<'_>, complaint: &Complaint, decisions: Vec<Decision>) -> Result<bool, Problem> {
    let allegations = of_case(write, complaint)?;
    let times = |known: &Allegation| decisions.iter().filter(|made| made.allegation == known.id).count();
    let pending = |known: &Allegation| known.admissibility == Admissibility::Pending;
    let mut faults: Vec<FieldProblem> = Vec::new();
    if allegations.is_empty() {
        faults.push(wrong("decisions", "no-allegation"));
    }
    if allegations.iter().any(|known| times(known) > 1 || (pending(known) && times(known) == 0)) {
        faults.push(wrong("decisions", "each-allegation-once"));
    }
    for (place, made) in decisions.iter().enumerate() {
        let path = |name: &str| format!("decisions.{place}.{name}");
        match allegations.iter().find(|known| known.id == made.allegation) {
            None => faults.push(wrong(path("allegation"), "field-unknown-choice")),
            Some(known) if !pending(known) && (known.admissibility, known.ground) != (made.admissibility, made.ground) => {
                faults.push(wrong(path("admissibility"), "allegation-decided-already"));
            }
            Some(known) if made.ground.is_some_and(|ground| known.waived.contains(&ground)) => {
                faults.push(wrong(path("ground"), "ground-waived"));
            }
            Some(_) => {}
        }
        match (made.admissibility, made.ground) {
            (Admissibility::Pending, _) => faults.push(wrong(path("admissibility"), "field-required")),
            (Admissibility::Inadmissible, None) => faults.push(wrong(path("ground"), "field-required")),
            (Admissibility::Admitted, Some(_)) => faults.push(wrong(path("ground"), "ground-without-refusal")),
            _ => {}
        }
    }
    Problem::if_any(faults)?;
    for made in decisions {
        let mut allegation = write.hold::<Allegation>(&made.allegation)?;
        allegation.admissibility = made.admissibility;
        allegation.ground = made.ground;
        write.save(allegation)?;
    }
    let after = of_case(write, complaint)?;
    Ok(after.iter().any(|known| known.admissibility == Admissibility::Admitted))
}

/// Waives a discretionary ground for an allegation: it refuses it no more, and what it refused is decided anew.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WaiveGround {
    pub allegation: Id<Allegation>,
    pub ground: Ground,
    pub reasons: Words,
}

impl Act for WaiveGround {
    const NAME: &'static str = "complaint.waive_ground";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Admissibility, Stage::Examination]);
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        if !self.ground.is_discretionary() {
            return Err(Problem::field("ground", "ground-not-discretionary"));
        }
        let id = complaint.id.to_string();
        let mut allegation = write.hold::<Allegation>(&self.allegation)?;
        if allegation.complaint != complaint.id {
            return Err(Problem::field("allegation", "field-unknown-choice"));
        }
        if allegation.ground == Some(self.ground) {
            allegation.admissibility = Admissibility::Pending;
            allegation.ground = None;
        }
        if !allegation.waived.contains(&self.ground) {
            allegation.waived.0.push(self.ground);
        }
        write.save(allegation)?;
        crate::note::add(write, &id, "complaint", complaint.key_id, self.reasons)
    }
}

/// The finding on one allegation.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FindingOn {
    pub allegation: Id<Allegation>,
    pub finding: Finding,
    pub reasons: Words,
}

/// Concludes the examination: a reasoned finding on each admitted allegation. The head approves what is established.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Conclude {
    pub findings: Vec<FindingOn>,
    /// The conclusion as a whole.
    pub reasons: Words,
}

impl Act for Conclude {
    const NAME: &'static str = "complaint.conclude";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Examination, Stage::Mediation]).second_person();
    type On = Complaint;
    type Out = ();

    fn run(self, complaint: &mut Complaint, write: &mut Write<'_>) -> Result<(), Problem> {
        self.check(&of_case(write, complaint)?)?;
        let by = write.person().map(str::to_owned);
        for found in self.findings {
            let mut allegation = write.hold::<Allegation>(&found.allegation)?;
            allegation.finding = Some(found.finding);
            allegation.finding_by.clone_from(&by);
            allegation.finding_reasons = Some(Sealed::new(found.reasons));
            write.save(allegation)?;
        }
        complaint.stage = Stage::Conclusion;
        complaint.concluded_at = Some(write.now());
        complaint.concluded_by = by;
        complaint.reasons = Some(Sealed::new(self.reasons));
        complaint.stop_clocks(write)
    }

    /// The head decides where a violation was established (AC-complaints-14).
    fn approval_grant(&self, _: &Complaint) -> String {
        let established = self.findings.iter().any(|found| found.finding == Finding::Established);
        if established { "complaint.conclude/approve_established" } else { "complaint.conclude/approve" }.to_owned()
    }
}

impl Conclude {
    fn check(&self, allegations: &[Allegation]) -> Result<(), Problem> {
        let mut faults = Vec::new();
        let admitted: Vec<&Allegation> =
            allegations.iter().filter(|known| known.admissibility == Admissibility::Admitted).collect();
        if allegations.iter().any(|known| known.admissibility == Admissibility::Pending) {
            faults.push(wrong("findings", "allegation-pending"));
        } else if admitted.is_empty() {
            faults.push(wrong("findings", "no-admitted-allegation"));
        }
        for known in &admitted {
            if self.findings.iter().filter(|found| found.allegation == known.id).count() != 1 {
                faults.push(wrong("findings", "each-admitted-allegation-once"));
                break;
            }
        }
        for (place, found) in self.findings.iter().enumerate() {
            if !admitted.iter().any(|known| known.id == found.allegation) {
                faults.push(wrong(format!("findings.{place}.allegation"), "field-unknown-choice"));
            }
        }
        Problem::if_any(faults)
    }
}

/// Sends the complainant a letter about the end of the case.
pub(super) fn tell(write: &mut Write<'_>, complaint: &mut Complaint, letter: Words) -> Result<(), Problem> {
    if complaint.contact.is_none() {
        return Ok(());
    }
    let contact = complaint.contact_of(write)?;
    message::from_case(write, complaint, &contact, letter)?;
    complaint.told_at = Some(write.now());
    let id = complaint.id.to_string();
    let mut clocks = write.clocks(&id, "complaint", &id);
    clocks.meet("acknowledge")?;
    clocks.meet("keep_informed")
}
