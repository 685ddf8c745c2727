/** Which workspace is open, which year is looked at, and what day it is. */
import type { Answer, Backend, CommandError, Request, View } from "../backend/backend";
import { localMoment } from "../i18n/format";
import { setLanguage } from "../i18n/text";

type Status = View<"workspace_status">;

/** The open workspace, as every view needs to know it. */
export class Session {
  status = $state.raw<Status>();
  error = $state.raw<CommandError>();
  /** The year on screen. */
  year = $state(new Date().getFullYear());

  /** The person closed the file: it is not opened again until they say so. */
  leftByHand = false;

  readonly isOpen = $derived(this.status?.state === "open");
  readonly isDemo = $derived(this.status?.demo ?? false);
  readonly name = $derived(this.status?.name ?? "");
  /** Why nothing can be changed now, if so. */
  readonly readOnly = $derived(this.status?.readOnly ?? this.status?.limited ?? undefined);
  /** Why the file itself cannot be written to, if so: then nothing can be taken in either. */
  readonly fileReadOnly = $derived(this.status?.readOnly ?? undefined);
  /** Why approvals and answers to reviews cannot be written, if so: a chair's and an approver's laptop may. */
  readonly approveOnly = $derived(this.status?.mayApprove === true ? this.fileReadOnly : this.readOnly);
  /** Today as ISO; the development server may have its own clock. */
  readonly today = $derived(this.status?.today ?? localMoment(new Date()).slice(0, 10));

  readonly #backend: Backend;

  constructor(backend: Backend) {
    this.#backend = backend;
  }

  /** Asks which workspace is open. */
  async refresh(): Promise<void> {
    await this.#take(this.#backend.call("workspace_status", {}));
  }

  /** The program says that nothing is open: what the window believed is asked anew. */
  async lost(): Promise<void> {
    if (this.isOpen) await this.refresh();
  }

  async create(request: Request<"workspace_create">): Promise<CommandError | undefined> {
    return this.#take(this.#backend.call("workspace_create", request));
  }

  async open(request: Request<"workspace_open">): Promise<CommandError | undefined> {
    return this.#take(this.#backend.call("workspace_open", request));
  }

  /** Makes a workspace of an invitation, and opens it. */
  async join(request: Request<"workspace_join">): Promise<CommandError | undefined> {
    return this.#take(this.#backend.call("workspace_join", request));
  }

  /** Changes the language of words and documents. */
  async setLanguage(language: Status["language"]): Promise<CommandError | undefined> {
    return this.#take(this.#backend.call("language_set", { language }));
  }

  async close(): Promise<CommandError | undefined> {
    this.leftByHand = true;
    return this.#take(this.#backend.call("workspace_close", {}));
  }

  async #take(asked: Promise<Answer<Status>>): Promise<CommandError | undefined> {
    const answer = await asked;
    if (!answer.ok) {
      this.error = answer.error;
      return answer.error;
    }
    this.error = undefined;
    const status = answer.view;
    if (status.state === "open") this.leftByHand = false;
    const opened = status.state === "open" && (this.status?.state !== "open" || this.status.path !== status.path);
    await setLanguage(status.language);
    this.status = status;
    if (opened) this.year = status.year;
    return undefined;
  }
}
