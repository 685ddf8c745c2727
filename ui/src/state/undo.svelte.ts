/** What undo and redo would do now. The history itself is the program's. */
import type { Backend, View } from "../backend/backend";

export class Undo {
  status = $state.raw<View<"undo_status">>();
  readonly canUndo = $derived(Boolean(this.status?.undo));
  readonly canRedo = $derived(Boolean(this.status?.redo));
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  async refresh(): Promise<void> {
    const answer = await this.#backend.call("undo_status", {});
    this.status = answer.ok ? answer.view : undefined;
  }
}
