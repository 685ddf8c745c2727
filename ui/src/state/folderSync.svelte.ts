/** The shared folder, kept alike in the background. That it is out of reach is normal, and said calmly. */
import type { CommandError, FolderProblem, FolderSynced } from "../backend/generated/bindings";
import { localMoment } from "../i18n/format";
import { t } from "../i18n/text";
import type { App } from "./app.svelte";

/** How often the folder is looked through. */
export const EVERY_MS = 120_000;

export class FolderSync {
  /** When this window last reached it, as `2027-03-19T13:42`. */
  at = $state<string>();
  /** Since when it has not answered. */
  awaySince = $state<string>();
  error = $state.raw<CommandError>();
  problems = $state.raw<FolderProblem[]>([]);
  readonly #app: App;
  #underWay: Promise<FolderSynced | undefined> | undefined;

  constructor(app: App) {
    this.#app = app;
  }

  /** Looks through the folder; who asks while that is being done gets the same answer. `undefined` when it could not be done. */
  now(): Promise<FolderSynced | undefined> {
    this.#underWay ??= this.#look().finally(() => (this.#underWay = undefined));
    return this.#underWay;
  }

  async #look(): Promise<FolderSynced | undefined> {
    if (this.#app.session.readOnly) return undefined;
    const answer = await this.#app.backend.call("folder_sync", {});
    const now = `${this.#app.session.today}T${localMoment(new Date()).slice(11)}`;
    if (!answer.ok) {
      this.error = answer.error;
      this.awaySince ??= now;
      return undefined;
    }
    this.error = this.awaySince = undefined;
    this.at = now;
    this.problems = answer.view.problems;
    this.#app.readings.touched(answer.touched);
    if (answer.touched.length > 0) void this.#app.undo.refresh();
    if (answer.view.conflicts > 0) this.#tell(answer.view.conflicts);
    return answer.view;
  }

  /** Keeps the folder alike: now, every two minutes, and whenever the window is looked at. Returns the way to stop. */
  watch(): () => void {
    this.forget();
    const sync = () => void this.now();
    sync();
    const timer = setInterval(sync, EVERY_MS);
    window.addEventListener("focus", sync);
    return () => {
      clearInterval(timer);
      window.removeEventListener("focus", sync);
    };
  }

  /** Another folder, or another workspace: what was known of the one before no longer holds. */
  forget(): void {
    this.at = this.awaySince = this.error = undefined;
    this.problems = [];
  }

  /** A message that takes no focus; on the place itself the list says it. */
  #tell(count: number): void {
    const { navigation, toasts } = this.#app;
    if (navigation.route.place === "exchange") return;
    toasts.show(t("folder-conflicts", { count }), { link: { text: t("folder-conflicts-show"), run: () => navigation.go({ place: "exchange" }) } });
  }
}
