mod credential;
mod keyring;
mod parsers;
mod receipt;
mod salt;
mod sealing;
mod stream;
mod token;
mod wrapping;

use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// Chance that is the same again for the same seed.
struct Chance(ChaCha20Rng);

impl Chance {
    fn seeded(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }

    fn fill(&mut self) -> impl FnMut(&mut [u8]) {
        |bytes| self.0.fill_bytes(bytes)
    }

    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        let mut bytes = [0; N];
        self.0.fill_bytes(&mut bytes);
        bytes
    }

    fn below(&mut self, limit: usize) -> usize {
        usize::try_from(self.0.next_u64()).unwrap() % limit
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    bytes.windows(needle.len()).any(|part| part == needle)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn unhex<const N: usize>(text: &str) -> [u8; N] {
    let bytes: Vec<u8> =
        (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect();
    bytes.try_into().unwrap()
}
