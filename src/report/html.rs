//! Text made safe for pages, and numbers as people read them.

use super::definition::Kind;

/// Text as the content of an element or of a quoted attribute.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // What no page may hold.
            c if c.is_control() && !matches!(c, '\n' | '\t') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

/// JSON as the content of a script element: nothing in it can end the element or begin a comment.
#[must_use]
pub fn script(json: &str) -> String {
    // These characters stand in JSON's strings only, where an escape means the same.
    let mut out = String::with_capacity(json.len());
    for c in json.chars() {
        match c {
            '<' => out.push_str("\\u003c"),
            '>' => out.push_str("\\u003e"),
            '&' => out.push_str("\\u0026"),
            '\u{2028}' => out.push_str("\\u2028"),
            '\u{2029}' => out.push_str("\\u2029"),
            c => out.push(c),
        }
    }
    out
}

/// A text as JSON.
#[must_use]
pub fn json_text(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// A number as people read it: thousands apart, shares with two places. `measure` is what a value of [`Kind::Value`] is: a
/// total, or else a share or rate. What is no number stays as it is.
#[must_use]
pub fn number(text: &str, kind: Kind, measure: Option<&str>) -> String {
    match kind {
        Kind::Percent => with_places(text),
        Kind::Count => with_separators(text),
        Kind::Value if measure == Some("total") => with_separators(text),
        Kind::Value => with_places(text),
        Kind::Year | Kind::Word | Kind::Text => text.to_owned(),
    }
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, part) = digits.split_once('.').unwrap_or((digits, "0"));
    let all_digits = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    all_digits(whole) && all_digits(part)
}

/// Thousands apart; places behind the point as they are.
fn with_separators(text: &str) -> String {
    if !is_number(text) {
        return text.to_owned();
    }
    let (sign, digits) = text.strip_prefix('-').map_or(("", text), |it| ("-", it));
    let (whole, part) = digits.split_once('.').map_or((digits, None), |(whole, part)| (whole, Some(part)));
    let mut out = sign.to_owned();
    for (idx, c) in whole.chars().enumerate() {
        if idx > 0 && (whole.len() - idx) % 3 == 0 {
            out.push(',');
        }
        out.push(c);
    }
    part.map_or(out.clone(), |it| format!("{out}.{it}"))
}

/// At least two places behind the point; never fewer than there are.
fn with_places(text: &str) -> String {
    if !is_number(text) {
        return text.to_owned();
    }
    let places = text.split_once('.').map_or(0, |(_, part)| part.len());
    let text = with_separators(text);
    match places {
        0 => format!("{text}.00"),
        1 => format!("{text}0"),
        _ => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_cannot_leave_its_place() {
        assert_eq!(escape("<b a=\"1\" b='2'>&\u{0}"), "&lt;b a=&quot;1&quot; b=&#39;2&#39;&gt;&amp;\u{fffd}");
        let json = json_text("</script><!-- & \u{2028}");
        assert_eq!(script(&json), r#""\u003c/script\u003e\u003c!-- \u0026 \u2028""#);
        let back: String = serde_json::from_str(&script(&json)).unwrap();
        assert_eq!(back, "</script><!-- & \u{2028}");
    }

    #[track_caller]
    fn check(text: &str, kind: Kind, measure: Option<&str>, expect: &str) {
        assert_eq!(number(text, kind, measure), expect);
    }

    #[test]
    fn numbers_read_well_and_stay_exact() {
        check("0", Kind::Count, None, "0");
        check("-1234567", Kind::Count, None, "-1,234,567");
        check("123456.75", Kind::Count, None, "123,456.75");
        check("9.8", Kind::Percent, None, "9.80");
        check("100", Kind::Percent, None, "100.00");
        check("0.0365", Kind::Percent, None, "0.0365");
        check("2021", Kind::Year, None, "2021");
        check("1200", Kind::Value, Some("total"), "1,200");
        check("1200", Kind::Value, Some("share"), "1,200.00");
        check("NaN", Kind::Percent, None, "NaN");
    }
}
