//! What entries can refer to, by name, and what refers to them.

use std::collections::{BTreeMap, BTreeSet};

use kansli_domain::registers::{Entry, Field, Kind, Sort, Target, Value};
use kansli_store::{Reader, Row, rows};
use uuid::Uuid;

use super::kinds::{all, of_register, register_of};
use super::{EntryLinks, EntryLinksOf, EntryRef, EntryRegister, FieldChoice};
use crate::app::Call;
use crate::error::CommandResult;
use crate::register::Places;
use crate::year_plan::ground::bodies;

/// The names of all that entries refer to.
pub(super) struct Links {
    names: BTreeMap<Uuid, String>,
    targets: BTreeMap<&'static str, Vec<Uuid>>,
    /// What tells some of them from others.
    details: BTreeMap<Uuid, String>,
    /// Organisations by their full and other names.
    others: BTreeMap<String, Vec<Uuid>>,
}

/// What a target is called here.
const fn key(target: Target) -> &'static str {
    match target {
        Target::Organisation => "organisation",
        Target::Person => "person",
        Target::Meeting => "meeting",
        Target::Position => "position",
        Target::Body => "body",
        Target::Entry(kind) => kind.word(),
    }
}

impl Links {
    /// Reads what the fields refer to, and nothing else.
    pub(super) fn read(db: &Reader<'_>, call: &Call<'_>, fields: &[Field]) -> CommandResult<Self> {
        let mut links = Self {
            names: BTreeMap::new(),
            targets: BTreeMap::new(),
            details: BTreeMap::new(),
            others: BTreeMap::new(),
        };
        let places = Places::read(db)?;
        for field in fields {
            let (Sort::One(target) | Sort::Many(target)) = field.sort else { continue };
            if links.targets.contains_key(key(target)) {
                continue;
            }
            let found = named(db, call, &places, target)?;
            links.targets.insert(key(target), found.iter().map(|(id, _)| *id).collect());
            links.details.extend(details(call.today(), &places, target, &found));
            links.names.extend(found);
            if target == Target::Organisation {
                links.others = other_names(db)?;
            }
        }
        Ok(links)
    }

    /// What something is called; nothing for what was taken away.
    pub(super) fn name(&self, id: Uuid) -> Option<&str> {
        self.names.get(&id).map(String::as_str)
    }

    /// Everything that a field can refer to, in the order of choosing.
    pub(super) fn choices(&self, target: Target) -> Vec<FieldChoice> {
        let ids = self.targets.get(key(target)).into_iter().flatten();
        let choice = |id: &Uuid| {
            let label = self.name(*id).unwrap_or_default().to_owned();
            FieldChoice { value: id.to_string(), label, detail: self.details.get(id).cloned() }
        };
        ids.map(choice).collect()
    }

    /// Everything of a sort with that name.
    pub(super) fn all_called(&self, target: Target, name: &str) -> Vec<Uuid> {
        let name = name.trim().to_lowercase();
        let ids = self.targets.get(key(target)).into_iter().flatten().copied();
        ids.filter(|id| self.name(*id).is_some_and(|it| it.to_lowercase() == name)).collect()
    }

    /// The one thing of a sort with that name or that id; none where there is none or several.
    pub(super) fn called(&self, target: Target, name: &str) -> Option<Uuid> {
        if let Some(id) = name.trim().parse().ok().filter(|id| self.has(target, *id)) {
            return Some(id);
        }
        let named = self.all_called(target, name);
        let other = || {
            let ids = self.others.get(&name.trim().to_lowercase())?;
            ids.iter().copied().find(|id| self.has(target, *id))
        };
        match named[..] {
            [one] => Some(one),
            [] => other(),
            _ => None,
        }
    }

    /// Takes in something that was made meanwhile.
    pub(super) fn learn(&mut self, target: Target, id: Uuid, name: &str) {
        self.names.insert(id, name.to_owned());
        self.targets.entry(key(target)).or_default().push(id);
    }

    /// Whether a field can refer to it.
    pub(super) fn has(&self, target: Target, id: Uuid) -> bool {
        self.targets.get(key(target)).is_some_and(|ids| ids.contains(&id))
    }
}

/// The full names of organisations, and where people work.
fn details(
    today: chrono::NaiveDate,
    places: &Places,
    target: Target,
    found: &[(Uuid, String)],
) -> Vec<(Uuid, String)> {
    let of = |(id, name): &(Uuid, String)| {
        let detail = match target {
            Target::Organisation => places.people.organisation(*id, today)?.name,
            Target::Person => places.people.person(*id, today, None).organisation?.short,
            Target::Meeting | Target::Position | Target::Body | Target::Entry(_) => return None,
        };
        (detail != *name).then_some((*id, detail))
    };
    found.iter().filter_map(of).collect()
}

