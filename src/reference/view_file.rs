//! The file of a view: what its head says, and the columns that its last SELECT names.

/// The head of a view's file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) question: String,
    pub(super) grain: String,
    /// As it stands there, a line each.
    pub(super) columns: Vec<String>,
    pub(super) traps: String,
    pub(super) order: String,
}

/// The head and the columns of a view's file, or what is wrong with it.
pub(super) fn parse(text: &str) -> Result<(Head, Vec<String>), String> {
    Ok((head(text)?, columns(text)?))
}

fn head(text: &str) -> Result<Head, String> {
    const KEYS: [&str; 5] = ["Question:", "Grain:", "Columns:", "Traps:", "Order:"];
    let mut parts: [Vec<&str>; KEYS.len()] = Default::default();
    let mut at = None;
    for line in text.lines().map_while(|it| it.strip_prefix("--")) {
        let line = line.strip_prefix(' ').unwrap_or(line).trim_end();
        let key = KEYS.iter().position(|it| line.starts_with(it));
        at = key.or(at);
        // What stands in front says where the file comes from.
        let Some(part) = at else { continue };
        parts[part].push(key.map_or(line, |it| line[KEYS[it].len()..].trim_start()));
    }
    if let Some(missing) = parts.iter().position(|it| it.concat().trim().is_empty()) {
        return Err(format!("its head has no line {:?}", KEYS[missing]));
    }
    let prose = |lines: &[&str]| lines.iter().map(|it| it.trim()).collect::<Vec<_>>().join(" ");
    let [question, grain, columns, traps, order] = &parts;
    let columns = columns.iter().filter(|it| !it.is_empty()).map(|it| (*it).to_owned()).collect();
    Ok(Head { question: prose(question), grain: prose(grain), columns, traps: prose(traps), order: prose(order) })
}

/// What a statement is made of, as far as it matters here.
#[derive(Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Quoted(String),
    Sign(char),
}

/// The columns of the outermost SELECT, the first where several are put together by UNION.
fn columns(text: &str) -> Result<Vec<String>, String> {
    let mut depth = 0_usize;
    let mut names = Vec::new();
    let mut last: Option<Token> = None;
    let mut in_list = false;
    for token in tokens(text) {
        match &token {
            Token::Sign('(') => depth += 1,
            Token::Sign(')') => depth = depth.saturating_sub(1),
            _ => {}
        }
        let is_word = |word: &str| depth == 0 && matches!(&token, Token::Word(it) if it.eq_ignore_ascii_case(word));
        if !in_list {
            in_list = is_word("SELECT");
            continue;
        }
        // IS NOT DISTINCT FROM goes on.
        let is_compared = matches!(&last, Some(Token::Word(it)) if it.eq_ignore_ascii_case("DISTINCT"));
        let ends = is_word("FROM") && !is_compared;
        if ends || (depth == 0 && token == Token::Sign(',')) {
            names.push(name_of(last.take())?);
            if ends {
                return Ok(names);
            }
        } else {
            last = Some(token);
        }
    }
    Err("it has no SELECT ... FROM".to_owned())
}

fn name_of(token: Option<Token>) -> Result<String, String> {
    match token {
        Some(Token::Word(name) | Token::Quoted(name)) if !name.eq_ignore_ascii_case("END") => Ok(name),
        other => Err(format!("a column of its SELECT has no name: it ends with {other:?}")),
    }
}

fn tokens(text: &str) -> Vec<Token> {
    let code: String = text.lines().map(|it| it.split("--").next().unwrap_or("")).collect::<Vec<_>>().join("\n");
    let mut tokens = Vec::new();
    let mut chars = code.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '\'' || c == '"' {
            let quoted: String = chars.by_ref().take_while(|it| *it != c).collect();
            tokens.push(if c == '"' { Token::Quoted(quoted) } else { Token::Sign(c) });
        } else if c.is_alphanumeric() || c == '_' {
            let mut word = String::from(c);
            while let Some(c) = chars.next_if(|it| it.is_alphanumeric() || *it == '_') {
                word.push(c);
            }
            tokens.push(Token::Word(word));
        } else if !c.is_whitespace() {
            tokens.push(Token::Sign(c));
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::{columns, head};

    #[track_caller]
    fn check(sql: &str, expect: &str) {
        let found = columns(&format!("CREATE OR REPLACE VIEW v AS\n{sql};\n"));
        assert_eq!(found.map_or_else(|it| it, |it| it.join(" ")), expect, "{sql}");
    }

    #[test]
    fn columns_are_those_of_the_last_select() {
        check("SELECT a, t.b, c AS d FROM t", "a b d");
        check("WITH x AS (SELECT q, r FROM t), y AS (SELECT s FROM x) SELECT a AS b FROM y", "b");
        check("SELECT a -- , z\n, CASE WHEN b IN (1, 2) THEN 'FROM, x' END AS c, t.\"row\" FROM t", "a c row");
        check("SELECT CAST(100e0 * sum(a) FILTER (WHERE b IS NOT NULL) / nullif(c, 0) AS DECIMAL(20, 2)) AS p FROM t", "p");
        check("SELECT a IS DISTINCT FROM b AS c, d FROM t", "c d");
        check("SELECT a, b FROM (VALUES (1, 2)) AS t (a, b) UNION ALL SELECT c, d FROM u", "a b");
    }

    #[test]
    fn columns_without_a_name_are_told() {
        check("SELECT * FROM t", "a column of its SELECT has no name: it ends with Some(Sign('*'))");
        check("SELECT a, sum(b) FROM t", "a column of its SELECT has no name: it ends with Some(Sign(')'))");
        check("SELECT CASE WHEN a THEN b END FROM t", "a column of its SELECT has no name: it ends with Some(Word(\"END\"))");
        check("VALUES (1)", "it has no SELECT ... FROM");
    }

    #[test]
    fn heads_are_read_by_their_keys() {
        let text = "-- Question: who,\n--   when?\n-- Grain: one row.\n-- Columns: a\n--   b: two\n-- Traps: none.\n-- Order: a, b\nSELECT";
        let head_of = head(text).unwrap();
        assert_eq!((head_of.question.as_str(), head_of.order.as_str()), ("who, when?", "a, b"));
        assert_eq!(head_of.columns, ["a", "  b: two"]);
        assert_eq!(head("-- Question: who?\nSELECT").unwrap_err(), "its head has no line \"Grain:\"");
        assert_eq!(head(&format!("-- Made of x.\n{text}")).unwrap(), head_of);
        assert_eq!(head("-- Who?\nSELECT").unwrap_err(), "its head has no line \"Question:\"");
    }
}
