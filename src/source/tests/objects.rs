//! Objects of a store as input: what is listed, which requests reading makes, and what becomes of a run that loses its store.

use std::io::{Read, Seek, SeekFrom};
use std::sync::atomic::Ordering;

use super::super::{discover, storage_of};
use super::*;
use crate::cloud::Place;

const MIB: usize = 1 << 20;

fn input(root: &str) -> Input {
    Input { root: root.into(), ..Input::default() }
}

fn sources(input: &Input) -> Vec<String> {
    discover(std::slice::from_ref(input)).unwrap().into_iter().map(|it| it.source).collect()
}

/// Bytes that differ from place to place.
fn noise(length: usize) -> Vec<u8> {
    (0..length).map(|it| u8::try_from((it / 7 + it / 65_537) % 251).unwrap()).collect()
}

#[test]
fn a_prefix_is_a_folder() {
    let store = Place::in_memory("listing");
    for key in ["in/b.txt", "in/a/2.html", "in/a/1.html", "in/a-b/x.txt", "in/年报/三.html", "inside.txt", "other/x"] {
        store.place(key, b"x");
    }
    // Marks of folders, and a document that is empty.
    for key in ["in", "in/a", "in/empty.txt"] {
        store.place(key, b"");
    }
    let all = ["a-b/x.txt", "a/1.html", "a/2.html", "b.txt", "empty.txt", "年报/三.html"];
    assert_eq!(sources(&input("s3://listing/in")), all);
    assert_eq!(sources(&input("s3://listing/in/")), all);
    assert_eq!(sources(&input("s3://listing/other")), ["x"]);
    let html = Input { include: vec!["**/*.html".to_owned()], exclude: vec!["年报/*".to_owned()], ..input("s3://listing/in") };
    assert_eq!(sources(&html), ["a/1.html", "a/2.html"]);
    assert_eq!(sources(&input("s3://listing")).len(), 8);
    assert_eq!(sources(&input("s3://listing/in/a/1.html")), ["1.html"]);
    let listed = discover(&[input("s3://listing/in/年报")]).unwrap();
    assert_eq!((listed[0].path.to_str(), listed[0].bytes), (Some("s3://listing/in/年报/三.html"), 1));
    let two = discover(&[input("s3://listing/in/a"), input("s3://listing/other")]).unwrap();
    assert_eq!(two.iter().map(|it| it.source.as_str()).collect::<Vec<_>>(), ["a/1.html", "a/2.html", "other/x"]);
}

#[test]
fn what_is_not_there_is_told() {
    Place::in_memory("nothing").place("a", b"x");
    let error = discover(&[input("s3://nothing/b")]).unwrap_err();
    assert!(error.to_string().starts_with("cannot list the input: s3://nothing/b: there is no such object"), "{error}");
    assert!(error.hint_text().is_some());
    let error = find("s3://nothing/b#L1", &Limits::default()).unwrap_err();
    assert!(error.to_string().contains("there is no such object"), "{error}");
}

#[test]
fn a_small_object_is_one_request() {
    let store = Place::in_memory("small");
    store.place("in/a.txt", REPORT.as_bytes());
    store.place("in/b.zip", &zip_of(&[("1.txt", REPORT.as_bytes()), ("2.txt", REPORT.as_bytes())]));
    store.place("in/c.txt", b"");
    let mut stream = Stream::open(&[input("s3://small/in")], &Limits::default(), 3).unwrap();
    let records = stream.next_chunk();
    let found: Vec<(&str, bool)> = records.iter().map(|it| (it.source.as_str(), it.body.is_ok())).collect();
    assert_eq!(found, [("a.txt", true), ("b.zip#1.txt", true), ("b.zip#2.txt", true), ("c.txt", true)]);
    let mut asked = store.take_asked();
    asked.sort();
    assert_eq!(asked, ["GET in/a.txt", "GET in/b.zip"]);
    assert!(stream.take_lost().is_none());
    let one = find("s3://small/in/b.zip#2.txt", &Limits::default()).unwrap();
    assert_eq!(one.body.unwrap(), REPORT.as_bytes());
}

