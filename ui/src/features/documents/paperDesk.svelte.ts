/** Papers of agenda items and of registers' entries: adding from a dialog or a drop, opening, taking away. */
import type { PickedFile, View } from "../../backend/backend";
import type { EntryOf } from "../../backend/generated/bindings";
import { t } from "../../i18n/text";
import type { App } from "../../state/app.svelte";

export type Paper = View<"agenda_get">["items"][number]["attachments"][number];
/** What papers are added to. */
export type PaperHolder = { item: string } | { entry: EntryOf };
type Content = View<"attachment_get">;

/** "120 kB", "3 MB". */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return t("document-size-kb", { count: Math.max(1, Math.round(bytes / 1000)) });
  return t("document-size-mb", { count: Math.round(bytes / 1_000_000) });
}

export class PaperDesk {
  /** The paper being looked at. */
  shown = $state.raw<Content>();
  readonly #app: App;

  constructor(app: App) {
    this.#app = app;
  }

  /** Asks for a file and adds it. */
  async add(to: PaperHolder): Promise<void> {
    const file = await this.#app.backend.shell.openFile([{ label: t("document-kind-paper"), extensions: ["pdf", "docx", "xlsx", "pptx", "odt", "png", "jpg", "txt"] }]);
    if (file) await this.#keep(to, file);
  }

  /** Adds files dropped on the window, until told to stop. */
  acceptDrops(to: PaperHolder): () => void {
    return this.#app.incoming.keepOthers((files) => {
      void (async () => {
        for (const file of files) await this.#keep(to, file);
      })();
    });
  }

  /** Shows a PDF here; anything else in the program that the system has for it. */
  async open(paper: Paper): Promise<void> {
    const answer = await this.#app.do("attachment_get", { id: paper.id });
    if (!answer.ok) return;
    if (answer.view.media === "application/pdf") this.shown = answer.view;
    else await this.elsewhere(answer.view);
  }

  /** Opens a paper in the program that the system has for it. */
  async elsewhere(paper: Content): Promise<void> {
    const error = await this.#app.backend.shell.openPaper({ fileName: paper.name, bytes: paper.bytes });
    if (error) this.#app.say(error);
  }

  async remove(paper: Paper): Promise<void> {
    await this.#app.do("attachment_remove", { id: paper.id }, { done: t("document-paper-removed", { name: paper.name }) });
  }

  async #keep(to: PaperHolder, file: PickedFile): Promise<void> {
    const request = { ...to, path: file.path, fileName: file.path ? undefined : file.name, bytes: file.bytes };
    await this.#app.do("attachment_add", request, { done: t("document-paper-added", { name: file.name }) });
  }
}
