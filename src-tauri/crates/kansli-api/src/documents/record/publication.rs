//! The publication copy: the approved minutes with everything taken out that is marked, and what is
//! never published (documents.md 12). § numbers stay.

use std::collections::BTreeMap;

use kansli_documents::Cut;
use kansli_documents::meeting::{Attachment, Sitting};
use kansli_documents::minutes::{
    Action, Attendee, Dissent, Handling, MinutesFacts, MinutesItem, Position, Recusal,
};
use kansli_documents::{Head, plain};
use kansli_domain::publication::{self, Redaction};
use kansli_store::Reader;

use super::Known;
use crate::desk::{Desk, Record};
use crate::error::{CommandResult, Failure};
use crate::settle::{facts, redact};
use crate::shape::ItemNumber;

/// What is taken out of a record.
pub(super) struct Cleaning {
    redactions: BTreeMap<ItemNumber, Vec<Redaction>>,
    /// Paragraphs that are marked as secret whole, and what stands there instead.
    hidden: BTreeMap<ItemNumber, String>,
    /// Papers whose names are marked as secret, by number.
    papers: BTreeMap<String, String>,
    link: String,
    instead: String,
    is_reviewed: bool,
}

impl Cleaning {
    /// Gathers it; refused when the whole record is marked, or a redaction finds nothing.
    pub(super) fn of(
        db: &Reader<'_>,
        desk: &Desk,
        record: &Record,
        known: &Known<'_>,
    ) -> CommandResult<Self> {
        let words = known.basis.words;
        for subject in [desk.meeting.id, record.row.id] {
            if !facts::markings(db, subject)?.is_empty() {
                return Err(Failure::refused("dispatch-refused-marked").at("copy"));
            }
        }
        let mut hidden = BTreeMap::new();
        for item in &desk.items {
            if let Some(row) = facts::markings(db, item.id)?.first() {
                hidden.insert(desk.number(item.id), redact::removed(&row.provision, words));
            }
        }
        let mut papers = BTreeMap::new();
        for paper in &desk.attachments {
            if let Some(row) = facts::markings(db, paper.id)?.first() {
                papers.insert(paper.number.to_string(), redact::removed(&row.provision, words));
            }
        }
        Ok(Self {
            redactions: redact::by_paragraph(db, desk, record, known.content, words)?,
            hidden,
            papers,
            link: desk.meeting.link.clone(),
            instead: words.say("dispatch-removed"),
            is_reviewed: redact::is_reviewed(db, desk, record)?,
        })
    }

    fn by_itself(&self) -> publication::ByItself<'_> {
        let Self { link, instead, is_reviewed, .. } = self;
        publication::ByItself { link, instead, absences: !is_reviewed }
    }

    /// The facts without what is taken out.
    pub(super) fn clean(&self, facts: MinutesFacts) -> MinutesFacts {
        let all = |people: Vec<Attendee>| people.into_iter().map(attendee).collect();
        MinutesFacts {
            head: Head { contact: None, ..facts.head },
            sitting: Sitting {
                link: None,
                place: facts.sitting.place.map(|place| self.text(&place, &[])),
                ..facts.sitting
            },
            present: all(facts.present),
            others: all(facts.others),
            items: facts.items.into_iter().map(|item| self.item(item)).collect(),
            attachments: facts.attachments.into_iter().map(|it| self.paper(it)).collect(),
            correction: facts.correction.map(|reason| self.text(&reason, &[])),
            ..facts
        }
    }

    fn item(&self, item: MinutesItem) -> MinutesItem {
        let number = ItemNumber::read(&item.number);
        if let Some(instead) = self.hidden.get(&number) {
            return MinutesItem {
                number: item.number,
                title: instead.clone(),
                ..MinutesItem::default()
            };
        }
        let redactions = self.redactions.get(&number).map_or(&[][..], Vec::as_slice);
        let text = |text: String| self.text(&text, redactions);
        let cut =
            |it: publication::Cut| Cut { from: it.place.start, to: it.place.end, put: it.put };
        let cuts = publication::cuts(&plain(&item.text), redactions, self.by_itself());
        MinutesItem {
            title: text(item.title),
            presenter: item.presenter.map(text),
            papers: item.papers.into_iter().map(text).collect(),
            recusals: item.recusals.into_iter().map(|it| Recusal { name: None, ..it }).collect(),
            cuts: Some(cuts.into_iter().map(cut).collect()),
            positions: item.positions.into_iter().map(|it| self.position(it, redactions)).collect(),
            actions: item
                .actions
                .into_iter()
                .map(|it| Action {
                    text: text(it.text),
                    responsible: it.responsible.map(text),
                    organisation: it.organisation.map(text),
                    ..it
                })
                .collect(),
            ..item
        }
    }

    fn position(&self, position: Position, redactions: &[Redaction]) -> Position {
        let text = |text: String| self.text(&text, redactions);
        let dissent = |it: Dissent| Dissent { who: text(it.who), text: text(it.text) };
        Position {
            clauses: position.clauses.into_iter().map(text).collect(),
            stances: position.stances.into_iter().map(text).collect(),
            dissents: position.dissents.into_iter().map(dissent).collect(),
            handling: position
                .handling
                .into_iter()
                .map(|it| Handling { organisation: text(it.organisation), text: text(it.text) })
                .collect(),
            ..position
        }
    }

    fn paper(&self, paper: Attachment) -> Attachment {
        let title = match self.papers.get(&paper.number) {
            Some(instead) => instead.clone(),
            None => self.text(&paper.title, &[]),
        };
        Attachment { title, ..paper }
    }

    fn text(&self, text: &str, redactions: &[Redaction]) -> String {
        let cuts = publication::cuts(text, redactions, self.by_itself());
        publication::cut(text, &cuts)
    }
}

/// Mandates that wait for a word are nothing to publish.
fn attendee(attendee: Attendee) -> Attendee {
    Attendee { mandate_unconfirmed: false, mandate_confirmed_by: None, ..attendee }
}
