//! `amparo serve`: the server, until it is told to stop.

use std::net::SocketAddr;
use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::routing::get;
use kernel::desk::Desk;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use web::app::{App, Settings};

use crate::cli::Serve;
use crate::failure::{Doing, Failure, Sort};
use crate::folder::Folder;

/// Serves an institution.
pub fn run(asked: &Serve) -> Result<(), Failure> {
    let folder = Folder::known(&asked.at.data)?;
    let _lock = folder.lock()?;
    let demo = folder.is_demo();
    if demo && (asked.behind_tls || !asked.listen.ip().is_loopback()) {
        let text = "this is a demo: its credential lies beside its data. It is served on a loopback address only";
        return Err(Failure::new(Sort::Refused, text));
    }
    let desk = Arc::new(folder.open_now(&asked.at)?);
    let background = desk.start_background()?;
    fill_search(desk.clone())?;
    let secure = asked.behind_tls || !asked.listen.ip().is_loopback();
    let app = App::new(desk.clone(), Settings { demo, secure }).map_err(Failure::plain)?;
    let runtime = Builder::new_multi_thread().enable_all().build().doing("starting")?;
    runtime.block_on(serve(asked, web::router(app), desk.clone()))?;
    drop(runtime);
    drop(background);
    desk.seal_log()?;
    Ok(())
}

/// The store `search` is in no backup: behind a restored one it is filled while the server works already.
fn fill_search(desk: Arc<Desk>) -> Result<(), Failure> {
    let fill = move || match work::findable::fill_if_empty(&desk) {
        Ok(0) => {}
        Ok(records) => eprintln!("amparo: search was empty and was filled anew with {records} records"),
        Err(problem) => eprintln!("amparo: search could not be filled anew: {problem}; start the server again"),
    };
    std::thread::Builder::new().name("search".into()).spawn(fill).map(|_| ()).doing("starting")
}

async fn serve(asked: &Serve, pages: Router, desk: Arc<Desk>) -> Result<(), Failure> {
    let (stop, stopped) = watch::channel(false);
    let public = TcpListener::bind(asked.listen).await.doing(asked.listen)?;
    eprintln!("amparo: serving at http://{}/", public.local_addr().doing(asked.listen)?);
    let figures = match asked.metrics {
        Some(address) => Some(TcpListener::bind(address).await.doing(address)?),
        None => None,
    };
    let ended = tokio::spawn(async move {
        asked_to_stop().await;
        let _ = stop.send(true);
    });
    let metrics = async {
        match figures {
            Some(listener) => {
                let router = Router::new().route("/metrics", get(metrics)).with_state(desk);
                axum::serve(listener, router).with_graceful_shutdown(until(stopped.clone())).await
            }
            None => Ok(()),
        }
    };
    let service = pages.into_make_service_with_connect_info::<SocketAddr>();
    let pages = async { axum::serve(public, service).with_graceful_shutdown(until(stopped.clone())).await };
    let (pages, metrics) = tokio::join!(pages, metrics);
    ended.abort();
    pages.and(metrics).doing("serving")
}

async fn until(mut stopped: watch::Receiver<bool>) {
    // The sender going away means the same.
    let _ = stopped.wait_for(|stop| *stop).await;
}

async fn asked_to_stop() {
    let mut ended = match signal(SignalKind::terminate()) {
        Ok(ended) => ended,
        Err(fault) => {
            eprintln!("amparo: {fault}; stop the server with Ctrl-C");
            let _ = tokio::signal::ctrl_c().await;
            return;
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = ended.recv() => {}
    }
}

/// Figures for a monitoring system: counts of the house's own work, none of persons or cases.
async fn metrics(State(desk): State<Arc<Desk>>) -> String {
    let Ok(Ok(figures)) = tokio::task::spawn_blocking(move || desk.figures()).await else {
        return "amparo_store_answers 0\n".to_owned();
    };
    let mut text = String::from("amparo_store_answers 1\n");
    for (name, value) in [
        ("jobs_waiting", figures.jobs_waiting),
        ("jobs_given_up", figures.jobs_given_up),
        ("clocks_overdue_to_ring", figures.clocks_to_ring),
        ("audit_entries", figures.entries),
        ("audit_entries_unsigned", figures.unsigned),
    ] {
        text.push_str(&format!("amparo_{name} {value}\n"));
    }
    text
}
