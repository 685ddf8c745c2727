//! From the plan as it is to another: which meeting moves where, which are new, which go.

use chrono::NaiveDateTime;
use kansli_domain::id::MeetingId;
use kansli_domain::meeting::Meeting;

/// What another plan does with a meeting of a body.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It stays where it is.
    Kept(MeetingId),
    /// It gets another start.
    Moved(MeetingId, NaiveDateTime),
    /// It is new.
    New(NaiveDateTime),
    /// It is taken away.
    Removed(MeetingId),
}

/// What `wanted` does with the meetings of one body, in order of time.
///
/// Meetings keep their order, and as few days as can be are moved; of equal ways the one that keeps
/// the earlier meetings. A meeting is only taken away when there are more of them than wanted.
pub fn changes(own: &[&Meeting], wanted: &[NaiveDateTime]) -> Vec<Change> {
    let start = |it: &Meeting| it.slot.span().0;
    let mut own = own.to_vec();
    own.sort_by_key(|it| (start(it), it.id));
    let mut wanted = wanted.to_vec();
    wanted.sort_unstable();
    let price = |it: &Meeting, to: NaiveDateTime| {
        // A day weighs more than any time of day.
        let days = (to.date() - it.slot.date()).num_days().unsigned_abs();
        days * 10_000 + (to - start(it)).num_minutes().unsigned_abs() % 1440
    };
    // best[i][j]: the cheapest way to match the meetings from i with the starts from j.
    let (rows, columns) = (own.len() + 1, wanted.len() + 1);
    let mut best = vec![vec![u64::MAX; columns]; rows];
    for i in (0..rows).rev() {
        for j in (0..columns).rev() {
            best[i][j] = if i + 1 == rows || j + 1 == columns {
                if leaves(rows - 1 - i, columns - 1 - j, rows - 1, columns - 1) {
                    0
                } else {
                    u64::MAX
                }
            } else {
                let both = best[i + 1][j + 1].saturating_add(price(own[i], wanted[j]));
                let skip = if rows > columns { best[i + 1][j] } else { u64::MAX };
                let add = if columns > rows { best[i][j + 1] } else { u64::MAX };
                both.min(skip).min(add)
            };
        }
    }
    let mut found = Vec::with_capacity(rows.max(columns));
    let (mut i, mut j) = (0, 0);
    while i + 1 < rows || j + 1 < columns {
        if i + 1 == rows {
            found.push(Change::New(wanted[j]));
            j += 1;
        } else if j + 1 == columns {
            found.push(Change::Removed(own[i].id));
            i += 1;
        } else if best[i][j] == best[i + 1][j + 1].saturating_add(price(own[i], wanted[j])) {
            let stays = start(own[i]) == wanted[j];
            found.push(if stays {
                Change::Kept(own[i].id)
            } else {
                Change::Moved(own[i].id, wanted[j])
            });
            (i, j) = (i + 1, j + 1);
        } else if rows > columns {
            found.push(Change::Removed(own[i].id));
            i += 1;
        } else {
            found.push(Change::New(wanted[j]));
            j += 1;
        }
    }
    found
}

/// Whether what is left unmatched may be so: only meetings when there are too many, only starts when
/// there are too few.
const fn leaves(meetings: usize, starts: usize, all_meetings: usize, all_starts: usize) -> bool {
    (meetings == 0 || all_meetings > all_starts) && (starts == 0 || all_starts > all_meetings)
}
