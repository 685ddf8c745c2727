/** A file that is looked at: whether it is the copy of approved minutes that it says it is. */
import type { PickedFile, View } from "../../backend/backend";
import type { CommandError, VerifyVerdict } from "../../backend/generated/bindings";
import { t, type PlainKey } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

/** What each verdict is called in short, and how it is toned; the answer itself says it in full. */
export const VERDICTS: Record<VerifyVerdict, { title: PlainKey; tone: "ok" | "warn" | "bad" | "plain" }> = {
  identical: { title: "document-verify-genuine", tone: "ok" },
  sent: { title: "document-verify-genuine", tone: "ok" },
  sameWords: { title: "document-verify-same-words", tone: "warn" },
  changed: { title: "document-verify-changed", tone: "bad" },
  unknown: { title: "document-verify-unknown", tone: "warn" },
  noSeal: { title: "document-verify-no-seal", tone: "plain" },
  journalBroken: { title: "document-verify-journal", tone: "bad" },
};

export class VerifyDesk {
  file = $state.raw<PickedFile>();
  view = $state.raw<View<"document_verify">>();
  error = $state.raw<CommandError>();
  readonly #app: App;
  #asked = 0;

  constructor(app: App) {
    this.#app = app;
  }

  async choose(): Promise<void> {
    const file = await this.#app.backend.shell.openFile([{ label: t("document-kind-pdf"), extensions: ["pdf"] }]);
    if (file) await this.look(file);
  }

  /** Looks at a file in place of the one before. */
  async look(file: PickedFile): Promise<void> {
    this.clear();
    this.file = file;
    const mine = this.#asked;
    const { path, bytes } = file;
    const answer = await this.#app.backend.call("document_verify", path ? { path } : { bytes });
    if (mine !== this.#asked) return;
    if (answer.ok) this.view = answer.view;
    else this.error = answer.error;
  }

  /** Forgets the file; an answer that comes later is of no interest. */
  clear(): void {
    this.#asked += 1;
    this.file = this.view = this.error = undefined;
  }
}
