//! Counts of work, for the tests: how many passages were visited to answer an action. A release counts nothing.

#[cfg(debug_assertions)]
thread_local! {
    static VISITED: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Counts the passages of a scan.
#[inline(always)]
pub(crate) fn visit(n: usize) {
    #[cfg(debug_assertions)]
    VISITED.set(VISITED.get() + n);
    #[cfg(not(debug_assertions))]
    let _ = n;
}

/// How many passages this thread visited meanwhile.
#[cfg(debug_assertions)]
pub fn visited<T>(act: impl FnOnce() -> T) -> (usize, T) {
    let before = VISITED.get();
    let made = act();
    (VISITED.get() - before, made)
}
