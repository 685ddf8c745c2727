//! The store from outside, on real files.
#![allow(clippy::unwrap_used, reason = "a step that fails fails the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use chrono::{DateTime, Duration, FixedOffset};
use kansli_store::{Access, Error, Key, Op, Place, Result, Store, Title, Touched, Writer, rows};
use tempfile::TempDir;
use uuid::Uuid;

const ITEM: Uuid = Uuid::from_u128(7);
const TEXT: Uuid = Uuid::from_u128(8);

struct Desk {
    _folder: TempDir,
    path: PathBuf,
    key: Key,
}

fn place(machine: &str) -> Place {
    let mut fresh_key = [3; 32];
    fresh_key[..machine.len().min(32)]
        .copy_from_slice(&machine.as_bytes()[..machine.len().min(32)]);
    Place { machine: machine.into(), fresh_key }
}

fn desk() -> (Desk, Store) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Partnerskapet åäö.kansli");
    let key = Key::derive("korrekt häst batteri", [9; 16]);
    let store = Store::create(&path, &key, &place("laptop")).unwrap();
    (Desk { _folder: folder, path, key }, store)
}

impl Desk {
    /// The file as somebody with the key reaches it past the program.
    fn raw(&self) -> rusqlite::Connection {
        let connection = rusqlite::Connection::open(&self.path).unwrap();
        let key = format!("PRAGMA key = \"x'{}'\"", self.key.to_text().as_str());
        connection.execute_batch(&key).unwrap();
        connection
    }

    fn open(&self) -> Result<Store> {
        Store::open(&self.path, &self.key, Access::Write, &place("laptop"))
    }
}

fn at(seconds: i64) -> DateTime<FixedOffset> {
    DateTime::parse_from_rfc3339("2027-03-19T13:00:00+01:00").unwrap() + Duration::seconds(seconds)
}

fn op(title: &str, seconds: i64) -> Op {
    Op {
        kind: "minutes_write",
        who: "Per Fejkström".into(),
        at: at(seconds),
        title: Title::new(title),
        undoable: true,
        meeting: None,
        joins: None,
    }
}

fn change(
    store: &mut Store,
    title: &str,
    seconds: i64,
    work: impl Fn(&Writer<'_>) -> Result<()>,
) -> Touched {
    store.write(op(title, seconds), |db| work(db)).unwrap().1
}

fn item(title: &str) -> rows::AgendaItem {
    rows::AgendaItem {
        id: ITEM,
        rank: 1,
        title: title.into(),
        purpose: "discussion".into(),
        presenter_text: "Alla".into(),
        minutes: 10,
        focus_areas: vec![2, 9],
        ..rows::AgendaItem::default()
    }
}

fn paragraph(text: &str) -> rows::MinutesText {
    rows::MinutesText { id: TEXT, minutes: None, item: None, text: text.into(), done_at: None }
}

fn title(store: &Store) -> Option<String> {
    store.reader().get::<rows::AgendaItem>(ITEM).unwrap().map(|item| item.title)
}

fn text(store: &Store) -> String {
    store.reader().get::<rows::MinutesText>(TEXT).unwrap().unwrap().text
}

#[test]
fn what_is_put_is_read_back_after_closing() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Övriga frågor")));
    drop(store);
    let store = desk.open().unwrap();
    assert_eq!(store.reader().get::<rows::AgendaItem>(ITEM).unwrap(), Some(item("Övriga frågor")));
    assert!(store.reader().verify().unwrap().ok());
}

#[test]
fn a_failed_change_leaves_nothing() {
    let (_desk, mut store) = desk();
    let failed: Result<((), _)> = store.write(op("made", 0), |db| {
        db.put(&item("Halv"))?;
        Err(Error::ChangedSince)
    });
    assert!(failed.is_err());
    assert_eq!(title(&store), None);
    assert!(store.reader().journal(None, 9, None).unwrap().is_empty());
}

