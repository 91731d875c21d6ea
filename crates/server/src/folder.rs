//! An institution's folder: its keyrings, where its stores are, and opening them.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{ErrorKind, IsTerminal, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use kernel::chance::{Chance, Time};
use kernel::desk::{Desk, Opening};
use kernel::seal::{Credential, Identity, Keyring};
use kernel::store::Place;
use serde::{Deserialize, Serialize};

use crate::cli::At;
use crate::failure::{Doing, Failure, Sort};

const KEYRING: &str = "keyring.age";
const RECOVERY: &str = "keyring-recovery.age";
const RECIPIENT: &str = "recovery-recipient.txt";
const DEMO_CREDENTIAL: &str = "demo-credential.txt";
const SETTINGS: &str = "amparo.toml";
const LOCK: &str = "serving.lock";

/// What stands in `amparo.toml`, if it is there.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Settings {
    postgres: Option<Postgres>,
}

/// Stores on a PostgreSQL server.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Postgres {
    /// `host=… port=… user=…`
    pub address: String,
    /// How the names of the three databases begin.
    pub prefix: String,
}

/// An institution's folder.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A folder that is empty or is made now, for its owner alone. Errors: something lies in it.
    pub fn fresh(path: &Path) -> Result<Self, Failure> {
        if let Ok(mut inside) = fs::read_dir(path)
            && inside.next().is_some()
        {
            let text = format!("{} is not empty; name another folder, nothing was touched", path.display());
            return Err(Failure::new(Sort::Conflict, text));
        }
        fs::DirBuilder::new().recursive(true).mode(0o700).create(path).doing(path.display())?;
        // It may have been there already, open to others.
        fs::set_permissions(path, fs::Permissions::from_mode(0o700)).doing(path.display())?;
        Ok(Self(path.to_owned()))
    }

    /// A folder with an institution in it. Errors: there is none.
    pub fn known(path: &Path) -> Result<Self, Failure> {
        if path.join(KEYRING).is_file() {
            return Ok(Self(path.to_owned()));
        }
        let text = format!("no institution lies in {}; begin one with `amparo init` or `amparo demo`", path.display());
        Err(Failure::new(Sort::Absent, text))
    }

    /// A file in it.
    pub fn file(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Does the credential lie beside the data, as only a demo's may?
    pub fn is_demo(&self) -> bool {
        self.file(DEMO_CREDENTIAL).exists()
    }

    /// Writes the two keyrings, and for whom backups are made.
    pub fn write_keyrings(&self, keyring: &Keyring, opens: &Credential, recovery: &Identity) -> Result<(), Failure> {
        let sealed = keyring.write_sealed_for(opens).map_err(Failure::plain)?;
        write_new(&self.file(KEYRING), &sealed)?;
        let sealed = keyring.write_sealed(&[recovery.recipient()]).map_err(Failure::plain)?;
        write_new(&self.file(RECOVERY), &sealed)?;
        write_new(&self.file(RECIPIENT), format!("{}\n", recovery.recipient()).as_bytes())
    }

    /// Puts the keyring beside what was restored, and for whom the next backup is made.
    pub fn keep_keyring(&self, sealed: &[u8], identity: &Identity) -> Result<(), Failure> {
        write_new(&self.file(KEYRING), sealed)?;
        write_new(&self.file(RECIPIENT), format!("{}\n", identity.recipient()).as_bytes())
    }

    /// Puts a demo's credential beside its data.
    pub fn write_demo_credential(&self, identity: &Identity) -> Result<(), Failure> {
        write_new(&self.file(DEMO_CREDENTIAL), format!("{}\n", *identity.text()).as_bytes())
    }

    /// For whom backups are made unless somebody else is named: whoever holds the recovery identity.
    pub fn recovery_recipient(&self) -> Result<String, Failure> {
        fs::read_to_string(self.file(RECIPIENT)).doing(RECIPIENT)
    }

    /// The names of the files that are in no backup: without them a restored one does not open.
    pub const KEYRINGS: [&str; 2] = [KEYRING, RECOVERY];

    /// Says that the stores are on a server.
    pub fn write_postgres(&self, postgres: Postgres) -> Result<(), Failure> {
        let text = toml::to_string_pretty(&Settings { postgres: Some(postgres) }).map_err(Failure::plain)?;
        write_new(&self.file(SETTINGS), text.as_bytes())
    }

    /// Where the stores are.
    pub fn place(&self) -> Result<Place, Failure> {
        let file = self.file(SETTINGS);
        let settings: Settings = match fs::read_to_string(&file) {
            Ok(text) => toml::from_str(&text).doing(file.display())?,
            Err(fault) if fault.kind() == ErrorKind::NotFound => Settings::default(),
            Err(fault) => return Err(Failure::plain(format!("{}: {fault}", file.display()))),
        };
        Ok(match settings.postgres {
            Some(Postgres { address, prefix }) => Place::Server { address, prefix },
            None => Place::Folder(self.0.clone()),
        })
    }

    /// The keyring, opened with what is at hand.
    pub fn keyring(&self, at: &At) -> Result<Keyring, Failure> {
        let file = fs::read(self.file(KEYRING)).doing(KEYRING)?;
        Keyring::open_sealed(&file, &self.credential(at)?).map_err(Failure::plain)
    }

    fn credential(&self, at: &At) -> Result<Credential, Failure> {
        let mounted = at.credentials.as_ref().map(|folder| folder.join("amparo")).filter(|file| file.exists());
        let demo = Some(self.file(DEMO_CREDENTIAL)).filter(|file| file.exists());
        let Some(file) = at.credential.clone().or(mounted).or(demo) else {
            return ask_passphrase(at, "Passphrase of the keyring: ");
        };
        let text = fs::read_to_string(&file).doing(file.display())?;
        Credential::parse(&text).map_err(|fault| Failure::plain(format!("{}: {fault}", file.display())))
    }

    /// Opens the desk.
    pub fn open(&self, keyring: Keyring, time: Time, chance: Chance) -> Result<Desk, Failure> {
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        let opening = Opening {
            place: self.place()?,
            keyring,
            time,
            chance,
            kinds: work::KINDS,
            readers: cores.clamp(2, 8),
            writers: cores.clamp(2, 8),
        };
        Desk::open(opening).map_err(|fault| Failure::plain(format!("{}: {fault}", self.0.display())))
    }

    /// Opens the desk of a running institution, with the machine's time and chance.
    pub fn open_now(&self, at: &At) -> Result<Desk, Failure> {
        self.open(self.keyring(at)?, Time::Real, Chance::real()?)
    }

    /// Only one server at a time serves a folder; the lock ends with the file that is returned.
    pub fn lock(&self) -> Result<File, Failure> {
        let file = self.file(LOCK);
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(&file)
            .doing(file.display())?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(TryLockError::WouldBlock) => {
                Err(Failure::new(Sort::Conflict, format!("{} is being served already", self.0.display())))
            }
            Err(TryLockError::Error(fault)) => Err(Failure::plain(format!("{}: {fault}", file.display()))),
        }
    }
}

/// Asks for a passphrase without showing it.
pub fn ask_passphrase(at: &At, question: &str) -> Result<Credential, Failure> {
    if at.no_input || !std::io::stdin().is_terminal() {
        let text = "what opens the keyring is not known; name its file with --credential";
        return Err(Failure::usage(text));
    }
    let text = rpassword::prompt_password(question).doing("the terminal")?;
    Credential::parse(&text).map_err(Failure::plain)
}

/// Writes a new file for its owner alone, and waits until it is on the disk. Errors: it is there already.
pub fn write_new(file: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut out = private_file(file).doing(file.display())?;
    out.write_all(bytes).doing(file.display())?;
    out.sync_all().doing(file.display())
}

/// A new file that only its owner may read. Errors: it is there already.
pub fn private_file(file: &Path) -> std::io::Result<File> {
    OpenOptions::new().create_new(true).write(true).mode(0o600).open(file)
}
