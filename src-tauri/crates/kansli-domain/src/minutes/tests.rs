use insta::assert_snapshot;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::action::{Origin, Task};
use crate::id::ActionItemId;
use crate::series::{Number, Series};

fn person(name: &str) -> PersonId {
    let at = ["anna", "bo", "cleo", "dag"].iter().position(|it| *it == name).unwrap();
    PersonId::from_uuid(Uuid::from_u128(at as u128))
}

fn item(number: u128) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number))
}

fn march(day: u32) -> Date {
    Date::from_ymd_opt(2027, 3, day).unwrap()
}

fn hash(content: u8) -> ContentHash {
    ContentHash::from_bytes([content; 32])
}

/// Anna chairs for SKS, Bo approves for the authorities.
fn draft(kind: Kind) -> Minutes {
    let id = MinutesId::from_uuid(Uuid::from_u128(1));
    let minutes =
        Minutes::draft(id, MeetingId::from_uuid(Uuid::from_u128(2)), kind, [item(1), item(2)]);
    let section = Section { text: "Anna öppnar mötet.".into(), ..minutes.section(item(1)) };
    minutes
        .with_section(section)
        .unwrap()
        .approved_by(vec![
            Approver { person: person("anna"), role: ApproverRole::Chair, side: Side::Sks },
            Approver {
                person: person("bo"),
                role: ApproverRole::Approver,
                side: Side::Authorities,
            },
        ])
        .unwrap()
}

fn told(minutes: &Minutes) -> String {
    let given = |approvals: &BTreeMap<PersonId, Approval>| {
        let names = ["anna", "bo", "cleo"].into_iter();
        let one = |name| {
            approvals
                .get(&person(name))
                .map(|it| format!("{name} {} {}", it.on.format("%-d/%-m"), it.method.name()))
        };
        names.filter_map(one).collect::<Vec<_>>().join(", ")
    };
    match &minutes.stage {
        Stage::Draft => format!("r{} draft", minutes.revision),
        Stage::OutForApproval(round) => {
            format!("r{} out: {}", minutes.revision, given(&round.approvals))
        }
        Stage::Approved { on, approvals, .. } => {
            format!("r{} approved {}: {}", minutes.revision, on.format("%-d/%-m"), given(approvals))
        }
    }
}

/// Runs lines such as "24: send h1 by 30", "31: anna approves h1 on 31", "31: take back",
/// "31: write", "31: correct because …" and tells what came of each.
fn story(kind: Kind, lines: &str) -> String {
    let mut now = draft(kind);
    let mut said = vec![];
    for line in lines.trim().lines() {
        let (today, step) = line.trim().split_once(": ").unwrap();
        let today = march(today.parse().unwrap());
        let words: Vec<&str> = step.split(' ').collect();
        let hash = |word: &str| hash(word[1..].parse().unwrap());
        let next = match words.as_slice() {
            ["send", content, "by", due] => {
                now.send(hash(content), today, march(due.parse().unwrap()))
            }
            [who, "approves", content, "on", on] => {
                let on = march(on.parse().unwrap());
                let approval = Approval { on, method: Method::Email, note: String::new() };
                now.approve(person(who), hash(content), approval, today)
            }
            ["take", "back"] => now.take_back(),
            ["write"] => now.with_section(Section { text: "Nytt.".into(), ..now.section(item(2)) }),
            ["correct", "because", reason @ ..] => {
                now.correct(MinutesId::from_uuid(Uuid::from_u128(7)), &reason.join(" "))
            }
            other => panic!("{other:?}"),
        };
        match next {
            Ok(next) => {
                said.push(told(&next));
                now = next;
            }
            Err(refusal) => said.push(format!("refused: {refusal}")),
        }
    }
    said.join("\n")
}

