//! Packages out: one for each reviewer, together a round. Gathered under the lock, written outside it.

use kansli_review::AnswerKey;
use kansli_review::package::{Format, Package, Reviewer, Sender};
use kansli_store::{Reader, Title, rows};
use uuid::Uuid;

use super::contents::Now;
use super::papers::{self, Paper};
use super::write::{out, written};
use super::{
    ReviewFile, ReviewForm, ReviewKind, ReviewPackageMake, ReviewPackagesMade, forms, known, news,
    show,
};
use crate::agenda::{AgendaStateName, AgendaStep, steps};
use crate::app::{Call, Step};
use crate::desk::{Desk, put_order};
use crate::documents::{advice_of_review, own_organisation};
use crate::error::{CommandResult, Failure};
use crate::people;
use crate::shape::LanguageName;
use crate::wire;
use crate::words::Words;

/// What is to be written, with everything that the store had to say about it.
struct Draft {
    round: u32,
    content: Now,
    minutes: Option<Uuid>,
    packages: Vec<Package>,
    papers: Vec<Paper>,
    emails: Vec<String>,
    advice: String,
}

/// Makes packages: written whole, each in its file, or given in the answer. Undo does not reach it: they
/// are out of the house.
pub(crate) fn make(
    call: &Call<'_>,
    request: ReviewPackageMake,
) -> CommandResult<ReviewPackagesMade> {
    call.may::<rows::ReviewPackage>()?;
    let mut draft = call.read(|db| gather(call, db, &request))?;
    if request.path.is_some() && draft.packages.len() != 1 {
        return Err(Failure::invalid("review-refused-one-path", "path"));
    }
    let attachments =
        papers::attached(std::mem::take(&mut draft.papers), request.files != Some(false));
    let mut files = Vec::new();
    for package in &mut draft.packages {
        package.attachments.clone_from(&attachments);
        files.push(written(call, package, &request)?);
    }
    let mut made = Vec::new();
    for ((package, email), bytes) in draft.packages.iter().zip(&draft.emails).zip(&files) {
        made.push(out(&request, package, email, bytes)?);
    }
    keep(call, &request, &draft, &mut made)?;
    Ok(ReviewPackagesMade { round: draft.round, packages: made, advice: draft.advice })
}

fn gather(call: &Call<'_>, db: &Reader<'_>, request: &ReviewPackageMake) -> CommandResult<Draft> {
    let words = request.language.map_or_else(|| call.words(), Words::of);
    let desk = Desk::of(db, request.meeting)?;
    if let Some(why) = show::cannot(&desk, request.kind) {
        return Err(Failure::refused(why));
    }
    if request.answer_by.is_some_and(|day| day < call.today()) {
        return Err(Failure::invalid("review-refused-answer-by", "answerBy"));
    }
    let content = Now::on(&desk, request.kind)?;
    let before = known::of_meeting(db, request.meeting, request.kind)?;
    let round = before.iter().map(|it| it.row.round).max().unwrap_or(0) + 1;
    let mut reviewers = request.reviewers.clone();
    if reviewers.is_empty() {
        reviewers = show::wanted(&desk, request.kind);
    }
    reviewers.dedup();
    if reviewers.is_empty() {
        return Err(Failure::refused("review-refused-nobody").at("reviewers"));
    }
    let sender = sender(call, db, &desk)?;
    let mut emails = Vec::new();
    let mut packages = Vec::new();
    let greeted: Vec<String> = show::wanted(&desk, request.kind)
        .into_iter()
        .chain(reviewers.iter().copied())
        .map(|it| show::greeting(&desk, request.kind, &desk.person(it).name, words))
        .collect();
    for reviewer in reviewers {
        let row: Option<rows::Person> = db.get(reviewer)?;
        emails.push(row.ok_or_else(|| Failure::not_found("person"))?.email);
        let named = desk.person(reviewer).name;
        let usual = |name: &str| show::greeting(&desk, request.kind, name, words);
        // The usual greeting greets each by name, also where it was seen with the first one's.
        let written = request.greeting.as_ref().filter(|it| !greeted.contains(it));
        let greeting = written.cloned().unwrap_or_else(|| usual(&named));
        packages.push(Package {
            format: Format::One,
            id: call.new_id(),
            kind: request.kind.into(),
            notes: show::is_notes(&desk, request.kind),
            round,
            language: match words.language() {
                LanguageName::Sv => kansli_review::Lang::Sv,
                LanguageName::En => kansli_review::Lang::En,
            },
            reviewer: Reviewer {
                id: reviewer,
                name: named,
                role: show::role(&desk, reviewer, words),
            },
            sender: sender.clone(),
            made_at: call.now(),
            answer_by: request.answer_by,
            greeting,
            meeting: forms::meeting(&desk, words),
            content_hash: content
                .hash
                .parse()
                .map_err(|_| Failure::fault("a hash that is none"))?,
            front: forms::front(db, &desk, request.kind, words)?,
            items: forms::items(&desk, request.kind, words)?,
            attachments: Vec::new(),
            changes: news::changes(&desk, &before, reviewer, &content.copy, words)?,
            earlier: news::earlier(&desk, &before, &content.copy)?,
            answer_key: AnswerKey(call.app.surroundings.random()),
        });
    }
    Ok(Draft {
        round,
        minutes: desk
            .record
            .as_ref()
            .map(|it| it.row.id)
            .filter(|_| request.kind == ReviewKind::Minutes),
        content,
        packages,
        papers: papers::gather(db, &desk)?,
        emails,
        advice: advice_of_review(call, db, request.language)?,
    })
}

