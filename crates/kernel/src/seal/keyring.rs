//! The keyring: every secret of an installation, in an age file that a credential opens, and in a second one for
//! recovery (a passphrase allows no second recipient). Never in an ordinary backup, in the environment or on a
//! command line.

use std::io::{Read, Write};
use std::{fmt, iter};

use age::Encryptor;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use super::base64;
use super::credential::{Credential, Recipient};
use super::keys::{AuditKey, FormKey, ReceiptKey, StoreKey, WordKey};
use super::secret::Secret;
use super::stream::{self, StreamError};
use super::wrapping::WrapKey;

const FORMAT: u32 = 1;
/// As many as the header that is read back holds with room to spare.
const MOST_RECIPIENTS: usize = 50;
/// The longest keyring file that is read, in bytes; one for fifty recipients is shorter.
const LONGEST: usize = 64 * 1024;
/// scrypt with N = 2^18 (256 MiB, about a second), fixed: a factor measured where the file is written might be
/// refused by a slower computer that has to read it.
const WORK: u8 = 18;
/// The most that a file may ask for: 2^20 (1 GiB).
const MOST_WORK: u8 = 20;

/// The secrets of an installation; wiped when dropped, hidden in `Debug`. They stay in one place on the heap, so that
/// handing the keyring on leaves no copies.
pub struct Keyring(Box<Secrets>);

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
#[serde(deny_unknown_fields)]
struct Secrets {
    #[serde(with = "base64")]
    data: StoreKey,
    #[serde(with = "base64")]
    keys: StoreKey,
    #[serde(with = "base64")]
    search: StoreKey,
    #[serde(with = "base64")]
    wrap: WrapKey,
    #[serde(with = "base64")]
    words: WordKey,
    #[serde(with = "base64")]
    receipt: ReceiptKey,
    #[serde(with = "base64")]
    form: FormKey,
    #[serde(with = "base64")]
    audit: AuditKey,
}

#[derive(Serialize)]
struct Written<'a> {
    format: u32,
    secrets: &'a Secrets,
}

#[derive(Deserialize)]
struct Format {
    format: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Read1 {
    #[serde(rename = "format")]
    _format: u32,
    secrets: Box<Secrets>,
}

impl fmt::Debug for Keyring {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Keyring")
    }
}

/// Why a keyring does not open or is not written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyringError {
    /// The passphrase is not the one this keyring was closed with.
    WrongPassphrase,
    /// The identity is not one this keyring was made for.
    WrongIdentity,
    /// The keyring opens with a passphrase; an identity was given.
    NeedsPassphrase,
    /// The keyring opens with an identity; a passphrase was given.
    NeedsIdentity,
    /// The file asks for more work than a keyring of ours does: it was not made here.
    TooCostly,
    /// The file is no keyring.
    Foreign,
    /// The file was cut or altered.
    Damaged,
    /// The keyring is of a newer format.
    Newer {
        /// The format that the file names.
        format: u32,
    },
    /// No recipient was named, or more than the header of a keyring holds.
    Recipients {
        /// The recipients that were named.
        found: usize,
    },
    /// It could not be written; nothing was.
    Unwritable,
}

impl fmt::Display for KeyringError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::WrongPassphrase => "this passphrase does not open the keyring; take the one it was closed with",
            Self::WrongIdentity => "this identity does not open the keyring; take the one it was made for",
            Self::NeedsPassphrase => "this keyring opens with a passphrase, not with an identity",
            Self::NeedsIdentity => "this keyring opens with an identity, not with a passphrase",
            Self::TooCostly => "the keyring file asks for too much work; it was not made by this program",
            Self::Foreign => "the file is no keyring",
            Self::Damaged => "the keyring file was cut or altered; restore it from its copy",
            Self::Newer { format } => {
                return write!(out, "the keyring is of format {format}; start the newer program");
            }
            Self::Recipients { found } => {
                return write!(out, "a keyring is made for 1 to {MOST_RECIPIENTS} recipients, not for {found}");
            }
            Self::Unwritable => "the keyring could not be encrypted",
        })
    }
}
impl std::error::Error for KeyringError {}

impl Keyring {
    /// New secrets; `fill` gives random bytes.
    pub fn generate(fill: &mut dyn FnMut(&mut [u8])) -> Self {
        Self(Box::new(Secrets {
            data: next(fill),
            keys: next(fill),
            search: next(fill),
            wrap: next(fill),
            words: next(fill),
            receipt: next(fill),
            form: next(fill),
            audit: next(fill),
        }))
    }

    /// The keyring's file for recipients, each of whose identities opens it alone. Errors: none, or more than fifty.
    pub fn write_sealed(&self, recipients: &[Recipient]) -> Result<Vec<u8>, KeyringError> {
        if !(1..=MOST_RECIPIENTS).contains(&recipients.len()) {
            return Err(KeyringError::Recipients { found: recipients.len() });
        }
        self.close(recipients.iter().map(|recipient| &recipient.0 as &dyn age::Recipient))
    }

