import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Answer, Command, Request, View } from "../backend/backend";
import type { CommandError, HubSynced } from "../backend/generated/bindings";
import { ScriptedBackend } from "../backend/scripted";
import { PATIENCE_MS, SOON_MS } from "./hubSync.svelte";
import { opened, opening, startClock } from "./opened";

const away: CommandError = { code: "unreachable", message: "Navet går inte att nå.", where: null, hint: null, rule: null };
const locked: CommandError = { code: "refused", message: "Navet känner inte igen lösenordet.", where: "password", hint: null, rule: null };
const quiet: HubSynced = { sent: 0, received: 0, papersSent: 0, papersReceived: 0, papersMissing: 0, waiting: 0, newer: 0, void: 0, refused: 0, conflicts: 0, summary: "Inget nytt." };
let answer: HubSynced | { error: CommandError } = quiet;

/** A program whose hub rings when the test says so. */
class Ringing extends ScriptedBackend {
  /** Until this ends, going to the hub does not. */
  held: Promise<void> | undefined;
  waiting: ((answer: Answer<{ news: boolean }>) => void)[] = [];

  override call<C extends Command>(command: C, request: Request<C>): Promise<Answer<View<C>>> {
    if (command === "hub_sync" && this.held) return this.held.then(() => super.call(command, request));
    if (command !== "hub_wait") return super.call(command, request);
    this.asked.push({ command, request });
    return new Promise((resolve) => this.waiting.push(resolve as never));
  }

  ring(news = true): void {
    this.waiting.shift()?.({ ok: true, view: { news }, touched: [] });
  }
}

beforeEach(() => {
  startClock();
  answer = quiet;
});
afterEach(() => void vi.useRealTimers());

async function make() {
  const backend = new Ringing({ ...opening(), hub_sync: () => answer, item_remove: () => ({}) as never });
  backend.touches = { item_remove: ["agenda_item"] };
  const app = await opened(backend);
  return { app, backend, synced: () => backend.asked.filter((call) => call.command === "hub_sync").length };
}

const moment = (milliseconds = 0) => vi.advanceTimersByTimeAsync(milliseconds);

test("the hub is gone to at once and each time it rings, and one call at a time waits for that", async () => {
  const { app, backend, synced } = await make();
  const stop = app.hub.watch();
  await moment();
  expect([synced(), backend.waiting.length]).toEqual([1, 1]);
  backend.ring();
  await moment();
  expect([synced(), backend.waiting.length]).toEqual([2, 1]);
  window.dispatchEvent(new Event("focus"));
  await moment();
  expect([synced(), backend.waiting.length]).toEqual([3, 1]);
  stop();
  backend.ring();
  window.dispatchEvent(new Event("online"));
  await moment(600_000);
  expect([synced(), backend.waiting.length]).toEqual([3, 0]);
});

test("that nothing rang is contact too, and no reason to go there", async () => {
  const { app, backend, synced } = await make();
  app.hub.watch();
  await moment();
  vi.setSystemTime(new Date(2027, 2, 4, 9, 30));
  backend.ring(false);
  await moment();
  expect([synced(), app.hub.at, backend.waiting.length]).toEqual([1, "2027-03-04T09:30", 1]);
});

test("steps that are saved are sent soon, together", async () => {
  const { app, synced } = await make();
  app.hub.watch();
  await moment();
  for (let n = 0; n < 5; n++) await app.do("item_remove", { id: "1" } as never, {});
  await moment(SOON_MS - 1);
  expect(synced()).toBe(1);
  await moment(1);
  expect(synced()).toBe(2);
});

test("a step that is saved while the hub is gone to is sent as well", async () => {
  const { app, backend, synced } = await make();
  app.hub.watch();
  await moment();
  let end: () => void = () => undefined;
  backend.held = new Promise((resolve) => (end = resolve));
  backend.ring();
  await moment();
  await app.do("item_remove", { id: "1" } as never, {});
  await moment(SOON_MS);
  backend.held = undefined;
  end();
  await moment();
  expect(synced()).toBe(3);
});

test("a hub that does not answer is said since when, asked more and more seldom, and at once when the network is back", async () => {
  const { app, synced } = await make();
  answer = { error: away };
  app.hub.watch();
  await moment();
  for (const [at, patience] of PATIENCE_MS.slice(0, 3).entries()) {
    await moment(patience - 1);
    expect(synced()).toBe(at + 1);
    await moment(1);
    expect(synced()).toBe(at + 2);
  }
  expect([app.hub.awaySince, app.toasts.current]).toEqual(["2027-03-04T09:10", undefined]);
  // What is saved meanwhile does not hurry it.
  await app.do("item_remove", { id: "1" } as never, {});
  await moment(SOON_MS);
  expect(synced()).toBe(4);
  answer = quiet;
  window.dispatchEvent(new Event("online"));
  await moment();
  expect([synced(), app.hub.awaySince]).toEqual([5, undefined]);
});

test("a password that is wrong is not tried again until another has been written", async () => {
  const { app, synced } = await make();
  answer = { error: locked };
  app.hub.watch();
  await moment(300_000);
  window.dispatchEvent(new Event("focus"));
  await moment();
  expect([synced(), app.hub.asksPassword]).toEqual([1, true]);
  answer = quiet;
  app.hub.connected();
  await moment();
  expect([synced(), app.hub.asksPassword]).toEqual([2, false]);
});

test("what the hub of the workspace before answers late is not taken for this one's", async () => {
  const { app } = await make();
  const stop = app.hub.watch();
  stop();
  await moment();
  expect([app.hub.at, app.hub.last]).toEqual([undefined, undefined]);
});
