/** What undo and redo would do now. The history itself is the program's. */
import type { Backend, View } from "../backend/backend";

export class Undo {
  status = $state.raw<View<"undo_status">>();
  /** True while it is being found out what could be undone. */
  asking = $state(false);
  readonly canUndo = $derived(Boolean(this.status?.undo));
  readonly canRedo = $derived(Boolean(this.status?.redo));
  /** Whether a key for it counts: also while the answer is on its way, so that fast keys are not dropped. */
  readonly mayUndo = $derived(this.canUndo || this.asking);
  readonly mayRedo = $derived(this.canRedo || this.asking);
  /** The newest question, answered. */
  settled: Promise<void> = Promise.resolve();
  readonly #backend: Backend;
  #asked = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Asks again. An answer that was overtaken by a later question is dropped. */
  refresh(): Promise<void> {
    this.settled = this.#ask();
    return this.settled;
  }

  async #ask(): Promise<void> {
    const mine = ++this.#asked;
    this.asking = true;
    const answer = await this.#backend.call("undo_status", {});
    if (mine !== this.#asked) return;
    this.asking = false;
    this.status = answer.ok ? answer.view : undefined;
  }
}
