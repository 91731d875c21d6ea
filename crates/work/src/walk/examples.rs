//! The lives that the kinds give.

use std::collections::BTreeMap;

use kernel::kind::Kind;
use serde::Deserialize;
use serde_json::{Value, json};

/// One step of a life.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    pub act: String,
    pub by: String,
    #[serde(default)]
    pub on: String,
    #[serde(default = "nothing")]
    pub input: Value,
    pub approve: Option<String>,
    pub keep: Option<String>,
    #[serde(default)]
    pub after_days: i64,
    pub refused: Option<String>,
}

fn nothing() -> Value {
    json!({})
}

/// The life of one of a kind.
pub fn steps(kind: &Kind) -> Vec<Step> {
    serde_json::from_str(kind.walk).unwrap_or_else(|fault| panic!("{}/walk.json: {fault}", kind.name))
}

/// One step that is done for each act.
pub fn all_steps() -> BTreeMap<String, Step> {
    let done = crate::KINDS.iter().flat_map(|kind| steps(kind)).filter(|step| step.refused.is_none());
    done.map(|step| (step.act.clone(), step)).collect()
}
