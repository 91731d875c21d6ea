//! The public portal as somebody sees it who has neither cookies nor scripts.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a story that cannot go on ends its test")]

mod api;
mod following;
mod intake;
mod pages;
mod visitor;

use visitor::Office;

/// Runs a story on each store.
pub fn on_both_stores(story: impl AsyncFn(&Office)) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for store in kernel::harness::stores() {
        println!("on {store}");
        // The office is opened and closed outside: a store on a server has a runtime of its own.
        let office = Office::open(store);
        runtime.block_on(story(&office));
    }
}
