//! Recording ambiguities and following them up.

use std::collections::BTreeSet;

use kansli_domain::agenda::template::TemplateKey;
use kansli_domain::ambiguity::{Refusal, RoleAmbiguity, Stage};
use kansli_domain::id::{AgendaItemId, MeetingId, OrganisationId, RoleAmbiguityId};
use kansli_store::{Reader, Title, rows};
use uuid::Uuid;

use super::show::{ambiguity, row_of};
use super::{AmbiguityList, AmbiguityListOf, AmbiguitySave, AmbiguityStage};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::shape::{ById, Done};
use crate::words::Words;

/// Records an ambiguity, or changes one.
pub(crate) fn save(call: &Call<'_>, request: AmbiguitySave) -> CommandResult<AmbiguityList> {
    let mut step = Step::new("ambiguity-step-saved");
    if let Some(id) = request.id {
        step = step.joins(id);
    }
    call.change(step, |db| {
        let reader = db.reader();
        let mut it = match request.id {
            Some(id) => ambiguity(&find(&reader, id)?)?,
            None => new(call),
        };
        changed(call, &reader, &mut it, &request)?;
        it.check(call.today()).map_err(|no| refused(call.words(), no))?;
        let key =
            if request.id.is_some() { "ambiguity-step-saved" } else { "ambiguity-step-added" };
        db.put(&row_of(&it))?;
        db.title(Title::new(key).with("title", it.title.trim()));
        super::show::listed(&db.reader(), call, &AmbiguityListOf { filter: None, limit: None })
    })
}

/// Takes an ambiguity away.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<Done> {
    call.change(Step::new("ambiguity-step-removed"), |db| {
        let row = find(&db.reader(), request.id)?;
        db.delete::<rows::RoleAmbiguity>(row.id)?;
        db.title(Title::new("ambiguity-step-removed").with("title", row.title.trim()));
        Ok(Done {})
    })
}

fn new(call: &Call<'_>) -> RoleAmbiguity {
    RoleAmbiguity {
        id: RoleAmbiguityId::from_uuid(call.new_id()),
        title: String::new(),
        description: String::new(),
        parties: BTreeSet::new(),
        raised_by: String::new(),
        raised_on: call.today(),
        origin: None,
        proposal: String::new(),
        answer: String::new(),
        stage: Stage::Open,
    }
}

fn changed(
    call: &Call<'_>,
    db: &Reader<'_>,
    it: &mut RoleAmbiguity,
    request: &AmbiguitySave,
) -> CommandResult<()> {
    let keep = |new: &Option<String>, old: &mut String| {
        if let Some(new) = new {
            old.clone_from(new);
        }
    };
    keep(&request.title, &mut it.title);
    keep(&request.description, &mut it.description);
    keep(&request.raised_by, &mut it.raised_by);
    keep(&request.proposal, &mut it.proposal);
    keep(&request.answer, &mut it.answer);
    it.title = it.title.trim().to_owned();
    if let Some(parties) = &request.parties {
        it.parties = parties.iter().copied().map(OrganisationId::from_uuid).collect();
    }
    if let Some(meeting) = request.meeting {
        let (origin, day) = raised_at(db, meeting)?;
        it.origin = Some(origin);
        it.raised_on = day.min(call.today());
    }
    it.raised_on = request.raised_on.unwrap_or(it.raised_on);
    let today = call.today();
    it.stage = match (request.stage, it.stage) {
        (None, stage) => stage,
        (Some(AmbiguityStage::Open), _) => Stage::Open,
        (Some(AmbiguityStage::Raised), stage @ Stage::Raised { .. })
        | (Some(AmbiguityStage::Solved), stage @ Stage::Solved { .. }) => stage,
        (Some(AmbiguityStage::Raised), _) => Stage::Raised { on: today },
        (Some(AmbiguityStage::Solved), _) => Stage::Solved { on: today },
    };
    Ok(())
}

/// A meeting with its item about ambiguities, and its day.
fn raised_at(
    db: &Reader<'_>,
    id: Uuid,
) -> CommandResult<((MeetingId, Option<AgendaItemId>), chrono::NaiveDate)> {
    let meeting: rows::Meeting = db.get(id)?.ok_or_else(|| Failure::not_found("meeting"))?;
    let items: Vec<rows::AgendaItem> = db.by("meeting", &Some(id))?;
    let about = |it: &&rows::AgendaItem| {
        TemplateKey::named(&it.template_key) == Some(TemplateKey::RoleAmbiguities)
    };
    let item = items.iter().find(about).map(|it| AgendaItemId::from_uuid(it.id));
    Ok(((MeetingId::from_uuid(id), item), meeting.date))
}

fn find(db: &Reader<'_>, id: Uuid) -> CommandResult<rows::RoleAmbiguity> {
    db.get(id)?.ok_or_else(|| Failure::not_found("ambiguity"))
}

fn refused(words: &Words, no: Refusal) -> Failure {
    match no {
        Refusal::Blank => Failure::refused("ambiguity-refused-blank").at("title"),
        Refusal::NoAnswer => Failure::refused("ambiguity-refused-no-answer").at("answer"),
        Refusal::InTheFuture(on) => {
            Failure::refused("ambiguity-refused-future").with("date", words.day(on)).at("raisedOn")
        }
    }
}
