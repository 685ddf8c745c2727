//! Joining, from beginning to end.

use std::ops::ControlFlow;

use lopdf::{Document, ObjectId, SaveOptions};

use crate::gathering::{Added, Gathering, Sheet};
use crate::letters::Letters;
use crate::links::{aim, place};
use crate::look::ready;
use crate::metadata::{self, Trees};
use crate::moving::Moving;
use crate::outline::{self, Bookmark};
use crate::paint::{Drawing, Strokes, paint};
use crate::seen::Seen;
use crate::stamp::{Stamp, said};
use crate::tags::Roles;
use crate::{MOST_PAGES, Pack, Part, Progress, Refusal, Remark, Step, What, Which, Words, divider};

/// Told how far the work has come.
type Watch<'a> = dyn FnMut(Progress) -> ControlFlow<()> + 'a;

/// See [`crate::join`].
pub(crate) fn join(
    front: &[u8],
    parts: &[Part],
    words: &Words,
    watch: &mut Watch<'_>,
) -> Result<Pack, Refusal> {
    let mut work = Work::new(parts, words);
    work.read(front, watch)?;
    let first_pages = work.aim()?;
    work.draw(watch)?;
    tell(watch, Step::Writing, 0, 1)?;
    let pages = work.pack.sheets.len();
    let (mut document, accessible, remarks) = work.close();
    metadata::mark(&mut document, front, parts, words);
    let bytes = written(document)?;
    tell(watch, Step::Writing, 1, 1)?;
    Ok(Pack { bytes, pages, first_pages, accessible, remarks })
}

fn tell(watch: &mut Watch<'_>, step: Step, done: usize, of: usize) -> Result<(), Refusal> {
    match watch(Progress { step, done, of }) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(Refusal::Stopped),
    }
}

/// The pack and what is known of it so far.
struct Work<'a> {
    parts: &'a [Part],
    words: &'a Words,
    pack: Gathering,
    roles: Roles,
    /// The contents page, then the parts.
    added: Vec<Added>,
    accessible: bool,
    remarks: Vec<Remark>,
}

impl<'a> Work<'a> {
    fn new(parts: &'a [Part], words: &'a Words) -> Self {
        let (pack, roles) = (Gathering::new(), Roles::default());
        Self { parts, words, pack, roles, added: Vec::new(), accessible: true, remarks: Vec::new() }
    }

    fn read(&mut self, front: &[u8], watch: &mut Watch<'_>) -> Result<(), Refusal> {
        let parts = self.parts;
        let of = parts.len() + 1;
        tell(watch, Step::Reading, 0, of)?;
        self.add(front, None, &self.words.contents, true)?;
        for (number, part) in parts.iter().enumerate() {
            tell(watch, Step::Reading, number + 1, of)?;
            self.add(&part.bytes, Some(number), &part.title, part.vouched)?;
        }
        tell(watch, Step::Reading, of, of)
    }

    /// Adds the contents page or a part, after its divider.
    fn add(
        &mut self,
        bytes: &[u8],
        part: Option<usize>,
        title: &str,
        vouched: bool,
    ) -> Result<(), Refusal> {
        let which =
            || part.map_or(Which::Front, |number| Which::Part { number, title: title.to_owned() });
        let mut sheaf = ready(bytes, self.added.len(), &mut self.roles)
            .map_err(|why| Refusal::Unusable { which: which(), why })?;
        let pages = self.pack.sheets.len() + sheaf.pages.len();
        if pages > MOST_PAGES {
            return Err(Refusal::TooManyPages(pages));
        }
        self.accessible &= vouched && sheaf.claims && sheaf.remarks.is_empty();
        let remarks: Vec<What> = std::mem::take(&mut sheaf.remarks);
        self.remarks.extend(remarks.into_iter().map(|what| Remark { part, what }));
        sheaf.language = sheaf.language.filter(|it| *it != self.words.language);
        if part.is_some_and(|number| self.parts[number].divider.is_some()) {
            let id = self.pack.document.new_object_id();
            let seen = Seen::new(None, None, 0);
            self.pack.sheets.push(Sheet { id, seen, rest: b"Q\n".to_vec(), part, divider: true });
        }
        let added = self.pack.add(sheaf, part, title);
        self.added.push(added);
        Ok(())
    }

    /// The sheet that a part begins with: its divider if it has one.
    fn first(&self, number: usize) -> usize {
        self.added[number + 1].first - usize::from(self.parts[number].divider.is_some())
    }

    /// Aims the links on the contents page. Tells the first page of each part, from 1.
    fn aim(&mut self) -> Result<Vec<usize>, Refusal> {
        let firsts: Vec<usize> = (0..self.parts.len()).map(|number| self.first(number)).collect();
        let front = self.pack.sheets.iter().filter(|sheet| sheet.part.is_none());
        let front: Vec<ObjectId> = front.map(|sheet| sheet.id).collect();
        let sheets: Vec<&Sheet> = firsts.iter().map(|first| &self.pack.sheets[*first]).collect();
        aim(&mut self.pack.document, &front, &sheets)?;
        Ok(firsts.into_iter().map(|first| first + 1).collect())
    }

