//! What the file says of itself: title, language, dates, and whether it meets PDF/UA-1.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, StringFormat};
use sha2::{Digest, Sha256};

use crate::object::{name, text};
use crate::{Part, Words};

/// The trees that the catalog names.
pub(crate) struct Trees {
    pub(crate) pages: ObjectId,
    pub(crate) outline: ObjectId,
    pub(crate) tags: ObjectId,
    pub(crate) layers: Option<Object>,
}

/// Writes the catalog and what stands beside it.
pub(crate) fn write(document: &mut Document, words: &Words, trees: Trees, accessible: bool) {
    let said = document.add_object(said(words, accessible));
    let mut catalog = Dictionary::new();
    catalog.set("Type", name("Catalog"));
    catalog.set("Pages", Object::Reference(trees.pages));
    catalog.set("Outlines", Object::Reference(trees.outline));
    catalog.set("PageMode", name("UseOutlines"));
    catalog.set("StructTreeRoot", Object::Reference(trees.tags));
    catalog.set("MarkInfo", Dictionary::from_iter([("Marked", true.into())]));
    catalog.set("Lang", text(&words.language));
    catalog.set("ViewerPreferences", Dictionary::from_iter([("DisplayDocTitle", true.into())]));
    catalog.set("Metadata", Object::Reference(said));
    if let Some(layers) = trees.layers {
        catalog.set("OCProperties", layers);
    }
    let made = words.made.format("%Y%m%d%H%M%S%:z").to_string();
    let made = format!("D:{}'", made.replace(':', "'"));
    let mut info = Dictionary::new();
    for (key, value) in [
        ("Title", words.title.as_str()),
        ("Author", &words.author),
        ("Creator", &words.program),
        ("Producer", &words.program),
        ("CreationDate", &made),
        ("ModDate", &made),
    ] {
        info.set(key, text(value));
    }
    let root = document.add_object(catalog);
    let info = document.add_object(info);
    document.trailer.set("Root", Object::Reference(root));
    document.trailer.set("Info", Object::Reference(info));
}

/// Gives the file its mark: the same for the same parts and words (ISO 32000-1, 14.4).
pub(crate) fn mark(document: &mut Document, front: &[u8], parts: &[Part], words: &Words) {
    let mut digest = Sha256::new();
    let mut add = |bytes: &[u8]| {
        digest.update(u64::try_from(bytes.len()).unwrap_or(u64::MAX).to_le_bytes());
        digest.update(bytes);
    };
    add(front);
    for part in parts {
        add(&part.bytes);
        add(format!("{:?}", (&part.title, &part.label, &part.divider, part.vouched)).as_bytes());
    }
    add(format!("{words:?}").as_bytes());
    let mark = Object::String(digest.finalize()[..16].to_vec(), StringFormat::Hexadecimal);
    document.trailer.set("ID", vec![mark.clone(), mark]);
}

/// The description in XMP (ISO 16684-1). It is not packed, so that programs find it without reading the file.
fn said(words: &Words, accessible: bool) -> Stream {
    let made = words.made.format("%Y-%m-%dT%H:%M:%S%:z");
    let claim = if accessible { "\n   <pdfuaid:part>1</pdfuaid:part>" } else { "" };
    let [title, author, program, language] =
        [&words.title, &words.author, &words.program, &words.language].map(|it| escaped(it));
    let said = format!(
        r#"<?xpacket begin="{mark}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">{claim}
   <dc:format>application/pdf</dc:format>
   <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
   <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreatorTool>{program}</xmp:CreatorTool>
   <xmp:CreateDate>{made}</xmp:CreateDate>
   <xmp:ModifyDate>{made}</xmp:ModifyDate>
   <pdf:Producer>{program}</pdf:Producer>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>"#,
        mark = '\u{feff}',
    );
    let entries = Dictionary::from_iter([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    Stream::new(entries, said.into_bytes()).with_compression(false)
}

/// The words as XML has them; control characters, which it cannot have, are left out.
fn escaped(words: &str) -> String {
    let kept = words.chars().filter(|it| !it.is_control());
    let kept: String = kept.filter(|it| !matches!(it, '\u{fffe}' | '\u{ffff}')).collect();
    kept.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
