//! Both languages have the same words, with the same values.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use crate::tidy::root;

type Messages = BTreeMap<String, BTreeSet<String>>;

/// Each message and attribute of a language, with the values it names.
fn messages(language: &str) -> BTreeMap<String, Messages> {
    let folder = root().join("assets/i18n").join(language);
    let mut areas = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        let mut found = Messages::new();
        let mut message = String::new();
        let mut name = String::new();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" =").or_else(|| line.split_once('=')) {
                let bare = key.trim();
                let word = |text: &str| text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
                if !line.starts_with(' ') && !bare.is_empty() && word(bare) {
                    message = bare.to_owned();
                    name.clone_from(&message);
                } else if let Some(attribute) = bare.strip_prefix('.').filter(|it| word(it)) {
                    name = format!("{message}.{attribute}");
                }
            }
            let values = found.entry(name.clone()).or_default();
            for part in line.split('$').skip(1) {
                let end = part.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
                values.insert(part[..end.unwrap_or(part.len())].to_owned());
            }
        }
        found.remove("");
        let area = path.file_stem().unwrap().to_string_lossy().into_owned();
        areas.insert(area, found);
    }
    areas
}

#[test]
fn both_languages_have_the_same_messages_and_values() {
    let (sv, en) = (messages("sv"), messages("en"));
    assert_eq!(sv.keys().collect::<Vec<_>>(), en.keys().collect::<Vec<_>>());
    assert!(sv.values().map(BTreeMap::len).sum::<usize>() > 300);
    for (area, swedish) in &sv {
        let english = &en[area];
        let keys = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(swedish), keys(english), "{area}.ftl");
        for (key, values) in swedish {
            assert_eq!(values, &english[key], "{area}.ftl: {key}");
        }
    }
}

#[test]
fn no_message_stands_in_two_areas() {
    let mut seen = BTreeMap::new();
    for (area, found) in messages("sv") {
        for key in found.into_keys() {
            if let Some(other) = seen.insert(key.clone(), area.clone()) {
                panic!("`{key}` stands in {other}.ftl and {area}.ftl");
            }
        }
    }
}

#[test]
fn outcomes_are_never_called_decisions() {
    for (area, text) in texts("sv") {
        for line in text.lines().filter(|line| !line.trim_start().starts_with('#')) {
            let plain = line.to_lowercase();
            let wrong = ["beslutades", "fattade beslut", "minnesanteckning", "landsting"];
            assert!(!wrong.iter().any(|word| plain.contains(word)), "{area}: {line}");
        }
    }
}

fn texts(language: &str) -> Vec<(String, String)> {
    let folder = root().join("assets/i18n").join(language);
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    files.map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}
