/** Whether what has been typed is safe: shown in the toolbar, said to screen readers. */
import type { CommandError } from "../backend/backend";

export type SavingState =
  | { is: "idle" }
  | { is: "saving" }
  | { is: "saved"; at: Date }
  | { is: "failed"; error: CommandError; at: Date };

export class Saving {
  state = $state.raw<SavingState>({ is: "idle" });
  #underWay = 0;
  /** Set by a desk that holds unsaved typing; writes it now. */
  flush: (() => Promise<void>) | undefined;
  /** Set by whoever failed; tries the same again. */
  retry = $state.raw<(() => void) | undefined>();

  started(): void {
    this.#underWay += 1;
    if (this.state.is !== "failed") this.state = { is: "saving" };
  }

  finished(error?: CommandError): void {
    this.#underWay = Math.max(0, this.#underWay - 1);
    if (error) this.state = { is: "failed", error, at: new Date() };
    else if (this.#underWay === 0) {
      this.state = { is: "saved", at: new Date() };
      this.retry = undefined;
    }
  }
}
