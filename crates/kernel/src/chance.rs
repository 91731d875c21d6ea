//! Time and chance: real ones, or a whole institution run again from a seed.

use std::sync::{Mutex, PoisonError};

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::moment::Moment;
use crate::problem::Problem;

/// The house's source of randomness.
pub struct Chance(Mutex<ChaCha20Rng>);

impl Chance {
    /// From the operating system. Errors: it gives none.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the operating system for randomness")]
    pub fn real() -> Result<Self, Problem> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(Problem::ours)?;
        Ok(Self(Mutex::new(ChaCha20Rng::from_seed(seed))))
    }

    /// The same again for the same seed.
    pub fn seeded(seed: u64) -> Self {
        Self(Mutex::new(ChaCha20Rng::seed_from_u64(seed)))
    }

    /// Fills the bytes.
    pub fn fill(&self, bytes: &mut [u8]) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).fill_bytes(bytes);
    }

    /// So many random bytes.
    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }
}

/// The house's clock.
pub enum Time {
    /// The machine's.
    Real,
    /// A simulation's, which stands still until it is set.
    Simulated(Mutex<Moment>),
}

impl Time {
    /// A clock that stands at this moment.
    pub const fn standing_at(moment: Moment) -> Self {
        Self::Simulated(Mutex::new(moment))
    }

    /// Now.
    #[expect(clippy::disallowed_methods, reason = "the one place that asks the machine for the time")]
    pub fn now(&self) -> Moment {
        match self {
            Self::Real => Moment::of(jiff::Timestamp::now()),
            Self::Simulated(moment) => *moment.lock().unwrap_or_else(PoisonError::into_inner),
        }
    }

    /// Sets a simulated clock; a real one goes its own way.
    pub fn set(&self, to: Moment) {
        if let Self::Simulated(moment) = self {
            *moment.lock().unwrap_or_else(PoisonError::into_inner) = to;
        }
    }
}
