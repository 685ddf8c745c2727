/**
 * The door to the program. Everything the window knows or does goes through `Backend.call`;
 * only this folder knows how commands travel.
 */
import type { CommandError, Commands } from "./generated/bindings";

export type { CommandError } from "./generated/bindings";

/** The name of a command. */
export type Command = keyof Commands;
/** What command `C` is asked with. */
export type Request<C extends Command> = Commands[C][0];
/** What command `C` answers with. */
export type View<C extends Command> = Commands[C][1];

/** What came of a command. Refusals are answers, not exceptions. */
export type Answer<T> =
  | { ok: true; view: T; touched: string[] }
  | { ok: false; error: CommandError };

/** The program behind the window: Tauri, the development server, or a script. */
export interface Backend {
  /** Never throws: what went wrong is in the answer. */
  call<C extends Command>(command: C, request: Request<C>): Promise<Answer<View<C>>>;
  /** The desktop around the window: files, title, zoom. */
  readonly shell: Shell;
}

/** A kind of file, as a file dialog shows it. */
export interface FileKind {
  label: string;
  /** Without a dot, such as `ics`. */
  extensions: string[];
}

/** A file the person chose: a path where there is a file system, otherwise its bytes as base64. */
export interface PickedFile {
  name: string;
  path?: string;
  bytes?: string;
}

/** What a command that writes a file answers with, when it was given no path. */
export interface WrittenFile {
  fileName: string;
  bytes?: string | null;
}

/** What the window needs from the desktop. In a browser, files travel as bytes. */
export interface Shell {
  /** Whether dialogs give paths. If not, commands are given bytes. */
  readonly hasPaths: boolean;
  /** Asks for a file to read. `undefined` when the person changed their mind. */
  openFile(kinds: FileKind[]): Promise<PickedFile | undefined>;
  /** Asks for a folder; `undefined` when the person changed their mind. Only where there are paths. */
  openFolder(): Promise<string | undefined>;
  /** Asks where to write. `undefined` when cancelled; no `path` in a browser. */
  saveTarget(suggestedName: string, kinds: FileKind[]): Promise<{ path?: string } | undefined>;
  /** Hands bytes to the person as a download. Does nothing where files have paths. */
  download(file: WrittenFile): void;
  /** Opens a paper in the program that the system has for it. In a browser, hands it over as a download. */
  openPaper(paper: WrittenFile): Promise<CommandError | undefined>;
  /** Calls back when files are dropped on the window. Returns the way to stop. */
  onFileDrop(handler: (files: PickedFile[]) => void): () => void;
  /** Calls back when the system asks for a workspace file to be opened. */
  onOpenRequest(handler: (path: string) => void): () => void;
  setTitle(title: string): void;
  /** Shows a notification of the system, where there are any. */
  notify(title: string, text: string): void;
  /** 1 is 100 %. */
  setZoom(factor: number): void;
}

/** An error made in the window itself, for when the program could not be reached; it has no sentence yet. */
export function unreachable(reason: string): CommandError {
  return { code: "unreachable", message: "", where: null, hint: null, rule: reason };
}
