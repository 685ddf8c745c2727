use proptest::prelude::*;
use uuid::Uuid;

use super::*;

fn id(number: u128) -> AgendaItemId {
    AgendaItemId::from_uuid(Uuid::from_u128(number))
}

/// A copy of items with an id, a heading and a background each.
fn copy(items: &[(u128, &str, &str)]) -> Copy {
    let item = |(place, (number, title, text)): (usize, &(u128, &str, &str))| Copied {
        id: id(*number),
        number: ItemNumber { item: place + 1, sub: 0 },
        title: (*title).to_owned(),
        passages: [(Field::Title, *title), (Field::Minutes, "10"), (Field::Background, *text)]
            .map(|(field, text)| Passage { field, text: text.to_owned() })
            .to_vec(),
    };
    Copy { items: items.iter().enumerate().map(item).collect() }
}

fn about(number: u128, field: Field, quote: &str) -> Anchor {
    let quote = quote.to_owned();
    Anchor { item: Some(id(number)), field: Some(field), quote, ..Anchor::default() }
}

/// The outcome in few words, such as `exact 2: två uppdrag`.
fn told(found: &Found, now: &Copy) -> String {
    let words = |place: &Place| {
        let text = now.item(place.item.unwrap()).unwrap().text(place.field.unwrap()).unwrap();
        text[place.range.clone().unwrap_or(0..text.len())].to_owned()
    };
    match found {
        Found::Exact(at) => format!("exact {}: {}", at.number, words(at)),
        Found::Moved { from, to } => format!("moved {from} to {}: {}", to.number, words(to)),
        Found::Changed { at, now, similarity } => {
            format!("changed {}: {now} {similarity}", at.number)
        }
        Found::Gone { number, title } => format!("gone {number}: {title}"),
    }
}

const OPENING: &str = "Ordföranden öppnar mötet.";
const NEEDS: &str = "Nio åtgärder är öppna och tre är försenade. Två ställningstaganden väntar på parternas egna beslut.";

fn before() -> Copy {
    copy(&[
        (1, "Öppnande", OPENING),
        (2, "Uppföljning", NEEDS),
        (3, "Rapport", "Två möten har hållits."),
    ])
}

#[test]
fn words_that_stand_as_they_were_are_found_exactly() {
    let found = find(&about(2, Field::Background, "tre är försenade"), &before(), &before());
    assert_eq!(told(&found, &before()), "exact 2: tre är försenade");
    // As it is read in print: line breaks and marks are nothing.
    let bold = NEEDS.replace("och tre", "och\n**tre** ");
    let now = copy(&[(1, "Öppnande", OPENING), (2, "Uppföljning", &bold)]);
    let found = find(&about(2, Field::Background, "öppna och tre är"), &before(), &now);
    assert!(matches!(found, Found::Exact(_) | Found::Moved { .. }), "{found:?}");
}

#[test]
fn what_has_changed_is_told_as_what_it_is() {
    let quote = "Två ställningstaganden väntar på parternas egna beslut";
    let changed =
        NEEDS.replace("Två ställningstaganden väntar", "Tre ställningstaganden väntar ännu");
    let without = NEEDS.split(" Två").next().unwrap().to_owned();
    let elsewhere = format!("Två möten har hållits. {quote}.");
    for (now, wanted) in [
        (copy(&[(2, "Uppföljning", NEEDS)]), format!("moved 2 to 1: {quote}")),
        (
            copy(&[
                (1, "Ö", OPENING),
                (2, "Uppföljning", &format!("{quote}. Nio åtgärder är öppna.")),
            ]),
            format!("exact 2: {quote}"),
        ),
        (
            copy(&[(1, "Ö", OPENING), (2, "U", &without), (3, "Rapport", &elsewhere)]),
            format!("moved 2 to 3: {quote}"),
        ),
        (
            copy(&[(1, "Ö", OPENING), (2, "U", &changed)]),
            "changed 2: Tre ställningstaganden väntar ännu på parternas egna beslut 80".to_owned(),
        ),
        (copy(&[(1, "Ö", OPENING), (2, "U", &without)]), "changed 2:  0".to_owned()),
        (copy(&[(1, "Ö", OPENING), (3, "Rapport", &elsewhere)]), format!("moved 2 to 2: {quote}")),
        (copy(&[(1, "Ö", OPENING)]), "gone 2: Uppföljning".to_owned()),
    ] {
        let found = find(&about(2, Field::Background, quote), &before(), &now);
        assert_eq!(told(&found, &now), wanted);
    }
}

