//! What the audit log says of a record's content: enough to notice a change, too little to test a guess.

use hkdf::Hkdf;
use hmac::Mac;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

use super::sealing::RecordKey;
use super::secret::{Secret, hmac};

/// Sets these salts apart from any other use of a record key.
const PURPOSE: &[u8] = b"amparo audit";

/// The commitment of an audit entry to a record's content: HMAC-SHA-256 under a salt that HKDF derives from the
/// record's key and the entry's id. Without the key nobody can test a guess; once it is erased, nobody ever can.
pub fn commitment(key: &RecordKey, entry: &str, content: &[u8]) -> [u8; 32] {
    let (extracted, expander) = Hkdf::<Sha256>::extract(Some(PURPOSE), key.raw());
    let mut salt = Zeroizing::new(<[u8; 32]>::from(extracted));
    // 32 bytes are always within what HKDF gives. Were they not, the salt would still be a secret of this key.
    let _ = expander.expand(entry.as_bytes(), salt.as_mut());
    let mut mac = hmac(&salt);
    mac.update(content);
    mac.finalize().into_bytes().into()
}

/// The commitment to a record without sealed fields, which holds nothing to be guessed: SHA-256 of the entry's id
/// with its length, and the content.
pub fn plain_commitment(entry: &str, content: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update((entry.len() as u64).to_be_bytes());
    hash.update(entry);
    hash.update(content);
    hash.finalize().into()
}
