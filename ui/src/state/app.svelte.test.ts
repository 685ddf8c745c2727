import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { View } from "../backend/backend";
import { ScriptedBackend } from "../backend/scripted";
import { App } from "./app.svelte";

beforeEach(() => {
  location.hash = "";
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
});
afterEach(() => vi.unstubAllGlobals());

const undoStatus = { undo: "Punkt 8 flyttad till plats 7", redo: null };
const done = { title: "Punkt 8 flyttad till plats 7", meeting: "m1", undo: null, redo: "Punkt 8 flyttad till plats 7" };
const refusal = { code: "refused", message: "Mötet är låst.", where: null, hint: "Gör en rättelse.", rule: "minutes.locked" } as const;

test("what was done is said, and offers to be undone", async () => {
  const backend = new ScriptedBackend({ settings_save: () => ({ settings: [] }), undo_status: () => undoStatus });
  backend.touches = { settings_save: ["setting"] };
  const app = new App(backend);
  const answer = await app.do("settings_save", { values: {} }, { done: "Frist ändrad" });
  expect(answer.ok).toBe(true);
  expect(app.toasts.current).toMatchObject({ text: "Frist ändrad", undoable: true });
  expect(app.saving.state.is).toBe("saved");
  await vi.waitFor(() => expect(app.undo.canUndo).toBe(true));
});

test("a refusal is said with its way out, and is not a failure to save", async () => {
  const app = new App(new ScriptedBackend({ settings_save: () => ({ error: refusal }) }));
  await app.do("settings_save", { values: {} });
  expect(app.toasts.current).toMatchObject({ text: "Mötet är låst. Gör en rättelse.", tone: "bad" });
  expect(app.saving.state.is).not.toBe("failed");
});

test("a refusal that the caller shows itself is not said twice", async () => {
  const app = new App(new ScriptedBackend({ settings_save: () => ({ error: refusal }) }));
  const answer = await app.do("settings_save", { values: {} }, { quiet: true });
  expect(answer.ok).toBe(false);
  expect(app.toasts.current).toBeUndefined();
});

test("what could not be saved stays unsaved until the same is tried again", async () => {
  let broken = true;
  const unreachable = { ...refusal, code: "unreachable" as const };
  const script = (): View<"settings_save"> | { error: typeof unreachable } => (broken ? { error: unreachable } : { settings: [] });
  const app = new App(new ScriptedBackend({ settings_save: script }));
  await app.do("settings_save", { values: { noticeDays: "12" } }, { quiet: true });
  expect(app.saving.state.is).toBe("failed");
  broken = false;
  app.saving.retry?.();
  await vi.waitFor(() => expect(app.saving.state.is).toBe("saved"));
});

test("undo goes to the meeting it touches and says what it undid", async () => {
  const backend = new ScriptedBackend({ undo: () => done, undo_status: () => undoStatus });
  const app = new App(backend);
  await app.undoLast();
  expect(app.navigation.route).toEqual({ place: "meeting", id: "m1" });
  expect(app.toasts.current?.text).toBe("Ångrat: Punkt 8 flyttad till plats 7");
  expect(app.toasts.current?.undoable).toBe(false);
});

test("in the year plan, undo selects the meeting and stays", async () => {
  const app = new App(new ScriptedBackend({ undo: () => done, undo_status: () => undoStatus }));
  app.navigation.go({ place: "plan", view: "list" });
  await app.undoLast();
  expect(app.navigation.route).toEqual({ place: "plan", view: "list", select: "m1" });
});

test("a file is written only where the person said", async () => {
  const app = new App(new ScriptedBackend({}));
  const written: (string | undefined)[] = [];
  const write = (path: string | undefined) => {
    written.push(path);
    return Promise.resolve({ ok: true as const, view: { fileName: "a.pdf" }, touched: [] });
  };
  vi.spyOn(app.backend.shell, "saveTarget").mockResolvedValueOnce(undefined).mockResolvedValueOnce({ path: "/a.pdf" });
  expect(await app.saveFile("a.pdf", [], write)).toBeUndefined();
  await app.saveFile("a.pdf", [], write);
  expect(written).toEqual(["/a.pdf"]);
});

test("redo pressed right after undo waits its turn, and is not dropped", async () => {
  let undone = false;
  const backend = new ScriptedBackend({
    undo: () => { undone = true; return done; },
    redo: () => ({ ...done, undo: done.title, redo: null }),
    undo_status: () => (undone ? { undo: null, redo: done.title } : undoStatus),
  });
  backend.touches = { undo: ["agendaItem"], redo: ["agendaItem"] };
  const app = new App(backend);
  await app.undo.refresh();
  void app.undoLast();
  await app.redoLast();
  expect(backend.asked.map((call) => call.command).filter((command) => command !== "undo_status")).toEqual(["undo", "redo"]);
});

test("when the program says that nothing is open, the window asks anew instead of believing", async () => {
  let state: "open" | "none" = "open";
  const status = () => ({ state, path: "/a.kansli", name: "A", demo: false, today: "2027-03-04", year: 2027, me: null, keyStore: false, recent: [], language: "sv" as const, missingSettings: [], readOnly: null, limited: null, mayApprove: true, version: "1" });
  const app = new App(new ScriptedBackend({ workspace_status: status, overview_get: () => ({ error: { ...refusal, rule: "error-nothing-open" } }) }));
  await app.session.refresh();
  expect(app.session.isOpen).toBe(true);
  state = "none";
  await app.backend.call("overview_get", {});
  await vi.waitFor(() => expect(app.session.isOpen).toBe(false));
});
