import { expect, test } from "vitest";
import { ScriptedBackend } from "../../backend/scripted";
import type { App } from "../../state/app.svelte";
import { HoldDesk, type Minutes } from "./holdDesk.svelte";

const paragraph = (item: string, number: number) => ({ item, number, title: item, text: "", version: `${item}-0`, hints: [], done: false, positions: [], actions: [], recused: [], attachments: [] });
const minutes = { meeting: "m1", locked: null, attendance: [], paragraphs: [paragraph("a", 1), paragraph("b", 2)] } as unknown as Minutes;

function setUp() {
  const backend = new ScriptedBackend({ item_done: () => minutes, attendance_set_all: () => minutes, position_add: () => ({ id: "p1", number: "GS 2027:01" }) as never });
  const app = {
    backend, toasts: { show: () => undefined },
    do: (command: "item_done", request: never) => backend.call(command, request),
  } as unknown as App;
  const desk = new HoldDesk(app, "m1");
  desk.take(minutes);
  return { desk, backend };
}

test("the next key after done belongs to the next paragraph, however long saving takes", async () => {
  const { desk, backend } = setUp();
  const done = desk.done();
  expect(desk.open?.item).toBe("b");
  await done;
  expect(backend.asked).toEqual([{ command: "item_done", request: { item: "a", done: true } }]);
  expect(desk.open?.item).toBe("b");
});

test("a new position is remembered, so that its first clause can take the focus", async () => {
  const { desk } = setUp();
  await desk.addPosition();
  expect(desk.made).toBe("p1");
});

test("everybody here is one step, and so one to undo", async () => {
  const { desk, backend } = setUp();
  await desk.allHere(["7", "8"]);
  expect(backend.asked).toEqual([{ command: "attendance_set_all", request: { meeting: "m1", people: ["7", "8"], status: "onSite" } }]);
});
