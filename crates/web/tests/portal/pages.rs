//! Every page in every language.

use axum::http::StatusCode;
use axum::http::header::LOCATION;
use web::words::{LANGUAGES, Words, keys_of};

use crate::on_both_stores;
use crate::visitor::{Office, Page, Visit, plain};

/// No key of words and no hole is left on a page.
fn is_whole(page: &Page) {
    let text = plain(&page.text);
    for sign in ["portal-", "problem-", "code-", "field-", "status-", "hint-", "step-", "{ $", "undefined"] {
        assert!(!text.contains(sign), "{} shows {sign:?}: {text}", page.path);
    }
    assert!(page.text.contains("<h1"), "{} has no heading", page.path);
}

#[test]
fn every_page_in_every_language_is_whole() {
    on_both_stores(async |office: &Office| {
        for language in LANGUAGES {
            let code = language.code;
            for path in ["", "rights", "privacy", "accessibility", "contact", "complain/", "follow/", "nowhere"] {
                let page = office.get(&format!("/{code}/{path}")).await;
                let wanted = if path == "nowhere" { StatusCode::NOT_FOUND } else { StatusCode::OK };
                assert_eq!(page.status, wanted, "{}", page.path);
                assert!(page.text.contains(&format!("lang=\"{code}\" dir=\"{}\"", language.dir)), "{}", page.path);
                is_whole(&page);
            }
            let mut visit = Visit::begin(office, code).await;
            visit.answers(&[]).await;
            visit.answers(&[]).await;
            for plain in ["rights", "privacy", "accessibility", "contact"] {
                visit.goes(plain, &[]).await;
                visit.goes("urgent", &[]).await;
            }
            visit = Visit { seen: visit.seen, ..Visit::begin(office, code).await };
            visit.until_check().await;
            visit.answers(&[]).await;
            let digits = visit.page.code().unwrap();
            visit.answers(&[("last", "1")]).await;
            for card in ["card", "card-named", "receipt"] {
                visit.goes(card, &[]).await;
            }
            for typed in ["", "12", digits.as_str()] {
                let pairs = [("code".to_owned(), typed.to_owned())];
                visit.seen.push(office.post(&format!("/{code}/follow/"), &pairs, "10.0.0.1").await);
            }
            let pass = visit.seen.last().unwrap().carried("pass");
            for (to, go, body) in
                [("page", "withdraw", ""), ("page", "privacy", ""), ("write", "", ""), ("write", "", "x")]
            {
                let pairs = [("pass", pass.as_str()), ("go", go), ("body", body), ("key", "k")];
                let pairs = pairs.map(|(name, value)| (name.to_owned(), value.to_owned()));
                visit.seen.push(office.post(&format!("/{code}/follow/{to}"), &pairs, "10.0.0.1").await);
            }
            for page in &visit.seen {
                is_whole(page);
            }
        }
    });
}

#[test]
fn the_words_of_the_portal_are_the_same_keys_in_every_language() {
    let of =
        |code: &str| -> Vec<String> { keys_of(code).into_iter().filter(|key| key.starts_with("portal-")).collect() };
    let english = of("en");
    assert!(english.len() > 200);
    for language in LANGUAGES {
        assert_eq!(of(language.code), english, "{}", language.code);
    }
    let words = Words::read().unwrap();
    for key in &english {
        let spoken: Vec<String> = LANGUAGES.iter().map(|language| words.plain(language.code, key)).collect();
        // What is made of arguments alone may be the same everywhere.
        let own: String = spoken[0].split('{').map(|part| part.rsplit('}').next().unwrap_or_default()).collect();
        let bare = !own.contains(char::is_alphabetic);
        assert!(bare || spoken[1..].iter().all(|text| *text != spoken[0]), "{key} is not translated: {}", spoken[0]);
    }
}

#[test]
fn the_door_leads_to_the_browsers_language_and_the_way_out_to_nowhere() {
    on_both_stores(async |office: &Office| {
        let door = office.get("/").await;
        assert_eq!(door.status, StatusCode::OK);
        door.says("If your rights are not respected, tell us");
        let arabic = office.get_in("/", "ar-SY,ar;q=0.9,en;q=0.5").await;
        assert!(arabic.text.contains("lang=\"ar\" dir=\"rtl\""), "{}", arabic.text);
        let out = office.get("/leave").await;
        assert_eq!((out.status, &out.headers[LOCATION]), (StatusCode::SEE_OTHER, &"/empty".parse().unwrap()));
        assert_eq!(out.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
        let nothing = office.get("/empty").await;
        for needle in ["Varda", "mbud", "href", "src"] {
            nothing.holds_no(needle);
        }
        for path in ["/en/complain", "/en/complain/what", "/en/follow", "/en/follow/page", "/en"] {
            assert_eq!(office.get(path).await.status, StatusCode::SEE_OTHER, "{path}");
        }
        assert_eq!(office.get("/xx/complain/").await.status, StatusCode::NOT_FOUND);
        assert_eq!(office.post("/en/complain/elsewhere", &[], "10.0.0.1").await.status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn large_letters_stay_from_page_to_page() {
    on_both_stores(async |office: &Office| {
        let page = office.get("/en/complain/?size=large").await;
        assert!(page.text.contains("data-size=\"large\""));
        let pairs = page.filled(&[]);
        let next = office.post(&page.action(), &pairs, "10.0.0.1").await;
        assert!(next.text.contains("data-size=\"large\""), "{}", next.path);
    });
}

/// Some ten lines of writing, in no words twice.
fn story(language: &str) -> String {
    let words: Vec<String> = (0..60_u32).map(|turn| format!("{}", turn.wrapping_mul(2_654_435_761) % 99_991)).collect();
    let letters: Vec<char> =
        if language == "ar" { ('ء'..='غ').collect() } else { ('a'..='j').chain('k'..='z').collect() };
    let word =
        |digits: &String| -> String { digits.chars().map(|sign| letters[sign as usize % letters.len()]).collect() };
    words.iter().map(word).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_whole_complaint_weighs_little() {
    on_both_stores(async |office: &Office| {
        for language in ["en", "ru", "ar"] {
            let mut visit = Visit::begin(office, language).await;
            let (first, css) = (visit.page.clone(), visit.page.attributes("link", "href"));
            let script = visit.page.attributes("script", "src");
            let (style, script) = (office.get(&css[0]).await.weight, office.get(&script[0]).await.weight);
            assert!(
                first.weight + style + script <= 14_000,
                "{language}: the first page weighs {}",
                first.weight + style
            );
            visit.answers(&[]).await;
            visit.answers(&[("danger", "no")]).await;
            visit.answers(&[("for_whom", "other")]).await;
            visit.answers(&[("text", &story(language))]).await;
            for answers in [
                vec![("against", "Border police")],
                vec![("place", "Sarin port")],
                vec![],
                vec![("ways", "receipt_only")],
            ] {
                visit.answers(&answers).await;
            }
            visit.answers(&[("said_by", "Mina")]).await;
            visit.answers(&[("may_name", "no")]).await;
            visit.answers(&[]).await;
            assert!(visit.page.code().is_some());
            assert_eq!(visit.seen.len(), 12);
            let whole: u64 = visit.seen.iter().map(|page| page.weight).sum::<u64>() + style;
            println!("{language}: {whole} bytes both ways without script");
            assert!(whole <= 40_000, "{language}: {whole} bytes");
            let heaviest = visit.seen[1..].iter().map(|page| page.weight).max().unwrap();
            assert!(heaviest <= 6_000, "{language}: a page weighs {heaviest}");
        }
    });
}
