/**
 * What is on screen. Each reading asks its query again when the program says that something it
 * depends on was touched; so there is no cache, and nothing to invalidate by hand.
 */
import type { Backend, Command, CommandError, Request, View } from "../backend/backend";

/** Nothing is shown for the first moment, so that quick answers do not flicker. */
const QUIET_MS = 400;

/** One query on screen, its latest answer, and how it is doing. */
export class Reading<C extends Command> {
  view = $state.raw<View<C>>();
  error = $state.raw<CommandError>();
  /** True when the first answer has taken so long that a skeleton should be shown. */
  slow = $state(false);
  #asked = 0;
  readonly #ask: () => { command: C; request: Request<C> } | undefined;
  readonly #backend: Backend;
  /** The kinds that make it read again; all when undefined. */
  readonly #kinds: readonly string[] | undefined;

  constructor(
    backend: Backend,
    ask: () => { command: C; request: Request<C> } | undefined,
    kinds: readonly string[] | undefined,
  ) {
    this.#backend = backend;
    this.#ask = ask;
    this.#kinds = kinds;
  }

  /** Asks again. An answer that was overtaken by a later question is dropped. */
  async refresh(): Promise<void> {
    const question = this.#ask();
    this.#asked += 1;
    const mine = this.#asked;
    if (!question) {
      this.view = undefined;
      this.error = undefined;
      return;
    }
    const timer = setTimeout(() => (this.slow = this.view === undefined), QUIET_MS);
    const answer = await this.#backend.call(question.command, question.request);
    clearTimeout(timer);
    if (mine !== this.#asked) return;
    this.slow = false;
    this.error = answer.ok ? undefined : answer.error;
    if (answer.ok) this.view = answer.view;
  }

  /** Reads again if any of these kinds matters here. */
  touched(kinds: readonly string[]): void {
    if (!this.#kinds || kinds.some((kind) => this.#kinds?.includes(kind))) void this.refresh();
  }
}

/** All readings on screen. */
export class Readings {
  readonly #open = new Set<Reading<Command>>();
  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /**
   * Reads a query for as long as the calling component is on screen. The request is a function:
   * what it reads of state makes it ask again. Return `undefined` to ask nothing.
   */
  use<C extends Command>(
    command: C,
    request: () => Request<C> | undefined,
    kinds?: readonly string[],
  ): Reading<C> {
    const reading = new Reading<C>(
      this.#backend,
      () => {
        const asked = request();
        return asked === undefined ? undefined : { command, request: asked };
      },
      kinds,
    );
    $effect(() => {
      void reading.refresh();
    });
    $effect(() => {
      const entry = reading as unknown as Reading<Command>;
      this.#open.add(entry);
      return () => this.#open.delete(entry);
    });
    return reading;
  }

  /** Tells every reading what a command changed. */
  touched(kinds: readonly string[]): void {
    if (kinds.length === 0) return;
    for (const reading of this.#open) reading.touched(kinds);
  }
}
