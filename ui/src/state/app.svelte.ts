/** Everything that is one of in the window, handed down by context: `const app = getApp()`. */
import { createContext } from "svelte";
import { Registry } from "../actions/registry.svelte";
import type { Answer, Backend, Command, CommandError, FileKind, Request, View, WrittenFile } from "../backend/backend";
import { errorSentence } from "../i18n/errors";
import { t } from "../i18n/text";
import { Appearance } from "./appearance.svelte";
import { Busy } from "./busy.svelte";
import { FolderSync } from "./folderSync.svelte";
import { HubSync } from "./hubSync.svelte";
import { Incoming } from "./incoming.svelte";
import { Navigation } from "./navigation.svelte";
import { ReviewReading } from "./reading.svelte";
import { Readings } from "./readings.svelte";
import { Saving } from "./saving.svelte";
import { Session } from "./session.svelte";
import { Toasts } from "./toasts.svelte";
import { Undo } from "./undo.svelte";

interface DoOptions {
  /** Said in a toast when it is done. With `undoable` the toast offers undo. */
  done?: string;
  undoable?: boolean;
  /** Keeps a refusal out of the toast, because the caller shows it beside the field. */
  quiet?: boolean;
}

export class App {
  readonly session: Session;
  readonly navigation = new Navigation();
  readonly readings: Readings;
  readonly toasts = new Toasts();
  readonly saving = new Saving();
  readonly busy = new Busy();
  readonly undo: Undo;
  readonly appearance: Appearance;
  readonly actions = new Registry();
  readonly incoming: Incoming;
  readonly folder: FolderSync;
  readonly hub: HubSync;
  readonly reading: ReviewReading;
  #steps: Promise<void> = Promise.resolve();

  readonly backend: Backend;

  constructor(program: Backend) {
    const session = new Session(program);
    // When the program has let go of the file, every view would only say so: the window begins again instead.
    const call: Backend["call"] = async (command, request) => {
      const answer = await program.call(command, request);
      if (!answer.ok && answer.error.rule === "error-nothing-open") void session.lost();
      // What the hub itself brought need not go back there.
      if (answer.ok && answer.touched.length > 0 && !command.startsWith("hub_")) this.hub.soon();
      return answer;
    };
    const backend: Backend = { call, shell: program.shell };
    this.backend = backend;
    this.session = session;
    this.readings = new Readings(backend);
    this.undo = new Undo(backend);
    this.appearance = new Appearance(backend.shell);
    this.incoming = new Incoming(this);
    this.folder = new FolderSync(this);
    this.hub = new HubSync(this);
    this.reading = new ReviewReading(this);
  }

  /**
   * Reads a query for as long as the calling component is on screen:
   * `const meetings = app.read("meeting_list", () => ({ year: app.session.year }))`.
   */
  read<C extends Command>(command: C, request: () => Request<C> | undefined, kinds?: readonly string[]) {
    return this.readings.use(command, request, kinds);
  }

  /** Does a command that changes something: saves, re-reads what is on screen, and says so. */
  async do<C extends Command>(command: C, request: Request<C>, options: DoOptions = {}): Promise<Answer<View<C>>> {
    this.saving.started();
    const answer = await this.backend.call(command, request);
    const failed = answer.ok ? undefined : answer.error;
    // A refusal is an answer about the content, not a failure to save it.
    const unsaved = failed && (failed.code === "unreachable" || failed.code === "fault" || failed.code === "damaged");
    if (unsaved) this.saving.retry = () => void this.do(command, request, options);
    this.saving.finished(unsaved ? failed : undefined);
    if (answer.ok) {
      this.readings.touched(answer.touched);
      if (answer.touched.length > 0) void this.undo.refresh();
      if (options.done) this.toasts.show(options.done, { undoable: options.undoable ?? true });
    } else if (!options.quiet) this.say(answer.error);
    return answer;
  }

  /** Says in a toast why something did not happen. */
  say(error: CommandError): void {
    this.toasts.show(errorSentence(error), { tone: "bad" });
  }

  /**
   * Writes a file: asks where, lets the command write it there, or downloads the bytes it gives.
   * `undefined` when the person changed their mind.
   */
  async saveFile<T extends WrittenFile>(
    suggestedName: string,
    kinds: FileKind[],
    write: (path: string | undefined) => Promise<Answer<T>>,
  ): Promise<Answer<T> | undefined> {
    const target = await this.backend.shell.saveTarget(suggestedName, kinds);
    if (!target) return undefined;
    const answer = await write(target.path);
    if (answer.ok) this.backend.shell.download(answer.view);
    return answer;
  }

  /** Writes what still waits and closes the file. False when it could not. */
  async closeWorkspace(): Promise<boolean> {
    await this.saving.flush?.();
    const error = await this.session.close();
    if (error) this.toasts.show(error.message, { tone: "bad" });
    else this.navigation.reset();
    return !error;
  }

  undoLast(): Promise<void> {
    return this.#inTurn("undo");
  }

  redoLast(): Promise<void> {
    return this.#inTurn("redo");
  }

  /** Steps wait for each other, so that keys pressed fast do what they say, in order. */
  #inTurn(which: "undo" | "redo"): Promise<void> {
    this.#steps = this.#steps.then(() => this.#step(which));
    return this.#steps;
  }

  async #step(which: "undo" | "redo"): Promise<void> {
    await this.undo.settled;
    // Asked for while it was still unknown, and there turned out to be nothing.
    if (this.undo.status && !this.undo.status[which]) return;
    this.undo.asking = true;
    const answer = await this.do(which, {});
    if (!answer.ok) return void this.undo.refresh();
    const { title, meeting } = answer.view;
    // The effect is shown before it is said.
    const { route } = this.navigation;
    // The year plan shows every meeting of its year: there the one it is about is selected.
    if (meeting && route.place === "plan") this.navigation.replace({ ...route, select: meeting });
    else if (meeting && !(route.place === "meeting" && route.id === meeting)) this.navigation.go({ place: "meeting", id: meeting });
    this.toasts.show(t(which === "undo" ? "undo-undone" : "undo-redone", { step: title }));
  }
}

export const [getApp, setApp] = createContext<App>();
