//! Commands that are not measured, with the reason.

use std::collections::BTreeSet;

use kansli_api::COMMANDS;

const WAIT: &str =
    "somebody chose it and waits for it; it goes through the whole file or writes another";
const SELDOM: &str = "once for a meeting, or more seldom; of the kind of the steps measured";
const PLAN: &str = "planning has a bench of its own";
const FILE: &str = "works on what is given to it, not on the workspace";
const HUB: &str = "asks a hub, which has a bench of its own";

const LEFT_OUT: &[(&str, &[&str])] = &[
    (
        WAIT,
        &[
            "workspace_create",
            "workspace_open",
            "workspace_close",
            "workspace_backup",
            "workspace_restore",
            "workspace_passphrase_change",
            "workspace_check",
            "audit_verify",
            "document_verify",
            "reminder_mails",
            "hold_files",
            "review_package_make",
            "review_answer_read",
            "parcel_contents",
            "parcel_make",
            "exchange_invite",
            "folder_sync",
        ],
    ),
    (
        SELDOM,
        &[
            "language_set",
            "agenda_draft",
            "agenda_step",
            "agenda_take",
            "agenda_distribute",
            "agenda_section_move",
            "template_save",
            "template_restore",
            "look_save",
            "look_reset",
            "person_forget",
            "item_remove",
            "item_refer",
            "minutes_start",
            "minutes_send",
            "minutes_take_back",
            "minutes_approve",
            "minutes_settle",
            "minutes_correct",
            "minutes_restore",
            "amendment_accept",
            "amendment_refuse",
            "review_remark_accept",
            "review_remark_refuse",
            "record_facts_save",
            "secrecy_mark",
            "secrecy_unmark",
            "publication_review",
            "redaction_add",
            "redaction_remove",
            "meeting_cancel",
            "meeting_remove",
            "meeting_end",
            "organisation_save",
            "chair_save",
            "calendar_import",
            "calendar_remove",
            "calendar_event_classify",
            "exchange_share",
            "device_revoke",
            "number_again",
            "numbering_take",
            "folder_set",
            "import_take_back",
            "conflict_settle",
        ],
    ),
    (
        PLAN,
        &["plan_solve", "plan_check", "plan_propose", "plan_progress", "plan_stop", "plan_adopt"],
    ),
    (
        FILE,
        &[
            "document_preview",
            "pack_progress",
            "pack_stop",
            "look_preview",
            "calendar_expand",
            "passage_get",
            "calendar_preview",
            "calendar_reply",
            "reply_by_hand",
            "workspace_join",
            "parcel_look",
            "parcel_take",
            "review_open",
            "review_keep",
            "review_answer_save",
        ],
    ),
    (
        HUB,
        &[
            "hub_get",
            "hub_connect",
            "hub_forget",
            "hub_init",
            "hub_status",
            "hub_push",
            "hub_pull",
            "hub_sync",
            "hub_wait",
            "hub_report",
        ],
    ),
];

/// Names what is not measured, and why; a command that is neither measured nor named ends the run.
pub(crate) fn tell(measured: &BTreeSet<&str>) {
    println!("\nNot measured:");
    let mut named = measured.clone();
    for (why, commands) in LEFT_OUT {
        println!("  {why}: {}", commands.join(", "));
        named.extend(*commands);
    }
    let forgotten: Vec<&str> =
        COMMANDS.iter().map(|it| it.name).filter(|name| !named.contains(name)).collect();
    assert!(forgotten.is_empty(), "neither measured nor left out: {forgotten:?}");
    let gone: Vec<&&str> =
        named.iter().filter(|name| COMMANDS.iter().all(|it| it.name != **name)).collect();
    assert!(gone.is_empty(), "no such commands: {gone:?}");
}
