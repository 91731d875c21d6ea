//! The few words that the page itself needs.

use serde::{Deserialize, Serialize};

/// Labels and sentences that belong to the page, not to the letter's text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wording {
    /// Before the letter's number.
    pub number: String,
    /// Before the date.
    pub date: String,
    /// The page count, with `{page}` and `{pages}`.
    pub page: String,
    /// How to check the letter, with `{page}` for the web address and `{code}` for the code.
    pub check: String,
    /// Before the code on a sheet without the institution, with `{code}`.
    pub code: String,
    /// What the QR code is, for people who cannot see it.
    pub qr: String,
    /// What the emblem is, for people who cannot see it, with `{name}`.
    pub emblem: String,
}

impl Wording {
    /// The words of a language; those of English where we have none.
    #[must_use]
    pub fn of(language: &str) -> Self {
        let first = language.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let [number, date, page, check, code, qr, emblem] = match first.as_str() {
            "az" => [
                "Nömrə",
                "Tarix",
                "Səhifə {page} / {pages}",
                "Məktubu yoxlayın: {page}, kod\u{a0}{code}.",
                "Kod\u{a0}{code}.",
                "Bu məktubu yoxlamaq üçün QR kod",
                "{name} nişanı",
            ],
            "ru" => [
                "Номер",
                "Дата",
                "Страница {page} из {pages}",
                "Проверить подлинность письма: {page}, код\u{a0}{code}.",
                "Код\u{a0}{code}.",
                "QR-код для проверки этого письма",
                "Эмблема: {name}",
            ],
            "ar" => [
                "الرقم",
                "التاريخ",
                "الصفحة {page} من {pages}",
                "للتحقق من صحة هذه الرسالة: {page}، الرمز\u{a0}{code}.",
                "الرمز\u{a0}{code}.",
                "رمز QR للتحقق من هذه الرسالة",
                "شعار {name}",
            ],
            _ => [
                "Number",
                "Date",
                "Page {page} of {pages}",
                "Check this letter: {page}, code\u{a0}{code}.",
                "Code\u{a0}{code}.",
                "QR code to check this letter",
                "Emblem of {name}",
            ],
        }
        .map(str::to_owned);
        Self { number, date, page, check, code, qr, emblem }
    }
}
