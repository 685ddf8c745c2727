//! Commands that are not measured, with the reason.

use std::collections::BTreeSet;

use kansli_api::COMMANDS;

const WAIT: &str =
    "somebody chose it and waits for it; it goes through the whole file or writes another";
const STEP: &str = "one step of one meeting, like those measured";
const PLAN: &str = "planning has a bench of its own";
const FILE: &str = "reads a file that is given to it, not the workspace";

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
            "reminder_mails",
            "hold_files",
        ],
    ),
    (
        STEP,
        &[
            "language_set",
            "redo",
            "agenda_draft",
            "agenda_item_add",
            "agenda_item_move",
            "agenda_item_level",
            "agenda_section_add",
            "agenda_section_edit",
            "agenda_section_move",
            "agenda_section_remove",
            "template_save",
            "template_restore",
            "agenda_item_remove",
            "private_note_write",
            "agenda_distribute",
            "agenda_step",
            "agenda_take",
            "item_add",
            "item_edit",
            "item_remove",
            "item_refer",
            "item_place",
            "item_postpone",
            "attachment_add",
            "attachment_remove",
            "minutes_start",
            "attendance_set_all",
            "recusal_set",
            "minutes_approvers_set",
            "minutes_send",
            "minutes_take_back",
            "minutes_approve",
            "minutes_correct",
            "minutes_restore",
            "amendment_add",
            "amendment_accept",
            "amendment_refuse",
            "record_facts_save",
            "secrecy_mark",
            "secrecy_unmark",
            "publication_review",
            "redaction_add",
            "redaction_remove",
            "position_add",
            "position_remove",
            "action_add",
            "action_edit_many",
            "action_remove",
            "saved_view_save",
            "saved_view_remove",
            "settings_save",
            "meeting_place",
            "meeting_move",
            "meeting_edit",
            "meeting_cancel",
            "meeting_remove",
            "meeting_pin",
            "meeting_end",
            "person_save",
            "organisation_save",
            "appointment_save",
            "appointment_remove",
            "chair_save",
            "calendar_import",
            "calendar_remove",
            "calendar_event_classify",
        ],
    ),
    (
        PLAN,
        &["plan_solve", "plan_check", "plan_propose", "plan_progress", "plan_stop", "plan_adopt"],
    ),
    (FILE, &["calendar_expand", "calendar_preview", "calendar_reply"]),
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