#[test]
fn a_change_that_changes_nothing_is_not_journalled() {
    let (_desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Punkt")));
    let touched = change(&mut store, "again", 1, |db| db.put(&item("Punkt")));
    assert!(touched.is_empty());
    assert_eq!(store.reader().journal(None, 9, None).unwrap().len(), 1);
}

#[test]
fn undo_and_redo_walk_back_and_forth_over_ones_own_steps() {
    let (_desk, mut store) = desk();
    change(&mut store, "one", 0, |db| db.put(&item("Ett")));
    change(&mut store, "two", 10, |db| db.put(&item("Två")));
    store.undo(op("undo", 20)).unwrap();
    assert_eq!(title(&store).as_deref(), Some("Ett"));
    store.undo(op("undo", 21)).unwrap();
    assert_eq!(title(&store), None, "undoing the making takes the row away");
    assert!(matches!(store.undo(op("undo", 22)), Err(Error::NothingToUndo)));
    store.redo(op("redo", 23)).unwrap();
    store.redo(op("redo", 24)).unwrap();
    assert_eq!(title(&store).as_deref(), Some("Två"));
    assert!(matches!(store.redo(op("redo", 25)), Err(Error::NothingToUndo)));
    assert!(store.reader().verify().unwrap().ok());
}

#[test]
fn a_new_step_closes_the_way_forward() {
    let (_desk, mut store) = desk();
    change(&mut store, "one", 0, |db| db.put(&item("Ett")));
    change(&mut store, "two", 10, |db| db.put(&item("Två")));
    store.undo(op("undo", 20)).unwrap();
    change(&mut store, "three", 30, |db| db.put(&item("Tre")));
    assert!(matches!(store.redo(op("redo", 40)), Err(Error::NothingToUndo)));
}

#[test]
fn undo_does_not_reach_past_a_lasting_step() {
    let (_desk, mut store) = desk();
    change(&mut store, "one", 0, |db| db.put(&item("Ett")));
    let lasting = Op { undoable: false, ..op("approved", 10) };
    store
        .write(lasting, |db| db.put(&item("Justerat")))
        .map(drop)
        .unwrap_or_else(|why: Error| panic!("{why}"));
    assert!(matches!(store.undo(op("undo", 20)), Err(Error::NothingToUndo)));
}

#[test]
fn typing_within_five_seconds_is_one_step_to_undo() {
    let (_desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&paragraph("")));
    for (seconds, words) in [(10, "Astrid"), (12, "Astrid öppnar"), (15, "Astrid öppnar mötet.")]
    {
        let typing = Op { joins: Some("text".into()), ..op("typing", seconds) };
        store
            .write(typing, |db| db.put(&paragraph(words)))
            .map(drop)
            .unwrap_or_else(|why: Error| panic!("{why}"));
    }
    store.undo(op("undo", 60)).unwrap();
    assert_eq!(text(&store), "");
    store.redo(op("redo", 61)).unwrap();
    assert_eq!(text(&store), "Astrid öppnar mötet.");
}

#[test]
fn a_number_once_given_is_not_given_again_after_undo() {
    let (_desk, mut store) = desk();
    let series = |last| rows::NumberSeries { id: ITEM, series: "GS".into(), year: 2027, last };
    change(&mut store, "first", 0, |db| db.put(&series(1)));
    change(&mut store, "second", 10, |db| db.put(&series(2)));
    store.undo(op("undo", 20)).unwrap();
    let last = store.reader().get::<rows::NumberSeries>(ITEM).unwrap().unwrap().last;
    assert_eq!(last, 2);
}

#[test]
fn every_version_of_a_text_can_be_found_again() {
    let (_desk, mut store) = desk();
    let mut versions = Vec::new();
    let mut words = String::new();
    for round in 0..40 {
        words.push_str("mening åäö ");
        if round % 7 == 0 {
            words = words.replace("mening", "sats");
        }
        let now = words.clone();
        change(&mut store, "typing", round * 10, |db| db.put(&paragraph(&now)));
        let version = store.reader().text_version::<rows::MinutesText>(TEXT, "text").unwrap();
        versions.push((version, words.clone()));
    }
    for (version, words) in versions {
        let found = store.reader().text_at::<rows::MinutesText>(TEXT, "text", &version).unwrap();
        assert_eq!(found.as_deref(), Some(words.as_str()), "{version}");
    }
}

