//! Where lines may break: long words are hyphenated, unbroken strings may break anywhere, and "§ 7" never does.
//!
//! The typesetter could find these places itself, by patterns that it looks for in every text. It took a third of all its
//! time; here it is told instead. Texts that the template shows become lists of pieces, each with how it breaks.

use serde_json::{Value, json};
use unicode_segmentation::UnicodeSegmentation;

/// From how many characters on a text breaks, where it stands.
#[derive(Clone, Copy)]
struct Limits {
    /// Letters of a word that is hyphenated; none: no word is. A "de-mo" helps no one.
    word: Option<usize>,
    /// Characters without a gap that may break anywhere.
    unbroken: usize,
}

const TEXT: Limits = Limits { word: Some(18), unbroken: 36 };
const CELL: Limits = Limits { word: Some(13), unbroken: 32 };
const APPROVAL: Limits = Limits { word: Some(18), unbroken: 20 };
const HEAD: Limits = Limits { word: None, unbroken: 24 };
const FOOT: Limits = Limits { word: None, unbroken: 40 };

/// Most characters that stay with a paragraph sign: "§ 10–12,".
const HELD: usize = 6;

/// Makes every text of the tree that the template shows a list of pieces.
pub(super) fn tell(tree: &mut Value) {
    for field in ["whose", "which"] {
        each(&mut tree["head"][field], |line| text(line, HEAD));
    }
    text(&mut tree["head"]["version"], HEAD);
    text(&mut tree["foot"]["secretariat"], FOOT);
    for field in ["heading", "subtitle", "cases", "demo"] {
        text(&mut tree["opening"][field], TEXT);
    }
    blocks(&mut tree["body"], TEXT);
}

fn each(list: &mut Value, act: impl FnMut(&mut Value)) {
    list.as_array_mut().into_iter().flatten().for_each(act);
}

fn blocks(all: &mut Value, limits: Limits) {
    each(all, |block| {
        let sort = block["sort"].as_str().unwrap_or_default().to_owned();
        let body = &mut block["body"];
        match sort.as_str() {
            "heading" => text(&mut body["text"], limits),
            "paragraph" => line(body, limits),
            "said" => line(&mut body["line"], limits),
            "bullets" => each(body, |item| blocks(item, limits)),
            "numbers" => each(&mut body["items"], |item| blocks(item, limits)),
            "clauses" => each(&mut body["items"], |item| line(item, limits)),
            "quote" => blocks(body, limits),
            "entries" => {
                each(body, |entry| each(&mut entry["lines"], |it| line(it, limits)));
            }
            "table" => {
                each(&mut body["columns"], |column| text(&mut column["name"], CELL));
                each(&mut body["rows"], |row| each(&mut row["cells"], |cell| blocks(cell, CELL)));
            }
            "marked" | "boxed" => blocks(&mut body["blocks"], limits),
            "signatures" => each(body, |it| fields(it, &["name", "role"], limits)),
            "approvals" => {
                each(body, |it| fields(it, &["label", "name", "detail", "told"], APPROVAL));
            }
            _ => {}
        }
    });
}

fn fields(of: &mut Value, names: &[&str], limits: Limits) {
    names.iter().for_each(|name| text(&mut of[*name], limits));
}

/// A plain text becomes a line of pieces.
fn text(value: &mut Value, limits: Limits) {
    if let Value::String(text) = value {
        *value = json!([{ "sort": "text", "body": text }]);
        line(value, limits);
    }
}

/// Cuts the pieces of a line where its words break. A word may reach over several pieces.
fn line(pieces: &mut Value, limits: Limits) {
    let mut whole = String::new();
    gather(pieces, &mut whole);
    let marks = marks(&whole, limits);
    cut(pieces, &marks, &mut 0);
}

/// Gathers the text of a line; what is no text is a gap in it.
fn gather(pieces: &Value, whole: &mut String) {
    for piece in pieces.as_array().into_iter().flatten() {
        match &piece["body"] {
            Value::String(text) => whole.push_str(text),
            inner @ Value::Array(_) => gather(inner, whole),
            body if body["text"].is_array() => gather(&body["text"], whole),
            _ => whole.push('\n'),
        }
    }
}

/// How a stretch of a line breaks, by its first byte and the first after it. They lie in order and apart.
struct Mark {
    from: usize,
    to: usize,
    how: How,
}

