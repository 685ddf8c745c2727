//! Placing meetings in the year, moving, cancelling and holding them.

mod parts;

use chrono::{NaiveDate, NaiveTime};
use kansli_domain::body::BodyKey;
use kansli_domain::id::MeetingId;
use kansli_domain::meeting::{Details, Meeting, Mode};
use kansli_domain::slot::Slot;
use kansli_store::{Writer, rows};
use uuid::Uuid;

pub(crate) use self::parts::{details, put_in, relocate, stretch, take_away};
use self::parts::{find, keep, moved, put};
use super::show::{self, Light};
use super::{
    BodyName, MeetingCancel, MeetingEdit, MeetingList, MeetingListOf, MeetingMode, MeetingMove,
    MeetingPin, MeetingPlace, MeetingRow, MeetingView, row,
};
use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::shape::{ById, Done, Made};
use crate::year_plan::refuse;

/// Places a meeting in the year.
pub(crate) fn place(call: &Call<'_>, request: MeetingPlace) -> CommandResult<Made> {
    let words = call.words();
    let body = body_key(request.body);
    let id = call.new_id();
    let usual = details(body);
    let details = Details {
        formal: request.is_formal.unwrap_or(usual.formal),
        mode: request.mode.map_or(usual.mode, mode),
        place: request.place.trim().to_owned(),
        link: request.link.trim().to_owned(),
        ..usual
    };
    let slot = slot(call, request.date, request.start, request.end)?;
    let placed = Meeting::place(MeetingId::from_uuid(id), body, slot, details)
        .map_err(|no| refuse::meeting(words, &no))?;
    let step = Step::new("plan-step-place")
        .with("body", words.body(body))
        .with("date", words.day(request.date))
        .meeting(id);
    call.change(step, |db| {
        put(db, &placed)?;
        Ok(Made { id })
    })
}

/// Moves a meeting.
pub(crate) fn move_to(call: &Call<'_>, request: MeetingMove) -> CommandResult<MeetingRow> {
    let words = call.words();
    change(call, request.id, "plan-step-move", |db, before, meeting| {
        let start = request.start.unwrap_or(before.starts);
        let length = before.ends - before.starts;
        // A start so late that the length no longer fits the day is told as an end too early.
        let end = request.end.unwrap_or_else(|| start.overflowing_add_signed(length).0);
        let slot = slot(call, request.date, start, end)?;
        if before.status == "planned" && request.reason.trim().is_empty() {
            let adopted = crate::plan::adopt::adopted(&db.reader(), before.year)?;
            if let Some(on) = adopted.filter(|_| slot.date() != before.date) {
                let no = Failure::refused("plan-refused-adopted").with("date", words.day(on));
                return Err(no.at("reason"));
            }
        }
        let moved = moved(call, db, (before, meeting), slot, &request.reason)?;
        let facts = [("from", words.day(before.date)), ("to", words.day(request.date))];
        Ok((moved, facts.to_vec()))
    })?;
    shown(call, request.id)
}

/// Changes a meeting's particulars; what is left out stays.
pub(crate) fn edit(call: &Call<'_>, request: MeetingEdit) -> CommandResult<MeetingView> {
    let words = call.words();
    change(call, request.id, "plan-step-edit", |_, before, meeting| {
        let text = |new: &Option<String>, old: &String| {
            new.as_ref().map_or_else(|| old.clone(), |text| text.trim().to_owned())
        };
        let details = Details {
            title: String::new(),
            formal: request.is_formal.unwrap_or(before.is_formal),
            mode: request.mode.map_or(meeting.details.mode, mode),
            place: text(&request.place, &before.place),
            link: text(&request.link, &before.link),
        };
        // Case number, secretary and reply date may be told at any time.
        let changed = if details == meeting.details {
            meeting.clone()
        } else {
            meeting.edit(details).map_err(|no| refuse::meeting(words, &no))?
        };
        let mut row = row::with(before, &changed);
        row.case_number = text(&request.case_number, &before.case_number);
        row.secretary = request.secretary.or(before.secretary);
        row.reply_by = request.reply_by.or(before.reply_by);
        Ok((row, vec![("date", words.day(before.date))]))
    })?;
    viewed(call, request.id)
}

