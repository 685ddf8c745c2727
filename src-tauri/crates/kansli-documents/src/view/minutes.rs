//! The protocol, and the pieces that other documents have in common with it.

use super::meeting::{entries, entry};
use super::{
    Content, body_at_start, cell, cell_of, cell_with, meeting, not_binding, parts, text, written,
};
use crate::meeting::Person;
use crate::minutes::{
    Action, Approval, ApprovalMethod, ApprovalRole, Attendee, Dissent, MinutesFacts, MinutesItem,
    MinutesKind, Outcome, Position, Recusal,
};
use crate::rich_text;
use crate::tree::{ApprovalLine, Block, Entry, Inline, Manner, Paper, Row, Table, Width, size};
use crate::words::{Words, iso};

pub(super) fn view(facts: &MinutesFacts, words: &Words) -> Content {
    let mut body: Vec<Block> = Vec::new();
    body.extend(correction(facts, words));
    let markings: Vec<&str> = written(&facts.markings).collect();
    if !markings.is_empty() {
        let blocks =
            vec![Block::heading(2, words.say("minutes-secrecy")), Block::bullets(markings)];
        body.push(Block::Marked { long: true, blocks });
    }
    body.extend(sitting(facts, words));
    body.extend(attendance(facts, words));
    body.extend(facts.items.iter().flat_map(|each| item(each, facts, words)));
    if let Some(closing) = closing(facts, words) {
        body.extend([Block::heading(2, words.say("minutes-closing")), closing]);
    }
    body.extend(approvals("minutes-approval", facts, words));
    body.push(not_binding(words));
    body.extend(meeting::attachments(&facts.attachments, words));
    body.extend(seal(facts, words));
    let subtitle = meeting::body_and_sort(&facts.head.body_name, facts.sitting.formal, words);
    Content { paper: Paper::Text, subtitle, body }
}

/// One dealt-with item, with the meeting it was at and those who have approved the minutes.
pub(super) fn excerpt(facts: &MinutesFacts, words: &Words) -> Content {
    let mut body: Vec<Block> = Vec::new();
    body.extend(sitting(facts, words));
    for (side, people) in meeting::by_side(&facts.present, |each| each.person.side, words) {
        let names = parts(", ", people.iter().map(|each| each.person.name.as_str()));
        let there = words.fill("excerpt-present", &[("side", &side)]);
        body.push(Block::labelled(there, names));
    }
    body.extend(facts.items.iter().flat_map(|each| item(each, facts, words)));
    let (exact, approval) = match facts.kind {
        MinutesKind::Protocol => ("excerpt-exact", "minutes-approval"),
        MinutesKind::Notes => ("excerpt-exact-notes", "minutes-approval-notes"),
    };
    body.push(Block::said(Manner::Note, words.say(exact)));
    body.extend(approvals(approval, facts, words));
    body.extend(certified(facts, words));
    body.push(not_binding(words));
    let subtitle = meeting::body_and_sort(&facts.head.body_name, facts.sitting.formal, words);
    Content { paper: Paper::Text, subtitle, body }
}

/// A line for whoever answers for the excerpt to sign on.
/// What is not settled yet can be no true excerpt.
fn certified(facts: &MinutesFacts, words: &Words) -> Option<Block> {
    if facts.approvals.is_empty() || facts.approvals.iter().any(|it| it.on.is_none()) {
        return None;
    }
    let secretary = facts.secretary.as_ref()?;
    Some(Block::Approvals(vec![ApprovalLine {
        label: words.say("excerpt-certified"),
        name: text(Some(&secretary.name))?.to_owned(),
        detail: secretary.organisation.as_deref().unwrap_or_default().trim().to_owned(),
        given: false,
        told: words.say("excerpt-day"),
    }]))
}

/// What the copy is known again by, and how: the last that stands in it.
pub(super) fn seal(facts: &MinutesFacts, words: &Words) -> Vec<Block> {
    let Some(seal) = &facts.seal else { return Vec::new() };
    let number = |hash: &str| vec![vec![Inline::number_of(hash, 32)]];
    let entry = |key, hash: &String| Entry { label: words.say(key), lines: number(hash) };
    let content = seal.content.as_ref().map(|hash| entry("seal-content", hash));
    let how = if content.is_some() { "seal-how" } else { "seal-how-masked" };
    let numbers = content.into_iter().chain([entry("seal-journal", &seal.step)]);
    vec![
        Block::heading(2, words.say("seal")),
        Block::Entries(numbers.collect()),
        Block::said(Manner::Note, words.say(how)),
    ]
}

