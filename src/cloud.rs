//! Object stores: which paths are addresses of one (`s3://bucket/key`), and what lies there.
//!
//! Takes an address, gives a [`Place`]: a store, a key and what it takes to wait for them. Credentials and endpoints come from the
//! environment, never from an address or a pipeline file. Without the feature `cloud` there is nothing but the error that says so.

#[cfg(feature = "cloud")]
mod fault;
#[cfg(feature = "cloud")]
mod place;
#[cfg(all(test, feature = "cloud"))]
#[allow(clippy::unwrap_used, reason = "tests use it: one that cannot go on shall stop")]
pub mod watched;

use std::path::Path;

use crate::error::Error;

#[cfg(feature = "cloud")]
pub use fault::{Fault, Kind};
#[cfg(feature = "cloud")]
pub use place::{Place, runtime};

/// True for an address, `scheme://...`; all else are paths of this machine.
#[must_use]
pub fn is_address(path: &Path) -> bool {
    let text = path.to_string_lossy();
    text.split_once("://").is_some_and(|(scheme, _)| {
        scheme.starts_with(|it: char| it.is_ascii_alphabetic())
            && scheme.bytes().all(|it| it.is_ascii_alphanumeric() || b"+-.".contains(&it))
    })
}

/// What a program without object stores says of an address.
#[must_use]
pub fn not_built_in(path: &Path) -> Error {
    Error::new("this program was built without object stores")
        .path(path)
        .hint("build it with `--features cloud`, or give a path of this machine")
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::is_address;

    #[track_caller]
    fn check(path: &str, expect: bool) {
        assert_eq!(is_address(Path::new(path)), expect, "{path}");
    }

    #[test]
    fn addresses_and_paths() {
        check("s3://bucket", true);
        check("abfss://box@account.dfs.core.windows.net/x", true);
        check("ftp://host/x", true);
        check("lake", false);
        check("s3:/bucket", false);
        check("./s3://bucket", false);
        check("../x/a://b", false);
        check("://x", false);
    }
}
