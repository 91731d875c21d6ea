//! Who acts: a person who works here, somebody outside with a way in, or the institution itself.

/// Somebody or something that performs acts and reads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actor {
    /// What kind of actor.
    pub who: Who,
    /// The person behind it, whatever the account: gates compare persons.
    pub person: Option<String>,
    /// Names of the roles held now.
    pub roles: Vec<String>,
    /// Ids of the teams.
    pub teams: Vec<String>,
}

/// The kinds of actor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// Anybody, without an account.
    Public,
    /// Somebody who holds the receipt of this contact.
    Receipt(String),
    /// An officer, by the id of the officer's record.
    Officer(String),
    /// A liaison officer of this body.
    Liaison {
        /// The officer's record.
        officer: String,
        /// The body.
        body: String,
    },
    /// The house itself: clocks, jobs, imports.
    Institution,
}

impl Actor {
    /// Anybody at the public form.
    pub fn public() -> Self {
        Self { who: Who::Public, person: None, roles: vec!["public".into()], teams: Vec::new() }
    }

    /// The holder of a contact's receipt.
    pub fn receipt(contact: impl Into<String>) -> Self {
        Self { who: Who::Receipt(contact.into()), person: None, roles: vec!["complainant".into()], teams: Vec::new() }
    }

    /// The institution itself.
    pub fn institution() -> Self {
        Self { who: Who::Institution, person: None, roles: vec!["institution".into()], teams: Vec::new() }
    }

    /// An officer.
    pub fn officer(id: impl Into<String>, person: impl Into<String>, roles: Vec<String>, teams: Vec<String>) -> Self {
        Self { who: Who::Officer(id.into()), person: Some(person.into()), roles, teams }
    }

    /// A liaison officer of a body.
    pub fn liaison(id: impl Into<String>, person: impl Into<String>, body: impl Into<String>) -> Self {
        let who = Who::Liaison { officer: id.into(), body: body.into() };
        Self { who, person: Some(person.into()), roles: vec!["body_liaison".into()], teams: Vec::new() }
    }

    /// The id of the officer's record, for officers and liaison officers.
    pub fn officer_id(&self) -> Option<&str> {
        match &self.who {
            Who::Officer(id) | Who::Liaison { officer: id, .. } => Some(id),
            _ => None,
        }
    }

    /// As the audit log names it. A receipt's contact is not named: the log says only that a receipt was used.
    pub fn name(&self) -> String {
        match &self.who {
            Who::Public => "public".into(),
            Who::Receipt(_) => "receipt".into(),
            Who::Officer(id) => format!("officer:{id}"),
            Who::Liaison { officer, .. } => format!("liaison:{officer}"),
            Who::Institution => "institution".into(),
        }
    }
}
