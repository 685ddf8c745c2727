/** A date that is tried for a meeting before it is kept: what would get worse, what better. */
import type { Backend } from "../../backend/backend";
import type { BodyName, CommandError, MeetingRow, YearPlanTried } from "../../backend/generated/bindings";
import { wireTime } from "../../i18n/format";

/** Between two tries while something is being dragged or typed. */
const PAUSE_MS = 80;

export interface Trial {
  /** The meeting; none when a new one of `body` is tried. */
  meeting?: MeetingRow;
  body?: BodyName;
  date: string;
  start?: string;
}

export class Trying {
  trial = $state.raw<Trial>();
  /** The judgement of {@link trial}; undefined while it is being made. */
  result = $state.raw<YearPlanTried>();
  error = $state.raw<CommandError>();
  /** The last judgement, kept on screen until the next is there, so that nothing flickers. */
  shown = $state.raw<YearPlanTried>();
  readonly #backend: Backend;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Tries a date, after a short rest if another was tried just now. */
  to(trial: Trial): void {
    const before = this.trial;
    const same = before?.date === trial.date && before.start === trial.start && before.body === trial.body && before.meeting?.id === trial.meeting?.id;
    this.trial = trial;
    if (same) return;
    this.#asked += 1;
    this.result = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(trial, this.#asked), before ? PAUSE_MS : 0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.trial = undefined;
    this.result = undefined;
    this.shown = undefined;
    this.error = undefined;
  }

  async #ask(trial: Trial, mine: number): Promise<void> {
    const answer = await this.#backend.call("year_plan_try", {
      year: Number(trial.date.slice(0, 4)), date: trial.date,
      ...(trial.meeting ? { meeting: trial.meeting.id } : { body: trial.body }),
      ...(trial.start && { start: wireTime(trial.start) }),
    });
    if (mine !== this.#asked) return;
    this.error = answer.ok ? undefined : answer.error;
    this.result = answer.ok ? answer.view : undefined;
    this.shown = this.result;
  }
}
