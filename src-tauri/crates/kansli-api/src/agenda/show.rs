//! The agenda as the window shows it.

use chrono::NaiveDate;
use kansli_domain::agenda::{AgendaItem, Course, Presenter, Section, State, Turn, is_of_a_group};
use kansli_domain::agenda::{MOST_LETTERS, MOST_SENTENCES, sentences};
use kansli_domain::minutes::Stage;
use kansli_domain::wording;
use kansli_store::{Reader, rows};
use uuid::Uuid;

use super::{
    AgendaItemView, AgendaSectionView, AgendaView, AttachmentText, AttachmentView, BriefView,
    WordingHint, approval,
};
use crate::desk::{Desk, purpose_name};
use crate::error::CommandResult;
use crate::people::People;
use crate::shape::ItemNumber;
use crate::template::made_from;
use crate::wire::{self, count};
use crate::words::{Words, without_stop};

/// A meeting's agenda.
pub(crate) fn view(desk: &Desk, words: &Words) -> CommandResult<AgendaView> {
    let agenda = &desk.agenda;
    let available = desk.available();
    let turns = agenda.turns(desk.meeting.starts);
    let numbers = agenda.numbers();
    let items = agenda.items.iter().zip(&turns).zip(&numbers).enumerate();
    let items = items.map(|(index, ((item, turn), number))| {
        let above = agenda.sections.iter().filter(|it| it.after <= index).count();
        let id = item.id.uuid();
        let person = match item.presenter {
            Presenter::Person(person) => Some(desk.person(person.uuid())),
            Presenter::Other(_) | Presenter::Unnamed => None,
        };
        let required_by = item.required_by(desk.body.level()).map(str::to_owned);
        AgendaItemView {
            id,
            number: ItemNumber(*number),
            row: count(index + above + 1),
            sub: item.sub,
            start: turn.start,
            end: turn.end,
            late: turn.end > desk.meeting.ends || turn.end < desk.meeting.starts,
            title: item.title.clone(),
            purpose: purpose_name(item.purpose),
            presenter: person,
            presenter_text: presenter_text(item),
            minutes: item.minutes,
            proposal: item.proposal.clone(),
            background: item.background.clone(),
            brief: brief(item, words),
            came_late: came_late(desk, item, words),
            private_note: item.note.clone(),
            focus_areas: item.focus_areas.iter().copied().collect(),
            template_key: item.template.map_or_else(String::new, |key| key.name()),
            required_text: required_by.as_ref().map(|_| words.text("agenda-required", &[])),
            required_by,
            carried_from: desk.carried.get(&id).map(|&date| carried(words, date)),
            source: item.course.source.clone(),
            postponed: left_to(&desk.people, words, desk.meeting.body, &item.course),
            can_postpone: !item.course.is_postponed() && !desk.stands(item),
            attachments: attachments(desk, id),
            hints: hints(&item.proposal),
        }
    });
    Ok(AgendaView {
        meeting: desk.meeting.id,
        items: items.collect(),
        sections: sections(desk, &turns),
        available: count(available as usize),
        used: count(agenda.total() as usize),
        over: count(agenda.overrun(available) as usize),
        can_distribute: agenda.cuts(available).is_ok(),
        state: state(agenda.state).to_owned(),
        content: approval::hash(desk)?,
        approval: approval::view(desk, words)?,
        told: approval::told_view(desk, words),
        made_from: made_from(words, desk.meeting.template_version),
        locked: locked(desk, words),
    })
}

fn sections(desk: &Desk, turns: &[Turn]) -> Vec<AgendaSectionView> {
    let agenda = &desk.agenda;
    let last = turns.last().map_or(desk.meeting.starts, |turn| turn.end);
    let view = |(above, section): (usize, &Section)| AgendaSectionView {
        id: section.id.uuid(),
        title: section.title.clone(),
        row: count(section.after + above + 1),
        after: count(section.after),
        start: turns.get(section.after).map_or(last, |turn| turn.start),
        minutes: agenda.items_of(section).iter().map(|item| item.minutes).sum(),
    };
    agenda.sections.iter().enumerate().map(view).collect()
}

/// Why the agenda cannot be changed, if it cannot: it is part of what was approved.
fn locked(desk: &Desk, words: &Words) -> Option<String> {
    match &desk.record.as_ref()?.minutes.stage {
        Stage::Draft => None,
        Stage::OutForApproval(round) => {
            Some(words.text("agenda-locked-out", &[("date", &words.day(round.sent))]))
        }
        Stage::Approved { on, .. } => {
            Some(words.text("agenda-locked", &[("date", &words.day(*on))]))
        }
    }
}

