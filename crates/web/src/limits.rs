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

/// Over the limit one try passes in so many seconds: slower, never closed.
const SLOW: i64 = 30;

#[derive(Debug, Clone, Copy)]
struct Bucket {
    since: Moment,
    used: u32,
    last: Moment,
}

/// Who has tried how often.
#[derive(Debug, Default)]
pub struct Limits(Mutex<HashMap<(Counted, String), Bucket>>);

impl Limits {
    /// Takes a try before it is known whether it is wrong, so that many at once do not slip through together.
    /// Errors: the seconds to wait for the next one.
    pub fn take(&self, what: Counted, network: &str, now: Moment) -> Result<(), i64> {
        let (most, _) = what.allowed();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let bucket = bucket(&mut known, what, network, now);
        let rest = now.seconds_since(bucket.last);
        if bucket.used >= most && rest < SLOW {
            return Err((SLOW - rest).clamp(1, SLOW));
        }
        bucket.used = bucket.used.saturating_add(1);
        bucket.last = now;
        Ok(())
    }

    /// Gives a try back: it was right.
    pub fn give_back(&self, what: Counted, network: &str) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = known.get_mut(&(what, network.to_owned())) {
            bucket.used = bucket.used.saturating_sub(1);
        }
    }
}

fn bucket<'k>(
    known: &'k mut HashMap<(Counted, String), Bucket>,
    what: Counted,
    network: &str,
    now: Moment,
) -> &'k mut Bucket {
    let (_, span) = what.allowed();
    if known.len() >= REMEMBERED {
        known.retain(|(what, _), bucket| now.seconds_since(bucket.since) < what.allowed().1);
    }
    let fresh = Bucket { since: now, used: 0, last: now };
    let bucket = known.entry((what, network.to_owned())).or_insert(fresh);
    if now.seconds_since(bucket.since) >= span {
        *bucket = fresh;
    }
    bucket
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_ten_wrong_receipts_a_network_waits_and_another_does_not() {
        let limits = Limits::default();
        let now: Moment = "2026-03-02T08:00:00Z".parse().unwrap();
        for _ in 0..10 {
            assert_eq!(limits.take(Counted::Receipts, "a", now), Ok(()));
        }
        assert!(limits.take(Counted::Receipts, "a", now).is_err());
        assert_eq!(limits.take(Counted::Receipts, "b", now), Ok(()));
        assert_eq!(limits.take(Counted::Receipts, "a", now.plus_seconds(600)), Ok(()));
    }

    #[test]
    fn over_the_limit_one_try_passes_in_thirty_seconds_and_a_right_one_costs_nothing() {
        let limits = Limits::default();
        let now: Moment = "2026-03-02T08:00:00Z".parse().unwrap();
        for _ in 0..20 {
            assert_eq!(limits.take(Counted::Receipts, "a", now), Ok(()));
            limits.give_back(Counted::Receipts, "a");
        }
        for _ in 0..10 {
            assert_eq!(limits.take(Counted::Receipts, "a", now), Ok(()));
        }
        assert_eq!(limits.take(Counted::Receipts, "a", now), Err(30));
        assert_eq!(limits.take(Counted::Receipts, "a", now.plus_seconds(29)), Err(1));
        assert_eq!(limits.take(Counted::Receipts, "a", now.plus_seconds(30)), Ok(()));
        assert_eq!(limits.take(Counted::Receipts, "a", now.plus_seconds(30)), Err(30));
    }
}
