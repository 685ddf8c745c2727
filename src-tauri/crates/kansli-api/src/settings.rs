//! Settings: each with its value, its default and where that comes from.

use crate::shape::{request, view};

request! {
    /// Change settings.
    SettingsSave {
        /// Key and new value; a null value goes back to the default.
        values: std::collections::BTreeMap<String, Option<String>>,
    }
}

view! {
    /// All settings, by group.
    SettingsView {
        /// In the order they are shown.
        settings: Vec<SettingView>,
    }
    /// One setting.
    SettingView {
        /// Its key, such as `noticeDays`.
        key: String,
        /// `chair`, `leadTimes`, `planning`, `documents`, `me`.
        group: String,
        /// What it is, in words.
        title: String,
        /// `number`, `text`, `side`, `year`, `monthDay`, `flag`, `organisation`.
        kind: String,
        /// The value in force.
        value: String,
        /// The default.
        default: String,
        /// Whether the value is someone's choice.
        chosen: bool,
        /// The governing text it comes from, or that it is the program's own default.
        source: String,
        /// Whether it must be filled in.
        required: bool,
    }
}
