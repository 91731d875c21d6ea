//! Ciphers, keys and codes: only kept libraries, each ciphertext with its algorithm and the version of its key.

mod keyring;
mod receipt;
mod sealing;
#[cfg(test)]
mod tests;
mod token;
mod wrapping;

pub use keyring::{Credential, Keyring, KeyringFault, new_identity};
pub use receipt::{Receipt, ReceiptFault};
pub use sealing::{Broken, KeyId, Place, RecordKey, commitment, key_id, open, plain_commitment, seal};
pub use token::{Token, mac, same};
pub use wrapping::{WrapKey, unwrap_key, wrap};
