import { expect, test, vi } from "vitest";
import { ScriptedBackend } from "../backend/scripted";
import { App } from "./app.svelte";
import { messageOf } from "./reading.svelte";

const view = { package: "p", kind: "agenda", heading: "Styrgruppen", when: "", reviewer: "Astrid", sender: "Per", known: false, trust: "", locked: false, continued: false, answerName: "Svar Styrgruppen Astrid.kansli-svar", html: "" } as const;

test("only messages of the page's own shapes are heard", () => {
  expect(messageOf({ kansli: "review", keep: "{}" })).toEqual({ is: "keep", text: "{}" });
  expect(messageOf({ kansli: "review", answer: "{}" })).toEqual({ is: "answer", answer: "{}" });
  expect(messageOf({ kansli: "review", paper: { name: "a.pdf", bytes: "aGVq" } })).toEqual({ is: "paper", paper: { fileName: "a.pdf", bytes: "aGVq" } });
  for (const data of [undefined, null, 7, "keep", {}, { keep: "{}" }, { kansli: "review" }, { kansli: "review", keep: 7 }, { kansli: "review", paper: { name: "a" } }, { kansli: "review", call: "workspace_close" }]) {
    expect(messageOf(data)).toBeUndefined();
  }
});

test("the newest of what is written is kept, and closing waits for it", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  const backend = new ScriptedBackend({ review_open: () => view, review_keep: () => ({}) });
  const app = new App(backend);
  await app.reading.open({ name: "g.kansli", path: "g.kansli" });
  const told: boolean[] = [];
  for (const text of ["{1}", "{2}", "{3}"]) void app.reading.heard({ is: "keep", text }, ({ kept }) => told.push(kept === true));
  await app.reading.close();
  const kept = backend.asked.filter((one) => one.command === "review_keep").map((one) => (one.request as { text: string }).text);
  expect([kept.at(-1), told.at(-1), app.reading.view]).toEqual(["{3}", true, undefined]);
});

test("what could not be kept is told to the page", async () => {
  vi.stubGlobal("matchMedia", () => ({ matches: false, addEventListener: () => undefined }));
  const error = { code: "unreachable" as const, message: "Disken är full.", where: null, hint: null, rule: null };
  const app = new App(new ScriptedBackend({ review_open: () => view, review_keep: () => ({ error }) }));
  await app.reading.open({ name: "g.kansli", path: "g.kansli" });
  const told: unknown[] = [];
  await app.reading.heard({ is: "keep", text: "{}" }, (said) => told.push(said));
  expect(told).toEqual([{ kept: false }]);
});
