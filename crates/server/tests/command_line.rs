//! The program as whoever runs it types it: a demo is made, looked at, backed up, restored and verified.
#![expect(clippy::unwrap_used, reason = "a story that cannot go on ends its test")]

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

fn amparo(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_amparo"))
        .args(arguments)
        .env_remove("AMPARO_DATA")
        .env_remove("AMPARO_CREDENTIAL_FILE")
        .env_remove("CREDENTIALS_DIRECTORY")
        .output()
        .unwrap()
}

fn good(arguments: &[&str]) -> String {
    let output = amparo(arguments);
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// Exit code and what was said.
fn bad(arguments: &[&str]) -> (i32, String) {
    let output = amparo(arguments);
    (output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).into_owned())
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn demo(folder: &TempDir) -> (String, Value) {
    let data = folder.path().join("demo");
    let told = good(&["demo", "--data", text(&data), "--cases", "8", "--years", "0.2", "--json"]);
    (text(&data).to_owned(), serde_json::from_str(&told).unwrap())
}

#[test]
fn a_demo_tells_its_accounts_and_is_made_in_an_empty_folder_only() {
    let folder = tempfile::tempdir().unwrap();
    let (data, told) = demo(&folder);
    let accounts = told["accounts"].as_array().unwrap();
    assert!(
        accounts.iter().any(|one| one["role"] == "Head") && accounts.iter().all(|one| one["totp_secret"].is_string())
    );
    assert!(told["api_token"].as_str().unwrap().len() > 40);
    let (code, said) = bad(&["demo", "--data", &data]);
    assert_eq!(code, 4);
    assert!(said.contains("is not empty"), "{said}");
}

#[test]
fn o1_a_backup_is_restored_elsewhere_and_its_log_verifies() {
    let folder = tempfile::tempdir().unwrap();
    let (data, _) = demo(&folder);
    let before: Value = serde_json::from_str(&good(&["audit", "verify", "--data", &data, "--json"])).unwrap();
    let (to, restored) = (folder.path().join("backup"), folder.path().join("restored"));
    good(&["backup", "--data", &data, "--to", text(&to)]);
    let (identity, keyring) = (format!("{data}/demo-credential.txt"), format!("{data}/keyring-recovery.age"));
    let restore = ["restore", "--from", text(&to), "--identity", &identity, "--keyring", &keyring];
    good(&[&restore[..], &["--data", text(&restored)]].concat());
    let after = good(&["audit", "verify", "--data", text(&restored), "--credential", &identity, "--json"]);
    let after: Value = serde_json::from_str(&after).unwrap();
    assert_eq!(after["last_checkpoint"]["root"], before["last_checkpoint"]["root"]);
    let (code, said) = bad(&[&restore[..], &["--data", text(&restored)]].concat());
    assert_eq!(code, 4, "{said}");
}

#[test]
fn a_cut_backup_is_refused_and_leaves_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (data, _) = demo(&folder);
    let to = folder.path().join("backup");
    let made: Value = serde_json::from_str(&good(&["backup", "--data", &data, "--to", text(&to), "--json"])).unwrap();
    let file = made["files"][0].as_str().unwrap();
    let bytes = std::fs::read(file).unwrap();
    std::fs::write(file, &bytes[..bytes.len() / 2]).unwrap();
    let restored = folder.path().join("restored");
    let identity = format!("{data}/demo-credential.txt");
    let (code, said) = bad(&["restore", "--from", text(&to), "--identity", &identity, "--data", text(&restored)]);
    assert_eq!(code, 1, "{said}");
    assert!(!restored.exists());
}

#[test]
fn the_doctor_names_what_is_wrong_with_a_demo() {
    let folder = tempfile::tempdir().unwrap();
    let (data, _) = demo(&folder);
    let output = amparo(&["doctor", "--data", &data, "--json"]);
    assert_eq!(output.status.code(), Some(6));
    let found: Value = serde_json::from_slice(&output.stdout).unwrap();
    let wrong: Vec<&str> = found
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["good"] == false)
        .map(|one| one["what"].as_str().unwrap())
        .collect();
    assert_eq!(wrong, ["credential", "backup"]);
}

#[test]
fn ac_institution_01_an_institution_begins_from_files_and_is_written_back_to_files_that_are_understood() {
    let folder = tempfile::tempdir().unwrap();
    let files = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../institution");
    let (data, key, out) =
        (folder.path().join("data"), folder.path().join("credential.txt"), folder.path().join("files"));
    good(&["init", "--data", text(&data), "--credential", text(&key), "--institution", text(&files)]);
    good(&["export", "--data", text(&data), "--credential", text(&key), "--to", text(&out)]);
    let again = good(&["import", "--data", text(&data), "--from", text(&out), "--dry-run"]);
    assert!(again.contains("understood"), "{again}");
    let wrong = folder.path().join("wrong.txt");
    std::fs::write(&wrong, "a passphrase that is long enough").unwrap();
    let (code, said) = bad(&["export", "--data", text(&data), "--credential", text(&wrong), "--to", text(&out)]);
    assert_eq!(code, 1);
    assert!(said.contains("opens with an identity"), "{said}");
}

#[test]
fn mistakes_on_the_command_line_are_told_with_the_code_of_their_sort() {
    assert_eq!(bad(&["serve"]).0, 2);
    assert_eq!(bad(&["do", "complaint.assgn", "x"]).0, 2);
    assert_eq!(bad(&["doctor", "--data", "/nowhere"]).0, 3);
    let (code, said) = bad(&["list", "contact", "--server", "http://127.0.0.1:9"]);
    assert_eq!(code, 1);
    assert!(said.contains("is the server running there?"), "{said}");
}
