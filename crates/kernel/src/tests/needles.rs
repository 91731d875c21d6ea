//! C1: a stolen disk, dump or copy shows nobody. Every sealed word holds a needle; it stands in no file of the stores, in
//! no log of the server and in no dump, in whatever writing. A needle planted in clear must be found first.

use std::path::Path;
use std::process::Command;

use super::*;
use crate::harness::Store;
use crate::store::Place;

const NEEDLE: &str = "Nadelöhr7391";
const PLANTED: &str = "gepflanzt4826";

/// The writings a text may hide in: as it is, folded, UTF-16, base64 at each offset, percent-encoded, hexadecimal.
fn writings(text: &str) -> Vec<Vec<u8>> {
    let utf16: Vec<u16> = text.encode_utf16().collect();
    let percent: String = text
        .bytes()
        .map(|byte| if byte.is_ascii_alphanumeric() { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect();
    let hex = crate::text::hex(text.as_bytes());
    let mut found = vec![
        text.as_bytes().to_vec(),
        text.to_lowercase().into_bytes(),
        text.replace('ö', "o").to_lowercase().into_bytes(),
        utf16.iter().flat_map(|unit| unit.to_le_bytes()).collect(),
        utf16.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        percent.into_bytes(),
        hex.to_uppercase().into_bytes(),
        hex.into_bytes(),
    ];
    for offset in 0..3 {
        let shifted = [&b"xxx"[..offset], text.as_bytes()].concat();
        let coded = base64(&shifted);
        // The first and last signs hang on the neighbours.
        found.push(coded.as_bytes()[if offset == 0 { 0 } else { 4 }..coded.len() / 4 * 4 - 4].to_vec());
    }
    found
}

fn base64(bytes: &[u8]) -> String {
    use base64ct::{Base64Unpadded, Encoding};
    Base64Unpadded::encode_string(bytes)
}

fn stands_in(hay: &[u8], text: &str) -> bool {
    writings(text).iter().any(|needle| hay.windows(needle.len()).any(|part| part == needle.as_slice()))
}

/// A file, or every file below a folder, in one.
fn files(path: &Path, into: &mut Vec<u8>) {
    if !path.is_dir() {
        return into.extend(std::fs::read(path).unwrap());
    }
    for entry in std::fs::read_dir(path).unwrap() {
        files(&entry.unwrap().path(), into);
    }
}

/// A life in which every sealed word holds the needle; a word that is kept in clear holds the other.
fn workload(house: &TestHouse) {
    let said = format!("{NEEDLE} keeps my papers");
    let open = json!({"said": said, "remarks": [said, said], "clocks": ["answer"]});
    let keyed =
        Request { key: Some("form".into()), ..request(&officer(PLANTED, &["officer"], &[]), "matter.open", "", open) };
    let Ok(Answer::Done(id)) = house.desk().request(keyed) else { panic!("it was not opened") };
    let id = id.as_str().unwrap();
    ask(house, &leyla(), "matter.say", id, json!({"words": said})).unwrap();
    ask(house, &leyla(), "matter.stumble", id, json!({"panics": true})).unwrap_err();
    let Ok(Answer::Waiting(kept)) = ask(house, &leyla(), "matter.close", id, json!({"reasons": said})) else {
        panic!("done")
    };
    let irina = officer("irina", &["supervisor"], &[]);
    ask(house, &irina, "approval.return", &kept, json!({"reasons": said})).unwrap();
    ask(house, &leyla(), "matter.close", id, json!({"reasons": said})).unwrap();
    house.desk().settle().unwrap();
    house.desk().seal_log().unwrap();
}

#[test]
fn the_scan_finds_a_planted_needle_in_every_writing() {
    for writing in writings(NEEDLE) {
        let hay = [&b"before "[..], &writing, b" behind"].concat();
        assert!(stands_in(&hay, NEEDLE), "{}", String::from_utf8_lossy(&writing));
    }
    for offset in 0..3 {
        let coded = base64(format!("{}{NEEDLE} and more", &"abc"[..offset]).as_bytes());
        assert!(stands_in(coded.as_bytes(), NEEDLE), "{coded}");
    }
    assert!(!stands_in(b"Nadel 7391", NEEDLE));
}

#[test]
fn c1_no_sealed_word_stands_in_any_column_even_with_the_key_of_the_database() {
    on_both_stores(|mut house| {
        house.rule(clocks::rule("answer"));
        workload(&house);
        assert!(house.holds(PLANTED), "the scan must find what is kept in clear");
        for writing in writings(NEEDLE) {
            // What is no text cannot stand in a column of text, and is searched in the files below.
            if let Ok(text) = String::from_utf8(writing) {
                assert!(!house.holds(&text), "{text}");
            }
        }
        let mut export = Vec::new();
        house.desk().export_log(&mut export).unwrap();
        assert!(stands_in(&export, PLANTED) && !stands_in(&export, NEEDLE));
    });
}

#[test]
fn c1_no_word_stands_in_any_file_of_a_stolen_folder() {
    let mut house = TestHouse::open(super::work::KINDS, Store::Sqlite);
    staff(&mut house);
    house.rule(clocks::rule("answer"));
    workload(&house);
    let Place::Folder(folder) = house.place() else { panic!("no folder") };
    let copy = folder.join("copy.db");
    house.raw(crate::store::Room::Data, |conn| conn.copy_into(&copy));
    std::fs::write(folder.join("planted"), NEEDLE).unwrap();
    assert!(stands_in(&house.raw_bytes(), NEEDLE), "the scan must find a planted needle");
    std::fs::remove_file(folder.join("planted")).unwrap();
    let names: Vec<String> = std::fs::read_dir(&folder)
        .unwrap()
        .map(|file| file.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    for name in ["data.db", "data.db-wal", "keys.db", "search.db", "copy.db"] {
        assert!(names.iter().any(|known| known == name), "{name} of {names:?}");
    }
    let bytes = house.raw_bytes();
    for text in [NEEDLE, PLANTED, "matter.open", "CREATE TABLE"] {
        assert!(!stands_in(&bytes, text), "{text}: also what is not sealed is enciphered");
    }
    println!("promise C1 store=sqlite bytes={} needles=0 seed={}", bytes.len(), harness::seed());
}

#[test]
fn c1_no_sealed_word_stands_in_a_dump_nor_in_the_files_of_the_server() {
    for store in harness::stores().into_iter().filter(|store| *store == Store::Postgres) {
        let mut house = TestHouse::open(super::work::KINDS, store);
        staff(&mut house);
        house.rule(clocks::rule("answer"));
        workload(&house);
        let Place::Server { address, prefix } = house.place() else { panic!("no server") };
        let mut dumps = Vec::new();
        for room in ["data", "keys", "search"] {
            let dump = Command::new("pg_dump").arg(format!("{address} dbname={prefix}_{room}")).output().unwrap();
            assert!(dump.status.success(), "{}", String::from_utf8_lossy(&dump.stderr));
            dumps.extend(dump.stdout);
        }
        assert!(stands_in(&dumps, PLANTED), "the scan must find what is kept in clear");
        assert!(!stands_in(&dumps, NEEDLE));
        house.tamper("CHECKPOINT");
        let cluster = house.texts("SELECT setting FROM pg_settings WHERE name = 'data_directory'").remove(0);
        let databases = house.texts(&format!("SELECT 'base/' || oid FROM pg_database WHERE datname LIKE '{prefix}_%'"));
        assert_eq!(databases.len(), 3);
        let mut kept = Vec::new();
        for part in databases.iter().map(String::as_str).chain(["pg_wal", "log"]) {
            files(&Path::new(&cluster).join(part), &mut kept);
        }
        assert!(stands_in(&kept, PLANTED), "the scan must find what is kept in clear");
        assert!(!stands_in(&kept, NEEDLE));
        println!(
            "promise C1 store=postgres dump={} files={} needles=0 seed={}",
            dumps.len(),
            kept.len(),
            harness::seed()
        );
    }
}