/// Cancels a meeting.
pub(crate) fn cancel(call: &Call<'_>, request: MeetingCancel) -> CommandResult<MeetingView> {
    let words = call.words();
    change(call, request.id, "plan-step-cancel", |_, before, meeting| {
        let cancelled = meeting
            .cancel(&request.reason, call.today())
            .map_err(|no| refuse::meeting(words, &no))?;
        Ok((row::with(before, &cancelled), vec![("date", words.day(before.date))]))
    })?;
    viewed(call, request.id)
}

/// Holds a meeting's date fast, or lets it go.
pub(crate) fn pin(call: &Call<'_>, request: MeetingPin) -> CommandResult<MeetingRow> {
    let words = call.words();
    let step = if request.pinned { "plan-step-pin" } else { "plan-step-unpin" };
    change(call, request.id, step, |_, before, meeting| {
        let pinned = meeting.pin(request.pinned).map_err(|no| refuse::meeting(words, &no))?;
        Ok((row::with(before, &pinned), vec![("date", words.day(before.date))]))
    })?;
    shown(call, request.id)
}

/// Says that a meeting has been held.
pub(crate) fn end(call: &Call<'_>, request: ById) -> CommandResult<MeetingView> {
    let words = call.words();
    change(call, request.id, "plan-step-hold", |_, before, meeting| {
        let held = meeting.hold(call.today()).map_err(|no| refuse::meeting(words, &no))?;
        let row = rows::Meeting { held_at: Some(call.now()), ..row::with(before, &held) };
        Ok((row, vec![("date", words.day(before.date))]))
    })?;
    viewed(call, request.id)
}

/// Takes away a meeting that nobody was called to, with its agenda.
pub(crate) fn remove(call: &Call<'_>, request: ById) -> CommandResult<Done> {
    let words = call.words();
    call.change(Step::new("plan-step-remove").meeting(request.id), |db| {
        let date = take_away(db, request.id)?;
        db.title(kansli_store::Title::new("plan-step-remove").with("date", words.day(date)));
        Ok(Done {})
    })
}

/// Lists meetings by date.
pub(crate) fn list(call: &Call<'_>, request: MeetingListOf) -> CommandResult<MeetingList> {
    call.read(|db| {
        let light = Light::of(call, db)?;
        let mut found = match request.year {
            Some(year) => db.by::<rows::Meeting>("year", &year)?,
            None => db.all::<rows::Meeting>()?,
        };
        found.retain(|row| request.from.is_none_or(|from| from <= row.date));
        found.sort_by_key(|row| (row.date, row.starts, row.id));
        Ok(MeetingList { meetings: show::rows(db, &light, found)? })
    })
}

/// The body that the wire's name means.
pub(crate) const fn body_key(name: BodyName) -> BodyKey {
    match name {
        BodyName::Strategic => BodyKey::Strategic,
        BodyName::Tactical => BodyKey::Tactical,
    }
}

type Facts = Vec<(&'static str, String)>;

/// Loads, decides, stores, and tells the journal.
fn change(
    call: &Call<'_>,
    id: Uuid,
    step: &str,
    decide: impl FnOnce(&Writer<'_>, &rows::Meeting, &Meeting) -> CommandResult<(rows::Meeting, Facts)>,
) -> CommandResult<()> {
    call.change(Step::new(step).meeting(id), |db| {
        let (before, meeting) = find(&db.reader(), id)?;
        let (after, facts) = decide(db, &before, &meeting)?;
        keep(db, &before, &after)?;
        let title = kansli_store::Title::new(step);
        db.title(facts.into_iter().fold(title, |title, (name, value)| title.with(name, value)));
        Ok(())
    })
}

fn slot(call: &Call<'_>, date: NaiveDate, start: NaiveTime, end: NaiveTime) -> CommandResult<Slot> {
    Slot::new(date, start, end).map_err(|no| refuse::slot(call.words(), &no))
}

fn shown(call: &Call<'_>, id: Uuid) -> CommandResult<MeetingRow> {
    call.read(|db| show::row(db, &Light::of(call, db)?, id))
}

fn viewed(call: &Call<'_>, id: Uuid) -> CommandResult<MeetingView> {
    call.read(|db| show::view(db, &Light::of(call, db)?, id))
}

const fn mode(name: MeetingMode) -> Mode {
    match name {
        MeetingMode::Physical => Mode::Physical,
        MeetingMode::Digital => Mode::Digital,
        MeetingMode::Hybrid => Mode::Hybrid,
    }
}
