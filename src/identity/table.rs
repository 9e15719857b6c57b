//! Strict reading of the small comma tables under `data/`.
//!
//! Takes a file's text and the header it must have; gives its rows, or says which line is wrong.
//! Never guesses: a quote, a blank, a missing or surplus field is an error, for these files are ours.

use std::path::Path;

use crate::error::{Error, Result};

/// The rows of `text` below exactly `header`, each with as many fields as the header.
///
/// # Errors
/// Where the header differs, a row has another number of fields, or a field holds a quote or a blank.
pub(super) fn read_table<'t, const N: usize>(file: &str, text: &'t str, header: [&str; N]) -> Result<Vec<[&'t str; N]>> {
    let wrong = |line: usize, what: &str| Error::definition(Path::new(file), format!("line {line}: {what}"));
    let mut lines = text.lines().enumerate();
    let found = lines.next().map_or("", |(_, line)| line);
    if found != header.join(",") {
        return Err(wrong(1, &format!("header is `{found}`, not `{}`", header.join(","))));
    }
    let mut rows = Vec::new();
    for (line_idx, line) in lines {
        if line.contains('"') || line.contains(char::is_whitespace) {
            return Err(wrong(line_idx + 1, "quotes and blanks have no place in this table"));
        }
        let fields: Vec<&str> = line.split(',').collect();
        let row = <[&str; N]>::try_from(fields)
            .map_err(|fields| wrong(line_idx + 1, &format!("{} fields instead of {N}", fields.len())))?;
        rows.push(row);
    }
    Ok(rows)
}

/// `field` as a number.
///
/// # Errors
/// Where it is none.
pub(super) fn number<T: std::str::FromStr>(file: &str, field: &str) -> Result<T> {
    field.parse().map_err(|_| Error::definition(Path::new(file), format!("`{field}` is not a number")))
}

#[cfg(test)]
mod tests {
    use super::read_table;

    #[track_caller]
    fn check(text: &str, expect: Option<usize>) {
        assert_eq!(read_table("data/test.csv", text, ["a", "b"]).ok().map(|rows| rows.len()), expect, "{text}");
    }

    #[test]
    fn takes_nothing_but_the_plain_form() {
        check("a,b\n1,2\n3,\n", Some(2));
        check("a,b\n", Some(0));
        check("a,c\n1,2\n", None);
        check("a,b\n1\n", None);
        check("a,b\n1,2,3\n", None);
        check("a,b\n\"1\",2\n", None);
        check("a,b\n1, 2\n", None);
        check("", None);
    }
}
