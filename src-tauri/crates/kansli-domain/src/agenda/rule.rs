//! Items an agenda must have (AGD-001, AGD-002, AGD-003), and leaving one out with a reason.

use super::template::TemplateKey;
use super::{Agenda, AgendaItem, Refusal};
use crate::body::BodyLevel;
use crate::id::AgendaItemId;

/// An item every agenda of a level must have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Requirement {
    /// The item.
    pub key: TemplateKey,
    /// The rule that says so.
    pub rule: &'static str,
    /// How much it weighs when the item is missing.
    pub weight: Weight,
}

/// How much a missing item weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// Worth a warning.
    Warning,
    /// Against the governing document.
    Error,
}

/// A required item that was taken away on purpose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiver {
    /// The item.
    pub key: TemplateKey,
    /// Why. Never blank.
    pub reason: String,
}

/// What an agenda of `level` must have.
pub const fn requirements(level: Option<BodyLevel>) -> &'static [Requirement] {
    const EXCHANGE: Requirement =
        Requirement { key: TemplateKey::InfoExchange, rule: "AGD-001", weight: Weight::Warning };
    const FOLLOW_UP: Requirement =
        Requirement { key: TemplateKey::FollowUp, rule: "AGD-002", weight: Weight::Warning };
    const REPORT: Requirement =
        Requirement { key: TemplateKey::TacticalReport, rule: "AGD-003", weight: Weight::Error };
    match level {
        Some(BodyLevel::Strategic) => &[EXCHANGE, REPORT],
        Some(BodyLevel::Tactical) => &[EXCHANGE, FOLLOW_UP],
        Some(BodyLevel::Operational) | None => &[],
    }
}

impl AgendaItem {
    /// The rule that requires this item on agendas of `level`, if one does.
    pub fn required_by(&self, level: Option<BodyLevel>) -> Option<&'static str> {
        let key = self.template?;
        requirements(level).iter().find(|needed| needed.key == key).map(|needed| needed.rule)
    }
}

impl Agenda {
    /// Takes an item away. A required one leaves only with a reason, which is kept; the sub-items of one
    /// that leaves become items of their own.
    pub fn without(
        &self,
        id: AgendaItemId,
        level: Option<BodyLevel>,
        reason: Option<&str>,
    ) -> Result<Self, Refusal> {
        let item = self.item(id)?;
        let place = self.place(id)?;
        let mut agenda = self.clone();
        agenda.items.remove(place - 1);
        let orphans = agenda.items.iter_mut().skip(place - 1).take_while(|it| it.sub && !item.sub);
        orphans.for_each(|orphan| orphan.sub = false);
        for section in &mut agenda.sections {
            section.after -= usize::from(section.after >= place);
        }
        let still_there = agenda.items.iter().any(|other| other.template == item.template);
        if let (Some(key), Some(rule), false) =
            (item.template, item.required_by(level), still_there)
        {
            let reason = reason.map(str::trim).filter(|reason| !reason.is_empty());
            let reason = reason.ok_or(Refusal::Required { key, rule })?.to_owned();
            agenda.waivers.push(Waiver { key, reason });
        }
        Ok(agenda)
    }

    /// Required items that are neither there nor waived.
    pub fn missing(&self, level: Option<BodyLevel>) -> Vec<Requirement> {
        let there = |key| self.items.iter().any(|item| item.template == Some(key));
        let waived = |key| self.waivers.iter().any(|waiver| waiver.key == key);
        requirements(level)
            .iter()
            .filter(|needed| !there(needed.key) && !waived(needed.key))
            .copied()
            .collect()
    }
}