#[derive(Clone, Copy)]
enum How {
    Word,
    Unbroken,
    Held,
}

fn marks(whole: &str, limits: Limits) -> Vec<Mark> {
    let shortest = limits.word.unwrap_or(limits.unbroken).min(limits.unbroken);
    if whole.len() < shortest && !whole.contains('§') {
        return Vec::new();
    }
    let mut marks = Vec::new();
    let mut after_sign = None;
    for (from, run) in runs(whole, |letter| !letter.is_whitespace()) {
        if run.chars().count() >= limits.unbroken && !is_hyphenated(run, limits) {
            marks.push(Mark { from, to: from + run.len(), how: How::Unbroken });
        } else if let Some(sign) = after_sign.filter(|_| limits.word.is_some()) {
            let to = run.char_indices().nth(HELD).map_or(run.len(), |(at, _)| at);
            marks.push(Mark { from: sign, to: from + to, how: How::Held });
        } else {
            let long = |(_, word): &(usize, &str)| {
                limits.word.is_some_and(|least| word.chars().count() >= least)
            };
            let words = runs(run, char::is_alphabetic).into_iter().filter(long);
            marks.extend(words.map(|(at, word)| {
                let from = from + at;
                Mark { from, to: from + word.len(), how: How::Word }
            }));
        }
        let next = from + run.len();
        let held = run.ends_with('§') && whole[next..].starts_with(' ');
        after_sign = held.then(|| next - '§'.len_utf8());
    }
    marks
}

/// Whether a long run is made of words that the typesetter can divide, into parts that are no wider than a column.
fn is_hyphenated(run: &str, limits: Limits) -> bool {
    const WIDEST: usize = 16;
    if limits.word.is_none() {
        return false;
    }
    let words = runs(run, char::is_alphabetic);
    let letters: usize = words.iter().map(|(_, word)| word.chars().count()).sum();
    let between = run.chars().count() - letters;
    let parts = |word: &str| {
        hypher::hyphenate(word, hypher::Lang::Swedish).map(|it| it.chars().count()).max()
    };
    between < WIDEST
        && words.iter().all(|(_, word)| parts(word).is_some_and(|widest| widest <= WIDEST))
}

/// The longest stretches of characters like this, with where they begin.
fn runs(text: &str, like: impl Fn(char) -> bool) -> Vec<(usize, &str)> {
    let mut runs = Vec::new();
    let mut from = None;
    for (at, letter) in text.char_indices().chain([(text.len(), '\0')]) {
        let inside = at < text.len() && like(letter);
        match (from, inside) {
            (None, true) => from = Some(at),
            (Some(begin), false) => {
                runs.push((begin, &text[begin..at]));
                from = None;
            }
            _ => {}
        }
    }
    runs
}

/// Cuts pieces at the marks; `at` is where in the line the next piece begins.
fn cut(pieces: &mut Value, marks: &[Mark], at: &mut usize) {
    let Value::Array(list) = pieces else { return };
    let mut told = Vec::with_capacity(list.len());
    for mut piece in list.drain(..) {
        match &mut piece["body"] {
            Value::String(text) => {
                told.extend(cut_text(text, marks, *at));
                *at += text.len();
                continue;
            }
            inner @ Value::Array(_) => cut(inner, marks, at),
            body if body["text"].is_array() => cut(&mut body["text"], marks, at),
            body => {
                number(body);
                *at += 1;
            }
        }
        told.push(piece);
    }
    *list = told;
}

/// The text from `at` on, in pieces.
fn cut_text(text: &str, marks: &[Mark], at: usize) -> Vec<Value> {
    let mut told = Vec::new();
    let mut from = 0;
    let plain = |part: &str| json!({ "sort": "text", "body": part });
    for mark in marks.iter().filter(|mark| mark.from < at + text.len() && mark.to > at) {
        let (begin, end) = (mark.from.saturating_sub(at).max(from), (mark.to - at).min(text.len()));
        if begin > from {
            told.push(plain(&text[from..begin]));
        }
        told.push(piece(&text[begin..end], mark.how));
        from = end;
    }
    if from < text.len() {
        told.push(plain(&text[from..]));
    }
    told
}

