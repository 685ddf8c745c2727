//! An answer that a person wrote in a mail, where scripts were blocked. It is read leniently and nothing of it is
//! dropped: what is not seen to be about an item is a comment on the whole.

use std::sync::LazyLock;

use uuid::{Builder, Uuid};

use super::text::{letters, unquoted};
use super::{AnswerRefusal, Expectation, Freshness, KnownPackage, Reading, Trust, limits};
use crate::Lang;
use crate::answer::{Answer, Proposal, Remark, Verdict};
use crate::digest::Digest;
use crate::words::Words;

/// Reads the words of a mail as an unsigned answer, whatever block it may have.
///
/// # Errors
/// Empty, too much of it, no package named or chosen, or read before.
pub fn read_by_hand(text: &str, expected: &Expectation) -> Result<Reading, AnswerRefusal> {
    let text = unquoted(text);
    if text.is_empty() {
        return Err(AnswerRefusal::Empty);
    }
    if text.len() > limits::MOST_MAIL {
        return Err(AnswerRefusal::OverLimit("mail"));
    }
    let known = package(&text, expected)?;
    let id = derived(&format!("{}\n{text}", known.id));
    if known.answers.contains(&id) {
        return Err(AnswerRefusal::Repeated(id));
    }
    let mut hand = Hand { known, verdicts: Vec::new(), said: Vec::new() };
    hand.read(&text);
    let answer = Answer {
        id,
        package: known.id,
        content_hash: known.content_hash,
        reviewer: known.reviewer,
        answered_at: expected.received_at,
        verdict: hand.verdict(),
        signature: None,
        remarks: hand.remarks(id),
    };
    limits::check(&answer)?;
    Ok(Reading {
        answer,
        round: known.round,
        trust: Trust::Unsigned,
        freshness: Freshness::of(known),
        beside: String::new(),
    })
}

/// The package a mail names, or the one that was chosen.
fn package<'known>(
    text: &str,
    expected: &'known Expectation,
) -> Result<&'known KnownPackage, AnswerRefusal> {
    let names = |known: &&KnownPackage| text.contains(&known.id.to_string());
    let chosen = |known: &&KnownPackage| Some(known.id) == expected.chosen;
    let mut all = expected.packages.iter();
    let named = all.clone().find(names).or_else(|| all.find(chosen));
    named.ok_or(AnswerRefusal::WhichPackage)
}

/// What a piece of a mail is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Item(Uuid),
    Whole,
}

struct Hand<'mail> {
    known: &'mail KnownPackage,
    verdicts: Vec<(Verdict, &'mail str)>,
    said: Vec<(About, String)>,
}

impl<'mail> Hand<'mail> {
    fn read(&mut self, text: &'mail str) {
        let mut open = About::Whole;
        for line in text.lines() {
            let bare = line.trim();
            if bare.is_empty() {
                let waiting = self.said.last().is_some_and(|(_, said)| said.is_empty());
                open = if waiting { open } else { About::Whole };
                self.more(open, "");
            } else if let Some((item, said)) = self.item(bare) {
                open = About::Item(item);
                self.said.push((open, said.to_owned()));
            } else if let Some(verdict) = verdict(bare) {
                self.verdicts.push((verdict, bare));
            } else if !self.is_label(bare) {
                self.more(open, line.trim_end());
            }
        }
    }

    /// Adds a line to what is said last, or begins anew.
    fn more(&mut self, about: About, line: &str) {
        match self.said.last_mut() {
            Some((last, said)) if *last == about => {
                if !said.is_empty() {
                    said.push('\n');
                }
                said.push_str(line);
            }
            _ if line.is_empty() => {}
            _ => self.said.push((about, line.to_owned())),
        }
    }

