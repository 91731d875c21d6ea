//! A letter set in a process of its own. This program is both: with the argument `letter` it is the child.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use letters::child::{Limits, child_main, render_in_child};
use letters::{Block, ChildFault, Letter, RenderFault};

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.first().is_some_and(|first| first == "letter") {
        return ExitCode::from(child_main(io::stdin().lock(), io::stdout().lock()));
    }
    if args.iter().any(|arg| arg == "--list") {
        if !args.iter().any(|arg| arg == "--ignored") {
            println!("child: test");
        }
        return ExitCode::SUCCESS;
    }
    a_child_gives_the_same_bytes_as_we_do();
    a_letter_that_cannot_be_set_is_refused_with_its_reason();
    a_child_that_never_ends_is_killed();
    a_child_that_closes_its_output_and_stays_is_killed();
    a_child_that_reads_nothing_does_not_stop_us();
    a_child_without_memory_gives_no_page();
    a_child_that_writes_without_end_is_stopped();
    a_program_that_is_not_there_is_told();
    a_child_that_is_given_no_letter_says_so();
    println!("child: 9 stories hold");
    ExitCode::SUCCESS
}

fn letter() -> Letter {
    serde_json::from_str(include_str!("letters/ru.json")).unwrap()
}

fn ourselves() -> PathBuf {
    std::env::current_exe().unwrap()
}

fn sh(script: &str, limits: Limits) -> Result<Vec<u8>, ChildFault> {
    render_in_child(Path::new("/bin/sh"), &["-c", script], &letter(), limits)
}

fn brief() -> Limits {
    Limits { seconds: 1, ..Limits::default() }
}

fn a_child_gives_the_same_bytes_as_we_do() {
    let limits = Limits { seconds: 120, ..Limits::default() };
    let file = render_in_child(&ourselves(), &["letter"], &letter(), limits).unwrap();
    assert!(file == letters::pdf::render(&letter()).unwrap());
}

fn a_letter_that_cannot_be_set_is_refused_with_its_reason() {
    let mut letter = letter();
    letter.body.push(Block::Paragraph("a".repeat(100_000)));
    let fault = render_in_child(&ourselves(), &["letter"], &letter, Limits::default()).unwrap_err();
    assert!(matches!(fault, ChildFault::Refused(RenderFault::WordTooLong { characters: 100_000, .. })), "{fault:?}");
}

fn a_child_that_never_ends_is_killed() {
    assert_eq!(sh("echo $$ > /dev/null; while :; do :; done", brief()), Err(ChildFault::OverTime(1)));
    assert_eq!(render_in_child(Path::new("/bin/sleep"), &["1000"], &letter(), brief()), Err(ChildFault::OverTime(1)));
}

fn a_child_that_closes_its_output_and_stays_is_killed() {
    assert_eq!(sh("exec >&-; exec sleep 1000", brief()), Err(ChildFault::Broken { code: None }));
}

fn a_child_that_reads_nothing_does_not_stop_us() {
    let mut letter = letter();
    letter.body = vec![Block::Paragraph("words ".repeat(40_000))];
    let fault = render_in_child(Path::new("/bin/sh"), &["-c", "exit 3"], &letter, brief());
    assert_eq!(fault, Err(ChildFault::Broken { code: Some(3) }));
}

fn a_child_without_memory_gives_no_page() {
    let limits = Limits { seconds: 60, memory_mib: 16 };
    let fault = render_in_child(&ourselves(), &["letter"], &letter(), limits).map(|_| "a page").unwrap_err();
    assert!(matches!(fault, ChildFault::Broken { .. } | ChildFault::NotStarted(_)), "{fault:?}");
}

fn a_child_that_writes_without_end_is_stopped() {
    let limits = Limits { seconds: 60, ..Limits::default() };
    let fault = render_in_child(Path::new("/bin/cat"), &["/dev/zero"], &letter(), limits);
    assert_eq!(fault, Err(ChildFault::OverSize(letters::child::FILE_LIMIT)));
}

fn a_program_that_is_not_there_is_told() {
    let fault = render_in_child(Path::new("/nowhere/amparo"), &["letter"], &letter(), brief()).unwrap_err();
    assert!(matches!(fault, ChildFault::NotStarted(_)), "{fault:?}");
}

fn a_child_that_is_given_no_letter_says_so() {
    let mut out = Vec::new();
    assert_eq!(child_main(&b"{\"language\": \"en\"}"[..], &mut out), letters::child::NO_LETTER);
    assert!(out.is_empty());
}
