//! The window's types are those of the command table.

use crate::tidy::root;

#[test]
fn the_windows_types_are_current() {
    let path = root().join("ui/src/backend/generated/bindings.ts");
    let kept = std::fs::read_to_string(path).unwrap();
    assert!(kept == kansli_api::typescript(), "run `./dev bindings`");
}