/// What was wrong in the record before this one.
pub(super) fn correction(facts: &MinutesFacts, words: &Words) -> Option<Block> {
    let told = text(facts.correction.as_deref())?;
    let blocks = vec![Block::heading(2, words.say("minutes-correction")), Block::plain(told)];
    Some(Block::Marked { long: true, blocks })
}

/// When and where, and who led, wrote and is to approve.
fn sitting(facts: &MinutesFacts, words: &Words) -> Option<Block> {
    let one = |person: &Person| meeting::person_with_side(person, words);
    let chair = facts.chair.as_ref().and_then(one);
    let secretary = facts.secretary.as_ref().and_then(meeting::person);
    entries([
        entry(words.say("minutes-time-place"), meeting::when_and_where(&facts.sitting, words)),
        entry(words.say("chair"), chair.into_iter().collect()),
        entry(words.say("secretary"), secretary.into_iter().collect()),
        entry(words.say("approver"), facts.approvers.iter().filter_map(one).collect()),
    ])
}

fn attendance(facts: &MinutesFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![Block::heading(2, words.say("minutes-attendance"))];
    if facts.present.is_empty() && facts.others.is_empty() {
        told.push(Block::plain(words.say("minutes-nobody")));
    }
    for (side, people) in meeting::by_side(&facts.present, |each| each.person.side, words) {
        told.extend([Block::heading(3, side), roll(people, words)]);
    }
    if !facts.others.is_empty() {
        let others = facts.others.iter().collect();
        told.extend([Block::heading(3, words.say("minutes-others")), roll(others, words)]);
    }
    let absent: Vec<String> =
        facts.absent.iter().filter_map(|each| meeting::person(&each.person)).collect();
    if !absent.is_empty() {
        told.extend([Block::heading(3, words.say("minutes-absent")), Block::bullets(absent)]);
    }
    told.extend(unconfirmed(facts, words).map(Block::plain));
    told
}

fn roll(people: Vec<&Attendee>, words: &Words) -> Block {
    let columns = [
        (words.say("name"), Width::Share(95)),
        (words.say("role"), Width::Share(135)),
        (words.say("organisation"), Width::Share(130)),
        (words.say("minutes-took-part"), Width::Share(80)),
    ];
    Table::block(columns, people.into_iter().map(|each| attendee(each, words)).collect())
}

fn attendee(attendee: &Attendee, words: &Words) -> Row {
    let part = text(attendee.part.as_deref())
        .map_or_else(|| words.say("minutes-present-all"), str::to_owned);
    let stands_in = text(attendee.stands_in_for.as_deref())
        .map(|name| words.fill("minutes-stands-in", &[("name", name)]));
    let mandate = text(attendee.mandate_confirmed_by.as_deref())
        .map(|name| words.fill("minutes-mandate-by", &[("name", name)]));
    let took_part: Vec<String> =
        [Some(part), attendee.remote.then(|| words.say("minutes-remote")), stands_in, mandate]
            .into_iter()
            .flatten()
            .collect();
    Row::of([
        cell(&attendee.person.name),
        cell_of(attendee.person.role.as_deref()),
        cell_of(attendee.person.organisation.as_deref()),
        cell(took_part.join(", ")),
    ])
}

fn unconfirmed(facts: &MinutesFacts, words: &Words) -> Option<String> {
    let everyone = facts.present.iter().chain(&facts.others);
    let unconfirmed = everyone.filter(|each| each.mandate_unconfirmed);
    let names = parts(", ", unconfirmed.map(|each| each.person.name.as_str()));
    (!names.is_empty()).then(|| words.fill("minutes-unconfirmed", &[("names", &names)]))
}

fn item(item: &MinutesItem, facts: &MinutesFacts, words: &Words) -> Vec<Block> {
    let papers = parts(", ", written(&item.papers));
    let presenter = text(item.presenter.as_deref());
    let about: Vec<String> = [
        presenter.map(|name| words.fill("minutes-presenter", &[("name", name)])),
        (!papers.is_empty()).then(|| words.fill("minutes-papers", &[("papers", &papers)])),
    ]
    .into_iter()
    .flatten()
    .collect();
    let mut told = vec![Block::heading(2, paragraph(item, words))];
    if !about.is_empty() {
        told.push(Block::said(Manner::About, about.join(" ")));
    }
    told.extend(item.recusals.iter().map(|each| Block::plain(recusal(each, words))));
    told.extend(gist(item));
    for each in &item.positions {
        let blocks = position(each, facts, words);
        told.push(Block::Marked { long: size(&blocks) > LONGEST_KEPT_WHOLE, blocks });
    }
    if !item.actions.is_empty() {
        told.push(Block::heading(3, words.say("minutes-actions")));
        told.push(actions(&item.actions, words));
    }
    told
}