#[test]
fn the_journal_tells_before_and_after() {
    let (_desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Före")));
    change(&mut store, "renamed", 1, |db| db.put(&item("Efter")));
    let steps = store.reader().journal(None, 1, Some(&ITEM.to_string())).unwrap();
    let change = serde_json::to_value(&steps[0].batch.ops[0].change).unwrap();
    assert_eq!(change, serde_json::json!({ "v": { "o": "Före", "n": "Efter" } }));
    assert_eq!(steps[0].batch.who, "Per Fejkström");
    assert_eq!(steps[0].batch.ops[0].parents.len(), 1);
}

#[test]
fn a_wrong_passphrase_is_told_as_that() {
    let (desk, store) = desk();
    drop(store);
    let wrong = Key::of_file("fel fras", &desk.path).unwrap();
    let opened = Store::open(&desk.path, &wrong, Access::Write, &place("laptop"));
    assert!(matches!(opened, Err(Error::WrongKey(_))), "{opened:?}");
    assert!(desk.open().is_ok(), "and a right one still opens");
}

#[test]
fn the_key_made_of_the_same_passphrase_opens() {
    let (desk, store) = desk();
    drop(store);
    let key = Key::of_file("korrekt häst batteri", &desk.path).unwrap();
    assert!(Store::open(&desk.path, &key, Access::Write, &place("laptop")).is_ok());
}

#[test]
fn no_word_stands_readable_in_the_file() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Hemligstämpelprov")));
    for file in fs::read_dir(desk.path.parent().unwrap()).unwrap() {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(17).any(|window| window == b"Hemligst\xc3\xa4mpelpr"));
        assert!(!bytes.starts_with(b"SQLite format 3"));
    }
}

#[test]
fn a_second_writer_is_told_who_is_in_the_way_and_may_read() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Delad")));
    assert!(matches!(desk.open(), Err(Error::Locked(_))));
    let reader = Store::open(&desk.path, &desk.key, Access::Read, &place("laptop")).unwrap();
    assert_eq!(title(&reader).as_deref(), Some("Delad"));
    assert!(!reader.writable());
}

#[test]
fn a_damaged_file_is_told_as_that() {
    for (name, damage) in [
        ("empty", (|_| Vec::new()) as fn(Vec<u8>) -> Vec<u8>),
        ("short", |bytes| bytes[..10].to_vec()),
        ("half", |bytes| bytes[..bytes.len() / 2].to_vec()),
        ("flipped", |mut bytes| {
            bytes[5000] ^= 1;
            bytes
        }),
    ] {
        let (desk, mut store) = desk();
        change(&mut store, "made", 0, |db| db.put(&item("Hel")));
        drop(store);
        let bytes = fs::read(&desk.path).unwrap();
        fs::write(&desk.path, damage(bytes)).unwrap();
        let found = desk.open().and_then(|store| store.reader().verify());
        let told = match &found {
            Err(Error::Damaged(_) | Error::WrongKey(_)) => true,
            Ok(verified) => !verified.ok(),
            Err(_) => false,
        };
        assert!(told, "{name}: {found:?}");
    }
}

#[test]
fn a_text_is_no_workspace_and_never_was() {
    let (desk, store) = desk();
    drop(store);
    let text = "En text som någon har döpt till .kansli av misstag, och som ingen ska återställa.";
    fs::write(&desk.path, text.repeat(100)).unwrap();
    assert!(matches!(desk.open(), Err(Error::NoWorkspace(_))));
    assert_eq!(fs::read_to_string(&desk.path).unwrap(), text.repeat(100));
}

