//! Walls that hold themselves up: who may depend on what, and how large a file may grow.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Who alone may depend directly on what.
const DOORS: &[(&str, &[&str])] = &[
    ("tauri", &["kansli-window"]),
    ("rusqlite", &["kansli-store"]),
    ("ts-rs", &["kansli-api"]),
    ("typst", &["kansli-documents"]),
    ("ical", &["kansli-calendar"]),
    ("lopdf", &["kansli-attachment", "kansli-pack"]),
    ("printpdf", &["kansli-pack"]),
    ("zip", &["kansli-attachment", "kansli-documents", "kansli-package"]),
    ("aes-gcm", &["kansli-review"]),
    ("age", &["kansli-package"]),
    ("tokio-postgres", &["kansli-hub"]),
    ("rustls", &["kansli-hub"]),
    ("kansli-store", &["kansli-api"]),
];

/// Crates without files, clock, network or chance, and what of ours they may stand on.
const PURE: &[(&str, &[&str])] = &[
    ("kansli-domain", &[]),
    ("kansli-record", &[]),
    ("kansli-attachment", &[]),
    ("kansli-calendar", &[]),
    ("kansli-documents", &[]),
    ("kansli-pack", &[]),
    ("kansli-package", &["kansli-record"]),
    ("kansli-planner", &["kansli-domain"]),
    ("kansli-review", &[]),
];

/// Calls that a pure crate has no use for.
const IMPURE: &[&str] =
    &["std::fs", "std::net", "std::env", "SystemTime", "Instant::now", "Utc::now"];

/// The folder of the whole project.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn manifests() -> BTreeMap<String, (PathBuf, String)> {
    let mut found = BTreeMap::new();
    let crates = fs::read_dir(root().join("src-tauri/crates")).unwrap();
    let folders = crates.map(|entry| entry.unwrap().path()).chain([root().join("src-tauri")]);
    for folder in folders {
        let manifest = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
        let name = manifest.lines().find_map(|line| line.strip_prefix("name = ")).unwrap();
        found.insert(name.trim_matches('"').to_owned(), (folder, manifest));
    }
    found
}

/// Direct dependencies of a manifest, those for tests left out.
fn dependencies(manifest: &str) -> BTreeSet<String> {
    let mut inside = false;
    let mut found = BTreeSet::new();
    for line in manifest.lines() {
        if let Some(section) = line.strip_prefix('[') {
            inside = section.trim_end_matches(']').ends_with("dependencies")
                && !section.contains("dev-dependencies")
                && !section.contains("build-dependencies");
        } else if inside && let Some((name, _)) = line.split_once(['=', '.']) {
            found.insert(name.trim().to_owned());
        }
    }
    found
}

#[test]
fn dependencies_point_inwards() {
    let crates = manifests();
    for (door, keepers) in DOORS {
        let users = crates.iter().filter(|(_, (_, text))| dependencies(text).contains(*door));
        let users: BTreeSet<&str> = users.map(|(name, _)| name.as_str()).collect();
        assert_eq!(users, keepers.iter().copied().collect(), "only these may use `{door}`");
    }
    for (pure, ground) in PURE {
        let needs = dependencies(&crates[*pure].1);
        let ours = needs.iter().filter(|need| need.starts_with("kansli-"));
        let gained: Vec<_> = ours.filter(|need| !ground.contains(&need.as_str())).collect();
        assert!(gained.is_empty(), "`{pure}` stands on {gained:?}");
    }
}

#[test]
fn pure_crates_touch_nothing_outside() {
    let crates = manifests();
    for (pure, _) in PURE {
        for (path, text) in sources(&crates[*pure].0.join("src")) {
            if path.file_stem().is_some_and(|stem| stem == "tests") {
                continue;
            }
            let body = text.split("#[cfg(test)]").next().unwrap_or_default();
            for word in IMPURE {
                assert!(!body.contains(word), "{} uses {word}", path.display());
            }
        }
    }
}

#[test]
fn every_glossary_line_is_whole() {
    let glossary = fs::read_to_string(root().join("src-tauri/GLOSSARY.md")).unwrap();
    let rows: Vec<&str> = glossary.lines().filter(|line| line.starts_with("| ")).collect();
    assert!(rows.len() > 90, "{} rows", rows.len());
    for row in rows {
        assert_eq!(row.matches(" | ").count(), 3, "{row}");
    }
}

fn sources(folder: &Path) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = fs::read_to_string(&path).unwrap();
            found.push((path, text));
        }
    }
    found
}
