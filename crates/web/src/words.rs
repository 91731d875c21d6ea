//! Words: everything a person reads, in every language, from the Fluent files.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use unic_langid::LanguageIdentifier;

#[derive(RustEmbed)]
#[folder = "../../words"]
#[include = "*/*.ftl"]
struct Files;

/// A language of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// BCP-47.
    pub code: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
}

/// The languages there are words for, in the order people see them.
pub const LANGUAGES: [Language; 4] = [
    Language { code: "en", name: "English", dir: "ltr" },
    Language { code: "az", name: "Azərbaycanca", dir: "ltr" },
    Language { code: "ru", name: "Русский", dir: "ltr" },
    Language { code: "ar", name: "العربية", dir: "rtl" },
];

/// The language of this code; English when there are no words for it.
pub fn language(code: &str) -> Language {
    LANGUAGES.into_iter().find(|known| known.code == code).unwrap_or(LANGUAGES[0])
}

/// The language of this code, if there are words for it.
pub fn known_language(code: &str) -> Option<Language> {
    LANGUAGES.into_iter().find(|known| known.code == code)
}

/// The best language for an `Accept-Language` header.
pub fn preferred(header: &str) -> Language {
    let wished = header.split(',').filter_map(|part| part.split([';', '-']).next());
    wished.map(str::trim).find_map(known_language).unwrap_or(LANGUAGES[0])
}

/// All words.
pub struct Words {
    bundles: BTreeMap<&'static str, FluentBundle<FluentResource>>,
}

/// A file of words that cannot be read.
#[derive(Debug)]
pub struct WordsFault(pub String);

impl std::fmt::Display for WordsFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}
impl std::error::Error for WordsFault {}

impl Words {
    /// Reads the files that are built in. Errors: one that does not parse, with its name.
    pub fn read() -> Result<Self, WordsFault> {
        let mut bundles = BTreeMap::new();
        for language in LANGUAGES {
            let id: LanguageIdentifier =
                language.code.parse().map_err(|_| WordsFault(format!("{} is no language", language.code)))?;
            bundles.insert(language.code, FluentBundle::new_concurrent(vec![id]));
        }
        for path in Files::iter() {
            let Some((code, _)) = path.split_once('/') else { continue };
            let Some(bundle) = bundles.get_mut(code) else { continue };
            let Some(file) = Files::get(&path) else { continue };
            let text = String::from_utf8_lossy(&file.data).into_owned();
            let resource =
                FluentResource::try_new(text).map_err(|(_, faults)| WordsFault(format!("{path}: {faults:?}")))?;
            bundle.add_resource(resource).map_err(|faults| WordsFault(format!("{path}: {faults:?}")))?;
        }
        Ok(Self { bundles })
    }

    /// The words of a key. A key without words gives itself, so that a page is still usable; a test finds it.
    pub fn text(&self, language: &str, key: &str, arguments: &[(&str, String)]) -> String {
        let found = |code: &str| -> Option<String> {
            let bundle = self.bundles.get(code)?;
            let pattern = bundle.get_message(key)?.value()?;
            let mut given = FluentArgs::new();
            for (name, value) in arguments {
                // `0042` is a code, not a number.
                let number = value.parse::<i64>().ok().filter(|number| number.to_string() == *value);
                let number = number.map(FluentValue::from);
                given.set(*name, number.unwrap_or_else(|| FluentValue::from(value.as_str())));
            }
            let mut faults = Vec::new();
            Some(bundle.format_pattern(pattern, Some(&given), &mut faults).into_owned())
        };
        found(language).or_else(|| found("en")).unwrap_or_else(|| key.to_owned())
    }

    /// The words of a key without arguments.
    pub fn plain(&self, language: &str, key: &str) -> String {
        self.text(language, key, &[])
    }

    /// The words of the first of these keys that has any.
    pub fn first(&self, language: &str, keys: &[&str]) -> Option<String> {
        keys.iter().find(|key| self.has(language, key)).map(|key| self.plain(language, key))
    }

    /// Are there words for this key in this language?
    pub fn has(&self, language: &str, key: &str) -> bool {
        self.bundles.get(language).is_some_and(|bundle| bundle.has_message(key))
    }
}

/// The key of a name: small letters, digits and `-`.
pub fn key(parts: &[&str]) -> String {
    let text = parts.join("-");
    text.chars().map(|sign| if sign == '_' || sign == '.' || sign == '/' { '-' } else { sign }).collect()
}

/// Every key there is in a language's files, for the test that compares them.
pub fn keys_of(code: &str) -> BTreeSet<String> {
    let prefix = format!("{code}/");
    let files = Files::iter().filter(|path| path.starts_with(&prefix)).filter_map(|path| Files::get(&path));
    files
        .flat_map(|file| {
            let text = String::from_utf8_lossy(&file.data).into_owned();
            let keys: Vec<String> = text
                .lines()
                .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()))
                .filter_map(|line| line.split_once('=').map(|(name, _)| name.trim().to_owned()))
                .collect();
            keys
        })
        .collect()
}
