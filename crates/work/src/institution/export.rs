//! Writing the institution back to the files it could be imported from.

use std::collections::{BTreeMap, HashMap};

use kernel::clock::ClockRule;
use kernel::clock_book::{Holiday, RuleRecord, Setting};
use kernel::grant::Grant;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::text::Line;
use kernel::view::View;
use serde::Serialize;

use super::files::{Bodies, ClockRules, Files, Grants, Holidays, Officers};
use super::import::{BodyLine, HolidayLine, OfficerLine};
use crate::body::Body;
use crate::officer::Officer;

/// The files.
pub type Written = Files;

/// What the institution is now, as files; importing them into an empty installation and exporting again gives the same.
pub fn written(view: &mut View<'_>) -> Result<Written, Problem> {
    let now = view.now();
    let settings: Vec<Setting> = view.records("ORDER BY t.name", &[])?;
    let settings: BTreeMap<String, serde_json::Value> =
        settings.into_iter().map(|setting| (setting.name, setting.value.0)).collect();
    let bodies: Vec<Body> = view.records("ORDER BY t.code", &[])?;
    let codes: HashMap<String, String> =
        bodies.iter().map(|body| (body.id.to_string(), body.code.clone())).collect();
    let mut officers: Vec<Officer> = view.records("ORDER BY t.email", &[])?;
    officers.retain(|officer| officer.is_active(now));
    let mut first: HashMap<String, Line> = HashMap::new();
    for officer in &officers {
        first.entry(officer.person.clone()).or_insert_with(|| officer.email.clone());
    }
    let grants: Vec<Grant> = view.records("ORDER BY t.id", &[])?;
    let mut table = Grants::new();
    for grant in grants.into_iter().filter(|grant| grant.valid_to.is_none_or(|to| now < to)) {
        table.entry(line(&grant.role)?).or_default().insert(line(&grant.act)?, grant.reach);
    }
    let rules: Vec<RuleRecord> = view.records("", &[])?;
    let mut rules: Vec<ClockRule> = rules.into_iter().map(|record| record.rule.0).collect();
    rules.sort_by_cached_key(|rule| {
        let matter = rule.applies_to.clone();
        (rule.clock.clone(), matter.kind, matter.issue, matter.urgency, rule.valid_from)
    });
    let holidays: Vec<Holiday> = view.records("ORDER BY t.day", &[])?;
    let mut files = Files::new();
    let mut put = |name: &str, text: Result<String, Problem>| -> Result<(), Problem> {
        files.insert(name.to_owned(), text?);
        Ok(())
    };
    put("institution.toml", text_of(&settings))?;
    put("bodies.toml", text_of(&Bodies { body: lines(bodies, |body| body_line(body, &codes))? }))?;
    put("officers.toml", text_of(&Officers { officer: lines(officers, |one| officer_line(one, &codes, &first, now))? }))?;
    put("grants.toml", text_of(&table))?;
    put("clocks.toml", text_of(&ClockRules { clock: rules }))?;
    let holiday = lines(holidays, |holiday| Ok(HolidayLine { day: holiday.day, name: line(&holiday.name)? }))?;
    put("holidays.toml", text_of(&Holidays { holiday }))?;
    Ok(files)
}

fn lines<R, L>(records: Vec<R>, line: impl Fn(R) -> Result<L, Problem>) -> Result<Vec<L>, Problem> {
    records.into_iter().map(line).collect()
}

fn line(text: &str) -> Result<Line, Problem> {
    Line::new(text).map_err(Problem::ours)
}

fn some_line(text: Option<&String>) -> Result<Option<Line>, Problem> {
    text.map(|text| line(text)).transpose()
}

fn body_line(body: Body, codes: &HashMap<String, String>) -> Result<BodyLine, Problem> {
    let names = body.names.0.iter().map(|(language, name)| Ok((language.clone(), line(name)?)));
    Ok(BodyLine {
        code: line(&body.code)?,
        kind: body.body_kind,
        parent: some_line(body.parent.as_ref().and_then(|parent| codes.get(parent)))?,
        within: body.within,
        email: body.email,
        names: names.collect::<Result<_, Problem>>()?,
    })
}

fn officer_line(
    officer: Officer,
    codes: &HashMap<String, String>,
    first: &HashMap<String, Line>,
    now: Moment,
) -> Result<OfficerLine, Problem> {
    let roles: Result<Vec<Line>, Problem> = officer.roles_at(now).iter().map(|role| line(role)).collect();
    let same_person_as = first.get(&officer.person).filter(|email| **email != officer.email).cloned();
    let languages: Result<Vec<Line>, Problem> = officer.languages.iter().map(|language| line(language)).collect();
    Ok(OfficerLine {
        name: officer.name,
        email: officer.email,
        roles: roles?,
        team: some_line(officer.team.as_ref())?,
        body: some_line(officer.body.as_ref().and_then(|body| codes.get(body)))?,
        languages: languages?,
        same_person_as,
    })
}

fn text_of(content: &impl Serialize) -> Result<String, Problem> {
    toml::to_string_pretty(content).map_err(Problem::ours)
}
