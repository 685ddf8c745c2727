//! The documents as files: conformance, structure, text, and what hostile facts do to them.

mod sample;

use kansli_documents::{Lang, pdf};

#[test]
fn every_document_is_made() {
    for (name, document) in sample::all().into_iter().chain(sample::empty()) {
        let t = std::time::Instant::now();
        match pdf(&document, Lang::Sv) {
            Ok(bytes) => {
                println!("{name} {} {:?}", bytes.len(), t.elapsed());
                if let Ok(folder) = std::env::var("KANSLI_DOCUMENTS_OUT") {
                    std::fs::write(format!("{folder}/{name}.pdf"), bytes).unwrap();
                }
            }
            Err(refusal) => println!("{name} {refusal:#?}"),
        }
    }
}
