/**
 * A review package that somebody reads and answers here, with or without a workspace: opened, kept while it is
 * written in, and its answer saved. The page stands in a frame without rights and hands over what it has.
 */
import type { PickedFile, WrittenFile } from "../backend/backend";
import type { CommandError, ReviewToRead } from "../backend/generated/bindings";
import { t } from "../i18n/text";
import type { App } from "./app.svelte";

/** What the page in the frame hands over. It is foreign: only what has one of these shapes is looked at. */
export type Message = { is: "keep"; text: string } | { is: "answer"; answer: string } | { is: "paper"; paper: WrittenFile };

/** A message of the frame, if it is one. */
export function messageOf(data: unknown): Message | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { kansli, keep, answer, paper } = data as Record<string, unknown>;
  if (kansli !== "review") return undefined;
  if (typeof keep === "string") return { is: "keep", text: keep };
  if (typeof answer === "string") return { is: "answer", answer };
  if (typeof paper !== "object" || paper === null) return undefined;
  const { name, bytes } = paper as Record<string, unknown>;
  return typeof name === "string" && typeof bytes === "string" ? { is: "paper", paper: { fileName: name, bytes } } : undefined;
}

/** What a file that was opened as a review turned out to be. */
type Opened = "review" | "locked" | "other" | "damaged";

export class ReviewReading {
  view = $state.raw<ReviewToRead>();
  /** A locked package that waits for its passphrase. */
  locked = $state.raw<PickedFile>();
  error = $state.raw<CommandError>();
  busy = $state(false);
  readonly #app: App;
  #waiting: string | undefined;
  #keeping: Promise<void> | undefined;

  constructor(app: App) {
    this.#app = app;
  }

  /** Opens a file, if it is a review. What it is otherwise is told, and kept in `error`. */
  async open(file: PickedFile, passphrase?: string): Promise<Opened> {
    await this.close();
    const { path, bytes } = file;
    this.busy = true;
    const answer = await this.#app.backend.call("review_open", { ...(path ? { path } : { bytes }), passphrase });
    this.busy = false;
    this.error = answer.ok ? undefined : answer.error;
    if (answer.ok) {
      this.locked = undefined;
      this.view = answer.view;
      return "review";
    }
    if (answer.error.where === "passphrase") return "locked";
    return answer.error.rule?.startsWith("review-refused-is-") || answer.error.code === "invalid" ? "other" : "damaged";
  }

  /** Asks for the passphrase of a file. */
  ask(file: PickedFile): void {
    [this.locked, this.error] = [file, undefined];
  }

  async choose(): Promise<void> {
    const file = await this.#app.backend.shell.openFile([{ label: t("review-files"), extensions: ["kansli"] }]);
    if (file) await this.#app.incoming.take([file]);
  }

  /** Does what the page asks for; `tell` answers it. */
  async heard(message: Message, tell: (said: { kept?: boolean; saved?: string }) => void): Promise<void> {
    if (message.is === "keep") tell({ kept: await this.#keep(message.text) });
    else if (message.is === "answer") {
      const name = await this.#save(message.answer);
      if (name !== undefined) tell({ saved: name });
    } else {
      const error = await this.#app.backend.shell.openPaper(message.paper);
      if (error) this.#app.say(error);
    }
  }

  /** Writes what still waits, and goes back to what was there. */
  async close(): Promise<void> {
    while (this.#keeping) await this.#keeping;
    this.view = undefined;
  }

  /** Keeps the newest; what is newer still waits its turn. */
  async #keep(text: string): Promise<boolean> {
    this.#waiting = text;
    while (this.#keeping) await this.#keeping;
    if (this.#waiting !== text || !this.view) return true;
    let kept = true;
    const { package: id } = this.view;
    this.#keeping = this.#app.backend.call("review_keep", { package: id, text }).then((answer) => {
      kept = answer.ok;
      this.#keeping = undefined;
    });
    await this.#keeping;
    return kept;
  }

  async #save(answer: string): Promise<string | undefined> {
    const { view } = this;
    if (!view) return undefined;
    const kinds = [{ label: t("review-answer-files"), extensions: ["kansli-svar"] }];
    const saved = await this.#app.saveFile(view.answerName, kinds, (path) => this.#app.backend.call("review_answer_save", { package: view.package, answer, path }));
    if (!saved) return undefined;
    if (!saved.ok) return void this.#app.say(saved.error);
    return saved.view.path?.split(/[\\/]/).at(-1) ?? saved.view.fileName;
  }
}
