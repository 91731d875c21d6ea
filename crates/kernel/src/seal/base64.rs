//! Secrets as base64 text within the keyring's file.

use std::fmt;
use std::marker::PhantomData;

use base64ct::{Base64, Encoding};
use serde::de::{Deserializer, Error, Visitor};
use serde::ser::{Error as _, Serializer};
use zeroize::Zeroizing;

use super::secret::Secret;

pub(super) fn serialize<K: Secret, S: Serializer>(key: &K, out: S) -> Result<S::Ok, S::Error> {
    let mut text = Zeroizing::new([0; 44]);
    let text = Base64::encode(key.raw(), text.as_mut()).map_err(|_| S::Error::custom("base64"))?;
    out.serialize_str(text)
}

pub(super) fn deserialize<'de, K: Secret, D: Deserializer<'de>>(text: D) -> Result<K, D::Error> {
    text.deserialize_str(Text(PhantomData))
}

struct Text<K>(PhantomData<K>);

impl<K: Secret> Visitor<'_> for Text<K> {
    type Value = K;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("32 bytes in base64")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<K, E> {
        let mut bytes = Zeroizing::new([0; 32]);
        match Base64::decode(text, bytes.as_mut()) {
            Ok(decoded) if decoded.len() == 32 => Ok(K::of(*bytes)),
            // The text itself stays out of the message: it is a secret.
            _ => Err(E::custom("not 32 bytes in base64")),
        }
    }
}
