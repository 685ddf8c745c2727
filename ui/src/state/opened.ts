/** A window with a workspace open, for tests of what goes on in one. */
import { vi } from "vitest";
import type { View } from "../backend/backend";
import type { ScriptedBackend } from "../backend/scripted";
import { App } from "./app.svelte";

const STATUS = { state: "open", demo: false, name: "Prov", path: "/hem/prov.kansli", year: 2027, today: "2027-03-04", language: "sv", recent: [], readOnly: null };

/** What the program answers to what every window asks; another state than open for one that is not. */
export function opening(state = "open") {
  return { workspace_status: () => ({ ...STATUS, state }) as unknown as View<"workspace_status">, undo_status: () => ({ undo: null, redo: null }) };
}

/** The window, once it knows what is open. */
export async function opened(backend: ScriptedBackend): Promise<App> {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  const app = new App(backend);
  await app.session.refresh();
  return app;
}

/** Begins at ten past nine on 4 March 2027, at the first place, by a clock that the test moves. */
export function startClock(): void {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2027, 2, 4, 9, 10));
  location.hash = "";
}
