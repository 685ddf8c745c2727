/**
 * What this machine remembers of a meeting while it is held: its pauses, and where in each paragraph one was writing. It survives a restart. Never content: that is drafts.
 */
import { load, store } from "../../state/stored";

/** A pause, in milliseconds since 1970; without an end it goes on. */
export interface Pause {
  from: number;
  to?: number;
}

/** Where in a paragraph one was: the selection in the editor's own positions, and how far it was scrolled. */
export interface Place {
  from: number;
  to: number;
  scroll: number;
}

interface Kept {
  pauses: Pause[];
  /** The paragraph that was open. */
  item?: string;
  places: Record<string, Place>;
}

/** A place is kept a moment after it was last changed. */
const KEEP_MS = 200;

const isKept = (value: unknown): value is Kept =>
  typeof value === "object" && value !== null && Array.isArray((value as Partial<Kept>).pauses) && typeof (value as Partial<Kept>).places === "object";

export class Held {
  pauses = $state.raw<readonly Pause[]>([]);
  item: string | undefined;
  readonly #places: Map<string, Place>;
  readonly #name: string;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(meeting: string) {
    this.#name = `held.${meeting}`;
    const kept = load(this.#name, isKept);
    this.pauses = kept?.pauses ?? [];
    this.item = kept?.item;
    this.#places = new Map(Object.entries(kept?.places ?? {}));
  }

  get paused(): boolean {
    return this.pauses.at(-1)?.to === undefined && this.pauses.length > 0;
  }

  pause(now: number): void {
    if (this.paused) return;
    this.pauses = [...this.pauses, { from: now }];
    this.keep();
  }

  resume(now: number): void {
    if (!this.paused) return;
    this.pauses = this.pauses.map((one, at) => (at === this.pauses.length - 1 ? { ...one, to: now } : one));
    this.keep();
  }

  placeIn(item: string): Place | undefined {
    return this.#places.get(item);
  }

  /** One is writing, or reading, here. */
  at(item: string, place: Partial<Place>): void {
    this.item = item;
    this.#places.set(item, { from: 0, to: 0, scroll: 0, ...this.#places.get(item), ...place });
    this.#timer ??= setTimeout(() => this.keep(), KEEP_MS);
  }

  /** Keeps it now. */
  keep(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const { pauses, item } = this;
    store(this.#name, { pauses: [...pauses], item, places: Object.fromEntries(this.#places) } satisfies Kept);
  }
}
