//! The meeting pack: notice, agenda, briefs and every paper of a meeting in one PDF.
//!
//! Papers that are PDFs go in as they are; pictures and texts are set as pages; anything else stops the pack by name, so
//! that nobody sends a pack that lacks something.

use std::ops::ControlFlow;

use chrono::{NaiveDate, NaiveTime};
use kansli_attachment::Reading;
use kansli_documents::pack::{ContentsFacts, PaperFacts, PartLine};
use kansli_documents::picture::{self, PictureProblem};
use kansli_documents::{Document, Head, Lang, Paged, paged};
use kansli_pack::{Divider, PART_LINK, Part, Remark, What, Which, Why};
use kansli_store::Reader;
use serde_json::{Value, json};

use super::PackStep;
use super::basis::{self, Basis};
use super::watch::{PackProgress, Watch};
use super::{call, export, word};
use crate::desk::Desk;
use crate::error::{CommandResult, Failure};
use crate::wire;
use crate::words::Words;

/// A pack, gathered: nothing more is needed of the store.
pub(super) struct Gathered {
    head: Head,
    own: Vec<(String, Document)>,
    papers: Vec<Paper>,
    language: Lang,
    words: &'static Words,
    made: NaiveDate,
}

/// A paper as it is kept.
struct Paper {
    label: String,
    title: String,
    bytes: Vec<u8>,
}

/// A pack, joined.
pub(super) struct Joined {
    pub(super) bytes: Vec<u8>,
    pub(super) pages: usize,
    /// What is in it, with hashes.
    pub(super) manifest: Value,
    /// What the reader should know of its parts, in sentences.
    pub(super) remarks: Vec<String>,
}

/// Gathers what goes into the pack of a meeting.
pub(super) fn gather(
    db: &Reader<'_>,
    basis: &Basis,
    desk: &Desk,
    made: NaiveDate,
) -> CommandResult<Gathered> {
    let words = basis.words;
    let mut own = vec![
        (words.say("pack-notice"), call::notice(db, basis, desk)?),
        (words.say("pack-agenda"), call::agenda(basis, desk)?),
    ];
    if desk.agenda.items.iter().any(|item| !item.brief.is_empty()) {
        own.push((words.say("pack-briefs"), call::briefs(basis, desk, None)?));
    }
    let look = export::look(db, Some(desk), None, false)?;
    let own = own.into_iter().map(|(title, document)| (title, document.dressed(look.clone())));
    let mut papers = Vec::new();
    for row in basis::papers(desk) {
        let missing = || Failure::refused("attachment-refused-missing").with("name", &row.name);
        papers.push(Paper {
            label: words.fill("dispatch-paper", &[("number", row.number.to_string())]),
            title: row.name.clone(),
            bytes: db.blob(&row.sha256)?.ok_or_else(missing)?,
        });
    }
    Ok(Gathered {
        head: Head { look: look.clone(), ..basis.head(desk, None) },
        own: own.collect(),
        papers,
        language: basis.language(),
        words,
        made,
    })
}

impl Gathered {
    /// The contents page, with nothing in it yet: what the pack is called by.
    pub(super) fn contents(&self) -> Document {
        Document::Contents(ContentsFacts { head: self.head.clone(), ..ContentsFacts::default() })
    }

    /// Sets what is ours, reads what is others', and joins all of it.
    ///
    /// # Errors
    /// The first paper that cannot be part of it, by name and with what to do; or that `watch` stopped it.
    pub(super) fn join(&self, watch: &mut Watch<'_>) -> CommandResult<Joined> {
        let mut remarks = Vec::new();
        let parts = self.parts(&mut remarks, watch)?;
        let mut pages = Vec::new();
        for (number, part) in parts.iter().enumerate() {
            let which = Which::Part { number, title: part.title.clone() };
            let looked = kansli_pack::look(&part.bytes);
            pages.push(looked.map_err(|why| self.unusable(&which, why))?.pages);
        }
        let front = self.front(&parts, &pages, &remarks)?;
        let pack = kansli_pack::join(&front, &parts, &self.words(), &mut |told| watch(told.into()));
        let pack = pack.map_err(|why| self.refused(&why))?;
        remarks.extend(pack.remarks.iter().filter_map(|it| self.remark(it, &parts)));
        remarks.extend(self.untagged(&pack.remarks, &parts));
        let listed = parts.iter().zip(&pages).zip(&pack.first_pages);
        let listed = listed.map(|((part, pages), first)| {
            json!({
                "label": part.label,
                "title": part.title,
                "firstPage": first,
                "pages": pages,
                "sha256": wire::sha256(&part.bytes),
            })
        });
        let manifest = json!({
            "format": "kansli-pack/1",
            "body": self.head.body_name,
            "number": self.head.number,
            "year": self.head.year,
            "date": self.head.date,
            "accessible": pack.accessible,
            "parts": listed.collect::<Vec<_>>(),
            "remarks": remarks,
            "program": concat!("Kansli ", env!("CARGO_PKG_VERSION")),
        });
        Ok(Joined { bytes: pack.bytes, pages: pack.pages, manifest, remarks })
    }

