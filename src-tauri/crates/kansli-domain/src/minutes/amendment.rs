//! What a reviewer wants changed in the minutes (*ändringsförslag*): other words in place of some,
//! accepted or refused one by one.

use std::ops::Range;

/// How far a proposal has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Standing {
    /// Nobody has answered it.
    Open,
    /// The text was changed so.
    Accepted,
    /// The text stays.
    Refused,
}

/// Why a proposal cannot be entered or accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmendmentRefusal {
    /// It was answered before.
    #[error("the proposal is answered")]
    Answered,
    /// It would change nothing.
    #[error("the proposal changes nothing")]
    Nothing,
    /// The words it quotes are not in the paragraph, or no longer.
    #[error("the quoted words are not there")]
    Stale,
    /// The words it quotes are there more than once.
    #[error("the quoted words are there {0} times")]
    Ambiguous(usize),
    /// A refusal says why.
    #[error("no reason was given")]
    NoReason,
}

/// The paragraph with the proposed words in place of the quoted ones. Without a quotation the
/// words are added at the end; without a proposal the quoted words go.
pub fn amended(text: &str, quoted: &str, proposed: &str) -> Result<String, AmendmentRefusal> {
    let (quoted, proposed) = (quoted.trim(), proposed.trim());
    if quoted == proposed {
        return Err(AmendmentRefusal::Nothing);
    }
    if quoted.is_empty() {
        let before = text.trim_end();
        let gap = if before.is_empty() { "" } else { "\n\n" };
        return Ok(format!("{before}{gap}{proposed}"));
    }
    let found = places(text, quoted);
    let [place] = &found[..] else {
        return Err(match found.len() {
            0 => AmendmentRefusal::Stale,
            many => AmendmentRefusal::Ambiguous(many),
        });
    };
    Ok(replaced(text, place.clone(), proposed))
}

/// The text with other words in one place of it; without any, the words there go.
pub fn replaced(text: &str, place: Range<usize>, proposed: &str) -> String {
    let place = with_marks(text, place);
    let (before, after) = (&text[..place.start], &text[place.end..]);
    match proposed.trim() {
        // What is taken out leaves one space, not two.
        "" => match before.strip_suffix(' ') {
            Some(before) if after.is_empty() || after.starts_with([' ', '.', ',', '\n']) => {
                format!("{before}{after}")
            }
            Some(_) | None => format!("{before}{}", after.strip_prefix(' ').unwrap_or(after)),
        },
        words => format!("{before}{words}{after}"),
    }
}

/// The signs of Markdown that a reader of the printed text does not see.
const MARKS: [char; 2] = ['*', '\\'];

/// Where words stand in a text: spaces and line breaks count alike, and marks of Markdown are
/// passed over, since who quotes has read the text in print. Places may overlap.
pub fn places(text: &str, words: &str) -> Vec<Range<usize>> {
    let words: Vec<char> = words.trim().chars().collect();
    if words.is_empty() {
        return Vec::new();
    }
    let starts = text.char_indices().filter(|(_, sign)| words.first() == Some(sign));
    let place = |(start, _)| Some(start..start + reach(&text[start..], &words)?);
    starts.filter_map(place).collect()
}

/// How many bytes at the head of `text` the words take up, if they stand there.
fn reach(text: &str, words: &[char]) -> Option<usize> {
    let mut signs = text.char_indices().peekable();
    let mut wanted = words.iter().peekable();
    let mut end = 0;
    while let Some(want) = wanted.next() {
        if want.is_whitespace() {
            while wanted.next_if(|next| next.is_whitespace()).is_some() {}
            let mut spaces = 0;
            while let Some((_, sign)) =
                signs.next_if(|(_, sign)| sign.is_whitespace() || MARKS.contains(sign))
            {
                spaces += usize::from(sign.is_whitespace());
            }
            if spaces == 0 {
                return None;
            }
            continue;
        }
        let (place, sign) = loop {
            let (place, sign) = signs.next()?;
            if sign == *want || !MARKS.contains(&sign) {
                break (place, sign);
            }
        };
        if sign != *want {
            return None;
        }
        end = place + sign.len_utf8();
    }
    Some(end)
}

