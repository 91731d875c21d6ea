//! Every question asked of contacts.

use kernel::house::House;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::seal::Receipt;
use kernel::store::Param;
use kernel::view::View;

use super::record::{Contact, Stage, Urgency};

/// Statements that are not built from a record's columns.
pub const STATEMENTS: &[&str] = &[];

/// What is kept of a receipt: its keyed hash, in hexadecimal digits.
pub fn receipt_name(house: &House, receipt: &Receipt) -> String {
    kernel::text::hex(&receipt.hash(house.keyring.receipt_key()))
}

/// The contact a receipt opens; asked as the house itself, before anybody is known. One keyed look-up, whether the
/// receipt exists or not (AC-complaints-19).
pub fn by_receipt(view: &mut View<'_>, receipt: &Receipt) -> Result<Option<Contact>, Problem> {
    let name = receipt_name(view.house(), receipt);
    Ok(view.records("WHERE t.receipt = $1", &[&name])?.pop())
}

/// What a list of contacts asks for. Empty parts ask for nothing.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Only this stage; those not settled when empty.
    pub stage: Option<Stage>,
    /// Only this urgency.
    pub urgency: Option<Urgency>,
    /// Only those whose deadline has passed.
    pub late: bool,
    /// The deadline and id behind which the page begins.
    pub after: Option<(Moment, String)>,
}

/// One page of a list.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The contacts, the earliest deadline first.
    pub contacts: Vec<Contact>,
    /// Where the next page begins.
    pub next: Option<(Moment, String)>,
}

/// The end of time, behind which contacts without a deadline stand.
const NO_DUE: &str = "9999-12-31T00:00:00.000000Z";

/// A page of `size` contacts that the viewer may see, by their next deadline.
pub fn list(view: &mut View<'_>, ask: &List, size: i64) -> Result<Listed, Problem> {
    let now = view.now();
    let (after_due, after_id) = match &ask.after {
        Some((due, id)) => (due.to_string(), id.clone()),
        None => (String::new(), String::new()),
    };
    let stage = ask.stage.map(|stage| stage.to_string()).unwrap_or_default();
    let urgency = ask.urgency.map(|urgency| urgency.to_string()).unwrap_or_default();
    let values: [&dyn Param; 7] = [&stage, &urgency, &ask.late, &now, &after_due, &after_id, &size];
    let tail = format!(
        "WHERE (($1 = '' AND t.stage <> 'settled') OR t.stage = $1) AND ($2 = '' OR t.urgency = $2)
           AND (NOT $3 OR t.next_due < $4)
           AND ($5 = '' OR COALESCE(t.next_due, '{NO_DUE}') > $5 OR (COALESCE(t.next_due, '{NO_DUE}') = $5 AND t.id > $6))
         ORDER BY COALESCE(t.next_due, '{NO_DUE}'), t.id LIMIT $7"
    );
    let contacts: Vec<Contact> = view.records(&tail, &values)?;
    let full = i64::try_from(contacts.len()).is_ok_and(|found| found == size);
    let next = contacts.last().filter(|_| full).and_then(|last| {
        Some((last.next_due.or_else(|| NO_DUE.parse().ok())?, last.id.to_string()))
    });
    Ok(Listed { contacts, next })
}
