/** What undo and redo would do now. The history itself is the program's. */
import type { Backend, View } from "../backend/backend";

export class Undo {
  status = $state.raw<View<"undo_status">>();
  readonly canUndo = $derived(Boolean(this.status?.undo));
  readonly canRedo = $derived(Boolean(this.status?.redo));
  readonly #backend: Backend;
  #asked = 0;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Asks again. An answer that was overtaken by a later question is dropped. */
  async refresh(): Promise<void> {
    const mine = ++this.#asked;
    const answer = await this.#backend.call("undo_status", {});
    if (mine !== this.#asked) return;
    this.status = answer.ok ? answer.view : undefined;
  }
}
