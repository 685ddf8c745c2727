/** The six steps of a meeting as places in the window, and which of them it has come to. */
import type { View } from "../../backend/backend";
import type { StepItem } from "../../components";
import { t, type PlainKey } from "../../i18n/text";
import { STEPS, type Step } from "../../routes";

type Meeting = View<"meeting_get">;
type WireStep = Meeting["row"]["step"];

const WORDS: Record<Step, PlainKey> = {
  plan: "meeting-step-plan",
  prepare: "meeting-step-prepare",
  call: "meeting-step-call",
  conduct: "meeting-step-conduct",
  approve: "meeting-step-approve",
  followUp: "meeting-step-follow-up",
};

/** The window's name of a step: holding a meeting is the place called `conduct`. */
export function placeOf(step: WireStep): Step {
  return step === "hold" ? "conduct" : step;
}

/** The steps with how far the meeting has come. All can be opened: they are places, not a wizard. */
export function stepItems(meeting: Meeting): StepItem[] {
  const now = STEPS.indexOf(placeOf(meeting.row.step));
  return STEPS.map((step, at) => ({
    id: step,
    label: t(WORDS[step]),
    state: at < now ? "done" : at === now ? "now" : "ahead",
  }));
}

/** The word for a step. */
export function stepWord(step: Step): string {
  return t(WORDS[step]);
}
