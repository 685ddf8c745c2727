/** The hub, followed live: it rings when there is news, and is given every step soon after it is saved. */
import type { Answer } from "../backend/backend";
import type { HubNews, HubSynced } from "../backend/generated/bindings";
import { aborted, Following, pause } from "./following.svelte";

/** A saved step is sent after so long, together with those that are saved meanwhile. */
export const SOON_MS = 150;
/** A hub that does not answer is asked more and more seldom. */
export const PATIENCE_MS = [1_000, 2_000, 5_000, 15_000, 30_000, 60_000] as const;
/** The longest that one call waits for news. */
const WAIT_S = 50;

export class HubSync extends Following<HubSynced> {
  /** The password is missing or wrong. It is not tried again until somebody has written one. */
  readonly asksPassword = $derived(this.error?.where === "password");
  #waiting: Promise<Answer<HubNews>> | undefined;
  #soon: ReturnType<typeof setTimeout> | undefined;

  protected go(): Promise<Answer<HubSynced>> {
    if (this.asksPassword && this.error) return Promise.resolve({ ok: false, error: this.error });
    return this.app.backend.call("hub_sync", {});
  }

  protected async rest(woken: AbortSignal): Promise<void> {
    const longest = PATIENCE_MS[PATIENCE_MS.length - 1] ?? 0;
    if (this.app.session.readOnly) return pause(longest, woken);
    if (this.error) return pause(PATIENCE_MS[this.failures - 1] ?? longest, woken);
    const broken = aborted(woken);
    while (!woken.aborted) {
      // One call waits at a time, also when this rest was broken off and the next begins.
      this.#waiting ??= this.app.backend.call("hub_wait", { seconds: WAIT_S }).finally(() => (this.#waiting = undefined));
      const answer = await Promise.race([this.#waiting, broken]);
      if (!answer || (answer.ok && answer.view.news)) return undefined;
      // The next visit tells what is wrong.
      if (!answer.ok) return pause(PATIENCE_MS[0], woken);
      this.reached();
    }
  }

  /** Something was saved: it is sent soon. While the hub does not answer it waits with the rest. */
  soon(): void {
    if (!this.watched || this.error) return;
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined;
      this.wake();
    }, SOON_MS);
  }

  /** Somebody has connected anew, perhaps with another password. */
  connected(): void {
    this.error = undefined;
    this.wake();
  }
}