/// What organisations are and were called in full, and what people look for.
fn other_names(db: &Reader<'_>) -> CommandResult<BTreeMap<String, Vec<Uuid>>> {
    let mut found: BTreeMap<String, Vec<Uuid>> = BTreeMap::new();
    for it in db.all::<rows::OrganisationName>()? {
        let Some(id) = it.organisation else { continue };
        for name in [it.name, it.short] {
            found.entry(name.to_lowercase()).or_default().push(id);
        }
    }
    for it in db.all::<rows::Organisation>()? {
        for name in it.aliases {
            found.entry(name.to_lowercase()).or_default().push(it.id);
        }
    }
    Ok(found)
}

/// All things of a sort with their names, in the order of choosing.
fn named(
    db: &Reader<'_>,
    call: &Call<'_>,
    places: &Places,
    target: Target,
) -> CommandResult<Vec<(Uuid, String)>> {
    let today = call.today();
    let mut found: Vec<(Uuid, String)> = match target {
        Target::Organisation => {
            let ids = db.all::<rows::Organisation>()?.into_iter().map(|it| it.id);
            let called = |id| Some((id, places.people.organisation(id, today)?.short));
            ids.filter_map(called).collect()
        }
        Target::Person => {
            let ids = db.all::<rows::Person>()?.into_iter().map(|it| it.id);
            ids.map(|id| (id, places.people.person(id, today, None).name)).collect()
        }
        Target::Meeting => {
            let mut all: Vec<_> = places.all().collect();
            all.sort_by_key(|it| (std::cmp::Reverse(it.date), it.id));
            let title = |it: &crate::register::Place| {
                (it.id, format!("{}, {}", it.title(call.words()), call.words().day(it.date)))
            };
            // The newest first, not by name.
            return Ok(all.into_iter().map(title).collect());
        }
        Target::Position => {
            let mut all = db.all::<rows::JointPosition>()?;
            all.sort_by_key(|it| std::cmp::Reverse((it.year, it.number)));
            let title = |it: rows::JointPosition| {
                (it.id, format!("GS {}:{:02} {}", it.year, it.number, it.title.trim()))
            };
            return Ok(all.into_iter().map(title).collect());
        }
        Target::Body => {
            let mut all: Vec<_> = bodies(db)?.into_iter().map(|(id, body)| (body, id)).collect();
            all.sort_unstable();
            // The groups that meet first, not by name.
            return Ok(all.into_iter().map(|(body, id)| (id, call.words().body(body))).collect());
        }
        Target::Entry(kind) => of_register!(register_of(kind), titles(db))?,
    };
    found.sort_by_key(|(id, name)| (name.to_lowercase(), *id));
    Ok(found)
}

/// What the entries of a register are called; those called the same also by their version, where they have one: a
/// document is mostly called as the one that it replaces.
fn titles<E: Entry, R: Row>(db: &Reader<'_>) -> CommandResult<Vec<(Uuid, String)>> {
    let entries = all::<E, R>(db)?;
    let mut met = BTreeSet::new();
    let shared: BTreeSet<String> =
        entries.iter().map(Entry::title).filter(|title| !met.insert(title.clone())).collect();
    let called = |it: &E| match (it.title(), it.get("version")) {
        (title, Some(Value::Text(version))) if !version.is_empty() && shared.contains(&title) => {
            format!("{title} ({version})")
        }
        (title, _) => title,
    };
    Ok(entries.iter().map(|it| (it.id(), called(it))).collect())
}

/// Lists the entries that refer to something; of a meeting also those that refer to its positions.
pub(crate) fn links(call: &Call<'_>, request: EntryLinksOf) -> CommandResult<EntryLinks> {
    call.read(|db| {
        let mut entries = referring(db, call, request.subject)?;
        for position in db.by::<rows::JointPosition>("meeting", &Some(request.subject))? {
            entries.extend(referring(db, call, position.id)?);
        }
        let mut told = BTreeSet::new();
        entries.retain(|it| told.insert((it.id, it.field.clone())));
        Ok(EntryLinks { entries })
    })
}

/// Every entry that refers to something, register by register.
pub(super) fn referring(
    db: &Reader<'_>,
    call: &Call<'_>,
    to: Uuid,
) -> CommandResult<Vec<EntryRef>> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let register = register_of(*kind);
        of_register!(register, referring_in(db, call, register, to, &mut found))?;
    }
    Ok(found)
}

fn referring_in<E: Entry, R: Row>(
    db: &Reader<'_>,
    call: &Call<'_>,
    register: EntryRegister,
    to: Uuid,
    found: &mut Vec<EntryRef>,
) -> CommandResult<()> {
    for it in all::<E, R>(db)? {
        for field in E::FIELDS {
            let refers = match it.get(field.key) {
                Some(Value::Id(id)) => id == to,
                Some(Value::Ids(ids)) => ids.contains(&to),
                _ => false,
            };
            if refers {
                let title = match it.title() {
                    title if title.is_empty() => {
                        super::show::title(&it, &Links::read(db, call, E::FIELDS)?)
                    }
                    title => title,
                };
                let field = call.words().say(&super::show::label_key(field));
                found.push(EntryRef { register, id: it.id(), title, field });
            }
        }
    }
    Ok(())
}
