//! `kansli`: the command table without a window, for support, schedules and scripts.
//!
//! Verbs, shapes and exit codes are a contract: 0 done, 1 refused by a rule, 2 the call is wrong,
//! 3 the file is damaged, newer or locked by another passphrase, 4 not reachable. Whatever a
//! verb does, it does through [`kansli_api::dispatch`], as the window does.
#![allow(clippy::print_stdout, reason = "a command line answers on standard output")]

mod args;
mod out;
mod passphrase;
mod verbs;

use std::process::ExitCode;

use clap::Parser;
use kansli_api::surroundings::Machine;
use kansli_api::{App, CommandError, ErrorCode, Options};
use serde_json::json;

use args::{Args, Language};

fn main() -> ExitCode {
    let wants_json = std::env::args_os().any(|word| word == "--json");
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(why) => return misused(&why, wants_json),
    };
    let options = Options {
        workspace: args.workspace.clone(),
        language: Some(match args.lang {
            Some(Language::En) => kansli_api::shape::LanguageName::En,
            Some(Language::Sv) | None => kansli_api::shape::LanguageName::Sv,
        }),
    };
    let app = App::new(Box::new(Machine::new().on(args.today)), options);
    match verbs::run(&app, &args) {
        Ok(done) => {
            out::show(&done, args.json);
            ExitCode::from(done.exit)
        }
        Err(error) => failed(&error, args.json),
    }
}

/// The call itself is wrong; help and version are no mistakes.
fn misused(why: &clap::Error, json: bool) -> ExitCode {
    if !why.use_stderr() || !json {
        // Nothing is left to do when even the terminal is gone.
        let _ = why.print();
        return ExitCode::from(if why.use_stderr() { 2 } else { 0 });
    }
    let text = why.to_string();
    let message = text.lines().next().unwrap_or_default().trim_start_matches("error: ");
    let error =
        json!({ "code": "invalid", "message": message, "where": null, "hint": "kansli help" });
    println!("{}", json!({ "error": error }));
    ExitCode::from(2)
}

fn failed(error: &CommandError, json: bool) -> ExitCode {
    if json {
        println!("{}", json!({ "error": error }));
    }
    let place = error.place.as_deref().map(|place| format!(" ({place})")).unwrap_or_default();
    let rule = error.rule.as_deref().map(|rule| format!(" [{rule}]")).unwrap_or_default();
    eprintln!("kansli: {}{place}{rule}", error.message);
    if let Some(hint) = &error.hint {
        eprintln!("        {hint}");
    }
    ExitCode::from(exit_of(error))
}

fn exit_of(error: &CommandError) -> u8 {
    match (error.code, error.rule.as_deref()) {
        // Without a file or its passphrase no rule has been asked yet.
        (_, Some("error-no-workspace" | "error-nothing-open")) => 2,
        (_, Some("error-passphrase-needed")) => 3,
        (ErrorCode::Refused | ErrorCode::Stale, _) => 1,
        (ErrorCode::Invalid | ErrorCode::NotFound, _) => 2,
        (ErrorCode::Damaged, _) => 3,
        (ErrorCode::Unreachable, _) => 4,
        (ErrorCode::Fault, _) => 70,
    }
}
