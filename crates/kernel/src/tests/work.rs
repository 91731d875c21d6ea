//! Two small kinds of work: a matter with remarks and clocks, and a dossier that clocks are handed to.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::act::{Act, Nothing};
use crate::clock_book::Holiday;
use crate::code_list::NoStage;
use crate::gate::Gate;
use crate::grant::Reach;
use crate::id::Id;
use crate::kind::{ActOf, Kind, Kinds, RecordOf, Scope};
use crate::moment::{Day, Moment};
use crate::problem::Problem;
use crate::sealed::{KeyRef, Sealed};
use crate::text::{Line, Words};
use crate::write::Write;
use crate::{self as kernel, Record, codes};

codes! {
    /// Where a matter stands.
    pub enum Stage = "matter-stage" {
        Open = "open",
        Closed = "closed",
    }
}

/// A matter.
#[derive(Debug, Clone, Record)]
#[record(kind = "matter", stage = "stage", due = "next_due")]
pub struct Matter {
    pub id: Id<Matter>,
    pub version: i64,
    pub key_id: KeyRef,
    pub stage: Stage,
    pub owner: String,
    pub said: Sealed<Words>,
    pub count: i64,
    pub next_due: Option<Moment>,
}

/// What somebody remarked on a matter.
#[derive(Debug, Clone, Record)]
#[record(kind = "remark", file = "matter")]
pub struct Remark {
    pub id: Id<Remark>,
    pub version: i64,
    pub key_id: KeyRef,
    pub matter: String,
    pub words: Sealed<Words>,
}

/// What takes a matter's clocks over.
#[derive(Debug, Clone, Record)]
#[record(kind = "dossier", due = "next_due")]
pub struct Dossier {
    pub id: Id<Dossier>,
    pub version: i64,
    pub rung: i64,
    pub next_due: Option<Moment>,
}

/// Declares an act: its name, gate, subject, answer and what it does.
macro_rules! act {
    ($name:ident { $($field:ident: $type:ty),* } = $act:literal, $gate:expr, $on:ty => $out:ty, $run:expr) => {
        #[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            $(pub $field: $type),*
        }
        impl Act for $name {
            const NAME: &'static str = $act;
            const GATE: Gate<<$on as crate::act::Subject>::Stage> = $gate;
            type On = $on;
            type Out = $out;
            fn run(self, on: &mut $on, write: &mut Write<'_>) -> Result<$out, Problem> {
                let run: fn(Self, &mut $on, &mut Write<'_>) -> Result<$out, Problem> = $run;
                run(self, on, write)
            }
        }
    };
}

act!(Open { said: Words, remarks: Vec<Words>, clocks: Vec<Line> } = "matter.open", Gate::<NoStage>::any(), Nothing => String, |it, _, write| {
    let id: Id<Matter> = write.new_id();
    let file = id.to_string();
    for clock in &it.clocks {
        let now = write.now();
        write.clocks(&file, "matter", &file).start(clock.as_str(), now)?;
    }
    let next_due = write.clocks(&file, "matter", &file).earliest_due()?;
    let key_id = write.new_key()?;
    let owner = write.actor().officer_id().unwrap_or_default().to_owned();
    let said = Sealed::new(it.said);
    write.insert(Matter { id, version: 0, key_id, stage: Stage::Open, owner, said, count: 0, next_due })?;
    for words in it.remarks {
        remark(write, &file, key_id, words)?;
    }
    Ok(file)
});

fn remark(write: &mut Write<'_>, matter: &str, key_id: KeyRef, words: Words) -> Result<(), Problem> {
    let remark =
        Remark { id: write.new_id(), version: 0, key_id, matter: matter.to_owned(), words: Sealed::new(words) };
    write.insert(remark).map(|_| ())
}

act!(Say { words: Words } = "matter.say", Gate::at(&[Stage::Open]), Matter => (), |it, matter, write| {
    remark(write, &matter.id.to_string(), matter.key_id, it.words)
});

act!(Count {} = "matter.count", Gate::any(), Matter => i64, |_, matter, _| {
    matter.count += 1;
    Ok(matter.count)
});

act!(Stumble { panics: bool } = "matter.stumble", Gate::any(), Matter => (), |it, matter, write| {
    matter.count += 100;
    remark(write, &matter.id.to_string(), matter.key_id, Words::new("half done").map_err(Problem::ours)?)?;
    if it.panics { panic!("an act that panics") }
    Err(Problem::conflict("stumbled"))
});

act!(Close { reasons: Words } = "matter.close", Gate::at(&[Stage::Open]).second_person(), Matter => (), |it, matter, write| {
    matter.stage = Stage::Closed;
    remark(write, &matter.id.to_string(), matter.key_id, it.reasons)
});

