//! Words in Latin letters: an own table for Azerbaijani and Turkish Latin, Cyrillic (Russian and its neighbours,
//! Azerbaijani Cyrillic), Arabic and Persian; `any_ascii` for every other script. Where a letter can be read in more
//! than one way, the word has several readings, the likeliest first.

use unicode_normalization::UnicodeNormalization;

use super::roman_table::{ambiguous, digraph, letter};

/// The most readings of one word; less likely ones are left out.
pub const READINGS: usize = 8;

/// A writing system this table knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// The readings of a folded word in ASCII letters and digits, likeliest first, none twice. Empty only where nothing of
/// the word can be written in ASCII.
pub fn readings(word: &str) -> Vec<String> {
    let mut found: Vec<(u32, String)> = Vec::new();
    for (cost, spelling) in spellings(word) {
        found.extend(read(&spelling).into_iter().map(|(more, reading)| (cost + more, reading)));
    }
    for (cost, reading) in found.clone() {
        found.extend(assimilated(&reading).map(|other| (cost + 1, other)));
    }
    found.sort_by_key(|(cost, _)| *cost);
    let mut readings: Vec<String> = Vec::new();
    for (_, reading) in found {
        if !reading.is_empty() && !readings.contains(&reading) {
            readings.push(reading);
        }
    }
    readings.truncate(READINGS);
    readings
}

/// Other spellings of the whole word. `ə` is read `a`, but where the keyboard lacks it people write `e`; the Arabic
/// article inside a compound is written but often not heard.
fn spellings(word: &str) -> Vec<(u32, String)> {
    let mut all = vec![(0, word.to_owned())];
    if word.contains('ə') {
        all.push((1, word.replace('ə', "e")));
    }
    if let Some(name) = word.strip_prefix("عبدال") {
        all.push((1, format!("عبد{name}")));
    }
    if let Some(name) = word.strip_suffix("الدين") {
        all.push((1, format!("{name}دين")));
    }
    all
}

/// Walks the word with the few cheapest readings so far.
fn read(word: &str) -> Vec<(u32, String)> {
    let letters: Vec<char> = word.chars().collect();
    let mut paths = vec![(0, String::new())];
    let mut at = 0;
    let plain = word.is_ascii();
    while at < letters.len() {
        let rest = &letters[at..];
        let (length, options) = match digraph(rest) {
            Some((length, options)) => (length, options.iter().map(|o| (*o).to_owned()).collect()),
            None => (1, options(&letters, at, plain)),
        };
        let arabic = script(letters[at]) == Script::Arabic;
        let mut next = Vec::with_capacity(paths.len() * options.len());
        for (cost, path) in &paths {
            for (more, option) in (0..).zip(&options) {
                next.push((cost + more, join(path, option, arabic)));
            }
        }
        next.sort_by_key(|(cost, _)| *cost);
        next.dedup();
        next.truncate(READINGS);
        paths = next;
        at += length;
    }
    paths
}

/// Arabic leaves short vowels out: an `a` between two consonants reads better than none, and keeps two of the same
/// letter from looking doubled.
fn join(path: &str, option: &str, arabic: bool) -> String {
    let consonant = |c: char| c.is_ascii_alphabetic() && !is_vowel(c);
    let meet = path.chars().last().is_some_and(consonant) && option.chars().next().is_some_and(consonant);
    if arabic && meet { format!("{path}a{option}") } else { format!("{path}{option}") }
}

/// Whether a Latin letter is read as a vowel.
pub fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// What one letter may be, likeliest first.
fn options(letters: &[char], at: usize, plain: bool) -> Vec<String> {
    let this = letters[at];
    let owned = |options: &[&str]| options.iter().map(|o| (*o).to_owned()).collect();
    if let Some(options) = by_place(letters, at, plain) {
        return owned(options);
    }
    if let Some(options) = ambiguous(this) {
        return owned(options);
    }
    if let Some(one) = letter(this) {
        return vec![one.to_owned()];
    }
    if this.is_ascii_alphanumeric() {
        return vec![this.to_ascii_lowercase().to_string()];
    }
    let base = this.nfd().next().unwrap_or(this);
    if base != this {
        return match (letter(base), base.is_ascii_alphanumeric()) {
            (Some(one), _) => vec![one.to_owned()],
            (None, true) => vec![base.to_ascii_lowercase().to_string()],
            (None, false) => vec![by_fallback(this)],
        };
    }
    vec![by_fallback(this)]
}

fn by_fallback(letter: char) -> String {
    let ascii = any_ascii::any_ascii_char(letter);
    ascii.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

/// Letters whose reading hangs on their neighbours.
fn by_place(letters: &[char], at: usize, plain: bool) -> Option<&'static [&'static str]> {
    let first = at == 0;
    let before = at.checked_sub(1).map(|before| letters[before]);
    let last = at + 1 == letters.len();
    Some(match letters[at] {
        // A word without a single special letter may have lost its cedillas.
        'c' if plain => &["j", "k", "ch"],
        'x' if plain => &["kh", "ks", "h"],
        'е' if first => &["ye", "e"],
        'ю' if before.is_some_and(cyrillic_consonant) => &["u", "yu"],
        'я' if before.is_some_and(cyrillic_consonant) => &["a", "ya"],
        'و' if first => &["v", "u"],
        'و' if before == Some('ا') => &["v", "u"],
        'و' => &["u", "v"],
        'ي' if first => &["y"],
        'ي' if before == Some('ا') => &["y"],
        'ي' => &["i"],
        // In the middle it only lengthens or breaks a vowel, which the skeleton does not see.
        'ع' if !first && before.is_some_and(arabic_vowel) => &[""],
        'ه' if last && !first && !before.is_some_and(arabic_vowel) => &["a", "ah"],
        _ => return None,
    })
}

fn arabic_vowel(letter: char) -> bool {
    matches!(letter, 'ا' | 'و' | 'ي' | 'ع')
}

fn cyrillic_consonant(letter: char) -> bool {
    script(letter) == Script::Cyrillic
        && !matches!(letter, 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я' | 'ь' | 'ъ')
}

fn script(letter: char) -> Script {
    match letter {
        'a'..='z' | '\u{c0}'..='\u{24f}' | 'ə' => Script::Latin,
        '\u{400}'..='\u{52f}' => Script::Cyrillic,
        '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' => Script::Arabic,
        _ => Script::Other,
    }
}

/// The article's `l` is not spoken before many letters: `abdulrahman` is `abdurrahman`, `nuraldin` is `nuraddin`.
fn assimilated(reading: &str) -> Option<String> {
    for start in ["abdul", "abdal", "abdel"] {
        if let Some(rest) = reading.strip_prefix(start) {
            let sun = rest.starts_with(['t', 'd', 'r', 'z', 's', 'n']);
            return sun.then(|| format!("{}{rest}", &start[..4]));
        }
    }
    for end in ["uldin", "aldin", "eldin"] {
        if let Some(rest) = reading.strip_suffix(end).filter(|rest| !rest.is_empty()) {
            return Some(format!("{rest}{}ddin", &end[..1]));
        }
    }
    None
}
