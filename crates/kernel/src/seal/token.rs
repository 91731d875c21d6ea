//! Tokens of sessions, forms and programs: 256 random bits, kept only as a hash; and keyed hashes over several parts.

use std::fmt;

use base64ct::{Base64UrlUnpadded, Encoding};
use hmac::Mac;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::secret::hmac;

/// A token as its holder has it; wiped when dropped, hidden in `Debug`.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Token([u8; 32]);

impl fmt::Debug for Token {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Token")
    }
}

/// The text is no token: not 43 letters, digits, `-` and `_`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAToken;

impl fmt::Display for NotAToken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a token is 43 letters, digits, hyphens and underscores")
    }
}
impl std::error::Error for NotAToken {}

impl Token {
    /// A new one; `fill` gives random bytes.
    pub fn new(fill: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut token = Self([0; 32]);
        fill(&mut token.0);
        token
    }

    /// Reads what [`Token::text`] wrote. Errors: anything else; each token has one text only.
    pub fn parse(text: &str) -> Result<Self, NotAToken> {
        let mut bytes = Zeroizing::new([0; 32]);
        let decoded = Base64UrlUnpadded::decode(text, bytes.as_mut()).map_err(|_| NotAToken)?;
        if decoded.len() == 32 { Ok(Self(*bytes)) } else { Err(NotAToken) }
    }

    /// 43 letters, digits, `-` and `_` (RFC 4648, section 5), fit for a cookie or an address.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(Base64UrlUnpadded::encode_string(&self.0))
    }

    /// What is kept of it: SHA-256. It needs no key, because 256 random bits cannot be guessed.
    pub fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}

/// HMAC-SHA-256 over parts, each with its length, so that no two lists of parts look alike.
pub fn mac(key: &[u8; 32], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac = hmac(key);
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

/// Are they the same? Takes as long wherever they differ; only a different length shows.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    one.ct_eq(other).into()
}
