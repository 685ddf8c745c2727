/**
 * Work that follows what is typed: one piece at a time, and then the newest of what was asked for meanwhile.
 * What was asked for in between is never done.
 */
export class Newest {
  #running = false;
  #next: (() => Promise<void>) | undefined;

  /** Does the work, at once or when the piece before it is done. It must not fail. */
  ask(work: () => Promise<void>): void {
    this.#next = work;
    if (!this.#running) void this.#run();
  }

  /** Forgets what waits; what is under way goes on. */
  forget(): void {
    this.#next = undefined;
  }

  async #run(): Promise<void> {
    this.#running = true;
    try {
      for (let work = this.#take(); work; work = this.#take()) await work();
    } finally {
      this.#running = false;
    }
  }

  #take(): (() => Promise<void>) | undefined {
    const work = this.#next;
    this.#next = undefined;
    return work;
  }
}
