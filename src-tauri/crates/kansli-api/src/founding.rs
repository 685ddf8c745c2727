//! Founding: what every new workspace starts with.
//!
//! Sides, organisations, healthcare regions and bodies from `assets/samples/seed.json`, which is
//! traced to the governing documents and public statutes and holds no real person.

use chrono::NaiveDate;
use kansli_store::{Writer, rows};
use serde::Deserialize;
use uuid::Uuid;

use crate::app::{Call, Step};
use crate::error::{CommandResult, Failure};
use crate::shape::SideName;
use crate::workspace::FirstSettings;
use crate::{demo, settings};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Seed {
    organisations: Vec<SeedOrganisation>,
    healthcare_regions: Vec<SeedRegion>,
    bodies: Vec<SeedBody>,
    groups: Vec<SeedGroup>,
    governing_documents: Vec<SeedDocument>,
}

/// A group of the regions' system.
#[derive(Deserialize)]
struct SeedGroup {
    kind: String,
    name: String,
    area: String,
}

/// A governing document; its text is not known here, and its days may not be.
#[derive(Deserialize)]
struct SeedDocument {
    title: String,
    kind: String,
    version: Option<String>,
    date: Option<NaiveDate>,
}

#[derive(Deserialize)]
struct SeedOrganisation {
    key: String,
    name: String,
    short: String,
    side: String,
    is_public_authority: bool,
    aliases: Vec<String>,
    memberships: Vec<SeedMembership>,
    #[serde(default)]
    note: String,
}

#[derive(Deserialize)]
struct SeedMembership {
    kind: String,
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
    source: String,
}

#[derive(Deserialize)]
struct SeedRegion {
    key: String,
    name: String,
    aliases: Vec<String>,
}

#[derive(Deserialize)]
struct SeedBody {
    key: String,
    name_sv: String,
    level: Option<String>,
    workspace: String,
}

fn seed() -> CommandResult<Seed> {
    let text = include_str!("../../../../assets/samples/seed.json");
    serde_json::from_str(text).map_err(|why| Failure::fault(&format!("seed.json: {why}")))
}

/// Fills a new workspace, as its first step; the demo year then goes on to live its story.
pub(crate) fn found(
    call: &Call<'_>,
    name: &str,
    demo: bool,
    first: &FirstSettings,
) -> CommandResult<()> {
    let script = if demo { Some(demo::begin(call)?) } else { None };
    start(call, name, script.as_ref(), first)?;
    if let Some(script) = &script {
        demo::live(call, script)?;
        demo::end(call, script);
    }
    Ok(())
}

fn start(
    call: &Call<'_>,
    name: &str,
    script: Option<&demo::Script>,
    first: &FirstSettings,
) -> CommandResult<()> {
    let (seed, demo) = (seed()?, script.is_some());
    call.change(Step::new("step-founded").with("name", name).lasting(), |db| {
        settings::choose(db, "workspace-name", Some(name))?;
        if let Some(script) = script {
            demo::choose(db, script)?;
        }
        choose_first(db, first)?;
        for organisation in &seed.organisations {
            put_organisation(call, db, organisation, demo)?;
        }
        for region in &seed.healthcare_regions {
            put_region(call, db, region, demo)?;
        }
        for body in &seed.bodies {
            put_body(call, db, body)?;
        }
        for group in &seed.groups {
            db.put(&rows::SystemGroup {
                id: call.new_id(),
                title: group.name.clone(),
                kind: group.kind.clone(),
                area: group.area.clone(),
                ..rows::SystemGroup::default()
            })?;
        }
        // Statutes are not the parties' own.
        for document in seed.governing_documents.iter().filter(|it| it.kind != "statute") {
            db.put(&rows::GoverningDocument {
                id: call.new_id(),
                title: document.title.clone(),
                kind: document.kind.replace('_', "-"),
                version: document.version.clone().unwrap_or_default(),
                valid_from: document.date,
                ..rows::GoverningDocument::default()
            })?;
        }
        Ok(())
    })
}

