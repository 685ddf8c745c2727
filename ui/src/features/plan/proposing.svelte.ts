/** A plan that is asked for: what is wished, how far the search has come, and what it found. */
import type { Backend } from "../../backend/backend";
import type { CommandError, MeetingRow, PlanChange, PlanChangeKind, PlanPlace, PlanProgress, PlanProposal, YearPlanView } from "../../backend/generated/bindings";
import type { MessageKey } from "../../i18n/text";

/** Between two looks at how far the search has come. */
const LOOK_MS = 250;

export interface PlanWish {
  strategic: number;
  tactical: number;
  keep: boolean;
  releaseCalled: boolean;
}

/** An answer, and what was asked for. */
interface Answered<T> {
  wish: PlanWish;
  is: T;
}

/** What there is to take care of in the plan as it stands. */
interface Standing {
  planned: boolean;
  called: boolean;
  adopted: boolean;
}

export class Proposing {
  readonly wish: PlanWish = $state({ strategic: 2, tactical: 6, keep: false, releaseCalled: false });
  running = $state(false);
  progress = $state.raw<PlanProgress>();
  standing = $state.raw<Standing>({ planned: false, called: false, adopted: false });
  readonly year: number;
  #found = $state.raw<Answered<PlanProposal>>();
  #before = $state.raw<Answered<PlanProposal>>();
  #failed = $state.raw<Answered<CommandError>>();
  #lapsed = $state(false);
  readonly #backend: Backend;
  /** The plan that was taken in, to know another by. */
  #taken: string | undefined;

  constructor(backend: Backend, year: number) {
    this.#backend = backend;
    this.year = year;
  }

  /** What was found. */
  get proposal(): PlanProposal | undefined {
    return this.#found?.is;
  }

  /** What was found before that. */
  get earlier(): PlanProposal | undefined {
    return this.#before?.is;
  }

  /** Why nothing was found for what is asked for. */
  get error(): CommandError | undefined {
    return this.#isAsked(this.#failed) ? this.#failed?.is : undefined;
  }

  /** Whether the proposal was found for something else than what is asked for now, or rests on what no longer is. */
  get isOld(): boolean {
    return this.#found !== undefined && (this.#lapsed || !this.#isAsked(this.#found));
  }

  /** Says that the proposal cannot be adopted any more, and why. */
  lapse(why: CommandError): void {
    this.#lapsed = true;
    this.#failed = { wish: { ...this.wish }, is: why };
  }

  #isAsked(answered: Answered<unknown> | undefined): boolean {
    return answered !== undefined && JSON.stringify(answered.wish) === JSON.stringify(this.wish);
  }

  /**
   * Takes in the plan as it is now. At first it says what to ask for: as many meetings as there are, or
   * the usual ones. Later, what was found beside another plan is forgotten. An adopted plan is kept,
   * unless one says otherwise.
   */
  take(plan: YearPlanView): void {
    const key = JSON.stringify([plan.adopted, ...plan.meetings.map(({ id, date, start, status, pinned }) => [id, date, start, status, pinned])]);
    if (key === this.#taken) return;
    const own = plan.meetings.filter((meeting) => meeting.status !== "cancelled");
    if (this.#taken === undefined) this.#begin(own);
    else this.#forget();
    this.#taken = key;
    const was = this.standing;
    this.standing = { planned: own.length > 0, called: own.some((meeting) => meeting.status === "called"), adopted: own.length > 0 && plan.adopted !== null };
    if (this.standing.adopted !== was.adopted) this.wish.keep = this.standing.adopted;
    this.wish.keep &&= this.standing.planned;
    this.wish.releaseCalled &&= this.standing.called;
  }

  #begin(own: MeetingRow[]): void {
    for (const body of ["strategic", "tactical"] as const) {
      const count = own.filter((meeting) => meeting.body === body).length;
      if (count > 0) this.wish[body] = count;
    }
  }

  /** Looks for a plan. What was found before is kept beside it, to compare. */
  async run(): Promise<void> {
    if (this.running) return;
    const wish = { ...this.wish };
    this.running = true;
    this.#failed = undefined;
    this.progress = undefined;
    const timer = setInterval(() => void this.#look(), LOOK_MS);
    const answer = await this.#backend.call("plan_propose", { year: this.year, ...wish });
    clearInterval(timer);
    this.running = false;
    if (!answer.ok) {
      this.#failed = { wish, is: answer.error };
      return;
    }
    this.#lapsed = false;
    const before = this.#found;
    if (before && hasPlan(before.is) && !samePlan(before.is, answer.view)) this.#before = before;
    this.#found = { wish, is: answer.view };
  }

  /** Ends the search; the best so far is its answer. */
  async stop(): Promise<void> {
    await this.#backend.call("plan_stop", {});
  }

  /** Puts the earlier proposal in front with what it was asked for, and this one beside it. */
  swap(): void {
    [this.#found, this.#before] = [this.#before, this.#found];
    Object.assign(this.wish, this.#found?.wish);
  }

  /** Forgets what was found: it tells of changes to a plan that is another now. */
  #forget(): void {
    this.#found = undefined;
    this.#before = undefined;
    this.#failed = undefined;
  }

  async #look(): Promise<void> {
    const answer = await this.#backend.call("plan_progress", {});
    if (answer.ok && this.running && answer.view.running) this.progress = answer.view;
  }
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

/** A meeting in two proposals; absent where a proposal does not have it. */
export interface Beside {
  key: string;
  body: PlanChange["body"];
  title: string | null;
  earlier?: PlanChange | undefined;
  now?: PlanChange | undefined;
}

/**
 * The same meeting in two proposals, side by side, in the order of the year. Those that are there now
 * are known by themselves, also when one proposal takes them away; new ones by their order.
 */
export function sideBySide(earlier: PlanProposal, now: PlanProposal): Beside[] {
  const keyed = (proposal: PlanProposal) => {
    const made = { strategic: 0, tactical: 0 };
    return new Map(proposal.changes.map((change) => [change.meeting ?? `${change.body}${(made[change.body] += 1)}`, change]));
  };
  const [a, b] = [keyed(earlier), keyed(now)];
  const stays = (change: PlanChange | undefined) => (change?.change === "removed" ? undefined : change);
  const rows = [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => {
    const known = b.get(key) ?? a.get(key);
    return known ? [{ key, body: known.body, title: known.title, at: known.was ?? known.date, earlier: stays(a.get(key)), now: stays(b.get(key)) }] : [];
  });
  return rows.toSorted((x, y) => x.body.localeCompare(y.body) || x.at.localeCompare(y.at));
}
