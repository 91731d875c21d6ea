//! The keyring: every secret of an installation, in an age file that a credential opens, and in a second one for
//! recovery. Never in an ordinary backup, in the environment or on a command line.

use std::fmt;

use age::secrecy::{ExposeSecret, SecretString};
use base64ct::{Base64, Encoding};
use ed25519_dalek::{Signer, SigningKey};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::wrapping::WrapKey;

/// The fewest characters of a passphrase.
const PASSPHRASE: usize = 15;
const FORMAT: u32 = 1;

/// The secrets; wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Keyring {
    data: [u8; 32],
    keys: [u8; 32],
    search: [u8; 32],
    wrap: [u8; 32],
    words: [u8; 32],
    receipt: [u8; 32],
    form: [u8; 32],
    audit: [u8; 32],
}

impl fmt::Debug for Keyring {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Keyring")
    }
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Written {
    format: u32,
    data: String,
    keys: String,
    search: String,
    wrap: String,
    words: String,
    receipt: String,
    form: String,
    audit: String,
}

/// Why a keyring does not open or is not made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum KeyringFault {
    /// The credential is not the one this keyring was made for.
    WrongCredential,
    /// The file is no keyring, or it was cut or altered.
    Unreadable,
    /// The keyring is of a newer format.
    Newer(u32),
    /// The passphrase has fewer than fifteen characters.
    ShortPassphrase,
    /// The recovery recipient is not one (`age1…`).
    NotARecipient,
}

impl fmt::Display for KeyringFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::WrongCredential => out.write_str("this credential does not open the keyring; take the one it was made with"),
            Self::Unreadable => out.write_str("the keyring file is no keyring, or it was cut or altered; restore it from its copy"),
            Self::Newer(format) => write!(out, "the keyring is of format {format}; start the newer program"),
            Self::ShortPassphrase => write!(out, "a passphrase has at least {PASSPHRASE} characters"),
            Self::NotARecipient => out.write_str("a recovery recipient begins with age1"),
        }
    }
}
impl std::error::Error for KeyringFault {}

/// What opens a keyring: an age identity (a mounted credential; fast) or a passphrase (typed; slow on purpose).
pub enum Credential {
    /// `AGE-SECRET-KEY-1…`
    Identity(Box<age::x25519::Identity>),
    /// At least fifteen characters.
    Passphrase(SecretString),
}

impl Credential {
    /// Reads the text of a credential.
    pub fn parse(text: &str) -> Result<Self, KeyringFault> {
        let text = text.trim();
        if let Ok(identity) = text.parse::<age::x25519::Identity>() {
            return Ok(Self::Identity(Box::new(identity)));
        }
        if text.chars().count() < PASSPHRASE {
            return Err(KeyringFault::ShortPassphrase);
        }
        Ok(Self::Passphrase(SecretString::from(text.to_owned())))
    }
}

/// A new identity and its recipient. It takes its randomness from the operating system itself.
pub fn new_identity() -> (Zeroizing<String>, String) {
    let identity = age::x25519::Identity::generate();
    let recipient = identity.to_public().to_string();
    (Zeroizing::new(identity.to_string().expose_secret().to_owned()), recipient)
}

impl Keyring {
    /// New secrets; `fill` gives random bytes.
    pub fn generate(fill: &mut dyn FnMut(&mut [u8])) -> Self {
        let mut next = || {
            let mut bytes = [0; 32];
            fill(&mut bytes);
            bytes
        };
        Self {
            data: next(),
            keys: next(),
            search: next(),
            wrap: next(),
            words: next(),
            receipt: next(),
            form: next(),
            audit: next(),
        }
    }

    /// The keyring's file for a credential.
    pub fn close(&self, credential: &Credential) -> Result<Vec<u8>, KeyringFault> {
        let text = self.written()?;
        match credential {
            Credential::Identity(identity) => age::encrypt(&identity.to_public(), &text),
            Credential::Passphrase(passphrase) => age::encrypt(&age::scrypt::Recipient::new(passphrase.clone()), &text),
        }
        .map_err(|_| KeyringFault::Unreadable)
    }

