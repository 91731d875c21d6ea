//! Ciphers, keys and codes: only kept libraries, each ciphertext with its algorithm and the version of its key.
//!
//! Every module is a pure function of its parameters, with one exception: the library behind age files takes the
//! randomness of a file, and of a new identity, from the operating system itself.

mod base64;
mod credential;
mod keyring;
mod keys;
mod receipt;
mod salt;
mod sealing;
mod secret;
mod stream;
#[cfg(test)]
mod tests;
mod token;
mod wrapping;

pub use credential::{Credential, CredentialError, Identity, Passphrase, Recipient, new_identity};
pub use keyring::{Keyring, KeyringError};
pub use keys::{AuditKey, FormKey, ReceiptKey, WordKey};
pub use receipt::{Receipt, ReceiptError};
pub use salt::{commitment, plain_commitment};
pub use sealing::{Broken, KeyId, Place, RecordKey, key_id, open, seal};
pub use stream::{StreamError, open_stream, seal_stream};
pub use token::{NotAToken, Token, mac, same};
pub use wrapping::{WrapKey, unwrap_key, wrap};
