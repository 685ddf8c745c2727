/** The steps that change a year plan, each said in words and taken back by undo. */
import type { Answer, Request, View } from "../../backend/backend";
import type { MeetingRow } from "../../backend/generated/bindings";
import { shortDay, wireTime } from "../../i18n/format";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

export class PlanSteps {
  protected readonly app: App;

  constructor(app: App) {
    this.app = app;
  }

  /** A day beside the year that is shown. */
  #said(day: string): string {
    return shortDay(day, this.app.session.year);
  }

  /** Moves a meeting. `quiet` leaves a refusal to the dialog that asked. */
  async move(meeting: MeetingRow, request: Request<"meeting_move">, quiet = false): Promise<Answer<View<"meeting_move">>> {
    return this.app.do("meeting_move", request, { quiet, done: t("year-moved", { title: meeting.title, day: this.#said(request.date) }) });
  }

  async place(request: Request<"meeting_place">): Promise<Answer<View<"meeting_place">>> {
    const times = { start: wireTime(request.start), end: wireTime(request.end) };
    return this.app.do("meeting_place", { ...request, ...times }, { quiet: true, done: t("year-placed", { day: this.#said(request.date) }) });
  }

  async pin(meeting: MeetingRow): Promise<void> {
    const pinned = !meeting.pinned;
    await this.app.do("meeting_pin", { id: meeting.id, pinned }, { done: t(pinned ? "year-pin-done" : "year-unpin-done", { title: meeting.title }) });
  }

  async cancel(meeting: MeetingRow, reason: string): Promise<Answer<View<"meeting_cancel">>> {
    return this.app.do("meeting_cancel", { id: meeting.id, reason }, { quiet: true, done: t("year-cancelled", { title: meeting.title }) });
  }

  async remove(meeting: MeetingRow): Promise<void> {
    await this.app.do("meeting_remove", { id: meeting.id }, { done: t("year-removed", { title: meeting.title }) });
  }

  /** Adopts a plan: all its meetings in one step, so many of which people must be called to again. */
  async adopt(request: Request<"plan_adopt">, again: number): Promise<Answer<View<"plan_adopt">>> {
    return this.app.do("plan_adopt", request, { done: t("adopt-done", { year: String(request.year), again }) });
  }
}
