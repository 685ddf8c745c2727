//! What proposes itself for an agenda, and taking it up.

use kansli_domain::agenda::AgendaItem;
use kansli_domain::id::AgendaItemId;
use kansli_domain::pool::carry_over::{Proposal, What, Why, propose};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::occurrence::Waits;
use super::show::Look;
use super::steps::look;
use super::{AgendaTake, ProposalKind, ProposalList, ProposalView, carry, reasons, visit};
use crate::agenda::draft::{from_template, template_place, template_title};
use crate::agenda::{AgendaView, show};
use crate::app::{Call, Step};
use crate::desk::{Desk, put_order};
use crate::error::{CommandResult, Failure};
use crate::refuse;
use crate::shape::ByMeeting;

/// Tells what proposes itself for an agenda.
pub(crate) fn list(call: &Call<'_>, request: ByMeeting) -> CommandResult<ProposalList> {
    call.read(|db| {
        let look = look(call, db)?;
        let desk = Desk::among(db, &look.people, request.meeting)?;
        // An agenda that nothing can be put on any more asks for nothing.
        let is_closed = desk.editable(call.words()).is_err()
            || !super::occurrence::phase(db, &desk.meeting)?.is_open();
        let found =
            if is_closed { Vec::new() } else { propose(&carry::facts(db, &desk, look.today)?) };
        let proposals = found.iter().map(|it| view(call, db, &look, &desk, it));
        Ok(ProposalList {
            meeting: request.meeting,
            proposals: proposals.collect::<CommandResult<_>>()?,
        })
    })
}

/// Takes proposals up, as one step.
pub(crate) fn take(call: &Call<'_>, request: AgendaTake) -> CommandResult<AgendaView> {
    call.change(Step::new("pool-step-taken").meeting(request.meeting), |db| {
        Desk::of(&db.reader(), request.meeting)?.editable(call.words())?;
        take_all(call, db, request.meeting, &request.keys)?;
        db.title(Title::new("pool-step-taken").with("count", request.keys.len()));
        show::view(&Desk::of(&db.reader(), request.meeting)?, call.words())
    })
}

/// Takes proposals up as a part of a larger step. Each is looked for anew: the one before may have
/// changed what there is to propose.
pub(crate) fn take_all(
    call: &Call<'_>,
    db: &Writer<'_>,
    meeting: Uuid,
    keys: &[String],
) -> CommandResult<()> {
    for key in keys {
        let reader = db.reader();
        let look = look(call, &reader)?;
        let desk = Desk::among(&reader, &look.people, meeting)?;
        let found = propose(&carry::facts(&reader, &desk, look.today)?);
        let lapsed = || Failure::stale("pool-refused-lapsed").at("keys");
        let found = found.into_iter().find(|it| self::key(it) == *key).ok_or_else(lapsed)?;
        take_one(call, db, &look, &desk, &found)?;
    }
    Ok(())
}

fn take_one(
    call: &Call<'_>,
    db: &Writer<'_>,
    look: &Look<'_>,
    desk: &Desk,
    proposal: &Proposal,
) -> CommandResult<()> {
    let no = |no| refuse::agenda(call.words(), &no);
    match &proposal.what {
        What::Standing(template) => {
            let item = from_template(call, desk, template);
            let place = template_place(desk, template.key);
            put_order(db, &desk.agenda.with(item, Some(place)).map_err(no)?)
        }
        What::Background(item) => {
            let background = reasons::background(&db.reader(), look, &proposal.why)?;
            let item = desk.agenda.item(*item).map_err(no)?.clone();
            put_order(db, &desk.agenda.replaced(AgendaItem { background, ..item }).map_err(no)?)
        }
        What::Place(item) => {
            let waits = Waits::find(&db.reader(), &look.people, item.uuid())?;
            visit::put_on(call, db, desk, waits, None)
        }
        What::TakeUp(item) => visit::take_up(call, db, desk, item.uuid()),
    }
}

/// What a proposal is taken by: the same as long as it is made for the same reason.
fn key(proposal: &Proposal) -> String {
    match &proposal.what {
        What::Standing(item) => format!("standing {}", item.key.name()),
        What::Background(item) => format!("background {item}"),
        What::Place(item) => format!("place {item}"),
        What::TakeUp(item) => format!("take-up {item}"),
    }
}

fn view(
    call: &Call<'_>,
    db: &Reader<'_>,
    look: &Look<'_>,
    desk: &Desk,
    proposal: &Proposal,
) -> CommandResult<ProposalView> {
    let (reason, from) = reasons::of(db, look, &proposal.why)?;
    let row = |id: &AgendaItemId| -> CommandResult<rows::AgendaItem> {
        db.get(id.uuid())?.ok_or_else(|| Failure::not_found("agendaItem"))
    };
    let (title, minutes, item) = match &proposal.what {
        What::Standing(it) => (template_title(call, desk, it), it.minutes, None),
        What::Background(id) => (row(id)?.title, 0, Some(id.uuid())),
        What::Place(id) | What::TakeUp(id) => {
            let row = row(id)?;
            (row.title, row.minutes, Some(row.id))
        }
    };
    let kind = match (&proposal.what, &proposal.why) {
        (What::Standing(_), _) => ProposalKind::Standing,
        (What::Background(_), _) => ProposalKind::Background,
        (What::Place(_), _) => ProposalKind::Waiting,
        (What::TakeUp(_), Why::Actions(_)) => ProposalKind::OpenActions,
        (What::TakeUp(_), _) => ProposalKind::LeftBehind,
    };
    Ok(ProposalView { key: key(proposal), kind, title, reason, minutes, from, item })
}
