//! Registers and entries as they are shown.

use kansli_documents::register::{EntryFacts, RegisterFacts};
use kansli_documents::{Document, Head};
use kansli_domain::registers::{Entry, Field, Kind, Sort, Target, Value};
use kansli_domain::rules::{Facts, Finding, RuleId, Verdict};
use kansli_store::{Reader, Row};
use uuid::Uuid;

use super::field::{sort, told};
use super::filter::{Filter, RULE, Said};
use super::kinds::{all, entry, of_register, register_of, word_of};
use super::links::{Links, referring};
use super::table::table_of;
use super::{
    EntryHint, EntryList, EntryListOf, EntryOf, EntryRegister, EntryRow, EntryView, FieldChoice,
    FieldShape, FieldSort, RegisterRef,
};
use crate::agenda::show::papers_of_entry;
use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::meeting::VerdictView;
use crate::verdict;
use crate::wire;
use crate::words::{Words, capitalised};

/// Lists the entries of a register.
pub(crate) fn list(call: &Call<'_>, request: EntryListOf) -> CommandResult<EntryList> {
    call.read(|db| listed(db, call, &request))
}

/// The list, within a read that is under way.
pub(super) fn listed(
    db: &Reader<'_>,
    call: &Call<'_>,
    request: &EntryListOf,
) -> CommandResult<EntryList> {
    of_register!(request.register, listed_of(db, call, request))
}

/// Shows an entry.
pub(crate) fn get(call: &Call<'_>, request: EntryOf) -> CommandResult<EntryView> {
    call.read(|db| shown(db, call, request.register, request.id))
}

/// The entry, within a read that is under way.
pub(super) fn shown(
    db: &Reader<'_>,
    call: &Call<'_>,
    register: EntryRegister,
    id: Uuid,
) -> CommandResult<EntryView> {
    of_register!(register, shown_of(db, call, register, id))
}

/// What an entry is called; `None` for one that was taken away.
pub(crate) fn called(
    db: &Reader<'_>,
    call: &Call<'_>,
    register: EntryRegister,
    id: Uuid,
) -> CommandResult<Option<String>> {
    of_register!(register, called_of(db, call, id))
}

/// The register that an entry is in; `None` when it was taken away.
pub(crate) fn register_having(
    db: &Reader<'_>,
    call: &Call<'_>,
    id: Uuid,
) -> CommandResult<Option<EntryRegister>> {
    for kind in Kind::ALL {
        let register = register_of(*kind);
        if called(db, call, register, id)?.is_some() {
            return Ok(Some(register));
        }
    }
    Ok(None)
}

fn called_of<E: Entry, R: Row>(
    db: &Reader<'_>,
    call: &Call<'_>,
    id: Uuid,
) -> CommandResult<Option<String>> {
    let Some(row) = db.get::<R>(id)? else { return Ok(None) };
    let it: E = entry(&row)?;
    if !it.title().is_empty() {
        return Ok(Some(it.title()));
    }
    Ok(Some(title(&it, &Links::read(db, call, E::FIELDS)?)))
}

/// What a register is called.
pub(crate) fn title_of(register: EntryRegister, words: &Words) -> String {
    words.say(&format!("entry-register-{}", word_of(register)))
}

/// The entries that hold some words, as a table that spreadsheets open.
pub(crate) fn table(
    db: &Reader<'_>,
    call: &Call<'_>,
    register: EntryRegister,
    text: Option<&str>,
) -> CommandResult<String> {
    let request = EntryListOf { register, text: text.map(str::to_owned) };
    let wanted = listed(db, call, &request)?.entries.iter().map(|it| it.id).collect();
    of_register!(register, table_of(db, call, &wanted))
}

