use std::io::{self, Cursor, Read, Write};

use super::{Chance, contains};
use crate::seal::{Credential, Identity, Keyring, StreamError, new_identity, open_stream, seal_stream};

const BLOCK: usize = 64 * 1024;

fn sealed(identity: &Identity, plain: &[u8]) -> Vec<u8> {
    let mut file = Vec::new();
    assert_eq!(seal_stream(&identity.recipient(), plain, &mut file), Ok(plain.len() as u64));
    file
}

fn opened(identity: &Identity, file: &[u8]) -> Result<Vec<u8>, StreamError> {
    let mut plain = Vec::new();
    open_stream(identity, file, &mut plain).map(|length| {
        assert_eq!(length, plain.len() as u64);
        plain
    })
}

#[test]
fn streams_of_every_awkward_length_come_back() {
    let (identity, mut chance) = (new_identity(), Chance::seeded(17));
    for length in [0, 1, BLOCK - 1, BLOCK, BLOCK + 1, 2 * BLOCK, 2 * BLOCK + 1, 5 * BLOCK + 41] {
        let mut plain = vec![0; length];
        chance.fill()(&mut plain);
        assert!(opened(&identity, &sealed(&identity, &plain)).unwrap() == plain, "{length}");
    }
}

/// Gives one byte at a time, as a slow line does.
struct Dripping<R>(R);
impl<R: Read> Read for Dripping<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let end = into.len().min(1);
        self.0.read(&mut into[..end])
    }
}

#[test]
fn a_slow_line_changes_nothing() {
    let identity = new_identity();
    let mut file = Vec::new();
    seal_stream(&identity.recipient(), Dripping(Cursor::new(vec![7; 70_000])), &mut file).unwrap();
    let mut plain = Vec::new();
    open_stream(&identity, Dripping(Cursor::new(file)), &mut plain).unwrap();
    assert!(plain == vec![7; 70_000]);
}

#[test]
fn a_needle_is_not_in_the_sealed_stream() {
    let plain = b"they took my papers ".repeat(5_000);
    assert!(contains(&plain, b"took my papers"));
    assert!(!contains(&sealed(&new_identity(), &plain), b"papers"));
}

#[test]
fn the_maker_of_a_backup_cannot_read_it() {
    let file = sealed(&new_identity(), b"they took my papers");
    assert_eq!(opened(&new_identity(), &file).unwrap_err(), StreamError::WrongIdentity);
}

#[test]
fn a_stream_cut_anywhere_is_noticed() {
    let identity = new_identity();
    let file = sealed(&identity, &vec![7; 2 * BLOCK + 100]);
    let start = file.len() - (2 * BLOCK + 100);
    let ends = (1..start).chain([start + 1, start + BLOCK - 1, file.len() - 1]).chain((start..file.len()).step_by(997));
    for end in ends {
        assert_eq!(opened(&identity, &file[..end]).unwrap_err(), StreamError::Damaged, "{end} of {}", file.len());
    }
}

#[test]
fn a_stream_cut_between_two_blocks_is_noticed() {
    let identity = new_identity();
    let file = sealed(&identity, &vec![7; 3 * BLOCK]);
    for blocks in 1..3 {
        let end = file.len() - blocks * (BLOCK + 16);
        assert_eq!(opened(&identity, &file[..end]).unwrap_err(), StreamError::Damaged);
    }
}

#[test]
fn an_altered_lengthened_or_reordered_stream_is_noticed() {
    let (identity, mut chance) = (new_identity(), Chance::seeded(19));
    let file = sealed(&identity, &vec![7; 3 * BLOCK]);
    for _ in 0..300 {
        let mut altered = file.clone();
        altered[chance.below(file.len())] ^= 1 << chance.below(8);
        assert!(opened(&identity, &altered).is_err());
    }
    assert_eq!(opened(&identity, &[file.as_slice(), b"x"].concat()).unwrap_err(), StreamError::Damaged);
    let (end, block) = (file.len(), BLOCK + 16);
    let (before, one, two, last) = (
        &file[..end - 3 * block],
        &file[end - 3 * block..end - 2 * block],
        &file[end - 2 * block..end - block],
        &file[end - block..],
    );
    assert_eq!(opened(&identity, &[before, two, one, last].concat()).unwrap_err(), StreamError::Damaged);
}

#[test]
fn a_foreign_file_and_one_with_a_passphrase_say_so() {
    let identity = new_identity();
    for foreign in [b"".as_slice(), b"PK\x03\x04", &[0; 100_000], b"age-encryption.org/v2\n"] {
        assert_eq!(opened(&identity, foreign).unwrap_err(), StreamError::Foreign);
    }
    let passphrase = Credential::parse("a tide of small boats").unwrap();
    let keyring = Keyring::generate(&mut Chance::seeded(3).fill());
    let file = keyring.write_sealed_for(&passphrase).unwrap();
    assert_eq!(opened(&identity, &file).unwrap_err(), StreamError::NeedsPassphrase);
}

#[test]
fn an_endless_header_is_refused_after_its_first_part() {
    let line = b"-> a b\n\n";
    let mut endless = b"age-encryption.org/v1\n".as_slice().chain(Cursor::new(line.repeat(1_000_000)));
    assert_eq!(open_stream(&new_identity(), &mut endless, io::sink()).unwrap_err(), StreamError::Damaged);
    let mut left = Vec::new();
    endless.read_to_end(&mut left).unwrap();
    assert!(left.len() > 7_900_000, "it read on: {} bytes left", left.len());
}

/// A disk that is full after so many bytes.
struct Full(usize);
impl Write for Full {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let count = bytes.len().min(self.0);
        self.0 -= count;
        if count == 0 { Err(io::ErrorKind::StorageFull.into()) } else { Ok(count) }
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A source that fails after so many bytes.
struct Failing(u64);
impl Read for Failing {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.0 == 0 {
            return Err(io::ErrorKind::ConnectionReset.into());
        }
        let count = io::repeat(7).take(self.0).read(into)?;
        self.0 -= count as u64;
        Ok(count)
    }
}

#[test]
fn a_full_disk_and_a_failing_source_are_told_apart() {
    let identity = new_identity();
    let plain = vec![7; 200_000];
    let full = StreamError::Write(io::ErrorKind::StorageFull);
    for room in [0, 10, 300, 70_000, 200_100] {
        assert_eq!(seal_stream(&identity.recipient(), plain.as_slice(), Full(room)), Err(full), "{room}");
    }
    let file = sealed(&identity, &plain);
    assert_eq!(open_stream(&identity, file.as_slice(), Full(70_000)), Err(full));
    let lost = StreamError::Read(io::ErrorKind::ConnectionReset);
    assert_eq!(seal_stream(&identity.recipient(), Failing(100_000), io::sink()), Err(lost));
    for end in [0, 10, 9_000, 100_000] {
        let source = file[..end].chain(Failing(0));
        assert_eq!(open_stream(&identity, source, io::sink()), Err(lost), "{end}");
    }
}

#[test]
fn an_envelope_within_an_envelope_needs_both_holders() {
    let (one, other) = (new_identity(), new_identity());
    let envelope = sealed(&one, &sealed(&other, b"recovery identity"));
    assert_eq!(opened(&other, &opened(&one, &envelope).unwrap()).unwrap(), b"recovery identity");
    assert_eq!(opened(&other, &envelope).unwrap_err(), StreamError::WrongIdentity);
    assert_eq!(opened(&one, &opened(&one, &envelope).unwrap()).unwrap_err(), StreamError::WrongIdentity);
}
