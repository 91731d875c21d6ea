//! How often somebody may try: token buckets in memory, by a keyed hash of the network that is made anew every ten
//! minutes, so that nothing here says who it was.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use kernel::moment::Moment;

/// How many networks are remembered at most.
const REMEMBERED: usize = 100_000;

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Counted {
    /// Wrong receipts of one network.
    Receipts,
    /// Wrong receipts in all.
    AllReceipts,
}

impl Counted {
    /// How many in how many seconds.
    const fn allowed(self) -> (u32, i64) {
        match self {
            Self::Receipts => (10, 600),
            Self::AllReceipts => (200, 60),
        }
    }
}

#[derive(Debug, Clone, Copy)]
struct Bucket {
    since: Moment,
    used: u32,
}

/// Who has tried how often.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<(Counted, String), Bucket>>);

impl Limits {
    /// Is there room for one more try?
    pub fn has_room(&self, what: Counted, network: &str, now: Moment) -> bool {
        let (most, span) = what.allowed();
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known
            .get(&(what, network.to_owned()))
            .is_none_or(|bucket| now.seconds_since(bucket.since) >= span || bucket.used < most)
    }

    /// Counts a wrong try.
    pub fn count(&self, what: Counted, network: &str, now: Moment) {
        let (_, span) = what.allowed();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if known.len() >= REMEMBERED {
            known.retain(|(what, _), bucket| now.seconds_since(bucket.since) < what.allowed().1);
        }
        let bucket = known.entry((what, network.to_owned())).or_insert(Bucket { since: now, used: 0 });
        if now.seconds_since(bucket.since) >= span {
            *bucket = Bucket { since: now, used: 0 };
        }
        bucket.used += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_ten_wrong_receipts_a_network_waits_and_another_does_not() {
        let limits = Limits::default();
        let now: Moment = "2026-03-02T08:00:00Z".parse().unwrap();
        for _ in 0..10 {
            assert!(limits.has_room(Counted::Receipts, "a", now));
            limits.count(Counted::Receipts, "a", now);
        }
        assert!(!limits.has_room(Counted::Receipts, "a", now));
        assert!(limits.has_room(Counted::Receipts, "b", now));
        assert!(limits.has_room(Counted::Receipts, "a", now.plus_seconds(600)));
    }
}
