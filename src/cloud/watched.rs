//! A store in memory for tests: counts what it is asked, and fails when it is told to.

use std::fmt;
use std::ops::Range;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use async_trait::async_trait;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::memory::InMemory;
use object_store::path::Path as Key;
use object_store::{
    CopyOptions, Error, GetOptions, GetRange, GetResult, ListResult, MultipartUpload, ObjectMeta, ObjectStore, ObjectStoreExt,
    PutMode, PutMultipartOptions, PutOptions, PutPayload, PutResult, Result,
};

/// The store.
#[derive(Debug)]
pub struct Watched {
    inner: InMemory,
    /// Requests for an object, `HEAD key`, `GET key` or `GET key 0..9`, in order.
    pub asked: Mutex<Vec<String>>,
    /// Keys that were put, in order.
    pub put: Mutex<Vec<String>>,
    /// Puts that succeed before the first that fails.
    pub puts_left: AtomicUsize,
    /// It answers no request for an object any more.
    pub is_lost: AtomicBool,
    /// It knows no conditions.
    pub is_simple: AtomicBool,
}

impl Default for Watched {
    fn default() -> Self {
        Self {
            inner: InMemory::new(),
            asked: Mutex::default(),
            put: Mutex::default(),
            puts_left: usize::MAX.into(),
            is_lost: false.into(),
            is_simple: false.into(),
        }
    }
}

impl Watched {
    /// Puts an object, unseen.
    pub fn place(&self, key: &str, bytes: &[u8]) {
        let key = Key::parse(key).unwrap();
        let put = self.inner.put(&key, bytes.to_vec().into());
        super::runtime().unwrap().handle().block_on(put).unwrap();
    }

    /// All keys, sorted.
    pub fn keys(&self) -> Vec<String> {
        let listed: Vec<ObjectMeta> = super::runtime().unwrap().handle().block_on(self.inner.list(None).try_collect()).unwrap();
        let mut keys: Vec<String> = listed.into_iter().map(|it| it.location.to_string()).collect();
        keys.sort();
        keys
    }

    /// The bytes of an object.
    pub fn bytes(&self, key: &str) -> Vec<u8> {
        let key = Key::parse(key).unwrap();
        let get = async { self.inner.get(&key).await?.bytes().await };
        super::runtime().unwrap().handle().block_on(get).unwrap().to_vec()
    }

    /// What was asked since it was last told.
    pub fn take_asked(&self) -> Vec<String> {
        std::mem::take(&mut self.asked.lock().unwrap())
    }
}

impl fmt::Display for Watched {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("watched")
    }
}

fn lost() -> Error {
    Error::Generic { store: "watched", source: "connection refused".into() }
}

#[async_trait]
impl ObjectStore for Watched {
    async fn put_opts(&self, key: &Key, payload: PutPayload, options: PutOptions) -> Result<PutResult> {
        let spend = |left: usize| if left == usize::MAX { Some(left) } else { left.checked_sub(1) };
        if self.puts_left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, spend).is_err() {
            return Err(lost());
        }
        if self.is_simple.load(Ordering::SeqCst) && options.mode != PutMode::Overwrite {
            return Err(Error::NotImplemented { operation: "conditions".to_owned(), implementer: "watched".to_owned() });
        }
        self.put.lock().unwrap().push(key.to_string());
        self.inner.put_opts(key, payload, options).await
    }

    async fn put_multipart_opts(&self, key: &Key, options: PutMultipartOptions) -> Result<Box<dyn MultipartUpload>> {
        self.put.lock().unwrap().push(format!("{key} in parts"));
        self.inner.put_multipart_opts(key, options).await
    }

    async fn get_opts(&self, key: &Key, options: GetOptions) -> Result<GetResult> {
        if self.is_lost.load(Ordering::SeqCst) {
            return Err(lost());
        }
        let verb = if options.head { "HEAD" } else { "GET" };
        let range = match &options.range {
            Some(GetRange::Bounded(Range { start, end })) => format!(" {start}..{end}"),
            Some(other) => format!(" {other:?}"),
            None => String::new(),
        };
        self.asked.lock().unwrap().push(format!("{verb} {key}{range}"));
        self.inner.get_opts(key, options).await
    }

    fn delete_stream(&self, keys: BoxStream<'static, Result<Key>>) -> BoxStream<'static, Result<Key>> {
        self.inner.delete_stream(keys)
    }

    /// In no order that could be relied on.
    fn list(&self, prefix: Option<&Key>) -> BoxStream<'static, Result<ObjectMeta>> {
        let listed = self.inner.list(prefix);
        futures_util::stream::once(async move {
            let mut all: Vec<Result<ObjectMeta>> = listed.collect().await;
            all.reverse();
            futures_util::stream::iter(all)
        })
        .flatten()
        .boxed()
    }

    async fn list_with_delimiter(&self, prefix: Option<&Key>) -> Result<ListResult> {
        self.inner.list_with_delimiter(prefix).await
    }

    async fn copy_opts(&self, from: &Key, to: &Key, options: CopyOptions) -> Result<()> {
        self.inner.copy_opts(from, to, options).await
    }
}
