//! The order of elements in a DOCX: other programs take any, Word does not.

use roxmltree::{Document as Xml, Node};

use crate::docx::samples;
use crate::word::W;

/// The order of ECMA-376 (transitional) for what is used here and what a later hand may add.
const ORDERS: [(&str, &[&str]); 12] = [
    (
        "rPr",
        &[
            "rStyle",
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "strike",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "highlight",
            "u",
            "effect",
            "bdr",
            "shd",
            "fitText",
            "vertAlign",
            "rtl",
            "cs",
            "em",
            "lang",
        ],
    ),
    (
        "pPr",
        &[
            "pStyle",
            "keepNext",
            "keepLines",
            "pageBreakBefore",
            "framePr",
            "widowControl",
            "numPr",
            "suppressLineNumbers",
            "pBdr",
            "shd",
            "tabs",
            "suppressAutoHyphens",
            "bidi",
            "adjustRightInd",
            "snapToGrid",
            "spacing",
            "ind",
            "contextualSpacing",
            "mirrorIndents",
            "jc",
            "textDirection",
            "textAlignment",
            "outlineLvl",
            "divId",
            "cnfStyle",
            "rPr",
            "sectPr",
        ],
    ),
    ("pBdr", &["top", "left", "bottom", "right", "between", "bar"]),
    (
        "tblPr",
        &[
            "tblStyle",
            "tblpPr",
            "tblOverlap",
            "bidiVisual",
            "tblStyleRowBandSize",
            "tblStyleColBandSize",
            "tblW",
            "jc",
            "tblCellSpacing",
            "tblInd",
            "tblBorders",
            "shd",
            "tblLayout",
            "tblCellMar",
            "tblLook",
            "tblCaption",
            "tblDescription",
        ],
    ),
    ("trPr", &["cantSplit", "trHeight", "tblHeader"]),
    (
        "tcPr",
        &[
            "cnfStyle",
            "tcW",
            "gridSpan",
            "vMerge",
            "tcBorders",
            "shd",
            "noWrap",
            "tcMar",
            "textDirection",
            "tcFitText",
            "vAlign",
        ],
    ),
    ("tblCellMar", &["top", "left", "bottom", "right"]),
    (
        "sectPr",
        &[
            "headerReference",
            "footerReference",
            "type",
            "pgSz",
            "pgMar",
            "pgBorders",
            "pgNumType",
            "cols",
            "titlePg",
            "docGrid",
        ],
    ),
    (
        "style",
        &[
            "name",
            "aliases",
            "basedOn",
            "next",
            "link",
            "autoRedefine",
            "hidden",
            "uiPriority",
            "semiHidden",
            "unhideWhenUsed",
            "qFormat",
            "locked",
            "pPr",
            "rPr",
            "tblPr",
            "trPr",
            "tcPr",
            "tblStylePr",
        ],
    ),
    (
        "lvl",
        &[
            "start",
            "numFmt",
            "lvlRestart",
            "pStyle",
            "isLgl",
            "suff",
            "lvlText",
            "lvlPicBulletId",
            "lvlJc",
            "pPr",
            "rPr",
        ],
    ),
    ("numbering", &["abstractNum", "num"]),
    (
        "settings",
        &[
            "zoom",
            "defaultTabStop",
            "autoHyphenation",
            "consecutiveHyphenLimit",
            "hyphenationZone",
            "doNotHyphenateCaps",
            "characterSpacingControl",
            "compat",
            "themeFontLang",
            "decimalSymbol",
            "listSeparator",
        ],
    ),
];

#[test]
fn elements_stand_in_the_order_that_word_insists_on() {
    for (name, word) in samples() {
        for (part, xml) in word.xml_parts() {
            let read = Xml::parse(xml).unwrap();
            for (parent, order) in ORDERS {
                let parents = read.descendants().filter(|it| it.has_tag_name((W, parent)));
                for parent in parents {
                    let places: Vec<usize> = parent
                        .children()
                        .filter(Node::is_element)
                        .map(|it| {
                            let told = it.tag_name().name();
                            let place = order.iter().position(|known| *known == told);
                            place.unwrap_or_else(|| panic!("{name}: {part}: {told} in {parent:?}"))
                        })
                        .collect();
                    assert!(
                        places.is_sorted(),
                        "{name}: {part}: {parent:?} at {:?}",
                        parent.range()
                    );
                }
            }
        }
    }
}
