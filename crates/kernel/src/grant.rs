//! Grants: role × act × reach, in a table that a lawyer can read. `complaint.admit/approve` is the grant of the
//! second person; `complaint.read` the grant to see.

use std::collections::HashMap;

use crate::codes;
use crate::id::Id;
use crate::moment::Moment;
use crate::{self as kernel, Record};

codes! {
    /// How far a grant goes, from the nearest to the widest.
    pub enum Reach = "reach" {
        /// What came in under the receipt one holds.
        Receipt = "receipt",
        /// What was released to one's body.
        Body = "body",
        /// What is assigned to oneself.
        Own = "own",
        /// What one's teams have.
        Team = "team",
        /// Everything of the unit.
        Unit = "unit",
        /// Everything.
        All = "all",
    }
}

/// A grant as it is kept.
#[derive(Debug, Clone, Record)]
#[record(kind = "grant", table = "grant_row")]
pub struct Grant {
    /// Its id.
    pub id: Id<Grant>,
    /// How often it was saved.
    pub version: i64,
    /// The role's name.
    pub role: String,
    /// The act's name; of the second person with `/approve` behind it.
    pub act: String,
    /// How far.
    pub reach: Reach,
    /// From when.
    pub valid_from: Moment,
    /// Until when; open when empty.
    pub valid_to: Option<Moment>,
    /// The person who proposed it; empty when it was imported at the first start.
    pub set_by: Option<String>,
    /// The person who approved it.
    pub approved_by: Option<String>,
}

/// All grants, held in memory and made anew after each act that changes one.
#[derive(Debug, Default)]
pub struct GrantTable {
    by_role: HashMap<String, HashMap<String, Vec<Span>>>,
}

#[derive(Debug, Clone, Copy)]
struct Span {
    reach: Reach,
    from: Moment,
    to: Option<Moment>,
}

impl GrantTable {
    /// The table of these grants.
    pub fn of(grants: &[Grant]) -> Self {
        let mut table = Self::default();
        for grant in grants {
            let span = Span { reach: grant.reach, from: grant.valid_from, to: grant.valid_to };
            let acts = table.by_role.entry(grant.role.clone()).or_default();
            acts.entry(grant.act.clone()).or_default().push(span);
        }
        table
    }

    /// How far these roles reach with this act at this moment: every reach that a grant in force gives, once.
    pub fn reaches(&self, roles: &[String], act: &str, at: Moment) -> Vec<Reach> {
        // An installation without any grant is empty: only the house itself acts, to fill it.
        if self.by_role.is_empty() && roles.iter().any(|role| role == "institution") {
            return vec![Reach::All];
        }
        let mut found: Vec<Reach> = roles
            .iter()
            .filter_map(|role| self.by_role.get(role)?.get(act))
            .flatten()
            .filter(|span| span.from <= at && span.to.is_none_or(|to| at < to))
            .map(|span| span.reach)
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// The grants these roles hold as a second person.
    pub fn approvals(&self, roles: &[String], at: Moment) -> Vec<String> {
        let mut found: Vec<String> = roles
            .iter()
            .filter_map(|role| self.by_role.get(role))
            .flat_map(HashMap::keys)
            .filter(|act| act.contains('/') && !self.reaches(roles, act, at).is_empty())
            .cloned()
            .collect();
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Which roles hold this act at this moment.
    pub fn roles_with(&self, act: &str, at: Moment) -> Vec<&str> {
        let mut found: Vec<&str> = self
            .by_role
            .iter()
            .filter(|(role, _)| !self.reaches(std::slice::from_ref(*role), act, at).is_empty())
            .map(|(role, _)| role.as_str())
            .collect();
        found.sort_unstable();
        found
    }
}
