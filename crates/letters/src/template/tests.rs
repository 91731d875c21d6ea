use serde_json::json;

use super::*;

fn filled(template: &str, values: serde_json::Value) -> Vec<Block> {
    Text::parse(template).unwrap().render(&values).unwrap()
}

fn fault(template: &str, values: serde_json::Value) -> TemplateFault {
    match Text::parse(template) {
        Ok(text) => text.render(&values).unwrap_err(),
        Err(fault) => fault,
    }
}

fn paragraph(text: &str) -> Block {
    Block::Paragraph(text.to_owned())
}

#[test]
fn plain_lines_become_blocks() {
    let blocks = filled(
        "Dear {{ name }},\r\n\nWe wrote to you\non {{ day }}.\\\nYou did not answer.\n\n# What we decided.\nIt is well founded.\n\n\
         # Next steps\n\n- Come\n  to us.\n- Bring this letter.\n\n1. First.\n2. Second.\n> They said no.\n>\n> Twice.\n\n\\- not a list\n\\1. not counted",
        json!({ "name": "Ms A.", "day": "2 September" }),
    );
    let items = |texts: [&str; 2]| texts.map(str::to_owned).to_vec();
    assert_eq!(
        blocks,
        [
            paragraph("Dear Ms A.,"),
            paragraph("We wrote to you on 2 September.\nYou did not answer."),
            Block::Lead { heading: "What we decided.".into(), text: "It is well founded.".into() },
            Block::Heading("Next steps".into()),
            Block::List(items(["Come to us.", "Bring this letter."])),
            Block::Numbered(items(["First.", "Second."])),
            Block::Quote("They said no.\n\nTwice.".into()),
            paragraph("- not a list 1. not counted"),
        ]
    );
}

#[test]
fn what_fills_a_gap_is_never_a_sign_of_the_grammar() {
    for words in
        ["# Decision", "- one\n- two", "1. one", "> quoted", "{{ secret }}", "{% for %}", "a\n\n# b", "a\\", "\\- x"]
    {
        assert_eq!(filled("{{ words }}", json!({ "words": words })), [paragraph(words)], "{words}");
        assert_eq!(filled("> {{ words }}", json!({ "words": words })), [Block::Quote(words.into())], "{words}");
    }
    assert_eq!(filled("{{ words }}\nnext", json!({ "words": "a\\" })), [paragraph("a\\ next")]);
}

#[test]
fn choices_and_repeats_leave_no_traces() {
    let text = "{% if child %}\nYour child.\n\n{% endif %}\nBring:\n\n{% for paper in papers %}\n- {{ paper }}\n{% endfor %}\n\n{{ nothing }}\n";
    let blocks = filled(text, json!({ "child": false, "papers": ["this letter", "a photograph"], "nothing": "" }));
    assert_eq!(blocks, [paragraph("Bring:"), Block::List(vec!["this letter".into(), "a photograph".into()])]);
}

#[test]
fn a_misspelt_gap_is_named_with_its_line_and_the_nearest_name() {
    let values = json!({ "complainant": { "name": "A.", "town": "M." }, "number": "V-1", "body": "Registry" });
    let wrong = fault("Dear reader,\n\nyour number is {{ nubmer }}.", values.clone());
    assert_eq!((wrong.line, wrong.nearest.as_deref()), (3, Some("number")));
    assert_eq!(wrong.to_string(), "Line 3: There is no value \"nubmer\". Did you mean \"number\"?");
    let wrong = fault("{{ number }}\n{{ complainant.nmae | upper }}", values.clone());
    assert_eq!((wrong.line, wrong.nearest.as_deref()), (2, Some("complainant.name")), "{wrong}");
    let wrong = fault("{{ complianant.name }}", values.clone());
    assert_eq!((wrong.line, wrong.nearest.as_deref()), (1, Some("complainant")));
    let wrong = fault("{% if numbr %}x{% endif %}", values.clone());
    assert_eq!((wrong.line, wrong.nearest.as_deref()), (1, Some("number")));
    let wrong = fault("{% for b in boddy %}x{% endfor %}", values.clone());
    assert_eq!((wrong.line, wrong.nearest.as_deref()), (1, Some("body")));
    let wrong = fault("{{ zzz }}", values);
    assert_eq!((wrong.line, wrong.nearest), (1, None));
}

#[test]
fn a_gap_filled_with_nothing_or_with_a_thing_is_a_fault() {
    for (value, says) in
        [(json!(null), "empty"), (json!([1]), "sequence"), (json!({ "a": 1 }), "map"), (json!(true), "bool")]
    {
        let wrong = fault("one\n{{ value }}", json!({ "value": value }));
        assert_eq!(wrong.line, 2, "{wrong}");
        assert!(wrong.message.contains(says), "{wrong}");
    }
    assert_eq!(filled("{{ days }} days", json!({ "days": 60 })), [paragraph("60 days")]);
}

#[test]
fn wrong_grammar_is_found_when_the_text_is_saved() {
    for (text, line) in [("a\n{{ b", 2), ("{% if a %}\nb", 2), ("a\n\n{% endfor %}", 3), ("{{ a | nosuch }}", 1)] {
        let wrong = fault(text, json!({ "a": "x", "b": "y" }));
        assert_eq!(wrong.line, line, "{text}: {wrong}");
        assert!(wrong.message.ends_with('.'), "{wrong}");
    }
}

#[test]
fn a_text_takes_no_part_from_another() {
    for tag in [
        "{% include 'x' %}",
        "{%- extends 'x' %}",
        "{%import 'x' as y%}",
        "{% from 'x' import y %}",
        "{% block a %}{% endblock %}",
    ] {
        let wrong = Text::parse(&format!("a\nb\n{tag}")).unwrap_err();
        assert_eq!(wrong.line, 3, "{tag}");
        assert!(wrong.message.contains("another"), "{wrong}");
    }
}

#[test]
fn a_text_without_end_is_stopped() {
    let wrong = fault("{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", json!({}));
    assert!(wrong.message.contains("too long"), "{wrong}");
    let wrong = fault("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", json!({}));
    assert!(!wrong.message.is_empty());
    let wrong = fault("{{ 'x' * 90000000 }}", json!({}));
    assert!(wrong.message.contains("too long"), "{wrong}");
}

#[test]
fn a_text_that_grows_without_bounds_is_stopped() {
    let words = "x".repeat(1024);
    let wrong = fault("{% for i in range(300) %}{{ words }}\n{% endfor %}", json!({ "words": words }));
    assert_eq!(wrong.message, "The filled text is longer than 256 KiB. Shorten it.");
    assert!(Text::parse(&"x".repeat(TEMPLATE_LIMIT + 1)).is_err());
}

#[test]
fn a_text_knows_its_gaps() {
    let text = Text::parse("{{ b.c }} {% for x in list %}{{ x }}{{ a }}{% endfor %}{{ range(2) }}").unwrap();
    assert_eq!(text.names(), ["a", "b.c", "list"]);
}

#[test]
fn reserved_characters_are_refused_in_a_text_and_harmless_in_a_value() {
    assert_eq!(Text::parse("a\nb\u{FDD0}").unwrap_err().line, 2);
    assert_eq!(filled("{{ words }}", json!({ "words": "\u{FDD0}- a\u{FDD1}" })), [paragraph("- a")]);
}
