/** Words for how far an action is, and when it is wanted. */
import type { View } from "../../backend/backend";
import { t, type PlainKey } from "../../i18n/text";

export type Action = View<"action_edit">;

const STATUSES: Record<Action["status"], PlainKey> = {
  open: "action-open", inProgress: "action-in-progress", done: "action-done", dropped: "action-dropped",
};

export function statusWord(status: Action["status"]): string {
  return t(STATUSES[status]);
}

export const ACTION_STATUSES = Object.keys(STATUSES) as Action["status"][];

/** The stretches actions are listed in. */
export type Stretch = "late" | "month" | "later" | "undated" | "closed";

/** Where an action belongs on a day: late, due this month, later, without a day, or over. */
export function stretchOf(action: Action, today: string): Stretch {
  if (action.status === "done" || action.status === "dropped") return "closed";
  if (action.lateBy > 0) return "late";
  if (!action.due) return "undated";
  return action.due.slice(0, 7) <= today.slice(0, 7) ? "month" : "later";
}
