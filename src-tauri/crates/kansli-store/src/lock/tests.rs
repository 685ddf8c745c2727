use std::sync::atomic::{AtomicU32, Ordering};

use super::Lock;

#[test]
fn never_two_hold_it_however_they_come_and_go() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("desk.kansli");
    let (inside, taken) = (AtomicU32::new(0), AtomicU32::new(0));
    std::thread::scope(|threads| {
        for _ in 0..4 {
            threads.spawn(|| {
                for _ in 0..3000 {
                    let Ok(lock) = Lock::take(&workspace) else { continue };
                    assert_eq!(inside.fetch_add(1, Ordering::SeqCst), 0, "two hold it");
                    taken.fetch_add(1, Ordering::SeqCst);
                    inside.fetch_sub(1, Ordering::SeqCst);
                    drop(lock);
                }
            });
        }
    });
    assert!(taken.into_inner() > 100);
}
