//! How reviews stand, in plain sentences.

use chrono::{DateTime, FixedOffset, SecondsFormat};
use kansli_domain::id::AgendaItemId;
use kansli_domain::review::{Copy, Found, RemarkState};
use kansli_review::Proposal;
use uuid::Uuid;

use super::known::{Given, Kept, Taken};
use super::{ReviewAnswerView, ReviewVerdict, WeightName};
use crate::desk::Desk;
use crate::error::CommandResult;
use crate::wire;
use crate::words::{Words, capitalised};

/// How the newest round stands; empty before the first.
pub(super) fn whole(given: &[Given], words: &Words) -> String {
    let Some(newest) = given.iter().map(|it| it.row.round).max() else { return String::new() };
    let of_round = given.iter().filter(|it| it.row.round == newest);
    let (asked, answered) = of_round.fold((0, 0), |(asked, answered), it| {
        (asked + 1, answered + usize::from(!it.answers.is_empty()))
    });
    let (round, asked) = (newest.to_string(), asked.to_string());
    words.fill(
        "review-whole",
        &[("round", round), ("asked", asked), ("answered", answered.to_string())],
    )
}

/// How a package stands.
pub(super) fn package(given: &Given, words: &Words) -> String {
    if !given.answers.is_empty() {
        return words
            .fill("review-package-answered", &[("count", given.answers.len().to_string())]);
    }
    let by = given.row.answer_by.map_or_else(|| "0".to_owned(), |by| words.day_short(by));
    words.fill("review-package-waits", &[("date", by)])
}

/// An answer that was taken.
pub(super) fn answer(desk: &Desk, taken: &Taken, words: &Words) -> CommandResult<ReviewAnswerView> {
    let row = &taken.row;
    let verdict = verdict(&row.verdict)?;
    let weight: WeightName = wire::read(&row.weight)?;
    // The name stands above it.
    let said = words.text(&verdict_key(verdict), &[("name", "")]);
    let mut text = vec![format!("{}.", capitalised(said.trim()))];
    text.extend(weighed(weight, desk, words));
    if !row.signature.is_empty() {
        text.push(words.fill("review-signature", &[("name", row.signature.clone())]));
    }
    Ok(ReviewAnswerView {
        id: row.id,
        received_at: row.received_at.to_rfc3339_opts(SecondsFormat::Secs, true),
        verdict,
        weight,
        signed: row.signed,
        signature: row.signature.clone(),
        beside: row.beside.clone(),
        text: text.join(" "),
    })
}

/// The verdict that is kept; none where nothing is said.
pub(super) fn verdict(word: &str) -> CommandResult<Option<ReviewVerdict>> {
    (!word.is_empty()).then(|| wire::read(word)).transpose()
}

/// Who says what to which package, when by their clock.
pub(super) fn told(
    (name, verdict): (&str, Option<ReviewVerdict>),
    round: u32,
    at: DateTime<FixedOffset>,
    words: &Words,
) -> String {
    let said = words.fill(&verdict_key(verdict), &[("name", name.to_owned())]);
    let moment = format!("{} {}", words.day_short(at.date_naive()), words.clock(at.time()));
    let values = [("said", said), ("round", round.to_string()), ("moment", moment)];
    words.fill("review-answer-told", &values)
}

fn verdict_key(verdict: Option<ReviewVerdict>) -> String {
    let word = verdict.map_or_else(|| "none".to_owned(), wire::word).to_lowercase();
    format!("review-verdict-{word}")
}

/// What a verdict amounts to; nothing to say where it is what it seems.
pub(super) fn weighed(weight: WeightName, desk: &Desk, words: &Words) -> Option<String> {
    let key = match weight {
        WeightName::AsksForChanges | WeightName::Silent => return None,
        WeightName::Approves => "review-weight-approves",
        WeightName::HeldBack => "review-weight-heldback",
        WeightName::Stale => "review-weight-stale",
        WeightName::Unproven => "review-weight-unproven",
        WeightName::OfAnother => "review-weight-ofanother",
    };
    let chair = desk.chair().and_then(|term| term.person).map(|id| desk.person(id).name);
    Some(words.fill(key, &[("chair", chair.unwrap_or_default())]))
}

/// What has become of what a remark is about; nothing where it is as it was.
pub(super) fn place(found: &Found, proposal: &Proposal, words: &Words) -> Option<String> {
    match found {
        Found::Exact(_) => None,
        Found::Moved { from, to } if *from == to.number => Some(words.say("review-place-within")),
        Found::Moved { from, to } => {
            let values = [("from", from.to_string()), ("to", to.number.to_string())];
            Some(words.fill("review-place-moved", &values))
        }
        Found::Changed { now, .. } if matches!(proposal, Proposal::Time { .. }) => {
            Some(words.fill("review-place-other-time", &[("now", now.clone())]))
        }
        Found::Changed { now, .. } if now.is_empty() => Some(words.say("review-place-taken-out")),
        Found::Changed { similarity, .. } => {
            Some(words.fill("review-place-changed", &[("similarity", similarity.to_string())]))
        }
        Found::Gone { number, title } => {
            let values = [("number", number.to_string()), ("title", title.clone())];
            Some(words.fill("review-place-gone", &values))
        }
    }
}

/// What is proposed; nothing for a comment. Words are told word by word beside.
pub(super) fn proposed(
    proposal: &Proposal,
    stands: Option<&str>,
    now: &Copy,
    words: &Words,
) -> Option<String> {
    Some(match proposal {
        Proposal::Comment {} => return None,
        Proposal::Wording { words: new } | Proposal::Correction { words: new } => {
            if new.trim().is_empty() { words.say("review-proposed-strike") } else { new.clone() }
        }
        Proposal::Time { minutes } => {
            let from = stands.unwrap_or("0").to_owned();
            words.fill("review-proposed-time", &[("from", from), ("to", minutes.to_string())])
        }
        Proposal::Order { after } => after_item(*after, now, words),
        Proposal::NewItem { title, minutes, after, .. } => {
            let minutes = minutes.unwrap_or(0).to_string();
            let place = after_item(*after, now, words);
            let values = [("title", title.clone()), ("minutes", minutes), ("place", place)];
            words.fill("review-proposed-item", &values)
        }
    })
}

fn after_item(after: Option<Uuid>, now: &Copy, words: &Words) -> String {
    let Some(after) = after else { return words.say("review-proposed-first") };
    match now.item(AgendaItemId::from_uuid(after)) {
        Some(item) => {
            let values = [("number", item.number.to_string()), ("title", item.title.clone())];
            words.fill("review-proposed-after", &values)
        }
        None => words.say("review-proposed-after-gone"),
    }
}

/// Who settled a remark, when and why; nothing before.
pub(super) fn trace(kept: &Kept, state: RemarkState, words: &Words) -> Option<String> {
    let (at, who, why) = match &kept.amendment {
        Some(it) => (it.decided_at, &it.decided_by, &it.decision),
        None => (kept.row.decided_at, &kept.row.decided_by, &kept.row.decision),
    };
    let key = match state {
        RemarkState::Open => return None,
        RemarkState::Task => "review-trace-task",
        RemarkState::Accepted => "review-trace-accepted",
        RemarkState::Refused => "review-trace-refused",
    };
    let day = words.day(at?.date_naive());
    let who = if who.is_empty() { "0".to_owned() } else { who.clone() };
    let told = words.fill(key, &[("day", day), ("name", who)]);
    Some(if why.is_empty() { told } else { format!("{told} {why}") })
}
