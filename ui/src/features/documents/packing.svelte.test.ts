import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { View } from "../../backend/backend";
import { ScriptedBackend } from "../../backend/scripted";
import { opened, opening } from "../../state/opened";
import { Packing, stepText } from "./packing.svelte";
import { saveExport } from "./saveExport";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("how far a pack has come is looked at until it is made", async () => {
  const backend = new ScriptedBackend({ pack_progress: () => ({ running: true, step: "stamping", done: 13, of: 46 }) });
  const packing = new Packing(backend);
  const done = packing.watch();
  await vi.advanceTimersByTimeAsync(300);
  expect(packing.progress && stepText(packing.progress)).toBe("Numrerar: sida 14 av 46");
  done();
  const asked = backend.asked.length;
  await vi.advanceTimersByTimeAsync(1000);
  expect([packing.progress, backend.asked.length]).toEqual([undefined, asked]);
});

test("what is counted is never more than there is", () => {
  const last = { running: true, step: "joining", done: 12, of: 12 } as const;
  expect(stepText(last)).toBe("Fogar samman: del 12 av 12");
  expect(stepText({ ...last, step: null, done: 0, of: 0 })).toBe("Skriver filen");
});

test("a pack that is being saved can be stopped, and no other document", async () => {
  const made = { fileName: "Handlingar.pdf", sidecar: null } as View<"export">;
  const backend = new ScriptedBackend({ ...opening(), export: () => made, pack_stop: () => ({}) });
  const app = await opened(backend);
  vi.spyOn(backend.shell, "saveTarget").mockResolvedValue({ path: "/hem/Handlingar.pdf" });
  const during = vi.spyOn(app.busy, "during");
  for (const what of ["pack", "notice"] as const) await saveExport(app, { what, meeting: "m", sent: false }, made);
  const [ofPack, ofNotice] = during.mock.calls.map(([, , cancel]) => cancel);
  ofPack?.();
  expect([backend.asked.some((call) => call.command === "pack_stop"), ofNotice]).toEqual([true, undefined]);
});
