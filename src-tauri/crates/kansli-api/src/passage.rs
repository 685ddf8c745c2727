//! The governing documents and the other sources that the rules rest on, word for word and line by line; the names and
//! addresses of people are left out. A requirement (`R-035`) leads to the lines where it is said.

use crate::app::Call;
use crate::error::{CommandResult, Failure};
use crate::shape::{request, view};

/// Requirement, document, first line, last line.
const PASSAGES: &str = include_str!("../../../../assets/sources/passages.tsv");

/// The documents: name, which is also the end of its message, and text.
const DOCUMENTS: [(&str, &str); 5] = [
    ("steering-document", include_str!("../../../../assets/sources/steering-document.txt")),
    (
        "steering-document-copy",
        include_str!("../../../../assets/sources/steering-document-copy.txt"),
    ),
    ("joint-direction", include_str!("../../../../assets/sources/joint-direction.txt")),
    ("memo", include_str!("../../../../assets/sources/memo.txt")),
    ("site", include_str!("../../../../assets/sources/site.txt")),
];

request! {
    /// Where a requirement is said.
    PassageOf {
        /// The requirement, such as `R-035`.
        requirement: String,
    }
}

view! {
    /// A requirement in the documents that say it.
    PassageView {
        /// The requirement.
        requirement: String,
        /// Each document, the one that it is taken from first.
        documents: Vec<PassageDocument>,
    }
    /// A document that says it.
    PassageDocument {
        /// What it is called.
        title: String,
        /// Where it is from and what is left out.
        about: String,
        /// What it says of the requirement, in one piece.
        quote: String,
        /// All its lines that say something.
        lines: Vec<PassageLine>,
    }
    /// A line of a document.
    PassageLine {
        /// Its number in the document as it was received, from 1.
        number: u32,
        /// What it says.
        text: String,
        /// Whether it is one of those where the requirement is said.
        marked: bool,
    }
}

/// Shows where a requirement is said.
pub(crate) fn get(call: &Call<'_>, request: PassageOf) -> CommandResult<PassageView> {
    let wanted = request.requirement.trim().to_uppercase();
    let words = call.words();
    let mut documents = Vec::new();
    for (name, text) in DOCUMENTS {
        let stretches: Vec<(usize, usize)> = passages()
            .filter(|it| it.requirement == wanted && it.document == name)
            .map(|it| (it.first, it.last))
            .collect();
        if stretches.is_empty() {
            continue;
        }
        let lines: Vec<PassageLine> = text
            .lines()
            .zip(1..)
            .filter(|(line, _)| !line.trim().is_empty())
            .map(|(line, number)| PassageLine {
                number,
                text: line.trim().to_owned(),
                marked: stretches.iter().any(|(first, last)| {
                    usize::try_from(number).is_ok_and(|number| (*first..=*last).contains(&number))
                }),
            })
            .collect();
        let marked = lines.iter().filter(|it| it.marked).map(|it| it.text.as_str());
        documents.push(PassageDocument {
            title: words.say(&format!("passage-{name}")),
            about: words.say(&format!("passage-{name}-about")),
            quote: marked.collect::<Vec<_>>().join(" "),
            lines,
        });
    }
    if documents.is_empty() {
        return Err(
            Failure::invalid("passage-refused-unknown", "requirement").with("requirement", &wanted)
        );
    }
    Ok(PassageView { requirement: wanted, documents })
}

/// Where something is said.
struct Passage {
    requirement: &'static str,
    document: &'static str,
    first: usize,
    last: usize,
}

fn passages() -> impl Iterator<Item = Passage> {
    PASSAGES.lines().filter_map(|line| {
        let mut parts = line.split('\t');
        Some(Passage {
            requirement: parts.next()?,
            document: parts.next()?,
            first: parts.next()?.parse().ok()?,
            last: parts.next()?.parse().ok()?,
        })
    })
}

#[cfg(test)]
mod tests {
    use kansli_domain::rules::RuleId;

    use super::*;

    #[test]
    fn every_requirement_of_the_documents_is_said_somewhere() {
        assert_eq!(passages().count(), PASSAGES.lines().count());
        for passage in passages() {
            let (_, text) = DOCUMENTS.iter().find(|(name, _)| *name == passage.document).unwrap();
            let lines: Vec<&str> = text.lines().collect();
            let told = lines.get(passage.first - 1..passage.last).unwrap().concat();
            assert!(told.trim().len() > 8, "{}: {told}", passage.requirement);
        }
        for rule in RuleId::ALL {
            let Some(requirement) = rule.requirement().filter(|it| it.starts_with("R-")) else {
                continue;
            };
            assert!(passages().any(|it| it.requirement == requirement), "{requirement}");
        }
    }

    #[test]
    fn no_document_has_an_address_of_a_person() {
        for (name, text) in DOCUMENTS {
            assert!(!text.contains('@'), "{name}");
        }
        let site = DOCUMENTS[4].1;
        for line in site
            .lines()
            .filter(|line| line.starts_with("Samordnare: ") || line.starts_with("Kommunikatör: "))
        {
            assert!(line.ends_with("[namn utelämnat]"), "{line}");
        }
    }
}
