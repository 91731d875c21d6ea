//! One form for every way to write the same word: case, compatibility forms, Arabic letter forms, vowel marks and
//! digits are folded, and the text is split into words.

use unicode_normalization::UnicodeNormalization;

/// The most characters of a word; the rest is cut.
pub const WORD_LIMIT: usize = 64;

/// The Arabic article, split off as a word of its own.
pub const ARTICLE: &str = "ال";

/// The folded words of a text, in its order.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Folded {
    /// The words, each of 1 to [`WORD_LIMIT`] characters.
    pub words: Vec<String>,
    /// The text had more words than were asked for.
    pub capped: bool,
}

/// Folds a text to at most `most` words. Folding folded words again changes nothing.
pub fn fold(text: &str, most: usize) -> Folded {
    let mut folded = Folded::default();
    for word in letters(text).split_whitespace() {
        let mut word: String = word.chars().take(WORD_LIMIT).collect();
        while let Some(rest) = without_article(&word) {
            push(&mut folded, ARTICLE.to_owned(), most);
            word = rest.to_owned();
        }
        push(&mut folded, word, most);
        if folded.capped {
            break;
        }
    }
    folded
}

fn push(folded: &mut Folded, word: String, most: usize) {
    if word.is_empty() {
        return;
    }
    if folded.words.len() < most {
        folded.words.push(word);
    } else {
        folded.capped = true;
    }
}

/// The word behind the article. Two letters are too short to be one: `الله` stays whole.
fn without_article(word: &str) -> Option<&str> {
    word.strip_prefix(ARTICLE).filter(|rest| rest.chars().count() > 2)
}

/// Letters and digits in their one form, everything else a space.
fn letters(text: &str) -> String {
    let mut now = pass(text);
    // Taking a mark away can let two others compose; a few passes reach the end of it.
    for _ in 0..4 {
        let next = pass(&now);
        if next == now {
            break;
        }
        now = next;
    }
    now
}

fn pass(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // The acute accent that stands alone would become a space, and it is an apostrophe here.
    for letter in text.chars().filter(|letter| *letter != '´').nfkc() {
        match letter {
            // The dotted and the dotless i of Azerbaijani and Turkish meet, whatever the keyboard made of them.
            'I' | 'İ' | 'ı' => out.push('i'),
            'ς' => out.push('σ'),
            'ß' | 'ẞ' => out.push_str("ss"),
            'Ə' | 'Ǝ' | 'ǝ' => out.push('ə'),
            'أ' | 'إ' | 'آ' | 'ٱ' | 'ٲ' | 'ٳ' => out.push('ا'),
            'ة' | 'ۀ' | 'ە' | 'ہ' | 'ۂ' | 'ۃ' | 'ھ' => out.push('ه'),
            'ى' | 'ی' | 'ې' | 'ئ' | 'ے' | 'ۓ' | 'ێ' => out.push('ي'),
            'ؤ' | 'ۆ' | 'ۇ' | 'ۋ' => out.push('و'),
            'ک' | 'ڪ' => out.push('ك'),
            '٠'..='٩' => out.push(digit(letter, '٠')),
            '۰'..='۹' => out.push(digit(letter, '۰')),
            _ if falls_away(letter) => {}
            _ if letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter) => {
                out.extend(letter.to_lowercase());
            }
            _ => out.push(' '),
        }
    }
    out.nfkc().collect()
}

fn digit(letter: char, zero: char) -> char {
    let value = u32::from(letter) - u32::from(zero);
    char::from_digit(value, 10).unwrap_or(letter)
}

/// What stands inside a word without being a letter of it: vowel marks, accents no letter composes with, the tatweel,
/// apostrophes (`Sa'id` is `Said`), joiners and other marks that are not seen.
fn falls_away(letter: char) -> bool {
    matches!(letter,
        '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
        | '\u{fe20}'..='\u{fe2f}'
        | '\u{591}'..='\u{5bd}' | '\u{5bf}' | '\u{5c1}'..='\u{5c2}' | '\u{5c4}'..='\u{5c5}' | '\u{5c7}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}'
        | '\u{8d3}'..='\u{8ff}' | 'ـ' | 'ء'
        | '\'' | '’' | '‘' | '`' | 'ʹ'..='ˁ' | 'ˈ' | '′' | '\u{ff07}'
        | '\u{ad}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}
