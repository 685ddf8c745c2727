//! Answers to invitations, from calendar files and saved mails, and by hand.

use chrono::{DateTime, SecondsFormat, Utc};
use kansli_calendar::{Answer, Bearing, Moment, Reply, reply};
use kansli_store::{Reader, Title, Writer, rows};
use uuid::Uuid;

use super::invitation::{meeting_of, standing};
use super::{CalendarReply, ReplyByHand, ReplyLine, ReplyStanding, ReplyView};
use crate::app::{Call, Step};
use crate::calendar::ProblemView;
use crate::calendar::handlers::problem_view;
use crate::desk::Desk;
use crate::error::{CommandResult, ErrorCode, Failure};
use crate::meeting::show;
use crate::shape::Done;
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
    let proposal = told.proposal.as_ref().map(interval);
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
    line.text = sentence(call, &line, proposal.as_deref());
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
    let reader = db.reader();
    let known: Vec<rows::Reply> = reader.by("meeting", &Some(desk.meeting.id))?;
    let known = known.into_iter().find(|it| it.person == Some(person));
    let current = standing(&reader, desk)?.sequence.unwrap_or(0);
    let later = known.as_ref().is_some_and(|known| is_later(known, told));
    if later {
        return Ok(ReplyStanding::Superseded);
    }
    // Whoever proposes another time has said neither yes nor no to this one.
    let proposal = told.proposal.as_ref().map(interval);
    let answer = match proposal {
        Some(_) => Answer::NeedsAction,
        None => told.answer,
    };
    let stamp = told.stamp.unwrap_or_else(|| call.now().to_utc());
    db.put(&rows::Reply {
        id: known.map_or_else(|| call.new_id(), |known| known.id),
        meeting: Some(desk.meeting.id),
        person: Some(person),
        address: told.attendee.email.clone(),
        answer: answer_word(answer).to_owned(),
        comment: told.comment.clone().unwrap_or_default(),
        sequence: told.sequence,
        stamp: stamp.to_rfc3339_opts(SecondsFormat::Secs, true),
        proposal: proposal.clone().unwrap_or_default(),
    })?;
    if proposal.is_some() {
        return Ok(ReplyStanding::Proposal);
    }
    Ok(match told.bearing(current, None) {
        Bearing::EarlierVersion => ReplyStanding::EarlierTime,
        Bearing::Current | Bearing::Superseded => ReplyStanding::Set,
    })
}

/// Notes what somebody has answered, as on the telephone; it counts as answered now, to the newest invitation.
pub(crate) fn by_hand(call: &Call<'_>, request: ReplyByHand) -> CommandResult<Done> {
    let ReplyByHand { meeting, person, answer } = request;
    let known = ["accepted", "declined", "tentative", "needsAction"];
    if !known.contains(&answer.as_str()) {
        return Err(Failure::invalid("dispatch-refused-answer", "answer"));
    }
    call.change(Step::new("dispatch-step-answer").meeting(meeting), |db| {
        let reader = db.reader();
        let desk = Desk::of(&reader, meeting)?;
        if !desk.called().iter().any(|it| it.person.uuid() == person) {
            let name = desk.person(person).name;
            return Err(Failure::refused("dispatch-refused-not-called").with("name", name));
        }
        let replies: Vec<rows::Reply> = reader.by("meeting", &Some(meeting))?;
        let known = replies.into_iter().find(|it| it.person == Some(person));
        let words = call.words();
        let told = words.say(&format!("dispatch-answer-{}", answer.to_lowercase()));
        let title = Title::new("dispatch-step-answer").with("name", desk.person(person).name);
        db.title(title.with("answer", told));
        if answer == answer_word(Answer::NeedsAction) {
            return known.map_or(Ok(Done {}), |it| {
                db.delete::<rows::Reply>(it.id)?;
                Ok(Done {})
            });
        }
        let address = known.as_ref().map_or_else(String::new, |it| it.address.clone());
        db.put(&rows::Reply {
            id: known.map_or_else(|| call.new_id(), |it| it.id),
            meeting: Some(meeting),
            person: Some(person),
            address,
            answer: answer.clone(),
            comment: String::new(),
            sequence: standing(&reader, &desk)?.sequence.unwrap_or(0),
            stamp: call.now().to_utc().to_rfc3339_opts(SecondsFormat::Secs, true),
            proposal: String::new(),
        })?;
        Ok(Done {})
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

/// A proposed time as it is kept: start and end, the end left out where none was said.
fn interval((start, end): &(Moment, Option<Moment>)) -> String {
    let end = end.map(|end| end.instant().to_rfc3339()).unwrap_or_default();
    format!("{}/{end}", start.instant().to_rfc3339())
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
fn sentence(call: &Call<'_>, line: &ReplyLine, proposal: Option<&str>) -> String {
    let words = call.words();
    let time = proposal.and_then(|it| show::proposed(words, it)).unwrap_or_default();
    let meeting = line.meeting_title.clone().unwrap_or_default();
    let answer = words.say(&format!("dispatch-answer-{}", line.answer.to_lowercase()));
    let key = format!("dispatch-reply-{}", wire::word(line.standing).to_lowercase());
    let values = [
        ("name", line.name.clone()),
        ("address", line.address.clone()),
        ("meeting", meeting),
        ("answer", answer),
        ("time", time),
    ];
    words.fill(&key, &values)
}