    /// The keyring's file for a credential. With a passphrase it takes about a second and 256 MiB.
    pub fn write_sealed_for(&self, credential: &Credential) -> Result<Vec<u8>, KeyringError> {
        match credential {
            Credential::Identity(identity) => self.write_sealed(&[identity.recipient()]),
            Credential::Passphrase(passphrase) => {
                let mut recipient = age::scrypt::Recipient::new(passphrase.0.clone());
                recipient.set_work_factor(WORK);
                self.close(iter::once(&recipient as &dyn age::Recipient))
            }
        }
    }

    /// Opens a keyring's file. Errors: which credential is wrong or asked for, or what is wrong with the file.
    pub fn open_sealed(file: &[u8], credential: &Credential) -> Result<Self, KeyringError> {
        if file.len() > LONGEST {
            return Err(KeyringError::Foreign);
        }
        let decryptor = stream::begin(file).map_err(of_identity)?;
        let mut opened = match (credential, decryptor.is_scrypt()) {
            (Credential::Identity(_), true) => return Err(KeyringError::NeedsPassphrase),
            (Credential::Passphrase(_), false) => return Err(KeyringError::NeedsIdentity),
            (Credential::Identity(identity), false) => stream::unlock(decryptor, &identity.0).map_err(of_identity)?,
            (Credential::Passphrase(passphrase), true) => {
                let mut identity = age::scrypt::Identity::new(passphrase.0.clone());
                identity.set_max_work_factor(MOST_WORK);
                decryptor.decrypt(iter::once(&identity as &dyn age::Identity)).map_err(of_passphrase)?
            }
        };
        // The text is shorter than the file; room from the start leaves no unwiped copies of a text that grows.
        let mut text = Zeroizing::new(Vec::with_capacity(file.len()));
        opened.read_to_end(&mut text).map_err(|fault| of_identity(stream::reading(fault)))?;
        let Format { format } = serde_json::from_slice(&text).map_err(|_| KeyringError::Foreign)?;
        if format > FORMAT {
            return Err(KeyringError::Newer { format });
        }
        let read: Read1 = serde_json::from_slice(&text).map_err(|_| KeyringError::Foreign)?;
        Ok(Self(read.secrets))
    }

    fn close<'a>(&self, to: impl Iterator<Item = &'a dyn age::Recipient>) -> Result<Vec<u8>, KeyringError> {
        let mut text = Zeroizing::new(Vec::with_capacity(2048));
        let written = Written { format: FORMAT, secrets: &self.0 };
        serde_json::to_writer(&mut *text, &written).map_err(|_| KeyringError::Unwritable)?;
        let encryptor = Encryptor::with_recipients(to).map_err(|_| KeyringError::Unwritable)?;
        let mut file = Vec::with_capacity(text.len() + 1024);
        let mut target = encryptor.wrap_output(&mut file).map_err(|_| KeyringError::Unwritable)?;
        target.write_all(&text).map_err(|_| KeyringError::Unwritable)?;
        target.finish().map_err(|_| KeyringError::Unwritable)?;
        Ok(file)
    }

    /// SQLCipher's raw key of the store `data`, as its literal `x'…'`.
    pub fn data_key(&self) -> Zeroizing<String> {
        self.0.data.literal()
    }
    /// SQLCipher's raw key of the store `keys`, as its literal `x'…'`.
    pub fn keys_key(&self) -> Zeroizing<String> {
        self.0.keys.literal()
    }
    /// SQLCipher's raw key of the store `search`, as its literal `x'…'`.
    pub fn search_key(&self) -> Zeroizing<String> {
        self.0.search.literal()
    }
    /// What wraps record keys.
    pub const fn wrap_key(&self) -> &WrapKey {
        &self.0.wrap
    }
    /// What hashes words for searching.
    pub const fn word_key(&self) -> &WordKey {
        &self.0.words
    }
    /// What hashes receipts.
    pub const fn receipt_key(&self) -> &ReceiptKey {
        &self.0.receipt
    }
    /// What signs forms, drafts and sessions.
    pub const fn form_key(&self) -> &FormKey {
        &self.0.form
    }
    /// What signs the audit's checkpoints.
    pub const fn audit_key(&self) -> &AuditKey {
        &self.0.audit
    }
}

fn next<K: Secret>(fill: &mut dyn FnMut(&mut [u8])) -> K {
    let mut bytes = Zeroizing::new([0; 32]);
    fill(bytes.as_mut());
    K::of(*bytes)
}

fn of_identity(fault: StreamError) -> KeyringError {
    match fault {
        StreamError::WrongIdentity => KeyringError::WrongIdentity,
        StreamError::NeedsPassphrase => KeyringError::NeedsPassphrase,
        StreamError::Foreign => KeyringError::Foreign,
        StreamError::Damaged | StreamError::Read(_) | StreamError::Write(_) => KeyringError::Damaged,
    }
}

fn of_passphrase(fault: age::DecryptError) -> KeyringError {
    match fault {
        age::DecryptError::ExcessiveWork { .. } => KeyringError::TooCostly,
        age::DecryptError::NoMatchingKeys
        | age::DecryptError::DecryptionFailed
        | age::DecryptError::KeyDecryptionFailed => KeyringError::WrongPassphrase,
        _ => KeyringError::Damaged,
    }
}
