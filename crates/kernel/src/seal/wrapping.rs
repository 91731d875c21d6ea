//! Wrapping record keys under one symmetric key (AES-256 key wrap): microseconds a key.

use aes_kw::KwAes256;
use chacha20poly1305::KeyInit;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::sealing::{Broken, RecordKey};

/// The key that wraps record keys; wiped when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct WrapKey([u8; 32]);

impl WrapKey {
    /// From 32 bytes of the keyring.
    pub const fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

/// A wrapped record key: 40 bytes.
pub fn wrap(under: &WrapKey, key: &RecordKey) -> [u8; 40] {
    let mut wrapped = [0; 40];
    // Only a buffer or key of another length is refused, and both lengths are fixed.
    let _ = KwAes256::new(&under.0.into()).wrap_key(key.bytes(), &mut wrapped);
    wrapped
}

/// The record key that was wrapped. Errors: altered, cut, or wrapped under another key.
pub fn unwrap_key(under: &WrapKey, wrapped: &[u8]) -> Result<RecordKey, Broken> {
    let mut key = Zeroizing::new([0_u8; 32]);
    if wrapped.len() != 40 {
        return Err(Broken);
    }
    KwAes256::new(&under.0.into()).unwrap_key(wrapped, key.as_mut()).map_err(|_| Broken)?;
    Ok(RecordKey::new(*key))
}