    /// "Punkt 4: …", "§ 4 …", "4: …": the item, and what is said of it.
    fn item<'line>(&self, line: &'line str) -> Option<(Uuid, &'line str)> {
        let opened = SAID.item.iter().find_map(|word| strip(line, word));
        let rest = opened.unwrap_or(line);
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (number, behind) = rest.split_at(end);
        let marked = behind.strip_prefix([':', '.', ')', '–', '-', ',']);
        let colon = behind.starts_with(": ") || behind == ":";
        if opened.is_none() && !colon {
            return None;
        }
        let apart =
            marked.is_some() || behind.is_empty() || behind.starts_with(char::is_whitespace);
        let mut items = self.known.items.iter().filter(|_| apart);
        let (_, item) = items.find(|(printed, _)| printed.eq_ignore_ascii_case(number))?;
        Some((*item, marked.unwrap_or(behind).trim()))
    }

    /// A line that the page wrote for the mail: which package it is, or a place left empty.
    fn is_label(&self, line: &str) -> bool {
        let (round, id) = (self.known.round.to_string(), self.known.id.to_string());
        let names = |language| {
            let label = Words::of(language).fill("mail-package", &[("round", &round), ("id", &id)]);
            letters(&label) == letters(line)
        };
        SAID.label.iter().any(|word| line == word)
            || (line.contains(&id) && [Lang::Sv, Lang::En].into_iter().any(names))
    }

    /// The verdict, when the mail gives one and no other.
    fn verdict(&self) -> Option<Verdict> {
        let (first, _) = self.verdicts.first()?;
        self.verdicts.iter().all(|(verdict, _)| verdict == first).then_some(*first)
    }

    fn remarks(self, answer: Uuid) -> Vec<Remark> {
        let mut said = self.said.clone();
        if self.verdict().is_none() && !self.verdicts.is_empty() {
            let lines: Vec<&str> = self.verdicts.iter().map(|(_, line)| *line).collect();
            said.push((About::Whole, lines.join("\n")));
        }
        let mut remarks: Vec<Remark> = Vec::new();
        for (about, text) in said.into_iter().filter(|(_, text)| !text.trim().is_empty()) {
            let item = match about {
                About::Item(item) => Some(item),
                About::Whole => None,
            };
            let id = derived(&format!("{answer}\n{}", remarks.len()));
            let text = text.trim().to_owned();
            remarks.push(Remark { id, item, anchor: None, text, proposal: Proposal::Comment {} });
        }
        remarks
    }
}

/// A verdict that fills a whole line; "godkänner inte" is none.
fn verdict(line: &str) -> Option<Verdict> {
    let label = SAID.label.iter().find_map(|word| strip(line, word));
    let said = label.unwrap_or(line).trim().trim_end_matches(['.', '!', ',', ';', ':']);
    let said = said.replace('\u{a0}', " ").to_lowercase();
    SAID.verdicts.iter().find(|(words, _)| words.contains(&said)).map(|(_, kind)| *kind)
}

/// How people say it in a mail, in both languages.
struct Said {
    item: Vec<String>,
    label: Vec<String>,
    verdicts: [(Vec<String>, Verdict); 3],
}

static SAID: LazyLock<Said> = LazyLock::new(|| Said {
    item: words("mail-item-said"),
    label: words("mail-verdict"),
    verdicts: [
        (words("mail-said-approve"), Verdict::Approve),
        (words("mail-said-comments"), Verdict::ApproveWithComments),
        (words("mail-said-changes"), Verdict::NeedsChanges),
    ],
});

/// The words of a message in both languages; several stand apart by a bar.
fn words(key: &str) -> Vec<String> {
    let both = [Lang::Sv, Lang::En].map(|language| Words::of(language).say(key));
    both.iter().flat_map(|text| text.split('|')).map(|word| word.trim().to_owned()).collect()
}

/// What stands behind a word that begins the line, in small or capital letters.
fn strip<'line>(line: &'line str, word: &str) -> Option<&'line str> {
    let mut rest = line.chars();
    for wanted in word.chars() {
        rest.next().filter(|c| c.to_lowercase().eq(wanted.to_lowercase()))?;
    }
    Some(rest.as_str().trim_start())
}

/// An id that the same words always get.
fn derived(words: &str) -> Uuid {
    let mut bytes = [0; 16];
    bytes.copy_from_slice(&Digest::of(words.as_bytes()).0[..16]);
    Builder::from_custom_bytes(bytes).into_uuid()
}
