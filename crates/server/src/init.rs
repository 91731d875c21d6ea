//! `amparo init`: keys, stores, and the institution's own records.

use kernel::actor::Actor;
use kernel::chance::{Chance, Time};
use kernel::desk::Desk;
use kernel::seal::{Credential, Keyring, new_identity};
use work::institution::Import;

use crate::cli::Init;
use crate::failure::Failure;
use crate::folder::{Folder, Postgres, ask_passphrase, write_new};
use crate::{files, say};

/// Begins an institution.
pub fn run(asked: &Init) -> Result<(), Failure> {
    // Files that cannot be understood are told before anything is made.
    let import = files::read(&asked.institution)?;
    let folder = Folder::fresh(&asked.at.data)?;
    let chance = Chance::real()?;
    let keyring = Keyring::generate(&mut |bytes| chance.fill(bytes));
    let recovery = new_identity();
    let opens = match &asked.at.credential {
        Some(file) => {
            let identity = new_identity();
            write_new(file, format!("{}\n", *identity.text()).as_bytes())?;
            Credential::Identity(identity)
        }
        None => new_passphrase(asked)?,
    };
    folder.write_keyrings(&keyring, &opens, &recovery)?;
    if let Some(address) = &asked.postgres {
        folder.write_postgres(Postgres { address: address.clone(), prefix: asked.prefix.clone() })?;
    }
    let desk = folder.open(keyring, Time::Real, chance)?;
    fill(&desk, import)?;
    say(format!("The institution lies in {}.", folder.0.display()))?;
    if let Some(file) = &asked.at.credential {
        say(format!("What opens it lies in {}: keep it apart from the data.", file.display()))?;
    }
    say(
        "\nThe recovery identity opens the keyring and the backups when all else is lost. It is shown now and never again;",
    )?;
    say("write it on paper and lock it away from this machine:\n")?;
    say(format!("  {}\n", *recovery.text()))?;
    say("Next: amparo means --data … EMAIL   gives the first administrator their way to sign in")
}

fn new_passphrase(asked: &Init) -> Result<Credential, Failure> {
    let first = ask_passphrase(&asked.at, "A passphrase for the keyring, at least 15 characters: ")?;
    let again = ask_passphrase(&asked.at, "The same again: ")?;
    match (&first, &again) {
        (Credential::Passphrase(one), Credential::Passphrase(two)) if one.is_same(two) => Ok(first),
        (Credential::Passphrase(_), Credential::Passphrase(_)) => {
            Err(Failure::usage("the two passphrases differ; nothing was kept"))
        }
        _ => Err(Failure::usage("this is an identity; put it into a file and name it with --credential")),
    }
}

/// Fills an empty installation.
pub fn fill(desk: &Desk, import: Import) -> Result<(), Failure> {
    Ok(desk.perform(&Actor::institution(), "", import)?)
}
