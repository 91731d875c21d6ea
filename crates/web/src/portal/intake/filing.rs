//! From what was typed to the act that files it.

use kernel::actor::Actor;
use kernel::code_list::Codes;
use kernel::desk::{Answer, Request};
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::seal::mac;
use kernel::text::{Line, Words};
use work::contact::{Account, Channel, Complete, Danger, DangerStated, ForWhom, Receive, Received, SafeContact, Way};

use super::draft::{Draft, Filed};
use super::question::languages;
use super::when::When;
use crate::dates;
use crate::portal::reader::Reader;

fn line(text: &str) -> Option<Line> {
    Line::new(text).ok()
}

fn words(text: &str) -> Option<Words> {
    Words::new(text).ok()
}

fn code<C: Codes + Copy>(all: &[C], text: &str) -> Option<C> {
    all.iter().copied().find(|one| one.code() == text)
}

/// Files the alarm alone: somebody is in danger, the other answers may follow.
pub async fn alarm(reader: &Reader, draft: &mut Draft) -> Result<(), Problem> {
    let phone = line(draft.get("danger_phone"));
    let safe_contact = phone.map(|at| SafeContact { ways: vec![Way::Phone], at: Some(at), never: None });
    let act =
        Receive { safe_contact, incomplete: true, text: None, account: None, said_by: None, ..whole(reader, draft)? };
    // Who says another danger on going back raises another alarm.
    let said = [draft.get("danger_type"), draft.get("removal"), draft.get("danger_phone"), reader.language.code];
    let key = key(reader, draft, &["alarm", said[0], said[1], said[2], said[3]]);
    receive(reader, draft, act, key, false).await
}

/// Files all answers: as a contact of their own, or beside the alarm that was filed.
pub async fn answers(reader: &Reader, draft: &mut Draft) -> Result<(), Problem> {
    let act = whole(reader, draft)?;
    let Some(filed) = draft.filed.clone() else {
        let key = key(reader, draft, &["whole"]);
        return receive(reader, draft, act, key, true).await;
    };
    let rest = Complete {
        for_whom: act.for_whom,
        said_by: act.said_by,
        text: act.text,
        account: act.account,
        safe_contact: act.safe_contact,
    };
    let request = Request {
        actor: Actor::receipt(filed.contact.clone()),
        act: "contact.complete".to_owned(),
        on: filed.contact.clone(),
        input: serde_json::to_value(&rest).map_err(Problem::ours)?,
        version: None,
        key: Some(key(reader, draft, &["rest"])),
    };
    reader.app.request(request).await?;
    draft.filed = Some(Filed { whole: true, ..filed });
    Ok(())
}

/// The key against filing twice: of the draft, and of what it is for.
fn key(reader: &Reader, draft: &Draft, parts: &[&str]) -> String {
    let parts: Vec<&[u8]> =
        std::iter::once(draft.key.as_str()).chain(parts.iter().copied()).map(str::as_bytes).collect();
    kernel::text::hex(&mac(reader.app.house().keyring.form_key().bytes(), &parts))
}

async fn receive(reader: &Reader, draft: &mut Draft, act: Receive, key: String, whole: bool) -> Result<(), Problem> {
    let request = Request {
        actor: Actor::public(),
        act: "contact.receive".to_owned(),
        on: String::new(),
        input: serde_json::to_value(&act).map_err(Problem::ours)?,
        version: None,
        key: Some(key),
    };
    let received: Received = match reader.app.request(request).await? {
        Answer::Done(told) => serde_json::from_value(told).map_err(Problem::ours)?,
        Answer::Waiting(_) => return Err(Problem::ours("a contact waits for a second person")),
    };
    let (contact, receipt) = (received.contact.to_string(), received.receipt);
    draft.filed = Some(Filed { contact, receipt, whole, confirmed: false });
    Ok(())
}

