//! Who calls the API: a program with an officer's token, whoever holds a receipt, an officer with a session, or the
//! public.

use axum::extract::FromRequestParts;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use axum::response::Response;
use kernel::actor::{Actor, Who};
use kernel::problem::{Gravity, Problem};
use kernel::seal::{Receipt, Token};

use super::problem::told;
use crate::app::App;
use crate::network::Network;
use crate::staff::signed_officer;

/// The caller.
pub struct Caller {
    /// Who acts.
    pub actor: Actor,
    /// Known by the cookie of a session, which a browser sends by itself.
    pub by_cookie: bool,
}

impl FromRequestParts<App> for Caller {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Response> {
        let Ok(network) = Network::from_request_parts(parts, app).await;
        Self::known(parts, app, &network).await.map_err(|problem| told(&problem))
    }
}

impl Caller {
    /// Lets the public pass only where the public may do something. Errors: `sign-in-first`.
    pub fn known_or_welcome(&self, app: &App, grant: &str) -> Result<(), Problem> {
        let public = matches!(self.actor.who, Who::Public);
        let welcome = || !app.house().grants().reaches(&self.actor.roles, grant, app.now()).is_empty();
        if public && !welcome() { Err(Problem::new(Gravity::SignInFirst, "sign-in-first")) } else { Ok(()) }
    }

    async fn known(parts: &Parts, app: &App, network: &Network) -> Result<Self, Problem> {
        if let Some(text) = parts.headers.get(AUTHORIZATION) {
            return match text.to_str().ok().and_then(|text| text.split_once(' ')) {
                Some(("Bearer", token)) => by_token(app, token).await,
                Some(("Receipt", code)) => by_receipt(app, network, code).await,
                _ => Err(unknown()),
            };
        }
        let actor = match signed_officer(parts, app).await? {
            Some((officer, ..)) => return Ok(Self { actor: officer.actor(app.now()), by_cookie: true }),
            None => Actor::public(),
        };
        Ok(Self { actor, by_cookie: false })
    }
}

fn unknown() -> Problem {
    Problem::new(Gravity::SignInFirst, "receipt-unknown")
}

async fn by_token(app: &App, text: &str) -> Result<Caller, Problem> {
    let unknown = || Problem::new(Gravity::SignInFirst, "token-unknown");
    let token = Token::parse(text).map_err(|_| unknown())?;
    let officer = app.read_whole(move |view| work::officer::by_token(view, &token)).await?.ok_or_else(unknown)?;
    Ok(Caller { actor: officer.actor(app.now()), by_cookie: false })
}

async fn by_receipt(app: &App, network: &Network, code: &str) -> Result<Caller, Problem> {
    let receipt = Receipt::parse(code).map_err(|_| unknown())?;
    network.take_try(app).map_err(|_| Problem::new(Gravity::TooOften, "too-often"))?;
    let found = app.read_whole(move |view| work::contact::by_receipt(view, &receipt)).await?;
    let contact = found.ok_or_else(unknown)?;
    network.give_try_back(app);
    Ok(Caller { actor: Actor::receipt(contact.id.to_string()), by_cookie: false })
}
