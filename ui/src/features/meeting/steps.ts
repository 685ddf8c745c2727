/** The six steps of a meeting, with how far it has come. */
import type { View } from "../../backend/backend";
import type { StepItem } from "../../components";
import { t } from "../../i18n/text";
import { STEP_ORDER, STEP_WORD } from "../../i18n/words";

/** A meeting that has begun and is not ended. */
export function underWay(meeting: View<"meeting_get">): boolean {
  return meeting.minutes !== null && (meeting.row.status === "planned" || meeting.row.status === "called");
}

/** All steps can be opened: they are places, not a wizard. */
export function stepItems(meeting: View<"meeting_get">): StepItem[] {
  const now = STEP_ORDER.indexOf(underWay(meeting) ? "hold" : meeting.row.step);
  return STEP_ORDER.map((step, at) => ({
    id: step,
    label: t(STEP_WORD[step]),
    state: at === now ? "now" : meeting.passed.includes(step) ? "done" : "ahead",
  }));
}
