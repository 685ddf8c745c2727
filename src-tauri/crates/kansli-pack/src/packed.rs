//! Unpacking what draws a page, no further than it may be and only if all of it is there.

use flate2::{Decompress, FlushDecompress, Status};
use lopdf::{DecompressError, Error, Stream};

use crate::Why;

/// Bytes by which room is made for what is unpacked.
const ROOM: usize = 64 << 10;

/// What the stream holds, if that is no more than `most` bytes; `None` if it is packed in a way that is not known here.
pub(crate) fn plain(stream: &Stream, most: usize) -> Result<Option<Vec<u8>>, Why> {
    let filters = stream.filters().unwrap_or_default();
    if filters == [b"FlateDecode"] && !stream.dict.has(b"DecodeParms") {
        return inflate(&stream.content, most).map(Some);
    }
    match stream.get_plain_content_with_limit(most) {
        Ok(plain) if plain.len() > most => Err(Why::TooLarge),
        Ok(plain) => Ok(Some(plain)),
        Err(Error::Unimplemented(_)) => Ok(None),
        Err(Error::Decompress(DecompressError::MemoryLimitExceeded { .. })) => Err(Why::TooLarge),
        Err(_) => Err(Why::Damaged),
    }
}

/// Unpacks to the mark that ends it: readers show what comes before a cut, and nobody would see that the rest is lost. The
/// sum after that mark is not looked at, as some programs get it wrong.
fn inflate(packed: &[u8], most: usize) -> Result<Vec<u8>, Why> {
    let packed = packed.trim_ascii_start();
    let packed = packed.get(2..).ok_or(Why::Damaged)?;
    let mut inflating = Decompress::new(false);
    let mut plain = Vec::new();
    loop {
        plain.reserve(ROOM);
        let read = usize::try_from(inflating.total_in()).map_err(|_| Why::TooLarge)?;
        let before = (read, plain.len());
        let status = inflating.decompress_vec(&packed[read..], &mut plain, FlushDecompress::None);
        if plain.len() > most {
            return Err(Why::TooLarge);
        }
        let read = usize::try_from(inflating.total_in()).map_err(|_| Why::TooLarge)?;
        match status {
            Ok(Status::StreamEnd) => return Ok(plain),
            Ok(_) if before != (read, plain.len()) => {}
            _ => return Err(Why::Damaged),
        }
    }
}

#[cfg(test)]
mod tests {
    use lopdf::{Dictionary, Object};

    use super::*;

    fn packed(cut: usize) -> Stream {
        let words: Vec<u8> = (0..200_000u32).flat_map(u32::to_be_bytes).collect();
        let mut stream = Stream::new(Dictionary::new(), words);
        stream.compress().unwrap();
        assert!(matches!(stream.dict.get(b"Filter"), Ok(Object::Name(_))));
        stream.content.truncate(stream.content.len() - cut);
        stream
    }

    #[test]
    fn what_is_cut_off_before_its_end_is_damaged() {
        assert_eq!(plain(&packed(0), 1 << 20).unwrap().unwrap().len(), 800_000);
        assert_eq!(plain(&packed(4), 1 << 20).unwrap().unwrap().len(), 800_000);
        assert_eq!(plain(&packed(100), 1 << 20), Err(Why::Damaged));
        assert_eq!(plain(&packed(0), 1 << 18), Err(Why::TooLarge));
    }
}
