use super::{Chance, contains, hex};
use crate::seal::{Broken, KeyId, Place, RecordKey, key_id, open, seal};

const HERE: Place<'static> = Place { kind: "contact", column: "text_original", record: "41" };
const NEEDLE: &[u8] = b"they took my papers";

fn key() -> RecordKey {
    RecordKey::new([1; 32])
}

fn sealed() -> Vec<u8> {
    seal(&key(), KeyId([9; 16]), HERE, [3; 24], NEEDLE)
}

#[test]
fn what_was_sealed_opens_at_its_place_with_its_key() {
    assert_eq!(key_id(&sealed()), Ok(KeyId([9; 16])));
    assert_eq!(open(&key(), HERE, &sealed()).unwrap().as_slice(), NEEDLE);
}

#[test]
fn an_empty_field_is_sealed_too() {
    let sealed = seal(&key(), KeyId([9; 16]), HERE, [3; 24], b"");
    assert_eq!(open(&key(), HERE, &sealed).unwrap().as_slice(), b"");
}

/// The bytes were computed by a second implementation, written from the RFC 8439 and the draft on XChaCha alone.
#[test]
fn the_format_stays_what_it_is() {
    let written = "01010909090909090909090909090909090903030303030303030303030303030303030303030303030\
                   33a686a08d04bbdae80fdc8456d47bc7372a55766a26149b3f6092702dd21581f8648dd";
    assert_eq!(hex(&sealed()), written);
}

#[test]
fn a_planted_needle_is_found_in_the_open_and_not_in_the_sealed_bytes() {
    assert!(contains(b"in the open: they took my papers", NEEDLE));
    for length in 4..=NEEDLE.len() {
        assert!(!contains(&sealed(), &NEEDLE[..length]));
    }
}

struct Field {
    key: RecordKey,
    kind: &'static str,
    column: &'static str,
    record: String,
    sealed: Vec<u8>,
}

impl Field {
    fn place(&self) -> Place<'_> {
        Place { kind: self.kind, column: self.column, record: &self.record }
    }
}

/// Several kinds and columns of each of fifty records: each record has one key, which its fields share.
fn fields(chance: &mut Chance) -> Vec<Field> {
    let mut fields = Vec::new();
    for record in 0..50 {
        let (key, id) = (RecordKey::new(chance.bytes()), KeyId(chance.bytes()));
        for kind in ["contact", "complaint", "person"] {
            for column in ["name", "text", "text_original"] {
                let mut field =
                    Field { key: key.clone(), kind, column, record: record.to_string(), sealed: Vec::new() };
                let text = format!("{kind} {column} {record}");
                field.sealed = seal(&key, id, field.place(), chance.bytes(), text.as_bytes());
                fields.push(field);
            }
        }
    }
    fields
}

#[test]
fn ten_thousand_flips_and_swaps_are_refused() {
    const SEED: u64 = 7;
    let mut chance = Chance::seeded(SEED);
    let fields = fields(&mut chance);
    assert!(fields.iter().all(|field| open(&field.key, field.place(), &field.sealed).is_ok()));
    let (mut flips, mut swaps, mut refused) = (0, 0, 0);
    while flips + swaps < 10_000 {
        let (one, other) = (&fields[chance.below(fields.len())], &fields[chance.below(fields.len())]);
        let opened = if chance.below(2) == 0 {
            flips += 1;
            let mut altered = one.sealed.clone();
            for _ in 0..=chance.below(3) {
                let at = chance.below(altered.len());
                altered[at] ^= 1 << chance.below(8);
            }
            if altered == one.sealed {
                flips -= 1;
                continue;
            }
            open(&one.key, one.place(), &altered)
        } else {
            if std::ptr::eq(one, other) {
                continue;
            }
            swaps += 1;
            // A moved field still names its own key; neither that nor the key of the other place may open it.
            let own_key = open(&one.key, other.place(), &one.sealed);
            own_key.or_else(|_| open(&other.key, other.place(), &one.sealed))
        };
        refused += usize::from(opened == Err(Broken));
    }
    println!("sealing flips={flips} swaps={swaps} refused={refused} seed={SEED}");
    assert_eq!(refused, flips + swaps);
}

#[test]
fn every_single_flipped_bit_is_refused() {
    for at in 0..sealed().len() * 8 {
        let mut altered = sealed();
        altered[at / 8] ^= 1 << (at % 8);
        assert_eq!(open(&key(), HERE, &altered), Err(Broken), "bit {at}");
    }
}

#[test]
fn a_field_cut_or_lengthened_is_refused() {
    for end in 0..sealed().len() {
        assert_eq!(open(&key(), HERE, &sealed()[..end]), Err(Broken), "{end}");
    }
    assert_eq!(open(&key(), HERE, &[sealed(), vec![0]].concat()), Err(Broken));
}

#[test]
fn places_whose_parts_run_together_stay_apart() {
    let here = Place { kind: "ab", column: "c", record: "d" };
    let sealed = seal(&key(), KeyId([9; 16]), here, [3; 24], NEEDLE);
    let alike = [("a", "bc", "d"), ("ab", "cd", ""), ("abc", "", "d"), ("", "abc", "d"), ("ab", "c", "d ")];
    for (kind, column, record) in alike {
        assert_eq!(open(&key(), Place { kind, column, record }, &sealed), Err(Broken));
    }
}

#[test]
fn a_key_shows_nothing_of_itself() {
    assert_eq!(format!("{:?}", key()), "RecordKey");
}
