//! The forms of words, and what holds for any text at all.

use proptest::prelude::*;
use unicode_normalization::UnicodeNormalization;

use super::super::fold::{WORD_LIMIT, fold};
use super::super::keys::{Field, Form, NAME_KEYS};
use super::super::rank::rank;
use super::super::roman::{READINGS, readings};
use super::super::skeleton::{near, skeleton};
use super::{found, secret};

#[test]
fn folding_meets_case_marks_letter_forms_and_digits() {
    let words = |text: &str| fold(text, 9).words.join(" ");
    assert_eq!(words("İBRAHİM ibrahim ıbrahım IBRAHIM"), "ibrahim ibrahim ibrahim ibrahim");
    assert_eq!(words("مُحَمَّـد"), "محمد");
    assert_eq!(words("أحمد آدم فاطمة ليلى"), "احمد ادم فاطمه ليلي");
    assert_eq!(words("کریم"), words("كريم"));
    assert_eq!(words("الحسين، الله"), "ال حسين الله");
    assert_eq!(words("№ ۱۲۳ ٤٥٦/7"), "no 123 456 7");
    assert_eq!(words("Sa'id O’Brien Əl-Hüseyni"), "said obrien əl hüseyni");
}

#[test]
fn long_words_are_cut_and_long_texts_say_so() {
    assert_eq!(fold(&"ə".repeat(100), 9).words, ["ə".repeat(WORD_LIMIT)]);
    let folded = fold("one two three", 2);
    assert_eq!((folded.words.len(), folded.capped), (2, true));
    assert!(!fold("one two", 2).capped);
}

#[test]
fn letters_that_can_be_read_in_two_ways_are() {
    assert!(["huseyn", "guseyn"].iter().all(|reading| readings("гусейн").iter().any(|r| r == reading)));
    assert!(["valid", "ulid"].iter().all(|reading| readings("وليد").iter().any(|r| r == reading)));
    assert_eq!(readings("μαρία")[0], "maria");
    assert_eq!(skeleton("khalil"), skeleton("xalil"));
}

#[test]
fn two_skeletons_a_consonant_apart_have_a_neighbour_in_common() {
    let meet = |one: &str, other: &str| near(one, 2).iter().any(|n| near(other, 2).contains(n));
    assert!(meet("hsnv", "hsv") && meet("hsnv", "hsmv") && meet("hsnv", "hnsv") && meet("hsnv", "hssnv"));
    assert!(!meet("hsnv", "mmdv"));
    assert!(near("hs", 3).is_empty());
}

proptest! {
    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,80}|[اأإلـئيىةهـَّ ]{0,80}|[İIıi\u{300}-\u{310}əçäß]{0,40}") {
        let once = fold(&text, 200).words;
        prop_assert_eq!(fold(&once.join(" "), 200).words, once);
    }

    #[test]
    fn any_text_has_keys_without_harm(text in any::<String>()) {
        let (name, query) = (secret().keys_of_name(&text), secret().keys_of_query(&text, Field::Name));
        prop_assert!(name.keys.len() <= NAME_KEYS);
        secret().keys_of_text(&text);
        secret().keys_of_query(&text, Field::Text);
        prop_assert_eq!(rank(&text, &[&text]).len(), 1);
        if !name.capped && !query.capped && !query.groups.is_empty() {
            prop_assert!(found(&query, &name.keys, &[Form::Word]));
        }
    }

    #[test]
    fn composed_and_decomposed_letters_have_the_same_keys(text in "[A-Za-zÀ-ɏĞğİıŞşƏəА-Яа-яёйїا-يآأؤئ\u{64b}-\u{655} ]{0,60}") {
        let (nfc, nfd): (String, String) = (text.nfc().collect(), text.nfd().collect());
        prop_assert_eq!(secret().keys_of_name(&nfc), secret().keys_of_name(&nfd));
        prop_assert_eq!(secret().keys_of_text(&nfc), secret().keys_of_text(&nfd));
        prop_assert_eq!(secret().keys_of_query(&nfc, Field::Name), secret().keys_of_query(&nfd, Field::Name));
    }

    #[test]
    fn readings_are_few_and_ascii(word in "\\w{1,64}") {
        let readings = readings(&fold(&word, 1).words.concat());
        prop_assert!(readings.len() <= READINGS);
        prop_assert!(readings.iter().all(|r| r.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())));
    }
}
