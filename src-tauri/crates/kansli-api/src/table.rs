//! The command table: every capability by name, served alike to the window, the command line and
//! the development server.
//!
//! The dispatcher, the list with JSON Schemas and the window's TypeScript all come from the one
//! list in [`commands`]. A capability that is not in it does not exist.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use ts_rs::{Config, TS, TypeVisitor};

use crate::app::Call;
use crate::error::{CommandResult, Failure};

/// One row of the table.
pub struct Command {
    /// `concept_verb`.
    pub name: &'static str,
    /// What it does, in one English sentence.
    pub about: &'static str,
    pub(crate) run: fn(&Call<'_>, Value) -> CommandResult<Value>,
    pub(crate) request_schema: fn() -> Value,
    pub(crate) view_schema: fn() -> Value,
    pub(crate) typescript: fn(&mut Declarations) -> (String, String),
}

impl Command {
    /// The JSON Schema of the request.
    pub fn request_schema(&self) -> Value {
        (self.request_schema)()
    }

    /// The JSON Schema of the view that it answers.
    pub fn view_schema(&self) -> Value {
        (self.view_schema)()
    }
}

/// TypeScript declarations, gathered type by type.
pub(crate) struct Declarations {
    config: Config,
    seen: BTreeMap<String, String>,
}

impl Declarations {
    pub(crate) fn new() -> Self {
        Self { config: Config::new().with_large_int("number"), seen: BTreeMap::new() }
    }

    fn add<T: TS + 'static + ?Sized>(&mut self) -> String {
        let name = T::name(&self.config);
        if T::output_path().is_some() && !self.seen.contains_key(&name) {
            let docs = T::docs().unwrap_or_default();
            let text = format!("{docs}export {}", T::decl(&self.config));
            self.seen.insert(name.clone(), text);
        }
        T::visit_dependencies(self);
        name
    }

    pub(crate) fn texts(self) -> impl Iterator<Item = String> {
        self.seen.into_values()
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        let name = T::name(&self.config);
        if T::output_path().is_some() && self.seen.contains_key(&name) {
            return;
        }
        self.add::<T>();
    }
}

pub(crate) fn run<R: DeserializeOwned, V: Serialize>(
    call: &Call<'_>,
    request: Value,
    by: fn(&Call<'_>, R) -> CommandResult<V>,
) -> CommandResult<Value> {
    let meant = crate::request::Meant::of(&request);
    let request = crate::request::read(call.name(), request)?;
    let view = by(call, request).map_err(|why| meant.named(why))?;
    serde_json::to_value(view).map_err(|why| Failure::fault(&why.to_string()))
}

pub(crate) fn schema<T: JsonSchema>() -> Value {
    schemars::schema_for!(T).to_value()
}

pub(crate) fn types<R: TS + 'static, V: TS + 'static>(into: &mut Declarations) -> (String, String) {
    (into.add::<R>(), into.add::<V>())
}

/// Writes the table: name, request, view, handler and a sentence.
macro_rules! commands {
    ($($name:ident: $request:ty => $view:ty, by $by:path, $about:literal;)*) => {
        /// Every command, by name.
        pub const COMMANDS: &[$crate::table::Command] = &[$($crate::table::Command {
            name: stringify!($name),
            about: $about,
            run: |call, request| $crate::table::run::<$request, $view>(call, request, $by),
            request_schema: $crate::table::schema::<$request>,
            view_schema: $crate::table::schema::<$view>,
            typescript: $crate::table::types::<$request, $view>,
        }),*];
    };
}
pub(crate) use commands;
