//! An address of an object store, opened: the store, the key, and the threads that drive its requests.

use std::collections::BTreeMap;
use std::future::Future;
use std::path::Path;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use object_store::ObjectStore;
use object_store::aws::AmazonS3Builder;
use object_store::azure::MicrosoftAzureBuilder;
use object_store::client::SpawnedReqwestConnector;
use object_store::gcp::GoogleCloudStorageBuilder;
use object_store::path::Path as Key;
use tokio::runtime::{Builder, Runtime};

use super::Fault;
use crate::error::{Error, Result};

/// Threads that drive all requests of the process.
const THREADS: usize = 2;

/// Stores that were opened, by scheme and bucket: one pool of connections each.
static STORES: Mutex<BTreeMap<String, Arc<dyn ObjectStore>>> = Mutex::new(BTreeMap::new());

/// A key of a store. It need not be there.
#[derive(Debug, Clone)]
pub struct Place {
    store: Arc<dyn ObjectStore>,
    /// `s3://bucket`
    base: String,
    key: Key,
}

impl Place {
    /// Opens the store that an address names. Asks it nothing yet.
    ///
    /// # Errors
    /// - the address is none that is known, or holds what looks like credentials
    /// - the environment's settings of the store do not fit together
    pub fn open(address: &Path) -> Result<Self> {
        let wrong =
            |what: &str| Error::new(what.to_owned()).path(address).hint("s3://BUCKET/KEY, gs://BUCKET/KEY or az://CONTAINER/KEY");
        let text = address.to_str().ok_or_else(|| wrong("an address must be UTF-8"))?;
        let (scheme, rest) = text.split_once("://").ok_or_else(|| wrong("not an address"))?;
        let (bucket, key) = rest.split_once('/').unwrap_or((rest, ""));
        let is_azure = matches!(scheme, "az" | "azure" | "abfs" | "abfss");
        // Not quoted: it may be a secret.
        if bucket.contains(if is_azure { ':' } else { '@' }) || (is_azure && rest.contains('?')) {
            return Err(Error::new("credentials do not belong into an address").hint("put them into the environment"));
        }
        if bucket.is_empty() {
            return Err(wrong("the address names no bucket"));
        }
        let key = Key::parse(key).map_err(|cause| wrong("not a key of an object store").cause(cause))?;
        let base = format!("{scheme}://{bucket}");
        let mut stores = STORES.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(store) = stores.get(&base) {
            return Ok(Self { store: Arc::clone(store), base, key });
        }
        let connector = SpawnedReqwestConnector::new(runtime()?.handle().clone());
        let built: object_store::Result<Arc<dyn ObjectStore>> = match scheme {
            "s3" | "s3a" => {
                AmazonS3Builder::from_env().with_url(&base).with_http_connector(connector).build().map(|it| Arc::new(it) as _)
            }
            "gs" => GoogleCloudStorageBuilder::from_env()
                .with_url(&base)
                .with_http_connector(connector)
                .build()
                .map(|it| Arc::new(it) as _),
            _ if is_azure => {
                MicrosoftAzureBuilder::from_env().with_url(&base).with_http_connector(connector).build().map(|it| Arc::new(it) as _)
            }
            _ => return Err(wrong("no object store is known by this scheme")),
        };
        let store = built.map_err(|cause| Fault::from(cause).at("cannot open the object store", &base))?;
        stores.insert(base.clone(), Arc::clone(&store));
        Ok(Self { store, base, key })
    }

    /// A store of this name in memory, for tests.
    #[cfg(test)]
    pub fn in_memory(bucket: &str) -> Arc<super::watched::Watched> {
        let store = Arc::new(super::watched::Watched::default());
        let mut stores = STORES.lock().unwrap_or_else(PoisonError::into_inner);
        let known = stores.insert(format!("s3://{bucket}"), Arc::clone(&store) as _);
        assert!(known.is_none(), "two tests use the bucket {bucket}");
        store
    }

    /// The store.
    #[must_use]
    pub fn store(&self) -> &Arc<dyn ObjectStore> {
        &self.store
    }

