/** The six steps of a meeting, with how far it has come. */
import type { View } from "../../backend/backend";
import type { StepItem } from "../../components";
import { t } from "../../i18n/text";
import { STEP_ORDER, STEP_WORD } from "../../i18n/words";

/** All steps can be opened: they are places, not a wizard. */
export function stepItems(meeting: View<"meeting_get">): StepItem[] {
  const now = STEP_ORDER.indexOf(meeting.row.step);
  return STEP_ORDER.map((step, at) => ({
    id: step,
    label: t(STEP_WORD[step]),
    state: at < now ? "done" : at === now ? "now" : "ahead",
  }));
}
