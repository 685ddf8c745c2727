/** The short messages at the bottom: one at a time, never the only trace of what happened. */

/** How long a message stays, unless it is hovered or focused. */
export const TOAST_MS = 10_000;

export interface Toast {
  id: number;
  text: string;
  tone: "plain" | "bad";
  /** Offers undoing the step it tells of. */
  undoable: boolean;
  /** Offers to go where it is shown. */
  link?: { text: string; run: () => void } | undefined;
}

export class Toasts {
  current = $state.raw<Toast>();
  #next = 1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Shows a message in place of the present one. */
  show(text: string, { undoable = false, tone = "plain", link }: Partial<Pick<Toast, "undoable" | "tone" | "link">> = {}): void {
    this.current = { id: this.#next++, text, undoable, tone, link };
    this.resume();
  }

  dismiss(): void {
    clearTimeout(this.#timer);
    this.current = undefined;
  }

  /** Holds the message while it is hovered or focused. */
  pause(): void {
    clearTimeout(this.#timer);
  }

  /** Starts its time over. */
  resume(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.dismiss(), TOAST_MS);
  }
}
