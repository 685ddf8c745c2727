import { describe, expect, it } from "vitest";
import { ScriptedBackend } from "../../backend/scripted";
import type { App } from "../../state/app.svelte";
import { later, otherBody, PoolDesk, type Pool, type Waiting } from "./poolDesk.svelte";

const list = { body: "strategic", bodyName: "Strategiska styrgruppen", items: [], meetings: [] } as unknown as Pool;
const waits = { id: "w1", title: "Vem gör vad" } as unknown as Waiting;
const written = { title: "Vem gör vad", source: "SKR", wanted: "", purpose: "discussion", minutes: 15, background: "" } as const;

function setUp() {
  const said: string[] = [];
  const backend = new ScriptedBackend({
    item_add: () => list, item_edit: () => list, item_remove: () => list, item_refer: () => list,
    item_place: () => ({ items: [] }) as never, item_postpone: () => ({ items: [] }) as never, agenda_take: () => ({ items: [] }) as never,
  });
  const app = {
    backend,
    do: async (command: "item_add", request: never, options: { done?: string }) => {
      if (options.done) said.push(options.done);
      return backend.call(command, request);
    },
  } as unknown as App;
  const asked = () => backend.asked.at(-1)?.request as Record<string, unknown>;
  return { desk: new PoolDesk(app, "m1", "strategic"), backend, said, asked };
}

describe("the waiting items at work", () => {
  it("asks for a new item for the meeting's own body and no meeting in particular", async () => {
    const { desk, asked, said } = setUp();
    desk.asking = { is: "write" };
    expect(await desk.write(undefined, written)).toBeUndefined();
    expect(asked()).toEqual({ body: "strategic", proposal: "", title: "Vem gör vad", source: "SKR", purpose: "discussion", minutes: 15, background: "" });
    expect(said).toEqual(["Punkten väntar nu"]);
    expect(desk.asking).toBeUndefined();
  });

  it("takes the wish for a meeting back when any meeting will do", async () => {
    const { desk, asked } = setUp();
    await desk.write(waits, written);
    expect(asked()).toMatchObject({ id: "w1", anyMeeting: true });
    await desk.write(waits, { ...written, wanted: "m2" });
    expect(asked()).toMatchObject({ wanted: "m2", anyMeeting: false });
  });

  it("places an item on its meeting's agenda", async () => {
    const { desk, backend } = setUp();
    await desk.place(waits, 3);
    expect(backend.asked.at(-1)).toEqual({ command: "item_place", request: { id: "w1", meeting: "m1", to: 3 } });
  });

  it("postpones within the body and refers to the other in different words", async () => {
    const { desk, asked, said } = setUp();
    await desk.postpone({ id: "i1" }, "Tiden räckte inte", "strategic", "m2");
    expect(asked()).toEqual({ id: "i1", reason: "Tiden räckte inte", body: "strategic", wanted: "m2" });
    await desk.postpone({ id: "i1" }, "Hör dit", "tactical", "");
    expect(asked()).toEqual({ id: "i1", reason: "Hör dit", body: "tactical" });
    expect(said).toEqual(["Punkten är bordlagd", "Punkten är lämnad till den andra gruppen"]);
  });

  it("takes several proposals in one step", async () => {
    const { desk, asked, said } = setUp();
    await desk.take(["place w1", "take-up i9"]);
    expect(asked()).toEqual({ meeting: "m1", keys: ["place w1", "take-up i9"] });
    expect(said).toEqual(["2 förslag är tagna till dagordningen"]);
  });
});

describe("where an item can go", () => {
  it("is the other of the two bodies", () => {
    expect([otherBody("strategic"), otherBody("tactical")]).toEqual(["tactical", "strategic"]);
  });

  it("is a meeting after the one it leaves", () => {
    const meetings = ["2027-03-19", "2027-10-15"].map((date) => ({ id: date, title: date, date }));
    expect(later(meetings, "2027-03-19").map((one) => one.id)).toEqual(["2027-10-15"]);
  });
});