fn choose_first(db: &Writer<'_>, first: &FirstSettings) -> CommandResult<()> {
    let side = first.rotation_anchor_side_strategic.map(|side| match side {
        SideName::Sks => "sks",
        SideName::Authorities => "authorities",
        SideName::Neutral => "neutral",
    });
    if side == Some("neutral") {
        return Err(Failure::invalid("error-neutral-chair", "rotationAnchorSideStrategic"));
    }
    let year = first.rotation_anchor_year.map(|year| year.to_string());
    let notice = first.notice_days.map(|days| days.to_string());
    let chosen = [
        ("own-organisation", first.own_organisation.as_deref()),
        ("anchor-year", year.as_deref()),
        ("anchor-strategic", side),
        ("rotation-start", first.rotation_start.as_deref()),
        ("notice", notice.as_deref()),
        ("my-name", first.my_name.as_deref()),
    ];
    for (key, value) in chosen {
        if let Some(value) = value.map(str::trim).filter(|value| !value.is_empty()) {
            settings::choose(db, key, Some(value))?;
        }
    }
    Ok(())
}

fn put_organisation(
    call: &Call<'_>,
    db: &Writer<'_>,
    seed: &SeedOrganisation,
    demo: bool,
) -> CommandResult<()> {
    let side = seed.side.to_lowercase();
    let id = organisation(call, db, &seed.key, &side, seed.is_public_authority, demo)?;
    let mut row = db
        .reader()
        .get::<rows::Organisation>(id)?
        .ok_or_else(|| Failure::not_found("organisation"))?;
    row.aliases.clone_from(&seed.aliases);
    row.note.clone_from(&seed.note);
    db.put(&row)?;
    put_name(call, db, id, &seed.name, &seed.short)?;
    for membership in &seed.memberships {
        db.put(&rows::Membership {
            id: call.new_id(),
            organisation: Some(id),
            kind: membership.kind.clone(),
            valid_from: membership.from,
            valid_to: membership.to,
            source: membership.source.clone(),
        })?;
    }
    Ok(())
}

/// A healthcare region, and the organisation of that name which its members of SKS represent.
fn put_region(
    call: &Call<'_>,
    db: &Writer<'_>,
    seed: &SeedRegion,
    demo: bool,
) -> CommandResult<()> {
    db.put(&rows::HealthcareRegion {
        id: call.new_id(),
        key: seed.key.clone(),
        name: seed.name.clone(),
        aliases: seed.aliases.clone(),
    })?;
    let id = organisation(call, db, &seed.key, "sks", true, demo)?;
    let short = seed.aliases.first().unwrap_or(&seed.name);
    put_name(call, db, id, &seed.name, short)
}

/// How the case numbers of an organisation are known to be written.
fn case_pattern_of(key: &str) -> &'static str {
    if key == "skr" { "SKR####/#####" } else { "" }
}

fn organisation(
    call: &Call<'_>,
    db: &Writer<'_>,
    key: &str,
    side: &str,
    is_public_authority: bool,
    demo: bool,
) -> CommandResult<Uuid> {
    let id = call.new_id();
    db.put(&rows::Organisation {
        mailbox: String::new(),
        case_pattern: case_pattern_of(key).to_owned(),
        id,
        key: key.to_owned(),
        side: side.to_owned(),
        is_public_authority,
        aliases: Vec::new(),
        note: String::new(),
        demo,
        healthcare_region: String::new(),
    })?;
    Ok(id)
}

fn put_name(
    call: &Call<'_>,
    db: &Writer<'_>,
    organisation: Uuid,
    name: &str,
    short: &str,
) -> CommandResult<()> {
    Ok(db.put(&rows::OrganisationName {
        id: call.new_id(),
        organisation: Some(organisation),
        name: name.to_owned(),
        short: short.to_owned(),
        valid_from: None,
        valid_to: None,
    })?)
}

fn put_body(call: &Call<'_>, db: &Writer<'_>, seed: &SeedBody) -> CommandResult<()> {
    Ok(db.put(&rows::Body {
        id: call.new_id(),
        key: seed.key.clone(),
        level: seed.level.clone(),
        workspace: seed.workspace.clone(),
        name: seed.name_sv.clone(),
    })?)
}
