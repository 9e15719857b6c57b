//! Publication into a store in memory: what readers see, whoever else writes and wherever a run ends.

use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::*;
use crate::cloud::watched::Watched;
use crate::lake::LakeWriter;
use crate::lake::PublishedLake;
use crate::lake::tests::{GAZETTEER, made_by, report, severity, write_lake};
use crate::schema::Schemas;

fn store(bucket: &str) -> (Arc<Watched>, PathBuf) {
    (Place::in_memory(bucket), PathBuf::from(format!("s3://{bucket}/deep/lake")))
}

/// A lake of one report that is not published yet.
fn begin(lake: &Path, seed: u32) -> Result<LakeWriter> {
    let writer = LakeWriter::create(lake, &Schemas::load().unwrap(), severity)?;
    let report = report(seed);
    writer.intake().add(&report, &crate::batch::section_texts(&report, crate::lake::tests::TEXT)).unwrap();
    Ok(writer)
}

fn publish(writer: LakeWriter) -> Result<PublishedLake> {
    writer.publish(&made_by(), &[("views/a.sql".to_owned(), "SELECT 1;\n".to_owned())], &GAZETTEER)
}

fn pointer(lake: &Path) -> Pointer {
    Pointer::read(&Place::open(lake).unwrap()).unwrap().unwrap().0
}

/// Names of the generations that anything stands under.
fn generations(store: &Watched) -> Vec<String> {
    let mut names: Vec<String> = store
        .keys()
        .iter()
        .filter_map(|it| Some(it.strip_prefix("deep/lake/generations/")?.split_once('/')?.0.to_owned()))
        .collect();
    names.dedup();
    names
}

/// What the pointer leads to is a whole lake.
#[track_caller]
fn check_whole(store: &Watched, lake: &Path) {
    let place = Place::open(lake).unwrap();
    let pointer = pointer(lake);
    let manifest = read_manifest(&place, &pointer).unwrap();
    for entry in manifest.tables.iter().flat_map(|it| &it.files).chain(&manifest.files) {
        let bytes = store.bytes(&format!("deep/lake/{}/{}", pointer.path, entry.path));
        assert_eq!(blake3::hash(&bytes).to_hex().as_str(), entry.blake3, "{}", entry.path);
    }
}

#[track_caller]
fn fails<T>(result: Result<T>, expect: &str) {
    let Err(error) = result else { panic!("it did not fail: {expect}") };
    assert!(error.to_string().contains(expect), "{error}");
    assert!(error.hint_text().is_some(), "{error}");
}

#[test]
fn it_is_the_lake_that_a_folder_would_hold() {
    let (store, lake) = store("same");
    let folder = tempfile::tempdir().unwrap();
    let here = write_lake(&folder.path().join("lake"), &[0, 1, 2]);
    let there = write_lake(&lake, &[2, 1, 0]);
    assert_eq!(there.generation, here.generation);
    assert_eq!(there.files_at.to_str().unwrap(), format!("s3://same/deep/lake/generations/{}", here.generation));
    assert_eq!((there.rows, there.bytes, there.files), (here.rows, here.bytes, here.files));
    check_whole(&store, &lake);
    // The manifest behind all it lists, the pointer behind all.
    let put = store.put.lock().unwrap().clone();
    assert_eq!(put.len(), here.files + 3);
    assert_eq!(
        put[put.len() - 2..],
        [format!("deep/lake/generations/{}/manifest.json", here.generation), "deep/lake/current.json".into()]
    );
}

#[test]
fn the_same_again_uploads_nothing() {
    let (store, lake) = store("again");
    let first = publish(begin(&lake, 1).unwrap()).unwrap();
    assert!(!first.unchanged);
    let n_put = store.put.lock().unwrap().len();
    let second = publish(begin(&lake, 1).unwrap()).unwrap();
    assert!(second.unchanged);
    assert_eq!((second.generation, store.put.lock().unwrap().len()), (first.generation, n_put));
}

#[test]
fn the_one_before_stays() {
    let (store, lake) = store("before");
    let names: Vec<String> = (1..=3).map(|it| publish(begin(&lake, it).unwrap()).unwrap().generation).collect();
    let mut kept = names[1..].to_vec();
    kept.sort();
    assert_eq!(generations(&store), kept);
    assert_eq!(pointer(&lake), Pointer::new(&names[2], Some(&names[1])));
    // Back to it: there is nothing to upload but the pointer.
    let n_put = store.put.lock().unwrap().len();
    assert_eq!(publish(begin(&lake, 2).unwrap()).unwrap().generation, names[1]);
    assert_eq!(store.put.lock().unwrap().len(), n_put + 1);
    check_whole(&store, &lake);
}

#[test]
fn an_upload_that_breaks_off_leaves_the_old_lake() {
    let (store, lake) = store("broken");
    let first = publish(begin(&lake, 1).unwrap()).unwrap();
    let n_files = first.files;
    for n_puts in [0, 3, n_files - 1, n_files, n_files + 1, n_files + 2] {
        store.puts_left.store(n_puts, Ordering::SeqCst);
        let writer = begin(&lake, 2).unwrap();
        fails(publish(writer), "connection refused");
        assert_eq!(pointer(&lake).generation, first.generation, "after {n_puts} puts");
        check_whole(&store, &lake);
    }
    store.puts_left.store(usize::MAX, Ordering::SeqCst);
    let second = publish(begin(&lake, 2).unwrap()).unwrap();
    check_whole(&store, &lake);
    // What was left behind is gone.
    let mut kept = vec![first.generation, second.generation];
    kept.sort();
    assert_eq!(generations(&store), kept);
}

