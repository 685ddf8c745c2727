import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { CommandError, FolderSynced } from "../backend/generated/bindings";
import { ScriptedBackend } from "../backend/scripted";
import { EVERY_MS } from "./folderSync.svelte";
import { opened, opening, startClock } from "./opened";

const away: CommandError = { code: "unreachable", message: "Mappen finns inte.", where: null, hint: null, rule: null };
const quiet: FolderSynced = { taken: 0, laid: 0, conflicts: 0, problems: [] };
let answer: FolderSynced | { error: CommandError } = quiet;

beforeEach(() => {
  startClock();
  answer = quiet;
});
afterEach(() => void vi.useRealTimers());

async function make() {
  const backend = new ScriptedBackend({ ...opening(), folder_sync: () => answer });
  const app = await opened(backend);
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
