use insta::assert_snapshot;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::id::MeetingId;

fn id(number: u128) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number))
}

fn section(number: u128) -> SectionId {
    SectionId::from_uuid(Uuid::from_u128(number))
}

/// An agenda as it is drawn here: `A` a section, `1` an item, `.2` a sub-item.
fn drawn(text: &str) -> Agenda {
    let mut agenda = Agenda::empty(MeetingId::from_uuid(Uuid::nil()));
    for word in text.split_whitespace() {
        let after = agenda.items.len();
        match word.trim_start_matches('.').parse::<u128>() {
            Ok(number) => agenda.items.push(AgendaItem {
                sub: word.starts_with('.'),
                ..AgendaItem::plain(id(number), format!("Punkt {number}"))
            }),
            Err(_) => {
                let id = section(word.bytes().next().unwrap().into());
                agenda.sections.push(Section { id, title: word.to_owned(), after });
            }
        }
    }
    agenda
}

fn told(agenda: &Agenda) -> String {
    let word = |row: &Row| match row {
        Row::Section(_, title) => title.clone(),
        Row::Item(item) => {
            format!("{}{}", if item.sub { "." } else { "" }, item.id.uuid().as_u128())
        }
    };
    agenda.rows().iter().map(word).collect::<Vec<_>>().join(" ")
}

fn numbers_of(agenda: &Agenda) -> String {
    agenda.numbers().iter().map(ItemNumber::to_string).collect::<Vec<_>>().join(" ")
}

#[test]
fn sub_items_bear_the_number_above_with_a_letter_and_sections_do_not_count() {
    assert_snapshot!(numbers_of(&drawn("A 1 2 .3 .4 B 5 C 6 .7")), @"1 2 2a 2b 3 4 4a");
    let long = (0..30).fold("1".to_owned(), |text, more| format!("{text} .{}", more + 2));
    assert!(numbers_of(&drawn(&long)).ends_with("1y 1z 1aa 1ab 1ac 1ad"));
}

#[test]
fn an_item_is_moved_to_stand_after_another_with_its_sub_items() {
    let from = drawn("1 2 .3 .4 A 5 6");
    let after =
        |number, after: Option<u128>| told(&from.moved_after(id(number), after.map(id)).unwrap());
    assert_snapshot!(after(2, None), @"2 .3 .4 1 A 5 6");
    assert_snapshot!(after(1, Some(2)), @"2 .3 .4 1 A 5 6");
    assert_snapshot!(after(1, Some(3)), @"2 .3 .4 1 A 5 6");
    assert_snapshot!(after(6, Some(1)), @"1 6 2 .3 .4 A 5");
    assert_snapshot!(after(4, Some(5)), @"1 2 .3 A 5 .4 6");
    assert_snapshot!(after(3, Some(4)), @"1 2 .4 .3 A 5 6");
    assert_snapshot!(after(5, Some(5)), @"1 2 .3 .4 A 5 6");
    assert_eq!(from.moved_after(id(9), None), Err(Refusal::NoSuchItem(id(9))));
    assert_eq!(from.moved_after(id(1), Some(id(9))), Err(Refusal::NoSuchItem(id(9))));
}

#[test]
fn what_is_no_number_is_not_read_as_one() {
    for text in ["", "a", "5A", "5.1", "5 a", "-5", "5å", "5aaaaaaaaaaaaaaaaaaaaaaaaa"] {
        assert_eq!(text.parse::<ItemNumber>(), Err(NotANumber), "{text}");
    }
}

#[test]
fn an_item_moves_with_its_sub_items_and_never_between_others() {
    let from = drawn("1 2 .3 .4 5 6");
    let moved = |number, to| told(&from.moved(id(number), to).unwrap());
    assert_snapshot!(moved(2, 1), @"2 .3 .4 1 5 6");
    assert_snapshot!(moved(2, 5), @"1 5 2 .3 .4 6");
    assert_snapshot!(moved(2, 3), @"1 2 .3 .4 5 6");
    assert_snapshot!(moved(1, 3), @"2 .3 .4 1 5 6");
    assert_snapshot!(moved(5, 4), @"1 5 2 .3 .4 6");
    assert_snapshot!(moved(4, 3), @"1 2 .4 .3 5 6");
    assert_snapshot!(moved(3, 1), @"3 1 2 .4 5 6");
    assert_eq!(from.moved(id(1), 7), Err(Refusal::NoSuchPlace { place: 7, last: 6 }));
}