/// What was said, without what is left out of this copy. Nothing else reads an item's text.
pub(super) fn gist(item: &MinutesItem) -> Vec<Block> {
    match &item.cuts {
        Some(cuts) => rich_text::read_cut(&item.text, cuts),
        None => rich_text::read(&item.text),
    }
}

/// A position with more in it may break over pages.
const LONGEST_KEPT_WHOLE: usize = 1200;

/// "§ 7 Gemensam bild av behov".
fn paragraph(item: &MinutesItem, words: &Words) -> String {
    match (text(Some(&item.number)), text(Some(&item.title))) {
        (Some(number), title) => words
            .fill("minutes-paragraph", &[("number", number), ("title", title.unwrap_or_default())])
            .trim_end()
            .to_owned(),
        (None, Some(title)) => title.to_owned(),
        (None, None) => words.say("agenda-item"),
    }
}

fn recusal(recusal: &Recusal, words: &Words) -> String {
    match (text(recusal.name.as_deref()), recusal.left) {
        (Some(name), true) => words.fill("minutes-recused-left", &[("name", name)]),
        (Some(name), false) => words.fill("minutes-recused-stayed", &[("name", name)]),
        (None, true) => words.say("minutes-someone-left"),
        (None, false) => words.say("minutes-someone-stayed"),
    }
}

fn position(position: &Position, facts: &MinutesFacts, words: &Words) -> Vec<Block> {
    let mut told = vec![Block::heading(3, position_heading(position, words))];
    if written(&position.clauses).next().is_some() {
        told.push(Block::plain(position_agrees(position, facts, words)));
    }
    told.extend(clauses(&position.clauses, words));
    told.extend(stances(&position.stances, words));
    told.extend(dissents(&position.dissents, words));
    told.extend(knowledge(position, words));
    let label = words.say("minutes-handling");
    let handling = handling(&position.handling);
    match &handling[..] {
        [] => {}
        [one] => told.push(Block::labelled(label, one)),
        _ => told.extend([Block::line(Inline::strong(label)), Block::bullets(handling)]),
    }
    told
}

/// "Gemensamt ställningstagande GS 2027:03".
pub(super) fn position_heading(position: &Position, words: &Words) -> String {
    let key = match position.outcome {
        Outcome::Agreed => "minutes-position",
        Outcome::NotAgreed => "minutes-position-failed",
        Outcome::Proposed => "minutes-position-proposed",
    };
    words.fill(key, &[("number", position.number.trim())]).trim_end().to_owned()
}

/// "Styrgruppen enas om".
pub(super) fn position_agrees(position: &Position, facts: &MinutesFacts, words: &Words) -> String {
    let key = match position.outcome {
        Outcome::Agreed => "minutes-agrees",
        Outcome::NotAgreed => "minutes-not-agreed",
        Outcome::Proposed => "minutes-proposed",
    };
    words.fill(key, &[("body", &body_at_start(&facts.head))])
}

pub(super) fn clauses(clauses: &[String], words: &Words) -> Option<Block> {
    let clauses: Vec<&str> = written(clauses).collect();
    (!clauses.is_empty()).then(|| Block::clauses(words.say("minutes-that"), clauses))
}

pub(super) fn stances(stances: &[String], words: &Words) -> Option<Block> {
    let told = parts("; ", written(stances));
    (!told.is_empty()).then(|| Block::labelled(words.say("minutes-stances"), told))
}

pub(super) fn dissents(all: &[Dissent], words: &Words) -> Vec<Block> {
    let label = words.say("minutes-dissent");
    all.iter().map(|each| Block::labelled(&label, dissent(each, words))).collect()
}

pub(super) fn knowledge(position: &Position, words: &Words) -> Option<Block> {
    let told = parts(", ", written(&position.knowledge_areas));
    (!told.is_empty()).then(|| Block::labelled(words.say("minutes-knowledge"), told))
}

/// "Ingrid Skissmark, TLV, anser att insatsen bör vänta"; as written when the text says whose it is.
fn dissent(dissent: &Dissent, words: &Words) -> String {
    match text(Some(&dissent.who)) {
        Some(who) => {
            words.fill("minutes-dissent-text", &[("who", who), ("text", dissent.text.trim())])
        }
        None => dissent.text.trim().to_owned(),
    }
}

/// "Socialstyrelsen: prövar om arbetet ryms i verksamhetsplanen", one line each.
pub(super) fn handling(all: &[crate::minutes::Handling]) -> Vec<String> {
    all.iter()
        .filter_map(|each| match (text(Some(&each.organisation)), text(Some(&each.text))) {
            (Some(organisation), Some(text)) => Some(format!("{organisation}: {text}")),
            (Some(only), None) | (None, Some(only)) => Some(only.to_owned()),
            (None, None) => None,
        })
        .collect()
}

