use super::*;

const PDF: &[u8] = b"%PDF-1.7 a document";

#[test]
fn a_file_comes_whole_and_replaces_its_like() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Kallelse.pdf");
    write(&path, PDF).unwrap();
    write(&path, b"%PDF-1.7 another").unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"%PDF-1.7 another");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no part is left");
}

#[test]
fn nothing_but_a_document_is_replaced() {
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("arbetsfil.kansli");
    fs::write(&other, b"something else").unwrap();
    assert_eq!(write(&other, PDF).unwrap_err().code(), ErrorCode::Refused);
    assert_eq!(fs::read(&other).unwrap(), b"something else");
    assert_eq!(write(folder.path(), PDF).unwrap_err().code(), ErrorCode::Refused);
    let nowhere = folder.path().join("saknas").join("Kallelse.pdf");
    assert_eq!(write(&nowhere, PDF).unwrap_err().code(), ErrorCode::NotFound);
}
