//! Packages out: one for each reviewer, together a round. Gathered under the lock, written outside it.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_domain::agenda::approval::{Change, Changed, Part};
use kansli_domain::review::{Copy, Field, RemarkState};
use kansli_package::{Facts, Kind as Packed, Lock};
use kansli_review::package::{
    Became, Change as Told, Earlier, Format, Kind, Package, Reviewer, Sender,
};
use kansli_review::{AnswerKey, html, html_locked};
use kansli_store::{Reader, Title, rows};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::contents::{self, Now};
use super::known::{self, Given};
use super::papers::{self, Paper};
use super::{
    ReviewFile, ReviewForm, ReviewKind, ReviewPackageMake, ReviewPackagesMade, forms, show,
};
use crate::agenda::{AgendaStateName, AgendaStep, approval, steps};
use crate::app::{Call, Step};
use crate::desk::{Desk, put_order};
use crate::documents::{advice_of_review, file, own_organisation};
use crate::error::{CommandResult, ErrorCode, Failure};
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
    for reviewer in reviewers {
        let row: Option<rows::Person> = db.get(reviewer)?;
        emails.push(row.ok_or_else(|| Failure::not_found("person"))?.email);
        let greeting = request.greeting.clone();
        let named = desk.person(reviewer).name;
        let greeting =
            greeting.unwrap_or_else(|| show::greeting(&desk, request.kind, &named, words));
        packages.push(Package {
            format: Format::One,
            id: call.new_id(),
            kind: match request.kind {
                ReviewKind::Agenda => Kind::Agenda,
                ReviewKind::Minutes => Kind::Minutes,
            },
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
            front: forms::front(&desk, request.kind, words)?,
            items: forms::items(&desk, request.kind, words)?,
            attachments: Vec::new(),
            changes: changes(&desk, &before, reviewer, &content.copy, words)?,
            earlier: earlier(&desk, &before, &content.copy)?,
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

/// What has changed since this reviewer's copy of the round before.
fn changes(
    desk: &Desk,
    before: &[Given],
    reviewer: Uuid,
    now: &Copy,
    words: &Words,
) -> CommandResult<Vec<Told>> {
    let Some(last) = before.iter().rfind(|it| it.row.reviewer == Some(reviewer)) else {
        return Ok(Vec::new());
    };
    let mut told = Vec::new();
    if last.row.minutes.is_some() {
        for item in &now.items {
            let then = last.then.item(item.id);
            for field in [Field::Title, Field::Text, Field::Outcome] {
                let (was, is) = (then.and_then(|it| it.text(field)), item.text(field));
                if was != is {
                    let values =
                        [("number", item.number.to_string()), ("title", item.title.clone())];
                    let key = format!("review-changed-{}", field.name());
                    told.push(change(Some(item.id.uuid()), words.fill(&key, &values), was, is));
                }
            }
        }
        return Ok(told);
    }
    for it in desk.printed().changes_since(&contents::printed(&last.row)?) {
        let id = Some(it.item.uuid());
        let Changed::Edited { number, parts } = &it.what else {
            let there = id.filter(|_| it.what != Changed::Removed);
            told.push(change(there, approval::change_text(&it, words), None, None));
            continue;
        };
        for part in parts {
            let one = Changed::Edited { number: *number, parts: vec![*part] };
            let what = approval::change_text(&Change { what: one, ..it.clone() }, words);
            let text = |copy: &'_ Copy| -> Option<String> {
                let text = copy.item(it.item)?.text(field(*part)?)?;
                forms::some(text)
            };
            let (was, is) = (text(&last.then), text(now));
            told.push(change(id, what, was.as_deref(), is.as_deref()));
        }
    }
    Ok(told)
}

fn change(item: Option<Uuid>, what: String, before: Option<&str>, after: Option<&str>) -> Told {
    Told { item, what, before: before.map(str::to_owned), after: after.map(str::to_owned) }
}

const fn field(part: Part) -> Option<Field> {
    match part {
        Part::Title => Some(Field::Title),
        Part::Minutes => Some(Field::Minutes),
        Part::Proposal => Some(Field::Proposal),
        Part::Background => Some(Field::Background),
        Part::Level
        | Part::Section
        | Part::Purpose
        | Part::Presenter
        | Part::Brief
        | Part::Papers => None,
    }
}

/// Earlier remarks, and what became of them.
fn earlier(desk: &Desk, before: &[Given], now: &Copy) -> CommandResult<Vec<Earlier>> {
    let mut told = Vec::new();
    for given in before {
        let by = given.row.reviewer.map(|it| desk.person(it).name).unwrap_or_default();
        for kept in given.answers.iter().flat_map(|it| &it.remarks) {
            let (row, amendment) = (&kept.row, &kept.amendment);
            let decision = amendment.as_ref().map_or(&row.decision, |it| &it.decision);
            let item = row.item.map(kansli_domain::id::AgendaItemId::from_uuid);
            told.push(Earlier {
                item: item.filter(|id| now.item(*id).is_some()).map(|id| id.uuid()),
                round: given.row.round,
                by: by.clone(),
                text: show::said(row, &kept.proposal()?),
                became: match kept.state()? {
                    RemarkState::Accepted => Became::Accepted,
                    RemarkState::Refused => Became::Refused,
                    RemarkState::Open | RemarkState::Task => Became::Open,
                },
                reason: forms::some(decision),
            });
        }
    }
    Ok(told)
}

/// The package as the bytes of its form.
fn written(
    call: &Call<'_>,
    package: &Package,
    request: &ReviewPackageMake,
) -> CommandResult<Vec<u8>> {
    let passphrase = request.passphrase.as_deref().filter(|it| !it.is_empty());
    if request.form == Some(ReviewForm::Kansli) {
        return packed(call, package, passphrase);
    }
    let Some(passphrase) = passphrase else { return Ok(html(package).into_bytes()) };
    let random: [u8; 32] = call.app.surroundings.random();
    let (mut salt, mut nonce) = ([0; 16], [0; 12]);
    salt.copy_from_slice(&random[..16]);
    nonce.copy_from_slice(&random[16..28]);
    let lock = kansli_review::Lock { passphrase, salt, nonce };
    html_locked(package, &lock).map(String::into_bytes).map_err(|why| match why {
        kansli_review::LockError::TooShort => {
            Failure::invalid("review-refused-short-passphrase", "passphrase")
        }
        kansli_review::LockError::TooLarge => Failure::refused("review-refused-too-large"),
    })
}

fn packed(call: &Call<'_>, package: &Package, passphrase: Option<&str>) -> CommandResult<Vec<u8>> {
    if passphrase.is_some_and(|it| it.chars().count() < show::SHORTEST_PASSPHRASE) {
        return Err(Failure::invalid("review-refused-short-passphrase", "passphrase"));
    }
    let open = call.open();
    let open = open.as_ref().ok_or_else(|| Failure::refused("error-nothing-open"))?;
    let device = open
        .store
        .device()
        .ok_or_else(|| Failure::new(ErrorCode::Unreachable, "error-read-only"))?;
    let json = serde_json::to_vec(package).map_err(|why| Failure::fault(&why.to_string()))?;
    let part = |path: &str, what: &str, bytes| kansli_package::Part {
        path: path.to_owned(),
        what: what.to_owned(),
        bytes,
    };
    let parts = [
        part("review.json", "application/json", json),
        part("review.html", "text/html", html(package).into_bytes()),
    ];
    let facts = Facts {
        kind: Packed::Review,
        schema: open.store.schema(),
        workspace: String::new(),
        package: package.id.to_string(),
        organisation: package.sender.organisation.clone(),
        person: package.sender.name.clone(),
        to: package.reviewer.name.clone(),
        purpose: package.meeting.heading.clone(),
        made_at: package.made_at.to_rfc3339(),
        needs: Vec::new(),
    };
    let how = passphrase.map_or(Lock::Open, Lock::Passphrase);
    kansli_package::write(facts, &parts, device, how)
        .map_err(|why| Failure::fault(&why.to_string()))
}

/// Writes a package where it was asked for, or hands its bytes over.
fn out(
    request: &ReviewPackageMake,
    package: &Package,
    email: &str,
    bytes: &[u8],
) -> CommandResult<ReviewFile> {
    let (ending, media) = match request.form {
        Some(ReviewForm::Kansli) => ("kansli", "application/octet-stream"),
        Some(ReviewForm::Html) | None => ("html", "text/html"),
    };
    let part = kansli_documents::file_name_part;
    let (meeting, name) = (part(&package.meeting.heading), part(&package.reviewer.name));
    let what = part(&Words::of(language(package)).say("review-file"));
    let file_name = format!("{what}-{meeting}-{}-{name}.{ending}", package.round);
    let path = match (&request.path, &request.folder) {
        (Some(path), _) => Some(PathBuf::from(path)),
        (None, Some(folder)) => {
            let folder = Path::new(folder);
            fs::create_dir_all(folder).map_err(|why| Failure::io(folder, &why))?;
            Some(folder.join(&file_name))
        }
        (None, None) => None,
    };
    if let Some(path) = &path {
        file::write(path, bytes)?;
    }
    let hash = Sha256::digest(bytes);
    Ok(ReviewFile {
        package: package.id,
        reviewer: crate::shape::PersonRef {
            id: package.reviewer.id,
            name: package.reviewer.name.clone(),
            initials: String::new(),
            organisation: None,
        },
        email: email.to_owned(),
        file_name,
        media: media.to_owned(),
        bytes: path.is_none().then(|| STANDARD.encode(bytes)),
        path: path.map(|path| path.display().to_string()),
        size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
        sha256: hash.iter().map(|byte| format!("{byte:02x}")).collect(),
    })
}

const fn language(package: &Package) -> LanguageName {
    match package.language {
        kansli_review::Lang::Sv => LanguageName::Sv,
        kansli_review::Lang::En => LanguageName::En,
    }
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
