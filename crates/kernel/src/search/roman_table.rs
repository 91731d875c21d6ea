//! The letters themselves: what each is in Latin.

/// Two or three letters read as one: how many letters, and the readings, likeliest first.
pub(super) fn digraph(rest: &[char]) -> Option<(usize, &'static [&'static str])> {
    let three: &[(&[char; 3], &[&str])] = &[
        (&['d', 'z', 'h'], &["j"]),
        (&['t', 'c', 'h'], &["ch"]),
        (&['s', 'c', 'h'], &["sh"]),
        (&['ل', 'ل', 'ه'], &["llah"]),
    ];
    let two: &[(&[char; 2], &[&str])] = &[
        (&['d', 'j'], &["j"]),
        (&['d', 'h'], &["d", "z"]),
        (&['t', 'h'], &["th", "s"]),
        (&['p', 'h'], &["f"]),
        (&['c', 'h'], &["ch"]),
        (&['c', 'k'], &["k"]),
        (&['o', 'u'], &["u"]),
        (&['o', 'o'], &["u"]),
        (&['e', 'e'], &["i"]),
        (&['д', 'ж'], &["j"]),
        (&['к', 'с'], &["ks"]),
        (&['ت', 'ش'], &["ch", "tash"]),
        (&['د', 'ج'], &["j", "daj"]),
        (&['د', 'ژ'], &["j"]),
    ];
    let by_three = three.iter().find(|(letters, _)| rest.starts_with(*letters)).map(|(_, readings)| (3, *readings));
    by_three.or_else(|| two.iter().find(|(letters, _)| rest.starts_with(*letters)).map(|(_, readings)| (2, *readings)))
}

/// Letters with more than one reading wherever they stand, likeliest first.
pub(super) fn ambiguous(letter: char) -> Option<&'static [&'static str]> {
    Some(match letter {
        // Latin: the second reading is the word typed without its marks.
        'ş' | 'ș' | 'š' => &["sh", "s"],
        'ç' | 'č' => &["ch", "j"],
        'ğ' => &["gh", "g"],
        'x' => &["kh", "h"],
        // Cyrillic
        'г' => &["h", "g"],
        'ж' => &["zh", "j"],
        'х' => &["kh", "h"],
        'ц' => &["ts", "s"],
        // Arabic
        // Arabic has no p, v or g and borrows a neighbour.
        'ب' => &["b", "p"],
        'ف' => &["f", "v"],
        'ث' => &["s", "th"],
        'ذ' => &["z", "d"],
        'ض' => &["z", "d"],
        'ج' => &["j", "g"],
        'غ' => &["gh", "g"],
        'خ' => &["kh", "h"],
        'ك' => &["k", "g"],
        _ => return None,
    })
}

/// Letters with one reading.
pub(super) fn letter(letter: char) -> Option<&'static str> {
    latin(letter).or_else(|| cyrillic(letter)).or_else(|| arabic(letter))
}

fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ə' => "a",
        'c' => "j",
        'w' => "v",
        'ž' => "zh",
        'ć' => "ch",
        _ => return None,
    })
}

fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'ғ' => "gh",
        'ґ' | 'ҝ' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ё' => "yo",
        'є' => "ye",
        'ҹ' | 'ҷ' => "j",
        'з' => "z",
        'и' | 'і' | 'ы' | 'ӣ' => "i",
        'ї' => "yi",
        'й' | 'ј' => "y",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' | 'ң' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ү' | 'ұ' | 'ў' | 'ӯ' => "u",
        'ф' => "f",
        'һ' | 'ҳ' => "h",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ь' | 'ъ' => "",
        'ю' => "yu",
        'я' => "ya",
        _ => return None,
    })
}

fn arabic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'ا' | 'ع' => "a",
        'پ' => "p",
        'ت' | 'ط' => "t",
        'چ' => "ch",
        'ح' | 'ه' => "h",
        'د' => "d",
        'ر' => "r",
        'ز' | 'ظ' => "z",
        'ژ' => "zh",
        'س' | 'ص' => "s",
        'ش' => "sh",
        'ڤ' => "v",
        'ق' => "q",
        'گ' | 'ڭ' => "g",
        'ل' => "l",
        'م' => "m",
        'ن' => "n",
        _ => return None,
    })
}
