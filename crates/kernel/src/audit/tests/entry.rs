use proptest::prelude::*;

use super::super::entry::{Commitment, Entry, On, Touched};
use super::super::text::{Timestamp, to_hex};
use super::entry;

/// Reads a canonical encoding back: that it can be done without a choice is why no two entries encode equal.
struct Decoding<'b>(&'b [u8]);

impl Decoding<'_> {
    fn take(&mut self, count: usize) -> Option<&[u8]> {
        let (taken, rest) = self.0.split_at_checked(count)?;
        self.0 = rest;
        Some(taken)
    }

    fn flag(&mut self) -> Option<bool> {
        match self.take(1)? {
            [0] => Some(false),
            [1] => Some(true),
            _ => None,
        }
    }

    fn length(&mut self) -> Option<usize> {
        usize::try_from(u64::from_be_bytes(self.take(8)?.try_into().ok()?)).ok()
    }

    fn text(&mut self) -> Option<String> {
        let length = self.length()?;
        String::from_utf8(self.take(length)?.into()).ok()
    }

    fn text_if(&mut self) -> Option<Option<String>> {
        if self.flag()? { self.text().map(Some) } else { Some(None) }
    }

    fn on(&mut self) -> Option<Option<On>> {
        if self.flag()? { Some(Some(On { kind: self.text()?, id: self.text()? })) } else { Some(None) }
    }

    fn touched(&mut self) -> Option<Vec<Touched>> {
        let count = self.length()?;
        (0..count)
            .map(|_| {
                let (kind, id) = (self.text()?, self.text()?);
                Some(Touched { kind, id, commitment: Commitment(self.take(32)?.try_into().ok()?) })
            })
            .collect()
    }

    fn entry(mut self) -> Option<Entry> {
        if self.take(1)? != [Entry::ENCODING] {
            return None;
        }
        let entry = Entry {
            seq: None,
            id: self.text()?,
            at: Timestamp::new(self.text()?).ok()?,
            actor: self.text()?,
            person: self.text_if()?,
            act: self.text()?,
            on: self.on()?,
            touched: self.touched()?,
            under: self.text_if()?,
            outcome: self.text()?,
        };
        self.0.is_empty().then_some(entry)
    }
}

/// Short texts over few characters, so that neighbouring fields often look alike.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![4 => "[ab:\u{0}\u{1}]{0,3}", 1 => any::<String>()]
}

prop_compose! {
    fn any_touched()(kind in text(), id in text(), commitment in prop_oneof![Just([0; 32]), any::<[u8; 32]>()]) -> Touched {
        Touched { kind, id, commitment: Commitment(commitment) }
    }
}

prop_compose! {
    fn any_entry()(
        (id, actor, act, outcome) in (text(), text(), text(), text()),
        second in 0..3u8,
        (person, under) in (prop::option::of(text()), prop::option::of(text())),
        on in prop::option::of((text(), text())),
        touched in prop::collection::vec(any_touched(), 0..3),
    ) -> Result<Entry, super::NotAnInstant> {
        let at = Timestamp::new(format!("2026-11-24T09:30:0{second}.000000Z"))?;
        Ok(Entry { seq: None, id, at, actor, person, act, on: on.map(|(kind, id)| On { kind, id }), touched, under, outcome })
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn an_encoding_is_read_back_as_the_same_entry(entry in any_entry()) {
        let entry = entry?;
        prop_assert_eq!(Decoding(&entry.canonical()).entry(), Some(entry));
    }

    #[test]
    fn two_different_entries_never_encode_equal(one in any_entry(), other in any_entry()) {
        let (one, other) = (one?, other?);
        prop_assert_eq!(one == other, one.canonical() == other.canonical());
    }

    #[test]
    fn json_and_back_is_the_same_entry(entry in any_entry()) {
        let entry = entry?;
        let text = serde_json::to_string(&entry)?;
        prop_assert_eq!(serde_json::from_str::<Entry>(&text)?, entry);
    }
}

#[test]
fn the_encoding_stays_as_it_is_for_old_audits_to_verify() -> super::Told {
    let leaf = "864e2f67386ed01bedf8b19373c12db7a514d482d6fd81be2a2a254b3f4a5937";
    assert_eq!(to_hex(&entry(8)?.leaf().0), leaf);
    Ok(())
}

#[test]
fn the_place_in_the_tree_is_no_part_of_the_leaf() -> super::Told {
    let placed = entry(8)?;
    let unplaced = Entry { seq: None, ..placed.clone() };
    assert_eq!(placed.leaf(), unplaced.leaf());
    Ok(())
}

#[test]
fn a_text_moved_to_the_next_field_is_another_leaf() -> super::Told {
    let one = Entry { actor: "receipt".into(), act: "message.write".into(), person: None, ..entry(1)? };
    let moved = Entry { actor: "receiptm".into(), act: "essage.write".into(), ..one.clone() };
    let absent_is_not_empty = Entry { person: Some(String::new()), ..one.clone() };
    assert_ne!(one.leaf(), moved.leaf());
    assert_ne!(one.leaf(), absent_is_not_empty.leaf());
    Ok(())
}

#[test]
fn a_second_spelling_is_refused() {
    let upper = format!("\"{}\"", "AB".repeat(32));
    assert!(serde_json::from_str::<Commitment>(&upper).is_err());
    assert!(serde_json::from_str::<Commitment>(&upper.to_lowercase()).is_ok());
    for wrong in ["2026-11-24T09:30:00Z", "2026-11-24 09:30:00.000000Z", "2026-11-24T09:30:00.00000٠Z", ""] {
        assert!(Timestamp::new(wrong).is_err(), "{wrong}");
    }
}
