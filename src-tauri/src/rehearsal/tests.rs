use super::*;

#[test]
fn each_dialog_takes_one_answer_and_then_people_are_asked() {
    let folder = tempfile::tempdir().unwrap();
    let list = folder.path().join("picks");
    std::fs::write(&list, "/srv/a.ics\n\n/srv/b.pdf\n").unwrap();
    assert_eq!(next_line(&list), Some(Some(PathBuf::from("/srv/a.ics"))));
    assert_eq!(next_line(&list), Some(None));
    assert_eq!(next_line(&list), Some(Some(PathBuf::from("/srv/b.pdf"))));
    assert_eq!(next_line(&list), None);
}