#[test]
fn a_page_that_no_query_happens_to_read_is_missed_at_opening() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Hel")));
    drop(store);
    let whole = fs::read(&desk.path).unwrap();
    for page in 1..whole.len() / 4096 {
        let mut bytes = whole.clone();
        bytes[page * 4096 + 100] ^= 1;
        fs::write(&desk.path, bytes).unwrap();
        let opened = desk.open();
        assert!(matches!(opened, Err(Error::Damaged(_))), "page {}: {opened:?}", page + 1);
    }
}

#[test]
fn a_file_from_a_newer_program_is_refused_untouched() {
    let (desk, store) = desk();
    drop(store);
    let connection = rusqlite::Connection::open(&desk.path).unwrap();
    let key =
        format!("PRAGMA key = \"x'{}'\"; PRAGMA user_version = 99;", desk.key.to_text().as_str());
    connection.execute_batch(&key).unwrap();
    drop(connection);
    let before = fs::read(&desk.path).unwrap();
    assert!(matches!(desk.open(), Err(Error::TooNew { file: 99, .. })));
    assert_eq!(fs::read(&desk.path).unwrap(), before);
}

#[test]
fn an_edit_past_the_journal_is_found() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Enligt mötet")));
    drop(store);
    let connection = desk.raw();
    connection.execute("UPDATE agenda_item SET title = 'Ändrad'", []).unwrap();
    drop(connection);
    let verified = desk.open().unwrap().reader().verify().unwrap();
    let wrong: Vec<_> = verified.findings.iter().filter(|it| !it.ok).map(|it| it.what).collect();
    assert!(wrong.contains(&"cells"), "{wrong:?}");
}

#[test]
fn a_step_taken_out_of_the_journal_is_found() {
    let (desk, mut store) = desk();
    for round in 0..3 {
        change(&mut store, "made", round, |db| db.put(&item(&format!("Steg {round}"))));
    }
    drop(store);
    let connection = desk.raw();
    connection
        .execute_batch("DROP TRIGGER sync_batch_remains; DELETE FROM sync_batch WHERE seq = 2;")
        .unwrap();
    drop(connection);
    assert!(!desk.open().unwrap().reader().verify_chain().unwrap().ok);
}

#[test]
fn an_end_cut_off_the_journal_with_the_note_of_it_is_found() {
    let (desk, mut store) = desk();
    for round in 0..3 {
        change(&mut store, "made", round, |db| db.put(&item(&format!("Steg {round}"))));
    }
    drop(store);
    let connection = desk.raw();
    connection
        .execute_batch(
            "DROP TRIGGER sync_batch_remains;
             DELETE FROM sync_cell WHERE seq = (SELECT max(seq) FROM sync_batch);
             DELETE FROM sync_batch WHERE seq = (SELECT max(seq) FROM sync_batch);
             UPDATE sync_head SET (seq, hash) =
               (SELECT seq, hash FROM sync_batch ORDER BY seq DESC LIMIT 1);",
        )
        .unwrap();
    drop(connection);
    let found = desk.open().unwrap().reader().verify_chain().unwrap();
    assert!(!found.ok, "{found:?}");
}

#[test]
fn a_backup_opens_as_a_device_of_its_own() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Original")));
    let copy = desk.path.with_file_name("kopia.kansli");
    store.reader().backup(&copy, &desk.key).unwrap();
    let key = Key::of_file("korrekt häst batteri", &copy).unwrap();
    let other = Place { fresh_key: [5; 32], ..place("laptop") };
    let mut copied = Store::open(&copy, &key, Access::Write, &other).unwrap();
    change(&mut copied, "changed", 5, |db| db.put(&item("Kopia")));
    assert_eq!(copied.reader().heads().unwrap().len(), 2, "the copy signs with a key of its own");
    assert!(copied.reader().verify().unwrap().ok());
    assert_eq!(title(&store).as_deref(), Some("Original"));
}

