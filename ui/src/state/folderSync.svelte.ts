/** The shared folder, kept alike in the background. */
import type { FolderSynced } from "../backend/generated/bindings";
import { Following, pause } from "./following.svelte";

/** How often the folder is looked through. */
export const EVERY_MS = 120_000;

export class FolderSync extends Following<FolderSynced> {
  readonly problems = $derived(this.last?.problems ?? []);

  protected go() {
    return this.app.backend.call("folder_sync", {});
  }

  protected rest(woken: AbortSignal) {
    return pause(EVERY_MS, woken);
  }
}
