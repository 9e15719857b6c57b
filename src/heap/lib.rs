//! What the program asks of the C library's allocator: that it gives back what is free.

/// Gives pages that hold nothing any more back to the system.
///
/// A run fills and lets go of hundreds of MiB of columns again and again, from several threads. glibc keeps what is let go of in the heap of
/// the thread that asked for it, between what stays, so that holes add up: a third more memory, and more the longer a run goes on. This
/// takes some milliseconds, so that it is for the moments when much was let go of. Other allocators are not asked for anything.
pub fn give_back() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    // SAFETY: takes a number, and locks each heap while it looks for free pages in it; what is in use is not touched.
    unsafe {
        libc::malloc_trim(0);
    }
}
