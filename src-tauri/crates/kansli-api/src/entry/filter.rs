//! What a register is narrowed to: words to find, and fields with what they are to hold.
//!
//! `primärvård status:öppet "källa:NSG metoder"` finds the entries that hold the word somewhere and in which both
//! fields hold what is wanted. A field goes by the beginning of its name; what is wanted of one field twice are
//! choices; `:-` wants a field that holds nothing. `regel:` finds what a rule misses something in.

use std::collections::BTreeMap;

use crate::words::Words;

/// The key that finds entries by the rules that they break.
pub(super) const RULE: &str = "entry-filter-rule";
/// What is wanted of a field that is to hold nothing.
const NOTHING: &str = "-";

/// One field of an entry as it is looked at.
pub(super) struct Said<'a> {
    /// What the field is called, and its name for programs.
    pub(super) names: [String; 2],
    /// What it holds, in words; empty for nothing.
    pub(super) text: &'a str,
}

/// What a register is narrowed to.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Filter {
    words: Vec<String>,
    fields: BTreeMap<String, Vec<String>>,
    rules: Option<Vec<String>>,
}

impl Filter {
    /// Reads what was typed. A key that no field of `names` begins with is a word like others.
    pub(super) fn read(text: &str, names: &[[String; 2]], words: &Words) -> Self {
        let mut filter = Self { words: Vec::new(), fields: BTreeMap::new(), rules: None };
        for term in terms(&text.to_lowercase()) {
            let (key, wanted) = match term.split_once(':') {
                Some((key, wanted)) if !key.is_empty() => (bare(key), wanted.trim().to_owned()),
                _ => {
                    filter.words.push(term);
                    continue;
                }
            };
            if words.say(RULE) == key {
                filter.rules.get_or_insert_default().push(wanted);
            } else if is_a_field(names, &key) && !wanted.is_empty() {
                filter.fields.entry(key).or_default().push(wanted);
            } else {
                filter.words.push(term);
            }
        }
        filter
    }

    /// Whether an entry with these fields, that breaks these rules, is among what is wanted.
    pub(super) fn takes(&self, said: &[Said<'_>], rules: &[String]) -> bool {
        let all: Vec<String> = said.iter().map(|it| it.text.to_lowercase()).collect();
        let holds = |word: &String| all.iter().any(|text| text.contains(word));
        let field = |(key, wanted): (&String, &Vec<String>)| {
            let mut of = said.iter().zip(&all).filter(|(it, _)| begins(&it.names, key));
            of.any(|(_, text)| wanted.iter().any(|it| fits(text, it)))
        };
        let breaks = |wanted: &Vec<String>| {
            rules.iter().any(|rule| wanted.iter().any(|it| rule.to_lowercase().contains(it)))
        };
        self.words.iter().all(holds)
            && self.fields.iter().all(field)
            && self.rules.as_ref().is_none_or(breaks)
    }
}

fn fits(text: &str, wanted: &str) -> bool {
    if wanted == NOTHING { text.is_empty() } else { text.contains(wanted) }
}

fn is_a_field(names: &[[String; 2]], key: &str) -> bool {
    names.iter().any(|it| begins(it, key))
}

fn begins(names: &[String; 2], key: &str) -> bool {
    names.iter().any(|name| bare(name).starts_with(key))
}

/// A name as it is typed: without blanks and marks.
fn bare(name: &str) -> String {
    name.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// The terms of a text; blanks within quotes part nothing.
fn terms(text: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut quoted = false;
    for letter in text.chars() {
        match letter {
            '"' | '”' | '“' => quoted = !quoted,
            letter if letter.is_whitespace() && !quoted => found.push(String::new()),
            letter => found.last_mut().into_iter().for_each(|term| term.push(letter)),
        }
    }
    found.retain(|term| !term.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shape::LanguageName;

    fn names() -> Vec<[String; 2]> {
        [["Källa", "source"], ["Målgrupper", "target_groups"], ["Status", "status"]]
            .map(|it| it.map(str::to_owned))
            .to_vec()
    }

    fn finds(text: &str) -> bool {
        let filter = Filter::read(text, &names(), Words::of(LanguageName::Sv));
        let texts = ["Region", "", "Öppet"];
        let said = names().into_iter().zip(texts).map(|(names, text)| Said { names, text });
        filter.takes(&said.collect::<Vec<_>>(), &["NEE-001 Behov fångas".to_owned()])
    }

    #[test]
    fn words_are_found_anywhere_and_fields_by_the_beginning_of_their_name() {
        for text in ["", "region öppet", "status:öppet", "stat:ÖPP", "källa:region status:öppet"]
        {
            assert!(finds(text), "{text}");
        }
        for text in ["kommun", "status:region", "källa:öppet", "region status:hanteras"] {
            assert!(!finds(text), "{text}");
        }
        assert!(finds("status:hanteras status:öppet"), "two of one field are choices");
        assert!(finds("\"källa:region\"") && finds("target_groups:-") && !finds("källa:-"));
    }

    #[test]
    fn what_a_rule_misses_is_found_by_the_rule() {
        assert!(finds("regel:") && finds("regel:nee-001") && finds("regel:fångas"));
        assert!(!finds("regel:INI-001"));
    }

    #[test]
    fn a_key_that_is_no_field_is_a_word() {
        assert!(!finds("kl:13") && !finds("färg:röd") && !finds(":"));
    }
}
