//! The store `search`: which keyed words lead to which records. It is filled by jobs after the acts, and can be made
//! anew from the records at any time.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, PoisonError};

use super::keys::{Alternative, Field, Query, SearchKey, SearchSecret};
use crate::problem::Problem;
use crate::store::{Conn, Param, StoreFault};

/// Words asked for in one statement.
const TOGETHER: usize = 16;
/// The most lines that are looked through for one word of a query.
const LINES: i64 = 20_000;
/// The longest query, in signs.
const LONGEST: usize = 200;

/// What a record can be found by.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Findable {
    /// People's names.
    pub names: Vec<String>,
    /// Narratives and other running text.
    pub texts: Vec<String>,
}

/// A record that may be meant. Whether the asker may see it is for a view to say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The record's kind.
    pub kind: String,
    /// The record.
    pub record: String,
    /// Was it found by a name?
    pub by_name: bool,
}

/// Opens the store again.
type Reopen = Box<dyn Fn() -> Result<Conn, StoreFault> + Send + Sync>;

/// The index.
pub struct SearchIndex {
    conn: Mutex<Conn>,
    reopen: Reopen,
    secret: SearchSecret,
}

impl SearchIndex {
    pub(crate) fn open(reopen: Reopen, secret: SearchSecret) -> Result<Self, StoreFault> {
        Ok(Self { conn: Mutex::new(reopen()?), reopen, secret })
    }

    /// Writes down what a record can be found by, instead of what stood there before.
    pub fn put(&self, kind: &str, record: &str, file: &str, findable: &Findable) -> Result<(), Problem> {
        let names = findable.names.iter().flat_map(|name| self.secret.keys_of_name(name).keys);
        let texts = findable.texts.iter().flat_map(|text| self.secret.keys_of_text(text).keys);
        let words: HashSet<SearchKey> = names.chain(texts).collect();
        let mut words: Vec<SearchKey> = words.into_iter().collect();
        words.sort_unstable();
        let write = |conn: &mut Conn| {
            conn.begin()?;
            let written = replace(conn, kind, record, file, &words);
            match written {
                Ok(()) => conn.commit(),
                Err(fault) => {
                    let _ = conn.rollback();
                    Err(fault)
                }
            }
        };
        let mut conn = self.conn.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(conn.again(&self.reopen, write)?)
    }

    /// Is nothing written down yet, as after a restore?
    pub fn is_empty(&self) -> Result<bool, Problem> {
        let read = |conn: &mut Conn| {
            conn.query("SELECT record FROM search_key LIMIT 1", &[], |row| row.get::<String>(0))
                .map(|rows| rows.is_empty())
        };
        Ok(self.conn.lock().unwrap_or_else(PoisonError::into_inner).again(&self.reopen, read)?)
    }

    /// The records that a query may mean, those found by a name first; at most so many.
    pub fn find(&self, asked: &str, most: usize) -> Result<Vec<Hit>, Problem> {
        let asked: String = asked.chars().take(LONGEST).collect();
        let mut hits: Vec<Hit> = Vec::new();
        for field in [Field::Name, Field::Text] {
            let query = self.secret.keys_of_query(&asked, field);
            for (kind, record) in self.meant(&query)? {
                if hits.len() < most && !hits.iter().any(|hit| hit.record == record) {
                    hits.push(Hit { kind, record, by_name: field == Field::Name });
                }
            }
        }
        Ok(hits)
    }

    /// The records that hit each group of the query, or any pair; the best first.
    fn meant(&self, query: &Query) -> Result<Vec<(String, String)>, Problem> {
        let mut scores: HashMap<(String, String), (usize, usize)> = HashMap::new();
        for group in &query.groups {
            for (record, strength) in self.hit(group)? {
                let (groups, best) = scores.entry(record).or_default();
                *groups += 1;
                *best += strength;
            }
        }
        scores.retain(|_, (groups, _)| *groups == query.groups.len());
        for pair in &query.pairs {
            for (record, strength) in self.hit(pair)? {
                scores.entry(record).or_default().1 += 2 * strength;
            }
        }
        let mut found: Vec<_> = scores.into_iter().collect();
        found.sort_by(|(one, (_, a)), (other, (_, b))| b.cmp(a).then_with(|| other.cmp(one)));
        Ok(found.into_iter().map(|(record, _)| record).collect())
    }

    /// The records that one of these leads to, with the strength of the strongest.
    fn hit(&self, group: &[Alternative]) -> Result<HashMap<(String, String), usize>, Problem> {
        let mut found: HashMap<(String, String), usize> = HashMap::new();
        let strength: HashMap<SearchKey, usize> =
            group.iter().rev().enumerate().map(|(at, one)| (one.key, at + 1)).collect();
        for some in group.chunks(TOGETHER) {
            // Every statement has the same number of words, so that the store need not prepare one for each number.
            let words: Vec<Vec<u8>> = (0..TOGETHER)
                .map(|at| some.get(at).or(some.first()).map_or(Vec::new(), |one| one.key.0.to_vec()))
                .collect();
            let places: Vec<String> = (1..=TOGETHER).map(|at| format!("${at}")).collect();
            let sql = format!(
                "SELECT word, kind, record FROM search_key WHERE word IN ({}) ORDER BY record DESC LIMIT {LINES}",
                places.join(", ")
            );
            let values: Vec<&dyn Param> = words.iter().map(|word| word as &dyn Param).collect();
            let read = |conn: &mut Conn| {
                conn.query(&sql, &values, |row| {
                    Ok::<_, StoreFault>((row.get::<Vec<u8>>(0)?, row.get::<String>(1)?, row.get::<String>(2)?))
                })
            };
            let rows = self.conn.lock().unwrap_or_else(PoisonError::into_inner).again(&self.reopen, read)?;
            for (word, kind, record) in rows {
                let Ok(word) = <[u8; 8]>::try_from(word.as_slice()) else { continue };
                let strength = strength.get(&SearchKey(word)).copied().unwrap_or_default();
                let best = found.entry((kind, record)).or_default();
                *best = strength.max(*best);
            }
        }
        Ok(found)
    }
}

fn replace(conn: &mut Conn, kind: &str, record: &str, file: &str, words: &[SearchKey]) -> Result<(), StoreFault> {
    conn.execute("DELETE FROM search_key WHERE record = $1 AND kind = $2", &[&record, &kind])?;
    for word in words {
        let word = word.0.to_vec();
        let sql = "INSERT INTO search_key (word, kind, record, file) VALUES ($1, $2, $3, $4)";
        conn.execute(sql, &[&word, &kind, &record, &file])?;
    }
    Ok(())
}
