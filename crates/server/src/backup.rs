//! `amparo backup` and `restore`. A backup is two files, each encrypted to a recipient, so that who makes it cannot read
//! it: the records, and the keys of the records. They are kept apart, and the second ones shortly: a record that was
//! erased lives on in the first, and cannot be read without the second. The keyring is in neither.

use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter, Cursor, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use kernel::chance::{Chance, Time};
use kernel::seal::{Credential, Identity, Keyring, Recipient, open_stream, seal_stream};
use kernel::text::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::cli::{Backup, Restore};
use crate::failure::{Doing, Failure, Sort};
use crate::folder::{Folder, private_file};
use crate::{audit, say};

/// Beside the data: when the last backup was made.
pub const NOTE: &str = "last-backup.txt";
/// The version of what is written here.
const FORMAT: u32 = 1;
/// The longest first line of a backup's file, in bytes.
const LINE: u64 = 4096;
/// The two stores that are backed up; the third is made anew from the first.
const ROOMS: [&str; 2] = ["data", "keys"];

/// The first line of a backup's file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Manifest {
    format: u32,
    /// The same in both files of a backup.
    set: String,
    room: String,
    made_at: String,
    bytes: u64,
    sha256: String,
}

/// What is told of a backup.
#[derive(Debug, Serialize)]
struct Told {
    made_at: String,
    files: Vec<PathBuf>,
    /// Entries of the audit log, as far as it was verified.
    entries: Option<u64>,
}

/// Makes a backup.
pub fn make(asked: &Backup) -> Result<(), Failure> {
    let folder = Folder::known(&asked.at.data)?;
    let recipient = match &asked.recipient {
        Some(text) => text.clone(),
        None => folder.recovery_recipient()?,
    };
    let recipient = Recipient::parse(&recipient).map_err(Failure::usage)?;
    let desk = folder.open_now(&asked.at)?;
    desk.seal_log()?;
    fs::create_dir_all(&asked.to).doing(asked.to.display())?;
    let now = desk.house().now();
    let made_at = now.to_string();
    let name = made_at.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let part = asked.to.join(format!(".amparo-{name}.part"));
    let part = Folder::fresh(&part)?;
    let set = hex(&desk.house().chance.bytes::<16>());
    let copied = desk.copy_stores(&folder.place()?, &part.0).map_err(Failure::from);
    let written = copied.and_then(|()| {
        ROOMS
            .iter()
            .map(|room| {
                let to = asked.to.join(format!("amparo-{name}-{room}.age"));
                write_file(
                    &part.file(&format!("{room}.db")),
                    &to,
                    &recipient,
                    Manifest {
                        format: FORMAT,
                        set: set.clone(),
                        room: (*room).to_owned(),
                        made_at: made_at.clone(),
                        bytes: 0,
                        sha256: String::new(),
                    },
                )?;
                Ok(to)
            })
            .collect::<Result<Vec<_>, Failure>>()
    });
    // Whatever came of it, the copies go; they are encrypted as the stores are.
    let _ = fs::remove_dir_all(&part.0);
    let files = written?;
    fs::write(folder.file(NOTE), format!("{made_at}\n")).doing(NOTE)?;
    tell(&Told { made_at, files, entries: None }, asked.json)?;
    if !asked.json {
        let names = Folder::KEYRINGS.join(" and ");
        say(format!(
            "Keep the file of keys apart from the other, and not longer than a month. {names} are in no backup: copy them once."
        ))?;
    }
    Ok(())
}

fn write_file(from: &Path, to: &Path, recipient: &Recipient, mut manifest: Manifest) -> Result<(), Failure> {
    let mut source = File::open(from).doing(from.display())?;
    (manifest.bytes, manifest.sha256) = digest(&mut source).doing(from.display())?;
    source.seek(SeekFrom::Start(0)).doing(from.display())?;
    let mut line = serde_json::to_vec(&manifest).map_err(Failure::plain)?;
    line.push(b'\n');
    let out = private_file(to).doing(to.display())?;
    let mut buffered = BufWriter::new(&out);
    seal_stream(recipient, Cursor::new(line).chain(BufReader::new(source)), &mut buffered).doing(to.display())?;
    buffered.flush().doing(to.display())?;
    drop(buffered);
    out.sync_all().doing(to.display())
}

/// Restores a backup, or proves that it could be.
pub fn restore(asked: &Restore) -> Result<(), Failure> {
    let text = fs::read_to_string(&asked.identity).doing(asked.identity.display())?;
    let identity =
        Identity::parse(&text).map_err(|fault| Failure::usage(format!("{}: {fault}", asked.identity.display())))?;
    let files = newest(&asked.from)?;
    let folder = match &asked.data {
        Some(data) => Folder::fresh(data)?,
        None => Folder::fresh(&asked.from.join(".amparo-proof.part"))?,
    };
    let done = unpack(&files, &identity, &folder).and_then(|made_at| {
        let entries = match &asked.keyring {
            Some(file) => Some(open_with(&folder, file, &identity)?),
            None => None,
        };
        Ok(Told { made_at, files: files.to_vec(), entries })
    });
    if done.is_err() || asked.dry_run {
        // Nothing half restored stays behind.
        let _ = fs::remove_dir_all(&folder.0);
    }
    let told = done?;
    tell(&told, asked.json)?;
    if !asked.json && asked.keyring.is_none() {
        say(format!("Unpacked and unharmed. Now copy {} into the folder.", Folder::KEYRINGS.join(" and ")))?;
    }
    Ok(())
}

