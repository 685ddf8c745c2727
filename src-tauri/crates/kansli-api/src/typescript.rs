//! The window's types, written from the command table.

use crate::commands::COMMANDS;
use crate::error::CommandError;
use crate::table::{Declarations, types};

/// The whole of `ui/src/backend/generated/bindings.ts`.
pub fn typescript() -> String {
    let mut declarations = Declarations::new();
    types::<CommandError, CommandError>(&mut declarations);
    let mut rows = Vec::new();
    for command in COMMANDS {
        let (request, view) = (command.typescript)(&mut declarations);
        rows.push(format!("  /** {} */\n  {}: [{request}, {view}];", command.about, command.name));
    }
    let types: Vec<String> = declarations.texts().collect();
    format!(
        "// Written by `./dev bindings` from the command table. Do not edit.\n\n{}\n\n/** Every command: what it asks for, and what it answers. */\nexport type Commands = {{\n{}\n}};\n",
        types.join("\n\n"),
        rows.join("\n")
    )
}
