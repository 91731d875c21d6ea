//! The desk: where everybody performs acts and reads. Its connections never leave its threads.

mod door;
mod figures;
mod open;
mod work;
mod writer;

use std::sync::Arc;
use std::thread::JoinHandle;

use crossbeam_channel::{Sender, bounded};
use serde_json::Value;

pub(crate) use self::door::pass;
pub use self::door::{Answer, Request};
pub use self::figures::Figures;
pub use self::open::{Opening, OpeningFault};
use self::writer::{HouseWork, Turn, What};
use crate::act::Act;
use crate::actor::Actor;
use crate::house::House;
use crate::problem::{Gravity, Problem};
use crate::store::{Conn, StoreFault};
use crate::view::{View, Viewer};

/// A question for a reading thread, which has begun to read or says why not.
type Question = Box<dyn FnOnce(Result<&mut Conn, StoreFault>, &House) + Send>;

/// Where acts are performed and records are read.
pub struct Desk {
    house: Arc<House>,
    writers: Option<Sender<Turn>>,
    readers: Option<Sender<Question>>,
    threads: Vec<JoinHandle<()>>,
}

impl Desk {
    /// The shared things: time, chance, keys, kinds.
    pub fn house(&self) -> &Arc<House> {
        &self.house
    }

    /// Sends a request; `reply` is called on a kernel thread after the commit.
    pub fn send(&self, request: Request, reply: impl FnOnce(Result<Answer, Problem>) + Send + 'static) {
        self.turn(Turn { what: What::Request(Box::new(request)), reply: Box::new(reply) });
    }

    fn turn(&self, turn: Turn) {
        let refused = match &self.writers {
            Some(queue) => queue.send(turn).err().map(|unsent| unsent.0),
            None => Some(turn),
        };
        if let Some(turn) = refused {
            (turn.reply)(Err(closing()));
        }
    }

    /// Performs a request and waits for its commit.
    pub fn request(&self, request: Request) -> Result<Answer, Problem> {
        let (tell, told) = bounded(1);
        self.send(request, move |answer| {
            let _ = tell.send(answer);
        });
        told.recv().map_err(|_| closing())?
    }

    /// Performs an act on the record of this id and waits for its commit. Errors: also when it waits for a second
    /// person; use [`Desk::request`] where it may.
    pub fn perform<A: Act>(&self, actor: &Actor, on: impl ToString, act: A) -> Result<A::Out, Problem> {
        match self.propose(actor, on, act)? {
            Answer::Done(value) => serde_json::from_value(value).map_err(Problem::ours),
            Answer::Waiting(_) => Err(Problem::conflict("waits-for-second-person")),
        }
    }

    /// Performs an act that may wait for a second person.
    pub fn propose<A: Act>(&self, actor: &Actor, on: impl ToString, act: A) -> Result<Answer, Problem> {
        let input: Value = serde_json::to_value(&act).map_err(Problem::ours)?;
        self.request(Request {
            actor: actor.clone(),
            act: A::NAME.to_owned(),
            on: on.to_string(),
            input,
            version: None,
            key: None,
        })
    }

    /// Sends a question to a reading thread; `reply` is called there.
    pub fn send_read<T: Send + 'static>(
        &self,
        actor: Actor,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
        reply: impl FnOnce(Result<T, Problem>) + Send + 'static,
    ) {
        let question: Question = Box::new(move |conn, house| {
            reply(reading(conn, house, Viewer::Somebody(&actor), ask));
        });
        if let Some(queue) = &self.readers {
            // A closed queue drops the question, and with it the reply's channel: the asker hears of that.
            let _ = queue.send(question);
        }
    }

    /// Reads within the actor's scope and waits for the answer.
    pub fn read<T: Send + 'static>(
        &self,
        actor: &Actor,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (tell, told) = bounded(1);
        self.send_read(actor.clone(), ask, move |answer| {
            let _ = tell.send(answer);
        });
        told.recv().map_err(|_| closing())?
    }

    /// Reads as the house itself: jobs, exports, figures.
    pub fn read_whole<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let (tell, told) = bounded(1);
        self.send_read_whole(ask, move |answer| {
            let _ = tell.send(answer);
        });
        told.recv().map_err(|_| closing())?
    }

    /// Sends a question of the house itself to a reading thread; `reply` is called there.
    pub fn send_read_whole<T: Send + 'static>(
        &self,
        ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem> + Send + 'static,
        reply: impl FnOnce(Result<T, Problem>) + Send + 'static,
    ) {
        let question: Question = Box::new(move |conn, house| reply(reading(conn, house, Viewer::House, ask)));
        if let Some(queue) = &self.readers {
            let _ = queue.send(question);
        }
    }

    /// The house's own work on a writer's connection.
    pub(crate) fn house_work(&self, work: HouseWork) -> Result<(), Problem> {
        let (tell, told) = bounded(1);
        let reply = Box::new(move |answer: Result<Answer, Problem>| {
            let _ = tell.send(answer.map(|_| ()));
        });
        self.turn(Turn { what: What::House(work), reply });
        told.recv().map_err(|_| closing())?
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.writers = None;
        self.readers = None;
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}

fn closing() -> Problem {
    Problem::new(Gravity::Unavailable, "closing")
}

fn reading<T>(
    conn: Result<&mut Conn, StoreFault>,
    house: &House,
    viewer: Viewer<'_>,
    ask: impl FnOnce(&mut View<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    ask(&mut View::new(conn?, house, viewer, house.now()))
}
