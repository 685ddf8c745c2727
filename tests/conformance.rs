//! Checks every PDF in a folder against PDF/A-2a and PDF/UA-1 and writes what came of it: `conformance FOLDER`.
//!
//! Our own documents claim both and must meet both. A meeting pack claims PDF/UA-1 only when every part meets it, and never
//! PDF/A; it is checked against what it claims. With `verapdf` at hand that is asked too. Ends with 1 when a claim is false.
#![allow(clippy::print_stdout, reason = "the report is what it is for")]
#![allow(clippy::unwrap_used, reason = "a file that cannot be read ends the checking")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use page_validation::{SafetyLimits, ValidationOptions, ValidationProfile, validate_pdf_bytes};

/// The standards: how a file claims each in its metadata, and what the two checkers call it.
const STANDARDS: [(&str, &str, ValidationProfile, &str); 2] = [
    ("PDF/A-2a", "<pdfaid:part>2<", ValidationProfile::PdfA2a, "2a"),
    ("PDF/UA-1", "<pdfuaid:part>1<", ValidationProfile::PdfUa1, "ua1"),
];

fn main() -> ExitCode {
    let folder = std::env::args().nth(1).unwrap();
    let mut files: Vec<PathBuf> = fs::read_dir(&folder)
        .unwrap()
        .map(|it| it.unwrap().path())
        .filter(|it| it.extension().is_some_and(|it| it == "pdf"))
        .collect();
    files.sort();
    let asked = Command::new("verapdf").arg("--version").stdout(Stdio::null()).status();
    let second = asked.is_ok_and(|it| it.success());
    let who = if second { "page_validation and veraPDF" } else { "page_validation" };
    println!("{} PDF files, checked with {who}\n", files.len());
    let mut sound = true;
    for file in &files {
        let bytes = fs::read(file).unwrap();
        // The metadata are not packed, so that programs find them without reading the file.
        let told = String::from_utf8_lossy(&bytes);
        println!("{}", file.file_name().unwrap().display());
        for (name, claim, profile, flavour) in STANDARDS {
            if !told.contains(claim) {
                println!("    {name}  not claimed");
                continue;
            }
            let (rules, mut failures) = checked(&bytes, profile);
            if second {
                failures.extend(asked_again(file, flavour));
            }
            sound &= failures.is_empty();
            let verdict = if failures.is_empty() { "conforms" } else { "DOES NOT CONFORM" };
            println!("    {name}  {verdict}, {rules} rules");
            for failure in failures {
                println!("        {failure}");
            }
        }
    }
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// How many rules were looked at, and those that are broken.
fn checked(bytes: &[u8], profile: ValidationProfile) -> (usize, Vec<String>) {
    let limits = SafetyLimits::default().with_max_table_grid_rows(usize::MAX);
    let options = ValidationOptions::default().profile(profile).limits(limits);
    let report = validate_pdf_bytes(bytes, &options).unwrap();
    let failures = report.failures.iter().map(|it| format!("{} {}", it.rule_id, it.message));
    (report.rules.total, failures.collect())
}

/// What veraPDF says against the file.
fn asked_again(file: &Path, flavour: &str) -> Option<String> {
    let mut verapdf = Command::new("verapdf");
    let asked =
        verapdf.args(["--flavour", flavour, "--format", "text"]).arg(file).output().unwrap();
    let told = String::from_utf8_lossy(&asked.stdout).into_owned();
    (!told.starts_with("PASS")).then(|| format!("veraPDF: {}", told.trim()))
}