/// The two files of the newest backup in a folder.
fn newest(folder: &Path) -> Result<[PathBuf; 2], Failure> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .doing(folder.display())?
        .filter_map(|file| file.ok()?.file_name().into_string().ok())
        .filter(|name| name.starts_with("amparo-") && name.ends_with("-data.age"))
        .collect();
    names.sort();
    let Some(data) = names.pop() else {
        return Err(Failure::new(Sort::Absent, format!("no backup lies in {}", folder.display())));
    };
    let keys = folder.join(data.replace("-data.age", "-keys.age"));
    if !keys.exists() {
        let text = format!("{} is missing: put the file of keys of the same backup beside it", keys.display());
        return Err(Failure::new(Sort::Absent, text));
    }
    Ok([folder.join(data), keys])
}

/// Decrypts both files and checks that they are whole and of one backup. Says when it was made.
fn unpack(files: &[PathBuf; 2], identity: &Identity, folder: &Folder) -> Result<String, Failure> {
    let mut sets = Vec::new();
    for (file, room) in files.iter().zip(ROOMS) {
        let source = File::open(file).doing(file.display())?;
        let packed = folder.file(&format!("{room}.part"));
        {
            let mut out = BufWriter::new(File::create_new(&packed).doing(packed.display())?);
            open_stream(identity, BufReader::new(source), &mut out).doing(file.display())?;
            out.flush().doing(packed.display())?;
        }
        let manifest =
            unwrap(&packed, &folder.file(&format!("{room}.db"))).map_err(|fault| fault.while_doing(file.display()))?;
        fs::remove_file(&packed).doing(packed.display())?;
        if manifest.room != room {
            return Err(Failure::plain(format!("{} holds `{}`, not `{room}`", file.display(), manifest.room)));
        }
        sets.push(manifest);
    }
    match sets.as_slice() {
        [data, keys] if data.set == keys.set => Ok(data.made_at.clone()),
        _ => Err(Failure::plain("the two files are of different backups; take two with the same time in their names")),
    }
}

fn unwrap(packed: &Path, to: &Path) -> Result<Manifest, Failure> {
    let mut source = BufReader::new(File::open(packed).doing(packed.display())?);
    let mut line = Vec::new();
    source.by_ref().take(LINE).read_until(b'\n', &mut line).map_err(Failure::plain)?;
    let manifest: Manifest =
        serde_json::from_slice(&line).map_err(|_| Failure::plain("this is no backup of this program"))?;
    if manifest.format > FORMAT {
        return Err(Failure::plain(format!(
            "the backup is of format {}; restore it with the newer program",
            manifest.format
        )));
    }
    let out = private_file(to).doing(to.display())?;
    std::io::copy(&mut source, &mut BufWriter::new(&out)).doing(to.display())?;
    out.sync_all().doing(to.display())?;
    let found = digest(&mut File::open(to).doing(to.display())?).doing(to.display())?;
    if found != (manifest.bytes, manifest.sha256.clone()) {
        return Err(Failure::plain("the backup was cut or altered; take another copy of it"));
    }
    Ok(manifest)
}

/// Opens what was restored with its keyring and verifies the log. Says how many entries it has.
fn open_with(folder: &Folder, keyring: &Path, identity: &Identity) -> Result<u64, Failure> {
    let bytes = fs::read(keyring).doing(keyring.display())?;
    let opened = Keyring::open_sealed(&bytes, &Credential::Identity(identity.clone()))
        .map_err(|fault| Failure::plain(format!("{}: {fault}", keyring.display())))?;
    folder.keep_keyring(&bytes, identity)?;
    let desk = folder.open(opened, Time::Real, Chance::real()?)?;
    let report = audit::verified(&desk, None)?;
    if !report.is_sound() {
        return Err(Failure::new(Sort::Found, format!("the restored log is not sound:\n{report}")));
    }
    Ok(report.entries)
}

fn tell(told: &Told, json: bool) -> Result<(), Failure> {
    if json {
        return say(serde_json::to_string_pretty(told).map_err(Failure::plain)?);
    }
    say(format!("Backup of {}:", told.made_at))?;
    for file in &told.files {
        say(format!("  {}", file.display()))?;
    }
    match told.entries {
        Some(entries) => say(format!("It opens, and its log of {entries} entries verifies.")),
        None => Ok(()),
    }
}

/// Length and SHA-256 of what is left to read.
fn digest(from: &mut impl Read) -> std::io::Result<(u64, String)> {
    let mut hash = Sha256::new();
    let bytes = std::io::copy(from, &mut Hashing(&mut hash))?;
    Ok((bytes, hex(&hash.finalize())))
}

struct Hashing<'h>(&'h mut Sha256);

impl Write for Hashing<'_> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.update(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}
