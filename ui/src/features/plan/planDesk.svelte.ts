/** What one does in the year plan: select, try dates, move, place, hold fast, cancel, take away. */
import type { BodyName, MeetingRow } from "../../backend/generated/bindings";
import type { Answer, Request, View } from "../../backend/backend";
import { addDays, shortDay, wireTime } from "../../i18n/format";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import { isMovable } from "./lanes";
import { stepWeekdays } from "./scale";
import { Trying } from "./trying.svelte";

/** The dialog that is open. */
export type PlanDialog =
  | { is: "place"; body: BodyName; date: string }
  | { is: "move"; meeting: MeetingRow; date: string }
  | { is: "cancel"; meeting: MeetingRow };

/** Days, weeks and four weeks by the keys that move a meeting. */
const STEPS: Partial<Record<string, (day: string) => string>> = {
  ArrowRight: (day) => stepWeekdays(day, 1),
  ArrowLeft: (day) => stepWeekdays(day, -1),
  ArrowDown: (day) => addDays(day, 7),
  ArrowUp: (day) => addDays(day, -7),
  PageDown: (day) => addDays(day, 28),
  PageUp: (day) => addDays(day, -28),
};

export class PlanDesk {
  dialog = $state.raw<PlanDialog>();
  readonly trying: Trying;
  /** Where a meeting is right now while it is moved, by hand or by keys. */
  readonly moving = $derived.by(() => (this.dialog ? undefined : this.trying.trial));
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
    this.trying = new Trying(app.backend);
  }

  /** Why nothing can be changed, if so. */
  get readOnly(): string | undefined {
    return this.#app.session.readOnly;
  }

  canMove(meeting: MeetingRow | undefined): meeting is MeetingRow {
    return meeting !== undefined && isMovable(meeting) && !this.readOnly;
  }

  /** Begins moving a meeting from where it is. */
  begin(meeting: MeetingRow): void {
    if (this.canMove(meeting)) this.trying.to({ meeting, date: meeting.date });
  }

  drag(meeting: MeetingRow, date: string): void {
    if (this.canMove(meeting)) this.trying.to({ meeting, date });
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
    if (trial && date.slice(0, 4) === String(this.#app.session.year)) this.trying.to({ ...trial, date });
  }

  /** Keeps the date that is tried. Asks for a reason first when people have been called. */
  async drop(): Promise<void> {
    const trial = this.moving;
    const closed = this.trying.result?.closed;
    this.trying.stop();
    const meeting = trial?.meeting;
    if (!trial || !meeting || trial.date === meeting.date) return;
    if (closed) this.#app.toasts.show(t("year-closed-day", { day: shortDay(trial.date), why: closed }), { tone: "bad" });
    else if (meeting.status === "called") this.dialog = { is: "move", meeting, date: trial.date };
    else await this.move(meeting, { id: meeting.id, date: trial.date, reason: "" });
  }

  /** Moves a meeting. `quiet` leaves a refusal to the dialog that asked. */
  async move(meeting: MeetingRow, request: Request<"meeting_move">, quiet = false): Promise<Answer<View<"meeting_move">>> {
    return this.#app.do("meeting_move", request, { quiet, done: t("year-moved", { title: meeting.title, day: shortDay(request.date) }) });
  }

  async place(request: Request<"meeting_place">): Promise<Answer<View<"meeting_place">>> {
    const times = { start: wireTime(request.start), end: wireTime(request.end) };
    return this.#app.do("meeting_place", { ...request, ...times }, { quiet: true, done: t("year-placed", { day: shortDay(request.date) }) });
  }

  async pin(meeting: MeetingRow): Promise<void> {
    const pinned = !meeting.pinned;
    await this.#app.do("meeting_pin", { id: meeting.id, pinned }, { done: t(pinned ? "year-pin-done" : "year-unpin-done", { title: meeting.title }) });
  }

  async cancel(meeting: MeetingRow, reason: string): Promise<Answer<View<"meeting_cancel">>> {
    return this.#app.do("meeting_cancel", { id: meeting.id, reason }, { quiet: true, done: t("year-cancelled", { title: meeting.title }) });
  }

  async remove(meeting: MeetingRow): Promise<void> {
    await this.#app.do("meeting_remove", { id: meeting.id }, { done: t("year-removed", { title: meeting.title }) });
  }

  /** Opens the dialog for a new meeting. */
  askPlace(body: BodyName, date: string): void {
    if (this.readOnly) return;
    this.trying.stop();
    this.dialog = { is: "place", body, date };
  }

  askMove(meeting: MeetingRow): void {
    if (!this.canMove(meeting)) return;
    this.trying.stop();
    this.dialog = { is: "move", meeting, date: meeting.date };
  }

  close(): void {
    this.dialog = undefined;
    this.trying.stop();
  }
}
