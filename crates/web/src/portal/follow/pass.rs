//! The proof that somebody typed a code: sealed in the page, for a quarter of an hour since it was shown, for an hour
//! since the code was typed.

use kernel::actor::Actor;
use kernel::moment::Moment;
use kernel::problem::Problem;
use kernel::seal::Receipt;
use serde::{Deserialize, Serialize};

use crate::app::App;
use crate::portal::carried;

/// How long a page may lie open, in seconds.
const IDLE: i64 = 15 * 60;
/// How long one typing of the code serves, in seconds.
const WHOLE: i64 = 60 * 60;
/// As what it is sealed.
const KIND: &str = "follow";

/// The proof.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Pass {
    /// The contact that the code opens.
    pub contact: String,
    /// The code, in four groups.
    pub code: String,
    /// When it was typed.
    typed_at: String,
}

impl Pass {
    /// The proof for the contact that a code opens. `None`: it opens nothing.
    pub async fn of(app: &App, receipt: Receipt) -> Result<Option<Self>, Problem> {
        let code = receipt.grouped();
        let found = app.read_whole(move |view| work::contact::by_receipt(view, &receipt)).await?;
        let typed_at = app.now().to_string();
        Ok(found.map(|contact| Self { contact: contact.id.to_string(), code, typed_at }))
    }

    /// The proof that a page carried. `None` when it is not ours, was changed, or is too old.
    pub fn opened(app: &App, text: &str) -> Option<Self> {
        let (_, pass): (Moment, Self) = carried::unclose(app, KIND, text, IDLE)?;
        let typed_at: Moment = pass.typed_at.parse().ok()?;
        (app.now().seconds_since(typed_at) <= WHOLE).then_some(pass)
    }

    /// Does the code still open the same contact? A replaced code is dead at once.
    pub async fn holder(self, app: &App) -> Result<Option<Self>, Problem> {
        let Ok(receipt) = Receipt::parse(&self.code) else { return Ok(None) };
        let now = Self::of(app, receipt).await?;
        Ok(now.filter(|now| now.contact == self.contact).map(|_| self))
    }

    /// As a page carries it.
    pub fn closed(&self, app: &App) -> String {
        carried::close(app, KIND, self)
    }

    /// Who acts.
    pub fn actor(&self) -> Actor {
        Actor::receipt(self.contact.clone())
    }
}
