//! Each register with its rows.

use std::collections::BTreeMap;

use kansli_domain::body::BodyKey;
use kansli_domain::id::JointPositionId;
use kansli_domain::registers::{
    AnnualPriority, AnnualReport, ConsultationRound, CouncilReport, Deviation, DirectionDocument,
    DirectionReport, Dissemination, Entry, GoverningDocument, GroupContact, Initiative, Kind,
    KnowledgeProduct, Need, Nomination, OperationalCollaboration, Registers, SystemGroup,
};
use kansli_store::{Reader, Row, rows};
use uuid::Uuid;

use super::EntryRegister;
use super::field::{stored, taken};
use crate::error::CommandResult;
use crate::people::People;

/// Calls a function with the entry and the row of a register.
macro_rules! of_register {
    ($register:expr, $call:ident($($argument:expr),*)) => {{
        use kansli_domain::registers as entries;
        use kansli_store::rows;
        use $crate::entry::EntryRegister as Name;
        match $register {
            Name::Need => $call::<entries::Need, rows::Need>($($argument),*),
            Name::Initiative => $call::<entries::Initiative, rows::Initiative>($($argument),*),
            Name::AnnualPriority => $call::<entries::AnnualPriority, rows::AnnualPriority>($($argument),*),
            Name::KnowledgeProduct => $call::<entries::KnowledgeProduct, rows::KnowledgeProduct>($($argument),*),
            Name::OperationalCollaboration => {
                $call::<entries::OperationalCollaboration, rows::OperationalCollaboration>($($argument),*)
            }
            Name::SystemGroup => $call::<entries::SystemGroup, rows::SystemGroup>($($argument),*),
            Name::DirectionDocument => $call::<entries::DirectionDocument, rows::DirectionDocument>($($argument),*),
            Name::GoverningDocument => $call::<entries::GoverningDocument, rows::GoverningDocument>($($argument),*),
            Name::Nomination => $call::<entries::Nomination, rows::Nomination>($($argument),*),
            Name::AnnualReport => $call::<entries::AnnualReport, rows::AnnualReport>($($argument),*),
            Name::CouncilReport => $call::<entries::CouncilReport, rows::CouncilReport>($($argument),*),
            Name::DirectionReport => $call::<entries::DirectionReport, rows::DirectionReport>($($argument),*),
            Name::Appointment => $call::<entries::Appointment, rows::Appointment>($($argument),*),
            Name::Membership => $call::<entries::Membership, rows::Membership>($($argument),*),
            Name::GroupContact => $call::<entries::GroupContact, rows::GroupContact>($($argument),*),
            Name::Dissemination => $call::<entries::Dissemination, rows::Dissemination>($($argument),*),
            Name::Deviation => $call::<entries::Deviation, rows::Deviation>($($argument),*),
            Name::ConsultationRound => $call::<entries::ConsultationRound, rows::ConsultationRound>($($argument),*),
        }
    }};
}
pub(super) use of_register;

/// The register of a kind.
pub(super) const fn register_of(kind: Kind) -> EntryRegister {
    match kind {
        Kind::Need => EntryRegister::Need,
        Kind::Initiative => EntryRegister::Initiative,
        Kind::AnnualPriority => EntryRegister::AnnualPriority,
        Kind::KnowledgeProduct => EntryRegister::KnowledgeProduct,
        Kind::OperationalCollaboration => EntryRegister::OperationalCollaboration,
        Kind::SystemGroup => EntryRegister::SystemGroup,
        Kind::DirectionDocument => EntryRegister::DirectionDocument,
        Kind::GoverningDocument => EntryRegister::GoverningDocument,
        Kind::Nomination => EntryRegister::Nomination,
        Kind::AnnualReport => EntryRegister::AnnualReport,
        Kind::CouncilReport => EntryRegister::CouncilReport,
        Kind::DirectionReport => EntryRegister::DirectionReport,
        Kind::Appointment => EntryRegister::Appointment,
        Kind::Membership => EntryRegister::Membership,
        Kind::GroupContact => EntryRegister::GroupContact,
        Kind::Dissemination => EntryRegister::Dissemination,
        Kind::Deviation => EntryRegister::Deviation,
        Kind::ConsultationRound => EntryRegister::ConsultationRound,
    }
}

/// The register that is kept in a table; `None` for any other table.
pub(crate) fn register_in(table: &str) -> Option<EntryRegister> {
    Kind::named(&table.replace('_', "-")).map(register_of)
}

/// The word of a register, for the message files.
pub(super) fn word_of(register: EntryRegister) -> &'static str {
    let kind = Kind::ALL.iter().find(|kind| register_of(**kind) == register);
    kind.map_or("", |kind| kind.word())
}