/// The entries that hold some words, as a list on paper.
pub(crate) fn document(
    db: &Reader<'_>,
    call: &Call<'_>,
    head: Head,
    register: EntryRegister,
    text: Option<&str>,
) -> CommandResult<Document> {
    let request = EntryListOf { register, text: text.map(str::to_owned) };
    let list = listed(db, call, &request)?;
    let entries = of_register!(register, on_paper(db, call, &list.entries))?;
    let selection = text.map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
    let (title, about) = (list.title, list.about);
    Ok(Document::Register(RegisterFacts { head, title, about, selection, entries }))
}

fn on_paper<E: Entry, R: Row>(
    db: &Reader<'_>,
    call: &Call<'_>,
    rows: &[EntryRow],
) -> CommandResult<Vec<EntryFacts>> {
    let words = call.words();
    let links = Links::read(db, call, E::FIELDS)?;
    let entries = all::<E, R>(db)?;
    let told = |it: &E, title: &str| -> Vec<(String, String)> {
        let said = in_words(it, words, &links).into_iter();
        // What is in a column of its own is not said twice.
        let said = said.filter(|(field, text)| {
            let no = it.get(field.key) == Some(Value::Flag(false));
            field.key != "status" && text != title && !no
        });
        said.map(|(field, text)| (words.say(&label_key(field)), text)).collect()
    };
    let row = |row: &EntryRow| {
        let it = entries.iter().find(|it| it.id() == row.id)?;
        Some(EntryFacts {
            told: told(it, &row.title),
            title: row.title.clone(),
            status: row.status.clone(),
            missing: row.hints.iter().map(|it| it.title.clone()).collect(),
        })
    };
    Ok(rows.iter().filter_map(row).collect())
}

/// The fields that say from and to when an entry holds.
const FROM: &str = "valid_from";
const TO: &str = "valid_to";

/// "1 januari 2025 – 31 december 2026": two terms of one person are told apart by it.
fn period(from: &str, to: &str, words: &Words) -> Option<String> {
    let key = match (from.is_empty(), to.is_empty()) {
        (true, true) => return None,
        (false, true) => "entry-period-from",
        (true, false) => "entry-period-to",
        (false, false) => "entry-period",
    };
    Some(words.fill(key, &[("from", from.to_owned()), ("to", to.to_owned())]))
}

fn listed_of<E: Entry, R: Row>(
    db: &Reader<'_>,
    call: &Call<'_>,
    request: &EntryListOf,
) -> CommandResult<EntryList> {
    let words = call.words();
    let links = Links::read(db, call, E::FIELDS)?;
    let name = E::KIND.word();
    let names: Vec<[String; 2]> = E::FIELDS
        .iter()
        .map(|field| [words.say(&label_key(field)), field.key.to_owned()])
        .collect();
    let wanted = Filter::read(request.text.as_deref().unwrap_or_default(), &names, words);
    let entries = all::<E, R>(db)?;
    let broken = broken(db, call)?;
    let mut rows = Vec::new();
    for it in &entries {
        let told = in_words(it, words, &links);
        let hints = hints(&broken, it.id(), words);
        let said = E::FIELDS.iter().zip(&names).map(|(field, names)| {
            let text = told.iter().find(|(of, _)| of.key == field.key);
            Said { names: names.clone(), text: text.map_or("", |(_, text)| text.as_str()) }
        });
        let missed: Vec<String> =
            hints.iter().map(|it| format!("{} {}", it.rule, it.title)).collect();
        if !wanted.takes(&said.collect::<Vec<_>>(), &missed) {
            continue;
        }
        let of = |key: &str| {
            let found = told.iter().find(|(field, _)| field.key == key);
            found.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        let title = title(it, &links);
        let telling = |(field, text): &&(&Field, String)| {
            let apart = matches!(field.key, "title" | "status" | FROM | TO) || *text == title;
            let evidence = field.key == "source" && field.sort == Sort::Line;
            !apart && !evidence && !matches!(field.sort, Sort::Text | Sort::Flag)
        };
        let summary = told.iter().filter(telling).take(3).map(|(_, text)| text.clone());
        let summary: Vec<String> = summary.chain(period(&of(FROM), &of(TO), words)).collect();
        let summary = summary.join(" · ");
        rows.push(EntryRow { id: it.id(), title, status: of("status"), summary, hints });
    }
    rows.sort_by_cached_key(|row| (row.title.to_lowercase(), row.id));
    Ok(EntryList {
        register: request.register,
        title: words.say(&format!("entry-register-{name}")),
        about: words.say(&format!("entry-about-{name}")),
        entries: rows,
        total: wire::total(entries.len()),
        rule_term: format!("{}:", words.say(RULE)),
        fields: E::FIELDS.iter().map(|field| shape::<E>(field, words, &links)).collect(),
        registers: every(db, words)?,
    })
}

/// Every register with how many entries it has.
fn every(db: &Reader<'_>, words: &Words) -> CommandResult<Vec<RegisterRef>> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let register = register_of(*kind);
        let title = words.say(&format!("entry-register-{}", kind.word()));
        let total = of_register!(register, count(db))?;
        found.push(RegisterRef { register, title, total });
    }
    Ok(found)
}

