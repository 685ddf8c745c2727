//! `kansli`: the command table without a window, for support, schedules and scripts.
//!
//! Verbs, shapes and exit codes are a contract: 0 done, 1 refused by a rule, 2 the call is wrong,
//! 3 the file is damaged, newer or locked by another passphrase, 4 not reachable. Whatever a
//! verb does, it does through [`kansli_api::dispatch`], as the window does.

mod args;
mod help;
mod misuse;
mod out;
mod passphrase;
mod verbs;

use std::path::Path;
use std::process::ExitCode;

use clap::FromArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use kansli_api::shape::LanguageName;
use kansli_api::surroundings::Machine;
use kansli_api::words::Words;
use kansli_api::{App, CommandError, ErrorCode, Failure, Options};
use serde_json::json;

use args::{Args, Language};

fn main() -> ExitCode {
    let words = Words::of(language());
    let args = match read(words) {
        Ok(Some(args)) => args.or_environment(),
        Ok(None) => return ExitCode::SUCCESS,
        Err(why) => return misused(&why, words),
    };
    let options = Options {
        workspace: args.workspace.clone(),
        language: Some(match args.lang {
            Some(Language::En) => LanguageName::En,
            Some(Language::Sv) | None => LanguageName::Sv,
        }),
    };
    let app = App::new(Box::new(Machine::new().on(args.today)), options);
    match verbs::run(&app, &args) {
        Ok(done) => match out::show(&done, args.json, &app.words().text("cli-nothing", &[])) {
            Ok(()) => ExitCode::from(done.exit),
            // Standard output goes to a full disk, or nowhere: nobody got the answer.
            Err(why) => failed(&Failure::io(Path::new("-"), &why).worded(app.words()), false),
        },
        Err(error) => failed(&error, args.json),
    }
}

/// The words of the call; none when they only asked for help.
fn read(words: &Words) -> Result<Option<Args>, clap::Error> {
    let command = help::command(words);
    let matches = command.clone().try_get_matches()?;
    let Some(("help", asked)) = matches.subcommand() else {
        return Args::from_arg_matches(&matches).map(Some);
    };
    let verbs: Vec<String> = asked.get_many("verbs").into_iter().flatten().cloned().collect();
    let text = help::of(command.clone(), &verbs).map_err(|verb| {
        let mut why = clap::Error::new(ErrorKind::InvalidSubcommand).with_cmd(&command);
        why.insert(ContextKind::InvalidSubcommand, ContextValue::String(verb));
        why
    })?;
    // Nothing is left to do when even the terminal is gone.
    let _ = out::written(&text);
    Ok(None)
}

/// The language of a call, which is needed before the rest of it is read.
fn language() -> LanguageName {
    let words: Vec<_> = std::env::args_os().collect();
    let english = words.iter().any(|word| word == "--lang=en")
        || words.windows(2).any(|pair| pair[0] == "--lang" && pair[1] == "en");
    if english { LanguageName::En } else { LanguageName::Sv }
}

/// The call itself is wrong; help and version are no mistakes.
fn misused(why: &clap::Error, words: &Words) -> ExitCode {
    if !why.use_stderr() {
        // Nothing is left to do when even the terminal is gone.
        let _ = why.print();
        return ExitCode::SUCCESS;
    }
    // What could not be read may still say how it wants its answer.
    let json = std::env::args_os().any(|word| word == "--json");
    failed(&misuse::worded(why, words), json)
}

fn failed(error: &CommandError, json: bool) -> ExitCode {
    if json {
        // The sentence below tells it all once more, should nobody read this.
        let _ = out::document(&json!({ "error": error }));
    }
    // A path that the sentence holds already is not said twice.
    let place = error.place.as_deref().filter(|place| !error.message.contains(place));
    let place = place.map(|place| format!(" ({place})")).unwrap_or_default();
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
