//! Sets a letter: reads it as JSON from standard input and writes the PDF to standard output.

use std::io;
use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(letters::child::child_main(io::stdin().lock(), io::stdout().lock()))
}
