//! Who may write: devices with their roles, read out of the log alone.
//!
//! Every laptop judges every batch by the same facts, whatever order the batches came in, so all
//! come to the same answer. The facts are the operations on the table [`DEVICE`], taken in the
//! order of the hybrid clock, and the root: the device that began to share the workspace, which
//! each laptop knows from its own founding or from its invitation.
//!
//! A batch that may not count is kept in the log and counts for nothing; it counts as soon as a
//! fact says so.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::batch::{Batch, Change, Version, signed_by};

/// The table of devices: one row a device, admitted once, perhaps revoked later.
pub const DEVICE: &str = "device";

/// What a device may write.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Nothing.
    Reader,
    /// Approvals, proposals of corrections and answers to reviews, and what they are sent in.
    Approver,
    /// As an approver, and the review of an agenda.
    Chair,
    /// Everything.
    Secretary,
    /// One device, once: the key that an invitation carries.
    Invitation,
}

impl Role {
    /// Every role with its name in the log.
    pub const ALL: [(Self, &'static str); 5] = [
        (Self::Reader, "reader"),
        (Self::Approver, "approver"),
        (Self::Chair, "chair"),
        (Self::Secretary, "secretary"),
        (Self::Invitation, "invitation"),
    ];

    /// Its name in the log.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(role, _)| *role == self).map_or("", |(_, name)| name)
    }

    /// The role of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(role, _)| *role)
    }

    /// Whether it may write in a column of a table. Devices are admitted and revoked by secretaries.
    pub fn may_write(self, table: &str, column: &str) -> bool {
        match self {
            Self::Secretary => true,
            Self::Reader => false,
            Self::Invitation => table == DEVICE,
            Self::Approver => REVIEWED.contains(&table),
            Self::Chair => {
                REVIEWED.contains(&table) || table == CHAIRED || (table, column) == REVIEW_STATE
            }
        }
    }
}

/// What those who approve minutes write; that they have sent it is noted as everybody's parcels are.
const REVIEWED: [&str; 5] = ["approval", "amendment", "review_answer", "review_remark", "parcel"];
/// What a chair writes besides: the approval of an agenda,
const CHAIRED: &str = "agenda_approval";
/// and how far the agenda has come by it.
const REVIEW_STATE: (&str, &str) = ("meeting", "agenda_state");

/// Why a batch does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Void {
    /// Nobody has admitted the device.
    Unknown,
    /// The device was revoked before.
    Revoked,
    /// The device's role may not write this.
    Role,
    /// The batch is not what this program could have written.
    Malformed,
}

impl Void {
    /// Every reason with its name.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Unknown, "unknown"),
        (Self::Revoked, "revoked"),
        (Self::Role, "role"),
        (Self::Malformed, "malformed"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL.iter().find(|(void, _)| *void == self).map_or("", |(_, name)| name)
    }

    /// The reason of a name.
    pub fn of(name: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == name).map(|(void, _)| *void)
    }
}

/// A device that was admitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// What it may write.
    pub role: Role,
    /// Of an invitation: the role of the one device that it may admit.
    pub admits: Option<Role>,
    /// The device's newest batch that counts, if it was revoked.
    pub until: Option<u64>,
}

/// The batch by which sharing began: what had been written before it counts, whoever wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Root {
    /// The batch.
    pub version: Version,
    /// What had been written before it.
    pub deps: Vec<Version>,
}

/// What one reading of the log finds out that holds for the whole of it, whatever the clocks of those
/// who wrote it say: a thief's clock can be set to before the revocation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Known {
    /// The newest batch that counts of each device that was revoked.
    until: BTreeMap<String, u64>,
    /// The devices that took another's place and stand by themselves: whoever revoked the other knew them.
    own: BTreeSet<String>,
}

/// Who may write what.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Members {
    root: Option<Root>,
    /// What the reading before found, and what this one does.
    known: Known,
    found: Known,
    members: BTreeMap<String, Member>,
    /// The device that each row admitted, as later operations on the row name only its key.
    rows: BTreeMap<String, String>,
    /// The batches by which devices took another's place.
    heirs: BTreeMap<String, u64>,
}

impl Members {
    /// Reads the facts out of the batches that touch [`DEVICE`], in any order. Without a root the
    /// workspace is not shared, and everything counts.
    pub fn of(root: Option<Root>, batches: &[Batch]) -> Self {
        let mut members = Self { root, ..Self::default() };
        if members.root.is_none() {
            return members;
        }
        let mut order: Vec<&Batch> = batches.iter().collect();
        order.sort_by(|a, b| (&a.hlc, &a.actor, a.seq).cmp(&(&b.hlc, &b.actor, b.seq)));
        for _ in 0..READINGS {
            members.read(&order);
            if members.found == members.known {
                break;
            }
            let known = members.found;
            members = Self { root: members.root, known, ..Self::default() };
        }
        members
    }

    /// Reads the log once, by what the reading before has found.
    fn read(&mut self, order: &[&Batch]) {
        let members = self;
        for batch in order {
            let is_root = members.root.as_ref().is_some_and(|root| {
                (root.version.actor.as_str(), root.version.seq) == (&batch.actor, batch.seq)
            });
            if let Some(member) = members.succession(batch) {
                let until = members.known.until.get(&batch.actor).copied();
                members.members.insert(batch.actor.clone(), Member { until, ..member });
                members.heirs.insert(batch.actor.clone(), batch.seq);
                members.rows.insert(batch.ops[0].key.clone(), batch.actor.clone());
            } else if is_root || members.judge(batch).is_none() {
                members.note(batch, is_root);
            }
        }
    }

