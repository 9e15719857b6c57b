//! Same input, same bytes, however many threads; a killed run leaves the old lake.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use gongkai::schema::Schemas;
use gongkai::warehouse::Warehouse;
use walkdir::WalkDir;

use crate::support::{gongkai, here, told};

/// Hash of every file of a lake, by its path.
pub(crate) fn hashes(lake: &Path) -> BTreeMap<String, String> {
    let root = fs::canonicalize(lake).expect("the lake is there");
    let files = WalkDir::new(&root).into_iter().map(|it| it.expect("listed")).filter(|it| it.file_type().is_file());
    files
        .map(|it| {
            let below = it.path().strip_prefix(&root).expect("below the root").to_string_lossy().into_owned();
            (below, blake3::hash(&fs::read(it.path()).expect("readable")).to_hex().to_string())
        })
        .collect()
}

#[test]
fn same_input_same_bytes_with_one_and_two_threads() {
    let place = tempfile::tempdir().expect("a folder");
    let run = |name: &str, threads: &str| {
        let lake = place.path().join(name);
        let input = here("data/sample");
        let args =
            ["run", "--input", input.to_str().expect("utf8"), "--output", lake.to_str().expect("utf8"), "--threads", threads];
        let output = gongkai(&args);
        assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        hashes(&lake)
    };
    let one = run("one", "1");
    assert!(one.len() > 100, "{} files", one.len());
    assert_eq!(one, run("two", "2"));
    assert_eq!(one, run("again", "1"));
}

#[test]
fn duplicates_are_listed_and_counted_once() {
    let place = tempfile::tempdir().expect("a folder");
    let input = place.path().join("in");
    fs::create_dir(&input).expect("writable");
    for name in ["a.txt", "b.txt"] {
        fs::copy(here("data/sample/sd-shinan-2020.txt"), input.join(name)).expect("copied");
    }
    let lake = place.path().join("lake");
    let output = gongkai(&["run", "--input", input.to_str().expect("utf8"), "--output", lake.to_str().expect("utf8")]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let query = "SELECT d.source, d.duplicate_of, r.source AS kept FROM duplicates d, reports r";
    let sql = gongkai(&["sql", "--lake", lake.to_str().expect("utf8"), "--format", "csv", query]);
    assert_eq!(String::from_utf8_lossy(&sql.stdout), "source,duplicate_of,kept\nb.txt,a.txt,a.txt\n", "{}", told(&sql));
}

/// The number of reports, and copies of them, that readers of a lake see, after every file was found to be as its manifest says.
fn n_reports(lake: &Path) -> i64 {
    let schemas = Schemas::load().expect("schemas load");
    let warehouse = Warehouse::open(lake, &schemas).expect("the lake opens");
    let root = fs::canonicalize(lake).expect("the lake is there");
    assert!(warehouse.manifest().holds_in(&root), "every file is as the manifest says");
    let batches =
        warehouse.query("SELECT count(DISTINCT r.report_id) + (SELECT count(*) FROM duplicates) FROM reports r LEFT JOIN applications a USING (report_id)");
    let batches = batches.expect("the query runs");
    let column = batches[0].column(0).as_any().downcast_ref::<arrow::array::Int64Array>().expect("a count");
    column.value(0)
}

#[test]
fn a_run_killed_at_any_moment_leaves_a_readable_lake() {
    const KILLS: usize = 20;
    let place = tempfile::tempdir().expect("a folder");
    let lake = place.path().join("lake");
    let lake_arg = lake.to_str().expect("utf8").to_owned();
    let old = here("data/sample");
    let output = gongkai(&["run", "--quiet", "--input", old.to_str().expect("utf8"), "--output", &lake_arg]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let n_old = n_reports(&lake);
    // The new input: the sample many times over, each copy with a line of its own so that it is no duplicate.
    let input = place.path().join("in");
    fs::create_dir(&input).expect("writable");
    const COPIES: usize = 15;
    for entry in fs::read_dir(&old).expect("listed") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|it| it != "txt") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("readable");
        let stem = path.file_stem().expect("a name").to_string_lossy().into_owned();
        for copy in 0..COPIES {
            fs::write(input.join(format!("{stem}-{copy}.txt")), format!("{text}\n副本{copy}\n")).expect("writable");
        }
    }
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_gongkai"))
            .args(["run", "--quiet", "--input", input.to_str().expect("utf8"), "--output", &lake_arg])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts")
    };
    // How long a run takes here tells where its moments lie.
    let begun = std::time::Instant::now();
    let probe = place.path().join("probe");
    let output = gongkai(&["run", "--quiet", "--input", input.to_str().expect("utf8"), "--output", probe.to_str().expect("utf8")]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
    let whole = begun.elapsed();
    let n_new = n_reports(&probe);
    assert_eq!(n_new, n_old * COPIES as i64);
    let (mut seen_old, mut killed) = (0, 0);
    let mut state = 0x9e37_79b9_u64;
    // On a busy machine runs are faster or slower than the one that was timed: then more are needed.
    for n_runs in 1.. {
        if killed >= KILLS / 2 && n_runs > KILLS {
            break;
        }
        assert!(n_runs < 5 * KILLS, "only {killed} runs were still alive when they were killed");
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let share = f64::from(u32::try_from(state >> 40).expect("24 bits")) / f64::from(1 << 24);
        let mut child = start();
        // A little beyond the end, so that some fall into the moment of publishing and some behind it.
        std::thread::sleep(Duration::from_secs_f64(whole.as_secs_f64() * share * 1.8));
        killed += usize::from(child.try_wait().expect("asked").is_none());
        child.kill().expect("killed");
        child.wait().expect("waited");
        let n = n_reports(&lake);
        assert!(n == n_old || n == n_new, "{n} reports are neither {n_old} nor {n_new}");
        seen_old += usize::from(n == n_old);
        if n == n_new {
            // Back to the old lake, so that the next kill has something to lose.
            let output = gongkai(&["run", "--quiet", "--input", old.to_str().expect("utf8"), "--output", &lake_arg]);
            assert_eq!(output.status.code(), Some(0), "{}", told(&output));
        }
    }
    println!("killed {killed} while running; the old lake was seen {seen_old} times");
    // What the dead runs left behind does not hinder the next.
    let mut child = start();
    assert!(child.wait().expect("waited").success());
    assert_eq!(n_reports(&lake), n_new);
}