    /// Draws the dividers, and the stamps on all pages.
    fn draw(&mut self, watch: &mut Watch<'_>) -> Result<(), Refusal> {
        let letters = Letters::new().ok_or_else(|| Refusal::Unset("fonts".to_owned()))?;
        let pages = self.pack.sheets.len();
        let label = |sheet: &Sheet| self.parts[sheet.part?].label.as_deref();
        let stamp = |(place, sheet)| {
            Stamp::set(&letters, &said(self.words, label(sheet), place + 1, pages))
        };
        let stamps: Vec<Stamp> = self.pack.sheets.iter().enumerate().map(stamp).collect();
        let sheets = self.parts.iter().filter_map(|part| part.divider.as_ref());
        let sheets: Vec<divider::Set> = sheets.map(|it| divider::Set::new(&letters, it)).collect();
        let strokes = stamps
            .iter()
            .map(|it| it.strokes.clone())
            .chain(sheets.iter().map(|it| it.strokes.clone()));
        let mut drawn = self.painted(&letters, strokes.collect())?;
        let drawn_sheets = drawn.split_off(stamps.len());
        self.put_dividers(&sheets, drawn_sheets);
        for (place, (stamp, drawn)) in stamps.iter().zip(drawn).enumerate() {
            tell(watch, Step::Stamping, place, pages)?;
            stamp.put(&mut self.pack.document, &self.pack.sheets[place], drawn);
        }
        tell(watch, Step::Stamping, pages, pages)
    }

    /// The drawings, with what they draw with brought into the pack.
    fn painted(&mut self, letters: &Letters, pages: Vec<Strokes>) -> Result<Vec<Drawing>, Refusal> {
        let expected = pages.len();
        let painted = paint(letters, pages)?;
        if painted.pages.len() != expected {
            return Err(Refusal::Unset(format!("{} of {expected} pages", painted.pages.len())));
        }
        let mut moving = Moving::new(painted.document, &mut self.pack.document, [].into());
        let brought = painted
            .pages
            .into_iter()
            .map(|it| Drawing { resources: moving.changed(it.resources), steps: it.steps });
        let brought = brought.collect();
        moving.finish();
        Ok(brought)
    }

    fn put_dividers(&mut self, sets: &[divider::Set], drawn: Vec<Drawing>) {
        let sheets = self.pack.sheets.iter().filter(|sheet| sheet.divider);
        for ((sheet, set), drawn) in sheets.zip(sets).zip(drawn) {
            let Some(added) = sheet.part.map(|number| &mut self.added[number + 1]) else {
                continue;
            };
            let place = (&mut self.pack.tree, added.branch.id);
            let elements = set.put(&mut self.pack.document, sheet.id, drawn, place);
            added.branch.kids.splice(0..0, elements);
            self.roles.note_levels();
        }
    }

    /// Writes what holds the pack together. Tells the document, whether it claims PDF/UA-1, and what was left out.
    fn close(mut self) -> (Document, bool, Vec<Remark>) {
        let firsts: Vec<usize> = (0..self.parts.len()).map(|number| self.first(number)).collect();
        let mut bookmarks = Vec::new();
        for (number, added) in self.added.into_iter().enumerate() {
            let part = number.checked_sub(1);
            let first = part.map_or(added.first, |part| firsts[part]);
            let title = part
                .map_or(self.words.contents.clone(), |it| bookmark(self.words, &self.parts[it]));
            bookmarks.push(Bookmark::new(&title, place(&self.pack.sheets[first]), added.bookmarks));
            self.pack.tree.grow(&mut self.pack.document, added.branch);
        }
        let accessible = self.accessible && !self.roles.mixes_headings();
        let pages = self.pack.write_pages();
        let Gathering { mut document, tree, layers, .. } = self.pack;
        let outline = outline::write(&mut document, bookmarks);
        let tags = tree.write(&mut document, &self.roles);
        let layers = layers.written(&self.words.title);
        let trees = Trees { pages, outline, tags, layers };
        metadata::write(&mut document, self.words, trees, accessible);
        (document, accessible, self.remarks)
    }
}

/// What a part's bookmark says.
fn bookmark(words: &Words, part: &Part) -> String {
    match &part.label {
        // The label last, and the title before it, so that nothing in them is taken for a place to fill.
        Some(label) => match words.bookmark.split_once("{label}") {
            Some((before, after)) => {
                let fill = |it: &str| it.replace("{title}", &part.title);
                format!("{}{label}{}", fill(before), fill(after))
            }
            None => words.bookmark.replace("{title}", &part.title),
        },
        None => part.title.clone(),
    }
}

/// The file. Streams that came packed stay as they are.
fn written(mut document: Document) -> Result<Vec<u8>, Refusal> {
    document.compress();
    let options =
        SaveOptions { use_object_streams: true, use_xref_streams: true, ..Default::default() };
    let mut bytes = Vec::new();
    let written = document.save_with_options(&mut bytes, options);
    written.map_err(|why| Refusal::Unset(why.to_string()))?;
    Ok(bytes)
}
