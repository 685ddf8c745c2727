//! Agendas, and the items that wait.

use chrono::{Days, NaiveDate};
use kansli_api::surroundings::Surroundings;
use kansli_store::{Store, Title, Writer, rows};
use uuid::Uuid;

use crate::chance::Chance;
use crate::meetings::Maker;
use crate::people::Everybody;
use crate::{World, step, text};

/// Standing items of the two bodies: key, heading, purpose.
const STANDING: [[(&str, &str, &str); 4]; 2] = [
    [
        ("opening", "Mötet öppnas, närvaro och mandat", "information"),
        ("previous_minutes", "Val av justerare och föregående protokoll", "position"),
        ("info_exchange", "Informationsutbyte", "information"),
        ("closing", "Nästa möte och avslutning", "information"),
    ],
    [
        ("opening_conflict", "Öppning, närvaro och jäv", "information"),
        ("previous_notes", "Föregående anteckningar", "information"),
        ("needs", "Målgruppernas behov", "discussion"),
        ("next_meeting", "Nästa möte", "information"),
    ],
];

/// The agenda of a meeting: its items with their purposes.
pub(crate) fn agenda(
    maker: &Maker<'_>,
    db: &Writer<'_>,
    chance: &mut Chance,
    meeting: &rows::Meeting,
) -> kansli_store::Result<Vec<(Uuid, &'static str)>> {
    let standing = &STANDING[usize::from(!meeting.is_formal)];
    let seated = maker.everybody.seated(meeting.body.unwrap(), meeting.date);
    let (count, mut items) = (maker.size.items, Vec::new());
    for rank in 1..=count {
        // The first three stand first, the last one last, what is new between them.
        let known = match rank {
            1..=3 => Some(standing[rank as usize - 1]),
            rank if rank == count => Some(standing[3]),
            _ => None,
        };
        let purpose = match known {
            Some((_, _, purpose)) => purpose,
            None => chance.of(&["position", "position", "discussion", "information"]),
        };
        let id = maker.world.new_id();
        let presenter = chance.percent(70).then(|| seated[chance.below(seated.len())].person);
        db.put(&rows::AgendaItem {
            template_key: known.map_or("matter", |(key, ..)| key).to_owned(),
            title: known.map_or_else(|| text::heading(chance), |(_, title, _)| title.to_owned()),
            presenter,
            minutes: 15,
            meeting: Some(meeting.id),
            ..item(chance, id, rank, purpose)
        })?;
        items.push((id, purpose));
    }
    Ok(items)
}

/// Items that wait, thirty for each body.
pub(crate) fn waiting(
    store: &mut Store,
    world: &World,
    chance: &mut Chance,
    everybody: &Everybody,
    today: NaiveDate,
) {
    step(store, today, Title::new("pool-step-added").with("title", "Väntande punkter"), |db| {
        for body in [everybody.strategic, everybody.tactical] {
            for rank in 1..=30 {
                db.put(&rows::AgendaItem {
                    title: text::heading(chance),
                    waits_for: Some(body),
                    waiting_since: Some(today - Days::new(u64::from(rank) * 5)),
                    source: "Kontaktpunkterna".to_owned(),
                    ..item(chance, world.new_id(), rank, "discussion")
                })?;
            }
        }
        Ok(())
    });
}

fn item(chance: &mut Chance, id: Uuid, rank: u32, purpose: &str) -> rows::AgendaItem {
    let sentences = chance.between(1, 4);
    let focus = u8::try_from(chance.between(1, 10)).unwrap();
    let is_position = purpose == "position";
    let mut said = |count| if is_position { text::said(chance, count) } else { String::new() };
    let (reasons, consequences, own_steps) = (said(2), said(2), said(1));
    rows::AgendaItem {
        id,
        rank,
        purpose: purpose.to_owned(),
        minutes: 10,
        proposal: if is_position { text::clauses(chance) } else { String::new() },
        background: text::said(chance, sentences),
        reasons,
        consequences,
        own_steps,
        focus_areas: if chance.percent(50) { vec![focus] } else { Vec::new() },
        ..rows::AgendaItem::default()
    }
}
