/** The desktop as a browser offers it: file inputs, downloads and drops, all as bytes. */
import type { FileKind, PickedFile, Shell, WrittenFile } from "./backend";

/** Files as bytes, for the development server and browser tests. */
export class BrowserShell implements Shell {
  readonly hasPaths = false;

  openFile(kinds: FileKind[]): Promise<PickedFile | undefined> {
    const input = document.createElement("input");
    input.type = "file";
    input.hidden = true;
    input.dataset["testid"] = "file-input";
    input.accept = kinds.flatMap((kind) => kind.extensions.map((extension) => `.${extension}`)).join(",");
    document.body.append(input);
    return new Promise((resolve) => {
      const done = (picked: PickedFile | undefined) => {
        input.remove();
        resolve(picked);
      };
      input.addEventListener("change", () => {
        const file = input.files?.[0];
        if (file) void pick(file).then(done);
        else done(undefined);
      });
      input.addEventListener("cancel", () => done(undefined));
      input.click();
    });
  }

  openFolder(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  saveTarget(): Promise<{ path?: string } | undefined> {
    return Promise.resolve({});
  }

  download(file: WrittenFile): void {
    if (file.bytes == null) return;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([fromBase64(file.bytes)]));
    link.download = file.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  openPaper(paper: WrittenFile): Promise<undefined> {
    this.download(paper);
    return Promise.resolve(undefined);
  }

  onFileDrop(handler: (files: PickedFile[]) => void): () => void {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      void Promise.all(files.map(pick)).then(handler);
    };
    window.addEventListener("dragover", over);
    window.addEventListener("drop", drop);
    return () => {
      window.removeEventListener("dragover", over);
      window.removeEventListener("drop", drop);
    };
  }

  onOpenRequest(): () => void {
    return () => undefined;
  }

  setTitle(title: string): void {
    document.title = title;
  }

  notify(): void {
    // A page in a browser has its own window to say it in.
  }

  setZoom(factor: number): void {
    document.documentElement.style.zoom = String(factor);
  }
}

async function pick(file: File): Promise<PickedFile> {
  return { name: file.name, bytes: toBase64(new Uint8Array(await file.arrayBuffer())) };
}

/** Bytes as base64, in pieces, since a call takes only so many arguments. */
export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** The bytes that {@link toBase64} was given. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
