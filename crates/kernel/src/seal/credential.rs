//! What opens an age file, and whom one is made for: identities, recipients, passphrases.

use std::fmt;

use age::secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

/// The fewest characters of a passphrase that nothing else stands beside (NIST SP 800-63B-4, section 3.1.1.2).
const PASSPHRASE: usize = 15;
const IDENTITY: &str = "AGE-SECRET-KEY-1";

/// Why a text is no credential, identity or recipient. It never repeats the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CredentialError {
    /// The passphrase has too few characters.
    ShortPassphrase {
        /// The characters that were typed.
        found: usize,
    },
    /// It begins like an identity, but is cut or mistyped, or holds several.
    BrokenIdentity,
    /// It is no recipient.
    NotARecipient,
}

impl fmt::Display for CredentialError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ShortPassphrase { found } => {
                write!(out, "a passphrase has at least {PASSPHRASE} characters, this one has {found}")
            }
            Self::BrokenIdentity => {
                write!(out, "an identity is one whole line that begins with {IDENTITY}; this one is cut or mistyped")
            }
            Self::NotARecipient => out.write_str("a recipient is one whole line that begins with age1"),
        }
    }
}
impl std::error::Error for CredentialError {}

/// An age identity (X25519): opens what was made for its recipient. Hidden in `Debug`, wiped when dropped.
#[derive(Clone)]
pub struct Identity(pub(super) age::x25519::Identity);

impl fmt::Debug for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Identity")
    }
}

impl Identity {
    /// Reads `AGE-SECRET-KEY-1…`; lines that begin with `#`, as key files have them, are passed over.
    pub fn parse(text: &str) -> Result<Self, CredentialError> {
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#'));
        match (lines.next(), lines.next()) {
            (Some(line), None) => line.parse().map(Self).map_err(|_| CredentialError::BrokenIdentity),
            _ => Err(CredentialError::BrokenIdentity),
        }
    }

    /// The recipient whose files it opens.
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// `AGE-SECRET-KEY-1…`, to be printed or written where only its holder reads it.
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}

/// A new identity. Its randomness comes from the operating system: the library takes no other.
pub fn new_identity() -> Identity {
    Identity(age::x25519::Identity::generate())
}

/// An age recipient (X25519): whoever has it can close a file, and cannot open it. No secret.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Recipient(pub(super) age::x25519::Recipient);

impl Recipient {
    /// Reads `age1…`; blanks around it do not matter.
    pub fn parse(text: &str) -> Result<Self, CredentialError> {
        text.trim().parse().map(Self).map_err(|_| CredentialError::NotARecipient)
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

/// A passphrase of at least fifteen characters; hidden in `Debug`, wiped when dropped.
#[derive(Clone)]
pub struct Passphrase(pub(super) SecretString);

impl Passphrase {
    /// Are they the same?
    pub fn is_same(&self, other: &Self) -> bool {
        super::same(self.0.expose_secret().as_bytes(), other.0.expose_secret().as_bytes())
    }
}

impl fmt::Debug for Passphrase {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Passphrase")
    }
}

/// What opens a keyring: an age identity (a mounted credential; fast) or a passphrase (typed; slow on purpose).
#[derive(Debug, Clone)]
pub enum Credential {
    /// `AGE-SECRET-KEY-1…`
    Identity(Identity),
    /// At least fifteen characters.
    Passphrase(Passphrase),
}

impl Credential {
    /// Reads the text of a credential: an identity if a line begins like one, else a passphrase, of which only the
    /// newline at its end is left away.
    pub fn parse(text: &str) -> Result<Self, CredentialError> {
        // A mistyped identity must not become a passphrase: the keyring would be closed under a word on paper.
        if text.lines().any(|line| begins_like_an_identity(line.trim())) {
            return Identity::parse(text).map(Self::Identity);
        }
        let text = text.strip_suffix('\n').map_or(text, |line| line.strip_suffix('\r').unwrap_or(line));
        let found = text.chars().count();
        if found < PASSPHRASE {
            return Err(CredentialError::ShortPassphrase { found });
        }
        Ok(Self::Passphrase(Passphrase(SecretString::from(text.to_owned()))))
    }
}

fn begins_like_an_identity(line: &str) -> bool {
    line.get(..IDENTITY.len()).is_some_and(|start| start.eq_ignore_ascii_case(IDENTITY))
}
