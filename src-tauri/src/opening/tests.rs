use super::*;

fn named(arguments: &[&str]) -> Option<PathBuf> {
    named_file(arguments.iter().map(|argument| (*argument).to_owned()), Path::new("/hem/åsa"))
}

#[test]
fn a_relative_file_is_sought_where_it_was_typed() {
    assert_eq!(
        named(&["kansli-window", "år/2027.kansli"]).unwrap(),
        Path::new("/hem/åsa/år/2027.kansli")
    );
}

#[test]
fn an_absolute_file_is_taken_as_it_is() {
    assert_eq!(
        named(&["kansli-window", "/srv/2027.kansli"]).unwrap(),
        Path::new("/srv/2027.kansli")
    );
}

#[test]
fn options_and_nothing_are_no_files() {
    assert_eq!(named(&["kansli-window"]), None);
    assert_eq!(named(&["kansli-window", "--help", ""]), None);
}

#[test]
fn a_file_is_taken_once() {
    let pending = Pending::default();
    pending.put(PathBuf::from("/srv/2027.kansli"));
    assert_eq!(pending.take().as_deref(), Some(Path::new("/srv/2027.kansli")));
    assert_eq!(pending.take(), None);
}
