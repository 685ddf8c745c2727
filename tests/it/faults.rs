//! Wrong passphrase, damaged file, missing file, a second instance: a sentence each, in both
//! languages, and nothing lost. A full disk and a read-only folder have a real disk in `disk`.

use std::fs;
use std::path::PathBuf;

use kansli_api::shape::LanguageName;
use kansli_api::surroundings::Machine;
use kansli_api::{App, CommandError, ErrorCode, Options, dispatch};
use serde_json::{Value, json};
use tempfile::TempDir;

const PASSPHRASE: &str = "korrekt häst batteri";

fn app(folder: &TempDir, language: LanguageName) -> App {
    let machine = Machine::new().in_folder(folder.path().join("data"));
    App::new(Box::new(machine), Options { workspace: None, language: Some(language) })
}

fn founded() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Partnerskapet.kansli");
    let app = app(&folder, LanguageName::Sv);
    let found = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false, "demo": false });
    dispatch(&app, "workspace_create", found).unwrap();
    (folder, path)
}

fn open(path: &std::path::Path, passphrase: &str) -> Value {
    json!({ "path": path, "passphrase": passphrase, "remember": false })
}

/// Opens in both languages and gives the failure; every one is a sentence with a way out.
fn refused(folder: &TempDir, request: &Value) -> CommandError {
    let mut errors = [LanguageName::En, LanguageName::Sv].map(|language| {
        dispatch(&app(folder, language), "workspace_open", request.clone()).unwrap_err()
    });
    for error in &errors {
        assert!(error.message.ends_with('.') || error.message.contains(": "), "{error:?}");
        assert!(error.hint.as_ref().is_some_and(|hint| hint.ends_with('.')), "{error:?}");
        assert!(!error.message.starts_with("error-"), "{error:?}");
    }
    assert_ne!(errors[0].message, errors[1].message);
    errors.reverse();
    let [first, _] = errors;
    first
}

#[test]
fn a_wrong_passphrase() {
    let (folder, path) = founded();
    let error = refused(&folder, &open(&path, "fel fras här"));
    assert_eq!(error.code, ErrorCode::Damaged);
    assert!(error.message.contains("Lösenfrasen"), "{error:?}");
    dispatch(&app(&folder, LanguageName::Sv), "workspace_open", open(&path, PASSPHRASE)).unwrap();
}

/// The window opens the last workspace again by itself when it finds none open; another one may be in
/// the making just then.
#[test]
fn a_workspace_in_the_making_is_not_mixed_up_with_one_that_is_opened_meanwhile() {
    let (folder, first) = founded();
    let app = app(&folder, LanguageName::Sv);
    let second = folder.path().join("Det nya.kansli");
    let other = "en annan lösenfras";
    let found = json!({ "path": second, "passphrase": other, "remember": false, "demo": true });
    let mut opened = 0;
    std::thread::scope(|scope| {
        let making = scope.spawn(|| dispatch(&app, "workspace_create", found));
        while !making.is_finished() {
            dispatch(&app, "workspace_open", open(&first, PASSPHRASE)).unwrap();
            let status = dispatch(&app, "workspace_status", json!({})).unwrap().view;
            assert_eq!(status["state"], "open");
            assert_eq!(status["readOnly"], json!(null));
            opened += 1;
        }
        making.join().unwrap().unwrap();
    });
    assert!(opened > 0);
    dispatch(&app, "workspace_close", json!({})).unwrap();
    for (path, passphrase, demo) in [(&first, PASSPHRASE, false), (&second, other, true)] {
        let status = dispatch(&app, "workspace_open", open(path, passphrase)).unwrap().view;
        assert_eq!((&status["demo"], &status["readOnly"]), (&json!(demo), &json!(null)));
        let check = dispatch(&app, "workspace_check", json!({})).unwrap().view;
        assert_eq!(check["ok"], true, "{check}");
    }
}

/// What cannot be founded leaves the workspace open that was.
#[test]
fn a_founding_that_fails_leaves_the_open_one_open() {
    let (folder, path) = founded();
    let app = app(&folder, LanguageName::Sv);
    dispatch(&app, "workspace_open", open(&path, PASSPHRASE)).unwrap();
    let there = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false, "demo": false });
    dispatch(&app, "workspace_create", there).unwrap_err();
    let status = dispatch(&app, "workspace_status", json!({})).unwrap().view;
    assert_eq!((&status["state"], &status["path"]), (&json!("open"), &json!(path)));
}

#[test]
fn a_damaged_file() {
    let (folder, path) = founded();
    let bytes = fs::read(&path).unwrap();
    fs::write(&path, &bytes[..3000]).unwrap();
    assert_eq!(refused(&folder, &open(&path, PASSPHRASE)).code, ErrorCode::Damaged);
    fs::write(&path, []).unwrap();
    assert_eq!(refused(&folder, &open(&path, PASSPHRASE)).code, ErrorCode::Damaged);
}

#[test]
fn a_missing_file() {
    let (folder, path) = founded();
    let gone = path.with_file_name("borta.kansli");
    assert_eq!(refused(&folder, &open(&gone, PASSPHRASE)).code, ErrorCode::NotFound);
}

#[test]
fn a_second_instance_reads_and_says_why() {
    let (folder, path) = founded();
    let (first, second) = (app(&folder, LanguageName::Sv), app(&folder, LanguageName::Sv));
    dispatch(&first, "workspace_open", open(&path, PASSPHRASE)).unwrap();
    let status = dispatch(&second, "workspace_open", open(&path, PASSPHRASE)).unwrap().view;
    assert!(
        status["readOnly"].as_str().is_some_and(|why| why.contains("annat fönster")),
        "{status}"
    );
    let change = json!({ "body": "strategic", "date": "2027-03-19", "start": "13:00:00", "end": "15:00:00" });
    let error = dispatch(&second, "meeting_place", change.clone()).unwrap_err();
    assert_eq!(error.code, ErrorCode::Unreachable);
    dispatch(&first, "meeting_place", change).unwrap();
    let seen = dispatch(&second, "meeting_list", json!({})).unwrap().view;
    assert_eq!(
        seen["meetings"].as_array().map(Vec::len),
        Some(1),
        "the reader sees what is written"
    );
}

#[test]
fn an_unknown_command_and_a_malformed_request_change_nothing() {
    let (folder, path) = founded();
    let app = app(&folder, LanguageName::Sv);
    dispatch(&app, "workspace_open", open(&path, PASSPHRASE)).unwrap();
    for (command, request) in [
        ("meeting_fly", json!({})),
        ("meeting_place", json!({ "body": "strategic" })),
        ("meeting_place", json!({ "surprise": 1 })),
        ("meeting_list", json!([1, 2])),
        ("search", json!({ "text": 7 })),
    ] {
        let error = dispatch(&app, command, request).unwrap_err();
        assert_eq!(error.code, ErrorCode::Invalid, "{command}");
    }
    let journal = dispatch(&app, "audit_list", json!({})).unwrap().view;
    assert_eq!(journal["steps"].as_array().map(Vec::len), Some(1), "only the founding");
}
