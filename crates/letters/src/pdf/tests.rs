use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use super::*;
use crate::{Block, Check};

const SAMPLES: [(&str, &str); 4] = [
    ("en", include_str!("../../tests/letters/en.json")),
    ("az", include_str!("../../tests/letters/az.json")),
    ("ru", include_str!("../../tests/letters/ru.json")),
    ("ar", include_str!("../../tests/letters/ar.json")),
];

fn sample(language: &str) -> Letter {
    let (_, text) = SAMPLES.iter().find(|(name, _)| *name == language).unwrap();
    serde_json::from_str(text).unwrap()
}

fn saying(text: &str) -> Letter {
    Letter { body: vec![Block::Paragraph(text.to_owned())], ..sample("en") }
}

/// What a reader's program takes out of the file, in logical order.
fn words_of(file: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("poppler-utils is installed");
    let (mut stdin, file) = (child.stdin.take().unwrap(), file.to_vec());
    let writer = std::thread::spawn(move || stdin.write_all(&file));
    let out = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(out.status.success());
    String::from_utf8(out.stdout).unwrap()
}

/// Words alone: line ends, hidden marks of direction and spaces at joints are the page's, not the letter's.
fn plain(text: &str) -> String {
    let bare = |c: &char| !c.is_whitespace() && !is_mark(*c);
    text.chars().filter(bare).collect()
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

fn texts(letter: &Letter) -> Vec<String> {
    let mut texts = vec![letter.subject.clone(), letter.number.clone(), letter.date.clone(), letter.help.clone()];
    texts.extend([letter.institution.name.clone(), letter.signatory.name.clone(), letter.signatory.title.clone()]);
    texts.extend(letter.addressee.clone());
    for block in &letter.body {
        match block {
            Block::Paragraph(text) | Block::Quote(text) | Block::Heading(text) => texts.push(text.clone()),
            Block::Lead { heading, text } => texts.extend([heading.clone(), text.clone()]),
            Block::List(items) | Block::Numbered(items) => texts.extend(items.clone()),
            Block::Table { head, rows } => texts.extend(head.iter().chain(rows.iter().flatten()).cloned()),
        }
    }
    texts
}

#[test]
fn every_language_gives_its_words_back() {
    for (language, _) in SAMPLES.iter().filter(|(language, _)| *language != "ar") {
        let letter = sample(language);
        let read = plain(&words_of(&render(&letter).unwrap()));
        for text in texts(&letter).iter().flat_map(|text| text.lines()).filter(|line| !line.contains('أ')) {
            assert!(read.contains(&plain(text)), "{language}: {text}\n{read}");
        }
    }
}

#[test]
fn arabic_words_come_back_in_logical_order() {
    let letter = sample("ar");
    let read = words_of(&render(&letter).unwrap());
    // Letters and digits: readers' programs part full stops from words that run right to left.
    let parts = |text: &str| -> Vec<String> {
        let parts = text.split(|c: char| !c.is_alphanumeric() && !is_vowel_sign(c));
        parts.filter(|part| !part.is_empty()).map(str::to_owned).collect()
    };
    let words = parts(&read);
    for text in texts(&letter) {
        // A letter with a vowel sign is two glyphs in one cluster; readers' programs give the letter with each of them, so
        // such words are for the eye only.
        for word in parts(&text).iter().filter(|word| !word.contains(is_vowel_sign)) {
            assert!(words.contains(word), "{word} of {text}\n{read}");
        }
    }
    assert!(
        !read.chars().any(|c| matches!(c, '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFE}')),
        "presentation forms"
    );
}

fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{65F}')
}

#[test]
fn the_file_is_tagged_and_says_that_it_is_accessible() {
    for (language, _) in SAMPLES {
        let file = render(&sample(language)).unwrap();
        let has = |needle: &[u8]| file.windows(needle.len()).any(|window| window == needle);
        let language_tag = format!("/Lang({language})");
        for needle in ["pdfuaid:part", "/MarkInfo", "/StructTreeRoot", "/DisplayDocTitle true", &language_tag] {
            assert!(has(needle.as_bytes()), "{language}: {needle}");
        }
    }
}

