//! `amparo means`: a way to sign in, printed once.

use argon2::Argon2;
use argon2::password_hash::PasswordHasher;
use kernel::actor::Actor;
use kernel::chance::Chance;
use kernel::desk::Desk;
use kernel::text::Line;
use serde::Serialize;
use web::staff::recovery_hash;
use work::officer::{Officer, SetMeans};

use crate::cli;
use crate::failure::{Doing, Failure, Sort};
use crate::folder::Folder;
use crate::say;

/// Signs that are not taken for one another.
const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
/// RFC 4648.
const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/// How many recovery codes an officer has.
const CODES: usize = 10;

/// What an officer signs in with.
#[derive(Debug, Clone, Serialize)]
pub struct Secrets {
    /// Four groups of four.
    pub password: String,
    /// In base32, as code apps read it.
    pub totp_secret: String,
    /// Each good once.
    pub recovery_codes: Vec<String>,
}

impl Secrets {
    /// New ones.
    pub fn new(chance: &Chance) -> Self {
        let word = || groups(&signs(chance, SIGNS, 16));
        Self {
            password: word(),
            totp_secret: signs(chance, BASE32, 32),
            recovery_codes: (0..CODES).map(|_| word()).collect(),
        }
    }

    /// The password's hash.
    pub fn hash(&self, chance: &Chance) -> Result<String, Failure> {
        let salt: [u8; 16] = chance.bytes();
        let hash =
            Argon2::default().hash_password_with_salt(self.password.as_bytes(), &salt).map_err(Failure::plain)?;
        Ok(hash.to_string())
    }

    /// The act that sets them.
    pub fn act(&self, hash: &str) -> Result<SetMeans, Failure> {
        let line = |text: &str| Line::new(text).doing("a generated secret");
        let kept = |code: &String| line(&recovery_hash(&code.replace('-', "")));
        Ok(SetMeans {
            password: line(hash)?,
            totp: line(&self.totp_secret)?,
            recovery: self.recovery_codes.iter().map(kept).collect::<Result<_, _>>()?,
        })
    }
}

fn signs(chance: &Chance, alphabet: &[u8; 32], count: usize) -> String {
    // Five bits of each byte: every sign is as likely as the others.
    (0..count).map(|_| char::from(alphabet[usize::from(chance.bytes::<1>()[0] & 31)])).collect()
}

fn groups(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    signs.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// The active officer of this address.
pub fn officer(desk: &Desk, email: &str) -> Result<Officer, Failure> {
    let (wanted, now) = (email.to_owned(), desk.house().now());
    let mut found: Vec<Officer> = desk.read_whole(move |view| view.records("WHERE t.email = $1", &[&wanted]))?;
    found.retain(|officer| officer.is_active(now));
    found.pop().ok_or_else(|| Failure::new(Sort::Absent, format!("no active officer has the address {email}")))
}

/// Gives an officer new means and prints them.
pub fn run(asked: &cli::Means) -> Result<(), Failure> {
    let desk = Folder::known(&asked.at.data)?.open_now(&asked.at)?;
    let officer = officer(&desk, &asked.email)?;
    let secrets = Secrets::new(&desk.house().chance);
    let hash = secrets.hash(&desk.house().chance)?;
    desk.perform(&Actor::institution(), officer.id, secrets.act(&hash)?)?;
    desk.end_sessions_of(&officer.id.to_string())?;
    if asked.json {
        return say(serde_json::to_string_pretty(&secrets).map_err(Failure::plain)?);
    }
    say(format!("Shown once, for {} alone:\n", officer.name))?;
    say(format!("  password        {}", secrets.password))?;
    say(format!("  code app        {}", secrets.totp_secret))?;
    say(format!("  recovery codes  {}", secrets.recovery_codes.join("\n                  ")))
}
