//! What is wished of the dates in a year: near a consultation, prepared in time, moved little.

use kansli_domain::body::BodyKey;
use kansli_domain::meeting::{Meeting, Stage};
use kansli_domain::settings::Number;

use super::{BODIES, CONSULTATION, KEPT, Posed, Wished, Year, body_id};
use crate::problem::{Anchor, Force, Relation, Rule};

impl Year<'_> {
    /// Adds the rules that are wished for, and the anchors of what is kept.
    pub(super) fn rules(&self, posed: &mut Posed) {
        let weight = |number| u64::from(self.settings.number(number));
        let [strategic, tactical] = [BodyKey::Strategic, BodyKey::Tactical].map(body_id);
        let weeks = |number| i32::try_from(self.settings.number(number) * 7).unwrap_or(i32::MAX);
        let mut add = |wished, relation, (from_days, to_days), weight| {
            posed.rules.push(wished);
            posed.problem.rules.push(Rule {
                relation,
                from_days,
                to_days,
                force: Force::Soft(weight),
            });
        };
        let (body, kind) = (strategic.to_owned(), CONSULTATION.to_owned());
        let near = Relation::Align { body, kind };
        add(Wished::NearConsultation, near, (0, 1), weight(Number::WeighConsultation));
        let prepared =
            Relation::Prepare { body: tactical.to_owned(), before: strategic.to_owned() };
        let window = (weeks(Number::PrepareLatest), weeks(Number::PrepareEarliest));
        add(Wished::Prepared, prepared, window, weight(Number::WeighPreparation));
        for body in BODIES.into_iter().filter(|&body| self.wish.keep && self.moves(body)) {
            let kind = format!("{KEPT}{}", body_id(body));
            let called = |it: &&Meeting| matches!(it.stage, Stage::Called { .. });
            let heavy = self.wish.release_called && self.own(body).iter().any(called);
            let number = if heavy { Number::WeighCalledMoved } else { Number::WeighMoved };
            let relation = Relation::Align { body: body_id(body).to_owned(), kind: kind.clone() };
            add(Wished::Kept(body), relation, (0, 0), weight(number));
            posed.problem.anchors.extend(self.own(body).into_iter().map(|it| Anchor {
                kind: kind.clone(),
                date: it.slot.date(),
                label: None,
            }));
        }
    }

    /// Whether a body has meetings that are planned and may move.
    fn moves(&self, body: BodyKey) -> bool {
        self.own(body).iter().any(|it| !self.stays(it))
    }
}
