use insta::assert_snapshot;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::{MeetingId, SectionId};

fn id(number: usize) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number as u128))
}

/// An agenda of so many items, with proposals, and a paper under each of its first items.
fn agenda(items: usize) -> Agenda {
    let mut agenda = Agenda::empty(MeetingId::from_uuid(Uuid::nil()));
    for number in 1..=items {
        let item = AgendaItem {
            proposal: "att ett görs\natt två görs".into(),
            background: "Känt sedan **tidigare**.".into(),
            ..AgendaItem::plain(id(number), format!("Punkt {number}"))
        };
        agenda.items.push(item);
    }
    agenda
}

fn papers(of: AgendaItemId) -> Vec<PrintedPaper> {
    let first = |number| PrintedPaper { number, name: "a.pdf".into(), sha256: "0a".into() };
    (of == id(1)).then(|| first(1)).into_iter().collect()
}

fn approved(agenda: &Agenda) -> Approval {
    let on = Date::from_ymd_opt(2027, 3, 1).unwrap();
    Approval { by: None, on, printed: Printed::of(agenda, papers) }
}

fn told(now: &Agenda, before: &Approval) -> String {
    let changes = Printed::of(now, papers).changes_since(&before.printed);
    let line = |it: &Change| format!("{}: {:?}", it.title, it.what);
    changes.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[test]
fn what_changed_since_is_told_item_by_item() {
    let before = agenda(5);
    let approval = approved(&before);
    let mut now = before.moved(id(5), 2).unwrap();
    now.items.retain(|item| item.id != id(3));
    let mut edited = now.item(id(2)).unwrap().clone();
    (edited.title, edited.minutes) = ("Ny rubrik".into(), 25);
    now = now.replaced(edited).unwrap();
    now = now.with(AgendaItem::plain(id(9), "Sen punkt"), None).unwrap();
    assert_snapshot!(told(&now, &approval), @"
    Punkt 5: Moved { from: 5, to: 2 }
    Ny rubrik: Edited { number: 3, parts: [Title, Minutes] }
    Sen punkt: Added(5)
    Punkt 3: Removed
    ");
    let standing = approval.standing(&Printed::of(&now, papers));
    assert_eq!(standing, Standing::Lapsed { items: 4 });
}

#[test]
fn another_file_under_the_same_name_is_another_paper() {
    let agenda = agenda(2);
    let approval = approved(&agenda);
    let other = |of| {
        let mut papers = papers(of);
        papers.iter_mut().for_each(|paper| paper.sha256 = "0b".into());
        papers
    };
    let changes = Printed::of(&agenda, other).changes_since(&approval.printed);
    assert_eq!(changes.len(), 1);
    let number = ItemNumber { item: 1, sub: 0 };
    assert_eq!(changes[0].what, Changed::Edited { number, parts: vec![Part::Papers] });
}

#[test]
fn a_heading_that_comes_changes_or_goes_lapses_it_for_its_items() {
    let before = agenda(3);
    let id_of = SectionId::from_uuid(Uuid::from_u128(9));
    let with = before.with_section(id_of, "Ärenden", Some(id(2))).unwrap();
    assert_snapshot!(told(&with, &approved(&before)), @"
    Punkt 2: Edited { number: 2, parts: [Section] }
    Punkt 3: Edited { number: 3, parts: [Section] }
    ");
    let sub = with.indented(id(3)).unwrap();
    assert_snapshot!(told(&sub, &approved(&with)), @"Punkt 3: Edited { number: 2a, parts: [Level] }");
    let back = sub.without_section(id_of).unwrap().outdented(id(3)).unwrap();
    assert_eq!(approved(&before).standing(&Printed::of(&back, papers)), Standing::Stands);
}

#[test]
fn what_is_printed_nowhere_is_no_part_of_what_was_approved() {
    let before = agenda(3);
    let mut now = before.clone();
    let item = &mut now.items[1];
    item.note = "Fråga först".into();
    item.focus_areas = [3].into();
    item.course.source = "Rådet".into();
    item.proposal = "  att ett görs,\n\n - att två görs.".into();
    item.title.push(' ');
    assert_eq!(approved(&before).standing(&Printed::of(&now, papers)), Standing::Stands);
}

/// An edit of one printed part of an item, that makes it another.
fn edit(item: &mut AgendaItem, part: Part) {
    match part {
        Part::Title => item.title.push('!'),
        Part::Level => item.sub = !item.sub,
        Part::Purpose => item.purpose = Purpose::Discussion,
        Part::Presenter => item.presenter = Presenter::Other("Alla".into()),
        Part::Minutes => item.minutes += 5,
        Part::Proposal => item.proposal.push_str("\natt tre görs"),
        Part::Background => item.background.push_str(" Och nu."),
        Part::Brief => item.brief.reasons.push_str("Bråttom."),
        Part::Section | Part::Papers => unreachable!("they lie beside the item"),
    }
}

#[test]
fn what_came_after_the_first_dispatch_is_late_and_what_changed_after_the_last_is_untold() {
    let [first, now] =
        [agenda(3), agenda(3).with(AgendaItem::plain(id(9), "Sen punkt"), None).unwrap()];
    let on = |day| Date::from_ymd_opt(2027, 3, day).unwrap();
    let printed = |agenda: &Agenda| Printed::of(agenda, papers);
    let mut told = Told { first: printed(&first), last: printed(&first), last_on: on(1) };
    assert!(told.is_late(id(9)) && !told.is_late(id(1)));
    assert_eq!(told.standing(&printed(&now)), Standing::Lapsed { items: 1 });
    (told.last, told.last_on) = (printed(&now), on(5));
    assert!(told.is_late(id(9)), "it was not in the notice, though it has been sent since");
    assert_eq!(told.standing(&printed(&now)), Standing::Stands);
}

proptest! {
    /// Any edit of what is printed lapses the approval, and taking it back restores it.
    #[test]
    fn any_printed_edit_lapses_it_and_taking_the_edit_back_restores_it(
        items in 1usize..12, at in 0usize..12,
        part in prop::sample::select(Part::ALL.to_vec()),
    ) {
        prop_assume!(![Part::Section, Part::Papers].contains(&part));
        let before = agenda(items);
        let approval = approved(&before);
        let mut now = before.clone();
        edit(&mut now.items[at % items], part);
        prop_assert_eq!(approval.standing(&Printed::of(&now, papers)), Standing::Lapsed { items: 1 });
        prop_assert_eq!(approval.standing(&Printed::of(&before, papers)), Standing::Stands);
    }

    /// One item moved is one change, however far it goes; back again, none.
    #[test]
    fn one_item_moved_is_one_change(items in 2usize..12, from in 0usize..12, to in 0usize..12) {
        let before = agenda(items);
        let (moved, to) = (id(from % items + 1), to % items + 1);
        let now = before.moved(moved, to).unwrap();
        let changed = usize::from(now != before);
        let changes = Printed::of(&now, papers).changes_since(&approved(&before).printed);
        prop_assert_eq!(changes.len(), changed);
        let back = now.moved(moved, from % items + 1).unwrap();
        prop_assert_eq!(approved(&before).standing(&Printed::of(&back, papers)), Standing::Stands);
    }

    /// Changes are told exactly when what is printed differs, whatever was taken, added and moved.
    #[test]
    fn changes_are_told_exactly_when_the_print_differs(
        items in 1usize..10, gone in 0usize..10, added in 0usize..3,
        moves in prop::collection::vec((1usize..10, 1usize..10), 0..6),
    ) {
        let before = agenda(items);
        let mut now = before.clone();
        now.items.retain(|item| item.id != id(gone));
        for number in 0..added {
            now = now.with(AgendaItem::plain(id(100 + number), "Ny"), Some(1)).unwrap();
        }
        for (item, place) in moves {
            now = now.moved(id(item), place).unwrap_or(now);
        }
        let (then, now) = (Printed::of(&before, papers), Printed::of(&now, papers));
        prop_assert_eq!(now.changes_since(&then).is_empty(), now == then);
    }
}