#[test]
fn what_a_person_typed_stands_as_typed() {
    let typed = [
        "#import \"x\"",
        "$x$ and $ x $",
        "*bold* _emphasis_ `code`",
        "#eval(\"1+1\") #panic()",
        "= Heading",
        "- item + item / term: x",
        "<label> @reference",
        "// comment /* comment */",
        "\\u{41} \\ \\#",
        "https://example.org/a_b*c",
        "{{ name }} {% if %}",
        "-- --- ... \"quotes\" 'quotes'",
        "[content] {code}",
        "~ -? ?- x",
    ];
    let read = words_of(&render(&saying(&typed.join("\n"))).unwrap());
    for line in typed {
        assert!(plain(&read).contains(&plain(line)), "{line}\n{read}");
    }
    let mut letter = saying("x");
    letter.subject = "#import \"x\" $x$ *bold*".to_owned();
    letter.addressee = vec!["#panic()".to_owned()];
    letter.signatory.name = "#{1+1}".to_owned();
    letter.body = vec![Block::Table { head: vec!["*h*".into()], rows: vec![vec!["#c".into()]] }];
    let read = words_of(&render(&letter).unwrap());
    for text in ["#import \"x\" $x$ *bold*", "#panic()", "#{1+1}", "*h*", "#c"] {
        assert!(read.contains(text), "{text}\n{read}");
    }
}

#[test]
fn equal_letters_give_equal_bytes() {
    for (language, _) in SAMPLES {
        let letter = sample(language);
        let thawed: Letter = serde_json::from_slice(&serde_json::to_vec(&letter).unwrap()).unwrap();
        let first = render(&letter).unwrap();
        assert!(render(&sample("en")).is_ok());
        assert!(first == render(&thawed).unwrap(), "{language}");
    }
    let mut later = sample("en");
    later.dated = crate::Day::new(2026, 11, 24).unwrap();
    assert!(render(&later).unwrap() != render(&sample("en")).unwrap());
}

#[test]
fn a_word_without_end_is_refused() {
    let fault = render(&saying(&"ə".repeat(100 * 1024))).unwrap_err();
    assert_eq!(fault, RenderFault::WordTooLong { begins: "ə".repeat(20), characters: 102_400, limit: WORD_LIMIT });
    let fault = render(&saying(&"a".repeat(1024 * 1024))).unwrap_err();
    assert!(matches!(fault, RenderFault::TooLong { limit: LETTER_LIMIT, .. }), "{fault}");
    assert!(fault.to_string().contains("256 KiB"), "{fault}");
}

#[test]
fn a_long_address_breaks_on_the_page_and_comes_back_whole() {
    let address = format!("https://ombuds.example/{}", "materials/".repeat(40));
    let read = words_of(&render(&saying(&address)).unwrap());
    assert!(plain(&read).contains(&plain(&address)), "{read}");
    assert!(!read.contains('\u{200B}'));
    assert!(read.lines().all(|line| line.chars().count() < 120), "{read}");
}

#[test]
fn characters_without_a_sign_are_named() {
    let fault = render(&saying("She wrote 漢 and 🙂 and \u{202E}.")).unwrap_err();
    assert_eq!(fault, RenderFault::Unprintable { characters: vec!['\u{202E}', '漢', '🙂'] });
    assert_eq!(fault.to_string(), "These characters cannot be printed. Replace them: U+202E 漢 (U+6F22) 🙂 (U+1F642)");
    assert_eq!(render(&saying("a\0b")), Err(RenderFault::Unprintable { characters: vec!['\0'] }));
    for printable in ["Çığöşüəİ Ёжъіїєґ", "پچگژک هٔ لا ﷺ؟ ٠١٢٣ «»", "№ – — “ ” ‘ ’ … € ₼ ₽ • \u{2068}x\u{2069}\u{200C}"]
    {
        assert_eq!(render(&saying(printable)).err(), None, "{printable}");
    }
}

