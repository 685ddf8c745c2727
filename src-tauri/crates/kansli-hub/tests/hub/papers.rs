//! Contents of attachments.

use sha2::{Digest, Sha256};

use crate::place::{Place, WORKSPACE};

#[test]
fn contents_are_left_once_and_fetched_by_hash() {
    let Some(place) = Place::new("papers") else { return };
    let mut hub = place.hub();
    let large: Vec<u8> =
        (0..5_000_000u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let papers: [&[u8]; 3] = [b"", "Underlag, ärende 5".as_bytes(), &large];
    let hashes: Vec<String> =
        papers.iter().map(|paper| hex::encode(Sha256::digest(paper))).collect();
    assert_eq!(hub.lacks(&hashes), Ok(hashes.clone()));
    for paper in papers {
        assert_eq!(hub.leave(paper), Ok(true));
        assert_eq!(hub.leave(paper), Ok(false));
    }
    let mut other = place.connect("socialstyrelsen", WORKSPACE).unwrap();
    assert_eq!(other.lacks(&hashes), Ok(vec![]));
    for (hash, paper) in hashes.iter().zip(papers) {
        assert_eq!(other.fetch(hash).unwrap().as_deref(), Some(paper));
    }
    assert_eq!(other.fetch("00"), Ok(None));
    // What one workspace has, another has not.
    let mut mine = place.connect("skr", "only-skr").unwrap();
    assert_eq!(mine.lacks(&hashes[..1]).unwrap().len(), 1);
    assert_eq!(mine.fetch(&hashes[0]), Ok(None));
}
