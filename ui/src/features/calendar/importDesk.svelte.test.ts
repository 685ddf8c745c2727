import { expect, test, vi } from "vitest";
import type { ImportView } from "../../backend/generated/bindings";
import { ScriptedBackend } from "../../backend/scripted";
import { App } from "../../state/app.svelte";
import { ImportDesk } from "./importDesk.svelte";
import type { Source } from "./source";

const view = (name: string): ImportView => ({ name, knownAs: null, added: 3, updated: 0, moved: 1, cancelled: 0, unchanged: 2, outdated: 0, changes: [], breaks: [], mends: [], problems: [] });
const source = (name: string): Source => ({ kind: "council", name, shown: `${name}.ics`, content: { text: "BEGIN:VCALENDAR" } });

function make() {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  const backend = new ScriptedBackend({
    calendar_preview: (request) => view(request.name), calendar_import: (request) => view(request.name), undo_status: () => ({ undo: null, redo: null }),
  });
  const app = new App(backend);
  return { backend, app, desk: new ImportDesk(app) };
}
const asked = (backend: ScriptedBackend) => backend.asked.filter((call) => call.command.startsWith("calendar")).map((call) => `${call.command} ${(call.request as { name: string }).name}`);

test("files are looked at and imported one after another", async () => {
  const { backend, app, desk } = make();
  desk.take([source("Rådet"), source("SKS")]);
  await vi.waitFor(() => expect(desk.preview?.name).toBe("Rådet"));
  expect(await desk.import()).toBe(false);
  await vi.waitFor(() => expect(desk.preview?.name).toBe("SKS"));
  expect([desk.dealt + 1, desk.total]).toEqual([2, 2]);
  expect(await desk.import()).toBe(true);
  expect(asked(backend)).toEqual(["calendar_preview Rådet", "calendar_import Rådet", "calendar_preview SKS", "calendar_import SKS"]);
  expect(app.toasts.current?.undoable).toBe(true);
});

test("another kind or name is looked at anew before anything is imported", async () => {
  const { backend, desk } = make();
  desk.take([source("Rådet")]);
  desk.change({ name: "Rådet 2027" });
  await vi.waitFor(() => expect(desk.preview?.name).toBe("Rådet 2027"));
  expect(asked(backend).every((call) => call.startsWith("calendar_preview"))).toBe(true);
});

test("leaving forgets what waited", async () => {
  const { desk } = make();
  desk.take([source("Rådet")]);
  desk.clear();
  await Promise.resolve();
  expect([desk.current, desk.preview, desk.busy]).toEqual([undefined, undefined, false]);
});
