//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

/// The working system of an ombudsperson's unit for people on the move.
#[derive(Debug, Parser)]
#[command(name = "amparo", version, about, max_term_width = 100, disable_help_subcommand = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
}

/// What can be done.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Begins an institution: keys, stores, its own records
    Init(Init),
    /// Serves an institution
    Serve(Serve),
    /// Makes an institution with a life in it, for trying things out
    Demo(Demo),
    /// Gives an officer a new password, code secret and recovery codes, and prints them once
    Means(Means),
    /// Performs an act, through the running server
    Do(Do),
    /// Lists records, through the running server
    List(List),
    /// Shows a record, through the running server
    Show(Show),
    /// Looks for trouble, and says what to do about it
    Doctor(Doctor),
    /// The audit log
    Audit(Audit),
    /// Writes an encrypted backup
    Backup(Backup),
    /// Restores a backup into an empty folder
    Restore(Restore),
    /// Writes the institution's own records back to files
    Export(Export),
    /// Fills an empty installation from files
    Import(Import),
    /// Prints completions for a shell
    Completions { shell: clap_complete::Shell },
    /// Prints the manual page
    Man,
}

/// Where an institution lies, and what opens it.
#[derive(Debug, Clone, Args)]
pub struct At {
    /// The institution's folder
    #[arg(long, value_name = "DIR", env = "AMPARO_DATA")]
    pub data: PathBuf,
    /// A file with the credential that opens the keyring (default: the service manager's credential `amparo`, then the
    /// demo's, then a question at the terminal)
    #[arg(long, value_name = "FILE", env = "AMPARO_CREDENTIAL_FILE")]
    pub credential: Option<PathBuf>,
    /// Where the service manager puts credentials
    #[arg(long, value_name = "DIR", env = "CREDENTIALS_DIRECTORY", hide = true)]
    pub credentials: Option<PathBuf>,
    /// Asks nothing; fails instead
    #[arg(long)]
    pub no_input: bool,
}

#[derive(Debug, Args)]
pub struct Init {
    #[command(flatten)]
    pub at: At,
    /// The folder with the institution's files
    #[arg(long, value_name = "DIR")]
    pub institution: PathBuf,
    /// PostgreSQL instead of files: `host=… port=… user=…`, without database and password
    #[arg(long, value_name = "TEXT")]
    pub postgres: Option<String>,
    /// How the names of the three databases begin
    #[arg(long, value_name = "NAME", default_value = "amparo")]
    pub prefix: String,
}