act!(Found { said: Words } = "matter.found", Gate::<NoStage>::any().second_person(), Nothing => String, |it, on, write| {
    Open { said: it.said, remarks: vec![], clocks: vec![] }.run(on, write)
});

act!(Wait {} = "matter.wait", Gate::any(), Matter => (), |_, matter, write| {
    let id = matter.id.to_string();
    write.clocks(&id, "matter", &id).pause_all("complainant")
});

act!(GoOn {} = "matter.go_on", Gate::any(), Matter => (), |_, matter, write| {
    let id = matter.id.to_string();
    write.clocks(&id, "matter", &id).resume_all()
});

act!(Start { clock: Line } = "matter.start", Gate::any(), Matter => (), |it, matter, write| {
    let (id, now) = (matter.id.to_string(), write.now());
    write.clocks(&id, "matter", &id).start(it.clock.as_str(), now)
});

act!(HandOver { clock: Line } = "matter.hand_over", Gate::any(), Matter => String, |it, matter, write| {
    let (from, id) = (matter.id.to_string(), write.new_id());
    write.insert(Dossier { id, version: 0, rung: 0, next_due: None })?;
    write.clocks(&from, "matter", &from).hand_over(&[it.clock.as_str()], &id.to_string(), "dossier")?;
    Ok(id.to_string())
});

act!(NoteLate { clock: String } = "matter.note_late", Gate::any(), Matter => (), |it, matter, write| {
    matter.count += 1;
    let id = matter.id.to_string();
    write.clocks(&id, "matter", &id).rang(&it.clock)
});

act!(DossierLate { clock: String } = "dossier.note_late", Gate::any(), Dossier => (), |it, dossier, write| {
    dossier.rung += 1;
    let id = dossier.id.to_string();
    write.clocks(&id, "dossier", &id).rang(&it.clock)
});

act!(AddHoliday { day: Day } = "matter.add_holiday", Gate::<NoStage>::any(), Nothing => (), |it, _, write| {
    let id = write.new_id();
    write.insert(Holiday { id, version: 0, day: it.day, name: "Spring".into() }).map(|_| ())
});

const SCHEMA: &str = "
CREATE TABLE IF NOT EXISTS matter (
  id TEXT PRIMARY KEY, version BIGINT NOT NULL, key_id TEXT NOT NULL, stage TEXT NOT NULL, owner TEXT NOT NULL,
  said BYTEA NOT NULL, count BIGINT NOT NULL, next_due TEXT
);
CREATE TABLE IF NOT EXISTS remark (
  id TEXT PRIMARY KEY, version BIGINT NOT NULL, key_id TEXT NOT NULL, matter TEXT NOT NULL, words BYTEA NOT NULL
);
CREATE TABLE IF NOT EXISTS dossier (
  id TEXT PRIMARY KEY, version BIGINT NOT NULL, rung BIGINT NOT NULL, next_due TEXT
);
";

const UNIT: Scope = Scope::Granted(&[(Reach::Own, "t.owner = :me"), (Reach::Unit, "TRUE")]);

const MATTER: Kind = Kind {
    name: "matter",
    schema: SCHEMA,
    records: &[
        RecordOf::of::<Matter>(UNIT),
        RecordOf::of::<Remark>(Scope::Through("t.matter IN (SELECT m.id FROM {matter} m)")),
    ],
    acts: &[
        ActOf::of::<Open>(),
        ActOf::of::<Say>(),
        ActOf::of::<Count>(),
        ActOf::of::<Stumble>(),
        ActOf::of::<Close>(),
        ActOf::of::<Found>(),
        ActOf::of::<Wait>(),
        ActOf::of::<GoOn>(),
        ActOf::of::<Start>(),
        ActOf::of::<HandOver>(),
        ActOf::of::<NoteLate>(),
        ActOf::of::<AddHoliday>(),
    ],
    jobs: &[],
    statements: &[],
    walk: "[]",
};

const DOSSIER: Kind = Kind {
    name: "dossier",
    schema: "",
    records: &[RecordOf::of::<Dossier>(Scope::Granted(&[(Reach::Unit, "TRUE")]))],
    acts: &[ActOf::of::<DossierLate>()],
    jobs: &[],
    statements: &[],
    walk: "[]",
};

const APPROVAL: Kind = Kind {
    name: "approval",
    schema: "",
    records: &[RecordOf::of::<crate::approval::Approval>(Scope::Granted(&[(Reach::Unit, "TRUE")]))],
    acts: &[
        ActOf::of::<crate::approval::Approve>(),
        ActOf::of::<crate::approval::Return>(),
        ActOf::of::<crate::approval::Withdraw>(),
        ActOf::of::<crate::approval::Expire>(),
    ],
    jobs: &[],
    statements: &[],
    walk: "[]",
};

/// The kinds of these tests.
pub const KINDS: Kinds = &[&MATTER, &DOSSIER, &APPROVAL];