#[test]
fn of_words_said_twice_the_meant_ones_are_found_or_none() {
    let text = "Anslaget är 5 mkr i år. Reserven är 5 mkr nästa år.";
    let then = copy(&[(1, "Budget", text)]);
    let anchor = Anchor {
        before: "Reserven är ".to_owned(),
        after: " nästa år".to_owned(),
        ..about(1, Field::Background, "5 mkr")
    };
    for (now, wanted) in [
        (text.to_owned(), "exact 1: 5 mkr at 39"),
        (text.replace("Anslaget är 5", "Anslaget är 6"), "exact 1: 5 mkr at 39"),
        (text.replace("Reserven är 5", "Reserven är 6,5"), "changed 1: 6,5 mkr 50 at 39"),
    ] {
        let now = copy(&[(1, "Budget", &now)]);
        let found = find(&anchor, &then, &now);
        let (Found::Exact(at) | Found::Changed { at, .. }) = &found else { panic!("{found:?}") };
        let at = at.range.as_ref().unwrap().start;
        assert_eq!(format!("{} at {at}", told(&found, &now)), wanted);
    }
}

#[test]
fn a_value_is_held_against_the_value_and_an_item_against_its_place() {
    let mut now = before();
    let minutes = about(2, Field::Minutes, "");
    assert_eq!(told(&find(&minutes, &before(), &now), &now), "exact 2: 10");
    now.items[1].passages[1].text = "8".to_owned();
    assert_eq!(told(&find(&minutes, &before(), &now), &now), "changed 2: 8 0");
    let item = Anchor { item: Some(id(3)), ..Anchor::default() };
    assert!(matches!(find(&item, &before(), &before()), Found::Exact(_)));
    let mut now = copy(&[(2, "Uppföljning", NEEDS), (3, "Rapport", "Två möten har hållits.")]);
    let moved = find(&item, &before(), &now);
    assert!(matches!(&moved, Found::Moved { from, to } if from.item == 3 && to.number.item == 2));
    now.items.pop();
    assert!(matches!(find(&item, &before(), &now), Found::Gone { .. }));
    // Taken away and written anew under its heading.
    let again = copy(&[(9, "Rapport", "Annat.")]);
    assert!(matches!(find(&item, &before(), &again), Found::Moved { .. }));
    assert_eq!(find(&Anchor::default(), &before(), &again), Found::Exact(Place::default()));
}

#[test]
fn words_the_reviewer_never_had_are_still_shown_beside_the_field() {
    let found = find(&about(2, Field::Background, "Fem åtgärder är öppna"), &before(), &before());
    assert!(matches!(&found, Found::Changed { now, .. } if now == NEEDS), "{found:?}");
    let found = find(&about(7, Field::Background, "Fem åtgärder"), &before(), &before());
    assert_eq!(told(&found, &before()), "gone 0: ");
}

proptest! {
    /// However the text around is edited, words that are left alone are found.
    #[test]
    fn untouched_words_are_always_found(
        before in "[a-zåäö .\n]{0,60}", after in "[a-zåäö .\n]{0,60}",
        new_before in "[a-zåäö .*\n]{0,60}", new_after in "[a-zåäö .*\n]{0,60}",
        quote in "[A-ZÅÄÖ]{1,8}( [A-ZÅÄÖ]{1,8}){0,4}", aside in any::<bool>(),
    ) {
        let then = copy(&[(1, "ett", "x"), (2, "två", &format!("{before}{quote}{after}"))]);
        let text = format!("{new_before}{quote}{new_after}");
        let now = if aside { copy(&[(2, "två", &text)]) } else { copy(&[(1, "ett", "x"), (2, "två", &text)]) };
        let anchor = Anchor { before, after, ..about(2, Field::Background, &quote) };
        let found = find(&anchor, &then, &now);
        let (Found::Exact(at) | Found::Moved { to: at, .. }) = &found else {
            return Err(TestCaseError::fail(format!("{found:?}")));
        };
        prop_assert_eq!(&text[at.range.clone().unwrap()], quote.as_str());
        prop_assert_eq!(matches!(found, Found::Moved { .. }) || !aside, true);
    }

    /// Whatever is asked and whatever has become of the text: one outcome, always the same, and its
    /// place is a place.
    #[test]
    fn every_remark_has_one_outcome_and_none_is_lost(
        quote in "\\PC{0,20}", before in "\\PC{0,10}", after in "\\PC{0,10}",
        old in "\\PC{0,40}", new in "\\PC{0,40}", item in 1u128..4, field in 0usize..Field::ALL.len(),
        inside in any::<bool>(), there in any::<bool>(),
    ) {
        let old = if inside { format!("{before}{quote}{after}{old}") } else { old };
        let then = copy(&[(1, "ett", &old), (2, "två", &new)]);
        let now = if there { copy(&[(2, "två", &old), (1, "ett", &new)]) } else { copy(&[(3, "ett", &new)]) };
        let anchor = Anchor { before, after, ..about(item, Field::ALL[field], &quote) };
        let found = find(&anchor, &then, &now);
        prop_assert_eq!(&find(&anchor, &then, &now), &found);
        match &found {
            Found::Exact(at) | Found::Moved { to: at, .. } | Found::Changed { at, .. } => {
                let item = now.item(at.item.unwrap()).unwrap();
                let text = at.field.and_then(|field| item.text(field)).unwrap_or_default();
                prop_assert!(at.range.clone().is_none_or(|range| text.get(range).is_some()));
            }
            Found::Gone { .. } => prop_assert!(now.item(id(item)).is_none()),
        }
    }
}
