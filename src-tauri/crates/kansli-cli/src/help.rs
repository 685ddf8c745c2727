//! The help: what the verbs and their words mean, in the language of the call.

use clap::{Arg, ArgAction, Command, CommandFactory};
use kansli_api::words::Words;

use crate::args::Args;

const TEMPLATE: &str = "{about}\n\n{usage-label}{usage}\n\n{all-args}";

/// The verbs with their help in words.
pub(crate) fn command(words: &Words) -> Command {
    let root = Args::command().disable_help_flag(true).disable_version_flag(true);
    let flags = [
        Arg::new("help").short('h').long("help").action(ArgAction::Help).global(true),
        Arg::new("version").short('V').long("version").action(ArgAction::Version),
    ];
    told(root.disable_help_subcommand(true).args(flags).subcommand(help()), words, "help")
}

/// `kansli help VERB` is the same as `kansli VERB --help`.
fn help() -> Command {
    Command::new("help").arg(Arg::new("verbs").num_args(0..).value_name("VERB"))
}

/// A verb and all below it; `path` is where its words stand.
fn told(command: Command, words: &Words, path: &str) -> Command {
    let label = words.text("help-usage", &[]);
    let command = command
        .about(words.text(path, &[]))
        .long_about(None)
        .help_template(TEMPLATE.replace("{usage-label}", &format!("{label} ")))
        .subcommand_help_heading(words.text("help-verbs", &[]))
        .mut_args(|arg| explained(arg, words, path));
    command.mut_subcommands(|verb| {
        let path = format!("{path}-{}", verb.get_name());
        told(verb, words, &path)
    })
}

/// A word of a call: what it says at this verb, or at every verb that has it.
fn explained(arg: Arg, words: &Words, path: &str) -> Arg {
    let id = arg.get_id().as_str().replace('_', "-");
    let own = format!("{path}-arg-{id}");
    let key = if words.has(&own) { own } else { format!("help-arg-{id}") };
    let takes_value = matches!(arg.get_action(), ArgAction::Set | ArgAction::Append);
    let choices = if takes_value { arg.get_possible_values() } else { Vec::new() };
    let choices: Vec<&str> = choices.iter().map(|value| value.get_name()).collect();
    let mut text = words.text(&key, &[]);
    if !choices.is_empty() {
        text = format!("{text} [{}]", choices.join(", "));
    }
    let heading = if arg.is_positional() { "help-words" } else { "help-options" };
    let arg = arg.help(text).long_help(None).help_heading(words.text(heading, &[]));
    // The library would tell the choices in English.
    if takes_value { arg.hide_possible_values(true) } else { arg }
}

/// The help of the verbs named, or what is wrong with the naming.
pub(crate) fn of(mut command: Command, verbs: &[String]) -> Result<String, String> {
    command.build();
    let mut found = &mut command;
    for verb in verbs {
        let missing = || verb.clone();
        found = found.find_subcommand_mut(verb).ok_or_else(missing)?;
    }
    Ok(found.render_help().to_string())
}

#[cfg(test)]
mod tests {
    use kansli_api::shape::LanguageName;

    use super::*;

    #[test]
    fn every_verb_and_word_has_help_in_both_languages() {
        for language in [LanguageName::Sv, LanguageName::En] {
            let words = Words::of(language);
            let mut left = vec![(Vec::new(), command(words))];
            while let Some((verbs, verb)) = left.pop() {
                let text = of(command(words), &verbs).unwrap();
                assert!(!text.contains("help-"), "{verbs:?}: {text}");
                if language == LanguageName::Sv {
                    assert!(!text.contains("Usage") && !text.contains("Print"), "{text}");
                }
                left.extend(verb.get_subcommands().map(|next| {
                    let name = next.get_name().to_owned();
                    (verbs.iter().cloned().chain([name]).collect(), next.clone())
                }));
            }
        }
    }
}
