/** Calendars waiting to be imported, and what importing the first would do. */
import type { CommandError, ImportView } from "../../backend/generated/bindings";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";
import type { Source } from "./source";
import { countsOf } from "./words";

export class ImportDesk {
  waiting = $state.raw<Source[]>([]);
  /** How many have been dealt with in this round. */
  dealt = $state(0);
  preview = $state.raw<ImportView>();
  error = $state.raw<CommandError>();
  busy = $state(false);
  readonly current = $derived(this.waiting[0]);
  readonly total = $derived(this.dealt + this.waiting.length);
  readonly #app: App;
  #asked = 0;

  constructor(app: App) {
    this.#app = app;
  }

  /** Adds calendars to those that wait, and looks at the first. */
  take(sources: Source[]): void {
    const idle = this.waiting.length === 0;
    if (idle) this.dealt = 0;
    this.waiting = [...this.waiting, ...sources];
    if (idle) void this.look();
  }

  /** Corrects whose it is or what it is called, and looks again. */
  change(part: Partial<Pick<Source, "kind" | "name">>): void {
    const [first, ...rest] = this.waiting;
    if (!first) return;
    this.waiting = [{ ...first, ...part }, ...rest];
    void this.look();
  }

  /** Asks what importing would do; changes nothing. */
  async look(): Promise<void> {
    const source = this.current;
    if (!source) return;
    const mine = ++this.#asked;
    this.busy = true;
    const answer = await this.#app.backend.call("calendar_preview", { kind: source.kind, name: source.name, ...source.content });
    if (mine !== this.#asked) return;
    this.busy = false;
    this.preview = answer.ok ? answer.view : undefined;
    this.error = answer.ok ? undefined : answer.error;
  }

  /** Imports the first, and goes on to the next. True when that was the last. */
  async import(): Promise<boolean> {
    const source = this.current;
    if (!source || this.busy) return false;
    this.busy = true;
    const answer = await this.#app.do("calendar_import", { kind: source.kind, name: source.name, ...source.content }, { quiet: true });
    this.busy = false;
    if (!answer.ok) {
      this.error = answer.error;
      return false;
    }
    const what = countsOf(answer.view).map((count) => count.text).join(", ");
    const link = answer.view.breaks.length > 0 ? { text: t("import-to-plan"), run: () => this.#app.navigation.go({ place: "plan" }) } : undefined;
    this.#app.toasts.show(t("import-done", { name: answer.view.name, what }), { undoable: true, link });
    return this.skip();
  }

  /** Leaves the first out. True when nothing is left. */
  skip(): boolean {
    this.#asked += 1;
    this.busy = false;
    this.waiting = this.waiting.slice(1);
    this.dealt += 1;
    this.preview = undefined;
    this.error = undefined;
    void this.look();
    return this.waiting.length === 0;
  }

  /** Forgets all that wait. */
  clear(): void {
    this.#asked += 1;
    this.waiting = [];
    this.preview = undefined;
    this.error = undefined;
    this.busy = false;
  }
}
