//! Reading the journal; undo and redo.

use kansli_record::Change;
use kansli_store::{Step as Journalled, Title, Undone};
use serde_json::Value;

use super::{AuditChange, AuditList, AuditListOf, AuditStep, AuditVerified, UndoDone, UndoStatus};
use crate::app::{Call, Step};
use crate::directory::forget::Forgotten;
use crate::error::CommandResult;
use crate::shape::Nothing;
use crate::wire;
use crate::words::Words;

pub(crate) fn list(call: &Call<'_>, request: AuditListOf) -> CommandResult<AuditList> {
    let subject = request.subject.map(|id| id.to_string());
    let limit = request.limit.unwrap_or(100);
    let (steps, forgotten) = call.read(|db| {
        let steps = db.journal(request.before, limit, subject.as_deref())?;
        Ok((steps, Forgotten::read(db)?))
    })?;
    let words = call.words();
    Ok(AuditList { steps: steps.into_iter().map(|step| view(words, step, &forgotten)).collect() })
}

pub(crate) fn verify(call: &Call<'_>, _: Nothing) -> CommandResult<AuditVerified> {
    call.read(|db| {
        let chain = db.verify_chain()?;
        let heads = db.heads()?;
        Ok(AuditVerified {
            ok: chain.ok,
            batches: wire::total(chain.count),
            devices: wire::total(heads.len()),
            head: heads.into_iter().map(|(_, _, hash)| hash).next_back().unwrap_or_default(),
            problems: chain.facts,
        })
    })
}

pub(crate) fn undo_status(call: &Call<'_>, _: Nothing) -> CommandResult<UndoStatus> {
    let words = call.words();
    let state = call.read(|db| Ok(db.undo_state()?))?;
    Ok(UndoStatus {
        undo: state.undo.map(|title| worded(words, &title)),
        redo: state.redo.map(|title| worded(words, &title)),
    })
}

pub(crate) fn undo(call: &Call<'_>, _: Nothing) -> CommandResult<UndoDone> {
    take(call, kansli_store::Store::undo)
}

pub(crate) fn redo(call: &Call<'_>, _: Nothing) -> CommandResult<UndoDone> {
    take(call, kansli_store::Store::redo)
}

type Take = fn(
    &mut kansli_store::Store,
    kansli_store::Op,
) -> kansli_store::Result<(Undone, kansli_store::Touched)>;

fn take(call: &Call<'_>, which: Take) -> CommandResult<UndoDone> {
    let op = call.op(Step::new("step-undo"))?;
    let (undone, touched) = call.store(|store| Ok(which(store, op)?))?;
    call.touch(touched);
    let next = undo_status(call, Nothing {})?;
    Ok(UndoDone {
        title: worded(call.words(), &undone.title),
        meeting: undone.meeting,
        undo: next.undo,
        redo: next.redo,
    })
}

fn view(words: &Words, step: Journalled, forgotten: &Forgotten) -> AuditStep {
    let changes = step.batch.ops.iter().map(|op| {
        let (before, after) = match &op.change {
            // A secret is told to nobody, not even to those who have the file.
            Change::Value { .. } if op.column == "answer_key" => (None, "…".to_owned()),
            Change::Value { before, .. } if forgotten.has(&op.table, &op.key, &op.column) => {
                (before.as_ref().map(|_| "…".to_owned()), "…".to_owned())
            }
            Change::Value { before, after } => (before.as_ref().map(plain), plain(after)),
            Change::Text(splice) => (Some(splice.out.clone()), splice.put.clone()),
        };
        let (thing, field) = names(words, &op.table, &op.column);
        AuditChange {
            thing,
            field,
            table: op.table.clone(),
            subject: op.key.clone(),
            column: op.column.clone(),
            before,
            after: Some(after),
        }
    });
    AuditStep {
        number: step.number,
        at: step.batch.at.clone(),
        who: step.batch.who.clone(),
        command: step.batch.kind.clone(),
        title: worded(words, &step.title),
        changes: changes.collect(),
        hash: step.hash,
    }
}

/// What a table's things and a column are called.
pub(crate) fn names(words: &Words, table: &str, column: &str) -> (String, String) {
    let (table, column) = (table.replace('_', "-"), column.replace('_', "-"));
    let own = format!("journal-field-{table}-{column}");
    let field = if words.has(&own) { own } else { format!("journal-field-{column}") };
    (words.say(&format!("journal-thing-{table}")), words.say(&field))
}

fn plain(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// A journal title in words. Undo and redo speak of what they took back.
pub(crate) fn worded(words: &Words, title: &Title) -> String {
    let mut values: Vec<(&str, &str)> =
        title.values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let of = title.values.iter().find(|(name, _)| name == "of").map(|(_, key)| key.as_str());
    let inner = of.map(|key| words.text(key, &values));
    if let Some(inner) = &inner {
        values.push(("step", inner));
    }
    words.text(&title.key, &values)
}

#[cfg(test)]
mod tests {
    use kansli_store::rows::TABLES;

    use super::*;
    use crate::shape::LanguageName;

    #[test]
    fn everything_that_can_change_has_words() {
        for words in [LanguageName::Sv, LanguageName::En].map(Words::of) {
            for (table, columns, _) in TABLES {
                for column in columns.iter().chain(&["deleted"]) {
                    let (thing, field) = names(words, table, column);
                    for word in [&thing, &field] {
                        assert!(!word.starts_with("journal-"), "{table}.{column}: {word}");
                    }
                }
            }
        }
    }
}