/// An item's brief, and whether it is as it should be.
fn brief(item: &AgendaItem, words: &Words) -> BriefView {
    let brief = &item.brief;
    let of_a_group = is_of_a_group(&item.course.source) && !brief.says_who_prepared();
    let unprepared = of_a_group.then(|| words.text("agenda-brief-unprepared", &[]));
    let long = sentences(&item.background);
    let long = (!brief.is_empty() && long > MOST_SENTENCES)
        .then(|| words.text("agenda-brief-long", &[("count", &long.to_string())]));
    let letters = brief.letters() + item.background.chars().count() + item.proposal.chars().count();
    let two_pages = (!brief.is_empty() && letters > MOST_LETTERS)
        .then(|| words.text("agenda-brief-pages", &[]));
    let hints: Vec<String> = [unprepared, long, two_pages].into_iter().flatten().collect();
    BriefView {
        is_written: !brief.is_empty(),
        prepared_by: brief.prepared_by.clone(),
        prepared_on: brief.prepared_on,
        reasons: brief.reasons.clone(),
        consequences: brief.consequences.clone(),
        own_steps: brief.own_steps.clone(),
        contact: brief.contact.clone(),
        hints,
    }
}

/// That an item came after the notice, in words.
pub(crate) fn came_late(desk: &Desk, item: &AgendaItem, words: &Words) -> Option<String> {
    desk.told.as_ref().filter(|told| told.is_late(item.id))?;
    Some(words.text("agenda-came-late", &[]))
}

/// Who presents, when not one person.
pub(crate) fn presenter_text(item: &AgendaItem) -> String {
    match &item.presenter {
        Presenter::Other(text) => text.clone(),
        Presenter::Unnamed | Presenter::Person(_) => String::new(),
    }
}

/// Who presents, in words.
pub(crate) fn presenter(desk: &Desk, item: &AgendaItem) -> String {
    match &item.presenter {
        Presenter::Person(person) => desk.person(person.uuid()).name,
        Presenter::Other(text) => text.clone(),
        Presenter::Unnamed => String::new(),
    }
}

/// That a meeting of `body` postponed an item, or referred it to another body, in words.
pub(crate) fn left_to(
    people: &People,
    words: &Words,
    body: Option<Uuid>,
    course: &Course,
) -> Option<String> {
    let to = course.left_to?.uuid();
    let reason = ("reason", without_stop(&course.reason));
    if body == Some(to) {
        return Some(words.fill("agenda-postponed", &[reason]));
    }
    let to = people.body(Some(to)).map(|body| words.body(body)).unwrap_or_default();
    Some(words.fill("agenda-referred", &[("body", to), reason]))
}

fn carried(words: &Words, from: NaiveDate) -> String {
    words.text("agenda-carried", &[("date", &words.day(from))])
}

/// The papers of an item.
pub(crate) fn attachments(desk: &Desk, item: Uuid) -> Vec<AttachmentView> {
    let of = desk.attachments.iter().filter(|it| it.item == Some(item));
    of.map(|it| paper(it, desk.readings.get(&it.id).copied())).collect()
}

/// The papers of an item wherever it is, in order.
pub(crate) fn papers_of(db: &Reader<'_>, item: Uuid) -> CommandResult<Vec<AttachmentView>> {
    papers_by(db, "item", item)
}

/// The papers of an entry of a register, in order.
pub(crate) fn papers_of_entry(db: &Reader<'_>, entry: Uuid) -> CommandResult<Vec<AttachmentView>> {
    papers_by(db, "entry", entry)
}

fn papers_by(
    db: &Reader<'_>,
    column: &'static str,
    of: Uuid,
) -> CommandResult<Vec<AttachmentView>> {
    let mut papers: Vec<rows::Attachment> = db.by(column, &Some(of))?;
    papers.sort_by_key(|it| (it.number, it.id));
    let readings = db.attachment_readings(&[of])?;
    let view = |it: &rows::Attachment| {
        let reading = readings.get(&it.id).map(|word| wire::read(word)).transpose()?;
        Ok(paper(it, reading))
    };
    papers.iter().map(view).collect()
}

fn paper(it: &rows::Attachment, reading: Option<AttachmentText>) -> AttachmentView {
    AttachmentView {
        id: it.id,
        number: count(it.number as usize),
        name: it.name.clone(),
        media: it.media.clone(),
        bytes: it.size,
        added_on: it.at.date_naive(),
        text: reading.unwrap_or(AttachmentText::Unread),
    }
}

/// Wording hints about a text.
pub(crate) fn hints(text: &str) -> Vec<WordingHint> {
    let hint = |hint: wording::Hint| WordingHint {
        from: wire::total(hint.start),
        to: wire::total(hint.end),
        found: hint.found,
        instead: hint.instead,
    };
    wording::hints(text).into_iter().map(hint).collect()
}

/// How far an agenda has come, as the wire says it.
pub(crate) const fn state(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Prepared => "prepared",
        State::InReview => "inReview",
        State::ChairReviewed => "chairReviewed",
        State::Sent => "sent",
    }
}
