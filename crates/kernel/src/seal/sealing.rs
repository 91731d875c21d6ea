//! Sealing a field: XChaCha20-Poly1305 under the record's key, bound to the place where it stands.

use std::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

use super::secret::{Secret, secret};

/// XChaCha20-Poly1305.
const ALGORITHM: u8 = 1;
/// The version of record keys.
const VERSION: u8 = 1;
const KEY_ID: usize = 16;
const HEADER: usize = 2 + KEY_ID;
const NONCE: usize = 24;
const TAG: usize = 16;

secret! {
    /// A record's key: 32 random bytes. Erasing it erases all that it sealed.
    RecordKey
}

/// The name of a record key: 16 random bytes, no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId(pub [u8; KEY_ID]);

/// Where a sealed field stands; it opens nowhere else.
#[derive(Debug, Clone, Copy)]
pub struct Place<'a> {
    /// The record's kind.
    pub kind: &'a str,
    /// The column.
    pub column: &'a str,
    /// The record's id.
    pub record: &'a str,
}

/// The bytes were cut, altered, moved, or are of another key; which of these, nobody can tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("the sealed bytes were cut, altered, moved, or are of another key")
    }
}
impl std::error::Error for Broken {}

/// Seals bytes at a place. The result: algorithm, key version, key id (16 bytes), nonce (24), ciphertext with its
/// tag (16). `nonce` is 24 random bytes, never used before under this key.
pub fn seal(key: &RecordKey, id: KeyId, place: Place<'_>, nonce: [u8; NONCE], plaintext: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(HEADER + NONCE + plaintext.len() + TAG);
    sealed.extend([ALGORITHM, VERSION]);
    sealed.extend(id.0);
    let bound = bound(place, &sealed);
    sealed.extend(nonce);
    let cipher = XChaCha20Poly1305::new(key.raw().into());
    // The cipher refuses only a text beyond 256 GiB, and a field is far smaller; what is left then opens nowhere.
    let closed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: plaintext, aad: &bound }).unwrap_or_default();
    sealed.extend(closed);
    sealed
}

/// Which key sealed this. Errors: not a whole sealed field, or of an unknown algorithm or key version.
pub fn key_id(sealed: &[u8]) -> Result<KeyId, Broken> {
    if sealed.len() < HEADER + NONCE + TAG {
        return Err(Broken);
    }
    match sealed {
        [ALGORITHM, VERSION, rest @ ..] => rest.first_chunk::<KEY_ID>().map(|id| KeyId(*id)).ok_or(Broken),
        _ => Err(Broken),
    }
}

/// Opens what was sealed at this place under this key; the text is wiped when dropped.
/// Errors: cut, altered, moved, or of another key.
pub fn open(key: &RecordKey, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
    key_id(sealed)?;
    let (header, rest) = sealed.split_at_checked(HEADER).ok_or(Broken)?;
    let (nonce, closed) = rest.split_first_chunk::<NONCE>().ok_or(Broken)?;
    let cipher = XChaCha20Poly1305::new(key.raw().into());
    let payload = Payload { msg: closed, aad: &bound(place, header) };
    cipher.decrypt(&XNonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| Broken)
}

/// What the ciphertext is bound to: each part with its length, so that no two places look alike.
fn bound(place: Place<'_>, header: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(128);
    for part in [place.kind.as_bytes(), place.column.as_bytes(), place.record.as_bytes(), header] {
        bytes.extend((part.len() as u64).to_be_bytes());
        bytes.extend(part);
    }
    bytes
}
