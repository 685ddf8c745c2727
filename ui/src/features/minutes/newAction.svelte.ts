/**
 * The action that is being written under a paragraph. Every key is kept on this machine; it is saved
 * with Enter, and at the latest when its row is left. A day that cannot be read stays as it was
 * typed, and the rest is saved without it.
 */
import type { CommandError } from "../../backend/backend";
import { t } from "../../i18n/text";
import { parseDay } from "../../i18n/parseDay";
import type { App } from "../../state/app.svelte";
import { dropDraft, keepDraft, keptDraft } from "../saving/drafts";

const draftOf = (item: string) => `${item}.action`;

/** Whether an action was being written here when the window was left. */
export function actionLeft(item: string): boolean {
  return keptDraft(draftOf(item)) !== undefined;
}

interface Written {
  /** The action, once it is saved: what is written now changes it. */
  saved?: string;
  text: string;
  owner: string;
  due: string;
  day?: string;
}

export class NewAction {
  text = $state("");
  owner = $state("");
  due = $state("");
  /** What is typed as a day and not read. */
  day = $state<string>();
  saved = $state<string>();
  error = $state.raw<CommandError>();
  #saving: Promise<boolean> | undefined;
  readonly #app: App;
  readonly #item: string;

  constructor(app: App, item: string) {
    this.#app = app;
    this.#item = item;
    try {
      const left = JSON.parse(keptDraft(draftOf(item)) ?? "null") as Partial<Written> | null;
      this.text = left?.text ?? "";
      this.owner = left?.owner ?? "";
      this.due = left?.due ?? "";
      this.day = left?.day;
      this.saved = left?.saved;
    } catch {
      // Unreadable storage holds nothing that could be put back.
    }
  }

  get empty(): boolean {
    return this.text.trim() === "" && this.owner === "" && this.due === "" && !this.day?.trim();
  }

  /** A day is typed that cannot be read. */
  get unread(): boolean {
    return Boolean(this.day?.trim()) && parseDay(this.day ?? "", this.#app.session.today) === undefined;
  }

  /** Keeps what is written now on this machine. */
  keep(): void {
    const { saved, text, owner, due, day } = this;
    if (this.empty) dropDraft(draftOf(this.#item));
    else keepDraft(draftOf(this.#item), "", JSON.stringify({ saved, text, owner, due, day } satisfies Written));
  }

  /** Saves what is written; true when nothing is left to write. */
  async save(): Promise<boolean> {
    if (this.text.trim() === "") return false;
    this.#saving ??= this.#write().finally(() => (this.#saving = undefined));
    return this.#saving;
  }

  async #write(): Promise<boolean> {
    const read = this.day === undefined ? undefined : parseDay(this.day, this.#app.session.today);
    if (read !== undefined) [this.due, this.day] = [read, undefined];
    const said = { text: this.text.trim(), owner: this.owner || undefined, due: this.due || undefined };
    const answer = this.saved
      ? await this.#app.do("action_edit", { id: this.saved, ...said }, { quiet: true })
      : await this.#app.do("action_add", { item: this.#item, ...said }, { quiet: true });
    this.error = answer.ok ? undefined : answer.error;
    if (!answer.ok) return false;
    if (!this.saved) this.#app.toasts.show(t("action-added", { number: answer.view.number }), { undoable: true });
    this.saved = answer.view.id;
    this.keep();
    // What was typed meanwhile, or is no day yet, is still being written.
    if (this.unread || this.text.trim() !== said.text) return false;
    this.clear();
    return true;
  }

  /** Takes away what is written and not saved. */
  clear(): void {
    this.text = this.owner = this.due = "";
    this.day = this.saved = undefined;
    dropDraft(draftOf(this.#item));
  }
}
