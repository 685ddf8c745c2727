/** Several files made in one go: asks where the first one goes, and puts the others beside it. */
import type { App } from "../../state/app.svelte";

/** A file that was made, with its content as base64. */
interface Made {
  fileName: string;
  bytes: string | null;
}

interface Kind {
  label: string;
  extensions: string[];
}

/** The folder of a path, with either kind of stroke. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"), 0)) || "/";
}

/** Whether they were saved; not when one changed one's mind. `write` puts them all in a folder. */
export async function saveMany(app: App, files: Made[], kind: Kind, write: (folder: string) => Promise<boolean>): Promise<boolean> {
  const [first] = files;
  if (!first) return true;
  const target = await app.backend.shell.saveTarget(first.fileName, [kind]);
  if (!target) return false;
  if (target.path !== undefined) return write(folderOf(target.path));
  for (const file of files) app.backend.shell.download(file);
  return true;
}