    /// The parts as PDFs: what is ours typeset, then the papers.
    fn parts(&self, remarks: &mut Vec<String>, watch: &mut Watch<'_>) -> CommandResult<Vec<Part>> {
        let of = self.own.len() + self.papers.len();
        let mut parts = Vec::new();
        let mut tell = |done| match watch(PackProgress { step: PackStep::Setting, done, of }) {
            ControlFlow::Continue(()) => Ok(()),
            ControlFlow::Break(()) => Err(stopped()),
        };
        for (title, document) in &self.own {
            tell(parts.len())?;
            let bytes = self.typeset(document)?.bytes;
            let title = title.clone();
            parts.push(Part { title, label: None, bytes, divider: None, vouched: true });
        }
        for paper in &self.papers {
            tell(parts.len())?;
            parts.push(self.part(paper, remarks)?);
        }
        tell(of)?;
        Ok(parts)
    }

    fn typeset(&self, document: &Document) -> CommandResult<Paged> {
        paged(document, self.language)
            .map_err(|why| Failure::fault(&format!("{why}: {}", why.detail)))
    }

    /// A paper as a part: as it is, or set as pages.
    fn part(&self, paper: &Paper, remarks: &mut Vec<String>) -> CommandResult<Part> {
        let Paper { label, title, bytes } = paper;
        let is_pdf = Kind::of(bytes) == Kind::Pdf;
        let (bytes, vouched) = match self.set(paper, remarks)? {
            Some(document) => (self.typeset(&document)?.bytes, true),
            None => (bytes.clone(), false),
        };
        let divider = Divider { label: Some(label.clone()), title: title.clone(), note: None };
        Ok(Part {
            title: title.clone(),
            label: Some(label.clone()),
            bytes,
            // What is set here says itself what it is.
            divider: is_pdf.then_some(divider),
            vouched,
        })
    }

    /// The paper as a document of ours; none for a PDF.
    fn set(&self, paper: &Paper, remarks: &mut Vec<String>) -> CommandResult<Option<Document>> {
        let values = [("name", paper.title.clone()), ("label", paper.label.clone())];
        let plain = PaperFacts {
            head: Head { number: None, ..self.head.clone() },
            label: paper.label.clone(),
            title: paper.title.clone(),
            ..PaperFacts::default()
        };
        let facts = match Kind::of(&paper.bytes) {
            Kind::Pdf => return Ok(None),
            Kind::Picture => {
                let picture = picture::for_page(&paper.bytes).map_err(|why| {
                    let key = match why {
                        PictureProblem::Broken => "pack-refused-damaged",
                        PictureProblem::Large => "pack-refused-large",
                    };
                    Failure::refused(key).with("name", &paper.title).at("meeting")
                })?;
                PaperFacts { picture: Some(picture), ..plain }
            }
            Kind::Other => {
                let unread = || {
                    let [(_, name), (_, label)] = values.clone();
                    let refused = Failure::refused("pack-refused-kind");
                    refused.with("name", name).with("label", label).at("meeting")
                };
                let pieces = kansli_attachment::pieces(&paper.bytes).map_err(|_| unread())?;
                if pieces.is_empty() {
                    match kansli_attachment::read(&paper.bytes) {
                        Reading::Text(text) => PaperFacts { text, ..plain },
                        Reading::Nothing | Reading::Unreadable(_) => return Err(unread()),
                    }
                } else {
                    remarks.push(self.words.fill("pack-from-word", &values));
                    let mut lost = 0;
                    let pieces = word::pieces(pieces, &mut lost);
                    if lost > 0 {
                        let [name, _] = values;
                        let values = [name, ("count", lost.to_string())];
                        remarks.push(self.words.fill("pack-without-pictures", &values));
                    }
                    PaperFacts { pieces, ..plain }
                }
            }
        };
        Ok(Some(Document::Paper(facts)))
    }

