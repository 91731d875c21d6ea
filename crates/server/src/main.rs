//! The one binary.

mod audit;
mod backup;
mod cli;
mod client;
mod demo;
mod doctor;
mod failure;
mod files;
mod folder;
mod init;
mod means;
mod serve;

use std::io::Write;
use std::process::ExitCode;

use clap::{CommandFactory, Parser};

use cli::{Cli, Command};
use failure::Failure;

fn main() -> ExitCode {
    match run(Cli::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("amparo: {failure}");
            failure.code()
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Init(asked) => init::run(&asked),
        Command::Serve(asked) => serve::run(&asked),
        Command::Demo(asked) => demo::run(&asked),
        Command::Means(asked) => means::run(&asked),
        Command::Do(asked) => client::perform(&asked),
        Command::List(asked) => client::list(&asked),
        Command::Show(asked) => client::show(&asked),
        Command::Doctor(asked) => doctor::run(&asked),
        Command::Audit(asked) => audit::run(asked.what),
        Command::Backup(asked) => backup::make(&asked),
        Command::Restore(asked) => backup::restore(&asked),
        Command::Export(asked) => files::export(&asked),
        Command::Import(asked) => files::import(&asked),
        Command::Completions { shell } => {
            clap_complete::generate(shell, &mut Cli::command(), "amparo", &mut std::io::stdout());
            Ok(())
        }
        Command::Man => {
            let mut page = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut page).map_err(Failure::plain)?;
            print_bytes(&page)
        }
    }
}

/// Data goes to standard output; a reader that has gone is no fault of ours.
pub fn print_bytes(bytes: &[u8]) -> Result<(), Failure> {
    match std::io::stdout().write_all(bytes) {
        Err(fault) if fault.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::plain(fault)),
        _ => Ok(()),
    }
}

/// Prints a line of data.
pub fn say(line: impl std::fmt::Display) -> Result<(), Failure> {
    print_bytes(format!("{line}\n").as_bytes())
}
