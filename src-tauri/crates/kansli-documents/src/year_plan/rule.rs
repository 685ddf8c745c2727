//! How the rules judge a year.

use serde::{Deserialize, Serialize};

/// What one rule asks, where it comes from, and what it says of the plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct JudgedRule {
    /// "PLAN-001".
    pub rule: String,
    /// The requirement it stands on, "R-035"; none for the program's own.
    pub requirement: Option<String>,
    /// What it asks for, in a few words.
    pub title: String,
    /// Where it comes from: the governing document, a statute, or the program's own default.
    pub source: String,
    /// How it stands on the whole.
    pub verdict: Verdict,
    /// What the verdict rests on.
    pub findings: Vec<Finding>,
    /// Whether it was departed from for a reason, which its findings tell.
    pub departed: bool,
}

/// What a rule found, and why that matters.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Finding {
    /// The facts, a sentence each.
    pub facts: Vec<String>,
    /// Why they matter and what to do.
    pub why: String,
}

/// How a rule stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// Uppfylld.
    Met,
    /// Inte uppfylld.
    Broken,
    /// Att bevaka.
    Watch,
    /// Går inte att bedöma ännu.
    #[default]
    NotJudged,
}
