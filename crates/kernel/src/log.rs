//! The audit log as it grows: one entry an act, in the act's own transaction; numbered and gathered into the tree
//! just after, in order, by one node at a time; the tree's head signed.

use ed25519_dalek::VerifyingKey;

use crate::audit::checkpoint::{Checkpoint, Origin, SignedCheckpoint};
use crate::audit::entry::{Entry, On, Touched};
use crate::audit::text::Timestamp;
use crate::audit::tree::{Frontier, TreeHash};
use crate::house::House;
use crate::moment::Moment;
use crate::problem::Problem;
use crate::store::{Conn, Json, Param, Row, StoreFault};

/// How many entries are numbered in one go.
const TOGETHER: i64 = 5_000;

/// How many entries are read in one go.
const PAGE: i64 = 1_000;

/// A signed head, and the number of entries it covers.
type Head = (u64, SignedCheckpoint);

const COLUMNS: &str = "id, at, actor, person, act, on_kind, on_id, touched, under, outcome, place";

/// Writes an entry.
pub(crate) fn append(conn: &mut Conn, entry: &Entry, file: &str) -> Result<(), Problem> {
    let (kind, id) = entry.on.as_ref().map_or(("", ""), |on| (on.kind.as_str(), on.id.as_str()));
    let at = entry.at.as_str();
    let touched = Json(entry.touched.clone());
    let sql = "INSERT INTO audit (id, at, actor, person, act, on_kind, on_id, file, touched, under, outcome)
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    let values: [&dyn Param; 11] = [
        &entry.id,
        &at,
        &entry.actor,
        &entry.person,
        &entry.act,
        &kind,
        &id,
        &file,
        &touched,
        &entry.under,
        &entry.outcome,
    ];
    conn.execute(sql, &values)?;
    Ok(())
}

fn entry(row: &Row<'_>) -> Result<Entry, StoreFault> {
    let (kind, id): (String, String) = (row.get(5)?, row.get(6)?);
    let place: Option<i64> = row.get(10)?;
    Ok(Entry {
        seq: place.and_then(|place| u64::try_from(place).ok()),
        id: row.get(0)?,
        at: Timestamp::new(row.get::<String>(1)?).map_err(|fault| StoreFault::Other(fault.to_string()))?,
        actor: row.get(2)?,
        person: row.get(3)?,
        act: row.get(4)?,
        on: if kind.is_empty() { None } else { Some(On { kind, id }) },
        touched: row.get::<Json<Vec<Touched>>>(7)?.0,
        under: row.get(8)?,
        outcome: row.get(9)?,
    })
}

/// The growing edge of the tree, as it is kept.
fn frontier(conn: &mut Conn, for_change: &str) -> Result<Frontier, Problem> {
    let sql = format!("SELECT state FROM frontier WHERE name = 'audit'{for_change}");
    let known = conn.query(&sql, &[], |row| row.get::<Vec<u8>>(0))?;
    match known.first() {
        Some(state) => Frontier::from_bytes(state).map_err(Problem::ours),
        None => Ok(Frontier::new()),
    }
}

/// Numbers what is not numbered yet and signs the head of the tree. Says how many entries were numbered.
pub(crate) fn seal_up(conn: &mut Conn, house: &House) -> Result<u64, Problem> {
    let lock = conn.for_change();
    let mut frontier = frontier(conn, lock)?;
    let sql = format!("SELECT {COLUMNS} FROM audit WHERE place IS NULL ORDER BY at, id LIMIT $1");
    let fresh = conn.query(&sql, &[&TOGETHER], entry)?;
    if fresh.is_empty() {
        return Ok(0);
    }
    for one in &fresh {
        let place = i64::try_from(frontier.size()).map_err(Problem::ours)?;
        conn.execute("UPDATE audit SET place = $1 WHERE id = $2", &[&place, &one.id])?;
        frontier.append(one.leaf());
    }
    let sql = "INSERT INTO frontier (name, state) VALUES ('audit', $1)
               ON CONFLICT (name) DO UPDATE SET state = excluded.state";
    conn.execute(sql, &[&frontier.to_bytes()])?;
    sign(conn, house, &frontier)?;
    Ok(fresh.len() as u64)
}

