use super::*;

#[test]
fn a_missing_extension_is_added() {
    let chosen = PathBuf::from("/nowhere/Kallelse");
    assert_eq!(
        with_extension(chosen, Path::new("Förslag.pdf")),
        Path::new("/nowhere/Kallelse.pdf")
    );
}

#[test]
fn an_extension_that_was_typed_is_kept() {
    let chosen = PathBuf::from("/nowhere/Kallelse.txt");
    assert_eq!(with_extension(chosen.clone(), Path::new("Förslag.pdf")), chosen);
}

#[test]
fn an_added_extension_never_hits_another_file() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("Kallelse.pdf"), "another").unwrap();
    let chosen = folder.path().join("Kallelse");
    assert_eq!(with_extension(chosen.clone(), Path::new("Förslag.pdf")), chosen);
}
