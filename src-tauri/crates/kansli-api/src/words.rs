//! The program's words, from `assets/i18n`: Swedish first, English too.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;

use crate::shape::LanguageName;

mod phrase;

pub use phrase::capitalised;
pub(crate) use phrase::without_stop;

/// Every message file: area, Swedish, English.
macro_rules! areas {
    ($($area:literal),* $(,)?) => {
        /// The areas that the program speaks of; the window has more.
        pub const AREAS: &[(&str, &str, &str)] = &[$((
            $area,
            include_str!(concat!("../../../../assets/i18n/sv/", $area, ".ftl")),
            include_str!(concat!("../../../../assets/i18n/en/", $area, ".ftl")),
        )),*];
    };
}
areas![
    "agenda",
    "ambiguity",
    "calendar",
    "cli",
    "dispatch",
    "entry",
    "errors",
    "exchange",
    "filter",
    "help",
    "hub",
    "journal",
    "look",
    "meeting",
    "minutes",
    "passage",
    "plan",
    "planner",
    "pool",
    "program",
    "reminder",
    "review",
    "rule-names",
    "rule-work",
    "rules",
    "sentence",
    "settle",
    "steps",
    "template",
];

/// The words of one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    language: LanguageName,
}

impl Words {
    /// The words of a language, read once.
    pub fn of(language: LanguageName) -> &'static Self {
        static SV: OnceLock<Words> = OnceLock::new();
        static EN: OnceLock<Words> = OnceLock::new();
        match language {
            LanguageName::Sv => SV.get_or_init(|| Self::read(language)),
            LanguageName::En => EN.get_or_init(|| Self::read(language)),
        }
    }

    fn read(language: LanguageName) -> Self {
        let tag = match language {
            LanguageName::Sv => unic_langid::langid!("sv"),
            LanguageName::En => unic_langid::langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // The marks would end up in PDFs and file names.
        bundle.set_use_isolating(false);
        for (_, sv, en) in AREAS {
            let text = match language {
                LanguageName::Sv => sv,
                LanguageName::En => en,
            };
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self { bundle, language }
    }

    /// Which language it is.
    pub fn language(&self) -> LanguageName {
        self.language
    }

    /// A message in words; its key when there is none, which a test keeps from happening.
    pub fn text(&self, key: &str, values: &[(&str, &str)]) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        pattern.map_or_else(|| key.to_owned(), |pattern| self.format(pattern, values))
    }

    /// A message's attribute in words, when it has that.
    pub fn attribute(&self, key: &str, name: &str, values: &[(&str, &str)]) -> Option<String> {
        let attribute = self.bundle.get_message(key)?.get_attribute(name)?;
        Some(self.format(attribute.value(), values))
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn format(&self, pattern: &Pattern<&str>, values: &[(&str, &str)]) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in values {
            // Whole numbers choose plural forms; everything else is text.
            let value = match value.parse::<i64>() {
                Ok(number) if number.to_string() == *value => FluentValue::from(number),
                _ => FluentValue::from(*value),
            };
            args.set(*name, value);
        }
        self.bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
    }
}