fn sign(conn: &mut Conn, house: &House, frontier: &Frontier) -> Result<(), Problem> {
    let at = house.now();
    let key = VerifyingKey::from_bytes(&house.keyring.audit_key().public()).map_err(Problem::ours)?;
    let last = conn.query("SELECT note FROM checkpoint ORDER BY size DESC LIMIT 1", &[], |row| row.get::<String>(0))?;
    let last = last.first().map(|note| SignedCheckpoint::parse(note)).transpose().map_err(Problem::ours)?;
    let stamp = Timestamp::new(at.to_string()).map_err(Problem::ours)?;
    let signed = Checkpoint::after(last.as_ref().map(|last| &last.checkpoint), origin()?, frontier, stamp)
        .map_err(Problem::ours)?
        .sign(&key, &|bytes| house.keyring.audit_key().sign(bytes));
    let size = i64::try_from(frontier.size()).map_err(Problem::ours)?;
    conn.execute("INSERT INTO checkpoint (size, at, note) VALUES ($1, $2, $3)", &[&size, &at, &signed.text()])?;
    Ok(())
}

/// Which log a checkpoint is of.
pub fn origin() -> Result<Origin, Problem> {
    Origin::new("amparo-audit").map_err(Problem::ours)
}

/// The root of the numbered log, and its size: the same for the same seed.
pub(crate) fn root(conn: &mut Conn) -> Result<(u64, TreeHash), Problem> {
    let frontier = frontier(conn, "")?;
    Ok((frontier.size(), frontier.root()))
}

/// One page of the numbered log from this place on, with the signed heads that belong behind its entries.
pub(crate) fn page(conn: &mut Conn, from: u64) -> Result<(Vec<Entry>, Vec<Head>), Problem> {
    let from = i64::try_from(from).map_err(Problem::ours)?;
    let sql = format!("SELECT {COLUMNS} FROM audit WHERE place >= $1 ORDER BY place LIMIT $2");
    let entries = conn.query(&sql, &[&from, &PAGE], entry)?;
    let upto = from.saturating_add(PAGE);
    let sql = "SELECT size, note FROM checkpoint WHERE size > $1 AND size <= $2 ORDER BY size";
    let rows =
        conn.query(sql, &[&from, &upto], |row| Ok::<_, StoreFault>((row.get::<i64>(0)?, row.get::<String>(1)?)))?;
    let mut heads = Vec::with_capacity(rows.len());
    for (size, note) in rows {
        let size = u64::try_from(size).map_err(Problem::ours)?;
        heads.push((size, SignedCheckpoint::parse(&note).map_err(Problem::ours)?));
    }
    Ok((entries, heads))
}

/// One line of a file's history: what was done, by whom, when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Past {
    /// When.
    pub at: Moment,
    /// The act.
    pub act: String,
    /// Who, as the log names them.
    pub actor: String,
    /// Kind and id of the record it was done to.
    pub on: (String, String),
    /// `done` or `proposed`.
    pub outcome: String,
    /// By which approval.
    pub under: Option<String>,
}

/// The history of a file, latest first.
pub(crate) fn history(conn: &mut Conn, file: &str, most: i64) -> Result<Vec<Past>, Problem> {
    let sql = "SELECT at, act, actor, on_kind, on_id, outcome, under FROM audit WHERE file = $1
               ORDER BY at DESC, id DESC LIMIT $2";
    Ok(conn.query(sql, &[&file, &most], |row| {
        Ok::<_, StoreFault>(Past {
            at: row.get(0)?,
            act: row.get(1)?,
            actor: row.get(2)?,
            on: (row.get(3)?, row.get(4)?),
            outcome: row.get(5)?,
            under: row.get(6)?,
        })
    })?)
}
