//! Answers to invitations, from calendar files and saved mails.

use chrono::{DateTime, SecondsFormat, Utc};
use kansli_calendar::{Answer, Bearing, Reply, reply};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::invitation::{meeting_of, standing};
use super::{CalendarReply, ReplyLine, ReplyStanding, ReplyView};
use crate::app::{Call, Step};
use crate::calendar::ProblemView;
use crate::calendar::handlers::problem_view;
use crate::desk::Desk;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::meeting::show;
use crate::source::{LARGEST_CALENDAR, Source};
use crate::wire;

/// Reads answers and sets them; says of each what it did, and what was not understood.
pub(crate) fn read(call: &Call<'_>, request: CalendarReply) -> CommandResult<ReplyView> {
    let CalendarReply { path, bytes, text } = &request;
    let file = Source { path: path.as_deref(), bytes: bytes.as_deref(), text: text.as_deref() };
    let bytes = file.content(LARGEST_CALENDAR)?;
    let words = call.words();
    let (replies, problems) = reply(&bytes);
    let mut problems: Vec<ProblemView> =
        problems.iter().map(|problem| problem_view(words, problem)).collect();
    if replies.is_empty() {
        let why = match problems.is_empty() {
            true => words.say("dispatch-reply-none"),
            false => problems.remove(0).text,
        };
        let failure = Failure::new(ErrorCode::Invalid, "dispatch-refused-reply").with("why", why);
        return Err(failure.at(request.path.unwrap_or_default()));
    }
    let answers = call.change(Step::new("dispatch-step-reply"), |db| {
        let mut answers = Vec::new();
        for reply in &replies {
            answers.push(set(call, db, reply)?);
        }
        let names: Vec<String> = answers.iter().map(|it| it.name.clone()).collect();
        db.title(Title::new("dispatch-step-reply").with("names", words.list(&names)));
        Ok(answers)
    })?;
    Ok(ReplyView { answers, problems })
}

fn set(call: &Call<'_>, db: &Writer<'_>, told: &Reply) -> CommandResult<ReplyLine> {
    let reader = db.reader();
    let words = call.words();
    let address = told.attendee.email.clone();
    let mut line = ReplyLine {
        meeting: None,
        meeting_title: None,
        person: None,
        name: if told.attendee.name.is_empty() {
            address.clone()
        } else {
            told.attendee.name.clone()
        },
        address,
        answer: answer_word(told.answer).to_owned(),
        comment: told.comment.clone().unwrap_or_default(),
        standing: ReplyStanding::UnknownMeeting,
        text: String::new(),
    };
    let found = meeting_of(&told.uid).map(|id| reader.get::<rows::Meeting>(id)).transpose()?;
    if let Some(meeting) = found.flatten() {
        let desk = Desk::of(&reader, meeting.id)?;
        line.meeting = Some(meeting.id);
        line.meeting_title = Some(show::title(words, desk.body, (meeting.number, meeting.year)));
        match person(&reader, told)? {
            None => line.standing = ReplyStanding::UnknownPerson,
            Some(person) => {
                let named = desk.person(person);
                line.name.clone_from(&named.name);
                line.person = Some(named);
                line.standing = keep(call, db, &desk, person, told)?;
                db.about_meeting(meeting.id);
            }
        }
    }
    line.text = sentence(call, &line);
    Ok(line)
}

/// The person by address: their own, or one they answer through.
fn person(db: &Reader<'_>, told: &Reply) -> CommandResult<Option<Uuid>> {
    let people: Vec<rows::Person> = db.all()?;
    let by = |address: &str| {
        let is = |it: &&rows::Person| it.email.trim().eq_ignore_ascii_case(address.trim());
        people.iter().find(is).map(|it| it.id)
    };
    Ok(told.addresses().filter(|address| !address.is_empty()).find_map(by))
}

/// Keeps an answer unless a later one of the same person is known.
fn keep(
    call: &Call<'_>,
    db: &Writer<'_>,
    desk: &Desk,
    person: Uuid,
    told: &Reply,
) -> CommandResult<ReplyStanding> {
    if told.proposal.is_some() {
        return Ok(ReplyStanding::Proposal);
    }
    let reader = db.reader();
    let known: Vec<rows::Reply> = reader.by("meeting", &Some(desk.meeting.id))?;
    let known = known.into_iter().find(|it| it.person == Some(person));
    let current = standing(&reader, desk)?.sequence.unwrap_or(0);
    let later = known.as_ref().is_some_and(|known| is_later(known, told));
    if later {
        return Ok(ReplyStanding::Superseded);
    }
    let stamp = told.stamp.unwrap_or_else(|| call.now().to_utc());
    db.put(&rows::Reply {
        id: known.map_or_else(|| call.new_id(), |known| known.id),
        meeting: Some(desk.meeting.id),
        person: Some(person),
        address: told.attendee.email.clone(),
        answer: answer_word(told.answer).to_owned(),
        comment: told.comment.clone().unwrap_or_default(),
        sequence: told.sequence,
        stamp: stamp.to_rfc3339_opts(SecondsFormat::Secs, true),
    })?;
    Ok(match told.bearing(current, None) {
        Bearing::EarlierVersion => ReplyStanding::EarlierTime,
        Bearing::Current | Bearing::Superseded => ReplyStanding::Set,
    })
}

/// Whether what is known was answered to a later time, or later to the same.
fn is_later(known: &rows::Reply, told: &Reply) -> bool {
    let stamp: Option<DateTime<Utc>> = known.stamp.parse().ok();
    match known.sequence.cmp(&told.sequence) {
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => told.bearing(told.sequence, stamp) == Bearing::Superseded,
    }
}

const fn answer_word(answer: Answer) -> &'static str {
    match answer {
        Answer::NeedsAction => "needsAction",
        Answer::Accepted => "accepted",
        Answer::Declined => "declined",
        Answer::Tentative => "tentative",
        Answer::Delegated => "delegated",
    }
}

/// "Astrid Provberg har tackat ja till Strategiska 1/2027."
fn sentence(call: &Call<'_>, line: &ReplyLine) -> String {
    let words = call.words();
    let meeting = line.meeting_title.clone().unwrap_or_default();
    let answer = words.say(&format!("dispatch-answer-{}", line.answer.to_lowercase()));
    let key = format!("dispatch-reply-{}", wire::word(line.standing).to_lowercase());
    let values = [
        ("name", line.name.clone()),
        ("address", line.address.clone()),
        ("meeting", meeting),
        ("answer", answer),
    ];
    words.fill(&key, &values)
}
