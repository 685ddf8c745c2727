//! A disk that fills up while someone types, and a folder that can only be read: real ones, in a
//! mount namespace of their own (`unshare`, from util-linux; no rights are needed for it).

use std::fs;
use std::process::Command;

use tempfile::TempDir;

use crate::crash::{PASSPHRASE, desk, text, typist};

/// `$1` the folder with the workspace, `$2` the typist, `$3` the passphrase, `$4` the paragraph.
const SCRIPT: &str = r#"
set -eu
disk=$1/disk
mkdir "$disk"
mount -t tmpfs -o size=3m none "$disk"
cp "$1/desk.kansli" "$disk/"
type_into() { if "$TYPIST" "$disk/desk.kansli" "$2" "$3" >"$1.out" 2>"$1.err"; then exit 9; fi; }
TYPIST=$2
type_into "$1/filling" "$3" "$4"
dd if=/dev/zero of="$disk/rest" bs=4k 2>/dev/null || true
type_into "$1/full" "$3" "$4"
rm "$disk/rest"
mount -o remount,ro "$disk"
type_into "$1/read-only" "$3" "$4"
cp "$disk"/desk.kansli* "$1/"
"#;

#[test]
fn a_full_disk_and_a_read_only_folder_are_told_and_take_no_word_with_them() {
    let folder = tempfile::tempdir().unwrap();
    let item = desk(&folder);
    let ran = Command::new("unshare")
        .args(["--user", "--map-root-user", "--mount", "sh", "-c", SCRIPT, "disk"])
        .args([folder.path().as_os_str(), typist().as_os_str(), PASSPHRASE.as_ref()])
        .arg(&item)
        .env("KANSLI_DATA", folder.path().join("data"))
        .output()
        .expect("unshare, of util-linux, makes the small disk");
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));

    let acknowledged = said(&folder, "filling.out").lines().count();
    assert!(acknowledged > 3, "{acknowledged} words fitted");
    for (phase, sentence) in [
        ("filling.err", "Disken är full."),
        ("full.err", "Disken är full."),
        ("read-only.err", "Filen eller mappen går bara att läsa."),
    ] {
        let told = said(&folder, phase);
        assert!(told.contains(sentence), "{phase}: {told}");
        assert!(said(&folder, &phase.replace("err", "out")).lines().count() <= acknowledged);
    }

    // Back on a disk with room: whole, with every word, and open for more.
    let words: Vec<String> =
        text(&folder, &item).split_whitespace().map(ToOwned::to_owned).collect();
    assert!(words.len() >= acknowledged, "{} of {acknowledged}", words.len());
    assert!(words.iter().enumerate().all(|(at, word)| *word == format!("ord{}", at + 1)));
}

fn said(folder: &TempDir, name: &str) -> String {
    fs::read_to_string(folder.path().join(name)).unwrap()
}
