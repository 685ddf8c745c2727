//! Papers of all sizes: a few large ones, many small; some are texts that can be searched.

use kansli_api::surroundings::Surroundings;
use kansli_store::{Writer, rows};

use crate::chance::Chance;
use crate::meetings::Maker;
use crate::{moment, text};

/// Adds a meeting's share of all papers.
pub(crate) fn add(
    maker: &Maker<'_>,
    db: &Writer<'_>,
    chance: &mut Chance,
    meeting: &rows::Meeting,
) -> kansli_store::Result<()> {
    let size = maker.size;
    let all = u64::from(size.years.unsigned_abs()) * u64::from(size.meetings * size.papers);
    for number in 1..=size.papers {
        let average = size.bytes / all.max(1);
        let item = maker.items[chance.below(maker.items.len())].0;
        let is_text = chance.percent(25);
        let (bytes, said) = if is_text { words(chance, average) } else { picture(chance, average) };
        let sha256 = db.put_blob(&bytes)?;
        let matter = text::matter(chance);
        let (ending, media) =
            if is_text { ("txt", "text/plain") } else { ("pdf", "application/pdf") };
        db.put_attachment_text(&sha256, if is_text { "text" } else { "nothing" }, &said)?;
        db.put(&rows::Attachment {
            id: maker.world.new_id(),
            item: Some(item),
            meeting: Some(meeting.id),
            number,
            name: format!("Underlag {number} {matter}.{ending}"),
            media: media.to_owned(),
            size: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            sha256,
            at: moment(meeting.date - chrono::Days::new(10), 10),
            entry: None,
        })?;
    }
    Ok(())
}

/// A text of some pages; of thirty, where papers are large.
fn words(chance: &mut Chance, average: u64) -> (Vec<u8>, String) {
    let sentences = usize::try_from(average / 200).unwrap_or(1).clamp(3, 400);
    let said = text::said(chance, sentences);
    (said.clone().into_bytes(), said)
}

/// Something scanned. Sizes lie far apart; with the short texts they come to the average.
fn picture(chance: &mut Chance, average: u64) -> (Vec<u8>, String) {
    // The cube of an even chance is a quarter on average.
    let even = chance.below(1001) as u64;
    let count = average * 4 * even.pow(3) / 1_000_000_000 * 4 / 3;
    let mut bytes = b"%PDF-1.4\n".to_vec();
    bytes.extend(chance.bytes(usize::try_from(count).unwrap_or(0) + 16));
    (bytes, String::new())
}
