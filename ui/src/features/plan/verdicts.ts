/** Verdicts about the plan: how they are shown, and what they say about one meeting. */
import type { VerdictView } from "../../backend/generated/bindings";

export type VerdictLook = "ok" | "bad" | "warn" | "info" | "idle";

/** How a verdict is drawn. A rule that does not apply yet is quiet. */
export function lookOf(verdict: VerdictView): VerdictLook {
  if (verdict.holds === null) return "idle";
  if (verdict.holds) return "ok";
  if (verdict.level === "error") return "bad";
  return verdict.level === "warning" ? "warn" : "info";
}

/** What a verdict is called from one judgement to the next: a rule may judge several things. */
export function keyOf(verdict: VerdictView): string {
  return `${verdict.rule} ${verdict.title}`;
}

/** Whether a verdict got worse or better than it was. */
export function changeOf(now: VerdictView, before: VerdictView[]): "worse" | "better" | undefined {
  const was = before.find((verdict) => keyOf(verdict) === keyOf(now));
  if (!was || was.holds === now.holds) return undefined;
  if (now.holds === false) return "worse";
  return was.holds === false ? "better" : undefined;
}

/** The verdicts about one meeting, broken first. */
export function about(verdicts: VerdictView[], meeting: string): VerdictView[] {
  return verdicts.filter((verdict) => verdict.meetings.includes(meeting));
}

/** Why a meeting is on its day, in at most three sentences: what it fulfils. */
export function reasons(verdicts: VerdictView[], meeting: string): string {
  return about(verdicts, meeting).filter((verdict) => verdict.holds).slice(0, 3).map((verdict) => verdict.text).join(" ");
}
