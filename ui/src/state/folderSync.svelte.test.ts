import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CommandError, FolderSynced } from "../backend/generated/bindings";
import { ScriptedBackend } from "../backend/scripted";
import { App } from "./app.svelte";
import { EVERY_MS } from "./folderSync.svelte";

const away: CommandError = { code: "unreachable", message: "Mappen finns inte.", where: null, hint: null, rule: null };
const quiet: FolderSynced = { taken: 0, laid: 0, conflicts: 0, problems: [] };
const status = { state: "open", demo: false, name: "Prov", path: "/hem/prov.kansli", year: 2027, today: "2027-03-04", language: "sv", recent: [], readOnly: null };
let answer: FolderSynced | { error: CommandError } = quiet;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2027, 2, 4, 9, 10));
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  location.hash = "";
  answer = quiet;
});
afterEach(() => void vi.useRealTimers());

async function make() {
  const backend = new ScriptedBackend({ folder_sync: () => answer, workspace_status: () => status as never, undo_status: () => ({ undo: null, redo: null }) });
  const app = new App(backend);
  await app.session.refresh();
  return { app, synced: () => backend.asked.filter((call) => call.command === "folder_sync").length };
}

test("the folder is looked through at once, every two minutes, and when the window is looked at", async () => {
  const { app, synced } = await make();
  const stop = app.folder.watch();
  await vi.advanceTimersByTimeAsync(EVERY_MS);
  expect(synced()).toBe(2);
  window.dispatchEvent(new Event("focus"));
  await vi.advanceTimersByTimeAsync(0);
  expect(synced()).toBe(3);
  stop();
  window.dispatchEvent(new Event("focus"));
  await vi.advanceTimersByTimeAsync(EVERY_MS);
  expect(synced()).toBe(3);
});

test("a folder that is out of reach is said since when, and not again and again", async () => {
  const { app } = await make();
  answer = { error: away };
  await app.folder.now();
  vi.setSystemTime(new Date(2027, 2, 4, 9, 30));
  await app.folder.now();
  expect([app.folder.awaySince, app.toasts.current]).toEqual(["2027-03-04T09:10", undefined]);
  answer = quiet;
  await app.folder.now();
  expect([app.folder.awaySince, app.folder.at]).toEqual([undefined, "2027-03-04T09:30"]);
});

test("conflicts that come are told with a way there, except where they are listed", async () => {
  const { app } = await make();
  answer = { ...quiet, taken: 3, conflicts: 2 };
  await app.folder.now();
  expect(app.toasts.current?.text).toContain("2 ställen");
  app.toasts.current?.link?.run();
  expect(app.navigation.route.place).toBe("exchange");
  app.toasts.dismiss();
  await app.folder.now();
  expect(app.toasts.current).toBeUndefined();
});