fn piece(text: &str, how: How) -> Value {
    match how {
        How::Word => json!({ "sort": "word", "body": text }),
        How::Unbroken => json!({ "sort": "unbroken", "body": clusters(text) }),
        How::Held => json!({ "sort": "held", "body": text }),
    }
}

/// A number breaks only when it is longer than it says.
fn number(body: &mut Value) {
    let (Some(text), Some(whole)) = (body["text"].as_str(), body["whole"].as_u64()) else { return };
    let limits = Limits { word: None, unbroken: usize::try_from(whole).unwrap_or(usize::MAX) };
    *body = Value::Array(cut_text(text, &marks(text, limits), 0));
}

fn clusters(text: &str) -> Vec<&str> {
    text.graphemes(true).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The pieces of a line as a reader would note them: ‹word›, |unbroken|, [held].
    fn told(line: &Value) -> String {
        let piece = |piece: &Value| match (piece["sort"].as_str().unwrap(), &piece["body"]) {
            ("text", body) => body.as_str().unwrap().to_owned(),
            ("word", body) => format!("‹{}›", body.as_str().unwrap()),
            ("held", body) => format!("[{}]", body.as_str().unwrap()),
            ("unbroken", body) => {
                let clusters = body.as_array().unwrap().iter().map(|it| it.as_str().unwrap());
                format!("|{}|", clusters.collect::<String>())
            }
            ("link", body) => format!("<{}>", told(&body["text"])),
            (_, body) => format!("({})", told(body)),
        };
        line.as_array().unwrap().iter().map(piece).collect()
    }

    fn of(words: &str, limits: Limits) -> String {
        let mut value = Value::from(words);
        text(&mut value, limits);
        told(&value)
    }

    #[test]
    fn long_words_are_hyphenated_and_short_ones_never() {
        let words = "Kunskapsstyrningsorganisation, demo och samordning";
        assert_eq!(of(words, TEXT), "‹Kunskapsstyrningsorganisation›, demo och samordning");
        assert_eq!(of("samordningsgrupp", CELL), "‹samordningsgrupp›");
        assert_eq!(
            of(words, HEAD),
            format!("|{}| demo och samordning", "Kunskapsstyrningsorganisation,")
        );
    }

    #[test]
    fn what_has_no_gap_breaks_anywhere_by_whole_letters() {
        let long = "e\u{301}".repeat(40);
        assert_eq!(of(&format!("se {long} nu"), TEXT), format!("se |{long}| nu"));
        let words = "sjukvårdsregionsamordningsfunktionernas.";
        assert_eq!(of(words, TEXT), "‹sjukvårdsregionsamordningsfunktionernas›.");
        let mut value = Value::from(long.as_str());
        text(&mut value, TEXT);
        assert_eq!(value[0]["body"].as_array().unwrap().len(), 40);
    }

    #[test]
    fn a_paragraph_sign_stays_with_its_number() {
        assert_eq!(
            of("Se § 10–12, och §\u{a0}4 (§ 7).", TEXT),
            "Se [§ 10–12,] och §\u{a0}4 ([§ 7).]"
        );
        assert_eq!(of("§", TEXT), "§");
        assert_eq!(of("§ ", TEXT), "§ ");
    }

    #[test]
    fn a_word_that_is_strong_in_part_is_one_word() {
        let half = "a".repeat(20);
        let mut value = json!([
            { "sort": "text", "body": half },
            { "sort": "strong", "body": [{ "sort": "text", "body": half }] },
            { "sort": "link", "body": { "url": "https://example.invalid", "text": [{ "sort": "text", "body": " § 7" }] } },
            { "sort": "number", "body": { "text": "GS 2027:03", "whole": 12 } },
            { "sort": "break" },
            { "sort": "text", "body": "slut" },
        ]);
        line(&mut value, TEXT);
        let text = told(&json!(value.as_array().unwrap()[..4]));
        assert_eq!(text, format!("|{half}|(|{half}|)< [§ 7]>(GS 2027:03)"));
    }

    proptest::proptest! {
        #[test]
        fn no_letter_is_lost(text in "[ §a-zåäö–0-9e\u{301}\u{ad}]{0,120}", cell: bool) {
            let told = of(&text, if cell { CELL } else { TEXT });
            let bare: String = told.chars().filter(|it| !"‹›|[]()<>".contains(*it)).collect();
            proptest::prop_assert_eq!(bare, text);
        }
    }
}
