//! A look out of what was typed, and what is wrong with it in words.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kansli_documents::look::{
    Colour, LEAST_CONTRAST, Logo, LogoFormat, LogoProblem, LookField, LookProblem, LookText,
    MOST_PIXELS,
};
use kansli_documents::{Lang, Look};

use super::{LogoFile, LogoView, LookParts, LookProblemView, LookTextName};
use crate::error::{CommandResult, Failure};
use crate::shape::LanguageName;
use crate::source::Source;
use crate::wire;
use crate::words::Words;

/// What is wrong: its field, its message with values, and the colour that is proposed.
pub(super) struct Wrong {
    field: String,
    key: &'static str,
    values: Vec<(&'static str, String)>,
    proposal: Option<Colour>,
}

/// The look that was typed, with everything that is wrong with it. What cannot be read is left out of the look.
///
/// # Errors
/// A logo's file that is not there.
pub(super) fn typed(
    parts: &LookParts,
    language: LanguageName,
) -> CommandResult<(Look, Vec<Wrong>)> {
    let language = lang(language);
    let mut wrong = Vec::new();
    let accent = Colour::read(&parts.accent).unwrap_or_else(|| {
        wrong.push(Wrong::of("accent", "look-refused-colour"));
        Colour::default()
    });
    let logo = match &parts.logo {
        Some(file) => match logo(file)? {
            Ok(logo) => Some(logo),
            Err(problem) => {
                wrong.push(of_logo(problem));
                None
            }
        },
        None => None,
    };
    // What is worded as the program words it follows the document's language.
    let own = parts.texts.iter().map(|it| (which(it.text), it.words.trim().to_owned()));
    let texts = own.filter(|(which, words)| *words != which.own_words(language)).collect();
    let look = Look { accent, logo, texts, language };
    wrong.extend(look.problems().into_iter().map(|(field, problem)| of(field, problem, language)));
    Ok((look, wrong))
}

/// The largest file that is read at all, in bytes; what is too large for a logo is told beside its field.
const MOST_READ: u64 = 50 << 20;

/// Reads a logo: the outer failure is of the file, the inner one of what is in it.
fn logo(file: &LogoFile) -> CommandResult<Result<Logo, LogoProblem>> {
    let bytes = Source { path: file.path.as_deref(), bytes: file.bytes.as_deref(), text: None }
        .content(MOST_READ)?;
    Ok(Logo::read(&bytes, (!file.decorative).then(|| file.alt.trim().to_owned())))
}

/// The logo as the window has it.
pub(super) fn logo_view(logo: &Logo) -> LogoView {
    LogoView {
        bytes: STANDARD.encode(logo.bytes()),
        media: match logo.format() {
            LogoFormat::Png => "image/png",
            LogoFormat::Svg => "image/svg+xml",
        }
        .to_owned(),
        alt: logo.alt.clone().unwrap_or_default(),
        decorative: logo.alt.is_none(),
    }
}

impl Wrong {
    fn of(field: impl Into<String>, key: &'static str) -> Self {
        Self { field: field.into(), key, values: Vec::new(), proposal: None }
    }

    /// That the typesetter does not take the logo.
    pub(super) fn unset_logo() -> Self {
        Self::of("logo", "look-refused-logo-broken")
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    /// As it stands beside its field.
    pub(super) fn view(&self, words: &Words) -> LookProblemView {
        let values: Vec<(&str, &str)> =
            self.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let hint = words.attribute(self.key, "hint", &values).unwrap_or_default();
        LookProblemView {
            field: self.field.clone(),
            text: format!("{}. {hint}", words.text(self.key, &values)).trim().to_owned(),
            proposal: self.proposal.map(|colour| colour.to_string()),
        }
    }

    /// As what refuses a save.
    pub(super) fn failure(&self) -> Failure {
        let failure = Failure::refused(self.key).at(&self.field);
        self.values.iter().fold(failure, |failure, (name, value)| failure.with(name, value))
    }
}

fn of(field: LookField, problem: LookProblem, language: Lang) -> Wrong {
    let field = match field {
        LookField::Accent => "accent".to_owned(),
        LookField::Logo => "logo".to_owned(),
        LookField::Alt => "alt".to_owned(),
        LookField::Text(text) => wire::word(text_name(text)),
    };
    match problem {
        LookProblem::Faint { contrast, darker } => {
            let wrong = Wrong::of(field, "look-refused-faint")
                .with("contrast", decimal(contrast, language))
                .with("least", decimal(LEAST_CONTRAST, language))
                .with("darker", darker);
            Wrong { proposal: Some(darker), ..wrong }
        }
        LookProblem::Blank if field == "alt" => Wrong::of(field, "look-refused-no-alt"),
        LookProblem::Blank => Wrong::of(field, "look-refused-blank"),
        LookProblem::TooLong(longest) => {
            Wrong::of(field, "look-refused-long").with("longest", longest)
        }
        LookProblem::Logo(problem) => of_logo(problem),
    }
}

fn of_logo(problem: LogoProblem) -> Wrong {
    let wrong = |key| Wrong::of("logo", key);
    match problem {
        LogoProblem::Unknown => wrong("look-refused-logo-unknown"),
        LogoProblem::Broken => wrong("look-refused-logo-broken"),
        LogoProblem::Large => wrong("look-refused-logo-large"),
        LogoProblem::Wide => wrong("look-refused-logo-wide").with("most", MOST_PIXELS),
        LogoProblem::Press => wrong("look-refused-logo-press"),
        LogoProblem::Script => wrong("look-refused-logo-script"),
        LogoProblem::Outside => wrong("look-refused-logo-outside"),
        LogoProblem::Letters => wrong("look-refused-logo-letters"),
        LogoProblem::Nested => wrong("look-refused-logo-nested"),
        LogoProblem::Sizeless => wrong("look-refused-logo-sizeless"),
    }
}

/// "4,5" with one place, rounded down: what fails must not look as if it were enough.
fn decimal(number: f64, language: Lang) -> String {
    let told = format!("{:.1}", (number * 10.0).floor() / 10.0);
    match language {
        Lang::Sv => told.replace('.', ","),
        Lang::En => told,
    }
}

pub(super) const fn lang(language: LanguageName) -> Lang {
    match language {
        LanguageName::Sv => Lang::Sv,
        LanguageName::En => Lang::En,
    }
}

const fn which(name: LookTextName) -> LookText {
    match name {
        LookTextName::HeadFirst => LookText::HeadFirst,
        LookTextName::HeadSecond => LookText::HeadSecond,
        LookTextName::Foot => LookText::Foot,
        LookTextName::Contact => LookText::Contact,
        LookTextName::Welcome => LookText::Welcome,
        LookTextName::Hinder => LookText::Hinder,
        LookTextName::Conflict => LookText::Conflict,
        LookTextName::Papers => LookText::Papers,
        LookTextName::Costs => LookText::Costs,
    }
}

/// The text as the wire names it.
pub(super) const fn text_name(text: LookText) -> LookTextName {
    match text {
        LookText::HeadFirst => LookTextName::HeadFirst,
        LookText::HeadSecond => LookTextName::HeadSecond,
        LookText::Foot => LookTextName::Foot,
        LookText::Contact => LookTextName::Contact,
        LookText::Welcome => LookTextName::Welcome,
        LookText::Hinder => LookTextName::Hinder,
        LookText::Conflict => LookTextName::Conflict,
        LookText::Papers => LookTextName::Papers,
        LookText::Costs => LookTextName::Costs,
    }
}
