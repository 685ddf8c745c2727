/** What the palette offers for what has been typed: actions, places, and what is written. */
import type { View } from "../backend/backend";
import { t, type PlainKey } from "../i18n/text";
import type { App } from "../state/app.svelte";
import { load, store } from "../state/stored";
import { find } from "./find";
import { faceOf, routeOf, type HitIcon } from "./hits";
import { keyText } from "../keyboard/keyText";
import type { Action } from "./registry.svelte";

export interface Offer {
  id: string;
  title: string;
  detail?: string;
  keys?: string;
  icon: "action" | "place" | "search" | HitIcon;
  run: () => unknown;
}

export interface OfferGroup {
  title: string;
  offers: Offer[];
}

type Hit = View<"search">["hits"][number];

const isNames = (value: unknown): value is string[] => Array.isArray(value) && value.every((name) => typeof name === "string");
/** Typing pauses this long before what is written is searched. */
const PAUSE_MS = 120;

export class PaletteDesk {
  asked = $state("");
  hits = $state.raw<Hit[]>([]);
  recent = $state.raw<string[]>(load("recent", isNames) ?? []);
  readonly #app: App;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(app: App) {
    this.#app = app;
  }

  readonly groups = $derived.by((): OfferGroup[] => {
    const offered = this.#app.actions.offered();
    const asked = this.asked.trim();
    const chosen = find(offered, (action) => t(action.title), asked);
    if (asked === "") {
      const recent = this.recent.flatMap((id) => offered.filter((action) => action.id === id)).slice(0, 4);
      const others = offered.filter((action) => !recent.includes(action));
      return this.#named([
        [t("palette-recent"), recent.map((action) => this.#action(action))],
        [t("palette-go"), others.filter((action) => action.group === "go").map((action) => this.#action(action))],
        [t("palette-do"), others.filter((action) => action.group !== "go").map((action) => this.#action(action))],
      ]);
    }
    const searchAll: Offer = {
      id: "search-all", title: t("palette-search-all", { text: asked }), icon: "search", keys: keyText("Ctrl+Shift+F"),
      run: () => this.#app.navigation.go({ place: "search", query: asked }),
    };
    const here = this.#app.navigation.route;
    const mine = (hit: Hit) => here.place === "meeting" && hit.meeting === here.id;
    const done: [string, Offer[]] = [t("palette-do"), [...chosen.slice(0, 6).map((action) => this.#action(action)), searchAll]];
    const others = this.hits.filter((hit) => !mine(hit));
    const group = (title: PlainKey, kinds: readonly string[]): [string, Offer[]] => [t(title), others.filter((hit) => kinds.includes(hit.kind)).slice(0, 4).map((hit) => this.#hit(hit))];
    const written: [string, Offer[]][] = [
      [t("palette-this-meeting"), this.hits.filter(mine).slice(0, 4).map((hit) => this.#hit(hit))],
      group("palette-register", ["action", "position", "ambiguity"]),
      group("palette-people", ["person", "organisation"]),
      group("palette-meetings", ["meeting", "agendaItem", "minutes", "attachment", "event"]),
    ];
    // Who begins to write the name of an action means the action.
    const starts = chosen.some((action) => t(action.title).toLocaleLowerCase("sv").startsWith(asked.toLocaleLowerCase("sv")));
    return this.#named(starts ? [done, ...written] : [...written, done]);
  });

  readonly count = $derived(this.groups.reduce((sum, group) => sum + group.offers.length, 0));

  /** Keeps up with typing: what is written is searched after a short pause. */
  typed(text: string): void {
    this.asked = text;
    clearTimeout(this.#timer);
    if (text.trim().length < 2) {
      this.hits = [];
      return;
    }
    this.#timer = setTimeout(() => void this.#search(text), PAUSE_MS);
  }

  clear(): void {
    this.asked = "";
    this.hits = [];
  }

  async #search(text: string): Promise<void> {
    const answer = await this.#app.backend.call("search", { text, limit: 24 });
    if (text === this.asked) this.hits = answer.ok ? answer.view.hits : [];
  }

  #named(groups: [string, Offer[]][]): OfferGroup[] {
    return groups.filter(([, offers]) => offers.length > 0).map(([title, offers]) => ({ title, offers }));
  }

  #action(action: Action): Offer {
    const keys = action.keys?.[0];
    return {
      id: action.id, title: t(action.title), icon: action.group === "go" ? "place" : "action",
      keys: keys && keyText(keys),
      run: () => {
        this.recent = [action.id, ...this.recent.filter((id) => id !== action.id)].slice(0, 6);
        store("recent", this.recent);
        return action.run();
      },
    };
  }

  #hit(hit: Hit): Offer {
    return { id: `${hit.kind}:${hit.id}`, ...faceOf(hit), run: () => this.#app.navigation.go(routeOf(hit)) };
  }
}