#[test]
fn a_copy_made_outside_the_program_gets_a_device_of_its_own() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Original")));
    drop(store);
    let copy = desk.path.with_file_name("kopierad.kansli");
    fs::copy(&desk.path, &copy).unwrap();
    let other = Place { fresh_key: [6; 32], ..place("laptop") };
    let mut copied = Store::open(&copy, &desk.key, Access::Write, &other).unwrap();
    change(&mut copied, "changed", 5, |db| db.put(&item("Kopia")));
    assert_eq!(copied.reader().heads().unwrap().len(), 2);
}

#[test]
fn what_is_left_of_a_killed_backup_or_founding_has_no_name_and_is_cleared_away() {
    let (desk, store) = desk();
    let to = desk.path.with_file_name("kopia.kansli");
    let part = desk.path.with_file_name("kopia.kansli.part");
    fs::write(&part, [7; 9000]).unwrap();
    store.reader().backup(&to, &desk.key).unwrap();
    assert!(to.exists() && !part.exists());
    let new = desk.path.with_file_name("ny.kansli");
    fs::write(desk.path.with_file_name("ny.kansli.part"), [7; 9000]).unwrap();
    let begun = Store::begin(&new, &desk.key, &place("laptop")).unwrap();
    assert!(!new.exists(), "unfinished, it has no name");
    let mut named = begun.finish(&new, &desk.key, &place("laptop")).unwrap();
    change(&mut named, "made", 0, |db| db.put(&item("Färdig")));
    assert!(named.reader().verify().unwrap().ok());
    assert!(!desk.path.with_file_name("ny.kansli.part").exists());
}

#[test]
fn what_an_older_program_did_not_look_for_is_found_once_the_file_is_of_this_format() {
    let (desk, mut store) = desk();
    let title = "Jämlik tandvård".to_owned();
    let need = rows::Need { id: Uuid::from_u128(7), title, ..Default::default() };
    change(&mut store, "made", 0, |db| db.put(&need));
    drop(store);
    let connection = desk.raw();
    let version: i64 =
        connection.pragma_query_value(None, "user_version", |row| row.get(0)).unwrap();
    connection
        .execute_batch(
            "DELETE FROM search_word WHERE rowid IN (SELECT id FROM search_doc WHERE kind = 'need');
             DELETE FROM search_doc WHERE kind = 'need';
             ALTER TABLE reply DROP COLUMN proposal;",
        )
        .unwrap();
    connection.pragma_update(None, "user_version", version - 1).unwrap();
    drop(connection);
    let store = desk.open().unwrap();
    let hits = store.reader().search("tandvård", 9).unwrap();
    assert_eq!(hits.iter().map(|it| it.subject).collect::<Vec<_>>(), [need.id]);
    assert!(store.reader().verify().unwrap().ok());
}

#[test]
fn an_empty_database_is_never_made_a_workspace_by_opening_it() {
    for version in [0, -1, 1] {
        let (desk, store) = desk();
        drop(store);
        let connection = rusqlite::Connection::open(&desk.path).unwrap();
        let key = desk.key.to_text();
        let set = format!("PRAGMA key = \"x'{}'\"; PRAGMA user_version = {version};", key.as_str());
        connection.execute_batch(&set).unwrap();
        drop(connection);
        let opened = desk.open();
        assert!(matches!(opened, Err(Error::Damaged(_))), "{version}: {opened:?}");
    }
}

#[test]
fn restoring_never_overwrites() {
    let (desk, store) = desk();
    let copy = desk.path.with_file_name("kopia.kansli");
    store.reader().backup(&copy, &desk.key).unwrap();
    let there = Store::restore(&copy, &desk.path, &desk.key, &place("laptop"));
    assert!(matches!(there, Err(Error::Exists(_))));
    let fresh = desk.path.with_file_name("ny.kansli");
    Store::restore(&copy, &fresh, &desk.key, &place("laptop")).unwrap();
    assert!(fresh.exists());
}

#[test]
fn a_file_that_is_moved_while_open_takes_no_more_writing() {
    let (desk, mut store) = desk();
    fs::rename(&desk.path, desk.path.with_file_name("flyttad.kansli")).unwrap();
    let written: Result<((), _)> = store.write(op("made", 0), |db| db.put(&item("Borta")));
    assert!(matches!(written, Err(Error::Moved(_))), "{written:?}");
}

