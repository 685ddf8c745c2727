//! A Word document as the pieces of a paper.

use kansli_attachment::{Piece, Run};
use kansli_documents::pack::{PaperPiece, PaperRun};
use kansli_documents::picture;

/// The pieces as a paper has them. Pictures that no page can hold, such as drawings of Windows, are left out and added
/// to `lost`.
pub(super) fn pieces(pieces: Vec<Piece>, lost: &mut usize) -> Vec<PaperPiece> {
    pieces.into_iter().filter_map(|it| piece(it, lost)).collect()
}

fn piece(piece: Piece, lost: &mut usize) -> Option<PaperPiece> {
    Some(match piece {
        Piece::Heading { level, text } => PaperPiece::Heading { level, text },
        Piece::Paragraph(line) => PaperPiece::Paragraph(runs(line)),
        Piece::Entry { level, number, line } => {
            PaperPiece::Entry { level, number, line: runs(line) }
        }
        Piece::Table { widths, rows } => {
            let mut row =
                |row: Vec<Vec<Piece>>| row.into_iter().map(|cell| pieces(cell, lost)).collect();
            PaperPiece::Table { widths, rows: rows.into_iter().map(&mut row).collect() }
        }
        Piece::Picture { bytes, alt, size } => match picture::for_page(&bytes) {
            Ok(bytes) => PaperPiece::Picture { bytes, alt, size },
            Err(_) => {
                *lost += 1;
                return None;
            }
        },
    })
}

fn runs(line: Vec<Run>) -> Vec<PaperRun> {
    let run = |Run { text, strong, emphasis, link }| PaperRun { text, strong, emphasis, link };
    line.into_iter().map(run).collect()
}
