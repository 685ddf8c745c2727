/** Where the person is, where they have been, and what each place remembers. */
import { formatRoute, parseRoute, sameRoute, type Route } from "../routes";

/** Back and forward among visited places. The address line only mirrors it. */
export class Navigation {
  #visited = $state.raw<Route[]>([parseRoute(location.hash)]);
  #at = $state(0);
  /** Grows with each move to another place; the frame then moves focus to the heading. */
  moves = $state(0);
  readonly #memory = new Map<string, unknown>();
  readonly #forgets: (() => void)[] = [];

  readonly route = $derived(this.#visited[this.#at] ?? parseRoute(""));
  readonly canGoBack = $derived(this.#at > 0);
  readonly canGoForward = $derived(this.#at < this.#visited.length - 1);

  constructor() {
    // A changed address line is an order too: tests and links use it.
    window.addEventListener("hashchange", () => this.go(parseRoute(location.hash)));
  }

  /** Goes to a place. Going where one already is does nothing. */
  go(route: Route): void {
    if (sameRoute(route, this.route)) return;
    this.#visited = [...this.#visited.slice(0, this.#at + 1), route];
    this.#at = this.#visited.length - 1;
    this.#arrived();
  }

  /** Changes the present place without a new step back, such as another selected row. */
  replace(route: Route): void {
    this.#visited = this.#visited.with(this.#at, route);
    this.#mirror();
  }

  back(): void {
    if (!this.canGoBack) return;
    this.#at -= 1;
    this.#arrived();
  }

  forward(): void {
    if (!this.canGoForward) return;
    this.#at += 1;
    this.#arrived();
  }

  /** Forgets everything, as when another workspace is opened. */
  reset(): void {
    this.#visited = [parseRoute("")];
    this.#at = 0;
    this.#memory.clear();
    for (const forget of this.#forgets.splice(0)) forget();
    this.#arrived();
  }

  /** What a view keeps while the person is elsewhere: made once per key, then the same object. */
  remember<T extends object>(key: string, make: () => T): T {
    const kept = this.#memory.get(key) as T | undefined;
    if (kept) return kept;
    // What is kept outlives the component that asked first; so must what it derives.
    let made: T | undefined;
    const forget = $effect.root(() => {
      made = make();
    });
    if (!made) throw new Error(`nothing made for ${key}`);
    this.#memory.set(key, made);
    this.#forgets.push(forget);
    return made;
  }

  #arrived(): void {
    this.moves += 1;
    this.#mirror();
  }

  #mirror(): void {
    history.replaceState(null, "", formatRoute(this.route));
  }
}
