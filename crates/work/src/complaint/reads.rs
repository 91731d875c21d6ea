//! Every question asked of complaints.

use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::record::Record;
use kernel::store::Param;
use kernel::view::View;

use super::record::{Allegation, Complaint, Finding, Party, Stage};
use crate::contact::Urgency;

/// Statements that are not built from a record's columns.
pub const STATEMENTS: &[&str] = &[];

/// What a list of cases asks for. Empty parts ask for nothing.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Only this stage; open ones when empty.
    pub stage: Option<Stage>,
    /// Only this urgency.
    pub urgency: Option<Urgency>,
    /// Only this case officer's, by id.
    pub owner: Option<String>,
    /// Only those whose deadline has passed.
    pub late: bool,
    /// The deadline and id behind which the page begins.
    pub after: Option<(Moment, String)>,
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The cases, the earliest deadline first.
    pub complaints: Vec<Complaint>,
    /// Where the next page begins.
    pub next: Option<(Moment, String)>,
}

/// The end of time, behind which cases without a deadline stand.
const NO_DUE: &str = "9999-12-31T00:00:00.000000Z";

/// A page of `size` cases that the viewer may see, by their next deadline.
pub fn list(view: &mut View<'_>, ask: &List, size: i64) -> Result<Listed, Problem> {
    let now = view.now();
    let (after_due, after_id) = match &ask.after {
        Some((due, id)) => (due.to_string(), id.clone()),
        None => (String::new(), String::new()),
    };
    let stage = ask.stage.map(|stage| stage.to_string()).unwrap_or_default();
    let urgency = ask.urgency.map(|urgency| urgency.to_string()).unwrap_or_default();
    let owner = ask.owner.clone().unwrap_or_default();
    let values: [&dyn Param; 8] = [&stage, &urgency, &owner, &ask.late, &now, &after_due, &after_id, &size];
    let tail = format!(
        "WHERE (($1 = '' AND t.stage <> 'closed') OR t.stage = $1) AND ($2 = '' OR t.urgency = $2)
           AND ($3 = '' OR t.owner = $3) AND (NOT $4 OR t.next_due < $5)
           AND ($6 = '' OR COALESCE(t.next_due, '{NO_DUE}') > $6 OR (COALESCE(t.next_due, '{NO_DUE}') = $6 AND t.id > $7))
         ORDER BY COALESCE(t.next_due, '{NO_DUE}'), t.id LIMIT $8"
    );
    let complaints: Vec<Complaint> = view.records(&tail, &values)?;
    let full = i64::try_from(complaints.len()).is_ok_and(|found| found == size);
    let next = complaints.last().filter(|_| full).and_then(|last| {
        let due = last.next_due.or_else(|| NO_DUE.parse().ok())?;
        Some((due, last.id().to_string()))
    });
    Ok(Listed { complaints, next })
}

/// The allegations of a case, in the order they were written down.
pub fn allegations(view: &mut View<'_>, complaint: &Complaint) -> Result<Vec<Allegation>, Problem> {
    view.records("WHERE t.complaint = $1 ORDER BY t.id", &[&complaint.id])
}

/// The parties of a case.
pub fn parties(view: &mut View<'_>, complaint: &Complaint) -> Result<Vec<Party>, Problem> {
    view.records("WHERE t.complaint = $1 ORDER BY t.id", &[&complaint.id])
}

/// What must be done before the case can close: codes of problems.
pub fn missing_before_closing(complaint: &Complaint) -> Vec<&'static str> {
    let mut found = Vec::new();
    if complaint.in_danger() {
        found.push("danger-open");
    }
    if complaint.contact.is_some() && complaint.told_at.is_none() {
        found.push("complainant-not-told");
    }
    found
}

/// What the case page says is missing for the next step.
pub fn missing(complaint: &Complaint, allegations: &[Allegation]) -> Vec<&'static str> {
    match complaint.stage {
        Stage::Admissibility if allegations.is_empty() => vec!["no-allegation"],
        Stage::Conclusion | Stage::FollowUp => missing_before_closing(complaint),
        _ => Vec::new(),
    }
}

/// Is a violation established in any allegation?
pub fn established(allegations: &[Allegation]) -> bool {
    allegations.iter().any(|one| one.finding == Some(Finding::Established))
}
