//! Who works in the demo: found by role, whatever the files name them.

use std::collections::HashMap;

use kernel::actor::Actor;
use kernel::desk::Desk;
use work::body::Body;
use work::officer::Officer;

use super::chance::Dice;
use crate::failure::Failure;

/// Somebody who works here.
#[derive(Debug, Clone)]
pub struct Colleague {
    /// Their record.
    pub id: String,
    /// As whom they act.
    pub actor: Actor,
    languages: Vec<String>,
}

/// Everybody who works here.
pub struct Cast {
    by_role: HashMap<String, Vec<Colleague>>,
    /// Bodies by code.
    pub bodies: HashMap<String, String>,
}

impl Cast {
    /// The cast of an institution.
    pub fn of(desk: &Desk) -> Result<Self, Failure> {
        let now = desk.house().now();
        let officers: Vec<Officer> = desk.read_whole(|view| view.records("ORDER BY t.email", &[]))?;
        let mut by_role: HashMap<String, Vec<Colleague>> = HashMap::new();
        for officer in officers {
            let colleague = Colleague {
                id: officer.id.to_string(),
                actor: officer.actor(now),
                languages: officer.languages.0.clone(),
            };
            for role in officer.roles_at(now) {
                by_role.entry(role).or_default().push(colleague.clone());
            }
        }
        let bodies: Vec<Body> = desk.read_whole(|view| view.records("ORDER BY t.code", &[]))?;
        let bodies = bodies.into_iter().map(|body| (body.code.clone(), body.id.to_string())).collect();
        Ok(Self { by_role, bodies })
    }

    /// Somebody of this role, one who speaks the language if there is one.
    pub fn somebody(&self, role: &str, language: &str, dice: &Dice) -> Result<&Colleague, Failure> {
        let all = self.by_role.get(role).map(Vec::as_slice).unwrap_or_default();
        let speaking: Vec<&Colleague> =
            all.iter().filter(|one| one.languages.iter().any(|spoken| spoken == language)).collect();
        let found = if speaking.is_empty() { dice.pick(all) } else { dice.pick(&speaking).copied() };
        found.ok_or_else(|| Failure::plain(format!("nobody holds the role {role}")))
    }
}