fn count<E: Entry, R: Row>(db: &Reader<'_>) -> CommandResult<u32> {
    Ok(wire::total(all::<E, R>(db)?.len()))
}

fn shown_of<E: Entry, R: Row>(
    db: &Reader<'_>,
    call: &Call<'_>,
    register: EntryRegister,
    id: Uuid,
) -> CommandResult<EntryView> {
    let words = call.words();
    let row: R = db.get(id)?.ok_or_else(|| Failure::not_found("entry"))?;
    let it: E = entry(&row)?;
    let links = Links::read(db, call, E::FIELDS)?;
    let fields = E::FIELDS
        .iter()
        .filter_map(|field| Some((field.key.to_owned(), told(it.get(field.key)?)?)));
    let in_words = in_words(&it, words, &links).into_iter();
    Ok(EntryView {
        register,
        id,
        title: title(&it, &links),
        fields: fields.collect(),
        told: in_words.map(|(field, text)| (field.key.to_owned(), text)).collect(),
        hints: hints(&broken(db, call)?, id, words),
        referred_by: referring(db, call, id)?,
        attachments: papers_of_entry(db, id)?,
    })
}

/// What an entry is called: its title, or else the first thing that it refers to.
pub(super) fn title<E: Entry>(it: &E, links: &Links) -> String {
    let title = it.title();
    if !title.is_empty() {
        return title;
    }
    let first = E::FIELDS.iter().find_map(|field| match it.get(field.key)? {
        Value::Id(id) => links.name(id),
        _ => None,
    });
    first.unwrap_or_default().to_owned()
}

/// The fields that say something, each in words.
fn in_words<E: Entry>(it: &E, words: &Words, links: &Links) -> Vec<(&'static Field, String)> {
    let name = E::KIND.word();
    let choice = |field: &Field, word: &str| words.say(&choice_key(name, field.key, word));
    let told = |field: &'static Field| {
        let value = it.get(field.key).filter(|value| !value.is_empty())?;
        Some((
            field,
            match value {
                Value::Nothing => return None,
                Value::Text(word) if field.key == "rule" => {
                    RuleId::coded(&word).map_or(word, |it| rule(it, words).label)
                }
                Value::Text(word) if matches!(field.sort, Sort::Choice(_)) => choice(field, &word),
                Value::Text(text) => text,
                Value::Day(day) => words.day(day),
                Value::Number(number) => number.to_string(),
                Value::Flag(flag) => words.say(if flag { "entry-yes" } else { "entry-no" }),
                Value::Words(all) => {
                    words.list(&all.iter().map(|word| choice(field, word)).collect::<Vec<_>>())
                }
                Value::Numbers(areas) => {
                    words.list(&areas.iter().map(u8::to_string).collect::<Vec<_>>())
                }
                Value::Id(id) => links.name(id)?.to_owned(),
                Value::Ids(ids) => {
                    let names = ids.iter().filter_map(|id| links.name(*id));
                    words.list(&names.map(str::to_owned).collect::<Vec<_>>())
                }
            },
        ))
    };
    E::FIELDS.iter().filter_map(told).collect()
}

