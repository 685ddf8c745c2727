import { beforeEach, expect, it } from "vitest";
import { ScriptedBackend } from "../../backend/scripted";
import type { App } from "../../state/app.svelte";
import { actionLeft, NewAction } from "./newAction.svelte";

beforeEach(() => localStorage.clear());

function setUp() {
  const backend = new ScriptedBackend({
    action_add: () => ({ id: "a1", number: "ÅTG-1" }) as never,
    action_edit: () => ({ id: "a1", number: "ÅTG-1" }) as never,
  });
  const app = {
    session: { today: "2027-03-04" }, toasts: { show: () => undefined },
    do: (...[command, request]: Parameters<ScriptedBackend["call"]>) => backend.call(command, request),
  } as unknown as App;
  return { app, asked: () => backend.asked.map((one) => [one.command, one.request]) };
}

it("comes back as it was half-written, and is saved once", async () => {
  const { app, asked } = setUp();
  const before = new NewAction(app, "p1");
  before.text = "Utan Enter & slut";
  before.owner = "7";
  before.keep();
  expect(actionLeft("p1")).toBe(true);
  const after = new NewAction(app, "p1");
  expect([after.text, after.owner]).toEqual(["Utan Enter & slut", "7"]);
  expect(await Promise.all([after.save(), after.save()])).toEqual([true, true]);
  expect(asked()).toEqual([["action_add", { item: "p1", text: "Utan Enter & slut", owner: "7", due: undefined }]]);
  expect([after.empty, actionLeft("p1")]).toEqual([true, false]);
});

it("saves the rest of what has a day that cannot be read, and keeps the day as it was typed", async () => {
  const { app, asked } = setUp();
  const action = new NewAction(app, "p1");
  action.text = "Ring";
  action.day = "när det går";
  expect(await action.save()).toBe(false);
  expect(asked()).toEqual([["action_add", { item: "p1", text: "Ring", owner: undefined, due: undefined }]]);
  const again = new NewAction(app, "p1");
  expect([again.text, again.day, again.saved]).toEqual(["Ring", "när det går", "a1"]);
  again.day = "9 sep";
  expect(await again.save()).toBe(true);
  expect(asked().at(-1)).toEqual(["action_edit", { id: "a1", text: "Ring", owner: undefined, due: "2027-09-09" }]);
});

it("saves nothing without a text, and keeps the rest", async () => {
  const { app, asked } = setUp();
  const action = new NewAction(app, "p1");
  action.owner = "7";
  action.keep();
  expect(await action.save()).toBe(false);
  expect(asked()).toEqual([]);
  expect(actionLeft("p1")).toBe(true);
});