fn whole(reader: &Reader, draft: &Draft) -> Result<Receive, Problem> {
    let anonymous = draft.is_anonymous();
    let danger_stated = match draft.get("danger") {
        "yes" => DangerStated::Yes,
        "no" => DangerStated::No,
        _ => DangerStated::NotAsked,
    };
    let danger = danger_stated == DangerStated::Yes;
    let known = code(Danger::ALL, draft.get("danger_type")).filter(|_| danger);
    let wished = languages().map(|(code, _)| code).find(|code| *code == draft.get("language"));
    Ok(Receive {
        channel: Channel::Web,
        language: Line::new(wished.unwrap_or(reader.language.code)).map_err(Problem::ours)?,
        for_whom: code(ForWhom::ALL, draft.get("for_whom")).unwrap_or(ForWhom::Self_),
        said_by: line(draft.get("said_by")).filter(|_| !anonymous),
        text: words(draft.get("text")),
        account: account(reader, draft),
        safe_contact: Some(safe_contact(reader, draft)),
        danger_stated,
        danger_type: known.or_else(|| removal_at(reader, draft).filter(|_| danger).map(|_| Danger::Removal)),
        removal_at: removal_at(reader, draft).filter(|_| danger),
        received_at: None,
        incomplete: false,
    })
}

/// The earliest moment at which the person may be removed, by what they said: a clock that is due too early harms
/// nobody. Reckoned from when the page was shown, so that sending it twice says the same.
fn removal_at(reader: &Reader, draft: &Draft) -> Option<Moment> {
    let shown = draft.shown.unwrap_or(reader.app.now());
    let house = reader.app.house();
    match draft.get("removal") {
        "today" => Some(shown),
        "tomorrow" => {
            let tomorrow = dates::later(dates::day_of(house, shown), 1);
            Some(Moment::of(house.clocks().calendar().at(tomorrow, jiff::civil::Time::midnight())))
        }
        _ => None,
    }
}

fn account(reader: &Reader, draft: &Draft) -> Option<Account> {
    let anonymous = draft.is_anonymous();
    let unknown = draft.get("against").is_empty() && !draft.get("against.unknown").is_empty();
    let against = if unknown { reader.say("portal-answer-unknown") } else { draft.get("against").to_owned() };
    let account = Account {
        against: words(&against),
        place_and_time: words(&place_and_time(reader, draft)),
        tried: words(draft.get("tried")),
        wish: words(draft.get("wish")),
        on_behalf_of: line(draft.get("on_behalf_of")).filter(|_| draft.get("for_whom") == "other"),
        may_name: match draft.get("may_name") {
            "yes" if !anonymous => Some(true),
            "no" if !anonymous => Some(false),
            _ => None,
        },
    };
    (account != Account::default()).then_some(account)
}

/// Without the marks that keep directions of writing apart on a page: what is kept is text, not a page.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// Place, day and the person's own words about the time, a line each.
pub fn place_and_time(reader: &Reader, draft: &Draft) -> String {
    let day = When::read(draft, reader).unwrap_or(When::Unsaid).words(reader);
    let about = !day.is_empty() && !draft.get("when.about").is_empty();
    let day = if about { bare(&reader.say_with("portal-about-day", &[("date", day)])) } else { day };
    let parts = [draft.get("place"), &day, draft.get("when_words")];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The ways that were chosen. Nothing beside the receipt means: only with the receipt.
pub fn ways(draft: &Draft) -> Vec<Way> {
    let chosen = draft.codes("ways").into_iter().filter_map(|text| code(Way::ALL, text));
    chosen.filter(|way| *way != Way::ReceiptOnly).collect()
}

/// When it is safe, and what must never be done: one text, for the two must not be read apart.
pub fn rules(reader: &Reader, draft: &Draft) -> String {
    let said =
        |key: &str, text: &str| (!text.is_empty()).then(|| bare(&reader.say_with(key, &[("text", text.to_owned())])));
    let parts = [said("portal-safe-times", draft.get("times")), said("portal-safe-never", draft.get("never"))];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n")
}

fn safe_contact(reader: &Reader, draft: &Draft) -> SafeContact {
    let ways = ways(draft);
    let at = line(draft.get("at")).filter(|_| !ways.is_empty());
    SafeContact { ways, at, never: words(&rules(reader, draft)) }
}
