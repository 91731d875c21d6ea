//! The keys of the keyring, each of its own type.

use std::fmt::Write;

use ed25519_dalek::{Signer, SigningKey};
use zeroize::Zeroizing;

use super::secret::secret;

secret! {
    /// What opens one of the three stores.
    StoreKey
}
secret! {
    /// What hashes words for searching.
    WordKey
}
secret! {
    /// What hashes receipts.
    ReceiptKey
}
secret! {
    /// What signs forms, drafts and sessions.
    FormKey
}
secret! {
    /// The seed of the key that signs the audit's checkpoints (Ed25519, RFC 8032).
    AuditKey
}

impl WordKey {
    /// The key, for [`super::mac`].
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl FormKey {
    /// The key, for [`super::mac`].
    pub const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl AuditKey {
    /// The signature of the bytes.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        SigningKey::from_bytes(&self.0).sign(bytes).to_bytes()
    }

    /// The public half, with which anybody verifies.
    pub fn public(&self) -> [u8; 32] {
        SigningKey::from_bytes(&self.0).verifying_key().to_bytes()
    }
}

impl StoreKey {
    /// SQLCipher's literal of a raw key: `x'…'` with 64 hexadecimal digits.
    pub(super) fn literal(&self) -> Zeroizing<String> {
        // Room from the start: text that grows leaves its former copies behind, unwiped.
        let mut literal = Zeroizing::new(String::with_capacity(67));
        literal.push_str("x'");
        for byte in self.0 {
            // Writing into a text cannot fail.
            let _ = write!(literal, "{byte:02x}");
        }
        literal.push('\'');
        literal
    }
}
