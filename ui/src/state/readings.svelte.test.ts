import { flushSync } from "svelte";
import { expect, test, vi } from "vitest";
import type { Backend } from "../backend/backend";
import { ScriptedBackend } from "../backend/scripted";
import { Reading, Readings } from "./readings.svelte";

const status = (undo: string) => ({ undo, redo: null });
const settled = () => new Promise((resolve) => setTimeout(resolve));

test("a reading asks again when one of its kinds is touched", async () => {
  let count = 0;
  const backend = new ScriptedBackend({ undo_status: () => status(`step ${++count}`) });
  const readings = new Readings(backend);
  const stop = $effect.root(() => {
    readings.use("undo_status", () => ({}), ["meeting"]);
  });
  flushSync();
  readings.touched(["person"]);
  readings.touched([]);
  expect(backend.asked.length).toBe(1);
  readings.touched(["meeting", "agendaItem"]);
  expect(backend.asked.length).toBe(2);
  stop();
  readings.touched(["meeting"]);
  expect(backend.asked.length).toBe(2);
});

test("an answer that was overtaken is dropped", async () => {
  const waiting: ((undo: string) => void)[] = [];
  const slow = {
    call: () => new Promise((resolve) => waiting.push((undo) => resolve({ ok: true, view: status(undo), touched: [] }))),
  } as unknown as Backend;
  const reading = new Reading(slow, () => ({ command: "undo_status" as const, request: {} }), undefined);
  void reading.refresh();
  void reading.refresh();
  waiting[1]?.("new");
  await settled();
  waiting[0]?.("old");
  await settled();
  expect(reading.view?.undo).toBe("new");
});

test("a skeleton is shown only when the first answer is slow", async () => {
  vi.useFakeTimers();
  const never = { call: () => new Promise(() => undefined) } as unknown as Backend;
  const reading = new Reading(never, () => ({ command: "undo_status" as const, request: {} }), undefined);
  void reading.refresh();
  vi.advanceTimersByTime(399);
  expect(reading.slow).toBe(false);
  vi.advanceTimersByTime(2);
  expect(reading.slow).toBe(true);
  vi.useRealTimers();
});

test("a refusal keeps what was shown and tells why", async () => {
  let refuse = false;
  const error = { code: "refused", message: "Nej.", where: null, hint: null, rule: null } as const;
  const backend = new ScriptedBackend({ undo_status: () => (refuse ? { error } : status("one")) });
  const reading = new Reading(backend, () => ({ command: "undo_status" as const, request: {} }), undefined);
  await reading.refresh();
  refuse = true;
  await reading.refresh();
  expect(reading.view?.undo).toBe("one");
  expect(reading.error?.message).toBe("Nej.");
});