    /// Whether the workspace is shared.
    pub fn shared(&self) -> bool {
        self.root.is_some()
    }

    /// What is known of a device.
    pub fn get(&self, actor: &str) -> Option<&Member> {
        self.members.get(actor)
    }

    /// The devices whose standing differs.
    pub fn changed<'a>(&'a self, before: &'a Self) -> Vec<&'a str> {
        let all = self.members.keys().chain(before.members.keys());
        let mut actors: Vec<&str> = all
            .filter(|actor| self.members.get(*actor) != before.members.get(*actor))
            .map(String::as_str)
            .collect();
        actors.sort_unstable();
        actors.dedup();
        actors
    }

    /// Why a batch does not count; `None` when it does.
    pub fn judge(&self, batch: &Batch) -> Option<Void> {
        let root = self.root.as_ref()?;
        if before(root, batch) {
            return None;
        }
        let Some(member) = self.members.get(&batch.actor) else { return Some(Void::Unknown) };
        if member.until.is_some_and(|until| batch.seq > until) {
            return Some(Void::Revoked);
        }
        if self.heirs.get(&batch.actor) == Some(&batch.seq) {
            return None;
        }
        if batch.ops.iter().any(|op| !member.role.may_write(&op.table, &op.column)) {
            return Some(Void::Role);
        }
        let guest = member.role == Role::Invitation;
        (guest && !admits_one(batch, member.admits)).then_some(Void::Role)
    }

    /// What a device is that takes another's place by this batch: what the other is. A file that was
    /// copied, moved or restored writes under a key of its own, which the key it had has signed. Of one that
    /// was revoked, only those take the place that were known to whoever revoked it.
    fn succession(&self, batch: &Batch) -> Option<Member> {
        let first = batch.ops.first()?;
        let one_row = batch.ops.iter().all(|op| op.table == DEVICE && op.key == first.key);
        let text = |column: &str| {
            batch.ops.iter().find(|op| op.column == column)?.change.after()?.as_str()
        };
        let (before, signature) = text("succession")?.split_once(':')?;
        let own = one_row && text("actor") == Some(&batch.actor);
        let known = self.members.contains_key(&batch.actor);
        if !own || known || !signed_by(before, &will(&batch.actor), signature) {
            return None;
        }
        let own = self.known.own.contains(&batch.actor);
        self.members.get(before).filter(|member| own || member.until.is_none()).cloned()
    }

    fn note(&mut self, batch: &Batch, is_root: bool) {
        let mut rows: BTreeMap<&str, BTreeMap<&str, &Value>> = BTreeMap::new();
        for op in batch.ops.iter().filter(|op| op.table == DEVICE) {
            if let Some(after) = op.change.after() {
                rows.entry(&op.key).or_default().insert(&op.column, after);
            }
        }
        for (key, cells) in rows {
            let text = |column: &str| cells.get(column).and_then(|value| value.as_str());
            if let (Some(actor), Some(role)) = (text("actor"), text("role").and_then(Role::of)) {
                // A device is admitted once; a second row for it can only take away.
                let admits = text("admits").and_then(Role::of);
                let until = self.known.until.get(actor).copied();
                let admitted = Member { role, admits, until };
                self.rows.entry(key.to_owned()).or_insert_with(|| actor.to_owned());
                let member = self.members.entry(actor.to_owned()).or_insert(admitted);
                if !is_root {
                    member.role = member.role.min(role);
                }
            }
            let Some(actor) = self.rows.get(key) else { continue };
            if text("succession") == Some("") {
                self.found.own.insert(actor.clone());
            }
            let Some(until) = cells.get("revoked_after").and_then(|value| value.as_u64()) else {
                continue;
            };
            let least = |before: Option<u64>| before.map_or(until, |before| before.min(until));
            self.found.until.insert(actor.clone(), least(self.found.until.get(actor).copied()));
            if let Some(member) = self.members.get_mut(actor) {
                member.until = Some(least(member.until));
            }
        }
    }
}

/// Readings of the log until nothing new is found. Two do where nobody forges; chains of forgeries each
/// take one more.
const READINGS: u32 = 16;

/// What a device signs so that another takes its place.
pub fn will(heir: &str) -> Vec<u8> {
    format!("kansli: {heir} takes my place").into_bytes()
}

/// Whether a batch was there when sharing began, or began it.
fn before(root: &Root, batch: &Batch) -> bool {
    let by_root = batch.actor == root.version.actor && batch.seq <= root.version.seq;
    by_root || root.deps.iter().any(|dep| dep.actor == batch.actor && batch.seq <= dep.seq)
}

/// Whether a batch is what an invitation is for: it admits one device, once, with the role that was
/// meant.
fn admits_one(batch: &Batch, admits: Option<Role>) -> bool {
    let role = batch.ops.iter().find(|op| op.column == "role").and_then(|op| match &op.change {
        Change::Value { before: None, after } => after.as_str().and_then(Role::of),
        Change::Value { .. } | Change::Text(_) => None,
    });
    let one_row = batch.ops.iter().all(|op| op.key == batch.ops[0].key);
    batch.seq == 1 && one_row && role.is_some() && role == admits
}

#[cfg(test)]
mod tests;
