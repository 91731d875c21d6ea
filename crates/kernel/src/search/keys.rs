//! Keyed hashes of words, the only form in which words are stored for search. Without the search key nobody can try
//! words against them; names and narratives have namespaces of their own, so that a word of one is never found in the
//! other.

use std::collections::BTreeSet;
use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::fold::{ARTICLE, fold};
use super::found::{Found, twos};
use super::parts::{Part, parts};

/// The most keys of one name.
pub const NAME_KEYS: usize = 400;
/// The most words of a narrative that get keys.
pub const TEXT_WORDS: usize = 10_000;
/// The most words of a query that count.
pub const QUERY_WORDS: usize = 8;
/// A name's beginnings are this many letters.
pub const BEGINNINGS: std::ops::RangeInclusive<usize> = 3..=8;

/// Of a word's readings, how many have their beginnings kept.
const BEGUN: usize = 2;

/// The first 8 bytes of an HMAC-SHA-256 of a namespace and a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SearchKey(pub [u8; 8]);

/// What a key was made of, in order of strength: a hit of an earlier one says more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// The folded word in its own script.
    Word,
    /// The word in Latin letters.
    Roman,
    /// Two words of a name by their skeletons, in either order.
    Pair,
    /// The first letters of the romanised word.
    Beginning,
    /// The romanised word without its ending (narratives).
    Stem,
    /// The consonant skeleton (names).
    Skeleton,
    /// Two words of a name, one of them with a consonant amiss.
    NearPair,
    /// The skeleton with a consonant amiss (names).
    Near,
}

/// Where words are looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// People's names.
    Name,
    /// Narratives and other running text.
    Text,
}

impl Field {
    const fn namespace(self, form: Form) -> &'static str {
        match (self, form) {
            (Self::Name, Form::Word) => "name.word",
            (Self::Name, Form::Roman) => "name.roman",
            (Self::Name, Form::Pair) => "name.pair",
            (Self::Name, Form::Beginning) => "name.beginning",
            (Self::Name, Form::Stem) => "name.stem",
            (Self::Name, Form::Skeleton) => "name.skeleton",
            (Self::Name, Form::NearPair) => "name.near-pair",
            (Self::Name, Form::Near) => "name.near",
            (Self::Text, Form::Word) => "text.word",
            (Self::Text, Form::Roman) => "text.roman",
            (Self::Text, Form::Pair) => "text.pair",
            (Self::Text, Form::Beginning) => "text.beginning",
            (Self::Text, Form::Stem) => "text.stem",
            (Self::Text, Form::Skeleton) => "text.skeleton",
            (Self::Text, Form::NearPair) => "text.near-pair",
            (Self::Text, Form::Near) => "text.near",
        }
    }
}

/// The keys under which a name or a narrative is found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Keys {
    /// Sorted, none twice.
    pub keys: Vec<SearchKey>,
    /// Some of the text has no keys because there was too much of it.
    pub capped: bool,
}

/// One key that may stand for a word of the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Alternative {
    /// How much a hit says.
    pub form: Form,
    /// What to look for.
    pub key: SearchKey,
}

/// What to look for. A record is found when every group is hit by one of its alternatives, or any pair is: somebody
/// who asks with a patronymic also means the name recorded without it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Query {
    /// One group for each word, the strongest alternatives first.
    pub groups: Vec<Vec<Alternative>>,
    /// One group for each two words of a name: one key that both words share, far rarer than either.
    pub pairs: Vec<Vec<Alternative>>,
    /// The query had more words than count.
    pub capped: bool,
}

/// The institution's search key. It is shown nowhere.
#[derive(Clone)]
pub struct SearchSecret(Hmac<Sha256>);

impl fmt::Debug for SearchSecret {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("SearchSecret")
    }
}

impl SearchSecret {
    /// The search key from its 32 bytes.
    pub fn new(secret: &[u8; 32]) -> Self {
        // HMAC fills a short key with zeros up to the block of its hash (RFC 2104, section 2).
        let mut block = [0; 64];
        block[..32].copy_from_slice(secret);
        Self(Hmac::new(&block.into()))
    }

    /// The key of a text in a namespace.
    pub fn key(&self, field: Field, form: Form, text: &str) -> SearchKey {
        let mut mac = self.0.clone();
        mac.update(field.namespace(form).as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        let whole = mac.finalize().into_bytes();
        let mut first = [0; 8];
        first.copy_from_slice(&whole[..8]);
        SearchKey(first)
    }

    /// The keys under which a name is found: each word folded, romanised, its beginnings, its skeletons and their
    /// neighbours, and each two words together.
    pub fn keys_of_name(&self, name: &str) -> Keys {
        let (parts, capped) = parts(name);
        let mut found = Found::new(self, Field::Name);
        for part in parts.iter().flat_map(Part::stored) {
            found.name_word(part);
            for reading in part.readings.iter().take(BEGUN) {
                let beginnings = BEGINNINGS.filter_map(|length| reading.get(..length));
                beginnings.for_each(|beginning| found.add(Form::Beginning, beginning));
            }
        }
        for (a, b) in twos(&parts) {
            found.pair(a, b);
        }
        found.keys(capped)
    }

    /// The keys under which a narrative is found: each word folded, romanised, and without its light endings.
    pub fn keys_of_text(&self, text: &str) -> Keys {
        let folded = fold(text, TEXT_WORDS);
        let mut found = Found::new(self, Field::Text);
        let distinct: BTreeSet<&str> = folded.words.iter().map(String::as_str).filter(|w| *w != ARTICLE).collect();
        distinct.into_iter().for_each(|word| found.text_word(word));
        Keys { keys: found.sorted(), capped: folded.capped }
    }

    /// What to look for when somebody asks for these words.
    pub fn keys_of_query(&self, asked: &str, field: Field) -> Query {
        match field {
            Field::Name => self.query_of_name(asked),
            Field::Text => self.query_of_text(asked),
        }
    }

    fn query_of_name(&self, asked: &str) -> Query {
        let (mut parts, capped) = parts(asked);
        let capped = capped || parts.len() > QUERY_WORDS;
        parts.truncate(QUERY_WORDS);
        let group = |part: &Part| {
            let mut found = Found::new(self, Field::Name);
            for part in part.asked() {
                found.name_word(part);
                for reading in part.readings.iter().take(BEGUN) {
                    let longest = reading.get(..*BEGINNINGS.end()).unwrap_or(reading);
                    if longest.len() >= *BEGINNINGS.start() {
                        found.add(Form::Beginning, longest);
                    }
                }
            }
            found.alternatives()
        };
        let pair = |(a, b): (&Part, &Part)| {
            let mut found = Found::new(self, Field::Name);
            found.pair(a, b);
            found.alternatives()
        };
        Query { groups: parts.iter().map(group).collect(), pairs: twos(&parts).map(pair).collect(), capped }
    }

    fn query_of_text(&self, asked: &str) -> Query {
        let folded = fold(asked, QUERY_WORDS);
        let words = folded.words.iter().filter(|word| *word != ARTICLE);
        let groups = words.map(|word| {
            let mut found = Found::new(self, Field::Text);
            found.text_word(word);
            found.alternatives()
        });
        Query { groups: groups.collect(), pairs: Vec::new(), capped: folded.capped }
    }
}
