//! The list itself.

use serde_json::Value;

use crate::shape::{ById, ByMeeting, ByYear, Done, Made, Nothing};
use crate::table::commands;
use crate::{
    action, agenda, audit, calendar, calendar_expand, directory, documents, meeting, minutes,
    overview, plan, position, search, settings, workspace, year_plan,
};

commands! {
    workspace_status: Nothing => workspace::WorkspaceStatus, by workspace::status, "Tells which workspace is at hand.";
    workspace_create: workspace::WorkspaceCreate => workspace::WorkspaceStatus, by workspace::create, "Founds a workspace and opens it.";
    workspace_open: workspace::WorkspaceOpen => workspace::WorkspaceStatus, by workspace::open, "Opens a workspace.";
    workspace_close: Nothing => workspace::WorkspaceStatus, by workspace::close, "Closes the workspace.";
    workspace_check: Nothing => workspace::WorkspaceCheck, by workspace::check, "Checks pages, keys, journal, attachments and search index.";
    workspace_backup: workspace::WorkspaceBackup => workspace::BackupView, by workspace::backup, "Writes a whole copy while in use.";
    workspace_restore: workspace::WorkspaceRestore => workspace::BackupView, by workspace::restore, "Makes a workspace of a copy, in a new file.";
    workspace_passphrase_change: workspace::WorkspacePassphraseChange => workspace::WorkspaceStatus, by workspace::change_passphrase, "Changes the passphrase: writes the file anew under another key.";
    language_set: workspace::LanguageSet => workspace::WorkspaceStatus, by workspace::set_language, "Changes the language of words and documents.";
    audit_list: audit::AuditListOf => audit::AuditList, by audit::list, "Lists the journal, newest first.";
    audit_verify: Nothing => audit::AuditVerified, by audit::verify, "Walks the hash chain of the journal.";
    undo_status: Nothing => audit::UndoStatus, by audit::undo_status, "Tells what undo and redo would do.";
    undo: Nothing => audit::UndoDone, by audit::undo, "Takes one's own newest step back, as a new step.";
    redo: Nothing => audit::UndoDone, by audit::redo, "Does again what undo took back.";
    calendar_expand: calendar_expand::CalendarExpand => calendar_expand::ExpandView, by calendar_expand::expand, "Counts any calendar file out; needs no workspace.";
    search: search::SearchRequest => search::SearchView, by search::search, "Searches everything written.";
    agenda_get: ByMeeting => agenda::AgendaView, by agenda::steps::get, "Shows a meeting's agenda.";
    agenda_draft: agenda::AgendaDraft => agenda::AgendaView, by agenda::steps::draft, "Makes the agenda from the body's template.";
    agenda_item_add: agenda::AgendaItemAdd => agenda::AgendaView, by agenda::steps::add, "Adds an item.";
    agenda_item_edit: agenda::AgendaItemEdit => agenda::AgendaView, by agenda::steps::edit, "Changes an item.";
    agenda_item_move: agenda::AgendaItemMove => agenda::AgendaView, by agenda::steps::move_to, "Moves an item.";
    agenda_item_remove: agenda::AgendaItemRemove => agenda::AgendaView, by agenda::steps::remove, "Takes an item away.";
    agenda_distribute: ByMeeting => agenda::AgendaView, by agenda::steps::distribute, "Takes minutes from items until they fit.";
    agenda_step: agenda::AgendaStep => agenda::AgendaView, by agenda::steps::step, "Says how far the agenda has come.";
    attachment_add: agenda::AttachmentAdd => agenda::AgendaView, by agenda::attachment::add, "Adds a paper to an item.";
    attachment_remove: ById => agenda::AgendaView, by agenda::attachment::remove, "Takes a paper away.";
    attachment_get: ById => agenda::AttachmentContent, by agenda::attachment::get, "Gives a paper's content.";
    minutes_get: ByMeeting => Option<minutes::MinutesView>, by minutes::steps::get, "Shows the record of a meeting, if begun.";
    minutes_start: minutes::MinutesStart => minutes::MinutesView, by minutes::steps::start, "Starts the record of a meeting.";
    minutes_write: minutes::MinutesWrite => minutes::Written, by minutes::steps::write, "Saves a paragraph as it is typed.";
    attendance_set: minutes::AttendanceSet => minutes::MinutesView, by minutes::attend::set, "Says how somebody attends.";
    attendance_set_all: minutes::AttendanceSetAll => minutes::MinutesView, by minutes::attend::set_all, "Says of several at once how they attend.";
    recusal_set: minutes::RecusalSet => minutes::MinutesView, by minutes::attend::recuse, "Notes that somebody is partial on an item.";
    item_done: minutes::ItemDone => minutes::MinutesView, by minutes::steps::item_done, "Ticks an item as dealt with.";
    minutes_approvers_set: minutes::ApproversSet => minutes::MinutesView, by minutes::approve::set_approvers, "Names those who approve.";
    minutes_send: minutes::MinutesSend => minutes::MinutesView, by minutes::approve::send, "Sends the record to those who approve.";
    minutes_take_back: minutes::MinutesTakeBack => minutes::MinutesView, by minutes::approve::take_back, "Takes the record back to be written on.";
    minutes_approve: minutes::MinutesApprove => minutes::MinutesView, by minutes::approve::approve, "Records an approval; the last one locks.";
    minutes_correct: minutes::MinutesCorrect => minutes::MinutesView, by minutes::approve::correct, "Starts a correction of approved minutes, as a new version.";
    position_add: position::PositionAdd => position::PositionView, by position::steps::add, "Records a joint position.";
    position_edit: position::PositionEdit => position::PositionView, by position::steps::edit, "Changes a joint position.";
    position_remove: ById => Done, by position::steps::remove, "Takes a position away; its number is not used again.";
    position_party: position::PositionParty => position::PositionView, by position::steps::party, "Says what a party does of its own.";
    position_list: position::PositionListOf => position::PositionList, by position::steps::list, "Lists joint positions.";
    action_add: action::ActionAdd => action::ActionRow, by action::steps::add, "Records an action.";
    action_edit: action::ActionEdit => action::ActionRow, by action::steps::edit, "Changes an action.";
    action_remove: ById => Done, by action::steps::remove, "Takes an action away.";
    action_list: action::ActionListOf => action::ActionList, by action::steps::list, "Lists actions, late first.";
    meeting_get: ById => meeting::MeetingView, by meeting::show::get, "Shows a meeting as one place.";
    settings_get: Nothing => settings::SettingsView, by settings::get, "Lists all settings with their sources.";
    settings_save: settings::SettingsSave => settings::SettingsView, by settings::save, "Changes settings.";
    overview_get: Nothing => overview::OverviewView, by overview::handlers::get, "Tells what needs doing and what comes next.";
    calendar_preview: calendar::CalendarFile => calendar::ImportView, by calendar::handlers::preview, "Shows what an import would do.";
    calendar_import: calendar::CalendarFile => calendar::ImportView, by calendar::handlers::import, "Imports a calendar, updating what is known.";
    calendar_list: Nothing => calendar::CalendarList, by calendar::handlers::list, "Lists the imported calendars.";
    calendar_remove: ById => Done, by calendar::handlers::remove, "Takes an imported calendar away.";
    calendar_event_classify: calendar::CalendarEventClassify => Done, by calendar::handlers::classify_event, "Says what an imported event is.";
    year_plan_get: ByYear => year_plan::YearPlanView, by year_plan::handlers::get, "Shows a year: meetings, events, days, rules.";
    year_plan_try: year_plan::YearPlanTry => year_plan::YearPlanTried, by year_plan::handlers::try_date, "Judges a date without keeping it.";
    plan_solve: plan::PlanSolve => Value, by plan::files::solve, "Solves a planning problem: the optimal plan with its reasons, or an irreducible conflict.";
    plan_check: plan::PlanCheck => Value, by plan::files::check, "Judges a plan by a planning problem.";
    plan_propose: plan::PlanPropose => plan::PlanProposal, by plan::propose::propose, "Proposes a plan for a year, beside the one there is.";
    plan_progress: Nothing => plan::PlanProgress, by plan::watch::progress, "Tells how far the search for a plan has come.";
    plan_stop: Nothing => Done, by plan::watch::stop, "Stops the search for a plan; the best so far is its answer.";
    plan_adopt: plan::PlanAdopt => plan::PlanAdopted, by plan::adopt::adopt, "Adopts a plan for a year: its meetings get their times.";
    plan_costs: plan::PlanCostsOf => plan::PlanCosts, by plan::costs::of, "Tells what each day would cost for a meeting.";
    deadline_list: ByYear => year_plan::DeadlineList, by year_plan::deadlines::list, "Lists every deadline of a year.";
    check: ByYear => year_plan::CheckView, by year_plan::handlers::check, "Judges every rule for a year.";
    meeting_place: meeting::MeetingPlace => Made, by meeting::steps::place, "Places a meeting in the year.";
    meeting_move: meeting::MeetingMove => meeting::MeetingRow, by meeting::steps::move_to, "Moves a meeting.";
    meeting_edit: meeting::MeetingEdit => meeting::MeetingView, by meeting::steps::edit, "Changes a meeting's particulars.";
    meeting_cancel: meeting::MeetingCancel => meeting::MeetingView, by meeting::steps::cancel, "Cancels a meeting.";
    meeting_remove: ById => Done, by meeting::steps::remove, "Takes away a meeting that was only planned.";
    meeting_pin: meeting::MeetingPin => meeting::MeetingRow, by meeting::steps::pin, "Holds a meeting's date fast, or lets it go.";
    meeting_list: meeting::MeetingListOf => meeting::MeetingList, by meeting::steps::list, "Lists meetings by date.";
    meeting_end: ById => meeting::MeetingView, by meeting::steps::end, "Says that a meeting has been held.";
    directory_get: directory::DirectoryOn => directory::DirectoryView, by directory::show::get, "Shows organisations, people and seats on a day.";
    person_save: directory::PersonSave => Made, by directory::steps::save_person, "Adds or changes a person.";
    organisation_save: directory::OrganisationSave => Made, by directory::steps::save_organisation, "Adds or changes an organisation.";
    appointment_save: directory::AppointmentSave => Made, by directory::steps::save_appointment, "Gives a person a seat or a role.";
    appointment_remove: ById => Done, by directory::steps::remove_appointment, "Takes a wrong appointment away.";
    chair_save: directory::ChairSave => Made, by directory::steps::save_chair, "Says who chairs a body for a time.";
    export: documents::ExportRequest => documents::ExportView, by documents::export::export, "Writes a document as a real file.";
    calendar_reply: documents::CalendarReply => documents::ReplyView, by documents::reply::read, "Reads answers to invitations.";
}