#[test]
fn the_first_upload_may_break_off_too() {
    let (store, lake) = store("first");
    store.puts_left.store(2, Ordering::SeqCst);
    fails(publish(begin(&lake, 1).unwrap()), "cannot upload");
    store.puts_left.store(usize::MAX, Ordering::SeqCst);
    let lake_of = publish(begin(&lake, 1).unwrap()).unwrap();
    check_whole(&store, &lake);
    assert_eq!(generations(&store), [lake_of.generation]);
}

#[test]
fn of_two_runs_one_wins() {
    let (store, lake) = store("race");
    for is_first in [true, false] {
        let (one, other) = (begin(&lake, 10).unwrap(), begin(&lake, 11 + u32::from(is_first)).unwrap());
        let won = publish(other).unwrap();
        fails(publish(one), "another run has written this lake meanwhile");
        assert_eq!(pointer(&lake).generation, won.generation);
        check_whole(&store, &lake);
    }
    // Two that bring the same are no rivals.
    let (one, other) = (begin(&lake, 20).unwrap(), begin(&lake, 20).unwrap());
    assert_eq!(publish(one).unwrap().generation, publish(other).unwrap().generation);
}

#[test]
fn the_pointer_itself_is_what_decides() {
    let (store, lake) = store("pointer");
    let before = publish(begin(&lake, 1).unwrap()).unwrap();
    let upload = Upload::begin(&lake).unwrap();
    // Between the last look and the write.
    let rival = publish(begin(&lake, 2).unwrap()).unwrap();
    fails(
        upload.point_to(&Pointer::new("0123456789abcdef", Some(&before.generation))),
        "another run has written this lake meanwhile",
    );
    assert_eq!(pointer(&lake).generation, rival.generation);
    // The same with a store that knows no conditions.
    store.is_simple.store(true, Ordering::SeqCst);
    fails(upload.point_to(&Pointer::new("0123456789abcdef", None)), "another run has written this lake meanwhile");
    let last = publish(begin(&lake, 3).unwrap()).unwrap();
    assert_eq!(pointer(&lake).generation, last.generation);
    check_whole(&store, &lake);
}

#[test]
fn a_generation_that_was_damaged_is_written_anew() {
    let (store, lake) = store("damaged");
    let first = publish(begin(&lake, 1).unwrap()).unwrap();
    store.place(&format!("deep/lake/generations/{}/manifest.json", first.generation), b"{}");
    let again = publish(begin(&lake, 1).unwrap()).unwrap();
    assert_eq!((again.unchanged, again.generation), (false, format!("{}-2", first.generation)));
    check_whole(&store, &lake);
}

#[test]
fn what_is_not_ours_is_not_touched() {
    let (store, lake) = store("foreign");
    store.place("deep/lake/thesis.txt", b"mine");
    fails(begin(&lake, 1), "will not write a lake beside what is there: s3://foreign/deep/lake/thesis.txt");
    fails(begin(Path::new("s3://foreign/deep"), 1), "will not write a lake beside what is there");
    fails(begin(Path::new("s3://foreign"), 1), "a name of its own");
    let other = Path::new("s3://foreign/other");
    store.place("other/current.json", b"{\"version\": 3}");
    fails(begin(other, 1), "its current.json is not of this program");
    assert_eq!(store.put.lock().unwrap().len(), 0);
    assert_eq!(store.keys().len(), 2);
    // Beside a lake that is there already it may stand, and stays.
    let ours = Path::new("s3://foreign/ours");
    publish(begin(ours, 1).unwrap()).unwrap();
    for key in ["ours/thesis.txt", "ours/generations/notes.txt", "ours/generations/my-files/x"] {
        store.place(key, b"mine");
    }
    for seed in 2..5 {
        publish(begin(ours, seed).unwrap()).unwrap();
    }
    let kept: Vec<String> = store.keys().into_iter().filter(|it| store.bytes(it) == b"mine").collect();
    assert_eq!(kept, ["deep/lake/thesis.txt", "ours/generations/my-files/x", "ours/generations/notes.txt", "ours/thesis.txt"]);
}

#[test]
fn large_files_go_in_parts() {
    let (store, lake) = store("parts");
    let place = Place::open(&lake).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let (from, to) = (folder.path().join("x"), place.key_of("x"));
    for size in [0, 1, PART, PART + 1, 3 * PART, 3 * PART + 5] {
        let bytes: Vec<u8> = (0..size).map(|it| u8::try_from(it % 251).unwrap()).collect();
        std::fs::write(&from, &bytes).unwrap();
        let put = async { Ok(put_file(&place, &from, &to).await) };
        assert!(place.wait(put).unwrap().is_ok());
        assert!(store.bytes("deep/lake/x") == bytes, "{size}");
    }
    let n_in_parts = store.put.lock().unwrap().iter().filter(|it| it.ends_with("in parts")).count();
    assert_eq!(n_in_parts, 3);
}

#[test]
fn nothing_is_left_among_temporary_files() {
    let (_, lake) = store("scratch");
    let upload = Upload::begin(&lake).unwrap();
    let folder = upload.building();
    assert!(folder.is_dir());
    drop(upload);
    assert!(!folder.exists());
}
