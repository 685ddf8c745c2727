//! Case numbers (*diarienummer*) as an organisation writes them (R-069, DIA-001).

/// How an organisation writes its case numbers: every `#` is a digit, all else is itself, as in `SKR####/#####`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CasePattern(String);

impl CasePattern {
    /// The pattern, if it has a digit in it.
    pub fn of(text: &str) -> Option<Self> {
        let text = text.trim();
        text.contains('#').then(|| Self(text.to_owned()))
    }

    /// Whether a number is written so. A document's own number within the case may follow: `SKR2027/00412-3`.
    pub fn fits(&self, number: &str) -> bool {
        let mut letters = number.trim().chars();
        let is_so = |wanted: char| match (wanted, letters.next()) {
            ('#', Some(letter)) => letter.is_ascii_digit(),
            (wanted, letter) => letter == Some(wanted),
        };
        self.0.chars().all(is_so) && is_rest_of_a_case(letters.as_str())
    }

    /// Whether a number begins as this organisation's do, so that it ought to be written so all through.
    pub fn begins(&self, number: &str) -> bool {
        let own: String = self.0.chars().take_while(|it| *it != '#').collect();
        let own = own.trim().to_lowercase();
        !own.is_empty() && number.trim().to_lowercase().starts_with(&own)
    }
}

fn is_rest_of_a_case(text: &str) -> bool {
    let own = text.strip_prefix('-');
    text.is_empty()
        || own.is_some_and(|it| !it.is_empty() && it.chars().all(|it| it.is_ascii_digit()))
}

/// The case numbers in a field that may hold several: `SKR2027/00412, 4.1-2027/00112`.
pub fn each_in(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', ';']).map(str::trim).filter(|it| !it.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_number_fits_letter_by_letter_and_a_document_may_have_its_own_within() {
        let skr = CasePattern::of(" SKR####/##### ").unwrap();
        for good in ["SKR2027/00412", " SKR2027/00412 ", "SKR2027/00412-3"] {
            assert!(skr.fits(good), "{good}");
        }
        for bad in ["", "SKR2027/412", "SKR2027/004123", "SKR 2027/00412", "SKR2027/00412-", "-3"] {
            assert!(!skr.fits(bad), "{bad}");
        }
        assert!(skr.begins("skr 2027/412") && !skr.begins("4.1-2027/00112"));
        let bare = CasePattern::of("####/##").unwrap();
        assert!(!bare.begins("2027/12"), "it has no letters of its own to begin with");
        assert_eq!(CasePattern::of("SKR"), None, "without a digit it is no pattern");
    }

    #[test]
    fn a_field_may_hold_several_numbers() {
        let numbers: Vec<&str> = each_in(" SKR2027/00412, 4.1-2027/00112;; ").collect();
        assert_eq!(numbers, ["SKR2027/00412", "4.1-2027/00112"]);
    }
}