fn actions(all: &[Action], words: &Words) -> Block {
    let columns = [
        (words.say("column-number"), Width::Millimetres(24)),
        (words.say("minutes-action-what"), Width::Share(100)),
        (words.say("minutes-action-who"), Width::Millimetres(48)),
        (words.say("minutes-action-due"), Width::Millimetres(22)),
    ];
    Table::block(columns, all.iter().map(action).collect())
}

fn action(action: &Action) -> Row {
    let who = [action.responsible.as_deref(), action.organisation.as_deref()];
    Row::of([
        cell_with(Inline::number(action.number.trim())),
        cell(&action.text),
        cell(parts(", ", who.into_iter().flatten())),
        action.due.map(|due| cell_with(Inline::number(iso(due)))).unwrap_or_default(),
    ])
}

fn closing(facts: &MinutesFacts, words: &Words) -> Option<Block> {
    let told: Vec<String> = [
        facts.next_meeting.map(|day| words.fill("minutes-next", &[("day", &words.weekday(day))])),
        facts.closed_at.map(|time| {
            words.fill("minutes-closed-at", &[("time", &words.at(&words.clock(time)))])
        }),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!told.is_empty()).then(|| Block::plain(told.join(" ")))
}

/// The approval block under its heading.
pub(super) fn approvals(heading: &str, facts: &MinutesFacts, words: &Words) -> Vec<Block> {
    let told = approval_lines(facts, words);
    if told.is_empty() {
        return Vec::new();
    }
    vec![
        Block::heading(2, words.say(heading)),
        Block::Approvals(told),
        Block::said(Manner::Note, words.say("minutes-no-signature")),
    ]
}

/// Those who have approved; without recorded approvals, empty lines for those who are to approve.
fn approval_lines(facts: &MinutesFacts, words: &Words) -> Vec<ApprovalLine> {
    if !facts.approvals.is_empty() {
        return facts.approvals.iter().map(|each| approval(each, facts.kind, words)).collect();
    }
    let awaited =
        |person: &Person, role| Approval { person: person.clone(), role, on: None, method: None };
    facts
        .secretary
        .iter()
        .map(|person| awaited(person, ApprovalRole::Secretary))
        .chain(facts.chair.iter().map(|person| awaited(person, ApprovalRole::Chair)))
        .chain(facts.approvers.iter().map(|person| awaited(person, ApprovalRole::Approver)))
        .map(|each| approval(&each, facts.kind, words))
        .collect()
}

fn approval(approval: &Approval, kind: MinutesKind, words: &Words) -> ApprovalLine {
    let person = &approval.person;
    let detail = [person.role.as_deref(), person.organisation.as_deref()];
    ApprovalLine {
        label: words.say(match (approval.role, kind) {
            (ApprovalRole::Secretary, MinutesKind::Protocol) => "minutes-role-secretary",
            (ApprovalRole::Secretary, MinutesKind::Notes) => "minutes-role-secretary-notes",
            (ApprovalRole::Chair, MinutesKind::Protocol) => "minutes-role-chair",
            (ApprovalRole::Chair, MinutesKind::Notes) => "minutes-role-chair-notes",
            (ApprovalRole::Approver, _) => "minutes-role-approver",
        }),
        name: person.name.trim().to_owned(),
        detail: parts(", ", detail.into_iter().flatten()),
        given: approval.on.is_some() || approval.method.is_some(),
        told: told(approval, kind, words),
    }
}

fn told(approval: &Approval, kind: MinutesKind, words: &Words) -> String {
    let day = approval.on.map(|day| words.day(day)).unwrap_or_default();
    let arguments = [("day", day.as_str())];
    match &approval.method {
        None if approval.on.is_none() => words.say("minutes-awaiting"),
        // Whoever wrote the minutes is done when they are sent; nobody has said more.
        None if approval.role == ApprovalRole::Secretary => match kind {
            MinutesKind::Protocol => words.fill("minutes-sent-on-day", &arguments),
            MinutesKind::Notes => words.fill("minutes-sent-on-day-notes", &arguments),
        },
        None => words.fill("minutes-on-day", &arguments),
        Some(ApprovalMethod::Email) => words.fill("minutes-by-email", &arguments),
        Some(ApprovalMethod::Signed) => words.fill("minutes-by-signature", &arguments),
        Some(ApprovalMethod::AtMeeting) => words.fill("minutes-at-meeting", &arguments),
        Some(ApprovalMethod::Other(method)) => {
            words.fill("minutes-by-other", &[("day", &day), ("method", method.trim())])
        }
    }
    .trim_end_matches([' ', ','])
    .to_owned()
}