    /// The contents page with the pages that the parts will begin on.
    fn front(&self, parts: &[Part], pages: &[usize], remarks: &[String]) -> CommandResult<Vec<u8>> {
        let mut front = 1;
        loop {
            let sizes =
                parts.iter().zip(pages).map(|(part, pages)| (*pages, part.divider.is_some()));
            let first = kansli_pack::first_pages(front, sizes);
            let lines = parts.iter().zip(pages).zip(first).enumerate();
            let lines = lines.map(|(place, ((part, pages), page))| PartLine {
                label: part.label.clone(),
                title: part.title.clone(),
                page,
                pages: *pages,
                link: format!("{PART_LINK}{place}"),
            });
            let facts = ContentsFacts {
                head: self.head.clone(),
                parts: lines.collect(),
                remarks: remarks.to_vec(),
            };
            let set = self.typeset(&Document::Contents(facts))?;
            // The numbers have the same room whatever they are, so the second time is the last.
            if set.pages <= front {
                return Ok(set.bytes);
            }
            front = set.pages;
        }
    }

    fn words(&self) -> kansli_pack::Words {
        let say = |key: &str| self.words.say(key);
        let number = self.head.number.map(|number| format!(" {number}/{}", self.head.year));
        kansli_pack::Words {
            title: format!(
                "{} {}{}",
                say("pack-name"),
                self.head.body_name,
                number.unwrap_or_default()
            ),
            author: say("pack-author"),
            program: "Kansli".to_owned(),
            language: match self.language {
                Lang::Sv => "sv-SE".to_owned(),
                Lang::En => "en-GB".to_owned(),
            },
            // The day and no time, so that the same papers give the same file all day.
            made: self.made.and_time(NaiveTime::MIN).and_utc().fixed_offset(),
            contents: say("pack-contents"),
            bookmark: "{label} {title}".to_owned(),
            stamp: self.pattern("pack-stamp"),
            stamp_plain: self.pattern("pack-stamp-plain"),
        }
    }

    /// A stamp with its marks left in, for the pack to fill in.
    fn pattern(&self, key: &str) -> String {
        let mark = |name: &str| format!("{{{name}}}");
        let values = ["label", "page", "pages"].map(|name| (name, mark(name)));
        self.words.fill(key, &values)
    }

    fn unusable(&self, which: &Which, why: Why) -> Failure {
        let name = match which {
            Which::Front => self.words.say("pack-contents"),
            Which::Part { title, .. } => title.clone(),
        };
        let key = match why {
            Why::Empty => "pack-refused-empty",
            Why::NotPdf | Why::Damaged => "pack-refused-damaged",
            Why::Locked => "pack-refused-locked",
            Why::TooLarge => "pack-refused-large",
            Why::Shell => "pack-refused-shell",
        };
        Failure::refused(key).with("name", name).at("meeting")
    }

    fn refused(&self, why: &kansli_pack::Refusal) -> Failure {
        match why {
            kansli_pack::Refusal::Unusable { which, why } => self.unusable(which, *why),
            kansli_pack::Refusal::TooManyPages(pages) => {
                Failure::refused("pack-refused-pages").with("pages", pages).at("meeting")
            }
            kansli_pack::Refusal::Stopped => stopped(),
            other => Failure::fault(&other.to_string()),
        }
    }

    /// What was left out of a part, in a sentence; nothing of what readers do not notice.
    fn remark(&self, remark: &Remark, parts: &[Part]) -> Option<String> {
        let part = parts.get(remark.part?)?;
        let (key, what) = match &remark.what {
            What::File(name) => ("pack-without-file", name.clone()),
            What::Signature => ("pack-without-signature", String::new()),
            What::Fields(_) => ("pack-fields-still", String::new()),
            What::Unshown(names) => ("pack-without-answers", names.join(", ")),
            What::Media(_) => ("pack-without-media", String::new()),
            What::Actions | What::Protected | What::Untagged => return None,
        };
        Some(self.words.fill(key, &[("name", part.title.clone()), ("what", what)]))
    }
}

impl Gathered {
    /// Which papers cannot be read aloud as they are meant, in one sentence however many they are.
    fn untagged(&self, remarks: &[Remark], parts: &[Part]) -> Option<String> {
        let untagged = remarks.iter().filter(|it| it.what == What::Untagged);
        let names: Vec<&str> =
            untagged.filter_map(|it| Some(parts.get(it.part?)?.title.as_str())).collect();
        let key = match names.len() {
            0 => return None,
            1 => "pack-untagged",
            _ => "pack-untagged-several",
        };
        Some(self.words.fill(key, &[("name", names.join(", "))]))
    }
}

/// What is said when somebody stopped the work.
fn stopped() -> Failure {
    Failure::refused("pack-refused-stopped")
}

/// What a paper is, by its content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Pdf,
    Picture,
    Other,
}

impl Kind {
    fn of(bytes: &[u8]) -> Self {
        let beginning = &bytes[..bytes.len().min(1024)];
        match bytes {
            [0x89, b'P', b'N', b'G', ..] | [0xff, 0xd8, 0xff, ..] => Self::Picture,
            _ if beginning.windows(5).any(|it| it == b"%PDF-") => Self::Pdf,
            _ => Self::Other,
        }
    }
}