#[test]
fn a_failed_founding_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("saknas").join("ny.kansli");
    let made = Store::create(&path, &Key::derive("korrekt häst", [1; 16]), &place("laptop"));
    assert!(made.is_err());
    let path = folder.path().join("avbruten.kansli");
    Store::create(&path, &Key::derive("korrekt häst", [1; 16]), &place("laptop"))
        .unwrap()
        .abandon();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn compounds_forms_and_unfinished_words_are_found() {
    let (_desk, mut store) = desk();
    change(&mut store, "made", 0, |db| {
        let mut item = item("Nationella kunskapsstöd");
        item.background = "Beslutet gäller patienternas möten i Östergötland.".into();
        db.put(&item)
    });
    for words in ["stöd", "kunskapsst", "patient", "mötena", "NATIONELLA östergötland", "möt"]
    {
        assert_eq!(store.reader().search(words, 9).unwrap().len(), 1, "{words}");
    }
    for words in ["ostergotland", "saknas", "", "  ", "\"", "NEAR(", "stöd -kunskap*"] {
        let found = store.reader().search(words, 9).unwrap();
        assert!(found.is_empty() || words.starts_with("stöd"), "{words}: {found:?}");
    }
    let hit = &store.reader().search("patient", 9).unwrap()[0];
    assert!(hit.snippet.contains("‹patienternas›"), "{}", hit.snippet);
}

#[test]
fn a_single_letter_or_digit_is_a_word_of_its_own_until_more_is_written() {
    let (_desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Rapport enligt § 7 och 78 a")));
    for (words, hits) in [("7", 1), ("§ 7", 1), ("a", 1), ("r", 0), ("8", 0), ("rapport e", 1)] {
        assert_eq!(store.reader().search(words, 9).unwrap().len(), hits, "{words}");
    }
}

#[test]
fn what_belongs_to_several_things_is_what_belongs_to_each() {
    let (_desk, mut store) = desk();
    let items = [1, 2, 3].map(Uuid::from_u128);
    change(&mut store, "made", 0, |db| {
        for id in items {
            db.put(&rows::AgendaItem { id, ..item("Punkt") })?;
        }
        for (id, place) in [(20, 0), (21, 1), (22, 0), (23, 2), (24, 1)] {
            let (id, item) = (Uuid::from_u128(id), Some(items[place]));
            db.put(&rows::Recusal { id, item, person: None })?;
        }
        db.delete::<rows::Recusal>(Uuid::from_u128(22))
    });
    let reader = store.reader();
    for (ids, count) in [(&items[..], 4), (&items[1..2], 2), (&[][..], 0)] {
        let each = ids.iter().flat_map(|id| reader.by("item", &Some(*id)).unwrap());
        let mut each: Vec<rows::Recusal> = each.collect();
        each.sort_by_key(|row| row.id);
        assert_eq!(each.len(), count);
        assert_eq!(reader.by_any::<rows::Recusal>("item", ids.to_vec()).unwrap(), each);
    }
    let gone = reader.removed_by_any::<rows::Recusal>("item", items).unwrap();
    assert_eq!(gone.iter().map(|row| row.id).collect::<Vec<_>>(), [Uuid::from_u128(22)]);
}

#[test]
fn what_is_deleted_is_not_found_and_comes_back_with_undo() {
    let (_desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Övriga frågor")));
    change(&mut store, "gone", 9, |db| db.delete::<rows::AgendaItem>(ITEM));
    assert!(store.reader().search("övriga", 9).unwrap().is_empty());
    store.undo(op("undo", 20)).unwrap();
    assert_eq!(store.reader().search("övriga", 9).unwrap().len(), 1);
    assert!(store.reader().verify().unwrap().ok());
}

#[test]
fn columns_in_code_and_in_the_file_are_the_same() {
    let (desk, store) = desk();
    drop(store);
    let connection = desk.raw();
    for (table, columns, texts) in rows::TABLES {
        let sql = format!("SELECT name FROM pragma_table_info('{table}')");
        let mut query = connection.prepare(&sql).unwrap();
        let found: Vec<String> = query
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap();
        let mut wanted = vec!["id"];
        wanted.extend(*columns);
        wanted.push("deleted");
        // Later migrations add their columns at the end.
        let sorted =
            |names: &[&str]| names.iter().map(|&it| it.to_owned()).collect::<BTreeSet<_>>();
        assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), sorted(&wanted), "{table}");
        assert!(texts.iter().all(|text| columns.contains(text)), "{table}");
    }
}

