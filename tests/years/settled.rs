//! Minutes on their way: sent and approved through the commands, but for the newest.

use std::path::Path;

use chrono::Days;
use kansli_api::App;
use serde_json::json;

use crate::meetings::Meeting;
use crate::{PASSPHRASE, World, call};

/// Held meetings whose minutes are still a draft.
const DRAFTS: usize = 2;
/// Those before them, whose minutes are out for approval.
const OUT: usize = 2;

/// Sends and approves minutes, each a week after its meeting.
pub(crate) fn approve(app: &App, world: &World, path: &Path, meetings: &[Meeting]) {
    let open = json!({ "path": path, "passphrase": PASSPHRASE, "remember": false });
    call(app, "workspace_open", open);
    let held: Vec<&Meeting> = meetings.iter().filter(|it| it.record.is_some()).collect();
    let written = held.len().saturating_sub(DRAFTS);
    for (place, meeting) in held[..written].iter().enumerate() {
        world.go_to(meeting.date + Days::new(7));
        let (minutes, people) = (meeting.record, &meeting.approvers);
        call(app, "minutes_approvers_set", json!({ "minutes": minutes, "people": people }));
        let sent = call(app, "minutes_send", json!({ "minutes": minutes }));
        if place + OUT >= written {
            continue;
        }
        for person in people {
            let hash = &sent["contentHash"];
            let request = json!({ "minutes": minutes, "person": person, "method": "mail", "contentHash": hash });
            call(app, "minutes_approve", request);
        }
    }
    call(app, "workspace_close", json!({}));
}