/// The entry that a row is.
pub(crate) fn entry<E: Entry, R: Row>(row: &R) -> CommandResult<E> {
    let mut entry = E::blank(row.id());
    for (field, cell) in E::FIELDS.iter().zip(row.cells()) {
        let held = taken(field.sort, &cell).is_some_and(|value| entry.set(field.key, value));
        if !held {
            let what = format!("{} `{}`: {}", R::TABLE, row.id(), field.key);
            return Err(kansli_store::Error::Damaged(what).into());
        }
    }
    Ok(entry)
}

/// The row that an entry is.
pub(super) fn row<E: Entry, R: Row>(entry: &E) -> CommandResult<R> {
    let cells: Vec<_> =
        E::FIELDS.iter().map(|field| stored(field.sort, entry.get(field.key))).collect();
    R::of_cells(entry.id(), &cells).map_err(|column| {
        kansli_store::Error::Damaged(format!("{} `{}`: {column}", R::TABLE, entry.id())).into()
    })
}

/// Every entry of a register.
pub(super) fn all<E: Entry, R: Row>(db: &Reader<'_>) -> CommandResult<Vec<E>> {
    db.all::<R>()?.iter().map(entry).collect()
}

/// Every register, as the rules look at them.
pub(crate) fn registers(db: &Reader<'_>) -> CommandResult<Registers> {
    Ok(Registers {
        needs: all::<Need, rows::Need>(db)?,
        initiatives: all::<Initiative, rows::Initiative>(db)?,
        priorities: all::<AnnualPriority, rows::AnnualPriority>(db)?,
        products: all::<KnowledgeProduct, rows::KnowledgeProduct>(db)?,
        collaborations: all::<OperationalCollaboration, rows::OperationalCollaboration>(db)?,
        groups: all::<SystemGroup, rows::SystemGroup>(db)?,
        directions: all::<DirectionDocument, rows::DirectionDocument>(db)?,
        documents: all::<GoverningDocument, rows::GoverningDocument>(db)?,
        nominations: all::<Nomination, rows::Nomination>(db)?,
        rounds: all::<ConsultationRound, rows::ConsultationRound>(db)?,
        annual_reports: all::<AnnualReport, rows::AnnualReport>(db)?,
        council_reports: all::<CouncilReport, rows::CouncilReport>(db)?,
        direction_reports: all::<DirectionReport, rows::DirectionReport>(db)?,
        group_contacts: all::<GroupContact, rows::GroupContact>(db)?,
        disseminations: all::<Dissemination, rows::Dissemination>(db)?,
        deviations: all::<Deviation, rows::Deviation>(db)?,
    })
}

/// The yearly reports and the departures from rules alone: what a plan is judged by.
pub(crate) fn of_years(db: &Reader<'_>) -> CommandResult<Registers> {
    Ok(Registers {
        annual_reports: all::<AnnualReport, rows::AnnualReport>(db)?,
        council_reports: all::<CouncilReport, rows::CouncilReport>(db)?,
        direction_reports: all::<DirectionReport, rows::DirectionReport>(db)?,
        deviations: all::<Deviation, rows::Deviation>(db)?,
        ..Registers::default()
    })
}

/// Which body agreed on which position.
pub(crate) fn agreed_by(
    db: &Reader<'_>,
    people: &People,
) -> CommandResult<BTreeMap<JointPositionId, BodyKey>> {
    let meetings: BTreeMap<Uuid, Option<Uuid>> =
        db.all::<rows::Meeting>()?.into_iter().map(|it| (it.id, it.body)).collect();
    let agreed = |it: &rows::JointPosition| crate::year_plan::was_agreed(&it.outcome);
    let positions = db.all::<rows::JointPosition>()?;
    let found = positions.iter().filter(|it| agreed(it)).filter_map(|it| {
        let body = people.body(*meetings.get(&it.meeting?)?)?;
        Some((JointPositionId::from_uuid(it.id), body))
    });
    Ok(found.collect())
}

#[cfg(test)]
mod tests {
    use kansli_store::Part;

    use super::*;

    fn same<E: Entry, R: Part>() {
        let fields: Vec<_> = E::FIELDS.iter().map(|field| field.key).collect();
        assert_eq!(fields, R::COLUMNS, "{:?}", E::KIND);
        assert_eq!(register_in(R::TABLE), Some(register_of(E::KIND)));
    }

    #[test]
    fn a_row_has_the_columns_of_its_kind_in_order() {
        for kind in Kind::ALL {
            of_register!(register_of(*kind), same());
        }
    }
}
