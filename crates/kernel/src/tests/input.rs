//! K13: no input makes an error of ours. Every refusal is a problem with its code, on both stores the same.

use super::work::KINDS;
use super::*;
use crate::chance::Chance;
use crate::parse;
use crate::problem::Gravity;

struct Draw(Chance);

impl Draw {
    fn below(&self, most: usize) -> usize {
        usize::from(u16::from_be_bytes(self.0.bytes())) % most
    }

    fn text(&self) -> String {
        let texts = [
            "",
            " ",
            "\0",
            "a\0b",
            "\u{202e}x",
            "x",
            "матер",
            "\u{10ffff}",
            "'",
            "'; DROP TABLE matter; --",
            "{matter}",
            "$1",
            "answer",
            "2026-02-30",
            "2026-03-04",
            "-1",
            "99999999999999999999",
            "00000000000000000000000000",
            "7zzzzzzzzzzzzzzzzzzzzzzzzz",
            "\\",
            "%",
            "\r\n",
            "true",
        ];
        if self.below(40) == 0 { "long ".repeat(30_000) } else { texts[self.below(texts.len())].to_owned() }
    }

    fn value(&self, depth: usize) -> Value {
        match self.below(if depth > 3 { 6 } else { 8 }) {
            0 => Value::Null,
            1 => json!(self.below(2) == 0),
            2 => json!(i64::MIN),
            3 => json!(1e308),
            4 | 5 => json!(self.text()),
            6 => (0..self.below(4)).map(|_| self.value(depth + 1)).collect(),
            _ => Value::Object((0..self.below(4)).map(|_| (self.text(), self.value(depth + 1))).collect()),
        }
    }

    /// An input with the act's own fields, some of them well filled.
    fn input(&self, schema: &Value) -> Value {
        if self.below(10) == 0 {
            return self.value(0);
        }
        let names = schema.get("properties").and_then(Value::as_object).into_iter().flat_map(|fields| fields.keys());
        let filled = |name: &str| match name {
            "said" | "words" | "reasons" => json!("They keep my papers."),
            "remarks" => json!(["a"]),
            "clocks" => json!(["answer"]),
            _ => json!("answer"),
        };
        let pick = |name: &String| (name.clone(), if self.below(3) > 0 { filled(name) } else { self.value(0) });
        Value::Object(names.map(pick).collect())
    }
}

#[test]
fn k13_no_input_makes_an_error_of_ours() {
    on_both_stores(|mut house| {
        house.rule(clocks::rule("answer"));
        let draw = Draw(Chance::seeded(harness::seed()));
        let matters: Vec<String> = (0..5).map(|_| opened(&house, &["answer"])).collect();
        let actors =
            [leyla(), leyla(), officer("irina", &["supervisor"], &[]), Actor::public(), Actor::receipt(draw.text())];
        let acts: Vec<_> = house.desk().house().acts().filter(|act| act.name != "matter.stumble").collect();
        let (mut done, mut refused) = (0, 0);
        let requests = harness::size(3_000, 30_000);
        for number in 0..requests {
            let act = acts[draw.below(acts.len())];
            let input = draw.input(&(act.schema)().to_value());
            let on = if draw.below(8) == 0 { draw.text() } else { matters[draw.below(5)].clone() };
            let wanted = Request {
                actor: actors[draw.below(actors.len())].clone(),
                act: if draw.below(50) == 0 { draw.text() } else { act.name.into() },
                on: if act.on.is_empty() && draw.below(8) > 0 { String::new() } else { on },
                input,
                version: (draw.below(8) == 0).then_some(i64::MAX),
                key: (draw.below(4) == 0).then(|| draw.text()),
            };
            match house.desk().request(wanted.clone()) {
                Ok(_) => done += 1,
                Err(problem) => {
                    let ours = matches!(problem.gravity, Gravity::Ours | Gravity::Unavailable);
                    assert!(!ours, "request {number} of seed {}: {problem}, {wanted:?}", harness::seed());
                    refused += 1;
                }
            }
        }
        assert!(done > 100 && refused > 1_000, "{done} done, {refused} refused");
        println!("promise K13 store={} requests={requests} ours=0 seed={}", house.store(), harness::seed());
    });
}

#[test]
fn k13_the_parser_takes_any_json_for_any_act_and_names_the_fields() {
    let draw = Draw(Chance::seeded(harness::seed()));
    for act in KINDS.iter().flat_map(|kind| kind.acts) {
        let schema = (act.schema)().to_value();
        for _ in 0..500 {
            let value = draw.value(0);
            match parse::json(&schema, value.clone()) {
                Ok(value) => assert!(value.is_object(), "{}: {value}", act.name),
                Err(problem) => {
                    assert_eq!(problem.gravity, Gravity::Mend);
                    assert!(!problem.fields.is_empty(), "{}: {value}", act.name);
                }
            }
        }
    }
}