#[test]
fn bounds_of_a_letter_are_told() {
    let mut letter = sample("en");
    letter.subject = " ".to_owned();
    assert_eq!(render(&letter), Err(RenderFault::NoSubject));
    let mut letter = sample("en");
    letter.language = "english".to_owned();
    assert_eq!(render(&letter), Err(RenderFault::Language("english".to_owned())));
    let mut letter = sample("en");
    letter.check = Some(Check { code: "A".into(), url: "a ".repeat(3000), page: None });
    assert_eq!(render(&letter), Err(RenderFault::Check));
    let mut letter = saying("x");
    letter.body.push(Block::Table {
        head: vec!["a".into(), "b".into()],
        rows: vec![vec!["1".into(), "2".into()], vec!["3".into()]],
    });
    assert_eq!(render(&letter), Err(RenderFault::Table { row: 2, cells: 1, columns: 2 }));
    for emblem in ["none", "<svg><image href='file:///etc/passwd'/></svg>", "<!ENTITY x><svg/>"] {
        let mut letter = saying("x");
        letter.institution.emblem = Some(emblem.to_owned());
        assert_eq!(render(&letter), Err(RenderFault::Emblem), "{emblem}");
    }
}

#[test]
fn a_neutral_sheet_names_the_institution_nowhere() {
    let mut letter = Letter { without_institution: true, ..sample("en") };
    letter.institution.email = Some("post@ombuds.example".to_owned());
    let file = render(&letter).unwrap();
    let (read, raw) = (words_of(&file), String::from_utf8_lossy(&file).into_owned());
    for name in ["Ombudsman", "Unit for displaced", "Quay Street", "ombuds.example", "Amparo"] {
        assert!(!read.contains(name) && !raw.contains(name), "{name}\n{read}");
    }
    for kept in ["V-2026-6J9F/4", "7Q2M-4KD9", "0 800 000", "Marta Lindqvist", "Dear Ms A."] {
        assert!(read.contains(kept), "{kept}\n{read}");
    }
}

#[test]
fn a_letter_of_many_pages_counts_them() {
    let mut letter = sample("en");
    let body = letter.body.clone();
    letter.body.extend(body.iter().cycle().take(40).cloned());
    let read = words_of(&render(&letter).unwrap());
    let pages = read.matches('\u{C}').count();
    assert!(pages > 2, "{pages}");
    assert!(
        read.contains(&format!("Page 1 of {pages}")) && read.contains(&format!("Page {pages} of {pages}")),
        "{read}"
    );
}

#[test]
fn a_letter_may_be_empty_but_for_its_subject() {
    let mut letter = saying("");
    (letter.addressee, letter.facts, letter.delivery, letter.closing, letter.check) =
        (vec![], vec![], None, None, None);
    letter.institution.unit = vec![];
    letter.institution.address = vec![];
    letter.institution.phone = None;
    letter.institution.web = None;
    for body in [vec![], vec![Block::List(vec![]), Block::Quote(String::new())]] {
        letter.body = body;
        assert_eq!(render(&letter).err(), None);
    }
}

/// Pages to look at, written to the folder in `LETTERS_TO`.
#[test]
fn pages_to_look_at() {
    let Some(folder) = std::env::var_os("LETTERS_TO").map(PathBuf::from) else { return };
    for (language, _) in SAMPLES {
        let letter = sample(language);
        let large = Letter { large_print: true, ..letter.clone() };
        let neutral = Letter { without_institution: true, ..letter.clone() };
        for (name, letter) in [("", letter), ("-large", large), ("-neutral", neutral)] {
            std::fs::write(folder.join(format!("{language}{name}.pdf")), render(&letter).unwrap()).unwrap();
        }
    }
}
