//! `amparo demo`: a fictional institution with a life in it. Everything was done by acts, on a clock that was run through
//! the past; the same seed gives the same life.

mod cast;
mod chance;
mod fate;
mod life;
mod stories;
mod wording;

use std::collections::BTreeMap;

use kernel::actor::Actor;
use kernel::chance::{Chance, Time};
use kernel::desk::Desk;
use kernel::seal::{Credential, Keyring, new_identity};
use serde::Serialize;
use serde_json::json;
use web::words::{Words, key};
use work::institution::understood;
use work::officer::{IssueToken, Officer};

use self::cast::Cast;
use self::chance::Dice;
use self::life::Life;
use self::stories::Stories;
use crate::cli;
use crate::failure::{Doing, Failure};
use crate::folder::{Folder, write_new};
use crate::means::Secrets;
use crate::{init, say};

/// The files of the demo institution.
const FILES: [(&str, &str); 6] = [
    ("institution.toml", include_str!("../../../../institution/institution.toml")),
    ("bodies.toml", include_str!("../../../../institution/bodies.toml")),
    ("officers.toml", include_str!("../../../../institution/officers.toml")),
    ("grants.toml", include_str!("../../../../institution/grants.toml")),
    ("clocks.toml", include_str!("../../../../institution/clocks.toml")),
    ("holidays.toml", include_str!("../../../../institution/holidays.toml")),
];
/// Whose token programs are given: the one who may do most with cases.
const TOKEN_ROLE: &str = "supervisor";
/// The length of a year, in seconds.
const YEAR: f64 = 365.25 * 86_400.0;
/// Accounts, receipts and token, kept beside the demo's data.
const KEPT: &str = "demo.json";

/// What is printed of a demo.
#[derive(Debug, Serialize)]
struct Told {
    accounts: Vec<Account>,
    receipts: Vec<String>,
    api_token: String,
}

/// A way into the demo.
#[derive(Debug, Serialize)]
struct Account {
    email: String,
    name: String,
    role: String,
    password: String,
    totp_secret: String,
    recovery_codes: Vec<String>,
}

/// Makes a demo.
pub fn run(asked: &cli::Demo) -> Result<(), Failure> {
    if !(0.1..=20.0).contains(&asked.years) {
        return Err(Failure::usage("--years takes a number from 0.1 to 20"));
    }
    let files: BTreeMap<String, String> = FILES.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
    let import = understood(&files).map_err(|faults| Failure::plain(format!("the demo's own files: {faults:?}")))?;
    let stories = Stories::read()?;
    let folder = Folder::fresh(&asked.data)?;
    let real = Chance::real()?;
    let keyring = Keyring::generate(&mut |bytes| real.fill(bytes));
    let identity = new_identity();
    folder.write_keyrings(&keyring, &Credential::Identity(identity.clone()), &identity)?;
    folder.write_demo_credential(&identity)?;
    let end = Time::Real.now();
    // Whole seconds are near enough for a life.
    let start = end.plus_seconds(-((asked.years * YEAR) as i64));
    let desk = folder.open(keyring, Time::standing_at(start), Chance::seeded(asked.seed))?;
    init::fill(&desk, import)?;
    let accounts = open_accounts(&desk)?;
    let cast = Cast::of(&desk)?;
    let dice = Dice::of(asked.seed);
    let receipts = Life::new(&desk, &cast, &stories, &dice, (start, end)).live(asked.cases)?;
    let api_token = token(&desk)?;
    desk.seal_log()?;
    let told = Told { accounts, receipts, api_token };
    let text = serde_json::to_string_pretty(&told).map_err(Failure::plain)?;
    write_new(&folder.file(KEPT), text.as_bytes())?;
    if asked.json { say(text) } else { print(&told) }
}

/// Everybody who works here gets a way to sign in: one password for all, a code secret for each.
fn open_accounts(desk: &Desk) -> Result<Vec<Account>, Failure> {
    let words = Words::read().doing("the words")?;
    let officers: Vec<Officer> = desk.read_whole(|view| view.records("ORDER BY t.id", &[]))?;
    let chance = &desk.house().chance;
    let shared = Secrets::new(chance);
    let hash = shared.hash(chance)?;
    let mut accounts = Vec::new();
    for officer in officers {
        let secrets = Secrets { password: shared.password.clone(), ..Secrets::new(chance) };
        desk.perform(&Actor::institution(), officer.id, secrets.act(&hash)?)?;
        let role = officer.roles.0.first().map_or("", |held| held.role.as_str());
        accounts.push(Account {
            email: officer.email.to_string(),
            name: officer.name.to_string(),
            role: words.plain("en", &key(&["role", role])),
            password: secrets.password,
            totp_secret: secrets.totp_secret,
            recovery_codes: secrets.recovery_codes,
        });
    }
    Ok(accounts)
}

fn token(desk: &Desk) -> Result<String, Failure> {
    let officers: Vec<Officer> = desk.read_whole(|view| view.records("ORDER BY t.id", &[]))?;
    let holds = |officer: &&Officer| officer.roles.0.iter().any(|held| held.role.as_str() == TOKEN_ROLE);
    let officer = officers.iter().find(holds).ok_or_else(|| Failure::plain("nobody holds the role of the token"))?;
    let act: IssueToken = serde_json::from_value(json!({"name": "Demo", "days": 90})).map_err(Failure::plain)?;
    Ok(desk.perform(&Actor::institution(), officer.id, act)?.token)
}

fn print(told: &Told) -> Result<(), Failure> {
    say("A fictional institution. Never put a real word into it: what opens it lies beside its data.\n")?;
    if let Some(first) = told.accounts.first() {
        say(format!("Everybody's password: {}", first.password))?;
    }
    say("For the code, put the secret into a code app; or type a recovery code instead, each once.\n")?;
    let wide = |width: fn(&Account) -> usize| told.accounts.iter().map(width).max().unwrap_or(0);
    let (email, role) = (wide(|one| one.email.len()), wide(|one| one.role.len()));
    for one in &told.accounts {
        let code = one.recovery_codes.first().map_or("", String::as_str);
        say(format!("  {:role$}  {:email$}  {}  {code}", one.role, one.email, one.totp_secret))?;
    }
    say("\nReceipts, to follow a complaint with:")?;
    for receipt in &told.receipts {
        say(format!("  {receipt}"))?;
    }
    say(format!("\nA token for the API: {}", told.api_token))?;
    say(format!("\nAll of this is kept in {KEPT} beside the data."))
}
