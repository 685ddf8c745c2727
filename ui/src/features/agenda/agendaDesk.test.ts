import { describe, expect, it } from "vitest";
import { ScriptedBackend } from "../../backend/scripted";
import type { App } from "../../state/app.svelte";
import { AgendaDesk, type Agenda } from "./agendaDesk.svelte";

const item = (id: string, number: number, requiredBy: string | null = null) => ({ id, number, title: id, requiredBy, attachments: [], hints: [] });
const agenda = (ids: string[], locked: string | null = null) =>
  ({ meeting: "m1", items: ids.map((id, at) => item(id, at + 1, id === "r" ? "AGD-003" : null)), available: 120, used: 60, over: 0, canDistribute: false, state: "draft", locked }) as unknown as Agenda;

function setUp(first: Agenda) {
  const said: string[] = [];
  const backend = new ScriptedBackend({
    agenda_item_move: () => agenda(["b", "a", "r"]),
    agenda_item_remove: () => agenda(["a", "r"]),
    agenda_step: () => ({ ...agenda(["a", "b", "r"]), state: "chairReviewed" }),
    agenda_item_add: () => agenda(["a", "new", "b", "r"]),
  });
  const app = {
    backend, toasts: { show: (text: string) => said.push(text) },
    do: async (command: "agenda_item_move", request: never) => backend.call(command, request),
  } as unknown as App;
  const desk = new AgendaDesk(app, "m1");
  desk.take(first);
  return { desk, backend, said };
}

describe("the agenda at work", () => {
  it("moves an item and says where it went", async () => {
    const { desk, backend, said } = setUp(agenda(["a", "b", "r"]));
    await desk.moveBy("a", 1);
    expect(backend.asked.at(-1)).toEqual({ command: "agenda_item_move", request: { id: "a", to: 2 } });
    expect(said[0]).toBe("Punkt 1 flyttad till plats 2 av 3. Dagordningen är 60 minuter.");
  });

  it("counts each of the keys pressed fast", async () => {
    const { desk, backend } = setUp(agenda(["a", "b", "r"]));
    void desk.moveBy("a", 1);
    await desk.moveBy("a", 1);
    expect(backend.asked.map((one) => (one.request as { to: number }).to)).toEqual([2, 3]);
  });

  it("asks nothing of the program for a move out of the list", async () => {
    const { desk, backend } = setUp(agenda(["a", "b", "r"]));
    await desk.moveBy("a", -1);
    await desk.moveBy("r", 1);
    expect(backend.asked).toEqual([]);
  });

  it("has the chair approve what is shown, and nothing else", async () => {
    const { desk, backend } = setUp({ ...agenda(["a", "b", "r"]), content: "0a1b" });
    await desk.step("chairReviewed");
    expect(backend.asked.at(-1)).toEqual({ command: "agenda_step", request: { meeting: "m1", state: "chairReviewed", content: "0a1b" } });
    expect(desk.agenda?.state).toBe("chairReviewed");
  });

  it("asks for a reason before a required item goes", async () => {
    const { desk, backend } = setUp(agenda(["a", "b", "r"]));
    expect(await desk.remove("r")).toBe(false);
    expect(desk.leaving?.id).toBe("r");
    expect(backend.asked).toEqual([]);
    expect(await desk.remove("r", "Behövs inte i år")).toBe(true);
    expect(desk.leaving).toBeUndefined();
  });

  it("selects the item that took the place of a removed one", async () => {
    const { desk } = setUp(agenda(["a", "b", "r"]));
    await desk.remove("b");
    expect(desk.selected?.id).toBe("r");
  });

  it("opens a new item with its heading to be written", async () => {
    const { desk } = setUp(agenda(["a", "b", "r"]));
    await desk.add("a");
    expect(desk.selected?.id).toBe("new");
    expect(desk.editing).toBe("new");
  });

  it("changes nothing when it is locked", async () => {
    const { desk, backend } = setUp(agenda(["a", "b", "r"], "Kallelsen är skickad."));
    await desk.move("a", 3);
    expect(await desk.remove("a")).toBe(false);
    expect(backend.asked).toEqual([]);
  });
});