    /// The keyring's file for a recovery recipient (`age1…`).
    pub fn close_for(&self, recipient: &str) -> Result<Vec<u8>, KeyringFault> {
        let recipient: age::x25519::Recipient = recipient.trim().parse().map_err(|_| KeyringFault::NotARecipient)?;
        age::encrypt(&recipient, &self.written()?).map_err(|_| KeyringFault::Unreadable)
    }

    /// Opens a keyring's file.
    pub fn open(file: &[u8], credential: &Credential) -> Result<Self, KeyringFault> {
        let opened = match credential {
            Credential::Identity(identity) => age::decrypt(identity.as_ref(), file),
            Credential::Passphrase(passphrase) => age::decrypt(&age::scrypt::Identity::new(passphrase.clone()), file),
        };
        let text = Zeroizing::new(opened.map_err(|fault| match fault {
            age::DecryptError::NoMatchingKeys | age::DecryptError::DecryptionFailed | age::DecryptError::KeyDecryptionFailed => {
                KeyringFault::WrongCredential
            }
            _ => KeyringFault::Unreadable,
        })?);
        let written: Written = serde_json::from_slice(&text).map_err(|_| KeyringFault::Unreadable)?;
        if written.format != FORMAT {
            return Err(KeyringFault::Newer(written.format));
        }
        let read = |text: &str| -> Result<[u8; 32], KeyringFault> {
            let mut bytes = [0; 32];
            let decoded = Base64::decode(text, &mut bytes).map_err(|_| KeyringFault::Unreadable)?;
            if decoded.len() == 32 { Ok(bytes) } else { Err(KeyringFault::Unreadable) }
        };
        Ok(Self {
            data: read(&written.data)?,
            keys: read(&written.keys)?,
            search: read(&written.search)?,
            wrap: read(&written.wrap)?,
            words: read(&written.words)?,
            receipt: read(&written.receipt)?,
            form: read(&written.form)?,
            audit: read(&written.audit)?,
        })
    }

    fn written(&self) -> Result<Zeroizing<Vec<u8>>, KeyringFault> {
        let text = |bytes: &[u8; 32]| Base64::encode_string(bytes);
        let written = Written {
            format: FORMAT,
            data: text(&self.data),
            keys: text(&self.keys),
            search: text(&self.search),
            wrap: text(&self.wrap),
            words: text(&self.words),
            receipt: text(&self.receipt),
            form: text(&self.form),
            audit: text(&self.audit),
        };
        serde_json::to_vec(&written).map(Zeroizing::new).map_err(|_| KeyringFault::Unreadable)
    }

    /// SQLCipher's raw key of the store `data`.
    pub fn data_key(&self) -> Zeroizing<String> {
        raw(&self.data)
    }
    /// SQLCipher's raw key of the store `keys`.
    pub fn keys_key(&self) -> Zeroizing<String> {
        raw(&self.keys)
    }
    /// SQLCipher's raw key of the store `search`.
    pub fn search_key(&self) -> Zeroizing<String> {
        raw(&self.search)
    }
    /// What wraps record keys.
    pub const fn wrap_key(&self) -> WrapKey {
        WrapKey::new(self.wrap)
    }
    /// What hashes words for searching.
    pub const fn word_key(&self) -> &[u8; 32] {
        &self.words
    }
    /// What hashes receipts.
    pub const fn receipt_key(&self) -> &[u8; 32] {
        &self.receipt
    }
    /// What signs forms and drafts.
    pub const fn form_key(&self) -> &[u8; 32] {
        &self.form
    }
    /// Signs with the audit key.
    pub fn sign(&self, bytes: &[u8]) -> [u8; 64] {
        SigningKey::from_bytes(&self.audit).sign(bytes).to_bytes()
    }
    /// The audit key's public half.
    pub fn audit_public(&self) -> [u8; 32] {
        SigningKey::from_bytes(&self.audit).verifying_key().to_bytes()
    }
}

fn raw(key: &[u8; 32]) -> Zeroizing<String> {
    Zeroizing::new(format!("x'{}'", crate::idempotency::hex(key)))
}