#[test]
fn a_large_object_comes_in_growing_pieces() {
    let store = Place::in_memory("large");
    let bytes = noise(40 * MIB + 17);
    store.place("x", &bytes);
    let listed = discover(&[input("s3://large/x")]).unwrap().remove(0);
    store.take_asked();
    let mut file = storage_of(&listed.path).unwrap().open(&listed).unwrap();
    let mut got = Vec::new();
    file.read_to_end(&mut got).unwrap();
    assert!(got == bytes);
    let asked = store.take_asked();
    let mib = |range: &str| {
        let (start, end) = range.strip_prefix("GET x ").unwrap().split_once("..").unwrap();
        (start.parse::<usize>().unwrap() / MIB, end.parse::<usize>().unwrap() / MIB)
    };
    let ranges: Vec<_> = asked.iter().map(|it| mib(it)).collect();
    assert_eq!(ranges, [(0, 1), (1, 3), (3, 7), (7, 15), (15, 23), (23, 31), (31, 39), (39, 40)]);
}

#[test]
fn jumps_read_little() {
    let store = Place::in_memory("jumps");
    let bytes = noise(30 * MIB);
    store.place("x", &bytes);
    let listed = discover(&[input("s3://jumps/x")]).unwrap().remove(0);
    store.take_asked();
    let mut file = storage_of(&listed.path).unwrap().open(&listed).unwrap();
    let mut check = |to: SeekFrom, n: usize| {
        let at = usize::try_from(file.seek(to).unwrap()).unwrap();
        let mut got = vec![0; n];
        file.read_exact(&mut got).unwrap();
        assert!(got == bytes[at..at + n], "{to:?}");
    };
    check(SeekFrom::Start(0), 4);
    check(SeekFrom::End(-8), 8);
    // What a table of contents is read like: before the end, and held already.
    check(SeekFrom::End(-1000), 900);
    check(SeekFrom::Start(9_000_000), 100);
    check(SeekFrom::Current(1000), 100);
    check(SeekFrom::Start(5), 10);
    let total: usize = store
        .take_asked()
        .iter()
        .map(|it| {
            let (start, end) = it.rsplit_once(' ').unwrap().1.split_once("..").unwrap();
            end.parse::<usize>().unwrap() - start.parse::<usize>().unwrap()
        })
        .sum();
    assert_eq!(total, MIB + 3 * (256 << 10));
    assert_eq!(file.seek(SeekFrom::End(5)).unwrap(), 30 * MIB as u64 + 5);
    assert_eq!(file.read(&mut [0; 9]).unwrap(), 0);
    assert!(file.seek(SeekFrom::Current(-(31 * MIB as i64))).is_err());
}

#[test]
fn pieces_of_two_versions_never_come_together() {
    let store = Place::in_memory("versions");
    store.place("x", &noise(20 * MIB));
    let listed = discover(&[input("s3://versions/x")]).unwrap().remove(0);
    let mut file = storage_of(&listed.path).unwrap().open(&listed).unwrap();
    file.read_exact(&mut [0; 100]).unwrap();
    store.place("x", &vec![7; 20 * MIB]);
    let error = file.read_to_end(&mut Vec::new()).unwrap_err();
    assert_eq!(error.to_string(), "the object was changed meanwhile");
}

#[test]
fn many_threads_wait_at_once() {
    let store = Place::in_memory("threads");
    for number in 0..200 {
        store.place(&format!("in/{number:03}.txt"), format!("{REPORT}{number}").as_bytes());
    }
    let mut stream = Stream::open(&[input("s3://threads/in")], &Limits::default(), 16).unwrap();
    let mut records = Vec::new();
    loop {
        let chunk = stream.next_chunk();
        if chunk.is_empty() {
            break;
        }
        records.extend(chunk);
    }
    assert_eq!(records.len(), 200);
    for (number, record) in records.iter().enumerate() {
        assert_eq!(record.body.as_deref().unwrap(), format!("{REPORT}{number}").as_bytes());
    }
}

#[test]
fn a_store_that_is_lost_is_no_fault_of_the_documents() {
    let store = Place::in_memory("lost");
    store.place("in/a.txt", REPORT.as_bytes());
    let mut stream = {
        let inputs = [input("s3://lost/in")];
        store.is_lost.store(true, Ordering::SeqCst);
        Stream::open(&inputs, &Limits::default(), 1).unwrap()
    };
    let records = stream.next_chunk();
    assert!(records.iter().all(|it| it.body.is_err()));
    assert!(stream.next_chunk().is_empty());
    let error = stream.take_lost().unwrap().to_string();
    assert!(error.contains("s3://lost/in/a.txt") && error.contains("connection refused"), "{error}");
}