#[test]
fn a_full_disk_is_told_and_earlier_work_stays() {
    let (_desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Tidigare")));
    store.limit_pages(40);
    let long = "ord ".repeat(200_000);
    let full: Result<((), _)> = store.write(op("long", 1), |db| db.put(&paragraph(&long)));
    assert!(matches!(full, Err(Error::Full)), "{full:?}");
    store.limit_pages(u32::MAX);
    assert_eq!(title(&store).as_deref(), Some("Tidigare"));
    change(&mut store, "after", 2, |db| db.put(&paragraph("Plats igen")));
    assert!(store.reader().verify().unwrap().ok());
}

#[test]
fn a_new_key_opens_the_file_and_the_old_one_no_longer() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Före")));
    let new = Key::derive("en helt annan fras", [4; 16]);
    store.rekey(&desk.key, &new, &place("laptop")).unwrap();
    change(&mut store, "changed", 9, |db| db.put(&item("Efter")));
    drop(store);
    assert!(matches!(desk.open(), Err(Error::WrongKey(_))));
    let key = Key::of_file("en helt annan fras", &desk.path).unwrap();
    let mut store = Store::open(&desk.path, &key, Access::Write, &place("laptop")).unwrap();
    assert_eq!(title(&store).as_deref(), Some("Efter"));
    assert!(store.reader().verify().unwrap().ok());
    assert_eq!(store.reader().heads().unwrap().len(), 1, "the same device goes on");
    store.undo(op("undo", 20)).unwrap();
    assert_eq!(title(&store).as_deref(), Some("Före"), "one's own steps are still one's own");
    drop(store);
    let names =
        fs::read_dir(desk.path.parent().unwrap()).unwrap().map(|it| it.unwrap().file_name());
    assert_eq!(names.count(), 1, "nothing is left beside the file");
}

#[test]
fn a_change_of_key_that_was_cut_short_leaves_the_old_one_and_its_half_is_cleared() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Kvar")));
    drop(store);
    let half = PathBuf::from(format!("{}.rekey", desk.path.display()));
    let whole = fs::read(&desk.path).unwrap();
    fs::write(&half, &whole[..whole.len() / 2]).unwrap();
    let mut store = desk.open().unwrap();
    assert_eq!(title(&store).as_deref(), Some("Kvar"));
    assert!(!half.exists());
    // What is in the way when it begins is no harm either.
    fs::write(&half, b"skr").unwrap();
    store.rekey(&desk.key, &Key::derive("ny", [2; 16]), &place("laptop")).unwrap();
    assert!(!half.exists());
}

#[test]
fn a_key_is_not_changed_while_somebody_reads() {
    let (desk, mut store) = desk();
    change(&mut store, "made", 0, |db| db.put(&item("Läst")));
    let reader = Store::open(&desk.path, &desk.key, Access::Read, &place("laptop")).unwrap();
    let new = Key::derive("en helt annan fras", [4; 16]);
    let refused = store.rekey(&desk.key, &new, &place("laptop"));
    assert!(matches!(refused, Err(Error::Locked(_))), "{refused:?}");
    change(&mut store, "changed", 9, |db| db.put(&item("Skrivet")));
    assert_eq!(title(&reader).as_deref(), Some("Skrivet"));
    drop((reader, store));
    assert_eq!(title(&desk.open().unwrap()).as_deref(), Some("Skrivet"));
}
