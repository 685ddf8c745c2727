/** What one does in the year plan: try dates by hand and by keys, keep them, and open what asks for more. */
import type { BodyName, MeetingRow, PlanCosts, PlanDay } from "../../backend/generated/bindings";
import { addDays, shortDay } from "../../i18n/format";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { endFrom } from "./costs";
import { isMovable } from "./lanes";
import type { PlanDialog, PlanFacts } from "./planFacts";
import { PlanSteps } from "./planSteps";
import { stepMonth, stepWeekdays } from "./scale";
import { Trying, type Trial } from "./trying.svelte";

/** Days, weeks and months by the keys that move a meeting. */
const STEPS: Partial<Record<string, (day: string) => string>> = {
  ArrowRight: (day) => stepWeekdays(day, 1),
  ArrowLeft: (day) => stepWeekdays(day, -1),
  ArrowDown: (day) => addDays(day, 7),
  ArrowUp: (day) => addDays(day, -7),
  PageDown: (day) => stepMonth(day, 1),
  PageUp: (day) => stepMonth(day, -1),
};

export class PlanDesk extends PlanSteps {
  dialog = $state.raw<PlanDialog>();
  readonly trying: Trying;
  /** Where a meeting is right now while it is moved, by hand or by keys. */
  readonly moving = $derived.by(() => (this.dialog ? undefined : this.trying.trial));
  readonly #facts: () => PlanFacts;

  constructor(app: App, facts: () => PlanFacts = () => ({})) {
    super(app);
    this.#facts = facts;
    this.trying = new Trying(app.backend);
  }

  /** Why nothing can be changed, if so. */
  get readOnly(): string | undefined {
    return this.app.session.readOnly;
  }

  canMove(meeting: MeetingRow | undefined): meeting is MeetingRow {
    return meeting !== undefined && isMovable(meeting) && !this.readOnly;
  }

  /** What each day would cost for a meeting; nothing while that is not known. */
  costsOf(meeting: MeetingRow): PlanCosts | undefined {
    const costs = this.#facts().costs;
    return costs?.meeting === meeting.id ? costs : undefined;
  }

  /** What a day would cost for a meeting; nothing while that is not known. */
  dayOf(meeting: MeetingRow, date: string): PlanDay | undefined {
    return this.costsOf(meeting)?.days.find((day) => day.date === date);
  }

  /** Whether moving a meeting needs a reason, and why. */
  whyReason(meeting: MeetingRow): string | undefined {
    if (meeting.status === "called") return t("year-reason-called");
    return this.#facts().adopted ? t("adopt-reason-move") : undefined;
  }

  /** Begins moving a meeting from where it is. */
  begin(meeting: MeetingRow): void {
    this.drag(meeting, meeting.date);
  }

  drag(meeting: MeetingRow, date: string): void {
    if (this.canMove(meeting)) this.trying.to(this.#trial(meeting, date));
  }

  /** A day is tried with the start that its cost is of, so that what is shown is what one gets. */
  #trial(meeting: MeetingRow, date: string): Trial {
    const start = date === meeting.date ? undefined : this.dayOf(meeting, date)?.start;
    return { meeting, date, ...(start && start !== meeting.start && { start }) };
  }

  /** A key while a meeting is moved. True when it was one of ours. */
  key(name: string): boolean {
    const trial = this.moving;
    if (!trial) return false;
    const step = STEPS[name];
    if (name === "Escape") this.trying.stop();
    else if (name === "Enter") void this.drop();
    else if (step) this.#stepTo(step(trial.date));
    else return false;
    return true;
  }

  #stepTo(date: string): void {
    const trial = this.moving;
    // The plan is one year; a meeting leaves it by the dialog.
    if (trial?.meeting && date.slice(0, 4) === String(this.app.session.year)) this.drag(trial.meeting, date);
  }

  /** Keeps the date that is tried. */
  async drop(): Promise<void> {
    const trial = this.moving;
    const closed = this.trying.result?.closed;
    this.trying.stop();
    const meeting = trial?.meeting;
    if (!trial || !meeting || trial.date === meeting.date) return;
    const why = this.dayOf(meeting, trial.date)?.why;
    if (closed) this.#refuse(t("year-closed-day", { day: shortDay(trial.date), why: closed }));
    else if (why) this.#refuse(t("cost-refused", { day: shortDay(trial.date), why }));
    else await this.moveTo(meeting, trial.date, trial.start);
  }

  /** Moves a meeting to a day. Asks for a reason first when people have been called, or the plan is adopted. */
  async moveTo(meeting: MeetingRow, date: string, start?: string): Promise<void> {
    if (!this.canMove(meeting) || this.#isLocked(meeting)) return;
    if (this.whyReason(meeting)) this.dialog = { is: "move", meeting, date, start };
    else await this.move(meeting, { id: meeting.id, date, ...(start && { start, end: endFrom(meeting, start) }), reason: "" });
  }

  /** Whether a meeting's date is locked; then that is said. */
  #isLocked(meeting: MeetingRow): boolean {
    if (meeting.pinned) this.#refuse(t("year-move-locked", { title: meeting.title }));
    return meeting.pinned;
  }

  #refuse(text: string): void {
    this.app.toasts.show(text, { tone: "bad" });
  }

  /** Opens the dialog for a new meeting. */
  askPlace(body: BodyName, date: string): void {
    if (this.readOnly) return;
    this.trying.stop();
    this.dialog = { is: "place", body, date };
  }

  askMove(meeting: MeetingRow): void {
    if (!this.canMove(meeting) || this.#isLocked(meeting)) return;
    this.trying.stop();
    this.dialog = { is: "move", meeting, date: meeting.date };
  }

  ask(dialog: Extract<PlanDialog, { is: "propose" | "adopt" }>): void {
    if (this.readOnly) return;
    this.trying.stop();
    this.dialog = dialog;
  }

  close(): void {
    this.dialog = undefined;
    this.trying.stop();
  }
}
