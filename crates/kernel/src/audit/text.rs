//! The few texts that audit files are made of: hexadecimal, base64, the instant. Each has exactly one spelling for one
//! value, so that a changed byte can never mean the same.

use std::fmt;

use base64ct::{Base64, Encoding};
use serde::{Deserialize, Serialize};

pub use crate::text::hex as to_hex;

/// Reads exactly 32 bytes of lower-case hexadecimal; upper case is refused, for it would be a second spelling.
#[must_use]
pub fn from_hex(text: &str) -> Option<[u8; 32]> {
    fn half(digit: u8) -> Option<u8> {
        match digit {
            b'0'..=b'9' => Some(digit - b'0'),
            b'a'..=b'f' => Some(digit - b'a' + 10),
            _ => None,
        }
    }
    let digits: &[u8; 64] = text.as_bytes().try_into().ok()?;
    let mut bytes = [0; 32];
    for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
        *byte = half(pair[0])? << 4 | half(pair[1])?;
    }
    Some(bytes)
}

/// Writes bytes as base64 with padding (RFC 4648, section 4).
#[must_use]
pub fn to_base64(bytes: &[u8]) -> String {
    Base64::encode_string(bytes)
}

/// Reads exactly `N` bytes of base64 with padding; a spelling other than that of [`to_base64`] is refused.
#[must_use]
pub fn from_base64<const N: usize>(text: &str) -> Option<[u8; N]> {
    let bytes = Base64::decode_vec(text).ok()?;
    if to_base64(&bytes) != text {
        return None;
    }
    bytes.try_into().ok()
}

/// An instant in UTC as text of fixed width, `2026-11-24T09:30:00.000000Z`, so that texts sort as instants do. Whether the
/// calendar has such a day is for the clock that wrote it; here only the form is checked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Timestamp(String);

/// A text that is not an instant of the fixed form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotAnInstant;

impl Timestamp {
    /// The form of every instant; a `0` stands for any digit.
    pub const FORM: &str = "0000-00-00T00:00:00.000000Z";

    /// Takes a text of the fixed form.
    ///
    /// # Errors
    /// [`NotAnInstant`] when it has another form.
    pub fn new(text: impl Into<String>) -> Result<Self, NotAnInstant> {
        let text = text.into();
        let fits = |(is, form): (u8, u8)| {
            if form == b'0' { is.is_ascii_digit() } else { is == form }
        };
        if text.len() == Self::FORM.len() && text.bytes().zip(Self::FORM.bytes()).all(fits) {
            Ok(Self(text))
        } else {
            Err(NotAnInstant)
        }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl TryFrom<String> for Timestamp {
    type Error = NotAnInstant;

    fn try_from(text: String) -> Result<Self, NotAnInstant> {
        Self::new(text)
    }
}

impl From<Timestamp> for String {
    fn from(at: Timestamp) -> Self {
        at.0
    }
}

impl fmt::Display for NotAnInstant {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "the instant is not written like {}", Timestamp::FORM)
    }
}

impl std::error::Error for NotAnInstant {}
