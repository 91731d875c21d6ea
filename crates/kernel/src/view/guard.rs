//! Refuses every statement that names a table in another way than `{kind}`: by name, behind a comma, in brackets, in a
//! `WITH`, behind an `IN`.

/// Checks a statement of a view. Errors say what is written where it must not be.
pub(super) fn check(sql: &str) -> Result<(), String> {
    let tokens = tokens(sql)?;
    if !tokens.first().is_some_and(|word| word.eq_ignore_ascii_case("select")) {
        return Err("a view only selects".into());
    }
    // For each open bracket, and for the statement itself: does a list of tables stand here?
    let mut listing = vec![false];
    for (index, token) in tokens.iter().enumerate() {
        let next = tokens.get(index + 1).map_or("", String::as_str);
        let lower = token.to_ascii_lowercase();
        match lower.as_str() {
            "(" => {
                let tables = index > 0 && opens_tables(&tokens[..index]);
                if tables {
                    named(next)?;
                }
                listing.push(tables && !next.eq_ignore_ascii_case("select"));
            }
            ")" => {
                listing.pop();
                if listing.is_empty() {
                    return Err("a bracket is closed that was not opened".into());
                }
            }
            "with" | "into" | "table" | "insert" | "update" | "delete" | "drop" | "attach" | "pragma" => {
                return Err(format!("a view has no {lower}"));
            }
            "from" | "join" => {
                named(next)?;
                set(&mut listing, true);
            }
            "in" if next != "(" => return Err(format!("IN is followed by a bracket, not by {next}")),
            "select" | "where" | "group" | "order" | "having" | "limit" | "union" | "except" | "intersect" => {
                set(&mut listing, false);
            }
            "," if listing.last() == Some(&true) => return Err("tables are joined, not listed".into()),
            _ => {}
        }
    }
    Ok(())
}

fn set(listing: &mut [bool], to: bool) {
    if let Some(last) = listing.last_mut() {
        *last = to;
    }
}

/// A table is `{kind}`, a bracket, or a statement within a bracket.
fn named(next: &str) -> Result<(), String> {
    if next.starts_with('{') || next == "(" || next.eq_ignore_ascii_case("select") {
        Ok(())
    } else {
        Err(format!("tables are named as {{kind}}, not {next}"))
    }
}

/// Does a bracket behind these tokens hold tables? It does behind `FROM` and `JOIN`, and within such a bracket.
fn opens_tables(before: &[String]) -> bool {
    let behind = before.iter().rev().find(|token| token.as_str() != "(");
    behind.is_some_and(|token| token.eq_ignore_ascii_case("from") || token.eq_ignore_ascii_case("join"))
}

/// Words, `{kind}`s and signs; literals are left out. Errors: comments, quoted names, escapes, several statements.
fn tokens(sql: &str) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut rest = sql.chars().peekable();
    while let Some(next) = rest.next() {
        match next {
            c if c.is_whitespace() => {}
            '\'' => literal(&mut rest)?,
            '"' | '`' | '[' | ';' | '\\' | '\0' => return Err(format!("a view's statement has no {next:?}")),
            '-' if rest.peek() == Some(&'-') => return Err("a view's statement has no comment".into()),
            '/' if rest.peek() == Some(&'*') => return Err("a view's statement has no comment".into()),
            '$' if !rest.peek().is_some_and(char::is_ascii_digit) => {
                return Err("behind a $ stands a number".into());
            }
            '{' => {
                let mut name = String::from("{");
                for c in rest.by_ref() {
                    name.push(c);
                    if c == '}' {
                        break;
                    }
                }
                found.push(name);
            }
            c if c.is_alphanumeric() || c == '_' || c == '$' => {
                let mut word = String::from(c);
                while let Some(more) = rest.next_if(|c| c.is_alphanumeric() || *c == '_' || *c == '.') {
                    word.push(more);
                }
                found.push(word);
            }
            sign => found.push(sign.to_string()),
        }
    }
    Ok(found)
}

/// Passes over a literal. One store ends it where the other reads an escape: there is no `\` in it; and no `{`, which
/// would be taken for a kind.
fn literal(rest: &mut std::iter::Peekable<std::str::Chars<'_>>) -> Result<(), String> {
    for c in rest.by_ref() {
        match c {
            '\'' => return Ok(()),
            '\\' | '{' => return Err(format!("a literal has no {c}")),
            _ => {}
        }
    }
    Err("a literal is not closed".into())
}
