//! Settling remarks, one by one: done through the same rules as by hand, taken on, noted, or declined.

use std::ops::Range;

use kansli_domain::agenda::{Agenda, AgendaItem};
use kansli_domain::id::AgendaItemId;
use kansli_domain::minutes::amendment::{places, replaced};
use kansli_domain::review::{Field, Found, RemarkRefusal, RemarkState};
use kansli_review::Proposal;
use kansli_review::package::PurposeKey;
use kansli_store::{Title, Writer, rows};
use unicode_segmentation::UnicodeSegmentation;
use uuid::Uuid;

use super::contents::Now;
use super::known::{self, Given, Kept};
use super::{
    AcceptHow, ReviewKind, ReviewRemarkAccept, ReviewRemarkRefuse, ReviewsView, remark, show,
};
use crate::agenda::PurposeName;
use crate::agenda::fields::Fields;
use crate::agenda::steps::added;
use crate::app::{Call, Step};
use crate::desk::{Desk, put_order};
use crate::error::{CommandResult, Failure};
use crate::refuse;
use crate::settle::amend;

/// A remark with everything that it is settled by.
struct Held {
    given: Given,
    answer: usize,
    remark: usize,
    desk: Desk,
    now: Now,
}

impl Held {
    fn find(db: &Writer<'_>, id: Uuid) -> CommandResult<Self> {
        let reader = db.reader();
        let (given, answer, remark) = known::find(&reader, id)?;
        let desk = Desk::of(&reader, given.row.meeting.unwrap_or_default())?;
        let now = Now::on(&desk, known::kind_of(&given.row))?;
        Ok(Self { given, answer, remark, desk, now })
    }

    fn kept(&self) -> &Kept {
        &self.given.answers[self.answer].remarks[self.remark]
    }

    fn kind(&self) -> ReviewKind {
        known::kind_of(&self.given.row)
    }

    fn title(&self, key: &str) -> Title {
        let name = self.desk.person(self.given.row.reviewer.unwrap_or_default()).name;
        let number = self.kept().row.item.map(|item| self.desk.number(item)).unwrap_or_default();
        Title::new(key).with("name", name).with("number", number)
    }
}

/// Does what a remark asks for, takes it on, or notes it: one step.
pub(crate) fn accept(call: &Call<'_>, request: ReviewRemarkAccept) -> CommandResult<ReviewsView> {
    call.change(Step::new("review-step-accepted"), |db| {
        let held = Held::find(db, request.id)?;
        let kept = held.kept();
        let state = kept.state()?;
        let proposal = kept.proposal()?;
        let found = remark::found(&held.given, &kept.row, &proposal, &held.now.copy);
        let ways = remark::ways(kept, &proposal, &found, &held.now.copy, state);
        let how = way(&ways, request.how, &found, state).map_err(|no| refused(&no))?;
        let reason = request.reason.as_deref().unwrap_or_default();
        let (key, next) = match how {
            AcceptHow::Task => ("review-step-taken-on", state.taken_on()),
            AcceptHow::Noted => ("review-step-noted", state.accepted()),
            AcceptHow::Proposed | AcceptHow::InPlaceOfNow => {
                let words = request.words.as_deref();
                if let Some(amendment) = kept.amendment.clone() {
                    let amendment = quoted(amendment, &found, &held.now, words)?;
                    amend::accept_within(call, db, amendment, reason)?;
                } else {
                    held.desk.editable(call.words())?;
                    let agenda = done(call, &held, &proposal, &found, words)?;
                    put_order(db, &agenda)?;
                }
                ("review-step-accepted", state.accepted())
            }
        };
        settle(call, db, &held, next.map_err(|no| refused(&no))?, reason)?;
        db.title(held.title(key));
        told(call, db, &held)
    })
}

/// Declines what a remark asks for, with the reason.
pub(crate) fn refuse(call: &Call<'_>, request: ReviewRemarkRefuse) -> CommandResult<ReviewsView> {
    call.change(Step::new("review-step-refused"), |db| {
        let held = Held::find(db, request.id)?;
        let next = held.kept().state()?.refused(&request.reason).map_err(|no| refused(&no))?;
        if let Some(amendment) = &held.kept().amendment {
            amend::refuse_within(call, db, amendment.id, &request.reason)?;
        }
        settle(call, db, &held, next, &request.reason)?;
        db.title(held.title("review-step-refused"));
        told(call, db, &held)
    })
}

/// The way that was asked for, if it can be gone; the usual one when none was.
fn way(
    ways: &[AcceptHow],
    asked: Option<AcceptHow>,
    found: &Found,
    state: RemarkState,
) -> Result<AcceptHow, RemarkRefusal> {
    if state.is_settled() {
        return Err(RemarkRefusal::Settled);
    }
    let why = match found {
        Found::Changed { .. } => RemarkRefusal::Changed,
        Found::Gone { .. } => RemarkRefusal::Gone,
        Found::Exact(_) | Found::Moved { .. } => RemarkRefusal::NotSo,
    };
    match asked {
        Some(how) if ways.contains(&how) => Ok(how),
        Some(_) => Err(why),
        // Other words than the reviewer saw are changed only when somebody says so.
        None => match ways.first() {
            Some(AcceptHow::InPlaceOfNow) => Err(RemarkRefusal::Changed),
            Some(first) => Ok(*first),
            None => Err(why),
        },
    }
}

fn settle(
    call: &Call<'_>,
    db: &Writer<'_>,
    held: &Held,
    state: RemarkState,
    reason: &str,
) -> CommandResult<()> {
    Ok(db.put(&rows::ReviewRemark {
        state: state.name().to_owned(),
        decided_at: Some(db.at()),
        decided_by: call.who_within(&db.reader())?,
        decision: reason.trim().to_owned(),
        ..held.kept().row.clone()
    })?)
}

