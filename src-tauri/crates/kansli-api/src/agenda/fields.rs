//! What may be changed of an item, on an agenda or waiting.

use kansli_domain::agenda::{AgendaItem, Brief, Presenter};
use kansli_domain::id::{AgendaItemId, PersonId};
use uuid::Uuid;

use super::{BriefEdit, PurposeName};
use crate::desk::purpose;

/// What may be changed of an item wherever it is; what is left out stays.
#[derive(Default)]
pub(crate) struct Fields {
    pub(crate) title: Option<String>,
    pub(crate) purpose: Option<PurposeName>,
    pub(crate) presenter: Option<Uuid>,
    pub(crate) presenter_text: Option<String>,
    pub(crate) minutes: Option<u16>,
    pub(crate) proposal: Option<String>,
    pub(crate) background: Option<String>,
    pub(crate) brief: Option<BriefEdit>,
}

impl Fields {
    /// A new item of them.
    pub(crate) fn new_item(self, id: Uuid) -> AgendaItem {
        let mut item = AgendaItem::plain(AgendaItemId::from_uuid(id), "");
        self.onto(&mut item);
        item
    }

    /// Puts them onto an item.
    pub(crate) fn onto(self, item: &mut AgendaItem) {
        keep(self.title, &mut item.title);
        keep(self.proposal, &mut item.proposal);
        keep(self.background, &mut item.background);
        item.purpose = self.purpose.map_or(item.purpose, purpose);
        item.minutes = self.minutes.unwrap_or(item.minutes);
        if let Some(text) = self.presenter_text {
            item.presenter = match text.trim() {
                "" => Presenter::Unnamed,
                text => Presenter::Other(text.to_owned()),
            };
        }
        if let Some(person) = self.presenter {
            item.presenter = Presenter::Person(PersonId::from_uuid(person));
        }
        if let Some(brief) = self.brief {
            written(brief, &mut item.brief);
        }
    }
}

/// What is left out stays.
fn keep(new: Option<String>, old: &mut String) {
    *old = new.unwrap_or(std::mem::take(old));
}

fn written(new: BriefEdit, brief: &mut Brief) {
    keep(new.prepared_by, &mut brief.prepared_by);
    keep(new.reasons, &mut brief.reasons);
    keep(new.consequences, &mut brief.consequences);
    keep(new.own_steps, &mut brief.own_steps);
    keep(new.contact, &mut brief.contact);
    brief.prepared_on = new.prepared_on.or(brief.prepared_on.filter(|_| new.no_day != Some(true)));
}
