/** A plan that is asked for: what is wished, how far the search has come, and what it found. */
import type { Backend } from "../../backend/backend";
import type { CommandError, PlanChange, PlanChangeKind, PlanPlace, PlanProgress, PlanProposal, YearPlanView } from "../../backend/generated/bindings";
import type { MessageKey } from "../../i18n/text";

/** Between two looks at how far the search has come. */
const LOOK_MS = 250;

export interface PlanWish {
  strategic: number;
  tactical: number;
  keep: boolean;
  releaseCalled: boolean;
}

export class Proposing {
  readonly wish: PlanWish = $state({ strategic: 2, tactical: 6, keep: false, releaseCalled: false });
  running = $state(false);
  progress = $state.raw<PlanProgress>();
  /** What was found, and what was found before it. */
  proposal = $state.raw<PlanProposal>();
  earlier = $state.raw<PlanProposal>();
  error = $state.raw<CommandError>();
  readonly year: number;
  readonly #backend: Backend;
  /** The plan that was taken in, to know another by. */
  #taken: string | undefined;

  constructor(backend: Backend, year: number) {
    this.#backend = backend;
    this.year = year;
  }

  /**
   * Takes in the plan as it is now. At first it says what to ask for: as many meetings as there are, or
   * the usual ones, and a plan there is stays. Later, what was found beside another plan is forgotten.
   */
  take(plan: YearPlanView): void {
    const key = JSON.stringify(plan.meetings.map(({ id, date, start, status, pinned }) => [id, date, start, status, pinned]));
    if (key === this.#taken) return;
    if (this.#taken === undefined) this.#begin(plan);
    else this.forget();
    this.#taken = key;
  }

  #begin(plan: YearPlanView): void {
    const { strategic, tactical } = countsOf(plan);
    if (strategic > 0) this.wish.strategic = strategic;
    if (tactical > 0) this.wish.tactical = tactical;
    this.wish.keep = strategic + tactical > 0;
  }

  /** Looks for a plan. What was found before is kept beside it, to compare. */
  async run(): Promise<void> {
    if (this.running) return;
    this.running = true;
    this.error = undefined;
    this.progress = undefined;
    const timer = setInterval(() => void this.#look(), LOOK_MS);
    const answer = await this.#backend.call("plan_propose", { year: this.year, ...this.wish });
    clearInterval(timer);
    this.running = false;
    if (!answer.ok) {
      this.error = answer.error;
      return;
    }
    const before = this.proposal;
    if (before && hasPlan(before) && !samePlan(before, answer.view)) this.earlier = before;
    this.proposal = answer.view;
  }

  /** Ends the search; the best so far is its answer. */
  async stop(): Promise<void> {
    await this.#backend.call("plan_stop", {});
  }

  /** Puts the earlier proposal in front, and this one beside it. */
  swap(): void {
    [this.proposal, this.earlier] = [this.earlier, this.proposal];
  }

  /** Forgets what was found: it tells of changes to a plan that is another now. */
  forget(): void {
    this.proposal = undefined;
    this.earlier = undefined;
  }

  async #look(): Promise<void> {
    const answer = await this.#backend.call("plan_progress", {});
    if (answer.ok && this.running && answer.view.running) this.progress = answer.view;
  }
}

function countsOf(plan: YearPlanView): { strategic: number; tactical: number } {
  const own = plan.meetings.filter((meeting) => meeting.status !== "cancelled");
  const count = (body: string) => own.filter((meeting) => meeting.body === body).length;
  return { strategic: count("strategic"), tactical: count("tactical") };
}

/** Whether there is a plan to adopt. */
export function hasPlan(proposal: PlanProposal): boolean {
  return proposal.status === "optimal" || proposal.status === "bestFound";
}

/** The meetings of a proposal, to adopt. */
export function placesOf(proposal: PlanProposal): PlanPlace[] {
  return proposal.changes.filter((change) => change.change !== "removed").map(({ body, date, start }) => ({ body, date, start }));
}

/** The meetings of the plan as it stands, to adopt. */
export function placesNow(plan: YearPlanView): PlanPlace[] {
  return plan.meetings.filter((meeting) => meeting.status !== "cancelled").map(({ body, date, start }) => ({ body, date, start }));
}

export function samePlan(one: PlanProposal, other: PlanProposal): boolean {
  return JSON.stringify(placesOf(one)) === JSON.stringify(placesOf(other));
}

/** What happens to meetings, most telling first. */
export const CHANGE_ORDER: readonly PlanChangeKind[] = ["moved", "new", "removed", "kept"];

/** What happens to so many. */
export const CHANGE_WORD = { moved: "propose-moved", new: "propose-new", removed: "propose-removed", kept: "propose-kept" } as const satisfies Record<PlanChangeKind, MessageKey>;

export function changesBy(proposal: PlanProposal): Record<PlanChangeKind, PlanChange[]> {
  const of = (kind: PlanChangeKind) => proposal.changes.filter((change) => change.change === kind);
  return { moved: of("moved"), new: of("new"), removed: of("removed"), kept: of("kept") };
}

/** Meetings that people are called to, and that get another time or none. */
export function resends(proposal: PlanProposal): PlanChange[] {
  return proposal.changes.filter((change) => change.called && change.change !== "kept");
}

/** The same meeting in two proposals, side by side, in the order of the year. */
export function sideBySide(earlier: PlanProposal, now: PlanProposal): { body: PlanChange["body"]; number: number; earlier?: PlanChange | undefined; now?: PlanChange | undefined }[] {
  return (["strategic", "tactical"] as const).flatMap((body) => {
    const of = (proposal: PlanProposal) => proposal.changes.filter((change) => change.body === body && change.change !== "removed");
    const [a, b] = [of(earlier), of(now)];
    return Array.from({ length: Math.max(a.length, b.length) }, (_, at) => ({ body, number: at + 1, earlier: a[at], now: b[at] }));
  });
}
