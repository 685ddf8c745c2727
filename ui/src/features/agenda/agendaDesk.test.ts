import { describe, expect, it } from "vitest";
import { ScriptedBackend } from "../../backend/scripted";
import type { App } from "../../state/app.svelte";
import { AgendaDesk, type Agenda } from "./agendaDesk.svelte";

const item = (id: string, number: number, requiredBy: string | null = null) => ({ id, number, row: number, sub: false, title: id, requiredBy, brief: { preparedBy: "", reasons: "", consequences: "", ownSteps: "", contact: "" }, attachments: [], hints: [] });
const agenda = (ids: string[], locked: string | null = null) =>
  ({ meeting: "m1", items: ids.map((id, at) => item(id, at + 1, id === "r" ? "AGD-003" : null)), sections: [], available: 120, used: 60, over: 0, canDistribute: false, state: "draft", locked }) as unknown as Agenda;

function setUp(first: Agenda) {
  const said: string[] = [];
  const backend = new ScriptedBackend({
    agenda_item_move: () => agenda(["b", "a", "r"]),
    agenda_section_move: () => agenda(["b", "a", "r"]),
    agenda_item_level: () => ({ ...agenda(["a", "b", "r"]), items: [item("a", 1), { ...item("b", 2), number: "1a", sub: true }] as unknown as Agenda["items"] }),
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

  it("moves a section with its items past the next, and an item past its heading", async () => {
    const first = { ...agenda(["a", "b", "c"]), sections: [{ id: "s", title: "S", row: 1, after: 0 }, { id: "u", title: "U", row: 4, after: 2 }] } as unknown as Agenda;
    first.items.forEach((one, at) => (one.row = [2, 3, 5][at] ?? 0));
    const { desk, backend } = setUp(first);
    await desk.moveBy("s", 1);
    expect(backend.asked.at(-1)).toEqual({ command: "agenda_section_move", request: { id: "s", to: 4 } });
    desk.take(first);
    await desk.moveBy("b", 1);
    expect(backend.asked.at(-1)).toEqual({ command: "agenda_item_move", request: { id: "b", to: 4 } });
  });

  it("moves an item past its own sub-items", async () => {
    const first = agenda(["a", "b", "c"]);
    const [, second] = first.items;
    if (second) second.sub = true;
    const { desk, backend } = setUp(first);
    await desk.moveBy("a", 1);
    expect(backend.asked.at(-1)?.request).toEqual({ id: "a", to: 3 });
  });

  it("indents and outdents, and says what the item is called now", async () => {
    const { desk, backend, said } = setUp(agenda(["a", "b", "r"]));
    await desk.level("b", true);
    expect(backend.asked.at(-1)).toEqual({ command: "agenda_item_level", request: { id: "b", sub: true } });
    expect(said[0]).toBe("Punkt 2 är nu underpunkt 1a");
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
