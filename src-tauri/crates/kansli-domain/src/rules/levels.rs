//! How much a broken rule weighs, where the documents leave that to the secretariat.

use super::{Level, Origin, RuleId, Verdict};
use crate::settings::Settings;

impl RuleId {
    /// Whether its level may be chosen: what a governing document or a statute says is to be so ("ska") always weighs
    /// the same.
    pub fn has_open_level(self) -> bool {
        let binding = self.level() == Level::Error && self.origin() != Origin::Own;
        self.is_judged() && !binding
    }
}

/// The verdicts with the levels that were chosen. One that its own case makes graver or lighter stays as it is.
pub fn with_levels(mut verdicts: Vec<Verdict>, settings: &Settings) -> Vec<Verdict> {
    for verdict in verdicts.iter_mut().filter(|it| it.level == it.rule.level()) {
        verdict.level = settings.level(verdict.rule);
    }
    verdicts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Facts, Outcome};

    fn weighs(rule: RuleId, settings: &Settings) -> Level {
        let verdict = Verdict::year(
            rule,
            Outcome::Broken,
            Facts::FormalMeetings { planned: 0, held: 0, needed: 2 },
        );
        with_levels(vec![verdict], settings)[0].level
    }

    #[test]
    fn a_level_is_the_products_own_until_another_is_chosen() {
        let rule = RuleId::Plan003;
        assert_eq!(weighs(rule, &Settings::default()), Level::Warning);
        let chosen = Settings::default().with_levels([(rule, Level::Hint)].into()).unwrap();
        assert_eq!(weighs(rule, &chosen), Level::Hint);
        assert_eq!(weighs(RuleId::Plan004, &chosen), RuleId::Plan004.level(), "others stay");
    }

    #[test]
    fn what_a_document_says_is_to_be_so_always_weighs_the_same() {
        for rule in [RuleId::Plan001, RuleId::Chr003, RuleId::Pri001, RuleId::Con001] {
            assert!(!rule.has_open_level(), "{}", rule.code());
            let chosen = Settings::default().with_levels([(rule, Level::Hint)].into());
            assert!(chosen.is_err(), "{}", rule.code());
        }
        assert!(RuleId::Plan008.has_open_level() && RuleId::Cmp006.has_open_level());
        assert!(!RuleId::Ext001.has_open_level(), "what is not judged has nothing to weigh");
    }
}
