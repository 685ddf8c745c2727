//! Templates of agendas, as a secretary edits them: shown, saved as a new version, put back.

pub(crate) mod handlers;
pub(crate) mod kept;
mod show;

pub(crate) use self::show::{heading, made_from};

use crate::agenda::PurposeName;
use crate::meeting::BodyName;
use crate::shape::{request, view, words_enum};

words_enum! {
    /// On which agendas an item of a template comes.
    ComesName {
        /// On every one: it stands.
        Always,
        /// On those of January to June.
        Spring,
        /// On those of July to December.
        Autumn,
        /// When the agenda is made, and never by itself after that.
        Once,
    }
}

request! {
    /// A body's template.
    TemplateOf {
        /// Whose.
        body: BodyName,
        /// An earlier version; 0: the one that comes with the program. Absent: the one in use.
        version: Option<u32>,
    }
    /// Save a template as a new version.
    TemplateSave {
        /// Whose.
        body: BodyName,
        /// The version that was changed; refused if another is in use by now.
        after: u32,
        /// The items, in order.
        items: Vec<TemplateItemSave>,
        /// Why, in words; may be empty.
        #[serde(default)]
        reason: String,
    }
    /// An item of a template, to be saved.
    TemplateItemSave {
        /// Which; absent: a new one.
        key: Option<String>,
        /// Heading; blank for a built-in item: its own words. `{år}`, `{år+1}`, `{år-1}` become years.
        title: String,
        /// Purpose.
        purpose: PurposeName,
        /// Minutes, 0–480.
        minutes: u16,
        /// On which agendas.
        comes: ComesName,
        /// Background from the start, in Markdown.
        #[serde(default)]
        text: String,
        /// The heading of the section that begins with it; blank: none.
        #[serde(default)]
        section: String,
        /// Whether it is a sub-item of the one before it.
        #[serde(default)]
        sub: bool,
    }
    /// Put an earlier version of a template back, as a new version.
    TemplateRestore {
        /// Whose.
        body: BodyName,
        /// Which; 0: the one that comes with the program.
        version: u32,
        /// Why, in words; may be empty.
        #[serde(default)]
        reason: String,
    }
}

view! {
    /// A body's template, with its versions.
    TemplateView {
        /// Whose.
        body: BodyName,
        /// The body's name.
        body_name: String,
        /// The version shown; 0: the one that comes with the program.
        version: u32,
        /// The version in use.
        current: u32,
        /// The items, in order.
        items: Vec<TemplateItemView>,
        /// What is worth knowing about it, in words: what rules require and it does not bring.
        warnings: Vec<String>,
        /// Every version, newest first; the last is the one that comes with the program.
        versions: Vec<TemplateVersion>,
    }
    /// An item of a template.
    TemplateItemView {
        /// Which.
        key: String,
        /// Heading.
        title: String,
        /// Purpose.
        purpose: PurposeName,
        /// Minutes.
        minutes: u16,
        /// On which agendas.
        comes: ComesName,
        /// Background from the start, in Markdown.
        text: String,
        /// The heading of the section that begins with it; blank: none.
        section: String,
        /// Whether it is a sub-item of the one before it.
        sub: bool,
        /// The rule that requires it, such as `AGD-003`.
        required_by: Option<String>,
        /// That rule in words.
        required_text: Option<String>,
    }
    /// A version of a template.
    TemplateVersion {
        /// Its number.
        version: u32,
        /// When it was saved, RFC 3339; absent: it comes with the program.
        at: Option<String>,
        /// Who saved it.
        who: String,
        /// What it is, in words.
        text: String,
        /// Why; may be empty.
        reason: String,
        /// Whether it is in use.
        current: bool,
    }
}
