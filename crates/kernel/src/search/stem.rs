//! Narrative words without their lightest endings, so that a search for `complaint` finds `complaints`, and one for
//! `شكوى` finds `الشكوى`. Light on purpose: an ending too many finds too much.

/// The fewest letters that stay.
const LEAST: usize = 4;

/// Endings as they look romanised, longest first: Azerbaijani and Turkish cases and plurals, Russian cases, Arabic
/// plurals, English plurals and participles.
const ENDINGS: &[&str] = &[
    "larimiz", "lerimiz", "larinin", "lerinin", "larindan", "lerinden", "larina", "lerine", "larini", "lerini",
    "indan", "inden", "larin", "lerin", "lardan", "lerden", "larda", "lerde", "lari", "leri", "lara", "lere", "iyami",
    "yami", "ami", "iyah", "yah", "ogo", "ego", "omu", "emu", "imi", "aya", "oye", "iye", "oy", "ey", "iy", "om", "em",
    "ah", "ov", "lar", "ler", "dan", "den", "nin", "nun", "ing", "ed", "es", "at", "un", "in", "da", "de", "a", "e",
    "i", "o", "u", "y", "s",
];

/// A romanised word without one light ending.
pub fn stem(reading: &str) -> &str {
    let fits = |ending: &&&str| reading.len() >= LEAST + ending.len() && reading.ends_with(**ending);
    let longest = ENDINGS.iter().filter(fits).max_by_key(|ending| ending.len());
    longest.and_then(|ending| reading.strip_suffix(ending)).unwrap_or(reading)
}

/// An Arabic word without the "and", "in", "to", "like" written onto its article, and without the article.
pub fn without_clitic(word: &str) -> Option<&str> {
    let rest = ["وال", "فال", "بال", "كال", "لل"].iter().find_map(|clitic| word.strip_prefix(clitic));
    rest.filter(|rest| rest.chars().count() > 2)
}
