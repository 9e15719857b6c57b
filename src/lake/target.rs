//! Where a lake goes: a path of this machine, or an address in an object store.

use std::path::{Path, PathBuf};

use super::manifest::Listing;
use super::publish::{Generations, Publication};
#[cfg(feature = "cloud")]
use super::upload::Upload;
use crate::cloud::is_address;
use crate::error::Result;

/// Where the lake of this run goes.
pub enum Target {
    /// Generations behind a link.
    Folder(Generations),
    /// Generations behind a pointer.
    #[cfg(feature = "cloud")]
    Store(Upload),
}

impl Target {
    /// Looks at the place; what is there stays until [`Target::publish`].
    ///
    /// # Errors
    /// - something that is not a lake of ours stands there, or another run is writing it
    /// - the place cannot be reached or written, or is in an object store and the program knows none
    pub fn open(lake: &Path) -> Result<Self> {
        if !is_address(lake) {
            return Generations::lock(lake).map(Self::Folder);
        }
        #[cfg(feature = "cloud")]
        return Upload::begin(lake).map(Self::Store);
        #[cfg(not(feature = "cloud"))]
        Err(crate::cloud::not_built_in(lake))
    }

    /// The lake's path or address.
    #[must_use]
    pub fn lake(&self) -> PathBuf {
        match self {
            Self::Folder(it) => it.lake().to_owned(),
            #[cfg(feature = "cloud")]
            Self::Store(it) => it.lake(),
        }
    }

    /// The directory to write the next generation in.
    #[must_use]
    pub fn building(&self) -> PathBuf {
        match self {
            Self::Folder(it) => it.building(),
            #[cfg(feature = "cloud")]
            Self::Store(it) => it.building(),
        }
    }

    /// Where the run may keep rows for which there is no room in memory; gone when it ends.
    #[must_use]
    pub fn waiting(&self) -> PathBuf {
        match self {
            Self::Folder(it) => it.waiting(),
            #[cfg(feature = "cloud")]
            Self::Store(it) => it.waiting(),
        }
    }

    /// What the generations lie below where readers must name one; `None` where the lake's path leads to it.
    #[must_use]
    pub fn generations(&self) -> Option<PathBuf> {
        match self {
            Self::Folder(_) => None,
            #[cfg(feature = "cloud")]
            Self::Store(it) => Some(it.generations_at()),
        }
    }

    /// Makes what was built the lake; `listing` lists it and is in it.
    ///
    /// # Errors
    /// - the place cannot be written; the old lake is still there then
    pub fn publish(&self, listing: &Listing) -> Result<Publication> {
        match self {
            Self::Folder(it) => it.publish(listing),
            #[cfg(feature = "cloud")]
            Self::Store(it) => it.publish(listing),
        }
    }
}
