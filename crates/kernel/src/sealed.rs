//! Fields that only somebody with the record's key can read.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::problem::{Gravity, Problem};
use crate::seal::{self, KeyId, Place, RecordKey};

/// Which record key seals a record's fields; 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyRef(pub KeyId);

impl fmt::Display for KeyRef {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for byte in self.0.0 {
            write!(out, "{byte:02x}")?;
        }
        Ok(())
    }
}

/// The text is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotAKey;
impl fmt::Display for NotAKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a key's name is 32 hexadecimal digits")
    }
}
impl std::error::Error for NotAKey {}

impl std::str::FromStr for KeyRef {
    type Err = NotAKey;
    fn from_str(text: &str) -> Result<Self, NotAKey> {
        let mut bytes = [0; 16];
        if text.len() != 32 || !text.is_ascii() {
            return Err(NotAKey);
        }
        for (index, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(&text[index * 2..index * 2 + 2], 16).map_err(|_| NotAKey)?;
        }
        Ok(Self(KeyId(bytes)))
    }
}

crate::text_column!(KeyRef, "key");

/// What finds record keys: the vault.
pub trait Keys {
    /// The key of this name. Errors: erased, or the store `keys` does not answer.
    fn key(&self, id: &KeyRef) -> Result<RecordKey, Problem>;
}

/// A field that is stored as ciphertext. It has no text form; [`Sealed::open`] is the only way in.
#[derive(Clone)]
pub struct Sealed<T>(State<T>);

#[derive(Clone)]
enum State<T> {
    Open(T),
    Closed { bytes: Vec<u8>, at: Option<Located> },
}

/// Where a sealed field stands; it opens nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    /// The record's kind.
    pub kind: &'static str,
    /// The column.
    pub column: &'static str,
    /// The record's id.
    pub record: String,
}

impl Located {
    fn place(&self) -> Place<'_> {
        Place { kind: self.kind, column: self.column, record: &self.record }
    }
}

impl<T> Sealed<T> {
    /// To be sealed when its record is saved.
    pub const fn new(value: T) -> Self {
        Self(State::Open(value))
    }
}

impl<T: Serialize + DeserializeOwned + Clone> Sealed<T> {
    /// The value. Errors: the key was erased, or the field was altered or moved (`seal-broken`).
    pub fn open(&self, keys: &dyn Keys) -> Result<T, Problem> {
        match &self.0 {
            State::Open(value) => Ok(value.clone()),
            State::Closed { bytes, at } => {
                let broken = || Problem::new(Gravity::Ours, "seal-broken");
                let at = at.as_ref().ok_or_else(broken)?;
                let id = seal::key_id(bytes).map_err(|_| broken())?;
                let key = keys.key(&KeyRef(id))?;
                let plain = seal::open(&key, at.place(), bytes).map_err(|_| broken())?;
                serde_json::from_slice(&plain).map_err(|_| broken())
            }
        }
    }
}

impl<T> fmt::Debug for Sealed<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("sealed")
    }
}

/// A column that may hold sealed text: `Sealed<T>` or `Option<Sealed<T>>`.
pub trait SealedSlot {
    /// Tells a field read from a row where it stands.
    fn locate(&mut self, at: Located);
    /// Closes a field that is still open. `nonce` is 24 random bytes.
    fn close(&mut self, key: &RecordKey, id: KeyId, at: Located, nonce: [u8; 24]) -> Result<(), Problem>;
    /// Is there anything to close?
    fn is_open(&self) -> bool;
}

impl<T: Serialize> SealedSlot for Sealed<T> {
    fn locate(&mut self, to: Located) {
        if let State::Closed { at, .. } = &mut self.0 {
            *at = Some(to);
        }
    }
    fn close(&mut self, key: &RecordKey, id: KeyId, at: Located, nonce: [u8; 24]) -> Result<(), Problem> {
        if let State::Open(value) = &self.0 {
            let plain = zeroize::Zeroizing::new(serde_json::to_vec(value).map_err(Problem::ours)?);
            let bytes = seal::seal(key, id, at.place(), nonce, &plain);
            self.0 = State::Closed { bytes, at: Some(at) };
        }
        Ok(())
    }
    fn is_open(&self) -> bool {
        matches!(self.0, State::Open(_))
    }
}

impl<T: Serialize> SealedSlot for Option<Sealed<T>> {
    fn locate(&mut self, at: Located) {
        if let Some(field) = self {
            field.locate(at);
        }
    }
    fn close(&mut self, key: &RecordKey, id: KeyId, at: Located, nonce: [u8; 24]) -> Result<(), Problem> {
        self.as_mut().map_or(Ok(()), |field| field.close(key, id, at, nonce))
    }
    fn is_open(&self) -> bool {
        self.as_ref().is_some_and(SealedSlot::is_open)
    }
}

impl<T> rusqlite::types::ToSql for Sealed<T> {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        match &self.0 {
            State::Closed { bytes, .. } => Ok(rusqlite::types::ToSqlOutput::from(bytes.as_slice())),
            State::Open(_) => Err(rusqlite::Error::ToSqlConversionFailure("an open field is never stored".into())),
        }
    }
}
impl<T> rusqlite::types::FromSql for Sealed<T> {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        Ok(Self(State::Closed { bytes: value.as_blob()?.to_vec(), at: None }))
    }
}
impl<T> postgres_types::ToSql for Sealed<T> {
    fn to_sql(
        &self,
        kind: &postgres_types::Type,
        out: &mut bytes::BytesMut,
    ) -> Result<postgres_types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match &self.0 {
            State::Closed { bytes, .. } => postgres_types::ToSql::to_sql(bytes, kind, out),
            State::Open(_) => Err("an open field is never stored".into()),
        }
    }
    fn accepts(kind: &postgres_types::Type) -> bool {
        <Vec<u8> as postgres_types::ToSql>::accepts(kind)
    }
    postgres_types::to_sql_checked!();
}
impl<'sql, T> postgres_types::FromSql<'sql> for Sealed<T> {
    fn from_sql(
        kind: &postgres_types::Type,
        raw: &'sql [u8],
    ) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
        let bytes = <Vec<u8> as postgres_types::FromSql>::from_sql(kind, raw)?;
        Ok(Self(State::Closed { bytes, at: None }))
    }
    fn accepts(kind: &postgres_types::Type) -> bool {
        <Vec<u8> as postgres_types::FromSql>::accepts(kind)
    }
}
