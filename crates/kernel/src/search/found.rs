//! What of a word gets a key: the forms of a name's words, of two of them together, and of a narrative's words.

use std::collections::BTreeSet;

use super::keys::{Alternative, Field, Form, Keys, NAME_KEYS, SearchKey, SearchSecret};
use super::parts::Part;
use super::roman::readings;
use super::skeleton::near;
use super::stem::{stem, without_clitic};

/// Of a word's skeletons, how many have their neighbours kept.
const NEIGHBOURED: usize = 3;
/// The fewest consonants of a skeleton whose neighbours are kept by themselves.
const NEAR_ALONE: usize = 4;
/// The same beside another word, which makes up for the shortness.
const NEAR_IN_PAIR: usize = 2;
/// Of a name's words, how many are paired with each other.
const PAIRED: usize = 5;
/// Of a narrative word's readings, how many are kept.
const TEXT_READINGS: usize = 3;
/// A narrative word's beginning, for endings heaped on endings, is this many letters.
const TEXT_BEGINNING: usize = 5;

/// Each two of the first few words.
pub(super) fn twos(parts: &[Part]) -> impl Iterator<Item = (&Part, &Part)> {
    let parts = &parts[..parts.len().min(PAIRED)];
    parts.iter().enumerate().flat_map(|(at, a)| parts[at + 1..].iter().map(move |b| (a, b)))
}

/// Keys as they are found, in order of their finding.
pub(super) struct Found<'a> {
    secret: &'a SearchSecret,
    field: Field,
    texts: BTreeSet<(Form, String)>,
    order: Vec<Alternative>,
}

impl<'a> Found<'a> {
    pub(super) fn new(secret: &'a SearchSecret, field: Field) -> Self {
        Self { secret, field, texts: BTreeSet::new(), order: Vec::new() }
    }

    pub(super) fn add(&mut self, form: Form, text: &str) {
        if self.texts.insert((form, text.to_owned())) {
            self.order.push(Alternative { form, key: self.secret.key(self.field, form, text) });
        }
    }

    pub(super) fn name_word(&mut self, part: &Part) {
        self.add(Form::Word, &part.word);
        part.readings.iter().for_each(|reading| self.add(Form::Roman, reading));
        part.skeletons.iter().for_each(|skeleton| self.add(Form::Skeleton, skeleton));
        for skeleton in part.skeletons.iter().take(NEIGHBOURED) {
            near(skeleton, NEAR_ALONE).iter().for_each(|near| self.add(Form::Near, near));
        }
    }

    pub(super) fn pair(&mut self, a: &Part, b: &Part) {
        for (a, b) in a.asked().flat_map(|a| b.asked().map(move |b| (a, b))) {
            for one in &a.skeletons {
                b.skeletons.iter().for_each(|other| self.add(Form::Pair, &two(one, other)));
            }
            self.near_pair(a, b);
            self.near_pair(b, a);
        }
    }

    /// The one as it is, the other with a consonant amiss.
    fn near_pair(&mut self, right: &Part, amiss: &Part) {
        for amiss in amiss.skeletons.iter().take(NEIGHBOURED).flat_map(|skeleton| near(skeleton, NEAR_IN_PAIR)) {
            for right in right.skeletons.iter().take(NEIGHBOURED) {
                self.add(Form::NearPair, &two(right, &amiss));
            }
        }
    }

    pub(super) fn text_word(&mut self, word: &str) {
        self.add(Form::Word, word);
        let bare = without_clitic(word);
        for word in std::iter::once(word).chain(bare) {
            for reading in readings(word).iter().take(TEXT_READINGS) {
                self.add(Form::Roman, reading);
                let stem = stem(reading);
                self.add(Form::Stem, stem);
                if let Some(beginning) = stem.get(..TEXT_BEGINNING) {
                    self.add(Form::Beginning, beginning);
                }
            }
        }
    }

    /// The strongest first, each strength in the order it was found.
    pub(super) fn alternatives(mut self) -> Vec<Alternative> {
        self.order.sort_by_key(|alternative| alternative.form);
        self.order
    }

    pub(super) fn sorted(self) -> Vec<SearchKey> {
        let keys: BTreeSet<SearchKey> = self.order.into_iter().map(|alternative| alternative.key).collect();
        keys.into_iter().collect()
    }

    /// At most [`NAME_KEYS`], the weakest left out.
    pub(super) fn keys(mut self, capped: bool) -> Keys {
        self.order.sort_by_key(|alternative| alternative.form);
        let capped = capped || self.order.len() > NAME_KEYS;
        self.order.truncate(NAME_KEYS);
        Keys { keys: self.sorted(), capped }
    }
}

/// Two skeletons, whichever came first.
fn two(one: &str, other: &str) -> String {
    let (first, second) = if one <= other { (one, other) } else { (other, one) };
    format!("{first} {second}")
}