fn told(call: &Call<'_>, db: &Writer<'_>, held: &Held) -> CommandResult<ReviewsView> {
    let reader = db.reader();
    db.about_meeting(held.desk.meeting.id);
    show::view(call, &reader, &Desk::of(&reader, held.desk.meeting.id)?, held.kind())
}

/// The agenda with what a remark asks for.
fn done(
    call: &Call<'_>,
    held: &Held,
    proposal: &Proposal,
    found: &Found,
    words: Option<&str>,
) -> CommandResult<Agenda> {
    let agenda = &held.desk.agenda;
    let no = |no| refuse::agenda(call.words(), &no);
    let gone = || refused(&RemarkRefusal::Gone);
    if let Proposal::NewItem { title, purpose, minutes, after } = proposal {
        let fields = Fields {
            title: Some(words.unwrap_or(title).trim().to_owned()),
            purpose: Some(match purpose {
                PurposeKey::Information => PurposeName::Information,
                PurposeKey::Discussion => PurposeName::Discussion,
                PurposeKey::Position => PurposeName::Position,
            }),
            minutes: minutes.map(|minutes| u16::try_from(minutes).unwrap_or(u16::MAX)),
            ..Fields::default()
        };
        let item = fields.new_item(call.new_id());
        let there = |id: &Uuid| agenda.item(AgendaItemId::from_uuid(*id)).is_ok();
        return match after {
            None => agenda.with(item, Some(1)).map_err(no),
            Some(after) => added(agenda, item, Some(*after).filter(there)).map_err(no),
        };
    }
    let at = remark::place(found).ok_or_else(gone)?;
    let id = at.item.ok_or_else(gone)?;
    let item = agenda.item(id).map_err(no)?.clone();
    match proposal {
        Proposal::Order { after } => {
            agenda.moved_after(id, after.map(AgendaItemId::from_uuid)).map_err(no)
        }
        Proposal::Time { minutes } => {
            let minutes = u16::try_from(*minutes).unwrap_or(u16::MAX);
            agenda.replaced(AgendaItem { minutes, ..item }).map_err(no)
        }
        Proposal::Wording { words: new } => {
            let (field, range) = at.field.zip(at.range.clone()).ok_or_else(gone)?;
            let copied = held.now.copy.item(id).and_then(|it| it.text(field)).unwrap_or_default();
            let text = replaced(copied, range, words.unwrap_or(new));
            agenda.replaced(worded(item, field, text)).map_err(no)
        }
        Proposal::Comment {} | Proposal::Correction { .. } | Proposal::NewItem { .. } => {
            Err(refused(&RemarkRefusal::NotSo))
        }
    }
}

/// The item with another text in one of its fields.
fn worded(mut item: AgendaItem, field: Field, text: String) -> AgendaItem {
    match field {
        Field::Title => item.title = text,
        Field::Background => item.background = text,
        Field::Reasons => item.brief.reasons = text,
        Field::Consequences => item.brief.consequences = text,
        Field::OwnSteps => item.brief.own_steps = text,
        Field::Proposal => {
            let clauses: Vec<String> = text.lines().map(|clause| format!("att {clause}")).collect();
            item.proposal = clauses.join("\n");
        }
        Field::Minutes | Field::Text | Field::Outcome => {}
    }
    item
}

/// The amendment about the words where they stand now, quoted so widely that they stand there once.
fn quoted(
    amendment: rows::Amendment,
    found: &Found,
    now: &Now,
    words: Option<&str>,
) -> CommandResult<rows::Amendment> {
    let gone = || refused(&RemarkRefusal::Gone);
    let at = remark::place(found).ok_or_else(gone)?;
    let item = at.item.and_then(|id| now.copy.item(id)).ok_or_else(gone)?;
    let text = item.text(Field::Text).unwrap_or_default();
    let range = at.range.clone().filter(|_| at.field == Some(Field::Text)).ok_or_else(gone)?;
    let wide = once(text, range.clone());
    let proposed = words.unwrap_or(&amendment.proposed);
    let proposed = match wide == range {
        true => proposed.to_owned(),
        false => {
            let inner = range.start - wide.start..range.end - wide.start;
            replaced(&text[wide.clone()], inner, proposed)
        }
    };
    Ok(rows::Amendment {
        item: Some(item.id.uuid()),
        quoted: text[wide].to_owned(),
        proposed,
        ..amendment
    })
}

/// The range, grown by words to both sides until what it holds stands once in the text.
fn once(text: &str, range: Range<usize>) -> Range<usize> {
    let mut range = range;
    while range.len() < text.len() && places(text, &text[range.clone()]).len() != 1 {
        let before = text[..range.start].split_word_bounds().next_back().map_or(0, str::len);
        let after = text[range.end..].split_word_bounds().next().map_or(0, str::len);
        range = range.start - before..range.end + after;
    }
    range
}

fn refused(no: &RemarkRefusal) -> Failure {
    match no {
        RemarkRefusal::Settled => Failure::refused("review-refused-answered"),
        RemarkRefusal::NoReason => Failure::refused("review-refused-no-reason").at("reason"),
        RemarkRefusal::Changed => Failure::stale("review-refused-words-changed").at("how"),
        RemarkRefusal::Gone => Failure::refused("review-refused-item-gone").at("how"),
        RemarkRefusal::NotSo => Failure::refused("review-refused-not-so").at("how"),
    }
}