#[test]
fn a_section_moves_with_its_items_and_an_item_passes_its_heading() {
    let from = drawn("1 A 2 .3 B 4 C 5");
    let section = |name: char, to| {
        told(&from.with_section_moved(section(u128::from(name as u32)), to).unwrap())
    };
    assert_snapshot!(section('B', 4), @"1 B 4 A 2 .3 C 5");
    assert_snapshot!(section('A', 6), @"1 B 4 A 2 .3 C 5");
    assert_snapshot!(section('C', 1), @"1 C 5 A 2 .3 B 4");
    let moved = |number, to| told(&from.moved(id(number), to).unwrap());
    assert_snapshot!(moved(2, 2), @"1 2 .3 A B 4 C 5");
    assert_snapshot!(moved(4, 5), @"1 A 2 .3 4 B C 5");
    assert_snapshot!(moved(3, 5), @"1 A 2 B 3 4 C 5");
}

#[test]
fn indenting_stops_at_two_levels_and_outdenting_takes_those_below_along() {
    let from = drawn("1 2 .3 .4 A 5");
    assert_snapshot!(told(&from.indented(id(2)).unwrap()), @"1 .2 .3 .4 A 5");
    assert_snapshot!(numbers_of(&from.outdented(id(3)).unwrap()), @"1 2 3 3a 4");
    assert_eq!(from.indented(id(3)), Err(Refusal::SubOfSub));
    assert_eq!(from.indented(id(1)), Err(Refusal::NothingAbove));
    assert_eq!(from.indented(id(5)), Err(Refusal::NothingAbove), "it is first in its section");
    assert_eq!(from.outdented(id(5)), Err(Refusal::NotSub));
}

#[test]
fn a_heading_comes_before_an_item_is_renamed_and_leaves_its_items_when_it_goes() {
    let from = drawn("1 2 .3");
    let with = from.with_section(section(65), " A ", Some(id(3))).unwrap();
    assert_snapshot!(told(&with), @"1 A 2 .3");
    let renamed = with.renamed(section(65), "B").unwrap();
    assert_snapshot!(told(&renamed), @"1 B 2 .3");
    assert_eq!(renamed.without_section(section(65)), Ok(from.clone()));
    assert_eq!(from.with_section(section(65), " ", None), Err(Refusal::BlankSection));
    assert_eq!(from.renamed(section(66), "C"), Err(Refusal::NoSuchSection(section(66))));
    assert_eq!(from.without_section(section(66)), Err(Refusal::NoSuchSection(section(66))));
}

#[test]
fn a_new_item_stays_in_the_section_above_it_and_what_is_taken_away_leaves_its_sub_items() {
    let from = drawn("1 A 2 .3 B 4");
    let new = || AgendaItem::plain(id(9), "Ny");
    assert_snapshot!(told(&from.with(new(), Some(4)).unwrap()), @"1 A 2 .3 9 B 4");
    assert_snapshot!(told(&from.with(new(), Some(3)).unwrap()), @"1 A 2 .3 9 B 4");
    assert_snapshot!(told(&from.with_under(new(), section(66)).unwrap()), @"1 A 2 .3 B 9 4");
    assert_snapshot!(told(&from.without(id(2), None, None).unwrap()), @"1 A 3 B 4");
    assert_snapshot!(told(&from.without(id(4), None, None).unwrap()), @"1 A 2 .3 B");
}

/// One edit of an agenda, with what it is about by number.
#[derive(Debug, Clone)]
enum Edit {
    Move(u128, usize),
    MoveSection(u8, usize),
    Indent(u128),
    Outdent(u128),
    Head(u8, u128),
    Unhead(u8),
    Add(u128, usize, bool),
    Remove(u128),
}

