//! Wrapping record keys under one symmetric key (AES-256 key wrap, RFC 3394): microseconds a key.

use aes_kw::cipher::consts::U32;
use aes_kw::{KeyInit, KwAes256};
use zeroize::Zeroizing;

use super::sealing::{Broken, RecordKey};
use super::secret::{Secret, secret};

const WRAPPED: usize = 40;

secret! {
    /// The key that wraps record keys.
    WrapKey
}

/// A record key, wrapped: 40 bytes, always the same for the same two keys.
pub fn wrap(under: &WrapKey, key: &RecordKey) -> [u8; WRAPPED] {
    // The form of fixed length has no length to refuse, so that nothing can come out unwrapped.
    KwAes256::new(under.raw().into()).wrap_fixed_key::<U32>(key.raw().into()).into()
}

/// The record key that was wrapped. Errors: cut, altered, or wrapped under another key.
pub fn unwrap_key(under: &WrapKey, wrapped: &[u8]) -> Result<RecordKey, Broken> {
    let wrapped: &[u8; WRAPPED] = wrapped.try_into().map_err(|_| Broken)?;
    let mut key = Zeroizing::new([0_u8; 32]);
    KwAes256::new(under.raw().into()).unwrap_key(wrapped, key.as_mut()).map_err(|_| Broken)?;
    Ok(RecordKey::new(*key))
}
