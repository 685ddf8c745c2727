/** A way to the others that goes by itself for as long as the workspace is open. That it is out of reach is normal, and said calmly. */
import type { Answer, CommandError } from "../backend/backend";
import { localMoment } from "../i18n/format";
import { t } from "../i18n/text";
import type { App } from "./app.svelte";

export abstract class Following<V extends { conflicts: number }> {
  /** When this window last reached it, as `2027-03-19T13:42`. */
  at = $state<string>();
  /** Since when it has not answered. */
  awaySince = $state<string>();
  error = $state.raw<CommandError>();
  /** What came of it the last time it was reached. */
  last = $state.raw<V>();
  /** How often in a row it has not been reached. */
  protected failures = 0;
  protected watched = false;
  protected readonly app: App;
  #underWay: Promise<V | undefined> | undefined;
  /** Which following this is: what an earlier one still waits for no longer matters. */
  #turn = 0;
  #woken = false;
  #rest: AbortController | undefined;

  constructor(app: App) {
    this.app = app;
  }

  /** Goes there once. */
  protected abstract go(): Promise<Answer<V>>;
  /** Ends when it is time to go again; `woken` when it should end at once. */
  protected abstract rest(woken: AbortSignal): Promise<unknown>;

  /** Goes there; who asks while that is being done gets the same answer. `undefined` when it could not be done. */
  now(): Promise<V | undefined> {
    if (!this.#underWay) {
      const work = this.#visit(this.#turn).finally(() => {
        if (this.#underWay === work) this.#underWay = undefined;
      });
      this.#underWay = work;
    }
    return this.#underWay;
  }

  async #visit(turn: number): Promise<V | undefined> {
    if (this.app.session.fileReadOnly) return undefined;
    const answer = await this.go();
    if (turn !== this.#turn) return undefined;
    if (!answer.ok) {
      this.error = answer.error;
      this.awaySince ??= this.moment();
      this.failures += 1;
      return undefined;
    }
    this.reached();
    this.last = answer.view;
    this.app.readings.touched(answer.touched);
    if (answer.touched.length > 0) void this.app.undo.refresh();
    if (answer.view.conflicts > 0) this.#tell(answer.view.conflicts);
    return answer.view;
  }

  /** It has answered. */
  protected reached(): void {
    this.error = this.awaySince = undefined;
    this.failures = 0;
    this.at = this.moment();
  }

  /** Follows it: now, when it is time again, and whenever the window is looked at or the network is back. Returns the way to stop. */
  watch(): () => void {
    this.forget();
    this.watched = true;
    const turn = this.#turn;
    const wake = () => this.wake();
    for (const event of ["focus", "online"]) window.addEventListener(event, wake);
    void this.#follow(turn);
    return () => {
      for (const event of ["focus", "online"]) window.removeEventListener(event, wake);
      if (turn === this.#turn) this.forget();
    };
  }

  async #follow(turn: number): Promise<void> {
    while (turn === this.#turn) {
      this.#woken = false;
      await this.now();
      if (turn !== this.#turn) return;
      // Whoever woke it meanwhile may have something that this visit came too early for.
      if (this.#woken) continue;
      this.#rest = new AbortController();
      await this.rest(this.#rest.signal);
    }
  }

  /** Goes there as soon as possible. */
  wake(): void {
    this.#woken = true;
    this.#rest?.abort();
  }

  /** Another way, or another workspace: what was known of the one before no longer holds. */
  forget(): void {
    this.#turn += 1;
    this.#rest?.abort();
    this.#underWay = undefined;
    this.watched = false;
    this.failures = 0;
    this.at = this.awaySince = this.error = this.last = undefined;
  }

  protected moment(): string {
    return `${this.app.session.today}T${localMoment(new Date()).slice(11)}`;
  }

  /** A message that takes no focus; on the place itself the list says it. */
  #tell(count: number): void {
    const { navigation, toasts } = this.app;
    if (navigation.route.place === "exchange") return;
    toasts.show(t("exchange-conflicts", { count }), { link: { text: t("exchange-conflicts-show"), run: () => navigation.go({ place: "exchange" }) } });
  }
}

/** Ends after a while, or when it is broken off. */
export function pause(milliseconds: number, broken: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void aborted(broken).then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Ends when a signal is given. */
export function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
