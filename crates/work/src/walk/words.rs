//! Words for everything, in every language.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use kernel::parse::Holds;

use super::catalogue::{acts, fields_of, records};

const LANGUAGES: [&str; 4] = ["en", "az", "ru", "ar"];

/// The keys that have words, by language.
fn keys() -> BTreeMap<&'static str, BTreeSet<String>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../words");
    let of = |language: &str| {
        let files = std::fs::read_dir(root.join(language)).unwrap().map(|file| file.unwrap().path());
        let texts = files.filter(|path| path.extension().is_some_and(|end| end == "ftl")).map(std::fs::read_to_string);
        let lines: Vec<String> =
            texts.flat_map(|text| text.unwrap().lines().map(str::to_owned).collect::<Vec<_>>()).collect();
        lines
            .iter()
            .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
            .filter(|key| !key.contains(' '))
            .collect()
    };
    LANGUAGES.into_iter().map(|language| (language, of(language))).collect()
}

fn key(parts: &[&str]) -> String {
    parts.join("-").replace(['_', '.', '/'], "-")
}

/// Fails with everything that has no words: each entry names the keys of which one must be there.
#[track_caller]
fn all_have_words(wanted: impl IntoIterator<Item = Vec<String>>) {
    let known = keys();
    let mut missing = BTreeSet::new();
    for either in wanted {
        for (language, keys) in &known {
            if !either.iter().any(|key| keys.contains(key)) {
                missing.insert(format!("{language}: {}", either.join(" or ")));
            }
        }
    }
    assert!(missing.is_empty(), "without words:\n{}", missing.into_iter().collect::<Vec<_>>().join("\n"));
}

pub fn problems_have_words(codes: &BTreeSet<String>) {
    all_have_words(codes.iter().map(|code| vec![key(&["problem", code])]));
}

#[test]
fn ac_institution_10_every_act_says_what_it_is_what_it_does_and_what_was_done() {
    all_have_words(acts().flat_map(|act| {
        let mut wanted = vec![key(&["act", act.name]), key(&["act", act.name, "does"]), key(&["past", act.name])];
        if act.second_person {
            wanted.push(key(&["proposed", act.name]));
        }
        wanted.into_iter().map(|key| vec![key])
    }));
}

#[test]
fn ac_institution_10_every_field_of_every_act_has_a_label() {
    all_have_words(acts().flat_map(|act| {
        fields_of(act).into_iter().filter(|field| !field.path.ends_with('#')).map(|field| {
            let last = field.path.rsplit('.').next().unwrap_or_default().to_owned();
            vec![key(&["field", act.name, &last]), key(&["field", &last])]
        })
    }));
}

#[test]
fn ac_institution_10_every_code_that_can_be_chosen_has_words() {
    all_have_words(acts().flat_map(|act| {
        fields_of(act).into_iter().flat_map(|field| match field.holds {
            Holds::Choice { list, codes } if !list.is_empty() => {
                codes.iter().map(|code| vec![key(&["code", &list, code])]).collect::<Vec<_>>()
            }
            _ => Vec::new(),
        })
    }));
}

#[test]
fn ac_institution_10_every_kind_and_every_stage_has_words() {
    all_have_words(records().flat_map(|record| {
        let kinds = [vec![key(&["kind", record.kind])], vec![key(&["kind", record.kind, "many"])]];
        let stages = (record.stages)().into_iter().map(|stage| vec![key(&["code", record.kind, "stage", stage])]);
        kinds.into_iter().chain(stages).collect::<Vec<_>>()
    }));
}

#[test]
fn ac_institution_10_every_problem_the_sources_name_has_words() {
    let mut codes = BTreeSet::new();
    codes_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut codes);
    assert!(codes.len() > 40, "only {codes:?}");
    problems_have_words(&codes);
}

/// The codes in the lines that make a problem.
fn codes_in(folder: &Path, codes: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let name = entry.file_name().into_string().unwrap();
        if path.is_dir() && !["tests", "walk"].contains(&name.as_str()) {
            codes_in(&path, codes);
        }
        if !name.ends_with(".rs") || ["tests.rs", "cast.rs"].contains(&name.as_str()) {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let makes = ["conflict(", "refused(", "field(", "wrong(", "fault("];
        for line in text.lines().filter(|line| makes.iter().any(|maker| line.contains(maker))) {
            let literals = line.split('"').skip(1).step_by(2);
            let code =
                |text: &&str| text.contains('-') && text.chars().all(|sign| sign.is_ascii_lowercase() || sign == '-');
            codes.extend(literals.filter(code).map(str::to_owned));
        }
    }
}
