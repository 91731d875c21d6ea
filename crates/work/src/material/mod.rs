//! Awareness material: drafted in several languages, published by two persons as an edition, read again by a day,
//! revised as a draft while the edition stays, and retired. What was published is never changed, only withdrawn.

#[cfg(test)]
mod tests;

use kernel::act::{Act, Nothing};
use kernel::code_list::NoStage;
use kernel::gate::Gate;
use kernel::grant::Reach;
use kernel::id::Id;
use kernel::kind::{ActOf, Kind, RecordOf, Scope};
use kernel::moment::{Day, Moment};
use kernel::problem::Problem;
use kernel::store::Json;
use kernel::text::{Line, Words};
use kernel::write::Write;
use kernel::{Record, codes};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

codes! {
    /// Where a material stands.
    pub enum Stage = "material-stage" { Draft = "draft", Published = "published", Retired = "retired" }
}

codes! {
    /// Whom it speaks to.
    pub enum Audience = "audience" {
        Everybody = "everybody",
        Displaced = "displaced",
        Refugees = "refugees",
        Migrants = "migrants",
        Stateless = "stateless",
        Officials = "officials",
    }
}

/// What it says in one language.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// One of the institution's languages: `en`.
    pub language: Line,
    pub title: Line,
    pub words: Words,
}

/// A material, as the unit works on it.
#[derive(Debug, Clone, Record)]
#[record(kind = "material", stage = "stage")]
pub struct Material {
    pub id: Id<Material>,
    pub version: i64,
    pub stage: Stage,
    pub audience: Audience,
    pub texts: Json<Vec<Text>>,
    /// By this day somebody reads it again.
    pub review_on: Day,
    /// How often it was published.
    pub editions: i64,
}

/// What was published in one language.
#[derive(Debug, Clone, Record)]
#[record(kind = "edition", file = "material")]
pub struct Edition {
    pub id: Id<Edition>,
    pub version: i64,
    pub material: String,
    pub number: i64,
    pub audience: Audience,
    pub language: Line,
    pub title: Line,
    pub words: Words,
    pub published_at: Moment,
    pub withdrawn_at: Option<Moment>,
}

/// Drafts a material.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Draft {
    pub audience: Audience,
    pub review_on: Day,
    pub texts: Vec<Text>,
}

/// The material.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Drafted {
    /// Its id.
    pub material: Id<Material>,
}

impl Act for Draft {
    const NAME: &'static str = "material.draft";
    const GATE: Gate<NoStage> = Gate::any();
    type On = Nothing;
    type Out = Drafted;

    fn run(self, _: &mut Nothing, write: &mut Write<'_>) -> Result<Drafted, Problem> {
        check(write, self.review_on, &self.texts)?;
        let (id, texts) = (write.new_id(), Json(self.texts));
        let (audience, review_on) = (self.audience, self.review_on);
        let material = Material { id, version: 0, stage: Stage::Draft, audience, texts, review_on, editions: 0 };
        Ok(Drafted { material: write.insert(material)?.id })
    }
}

/// Publishes the draft: one edition for each language. The former ones are withdrawn.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Publish {}

impl Act for Publish {
    const NAME: &'static str = "material.publish";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Draft]).second_person();
    type On = Material;
    type Out = ();

    fn run(self, material: &mut Material, write: &mut Write<'_>) -> Result<(), Problem> {
        withdraw(write, material)?;
        material.stage = Stage::Published;
        material.editions += 1;
        for text in material.texts.0.clone() {
            let edition = Edition {
                id: write.new_id(),
                version: 0,
                material: material.id.to_string(),
                number: material.editions,
                audience: material.audience,
                language: text.language,
                title: text.title,
                words: text.words,
                published_at: write.now(),
                withdrawn_at: None,
            };
            write.insert(edition)?;
        }
        Ok(())
    }
}

/// Takes new texts as a draft. What is published stays until the draft is.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Revise {
    pub audience: Audience,
    pub review_on: Day,
    pub texts: Vec<Text>,
}

impl Act for Revise {
    const NAME: &'static str = "material.revise";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Draft, Stage::Published]);
    type On = Material;
    type Out = ();

    fn run(self, material: &mut Material, write: &mut Write<'_>) -> Result<(), Problem> {
        check(write, self.review_on, &self.texts)?;
        material.stage = Stage::Draft;
        material.audience = self.audience;
        material.review_on = self.review_on;
        material.texts = Json(self.texts);
        Ok(())
    }
}

/// Withdraws it for good.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Retire {}

impl Act for Retire {
    const NAME: &'static str = "material.retire";
    const GATE: Gate<Stage> = Gate::at(&[Stage::Draft, Stage::Published]);
    type On = Material;
    type Out = ();

    fn run(self, material: &mut Material, write: &mut Write<'_>) -> Result<(), Problem> {
        material.stage = Stage::Retired;
        withdraw(write, material)
    }
}

/// Each language is one of the institution's, and stands there once; the day of the review is still to come.
fn check(write: &Write<'_>, review_on: Day, texts: &[Text]) -> Result<(), Problem> {
    let book = write.house().clocks();
    if review_on.0 <= book.calendar().date_of(write.now().stamp()) {
        return Err(Problem::field("review_on", "review-day-passed"));
    }
    if texts.is_empty() {
        return Err(Problem::field("texts", "field-required"));
    }
    let spoken = book.setting("languages").and_then(|list| list.as_array()).cloned().unwrap_or_default();
    for (place, text) in texts.iter().enumerate() {
        let field = format!("texts.{place}.language");
        if !spoken.iter().any(|language| language == text.language.as_str()) {
            return Err(Problem::field(field, "field-unknown-choice"));
        }
        if texts[..place].iter().any(|earlier| earlier.language == text.language) {
            return Err(Problem::field(field, "field-taken"));
        }
    }
    Ok(())
}

fn withdraw(write: &mut Write<'_>, material: &Material) -> Result<(), Problem> {
    let standing: Vec<Edition> =
        write.read(|view| view.records("WHERE t.material = $1 AND t.withdrawn_at IS NULL", &[&material.id]))?;
    for edition in standing {
        let mut held = write.hold(&edition.id)?;
        held.withdrawn_at = Some(write.now());
        write.save(held)?;
    }
    Ok(())
}

/// The kind. What is published anybody may read.
pub const KIND: Kind = Kind {
    name: "material",
    schema: include_str!("schema.sql"),
    records: &[
        RecordOf::of::<Material>(Scope::Granted(&[(Reach::Unit, "TRUE")])),
        RecordOf::of::<Edition>(Scope::Open),
    ],
    acts: &[ActOf::of::<Draft>(), ActOf::of::<Publish>(), ActOf::of::<Revise>(), ActOf::of::<Retire>()],
    jobs: &[],
    statements: &[],
    walk: include_str!("walk.json"),
};