fn shape<E: Entry>(field: &Field, words: &Words, links: &Links) -> FieldShape {
    let word = |word: &&str| FieldChoice {
        value: (*word).to_owned(),
        label: words.say(&choice_key(E::KIND.word(), field.key, word)),
        detail: None,
    };
    let choices = match field.sort {
        // Only what is judged can be departed from.
        Sort::Choice(_) if field.key == "rule" => {
            RuleId::ALL.iter().filter(|it| it.is_judged()).map(|it| rule(*it, words)).collect()
        }
        Sort::Choice(all) | Sort::Choices(all) => all.iter().map(word).collect(),
        Sort::FocusAreas => (1..=10)
            .map(|area: u8| FieldChoice {
                value: area.to_string(),
                label: format!(
                    "{area}. {}",
                    capitalised(&words.say(&format!("entry-focus-area-{area}")))
                ),
                detail: None,
            })
            .collect(),
        Sort::One(target) | Sort::Many(target) => links.choices(target),
        Sort::Line | Sort::Text | Sort::Day | Sort::Year | Sort::Number | Sort::Flag => Vec::new(),
    };
    let sort: FieldSort = sort(field.sort);
    FieldShape {
        name: field.key.to_owned(),
        label: words.say(&label_key(field)),
        help: Some(help_key::<E>(field)).filter(|key| words.has(key)).map(|key| words.say(&key)),
        sort,
        needed: field.needed,
        seldom: E::KIND.is_seldom(field.key),
        grows: matches!(field.sort, Sort::One(target) if target != Target::Body),
        choices,
    }
}

/// A rule to choose, by its name in the requirements and what it asks for.
fn rule(rule: RuleId, words: &Words) -> FieldChoice {
    let code = rule.code();
    let title = words.say(&format!("rules-{}", code.to_lowercase()));
    FieldChoice { value: code.to_owned(), label: format!("{code}: {title}"), detail: None }
}

/// The message that names a field: as the journal has it.
pub(super) fn label_key(field: &Field) -> String {
    format!("journal-field-{}", field.key.replace('_', "-"))
}

/// The message that says what to write in a field, if there is one.
fn help_key<E: Entry>(field: &Field) -> String {
    format!("entry-help-{}-{}", E::KIND.word(), field.key.replace('_', "-"))
}

/// The message that names a choice.
pub(crate) fn choice_key(register: &str, field: &str, word: &str) -> String {
    let word = word.chars().flat_map(|letter| {
        let dash = letter.is_uppercase().then_some('-');
        dash.into_iter().chain(letter.to_lowercase()).map(|it| if it == '_' { '-' } else { it })
    });
    format!("entry-{register}-{}-{}", field.replace('_', "-"), word.collect::<String>())
}

/// The rules on entries that are broken today.
fn broken(db: &Reader<'_>, call: &Call<'_>) -> CommandResult<Vec<Verdict>> {
    let mut all = crate::year_plan::verdicts_on_registers(db, call.today())?;
    all.retain(Verdict::is_broken);
    Ok(all)
}

/// What rules miss in an entry, and what to do about it.
fn hints(broken: &[Verdict], id: Uuid, words: &Words) -> Vec<EntryHint> {
    let concerns = |it: &&Verdict| matches!(&it.facts, Facts::Work(Finding::Entries { broken, .. }) if broken.iter().any(|it| it.id == id));
    let hint = |it: &Verdict| {
        let VerdictView { rule, requirement, title, why, .. } = verdict::view(words, it);
        EntryHint { rule, requirement, title, why }
    };
    broken.iter().filter(concerns).map(hint).collect()
}
