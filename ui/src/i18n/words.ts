/** The message key of every word that travels on the wire, and what belongs to a word. */
import type { BodyName, MeetingMode, MeetingRow, MeetingStatus, SideName, StepName } from "../backend/generated/bindings";
import type { PlainKey } from "./text";

/** The six steps of a meeting, in order. */
export const STEP_ORDER: readonly StepName[] = ["plan", "prepare", "call", "hold", "approve", "followUp"];

export const STEP_WORD: Record<StepName, PlainKey> = {
  plan: "step-plan", prepare: "step-prepare", call: "step-call", hold: "step-hold", approve: "step-approve", followUp: "step-follow-up",
};

export const BODY_WORD: Record<BodyName, PlainKey> = { strategic: "body-strategic", tactical: "body-tactical" };

export const STATUS_WORD: Record<MeetingStatus, PlainKey> = {
  planned: "status-planned", called: "status-called", held: "status-held", cancelled: "status-cancelled",
};

export const STATUS_TONE = { planned: "line", called: "accent", held: "ok", cancelled: "plain" } as const satisfies Record<MeetingStatus, string>;

export const MODE_WORD: Record<MeetingMode, PlainKey> = { physical: "mode-physical", digital: "mode-digital", hybrid: "mode-hybrid" };

export const SIDE_WORD: Record<SideName, PlainKey> = {
  sks: "side-sks-full", authorities: "side-authorities-full", neutral: "side-neutral-full",
};

/** The number of a step, from 1. */
export function stepNumber(step: StepName): number {
  return STEP_ORDER.indexOf(step) + 1;
}

/** How many readiness lines a meeting has in all. */
export function readyTotal(row: Pick<MeetingRow, "ready">): number {
  return row.ready.ok + row.ready.warning + row.ready.left;
}
