//! Refuses every statement that names a table in another way than `{kind}`: by name, behind a comma, in a `WITH`.

/// Checks a statement of a view. Errors say what is written where it must not be.
pub(super) fn check(sql: &str) -> Result<(), String> {
    let tokens = tokens(sql)?;
    if !tokens.first().is_some_and(|word| word.eq_ignore_ascii_case("select")) {
        return Err("a view only selects".into());
    }
    let mut depth = 0_usize;
    let mut listing: Vec<usize> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        let lower = token.to_ascii_lowercase();
        match lower.as_str() {
            "(" => depth += 1,
            ")" => {
                listing.retain(|at| *at != depth);
                depth = depth.saturating_sub(1);
            }
            "with" | "into" | "table" | "insert" | "update" | "delete" | "drop" | "attach" | "pragma" => {
                return Err(format!("a view has no {lower}"));
            }
            "from" | "join" => {
                let next = tokens.get(index + 1).map_or("", String::as_str);
                if !(next.starts_with('{') || next == "(") {
                    return Err(format!("tables are named as {{kind}}, not {next}"));
                }
                listing.push(depth);
            }
            "where" | "group" | "order" | "having" | "limit" | "union" | "except" | "intersect" | "on" => {
                listing.retain(|at| *at != depth);
            }
            "," if listing.contains(&depth) => return Err("tables are joined, not listed".into()),
            _ => {}
        }
    }
    Ok(())
}

/// Words, `{kind}`s and signs; literals are left out. Errors: comments, quoted names, several statements.
fn tokens(sql: &str) -> Result<Vec<String>, String> {
    let mut found = Vec::new();
    let mut rest = sql.chars().peekable();
    while let Some(next) = rest.next() {
        match next {
            c if c.is_whitespace() => {}
            '\'' => while rest.next().is_some_and(|c| c != '\'') {},
            '"' | '`' | '[' | ';' => return Err(format!("a view's statement has no {next}")),
            '-' if rest.peek() == Some(&'-') => return Err("a view's statement has no comment".into()),
            '/' if rest.peek() == Some(&'*') => return Err("a view's statement has no comment".into()),
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
