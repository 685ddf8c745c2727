/** The program in the same process, reached over Tauri. The only file that imports Tauri. */
import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWebview } from "@tauri-apps/api/webview";
import type { Answer, Backend, Command, CommandError, FileKind, PickedFile, Request, Shell, View, WrittenFile } from "./backend";
import { unreachable } from "./backend";

/** The backend of the installed program. */
export class TauriBackend implements Backend {
  readonly shell: Shell = new TauriShell();

  async call<C extends Command>(command: C, request: Request<C>): Promise<Answer<View<C>>> {
    try {
      const answer = await invoke<{ view: View<C>; touched: string[] }>("call", { command, request });
      return { ok: true, view: answer.view, touched: answer.touched };
    } catch (reason) {
      return { ok: false, error: asError(reason) };
    }
  }
}

function asError(reason: unknown): CommandError {
  const known = typeof reason === "object" && reason !== null && "code" in reason;
  return known ? (reason as CommandError) : unreachable(String(reason));
}

/** Native dialogs are opened by Rust, so that the window needs no file permissions. */
class TauriShell implements Shell {
  readonly hasPaths = true;

  async openFile(kinds: FileKind[]): Promise<PickedFile | undefined> {
    return (await invoke<PickedFile | null>("pick_file", { kinds })) ?? undefined;
  }

  async openFolder(): Promise<string | undefined> {
    return (await invoke<string | null>("pick_folder")) ?? undefined;
  }

  async saveTarget(suggestedName: string, kinds: FileKind[]): Promise<{ path?: string } | undefined> {
    const path = await invoke<string | null>("pick_save_target", { suggestedName, kinds });
    return path === null ? undefined : { path };
  }

  download(): void {
    // The program has already written the file at the chosen path.
  }

  async openPaper(paper: WrittenFile): Promise<CommandError | undefined> {
    try {
      await invoke("open_paper", { name: paper.fileName, bytes: paper.bytes ?? "" });
      return undefined;
    } catch (reason) {
      return asError(reason);
    }
  }

  onFileDrop(handler: (files: PickedFile[]) => void): () => void {
    const stop = getCurrentWebview().onDragDropEvent(({ payload }) => {
      if (payload.type !== "drop") return;
      handler(payload.paths.map((path) => ({ path, name: path.split(/[\\/]/).at(-1) ?? path })));
    });
    return () => void stop.then((unlisten) => unlisten());
  }

  onOpenRequest(handler: (path: string) => void): () => void {
    const take = async () => {
      const path = await invoke<string | null>("take_pending_open");
      if (path !== null) handler(path);
    };
    void take();
    const stop = listen("open-request", () => void take());
    return () => void stop.then((unlisten) => unlisten());
  }

  setTitle(title: string): void {
    void invoke("set_title", { title });
  }

  notify(title: string, text: string): void {
    void invoke("notify", { title, text });
  }

  setZoom(factor: number): void {
    void invoke("set_zoom", { factor });
  }
}