#[derive(Debug, Args)]
pub struct Serve {
    #[command(flatten)]
    pub at: At,
    /// Address and port
    #[arg(long, value_name = "ADDR", env = "AMPARO_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// A proxy before this server speaks TLS: cookies are marked as for encrypted connections only
    #[arg(long, env = "AMPARO_BEHIND_TLS")]
    pub behind_tls: bool,
    /// Where figures are served to a monitoring system
    #[arg(long, value_name = "ADDR", env = "AMPARO_METRICS")]
    pub metrics: Option<SocketAddr>,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// A folder that is empty or not there
    #[arg(long, value_name = "DIR", env = "AMPARO_DATA")]
    pub data: PathBuf,
    /// How many contacts
    #[arg(long, default_value_t = 300, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub cases: u32,
    /// How many years
    #[arg(long, default_value_t = 1.5)]
    pub years: f64,
    /// The seed: the same one gives the same life
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Accounts, receipts and token as JSON
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Means {
    #[command(flatten)]
    pub at: At,
    /// The officer's address
    pub email: String,
    #[arg(long)]
    pub json: bool,
}

/// How the running server is asked.
#[derive(Debug, Clone, Args)]
pub struct Ask {
    /// The running server
    #[arg(long, value_name = "URL", env = "AMPARO_SERVER", default_value = "http://127.0.0.1:8080")]
    pub server: String,
    /// A file with an officer's token; without it the server is asked as the public
    #[arg(long, value_name = "FILE", env = "AMPARO_TOKEN_FILE")]
    pub token_file: Option<PathBuf>,
    /// The answer as JSON, as it came
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Do {
    /// The act: `complaint.assign`
    pub act: String,
    /// The record it is done on
    pub id: Option<String>,
    /// A value of the act's input: `owner=…`, `allegations.0.issue=border`
    #[arg(long = "set", value_name = "NAME=VALUE")]
    pub values: Vec<String>,
    /// The act's input as a JSON file, `-` for standard input
    #[arg(long, value_name = "FILE", conflicts_with = "values")]
    pub input: Option<PathBuf>,
    /// Only if the record is of this version still
    #[arg(long, value_name = "NUMBER")]
    pub if_version: Option<i64>,
    /// A key of your choice: a repeat with it is answered as before
    #[arg(long, value_name = "KEY")]
    pub key: Option<String>,
    #[command(flatten)]
    pub ask: Ask,
}

#[derive(Debug, Args)]
pub struct List {
    /// The kind: `contact`
    pub kind: String,
    /// Behind this id
    #[arg(long, value_name = "ID")]
    pub after: Option<String>,
    /// At most so many
    #[arg(long, default_value_t = 50, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub limit: u32,
    #[command(flatten)]
    pub ask: Ask,
}

#[derive(Debug, Args)]
pub struct Show {
    /// The kind: `contact`
    pub kind: String,
    /// The record
    pub id: String,
    #[command(flatten)]
    pub ask: Ask,
}

#[derive(Debug, Args)]
pub struct Doctor {
    #[command(flatten)]
    pub at: At,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Audit {
    #[command(subcommand)]
    pub what: AuditWhat,
}

#[derive(Debug, Subcommand)]
pub enum AuditWhat {
    /// Proves that nothing in the log was changed, taken out or put in
    Verify {
        /// An exported log
        #[arg(required_unless_present = "data", conflicts_with = "data")]
        file: Option<PathBuf>,
        /// The log of an institution, read from its stores
        #[arg(long, value_name = "DIR")]
        data: Option<PathBuf>,
        /// A file with the credential that opens the keyring
        #[arg(long, value_name = "FILE", env = "AMPARO_CREDENTIAL_FILE")]
        credential: Option<PathBuf>,
        /// The public key the institution publishes
        #[arg(long, value_name = "KEY")]
        public_key: Option<String>,
        #[arg(long)]
        json: bool,
    },
    /// Writes the log as a file that outsiders can verify
    Export {
        #[command(flatten)]
        at: At,
        /// The file; standard output without it
        #[arg(long, value_name = "FILE")]
        to: Option<PathBuf>,
    },
}

#[derive(Debug, Args)]
pub struct Backup {
    #[command(flatten)]
    pub at: At,
    /// A folder for the backup's files
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
    /// For whom: a recipient `age1…`; by default the one of the recovery identity
    #[arg(long, value_name = "RECIPIENT")]
    pub recipient: Option<String>,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Restore {
    /// The folder with the backup's files
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,
    /// A folder that is empty or not there
    #[arg(long, value_name = "DIR", required_unless_present = "dry_run")]
    pub data: Option<PathBuf>,
    /// A file with the identity that opens the backup
    #[arg(long, value_name = "FILE")]
    pub identity: PathBuf,
    /// The keyring that this identity opens: what is restored is opened with it and its log verified
    #[arg(long, value_name = "FILE")]
    pub keyring: Option<PathBuf>,
    /// Proves the backup without leaving anything behind
    #[arg(long, conflicts_with = "data")]
    pub dry_run: bool,
    #[arg(long)]
    pub json: bool,
}

#[derive(Debug, Args)]
pub struct Export {
    #[command(flatten)]
    pub at: At,
    /// A folder that is empty or not there
    #[arg(long, value_name = "DIR")]
    pub to: PathBuf,
}

#[derive(Debug, Args)]
pub struct Import {
    #[command(flatten)]
    pub at: At,
    /// The folder with the institution's files
    #[arg(long, value_name = "DIR")]
    pub from: PathBuf,
    /// Only checks them
    #[arg(long)]
    pub dry_run: bool,
}