    /// The key that the address names; empty for the bucket itself.
    #[must_use]
    pub fn key(&self) -> &Key {
        &self.key
    }

    /// The key `below` (with `/`) of this one.
    #[must_use]
    pub fn key_of(&self, below: &str) -> Key {
        below.split('/').filter(|it| !it.is_empty()).fold(self.key.clone(), Key::join)
    }

    /// What a key is called below this one; `None` where it does not lie below it.
    #[must_use]
    pub fn below<'k>(&self, key: &'k Key) -> Option<&'k str> {
        if self.key.as_ref().is_empty() {
            return Some(key.as_ref());
        }
        key.as_ref().strip_prefix(self.key.as_ref())?.strip_prefix('/')
    }

    /// The address of a key of this store.
    #[must_use]
    pub fn address_of(&self, key: &Key) -> String {
        if key.as_ref().is_empty() { self.base.clone() } else { format!("{}/{key}", self.base) }
    }

    /// The address of this place.
    #[must_use]
    pub fn address(&self) -> String {
        self.address_of(&self.key)
    }

    /// Waits. From any thread but those that drive requests.
    ///
    /// # Errors
    /// - those of the store
    pub fn wait<T>(&self, request: impl Future<Output = object_store::Result<T>>) -> std::result::Result<T, Fault> {
        // It is running: no store was opened without it, and one in memory needs none.
        match runtime() {
            Ok(runtime) => runtime.handle().block_on(request).map_err(Fault::from),
            Err(error) => Err(Fault::from(object_store::Error::Generic { store: "threads", source: Box::new(error) })),
        }
    }
}

/// What drives the requests of the process.
///
/// # Errors
/// - its threads cannot be started
pub fn runtime() -> Result<&'static Runtime> {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    if let Some(runtime) = RUNTIME.get() {
        return Ok(runtime);
    }
    let runtime = Builder::new_multi_thread()
        .worker_threads(THREADS)
        .thread_name("object-store")
        .enable_all()
        .build()
        .map_err(|cause| Error::new("cannot start the threads for object stores").cause(cause))?;
    // Another thread may have been first; then that one's serves.
    Ok(RUNTIME.get_or_init(|| runtime))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn refuses(address: &str, expect: &str) {
        let error = Place::open(Path::new(address)).unwrap_err();
        assert!(error.to_string().contains(expect), "{error}");
        assert!(error.hint_text().is_some(), "{error}");
    }

    #[test]
    fn what_is_no_address_is_told() {
        refuses("s3:///x", "names no bucket");
        refuses("ftp://host/x", "no object store is known by this scheme: ftp://host/x");
        refuses("s3://bucket/a//b", "not a key of an object store");
        refuses("s3://bucket/a/../b", "not a key of an object store");
    }

    #[test]
    fn secrets_are_not_quoted() {
        for address in ["s3://AKIA:hush@bucket/x", "gs://hush@bucket", "az://box/x?sig=hush", "az://me:hush@box/x"] {
            refuses(address, "credentials do not belong into an address");
            assert!(!Place::open(Path::new(address)).unwrap_err().to_string().contains("hush"));
        }
    }

    #[test]
    fn keys_and_addresses() {
        Place::in_memory("keys");
        let place = Place::open(Path::new("s3://keys/年 报/100%25/")).unwrap();
        assert_eq!(place.address(), "s3://keys/年 报/100%25");
        let key = place.key_of("reports/province=CN-SD/x.parquet");
        assert_eq!(place.address_of(&key), "s3://keys/年 报/100%25/reports/province=CN-SD/x.parquet");
        assert_eq!(place.below(&key), Some("reports/province=CN-SD/x.parquet"));
        assert_eq!(place.below(&Key::from("年 报/100%255")), None);
        let bucket = Place::open(Path::new("s3://keys")).unwrap();
        assert_eq!((bucket.address().as_str(), bucket.below(&Key::from("a"))), ("s3://keys", Some("a")));
    }
}
