//! Damaged reports: whatever is cut, doubled, swapped or scattered into them, the laws of every report hold and nothing panics.

use crate::support::{here, read};

/// A small generator of numbers, the same on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let high = usize::try_from(self.0 >> 33).expect("31 bits fit");
        high % n.max(1)
    }
}

/// What is scattered into texts: digits, signs, labels in wrong places, and what trips careless slicing.
const SCATTER: [&str; 16] = [
    "0",
    "000",
    "-",
    "|",
    "||",
    "\t",
    "\n\n",
    "（",
    "）",
    "３",
    "总计",
    "其他",
    "1.属于国家秘密",
    "\u{feff}",
    "—",
    "第二十条第（一）项",
];

fn damage(text: &str, dice: &mut Dice) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=dice.below(6) {
        let at = dice.below(lines.len());
        match dice.below(7) {
            0 => {
                lines.remove(at);
            }
            1 => lines.insert(at, lines[at].clone()),
            2 => {
                let other = dice.below(lines.len());
                lines.swap(at, other);
            }
            3 => lines.truncate(at + 1),
            4 => {
                let chars: Vec<char> = lines[at].chars().collect();
                let cut = dice.below(chars.len() + 1);
                let word = SCATTER[dice.below(SCATTER.len())];
                lines[at] = chars[..cut].iter().collect::<String>() + word + &chars[cut..].iter().collect::<String>();
            }
            5 => {
                // Lines run together, as where separators were lost.
                let n = dice.below(30).min(lines.len() - at - 1);
                let joined: String = lines.drain(at..=at + n).collect();
                lines.insert(at, joined);
            }
            _ => lines[at] = lines[at].replace(" | ", ""),
        }
        if lines.is_empty() {
            lines.push(String::new());
        }
    }
    lines.join("\n")
}

#[test]
fn damaged_reports_keep_the_laws() {
    const TIMES: usize = 20;
    let mut dice = Dice(20);
    let (mut n_reports, mut n_rejects) = (0, 0);
    let mut paths: Vec<_> = std::fs::read_dir(here("data/sample")).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    for path in paths.into_iter().filter(|it| it.extension().is_some_and(|it| it == "txt")) {
        let text = std::fs::read_to_string(&path).unwrap();
        for _ in 0..TIMES {
            let damaged = damage(&text, &mut dice);
            match read("damaged.txt", damaged.as_bytes()) {
                Ok(_) => n_reports += 1,
                Err(_) => n_rejects += 1,
            }
        }
    }
    println!("{n_reports} damaged reports were read, {n_rejects} rejected");
    assert!(n_reports > 10 * n_rejects, "{n_reports} reports, {n_rejects} rejects");
}
