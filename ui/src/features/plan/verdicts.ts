/** Verdicts about the plan: how they are shown, and what they say about one meeting. */
import type { JudgedView, VerdictView } from "../../backend/generated/bindings";
import { t } from "../../i18n/text";

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

/** The verdicts about one meeting, broken first. */
export function about(verdicts: VerdictView[], meeting: string): VerdictView[] {
  return verdicts.filter((verdict) => verdict.meetings.includes(meeting));
}

/** What explains a date best comes first: nearness to a *samråd*, then preparation in time. */
const TELLING = ["PLAN-002", "PLAN-004", "PLAN-003"];

/** Why a meeting is on its day, in at most two sentences: what it fulfils, the most telling first. */
export function reasons(verdicts: VerdictView[], meeting: string): string {
  const rank = (verdict: VerdictView) => (TELLING.indexOf(verdict.rule) + TELLING.length + 1) % (TELLING.length + 1);
  const held = about(verdicts, meeting).filter((verdict) => verdict.holds);
  return held.toSorted((a, b) => rank(a) - rank(b)).slice(0, 2).map((verdict) => verdict.text).join(" ");
}

/** One rule, and what it says of each meeting or thing it judges. */
export interface RuleGroup {
  key: string;
  /** The gravest of them, which stands for the rule. */
  head: VerdictView;
  verdicts: VerdictView[];
  held: number;
  applied: number;
}

const GRAVITY: readonly VerdictLook[] = ["bad", "warn", "info", "idle", "ok"];
/** In a rule, what waits says less than what holds. */
const WITHIN: readonly VerdictLook[] = ["bad", "warn", "info", "ok", "idle"];

/** The verdicts by rule, gravest rule first; in a rule the gravest verdict first. */
export function byRule(verdicts: VerdictView[]): RuleGroup[] {
  const rules = new Map<string, VerdictView[]>();
  for (const verdict of verdicts) rules.set(keyOf(verdict), [...(rules.get(keyOf(verdict)) ?? []), verdict]);
  const gravity = (verdict: VerdictView) => GRAVITY.indexOf(lookOf(verdict));
  const groups = [...rules].flatMap(([key, found]) => {
    const sorted = found.toSorted((a, b) => WITHIN.indexOf(lookOf(a)) - WITHIN.indexOf(lookOf(b)));
    const [head] = sorted;
    const applied = found.filter((verdict) => verdict.holds !== null);
    return head ? [{ key, head, verdicts: sorted, held: applied.filter((verdict) => verdict.holds).length, applied: applied.length }] : [];
  });
  return groups.toSorted((a, b) => gravity(a.head) - gravity(b.head));
}

/** How the rules stand, in a few words: how many hold, what to look at, what waits. */
export function summaryOf(groups: RuleGroup[]): string[] {
  const applied = groups.filter((group) => group.applied > 0);
  const broken = applied.filter((group) => group.held < group.applied).length;
  const idle = groups.length - applied.length;
  return [
    t("year-rules-hold", { held: applied.length - broken, total: applied.length }),
    ...(broken > 0 ? [t("year-rules-broken", { count: broken })] : []),
    ...(idle > 0 ? [t("year-rules-idle", { count: idle })] : []),
  ];
}

/** A rule that was judged, as the plan's verdicts are shown. */
export function verdictOf({ id, verdict, requirement, level, title, text, why, meetings, source }: JudgedView): VerdictView {
  const holds = verdict === "holds" ? true : verdict === "broken" ? false : null;
  return { rule: id, requirement, level, holds, title, text, why, meetings, source };
}

/** Whether a rule got worse or better as a whole. */
export function groupChange(now: RuleGroup, before: RuleGroup[]): "worse" | "better" | undefined {
  const was = before.find((group) => group.key === now.key);
  const broken = now.applied - now.held;
  const brokenBefore = was ? was.applied - was.held : broken;
  if (broken === brokenBefore) return undefined;
  return broken > brokenBefore ? "worse" : "better";
}
