//! From which network somebody comes, as a keyed hash that is another one every ten minutes: it counts tries and says
//! nothing about who tried.

use std::convert::Infallible;
use std::net::{IpAddr, SocketAddr};

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::request::Parts;
use kernel::seal::mac;
use kernel::text::hex;

use crate::app::App;
use crate::limits::Counted;

/// How long a hash stays the same, in seconds.
const SPAN: i64 = 600;

/// A network.
pub struct Network(pub String);

impl Network {
    /// A try of a receipt: one for this network and one for all of them. Errors: the seconds to wait.
    pub fn take_try(&self, app: &App) -> Result<(), i64> {
        let (limits, now) = (&app.limits, app.now());
        limits.take(Counted::Receipts, &self.0, now)?;
        limits.take(Counted::AllReceipts, "", now).inspect_err(|_| limits.give_back(Counted::Receipts, &self.0))
    }

    /// The receipt was right: the try does not count.
    pub fn give_try_back(&self, app: &App) {
        app.limits.give_back(Counted::Receipts, &self.0);
        app.limits.give_back(Counted::AllReceipts, "");
    }
}

impl FromRequestParts<App> for Network {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let address = peer.map_or_else(Vec::new, |peer| prefix(behind_proxy(peer, &parts.headers)));
        let span = app.now().stamp().as_second().div_euclid(SPAN).to_be_bytes();
        let bytes = mac(app.house().keyring.form_key().bytes(), &[b"network", &span, &address]);
        Ok(Self(hex(&bytes)))
    }
}

/// A proxy on this machine says who is behind it; anybody else is believed to be who they are.
fn behind_proxy(peer: IpAddr, headers: &HeaderMap) -> IpAddr {
    if !peer.is_loopback() {
        return peer;
    }
    let said = headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
    let last = said.and_then(|list| list.rsplit(',').next()).and_then(|address| address.trim().parse().ok());
    last.unwrap_or(peer)
}

/// The address, or the part of it that a provider gives one customer.
fn prefix(address: IpAddr) -> Vec<u8> {
    match address.to_canonical() {
        IpAddr::V4(address) => address.octets().to_vec(),
        IpAddr::V6(address) => address.octets()[..6].to_vec(),
    }
}
