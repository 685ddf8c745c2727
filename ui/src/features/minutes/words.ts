/** Words for how somebody attends, how a record was approved, and where it is. */
import type { BodyName, CopyName } from "../../backend/generated/bindings";
import { minutes as inMinutes } from "../../i18n/format";
import { t, type PlainKey } from "../../i18n/text";
import type { Attendant, Minutes } from "./holdDesk.svelte";

const STATUSES: Record<Attendant["status"], PlainKey> = {
  onSite: "minutes-on-site", remote: "minutes-remote", absent: "minutes-absent", unknown: "minutes-unknown",
};
const STAGES: Record<Minutes["status"], PlainKey> = {
  draft: "minutes-status-draft", outForComment: "minutes-status-out", approved: "minutes-status-approved", published: "minutes-status-published",
};
type Method = NonNullable<Minutes["approvers"][number]["method"]>;
const METHODS: Record<Method, PlainKey> = {
  atMeeting: "minutes-method-meeting", mail: "minutes-method-mail", signed: "minutes-method-signed", answerFile: "minutes-method-file", inApp: "minutes-method-app",
};

/** A copy of a record. */
export type Copy = CopyName;

/** Whether a record is approved, and whether a version of it is: while a correction is written, what was approved before still stands. */
export function standing(minutes: Minutes): { approved: boolean; archived: boolean } {
  const approved = minutes.status === "approved" || minutes.status === "published";
  return { approved, archived: approved || Boolean(minutes.corrects) };
}

/** "41 min", "1 tim 12 min". */
export function span(minutes: number): string {
  if (minutes < 60) return inMinutes(minutes);
  return t("minutes-span-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

export function attendanceWord(status: Attendant["status"]): string {
  return t(STATUSES[status]);
}

/** Whether somebody speaks for an organisation without a confirmed mandate, here and now. */
export function mandateOpen(one: Attendant): boolean {
  const speaks = one.kind === "ordinary" || one.standsInFor !== null;
  return speaks && !one.mandateConfirmed && (one.status === "onSite" || one.status === "remote");
}

export function stageWord(status: Minutes["status"]): string {
  return t(STAGES[status]);
}

export function methodWord(method: Method): string {
  return t(METHODS[method]);
}

/** Which record a body's meetings give: minutes, or the simpler notes (*mötesanteckningar*). */
export function recordOf(body: BodyName): Minutes["kind"] {
  return body === "strategic" ? "protocol" : "notes";
}

/** The ways to approve, in the order they are offered. */
export const APPROVAL_METHODS = Object.keys(METHODS) as Method[];