fn sender(call: &Call<'_>, db: &Reader<'_>, desk: &Desk) -> CommandResult<Sender> {
    let who = call.who_within(db)?;
    let here = people::working_here(db, &who)?;
    let own = own_organisation(db)?;
    let own = own.and_then(|it| desk.people.organisation(it.id, desk.date()));
    Ok(Sender {
        name: if who.is_empty() { call.words().say("review-sender") } else { who },
        organisation: own.map(|it| it.name).unwrap_or_default(),
        email: here.map(|it| it.email).unwrap_or_default(),
    })
}

/// Journals that the packages were made, each as sent for comments.
fn keep(
    call: &Call<'_>,
    request: &ReviewPackageMake,
    draft: &Draft,
    made: &mut [ReviewFile],
) -> CommandResult<()> {
    call.change(Step::new("review-step-made").lasting(), |db| {
        let desk = Desk::of(&db.reader(), request.meeting)?;
        if Now::on(&desk, request.kind)?.hash != draft.content.hash {
            return Err(Failure::stale("review-refused-changed"));
        }
        for (package, file) in draft.packages.iter().zip(made.iter_mut()) {
            file.reviewer = desk.person(package.reviewer.id);
            let form = request.form.unwrap_or(ReviewForm::Html);
            let key: String = package.answer_key.clone().into();
            db.put(&rows::ReviewPackage {
                id: package.id,
                meeting: Some(request.meeting),
                minutes: draft.minutes,
                round: draft.round,
                reviewer: Some(package.reviewer.id),
                made_at: package.made_at,
                answer_by: request.answer_by,
                form: wire::word(form),
                locked: request.passphrase.as_deref().is_some_and(|it| !it.is_empty()),
                content_hash: draft.content.hash.clone(),
                content: draft.content.kept.clone(),
                answer_key: key,
            })?;
            db.put(&rows::Dispatch {
                id: call.new_id(),
                meeting: Some(request.meeting),
                what: "review".to_owned(),
                method: wire::word(form).to_uppercase(),
                purpose: "comment".to_owned(),
                recipients: vec![match file.email.as_str() {
                    "" => package.reviewer.name.clone(),
                    email => email.to_owned(),
                }],
                file_name: file.file_name.clone(),
                sha256: file.sha256.clone(),
                sequence: 0,
                content: String::new(),
                printed: String::new(),
                printed_on: None,
                at: db.at(),
            })?;
        }
        // The chair is asked: the agenda is with the chair, unless it has come further.
        let chair = desk.chair().and_then(|term| term.person);
        let of_chair = draft.packages.iter().any(|it| Some(it.reviewer.id) == chair);
        let state = AgendaStateName::InReview;
        if request.kind == ReviewKind::Agenda && of_chair && desk.agenda.in_review().is_ok() {
            let step = AgendaStep { meeting: request.meeting, state, by: None, content: None };
            put_order(db, &steps::taken(call, db, &desk, &step)?)?;
        }
        let names: Vec<String> = draft.packages.iter().map(|it| it.reviewer.name.clone()).collect();
        let title = Title::new("review-step-made").with("round", draft.round);
        db.title(title.with("names", call.words().list(&names)));
        db.about_meeting(request.meeting);
        Ok(())
    })
}
