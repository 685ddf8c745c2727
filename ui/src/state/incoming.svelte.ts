/** Files that come to the window, dropped or chosen: what each is decides where it goes. */
import type { PickedFile } from "../backend/backend";
import type { CommandError, ReplyView } from "../backend/generated/bindings";
import { t } from "../i18n/text";
import type { App } from "./app.svelte";

/** A file with answers to invitations, and what came of it. */
export interface ReplyFile {
  name: string;
  view?: ReplyView;
  error?: CommandError;
}

type Sort = "calendar" | "mail" | "workspace" | "other";

/** What a file seems to be by its name. A calendar may turn out to be an answer. */
export function sortOf(name: string): Sort {
  const [, ending = ""] = /\.([^.]+)$/.exec(name.toLowerCase()) ?? [];
  if (["ics", "ical", "ifb", "vcs"].includes(ending)) return "calendar";
  if (ending === "eml" || ending === "msg") return "mail";
  return ending === "kansli" ? "workspace" : "other";
}

export class Incoming {
  /** Whether the calendars are on screen. */
  importing = $state(false);
  /** Calendars that wait to be looked at. */
  calendars = $state.raw<PickedFile[]>([]);
  /** Answers that have been read and not been closed. */
  replies = $state.raw<ReplyFile[]>([]);
  /** A workspace that is asked to be opened. */
  workspace = $state<string>();
  /** Whether parcels are on screen, and the one that waits to be looked at. */
  taking = $state(false);
  parcel = $state.raw<PickedFile>();
  /** An invitation that came before a workspace is open. */
  invitation = $state.raw<PickedFile>();
  readonly #app: App;
  /** Those that keep other files; the newest gets them. */
  #keepers: ((files: PickedFile[]) => void)[] = [];

  constructor(app: App) {
    this.#app = app;
  }

  /** Listens for as long as the window is there. Returns the way to stop. */
  listen(): () => void {
    const { shell } = this.#app.backend;
    const stops = [shell.onFileDrop((files) => void this.take(files)), shell.onOpenRequest((path) => void this.#asked(path))];
    return () => stops.forEach((stop) => stop());
  }

  /** Lets a screen keep other files for as long as it is shown, such as papers of an item; a dialog over it comes first. */
  keepOthers(keep: (files: PickedFile[]) => void): () => void {
    this.#keepers = [...this.#keepers, keep];
    return () => {
      this.#keepers = this.#keepers.filter((other) => other !== keep);
    };
  }

  /** Sends each file where it belongs. */
  async take(files: PickedFile[]): Promise<void> {
    const others: PickedFile[] = [];
    for (const file of files) {
      const sort = sortOf(file.name);
      if (sort === "workspace") await this.#open(file);
      else if (!this.#app.session.isOpen) this.#say(t("incoming-needs-workspace", { name: file.name }));
      else if (sort === "other") others.push(file);
      else if (this.#app.session.readOnly) this.#say(this.#app.session.readOnly);
      else await this.#read(file, sort, others);
    }
    if (others.length === 0) return;
    const keep = this.#keepers.at(-1);
    if (keep) keep(others);
    else this.#say(t("incoming-other", { name: others[0]?.name ?? "" }));
  }

  /** Asks for a file with an answer, and reads it. */
  async chooseReply(): Promise<void> {
    const file = await this.#app.backend.shell.openFile([{ label: t("incoming-reply-files"), extensions: ["ics", "eml", "msg"] }]);
    if (file) this.#show(await this.#reply(file));
  }

  async #read(file: PickedFile, sort: "calendar" | "mail", others: PickedFile[]): Promise<void> {
    const reply = await this.#reply(file);
    // What holds no answer is a calendar, or a saved mail like any other file.
    const none = reply.error?.code === "invalid";
    if (none && sort === "calendar") {
      this.calendars = [...this.calendars, file];
      this.importing = true;
    } else if (none && this.#keepers.length > 0) others.push(file);
    else this.#show(reply);
  }

  async #reply(file: PickedFile): Promise<ReplyFile> {
    const answer = await this.#app.do("calendar_reply", file.path ? { path: file.path } : { bytes: file.bytes }, { quiet: true });
    return answer.ok ? { name: file.name, view: answer.view } : { name: file.name, error: answer.error };
  }

  #show(reply: ReplyFile): void {
    this.replies = [...this.replies, reply];
  }

  /** The system asks for a file, perhaps before it is known whether a workspace is open. */
  async #asked(path: string): Promise<void> {
    if (!this.#app.session.status) await this.#app.session.refresh();
    await this.#open({ name: path.split(/[\\/]/).at(-1) ?? path, path });
  }

  /** Reviews, parcels, invitations and workspaces have the same ending; the program knows them apart. */
  async #open(file: PickedFile): Promise<void> {
    const { reading, session } = this.#app;
    if (file.path && file.path === session.status?.path) return this.#openWorkspace(file);
    const opened = await reading.open(file);
    if (opened === "review") return;
    // Before a workspace is open, a locked package is a review or an invitation; inside it is seen which.
    if (opened === "locked" && !session.isOpen) return reading.ask(file);
    if (opened === "damaged" && !session.isOpen) return reading.error && this.#app.say(reading.error);
    if (!(await this.#isPackage(file))) return this.#openWorkspace(file);
    if (this.#app.session.isOpen) {
      this.parcel = file;
      this.taking = true;
    } else {
      this.parcel = file;
      this.taking = true;
      this.#app.toasts.show(t("parcel-waits-open", { name: file.name }));
    }
  }

  /** Whether a file is a package, let in or not. */
  async #isPackage({ path, bytes }: PickedFile): Promise<boolean> {
    const answer = await this.#app.backend.call("parcel_look", path ? { path } : { bytes });
    // What is no package is said to be invalid; a package that is not let in is refused, or damaged.
    return answer.ok || answer.error.code === "refused" || answer.error.code === "damaged";
  }

  #openWorkspace(file: PickedFile): void {
    if (!file.path) this.#say(t("settings-backup-needs-files"));
    else if (this.#app.session.isOpen && file.path === this.#app.session.status?.path) this.#say(t("incoming-open-already"));
    else this.workspace = file.path;
  }

  #say(text: string): void {
    this.#app.toasts.show(text, { tone: "bad" });
  }
}
