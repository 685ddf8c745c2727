//! Att-clauses (*att-satser*): what a proposal and a joint position consist of.
//!
//! People type and paste them with and without "att", commas, "och" and a full stop. A
//! clause keeps the words between; punctuation is put back when the whole is shown, so
//! that moving or removing a clause never leaves a stray comma.

/// One clause, without "att" in front and punctuation behind. Never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clause(String);

impl Clause {
    /// Reads one clause; `None` if nothing remains of `text`.
    ///
    /// ```
    /// # use kansli_domain::clause::Clause;
    /// let clause = Clause::read("att behovet ska hanteras gemensamt, och").unwrap();
    /// assert_eq!(clause.text(), "behovet ska hanteras gemensamt");
    /// ```
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().trim_start_matches(['-', '–', '•', '*']).trim_start();
        let text = without_opening(text);
        let text = without_closing(text);
        (!text.is_empty()).then(|| Self(text.split_whitespace().collect::<Vec<_>>().join(" ")))
    }

    /// Reads a whole proposal, one clause for each line that has one. Lines without "att"
    /// that follow a clause continue it; an opening such as "Styrgruppen enas om" is left out.
    pub fn read_all(text: &str) -> Vec<Self> {
        let mut joined: Vec<String> = Vec::new();
        let with_att = text.lines().any(opens);
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match joined.last_mut() {
                Some(last) if with_att && !opens(line) => {
                    last.push(' ');
                    last.push_str(line);
                }
                None if with_att && !opens(line) => {}
                _ => joined.push(line.to_owned()),
            }
        }
        joined.iter().filter_map(|line| Self::read(line)).collect()
    }

    /// The words of the clause.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Each clause with its punctuation: commas between, "och" before the last, a full stop
    /// at the end.
    pub fn punctuated(clauses: &[Self]) -> Vec<String> {
        let count = clauses.len();
        clauses
            .iter()
            .enumerate()
            .map(|(index, clause)| match count - index {
                1 => format!("{}.", clause.0),
                2 => format!("{}, och", clause.0),
                _ => format!("{},", clause.0),
            })
            .collect()
    }
}

fn opens(line: &str) -> bool {
    let line = line.trim().trim_start_matches(['-', '–', '•', '*']).trim_start();
    without_opening(line).len() < line.len()
}

fn without_opening(text: &str) -> &str {
    ["att ", "Att ", "ATT ", "**att** "]
        .iter()
        .find_map(|att| text.strip_prefix(att))
        .map_or(text, str::trim_start)
}

fn without_closing(mut text: &str) -> &str {
    loop {
        let shorter = text.trim_end().trim_end_matches([',', ';', '.']);
        let shorter = [", och", "; och", " och"]
            .iter()
            .find_map(|och| shorter.strip_suffix(och))
            .unwrap_or(shorter);
        if shorter.len() == text.len() {
            return text;
        }
        text = shorter;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn texts(text: &str) -> Vec<String> {
        Clause::read_all(text).iter().map(|clause| clause.text().to_owned()).collect()
    }

    #[test]
    fn a_pasted_proposal_becomes_its_clauses() {
        let pasted = "Strategiska styrgruppen enas om\n\
            att behovet ska hanteras som en\n  gemensam insats under 2027–2028,\n\
            att taktiska samordningsgruppen föreslår vem som gör vad, och\n\
            att patientföreträdare ska medverka från start.\n";
        assert_eq!(
            texts(pasted),
            [
                "behovet ska hanteras som en gemensam insats under 2027–2028",
                "taktiska samordningsgruppen föreslår vem som gör vad",
                "patientföreträdare ska medverka från start",
            ]
        );
    }

    #[test]
    fn lines_without_att_are_clauses_of_their_own() {
        assert_eq!(
            texts("godkänna dagordningen\n\n- utse en justerare."),
            ["godkänna dagordningen", "utse en justerare"]
        );
    }

    #[test]
    fn what_is_only_punctuation_is_no_clause() {
        for nothing in ["", "  ", "att ,", "- .", ", och"] {
            assert_eq!(Clause::read(nothing), None, "{nothing:?}");
        }
    }

    #[test]
    fn punctuation_follows_the_number_of_clauses() {
        let shown = |count: usize| {
            Clause::punctuated(&["a", "b", "c"].map(|text| Clause(text.into()))[..count])
                .join(" | ")
        };
        assert_eq!(shown(0), "");
        assert_eq!(shown(1), "a.");
        assert_eq!(shown(2), "a, och | b.");
        assert_eq!(shown(3), "a, | b, och | c.");
    }

    proptest! {
        /// Showing clauses and reading them back changes nothing.
        #[test]
        fn shown_clauses_read_back(words in prop::collection::vec("[a-zåäö]{3,9}( [a-zåäö]{4,9}){0,4}", 1..5)) {
            let clauses: Vec<Clause> = words.iter().filter_map(|text| Clause::read(text)).collect();
            let shown: Vec<String> =
                Clause::punctuated(&clauses).iter().map(|text| format!("att {text}")).collect();
            prop_assert_eq!(Clause::read_all(&shown.join("\n")), clauses);
        }
    }
}
