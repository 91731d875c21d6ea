//! Setting a letter in a process of its own.
//!
//! The typesetter has no measure of its own work, so its process is given one: wall time by the parent, which kills it, and
//! address space, processor time and core files by `ulimit` of the system's `/bin/sh`, which then becomes the program
//! (`exec`). The shell's script is fixed; program and arguments reach it as parameters and are never read as script. A
//! child starts in `/` with an environment of our own and its complaints go nowhere, for they could quote a letter.

use std::ffi::OsStr;
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use crate::{ChildFault, Letter, RenderFault};

/// The largest file a letter can be, in bytes.
pub const FILE_LIMIT: usize = 32 * 1024 * 1024;
/// The longest letter a child reads, in bytes of JSON.
pub const INPUT_LIMIT: u64 = 8 * 1024 * 1024;
/// The exit code of a child that refused a letter and wrote its [`RenderFault`] as JSON.
pub const REFUSED: u8 = 5;
/// The exit code of a child that was not given a letter.
pub const NO_LETTER: u8 = 2;

const SCRIPT: &str = r#"ulimit -c 0 && ulimit -v "$1" && ulimit -t "$2" && shift 2 && exec "$@""#;
/// What `/bin/sh` answers when a limit cannot be set or the program cannot be run.
const SHELL_FAULTS: [i32; 2] = [126, 127];

/// What one letter may cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Wall time, and as much processor time, in seconds.
    pub seconds: u64,
    /// Address space in MiB. The program itself and its threads need about 200.
    pub memory_mib: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { seconds: 20, memory_mib: 1024 }
    }
}

/// Sets a letter by running `program` with `args`, which ends in `child_main`: the letter goes in as JSON, the file comes out.
///
/// Blocks its thread for at most `limits.seconds`.
///
/// # Errors
/// [`ChildFault::Refused`] when the letter cannot be set; the others when the process failed, and not the letter.
pub fn render_in_child<A: AsRef<OsStr>>(
    program: &Path,
    args: &[A],
    letter: &Letter,
    limits: Limits,
) -> Result<Vec<u8>, ChildFault> {
    let letter = serde_json::to_vec(letter).map_err(|fault| ChildFault::NotStarted(fault.to_string()))?;
    let mut child = start(program, args, limits)?;
    let (Some(mut stdin), Some(stdout)) = (child.stdin.take(), child.stdout.take()) else {
        stop(&mut child);
        return Err(ChildFault::NotStarted("it has no pipes".to_owned()));
    };
    // A pipe holds a few pages only: whoever writes and reads on one thread can wait for a child that waits for it.
    thread::spawn(move || {
        // A child that ends before it has read everything has its reasons; its exit code tells them.
        let _ = stdin.write_all(&letter);
    });
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let mut file = Vec::new();
        let read = stdout.take(FILE_LIMIT as u64 + 1).read_to_end(&mut file);
        // The parent may have given up waiting.
        let _ = sender.send(read.map(|_| file));
    });
    let read = receiver.recv_timeout(Duration::from_secs(limits.seconds));
    let Ok(read) = read else {
        stop(&mut child);
        return Err(ChildFault::OverTime(limits.seconds));
    };
    let file = match read {
        Ok(file) if file.len() <= FILE_LIMIT => file,
        Ok(_) => {
            stop(&mut child);
            return Err(ChildFault::OverSize(FILE_LIMIT));
        }
        Err(_) => {
            stop(&mut child);
            return Err(ChildFault::Broken { code: None });
        }
    };
    outcome(end(&mut child)?, file)
}

fn start<A: AsRef<OsStr>>(program: &Path, args: &[A], limits: Limits) -> Result<Child, ChildFault> {
    Command::new("/bin/sh")
        .args(["-c", SCRIPT, "letter"])
        .arg(limits.memory_mib.saturating_mul(1024).to_string())
        .arg(limits.seconds.to_string())
        .arg(program)
        .args(args)
        .env_clear()
        // One thread and one heap: the address space a letter needs must not depend on the number of processors.
        .envs([("RAYON_NUM_THREADS", "1"), ("MALLOC_ARENA_MAX", "1")])
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|fault| ChildFault::NotStarted(fault.to_string()))
}

fn outcome(status: ExitStatus, file: Vec<u8>) -> Result<Vec<u8>, ChildFault> {
    match status.code() {
        Some(0) if file.starts_with(b"%PDF-") => Ok(file),
        Some(code) if code == i32::from(REFUSED) => match serde_json::from_slice::<RenderFault>(&file) {
            Ok(fault) => Err(ChildFault::Refused(fault)),
            Err(_) => Err(ChildFault::Broken { code: Some(code) }),
        },
        Some(code) if SHELL_FAULTS.contains(&code) => {
            Err(ChildFault::NotStarted("the program cannot be run, or its limits cannot be set".to_owned()))
        }
        code => Err(ChildFault::Broken { code }),
    }
}

/// Kills a child and takes its exit status, so that no dead process stays in the system's list.
fn stop(child: &mut Child) {
    // It may have ended by itself in the meantime.
    let _ = child.kill();
    let _ = child.wait();
}

/// Takes the exit status of a child that has closed its output. One that stays all the same is killed after about a second.
fn end(child: &mut Child) -> Result<ExitStatus, ChildFault> {
    // Nobody ever sends: receiving is how this thread waits a little.
    let (_sender, nobody) = mpsc::channel::<()>();
    for pause in (0..10).map(|step| Duration::from_millis(1 << step)) {
        match child.try_wait() {
            Ok(Some(status)) => return Ok(status),
            Ok(None) => {
                let _ = nobody.recv_timeout(pause);
            }
            Err(_) => break,
        }
    }
    stop(child);
    Err(ChildFault::Broken { code: None })
}

/// What the hidden subcommand does: reads a letter as JSON, writes the file, and returns the process's exit code:
/// 0 with the file; [`REFUSED`] with the [`RenderFault`] as JSON; [`NO_LETTER`]; 1 when the output was closed.
#[cfg(feature = "pdf")]
pub fn child_main(stdin: impl Read, mut stdout: impl Write) -> u8 {
    let mut text = Vec::new();
    if stdin.take(INPUT_LIMIT).read_to_end(&mut text).is_err() {
        return NO_LETTER;
    }
    let Ok(letter) = serde_json::from_slice::<Letter>(&text) else { return NO_LETTER };
    let (code, answer) = match crate::pdf::render(&letter) {
        Ok(file) => (0, file),
        Err(fault) => (REFUSED, serde_json::to_vec(&fault).unwrap_or_default()),
    };
    let written = stdout.write_all(&answer).and_then(|()| stdout.flush());
    if written.is_ok() { code } else { 1 }
}
