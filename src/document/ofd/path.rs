//! The short form of paths in an OFD (`M 0 0 L 10 0 C`) into figures of points and straight lines.

use super::draw::Point;

/// A connected part of a path.
#[derive(Debug, Default, Clone, PartialEq)]
pub struct Figure {
    /// Its corners, and the ends of its curves.
    pub points: Vec<Point>,
    /// Straight lines, by their points.
    pub lines: Vec<(usize, usize)>,
    /// True where it has no curves.
    pub is_straight: bool,
}

/// The figures of a path, of at most so many points together. What cannot be understood ends it.
#[must_use]
pub fn segments(data: &str, most: usize) -> Vec<Figure> {
    let mut figures: Vec<Figure> = Vec::new();
    let mut rest = data;
    for _ in 0..most {
        rest = rest.trim_start_matches([' ', '\n', '\r', '\t', ',']);
        let Some(operator) = rest.chars().next() else { break };
        rest = &rest[operator.len_utf8()..];
        // How many numbers follow; the last two are the point that it leads to.
        let count = match operator {
            'S' | 'M' | 'L' => 2,
            'Q' => 4,
            'B' => 6,
            'A' => 7,
            'C' => 0,
            _ => break,
        };
        let mut values = [0.0_f32; 7];
        let Some(behind) = take(rest, &mut values[..count]) else { break };
        rest = behind;
        let to = (values[count.saturating_sub(2)], values[count.saturating_sub(1)]);
        if matches!(operator, 'S' | 'M') {
            figures.push(Figure { points: vec![to], lines: Vec::new(), is_straight: true });
            continue;
        }
        let Some(figure) = figures.last_mut() else { break };
        let last = figure.points.len() - 1;
        match operator {
            'L' => {
                figure.points.push(to);
                figure.lines.push((last, last + 1));
            }
            'C' => figure.lines.push((last, 0)),
            // A curve leads on, but is no line. Its bows count for the size of the figure.
            _ => {
                if operator != 'A' {
                    figure.points.extend(values[..count - 2].chunks_exact(2).map(|it| (it[0], it[1])));
                }
                figure.points.push(to);
                figure.is_straight = false;
            }
        }
    }
    figures
}

/// Reads numbers; gives what is behind them.
fn take<'d>(mut rest: &'d str, values: &mut [f32]) -> Option<&'d str> {
    for value in values {
        rest = rest.trim_start_matches([' ', '\n', '\r', '\t', ',']);
        let end = rest.find(|it: char| !matches!(it, '0'..='9' | '.' | '-' | '+' | 'e' | 'E')).unwrap_or(rest.len());
        *value = rest[..end].parse().ok()?;
        rest = &rest[end..];
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::segments;

    /// Number of points and lines of each figure.
    #[track_caller]
    fn check(data: &str, expect: &[(usize, usize, bool)]) {
        let got: Vec<_> = segments(data, 100).iter().map(|it| (it.points.len(), it.lines.len(), it.is_straight)).collect();
        assert_eq!(got, expect);
    }

    #[test]
    fn figures_are_lines_between_points() {
        check("M 0 0 L 10 0", &[(2, 1, true)]);
        check("M 0 0 L 10 0 L 10 5 L 0 5 C M 1 1 L 2 1", &[(4, 4, true), (2, 1, true)]);
        check("S 0 0 B 1 1 2 2 3 0 A 1 1 0 0 1 5 5 Q 1 1 2 2 L 0,0", &[(8, 1, false)]);
        check("L 1 1", &[]);
        check("M 0 0 L 10", &[(1, 0, true)]);
        check("M 0 0 X 1 L 1 1", &[(1, 0, true)]);
        check("", &[]);
    }
}
