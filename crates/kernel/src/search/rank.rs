//! The order in which found names are shown: half likeness of the romanised words (Jaro-Winkler), half likeness of
//! their skeletons, over the best pairing of words. An order, not a judgement of identity.

use super::parts::{Part, parts};

/// The most readings of a word compared; the likeliest are enough to order by.
const COMPARED: usize = 3;

/// What a candidate loses for each word that the query does not have.
const SPARE_WORD: f64 = 0.01;

/// The most another spelling can reach, so that the very same one stands before it.
const OTHER_SPELLING: f64 = 0.99;

/// A candidate's place in the order.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Ranked {
    /// Where it stands among the candidates given.
    pub index: usize,
    /// Likeness from 0 to 1.
    pub score: f64,
}

/// Orders candidate names by likeness to the query, best first; equals keep the order they came in.
pub fn rank<T: AsRef<str>>(query: &str, candidates: &[T]) -> Vec<Ranked> {
    let (query, _) = parts(query);
    let scored = candidates.iter().enumerate();
    let mut order: Vec<Ranked> =
        scored.map(|(index, name)| Ranked { index, score: likeness(&query, &parts(name.as_ref()).0) }).collect();
    order.sort_by(|a, b| b.score.total_cmp(&a.score).then(a.index.cmp(&b.index)));
    order
}

/// Likeness of two names by their parts, 0 to 1: each word of the query takes the best word still free.
pub fn likeness(query: &[Part], name: &[Part]) -> f64 {
    if query.is_empty() || name.is_empty() {
        return 0.0;
    }
    let mut pairs: Vec<(f64, usize, usize)> = Vec::with_capacity(query.len() * name.len());
    for (i, asked) in query.iter().enumerate() {
        for (j, found) in name.iter().enumerate() {
            pairs.push((best_spelling(asked, found), i, j));
        }
    }
    pairs.sort_by(|a, b| b.0.total_cmp(&a.0).then((a.1, a.2).cmp(&(b.1, b.2))));
    let (mut taken, mut used) = (vec![false; query.len()], vec![false; name.len()]);
    let mut sum = 0.0;
    for (score, i, j) in pairs {
        if !taken[i] && !used[j] {
            (taken[i], used[j]) = (true, true);
            sum += score;
        }
    }
    let spare = used.iter().filter(|used| !**used).count();
    (sum / count(query.len()) - SPARE_WORD * count(spare)).clamp(0.0, 1.0)
}

fn best_spelling(a: &Part, b: &Part) -> f64 {
    a.asked().flat_map(|a| b.stored().map(move |b| word_likeness(a, b))).fold(0.0, f64::max)
}

fn word_likeness(a: &Part, b: &Part) -> f64 {
    if a.word == b.word {
        return 1.0;
    }
    let roman = best(&a.readings, &b.readings, strsim::jaro_winkler);
    let skeleton = best(&a.skeletons, &b.skeletons, strsim::normalized_levenshtein);
    OTHER_SPELLING * (0.5 * roman + 0.5 * skeleton)
}

fn best(a: &[String], b: &[String], likeness: impl Fn(&str, &str) -> f64) -> f64 {
    let pairs = a.iter().take(COMPARED).flat_map(|a| b.iter().take(COMPARED).map(move |b| (a, b)));
    pairs.map(|(a, b)| likeness(a, b)).fold(0.0, f64::max)
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}
