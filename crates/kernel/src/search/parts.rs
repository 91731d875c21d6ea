//! The words of a name that say who it is: particles are left out, compounds are put together.

use super::fold::{ARTICLE, fold};
use super::roman::readings;
use super::skeleton::skeletons;

/// The most words read from one name; seven-part names fit, with room for their particles.
pub const NAME_WORDS: usize = 16;

/// One word of a name in all its forms.
#[derive(Clone)]
pub struct Part {
    /// Folded, in its own script.
    pub word: String,
    /// In Latin letters, likeliest first.
    pub readings: Vec<String>,
    /// Its consonant skeletons, likeliest first.
    pub skeletons: Vec<String>,
    /// The same word in one with its article: `alhusayni` for `al-Husayni`, `abdalkarim` for `Abd al-Karim`. Stored and
    /// asked for.
    pub joined: Vec<Part>,
    /// What of a compound is called for by itself: `rahman` of `Abd al-Rahman`. Stored, never asked for.
    pub apart: Vec<Part>,
}

impl Part {
    /// A folded word in all its forms.
    pub fn new(word: &str) -> Self {
        let readings = readings(word);
        let skeletons = skeletons(&readings);
        Self { word: word.to_owned(), readings, skeletons, joined: Vec::new(), apart: Vec::new() }
    }

    /// The word and its joined spellings.
    pub fn asked(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(&self.joined)
    }

    /// The word, its joined spellings and its pieces.
    pub fn stored(&self) -> impl Iterator<Item = &Self> {
        self.asked().chain(&self.apart)
    }
}

/// The parts of a name in its order, and whether words were left out because there were too many.
pub fn parts(text: &str) -> (Vec<Part>, bool) {
    let folded = fold(text, NAME_WORDS);
    let mut name = Name::default();
    let mut words = folded.words.iter().map(String::as_str).peekable();
    while let Some(word) = words.next() {
        if is_servant(word) {
            let mut article = None;
            while let Some(next) = words.next_if(|next| is_article(next)) {
                article = Some(next);
            }
            match words.next() {
                Some(of) => {
                    // Before some letters the article is heard: `Abd al-Karim` is `Abdulkarim`.
                    let heard = article.map(|article| Part::new(&format!("{word}{article}{of}")));
                    name.compound(&format!("{word}{of}"), of, heard);
                }
                None => name.push(Part::new(word)),
            }
        } else {
            name.take(word);
        }
    }
    if name.parts.is_empty() {
        // Somebody may be called nothing but Ben.
        folded.words.iter().for_each(|word| name.push(Part::new(word)));
    }
    (name.parts, folded.capped)
}

/// A name as far as it has been read.
#[derive(Default)]
struct Name<'a> {
    parts: Vec<Part>,
    article: Option<&'a str>,
}

impl<'a> Name<'a> {
    fn push(&mut self, part: Part) {
        self.parts.push(part);
        self.article = None;
    }

    fn compound(&mut self, whole: &str, piece: &str, joined: Option<Part>) {
        let joined = joined.into_iter().collect();
        self.push(Part { joined, apart: vec![Part::new(piece)], ..Part::new(whole) });
    }

    fn take(&mut self, word: &'a str) {
        if is_article(word) {
            self.article = Some(word);
            return;
        }
        let article = self.article.take();
        if is_particle(word) {
            return;
        }
        let closes = is_second_half(word) && article.is_some() || is_family_ending(word);
        if let Some(first) = closes.then(|| self.parts.pop()).flatten() {
            self.compound(&format!("{}{word}", first.word), &first.word, None);
            return;
        }
        let joined = article.map(|article| Part::new(&format!("{article}{word}")));
        self.push(Part { joined: joined.into_iter().collect(), ..Part::new(word) });
    }
}

/// "Child of" at the end of a family name, with or without a hyphen: `Əli-zadə` is `Əlizadə`.
fn is_family_ending(word: &str) -> bool {
    matches!(word, "zadə" | "zade" | "zadeh" | "zada" | "заде" | "зада" | "задә" | "زاده")
}

/// "Servant of" and "father of" open a compound: `Abd al-Rahman` is `Abdurrahman`.
fn is_servant(word: &str) -> bool {
    matches!(
        word,
        "abd"
            | "abdul"
            | "abdel"
            | "abdal"
            | "abdol"
            | "abdur"
            | "abu"
            | "абд"
            | "абдул"
            | "абдель"
            | "абу"
            | "عبد"
            | "ابو"
    )
}

fn is_article(word: &str) -> bool {
    word == ARTICLE
        || matches!(
            word,
            "al" | "el" | "əl" | "ul" | "ad" | "ud" | "ar" | "as" | "аль" | "эль" | "ал" | "эл" | "уд" | "ад"
        )
}

/// What closes a compound after the article: `Nur al-Din` is `Nureddin`.
fn is_second_half(word: &str) -> bool {
    matches!(word, "din" | "deen" | "дин" | "دين" | "allah" | "аллах" | "الله")
}

/// "Son of", "daughter of" and the like, which one spelling has and the next leaves out.
fn is_particle(word: &str) -> bool {
    matches!(
        word,
        "oglu"
            | "oğlu"
            | "ogly"
            | "ogli"
            | "оглы"
            | "оглу"
            | "оғлу"
            | "оғлы"
            | "угли"
            | "qizi"
            | "kizi"
            | "gizi"
            | "kyzy"
            | "gyzy"
            | "qyzy"
            | "кызы"
            | "гызы"
            | "ҝызы"
            | "қызы"
            | "кизи"
            | "гизи"
            | "ibn"
            | "bin"
            | "ben"
            | "bint"
            | "binti"
            | "ибн"
            | "бин"
            | "бен"
            | "бинт"
            | "ابن"
            | "بن"
            | "بنت"
            | "اوغلو"
            | "اوغلي"
            | "قيزي"
    )
}