#[test]
fn the_last_approval_locks() {
    assert_snapshot!(story(Kind::Protocol, "
        24: send h1 by 30
        31: anna approves h1 on 30
        31: bo approves h1 on 31
        31: write
        31: take back
        31: anna approves h1 on 31
        31: send h2 by 31
        31: correct because
        31: correct because fel datum i § 7
        31: write
    "), @"
    r1 out: 
    r1 out: anna 30/3 email
    r1 approved 31/3: anna 30/3 email, bo 31/3 email
    refused: minutes were approved on 2027-03-31
    refused: minutes are approved, the step needs out for approval
    refused: minutes are approved, the step needs out for approval
    refused: minutes are approved, the step needs draft
    refused: no reason for the correction
    r2 draft
    r2 draft
    ");
}

#[test]
fn an_approval_is_of_what_was_sent() {
    assert_snapshot!(story(Kind::Protocol, "
        24: anna approves h1 on 24
        24: send h1 by 23
        24: send h1 by 30
        25: write
        25: anna approves h2 on 25
        25: dag approves h1 on 25
        25: anna approves h1 on 26
        25: anna approves h1 on 23
        25: anna approves h1 on 25
        26: anna approves h1 on 26
        26: take back
        26: write
        26: send h3 by 30
    "), @"
    refused: minutes are draft, the step needs out for approval
    refused: due 2027-03-23 lies before 2027-03-24
    r1 out: 
    refused: minutes are out for approval since 2027-03-24
    refused: the content is not the one sent for approval
    refused: 00000000-0000-0000-0000-000000000003 is not an approver
    refused: 2027-03-26 is not between 2027-03-24 and 2027-03-25
    refused: 2027-03-23 is not between 2027-03-24 and 2027-03-25
    r1 out: anna 25/3 email
    r1 out: anna 25/3 email
    r2 draft
    r2 draft
    r2 out: 
    ");
}

#[test]
fn full_minutes_take_both_sides_and_notes_only_the_chair() {
    let approvers = |names: &[(&str, ApproverRole, Side)]| {
        names
            .iter()
            .map(|&(name, role, side)| Approver { person: person(name), role, side })
            .collect::<Vec<_>>()
    };
    let send = |kind, names: &[(&str, ApproverRole, Side)]| {
        let minutes = draft(kind).approved_by(approvers(names))?;
        minutes.send(hash(1), march(1), march(2)).map(|_| ())
    };
    use ApproverRole::{Approver as By, Chair, Secretary};
    assert_eq!(send(Kind::Protocol, &[]), Err(Refusal::NoChair));
    assert_eq!(send(Kind::Protocol, &[("bo", By, Side::Authorities)]), Err(Refusal::NoChair));
    assert_eq!(send(Kind::Protocol, &[("anna", Chair, Side::Sks)]), Err(Refusal::NoOtherSide));
    let same_side = [("anna", Chair, Side::Sks), ("cleo", By, Side::Sks)];
    assert_eq!(send(Kind::Protocol, &same_side), Err(Refusal::NoOtherSide));
    let secretary = [("anna", Chair, Side::Sks), ("bo", Secretary, Side::Authorities)];
    assert_eq!(send(Kind::Protocol, &secretary), Err(Refusal::NoOtherSide));
    assert_eq!(send(Kind::Notes, &[("anna", Chair, Side::Sks)]), Ok(()));
    let twice = [("anna", Chair, Side::Sks), ("anna", By, Side::Authorities)];
    assert_eq!(send(Kind::Protocol, &twice), Err(Refusal::ApproverTwice(person("anna"))));
}

#[test]
fn an_action_that_is_nobodys_keeps_the_minutes_back() {
    let origin = Origin { meeting: MeetingId::from_uuid(Uuid::nil()), item: None, position: None };
    let number = Number { series: Series::Action, year: 2027, serial: 9 };
    let task = Task {
        what: "Föreslå vem som gör vad".into(),
        responsible: None,
        due: None,
        note: String::new(),
    };
    let id = ActionItemId::from_uuid(Uuid::nil());
    let action = ActionItem::new(id, number, origin, task.clone()).unwrap();
    assert_eq!(Minutes::check_actions([&action]), Err(Refusal::NobodyResponsible(number)));
    let owned = action.changed(Task { responsible: Some(person("bo")), ..task }).unwrap();
    assert_eq!(Minutes::check_actions([&owned]), Ok(()));
    let dropped = action.dropped("Behövs inte", march(20)).unwrap();
    assert_eq!(Minutes::check_actions([&dropped]), Ok(()));
}

#[test]
fn nothing_is_not_sent_for_approval() {
    let blank = Minutes { sections: vec![Section::empty(item(1))], ..draft(Kind::Notes) };
    assert_eq!(blank.send(hash(1), march(1), march(2)), Err(Refusal::Empty));
}

#[test]
fn a_correction_leaves_the_approved_version_and_remembers_it() {
    let approval = Approval { on: march(3), method: Method::Signed, note: String::new() };
    let out = draft(Kind::Protocol).send(hash(1), march(1), march(9)).unwrap();
    assert_eq!(out.awaited(), [person("anna"), person("bo")]);
    let one = out.approve(person("anna"), hash(1), approval.clone(), march(3)).unwrap();
    assert_eq!(one.awaited(), [person("bo")]);
    let approved = one.approve(person("bo"), hash(1), approval, march(3)).unwrap();
    let new = MinutesId::from_uuid(Uuid::from_u128(9));
    let correction = approved.correct(new, " fel namn ").unwrap();
    assert_eq!(
        correction.corrects,
        Some(Correction { of: approved.id, reason: "fel namn".into() })
    );
    assert_eq!((correction.id, correction.revision), (new, 2));
    assert_eq!(correction.sections, approved.sections);
    assert_eq!(correction.editable(), Ok(()));
    assert_eq!(approved.editable(), Err(Refusal::Locked { on: march(3) }));
}

#[test]
fn hashes_are_read_as_they_are_written() {
    let hash = ContentHash::from_bytes([0xa7; 32]);
    assert_eq!(ContentHash::read(&hash.to_string()), Some(hash));
    for text in ["", "a7", &"g".repeat(64), &"å".repeat(32)] {
        assert_eq!(ContentHash::read(text), None);
    }
}

proptest! {
    /// Whatever people do, approved minutes stay approved with the same content and text,
    /// and a revision never goes back.
    #[test]
    fn approved_is_final(steps in prop::collection::vec((0usize..6, 0u8..2, 1u32..28), 0..60)) {
        let mut now = draft(Kind::Protocol);
        for (step, content, day) in steps {
            let approval = Approval { on: march(day), method: Method::Email, note: String::new() };
            let next = match step {
                0 => now.send(hash(content), march(day), march(28)),
                1 => now.approve(person("anna"), hash(content), approval, march(28)),
                2 => now.approve(person("bo"), hash(content), approval, march(28)),
                3 => now.take_back(),
                4 => now.approved_by(now.approvers.clone()),
                _ => now.with_section(Section { text: format!("{day}"), ..now.section(item(1)) }),
            };
            let Ok(next) = next else { continue };
            prop_assert_ne!(now.stage.name(), "approved");
            prop_assert!(now.revision <= next.revision);
            if let (Stage::OutForApproval(round), Stage::Approved { content, approvals, .. }) = (&now.stage, &next.stage) {
                prop_assert_eq!(round.content, *content);
                prop_assert_eq!(approvals.len(), 2);
                prop_assert_eq!(&now.sections, &next.sections);
            }
            now = next;
        }
    }
}

#[test]
fn an_accepted_proposal_asks_everybody_anew() {
    let mail = |day| Approval { on: march(day), method: Method::Email, note: String::new() };
    let out = draft(Kind::Protocol).send(hash(1), march(20), march(30)).unwrap();
    let out = out.approve(person("anna"), hash(1), mail(21), march(22)).unwrap();
    let changed = out.go_on_with(hash(2)).unwrap();
    assert_eq!(changed.awaited(), [person("anna"), person("bo")]);
    let older = changed.approve(person("bo"), hash(1), mail(22), march(22));
    assert_eq!(older, Err(Refusal::OtherContent));
    let one = changed.approve(person("bo"), hash(2), mail(22), march(22)).unwrap();
    assert!(matches!(one.stage, Stage::OutForApproval(_)));
    let all = one.approve(person("anna"), hash(2), mail(22), march(22)).unwrap();
    assert!(matches!(all.stage, Stage::Approved { content, .. } if content == hash(2)));
    assert_eq!(all.check_answered(0), Ok(()));
    assert_eq!(all.check_answered(1), Err(Refusal::Unanswered { waiting: 1 }));
    assert_eq!(one.check_answered(1), Ok(()), "only the approval that locks waits for answers");
    assert!(all.go_on_with(hash(3)).is_err(), "settled minutes are corrected instead");
}
