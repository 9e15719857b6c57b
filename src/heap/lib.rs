//! What the program asks of the C library's allocator: that it gives back what is free. Other allocators than glibc's are not asked for
//! anything.

/// Gives pages that hold nothing any more back to the system: for the moments when much was let go of, since it takes some milliseconds.
///
/// A run fills and lets go of hundreds of MiB of columns again and again, from several threads. glibc keeps what is let go of in the heap of
/// the thread that asked for it, between what stays, so that holes add up: a third more memory, and more the longer a run goes on.
pub fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: takes a number, and locks each heap while it looks for free pages in it; what is in use is not touched.
    unsafe {
        libc::malloc_trim(0);
    }
}

/// From now on has large blocks outside of the heaps, each on its own, where they grow without a copy and are given back at once.
///
/// So does glibc at first; but every such block that is let go of teaches it to keep the next of its size in its heaps, up to 32 MiB. For runs
/// that turn out to be long: blocks that come and go thousands of times a second, as those of compressors, cost more so.
pub fn map_large_blocks() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    for (what, value) in [(libc::M_MMAP_THRESHOLD, MAPPED), (libc::M_TRIM_THRESHOLD, SPARE), (libc::M_MMAP_MAX, MOST_MAPPED)] {
        // SAFETY: changes the allocator's own settings, under its lock, and takes two numbers; what it does not know it leaves.
        unsafe {
            libc::mallopt(what, value);
        }
    }
}

/// Blocks of so many bytes are large: fewer than most columns of a chunk of rows have.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const MAPPED: i32 = 64 << 10;
/// Free bytes at the end of a heap that stay for what comes next.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const SPARE: i32 = 128 << 10;
/// Blocks outside of the heaps, at most: of 65,530 that a process may have.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
const MOST_MAPPED: i32 = 16 << 10;
