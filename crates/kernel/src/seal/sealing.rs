//! Sealing a field: XChaCha20-Poly1305 under the record's key, bound to the place where it stands.

use std::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// XChaCha20-Poly1305.
const ALGORITHM: u8 = 1;
/// The version of record keys.
const VERSION: u8 = 1;
const HEADER: usize = 2 + 16;
const NONCE: usize = 24;

/// A record's key; wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct RecordKey([u8; 32]);

impl RecordKey {
    /// From 32 random bytes.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
    pub(super) const fn bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Debug for RecordKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RecordKey")
    }
}

/// The name of a record key: 16 random bytes, no secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyId(pub [u8; 16]);

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

/// The bytes were cut, altered, moved, or are of another key.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Broken;

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a sealed field was altered, moved, or is of another key")
    }
}
impl std::error::Error for Broken {}

/// Seals bytes at a place. The result: algorithm, key version, key id, nonce, ciphertext. `nonce` is 24 random bytes.
pub fn seal(key: &RecordKey, id: KeyId, place: Place<'_>, nonce: [u8; NONCE], plain: &[u8]) -> Vec<u8> {
    let mut sealed = Vec::with_capacity(HEADER + NONCE + plain.len() + 16);
    sealed.extend([ALGORITHM, VERSION]);
    sealed.extend(id.0);
    let bound = bound(place, &sealed);
    sealed.extend(nonce);
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    // Only a text beyond 256 GiB is refused; what comes in here is bounded long before.
    let closed = cipher.encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &bound }).unwrap_or_default();
    sealed.extend(closed);
    sealed
}

/// Which key sealed this. Errors: not a sealed field.
pub fn key_id(sealed: &[u8]) -> Result<KeyId, Broken> {
    match sealed {
        [ALGORITHM, VERSION, rest @ ..] => {
            rest.first_chunk::<16>().map(|id| KeyId(*id)).ok_or(Broken)
        }
        _ => Err(Broken),
    }
}

/// Opens what was sealed at this place under this key.
pub fn open(key: &RecordKey, place: Place<'_>, sealed: &[u8]) -> Result<Zeroizing<Vec<u8>>, Broken> {
    key_id(sealed)?;
    let (header, rest) = sealed.split_at_checked(HEADER).ok_or(Broken)?;
    let (nonce, closed) = rest.split_first_chunk::<NONCE>().ok_or(Broken)?;
    let cipher = XChaCha20Poly1305::new(key.bytes().into());
    let payload = Payload { msg: closed, aad: &bound(place, header) };
    cipher.decrypt(&XNonce::from(*nonce), payload).map(Zeroizing::new).map_err(|_| Broken)
}

/// What the ciphertext is bound to: each part with its length, so that no two places look alike.
fn bound(place: Place<'_>, header: &[u8]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(96);
    for part in [place.kind.as_bytes(), place.column.as_bytes(), place.record.as_bytes(), header] {
        bytes.extend((part.len() as u64).to_be_bytes());
        bytes.extend(part);
    }
    bytes
}

/// What the audit log says of a record's content: without the record's key nobody can test a guess against it, and
/// when the key is erased, nobody ever can.
pub fn commitment(key: &RecordKey, entry: &str, content: &[u8]) -> [u8; 32] {
    let mut salt = Zeroizing::new([0_u8; 32]);
    // 32 bytes are within what HKDF can give; the salt would else stay zero, which still commits.
    let _ = Hkdf::<Sha256>::new(Some(b"amparo audit"), key.bytes()).expand(entry.as_bytes(), salt.as_mut());
    let mut mac = hmac(&salt);
    mac.update(content);
    mac.finalize().into_bytes().into()
}

/// HMAC-SHA-256 under a key of 32 bytes, which it pads to its block.
pub(super) fn hmac(key: &[u8; 32]) -> Hmac<Sha256> {
    let mut block = Zeroizing::new([0_u8; 64]);
    block[..32].copy_from_slice(key);
    <Hmac<Sha256> as KeyInit>::new((&*block).into())
}

/// The commitment to a record without sealed fields.
pub fn plain_commitment(entry: &str, content: &[u8]) -> [u8; 32] {
    let mut hash = Sha256::new();
    hash.update((entry.len() as u64).to_be_bytes());
    hash.update(entry);
    hash.update(content);
    hash.finalize().into()
}