fn any_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (0u128..12, 0usize..20).prop_map(|(item, to)| Edit::Move(item, to)),
        (0u8..5, 0usize..20).prop_map(|(section, to)| Edit::MoveSection(section, to)),
        (0u128..12).prop_map(Edit::Indent),
        (0u128..12).prop_map(Edit::Outdent),
        (0u8..5, 0u128..12).prop_map(|(section, item)| Edit::Head(section, item)),
        (0u8..5).prop_map(Edit::Unhead),
        (12u128..20, 1usize..20, any::<bool>())
            .prop_map(|(item, at, sub)| Edit::Add(item, at, sub)),
        (0u128..20).prop_map(Edit::Remove),
    ]
}

fn edited(agenda: &Agenda, edit: &Edit) -> Result<Agenda, Refusal> {
    match *edit {
        Edit::Move(item, to) => agenda.moved(id(item), to),
        Edit::MoveSection(it, to) => agenda.with_section_moved(section(it.into()), to),
        Edit::Indent(item) => agenda.indented(id(item)),
        Edit::Outdent(item) => agenda.outdented(id(item)),
        Edit::Head(it, _) if agenda.sections.iter().any(|one| one.id == section(it.into())) => {
            agenda.renamed(section(it.into()), "Annat")
        }
        Edit::Head(it, item) => agenda.with_section(section(it.into()), "Avsnitt", Some(id(item))),
        Edit::Unhead(it) => agenda.without_section(section(it.into())),
        Edit::Add(item, at, sub) => {
            agenda.with(AgendaItem { sub, ..AgendaItem::plain(id(item), "Ny") }, Some(at))
        }
        Edit::Remove(item) => agenda.without(id(item), None, None),
    }
}

proptest! {
    /// A number is read back as it is written.
    #[test]
    fn numbers_are_read_back_as_written(item in 0usize..500, sub in 0usize..2000) {
        let number = ItemNumber { item, sub };
        prop_assert_eq!(number.to_string().parse(), Ok(number));
    }

    /// Through any edit: no item lost, none twice, numbers rise without a gap, every sub-item has an item
    /// above it in its section, and headings stand where items can be.
    #[test]
    fn any_edit_keeps_every_item_and_its_number_in_order(
        edits in prop::collection::vec(any_edit(), 0..40),
    ) {
        let mut agenda = drawn("0 1 2 3 4 5 6 7 8 9 10 11");
        for edit in edits {
            let ids = |agenda: &Agenda| {
                let mut ids: Vec<_> = agenda.items.iter().map(|item| item.id).collect();
                ids.sort();
                ids
            };
            let before = ids(&agenda);
            agenda = edited(&agenda, &edit).unwrap_or(agenda);
            let after = ids(&agenda);
            match edit {
                Edit::Add(..) | Edit::Remove(_) => prop_assert!(before.len().abs_diff(after.len()) <= 1),
                _ => prop_assert_eq!(before, after.clone()),
            }
            prop_assert!(after.windows(2).all(|pair| pair[0] < pair[1]), "twice");
            let numbers = agenda.numbers();
            let follows = |pair: &[ItemNumber]| {
                let (one, next) = (pair[0], pair[1]);
                (next.item == one.item && next.sub == one.sub + 1)
                    || (next.item == one.item + 1 && next.sub == 0)
            };
            prop_assert!(numbers.windows(2).all(follows), "{:?}", numbers);
            prop_assert!(agenda.sections.is_sorted_by_key(|it| it.after));
            prop_assert!(agenda.sections.iter().all(|it| it.after <= agenda.items.len()));
            for (index, item) in agenda.items.iter().enumerate() {
                let begins = index == 0 || agenda.sections.iter().any(|it| it.after == index);
                prop_assert!(!(item.sub && begins), "{}", told(&agenda));
            }
        }
    }

    /// A move keeps the order of all that does not move along.
    #[test]
    fn a_move_keeps_the_others_in_order(item in 0u128..12, to in 1usize..15) {
        let agenda = drawn("0 A 1 .2 .3 4 B 5 .6 7 8 C 9 10 11");
        let moved = agenda.moved(id(item), to).unwrap();
        let number = |item: &AgendaItem| item.id.uuid().as_u128();
        let along: Vec<u128> = match item { 1 => vec![1, 2, 3], 5 => vec![5, 6], one => vec![one] };
        let others = |agenda: &Agenda| {
            let all = agenda.items.iter().map(number).filter(|it| !along.contains(it));
            all.collect::<Vec<_>>()
        };
        prop_assert_eq!(others(&moved), others(&agenda));
    }
}
