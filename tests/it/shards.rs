//! Shards: however many there are, and whatever became of them on the way, the lake is that of one run.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::lake::hashes;
use crate::support::{gongkai, here, told};

/// The sample, a copy of one of its files, and bytes that are no report.
fn input_of(place: &Path) -> String {
    let input = place.join("in");
    fs::create_dir(&input).expect("writable");
    for entry in fs::read_dir(here("data/sample")).expect("listed") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|it| it == "txt") {
            fs::copy(&path, input.join(path.file_name().expect("a name"))).expect("copied");
        }
    }
    fs::copy(here("data/sample/sd-shinan-2020.txt"), input.join("zz-again.txt")).expect("copied");
    fs::write(input.join("empty.txt"), "").expect("written");
    fs::write(input.join("noise.bin"), [0, 159, 146, 150]).expect("written");
    input.to_str().expect("utf8").to_owned()
}

#[track_caller]
fn passes(args: &[&str]) {
    let output = gongkai(args);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
}

#[track_caller]
fn fails(args: &[&str], expect: &str) {
    let output = gongkai(args);
    assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    assert!(told(&output).contains(expect), "{}", told(&output));
}

#[test]
fn shards_make_the_lake_of_one_run() {
    let place = tempfile::tempdir().expect("a folder");
    let input = input_of(place.path());
    let path = |name: &str| place.path().join(name).to_str().expect("utf8").to_owned();
    let whole = path("whole");
    passes(&["run", "--quiet", "--input", &input, "--output", &whole]);
    let expect = hashes(Path::new(&whole));
    for of in [1, 2, 5] {
        let lake = path(&format!("lake-{of}"));
        // In any order, with any number of threads and any memory.
        for number in (1..=of).rev() {
            let shard = format!("{number}/{of}");
            let run = ["run", "--quiet", "--input", &input, "--output", &lake, "--shard", &shard];
            passes(&[&run[..], &["--threads", if number % 2 == 0 { "1" } else { "2" }, "--memory-mib", "0"]].concat());
        }
        passes(&["commit", "--quiet", &lake]);
        assert_eq!(hashes(Path::new(&lake)), expect, "{of} shards");
    }
}

#[test]
fn a_shard_that_died_is_run_again() {
    let place = tempfile::tempdir().expect("a folder");
    let input = input_of(place.path());
    let path = |name: &str| place.path().join(name).to_str().expect("utf8").to_owned();
    let (whole, lake) = (path("whole"), path("lake"));
    passes(&["run", "--quiet", "--input", &input, "--output", &whole]);
    let run = |shard: &str| ["run", "--quiet", "--input", &input, "--output", &lake, "--shard", shard].map(str::to_owned);
    let start = |shard: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_gongkai"));
        command.args(run(shard)).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().expect("the program starts")
    };
    let again = |shard: &str| passes(&run(shard).each_ref().map(String::as_str));
    again("1/2");
    let begun = std::time::Instant::now();
    again("2/2");
    let took = begun.elapsed();
    let shards = Path::new(&path("lake.shards")).to_owned();
    fs::remove_dir_all(shards.join("shard-2-of-2")).expect("removed");
    let mut n_killed = 0;
    for at in 1..10 {
        let mut child = start("2/2");
        std::thread::sleep(took.mul_f64(f64::from(at) / 10.0));
        n_killed += u32::from(child.try_wait().expect("asked").is_none());
        child.kill().expect("killed");
        child.wait().expect("waited");
        // Whole or not there.
        if !shards.join("shard-2-of-2").exists() {
            fails(&["commit", &lake], "shards are missing: 2/2");
        }
    }
    assert!(n_killed > 0, "no run was killed: {took:?}");
    again("2/2");
    // One that is complete may be run again as well, and nothing doubles.
    again("1/2");
    passes(&["commit", "--quiet", &lake]);
    assert_eq!(hashes(Path::new(&lake)), hashes(Path::new(&whole)));
    let left: Vec<_> = fs::read_dir(&shards).expect("listed").map(|it| it.expect("an entry").file_name()).collect();
    assert!(left.iter().all(|it| !it.to_string_lossy().ends_with(".building")), "{left:?}");
}

#[test]
fn shards_that_do_not_belong_together_are_told() {
    let place = tempfile::tempdir().expect("a folder");
    let input = input_of(place.path());
    let path = |name: &str| place.path().join(name).to_str().expect("utf8").to_owned();
    let lake = path("lake");
    fails(&["commit", &lake], "cannot list the shards");
    let shard = |of: &str, more: &[&str]| {
        passes(&[&["run", "--quiet", "--input", &input, "--output", &lake, "--shard", of][..], more].concat());
    };
    shard("1/2", &[]);
    fails(&["commit", &lake], "shards are missing: 2/2");
    // Another document came between the two.
    fs::write(Path::new(&input).join("later.txt"), "later").expect("written");
    shard("2/2", &[]);
    fails(&["commit", &lake], "shards 1/2 and 2/2 were made with different inputs");
    shard("1/2", &[]);
    shard("1/3", &[]);
    fails(&["commit", &lake], "there are shards of 2 and of 3");
    fs::remove_dir_all(path("lake.shards/shard-1-of-3")).expect("removed");
    let rows = place.path().join("lake.shards/shard-1-of-2/rows");
    let mut bytes = fs::read(&rows).expect("readable");
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(&rows, bytes).expect("written");
    fails(&["commit", &lake], "a shard was changed after it was written");
    shard("1/2", &[]);
    passes(&["commit", "--quiet", &lake]);
    fails(&["run", "--input", &input, "--output", &lake, "--shard", "3/2"], "1 <= I <= N");
}
