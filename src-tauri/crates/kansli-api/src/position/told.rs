//! What minutes and the log say of a position beside its clauses, in words.

use super::{KnowledgeAreaName, StanceName};
use crate::minutes::content::{PartyStance, Position};
use crate::words::Words;

/// How the parties take it, one stance a line: "Står bakom: SKR, TLV". Those who dissent are told
/// with the dissent.
pub(crate) fn stances(words: &Words, position: &Position) -> Vec<String> {
    let told = [
        (StanceName::Endorses, "dispatch-stance-endorses"),
        (StanceName::Awaits, "dispatch-stance-awaits"),
        (StanceName::NotTakingPart, "dispatch-stance-not-taking-part"),
    ];
    let line = |(stance, key)| {
        let parties = parties(&position.stances, stance)?;
        Some(words.text(key, &[("parties", &parties)]))
    };
    told.into_iter().filter_map(line).collect()
}

/// The differing view, of the parties that hold it; `None` if there is none. Without parties the
/// words say themselves whose it is.
pub(crate) fn dissent(words: &Words, position: &Position) -> Option<String> {
    let said = position.dissent.trim();
    match parties(&position.stances, StanceName::Dissents) {
        None => (!said.is_empty()).then(|| said.to_owned()),
        Some(parties) if said.is_empty() => Some(parties),
        Some(parties) => {
            Some(words.text("dispatch-dissent-of", &[("parties", &parties), ("text", said)]))
        }
    }
}

/// The areas of knowledge governance, as names.
pub(crate) fn knowledge_areas(words: &Words, position: &Position) -> Vec<String> {
    let name = |area: &KnowledgeAreaName| match area {
        KnowledgeAreaName::Support => words.text("dispatch-knowledge-support", &[]),
        KnowledgeAreaName::FollowUp => words.text("dispatch-knowledge-follow-up", &[]),
        KnowledgeAreaName::Development => words.text("dispatch-knowledge-development", &[]),
    };
    position.knowledge_areas.iter().map(name).collect()
}

fn parties(stances: &[PartyStance], wanted: StanceName) -> Option<String> {
    let named = stances.iter().filter(|it| it.stance == wanted);
    let names: Vec<&str> = named.map(|it| it.party.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}
