/** A table that is looked at, and then taken into a register. */
import type { PickedFile, View } from "../../backend/backend";
import type { CommandError, EntryRegister, ImportOutcome } from "../../backend/generated/bindings";
import { t, type PlainKey } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

/** What became of a row: what is wrong first. */
export const OUTCOMES: readonly { outcome: ImportOutcome; tone: "bad" | "ok" | "accent" | "line"; word: PlainKey }[] = [
  { outcome: "wrong", tone: "bad", word: "entry-outcome-wrong" },
  { outcome: "added", tone: "ok", word: "entry-outcome-added" },
  { outcome: "changed", tone: "accent", word: "entry-outcome-changed" },
  { outcome: "same", tone: "line", word: "entry-outcome-same" },
];

export class TableDesk {
  file = $state.raw<PickedFile>();
  view = $state.raw<View<"entry_import_preview">>();
  error = $state.raw<CommandError>();
  readonly #app: App;
  readonly #register: EntryRegister;
  #asked = 0;

  constructor(app: App, register: EntryRegister) {
    this.#app = app;
    this.#register = register;
  }

  async choose(): Promise<void> {
    const file = await this.#app.backend.shell.openFile([{ label: t("entry-table-kind"), extensions: ["csv", "txt", "tsv"] }]);
    if (file) await this.look(file);
  }

  /** Asks what a table would do, in place of the one before; changes nothing. */
  async look(file: PickedFile): Promise<void> {
    const mine = ++this.#asked;
    this.file = file;
    this.view = this.error = undefined;
    const answer = await this.#app.backend.call("entry_import_preview", this.#request(file));
    if (mine !== this.#asked) return;
    if (answer.ok) this.view = answer.view;
    else this.error = answer.error;
  }

  /** Takes what is right of the table. Whether it is done. */
  async take(): Promise<boolean> {
    const { file, view } = this;
    if (!file || !view) return false;
    const count = view.added + view.changed;
    const answer = await this.#app.do("entry_import", { ...this.#request(file), withoutWrong: view.wrong > 0 }, { quiet: true, done: t("entry-table-done", { count }) });
    if (!answer.ok) this.error = answer.error;
    return answer.ok;
  }

  #request({ path, bytes }: PickedFile) {
    return { register: this.#register, ...(path ? { path } : { bytes: bytes ?? "" }), withoutWrong: false };
  }
}
