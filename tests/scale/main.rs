//! How long the everyday takes after twenty-five years: every list, register and search, opening a
//! meeting, a pause in typing. `./dev bench` builds it with optimisation and runs it.
//!
//! ```text
//!   scale                    twenty-five years with 100 MB of papers, in a folder thrown away
//!   scale full               the same with 3 GB of papers
//!   scale small              two small years
//!   scale 4                  so many years
//!   scale … <file>           keeps the file, and measures it again when it is there
//! ```
//!
//! Figures are milliseconds. A keystroke may take 16, a list, a register, a search or a step 50, and
//! opening a meeting 100, all of them nineteen times of twenty; anything over its limit fails the run.
//! Every command of the table is either measured or named with the reason why not; one that is neither
//! fails the run as well. `cpu` is what the program itself worked at the median: much less than the
//! median means that the machine was busy with other things, or that the disk was waited for.
#![allow(clippy::print_stdout, reason = "the table is what it is for")]
#![allow(clippy::unwrap_used, reason = "a step that fails ends the measuring")]

mod cases;
mod left_out;
mod steps;
mod table;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use chrono::NaiveDate;
use serde_json::json;
use years::{PASSPHRASE, Size, World, call, make};

fn main() -> ExitCode {
    let mut size = Size::LARGE;
    let mut kept = None;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "full" => size.bytes = 3_000_000_000,
            "small" => size = Size::SMALL,
            word => match word.parse() {
                Ok(years) => size.years = years,
                Err(_) => kept = Some(PathBuf::from(word)),
            },
        }
    }
    let folder = std::env::temp_dir().join(format!("kansli-scale-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let path = kept.unwrap_or_else(|| folder.join("years.kansli"));
    let kept = measure(&path, &folder, &size);
    std::fs::remove_dir_all(&folder).unwrap();
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Measures everything; whether it all kept its limit.
fn measure(path: &Path, folder: &Path, size: &Size) -> bool {
    let data = folder.join("data");
    if !path.exists() {
        let began = Instant::now();
        make(path, &data, size);
        println!("made in {:.1} s", began.elapsed().as_secs_f64());
    }
    let last = 2027 + size.years - 1;
    let world = World::new(&data, NaiveDate::from_ymd_opt(last, 9, 20).unwrap());
    let app = world.app();
    let began = Instant::now();
    let open = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false });
    call(&app, "workspace_open", open);
    println!("opened in {:.1} s", began.elapsed().as_secs_f64());
    let megabytes = std::fs::metadata(path).unwrap().len() / 1_000_000;
    println!("{} years, {} meetings a year, {megabytes} MB\n", size.years, size.meetings);
    let mut table = table::Table::begin();
    let named = cases::run(&app, last, folder, &mut table);
    left_out::tell(&named);
    let began = Instant::now();
    let check = call(&app, "workspace_check", json!({}));
    assert_eq!(check["ok"], true, "{check}");
    println!("\nworkspace check: clean, {:.1} s", began.elapsed().as_secs_f64());
    table.end()
}
