//! Consonant skeletons: what stays of a romanised name when vowels are dropped and the letters that scripts and
//! keyboards exchange for each other are one. The same name in three scripts shares a skeleton; some different names
//! do too, so it finds and never decides.

use super::roman::is_vowel;

/// The most skeletons of one word.
pub const SKELETONS: usize = 6;

/// The skeletons of a word from its readings, the likeliest first, none twice.
///
/// A vowel at the beginning stays as `a`. Beside each skeleton stands one without its inner `h`, which many spellings
/// lose (`Məhəmməd`, `Məmməd`).
pub fn skeletons(readings: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let strict = readings.iter().map(|reading| skeleton(reading));
    let strict: Vec<String> = strict.collect();
    let without = strict.iter().map(|skeleton| without_inner_h(skeleton));
    for skeleton in strict.iter().cloned().chain(without) {
        if !skeleton.is_empty() && !all.contains(&skeleton) {
            all.push(skeleton);
        }
    }
    all.truncate(SKELETONS);
    all
}

/// A skeleton with one consonant left out, each in turn, and the skeleton itself: two skeletons that differ by one
/// consonant written wrongly, twice, not at all or in the wrong order share one of these. Nothing for skeletons of
/// fewer than `least` consonants, which would share with too many.
pub fn near(skeleton: &str, least: usize) -> Vec<String> {
    let letters: Vec<char> = skeleton.chars().collect();
    if letters.len() < least {
        return Vec::new();
    }
    let mut all = vec![skeleton.to_owned()];
    for left_out in 0..letters.len() {
        let rest: String = letters.iter().enumerate().filter(|(at, _)| *at != left_out).map(|(_, c)| c).collect();
        if !all.contains(&rest) {
            all.push(rest);
        }
    }
    all
}

/// The skeleton of one reading.
pub fn skeleton(reading: &str) -> String {
    let letters: Vec<char> = reading.chars().collect();
    let mut out = String::with_capacity(reading.len());
    let mut at = 0;
    let mut before = None;
    while at < letters.len() {
        let (length, group) = group(&letters[at..], at == 0);
        // Doubled means side by side: in `Mammad` the two m of `mam` are two.
        if let Some(group) = group.filter(|_| group != before) {
            out.push(group);
        }
        before = group;
        at += length;
    }
    ending(out)
}

/// The first sound of `rest`: how many letters it takes, and its group, or none for a vowel.
fn group(rest: &[char], first: bool) -> (usize, Option<char>) {
    match rest {
        ['k', 'h', ..] => (2, Some('h')),
        ['g', 'h', ..] => (2, Some('k')),
        ['s', 'h', ..] => (2, Some('s')),
        ['c', 'h', ..] => (2, Some('c')),
        ['z', 'h', ..] => (2, Some('j')),
        ['t', 'h', ..] => (2, Some('t')),
        ['x' | 'h', ..] => (1, Some('h')),
        ['q' | 'g' | 'k', ..] => (1, Some('k')),
        ['v' | 'w' | 'f', ..] => (1, Some('v')),
        ['y', ..] if first => (1, Some('y')),
        ['y', ..] => (1, None),
        [vowel, ..] if is_vowel(*vowel) => (1, first.then_some('a')),
        [other, ..] => (1, Some(*other)),
        [] => (1, None),
    }
}

/// The last consonant loses its voice in some languages (`Mahmud`, `Mahmut`), and a last `h` its sound (`Abdullah`).
fn ending(mut skeleton: String) -> String {
    if skeleton.ends_with('h') && skeleton.chars().count() > 2 {
        skeleton.pop();
    }
    let voiced = match skeleton.chars().last() {
        Some('t') => 'd',
        Some('p') => 'b',
        Some('c') => 'j',
        Some('z') => 's',
        _ => return skeleton,
    };
    if skeleton.chars().count() > 1 {
        skeleton.pop();
        skeleton.push(voiced);
    }
    skeleton
}

fn without_inner_h(skeleton: &str) -> String {
    let bare: String = skeleton.chars().enumerate().filter(|(at, c)| *at == 0 || *c != 'h').map(|(_, c)| c).collect();
    if bare.chars().count() >= 2 { bare } else { skeleton.to_owned() }
}