/// The place with the marks beside it, when one end of a mark is inside and the other is not.
fn with_marks(text: &str, place: Range<usize>) -> Range<usize> {
    let odd = |range: &Range<usize>| text[range.clone()].matches("**").count() % 2 == 1;
    let mut place = place;
    if odd(&place) && text[..place.start].ends_with("**") {
        place.start -= 2;
    }
    if odd(&place) && text[place.end..].starts_with("**") {
        place.end += 2;
    }
    place
}

impl Standing {
    /// Refuses a second answer.
    pub fn open(self) -> Result<(), AmendmentRefusal> {
        match self {
            Standing::Open => Ok(()),
            Standing::Accepted | Standing::Refused => Err(AmendmentRefusal::Answered),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TEXT: &str = "SKS lyfter att **implementeringen** behöver\nplaneras. Myndigheterna lyfter att två uppdrag pågår.";

    #[test]
    fn the_quoted_words_give_way_as_they_are_read_in_print() {
        for (quoted, proposed, wanted) in [
            ("två uppdrag", "tre uppdrag", Ok("lyfter att tre uppdrag pågår.")),
            ("behöver planeras", "ska planeras", Ok("**implementeringen** ska planeras.")),
            (
                "implementeringen behöver",
                "införandet behöver",
                Ok("att införandet behöver\nplaneras"),
            ),
            ("att implementeringen", "att införandet", Ok("SKS lyfter att införandet behöver")),
            (" Myndigheterna lyfter att två uppdrag pågår.", "", Ok("planeras.")),
            ("", "Ingen anmäler jäv.", Ok("pågår.\n\nIngen anmäler jäv.")),
            ("tre uppdrag", "två uppdrag", Err(AmendmentRefusal::Stale)),
            ("lyfter", "påpekar", Err(AmendmentRefusal::Ambiguous(2))),
            ("lyfter", " lyfter", Err(AmendmentRefusal::Nothing)),
        ] {
            match (amended(TEXT, quoted, proposed), wanted) {
                (Ok(text), Ok(wanted)) => assert!(text.contains(wanted), "{quoted}: {text}"),
                (came, wanted) => assert_eq!(came.map(|_| ""), wanted, "{quoted}"),
            }
        }
        let out = amended(TEXT, "att två uppdrag", "").unwrap();
        assert!(out.ends_with("Myndigheterna lyfter pågår."), "{out}");
    }

    #[test]
    fn a_proposal_is_answered_once() {
        assert_eq!(Standing::Open.open(), Ok(()));
        for answered in [Standing::Accepted, Standing::Refused] {
            assert_eq!(answered.open(), Err(AmendmentRefusal::Answered));
        }
    }

    proptest! {
        #[test]
        fn an_accepted_proposal_leaves_the_rest_as_it_was(
            before in "[a-z ]{0,20}", quoted in "[A-Z]{1,8}", after in "[a-z ]{0,20}", proposed in "[0-9]{1,8}",
        ) {
            let text = format!("{before}{quoted}{after}");
            prop_assert_eq!(amended(&text, &quoted, &proposed), Ok(format!("{before}{proposed}{after}")));
        }

        #[test]
        fn words_are_found_where_they_stand(text in "[ab*\\\\ \n]{0,30}", words in "[ab ]{1,6}") {
            for place in places(&text, &words) {
                let plain = |text: &str| -> String {
                    let bare: String = text.chars().filter(|sign| !MARKS.contains(sign)).collect();
                    bare.split_whitespace().collect::<Vec<_>>().join(" ")
                };
                prop_assert_eq!(plain(&text[place]), plain(&words));
            }
        }
    }
}
